/** All analyses of one cue: each source with each content that it can stand beside, and their scores. */
import { Edge, endsLeft, endsRight, Place, startsLeft, startsRight, type Border } from './contents.js';
import { ADDRESSING } from '../../lexicon/cues.js';
import { lemmaSet } from './classes.js';
import { Next, type Cue } from './cue.js';
import { cueFeatures, endFeatures, frameFeatures, nextFeatures, sourceFeatures, spanFeatures, startFeatures } from './model/features.js';
import { Tag } from './items.js';
import { bits, isIn } from './nouns.js';
import type { Parts } from './model/parts.js';
import { Side, sourcesOf, type Source } from './sources.js';

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

export interface Lattice {
  cue: Cue;
  cuePart: number;
  sources: Source[];
  contents: Content[];
  /** Part of each frame, -1 while not asked for. */
  frames: Int32Array;
}

export interface Analysis {
  source: number;
  content: number;
  score: number;
}

const GAPS = 4;
const PLACES = 4;
const FRAMES = 4 * PLACES * GAPS;

/**
 * Sources and contents of a cue. With `beam` only the best borders are paired and only the best sources kept; learning needs them all.
 */
export function latticeOf(cue: Cue, parts: Parts, beam: boolean): Lattice {
  const cuePart = cueFeatures(cue, parts);
  const sources = sourcesOf(cue);
  for (let i = 0; i < sources.length; i++) sources[i]!.part = sourceFeatures(cue, sources[i]!, parts);
  const contents: Content[] = [];
  contentsOf({ cue, parts, beam, base: parts.scores[cuePart]!, contents });
  return { cue, sources: beam ? best(sources, MOST_SOURCES, parts) : sources, cuePart, contents, frames: frames.fill(-1) };
}

/** One cue is looked at at a time: all lattices share this. */
const frames = new Int32Array(FRAMES);

/** What the contents of one cue are made from. `base` is the cue's own score. */
interface Making {
  cue: Cue;
  parts: Parts;
  beam: boolean;
  base: number;
  contents: Content[];
}

const NO_PARTS: readonly number[] = [];

/** So many of each are paired: the scores of the single parts seldom leave the right one farther behind. */
const MOST_SOURCES = 4;
const MOST_STARTS = 3;
const MOST_ENDS = 4;
const MOST_LEFT = 2;

/** The `most` with the highest scores, the first of equals first. */
function best<T extends { part: number }>(all: T[], most: number, { scores }: Parts): T[] {
  if (all.length <= most) return all;
  for (let i = 1; i < all.length; i++) {
    const one = all[i]!;
    const score = scores[one.part]!;
    let k = i;
    for (; k > 0 && scores[all[k - 1]!.part]! < score; k--) all[k] = all[k - 1]!;
    all[k] = one;
  }
  all.length = most;
  return all;
}

function contentsOf(making: Making): void {
  const { cue, parts, beam, contents } = making;
  const starts = startsRight(cue);
  for (let i = 0; i < starts.length; i++) starts[i]!.part = startFeatures(cue, starts[i]!, Place.right, parts);
  const ends = starts.length > 0 ? endsRight(cue) : [];
  for (let i = 0; i < ends.length; i++) ends[i]!.part = endFeatures(cue, ends[i]!, Place.right, parts);
  const further = beginFurther(starts);
  const last = ends[ends.length - 1];
  if (beam) {
    best(starts, MOST_STARTS, parts);
    best(ends, MOST_ENDS, parts);
  }
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!;
    for (let k = 0; k < ends.length; k++) {
      const end = ends[k]!;
      if (end.at > start.at && !isCircumstance(cue, start, end)) contents.push(oneSide(making, start, end, Place.right));
    }
  }
  if (cue.next !== Next.none) contents.push(nextParagraph(making));
  const lefts = endsLeft(cue);
  for (let i = 0; i < lefts.length; i++) lefts[i]!.part = endFeatures(cue, lefts[i]!, Place.left, parts);
  if (beam) best(lefts, MOST_LEFT, parts);
  for (let i = 0; i < lefts.length; i++) leftOf(making, lefts[i]!, further, last);
}

