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
import { CharClass, Info, charInfo, isUpper } from './chars.js';

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
    // One piece of memory for all six: a page is small, and each piece costs as much as fifty tokens.
    const room = (capacity + 3) & ~3;
    const memory = new ArrayBuffer(room * BYTES_A_TOKEN);
    this.start = new Int32Array(memory, 0, room);
    this.end = new Int32Array(memory, room * 4, room);
    this.id = new Int32Array(memory, room * 8, room);
    this.hash = new Int32Array(memory, room * 12, room);
    this.kind = new Uint8Array(memory, room * 16, room);
    this.shape = new Uint8Array(memory, room * 17, room);
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
    const wider = new Tokens(this.text, this.start.length * 2);
    this.start = filled(wider.start, this.start);
    this.end = filled(wider.end, this.end);
    this.kind = filled(wider.kind, this.kind);
    this.shape = filled(wider.shape, this.shape);
    this.id = filled(wider.id, this.id);
    this.hash = filled(wider.hash, this.hash);
  }
}

function filled<T extends Int32Array | Uint8Array>(wider: T, array: T): T {
  wider.set(array);
  return wider;
}

const BYTES_A_TOKEN = 18;

/** The text being read as units, with two blanks behind its end: reading a typed array costs a fraction of `charCodeAt`. */
let units = new Uint16Array(1 << 15);
let bytes = Buffer.from(units.buffer);
/** A page longer than this gives its room back. */
const KEPT_UNITS = 1 << 18;

function load(text: string): void {
  if (text.length + 2 > units.length || (units.length > KEPT_UNITS && text.length < KEPT_UNITS >> 1)) {
    units = new Uint16Array(Math.max(1 << 15, text.length + 2));
    bytes = Buffer.from(units.buffer);
  }
  bytes.write(text, 'utf16le');
  units[text.length] = 0;
  units[text.length + 1] = 0;
}

/** Tokens of the whole text. Linear; offsets are UTF-16 indices. */
export function tokenize(text: string): Tokens {
  const tokens = new Tokens(text, (text.length >> 2) + 16);
  load(text);
  const { length } = text;
  let at = 0;
  let shape: number = Shape.lineStart | Shape.blankBefore;
  while (at < length) {
    const code = units[at]!;
    const charKind = charInfo(code) & Info.classMask;
    if (charKind === CharClass.blank) {
      shape |= code === 10 || code === 13 ? Shape.lineStart | Shape.blankBefore : Shape.blankBefore;
      at++;
      continue;
    }
    at = charKind === CharClass.letter ? readWord(tokens, at, shape) : readOther(tokens, at, code, charKind, shape);
    shape = 0;
  }
  return tokens;
}

function readOther(tokens: Tokens, at: number, code: number, charKind: number, shape: number): number {
  switch (charKind) {
    case CharClass.digit: return readNumber(tokens, at, shape);
    case CharClass.apostrophe: return readApostrophe(tokens, at, shape);
    case CharClass.quote: return readMark(tokens, at, at + 1, Kind.quote, shape, code);
    case CharClass.dash: return readMark(tokens, at, runEnd(at, code), Kind.dash, shape, code);
    default: return readMark(tokens, at, code === 46 ? runEnd(at, 46) : at + 1, Kind.mark, shape, code);
  }
}

function readMark(tokens: Tokens, start: number, end: number, kind: number, shape: number, code: number): number {
  tokens.push(start, end, kind, shape, code, 0);
  return end;
}

function runEnd(at: number, code: number): number {
  let end = at + 1;
  while (units[end] === code) end++;
  return end;
}

/** Class of the unit at `at`; a blank behind the text's end. */
function classAt(at: number): number {
  return charInfo(units[at]!) & Info.classMask;
}

