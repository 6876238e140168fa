/**
 * Dates in running text, read from tokens: the word's id picks the reader, strings are cut only where a date is likely.
 * A reader gets the token at which it was called and gives a date that begins there or a little before.
 */
import type { NewsDate } from '../../core/article.js';
import { STOP } from '../../core/signs.js';
import { WordMap, WordSet } from '../../core/words.js';
import { GREGORIAN_MONTHS, JALALI_MONTHS, WEEKDAYS, WEEKDAY_FORMS } from '../../lexicon/calendar.js';
import { AHEAD_WORDS, BEHIND_VERBS, BEHIND_WORDS, COUNTED, DIRECTIONS, MONTH_CUES, PASSIVE_AHEAD, PERIODS, RELATIVE_DAYS, TIME_LIMITS, YEAR_CUES } from '../../lexicon/relative-dates.js';
import { OF, THE } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { isAnniversary, isNamedDay } from './named.js';
import { readDate, type WrittenDate } from './read.js';
import { dayDate, dayOfYear, monthDate, periodDate, weekdayDate, type Anchor } from './relative.js';
import { dayOfIso, resolveDate, weekdayIndex } from './resolve.js';
import { CLOCK } from '../../lexicon/counting.js';
import { isGregorianYear, isIranianYear } from './years.js';

export interface Running {
  tokens: Tokens;
  first: number;
  last: number;
  anchor: Anchor;
  asOf: string;
}

export type Reader = (run: Running, i: number) => NewsDate | null;

const MONTHS = new WordMap([...GREGORIAN_MONTHS.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)), ...JALALI_MONTHS.flat().map((form) => [form, 0] as const)]);
const DIRECTION = new WordMap(Object.entries(DIRECTIONS));
const PERIOD = new WordMap(Object.entries(PERIODS));
const DAYS = new WordMap(Object.entries(RELATIVE_DAYS));
const YEAR_CUE = new WordSet(YEAR_CUES);
/** Before 1900 a number is a year only behind these: "gold rose to 1850". */
const OLD_YEAR_CUE = new WordSet(['in', 'since', 'until', 'before', 'after', 'during', 'circa', 'year']);
const MONTH_CUE = new WordSet(MONTH_CUES);
const COUNT = new WordSet(COUNTED);
/** "by 1315 *GMT*" */
const HOUR = new WordSet(CLOCK);
const DAY_WORD = new WordSet(['day']);

const READER_BY_FORM: readonly (readonly [string, Reader])[] = [
  ...Object.values(WEEKDAY_FORMS).flat().map((form) => [form, readWeekday] as const),
  ...[...GREGORIAN_MONTHS, ...JALALI_MONTHS].flat().map((form) => [form, readMonth] as const),
  ...Object.keys(RELATIVE_DAYS).map((form) => [form, readRelativeDay] as const),
  ...Object.keys(PERIODS).map((form) => [form, readPeriod] as const),
];
export const READERS = new WordMap<Reader>(READER_BY_FORM);
/** The words that have a reader: every other word of the text costs one array read. */
export const CALENDAR_WORD = new WordSet(READER_BY_FORM.map(([form]) => form));

/** "Thursday, February 3", "next Tuesday", "Tue." */
function readWeekday(run: Running, i: number): NewsDate | null {
  const { tokens } = run;
  const { text } = tokens;
  if (!(tokens.shape[i]! & Shape.capital)) return null;
  const written = readDate(text, tokens.start[i]!);
  if (!written) return null;
  if (written.day !== null) return resolveDate(text, written, run.asOf);
  if (isNamedDay(run, i)) return null;
  const bracketed = readBracketed(run, i);
  if (bracketed !== null) return bracketed;
  const full = tokens.end[i]! - tokens.start[i]! >= 6;
  if (written.weekday === null || (!full && text[tokens.end[i]!] !== '.')) return null;
  const direction = directionBefore(run, i);
  const end = full ? tokens.end[i]! : written.end;
  return weekdayDate(text, direction === null ? written.start : tokens.start[i - 1]!, end, written.weekday, direction ?? aheadOf(run, i), run.anchor);
}

