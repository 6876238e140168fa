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
  /** Probability that the cue reports anything at all, 0 to 1. */
  confidence: number;
  /** The best analyses with the content on another side of the cue, less likely by `confidence`. */
  others: Decision[];
}

/** Below this score a cue is not looked at any further: the odds are less than one to fifteen that it reports. */
const HOPELESS = -2.7;
/** Scores this far below the best one add nothing that counts to the sum over all analyses. */
const NEGLIGIBLE = 5;
const PLACES = 4;

interface Best { score: number; source: Source; content: Content }

export function decide(cue: Cue, parts: Parts): Decision | null {
  parts.reset();
  if (parts.scores[gateFeatures(cue, parts)]! < HOPELESS) return null;
  const lattice = latticeOf(cue, parts, true);
  const { sources, contents } = lattice;
  const base = parts.scores[lattice.cuePart]!;
  const byPlace: (Best | null)[] = new Array<Best | null>(PLACES).fill(null);
  const scores = new Float64Array(sources.length * contents.length).fill(-Infinity);
  let best: Best | null = null;
  for (let c = 0, k = 0; c < contents.length; c++) {
    const content = contents[c]!;
    let sum = base;
    for (const part of content.parts) sum += parts.scores[part]!;
    for (const source of sources) {
      const frame = frameOf(source, content);
      const score = frame < 0 ? -Infinity : sum + parts.scores[source.part]! + parts.scores[framePart(lattice, frame, parts)]!;
      scores[k++] = score;
      if (score <= (byPlace[content.place]?.score ?? -Infinity)) continue;
      byPlace[content.place] = { score, source, content };
      if (score > (best?.score ?? -Infinity)) best = byPlace[content.place]!;
    }
  }
  return best && decisionOf(cue, best, byPlace, scores);
}

function decisionOf(cue: Cue, best: Best, byPlace: readonly (Best | null)[], scores: Float64Array): Decision {
  let odds = 0;
  for (const score of scores) if (score > best.score - NEGLIGIBLE) odds += Math.exp(score);
  const confidence = odds / (1 + odds);
  const others: Decision[] = [];
  for (const other of byPlace) {
    if (other === null || other === best || other.score < best.score - NEGLIGIBLE) continue;
    others.push({ cue, source: other.source, content: other.content, confidence: confidence * Math.exp(other.score - best.score), others: [] });
  }
  return { cue, source: best.source, content: best.content, confidence, others };
}
