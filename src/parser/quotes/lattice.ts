/** All analyses of one cue: each source with each content that it can stand beside, and their scores. */
import { appended } from '../../core/reading.js';
import { borders, Edge, endsLeft, endsRight, Place, PLACES, startsLeft, startsRight, type Border, type Borders } from './contents.js';
import { ADDRESSING } from '../../lexicon/cues.js';
import { FORCE, lemmaSet } from './classes.js';
import { Next, type Cue } from './cue.js';
import { cueFeatures, endFeatures, frameFeatures, nextFeatures, sourceFeatures, spanFeatures, startFeatures } from './model/features.js';
import { Tag } from './items.js';
import { bits, isIn } from './nouns.js';
import type { Parts } from './model/parts.js';
import { Pool } from './pool.js';
import { Side, sources as sourcePool, sourcesOf, type Source, type Sources } from './sources.js';

/**
 * Items `[first, last)`, for a content on both sides of the cue also `[first2, last2)`. `parts` are those that score it (learning asks
 * for them; with `beam` the list is empty), `sum` their scores with the cue's.
 */
export interface Content {
  place: number;
  first: number;
  last: number;
  first2: number;
  last2: number;
  parts: readonly number[];
  sum: number;
  edge: number;
}

/** A content that stays when the next cue is looked at. */
export function copyOf({ place, first, last, first2, last2, parts, sum, edge }: Content): Content {
  return { place, first, last, first2, last2, parts, sum, edge };
}

/** What is in it is used again for the next cue. */
export interface Lattice {
  cue: Cue;
  cuePart: number;
  sources: Sources;
  contents: Pool<Content>;
  /** Part of each frame, -1 while not asked for. */
  frames: Int32Array;
}

const GAPS = 4;
const FRAMES = 4 * PLACES * GAPS;
const NO_PARTS: readonly number[] = [];

/**
 * Sources and contents of a cue. With `beam` only the best borders are paired and only the best sources kept; learning needs them all.
 */
export function latticeOf(cue: Cue, parts: Parts, beam: boolean): Lattice {
  const { sources, contents } = lattice;
  lattice.cue = cue;
  lattice.cuePart = cueFeatures(cue, parts);
  // A loop: `fill` leaves the compiled code, which takes longer than the eighty stores.
  for (let i = 0; i < FRAMES; i++) lattice.frames[i] = -1;
  sourcesOf(cue, sources);
  for (let i = 0; i < sources.length; i++) sources.at(i).part = sourceFeatures(cue, sources.at(i), parts);
  if (beam) best(sources, MOST_SOURCES, parts);
  contents.length = 0;
  contentsOf({ cue, parts, beam, base: parts.scores[lattice.cuePart]!, contents });
  return lattice;
}

/** One cue is looked at at a time: all share this. */
const lattice: Lattice = {
  cue: null as never, cuePart: -1, sources: sourcePool(), frames: new Int32Array(FRAMES),
  contents: new Pool<Content>(() => ({ place: 0, first: 0, last: 0, first2: -1, last2: -1, parts: NO_PARTS, sum: 0.5, edge: 0 })),
};

/** Behind an article: its text is not held until the next cue. */
export function forgetCue(): void {
  lattice.cue = null as never;
}

const startsOnRight = borders();
const endsOnRight = borders();
const startsOnLeft = borders();
const endsOnLeft = borders();

/** What the contents of one cue are made from. `base` is the cue's own score. */
interface Making {
  cue: Cue;
  parts: Parts;
  beam: boolean;
  base: number;
  contents: Pool<Content>;
}

/** So many of each are paired: the scores of the single parts seldom leave the right one farther behind. */
const MOST_SOURCES = 4;
const MOST_STARTS = 3;
const MOST_ENDS = 4;
const MOST_LEFT = 2;

/** Leaves the `most` with the highest scores, the first of equals first. */
function best<T extends { part: number }>(all: Pool<T>, most: number, { scores }: Parts): void {
  if (all.length <= most) return;
  for (let i = 1; i < all.length; i++) {
    const one = all.at(i);
    const score = scores[one.part]!;
    let k = i;
    for (; k > 0 && scores[all.at(k - 1).part]! < score; k--) all.swapIn(k, all.at(k - 1));
    all.swapIn(k, one);
  }
  all.length = most;
}

function contentsOf(making: Making): void {
  const { cue, parts, beam } = making;
  const starts = startsOnRight;
  const ends = endsOnRight;
  startsRight(cue, starts);
  for (let i = 0; i < starts.length; i++) starts.at(i).part = startFeatures(cue, starts.at(i), Place.right, parts);
  ends.length = 0;
  if (starts.length > 0) endsRight(cue, ends);
  for (let i = 0; i < ends.length; i++) ends.at(i).part = endFeatures(cue, ends.at(i), Place.right, parts);
  const further = beginFurther(starts);
  const last = ends.length > 0 ? ends.at(ends.length - 1) : undefined;
  if (beam) {
    best(starts, MOST_STARTS, parts);
    best(ends, MOST_ENDS, parts);
  }
  for (let i = 0; i < starts.length; i++) {
    const start = starts.at(i);
    for (let k = 0; k < ends.length; k++) {
      const end = ends.at(k);
      if (end.at > start.at && !isCircumstance(cue, start, end)) oneSide(making, start, end, Place.right);
    }
  }
  if (cue.next !== Next.none) nextParagraph(making);
  const lefts = endsOnLeft;
  endsLeft(cue, lefts);
  for (let i = 0; i < lefts.length; i++) lefts.at(i).part = endFeatures(cue, lefts.at(i), Place.left, parts);
  if (beam) best(lefts, MOST_LEFT, parts);
  for (let i = 0; i < lefts.length; i++) leftOf(making, lefts.at(i), further, last);
}

