/** The dates of the article, in order: those of the running text, and the article's own where it stands outside of it. */
import type { NewsDate } from '../../core/article.js';
import type { Doc } from '../doc.js';
import { Kind } from '../text/tokens.js';
import { CALENDAR_WORD, READERS, readNumber, type Running } from './running.js';
import { readDate } from './read.js';
import { dayOfYear, type Anchor } from './relative.js';
import { dayOfIso } from './resolve.js';

/** The dates of the running text, relative ones resolved from the article's own date. `asOf` is an ISO day. Linear. */
export function datesOf(doc: Doc, asOf: string): NewsDate[] {
  const anchor = dayOfIso(doc.structure.date?.iso ?? null);
  const dates = ownDates(doc, anchor, asOf);
  for (const { first, last } of doc.passages) readPassage({ tokens: doc.tokens, first, last, anchor, asOf }, dates);
  return inOrder(doc.text, sameDays(doc.text, dates.sort((a, b) => a.start - b.start)));
}

/** "from January 1 *to* March 31": of two days whose years are inferred the first is not the later one. */
function inOrder(text: string, dates: NewsDate[]): NewsDate[] {
  const ordered = [...dates];
  for (let i = 1; i < ordered.length; i++) {
    const [first, last] = [ordered[i - 1]!, ordered[i]!];
    if (!isRange(text, first, last) || first.iso! <= last.iso!) continue;
    const earlier = inYearOf(first, last);
    // "from February 29 to March 3": not of a year without that day
    if (earlier <= last.iso! && dayOfIso(earlier) !== null) ordered[i - 1] = withIso(first, earlier);
    else ordered[i] = withIso(last, `${Number(last.iso!.slice(0, 4)) + 1}${last.iso!.slice(4)}`);
  }
  return ordered;
}

const TO = /^\s*(?:to|through|until|till|[-–—])\s*(?:the\s)?$/;

function isRange(text: string, a: NewsDate, b: NewsDate): boolean {
  return a.iso?.length === 10 && b.iso?.length === 10 && a.inferred?.includes('year') === true && b.inferred?.includes('year') === true && b.start - a.end < 12 && TO.test(text.slice(a.end, b.start));
}

/** The day of `date` in the year of `other`. */
function inYearOf({ iso }: NewsDate, other: NewsDate): string {
  return other.iso!.slice(0, 4) + iso!.slice(4);
}

function withIso(date: NewsDate, iso: string): NewsDate {
  return dayOfIso(iso) === null ? date : { ...date, iso, why: 'the first day of a range is not the later one' };
}

/** "6 March" beside "Wednesday 6 March": a day that the article tells once with its year, or its weekday, is known wherever it stands. */
function sameDays(text: string, dates: NewsDate[]): NewsDate[] {
  if (!dates.some((date) => date.precision === 'month-day')) return dates;
  const known = new Map<string, string>();
  for (const { calendar, precision, iso } of dates) if (calendar === 'gregorian' && precision === 'day' && iso !== null) known.set(iso.slice(5), iso);
  return dates.map((date) => {
    const written = date.precision === 'month-day' && date.calendar === 'gregorian' ? readDate(text, date.start) : null;
    const iso = written && known.get(`${twoDigits(written.month!)}-${twoDigits(written.day!)}`);
    return iso ? { ...date, iso, precision: 'day', inferred: ['year'], why: `as the other ${date.text} of the article` } : date;
  });
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** The dateline's date and the article's, unless a passage holds them and will find them again. */
function ownDates({ text, structure, passages }: Doc, anchor: Anchor, asOf: string): NewsDate[] {
  const own = structure.date;
  const line = withYear(text, structure.dateline?.date ?? null, anchor, asOf);
  const outside = [own, line !== null && line.start === own?.start ? null : line].filter((date): date is NewsDate => date !== null);
  return outside.filter((date) => !passages.some(({ paragraph }) => date.start >= paragraph.start && date.end <= paragraph.end));
}

/** "KARVAN, Dec. 04 (MNA)" below a stamp that tells the year. */
function withYear(text: string, date: NewsDate | null, anchor: Anchor, asOf: string): NewsDate | null {
  const written = date?.precision === 'month-day' ? readDate(text, date.start) : null;
  return written === null ? date : dayOfYear(text, written, false, anchor, asOf);
}

function readPassage(run: Running, dates: NewsDate[]): void {
  const { last } = run;
  const { start, kind, id } = run.tokens;
  let end = 0;
  for (let i = run.first; i < last; i++) {
    if (kind[i] !== Kind.number && (kind[i] !== Kind.word || !CALENDAR_WORD.has(id[i]!))) continue;
    if (start[i]! < end) continue;
    const date = kind[i] === Kind.number ? readNumber(run, i) : READERS.get(id[i]!)!(run, i);
    if (date && date.start >= end) {
      dates.push(date);
      end = date.end;
    }
  }
}