/** A word from `start`: letters and digits, with inner apostrophes, hyphens and abbreviation stops. */
function readWord(tokens: Tokens, start: number, shapeBefore: number): number {
  const text = units;
  let hash = HASH_START;
  let shape = shapeBefore | (isUpper(text[start]!) ? Shape.capital : 0);
  let capitals = 0;
  let letters = 0;
  let at = start;
  for (; ; at++) {
    const code = text[at]!;
    const info = charInfo(code);
    const charKind = info & Info.classMask;
    if (charKind === CharClass.letter) {
      letters++;
      if (info & Info.upper) capitals++;
    } else if (charKind !== CharClass.digit) {
      // Most words end at a blank.
      if (charKind === CharClass.blank || !joins(start, at, charKind, code)) break;
      if (code === 46) shape |= Shape.dotted;
      else if (charKind === CharClass.dash) shape |= Shape.hyphen;
    }
    hash = hashStep(hash, info >>> Info.foldShift);
  }
  if (letters === capitals && capitals > 1) shape |= Shape.caps;
  // "U.S.", "a.m.": the last stop belongs to an abbreviation that has an inner one.
  if (shape & Shape.dotted && text[at] === 46) {
    hash = hashStep(hash, 46);
    at++;
  }
  tokens.push(start, at, Kind.word, shape, findWord(text, start, at, hash), hash);
  return at;
}

/** Whether the sign at `at` joins the letters on its two sides into one word. */
function joins(start: number, at: number, charKind: number, code: number): boolean {
  if (classAt(at + 1) !== CharClass.letter) return false;
  if (charKind === CharClass.apostrophe) return !isClitic(at + 1);
  if (charKind === CharClass.dash) return code === 45 || code === 0x2010 || code === 0x2011;
  // "U.S", "a.m", "e.g": a stop between single letters only, so that "Iran.The" is two words.
  return code === 46 && isSingleLetter(start, at) && isSingleLetter(start, at + 2);
}

function isSingleLetter(start: number, end: number): boolean {
  if (end > start + 1 && classAt(end) === CharClass.letter) return false;
  const before = end - 2;
  return before < start || units[before] === 46;
}

/** "s", "re", "ve", "ll", "d", "m" after an apostrophe, at a word's end: "Iran's", "we're". */
function isClitic(at: number): boolean {
  const end = classAt(at + 1) === CharClass.letter ? at + 2 : at + 1;
  const next = classAt(end);
  if (next === CharClass.letter || next === CharClass.digit) return false;
  return CLITICS.has(small(units[at]!) | (end - at === 2 ? small(units[at + 1]!) << 16 : 0));
}

const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm'].map((word) => word.charCodeAt(0) | (word.length === 2 ? word.charCodeAt(1) << 16 : 0)));

function small(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code;
}

/** "'s" and the like after a word; else a lone apostrophe or single quotation mark. */
function readApostrophe(tokens: Tokens, at: number, shape: number): number {
  const afterWord = !(shape & Shape.blankBefore) && tokens.length > 0 && tokens.end[tokens.length - 1] === at
    && (tokens.kind[tokens.length - 1] === Kind.word || tokens.kind[tokens.length - 1] === Kind.number);
  if (afterWord && classAt(at + 1) === CharClass.letter && isClitic(at + 1)) {
    let end = at + 1;
    let hash = hashStep(HASH_START, 39);
    for (; classAt(end) === CharClass.letter; end++) hash = hashStep(hash, foldCode(units[end]!));
    tokens.push(at, end, Kind.possessive, shape, findWord(units, at, end, hash), hash);
    return end;
  }
  tokens.push(at, at + 1, Kind.apostrophe, shape, units[at]!, 0);
  return at + 1;
}

/** A number from `start`: digits with inner "," "." ":" and letters glued behind ("16th", "2.5bn"). */
function readNumber(tokens: Tokens, start: number, shape: number): number {
  let at = start + 1;
  for (; ; at++) {
    const code = units[at]!;
    const charKind = charInfo(code) & Info.classMask;
    if (charKind === CharClass.digit || charKind === CharClass.letter) continue;
    const separator = code === 44 || code === 46 || code === 58;
    if (!separator || classAt(at + 1) !== CharClass.digit) break;
  }
  let hash = HASH_START;
  for (let i = start; i < at; i++) hash = hashStep(hash, foldCode(units[i]!));
  tokens.push(start, at, Kind.number, shape, findWord(units, start, at, hash), hash);
  return at;
}