/** Where a content that began left of the cue may go on. */
function beginFurther(starts: Borders): readonly Border[] {
  let further: Border[] | null = null;
  for (let i = 0; i < starts.length; i++) {
    const { edge } = starts.at(i);
    if (edge === Edge.comma || edge === Edge.secondComma || edge === Edge.quote || edge === Edge.colon) further = appended(further, starts.at(i));
  }
  return further ?? NO_BORDERS;
}

const NO_BORDERS: readonly Border[] = [];

const ADDRESSES = lemmaSet(ADDRESSING);
const PHRASE_OPENERS = bits(Tag.preposition, Tag.time, Tag.to);

/** "told Sputnik", "said on Wednesday", "quipped at a conference": to whom, when and where, but not what. */
function isCircumstance({ items, lemma, force, behind }: Cue, start: Border, end: Border): boolean {
  if (force !== FORCE.say || end.at - start.at > LONGEST_CIRCUMSTANCE) return false;
  if (items.quotes[end.at] !== items.quotes[start.at] || items.verbs[end.at] !== items.verbs[start.at]) return false;
  if (ADDRESSES.has(lemma)) return start.at === behind || isIn(PHRASE_OPENERS, items.tag[start.at]!);
  return CLAUSAL.has(lemma) && isIn(PHRASE_OPENERS, items.tag[start.at]!);
}

const LONGEST_CIRCUMSTANCE = 8;
const CLAUSAL = lemmaSet('say add note state announce explain quip reply insist argue claim confirm stress underline reiterate continue conclude recall');

/** One more content; its second piece is none. */
function add({ contents }: Making, place: number, first: number, last: number, edge: number): Content {
  const content = contents.next();
  content.place = place;
  content.first = first;
  content.last = last;
  content.first2 = -1;
  content.last2 = -1;
  content.edge = edge;
  return content;
}

function oneSide(making: Making, start: Border, end: Border, place: number): Content {
  const { cue, parts, beam, base } = making;
  const part = spanFeatures(cue, start, end, place, parts);
  const { scores } = parts;
  const content = add(making, place, start.at, end.at, start.edge);
  content.sum = base + scores[start.part]! + scores[end.part]! + scores[part]!;
  content.parts = beam ? NO_PARTS : [start.part, end.part, part];
  return content;
}

function leftOf(making: Making, end: Border, further: readonly Border[], last: Border | undefined): void {
  const { cue, parts, beam } = making;
  const starts = startsOnLeft;
  startsLeft(cue, end.at, starts);
  for (let i = 0; i < starts.length; i++) starts.at(i).part = startFeatures(cue, starts.at(i), Place.left, parts);
  if (beam) best(starts, MOST_STARTS, parts);
  for (let i = 0; i < starts.length; i++) {
    const start = starts.at(i);
    if (start.at >= end.at) continue;
    const left = oneSide(making, start, end, Place.left);
    if (last && (start.edge === Edge.unit || start.edge === Edge.quote)) bothSides(making, left, further, last);
  }
}

/** The speech stands in the next paragraph: the cue's own ends in a colon, a comma or the cue itself. */
function nextParagraph(making: Making): void {
  const { cue, parts, beam, base } = making;
  const part = nextFeatures(cue, parts);
  const { last } = cue.unit;
  const content = add(making, Place.next, last, last, Edge.unit);
  content.sum = base + parts.scores[part]!;
  content.parts = beam ? NO_PARTS : [part];
}

/** "Iran, he said, expects …": what stands left of the cue goes on behind the comma. */
function bothSides(making: Making, left: Content, starts: readonly Border[], end: Border): void {
  const { cue, parts, beam } = making;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!;
    if (end.at <= start.at) continue;
    const part = spanFeatures(cue, start, end, Place.both, parts);
    const { scores } = parts;
    const content = add(making, Place.both, left.first, left.last, left.edge);
    content.first2 = start.at;
    content.last2 = end.at;
    content.sum = left.sum + scores[start.part]! + scores[end.part]! + scores[part]!;
    content.parts = beam ? NO_PARTS : [...left.parts, start.part, end.part, part];
  }
}

/** How the two stand to each other: side, place and the gap between them; -1 where they cannot be together. */
export function frameOf(source: Source, content: Content): number {
  const { first, last, side } = source;
  const { place } = content;
  let gap = 0;
  if (place === Place.next) {
    gap = 0;
  } else if (side === Side.left && place !== Place.right) {
    if (first < content.last) return -1;
    gap = Math.min(GAPS - 1, first - content.last);
  } else if (side === Side.left) {
    gap = 0;
  } else if (side !== Side.none && place !== Place.left) {
    const right = place === Place.right ? content.first : content.first2;
    if (last > right) return -1;
    gap = Math.min(GAPS - 1, right - last);
  }
  return (side * PLACES + place) * GAPS + gap;
}

/** The frame's part, computed when first asked for. */
export function framePart(lattice: Lattice, frame: number, parts: Parts): number {
  const known = lattice.frames[frame]!;
  return known >= 0 ? known : (lattice.frames[frame] = frameFeatures(lattice.cue, frame, parts));
}
