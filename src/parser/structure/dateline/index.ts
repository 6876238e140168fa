import type { Dateline } from '../../../core/article.js';
import { spanOf } from '../../../core/span.js';
import { resolveDate } from '../../dates/resolve.js';
import { ACCEPT_RULES } from './accept.js';
import { readDatelineParts } from './read.js';

/** How much of what follows is looked at to judge a dateline. */
const LOOKAHEAD = 60;
/** "13980304000123_PhotoI.jpgTEHRAN (FNA)-": a picture's file name glued to the text. */
const PICTURE = /[\w-]{1,60}\.(?:jpe?g|png|gif|webp)\s?/iy;

/** Length of a picture file name at `start`, 0 when there is none. */
export function pictureNameLength(text: string, start: number): number {
  PICTURE.lastIndex = start;
  return PICTURE.exec(text)?.[0].length ?? 0;
}

/** The dateline that opens `[start, end)` of the text, with its mark; null when there is none. Constant time. */
export function datelineAt(text: string, start: number, end: number, asOf: string): Dateline | null {
  const parts = readDatelineParts(text, start);
  if (parts.end === start || parts.end > end) return null;
  const after = text.slice(parts.end, Math.min(end, parts.end + LOOKAHEAD));
  if (!ACCEPT_RULES.some((rule) => rule.accepts(parts, after))) return null;
  return {
    ...spanOf(text, parts.start, parts.end),
    place: parts.place, agency: parts.agency,
    date: parts.date && resolveDate(text, parts.date, asOf),
  };
}
