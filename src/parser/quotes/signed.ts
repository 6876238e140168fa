/**
 * Marked speech that is signed behind its marks, with nothing between:
 *
 *   “The future is a bus.” – Mayor Tilda Karvani          “We cannot go on.” So said Tilda Karvani, who bakes.
 *   “It will pass.” Those were the words of the minister.
 */
import { Place } from './contents.js';
import type { Decision } from './decode.js';
import { found, wordsOf } from './found.js';
import { Head } from './heads.js';
import { Tag, type Items, type Unit } from './items.js';
import { bits, chunkEnd, type Chunk, idAt, isIn } from './nouns.js';
import { signerAt, SO } from './signature.js';
import { Side } from './sources.js';

/** What may stand behind the name: "Tilda Karvani, who bakes", "Tilda Karvani (Labour)". */
const ENDS = bits(Tag.stop, Tag.comma, Tag.openBracket, Tag.preposition);

/** The speech right before item `i` as a report of whom the words behind it name; null where they name nobody. */
export function signedAt(items: Items, unit: Unit, i: number): Decision | null {
  const opens = idAt(items, i - 1) === SO ? i - 1 : i;
  const first = signerAt(items, opens);
  const last = first < 0 ? -1 : chunkEnd(items, first, unit.last);
  if (last < 0 || !(last === unit.last || isIn(ENDS, items.tag[last]!)) || !isSomebody(items, { first, last })) return null;
  let quote = opens - 1;
  while (quote > unit.first && items.tag[quote - 1] === Tag.quote) quote--;
  return found(wordsOf(items, unit, { first: i, last: first }), { first, last, side: Side.right }, { first: quote, last: opens }, Place.left);
}

/** A name or an office, and no place: “…” – Graz, May 3. */
function isSomebody({ head }: Items, { first, last }: Chunk): boolean {
  for (let i = first; i < last; i++) if (head[i] === Head.namedPlace) return false;
  return head[last - 1] !== Head.none;
}
