/** A cue in its surroundings: what all rules and features about one attribution share. */
import { forceOf, formOf, cueCodeOf, lemmaOf } from './classes.js';
import type { Items, Unit } from './items.js';

export interface Cue {
  items: Items;
  unit: Unit;
  /** Item of the cue's head: "said", "according", or the colon of `Tavakol: "…"`. */
  at: number;
  /** Item after the cue: behind "for" in "called for". */
  behind: number;
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

export function wordHash(items: Items, i: number): number {
  if (i < 0 || i >= items.length) return 0;
  const token = items.token[i]!;
  return items.tokens.hash[token]! || items.tokens.id[token]!;
}

export function cueAt(items: Items, unit: Unit, at: number, lemma = -1): Cue {
  const code = cueCodeOf(items.tokens.id[items.token[at]!]!);
  return {
    items, unit, at, behind: at + 1,
    lemma: lemma < 0 ? lemmaOf(code) : lemma, form: lemma < 0 ? formOf(code) : 0, force: lemma < 0 ? forceOf(code) : 7,
    lastSource: -1, lastSourceEnd: -1, lastCue: -1, next: Next.none,
  };
}

/** Tag of item `i`, or 31 outside the unit. */
export function tagIn(cue: Cue, i: number): number {
  return i >= cue.unit.first && i < cue.unit.last ? cue.items.tag[i]! : 31;
}

/** Numbers in a handful of steps: 0–4 as they are, then 5–6, 7–9, 10–14, 15–24, 25 and more. */
export function step(n: number): number {
  if (n < 5) return n;
  if (n < 7) return 5;
  if (n < 10) return 6;
  if (n < 15) return 7;
  return n < 25 ? 8 : 9;
}
