/**
 * A report in a clause that opens the sentence and leads to another: what is said ends where the main clause begins.
 *
 *   While the ministry says | inflation has fallen, | traders put it higher
 *   If Karvani says | the gate is shut, | drivers will wait
 *   Had Karvani said | he was ill, | the trip would have been put off
 */
import { WordSet } from '../../../core/words.js';
import { Place } from '../contents.js';
import { Tag, type Items } from '../items.js';
import { bits, chunkEnd, FINITE, idAt, isIn } from '../nouns.js';
import { Side } from '../sources.js';
import type { Settled } from './settled.js';

export function beforeMainClause({ cue: { items, unit, at }, source, content }: Settled): void {
  if (content.place !== Place.right || source.side !== Side.left || source.last > at || items.tag[content.first - 1] === Tag.comma) return;
  if (!opensSubordinate(items, source.first - 1, unit.first)) return;
  const { tag, verbs, stretch } = items;
  for (let i = content.first + 1; i + 1 < content.last; i++) {
    if (tag[i] !== Tag.comma || stretch[i]! >= 0) continue;
    // "inflation, which rose last year, has fallen, | shops are empty": not before the clause has its verb.
    const isWhole = verbs[i]! > verbs[content.first]! || (tag[content.first - 1] !== Tag.that && chunkEnd(items, content.first, i) === i);
    if (!isWhole || !opensClause(items, i + 1, content.last)) continue;
    content.last = i;
    return;
  }
}

/** "| While", "| Even if", "| Days after", "| Had": nothing but when and how stands before it. */
function opensSubordinate(items: Items, opens: number, first: number): boolean {
  const { tag, verbs, commas } = items;
  if (opens < first) return false;
  if (tag[opens] !== Tag.subordinator) return opens === first && INVERTED.has(idAt(items, opens));
  return opens <= first + BEFORE && verbs[opens] === verbs[first] && commas[opens] === commas[first];
}

/** "two days *after*" */
const BEFORE = 4;
const INVERTED = new WordSet(['had', 'should', 'were']);
const BETWEEN = bits(Tag.adverb, Tag.time);

/** "drivers will", "the mayor of Qom quickly denied", "he left": a subject and its verb. */
function opensClause(items: Items, first: number, last: number): boolean {
  const { tag } = items;
  let end = chunkEnd(items, first, last);
  if (end > 0 && tag[end] === Tag.preposition) end = chunkEnd(items, end + 1, last);
  if (end < 0 || tag[first] === Tag.relative) return false;
  while (end < last && isIn(BETWEEN, tag[end]!)) end++;
  return end < last && isIn(FINITE, tag[end]!);
}
