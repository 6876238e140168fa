/** Written dates of a short stretch that has no tokens yet: the lead, a stamp line. */
import { isAsciiWordUnit } from '../../core/ascii.js';
import { sticky } from '../text/sticky.js';
import { readDate, type WrittenDate } from './read.js';
import { MONTH_BY_FORM, WEEKDAY_BY_FORM } from './shapes.js';

/** Three letters are enough to stop at; what stands there is read properly. */
const STEMS = [...new Set([...MONTH_BY_FORM.keys(), ...WEEKDAY_BY_FORM.keys()].map((form) => form[0]!.toUpperCase() + form.slice(1, 3)))];
const STEM_KEYS = new Set(STEMS.map((stem) => keyAt(stem, 0)));
const NUMBER_START = /\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2}|\d{1,4}[-/.]/y;

/** The dates in `[start, end)`, in order. Linear. */
export function datesIn(text: string, start: number, end: number): WrittenDate[] {
  const found: WrittenDate[] = [];
  let after = start;
  for (let at = start; at < end;) {
    if (!mayStart(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const length = startLength(text, at, start, end);
    if (length > 0 && at >= after) {
      const date = readDate(text, at);
      if (date && date.end <= end) {
        found.push(date);
        after = date.end;
      }
    }
    at += length || 1;
  }
  return found;
}

/** Length of what may begin a date at `at`: "3 Feb", "2021-", "Feb"; 0 inside a word and for anything else. */
function startLength(text: string, at: number, start: number, end: number): number {
  const code = text.charCodeAt(at);
  if (at > start && isAsciiWordUnit(text.charCodeAt(at - 1))) return 0;
  if (code >= 65) return at + 3 <= end && STEM_KEYS.has(keyAt(text, at)) ? 3 : 0;
  const length = sticky(NUMBER_START, text, at)?.length ?? 0;
  if (length === 0 || at + length > end) return 0;
  return text.charCodeAt(at + length - 1) < 97 || STEM_KEYS.has(keyAt(text, at + length - 3)) ? length : 0;
}

/** A digit or a capital. */
function mayStart(code: number): boolean {
  return code <= 90 && (code >= 65 || (code >= 48 && code <= 57));
}

function keyAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | (text.charCodeAt(at + 1) << 8) | text.charCodeAt(at + 2);
}
