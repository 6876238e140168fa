/** Where a text gives a short form and a long one: in brackets here, by words and commas in links.ts. */
import { fold } from '../../../core/fold.js';
import { CLOSING, COMMA, OPENING, SEMICOLON } from '../../../core/signs.js';
import { WordSet } from '../../../core/words.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';
import { Is, classOf } from '../classes.js';
import { isMark } from '../runs.js';
import { endOfShort, isShortName, isSmallShort, lettersOf } from './short-form.js';
import { byWord, spelledOut, startOfLong } from './spelling.js';

export interface Definition {
  short: string;
  /** Tokens of the short form: `[at, upTo)`. */
  at: number;
  upTo: number;
  /** Tokens of the long form: `[first, last)`; `first` is -1 where the letters do not tell where it begins. */
  first: number;
  last: number;
  /** Where the letters do not tell: only a body that begins here is meant ("MSF (*Doctors* Without Borders)"). */
  from?: number;
  /** Where the letters do not tell: only a body that is known by this short form is meant ("Doctors Without Borders, or MSF"). */
  ofKnown?: boolean;
  /** A word, and no letters of anything: "(*Rosgidromet*)", "known as *Cocobod*". */
  ofName?: boolean;
}

const LONGEST_LONG = 16;

/** The definition whose opening bracket is token `open`; null when it is none. */
export function definitionAt(tokens: Tokens, open: number, first: number, last: number): Definition | null {
  if (open + 2 >= last || !isMark(tokens, open, OPENING)) return null;
  // "the Hill Farming Board | *'s* (HFB) office"
  const end = open > first && tokens.kind[open - 1] === Kind.possessive ? open - 1 : open;
  return shortInside(tokens, open, end, first, last) ?? besideForeign(tokens, open, end, first, last) ?? wordInside(tokens, open + 1, end, first) ?? longInside(tokens, open, first, last) ?? nameInside(tokens, open + 1, end);
}

/** "Full Name (ABBR)", "(the ABBR)", "(“ABBR”)", "(or ABBR)", "(known by its French acronym ABBR)". The long form ends before token `end`. */
function shortInside(tokens: Tokens, open: number, end: number, first: number, last: number): Definition | null {
  const { at, upTo, said } = shortBehind(tokens, open + 1, last);
  if (at < 0 || !closesShort(tokens, upTo, last)) return null;
  const from = startOfLong(tokens, end, first, lettersOf(tokens, at, upTo));
  return { short: shortText(tokens, at, upTo), at, upTo, first: from, last: end, ofKnown: said === OR };
}

/** "Nature Conservation League (Naturschutzliga, *NSL*)": behind the name in its own language, which the letters are of. */
function besideForeign(tokens: Tokens, open: number, end: number, first: number, last: number): Definition | null {
  let comma = open + 1;
  while (comma < Math.min(last, open + MOST_BEFORE) && tokens.kind[comma] === Kind.word) comma++;
  if (comma === open + 1 || comma + 2 >= last || !isMark(tokens, comma, COMMA) || !(tokens.shape[open + 1]! & Shape.capital)) return null;
  const upTo = endOfShort(tokens, comma + 1);
  if (upTo < 0 || !isMark(tokens, upTo, CLOSING)) return null;
  const letters = lettersOf(tokens, comma + 1, upTo);
  if (!isSpelledIn(fold(tokens.text.slice(tokens.start[open + 1], tokens.end[comma - 1])), letters)) return null;
  return { short: shortText(tokens, comma + 1, upTo), at: comma + 1, upTo, first: startOfLong(tokens, end, first, letters), last: end };
}

/** "n-s-l" of "naturschutzliga": the letters in their order, the first at its beginning. */
function isSpelledIn(words: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    const next = words.indexOf(letter, at);
    if (next < 0 || (at === 0 && next > 0)) return false;
    at = next + 1;
  }
  return letters.length > 1;
}

/** The short form behind what may open its bracket; `said` tells how it is called one. */
function shortBehind(tokens: Tokens, from: number, last: number): { at: number; upTo: number; said: string } {
  let said = '';
  for (let at = from; at < Math.min(last, from + MOST_BEFORE); at++) {
    const upTo = endOfShort(tokens, at);
    if (upTo > 0) return { at, upTo, said };
    if (tokens.kind[at] === Kind.quote || classOf(tokens.id[at]!) & Is.article) continue;
    // "(known by its *French* acronym …"
    if (!BEFORE_SHORT.has(tokens.id[at]!) && !CALLS_SHORT.has(tokens.id[at + 1]!)) break;
    said = CALLS_SHORT.has(tokens.id[at]!) || KNOWN.has(tokens.id[at]!) ? KNOWN_AS : said === '' ? OR : said;
  }
  return { at: -1, upTo: -1, said };
}

