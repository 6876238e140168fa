/**
 * What stands beside a content, told by the writer, where the model took it along:
 *
 *   told an audience | of students | there was no plan B        whom it was told, and where
 *   said the talks had been frank, | without giving details     what was not told
 */
import { UNTOLD } from '../../../lexicon/cues.js';
import { WordSet } from '../../../core/words.js';
import { OF } from '../../text/small-words.js';
import { isClause } from '../found.js';
import { Head } from '../heads.js';
import { Place } from '../contents.js';
import { Tag } from '../items.js';
import { bits, chunkEnd, FINITE, idAt, isIn } from '../nouns.js';
import type { Settled } from './settled.js';

const WHERE = new WordSet(['in', 'at', 'outside', 'near', 'from']);
const GROUP = new WordSet(['audience', 'crowd', 'group', 'gathering', 'meeting', 'conference', 'panel', 'rally', 'room', 'class', 'hall', 'committee', 'forum', 'assembly', 'delegation', 'congregation', 'thousands', 'hundreds', 'dozens']);
const PLACED = new Set<number>([Head.namedPlace, Head.namedBody]);
/** What a clause without "that" begins with: "the", "he", "there". */
const OPENS = bits(Tag.determiner, Tag.pronoun, Tag.name, Tag.adverb);
const WITHOUT = new WordSet(['without']);
const UNTOLD_WORDS = new WordSet(UNTOLD);
/** "without giving further details on Monday" */
const LONGEST = 9;

export function leaveBeside(decision: Settled): void {
  if (decision.content.place !== Place.right) return;
  behindWhom(decision);
  beforeWithout(decision);
}

/** "told a rally | in Rasht | the dam was a sieve", "told an audience | of students | there was no plan B" */
function behindWhom({ cue: { items, behind, unit }, content }: Settled): void {
  const { tag, head } = items;
  const { first, last } = content;
  if (tag[first] !== Tag.preposition || first <= behind || chunkEnd(items, behind, unit.last) !== first) return;
  const end = chunkEnd(items, first + 1, last);
  if (end < 0 || end >= last || !isIn(OPENS, tag[end]!) || !isClause(items, end, last)) return;
  const id = idAt(items, first);
  // "reminded voters of the years he had lived there" tells them of the years.
  if ((OF.has(id) && GROUP.has(idAt(items, first - 1))) || (WHERE.has(id) && PLACED.has(head[end - 1]!))) content.first = end;
}

/** "…, | without elaborating", "…, | without giving details": up to the end. */
function beforeWithout({ cue: { items }, content }: Settled): void {
  const { tag } = items;
  for (let i = content.last - 2; i > content.first + 1 && i > content.last - LONGEST && !isIn(FINITE, tag[i - 1]!); i--) {
    if (tag[i - 1] !== Tag.comma || !WITHOUT.has(idAt(items, i)) || !UNTOLD_WORDS.has(idAt(items, i + 1))) continue;
    content.last = i - 1;
    return;
  }
}
