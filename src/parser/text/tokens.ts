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
import { HASH_START, WordSet, checkStep, findWord, hashStep } from '../../core/words.js';
import { foldCode } from '../../core/fold.js';
import { ACCENTED_PREFIXES, CURRENCY_CODES, CURRENCY_PREFIXES, PRICE_LETTERS } from '../../lexicon/currencies.js';
import { CharClass, Info, charInfo } from './chars.js';

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
  /** The first token of a passage, or of what stands behind one: told once the passages are known. */
  apart: 64,
} as const;

/** Id of the word behind token `i`; 0 where a paragraph ends: "… on Friday ¶ *Prayer* went on". */
export function nextId({ id, shape }: Tokens, i: number): number {
  return shape[i + 1]! & Shape.apart ? 0 : id[i + 1]!;
}

/** Id of the word before token `i`; 0 where a paragraph begins. */
export function idBefore({ id, shape }: Tokens, i: number): number {
  return i === 0 || shape[i]! & Shape.apart ? 0 : id[i - 1]!;
}

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

  /** Room for `capacity` tokens, in the memory of `spent` where that is wide enough: nobody may read those tokens any more. */
  constructor(readonly text: string, capacity: number, spent?: Tokens) {
    const room = spent && spent.start.length >= capacity ? spent : newRoom(capacity);
    this.start = room.start;
    this.end = room.end;
    this.id = room.id;
    this.hash = room.hash;
    this.kind = room.kind;
    this.shape = room.shape;
  }

  /** Itself, for `spent` of the next text, if it is no larger than is worth keeping. */
  get kept(): Tokens | undefined {
    return this.start.length <= MOST_KEPT ? this : undefined;
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

  /** Tokens `[first, last)` are a paragraph of their own. */
  part(first: number, last: number): void {
    if (first < this.length) this.shape[first]! |= Shape.apart;
    if (last < this.length) this.shape[last]! |= Shape.apart;
  }

  push(start: number, end: number, kind: number, shape: number, id: number, hash: number): void {
    // One is left free: what stands behind the last token is asked for, too.
    if (this.length + 1 >= this.start.length) this.#grow();
    const i = this.length++;
    this.start[i] = start;
    this.end[i] = end;
    this.kind[i] = kind;
    this.shape[i] = shape;
    this.id[i] = id;
    this.hash[i] = hash;
  }

  /** Nothing behind the last token: whoever looks one token ahead finds zeros there, as in fresh memory. */
  close(): void {
    const end = Math.min(this.length + LOOK_AHEAD, this.start.length);
    for (let i = this.length; i < end; i++) {
      this.start[i] = 0;
      this.end[i] = 0;
      this.id[i] = 0;
      this.hash[i] = 0;
      this.kind[i] = 0;
      this.shape[i] = 0;
    }
  }

  #grow(): void {
    const wider = newRoom(this.start.length * 2);
    this.start = filled(wider.start, this.start);
    this.end = filled(wider.end, this.end);
    this.kind = filled(wider.kind, this.kind);
    this.shape = filled(wider.shape, this.shape);
    this.id = filled(wider.id, this.id);
    this.hash = filled(wider.hash, this.hash);
  }
}

type Room = Pick<Tokens, 'start' | 'end' | 'id' | 'hash' | 'kind' | 'shape'>;

const BYTES_A_TOKEN = 18;
/** Room for more tokens than this is given back. */
const MOST_KEPT = 1 << 14;
/** Further than this nobody looks behind the end. */
const LOOK_AHEAD = 16;

function newRoom(capacity: number): Room {
  // One piece of memory for all six: a page is small, and each piece costs as much as fifty tokens.
  const room = (capacity + 3) & ~3;
  const memory = new ArrayBuffer(room * BYTES_A_TOKEN);
  return {
    start: new Int32Array(memory, 0, room), end: new Int32Array(memory, room * 4, room), id: new Int32Array(memory, room * 8, room),
    hash: new Int32Array(memory, room * 12, room), kind: new Uint8Array(memory, room * 16, room), shape: new Uint8Array(memory, room * 17, room),
  };
}

function filled<T extends Int32Array | Uint8Array>(wider: T, array: T): T {
  wider.set(array);
  return wider;
}

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

