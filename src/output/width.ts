/** Cells a text takes at a terminal, and cutting and wrapping by them. Linear in the text, whatever it holds. */
import fastStringWidth from 'fast-string-width';

// One cell each: ASCII, Latin, Greek and Cyrillic letters (not the soft hyphen), dashes, quotation marks, the ellipsis.
const PLAIN = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027]*$/;
// fast-string-width counts these as one cell; a terminal shows nothing. U+200D stays: it joins emoji.
const ZERO_WIDTH = /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const JAMO = /[\u1100-\u11ff]/;

/** Cells that one line of `text` takes. Colour codes count nothing. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  const composed = JAMO.test(text) ? text.normalize('NFC') : text;
  return fastStringWidth(composed.replace(ZERO_WIDTH, ''));
}

let segmenter: Intl.Segmenter | null = null;

/** What a reader sees as one character each. Only for short texts: Node 20's segmenter is quadratic. */
function characters(text: string): string[] {
  if (PLAIN.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Units that may hold one cell: marks pile up ("Z̷͎͠"), but not without end. */
const UNITS_A_CELL = 8;

/** The longest beginning of `text` that fits in `cells`. */
export function fitting(text: string, cells: number): string {
  const limit = cells * UNITS_A_CELL + UNITS_A_CELL;
  let used = 0;
  let out = '';
  for (const character of characters(text.slice(0, limit))) {
    used += displayWidth(character);
    if (used > cells) break;
    out += character;
  }
  return out;
}

/** `text` in at most `cells`; what is cut is replaced by "…". */
export function clip(text: string, cells: number): string {
  const head = text.slice(0, cells * UNITS_A_CELL + UNITS_A_CELL);
  if (head.length === text.length && displayWidth(text) <= cells) return text;
  return cells <= 0 ? '' : `${fitting(text, cells - 1).trimEnd()}…`;
}

/** `text` in at most `cells`, its end kept: "…/2022/a.txt". */
export function clipFront(text: string, cells: number): string {
  const tail = text.slice(-(cells * UNITS_A_CELL + UNITS_A_CELL));
  if (tail.length === text.length && displayWidth(text) <= cells) return text;
  let used = 1;
  let out = '';
  for (const character of characters(tail).reverse()) {
    used += displayWidth(character);
    if (used > cells) break;
    out = character + out;
  }
  return cells <= 0 ? '' : `…${out}`;
}

/** `text` filled up with blanks to `cells`. */
export function pad(text: string, cells: number, align: 'left' | 'right' = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, cells - displayWidth(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

/** A word of a text: `[start, end)` in UTF-16 units. */
export interface Word {
  start: number;
  end: number;
}

interface Measured extends Word {
  /** Cells. */
  width: number;
}

const WORDS = /[^\s\u200b\ufeff]+/g;

/**
 * The words of `text[from, to)`, put into lines of at most `cells`; a word wider than a line is cut. Blanks of any kind part
 * words. `measure` gives the cells of a word where it is not shown as it stands.
 */
export function wrapWords(text: string, cells: number, measure = displayWidth, from = 0, to = text.length): Word[][] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  const stretch = text.slice(from, to);
  // Told once of all words: each a cell a unit, and shown as it stands.
  const widthOf = PLAIN.test(stretch) ? lengthOf : measure;
  for (const match of stretch.matchAll(WORDS)) {
    for (const { start, end, width } of pieces(match[0], from + match.index, cells, widthOf)) {
      if (line.length > 0 && used + 1 + width > cells) {
        lines.push(line);
        line = [];
        used = 0;
      }
      used += (line.length > 0 ? 1 : 0) + width;
      line.push({ start, end });
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function lengthOf(word: string): number {
  return word.length;
}

/** `text` wrapped to lines of at most `cells`. */
export function wrap(text: string, cells: number): string[] {
  return wrapWords(text, cells).map((line) => line.map(({ start, end }) => text.slice(start, end)).join(' '));
}

function pieces(word: string, start: number, cells: number, measure: (text: string) => number): Measured[] {
  const whole = measure(word);
  if (whole <= cells) return [{ start, end: start + word.length, width: whole }];
  const out: Measured[] = [];
  let from = 0;
  while (from < word.length) {
    // A single character wider than the line still has to go somewhere.
    const length = fitting(word.slice(from, from + cells * UNITS_A_CELL + UNITS_A_CELL), cells).length || 1;
    out.push({ start: start + from, end: start + from + length, width: measure(word.slice(from, from + length)) });
    from += length;
  }
  return out;
}
