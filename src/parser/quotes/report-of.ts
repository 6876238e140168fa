/** A report by words that are known to report: whoever stands as their subject tells it. */
import { WordSet } from '../../core/words.js';
import { FUNCTION_WORDS } from '../../lexicon/function-words.js';
import { Class, classesOf } from './classes.js';
import { Place } from './contents.js';
import type { Decision } from './decode.js';
import { found, wordsOf } from './found.js';
import { Tag, type Items, type Unit } from './items.js';
import { bits, type Chunk, idAt, isIn } from './nouns.js';
import { speaks } from './settle/speaking.js';
import { mainSubject, subjectOf } from './settle/subject.js';
import { OF } from '../text/small-words.js';
import { Side } from './sources.js';

/** The report by the items `words` of what `content` says; null where nobody tells it, the writer does, or it is denied. */
export function reportOf(items: Items, unit: Unit, words: Chunk, content: Chunk): Decision | null {
  const { first } = words;
  let last = first;
  while (last > unit.first && isIn(CARRIED, items.tag[last - 1]!)) last--;
  const pronoun = last > unit.first && isIn(PRONOUNS, items.tag[last - 1]!) ? { first: last - 1, last } : null;
  const subject = ENDS_IN_ING.has(idAt(items, first)) ? mainSubject(items, unit.first, first)
    : pronoun ?? subjectOf(items, first, unit.first) ?? oneOfThem(items, last, unit.first) ?? beforeAside(items, unit, last) ?? (items.tag[first - 1] === Tag.conjunction ? mainSubject(items, unit.first, first) : null);
  if (subject === null || isWriter(items, subject.first) || content.last <= content.first || isDenied(items, subject.last, first)) return null;
  return found(wordsOf(items, unit, words), { first: subject.first, last: subject.last, side: Side.left }, content, Place.right);
}

/** "*One of them* put the volume at 200 tons" */
function oneOfThem(items: Items, last: number, from: number): Chunk | null {
  const first = last - 3;
  return first >= from && items.tag[last - 1] === Tag.object && OF.has(idAt(items, last - 2)) && SOME.has(idAt(items, first)) ? { first, last } : null;
}

const SOME = new WordSet(['one', 'two', 'three', 'some', 'several', 'many', 'most', 'both', 'each', 'none', 'another']);

/** "*A trader in Seoul*, who asked not to be named, put it at 90 days": the phrase that opens the sentence, before the one aside that ends right before the verb. */
function beforeAside(items: Items, unit: Unit, last: number): Chunk | null {
  const { tag, commas, verbs } = items;
  if (tag[last - 1] !== Tag.comma || commas[last]! - commas[unit.first]! !== 2) return null;
  let comma = unit.first;
  while (tag[comma] !== Tag.comma) comma++;
  const subject = { first: unit.first, last: comma };
  return comma > unit.first && verbs[comma] === verbs[unit.first] && !isIn(OPENS_PHRASE, tag[unit.first]!) && speaks(items, subject) ? subject : null;
}

/** "In Seoul, …", "When …" */
const OPENS_PHRASE = bits(Tag.preposition, Tag.subordinator, Tag.time, Tag.adverb, Tag.conjunction);

/** "did *not* take the view", "*never* lashed out" */
function isDenied(items: Items, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (NOT.has(idAt(items, i))) return true;
  return false;
}

function isWriter(items: Items, i: number): boolean {
  // "*US* lawmakers warned of a crisis"
  return items.tag[i] !== Tag.name && (classesOf(idAt(items, i)) & Class.first) !== 0;
}

/** "*putting* the blame on", "*warning* drivers to wait": the subject is the sentence's. */
const ENDS_IN_ING = new WordSet('putting laying placing pinning casting giving drawing making taking raising lashing advising warning begging instructing cautioning');
const PRONOUNS = bits(Tag.pronoun, Tag.relative);
/** "He *also* drew", "she *has* put". */
const CARRIED = bits(Tag.adverb, Tag.auxiliary);
export const NOT = new WordSet(['not', 'never', 'cannot', ...FUNCTION_WORDS.auxiliary.split(' ').filter((word) => word.endsWith("n't"))]);
