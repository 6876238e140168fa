/**
 * Noun phrases beside a cue, found by the tags of the items alone.
 *
 *   [the head] of [the atomic organization] in [Tehran], [Arash Vakili], said
 *
 * A chunk is a run of nouns with what belongs before them; a determiner opens a new one, a pronoun is one by itself.
 */
import { Tag, type Items } from './items.js';

/** Items `[first, last)`. */
export interface Chunk {
  first: number;
  last: number;
}

const IN_CHUNK = bits(Tag.noun, Tag.name, Tag.number, Tag.possessive, Tag.determiner);
const ALONE = bits(Tag.pronoun, Tag.object, Tag.relative);

export function bits(...tags: number[]): number {
  return tags.reduce((all, tag) => all | 1 << tag, 0);
}

export const isIn = (set: number, tag: number): boolean => (set >> tag & 1) !== 0;

/** The chunk whose last item is `last - 1`, not reaching before `from`; null where no chunk ends there. */
export function chunkBefore(items: Items, last: number, from: number): Chunk | null {
  const { tag } = items;
  if (last <= from) return null;
  if (isIn(ALONE, tag[last - 1]!) || tag[last - 1] === Tag.that) return { first: last - 1, last };
  let first = last;
  while (first > from && isIn(IN_CHUNK, tag[first - 1]!)) {
    first--;
    // "the", but not the possessive of "Iran's the"
    if (tag[first] === Tag.determiner && tag[first - 1] !== Tag.determiner && tag[first - 1] !== Tag.possessive) break;
  }
  return first < last ? { first, last } : null;
}

/** The chunk that begins at `first`, not reaching `to`. */
export function chunkAfter(items: Items, first: number, to: number): Chunk | null {
  const { tag } = items;
  if (first >= to) return null;
  if (isIn(ALONE, tag[first]!)) return { first, last: first + 1 };
  let last = first;
  while (last < to && isIn(IN_CHUNK, tag[last]!) && !(last > first && tag[last] === Tag.determiner && tag[last - 1] !== Tag.determiner)) last++;
  return last > first ? { first, last } : null;
}
