import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "speaker | text" of each quote. People and events are invented. */
function quotesOf(text: string): string[] {
  return parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker, text: words }) => `${speaker?.name ?? '–'} | ${words}`);
}

describe('two who speak in one sentence', () => {
  it.each<[text: string, ...quotes: string[]]>([
    ['“We go”, said Karvani; “we stay”, said Amiri.', 'Karvani | We go', 'Amiri | we stay'],
    ['“We will go home,” said Ann Karvani, while “we will stay here,” said Bob Amiri.', 'Ann Karvani | We will go home,', 'Bob Amiri | we will stay here,'],
    ['Ann Karvani said "we go home" and Bob Amiri said "we stay here".', 'Ann Karvani | we go home', 'Bob Amiri | we stay here'],
  ])('have each their own words: %s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  it.each<[text: string, ...quotes: string[]]>([
    ['“We will go home,” said Ann Karvani, “and we will stay.”', 'Ann Karvani | We will go home, … and we will stay.'],
    ['Ann Karvani said “we go home because Amiri said “we stay” yesterday.”', 'Ann Karvani | we go home because Amiri said “we stay” yesterday.'],
  ])('are one, or one quotes the other: %s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});

describe('a question that speech ends with', () => {
  it.each(['"I asked him, \'Do you want me to lie?\'" Karvani told the inquiry.', '“I asked him, ‘Why?’” Karvani said.'])('belongs to who said it: %s', (text) => {
    expect(quotesOf(text).map((one) => one.split(' | ')[0])).toEqual(['Karvani']);
  });
});

it('is a phrase of three words behind "which he called", and no name', () => {
  expect(quotesOf('They shut the mill, which Ann Karvani called “a mad idea”.')).toEqual(['Ann Karvani | a mad idea']);
  expect(quotesOf('They shut the mill, which Ann Karvani called “Big Ben”.')).toEqual([]);
});

it('has the agent of a passive behind marked words', () => {
  expect(quotesOf('The plan was slammed as “a mad idea” by Mayor Ann Karvani.')).toEqual(['Ann Karvani | a mad idea']);
});

it('is signed in a line of its own', () => {
  const story = 'Oil fell on Monday, traders said.\n\n“Nobody is fighting for crude at any price.”\n\n— Sara Karvani, strategist\n\nIt was late.';
  expect(quotesOf(`Oil slips\n\n${story}`)).toEqual(['traders | Oil fell on Monday', 'Sara Karvani | Nobody is fighting for crude at any price.']);
});

it.each([
  'Ann Karvani called the election a fraud.', 'Ann Karvani called the ceasefire in Gaza a farce.', 'Ann Karvani called the meeting with Bob Amiri constructive.', 'What Ann Karvani told the court was that “the dam was old.”',
])('is a report all the same: %s', (text) => {
  expect(quotesOf(text)).toHaveLength(1);
});
