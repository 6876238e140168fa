/** The house that stands beside the writer's name. */
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const TITLE = 'Ferry to Karvan stops for the winter';
const STORY = 'The ferry to Karvan stopped on Monday after a week of ice, its owner said.\n\nNobody had crossed the lake for days, he added.\n';
const read = (head: string) => {
  const s = structureOf(`${TITLE}\n\n${head}\n\n${STORY}`, '2024-06-01');
  return [s.byline?.text ?? null, s.agency?.name ?? null, s.paragraphs.length, s.kicker];
};

it.each([
  ['Jane Sample, Associated Press', 'Jane Sample', 'Associated Press'], ['Jane Sample, The Canadian Press\nMarch 3, 2024', 'Jane Sample', 'Canadian Press'],
  ['By Reuters Staff', null, 'Reuters'], ['By AFP Staff Writers', null, 'Agence France-Presse'], ['By Al Jazeera Staff', null, 'Al Jazeera'], ['By Tasnim Staff', null, 'Tasnim News Agency'], ['by DAILY SABAH WITH AA', null, 'Daily Sabah'],
  ['By Jane Sample For The Herald', 'By Jane Sample', null], ['By Jane Sample | Karvan Gazette\nMarch 3, 2024', 'By Jane Sample', 'Karvan Gazette'], ['By Jane Sample | Omid Testi', 'By Jane Sample | Omid Testi', null],
  ['Reported by: Jane Sample, Edited by: Omid Testi', 'Jane Sample', null], ['Author of the article:\nJane Sample\nMarch 3, 2024', 'Jane Sample', null],
  ['Omid Testi\nScience correspondent, BBC News', 'Omid Testi', 'BBC'], ['By Omid Testi\nTransport correspondent, Karvan', 'By Omid Testi', null], ['Lena Sample with AFP, dpa', 'Lena Sample', null],
  ['By Ottilie Brand in Copenhagen and Rui Castan in Karvan', 'By Ottilie Brand in Copenhagen and Rui Castan in Karvan', null], ['By Ottilie Brand and Rui Castan in Karvan', 'By Ottilie Brand and Rui Castan', null],
])('%j', (head, byline, agency) => {
  expect(read(head)).toEqual([byline, agency, 2, null]);
});

describe('below a picture', () => {
  it.each(['A trader sells bags at a market in Karvan, March 1, 2024. REUTERS/Omid Testi\nJane Sample, Associated Press', 'Traders at the market. (Supplied)\nOmid Testi, The Hill'])('a name and a house took it: %j', (head) => {
    expect(read(head).slice(0, 2)).toEqual([null, null]);
  });
});

it.each([['Shipping\n\nAdd to myFT', 'Shipping'], ['Reuters\n\nHurricane', 'Hurricane'], ['BBC News\n\nHurricane', 'Hurricane']])('over the headline a word is the section: %j', (head, section) => {
  const s = structureOf(`${head}\n\n${TITLE}\n\n${STORY}`, '2024-06-01');
  expect([s.section?.text, s.headline?.text]).toEqual([section, TITLE]);
});
