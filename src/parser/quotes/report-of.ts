/** A report by words that are known to report: whoever stands as their subject tells it. */
import { WordSet } from '../../core/words.js';
import { Class, classesOf } from './classes.js';
import { Place } from './contents.js';
import type { Decision } from './decode.js';
import { found, wordsOf } from './found.js';
import { Tag, type Items, type Unit } from './items.js';
import { bits, type Chunk, idAt, isIn } from './nouns.js';
import { mainSubject, subjectOf } from './settle/subject.js';
import { Side } from './sources.js';

/** The report by the items `words` of what `content` says; null where nobody tells it, the writer does, or it is denied. */
export function reportOf(items: Items, unit: Unit, words: Chunk, content: Chunk): Decision | null {
  const { first } = words;
  let last = first;
  while (last > unit.first && isIn(CARRIED, items.tag[last - 1]!)) last--;
  const pronoun = last > unit.first && isIn(PRONOUNS, items.tag[last - 1]!) ? { first: last - 1, last } : null;
  const subject = ENDS_IN_ING.has(idAt(items, first)) ? mainSubject(items, unit.first, first)
    : pronoun ?? subjectOf(items, first, unit.first) ?? (items.tag[first - 1] === Tag.conjunction ? mainSubject(items, unit.first, first) : null);
  if (subject === null || isWriter(items, subject.first) || content.last <= content.first || isDenied(items, subject.last, first)) return null;
  return found(wordsOf(items, unit, words), { first: subject.first, last: subject.last, side: Side.left }, content, Place.right);
}

/** "did *not* take the view", "*never* lashed out" */
function isDenied(items: Items, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (NOT.has(idAt(items, i))) return true;
  return false;
}

function isWriter(items: Items, i: number): boolean {
  return (classesOf(idAt(items, i)) & Class.first) !== 0;
}

/** "*putting* the blame on", "*warning* drivers to wait": the subject is the sentence's. */
const ENDS_IN_ING = new WordSet('putting laying placing pinning casting giving drawing making taking raising lashing advising warning begging instructing cautioning');
const PRONOUNS = bits(Tag.pronoun, Tag.relative);
/** "He *also* drew", "she *has* put". */
const CARRIED = bits(Tag.adverb, Tag.auxiliary);
export const NOT = new WordSet(['not', 'never']);
