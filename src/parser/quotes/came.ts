/** Marked speech that comes: `“No, we will not,” came the reply from the minister.`, `“Shut the gate,” came the order.` */
import { internWord, WordSet } from '../../core/words.js';
import { FORCE } from './classes.js';
import { Place } from './contents.js';
import type { Decision } from './decode.js';
import { found, wordsOf } from './found.js';
import { Tag, type Items, type Unit } from './items.js';
import { chunkEnd, idAt } from './nouns.js';
import { Side } from './sources.js';

const COMES = new WordSet(['came', 'comes']);
const THE = internWord('the');
const FROM = internWord('from');
const ANSWERS = new WordSet('answer reply response retort rejoinder call cry shout order warning question'.split(' '));

/** The cheap question before `cameAt` is asked. */
export function mayCome(items: Items, i: number): boolean {
  return COMES.has(idAt(items, i)) && items.tag[i - 1] === Tag.quote;
}

/** The report whose "came" is item `i`; who spoke stands behind "from", or nowhere. Null for any other. */
export function cameAt(items: Items, unit: Unit, i: number): Decision | null {
  if (i - 1 < unit.first || i + 2 >= unit.last || idAt(items, i + 1) !== THE || !ANSWERS.has(idAt(items, i + 2))) return null;
  // Nobody need be named: the call is one whoever utters it.
  const cue = { ...wordsOf(items, unit, { first: i, last: i + 3 }), force: FORCE.say };
  const first = i + 4;
  const last = idAt(items, i + 3) === FROM ? chunkEnd(items, first, unit.last) : -1;
  const source = last < 0 ? { first: -1, last: -1, side: Side.none } : { first, last, side: Side.right };
  return found(cue, source, { first: i - 1, last: i }, Place.left);
}
