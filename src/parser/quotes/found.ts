/** Decisions that rules make: no model is asked, where the words stand says it all. */
import { Edge, REACH } from './contents.js';
import { cueAt, type Cue } from './cue.js';
import type { Decision } from './decode.js';
import { Tag, type Items, type Unit } from './items.js';
import { bits, FINITE, isIn, type Chunk } from './nouns.js';

const FOUND = 0.8;
const NONE: readonly Decision[] = [];
const NO_PARTS: readonly number[] = [];

/** A cue of the words in items `[first, last)`, whose verb is on no list. */
export function wordsOf(items: Items, unit: Unit, { first, last }: Chunk): Cue {
  const cue = cueAt(items, unit, first, 0);
  cue.behind = last;
  return cue;
}

export function found(cue: Cue, { first, last, side }: Chunk & { side: number }, content: Chunk, place: number): Decision {
  return {
    cue, source: { first, last, side, part: -1 },
    content: { place, first: content.first, last: content.last, first2: -1, last2: -1, parts: NO_PARTS, sum: 0, edge: Edge.cue },
    confidence: FOUND, others: NONE,
  };
}

/** Up to the clause's end: a comma, or "and" before the next verb. */
export function clauseEnd({ tag }: Items, unit: Unit, first: number): number {
  const to = Math.min(unit.last, first + REACH);
  for (let i = first + 1; i < to; i++) {
    if (isIn(ENDS, tag[i]!)) return i;
    if (tag[i] === Tag.conjunction && isIn(FINITE, tag[i + 1]!)) return i;
  }
  return to;
}

/** What ends a clause. */
export const ENDS = bits(Tag.stop, Tag.semicolon, Tag.comma, Tag.dash);

/** "the gate was shut": a verb with something before it; not "were worthless", "oath in May". */
export function isClause({ tag, verbs }: Items, first: number, last: number): boolean {
  return last > first + 1 && !isIn(FINITE, tag[first]!) && verbs[last]! > verbs[first + 1]!;
}

/** "held | in 2021 | that", "made | on Monday | the point that" */
export function behindTime({ tag }: Items, at: number): number {
  if (tag[at] === Tag.time) return at + 1;
  return tag[at] === Tag.preposition && isIn(WHEN, tag[at + 1]!) ? at + 2 : at;
}

const WHEN = bits(Tag.time, Tag.number);
