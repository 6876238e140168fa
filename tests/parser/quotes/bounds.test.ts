import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention | segments" of each quote. People and events are invented. */
function segmentsOf(text: string): string[] {
  return parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker, segments }) => `${speaker?.mention?.text ?? '–'} | ${segments.map(({ text: words }) => words).join(' … ')}`);
}

describe('where a content begins and ends', () => {
  it.each<[why: string, text: string, ...quotes: string[]]>([
    ['behind what X is', 'According to Laleh Mirzadeh, the head of the union, trade fell by nine percent in May.', 'Laleh Mirzadeh | trade fell by nine percent in May'],
    ['before what X is', 'Trade fell by nine percent in May, the head of the union, Laleh Mirzadeh, said.', 'the head of the union, Laleh Mirzadeh | Trade fell by nine percent in May'],
    ['behind how it was said', 'Vakili told the council by telephone that trade had doubled.', 'Vakili | trade had doubled'],
    ['at the marks behind a semicolon', 'Vakili, who runs the club, welcomed the decision; “We have waited for it for ten years,” he said.', 'Vakili | the decision', 'he | We have waited for it for ten years,'],
    ['behind a semicolon, round the cue', 'The gates were shut at noon; all of the guards, the mayor confirmed, had been sent home.', 'the mayor | all of the guards … had been sent home'],
    ['round the cue, with a verb that could report', 'The club, he said, welcomed the plan for a new port.', 'he | The club … welcomed the plan for a new port'],
    ['over what others think', 'Farmers believe the dam leaks, Vakili said.', 'Vakili | Farmers believe the dam leaks'],
    ['over a wish', 'The board hopes that the mill will open in May, its chairman said.', 'its chairman | The board hopes that the mill will open in May'],
    ['at a colon, behind which X speaks', 'Vakili noted that the wells were dry: “We have not seen a cloud since the first of May.”',
      'Vakili | the wells were dry', 'Vakili | We have not seen a cloud since the first of May.'],
    ['at a colon behind a denial', 'She dismissed rumors that the solo had been cut: “There is a solo, and eleven voices go with it.”',
      'She | rumors that the solo had been cut', 'She | There is a solo, and eleven voices go with it.'],
    ['behind a semicolon and a deed', 'Its commander, Colonel Farid Amini, left for the port at dawn; the pirates had fled by boat, he reported.', 'he | the pirates had fled by boat'],
    ['before what the writer says of it', 'Vakili told the council that she had got “a stove with no bottom”, a remark that drew boos from the benches.', 'Vakili | she had got “a stove with no bottom”'],
    ['before what the writer says of it, a comma in the marks', 'Vakili said the gate was “no gate at all,” an allusion to the mayor\'s plan.', 'Vakili | the gate was “no gate at all,”'],
    ['before what another says', 'Vakili tweeted that the bread was heavy, while the bakers\' guild announced that it would stay so.', 'Vakili | the bread was heavy', 'the bakers\' guild | it would stay so'],
    ['before what another told him in marks', 'Vakili told the mayor that he was wrong, and the mayor told Vakili: “You are.”', 'Vakili | he was wrong', 'the mayor | You are.'],
    ['before what another says in marks, though both verbs lead to it', 'The company declined to comment but the union said: “Liars.”', 'the union | Liars.'],
    ['before what another says, who is described', 'Vakili tweeted that the bread was “heavy”, while a guild in Kerman, the home of the baker, announced that it would stay so.', 'Vakili | the bread was “heavy”', 'a guild in Kerman | it would stay so'],
    ['behind a clause that breaks off', 'A clerk came home with a single bag and, his sister said, “a terrible haircut.”', 'his sister | a terrible haircut.'],
    ['in a clause between commas', 'The mayor, who in 2019 had called the bridge “a wonder”, kept silent.', 'The mayor | the bridge “a wonder”'],
    ['in a clause between commas, with commas of its own', 'The clerk, who said that the bridge, built in 1919, was safe, has left.', 'who | the bridge, built in 1919, was safe'],
    ['behind whom a paper cites', 'According to the Harbour Times, citing two clerks, the plan would freeze trade for a year.', 'the Harbour Times | the plan would freeze trade for a year'],
    ['behind who has seen it', 'According to the indictment, a copy of which has been seen by a reporter, the clerks lent money to themselves.', 'the indictment | the clerks lent money to themselves'],
    ['over what came of it', 'A quake struck the coast on Monday, injuring one man in Rasht, the Harbour Agency said.', 'the Harbour Agency | A quake struck the coast on Monday, injuring one man in Rasht'],
    ['at the semicolon behind which another speaks', 'If the guild wins, Vakili said, the ships will stay; if it loses, Farid Sohrabi has said, the ships will go.',
      'Vakili | If the guild wins … the ships will stay', 'Farid Sohrabi | if it loses … the ships will go'],
    ['behind a relative clause of a thing', 'Farid Vakili invited the guests to the next fair, which is due in May, and pledged that the gate would be open.', 'Farid Vakili | the gate would be open'],
    ['what a brother told him', 'Farid Vakili said his brother Ali had told him, “Do not come home.”', 'Farid Vakili | his brother Ali had told him, “Do not come home.”', 'his brother Ali | Do not come home.'],
    ['what a clerk was told, of two', 'Laleh Vakili said Sohrabi had told the court, “I slept for ten days,” but that the judge, Omid Karvani, replied: “This is not the place.”',
      'Laleh Vakili | Sohrabi had told the court, “I slept for ten days,” but that the judge, Omid Karvani, replied: “This is not the place.”', 'Sohrabi | I slept for ten days,', 'Omid Karvani | This is not the place.'],
    ['one word that the guild said', 'Farid Vakili said the guild had said “no” to him and that he would never come again.', 'Farid Vakili | the guild had said “no” to him and that he would never come again'],
    ['before the main clause', 'While the union says that freight, which rose in May, has fallen, shops are empty.', 'the union | freight, which rose in May, has fallen'],
    ['before a main clause that reports, too', 'Although Farid Vakili said the gate was shut, the mayor of Sari quickly denied the claim.', 'Farid Vakili | the gate was shut', 'the mayor of Sari | the claim'],
    ['before what would come of it', 'If Farid Vakili says the gate is shut, drivers will wait.', 'Farid Vakili | the gate is shut'],
    ['before what would have come of it', 'Had Farid Vakili said he was ill, the trip would have been put off.', 'Farid Vakili | he was ill'],
    ['over a list in such a clause', 'When Farid Vakili said the gate, the pier and the crane were shut and no ship, boat or barge would sail, drivers turned back.', 'Farid Vakili | the gate, the pier and the crane were shut and no ship, boat or barge would sail'],
    ['not in a main clause', 'On the way back from Sari, Farid Vakili said the gate was shut, drivers were tired and the crane had stopped.', 'Farid Vakili | the gate was shut, drivers were tired and the crane had stopped'],
    ['behind a phrase before the subject', 'Reached by telephone, Farid Vakili said the gate was shut.', 'Farid Vakili | the gate was shut'],
    ['behind the post that it stood in', 'Farid Vakili in a post on X said the gate was shut.', 'Farid Vakili | the gate was shut'],
    ['before a cue with how it was said', 'The wells of the valley are dry, Vakili adds with a grin.', 'Vakili | The wells of the valley are dry'],
    ['before a semicolon', 'There is nothing in the valley for a welder, Vakili argues; the guild has left for the coast.', 'Vakili | There is nothing in the valley for a welder'],
    ['before what another cautions', 'A study found that prices had risen by 9 percent, though its authors cautioned that the figure was rough.', 'A study | prices had risen by 9 percent', 'its authors | the figure was rough'],
    ['behind a tweet and when', 'Vakili said in a tweet late on Sunday he would stay away.', 'Vakili | he would stay away'],
    ['behind a statement', 'The council said in a statement it was relieved.', 'The council | it was relieved'],
    ['behind a post', 'Vakili said in a post on X the gate was shut.', 'Vakili | the gate was shut'],
    ['before who hands it on', 'Vakili said trade had doubled, according to two clerks.', 'Vakili | trade had doubled', 'two clerks | Vakili said trade had doubled'],
    ['over a verb inside', 'Vakili told the council that it should respond by suggesting that the wells were dry.', 'Vakili | it should respond by suggesting that the wells were dry'],
    ['over another verb inside', 'She added that she was simply questioning whether the wells were dry.', 'She | she was simply questioning whether the wells were dry'],
    ['over an aside', 'Vakili said the port — the largest of the south — would open in May.', 'Vakili | the port — the largest of the south — would open in May'],
    ['behind what X was asked', 'When asked by a host if the wells were dry, Vakili said, “I have not heard that.”', 'Vakili | I have not heard that.'],
  ])('%s: %s', (_why, text, ...quotes) => {
    expect(segmentsOf(text)).toEqual(quotes);
  });

  it.each<[why: string, text: string, ...quotes: string[]]>([
    ['what opens a list', 'According to the mayor, the bridge, the road and the school were closed.', 'the mayor | the bridge, the road and the school were closed'],
    ['a time behind the source', 'According to the mayor, in May the bridge was closed.', 'the mayor | in May the bridge was closed'],
    ['a list before the speaker', 'The bridge was closed, the road too, the mayor said.', 'the mayor | The bridge was closed, the road too'],
    ['two clauses of one speaker', 'Prices rose; wages fell, she said.', 'she | Prices rose; wages fell'],
    ['what stands before a colon, but says how', 'Vakili said in a letter to the club: “We have waited for it for ten years.”', 'Vakili | We have waited for it for ten years.'],
    ['a colon far from the marks', 'Vakili said the list was short: three boats and “a raft of sorts”.', 'Vakili | the list was short: three boats and “a raft of sorts”'],
    ['a place in the clause', 'Vakili said that in Kerman that road was closed.', 'Vakili | in Kerman that road was closed'],
    ['a verb of the same speaker behind a comma', 'Vakili said the port was safe and called it a wonder, adding that it would last.', 'Vakili | the port was safe', 'Vakili | it a wonder', 'Vakili | it would last'],
    ['a list of such things', 'Vakili said that a claim, a threat and a joke had reached the guild.', 'Vakili | a claim, a threat and a joke had reached the guild'],
    ['a clause within the clause', 'Vakili said that the guild, and he thought that was wrong, had shut the gate.', 'Vakili | the guild, and he thought that was wrong, had shut the gate'],
    ['a place that is no statement', 'Vakili said in a village the road was shut.', 'Vakili | in a village the road was shut'],
    ['an office that posts', 'Clerks in the press office said the gate was shut.', 'Clerks in the press office | the gate was shut'],
    ['what a view is held of in the midst of it', 'Vakili said the deal, a view shared by many, was dead.', 'Vakili | the deal, a view shared by many, was dead'],
    ['what lies between two states', 'Vakili said the river, the line between the two states, was dry.', 'Vakili | the river, the line between the two states, was dry'],
    ['what neighbours told in it', 'Vakili said the guards had searched the house, and neighbours told them that the man had left.', 'Vakili | the guards had searched the house, and neighbours told them that the man had left', 'neighbours | the man had left'],
    ['a clause between commas with a participle', 'The mayor, who believes that the wells, dug in 1919, are dry, left.', 'who | the wells, dug in 1919, are dry'],
    ['the report behind who was asked', 'Officials questioned about the fire said it began at dawn.', 'Officials | it began at dawn'],
    ['the report behind who was quoted', 'Experts quoted in the report said the dam was safe.', 'Experts | the dam was safe'],
    ['two reports with "while"', 'Vakili said the road was shut while warning that the bridge was next.', 'Vakili | the road was shut', 'Vakili | the bridge was next'],
    ['what is said of the filing', 'A clause in the filing says that the gate is shut.', 'A clause in the filing | the gate is shut'],
    ['an end at a lone dash', 'Vakili announced the mayor\'s plan — a bridge.', 'Vakili | the mayor\'s plan'],
    ['an end at a dash behind a thing announced', 'Vakili announced a bridge over the river — the third this year — and left.', 'Vakili | a bridge over the river'],
    ['a clause of one whom somebody met', 'They hired a man who said the gate, which is old, was open.', 'who | the gate, which is old, was open'],
    ['what another had promised before', 'Vakili said the gate was shut, though the guild had promised that it would pay.', 'Vakili | the gate was shut, though the guild had promised that it would pay', 'the guild | it would pay'],
    ['what happens meanwhile, with no comma before it', 'Vakili said the gate was shut while the guild announced that it would pay.', 'Vakili | the gate was shut while the guild announced that it would pay', 'the guild | it would pay'],
    ['a claim that is the subject behind a place', 'Vakili said in the hall, a claim to the land was dead.', 'Vakili | in the hall, a claim to the land was dead'],
    ['a condition of what is said', 'If the storms come, Vakili said, “we will leave.”', 'Vakili | If the storms come … we will leave.'],
  ])('keeps %s: %s', (_why, text, ...quotes) => {
    expect(segmentsOf(text)).toEqual(quotes);
  });
});
