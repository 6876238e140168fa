/** What may stand inside of an office before a name, and end it: "Head of the Atomic Energy Organization of Iran | Omid Vakili". */
import { CLOSING, COMMA, OPENING } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { joinsFields } from './office-fields.js';
import { isSeat } from './office-words.js';
import { isArticled, isMark, isOrdinal } from './runs.js';

/** "the foreign minister of *neighbouring* Oman" */
const NEIGHBOUR = new WordSet(['neighbouring', 'neighboring', 'nearby']);

/** Whether an office's phrase may end with token `k`: a capital, a noun that an office is of, a bracket. */
export function endsPhrase(tokens: Tokens, k: number): boolean {
  const { kind, shape, id } = tokens;
  if (isMark(tokens, k, CLOSING) || isBoard(tokens, k)) return true;
  // "the project manager for *Phase 14*, Omid Vakili"
  if (kind[k] === Kind.number) return k > 0 && kind[k - 1] === Kind.word && (shape[k - 1]! & Shape.capital) !== 0 && !(classOf(id[k - 1]!) & Is.calendar);
  return kind[k] === Kind.word && ((shape[k]! & Shape.capital) !== 0 || (classOf(id[k]!) & (Is.topic | Is.bodyHead | Is.placeHead)) !== 0);
}

/** "head of the guild's board of *directors*" */
function isBoard({ id, kind }: Tokens, k: number): boolean {
  return k > 1 && kind[k] === Kind.word && DIRECTORS.has(id[k]!) && BOARD.has(id[k - 2]!);
}

const DIRECTORS = new WordSet(['directors', 'trustees', 'governors', 'regents']);
const BOARD = new WordSet(['board', 'council']);

/** Whether token `at` may stand in the phrase between an office and the name. `floor`: as far back as is looked. */
export function isInPhrase(tokens: Tokens, at: number, floor: number): boolean {
  const { kind, shape, id } = tokens;
  if (kind[at] !== Kind.word) return isSignInPhrase(tokens, at, floor);
  if (shape[at]! & Shape.capital || isArticled(tokens, at)) return true;
  if (classOf(id[at]!) & (Is.linker | Is.article | Is.and | Is.topic | Is.bodyHead | Is.officePart | Is.office) || isSeat(tokens, at) || NEIGHBOUR.has(id[at]!)) return true;
  // "a spokesman for the *fire* brigade": one plain word behind the article.
  return at > floor && kind[at - 1] === Kind.word && (classOf(id[at - 1]!) & Is.article) !== 0 && !(classOf(id[at]!) & (Is.speech | Is.who));
}

/** The "'s" of an owner, dashes, brackets, commas of a list, and "the Navy's *18th* Destroyer Squadron". */
function isSignInPhrase(tokens: Tokens, at: number, floor: number): boolean {
  const { kind, id } = tokens;
  if (kind[at] === Kind.possessive || kind[at] === Kind.apostrophe || kind[at] === Kind.dash || isOrdinal(tokens, at)) return true;
  if (isMark(tokens, at, OPENING) || isMark(tokens, at, CLOSING)) return true;
  return isMark(tokens, at, COMMA) && (joinsFields(tokens, at, floor) || (classOf(id[at - 1]!) & Is.topic) !== 0);
}
