/** What a short form looks like: "IAEA", "SMEs", "PhD", "G7", "R&D", "D-8". */
import { fold } from '../../../core/fold.js';
import { AMPERSAND } from '../../../core/signs.js';
import { isDigit, isLetterOrDigit, isUpper } from '../../text/chars.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';
import { knownAt } from '../gazetteer.js';
import { isMark } from '../runs.js';

const LONGEST_SHORT = 10;

/** The token behind the short form that begins at token `at`; -1 where none does. */
export function endOfShort(tokens: Tokens, at: number): number {
  if (tokens.kind[at] !== Kind.word) return -1;
  const length = tokens.end[at]! - tokens.start[at]!;
  const joined = length <= LONGEST_LETTERED && isJoined(tokens, at + 1) && isJoined(tokens, at + 2) ? endOfJoined(tokens, at) : -1;
  if (joined > 0) return joined;
  if (length < 2 || length > LONGEST_SHORT) return -1;
  return (tokens.shape[at]! & Shape.caps) !== 0 || hasTwoCapitals(tokens, at) ? at + 1 : -1;
}

/** "*R*&D", "*D*-8": so many letters before the sign. */
const LONGEST_LETTERED = 2;

/** "R|&|D", "D|-|8": letters, a sign and one more letter or number without a blank; -1 for anything else. */
function endOfJoined(tokens: Tokens, at: number): number {
  if (!isAllUpper(tokens, at)) return -1;
  const isPair = isMark(tokens, at + 1, AMPERSAND) && tokens.kind[at + 2] === Kind.word && isAllUpper(tokens, at + 2) && tokens.end[at + 2]! - tokens.start[at + 2]! <= LONGEST_LETTERED;
  const isCounted = tokens.kind[at + 1] === Kind.dash && tokens.kind[at + 2] === Kind.number && tokens.end[at + 2]! - tokens.start[at + 2]! <= LONGEST_LETTERED;
  return isPair || isCounted ? at + 3 : -1;
}

/** Whether no blank stands before token `at`. */
function isJoined({ shape }: Tokens, at: number): boolean {
  return (shape[at]! & Shape.blankBefore) === 0;
}

function isAllUpper({ text, start, end }: Tokens, at: number): boolean {
  for (let i = start[at]!; i < end[at]!; i++) if (!isUpper(text.charCodeAt(i))) return false;
  return true;
}

/** "IRNA", "PhD", "MoU"; a digit behind a capital will do: "G7", "P5". */
function hasTwoCapitals({ text, start, end }: Tokens, i: number): boolean {
  let capitals = 0;
  for (let at = start[i]!; at < end[i]! && capitals < 2; at++) {
    const code = text.charCodeAt(at);
    if (isUpper(code) || (capitals === 1 && isDigit(code))) capitals++;
  }
  return capitals === 2;
}

/** "Rosgidromet", "KSrelief", "UN-Habitat": one word that no list has, or that a list knows for a body's. */
export function isShortName(tokens: Tokens, at: number): boolean {
  const length = tokens.end[at]! - tokens.start[at]!;
  if (tokens.kind[at] !== Kind.word || (tokens.shape[at]! & Shape.capital) === 0 || length < LEAST_NAMED || length > LONGEST_NAMED) return false;
  return tokens.id[at] === 0 || knownAt(tokens, at, at + 1)?.kind === 'body';
}

const LEAST_NAMED = 4;
const LONGEST_NAMED = 16;

/** "tonnes of oil equivalent (*toe*)": three to six small letters, which only a bracket of their own makes a short form. */
export function isSmallShort(tokens: Tokens, at: number): boolean {
  const length = tokens.end[at]! - tokens.start[at]!;
  return tokens.kind[at] === Kind.word && (tokens.shape[at]! & (Shape.capital | Shape.dotted | Shape.hyphen)) === 0 && length >= 3 && length <= 6;
}

/** What the long form must spell, letters and digits folded: of "SMEs" and "MoUs" all but the sign of the plural. */
export function lettersOf({ text, start, end }: Tokens, first: number, last: number): string {
  const short = text.slice(start[first], end[last - 1]);
  const isPlural = short.endsWith('s') && isUpper(short.charCodeAt(short.length - 2));
  const folded = fold(isPlural ? short.slice(0, -1) : short);
  let letters = '';
  for (let at = 0; at < folded.length; at++) if (isLetterOrDigit(folded.charCodeAt(at))) letters += folded[at]!;
  return letters;
}

/** "COP" of "COP28": what stands before the digits, which count what the long form does not. */
export function withoutNumber(letters: string): string {
  return letters.replace(/[0-9]+$/, '');
}
