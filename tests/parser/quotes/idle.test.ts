import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention | cue | text" of each quote. People and events are invented. */
function quotesOf(text: string): string[] {
  return parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker, cue, text: words }) => `${speaker?.mention?.text ?? '–'} | ${cue?.text ?? '–'} | ${words}`);
}

describe('what looks like a report and is none', () => {
  it.each([
    'The spokesman would not say how many boats had been lost.',
    'He pushed him to the ground and ran.',
    'A woman called Bea Vakili came by.',
    'They showed me the one thing that she had saved.',
    'The president welcomed her.',
    'Only seven of them still know how to make it.',
    'The union cut its sales forecast for the year.',
    'They raised the full-year profit forecast on Tuesday.',
    'The mayor of Sari was not persuaded.',
    'A clerk at the mill, Farid Vakili, disagreed.',
    'The mayor spoke after talks with his guest.',
    'Concluding the session, Farid Vakili invited the guests to a dinner.',
    'The company did not disclose what the mill had cost.',
    'Vakili declined to say whether the mill would close.',
    'The ministry declined to comment on the report.',
    'It must be said that the road was never safe.',
    'It should be noted that the road was never safe.',
    'The mayor is said to own three mills.',
    'The dam is believed to be full of silt.',
    'Nine men are feared to have drowned.',
    'The club wants to sell its stadium by May.',
    'The union aims to sell a third of its flour abroad.',
    'The ministry also plans to extend the road by a year.',
    'The ministry plans to open the road in June.',
    'The ministry has called off the search for the crew of the trawler.',
    'The flood claimed 14 lives in the valley.',
    'The flood, which claimed upwards of 40 lives in the valley, began at noon.',
    'No group has claimed responsibility for the fire.',
    'The remark referred to the mill in the valley.',
    'A guard spoke on condition of anonymity.',
    'The ministry has not said whether the ship may dock.',
    'Vakili stopped short of saying whether he would respect the vote.',
    'The ministry did not reply to emailed questions.',
    'The ministry would not respond to a letter.',
    'A guard requested anonymity because the notes were secret.',
    'A guard asked that his name not be used.',
    'Farmers reacted with fury.',
    'A butcher shrugged at the news.',
    'Vakili has yet to say whether the mill will close.',
    'The court had failed to prove that Vakili knew it.',
    'Farmers must also show that they read the notice.',
    'The mill posted a deficit of 21 million rials last year.',
    'The bank has guaranteed deposits of up to 2 billion rials.',
    'The union petitioned the court in February.',
    'The dirham was quoted at 136,900 rials.',
    'Vakili pointed at the ceiling.',
    'A guard spoke to reporters on Monday on the condition that he not be named.',
  ])('%s holds none', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it.each<[text: string, ...quotes: string[]]>([
    ['A group calling itself Silver Dawn said it had shut the gate.', 'A group calling itself Silver Dawn | said | it had shut the gate'],
    ['One boy, asked what he had carried, said the box was empty.', 'One boy | said | the box was empty'],
    ['“We are not a museum,” the general said when told of the remark.', 'the general | said | We are not a museum,'],
    ['The mayor rejects talk of an emergency.', 'The mayor | rejects | talk of an emergency'],
    ['The ministry denies reports of a fire, and reports say it burned.', 'The ministry | denies | reports of a fire', 'reports | say | it burned'],
    ['People familiar with the family’s thinking say it has left.', 'People familiar with the family’s thinking | say | it has left'],
    ['A disaster, Farid Vakili said.', 'Farid Vakili | said | A disaster'],
    ['Vakili said the land would not be used against its neighbours.', 'Vakili | said | the land would not be used against its neighbours'],
    ['The ministry said the names would not be published before May.', 'The ministry | said | the names would not be published before May'],
    ['The judge ordered that the photos not be published.', 'The judge | ordered | the photos not be published'],
    ['Vakili said anonymity protects witnesses.', 'Vakili | said | anonymity protects witnesses'],
    ['One driver, who asked not to be named, said he had paid $300.', 'One driver | said | he had paid $300'],
    ['Asked by a local paper why the mill was closed, the mayor said the river was too low.', 'the mayor | said | the river was too low'],
    ['“We are not a museum,” the general said when asked why the gate was shut.', 'the general | said | We are not a museum,'],
    ['The minister also referred to the swap of wheat for salt and noted: “We sent 300 tons last year.”', 'The minister | noted | We sent 300 tons last year.'],
    ['The club wants to sell its stadium by May, its chairman said.', 'its chairman | said | The club wants to sell its stadium by May'],
    ['Vakili vowed to open the gate of the mill.', 'Vakili | vowed | to open the gate of the mill'],
    ['The RSF denies targeting the port.', 'The RSF | denies | targeting the port'],
    ['A senior officer in Port Sudan, who spoke on condition of anonymity, called that “a thief’s alibi”.', 'A senior officer in Port Sudan | called | a thief’s alibi'],
    ['Vakili refused to call it “a mill at all”.', 'Vakili | refused | a mill at all'],
    ['The mayor referred to the mill as a ruin.', 'The mayor | referred to | the mill as a ruin'],
    ['The mayor claimed that 14 lives had been saved.', 'The mayor | claimed | 14 lives had been saved'],
    ['Vakili called for a search of the valley.', 'Vakili | called for | a search of the valley'],
    ['A letter signed by 40 nurses calls for more beds.', 'A letter signed by 40 nurses | calls for | more beds'],
    ['In Rasht, 211 lawmakers signed a statement on Monday calling on the government to stop issuing visas.', '211 lawmakers | calling on | the government to stop issuing visas'],
    ['Vakili posted on his page that the gate was shut.', 'Vakili | posted | the gate was shut'],
    ['He did not deny that the gate was open.', 'He | deny | the gate was open'],
    ['The dam is full of silt, it is believed by the farmers of the valley, and the mayor said it would be dredged.', 'the mayor | said | it would be dredged'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
