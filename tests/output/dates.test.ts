import { expect, it } from 'vitest';
import type { NewsDate } from '../../src/core/article.js';
import { dateWords } from '../../src/output/card/head.js';
import { longDate } from '../../src/output/dates.js';

it.each([
  ['2022-02-03', '3 February 2022'], ['2022-12-31', '31 December 2022'], ['2022-02', 'February 2022'], ['2022', '2022'], ['0987-01-01', '1 January 0987'],
  ['2022-W04', 'week 4 of 2022'], ['2020-W53', 'week 53 of 2020'],
])('%s is read as %s', (iso, words) => {
  expect(longDate(iso)).toBe(words);
});

const dated = (more: Partial<NewsDate>): NewsDate =>
  ({ text: 'then', start: 0, end: 4, iso: null, precision: 'day', calendar: 'gregorian', weekday: null, inferred: [], why: null, ...more });

it.each<[Partial<NewsDate>, string]>([
  [{ iso: '2022-02-03', weekday: 'Thursday', inferred: ['year'] }, 'Thursday 3 February 2022 (year inferred)'],
  [{ iso: '2022-02-03', calendar: 'jalali', text: 'Bahman\n14, 1400' }, '3 February 2022 (Bahman 14, 1400)'],
  [{ iso: '2022-W04', precision: 'week' }, 'week 4 of 2022'],
  [{ text: 'late\nFebruary' }, 'late February (no full date)'],
])('the card says of %j: %s', (date, words) => {
  expect(dateWords(dated(date))).toBe(words);
});
