/**
 * Reads one written date at a given place of the text: "Thursday, February 3", "07th July, 2019", "Bahman 14, 1400", "11/10/2022".
 * Only what is written is returned; years and days that a reader would fill in are the business of `resolve.ts`.
 */
import type { Weekday } from '../../core/article.js';
import { DATE_SHAPES, MONTH_BY_FORM, WEEKDAY_BY_FORM } from './shapes.js';

/** The stated parts of a date and where they stand, in UTF-16 indices. */
export interface WrittenDate {
  start: number;
  end: number;
  calendar: 'gregorian' | 'jalali';
  year: number | null;
  /** 1 to 12 in its own calendar. */
  month: number | null;
  day: number | null;
  weekday: Weekday | null;
}

/** The date that begins exactly at `at`, or null. Constant time: all repeats are bounded. */
export function readDate(text: string, at: number): WrittenDate | null {
  const shapes = shapesAt(text, at);
  if (shapes === null) return null;
  for (const shape of shapes) {
    shape.pattern.lastIndex = at;
    const match = shape.pattern.exec(text);
    if (!match) continue;
    const date = dateOf(shape.id === 'slashes' ? monthFirst(match.groups!) : match.groups!, at, at + match[0].length);
    if (date) return date;
  }
  return null;
}

const NUMBER_SHAPES = DATE_SHAPES.filter((shape) => shape.begins !== 'word');
const WORD_SHAPES = DATE_SHAPES.filter((shape) => shape.begins !== 'digit');
const LONGEST_WORD = 12;

/** The shapes that can begin at `at`: none unless a digit, a month or a weekday stands there. */
function shapesAt(text: string, at: number): typeof DATE_SHAPES | null {
  const first = text.charCodeAt(at);
  if (first >= 48 && first <= 57) return NUMBER_SHAPES;
  let end = at;
  while (end - at <= LONGEST_WORD && isAsciiLetter(text.charCodeAt(end))) end++;
  if (end - at < 3 || end - at > LONGEST_WORD) return null;
  const form = text.slice(at, end).toLowerCase();
  return MONTH_BY_FORM.has(form) || WEEKDAY_BY_FORM.has(form) ? WORD_SHAPES : null;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

type Groups = Record<string, string | undefined>;

function dateOf(groups: Groups, start: number, end: number): WrittenDate | null {
  const named = lookUp(MONTH_BY_FORM, groups.month);
  const year = groups.year === undefined ? null : Number(groups.year);
  const month = named?.month ?? numberOf(groups.monthNumber);
  const day = numberOf(groups.day);
  const calendar = named?.calendar ?? (year !== null && isJalaliYear(year) ? 'jalali' : 'gregorian');
  // "Mehr 2019" is the agency in a year, "March 1400" is nobody's month.
  if (year !== null && (calendar === 'jalali') !== isJalaliYear(year)) return null;
  if (month !== null && month > 12) return null;
  if (day !== null && (day < 1 || day > daysIn(calendar, month))) return null;
  return { start, end, calendar, year, month, day, weekday: lookUp(WEEKDAY_BY_FORM, groups.weekday) };
}

function lookUp<T>(forms: ReadonlyMap<string, T>, form: string | undefined): T | null {
  return form === undefined ? null : forms.get(form.toLowerCase()) ?? null;
}

/** "25/05/2021": the first number cannot be a month. */
function monthFirst(groups: Groups): Groups {
  return Number(groups.monthNumber) > 12 ? { ...groups, monthNumber: groups.day, day: groups.monthNumber } : groups;
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function isJalaliYear(year: number): boolean {
  return year >= 1290 && year < 1500;
}

function daysIn(calendar: 'gregorian' | 'jalali', month: number | null): number {
  if (month === null) return 31;
  if (calendar === 'jalali') return month <= 6 ? 31 : 30;
  return [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}
