/** In which letters a text is written, told by a sample of its signs. */
import { isAsciiCapital, isAsciiSmall } from './ascii.js';

export interface Letters {
  /** How many of the signs looked at are letters. */
  all: number;
  /** How many of these are of no Latin script, and how many are capitals of ASCII. */
  foreign: number;
  capital: number;
}

/** So many signs are looked at, evenly over the text's first part. */
const SAMPLE = 400;
const PART = 4000;
/** Behind Latin with all its marks: Greek, Cyrillic, Arabic, … */
const BEHIND_LATIN = 0x370;
/** Signs and punctuation, not letters. */
const SIGNS_FROM = 0x2000;
const SIGNS_TO = 0x2c00;

export function lettersOf(text: string): Letters {
  const letters: Letters = { all: 0, foreign: 0, capital: 0 };
  const length = Math.min(text.length, PART);
  // An odd step: signs that stand at every second place are not all missed.
  const step = Math.max(1, Math.floor(length / SAMPLE)) | 1;
  for (let at = 0; at < length; at += step) {
    const code = text.charCodeAt(at);
    const capital = isAsciiCapital(code);
    const foreign = code >= BEHIND_LATIN && !(code >= SIGNS_FROM && code < SIGNS_TO);
    if (!capital && !foreign && !isAsciiSmall(code)) continue;
    letters.all++;
    if (capital) letters.capital++;
    if (foreign) letters.foreign++;
  }
  return letters;
}

/** Fewer letters tell nothing. */
const LEAST = 24;

/** Whether most of the letters are of another script: a page in Persian or Arabic, with a name in Latin letters here and there. */
export function isForeign({ all, foreign }: Letters): boolean {
  return all >= LEAST && foreign * 10 > all * 7;
}

/** Whether hardly a letter is small. */
export function isCapitals({ all, foreign, capital }: Letters): boolean {
  return all >= LEAST && foreign === 0 && capital * 20 > all * 19;
}
