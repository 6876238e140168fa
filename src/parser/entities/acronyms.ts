/** Short and long forms where the text gives both: "Full Name (ABBR)", "ABBR (Full Name)", also without the blank. */
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { isMark } from './runs.js';

export interface Definition {
  short: string;
  /** Tokens of the long form; `first` is -1 where the letters do not tell where it begins. */
  first: number;
  last: number;
}

const OPENING = 40;
const CLOSING = 41;
const LONGEST_SHORT = 10;
const LONGEST_LONG = 16;

/** The definition whose opening bracket is token `open`; null when it is none. */
export function definitionAt(tokens: Tokens, open: number, first: number, last: number): Definition | null {
  if (open + 2 >= last || !isMark(tokens, open, OPENING)) return null;
  const inside = isShort(tokens, open + 1) ? open + 1 : classOf(tokens.id[open + 1]!) & Is.article && isShort(tokens, open + 2) ? open + 2 : -1;
  if (inside > 0 && closesShort(tokens, inside + 1)) {
    const from = longBefore(tokens, open, first, lettersOf(tokens, inside));
    return { short: tokens.textOf(inside), first: from, last: open };
  }
  return open > first && isShort(tokens, open - 1) ? longInside(tokens, open, last) : null;
}

/** "(AEOI)", "(AEOI, the body that …)", "(AEOI; …": the short form ends at its bracket or a mark. */
function closesShort(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, CLOSING) || isMark(tokens, at, 44) || isMark(tokens, at, 59);
}

function isShort(tokens: Tokens, i: number): boolean {
  const length = tokens.end[i]! - tokens.start[i]!;
  if (tokens.kind[i] !== Kind.word || length < 2 || length > LONGEST_SHORT) return false;
  return /\p{Lu}.*\p{Lu}/u.test(tokens.textOf(i)) || (tokens.shape[i]! & Shape.caps) !== 0 || tokens.textOf(i) === 'bpd';
}

function lettersOf(tokens: Tokens, i: number): string {
  return tokens.textOf(i).replace(/[^\p{L}]/gu, '').toLowerCase();
}

/** "ABBR (Full Name)": all inside the bracket. */
function longInside(tokens: Tokens, open: number, last: number): Definition | null {
  let close = open + 1;
  const limit = Math.min(last, open + LONGEST_LONG);
  while (close < limit && !isMark(tokens, close, CLOSING)) close++;
  if (close >= limit || close - open < 3) return null;
  const letters = lettersOf(tokens, open - 1);
  const from = longBefore(tokens, close, open + 1, letters);
  if (from < 0 || from > open + 2) return null;
  return { short: tokens.textOf(open - 1), first: from, last: close };
}

/**
 * First token of the long form that ends before `end`; -1 when the letters are not there. The letters are the first ones of
 * words from right to left, small words skipped; where that fails, letters inside words count too ("JETRO": T-r-ade).
 */
function longBefore(tokens: Tokens, end: number, floor: number, letters: string): number {
  const start = Math.max(floor, end - Math.max(6, letters.length * 3));
  return byInitials(tokens, start, end, letters, false) ?? byInitials(tokens, start, end, letters, true) ?? byLetters(tokens, start, end, letters) ?? -1;
}

/** Every word gives its initial; with `skipping`, a small word may give none. Hyphenated words give one for each part. */
function byInitials(tokens: Tokens, start: number, end: number, letters: string, skipping: boolean): number | undefined {
  let left = letters.length;
  for (let at = end - 1; at >= start; at--) {
    if (tokens.kind[at] !== Kind.word) {
      if (isMark(tokens, at, 44) || tokens.kind[at] === Kind.possessive || tokens.kind[at] === Kind.dash) continue;
      return undefined;
    }
    const small = (classOf(tokens.id[at]!) & (Is.linker | Is.article | Is.and)) !== 0;
    const initials = tokens.textOf(at).toLowerCase().split(/[-\u2010\u2011]/).map((part) => part[0] ?? '').join('');
    if (left >= initials.length && letters.slice(left - initials.length, left) === initials && !(small && skipping)) left -= initials.length;
    else if (letters[left - 1] === initials[0]) left--;
    else if (!small) return undefined;
    if (left === 0) return opensLong(tokens, at) ? at : undefined;
  }
  return undefined;
}

/** Letters from right to left anywhere in the words, the first one at a word's start (Schwartz and Hearst 2003). */
function byLetters(tokens: Tokens, start: number, end: number, letters: string): number | undefined {
  const text = tokens.text.slice(tokens.start[start], tokens.end[end - 1]).toLowerCase();
  let at = text.length;
  for (let left = letters.length - 1; left >= 0; left--) {
    do at--;
    while (at >= 0 && (text[at] !== letters[left] || (left === 0 && at > 0 && !/[\s(-]/.test(text[at - 1]!))));
    if (at < 0) return undefined;
  }
  const first = tokens.firstFrom(tokens.start[start]! + at);
  const words = end - first;
  return words >= 2 && words <= letters.length * 2 + 1 && opensLong(tokens, first) && allWords(tokens, first, end) ? first : undefined;
}

function opensLong(tokens: Tokens, at: number): boolean {
  return !(classOf(tokens.id[at]!) & (Is.linker | Is.article | Is.and));
}

/** A long form by scattered letters must be a name: capitals, and small words between. */
function allWords(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] === Kind.possessive) continue;
    if (tokens.kind[at] !== Kind.word) return false;
    if (!(tokens.shape[at]! & Shape.capital) && !(classOf(tokens.id[at]!) & (Is.linker | Is.article | Is.and))) return false;
  }
  return true;
}
