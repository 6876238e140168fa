import { fitOf, type Fit } from '../match.js';
import type { Description } from '../description.js';
import { person, type Found } from '../rule.js';
import type { Asked, Story } from '../story.js';

const SPEAKERS_BACK = 8;
const NAMES_BACK = 40;

export interface Candidate {
  person: number;
  fit: Fit;
  /** 0 for the last speaker, then up. */
  rank: number;
  /** The country is told of both and agrees. */
  sameCountry: boolean;
}

/** People met before the mention, the last one met first, each with how well the description fits him. */
export function candidatesBefore(asked: Asked, story: Story, description: Description): Candidate[] {
  const out: Candidate[] = [];
  for (const [rank, index] of [...metBefore(asked, story)].entries()) {
    const profile = story.cast.profile(index);
    const fit = fitOf(description, profile);
    if (fit > 0) out.push({ person: index, fit, rank, sameCountry: description.countries.some((code) => profile.countries.has(code)) });
  }
  return out;
}

/** Speakers and people named outside of speech, the last one first; behind them those of whom others spoke. */
function metBefore({ range }: Asked, story: Story): Set<number> {
  const met: { index: number; at: number }[] = [];
  for (const { who, at } of story.speakersBefore(range.start, SPEAKERS_BACK)) if (who.kind === 'person') met.push({ index: who.person, at });
  const spokenOf: number[] = [];
  for (const { index, start } of story.namedBefore(range.start, NAMES_BACK)) {
    if (story.inContent(start)) spokenOf.push(index);
    else met.push({ index, at: start });
  }
  return new Set([...met.sort((a, b) => b.at - a.at).map(({ index }) => index), ...spokenOf]);
}

/** The best fit; of equal ones the one met last. Two that fit equally well make it less sure. */
export function best(candidates: readonly Candidate[]): Found | null {
  const usable = candidates.filter(({ fit, rank }) => fit > 1 || rank === 0);
  const sorted = [...usable].sort((a, b) => score(b) - score(a) || a.rank - b.rank);
  const [first, second] = sorted;
  if (!first) return null;
  if (first.fit === 1) return person(first.person, 0.7);
  return person(first.person, second && score(second) === score(first) ? 0.75 : 0.9);
}

function score({ fit, sameCountry }: Candidate): number {
  return fit * 2 + (sameCountry ? 1 : 0);
}
