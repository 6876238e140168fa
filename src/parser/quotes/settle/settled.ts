/** A decision while the rules make it agree with the others of its unit, and what all of them ask of it. */
import { Place } from '../contents.js';
import type { Decision } from '../decode.js';
import { Tag, type Items } from '../items.js';
import { bits, isIn, type Chunk } from '../nouns.js';

/** A decision and what the rules here add to it. */
export interface Settled extends Decision {
  /** Items of who handed it on, or null. */
  via: Chunk | null;
  /** "In an interview with Sputnik": what else he says in the article was said there too. */
  interview: boolean;
  /** "told a news conference": not in the interview of which the article tells. */
  elsewhere: boolean;
  /** The mention was taken over from the verb before it or behind it. */
  inherited: 'sameSubject' | 'mainSubject' | 'quoted' | null;
}

/** The rules here change contents: a decision gives its own away. */
export function settled({ cue, source, content, confidence, others }: Decision): Settled {
  return { cue, source, content, confidence, others, via: null, interview: false, elsewhere: false, inherited: null };
}

/** A clause with "that". */
export function hasThat({ cue, content }: Decision): boolean {
  return content.place === Place.right && (cue.items.tag[content.first] === Tag.that || cue.items.tag[content.first - 1] === Tag.that);
}

export function coversMarks({ cue, content }: Decision): boolean {
  const { quotes } = cue.items;
  return quotes[content.last]! > quotes[content.first]! || (content.place === Place.both && quotes[content.last2]! > quotes[content.first2]!);
}

export function covers({ content }: Decision, item: number): boolean {
  return (item >= content.first && item < content.last) || (item >= content.first2 && item < content.last2);
}

/** Whether one of `decisions`, other than `except`, covers the item. */
export function isCovered(decisions: readonly Settled[], item: number, except: Settled | null = null): boolean {
  for (let i = 0; i < decisions.length; i++) if (decisions[i] !== except && covers(decisions[i]!, item)) return true;
  return false;
}

const CONNECTING = bits(Tag.comma, Tag.conjunction, Tag.adverb, Tag.auxiliary, Tag.dash);

/** The end of what stands before item `at`, without the words that lead over to it. */
export function backOver(items: Items, at: number, first: number): number {
  let last = at;
  while (last > first && isIn(CONNECTING, items.tag[last - 1]!)) last--;
  return last;
}
