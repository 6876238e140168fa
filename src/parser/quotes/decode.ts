/** The best analysis of a cue against "no cue at all", which scores 0. */
import { frameOf, framePart, latticeOf, type Content } from './lattice.js';
import { gateFeatures } from './model/features.js';
import type { Cue } from './cue.js';
import type { Parts } from './model/parts.js';
import type { Source } from './sources.js';

export interface Decision {
  cue: Cue;
  source: Source;
  content: Content;
  frame: number;
  /** Probability that the cue reports anything at all, 0 to 1. */
  confidence: number;
}

/** Below this score a cue is not looked at any further: the odds are less than one to thirty that it reports. */
const HOPELESS = -3.4;
/** Scores this far below the best one add nothing that counts to the sum over all analyses. */
const NEGLIGIBLE = 5;

export function decide(cue: Cue, parts: Parts): Decision | null {
  parts.reset();
  if (parts.scores[gateFeatures(cue, parts)]! < HOPELESS) return null;
  const lattice = latticeOf(cue, parts, true);
  const { sources, contents } = lattice;
  const base = parts.scores[lattice.cuePart]!;
  let best = -Infinity;
  let at = -1;
  const scores = new Float64Array(sources.length * contents.length);
  for (let c = 0; c < contents.length; c++) {
    const content = contents[c]!;
    let sum = base;
    for (const part of content.parts) sum += parts.scores[part]!;
    for (let s = 0; s < sources.length; s++) {
      const frame = frameOf(sources[s]!, content);
      const k = c * sources.length + s;
      const score = frame < 0 ? -Infinity : sum + parts.scores[sources[s]!.part]! + parts.scores[framePart(lattice, frame, parts)]!;
      scores[k] = score;
      if (score > best) {
        best = score;
        at = k;
      }
    }
  }
  if (at < 0) return null;
  let odds = 0;
  for (const score of scores) if (score > best - NEGLIGIBLE) odds += Math.exp(score);
  const content = contents[Math.floor(at / sources.length)]!;
  const source = sources[at % sources.length]!;
  return { cue, source, content, frame: frameOf(source, content), confidence: odds / (1 + odds) };
}
