/** Words, phrases and neighbours in a folded text. Linear in the text for each word. */
import { isDigit, isLetter, isLetterOrDigit, isUpper } from '../../parser/text/chars.js';
import type { FoldedText } from './folded.js';
import type { Range, RangeIndex } from './ranges.js';
import type { Needle } from './words.js';

/** Non-letters that may stand between two words of a phrase: `ties," he`. */
const WIDEST_GAP = 12;

export interface Haystack extends FoldedText {
  /** The text itself. */
  text: string;
}

/** Where `needle` stands, as offsets in the folded text. */
export function findWord(hay: Haystack, needle: Needle): Range[] {
  const found: Range[] = [];
  const [first] = needle.forms;
  for (const form of needle.forms) {
    for (let at = hay.folded.indexOf(form); at >= 0; at = hay.folded.indexOf(form, at + form.length)) {
      const end = matchAt(hay, at, form, needle, form === first);
      if (end > 0) found.push({ start: at, end });
    }
  }
  return needle.forms.length === 1 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The end of `form` at `at` if it is a word there; 0 if not. */
function matchAt(hay: Haystack, at: number, form: string, needle: Needle, capitals: boolean): number {
  const { folded } = hay;
  let end = at + form.length;
  if (isLetterOrDigit(form.charCodeAt(0)) && !startsWord(folded, at)) return 0;
  if (needle.prefix) while (end < folded.length && isLetterOrDigit(folded.charCodeAt(end))) end++;
  else if (isLetterOrDigit(form.charCodeAt(form.length - 1)) && !endsWord(folded, end)) return 0;
  if (capitals && !needle.capitals.every((offset) => isUpper(hay.text.charCodeAt(rawAt(hay, at + offset))))) return 0;
  return end;
}

/** Where the words stand one after the other with nothing but blanks and punctuation between. */
export function findPhrase(hay: Haystack, needles: readonly Needle[]): Range[] {
  const [first, ...rest] = needles;
  const starts = findWord(hay, first!);
  if (rest.length === 0) return starts;
  const found: Range[] = [];
  for (const { start, end } of starts) {
    let at = end;
    for (const needle of rest) {
      at = wordAt(hay, nextWord(hay.folded, at), needle);
      if (at === 0) break;
    }
    if (at > 0) found.push({ start, end: at });
  }
  return found;
}

function nextWord(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && at - from < WIDEST_GAP && !isLetterOrDigit(folded.charCodeAt(at))) at++;
  return at;
}

/** The end of `needle` if it stands at `at`, or with its sign before it ("$38"); 0 if not. */
function wordAt(hay: Haystack, at: number, needle: Needle): number {
  for (let i = 0; i < needle.forms.length; i++) {
    const form = needle.forms[i]!;
    const signs = isLetterOrDigit(form.charCodeAt(0)) ? 0 : 1;
    if (!hay.folded.startsWith(form, at - signs)) continue;
    const end = matchAt(hay, at - signs, form, needle, i === 0);
    if (end > 0) return end;
  }
  return 0;
}

/** The words of every stretch of `range` that holds all needles, in any order, with at most `near` other words among them. */
export function findNear(hay: Haystack, occurrences: readonly RangeIndex<Range>[], near: number, range: Range): Range[] {
  const hits = occurrences.flatMap((list, needle) => list.inside(range).map((o) => ({ ...o, needle })));
  hits.sort((a, b) => a.start - b.start || a.end - b.end);
  const ordinals = wordOrdinals(hay.folded, range, hits);
  const found: Range[] = [];
  const latest: number[][] = occurrences.map(() => []);
  hits.forEach((hit, i) => {
    remember(latest[hit.needle]!, hits, i, occurrences.length);
    const chosen = assign(hits, latest, hit.needle);
    if (!chosen) return;
    const first = Math.min(...chosen);
    if (ordinals[i]! - ordinals[first]! + 1 - chosen.length <= near) found.push(...chosen.map((j) => ({ start: hits[j]!.start, end: hits[j]!.end })));
  });
  return found;
}

interface NeedleHit extends Range {
  needle: number;
}

/** The needle's last places, the latest last: one more than the other needles can take. To look for them again cost quadratic time. */
function remember(places: number[], hits: readonly NeedleHit[], at: number, most: number): void {
  const last = places.at(-1);
  // Of two forms at one place the longer, which comes later.
  if (last !== undefined && hits[last]!.start === hits[at]!.start) places.pop();
  places.push(at);
  if (places.length > most) places.shift();
}

/** The latest place of each needle, no place taken twice (`"oil oil"~3` wants two); null when one is missing. */
function assign(hits: readonly NeedleHit[], latest: readonly (readonly number[])[], current: number): number[] | null {
  const chosen = latest.map((places) => places.at(-1) ?? -1);
  if (chosen.includes(-1)) return null;
  const taken = new Set([hits[chosen[current]!]!.start]);
  for (let i = 0; i < chosen.length; i++) {
    if (i === current) continue;
    const free = latest[i]!.findLast((at) => !taken.has(hits[at]!.start));
    if (free === undefined) return null;
    chosen[i] = free;
    taken.add(hits[free]!.start);
  }
  return chosen;
}

/** The number of words of `range` before each hit. One pass. */
function wordOrdinals(folded: string, range: Range, hits: readonly Range[]): number[] {
  const ordinals: number[] = [];
  let words = 0;
  let inWord = false;
  let next = 0;
  for (let at = range.start; at < range.end && next < hits.length; at++) {
    const isWord: boolean = isLetterOrDigit(folded.charCodeAt(at)) || (inWord && (folded.charCodeAt(at) === 0x27 || isInner(folded, at)));
    if (isWord && !inWord) words++;
    inWord = isWord;
    while (next < hits.length && hits[next]!.start === at) {
      ordinals.push(isWord ? words : words + 1);
      next++;
    }
  }
  return ordinals;
}

/** Offset in the text of offset `at` in the folded text. */
export function rawAt(hay: FoldedText, at: number): number {
  return hay.map === null ? at : hay.map[at]!;
}

function startsWord(folded: string, at: number): boolean {
  return at === 0 || !(isLetterOrDigit(folded.charCodeAt(at - 1)) || isInner(folded, at - 1));
}

function endsWord(folded: string, end: number): boolean {
  return end >= folded.length || !(isLetterOrDigit(folded.charCodeAt(end)) || isInner(folded, end));
}

const CLITIC = /^'(?:s|re|ve|ll|d|m|t)(?![\p{L}\p{N}])/u;

/** A sign inside of a word: the apostrophe of "ra'isi", not of "iran's"; the separators of "1,200" and "2.7". */
function isInner(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  if (code === 0x27) {
    return at > 0 && isLetter(folded.charCodeAt(at - 1)) && isLetter(folded.charCodeAt(at + 1))
      && !CLITIC.test(folded.slice(at, at + 5));
  }
  return (code === 44 || code === 46) && at > 0 && isDigit(folded.charCodeAt(at - 1)) && isDigit(folded.charCodeAt(at + 1));
}
