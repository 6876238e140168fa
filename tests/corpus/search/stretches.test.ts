import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Made } from './page.js';
import { literalsOf, widthOf } from '../../../src/corpus/search/literals.js';
import { matcherOf } from '../../../src/corpus/search/matcher.js';
import { Page } from '../../../src/corpus/search/page.js';
import type { Leaf } from '../../../src/corpus/search/query.js';
import { finderOf } from '../../../src/corpus/search/regex.js';
import { stretchesOf } from '../../../src/corpus/search/stretches.js';

const FILLER = 'x'.repeat(40);

/** A pattern, the most UTF-16 units that a match can have, and a text that it matches. */
const WIDTHS: readonly (readonly [pattern: string, width: number | null, text: string])[] = [
  ['gas', 3, 'gas'],
  ['gas.{0,20}in', 45, 'gas pipelines begin in'],
  ['colou?red', 8, 'coloured'],
  ['ga{2,4}s', 6, 'gaaaas'],
  ['[Cc]entrifuge', 11, 'Centrifuge'],
  ['\\bgas\\b', 3, 'gas'],
  ['(oil|naphtha) field', 13, 'naphtha field'],
  ['(?:ab){1,3}c', 7, 'abababc'],
  ['(?P<what>oil) field', 9, 'oil field'],
  ['(?i)gas', 3, 'GAS'],
  ['a{,5}gas', 8, 'a{,5}gas'],
  ['gas😀{3}', 9, 'gas😀😀😀'],
  ['gas(?:a*){0}', 3, 'gas'],
  ['gas.*in', Infinity, 'gas in'],
  ['gas{2,}', Infinity, 'gasss'],
  ['gas +in', Infinity, 'gas in'],
  ['^gas', null, 'gas'],
  ['(oil|gas$)', null, 'gas'],
  ['\\Agas', null, 'gas'],
  ['\\Qgas\\E', null, 'gas'],
];

describe('how long a match can be', () => {
  it.each(WIDTHS)('%s: %s', (pattern, width, text) => {
    expect(widthOf(pattern)).toBe(width);
    const [found] = finderOf(pattern, false)(text);
    expect(found).toEqual({ start: 0, end: text.length });
    if (width !== null) expect(text.length).toBeLessThanOrEqual(width);
  });
});

describe('where an expression need be tried', () => {
  const show = (pattern: string, text: string): string[] => stretchesOf(literalsOf(pattern), widthOf(pattern))(text).map(({ start, end }) => text.slice(start, end));

  it('is around its literals', () => {
    expect(show('a.gas.in', `${FILLER}a gas in${FILLER}`)).toEqual(['xxxxxxa gas inxxxxx']);
  });
  it('is nowhere without one of them', () => {
    expect(show('gas.{0,9}field', `${FILLER}gas${FILLER}`)).toEqual([]);
  });
  it('is one stretch where two meet', () => {
    expect(show('gas', 'gas gas')).toEqual(['gas gas']);
  });
  it('is all of it where nothing bounds a match, or the edges count', () => {
    for (const pattern of ['gas.*in', '^gas', 'gas.{0,200}in']) expect(show(pattern, `gas${FILLER}`)).toEqual([`gas${FILLER}`]);
  });
});

describe('an expression tried only there', () => {
  const part = fc.constantFrom('g', 's', ' ', '.', '\\b', '\\B', 's?', '.{0,3}', '.{1,2}?', '(?:as|g)', '[ga]{2}', '\\s', '\\pL', '(?:^| )');
  const pattern = fc.tuple(fc.array(part, { maxLength: 4 }), fc.array(part, { maxLength: 4 })).map(([before, behind]) => `${before.join('')}gas${behind.join('')}`);
  const text = fc.array(fc.constantFrom('g', 'a', 's', ' ', 'gas', '\u00ad', 'é', '😀', 'xxxxxxxxxx'), { minLength: 1, maxLength: 30 }).map((signs) => `.${signs.join('')}.`);

  it('finds what it finds in the whole text', () => {
    fc.assert(fc.property(pattern, text, (source, written) => {
      const leaf: Leaf = { type: 'leaf', field: null, test: { kind: 'regex', source }, start: 0, end: source.length };
      const page = new Page(new Made(written).article, written, null);
      const found = matcherOf(leaf, { exact: false, names: false }, source)?.inText(page, [{ start: 0, end: written.length }]);
      expect(found).toEqual(finderOf(source, false)(written));
    }), { numRuns: 1000 });
  });
});
