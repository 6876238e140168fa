import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention | cue | text" of each quote. People and events are invented. */
function quotesOf(text: string): string[] {
  return parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker, cue, text: words }) => `${speaker?.mention?.text ?? '–'} | ${cue?.text ?? '–'} | ${words}`);
}

describe('a report by a phrase', () => {
  it.each<[text: string, ...quotes: string[]]>([
    ['A manager stole more than £184,000, a court has heard.', 'a court | heard | A manager stole more than £184,000'],
    ['The gates were open, an inquiry was told on Monday.', 'an inquiry | told | The gates were open'],
    ['The gates were open, a clerk has heard.'],
    ['Nobody came, and the court was told.'],
    ['The ministry put the damage to the orchards at 23 billion rials.', 'The ministry | put | the damage to the orchards at 23 billion rials'],
    ['The Harbour Union puts the number of people linked to the trade at roughly 41,000 a year.', 'The Harbour Union | puts | the number of people linked to the trade at roughly 41,000 a year'],
    ['Vakili left, but the mayor put it at 118 and went home.', 'the mayor | put | it at 118'],
    ['Bandar Data, which counts ships, gave a figure of 1.9 million barrels.', 'Bandar Data | gave a figure of | 1.9 million barrels'],
    ['Vakili put the blame on the weather in the hills.', 'Vakili | put the blame on | the weather in the hills'],
    ['Vakili said the river was low, putting the loss of the year at 740 million rials.', 'Vakili | said | the river was low', 'Vakili | putting | the loss of the year at 740 million rials'],
    ['Vakili said a letter had been sent, making it plain that the club did not want a quarrel.', 'Vakili | said | a letter had been sent', 'Vakili | making it plain that | the club did not want a quarrel'],
    ['In her opinion, the line would not pay without cargo.', 'her | In her opinion | the line would not pay without cargo'],
    ['By Vakili\'s estimate, the line would not pay.', 'Vakili | By Vakili\'s estimate | the line would not pay'],
    ['In Vakili\'s words, the first boat may sail from Bushehr in May.', 'Vakili | words | the first boat may sail from Bushehr in May'],
    ['In his words, “nobody counts the hours.”', 'his | words | nobody counts the hours.'],
    ['He also drew attention to the fact that the wells did not depend “on anyone\'s rain”.', 'He | drew attention to | on anyone\'s rain'],
    ['He put the number of dead at two.', 'He | put | the number of dead at two'],
    ['Asked about the damage, she put it at Rls. 23 billion.', 'she | put | it at Rls. 23 billion'],
    ['Vakili drew attention to the state of the wells.', 'Vakili | drew attention to | the state of the wells'],
    ['Vakili made it clear that he would not leave the club.', 'Vakili | made it clear that | he would not leave the club'],
    ['A study by the Harbour Development Programme (HDP) in 2019 put the loss to the region at $57 million.', 'A study by the Harbour Development Programme (HDP) | put | the loss to the region at $57 million'],
    ['The Court of Harbours (CH) in Ghent held in 2019 that private firms may ban signs.', 'The Court of Harbours (CH) in Ghent | held in 2019 that | private firms may ban signs'],
    ['Vakili closed the ceremony with the announcement that the lighthouse would be a museum.', 'Vakili | announcement | the lighthouse would be a museum'],
    ['The mayor left the hall with a warning that the dam would not hold.', 'The mayor | warning | the dam would not hold'],
    ['She advised farmers to plant cacao between the rows.', 'She | advised | farmers to plant cacao between the rows'],
    ['“It is dry,” she said, advising them not to sell.', 'she | said | It is dry,', 'she | advising | them not to sell'],
    ['Farmers were advised to plant cacao.'],
    ['She advised the minister to the end.'],
    ['In the view of the mayor, the dam will hold.', 'the mayor | In the view of | the dam will hold'],
    ['Less than a fifth of the sum has arrived, by the reckoning of the head of the club.', 'the head of the club | by the reckoning of | Less than a fifth of the sum has arrived'],
    ['“Exile is a bad landlord, but it lets you put up shelves,” was how she put it in a lecture.', 'she | put it | Exile is a bad landlord, but it lets you put up shelves,'],
    ['A licensed boat, in Vakili\'s phrase, “at least keeps its books in order”.', 'Vakili | phrase | at least keeps its books in order'],
    ['Even so, Vakili conceded, there was no one else whom he would have trusted with a comma.', 'Vakili | conceded | there was no one else whom he would have trusted with a comma'],
    ['The claim was rejected by the mayor, whose town has one shelter, and a waiting list.', 'the mayor | rejected | The claim'],
    ['The accusation has been firmly denied by the Harbour Ministry.', 'the Harbour Ministry | denied | The accusation'],
    ['The gates are rusting, a harbour panel was informed by the dyke secretary on Monday.', 'the dyke secretary | informed | The gates are rusting'],
    ['Half of the piers have no light, Vakili warned in a report published on Monday, months after the fire.', 'Vakili | warned | Half of the piers have no light'],
    ['The yard is where, in the words of one welder, “nobody counts the hours.”', 'one welder | in the words of | nobody counts the hours.'],
    ['In the words of Mr. Vakili, it was “a shame and a loss”.', 'Mr. Vakili | In the words of | a shame and a loss'],
    ['In the words of Mr. Vakili, the gate and the wall, once green, are “a shame and a loss”.', 'Mr. Vakili | In the words of | a shame and a loss'],
    ['“No, we will not,” came the reply from the minister.', 'the minister | came the reply | No, we will not,'],
    ['“Shut the gate,” came the order.', '– | came the order | Shut the gate,'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  it.each([
    'The crew put the boat at the pier.',
    'The vase was rejected by a magnet.',
    'Vakili was mocked by the crowd.',
    'Vakili stopped short of blaming the pilot.',
    'Vakili spoke highly of the rats, which were brought from the hills.',
    'The mill apologized to residents.',
    'Nasrin Bouzak disagrees with him about most things, including the lawsuit.',
    'The crew held the rope in 2019 that Vakili had bought.',
    'The crew anchored in view of the port.',
    'The show closed in the view of the crowd.',
    'Vakili spoke for less than a minute.',
    'The envoy addressed the chamber by video link.',
    'The paper verified 40 of the letters with traders named in them.',
    'That was how he put it into the drawer.',
    'In Vakili\'s phrase, there is a comma too many.',
    'The show ended with the news that two had died.',
    'Vakili came with the announcement in his pocket.',
    'The minister refused to be drawn on a single case.',
    'Vakili put the keys on the table at noon.',
    'The crew put the boat at two piers.',
    'In the songs and in their words, there was no sense at all.',
    'The ministry gave 40 tents to the camp.',
    'The club drew 2-2 with its rivals in Doha.',
    'They made a road through the hills.',
    'The blame for the fire was put on a lamp.',
    'The words of the song are old.',
    'In the words there was no sense at all.',
    'In the words of Vakili, who was there, the gate is old and “a shame and a loss”.',
    'In the words of Vakili, the gate was shut; it was “a shame and a loss”.',
    '“Wild River” came the next year.',
    'With the sirens came the order from the mill.',
    'Lawmakers summoned the energy minister.',
    'The activists disputed the facts in court.',
    'They charge nothing for the flour.',
  ])('%s holds none', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});
