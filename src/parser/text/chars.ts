import { isBlank } from '../../core/span.js';

/** What a UTF-16 unit is to the tokenizer. */
export const CharClass = { blank: 0, letter: 1, digit: 2, apostrophe: 3, quote: 4, dash: 5, other: 6 } as const;

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
// Double marks and guillemets only: single marks are apostrophes until the pairing of quotation marks says otherwise.
const QUOTES = new Set(['"', '“', '”', '„', '‟', '«', '»', '‹', '›', '″', '＂', '〝', '〞'].map((c) => c.charCodeAt(0)));
const APOSTROPHES = new Set(["'", '`', '´', '‘', '’', '‚', '‛', '′', 'ʻ', 'ʼ', 'ʾ', 'ʿ'].map((c) => c.charCodeAt(0)));
const DASHES = new Set(['-', '‐', '‑', '‒', '–', '—', '―', '−'].map((c) => c.charCodeAt(0)));

const TABLE_END = 0x2100;
const UNKNOWN = 0xff;
/** Filled as units are met: all at once would cost every start 4 ms. */
const table = new Uint8Array(TABLE_END).fill(UNKNOWN);

export function charClass(code: number): number {
  if (code >= TABLE_END) return classify(code);
  const known = table[code]!;
  return known !== UNKNOWN ? known : (table[code] = classify(code));
}

function classify(code: number): number {
  if (isBlank(code)) return CharClass.blank;
  if (APOSTROPHES.has(code)) return CharClass.apostrophe;
  if (QUOTES.has(code)) return CharClass.quote;
  if (DASHES.has(code)) return CharClass.dash;
  // ASCII without the patterns: compiling them costs every start two milliseconds.
  if (code < 128) return isAsciiLetter(code) ? CharClass.letter : code >= 48 && code <= 57 ? CharClass.digit : CharClass.other;
  const char = String.fromCharCode(code);
  if (DIGIT.test(char)) return CharClass.digit;
  // Halves of surrogate pairs are taken as letters: names in rare scripts stay whole, an emoji is a word of its own.
  if (LETTER.test(char) || (code >= 0xd800 && code <= 0xdfff)) return CharClass.letter;
  return CharClass.other;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char;
}
