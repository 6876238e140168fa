/** Noun phrases that can be the subject of a verb of saying. */
import { WordSet } from '../../../core/words.js';
import { Head } from '../heads.js';
import { Tag, type Items } from '../items.js';
import { bits, type Chunk, chunkStart, idAt, isIn } from '../nouns.js';
import { isPartyAndState } from '../../entities/runs.js';
import { OF, YEARS_OLD } from '../../text/small-words.js';

export const NOMINAL = bits(Tag.noun, Tag.name);
/** What stands between a subject and its verb: "*also* has". */
export const CARRIED = bits(Tag.adverb, Tag.auxiliary);
export const JOINS = bits(Tag.preposition, Tag.to);

/** The noun phrase that ends before item `last`, with the pieces that "of", "for" and "at" join to it. */
export function phraseBefore(items: Items, last: number, from: number): Chunk | null {
  const { tag } = items;
  const end = beforeAcronym(items, last, from);
  let first = chunkStart(items, end, from);
  // "State Sen. Vakili, *R-New Braunfels*, whose committee": what he sits for.
  if (first - 1 > from && tag[first - 1] === Tag.comma && isPartyAndState(items.tokens, items.token[first]!)) return phraseBefore(items, first - 1, from);
  if (first < 0 || !isIn(NOMINAL, tag[end - 1]!)) return null;
  for (let piece = 0; piece < 3 && first - 1 > from && isIn(JOINS, tag[first - 1]!); piece++) {
    const before = chunkStart(items, beforeAcronym(items, first - 1, from), from);
    if (before < 0) break;
    first = before;
  }
  return { first, last };
}

/** "the Harbour Survey | (HS)", "Cllr Vakili | (Con, Upper Dale)" */
function beforeAcronym({ tag }: Items, last: number, from: number): number {
  if (tag[last - 1] !== Tag.closeBracket) return last;
  let open = last - 2;
  while (open > from && open > last - LONGEST_BRACKET && isIn(IN_BRACKET, tag[open]!)) open--;
  return open > from && tag[open] === Tag.openBracket ? open : last;
}

const LONGEST_BRACKET = 8;
const IN_BRACKET = bits(Tag.noun, Tag.name, Tag.comma, Tag.number, Tag.preposition, Tag.conjunction, Tag.determiner);

/** Whether the head of the phrase can speak: somebody, a body, a paper, a name. "The repairs on the road" and "Kuala Lumpur" behind "in" cannot. */
export function speaks(items: Items, { first, last }: Chunk): boolean {
  const { tag, head } = items;
  // "*one of* the pilots"
  if (last - first > 2 && SOME.has(idAt(items, first)) && OF.has(idAt(items, first + 1))) return speaks(items, { first: first + 2, last });
  let end = first + 1;
  while (end < last && !isIn(ENDS_HEAD, tag[end]!)) end++;
  // "two people *familiar* with the talks"
  if (end - 2 >= first && BEHIND_NOUN.has(idAt(items, end - 1))) end--;
  const kind = head[end - 1]!;
  // "the 30-year-old"
  if (YEARS_OLD.has(idAt(items, end - 1))) return true;
  if (kind === Head.namedPlace) return first === 0 || !isIn(GOVERNS, tag[first - 1]!);
  return kind !== Head.none || tag[end - 1] === Tag.name;
}

const SOME = new WordSet('one two three four five several many most both some each another none');
const BEHIND_NOUN = new WordSet(['familiar', 'close', 'aware', 'knowledgeable', 'briefed', 'involved', 'present', 'responsible', 'loyal', 'critical', 'sympathetic']);
const ENDS_HEAD = bits(Tag.preposition, Tag.to, Tag.comma, Tag.dash, Tag.openBracket, Tag.conjunction, Tag.relative);
const GOVERNS = bits(Tag.preposition, Tag.to, Tag.verb, Tag.cue);
