/**
 * Folding of case, accents and apostrophes, one UTF-16 unit to one unit, so that a folded text keeps its offsets.
 * "Türkiye" and "TURKIYE" fold alike; "ß" and "æ" stay as they are.
 */

import { unitAt } from './reading.js';

const TABLE_END = 0x2020;
const UNKNOWN = 0xffff;
/** Filled as units are met: all eight thousand at once would cost every start 5 ms. */
const table = new Uint16Array(TABLE_END).fill(UNKNOWN);

/** The folded form of one UTF-16 unit. */
export function foldCode(code: number): number {
  if (code >= TABLE_END) return code;
  const known = table[code]!;
  return known !== UNKNOWN ? known : (table[code] = foldSlow(code));
}

/** `text` folded; same length, same offsets. */
export function fold(text: string): string {
  if (isPlainAscii(text)) return text.toLowerCase();
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(foldCode(text.charCodeAt(i)));
  return out;
}

/** Nothing but case to fold: most names and words. */
function isPlainAscii(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const code = unitAt(text, i);
    if (code >= 128 || code === 0x60) return false;
  }
  return true;
}

function foldSlow(code: number): number {
  if (isApostrophe(code)) return 0x27;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code === 0xa0) return 0x20;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  if (code === 0x131) return 0x69; // dotless i, "Bakırhan"
  if (code === 0x17f) return 0x73; // long s
  const base = String.fromCharCode(code).normalize('NFD').toLowerCase();
  return base.charCodeAt(0);
}

/** Straight, curly, modifier-letter and reversed apostrophes, the backtick, the acute accent, and the stroke of old pages of IRNA: "Ra'isi", "Ra’isi", "Iran`s", "Iranˈs". */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x60 || code === 0xb4 || code === 0x2bb || code === 0x2bc || code === 0x2be
    || code === 0x2bf || code === 0x2c8 || code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x2032;
}
