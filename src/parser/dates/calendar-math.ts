/** Weeks, months and weekdays as numbers: what `relative.ts` counts with. Day numbers are days since 1970-01-01. */
import { DAY } from '../../core/days.js';
import { isoOf, weekdayIndex } from './resolve.js';

/** "2022-02" of a day; `months` later or earlier. */
export function isoMonth(day: number, months: number): string {
  const [year, month] = isoOf(day).split('-').map(Number) as [number, number];
  const count = year * 12 + (month - 1) + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

export function yearOf(day: number): number {
  return Number(isoOf(day).slice(0, 4));
}

export function monthOf(day: number): number {
  return Number(isoOf(day).slice(5, 7));
}

/** ISO 8601 week of a day: "2022-W05". */
export function isoWeek(day: number): string {
  const thursday = day + 3 - ((weekdayIndex(day) + 6) % 7);
  const year = yearOf(thursday);
  const first = Date.UTC(year, 0, 1) / DAY;
  return `${year}-W${String(Math.floor((thursday - first) / 7) + 1).padStart(2, '0')}`;
}

/** The day with weekday `index` (0 is Sunday) nearest to `from` in the direction: back (with the day itself), strictly back, or strictly on. */
export function nearestWeekday(from: number, index: number, direction: 'back' | 'before' | 'after'): number {
  const back = (weekdayIndex(from) - index + 7) % 7;
  if (direction === 'back') return from - back;
  if (direction === 'before') return from - (back === 0 ? 7 : back);
  return from + (7 - back);
}
