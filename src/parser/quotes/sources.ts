/**
 * Who could be the source of a cue: noun phrases to its left, to its right ("said the minister") and behind "by".
 *
 *   The head of the atomic organization, Arash Vakili, on Monday said …
 *   [----------------------------------------------]           office and name
 *   [-----------------------------------]                      office alone
 *           [--------------------------]                       what stands nearer
 */
import { lemmaSet } from './classes.js';
import type { Cue } from './cue.js';
import { Tag } from './items.js';
import { bits, chunkAfter, chunkBefore, isIn } from './nouns.js';

export const Side = { left: 0, right: 1, by: 2, none: 3 } as const;

/** Items `[first, last)`, and on which side of the cue. */
export interface Source {
  first: number;
  last: number;
  side: number;
  /** The part that scores it. */
  part: number;
}

/** So many chunks are looked at to the left, and so many pieces joined into one phrase. */
const CHUNKS_LEFT = 5;
const REACH_LEFT = 60;
const PIECES = 6;

const LINK = bits(Tag.preposition, Tag.to, Tag.conjunction);

/** Candidates, nearest first; the last one is "no source". */
export function sourcesOf(cue: Cue): Source[] {
  const sources: Source[] = [];
  leftOf(cue, sources);
  rightOf(cue, sources);
  sources.push({ first: -1, last: -1, side: Side.none, part: -1 });
  return sources;
}

function leftOf(cue: Cue, sources: Source[]): void {
  const { items, unit, at } = cue;
  const from = Math.max(unit.first, at - REACH_LEFT);
  let chunks = 0;
  for (let last = at; last > from && chunks < CHUNKS_LEFT;) {
    const chunk = chunkBefore(items, last, from);
    if (!chunk) {
      last--;
      continue;
    }
    chunks++;
    sources.push({ first: chunk.first, last: chunk.last, side: Side.left, part: -1 });
    if (chunks <= 3) joinLeft(cue, chunk.first, chunk.last, from, sources);
    last = chunk.first;
  }
}

/** "the head | of | the organization", "Arash Vakili | , | the spokesman": a phrase and the pieces before it. */
function joinLeft(cue: Cue, start: number, last: number, from: number, sources: Source[]): void {
  const { items } = cue;
  let first = start;
  for (let piece = 1; piece < PIECES; piece++) {
    let link = first - 1;
    // "Central Bank of Sri Lanka (CBSL) Governor …"
    if (items.tag[link] === Tag.closeBracket && items.tag[link - 2] === Tag.openBracket) link -= 2;
    if (link <= from) return;
    const tag = items.tag[link]!;
    const joins = isIn(LINK, tag) || tag === Tag.openBracket || (tag === Tag.comma && items.tag[last - 1] === Tag.name && (piece === 1 || items.tag[first] === Tag.name)) || tag === Tag.dash;
    if (!joins) return;
    const before = chunkBefore(items, link, from);
    if (!before) return;
    first = before.first;
    sources.push({ first, last, side: Side.left, part: -1 });
  }
}

function rightOf(cue: Cue, sources: Source[]): void {
  const { items, unit } = cue;
  let at = cue.behind;
  const skip = at;
  while (at < unit.last && at < skip + 2 && (items.tag[at] === Tag.adverb || items.tag[at] === Tag.to || items.tag[at] === Tag.preposition)) at++;
  joinRight(cue, at, Side.right, sources);
  for (let i = at; i < unit.last && i < at + 5; i++) {
    if (items.tag[i] === Tag.preposition && isBy(cue, i)) {
      joinRight(cue, i + 1, Side.by, sources);
      return;
    }
  }
}

function joinRight(cue: Cue, at: number, side: number, sources: Source[]): void {
  const { items, unit } = cue;
  const chunk = chunkAfter(items, at, unit.last);
  if (!chunk) return;
  let { last } = chunk;
  // "according to government figures": behind "to" a verb's form is a noun.
  while (cue.lemma === ACCORDING && last < unit.last && items.tag[last] === Tag.cue && items.tag[last + 1] !== Tag.that) last++;
  sources.push({ first: at, last, side, part: -1 });
  for (let piece = 1; piece < PIECES && last < unit.last; piece++) {
    const tag = items.tag[last]!;
    if (!isIn(LINK, tag)) return;
    const next = chunkAfter(items, last + 1, unit.last);
    if (!next) return;
    last = next.last;
    sources.push({ first: at, last, side, part: -1 });
  }
}

const [ACCORDING] = [...lemmaSet('according')];

function isBy(cue: Cue, i: number): boolean {
  const { tokens, token } = cue.items;
  const t = token[i]!;
  return tokens.end[t]! - tokens.start[t]! === 2 && (tokens.text.charCodeAt(tokens.start[t]!) | 32) === 98;
}
