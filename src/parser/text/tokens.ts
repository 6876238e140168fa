/**
 * The tokenizer: one pass over the text, no strings cut, every known word looked up once.
 *
 *   Iran's Hossein Amir-Abdollahian didn't say "$38 million" in the U.S.
 *   Iran 's Hossein Amir-Abdollahian didn't say " $ 38 million " in the U.S.
 *
 * A word keeps its inner apostrophes, hyphens and, where it is an abbreviation, full stops; the possessive or contracted
 * "'s" is a token of its own. A number keeps its inner separators ("1,200", "2.7", "25:21"). Anything else is one mark a
 * token, but runs of hyphens ("--") and of full stops ("...") stay together.
 */
import { HASH_START, findWord, hashStep } from '../../core/words.js';
import { foldCode } from '../../core/fold.js';
import { CharClass, Info, charClass, charInfo, isUpper } from './chars.js';

/** Kind of a token. */
export const Kind = { word: 1, number: 2, possessive: 3, quote: 4, apostrophe: 5, dash: 6, mark: 7 } as const;

/** Shape bits of a token. */
export const Shape = {
  /** Begins with a capital: "Tehran". */
  capital: 1,
  /** Two capitals or more and no small letter: "JCPOA", "U.S.". */
  caps: 2,
  /** Nothing but blanks between it and the line's start. */
  lineStart: 4,
  /** A blank (or the text's start) stands before it. */
  blankBefore: 8,
  /** A word with an inner full stop or a full stop of its own: "U.S.", "a.m.", "Ph.D.". */
  dotted: 16,
  /** A word with an inner hyphen: "Amir-Abdollahian". */
  hyphen: 32,
} as const;

export class Tokens {
  length = 0;
  start: Int32Array;
  end: Int32Array;
  /** `Kind` of each token. */
  kind: Uint8Array;
  /** `Shape` bits of each token. */
  shape: Uint8Array;
  /** Word id in the shared table (see core/words.ts), 0 for a word no list holds. For marks: the UTF-16 unit. */
  id: Int32Array;
  /** Hash of a word's or number's folded units, the same in every process: what a model's features are made of. 0 for marks. */
  hash: Int32Array;

  constructor(readonly text: string, capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.shape = new Uint8Array(capacity);
    this.id = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
  }

  /** The literal text of token `i`. */
  textOf(i: number): string {
    return this.text.slice(this.start[i], this.end[i]);
  }

  /** First token at or after offset `at`; `length` when there is none. */
  firstFrom(at: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  push(start: number, end: number, kind: number, shape: number, id: number, hash: number): void {
    if (this.length === this.start.length) this.#grow();
    const i = this.length++;
    this.start[i] = start;
    this.end[i] = end;
    this.kind[i] = kind;
    this.shape[i] = shape;
    this.id[i] = id;
    this.hash[i] = hash;
  }

  #grow(): void {
    const capacity = this.start.length * 2;
    this.start = widened(this.start, capacity);
    this.end = widened(this.end, capacity);
    this.kind = widened(this.kind, capacity);
    this.shape = widened(this.shape, capacity);
    this.id = widened(this.id, capacity);
    this.hash = widened(this.hash, capacity);
  }
}

function widened<T extends Int32Array | Uint8Array>(array: T, capacity: number): T {
  const wider = new (array.constructor as new (n: number) => T)(capacity);
  wider.set(array);
  return wider;
}

/** Tokens of the whole text. Linear; offsets are UTF-16 indices. */
export function tokenize(text: string): Tokens {
  const tokens = new Tokens(text, (text.length >> 2) + 16);
  let at = 0;
  let shape: number = Shape.lineStart | Shape.blankBefore;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const charKind = charClass(code);
    if (charKind === CharClass.blank) {
      shape |= code === 10 || code === 13 ? Shape.lineStart | Shape.blankBefore : Shape.blankBefore;
      at++;
      continue;
    }
    at = readToken(tokens, at, code, charKind, shape);
    shape = 0;
  }
  return tokens;
}

function readToken(tokens: Tokens, at: number, code: number, charKind: number, shape: number): number {
  switch (charKind) {
    case CharClass.letter: return readWord(tokens, at, shape);
    case CharClass.digit: return readNumber(tokens, at, shape);
    case CharClass.apostrophe: return readApostrophe(tokens, at, shape);
    case CharClass.quote: return readMark(tokens, at, at + 1, Kind.quote, shape, code);
    case CharClass.dash: return readMark(tokens, at, runEnd(tokens.text, at, code), Kind.dash, shape, code);
    default: return readMark(tokens, at, code === 46 ? runEnd(tokens.text, at, 46) : at + 1, Kind.mark, shape, code);
  }
}

