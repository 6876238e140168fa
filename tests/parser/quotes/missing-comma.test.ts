import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention | cue | words" of each quote. People and events are invented. */
const reportsOf = (text: string): string[] => parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker, cue, text: words }) => `${speaker?.mention?.text ?? '–'} | ${cue?.text ?? '–'} | ${words}`);

describe('who says it, without the comma before', () => {
  it.each<[text: string, ...quotes: string[]]>([
    ['The town already leads its neighbours in the field Golchin-Rad said, adding that 14 mills have been opened.', 'Golchin-Rad | said | The town already leads its neighbours in the field', 'Golchin-Rad | adding | 14 mills have been opened'],
    ['Nobody has counted the boats on the lake Ali Karvani said.', 'Ali Karvani | said | Nobody has counted the boats on the lake'],
  ])('%s', (text, ...quotes) => {
    expect(reportsOf(text)).toEqual(quotes);
  });

  it.each<[text: string, ...quotes: string[]]>([
    ['He wrote down the words Ali Karvani said.'],
    ['The band played the song Ali Karvani added.'],
    ['The boat of the clerk Ali Karvani said nothing of it.'],
    ['A boat on the lake Ali Karvani said.'],
  ])('is not missing: %s', (text) => {
    expect(reportsOf(text).filter((report) => report.startsWith('Ali Karvani | added') || report.startsWith('Ali Karvani | said | The') || report.startsWith('Ali Karvani | said | He') || report.startsWith('Ali Karvani | said | A '))).toEqual([]);
  });
});
