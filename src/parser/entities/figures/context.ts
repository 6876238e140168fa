import type { FigureKind } from '../../../core/article.js';
import { OPENING, PLUS } from '../../../core/signs.js';
import { WordSet } from '../../../core/words.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';
import type { NumberRead } from './number.js';

/** Where a number stands: its tokens, and the sentence `[first, last)` that bounds every look around. */
export interface Place {
  tokens: Tokens;
  first: number;
  last: number;
  number: NumberRead;
  /** Whether a person's name ends before token `at`. */
  isPersonBefore: IsPersonBefore;
}

export type IsPersonBefore = (at: number) => boolean;

/** A figure as tokens `[first, last)`; a rule's answer. */
export interface Reading {
  first: number;
  last: number;
  kind: FigureKind;
  value: number;
  unit: string | null;
  /** It ends with its last word, though that is a hyphened one: "4.1 billion-euro"; else with the scale in it: "$2 million|-a-year". */
  isWhole?: true;
  /** Whose money it may be, by country, where the word or letter does not say it: "300 kroner". */
  shared?: Readonly<Record<string, string>>;
}

/**
 * What stands beside a number, as bits: a rule is asked only where one of the things that it looks at is there, and most
 * numbers ("12 experts", "in 2015") have two rules to ask, not twenty.
 */
export const Beside = {
  /** Nothing in particular: always there. */
  itself: 1,
  /** Letters glued behind the digits: "16th", "80km". */
  letters: 2,
  /** The upper end of a range may follow: "3-5", "10 to 20". */
  range: 4,
  word: behind(Kind.word), number: behind(Kind.number), dash: behind(Kind.dash), mark: behind(Kind.mark), anything: 0xff << 3,
  wordBefore: before(Kind.word), numberBefore: before(Kind.number), apostropheBefore: before(Kind.apostrophe), dashBefore: before(Kind.dash), markBefore: before(Kind.mark),
} as const;

function behind(kind: number): number {
  return 1 << (kind + 3);
}

function before(kind: number): number {
  return 1 << (kind + 11);
}

/** The bits of `Beside` for a number; nothing outside of its sentence counts. */
export function besideOf(place: Place): number {
  const { tokens, first, last, number } = place;
  let beside: number = Beside.itself;
  if (number.glued !== '') beside |= Beside.letters;
  if (number.last < last) beside |= behind(tokens.kind[number.last]!);
  if (number.first > first) beside |= before(tokens.kind[number.first - 1]!);
  return upperOf(place) < 0 ? beside : beside | Beside.range;
}

/** A rule answers with a reading, with `false` (it is no figure) or with null (not my business). */
export interface FigureRule {
  id: string;
  why: string;
  /** Bits of `Beside`: the rule answers null where none of them is there. */
  beside: number;
  read(place: Place): Reading | false | null;
}

export function isWord(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === Kind.word;
}

export function isMark(tokens: Tokens, i: number, code: number): boolean {
  return tokens.kind[i] === Kind.mark && tokens.id[i] === code;
}

/** A value as written, its runs of blanks as one space: most have none, and a replacement costs ten times the look. */
export function oneSpaced(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code >= 160 || (code === 32 && text.charCodeAt(at + 1) === 32)) return written.replace(/\s+/g, ' ');
  }
  return written;
}

/** No blank between token `i` and the one before it. */
export function isGlued(tokens: Tokens, i: number): boolean {
  return (tokens.shape[i]! & Shape.blankBefore) === 0;
}

/** A hyphen or dash that stands between two glued tokens: "25-year", "3–5". */
export function isJoint(tokens: Tokens, i: number, last: number): boolean {
  return tokens.kind[i] === Kind.dash && isGlued(tokens, i) && i + 1 < last && isGlued(tokens, i + 1);
}

/** The token behind the number, over a joining hyphen ("18-kilometre"). */
export function afterJoint({ tokens, last, number }: Place): number {
  return number.last < last && isJoint(tokens, number.last, last) ? number.last + 1 : number.last;
}

/** -1 or 1 for the sign glued to number `i` before a percent sign: "oil (*-*0.2%)", "rose *+*3%"; 0 for none: "25-30%". */
export function signOf(tokens: Tokens, i: number, first: number): -1 | 0 | 1 {
  const sign = i - 1;
  if (sign < first || !isGlued(tokens, i) || i + 1 >= tokens.length || !(isMark(tokens, i + 1, PERCENT) || PERCENT_WORD.has(tokens.id[i + 1]!))) return 0;
  const opens = sign === first || !isGlued(tokens, sign) || isMark(tokens, sign - 1, OPENING);
  if (!opens) return 0;
  return isMark(tokens, sign, PLUS) ? 1 : MINUS.includes(tokens.textOf(sign)) ? -1 : 0;
}

const PERCENT = 37;
const PERCENT_WORD = new WordSet(['percent']);
const MINUS = ['-', '\u2212', '\u2013'];

const RANGE_WORD = new WordSet(['to', 'and', 'or']);

/**
 * The first token of the upper number of a range that begins with this number: "3-5 million", "10 to 20 percent",
 * "between 10 and 20"; -1 for none.
 */
export function upperOf({ tokens, last, number }: Place): number {
  const at = number.last;
  if (at + 1 >= last) return -1;
  const joined = isJoint(tokens, at, last) || (isWord(tokens, at) && RANGE_WORD.has(tokens.id[at]!)) || tokens.kind[at] === Kind.dash;
  return joined ? at + 1 : -1;
}
