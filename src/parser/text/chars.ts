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
const table = new Uint8Array(TABLE_END);
for (let code = 0; code < TABLE_END; code++) table[code] = classify(code);

export function charClass(code: number): number {
  return code < TABLE_END ? table[code]! : classify(code);
}

function classify(code: number): number {
  if (isBlank(code)) return CharClass.blank;
  if (APOSTROPHES.has(code)) return CharClass.apostrophe;
  if (QUOTES.has(code)) return CharClass.quote;
  if (DASHES.has(code)) return CharClass.dash;
  const char = String.fromCharCode(code);
  if (DIGIT.test(char)) return CharClass.digit;
  // Halves of surrogate pairs are taken as letters: names in rare scripts stay whole, an emoji is a word of its own.
  if (LETTER.test(char) || (code >= 0xd800 && code <= 0xdfff)) return CharClass.letter;
  return CharClass.other;
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char;
}
