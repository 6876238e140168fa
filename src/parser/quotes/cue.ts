/** A cue in its surroundings: what all rules and features about one attribution share. */
import { hashOfWord } from '../../core/words.js';
import { forceOf, formOf, cueCodeOf, lemmaOf } from './classes.js';
import { Tag, type Items, type Unit } from './items.js';

export interface Cue {
  items: Items;
  unit: Unit;
  /** Item of the cue's head: "said", "according", or the colon of `Tavakol: "…"`. */
  at: number;
  /** Item after the cue: behind "for" in "called for". */
  behind: number;
  /** Tags and words around the cue, see `Window`: those of item `i` at `i + shift`. Good until a cue of another unit is made. */
  tags: Uint8Array;
  words: Int32Array;
  shift: number;
  lemma: number;
  form: number;
  force: number;
  /** Source of the attribution found last in this paragraph, as items `[first, last)`; -1 where there is none. */
  lastSource: number;
  lastSourceEnd: number;
  /** Item of the cue found last in this unit, or -1. */
  lastCue: number;
  /** What the next paragraph opens with, where this cue's unit ends its own: `Next`. */
  next: number;
}

/** "Tavakol went on to say:" and then, in a paragraph of its own, speech. */
export const Next = { none: 0, quote: 1, text: 2 } as const;

/** Lemma of the colon cue. */
export const COLON_LEMMA = 8000;

/**
 * A unit as the model's features look at it: tags and words by item, with what stands around it. Outside the unit the tag is 31, so
 * that no feature has to ask where the unit ends. All cues of a unit share it; one unit is looked at at a time.
 */
interface Window { unit: Unit | null; tags: Uint8Array; words: Int32Array }

/** So many items before and behind the unit are in its window. */
const LEAD = 2;
const TAIL = 3;
const OUTSIDE = 31;
const view: Window = { unit: null, tags: new Uint8Array(256), words: new Int32Array(256) };

/** Room for a longer unit is given back. */
const MOST_KEPT = 1 << 14;

/** Behind an article: nothing of it is held until the next cue, nor the room that a page without full stops has taken. */
export function forgetUnit(): void {
  view.unit = null;
  if (view.tags.length <= MOST_KEPT) return;
  view.tags = new Uint8Array(256);
  view.words = new Int32Array(256);
}

function lookAt(items: Items, unit: Unit): void {
  const length = unit.last - unit.first + LEAD + TAIL;
  if (view.tags.length < length) {
    view.tags = new Uint8Array(length * 2);
    view.words = new Int32Array(length * 2);
  }
  view.unit = unit;
  const { tags, words } = view;
  tags.fill(OUTSIDE, 0, length);
  for (let k = 0, i = unit.first - LEAD; k < length; k++, i++) {
    words[k] = wordHash(items, i);
    if (i >= unit.first && i < unit.last) tags[k] = items.tag[i]!;
  }
}

function wordHash(items: Items, i: number): number {
  if (i < 0 || i >= items.length) return 0;
  const token = items.token[i]!;
  const hash = items.tokens.hash[token]! || items.tokens.id[token]!;
  return hash === US && items.tag[i] === Tag.name ? STATES : hash;
}

/** "*US* officials said": with the letters of "us" it would be taken for whom they told. */
const US = hashOfWord('us');
const STATES = hashOfWord('u.s.');

export function cueAt(items: Items, unit: Unit, at: number, lemma = -1): Cue {
  if (view.unit !== unit) lookAt(items, unit);
  const code = cueCodeOf(items.tokens.id[items.token[at]!]!);
  return {
    items, unit, at, behind: at + 1, tags: view.tags, words: view.words, shift: LEAD - unit.first,
    lemma: lemma < 0 ? lemmaOf(code) : lemma, form: lemma < 0 ? formOf(code) : 0, force: lemma < 0 ? forceOf(code) : 7,
    lastSource: -1, lastSourceEnd: -1, lastCue: -1, next: Next.none,
  };
}

/** The cue with other words for it, in the unit where it stands. All cues are of one make: with a spread V8 would see two kinds. */
export function movedTo({ items, unit, tags, words, shift, lemma, form, force, lastSource, lastSourceEnd, lastCue, next }: Cue, at: number, behind: number): Cue {
  return { items, unit, at, behind, tags, words, shift, lemma, form, force, lastSource, lastSourceEnd, lastCue, next };
}

/** Tag of item `i`, at most two items outside the unit; 31 there. */
export function tagIn(cue: Cue, i: number): number {
  return cue.tags[i + cue.shift]!;
}

/** Hash of the word at item `i`, at most two items outside the unit. */
export function wordAt(cue: Cue, i: number): number {
  return cue.words[i + cue.shift]!;
}

/** Numbers in a handful of steps: 0–4 as they are, then 5–6, 7–9, 10–14, 15–24, 25 and more. */
export function step(n: number): number {
  if (n < 5) return n;
  if (n < 7) return 5;
  if (n < 10) return 6;
  if (n < 15) return 7;
  return n < 25 ? 8 : 9;
}
