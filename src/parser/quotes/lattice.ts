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

/** Items `[first, last)`, for a content on both sides of the cue also `[first2, last2)`. `parts` are those that score it. */
export interface Content {
  place: number;
  first: number;
  last: number;
  first2: number;
  last2: number;
  parts: number[];
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
  for (const source of sources) source.part = sourceFeatures(cue, source, parts);
  const contents: Content[] = [];
  contentsOf(cue, parts, beam, contents);
  return { cue, sources: beam ? best(sources, MOST_SOURCES, parts) : sources, cuePart, contents, frames: new Int32Array(FRAMES).fill(-1) };
}

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

function contentsOf(cue: Cue, parts: Parts, beam: boolean, contents: Content[]): void {
  let starts = startsRight(cue);
  for (const start of starts) start.part = startFeatures(cue, start, Place.right, parts);
  let ends = starts.length > 0 ? endsRight(cue) : [];
  for (const end of ends) end.part = endFeatures(cue, end, Place.right, parts);
  const further = starts.filter(({ edge }) => edge === Edge.comma || edge === Edge.secondComma || edge === Edge.quote || edge === Edge.colon);
  const last = ends[ends.length - 1];
  if (beam) {
    starts = best(starts, MOST_STARTS, parts);
    ends = best(ends, MOST_ENDS, parts);
  }
  for (const start of starts) {
    for (const end of ends) if (end.at > start.at && !isCircumstance(cue, start, end)) contents.push(oneSide(cue, start, end, Place.right, parts));
  }
  const next = nextParagraph(cue, parts);
  if (next) contents.push(next);
  let lefts = endsLeft(cue);
  for (const end of lefts) end.part = endFeatures(cue, end, Place.left, parts);
  if (beam) lefts = best(lefts, MOST_LEFT, parts);
  for (const end of lefts) leftOf(cue, end, beam, further, last, parts, contents);
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

function oneSide(cue: Cue, start: Border, end: Border, place: number, parts: Parts): Content {
  const part = spanFeatures(cue, start, end, place, parts);
  return { place, first: start.at, last: end.at, first2: -1, last2: -1, edge: start.edge, parts: [start.part, end.part, part] };
}

function leftOf(cue: Cue, end: Border, beam: boolean, further: readonly Border[], last: Border | undefined, parts: Parts, contents: Content[]): void {
  let starts = startsLeft(cue, end.at);
  for (const start of starts) start.part = startFeatures(cue, start, Place.left, parts);
  if (beam) starts = best(starts, MOST_STARTS, parts);
  for (const start of starts) {
    if (start.at >= end.at) continue;
    const left = oneSide(cue, start, end, Place.left, parts);
    contents.push(left);
    if (last && (start.edge === Edge.unit || start.edge === Edge.quote)) bothSides(cue, left, further, last, parts, contents);
  }
}

/** The speech stands in the next paragraph: the cue's own ends in a colon, a comma or the cue itself. */
function nextParagraph(cue: Cue, parts: Parts): Content | null {
  if (cue.next === Next.none) return null;
  return {
    place: Place.next, first: cue.unit.last, last: cue.unit.last, first2: -1, last2: -1, edge: Edge.unit, parts: [nextFeatures(cue, parts)],
  };
}

/** "Iran, he said, expects …": what stands left of the cue goes on behind the comma. */
function bothSides(cue: Cue, left: Content, starts: readonly Border[], end: Border, parts: Parts, contents: Content[]): void {
  for (const start of starts) {
    if (end.at <= start.at) continue;
    contents.push({
      place: Place.both, first: left.first, last: left.last, first2: start.at, last2: end.at, edge: left.edge,
      parts: [...left.parts, start.part, end.part, spanFeatures(cue, start, end, Place.both, parts)],
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