/** "or ABBR": the letters must be there. "known as ABBR", "its French acronym ABBR": they need not. */
const OR = 'or';
const KNOWN_AS = 'known as';
const MOST_BEFORE = 8;
const BEFORE_SHORT = new WordSet(['or', 'also', 'known', 'as', 'by', 'its', 'the', 'under', 'with', 'called', 'abbreviated', 'acronym', 'initials', 'abbreviation', 'hereafter', 'hereinafter', 'and', 'better', 'commonly', 'usually']);
const CALLS_SHORT = new WordSet(['acronym', 'initials', 'abbreviation', 'abbreviated']);
const KNOWN = new WordSet(['known', 'called']);

/** "(AEOI)", "(AEOI, the body that …)", "(AEOI; …", "(AEOI *for short*)", "(SATBA *in Persian*)", "(SATBA *by its Persian acronym*)": what stands behind the short form. */
function closesShort(tokens: Tokens, behind: number, last: number): boolean {
  const at = tokens.kind[behind] === Kind.quote ? behind + 1 : behind;
  if (isMark(tokens, at, CLOSING) || isMark(tokens, at, COMMA) || isMark(tokens, at, SEMICOLON)) return true;
  if (!BEHIND_SHORT.has(tokens.id[at]!)) return false;
  for (let next = at + 1; next < Math.min(last, at + MOST_BEHIND); next++) {
    if (isMark(tokens, next, CLOSING)) return true;
    if (tokens.kind[next] !== Kind.word) return false;
  }
  return false;
}

const BEHIND_SHORT = new WordSet(['for', 'in', 'by', 'from']);
const MOST_BEHIND = 6;

/** "Court of Arbitration for Sport (*Cas*)", "Office of Communications (*Ofcom*)", "tonnes of oil equivalent (*toe*)": spoken or written as a word. */
function wordInside(tokens: Tokens, at: number, end: number, first: number): Definition | null {
  if (tokens.kind[at] !== Kind.word || !isMark(tokens, at + 1, CLOSING)) return null;
  const letters = lettersOf(tokens, at, at + 1);
  const from = isSmallShort(tokens, at) ? spelledOut(tokens, end, first, letters) : tokens.shape[at]! & Shape.capital ? byWord(tokens, end, first, letters) : -1;
  return from < 0 ? null : { short: tokens.textOf(at), at, upTo: at + 1, first: from, last: end };
}

/** "Indonesian Manuscripts Society (*Manassa*)": a name that no list has, or that of the body. */
function nameInside(tokens: Tokens, at: number, end: number): Definition | null {
  return isMark(tokens, at + 1, CLOSING) && isShortName(tokens, at) && !isSaidBefore(tokens, at, end) ? { short: tokens.textOf(at), at, upTo: at + 1, first: -1, last: end, ofName: true } : null;
}

/** "Office of *Lakes* (Lakes)": the word stands in the name, and is no short form of it. */
function isSaidBefore(tokens: Tokens, at: number, end: number): boolean {
  const word = tokens.textOf(at);
  for (let i = end - 1; i >= 0 && i > end - LONGEST_LONG && tokens.kind[i] === Kind.word; i--) if (tokens.textOf(i) === word) return true;
  return false;
}

/** "ABBR (Full Name)", "ABBR (the Full Name)": all inside the bracket. */
function longInside(tokens: Tokens, open: number, first: number, last: number): Definition | null {
  const at = startOfShort(tokens, open, first);
  if (at < 0) return null;
  let close = open + 1;
  const limit = Math.min(last, open + LONGEST_LONG);
  while (close < limit && !isMark(tokens, close, CLOSING)) close++;
  if (close >= limit || close - open < 3) return null;
  const inner = classOf(tokens.id[open + 1]!) & Is.article ? open + 2 : open + 1;
  const from = startOfLong(tokens, close, inner, lettersOf(tokens, at, open));
  // "CENTCOM (*US* Central Command)": whose it is has no letter.
  if (from > inner + 1) return null;
  return { short: shortText(tokens, at, open), at, upTo: open, first: from, last: close, from: inner };
}

/** The first token of the short form that ends before token `end`; -1 where none does. */
function startOfShort(tokens: Tokens, end: number, first: number): number {
  for (const at of [end - 1, end - 3]) if (at >= first && endOfShort(tokens, at) === end) return at;
  return -1;
}

/** The short form as the text has it. */
export function shortText({ text, start, end }: Tokens, at: number, upTo: number): string {
  return text.slice(start[at], end[upTo - 1]);
}
