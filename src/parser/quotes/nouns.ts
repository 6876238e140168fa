/**
 * Noun phrases beside a cue, found by the tags of the items alone.
 *
 *   [the head] of [the atomic organization] in [Tehran], [Arash Vakili], said
 *
 * A chunk is a run of nouns with what belongs before them; a determiner opens a new one, a pronoun is one by itself.
 */
import { WordSet } from '../../core/words.js';
import { THAN } from '../text/small-words.js';
import { Head } from './heads.js';
import { Tag, type Items } from './items.js';

/** Items `[first, last)`. */
export interface Chunk {
  first: number;
  last: number;
}

const IN_CHUNK = bits(Tag.noun, Tag.name, Tag.number, Tag.possessive, Tag.determiner);
const GOES_ON = bits(Tag.noun, Tag.verb, Tag.auxiliary);
const ALONE = bits(Tag.pronoun, Tag.object, Tag.relative);

export function bits(...tags: number[]): number {
  return tags.reduce((all, tag) => all | 1 << tag, 0);
}

/** Verbs that make a clause. */
export const FINITE = bits(Tag.verb, Tag.auxiliary, Tag.cue);

/** What a plain phrase is made of: "a broad grin". */
export const PLAIN_PHRASE = bits(Tag.noun, Tag.determiner, Tag.name);

/** Id of the word of item `i`, 0 before the first. */
export const idAt = ({ tokens, token }: Items, i: number): number => (i < 0 ? 0 : tokens.id[token[i]!]!);

export const isIn = (set: number, tag: number): boolean => (set >> tag & 1) !== 0;

/** Spans of time: "forty *seconds* later". */
export const SPAN = new WordSet(['years', 'year', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds', 'moments', 'decades', 'generations']);

/** The first item of the chunk whose last one is `last - 1`, not before `from`; -1 where no chunk ends there. */
export function chunkStart(items: Items, last: number, from: number): number {
  const { tag } = items;
  if (last <= from) return -1;
  if (isIn(ALONE, tag[last - 1]!) || tag[last - 1] === Tag.that) return last - 1;
  let first = last;
  while (first > from && (isIn(IN_CHUNK, tag[first - 1]!) || isOnly(items, first - 1, last))) {
    first--;
    // "the", but not the possessive of "Iran's the"
    if (tag[first] === Tag.determiner && tag[first - 1] !== Tag.determiner && tag[first - 1] !== Tag.possessive) break;
    // "within 10 years | Golzar will warn"
    if (tag[first] === Tag.name && tag[first - 1] === Tag.noun && tag[first - 2] === Tag.number && SPAN.has(idAt(items, first - 1))) break;
  }
  return first < last ? first : -1;
}

/** "the panel's *only* foreign guest": between whose he is and the noun. */
function isOnly({ tag, tokens, token }: Items, i: number, last: number): boolean {
  return i > 0 && i < last - 1 && tag[i] === Tag.adverb && (tag[i - 1] === Tag.possessive || tag[i - 1] === Tag.determiner) && ONLY.has(tokens.id[token[i]!]!);
}

const ONLY = new WordSet(['only', 'most', 'newly', 'recently', 'then']);

/** The item behind the chunk that begins at `first`, not beyond `to`; -1 where none begins there. */
export function chunkEnd(items: Items, first: number, to: number): number {
  const { tag } = items;
  if (first >= to) return -1;
  if (isIn(ALONE, tag[first]!)) return first + 1;
  let last = first;
  while (last < to && (isIn(IN_CHUNK, tag[last]!) || isInside(items, last, to)) && !(last > first && opensAnother(items, last))) last++;
  return last > first ? last : -1;
}

/** "said more *than* 30 residents", "said the town's *then* mayor": a small word between two that belong together. */
function isInside(items: Items, at: number, to: number): boolean {
  const { tag } = items;
  if (at === 0 || at + 1 >= to) return false;
  if (tag[at + 1] === Tag.number) return tag[at - 1] === Tag.determiner && THAN.has(idAt(items, at));
  return tag[at + 1] === Tag.noun && isOnly(items, at, at + 2);
}


/** "the minister | *the* talks", "told Reuters | *12* boats had sunk": behind a noun another phrase begins. */
function opensAnother({ tag, head }: Items, at: number): boolean {
  if (tag[at] === Tag.determiner) return tag[at - 1] !== Tag.determiner;
  // "some *200* owners"
  return tag[at] === Tag.number && tag[at - 1] !== Tag.determiner && (head[at - 1] === Head.namedBody || head[at - 1] === Head.people) && isIn(GOES_ON, tag[at + 1]!);
}

/** "showing", "Felicitating": by its letters, whatever its tag. */
export function endsInIng({ tokens: { text, end }, token }: Items, i: number): boolean {
  return text.endsWith('ing', end[token[i]!]);
}
