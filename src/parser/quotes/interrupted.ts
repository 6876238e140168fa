/**
 * Reports between commas by verbs of which the model has seen too little.
 *
 *   The gate was shut, | he went on, | and nobody came       once, | she swears, | on a roof
 *   Farmers had been told to plant beet, | write Vakili and her colleagues, | and nobody told them to stop
 */
import { internWord, WordSet } from '../../core/words.js';
import { WHEN_OR_WHY } from '../text/small-words.js';
import { Place } from './contents.js';
import type { Decision } from './decode.js';
import { found, wordsOf } from './found.js';
import { Tag, type Items, type Unit } from './items.js';
import { bits, type Chunk, chunkEnd, FINITE, idAt, isIn } from './nouns.js';
import { Side } from './sources.js';

const GO = ['went', 'goes'];
const GOES = new WordSet(GO);
const ON = internWord('on');
/** Of several, behind their clause; of one the model knows them. */
const SEVERAL = ['write', 'argue', 'conclude', 'explain', 'note'];
const PLURAL = new WordSet(SEVERAL);
/** Not "he swore, and the engine died". */
const VERBS = new WordSet([...GO, ...SEVERAL, 'swears']);
const CLOSES = bits(Tag.comma, Tag.stop);
/** Items on each side of the commas: a page without a full stop is read in linear time. */
const SIDE = 60;

/** The cheap question. */
export function mayInterrupt(items: Items, i: number): boolean {
  return VERBS.has(idAt(items, i)) && (!GOES.has(idAt(items, i)) || idAt(items, i + 1) === ON);
}

/** The report whose verb is item `i`, with the clause on both sides of its commas for content; null where the words do not stand so. */
export function interruptedAt(items: Items, unit: Unit, i: number): Decision | null {
  if (items.quotes[unit.last] !== items.quotes[unit.first] || WHEN_OR_WHY.has(idAt(items, unit.first))) return null;
  return PLURAL.has(idAt(items, i)) ? bySeveral(items, unit, i) : bySubject(items, unit, i);
}

/** ", | *he* | went on,": a pronoun, and no deed behind: "he went on, and *took* the hill". */
function bySubject(items: Items, unit: Unit, i: number): Decision | null {
  const { tag } = items;
  const behind = GOES.has(idAt(items, i)) ? i + 2 : i + 1;
  if (i - 1 <= unit.first || tag[i - 1] !== Tag.pronoun || !isIn(CLOSES, tag[behind]!)) return null;
  if (tag[behind + 1] === Tag.conjunction && isIn(FINITE, tag[behind + 2]!)) return null;
  return around(items, unit, { first: i, last: behind }, { first: i - 1, last: i, side: Side.left }, i - 2, behind);
}

/** ", write | *Vakili and her colleagues*": a name, and others with it. */
function bySeveral(items: Items, unit: Unit, i: number): Decision | null {
  const { tag } = items;
  let last = chunkEnd(items, i + 1, unit.last);
  if (last < 0 || tag[last - 1] !== Tag.name || tag[last] !== Tag.conjunction) return null;
  last = chunkEnd(items, last + 1, unit.last);
  if (last < 0 || !isIn(CLOSES, tag[last] ?? Tag.stop)) return null;
  return around(items, unit, { first: i, last: i + 1 }, { first: i + 1, last, side: Side.right }, i - 1, last);
}

function around(items: Items, unit: Unit, words: Chunk, source: Chunk & { side: number }, comma: number, behind: number): Decision | null {
  const { tag, verbs } = items;
  if (comma <= unit.first || comma > unit.first + SIDE || tag[comma] !== Tag.comma) return null;
  const goesOn = behind + 1 < unit.end && tag[behind] === Tag.comma;
  if (verbs[comma] === verbs[unit.first] && !goesOn) return null;
  const decision = found(wordsOf(items, unit, words), source, { first: unit.first, last: comma }, goesOn ? Place.both : Place.left);
  if (goesOn) {
    decision.content.first2 = behind + 1;
    decision.content.last2 = Math.min(unit.end, behind + SIDE);
  }
  return decision;
}
