/** Signs of Markdown round a line: "**Mayor quits**", "# Mayor quits", `> "I am tired," she said.` */
import { isBlank } from '../../core/span.js';

const STAR = 42;
const UNDERSCORE = 95;
const HASH = 35;
const GREATER = 62;
const MOST_HASHES = 6;
const MOST_STARS = 3;
/** A heading in stars, at most. */
const MOST_MARKS = 2;
/** What a quotation mark stands behind in a block of speech; other lines that begin with ">" are links. */
const SPEECH = new Set([...'"“”‘\''].map((sign) => sign.charCodeAt(0)));

export interface Range { start: number; end: number }

/** The line without such signs; the line itself where it has none. Linear in the line for one that opens with a star, else constant. */
export function withoutMarkup(text: string, line: Range): Range {
  let range = line;
  for (let n = 0; n < MOST_MARKS; n++) {
    const inner = innerOf(text, range);
    if (inner === null) break;
    range = inner;
  }
  return range;
}

function innerOf(text: string, range: Range): Range | null {
  const first = text.charCodeAt(range.start);
  if (first === STAR || first === UNDERSCORE) return emphasized(text, range, first);
  if (first === HASH) return behind(text, range, signsAt(text, range.start, HASH, MOST_HASHES));
  return first === GREATER && SPEECH.has(text.charCodeAt(range.start + 2)) ? behind(text, range, 1) : null;
}

function behind(text: string, { start, end }: Range, signs: number): Range | null {
  let at = start + signs;
  if (!isBlank(text.charCodeAt(at))) return null;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at < end ? { start: at, end } : null;
}

/** The same one to three signs at either end, glued to words, and none within. */
function emphasized(text: string, { start, end }: Range, sign: number): Range | null {
  const signs = signsAt(text, start, sign, MOST_STARS);
  const inner = { start: start + signs, end: end - signs };
  if (inner.end <= inner.start || isBlank(text.charCodeAt(inner.start)) || isBlank(text.charCodeAt(inner.end - 1))) return null;
  for (let at = inner.end; at < end; at++) if (text.charCodeAt(at) !== sign) return null;
  for (let at = inner.start; at < inner.end; at++) if (text.charCodeAt(at) === sign) return null;
  return inner;
}

function signsAt(text: string, at: number, sign: number, most: number): number {
  let signs = 0;
  while (signs < most && text.charCodeAt(at + signs) === sign) signs++;
  return signs;
}
