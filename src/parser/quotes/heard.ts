/**
 * What was told where people are heard: `The manager stole £184,000, a court has heard.`, `…, an inquiry was told on Monday.` Nobody speaks
 * but the place, and it stands behind the words, or before a clause: `Karvan Crown Court heard she had opened an account`.
 */
import { internWord, WordSet } from '../../core/words.js';
import { HEARINGS } from '../../lexicon/speakers.js';
import { Place, REACH } from './contents.js';
import type { Decision } from './decode.js';
import { clauseEnd, found, wordsOf } from './found.js';
import { Tag, type Items, type Unit } from './items.js';
import { bits, chunkEnd, chunkStart, idAt, isIn } from './nouns.js';
import { Side } from './sources.js';

const HEARD = internWord('heard');
const TOLD = internWord('told');
const HEARING = new WordSet(HEARINGS);
const BE = new WordSet(['was', 'were', 'been']);
/** "has heard", "has been told". */
const CARRIED = bits(Tag.auxiliary, Tag.adverb);
/** "on Monday", and the sentence ends. */
const WHEN = bits(Tag.time, Tag.number, Tag.preposition, Tag.adverb);

/** The cheap question before `heardAt` is asked. */
export function mayBeHeard(items: Items, i: number): boolean {
  const id = idAt(items, i);
  return id === HEARD || id === TOLD;
}

/** The report whose verb is item `i`: a clause, a comma, the court or the inquiry, and the sentence's end behind the verb; null for any other. */
export function heardAt(items: Items, unit: Unit, i: number): Decision | null {
  const { tag, verbs } = items;
  let last = i;
  while (last > unit.first && isIn(CARRIED, tag[last - 1]!)) last--;
  const passive = BE.has(idAt(items, i - 1));
  if (passive !== (idAt(items, i) === TOLD) || !HEARING.has(idAt(items, last - 1))) return null;
  if (!ends(items, unit, i + 1)) return heardThat(items, unit, i, last);
  const first = chunkStart(items, last, unit.first);
  const comma = first - 1;
  const from = Math.max(unit.first, comma - REACH);
  if (comma <= unit.first || tag[comma] !== Tag.comma || verbs[comma] === verbs[from]) return null;
  return found(wordsOf(items, unit, { first: i, last: i + 1 }), { first, last, side: Side.left }, { first: from, last: comma }, Place.left);
}

/** "Karvan Crown Court *heard* | she had opened an account": a clause without its "that", which the model knows only with it. */
function heardThat(items: Items, unit: Unit, i: number, last: number): Decision | null {
  const { tag } = items;
  const first = chunkStart(items, last, unit.first);
  const end = tag[i + 1] === Tag.pronoun ? i + 2 : chunkEnd(items, i + 1, unit.last);
  if (first < unit.first || end <= i + 1 || tag[end] !== Tag.auxiliary || items.quotes[unit.last] !== items.quotes[i]) return null;
  return found(wordsOf(items, unit, { first: i, last: i + 1 }), { first, last, side: Side.left }, { first: i + 1, last: clauseEnd(items, unit, end) }, Place.right);
}

function ends({ tag }: Items, unit: Unit, first: number): boolean {
  let at = first;
  while (at < unit.last && isIn(WHEN, tag[at]!)) at++;
  return at >= unit.last || tag[at] === Tag.stop;
}
