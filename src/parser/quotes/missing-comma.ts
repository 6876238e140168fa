/** "The country leads the region in the field | Karvani *said*, adding that …": agencies of translators leave out the comma before who says it. */
import { WordSet } from '../../core/words.js';
import { Shape } from '../text/tokens.js';
import { Place } from './contents.js';
import type { Decision } from './decode.js';
import { found, wordsOf } from './found.js';
import { Head } from './heads.js';
import { Tag, type Items, type Unit } from './items.js';
import { bits, type Chunk, idAt, isIn } from './nouns.js';
import { Side } from './sources.js';

const SAYS = new WordSet(['said', 'says']);
const ENDS = bits(Tag.comma, Tag.stop);
/** "the words Karvani said", "by the time Karvani said": no comma is missing there. */
const OWNED = new WordSet('word words thing things remark remarks phrase sentence time day moment way reason one ones all'.split(' '));

/** "Karvani | said |,": the cheap question. */
export function mayMissComma(items: Items, i: number): boolean {
  return items.tag[i] === Tag.cue && SAYS.has(idAt(items, i)) && i > 1 && items.head[i - 1] === Head.named && (i + 1 >= items.length || isIn(ENDS, items.tag[i + 1]!));
}

/** The report whose cue is item `i`: the clause from the unit's start for its content; null where a comma stands or the clause has no verb. */
export function withoutComma(items: Items, unit: Unit, i: number): Decision | null {
  const { verbs, quotes, commas } = items;
  const name = nameBefore(items, i, unit.first);
  if (name === null || commas[i] !== commas[unit.first] || quotes[unit.last] !== quotes[unit.first] || verbs[name.first] === verbs[unit.first]) return null;
  return found(wordsOf(items, unit, { first: i, last: i + 1 }), { ...name, side: Side.left }, { first: unit.first, last: name.first }, Place.left);
}

/** A person's name right behind a noun in small letters. */
function nameBefore({ tag, head, tokens, token }: Items, last: number, from: number): Chunk | null {
  let first = last;
  while (first > from && head[first - 1] === Head.named && tag[first - 1] === Tag.name) first--;
  const noun = first - 1;
  if (first === last || noun <= from || tag[noun] !== Tag.noun || head[noun] !== Head.none || tokens.shape[token[noun]!]! & Shape.capital) return null;
  return OWNED.has(tokens.id[token[noun]!]!) ? null : { first, last };
}
