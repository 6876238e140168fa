import type { Span } from './article.js';
import { unitAt } from './reading.js';

/** The span `[start, end)` of `text`. */
export function spanOf(text: string, start: number, end: number): Span {
  return { text: text.slice(start, end), start, end };
}

/** True for a blank as news pages have them: space, tab, line ends, no-break and typographic spaces, byte order mark. */
export function isBlank(code: number): boolean {
  if (code <= 32) return true;
  if (code < 160) return false;
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x205f
    || code === 0x2028 || code === 0x2029 || code === 0x3000 || code === 0xfeff;
}

/** `[start, end)` without the blanks at either end; null when nothing is left. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

/** `\s` has the byte order mark. */
const BLANK = /[\s\u200b]/;
const BLANKS = new RegExp(`${BLANK.source}+`, 'g');

/** A derived value made readable: runs of blanks (no-break ones too) become one space. Never used for a span's `text`. */
export function tidy(text: string): string {
  return isTidy(text) ? text : text.replace(BLANKS, ' ').trim();
}

/** No blanks but single spaces between signs: most texts, and a replacement costs ten times this look. */
function isTidy(text: string): boolean {
  let last = 32;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = unitAt(text, i);
    if (code === 32 ? last === 32 : code < 32 || code === 0xa0 || code === 0xfeff || (code >= 0x1680 && BLANK.test(text[i]!))) return false;
    last = code;
  }
  return last !== 32;
}
