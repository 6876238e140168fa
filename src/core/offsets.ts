/**
 * UTF-16 indices and code points, there and back: the one place that converts.
 *
 * The parser works on UTF-16 indices. A record is converted once, when it is complete: every object in it that has
 * numeric `start` and `end` is rewritten in place. What cuts a text by a record goes the way back.
 */

const SURROGATE = /[\ud800-\udbff][\udc00-\udfff]/;

/** `record` with all its offsets counted in code points of `text`. A text without surrogate pairs costs one scan. */
export function toCodePoints<T>(record: T, text: string): T {
  return codePointsOf(text)(record);
}

/** The same for many records of one text, as the hits of an article are: the text is counted through once. */
export function codePointsOf(text: string): <T>(record: T) => T {
  if (!SURROGATE.test(text)) return (record) => record;
  const index = codePointIndex(text);
  return (record) => {
    rewrite(record, index, new Set());
    return record;
  };
}

/** UTF-16 indices to code points. A text without surrogate pairs needs no table, here and below. */
export function codePointIndexOf(text: string): (index: number) => number {
  if (!SURROGATE.test(text)) return (index) => index;
  const index = codePointIndex(text);
  return (at) => index[at]!;
}

/** How many code points `text` has; a lone surrogate is one. */
export function codePointCount(text: string): number {
  let count = text.length;
  for (let i = 1; i < text.length; i++) if (isLowOfPair(text, i)) count--;
  return count;
}

/** Code points to UTF-16 indices; what lies behind the text is its end. */
export function utf16IndexOf(text: string): (point: number) => number {
  if (!SURROGATE.test(text)) return (point) => Math.min(point, text.length);
  const index = new Uint32Array(text.length + 1);
  let points = 0;
  for (let i = 0; i < text.length; points++) {
    index[points] = i;
    i += isLowOfPair(text, i + 1) ? 2 : 1;
  }
  return (point) => (point >= points ? text.length : index[point]!);
}

/** For each UTF-16 index (and the end) the number of code points before it. */
function codePointIndex(text: string): Uint32Array {
  const index = new Uint32Array(text.length + 1);
  let points = 0;
  for (let i = 0; i < text.length; i++) {
    index[i] = points;
    if (!isLowOfPair(text, i + 1)) points++;
  }
  index[text.length] = points;
  return index;
}

function isLowOfPair(text: string, i: number): boolean {
  const low = text.charCodeAt(i);
  if (!(low >= 0xdc00 && low <= 0xdfff)) return false;
  const high = text.charCodeAt(i - 1);
  return high >= 0xd800 && high <= 0xdbff;
}

// A span may be in the record twice (the agency is the dateline's agency): it is converted once.
function rewrite(value: unknown, index: Uint32Array, done: Set<object>): void {
  if (Array.isArray(value)) {
    for (const item of value) rewrite(item, index, done);
  } else if (value !== null && typeof value === 'object' && !done.has(value)) {
    done.add(value);
    const record = value as Record<string, unknown>;
    for (const key of Object.keys(record)) {
      // Pass-through fields of somebody else's record are not ours to change.
      if (key === 'source') continue;
      const child = record[key];
      if ((key === 'start' || key === 'end') && typeof child === 'number') record[key] = index[child]!;
      else if (typeof child === 'object') rewrite(child, index, done);
    }
  }
}
