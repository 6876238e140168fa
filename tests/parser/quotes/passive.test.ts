import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention | cue | words" of each quote. People and events are invented. */
const reportsOf = (text: string): string[] => parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker, cue, text: words }) => `${speaker?.mention?.text ?? '–'} | ${cue?.text ?? '–'} | ${words}`);

describe('told in the passive, by whom "by" names', () => {
  it.each<[text: string, quote: string]>([
    ['The drivers were warned by Vakili that the gates would close.', 'Vakili | warned | the gates would close'],
    ['Farid Vakili was told by the board on Monday that he could stay.', 'the board | told | he could stay'],
    ['Farid Vakili was urged by the board to stay.', 'the board | urged | to stay'],
    ['Farid Vakili has been accused by the government of hiding the ledgers.', 'the government | accused | of hiding the ledgers'],
    ['She was accused by the company of “wrecking months of talks”.', 'the company | accused | wrecking months of talks'],
    ['Farid Vakili was accused by a reporter, who worked for a weekly, of pushing her.', 'a reporter | accused | of pushing her'],
    ['Farid Vakili was criticized by rivals for closing the gates.', 'rivals | criticized | for closing the gates'],
    ['Dana Pellow was described by colleagues as “the calmest of us”.', 'colleagues | described | the calmest of us'],
    ['Dana Pellow was described by the mayor, Ilya Soren, as the calmest in the room.', 'the mayor | described | as the calmest in the room'],
    ['The plan was called “a gift to the port” by the mayor.', 'the mayor | called | a gift to the port'],
    ['The drivers were told to “go home” on Monday by the mayor.', 'the mayor | told | go home'],
    ['It was confirmed by the ministry that the dam had burst.', 'the ministry | confirmed | the dam had burst'],
    ['A man accused by police of stealing a car was held on Monday.', 'police | accused | of stealing a car'],
    ['Families told by the council to leave their homes have found shelter.', 'the council | told | to leave their homes'],
    ['Farid Vakili was told by doctors to rest and his wife drove him home.', 'doctors | told | to rest'],
    ['The mayor had repeatedly been warned by engineers that the dam would burst.', 'engineers | warned | the dam would burst'],
    ['Drivers, warned by the mayor that the gates would close, left.', 'the mayor | warned | the gates would close'],
  ])('%s', (text, quote) => {
    expect(reportsOf(text)).toEqual([quote]);
  });

  it.each([
    'Farid Vakili could be accused by the board of hiding the ledgers.',
    'Farid Vakili was not told by the board that he could stay.',
    'If he is told by police to stop, he must stop.',
    'Had he been told by the pilot that it was late, he would have stayed.',
    'Nobody was told by the board that it would sell.',
    'Drivers were warned by a sign that the bridge was low.',
    'Farid Vakili was told by letter to the delight of many.',
    'The storm was dubbed “Old Henry” by sailors.',
    'The plan was called “theft” by the mayor.',
    // Who warned them is on no list; the drivers did not.
    'Drivers, warned by the glockenspiel that the gates would close, left.',
    'The paper was described by the ministry of health.',
  ])('nothing: %s', (text) => {
    expect(reportsOf(text)).toEqual([]);
  });

  it('is not told by the one of whom the clause tells', () => {
    expect(parseArticle('Farid Vakili, who was told by doctors to rest, said he was fine.', { asOf: '2022-02-10' }).quotes.map(({ speaker }) => speaker?.name)).toEqual(['doctors', 'Farid Vakili']);
  });
});
