/** Written dates of a short stretch that has no tokens yet: the lead, a stamp line. */
import { readDate, type WrittenDate } from './read.js';
import { MONTH_BY_FORM, WEEKDAY_BY_FORM } from './shapes.js';

/** Three letters are enough to stop at; what stands there is read properly. */
const STEMS = [...new Set([...MONTH_BY_FORM.keys(), ...WEEKDAY_BY_FORM.keys()].map((form) => form[0]!.toUpperCase() + form.slice(1, 3)))];
const DATE_START = new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:${STEMS.join('|')})|\\b\\d{1,4}[-/.]`, 'g');

/** The dates in `[start, end)`, in order. Linear. */
export function datesIn(text: string, start: number, end: number): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of text.slice(start, end).matchAll(DATE_START)) {
    const at = start + match.index;
    if (found.length > 0 && at < found[found.length - 1]!.end) continue;
    const date = readDate(text, at);
    if (date && date.end <= end) found.push(date);
  }
  return found;
}
