/** How lines begin: one look at three letters says whether a line can open with a word of a list. Most lines open with none. */
import { isBlank } from '../../core/span.js';

/** A letter as 1 to 26, whatever its case. */
const LETTER_BITS = 5;
const LETTERS = 3;

/** The first letters of a text at `at`, three at most, as one number: "The", "the" and "there" are one stem, "th-" is another. */
function stemAt(text: string, at: number): number {
  let stem = 0;
  for (let n = 0; n < LETTERS; n++) {
    const small = text.charCodeAt(at + n) | 32;
    if (!(small >= 97 && small <= 122)) return stem << (LETTER_BITS * (LETTERS - n));
    stem = (stem << LETTER_BITS) | (small & 31);
  }
  return stem;
}

/** The stems of a list's words or phrases. */
export class Stems {
  /** A bit a stem. */
  readonly #marks = new Int32Array(1 << (LETTER_BITS * LETTERS - 5));

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const stem = stemAt(word, 0);
      this.#marks[stem >>> 5]! |= 1 << stem;
    }
  }

  /** Whether what stands at `at` can be a word of the list. */
  openAt(text: string, at: number): boolean {
    const stem = stemAt(text, at);
    return (this.#marks[stem >>> 5]! & (1 << stem)) !== 0;
  }

  /** Whether a word of the list can stand among the words `from` to `to` (the first is 0) of the line at `[start, end)`, one blank between them. */
  standAmong(text: string, start: number, end: number, from: number, to: number): boolean {
    let at = start;
    for (let n = 0; n <= to && at < end; n++) {
      if (n >= from && this.openAt(text, at)) return true;
      while (at < end && !isBlank(text.charCodeAt(at))) at++;
      at++;
    }
    return false;
  }
}
