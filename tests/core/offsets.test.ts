import { expect, it } from 'vitest';
import { toCodePoints } from '../../src/core/offsets.js';

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