function readMark(tokens: Tokens, start: number, end: number, kind: number, shape: number, code: number): number {
  tokens.push(start, end, kind, shape, code, 0);
  return end;
}

function runEnd(text: string, at: number, code: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === code) end++;
  return end;
}

/** A word from `start`: letters and digits, with inner apostrophes, hyphens and abbreviation stops. */
function readWord(tokens: Tokens, start: number, shapeBefore: number): number {
  const { text } = tokens;
  let hash = HASH_START;
  let shape = shapeBefore | (isUpper(text.charCodeAt(start)) ? Shape.capital : 0);
  let capitals = 0;
  let small = 0;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const info = charInfo(code);
    const charKind = info & Info.classMask;
    if (charKind === CharClass.letter) {
      if (info & Info.upper) capitals++;
      else small++;
    } else if (charKind !== CharClass.digit) {
      if (!joins(text, start, at, charKind, code)) break;
      if (code === 46) shape |= Shape.dotted;
      else if (charKind === CharClass.dash) shape |= Shape.hyphen;
    }
    hash = hashStep(hash, info >>> Info.foldShift);
  }
  if (small === 0 && capitals > 1) shape |= Shape.caps;
  // "U.S.", "a.m.": the last stop belongs to an abbreviation that has an inner one.
  if (shape & Shape.dotted && text.charCodeAt(at) === 46) {
    hash = hashStep(hash, 46);
    at++;
  }
  tokens.push(start, at, Kind.word, shape, findWord(text, start, at, hash), hash);
  return at;
}

/** Whether the sign at `at` joins the letters on its two sides into one word. */
function joins(text: string, start: number, at: number, charKind: number, code: number): boolean {
  if (at + 1 >= text.length || charClass(text.charCodeAt(at + 1)) !== CharClass.letter) return false;
  if (charKind === CharClass.apostrophe) return !isClitic(text, at + 1);
  if (charKind === CharClass.dash) return code === 45 || code === 0x2010 || code === 0x2011;
  // "U.S", "a.m", "e.g": a stop between single letters only, so that "Iran.The" is two words.
  return code === 46 && isSingleLetter(text, start, at) && isSingleLetter(text, start, at + 2);
}

function isSingleLetter(text: string, start: number, end: number): boolean {
  if (end < text.length && end > start + 1 && charClass(text.charCodeAt(end)) === CharClass.letter) return false;
  const before = end - 2;
  return before < start || text.charCodeAt(before) === 46;
}

/** "s", "re", "ve", "ll", "d", "m" after an apostrophe, at a word's end: "Iran's", "we're". */
function isClitic(text: string, at: number): boolean {
  const end = at + 1 < text.length && charClass(text.charCodeAt(at + 1)) === CharClass.letter ? at + 2 : at + 1;
  if (end < text.length) {
    const next = charClass(text.charCodeAt(end));
    if (next === CharClass.letter || next === CharClass.digit) return false;
  }
  return CLITICS.has(text.slice(at, end).toLowerCase());
}

const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** "'s" and the like after a word; else a lone apostrophe or single quotation mark. */
function readApostrophe(tokens: Tokens, at: number, shape: number): number {
  const { text } = tokens;
  const afterWord = !(shape & Shape.blankBefore) && tokens.length > 0 && tokens.end[tokens.length - 1] === at
    && (tokens.kind[tokens.length - 1] === Kind.word || tokens.kind[tokens.length - 1] === Kind.number);
  if (afterWord && at + 1 < text.length && charClass(text.charCodeAt(at + 1)) === CharClass.letter && isClitic(text, at + 1)) {
    let end = at + 1;
    let hash = hashStep(HASH_START, 39);
    while (end < text.length && charClass(text.charCodeAt(end)) === CharClass.letter) {
      hash = hashStep(hash, foldCode(text.charCodeAt(end)));
      end++;
    }
    tokens.push(at, end, Kind.possessive, shape, findWord(text, at, end, hash), hash);
    return end;
  }
  tokens.push(at, at + 1, Kind.apostrophe, shape, text.charCodeAt(at), 0);
  return at + 1;
}

/** A number from `start`: digits with inner "," "." ":" and letters glued behind ("16th", "2.5bn"). */
function readNumber(tokens: Tokens, start: number, shape: number): number {
  const { text } = tokens;
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const charKind = charClass(code);
    if (charKind === CharClass.digit || charKind === CharClass.letter) continue;
    const separator = code === 44 || code === 46 || code === 58;
    if (!separator || charClass(text.charCodeAt(at + 1)) !== CharClass.digit) break;
  }
  let hash = HASH_START;
  for (let i = start; i < at; i++) hash = hashStep(hash, foldCode(text.charCodeAt(i)));
  tokens.push(start, at, Kind.number, shape, findWord(text, start, at, hash), hash);
  return at;
}