/** Tokens of the whole text. Linear; offsets are UTF-16 indices. The memory of `spent`, tokens that nobody reads any more, is used again. */
export function tokenize(text: string, spent?: Tokens): Tokens {
  const tokens = new Tokens(text, (text.length >> 2) + 16, spent);
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
  if (spent) tokens.close();
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
  let info = charInfo(text[start]!);
  const shape = info & Info.upper ? shapeBefore | Shape.capital : shapeBefore;
  let hash = HASH_START;
  let check = 0;
  // Bits, not a count: nothing is to be decided at a letter.
  let capitals = 0;
  let at = start;
  do {
    const code = info >>> Info.foldShift;
    hash = hashStep(hash, code);
    check = checkStep(check, code);
    capitals += info & Info.upper;
    info = charInfo(text[++at]!);
  } while ((info & Info.classMask) === CharClass.letter);
  const charKind = info & Info.classMask;
  // Most words end at a blank.
  if (charKind !== CharClass.blank && (charKind === CharClass.digit ? !isMoney(tokens, start, at, shape, findWord(hash, check)) : joins(start, at, charKind, text[at]!))) return readLongWord(tokens, start, at, shape);
  const caps = capitals === (at - start) * Info.upper && at > start + 1 ? Shape.caps : 0;
  tokens.push(start, at, Kind.word, shape | caps, findWord(hash, check), hash);
  return at;
}

/** "Rs|7.4bn", "USD|5 million", "$|US|7 billion", "Kč|500", "R|5,000": a word of its own before the digit at `at`; "F14", "G7", "R61" are one. */
function isMoney({ text }: Tokens, start: number, at: number, shape: number, word: number): boolean {
  if (MONEY.has(word) || units[start - 1] === DOLLAR) return true;
  if (units[at - 1]! > LAST_PLAIN) return ACCENTED.has(word);
  if ((shape & Shape.capital) === 0 || !PRICED_LETTERS.has(word)) return false;
  PRICE.lastIndex = at;
  SPACED_PRICE.lastIndex = at;
  return PRICE.test(text) || (units[at - 1] === RAND && SPACED_PRICE.test(text));
}

/** Digits that nothing but a price has behind a letter: "R|5,000", "K|2 million", "N|45bn", "R|56-million". */
const PRICE = /\d{1,3}(?:,\d{3}){1,4}(?![\d,])|\d{1,6}(?:[.,]\d{1,3})?(?:[ \u00a0-]?(?:million|billion|trillion|thousand|bn|mn|mln|tn|trn)\b|m\b)/iy;
/** As in South Africa: "R|15 000", "R|24.99"; "R5.00" is a camera, "R24.99.3" a version. What stands further behind is not looked at: such a run may be as long as a page. */
const SPACED_PRICE = /\d{2,6}\.\d\d(?![.,]{0,2}\w)|\d{1,3}(?:[ \u00a0]\d{3}){1,4}(?![.,]{0,2}\d)/y;
const RAND = 82;

const MONEY = new WordSet([...CURRENCY_CODES, ...Object.keys(CURRENCY_PREFIXES)]);
const ACCENTED = new WordSet(Object.keys(ACCENTED_PREFIXES));
const PRICED_LETTERS = new WordSet(Object.keys(PRICE_LETTERS));
const DOLLAR = 36;
const LAST_PLAIN = 127;

/** A word that is no mere run of letters: "Amir-Abdollahian", "Ra'isi", "U.S.", "F14". It goes on at `from`. */
function readLongWord(tokens: Tokens, start: number, from: number, shapeBefore: number): number {
  const text = units;
  let shape = shapeBefore;
  let at = from;
  for (; ; at++) {
    const code = text[at]!;
    const charKind = classAt(at);
    if (charKind === CharClass.letter || charKind === CharClass.digit) continue;
    if (charKind === CharClass.blank || !joins(start, at, charKind, code)) break;
    if (code === 46) shape |= Shape.dotted;
    else if (charKind === CharClass.dash) shape |= Shape.hyphen;
  }
  if (isCaps(start, at)) shape |= Shape.caps;
  // "U.S.", "a.m.": the last stop belongs to an abbreviation that has an inner one.
  if (shape & Shape.dotted && text[at] === 46) at++;
  pushHashed(tokens, start, at, Kind.word, shape);
  return at;
}

