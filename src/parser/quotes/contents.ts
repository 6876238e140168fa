/**
 * What could be the content of a cue: where it may begin and where it may end, within the cue's unit.
 *
 *   The minister told reporters in Tehran on Monday that talks would go on, adding …
 *                     ^                             ^                     ^
 *   Talks would go on, the minister said.        "A," he said, "and b."
 *   ^                ^                           ^  ^          ^     ^
 */
import type { Cue } from './cue.js';
import { Tag } from './items.js';
import { bits, chunkEnd, isIn } from './nouns.js';
import { Pool } from './pool.js';

export const Place = { right: 0, left: 1, both: 2, next: 3 } as const;
/** How many there are. */
export const PLACES = 4;

/** How a content begins or ends. */
export const Edge = {
  cue: 0, that: 1, quote: 2, comma: 3, colon: 4, secondComma: 5, object: 6, question: 7, time: 8, unit: 9, conjunction: 10, subordinator: 11,
  dash: 12, semicolon: 13, quoteEnd: 14, bracket: 15, cueLeft: 16, to: 17,
} as const;

/** An item index where a content may begin or end, and why; `part` scores it. */
export interface Border {
  at: number;
  edge: number;
  part: number;
}

/** No sentence of a newspaper has so many words outside its marks; what has is no text, and shall cost no more than one. */
export const REACH = 120;
const MOST_ENDS = 7;
const SKIPPED = bits(Tag.adverb, Tag.time);

export type Borders = Pool<Border>;

export const borders = (): Borders => new Pool(() => ({ at: 0, edge: 0, part: -1 }));

function add(all: Borders, at: number, edge: number): void {
  for (let i = 0; i < all.length; i++) if (all.at(i).at === at) return;
  const border = all.next();
  border.at = at;
  border.edge = edge;
}

/** Where the content may begin to the right of the cue, into `starts`. */
export function startsRight(cue: Cue, starts: Borders): void {
  const { items, unit, behind } = cue;
  starts.length = 0;
  if (behind >= unit.last) return;
  const first = items.tag[behind]!;
  if (first === Tag.that) add(starts, behind + 1, Edge.that);
  else if (first !== Tag.stop && first !== Tag.colon && first !== Tag.comma) add(starts, behind, first === Tag.quote ? Edge.quote : Edge.cue);
  afterSmallWords(cue, starts);
  furtherRight(cue, starts);
}

/** Behind the first commas and colons, at the first "that", "whether", "to" and mark. */
function furtherRight({ items, unit, behind }: Cue, starts: Borders): void {
  let commas = 0;
  let thats = 0;
  const to = Math.min(unit.last, behind + 24);
  for (let i = behind; i < to; i++) {
    switch (items.tag[i]!) {
      case Tag.quote: return add(starts, i, Edge.quote);
      case Tag.stop: case Tag.semicolon: return;
      case Tag.that:
        if (thats++ === 0) add(starts, i + 1, Edge.that);
        break;
      case Tag.colon: add(starts, i + 1, Edge.colon); break;
      case Tag.comma:
        if (commas++ < 2) add(starts, i + 1, commas === 1 ? Edge.comma : Edge.secondComma);
        break;
      case Tag.subordinator:
        if (i < behind + NEAR) add(starts, i, Edge.question);
        break;
      case Tag.to:
        if (i < behind + NEAR) add(starts, i, Edge.to);
        break;
      default:
    }
  }
}

const NEAR = 6;

/** "said on Monday | the talks", "told Reuters | the talks". */
function afterSmallWords(cue: Cue, starts: Borders): void {
  const { items, unit, behind } = cue;
  const { tag } = items;
  let at = behind;
  while (at < unit.last && (isIn(SKIPPED, tag[at]!) || (tag[at] === Tag.preposition && tag[at + 1] === Tag.time))) at++;
  if (at > behind && at < unit.last) add(starts, at, Edge.time);
  const end = chunkEnd(items, at, unit.last);
  if (end >= 0 && end < unit.last && tag[end] !== Tag.stop) add(starts, end, Edge.object);
}

/** The edge that an item's tag makes, 0 for none. */
const EDGE_OF = new Uint8Array(32);
for (const [tag, edge] of [
  [Tag.comma, Edge.comma], [Tag.semicolon, Edge.semicolon], [Tag.dash, Edge.dash], [Tag.conjunction, Edge.conjunction],
  [Tag.subordinator, Edge.subordinator], [Tag.closeBracket, Edge.bracket], [Tag.openBracket, Edge.bracket], [Tag.colon, Edge.colon],
] as const) EDGE_OF[tag] = edge;

/** Where the content may end to the right of the cue, exclusive, into `ends`; the unit's end comes last. */
export function endsRight(cue: Cue, ends: Borders): void {
  const { items, unit, behind } = cue;
  ends.length = 0;
  const to = Math.min(unit.last, behind + REACH);
  for (let i = behind + 1; i < to && ends.length < MOST_ENDS; i++) {
    const tag = items.tag[i]!;
    if (items.tag[i - 1] === Tag.quote) add(ends, i, Edge.quoteEnd);
    else if (EDGE_OF[tag] !== 0) add(ends, i, EDGE_OF[tag]!);
  }
  add(ends, Math.min(unit.end, to), Edge.unit);
}

/** Where a content to the left may end, exclusive, nearest first, into `ends`: before the cue, or at the commas before it. */
export function endsLeft(cue: Cue, ends: Borders): void {
  const { items, unit, at } = cue;
  ends.length = 0;
  const from = Math.max(unit.first, at - REACH);
  for (let i = at - 1; i >= from && ends.length < 4; i--) {
    const tag = items.tag[i]!;
    if (tag === Tag.comma) add(ends, i, Edge.comma);
    else if (tag === Tag.quote) add(ends, i + 1, Edge.quoteEnd);
    else if (tag === Tag.dash) add(ends, i, Edge.dash);
  }
}

/** Where a content that ends at item `end` may begin: at the unit's start, or behind a comma, a mark, a "that" on the way. */
export function startsLeft(cue: Cue, end: number, starts: Borders): void {
  const { items, unit } = cue;
  starts.length = 0;
  const from = Math.max(unit.first, end - REACH);
  if (items.tag[end - 1] === Tag.quote) add(starts, end - 1, Edge.quote);
  for (let i = end - 2; i > from && starts.length < 4; i--) {
    const tag = items.tag[i]!;
    if (tag === Tag.comma) add(starts, i + 1, Edge.comma);
    else if (tag === Tag.that) add(starts, i + 1, Edge.that);
    else if (tag === Tag.semicolon || tag === Tag.dash || tag === Tag.colon) add(starts, i + 1, Edge.semicolon);
    else if (tag === Tag.quote) add(starts, i, Edge.quote);
    else if (tag === Tag.conjunction) add(starts, i + 1, Edge.conjunction);
  }
  add(starts, from, Edge.unit);
}