const BRACKET = /\s\(/y;

/** "on *Thursday (7 March)*": the day in brackets is that weekday's, where the two fit. */
function readBracketed({ tokens, anchor, asOf }: Running, i: number): NewsDate | null {
  const { text } = tokens;
  BRACKET.lastIndex = tokens.end[i]!;
  const open = BRACKET.exec(text)?.[0].length ?? 0;
  const weekday = readDate(text, tokens.start[i]!)!.weekday;
  const day = open > 0 ? readDate(text, tokens.end[i]! + open) : null;
  if (day === null || day.day === null || day.weekday !== null || text[day.end] !== ')') return null;
  const whole = { ...day, start: tokens.start[i]!, end: day.end + 1, weekday };
  if (day.year !== null || anchor === null) return resolveDate(text, whole, asOf);
  const near = dayOfYear(text, day, false, anchor, asOf);
  return dayOfIso(near.iso) !== null && WEEKDAYS[weekdayIndex(dayOfIso(near.iso)!)] === weekday
    ? { ...near, text: text.slice(whole.start, whole.end), start: whole.start, end: whole.end, weekday } : null;
}

/** "February 3", "Aug. 19, 2023", "March 2021", "in March", "last March" */
function readMonth(run: Running, i: number): NewsDate | null {
  const { tokens } = run;
  if (!(tokens.shape[i]! & Shape.capital)) return null;
  const written = readDate(tokens.text, tokens.start[i]!);
  if (written) return writtenDate(run, i, written);
  const month = MONTHS.get(tokens.id[i]!)!;
  // "Mar" and "May" alone are names and a verb too often.
  if (month === 0 || tokens.end[i]! - tokens.start[i]! < 4 && month !== 5) return null;
  const direction = directionBefore(run, i);
  if (direction === null && !isCued(run, i) && !isOfMonth(run, i, month)) return null;
  return monthDate(tokens.text, direction === null ? tokens.start[i]! : tokens.start[i - 1]!, tokens.end[i]!, month, direction ?? aheadOf(run, i), run.anchor);
}

/** "*in* March", "*In* May it closed", "*between* May and July"; not "By April Karvani". */
function isCued({ tokens: { id, kind, shape }, first, last }: Running, i: number): boolean {
  if (i <= first || !MONTH_CUE.has(id[i - 1]!)) return false;
  return (shape[i - 1]! & Shape.capital) === 0 || i + 1 >= last || kind[i + 1] !== Kind.word || (shape[i + 1]! & Shape.capital) === 0;
}

/** "the *December* vote": the month of one thing; "the March on the town" is no month, "the May" may be anything. */
function isOfMonth({ tokens: { id, kind, shape }, first, last }: Running, i: number, month: number): boolean {
  return month !== 3 && month !== 5 && i > first && i + 1 < last && THE.has(id[i - 1]!) && kind[i + 1] === Kind.word && (shape[i + 1]! & Shape.capital) === 0 && (shape[i + 1]! & Shape.blankBefore) !== 0;
}

function writtenDate(run: Running, i: number, written: WrittenDate): NewsDate {
  const isYearless = written.year === null && written.day !== null && written.weekday === null && !isAnniversary(run, i, written);
  return isYearless ? dayOfYear(run.tokens.text, written, aheadOf(run, i) === 1, run.anchor, run.asOf) : resolveDate(run.tokens.text, written, run.asOf);
}

/** "will travel to Baku on *Sunday*", "a licence by *November*": 1 where what is told of is still to come; null where nothing says so, as in "will travel, he said on *Sunday*". */
function aheadOf(run: Running, i: number): 1 | null {
  const { tokens, first } = run;
  const { kind, id } = tokens;
  if (LIMIT.has(id[i - 1]!)) return 1;
  if (tells(run, i)) return null;
  for (let at = i - 1; at >= first && at > i - AHEAD_WITHIN; at--) {
    if (kind[at] === Kind.quote || (kind[at] === Kind.mark && CLOSES.has(id[at]!))) return null;
    const said = kind[at] === Kind.word || kind[at] === Kind.possessive ? saysWhen(tokens, at, first) : undefined;
    if (said !== undefined) return said;
  }
  return null;
}

/** What the word at token `at` says of a day behind it: 1 that it is to come, null that it has been, undefined nothing. */
function saysWhen({ id, shape }: Tokens, at: number, first: number): 1 | null | undefined {
  // "may", and no month
  if (AHEAD.has(id[at]!) && !(MONTHS.get(id[at]!) !== undefined && shape[at]! & Shape.capital)) return 1;
  // "will *be announced* on Sunday", "are *to be* held on Sunday"
  if (BEHIND.has(id[at]!)) return at > first && PASSIVE.has(id[at - 1]!) ? undefined : null;
  return BE.has(id[at]!) && at > first && TO.has(id[at - 1]!) ? 1 : undefined;
}

/** "forecasters *warned* on Tuesday", "the report *published* on Monday", "*revealed* in an interview on Monday": a past form right before the day, or before one phrase with "in" or "at"; not "will *be* opened on Tuesday", "*expected* on Tuesday". */
function tells({ tokens, first }: Running, i: number): boolean {
  const last = DAY_CUE.has(tokens.id[i - 1]!) ? i - 2 : i - 1;
  const verb = isPast(tokens, last, first) ? last : beforePhrase(tokens, last, first);
  return isPast(tokens, verb, first) && !(verb > first && PASSIVE.has(tokens.id[verb - 1]!)) && isOwnClause(tokens, verb, first);
}

/** "Rain will go on, | forecasters warned"; not "are *expected* to vote on a bill passed in committee on Friday", where the bill is no subject. */
function isOwnClause({ kind, id }: Tokens, verb: number, first: number): boolean {
  for (let at = verb - 1; at >= first && at > verb - AHEAD_WITHIN; at--) {
    if (kind[at] === Kind.mark || kind[at] === Kind.quote || kind[at] === Kind.dash) return true;
    if (AHEAD.has(id[at]!)) return false;
  }
  return true;
}

/** "revealed | *in an interview*": the token before the phrase that ends at token `last`; -1 where none ends there. */
function beforePhrase({ kind, id }: Tokens, last: number, first: number): number {
  for (let i = last; i > first && i > last - PHRASE && kind[i] === Kind.word && !AHEAD.has(id[i]!); i--) if (IN_OR_AT.has(id[i]!)) return i - 1;
  return -1;
}

function isPast({ kind, id, shape, text, end }: Tokens, i: number, first: number): boolean {
  if (i < first || kind[i] !== Kind.word || shape[i]! & Shape.capital || AHEAD.has(id[i]!)) return false;
  return PAST.has(id[i]!) || text.endsWith('ed', end[i]);
}

const DAY_CUE = new WordSet(['on', 'late', 'early']);
const IN_OR_AT = new WordSet(['in', 'at', 'during']);
const PAST = new WordSet(BEHIND_VERBS);
const PASSIVE = new WordSet(PASSIVE_AHEAD);
const BE = new WordSet(['be']);
const TO = new WordSet(['to']);
/** "in an interview": words of such a phrase at the most. */
const PHRASE = 5;

/** Tokens back that a date's verb stands at the most. */
const AHEAD_WITHIN = 24;
const LIMIT = new WordSet(TIME_LIMITS);
const AHEAD = new WordSet(AHEAD_WORDS);
const BEHIND = new WordSet(BEHIND_WORDS);
/** Full stop, semicolon, colon, question and exclamation mark. */
const CLOSES = new Set([46, 58, 59, 63, 33]);

function readRelativeDay(run: Running, i: number): NewsDate | null {
  const { tokens } = run;
  const days = DAYS.get(tokens.id[i]!)!;
  // "the *day before* yesterday", "the *day after* tomorrow"
  const twice = i - 2 >= run.first && days !== 0 && DAY_WORD.has(tokens.id[i - 2]!) && (days < 0 ? BEFORE : AFTER).has(tokens.id[i - 1]!);
  return dayDate(tokens.text, tokens.start[twice ? i - 2 : i]!, tokens.end[i]!, twice ? days * 2 : days, run.anchor);
}

const BEFORE = new WordSet(['before']);
const AFTER = new WordSet(['after']);

/** "last week"; "the Iranian year" and "last year's" first word alone are none. */
function readPeriod(run: Running, i: number): NewsDate | null {
  const { tokens } = run;
  const direction = directionBefore(run, i);
  if (direction === null) return null;
  return periodDate(tokens.text, tokens.start[i - 1]!, tokens.end[i]!, PERIOD.get(tokens.id[i]!)!, direction, run.anchor);
}

function directionBefore(run: Running, i: number): -1 | 0 | 1 | null {
  if (i <= run.first || run.tokens.kind[i - 1] !== Kind.word) return null;
  return DIRECTION.get(run.tokens.id[i - 1]!) ?? null;
}

/** "3 February", "22nd of Bahman 1357", "2022-02-03", "11/10/2022", "in 2019" */
export function readNumber(run: Running, i: number): NewsDate | null {
  const { tokens } = run;
  const { text } = tokens;
  const length = tokens.end[i]! - tokens.start[i]!;
  const next = text.charCodeAt(tokens.end[i]!);
  // A slash or hyphen glued behind: "11/10/2022", "2022-02-03"; stops are the number's own: "03.02.2022".
  const joined = ((next === 47 || next === 45) && length <= 4) || isStopped(text, tokens.start[i]!, length);
  if (joined || (length <= 4 && monthFollows(run, i))) {
    const written = readDate(text, tokens.start[i]!);
    return written && writtenDate(run, i, written);
  }
  return length === 4 ? readYear(run, i) : null;
}

/** "3.2.2022", "03.02.2022", "2022.02.03": a stop before the year or behind it. */
function isStopped(text: string, start: number, length: number): boolean {
  return length >= 8 && length <= 10 && (text.charCodeAt(start + length - 5) === STOP || text.charCodeAt(start + 4) === STOP);
}

function monthFollows(run: Running, i: number): boolean {
  const { tokens, last } = run;
  let at = i + 1;
  if (at < last && DAY_WORD.has(tokens.id[at]!)) at++;
  if (at < last && OF.has(tokens.id[at]!)) at++;
  return at < last && tokens.kind[at] === Kind.word && MONTHS.get(tokens.id[at]!) !== undefined && (tokens.shape[at]! & Shape.capital) !== 0;
}

function readYear(run: Running, i: number): NewsDate | null {
  const { tokens } = run;
  if (i <= run.first || !(isOwned(run, i) || (tokens.kind[i - 1] === Kind.word && YEAR_CUE.has(tokens.id[i - 1]!)))) return null;
  if (i + 1 < run.last && (COUNT.has(tokens.id[i + 1]!) || HOUR.has(tokens.id[i + 1]!) || tokens.text[tokens.end[i]!] === '%')) return null;
  const year = fourDigits(tokens.text, tokens.start[i]!);
  if (year >= 1500 && year < 1900 && !OLD_YEAR_CUE.has(tokens.id[i - 1]!)) return null;
  const calendar = isGregorianYear(year) ? 'gregorian' : isIranianYear(year) ? 'jalali' : null;
  if (calendar === null) return null;
  return resolveDate(tokens.text, { start: tokens.start[i]!, end: tokens.end[i]!, calendar, year, month: null, day: null, weekday: null }, run.asOf);
}

/** "Testi's *1964* paper": the year of one thing; "Testi's 2000 goats" are many. */
function isOwned({ tokens: { kind, shape, text, end }, last }: Running, i: number): boolean {
  return kind[i - 1] === Kind.possessive && i + 1 < last && kind[i + 1] === Kind.word && (shape[i + 1]! & Shape.capital) === 0 && text[end[i + 1]! - 1] !== 's' && !VERB.has(text.slice(end[i]! + 1, end[i + 1]));
}

/** What may follow a title of digits: "Testi's 1964 is a song". */
const VERB = new Set(['and', 'or', 'on', 'in', 'at', 'for', 'to', 'from', 'by', 'with', 'of', 'will', 'had', 'would', 'people', 'men', 'women', 'children']);

/** The number of the four digits at `at`; -1 where other signs stand there ("2.5m"). */
function fourDigits(text: string, at: number): number {
  let value = 0;
  for (let i = at; i < at + 4; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
