import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention | cue" of each quote. People and events are invented. */
function mentionsOf(text: string): string[] {
  return parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker, cue }) => `${speaker?.mention?.text ?? '–'} | ${cue?.text ?? '–'}`);
}

describe('the subject of a cue', () => {
  it.each<[why: string, text: string, ...mentions: string[]]>([
    ['across a relative clause', 'Bijan Zamani, who teaches in Kuala Lumpur, said that the price would fall.', 'Bijan Zamani | said'],
    ['across a job with a relative clause', 'Laleh Mirzadeh, a former deputy governor of the bank who now lives in Oslo, warned that more would follow.', 'Laleh Mirzadeh | warned'],
    ['across a participle', 'Arash Vakili, speaking in Kerman after the opening of a bridge, said that work would go on.', 'Arash Vakili | said'],
    ['behind "and", past a thing', 'Arash Vakili praised the speed of the repairs on the Kerman road and said that it would be open in May.', 'Arash Vakili | praised', 'Arash Vakili | said'],
    ['of two clauses with "that"', 'The director acknowledged that only six guards watched over the mound, but denied that anything had been sold.', 'The director | acknowledged', 'The director | denied'],
    ['with the verb that tells what kind they are', 'Informed sources told the Lake Post the ship would leave.', 'Informed sources | told'],
    ['with a verb in -ing that tells what kind they are', 'Opposing lawmakers called the plan a trap.', 'Opposing lawmakers | called'],
    ['behind a verb that opens a clause', 'Asked about it, lawmakers said the plan was a trap.', 'lawmakers | said'],
    ['without a thing of which they speak', 'It was a figure economists said was too low.', 'economists | said'],
    ['with how many they are', 'A dozen economists said it was too low.', 'A dozen economists | said'],
    ['with where they work', 'A source in law enforcement agencies said the gate was shut.', 'A source in law enforcement agencies | said'],
    ['before "both"', 'The two men both denied taking the bread.', 'The two men | denied'],
    ['before "neither"', 'Officials neither confirmed nor denied that the boat had crossed.', 'Officials | denied'],
    ['of a report that another cites', 'A report, cited by the Lake Post, said the gate was shut.', 'A report | said'],
    ['whose client was sentenced over something', 'The lawyer of an Omani clerk sentenced to death over the loss of a power plant says his client was filmed twice.', 'The lawyer of an Omani clerk sentenced to death over the loss of a power plant | says'],
    ['with the month of a report', 'Trade fell by a fifth, according to a September report by the Harbour Guild.', 'a September report by the Harbour Guild | according to'],
    ['to whom "according" leads', 'He denied that wells had been drilled, and according to him meters stood on most of them.', 'He | denied', 'him | according to'],
    ['before a clause with "since"', 'Two sisters who have not spoken since their mother\'s funeral told a jury that the barn was theirs.', 'Two sisters | told'],
    ['in a clause of its own', 'Two men who left after the mayor said the barn was dry came back.', 'the mayor | said'],
    ['of a list', 'On Sunday Norway, Japan and an insurers’ guild accused the rebels of laying mines.', 'Norway, Japan and an insurers’ guild | accused'],
    ['of two behind where it was', 'In Vienna, Japan and Chad said the gate was shut.', 'Japan and Chad | said'],
    ['of two behind when it was', 'When he came to Sari, the mayor and the guild said it was shut.', 'the mayor and the guild | said'],
    ['across dashes', 'Fadi Karaman, a member of President Salim Daher’s inner circle — which met three times over the weekend — said that it was shut.', 'Fadi Karaman | said'],
    ['behind the cue, past an acronym', 'Five teams of the Harbour Crescent Society (HCS) have been sent out, said its spokeswoman Mina Vakili, adding that no pier had been cut off.',
      'its spokeswoman Mina Vakili | said', 'its spokeswoman Mina Vakili | adding'],
    ['before what he was held for', 'A lawyer for an Omani clerk sentenced in Oslo to six years in jail for allegedly insulting a famous old sailor says the verdict will be fought.', 'A lawyer for an Omani clerk | says'],
    ['of a doing that is its own', 'The guild, known for mocking a saint, says the verdict will be fought.', 'The guild | says'],
    ['without what follows a pronoun', 'According to him in the same report, 2032 boats were counted.', 'him | According to'],
    ['behind "what"', 'A team of nine divers has found what its leader calls “a whole street of sunken shops” near the port.', 'its leader | calls'],
    ['all of a draft', 'The line would carry 300 barrels, according to a draft reviewed by Reuters.', 'a draft reviewed by Reuters | according to'],
    ['all of a note', 'Boats must be counted, according to a note distributed by the Harbour Board.', 'a note distributed by the Harbour Board | according to'],
    ['across an aside on himself', 'A young official at the interior ministry, himself a sailor, acknowledged that the order had come from the south.', 'A young official at the interior ministry | acknowledged'],
    ['of a participle, behind a clause with "while"', 'In a debate, while most of his rivals called for a dam, Karvani kept to the plan, noting that the river was low.', 'most of his rivals | called for', 'Karvani | noting'],
    ['of a participle, and none in what is reported', 'Shares fell after Omid Vakili warned on Monday that prices, which the bank sets, may rise, adding that wages lag.', 'Omid Vakili | warned', 'Omid Vakili | adding'],
    ['of a participle, and none in what a clause that opens the sentence reports', 'While Omid Vakili warned that prices, which the bank sets, may rise, adding that wages lag, shares fell.', 'Omid Vakili | warned', 'Omid Vakili | adding'],
    ['of a participle, that of the report before it', 'Most of his rivals called for a dam, noting that the river was low.', 'Most of his rivals | called for', 'Most of his rivals | noting'],
    ['behind how many years', 'Within five to 10 years Iran will warn that it is ready.', 'Iran | warn'],
    ['a number of things', 'Ten ports in Iran warn that they are full.', 'Ten ports in Iran | warn'],
    ['behind a semicolon', 'The mayor called the tunnel safe; opponents say that it leaks.', 'The mayor | called', 'opponents | say'],
    ['of a participle', 'Its owner, Dong Zhao, expressed hope that the mill could open once the new channels are ready, saying that the wheels were there.', 'Its owner, Dong Zhao | expressed hope', 'Its owner, Dong Zhao | saying'],
    ['of a passive with a "by"', 'A customs officer, however, was quoted by a local channel as saying that no truck had crossed.', 'A customs officer | was quoted by a local channel as saying'],
    ['behind the verb of a carrier', 'Vakili left the hall early. “We have counted every barrel twice this week,” state radio quoted him as saying.', 'him | saying'],
    ['behind an aside whose end names a city', 'Wim Zandstra, a chemist at the institute who has worked in Delhi and Beijing, told reporters that the figure was low.', 'Wim Zandstra | told'],
    ['before a relative clause whose object stands beside the verb', 'On the sidelines, a military engineer who helped develop the system told reporters that it had been tested on 600 mines.', 'a military engineer | told'],
    ['that follows a relative clause with its comma', 'A man who helped build the dam, the mayor said, was ill.', 'the mayor | said'],
    ['before "at the same time"', 'The envoy at the same time warned that the gate was shut.', 'The envoy | warned'],
    ['before "but at the same time"', 'The mayor underlined that nobody had been accused so far, but at the same time warned that “the gate is shut”.', 'The mayor | underlined', 'The mayor | warned'],
    ['across a relative clause without commas', 'A man who answered the number listed for it in the register of Izmir said that he sold umbrellas.', 'A man who answered the number listed for it in the register of Izmir | said'],
    ['of a participle about those named last', 'The department put nine people in Izmir on a list, accusing them of selling engines.', 'The department | accusing'],
    ['of a participle, not whom the sentence names last', 'A harbour court suspended the takeover of Karvan Bank by its rival Rudan Bank, saying that nobody had asked the clerks.', 'A harbour court | saying'],
    ['not what the body is', 'Northern Harbour Relief (NHR), a Norwegian aid group that runs the only clinic there, said it had treated 212 people.', 'Northern Harbour Relief (NHR) | said'],
    ['not what a movement with an article in its name is', "Kata'ib al-Subh, a faction of the Popular Mobilization Units (PMU), warned in a statement on Sunday that it would \"not count the days twice\" if the schedule is breached.", "Kata'ib al-Subh | warned"],
    ['across a daughter', 'The mayor of Rasht, Arash Vakili, whose own daughter is among the sick, closed the mill and appealed to people to empty their tanks.', 'Arash Vakili | appealed to'],
    ['that is a body with commas in its name', 'The Ministry of Economy, Trade and Industry, which had never been asked, said it would "refrain from commenting."', 'The Ministry of Economy, Trade and Industry | said'],
    ['that is a chamber with commas in its name', 'The Tehran Chamber of Commerce, Industries, Mines and Agriculture said prices would fall.', 'The Tehran Chamber of Commerce, Industries, Mines and Agriculture | said'],
    ['that is one of several', 'One of them, who buys for a mill in Izmir, said his partner had answered every question with a shrug.', 'One of them | said'],
    ['of what it was sent and by whom', 'A letter sent to the council in May by the Harbour Trust (HT) warned that the quay was sinking.', 'A letter sent to the council in May by the Harbour Trust (HT) | warned'],
    ['not who has seen the papers', 'Emails seen by Harbour Daily put the number of lamps at 82.', 'Emails seen by Harbour Daily | put'],
    ['with where it hangs', '“Please knock,” says a notice beside the iron door, which is open.', 'a notice beside the iron door | says'],
    ['not the way it went', 'Bijan Zamani of the Harbour Trust (HT), whose grant paid for the lamps, argued by email that the quay is best guarded “by those who live on it”.',
      'Bijan Zamani of the Harbour Trust (HT) | argued'],
    ['with an adverb in it', 'The ministry made no comment, but a later statement announced that nine people had been held.', 'a later statement | announced'],
  ])('%s: %s', (_why, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each<[why: string, text: string, ...mentions: string[]]>([
    ['the one named in the aside', 'Its spokesman, Colonel Farid Amini, said that the road was closed.', 'Its spokesman, Colonel Farid Amini | said'],
    ['the speaker inside a relative clause', 'The bridge, which Arash Vakili said would be closed, was open on Monday.', 'Arash Vakili | said'],
    ['the speaker in a sentence that a relative clause opens', 'The people who Vakili said had left were at the gate.', 'Vakili | said'],
    ['the second of two who speak', 'Vakili said that the road was open and the mayor said that it was not.', 'Vakili | said', 'the mayor | said'],
    ['a government', 'Baku welcomed the plan and Ankara said that it would wait.', 'Baku | welcomed', 'Ankara | said'],
    ['two who speak together', 'Vakili and the mayor said that the road was open.', 'Vakili and the mayor | said'],
    ['the nearest one behind a quote', '“We are late,” Vakili said, and the mayor added that the rain was to blame.', 'Vakili | said', 'the mayor | added'],
    ['a subject behind a phrase of place', 'In Kerman, the governor said that the wells were dry.', 'the governor | said'],
    ['a subject behind a clause', 'When the rain came, the governor warned that the dam was full.', 'the governor | warned'],
    ['the paper, and nobody who adopts it', 'The board adopted a resolution that calls for more lamps in the harbour.', 'a resolution | calls for'],
    ['who presented the paper', 'Vakili presented a report to the council and said that the quay was sinking.', 'Vakili | said'],
    ['somebody named behind "by"', 'The claim was dismissed by Vakili as “a rumour from the fish market”.', 'Vakili | dismissed'],
    ['a paper', 'The report, published on Monday, says that the lake is shrinking.', 'The report | says'],
  ])('is %s: %s', (_why, text, ...mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });
});
