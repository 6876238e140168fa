/**
 * Reads one written date at a given place of the text: "Thursday, February 3", "07th July, 2019", "Bahman 14, 1400", "11/10/2022".
 * Only what is written is returned; years and days that a reader would fill in are the business of `resolve.ts`.
 */
import type { Weekday } from '../../core/article.js';
import { isAsciiDigit, isAsciiLetter } from '../../core/ascii.js';
import { STOP } from '../../core/signs.js';
import { isBlank } from '../../core/span.js';
import { GREGORIAN_MONTHS, JALALI_MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import { Stems } from '../text/stems.js';
import { DATE_SHAPES, MONTH_BY_FORM, WEEKDAY_BY_FORM } from './shapes.js';
import { isIranianYear } from './years.js';

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
    const date = dateOf(shape.id === 'slashes' ? monthFirst(match.groups!) : match.groups!, at, withoutStop(text, at, at + match[0].length));
    if (date) return date;
  }
  return null;
}

/** "until 5 October.": a stop behind a short form is its own, behind a whole word it ends the sentence. */
function withoutStop(text: string, start: number, end: number): number {
  if (text.charCodeAt(end - 1) !== STOP) return end;
  let word = end - 1;
  while (word > start && isAsciiLetter(text.charCodeAt(word - 1))) word--;
  return WHOLE_WORDS.has(text.slice(word, end - 1).toLowerCase()) ? end - 1 : end;
}

/** The first form of each is written out. */
const WHOLE_WORDS: ReadonlySet<string> = new Set([...GREGORIAN_MONTHS.map(([form]) => form!), ...JALALI_MONTHS.flat(), ...WEEKDAYS.map((day) => day.toLowerCase())]);

const NUMBER_SHAPES = DATE_SHAPES.filter((shape) => shape.begins !== 'word');
const WORD_SHAPES = DATE_SHAPES.filter((shape) => shape.begins !== 'digit');
/** A weekday with nothing behind it that goes on: no other shape begins so. */
const WEEKDAY_ALONE = DATE_SHAPES.filter((shape) => shape.id === 'weekday');
const MONTH_STEMS = new Stems(MONTH_BY_FORM.keys());
const CALENDAR_STEMS = new Stems([...MONTH_BY_FORM.keys(), ...WEEKDAY_BY_FORM.keys()]);
const LONGEST_WORD = 12;

/** The shapes that can begin at `at`: none unless a digit, a month or a weekday stands there, a month with a number behind it. */
function shapesAt(text: string, at: number): typeof DATE_SHAPES | null {
  const first = text.charCodeAt(at);
  if (isAsciiDigit(first)) return NUMBER_SHAPES;
  if (!CALENDAR_STEMS.openAt(text, at)) return null;
  let end = at;
  while (end - at <= LONGEST_WORD && isAsciiLetter(text.charCodeAt(end))) end++;
  if (end - at < 3 || end - at > LONGEST_WORD) return null;
  const form = text.slice(at, end).toLowerCase();
  const next = nextSign(text, end);
  const numbered = isAsciiDigit(text.charCodeAt(next));
  // "Thursday, February 3", "Tue 16 - December"; "Tuesday that"
  if (WEEKDAY_BY_FORM.has(form)) return numbered || MONTH_STEMS.openAt(text, next) ? WORD_SHAPES : WEEKDAY_ALONE;
  // "March 3", "March of 2021"; "March that"
  return (numbered || (text.charCodeAt(next) | 32) === 111) && MONTH_BY_FORM.has(form) ? WORD_SHAPES : null;
}

/** Where the text goes on behind a month or weekday, its stop, a comma and blanks. */
function nextSign(text: string, end: number): number {
  let at = end;
  if (text.charCodeAt(at) === 46) at++;
  if (text.charCodeAt(at) === 44) at++;
  while (at < end + 5 && isBlank(text.charCodeAt(at))) at++;
  return at;
}

type Groups = Record<string, string | undefined>;

function dateOf(groups: Groups, start: number, end: number): WrittenDate | null {
  const named = lookUp(MONTH_BY_FORM, groups.month);
  const weekday = lookUp(WEEKDAY_BY_FORM, groups.weekday);
  if (isUnknown(named, groups.month) || isUnknown(weekday, groups.weekday)) return null;
  const year = groups.year === undefined ? null : Number(groups.year);
  const month = named?.month ?? numberOf(groups.monthNumber);
  const day = numberOf(groups.day);
  const calendar = named?.calendar ?? (year !== null && isIranianYear(year) ? 'jalali' : 'gregorian');
  // "Mehr 2019" is the agency in a year, "March 1400" is nobody's month.
  if (year !== null && (calendar === 'jalali') !== isIranianYear(year)) return null;
  if (!isInYear(calendar, month, day)) return null;
  return { start, end, calendar, year, month, day, weekday };
}

function isInYear(calendar: WrittenDate['calendar'], month: number | null, day: number | null): boolean {
  return (month === null || month <= 12) && (day === null || (day >= 1 && day <= daysIn(calendar, month)));
}

/** "12 people 2019": the shape of a date about a word that is no month. */
function isUnknown(found: unknown, word: string | undefined): boolean {
  return found === null && word !== undefined;
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

function daysIn(calendar: 'gregorian' | 'jalali', month: number | null): number {
  if (month === null) return 31;
  if (calendar === 'jalali') return month <= 6 ? 31 : 30;
  return [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}
