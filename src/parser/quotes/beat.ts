/**
 * Marked speech beside what its speaker does, and no word that reports:
 *
 *   Omid Vell nodded. “Where would we go?”        “Maybe it holds.” She shrugged. “Maybe not.”
 */
import { WordSet } from '../../core/words.js';
import { BEATS } from '../../lexicon/cues.js';
import { HIS_OR_HER } from '../text/small-words.js';
import { Head } from './heads.js';
import { Tag, type Items, type Unit } from './items.js';
import { type Chunk, chunkEnd, idAt } from './nouns.js';

const BEAT = new WordSet(BEATS);
const SHOOK = new WordSet(['shook', 'shakes']);
const HEAD = new WordSet(['head']);
const DOERS = new Set<number>([Head.named, Head.person, Head.role]);
/** Items of "The old fisherman shrugged and looked at the sea." */
const LONGEST = 12;

/** Who does something in the sentence before marked speech, or between two pieces of it, as items of the paragraph; null where nobody does. */
export function doerBeside(items: Items, number: number): Chunk | null {
  const before = number > 0 ? doerOf(items, items.units[number - 1]!) : null;
  if (before !== null) return before;
  const behind = items.units[number + 2];
  return behind !== undefined && items.tag[behind.first] === Tag.quote ? doerOf(items, items.units[number + 1]!) : null;
}

/** "*Omid Vell* nodded.", "*She* shook her head.": a sentence without marks that reports nothing. */
function doerOf(items: Items, { first, last }: Unit): Chunk | null {
  const { tag, head, quotes } = items;
  if (last - first > LONGEST || quotes[last] !== quotes[first]) return null;
  const end = chunkEnd(items, first, last);
  if (end < 0 || end >= last || !isBeat(items, end)) return null;
  return tag[first] === Tag.pronoun || tag[end - 1] === Tag.name || DOERS.has(head[end - 1]!) ? { first, last: end } : null;
}

function isBeat(items: Items, verb: number): boolean {
  return BEAT.has(idAt(items, verb)) || (SHOOK.has(idAt(items, verb)) && HIS_OR_HER.has(idAt(items, verb + 1)) && HEAD.has(idAt(items, verb + 2)));
}
