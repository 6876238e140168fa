/** Decisions that rules make: no model is asked, where the words stand says it all. */
import { Edge } from './contents.js';
import { cueAt, type Cue } from './cue.js';
import type { Decision } from './decode.js';
import type { Items, Unit } from './items.js';
import type { Chunk } from './nouns.js';

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
