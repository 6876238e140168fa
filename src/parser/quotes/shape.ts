/** From items to characters: the kind of a content, its segments, and the words in marks of a mixed one. */
import type { QuoteKind } from '../../core/article.js';
import type { Range } from './extracted.js';
import { Tag, type Items } from './items.js';
import { bits, isIn } from './nouns.js';

export interface Shaped {
  kind: QuoteKind;
  segments: Range[];
  marked: Range[] | null;
}

const EDGE_MARKS = bits(Tag.comma, Tag.colon, Tag.semicolon, Tag.dash, Tag.stop, Tag.that);
const SPEECHLESS = bits(Tag.comma, Tag.colon, Tag.semicolon, Tag.dash, Tag.stop, Tag.that, Tag.conjunction);

/** UTF-16 range of items `[first, last)`. */
export function rangeOf(items: Items, first: number, last: number): Range {
  return { start: items.tokens.start[items.token[first]!]!, end: items.tokens.end[items.behind[last - 1]! - 1]! };
}

/** The speech of a quote item, without its marks. */
export function insideOf(items: Items, item: number): Range {
  const { start, end } = items.stretches[items.stretch[item]!]!;
  return { start, end };
}

/** What stands in items `[first, last)` of each piece. Null where nothing is left of it. */
export function shapeOf(items: Items, pieces: readonly (readonly [first: number, last: number])[]): Shaped | null {
  const segments: Range[] = [];
  const marked: Range[] = [];
  let direct = true;
  for (const [from, to] of pieces) {
    const [first, last] = trim(items, from, to);
    if (first >= last) continue;
    let bare = false;
    const inside: Range[] = [];
    for (let i = first; i < last; i++) {
      if (items.stretch[i]! >= 0 && (items.tag[i] === Tag.quote || words(items, i) > 1)) inside.push(insideOf(items, i));
      else if (!isIn(SPEECHLESS, items.tag[i]!)) bare = true;
    }
    marked.push(...inside);
    if (bare || inside.length === 0) {
      direct = false;
      segments.push(rangeOf(items, first, last));
    } else {
      segments.push(...inside);
    }
  }
  if (segments.length === 0) return null;
  if (marked.length === 0) return { kind: 'indirect', segments, marked: null };
  return direct ? { kind: 'direct', segments, marked: null } : { kind: 'mixed', segments, marked };
}

function trim(items: Items, from: number, to: number): [number, number] {
  let first = from;
  let last = to;
  while (first < last && isIn(EDGE_MARKS, items.tag[first]!)) first++;
  while (last > first && isIn(EDGE_MARKS, items.tag[last - 1]!)) last--;
  return [first, last];
}

function words(items: Items, item: number): number {
  return items.behind[item]! - items.token[item]! - 2;
}
