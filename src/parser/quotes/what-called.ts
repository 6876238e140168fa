/**
 * What somebody calls a thing, in marks, wherever the thing stands: "closed its mill in *what its owner called* “a sad day for us all”",
 * "after what the ministry described as “a long and hard talk”". The words before "what" are the writer's.
 */
import { internWord, WordSet } from '../../core/words.js';
import { AS, DETERMINER } from '../text/small-words.js';
import { cueCodeOf, lemmaOf, lemmaSet } from './classes.js';
import { Place } from './contents.js';
import type { Decision } from './decode.js';
import { found, wordsOf } from './found.js';
import { Tag, type Items, type Unit } from './items.js';
import { bits, type Chunk, idAt, isIn } from './nouns.js';
import { Side } from './sources.js';

const CALLS = lemmaSet('call describe term label dub brand characterize characterise denounce decry');
const WHAT = internWord('what');
/** Tokens of two words with their marks. */
const SHORTEST = 4;

/** "called “…”", "described as a “…”": the cheap question. */
export function mayCallWhat(items: Items, i: number): boolean {
  return items.tag[i] === Tag.cue && CALLS.has(lemmaOf(cueCodeOf(idAt(items, i)))) && markedBehind(items, i) > 0;
}

/** Item of the marked words behind the verb at `i`, behind "as" and an article; -1 for none. */
function markedBehind(items: Items, i: number): number {
  let at = AS.has(idAt(items, i + 1)) ? i + 2 : i + 1;
  if (DETERMINER.has(idAt(items, at))) at++;
  // “a game”: a word or two are at arm's length.
  return at < items.length && items.tag[at] === Tag.quote && items.behind[at]! - items.token[at]! > SHORTEST ? at : -1;
}

/** The report whose verb is item `i`, or null where no "what" opens its clause. */
export function whatCalledAt(items: Items, unit: Unit, i: number): Decision | null {
  const marked = markedBehind(items, i);
  const subject = marked < unit.last ? subjectBehindWhat(items, unit, i) : null;
  if (subject === null) return null;
  return found(wordsOf(items, unit, { first: i, last: i + 1 }), { ...subject, side: Side.left }, { first: marked, last: marked + 1 }, Place.right);
}

/** "in what | *the owner of the mill* | has called": from behind "what" to the verb and the small words before it, if no other verb stands there. */
function subjectBehindWhat(items: Items, unit: Unit, verb: number): Chunk | null {
  const { tag } = items;
  let last = verb;
  while (last > unit.first && (isIn(CARRIED, tag[last - 1]!) || (SINCE.has(idAt(items, last - 1)) && tag[last - 2] === Tag.auxiliary))) last--;
  for (let at = last - 1; at >= unit.first && at > last - LONGEST && isIn(SUBJECT, tag[at]!); at--) if (idAt(items, at) === WHAT) return at + 1 < last ? { first: at + 1, last } : null;
  return null;
}

/** "has *since* described" */
const SINCE = new WordSet(['since', 'long', 'once']);
const CARRIED = bits(Tag.auxiliary, Tag.adverb);
const SUBJECT = bits(Tag.noun, Tag.name, Tag.determiner, Tag.possessive, Tag.pronoun, Tag.preposition, Tag.number, Tag.conjunction);
const LONGEST = 10;