function isCaps(start: number, end: number): boolean {
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const info = charInfo(units[at]!);
    if (info & Info.upper) capitals++;
    else if ((info & Info.classMask) === CharClass.letter) return false;
  }
  return capitals > 1;
}

/** A token that is looked up in the word table. */
function pushHashed(tokens: Tokens, start: number, end: number, kind: number, shape: number): void {
  let hash = HASH_START;
  let check = 0;
  for (let at = start; at < end; at++) {
    const code = foldCode(units[at]!);
    hash = hashStep(hash, code);
    check = checkStep(check, code);
  }
  tokens.push(start, end, kind, shape, findWord(hash, check), hash);
}

/** Whether the sign at `at` joins the letters on its two sides into one word. */
function joins(start: number, at: number, charKind: number, code: number): boolean {
  if (code >= 0x80 && code <= 0xbf && isMisread(at - 1)) return true;
  const next = classAt(at + 1);
  // "PM2.5"
  if (next === CharClass.digit) return code === 46 && classAt(at - 1) === CharClass.digit;
  if (next !== CharClass.letter) return false;
  if (charKind === CharClass.apostrophe) return !isClitic(at + 1);
  if (charKind === CharClass.dash) return code === 45 || code === 0x2010 || code === 0x2011;
  // "U.S", "a.m", "e.g": a stop between single letters only, so that "Iran.The" is two words.
  return code === 46 && ((isSingleLetter(start, at) && isSingleLetter(start, at + 2)) || isDegree(start, at) || isTicker(start, at));
}

/** "Ph|.D.", "Pharm|.D." */
function isDegree(start: number, stop: number): boolean {
  return units[stop + 1] === CAPITAL_D && units[stop + 2] === 46 && stop - start > 1 && stop - start < 6;
}

const CAPITAL_D = 68;

/** "Shell (SHEL|.L) said": a share and its exchange, in brackets. Longer words are not looked through: one may be as long as a page. */
function isTicker(start: number, stop: number): boolean {
  if (start === 0 || stop - start > LONGEST_SHARE || (units[start - 1] !== 40 && units[start - 1] !== 60) || !isCaps(start, stop)) return false;
  let end = stop + 1;
  while (charInfo(units[end]!) & Info.upper) end++;
  return end > stop + 1 && end - stop < 4 && classAt(end) !== CharClass.letter;
}

const LONGEST_SHARE = 6;

/** "Pe|Ã±|a" for Peña: UTF-8 that somebody read as Latin-1 and wrote so, once or twice ("Ã", "Â", "±"). Behind "Â" alone stands a sign: "Â£5". */
function isMisread(at: number): boolean {
  return units[at] === 0xc3 || (units[at] === 0xc2 && at > 0 && units[at - 1] === 0xc3);
}

function isSingleLetter(start: number, end: number): boolean {
  if (end > start + 1 && classAt(end) === CharClass.letter) return false;
  const before = end - 2;
  // "(D-R.I.)"
  return before < start || units[before] === 46 || units[before] === 45;
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
    while (classAt(end) === CharClass.letter) end++;
    pushHashed(tokens, at, end, Kind.possessive, shape);
    return end;
  }
  tokens.push(at, at + 1, Kind.apostrophe, shape, units[at]!, 0);
  return at + 1;
}

/** "2½": the commonest fractions in one sign. */
function isVulgar(code: number): boolean {
  return code >= QUARTER && code <= THREE_QUARTERS;
}

const QUARTER = 0xbc;
const THREE_QUARTERS = 0xbe;

/** A number from `start`: digits with inner "," "." ":" and letters glued behind ("16th", "2.5bn", "2½"). */
function readNumber(tokens: Tokens, start: number, shape: number): number {
  let at = start + 1;
  for (; ; at++) {
    const code = units[at]!;
    const charKind = charInfo(code) & Info.classMask;
    if (charKind === CharClass.digit || charKind === CharClass.letter || isVulgar(code)) continue;
    const separator = code === 44 || code === 46 || code === 58;
    if (!separator || classAt(at + 1) !== CharClass.digit) break;
  }
  pushHashed(tokens, start, at, Kind.number, shape);
  return at;
}
