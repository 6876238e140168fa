/** `date:` in a query: a day, a month or a year, or a range of them, open at either end. */
import { isPeriod } from '../../core/days.js';
import type { Test } from './query.js';

const WANTED = 'a date is 2022, 2022-02, 2022-02-03 or a range, 2022-01..2022-03';

/** "2022-01..2022-03" read; a string says what is wrong. */
export function readRange(text: string): Test | string {
  const [from, to, more] = text.split('..');
  if (more !== undefined) return WANTED;
  if (to === undefined) return isPeriod(text) ? { kind: 'range', from: text, to: text } : WANTED;
  if ((from !== '' && !isPeriod(from!)) || (to !== '' && !isPeriod(to)) || (from === '' && to === '')) return WANTED;
  if (from !== '' && to !== '' && from! > `${to}~`) return `${from} is after ${to}`;
  return { kind: 'range', from: from || null, to: to || null };
}

export function checkRange(test: Test): string | null {
  return test.kind === 'range' || test.kind === 'any' ? null : WANTED;
}

/** Whether an ISO date lies in a range; a date less precise than a bound is in it when it can be: "2022" is in 2022-01..2022-03. */
export function inRange(iso: string, from: string | null, to: string | null): boolean {
  const least = (a: string, b: string): number => Math.min(a.length, b.length);
  return (from === null || iso.slice(0, least(iso, from)) >= from.slice(0, least(iso, from)))
    && (to === null || iso.slice(0, least(iso, to)) <= to.slice(0, least(iso, to)));
}
