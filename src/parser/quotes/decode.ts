/** The best analysis of a cue against "no cue at all", which scores 0. */
import { appended } from '../../core/reading.js';
import { PLACES } from './contents.js';
import { copyOf, frameOf, framePart, latticeOf, type Content } from './lattice.js';
import { gateFeatures } from './model/features.js';
import type { Cue } from './cue.js';
import type { Parts } from './model/parts.js';
import type { Source } from './sources.js';

export interface Decision {
  cue: Cue;
  source: Source;
  content: Content;
  /** Probability that the cue reports anything at all, 0 to 1. */
  confidence: number;
  /** The best analyses with the content on another side of the cue, less likely by `confidence`. */
  others: readonly Decision[];
}

/** Below this score a cue is not looked at any further: the odds are less than one to five that it reports. */
const HOPELESS = -1.7;
/** Scores this far below the best one add nothing that counts to the sum over all analyses. */
const NEGLIGIBLE = 5;

/** The scores of one cue's analyses, and the best one of each place as content and source; all cues use them in turn. */
let scores = new Float64Array(256);
const placeScores = new Float64Array(PLACES);
const placeContents: (Content | null)[] = new Array<Content | null>(PLACES).fill(null);
const placeSources: (Source | null)[] = new Array<Source | null>(PLACES).fill(null);

export function decide(cue: Cue, parts: Parts): Decision | null {
  parts.reset();
  if (parts.scores[gateFeatures(cue, parts)]! < HOPELESS) return null;
  const lattice = latticeOf(cue, parts, true);
  const { sources, contents } = lattice;
  if (scores.length < sources.length * contents.length) scores = new Float64Array(sources.length * contents.length * 2);
  for (let place = 0; place < PLACES; place++) placeScores[place] = -Infinity;
  let count = 0;
  for (let c = 0; c < contents.length; c++) {
    const content = contents.at(c);
    const { place, sum } = content;
    for (let s = 0; s < sources.length; s++) {
      const source = sources.at(s);
      const frame = frameOf(source, content);
      if (frame < 0) continue;
      const part = framePart(lattice, frame, parts);
      const score = sum + parts.scores[source.part]! + parts.scores[part]!;
      scores[count++] = score;
      if (score <= placeScores[place]!) continue;
      placeScores[place] = score;
      placeContents[place] = content;
      placeSources[place] = source;
    }
  }
  return count === 0 ? null : decisionOf(cue, count);
}

function decisionOf(cue: Cue, count: number): Decision {
  let best = 0;
  for (let place = 1; place < PLACES; place++) if (placeScores[place]! > placeScores[best]!) best = place;
  const top = placeScores[best]!;
  let odds = 0;
  for (let i = 0; i < count; i++) if (scores[i]! > top - NEGLIGIBLE) odds += Math.exp(scores[i]!);
  const confidence = odds / (1 + odds);
  let others: Decision[] | null = null;
  for (let place = 0; place < PLACES; place++) {
    const score = placeScores[place]!;
    if (place === best || score === -Infinity || score < top - NEGLIGIBLE) continue;
    others = appended(others, decided(cue, place, confidence * Math.exp(score - top), NONE));
  }
  return decided(cue, best, confidence, others ?? NONE);
}

/** The best analysis with its content at `place`, in objects of its own: the lattice is used again. */
function decided(cue: Cue, place: number, confidence: number, others: readonly Decision[]): Decision {
  const { first, last, side, part } = placeSources[place]!;
  return { cue, source: { first, last, side, part }, content: copyOf(placeContents[place]!), confidence, others };
}

const NONE: readonly Decision[] = [];
