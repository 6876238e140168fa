/** Times named by the article's own date: "on Tuesday", "yesterday", "next month", "in March". Without that date they stay open. */
import type { DatePart, NewsDate, Weekday } from '../../core/article.js';
import { GREGORIAN_MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import { isoMonth, isoWeek, monthOf, nearestWeekday, yearOf } from './calendar-math.js';
import type { WrittenDate } from './read.js';
import { dayNumber, isoOf, monthName, resolveDate } from './resolve.js';

/** Day number of the article's date, null when it is not known. */
export type Anchor = number | null;
export type Direction = -1 | 0 | 1;

const NO_DATE = 'the article\'s own date is not known';

interface Open {
  start: number;
  end: number;
  precision: NewsDate['precision'];
  weekday?: Weekday;
  inferred?: DatePart[];
}

/** A date of the record: with an ISO value where the anchor gives one, with the reason in either case. */
function relativeDate(text: string, open: Open, iso: string | null, why: string): NewsDate {
  return {
    text: text.slice(open.start, open.end), start: open.start, end: open.end, iso, precision: open.precision, calendar: 'gregorian', weekday: open.weekday ?? null,
    inferred: iso === null ? [] : open.inferred ?? ['year', 'month', 'day'], why: iso === null ? NO_DATE : why,
  };
}

const WAY_WORDS = { before: 'last before', after: 'first after', back: 'last up to' } as const;

/** "Tuesday": the last one up to the article's day; "next Tuesday": the first behind it; "last Tuesday": the last before it. */
export function weekdayDate(text: string, start: number, end: number, weekday: Weekday, direction: Direction | null, anchor: Anchor): NewsDate {
  if (anchor === null) return relativeDate(text, { start, end, precision: 'weekday', weekday }, null, '');
  const index = WEEKDAYS.indexOf(weekday);
  const way = direction === -1 ? 'before' : direction === 1 ? 'after' : 'back';
  const words = WAY_WORDS[way];
  return relativeDate(text, { start, end, precision: 'day', weekday }, isoOf(nearestWeekday(anchor, index, way)), `${weekday} ${words} the article's date ${isoOf(anchor)}`);
}

/** "yesterday", "tomorrow" */
export function dayDate(text: string, start: number, end: number, days: number, anchor: Anchor): NewsDate {
  return relativeDate(text, { start, end, precision: 'day' }, anchor === null ? null : isoOf(anchor + days), `from the article's date ${anchor === null ? '' : isoOf(anchor)}`);
}

/** "last week", "next month", "this year" */
export function periodDate(text: string, start: number, end: number, period: 'week' | 'month' | 'year', direction: Direction, anchor: Anchor): NewsDate {
  const iso = anchor === null ? null
    : period === 'week' ? isoWeek(anchor + 7 * direction) : period === 'month' ? isoMonth(anchor, direction) : String(yearOf(anchor) + direction);
  return relativeDate(text, { start, end, precision: period, inferred: period === 'year' ? ['year'] : ['year', 'month'] }, iso, `from the article's date ${anchor === null ? '' : isoOf(anchor)}`);
}

/** "in March": the last one up to the article's month; "next March": the first behind it. */
export function monthDate(text: string, start: number, end: number, month: number, direction: Direction | null, anchor: Anchor): NewsDate {
  const open: Open = { start, end, precision: 'month', inferred: ['year'] };
  if (anchor === null) return relativeDate(text, open, null, '');
  const passed = month < monthOf(anchor) || (month === monthOf(anchor) && direction !== 1);
  const year = yearOf(anchor) + (direction === 1 ? (passed || month === monthOf(anchor) ? 1 : 0) : passed ? 0 : -1);
  const name = GREGORIAN_MONTHS[month - 1]![0]!;
  return relativeDate(text, open, `${year}-${String(month).padStart(2, '0')}`,
    `${direction === 1 ? 'first' : 'last'} ${name[0]!.toUpperCase()}${name.slice(1)} ${direction === 1 ? 'after' : 'up to'} the article's date ${isoOf(anchor)}`);
}

/** A day still to come may stand without its year and without a verb that says so, if it is as near as this. */
const SOON = 45;
const JALALI_OFFSET = 621;

/** "Sept. 30", "Bahman 8" without a year: the last one up to the article's day; the first behind it where it is told to come, or near. */
export function dayOfYear(text: string, written: WrittenDate, ahead: boolean, anchor: Anchor, asOf: string): NewsDate {
  const open = resolveDate(text, written, asOf);
  if (anchor === null || open.precision !== 'month-day') return open;
  const [last, next] = around(written, anchor);
  const at = next !== null && (ahead || last === null || next - anchor <= SOON) ? next : last;
  if (at === null) return open;
  const why = `${at === next ? 'first' : 'last'} ${monthName(written)} ${written.day} ${at === next ? 'after' : 'up to'} the article's date ${isoOf(anchor)}`;
  return { ...open, iso: isoOf(at), precision: 'day', inferred: ['year'], why };
}

/** The last such day up to `anchor` and the first behind it; null where there is none within three years. */
function around({ calendar, month, day }: WrittenDate, anchor: number): [number | null, number | null] {
  const year = yearOf(anchor) - (calendar === 'jalali' ? JALALI_OFFSET : 0);
  const days = [-2, -1, 0, 1, 2].map((step) => dayNumber(calendar, year + step, month!, day!)).filter((at): at is number => at !== null);
  return [days.findLast((at) => at <= anchor) ?? null, days.find((at) => at > anchor) ?? null];
}
