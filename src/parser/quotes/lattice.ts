/** All analyses of one cue: each source with each content that it can stand beside, and their scores. */
import { Edge, endsLeft, endsRight, Place, startsLeft, startsRight, type Border } from './contents.js';
import { Next, type Cue } from './cue.js';
import { cueFeatures, endFeatures, frameFeatures, nextFeatures, sourceFeatures, spanFeatures, startFeatures } from './model/features.js';
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
  sourceParts: number[];
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

export function latticeOf(cue: Cue, parts: Parts): Lattice {
  const sources = sourcesOf(cue);
  return {
    cue, sources,
    cuePart: cueFeatures(cue, parts),
    sourceParts: sources.map((source) => sourceFeatures(cue, source, parts)),
    contents: contentsOf(cue, parts),
    frames: new Int32Array(FRAMES).fill(-1),
  };
}

interface Scored extends Border { part: number }

function contentsOf(cue: Cue, parts: Parts): Content[] {
  const contents: Content[] = [];
  const scored = (borders: Border[], features: typeof startFeatures, place: number): Scored[] =>
    borders.map((border) => ({ ...border, part: features(cue, border, place, parts) }));
  const starts = scored(startsRight(cue), startFeatures, Place.right);
  const ends = scored(endsRight(cue), endFeatures, Place.right);
  for (const start of starts) {
    for (const end of ends) {
      if (end.at <= start.at) continue;
      contents.push({
        place: Place.right, first: start.at, last: end.at, first2: -1, last2: -1, edge: start.edge,
        parts: [start.part, end.part, spanFeatures(cue, start, end, Place.right, parts)],
      });
    }
  }
  const next = nextParagraph(cue, parts);
  if (next) contents.push(next);
  for (const end of scored(endsLeft(cue), endFeatures, Place.left)) {
    const lefts = scored(startsLeft(cue, end.at), startFeatures, Place.left);
    for (const start of lefts) {
      if (start.at >= end.at) continue;
      const left: Content = {
        place: Place.left, first: start.at, last: end.at, first2: -1, last2: -1, edge: start.edge,
        parts: [start.part, end.part, spanFeatures(cue, start, end, Place.left, parts)],
      };
      contents.push(left);
      if (start.edge === Edge.unit || start.edge === Edge.quote) bothSides(cue, left, starts, ends, parts, contents);
    }
  }
  return contents;
}

/** The speech stands in the next paragraph: the cue's own ends in a colon, a comma or the cue itself. */
function nextParagraph(cue: Cue, parts: Parts): Content | null {
  if (cue.next === Next.none) return null;
  return {
    place: Place.next, first: cue.unit.last, last: cue.unit.last, first2: -1, last2: -1, edge: Edge.unit, parts: [nextFeatures(cue, parts)],
  };
}

/** "Iran, he said, expects …": what stands left of the cue goes on behind the comma. */
function bothSides(cue: Cue, left: Content, starts: Scored[], ends: Scored[], parts: Parts, contents: Content[]): void {
  for (const start of starts) {
    if (start.edge !== Edge.comma && start.edge !== Edge.secondComma && start.edge !== Edge.quote && start.edge !== Edge.colon) continue;
    const end = ends[ends.length - 1]!;
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
