/**
 * What somebody holds, told by what he is: no verb reports it.
 *
 *   The minister is confident that talks will resume        He was of the view that the dam would hold
 */
import { WordSet } from '../../core/words.js';
import { OPINIONS, STANCES } from '../../lexicon/cues.js';
import { OF, THE } from '../text/small-words.js';
import type { Decision } from './decode.js';
import { clauseEnd, found, isClause, wordsOf } from './found.js';
import { Tag, type Items, type Unit } from './items.js';
import { idAt } from './nouns.js';
import { subjectOrPronoun } from './settle/subject.js';
import { Side } from './sources.js';
import { Place } from './contents.js';

const STANCE = new WordSet(STANCES);
const OPINION = new WordSet(OPINIONS);
const BE = new WordSet("is are was were 's 're remain remains remained");
/** "is *not so* sure", "could *not* be certain", "is *far from* sure", "is *no longer* confident": holds nothing. */
const DOUBTS = new WordSet('not never less so no longer far anything hardly scarcely made nobody');
/** "*It* is certain that", "*you* can be sure that": nobody's. */
const NOBODY = new WordSet('it you this that there one');
/** "is *now fairly* confident that" */
const MOST_ADVERBS = 2;

/** "confident | that", "view | that": the cheap question. */
export function mayHold(items: Items, i: number): boolean {
  return items.tag[i + 1] === Tag.that && (STANCE.has(idAt(items, i)) || (OPINION.has(idAt(items, i)) && i > 1 && OF.has(idAt(items, i - 2))));
}

/** The report by such a word at item `i`, or null: whoever holds it stands before a form of "be". */
export function stanceAt(items: Items, unit: Unit, i: number): Decision | null {
  const first = OPINION.has(idAt(items, i)) && THE.has(idAt(items, i - 1)) ? i - 2 : i;
  let be = first - 1;
  while (be > unit.first && be > first - 1 - MOST_ADVERBS && !BE.has(idAt(items, be))) be--;
  if (be <= unit.first || !BE.has(idAt(items, be))) return null;
  const verb = items.tag[be - 1] === Tag.auxiliary ? be - 1 : be;
  const subject = subjectOrPronoun(items, verb, unit.first);
  const last = clauseEnd(items, unit, i + 2);
  if (subject === null || !isClause(items, i + 2, last) || NOBODY.has(idAt(items, subject.first))) return null;
  for (let k = subject.last; k < i; k++) if (DOUBTS.has(idAt(items, k))) return null;
  return found(wordsOf(items, unit, { first: be, last: i + 1 }), { ...subject, side: Side.left }, { first: i + 2, last }, Place.right);
}
