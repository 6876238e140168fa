/**
 * Capitals that nobody explains and that are a body's all the same, by what stands around them:
 *
 *   the SBQ said        Ukraine's domestic service, the SBQ, charged        the shipping line ZNT
 *
 * and lines of capitals, which are none: THE STATE OF THE UNION
 */
import { COMMA } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { NO_BODIES } from '../../lexicon/bodies.js';
import { THE } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { BODY_NOUN_BEFORE, Is, classOf } from './classes.js';
import type { Piece } from './piece.js';
import { isMark, isSmallWord } from './runs.js';

const NONE = new WordSet(NO_BODIES);
const LINE = new WordSet(['line', 'lines']);

/** Whether the piece, a word in capitals that no list and no bracket of the article explains, names a body. */
export function isCapsBody(tokens: Tokens, { first, last }: Piece): boolean {
  if (last !== first + 1 || first === 0 || NONE.has(tokens.id[first]!) || !isPlain(tokens, first)) return false;
  const before = tokens.id[first - 1]!;
  if (isSmallWord(tokens, first - 1) && (BODY_NOUN_BEFORE.has(before) || LINE.has(before))) return true;
  if (tokens.kind[first - 1] !== Kind.word || !THE.has(before)) return false;
  if (tokens.kind[last] === Kind.word && classOf(tokens.id[last]!) & Is.speech) return true;
  return first > 1 && isMark(tokens, first - 2, COMMA) && isMark(tokens, last, COMMA);
}

const SHORTEST = 3;
const LONGEST = 6;

/** Three to six capital letters of the alphabet and nothing else: not "F-14", not "CH4". */
function isPlain({ text, start, end }: Tokens, i: number): boolean {
  const length = end[i]! - start[i]!;
  if (length < SHORTEST || length > LONGEST) return false;
  for (let at = start[i]!; at < end[i]!; at++) {
    const code = text.charCodeAt(at);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

/** "THE STATE OF THE UNION", "UNDERSTANDING THE MOVEMENT": several words in capitals with a small word among them are a line of capitals, and no name that somebody wrote as one. */
export function isShouted({ kind, shape, id, start, end }: Tokens, { first, last }: Piece): boolean {
  // "the MINISTRY OF OIL"
  if ((classOf(id[first]!) & (Is.bodyHead | Is.weakHead)) === Is.bodyHead) return false;
  let small = false;
  for (let i = first; i < last; i++) {
    if (kind[i] !== Kind.word || !(shape[i]! & Shape.caps) || end[i]! - start[i]! < 2) return false;
    small ||= (classOf(id[i]!) & (Is.linker | Is.article | Is.and)) !== 0;
  }
  return small && last - first > 2;
}
