import { expect, it } from 'vitest';
import { codePointCount, codePointIndexOf, toCodePoints, utf16IndexOf } from '../../src/core/offsets.js';

it('counts a pair of surrogates once, a lone one as well', () => {
  expect(toCodePoints({ span: { start: 2, end: 6 } }, '😀\ud800a😀')).toEqual({ span: { start: 1, end: 4 } });
});

it('leaves a text without pairs alone', () => {
  expect(toCodePoints({ start: 1, end: 2 }, 'añb')).toEqual({ start: 1, end: 2 });
});

it('converts a span that is in the record twice once', () => {
  const agency = { start: 2, end: 3 };
  expect(toCodePoints({ agency, dateline: { agency, start: 2, end: 3 } }, '😀a')).toEqual({
    agency: { start: 1, end: 2 }, dateline: { agency: { start: 1, end: 2 }, start: 1, end: 2 },
  });
});

it('leaves what is passed through alone', () => {
  expect(toCodePoints({ source: { start: 2 }, start: 2 }, '😀a')).toEqual({ source: { start: 2 }, start: 1 });
});

it.each<[string, number[]]>([
  ['', [0]], ['ab', [0, 1, 2]], ['é\n', [0, 1, 2]],
  ['😀a', [0, 2, 3]], ['a😀', [0, 1, 3]], ['\ud83da', [0, 1, 2]], ['\ude00\ud83d', [0, 1, 2]], ['\ud83d😀\ude00', [0, 1, 3, 4]],
])('there and back in %j: code points begin at %j', (text, units) => {
  const [unit, point] = [utf16IndexOf(text), codePointIndexOf(text)];
  expect(units.map((_, i) => unit(i))).toEqual(units);
  expect(units.map((at) => point(at))).toEqual(units.map((_, i) => i));
  expect(codePointCount(text)).toBe(units.length - 1);
  expect(codePointCount(text)).toBe([...text].length);
  // Behind the end is the end.
  expect(unit(units.length + 5)).toBe(text.length);
});
