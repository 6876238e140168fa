/** The age of somebody whose name the page's other rules have found. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

const agesOf = (text: string): number[] => parseArticle(text, { asOf: '2026-11-29' }).figures.filter(({ unit }) => unit === 'year').map(({ value }) => value);

describe('the age that ends a sentence', () => {
  it.each<[string, number[]]>([
    ['The victim was identified as John Karvani, 34.', [34]],
    ['Police arrested Jane Karvani, 27.', [27]],
    ['Mourners wept after the killing of Ali Vakili, 48. Nobody was held.', [48]],
    ['Police arrested Jane Karvani, 4.', []],
    ['They met on Friday, 27.', []],
    ['They met in May, 27.', []],
    ['The train left for Tehran, 27.', []],
    ['It was shown by Karvan Motors, 27.', []],
    ['Police arrested Jane Karvani, 2015.', []],
  ])('%s', (text, ages) => {
    expect(agesOf(text)).toEqual(ages);
  });
});
