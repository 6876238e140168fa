/**
 * Marked words that are a part of somebody's clause and none of their own, though the report holds nothing else: they are mixed.
 *
 *   Vakili spoke of “a score without a single unnecessary note”        a phrase
 *   Vakili replied that “no brick will be laid here”                   a clause
 *   “A score,” Vakili said                                             opens a sentence
 */
import { COMMA } from '../../core/signs.js';
import { OF, TO } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Class, classesOf, cueCodeOf, Form, formOf } from './classes.js';
import { Tag, type Items } from './items.js';
import { bits, isIn } from './nouns.js';

const BEFORE_CLAUSE = bits(Tag.that, Tag.colon, Tag.semicolon, Tag.stop, Tag.quote);

/** Whether the marked speech of the item, of which nothing is outside the marks, is a fragment. */
export function isFragment(items: Items, item: number): boolean {
  if (item === 0 || isIn(BEFORE_CLAUSE, items.tag[item - 1]!)) return false;
  const { tokens } = items;
  const first = items.token[item]! + 1;
  const last = items.behind[item]! - 1;
  if (tokens.kind[first] !== Kind.word || tokens.shape[first]! & Shape.capital) return false;
  // “if they come, we will go”: the clause behind the comma
  return !isClause(items, classesOf(tokens.id[first]!) & OPENS_PHRASE ? behindComma(tokens, first, last) : first, last);
}

/** “in addition, they will go” too */
const OPENS_PHRASE = Class.subordinator | Class.preposition;

function behindComma({ id }: Tokens, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (id[i] === COMMA) return i + 1;
  return first;
}

/** "nobody asks", "all options are": a subject and its verb; "has no soul", "before it is cold", "a map on which it is" are none. */
function isClause({ tokens }: Items, first: number, last: number): boolean {
  for (let i = first; i < last && (tokens.kind[i] === Kind.word || tokens.kind[i] === Kind.number); i++) {
    const id = tokens.id[i]!;
    const classes = classesOf(id);
    if (classes & (Class.auxiliary | Class.verb) || isFinite(tokens, i)) return i > first;
    if (classes & Class.subject && !(classes & Class.determiner)) return true;
    if ((classes & ENDS_PHRASE && !OF.has(id)) || TO.has(id)) return false;
  }
  return false;
}

const ENDS_PHRASE = Class.relative | Class.that | Class.preposition | Class.subordinator | Class.object;

/** "asks", "asked"; in "sisters misled by radio" the past form is a participle. */
function isFinite(tokens: Tokens, i: number): boolean {
  const code = cueCodeOf(tokens.id[i]!);
  if (code === 0) return false;
  return formOf(code) === Form.third || (formOf(code) === Form.past && !(classesOf(tokens.id[i + 1]!) & Class.preposition));
}
