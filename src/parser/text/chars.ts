import { isAsciiCapital, isAsciiDigit, isAsciiLetter } from '../../core/ascii.js';
import { foldCode } from '../../core/fold.js';
import { isBlank } from '../../core/span.js';
import { table } from '../../core/tables.js';

/** What a UTF-16 unit is to the tokenizer. */
export const CharClass = { blank: 0, letter: 1, digit: 2, apostrophe: 3, quote: 4, dash: 5, other: 6 } as const;

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
// Double marks and guillemets only: single marks are apostrophes until the pairing of quotation marks says otherwise.
const QUOTES = new Set(['"', '“', '”', '„', '‟', '«', '»', '‹', '›', '″', '＂', '〝', '〞'].map((c) => c.charCodeAt(0)));
const APOSTROPHES = new Set(["'", '`', '´', '‘', '’', '‚', '‛', '′', 'ʻ', 'ʼ', 'ʾ', 'ʿ', 'ˈ'].map((c) => c.charCodeAt(0)));
const DASHES = new Set(['-', '‐', '‑', '‒', '–', '—', '―', '−'].map((c) => c.charCodeAt(0)));

/** What `charInfo` packs: the class in the low bits, then whether it is a capital, then the folded unit. */
export const Info = { classMask: 7, upper: 8, foldShift: 8 } as const;

/** Latin letters with and without accents are filled at once (`latin`), few enough that the look-up is compiled into its callers. */
const LATIN_END = 0x180;
/** The others are filled as they are met: all at once would cost every start some milliseconds. 0 is a unit not met yet. */
const TABLE_END = 0x2100;
const others = new Int32Array(TABLE_END);

/** Class, case and folded form of a UTF-16 unit in one read: the tokenizer asks for all three of every letter. */
export function charInfo(code: number): number {
  return code < LATIN_END ? latin[code]! : otherInfo(code);
}

function otherInfo(code: number): number {
  // `charCodeAt` before a text's start or behind its end.
  if (Number.isNaN(code)) return CharClass.blank;
  if (code >= TABLE_END) return infoOf(code);
  const known = others[code]!;
  return known !== 0 ? known : (others[code] = infoOf(code));
}

export function charClass(code: number): number {
  return charInfo(code) & Info.classMask;
}

export function isLetter(code: number): boolean {
  return charClass(code) === CharClass.letter;
}

/** Of any script. */
export function isDigit(code: number): boolean {
  return charClass(code) === CharClass.digit;
}

export function isLetterOrDigit(code: number): boolean {
  const kind = charClass(code);
  return kind === CharClass.letter || kind === CharClass.digit;
}

export function isUpper(code: number): boolean {
  return (charInfo(code) & Info.upper) !== 0;
}

/** Whether a word begins with a capital: "Ägypten", not "al-Karvan". */
export function isCapitalized(word: string): boolean {
  return isUpper(word.charCodeAt(0));
}

function infoOf(code: number): number {
  return classify(code) | (hasSmallForm(code) ? Info.upper : 0) | (foldCode(code) << Info.foldShift);
}

function classify(code: number): number {
  if (isBlank(code)) return CharClass.blank;
  if (APOSTROPHES.has(code)) return CharClass.apostrophe;
  if (QUOTES.has(code)) return CharClass.quote;
  if (DASHES.has(code)) return CharClass.dash;
  // Latin without the patterns: compiling them costs every start two milliseconds.
  if (code < LATIN_END) return isLatinLetter(code) ? CharClass.letter : isAsciiDigit(code) ? CharClass.digit : CharClass.other;
  const char = String.fromCharCode(code);
  if (DIGIT.test(char)) return CharClass.digit;
  // Halves of surrogate pairs are taken as letters: names in rare scripts stay whole, an emoji is a word of its own.
  if (LETTER.test(char) || (code >= 0xd800 && code <= 0xdfff)) return CharClass.letter;
  return CharClass.other;
}

function isLatinLetter(code: number): boolean {
  if (code < 128) return isAsciiLetter(code);
  return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || code === 0xaa || code === 0xb5 || code === 0xba;
}

function hasSmallForm(code: number): boolean {
  if (code < 128) return isAsciiCapital(code);
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char;
}

const latin = table('latin', () => Int32Array.from({ length: LATIN_END }, (_, code) => infoOf(code)));
