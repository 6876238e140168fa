/** From a written date to a `NewsDate`: what is stated gives an ISO date, what is not is inferred, with the reason, or left open. */
import { toGregorian, isValidJalaaliDate } from 'jalaali-js';
import type { NewsDate } from '../../core/article.js';
import { DAY } from '../../core/days.js';
import { GREGORIAN_MONTHS, JALALI_MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import type { WrittenDate } from './read.js';

/** Any day and weekday meet again within 40 years, also February 29 across a century without a leap year. */
const YEARS_BACK = 40;

/** `written` as a date of the record. `asOf` (ISO day) bounds a year inferred from the weekday; what is none infers no year. */
export function resolveDate(text: string, written: WrittenDate, asOf: string): NewsDate {
  const { year, month, day } = written;
  const jalali = written.calendar === 'jalali';
  if (year !== null && month !== null && day !== null) {
    const at = dayNumber(written.calendar, year, month, day);
    return at === null ? dateOf(text, written, 'day', null, 'no such day in that year')
      : dateOf(text, written, 'day', isoOf(at), weekdayDoubt(written, at));
  }
  if (month !== null && day !== null) return written.weekday ? withInferredYear(text, written, asOf) : dateOf(text, written, 'month-day', null, 'no year is stated');
  if (month !== null && year !== null) {
    return jalali ? dateOf(text, written, 'month', null, 'an Iranian month lies across two Gregorian ones')
      : dateOf(text, written, 'month', `${year}-${String(month).padStart(2, '0')}`, null);
  }
  if (year !== null) return dateOf(text, written, 'year', jalali ? null : String(year), jalali ? 'an Iranian year lies across two Gregorian ones' : null);
  return dateOf(text, written, 'weekday', null, 'a weekday alone');
}

function dateOf(text: string, written: WrittenDate, precision: NewsDate['precision'], iso: string | null, why: string | null, inferred: NewsDate['inferred'] = []): NewsDate {
  const { start, end, calendar, weekday } = written;
  return { text: text.slice(start, end), start, end, calendar, weekday, iso, inferred, why, precision };
}

function withInferredYear(text: string, written: WrittenDate, asOf: string): NewsDate {
  const at = lastFit(written, asOf);
  if (at === null) return dateOf(text, written, 'month-day', null, dayOfIso(asOf) === null ? 'no year is stated, nor a reference date' : 'no year fits the weekday');
  const why = `last year not after ${asOf} in which ${monthName(written)} ${written.day} is a ${written.weekday}`;
  return dateOf(text, written, 'day', isoOf(at), why, ['year']);
}

/** The last day not after `asOf` that has the month, day and weekday of `written`. */
function lastFit(written: WrittenDate, asOf: string): number | null {
  const limit = dayOfIso(asOf);
  if (limit === null || written.month === null || written.day === null) return null;
  const thisYear = Number(asOf.slice(0, 4)) - (written.calendar === 'jalali' ? 621 : 0);
  for (let year = thisYear; year > thisYear - YEARS_BACK; year--) {
    const at = dayNumber(written.calendar, year, written.month, written.day);
    if (at !== null && at <= limit && WEEKDAYS[weekdayIndex(at)] === written.weekday) return at;
  }
  return null;
}

function weekdayDoubt(written: WrittenDate, at: number): string | null {
  const real = WEEKDAYS[weekdayIndex(at)]!;
  return written.weekday === null || written.weekday === real ? null : `that day was a ${real}`;
}

/** The name under which the month is usual, for reasons given to readers. */
export function monthName(written: WrittenDate): string {
  const form = (written.calendar === 'jalali' ? JALALI_MONTHS : GREGORIAN_MONTHS)[written.month! - 1]![0]!;
  return form[0]!.toUpperCase() + form.slice(1);
}

/** Day number of a calendar day; null where there is no such day. */
export function dayNumber(calendar: 'gregorian' | 'jalali', year: number, month: number, day: number): number | null {
  if (calendar === 'jalali') {
    if (!isValidJalaaliDate(year, month, day)) return null;
    const { gy, gm, gd } = toGregorian(year, month, day);
    return dayNumber('gregorian', gy, gm, gd);
  }
  const ms = Date.UTC(year, month - 1, day);
  return new Date(ms).getUTCDate() === day ? ms / DAY : null;
}

/** Day number of an ISO day, null for anything else. */
export function dayOfIso(iso: string | null): number | null {
  const match = iso === null ? null : /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return match && dayNumber('gregorian', Number(match[1]), Number(match[2]), Number(match[3]));
}

/** ISO days of the latest day numbers: an article counts from its own day again and again. */
const isoDays = new Map<number, string>();
const MAX_ISO_DAYS = 5000;

export function isoOf(day: number): string {
  const known = isoDays.get(day);
  if (known !== undefined) return known;
  if (isoDays.size >= MAX_ISO_DAYS) isoDays.clear();
  const iso = new Date(day * DAY).toISOString().slice(0, 10);
  isoDays.set(day, iso);
  return iso;
}

/** 0 is Sunday. */
export function weekdayIndex(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
