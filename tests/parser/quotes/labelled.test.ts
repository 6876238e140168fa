import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "speaker | cue | words" of each quote. People and events are invented. */
const quotesOf = (sentence: string): string[] =>
  parseArticle(`GENOA (Reuters) - ${sentence}`, { asOf: '2022-02-10' }).quotes.map(({ speaker, cue, text }) => `${speaker?.name ?? '–'} | ${cue?.text ?? '–'} | ${text}`);

describe('marked speech behind a colon', () => {
  it.each<[sentence: string, ...quotes: string[]]>([
    ['Laila Vakili, speaking in Tehran: "We have sent nurses."', 'Laila Vakili | : | We have sent nurses.'],
    ['Asked about the strike, Laila Vakili: "No comment yet."', 'Laila Vakili | : | No comment yet.'],
    ['The minister on Sunday: "We have sent nurses."', 'The minister | : | We have sent nurses.'],
    ['Laila Vakili (Labour): "It is a joke."', 'Laila Vakili | : | It is a joke.'],
    ['Laila Vakili, who led the talks: "It is a joke."', 'Laila Vakili | : | It is a joke.'],
    ['The Harbour Board in a report: "Trade will slow."', 'Harbour Board | : | Trade will slow.'],
  ])('%s', (sentence, ...quotes) => {
    expect(quotesOf(sentence)).toEqual(quotes);
  });

  it.each([
    // Two might speak, or somebody does something.
    ['Laila Vakili met Omar Karvan on Sunday: "We have sent nurses," she said.', 'Laila Vakili | said | We have sent nurses,'],
    ['Laila Vakili, who led the talks, met Omar Karvan: "It is a joke," she said.', 'Laila Vakili | said | It is a joke,'],
  ])('not %s', (sentence, quote) => {
    expect(quotesOf(sentence)).toEqual([quote]);
  });
});
