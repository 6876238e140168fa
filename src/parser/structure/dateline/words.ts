/**
 * The words of datelines, scanned by hand: a page's head is asked for them at every line, and one pattern with `\p{L}` in it
 * costs a short run more to compile than all that it is run on.
 */
import { isAsciiSmall } from '../../../core/ascii.js';
import { AMPERSAND, COMMA, HYPHEN, SLASH, STOP } from '../../../core/signs.js';
import { isBlank } from '../../../core/span.js';
import { isLetter, isLetterOrDigit, isUpper } from '../../text/chars.js';

/** Letters of a word or of one of its parts behind a hyphen, at most. */
const LONGEST_PART = 40;
const MOST_PARTS = 4;
/** Articles before a later word of a place's name: "Deir *el-Balah*", "Bandar *al-Rumi*". */
const ARTICLES = new Set(['al', 'el', 'ol', 'ul', 'ad', 'as', 'ash', 'az', 'ez', 'an', 'ar']);
const LONGEST_ARTICLE = 3;

/** The end of the place's word that begins at `at`: "TEHRAN", "Qasr-e", "Sana'a", "St.", "D.C."; -1 when none does. */
export function placeWordEnd(text: string, at: number): number {
  if (!isUpper(text.charCodeAt(at))) return -1;
  return stopEnd(text, partsEnd(text, lettersEnd(text, at + 1), isLetterOrMark));
}

/** The end of a word with its article, "al-Rumi"; -1 when none begins at `at`. */
export function articledEnd(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_ARTICLE && isAsciiSmall(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) !== HYPHEN || !ARTICLES.has(text.slice(at, end)) || !isUpper(text.charCodeAt(end + 1))) return -1;
  return lettersEnd(text, end + 2);
}

/** The end of the word of an agency's name that begins at `at`: "IRNA", "Al-Alam", "RFE/RL", "S&P", "24"; -1 when none does. */
export function agencyWordEnd(text: string, at: number): number {
  if (!isLetterOrDigit(text.charCodeAt(at))) return -1;
  let end = at + 1;
  while (end - at <= LONGEST_PART && isInAgencyWord(text.charCodeAt(end))) end++;
  return partsEnd(text, end, isLetter);
}

function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_PART && isLetterOrMark(text.charCodeAt(end))) end++;
  return end;
}

/** Behind up to four parts with a hyphen before each. */
function partsEnd(text: string, at: number, isPart: (code: number) => boolean): number {
  let end = at;
  for (let part = 0; part < MOST_PARTS && text.charCodeAt(end) === HYPHEN && isPart(text.charCodeAt(end + 1)); part++) {
    const start = ++end;
    while (end - start < LONGEST_PART && isPart(text.charCodeAt(end))) end++;
  }
  return end;
}

/** Behind the stop of a short form and the letters that go on with it, "D.C.": a stop before anything else ends a sentence. */
function stopEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== STOP) return at;
  const next = text.charCodeAt(at + 1);
  if (!isUpper(next) && next !== COMMA && !isBlank(next)) return at;
  let end = at + 1;
  for (let letter = 0; letter < 2 && isUpper(text.charCodeAt(end)) && text.charCodeAt(end + 1) === STOP; letter++) end += 2;
  return end;
}

/** Apostrophes stand within names, "Sana'a", "Ra’s"; other marks of that look are quotation marks. */
function isInnerApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60;
}

function isLetterOrMark(code: number): boolean {
  return isLetter(code) || isInnerApostrophe(code);
}

function isInAgencyWord(code: number): boolean {
  return code === AMPERSAND || isLetterOrDigit(code) || code === 0x27 || code === 0x2019 || code === SLASH;
}
