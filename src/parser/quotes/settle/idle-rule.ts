import { PLACES } from '../contents.js';
import type { LemmaSet } from '../classes.js';
import type { Decision } from '../decode.js';

/** A rule by which a verb of reporting reports nothing. */
export interface IdleRule {
  id: string;
  /** With a sample. */
  why: string;
  /** The verbs that it asks of; all of them, where it names none. */
  verbs?: LemmaSet;
  /** Where the content stands of which it asks; anywhere, where it names none. */
  place?: number;
  holds(decision: Decision): boolean;
}

/** The rules of one kind. Most are of a verb or two, so that a decision is asked a few of them: those of its verb and place. */
export class IdleRules {
  /** In their order, by lemma and place; made when such a decision is met first. */
  readonly #asked = new Map<number, readonly IdleRule[]>();

  constructor(readonly rules: readonly IdleRule[]) {}

  /** Whether one of them holds. */
  holdsOne(decision: Decision): boolean {
    const rules = this.#of(decision.cue.lemma, decision.content.place);
    for (let i = 0; i < rules.length; i++) if (rules[i]!.holds(decision)) return true;
    return false;
  }

  #of(lemma: number, place: number): readonly IdleRule[] {
    const key = lemma * PLACES + place;
    const known = this.#asked.get(key);
    if (known !== undefined) return known;
    const own = this.rules.filter((rule) => (rule.verbs?.has(lemma) ?? true) && (rule.place ?? place) === place);
    this.#asked.set(key, own);
    return own;
  }
}