/** Where a content that began left of the cue may go on. */
function beginFurther(starts: readonly Border[]): Border[] {
  const further: Border[] = [];
  for (let i = 0; i < starts.length; i++) {
    const { edge } = starts[i]!;
    if (edge === Edge.comma || edge === Edge.secondComma || edge === Edge.quote || edge === Edge.colon) further.push(starts[i]!);
  }
  return further;
}

const ADDRESSES = lemmaSet(ADDRESSING);
const PHRASE_OPENERS = bits(Tag.preposition, Tag.time, Tag.to);

/** "told Sputnik", "said on Wednesday", "quipped at a conference": to whom, when and where, but not what. */
function isCircumstance({ items, lemma, force, behind }: Cue, start: Border, end: Border): boolean {
  if (force !== SAY || end.at - start.at > LONGEST_CIRCUMSTANCE) return false;
  if (items.quotes[end.at] !== items.quotes[start.at] || items.verbs[end.at] !== items.verbs[start.at]) return false;
  if (ADDRESSES.has(lemma)) return start.at === behind || isIn(PHRASE_OPENERS, items.tag[start.at]!);
  return CLAUSAL.has(lemma) && isIn(PHRASE_OPENERS, items.tag[start.at]!);
}

const SAY = 0;
const LONGEST_CIRCUMSTANCE = 8;
const CLAUSAL = lemmaSet('say add note state announce explain quip reply insist argue claim confirm stress underline reiterate continue conclude recall');

function oneSide({ cue, parts, beam, base }: Making, start: Border, end: Border, place: number): Content {
  const part = spanFeatures(cue, start, end, place, parts);
  const { scores } = parts;
  const sum = base + scores[start.part]! + scores[end.part]! + scores[part]!;
  return { place, first: start.at, last: end.at, first2: -1, last2: -1, edge: start.edge, parts: beam ? NO_PARTS : [start.part, end.part, part], sum };
}

function leftOf(making: Making, end: Border, further: readonly Border[], last: Border | undefined): void {
  const { cue, parts, beam, contents } = making;
  const starts = startsLeft(cue, end.at);
  for (let i = 0; i < starts.length; i++) starts[i]!.part = startFeatures(cue, starts[i]!, Place.left, parts);
  if (beam) best(starts, MOST_STARTS, parts);
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!;
    if (start.at >= end.at) continue;
    const left = oneSide(making, start, end, Place.left);
    contents.push(left);
    if (last && (start.edge === Edge.unit || start.edge === Edge.quote)) bothSides(making, left, further, last);
  }
}

/** The speech stands in the next paragraph: the cue's own ends in a colon, a comma or the cue itself. */
function nextParagraph({ cue, parts, beam, base }: Making): Content {
  const part = nextFeatures(cue, parts);
  const { last } = cue.unit;
  return { place: Place.next, first: last, last, first2: -1, last2: -1, edge: Edge.unit, parts: beam ? NO_PARTS : [part], sum: base + parts.scores[part]! };
}

/** "Iran, he said, expects …": what stands left of the cue goes on behind the comma. */
function bothSides({ cue, parts, beam, contents }: Making, left: Content, starts: readonly Border[], end: Border): void {
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i]!;
    if (end.at <= start.at) continue;
    const part = spanFeatures(cue, start, end, Place.both, parts);
    const { scores } = parts;
    contents.push({
      place: Place.both, first: left.first, last: left.last, first2: start.at, last2: end.at, edge: left.edge,
      parts: beam ? NO_PARTS : [...left.parts, start.part, end.part, part], sum: left.sum + scores[start.part]! + scores[end.part]! + scores[part]!,
    });
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
