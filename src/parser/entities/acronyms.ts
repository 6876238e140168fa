/** Short and long forms where the text gives both: "Full Name (ABBR)", "ABBR (Full Name)", also without the blank. */
import { fold } from '../../core/fold.js';
import { CLOSING, COMMA, OPENING } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { CharClass, charClass, isUpper } from '../text/chars.js';
import { OF, THE } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import type { Piece } from './piece.js';
import { isMark, joinsRun } from './runs.js';

export interface Definition {
  short: string;
  /** The token of the short form. */
  at: number;
  /** Tokens of the long form; `first` is -1 where the letters do not tell where it begins. */
  first: number;
  last: number;
}

const LONGEST_SHORT = 10;
const LONGEST_LONG = 16;

/** The definition whose opening bracket is token `open`; null when it is none. */
export function definitionAt(tokens: Tokens, open: number, first: number, last: number): Definition | null {
  if (open + 2 >= last || !isMark(tokens, open, OPENING)) return null;
  const inside = isShort(tokens, open + 1) ? open + 1 : classOf(tokens.id[open + 1]!) & Is.article && isShort(tokens, open + 2) ? open + 2 : -1;
  // "the Hill Farming Board | *'s* (HFB) office"
  const end = open > first && tokens.kind[open - 1] === Kind.possessive ? open - 1 : open;
  if (inside > 0 && closesShort(tokens, inside + 1)) {
    const letters = lettersOf(tokens, inside);
    const from = longBefore(tokens, end, first, letters);
    return { short: tokens.textOf(inside), at: inside, first: from < 0 ? ownedBefore(tokens, end, first, letters) : withHead(tokens, from, first), last: end };
  }
  const word = asWord(tokens, open + 1, end, first);
  if (word >= 0) return { short: tokens.textOf(open + 1), at: open + 1, first: word, last: end };
  return open > first && isShort(tokens, open - 1) ? longInside(tokens, open, last) : null;
}

/** "*Department of* Health and Human Services (HHS)": the head of the name, which has no letter in it; "*Nuclear* Non-Proliferation Treaty (NPT)": its field. */
function withHead(tokens: Tokens, from: number, floor: number): number {
  if (from - 2 >= floor && tokens.kind[from - 1] === Kind.word && FIELD_BEFORE.has(tokens.id[from - 1]!) && joinsRun(tokens, from - 1) && joinsRun(tokens, from)) return from - 1;
  return from - 2 >= floor && OF.has(tokens.id[from - 1]!) && DEPARTMENT.has(tokens.id[from - 2]!) && (tokens.shape[from - 2]! & Shape.capital) !== 0 ? from - 2 : from;
}

const FIELD_BEFORE = new WordSet(['nuclear', 'comprehensive', 'joint', 'general', 'permanent']);
const DEPARTMENT = new WordSet(['department', 'ministry', 'bureau']);

/** "Food and Agriculture Organization *of the United Nations* (FAO)": of whom it is has no letter either; -1 where the letters are not there. */
function ownedBefore(tokens: Tokens, open: number, floor: number, letters: string): number {
  let of = open - 1;
  while (of > floor && of > open - LONGEST_OWNER && !OF.has(tokens.id[of]!)) of--;
  if (!OF.has(tokens.id[of]!)) return -1;
  const start = Math.max(floor, of - letters.length * 3);
  return byInitials(tokens, start, of, letters, false) ?? byInitials(tokens, start, of, letters, true) ?? -1;
}

/** "of the United Nations": so many tokens. */
const LONGEST_OWNER = 6;

/** "Court of Arbitration for Sport (*Cas*)": spoken as a word and written as one; where its long form begins, if every letter is an initial, or -1. */
function asWord(tokens: Tokens, at: number, open: number, first: number): number {
  const length = tokens.end[at]! - tokens.start[at]!;
  if (tokens.kind[at] !== Kind.word || !(tokens.shape[at]! & Shape.capital) || length < 3 || length > 6 || !closesShort(tokens, at + 1)) return -1;
  const letters = lettersOf(tokens, at);
  const start = Math.max(first, open - letters.length * 3);
  return byInitials(tokens, start, open, letters, false) ?? byInitials(tokens, start, open, letters, true) ?? ofBody(tokens, byLetters(tokens, start, open, letters) ?? -1, open);
}

/** "Consumers' Association of Malawi (*Cama*)": with letters inside of words, where a body's name stands; "Karvan (Cara)" is a person's or a place's. */
function ofBody(tokens: Tokens, from: number, open: number): number {
  for (let at = from; from >= 0 && at < open; at++) if (classOf(tokens.id[at]!) & Is.bodyHead && tokens.shape[at]! & Shape.capital) return from;
  return -1;
}

/**
 * "the World Health Organization, or WHO,", "the Supreme Council, known as the SC", "Doctors Without Borders, known by its French
 * acronym MSF": token `at` is the short form. What is "known" by it need not hold its letters.
 */
export function alsoKnownAs(tokens: Tokens, at: number, first: number): Definition | null {
  if (at - 1 <= first || !isShort(tokens, at)) return null;
  const articled = tokens.kind[at - 1] === Kind.word && (classOf(tokens.id[at - 1]!) & Is.article) !== 0;
  const before = articled ? at - 2 : at - 1;
  if (before <= first) return null;
  if (articled && isMark(tokens, before, COMMA)) return apposed(tokens, at, before, first);
  // "known by its French *initials,* MSF"
  if (isMark(tokens, before, COMMA) && before - 1 > first && SHORT_FORM.has(tokens.textOf(before - 1))) return linked(tokens, at, before - 1, first);
  return tokens.kind[before] === Kind.word ? linked(tokens, at, before, first) : null;
}

/** Behind "or" or "known as", which ends with token `before`. */
function linked(tokens: Tokens, at: number, before: number, first: number): Definition | null {
  const known = knownAt(tokens, before, first);
  if (known < 0 && tokens.textOf(before) !== 'or') return null;
  const link = known < 0 ? before : known;
  const isApart = isMark(tokens, link - 1, COMMA);
  const end = isApart ? link - 1 : link;
  const from = longBefore(tokens, end, first, lettersOf(tokens, at));
  return from < 0 && !(known >= 0 && isApart) ? null : { short: tokens.textOf(at), at, first: from, last: end };
}

/** "the Harbour Safety Board, the HSB, said": between commas, every letter an initial. */
function apposed(tokens: Tokens, at: number, comma: number, first: number): Definition | null {
  if (!isMark(tokens, at + 1, COMMA)) return null;
  const letters = lettersOf(tokens, at);
  const from = letters.length < 3 ? undefined : byInitials(tokens, Math.max(first, comma - letters.length * 3), comma, letters, true);
  return from === undefined ? null : { short: tokens.textOf(at), at, first: from, last: comma };
}

/** Where "known as", "also known as", "better known by its French acronym", which ends with token `at`, begins; -1 for anything else. */
function knownAt(tokens: Tokens, at: number, first: number): number {
  let known = at - 1;
  if (tokens.textOf(at) !== 'as') {
    if (!SHORT_FORM.has(tokens.textOf(at))) return -1;
    const floor = Math.max(first, at - MOST_BETWEEN);
    while (known > floor && tokens.textOf(known) !== 'known') known--;
  }
  if (known <= first || tokens.textOf(known) !== 'known') return -1;
  return MANNER.has(tokens.textOf(known - 1)) ? known - 1 : known;
}

const SHORT_FORM = new Set(['acronym', 'initials', 'abbreviation']);
const MANNER = new Set(['also', 'better', 'commonly', 'widely']);
const MOST_BETWEEN = 5;

/**
 * Whether the long form `[first, last)` names a body: capitals throughout, and no noun of a plan, law, tax or thing, unless the noun of a body ends it:
 * "Literature, Publishing and Translation *Commission*", but "Plan for the Reform of the Council".
 */
export function isBodyName(tokens: Tokens, first: number, last: number): boolean {
  const headed = (classOf(tokens.id[last - 1]!) & Is.bodyHead) !== 0 && !hasLinker(tokens, first, last);
  for (let at = first; at < last; at++) {
    if (tokens.kind[at] === Kind.possessive || tokens.kind[at] === Kind.apostrophe || isMark(tokens, at, COMMA)) continue;
    const bits = classOf(tokens.id[at]!);
    if (tokens.kind[at] !== Kind.word || (bits & Is.thingHead && !headed)) return false;
    if (!(tokens.shape[at]! & Shape.capital) && !(bits & (Is.linker | Is.article | Is.and | Is.particle)) && tokens.id[at] === 0) return false;
  }
  return (tokens.shape[first]! & Shape.capital) !== 0 && (tokens.shape[last - 1]! & Shape.capital) !== 0;
}

function hasLinker({ id }: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (classOf(id[at]!) & Is.linker) return true;
  return false;
}

/** "*US* Central Command (CENTCOM)", "*United Nations* Office on Drugs": who owns a command or a body of the UN stands in its name, though not in its letters. */
export function isOwnerInName(tokens: Tokens, owner: number, first: number, last: number): boolean {
  if (owner >= first) return false;
  const words = tokens.text.slice(tokens.start[owner], tokens.end[first - 1]);
  return UNITED_NATIONS.test(words) || (UNITED_STATES.test(words) && tokens.textOf(last - 1) === 'Command');
}

const UNITED_NATIONS = /^(?:UN|U\.N\.|United\s+Nations)$/;
const UNITED_STATES = /^(?:US|U\.S\.|United\s+States)$/;

/** Puts body pieces over stretches of tokens `[first, last)`, told from left to right, where nothing known stands; `pieces` stay in order. One pass. */
export function coverAll(tokens: Tokens, pieces: Piece[], stretches: readonly { first: number; last: number }[]): void {
  const covered: Piece[] = [];
  let next = 0;
  for (const { first, last } of stretches) {
    while (next < pieces.length && pieces[next]!.first < last) covered.push(pieces[next++]!);
    let from = covered.length;
    while (from > 0 && covered[from - 1]!.last > first) from--;
    // What a longer form before this one has taken in.
    let to = from;
    while (to < covered.length && covered[to]!.first < last) to++;
    if (covered.slice(from, to).some((piece) => standsAgainst(piece, first, last) && !isOfInner(tokens, piece, first, last))) continue;
    covered.splice(from, to - from, { kind: 'body', first, last, start: tokens.start[first]!, end: tokens.end[last - 1]!, known: null, demonym: false });
  }
  while (next < pieces.length) covered.push(pieces[next++]!);
  pieces.length = 0;
  for (const piece of covered) pieces.push(piece);
}

/** "Institute of Geophysics of the *University of Tehran* (IGUT)": the body that it is of stands in its name. */
function isOfInner(tokens: Tokens, { kind, first: from, last: end }: Piece, first: number, last: number): boolean {
  const of = THE.has(tokens.id[from - 1]!) ? from - 2 : from - 1;
  return kind === 'body' && of > first && end <= last && OF.has(tokens.id[of]!);
}

/** Whether the piece keeps a body's name from standing over tokens `[first, last)`. */
function standsAgainst({ known, kind, first: from, last: end }: Piece, first: number, last: number): boolean {
  return end > last || (kind === 'body' && (known !== null || from < first)) || (known !== null && (known.kind !== 'place' || (from === first && end === last)));
}

/** "(AEOI)", "(AEOI, the body that …)", "(AEOI; …": the short form ends at its bracket or a mark. */
function closesShort(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, CLOSING) || isMark(tokens, at, COMMA) || isMark(tokens, at, 59);
}

function isShort(tokens: Tokens, i: number): boolean {
  const length = tokens.end[i]! - tokens.start[i]!;
  if (tokens.kind[i] !== Kind.word || length < 2 || length > LONGEST_SHORT) return false;
  return (tokens.shape[i]! & Shape.caps) !== 0 || hasTwoCapitals(tokens, i) || tokens.textOf(i) === 'bpd';
}

/** "IRNA", "PhD", "MoU". */
function hasTwoCapitals({ text, start, end }: Tokens, i: number): boolean {
  let capitals = 0;
  for (let at = start[i]!; at < end[i]! && capitals < 2; at++) if (isUpper(text.charCodeAt(at))) capitals++;
  return capitals === 2;
}

/** What the long form must spell: of "SMEs" and "MoUs" all but the sign of the plural. */
function lettersOf(tokens: Tokens, i: number): string {
  const short = tokens.textOf(i);
  const isPlural = short.endsWith('s') && isUpper(short.charCodeAt(short.length - 2));
  const folded = fold(isPlural ? short.slice(0, -1) : short);
  let letters = '';
  for (let at = 0; at < folded.length; at++) if (charClass(folded.charCodeAt(at)) === CharClass.letter) letters += folded[at]!;
  return letters;
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
  return { short: tokens.textOf(open - 1), at: open - 1, first: from, last: close };
}

/**
 * First token of the long form that ends before `end`; -1 when the letters are not there. The letters are the first ones of
 * words from right to left, small words skipped; where that fails, letters inside words count too ("JETRO": T-r-ade).
 */
function longBefore(tokens: Tokens, end: number, floor: number, letters: string): number {
  const start = Math.max(floor, end - Math.max(6, letters.length * 3));
  return byInitials(tokens, start, end, letters, false) ?? byInitials(tokens, start, end, letters, true) ?? byLetters(tokens, start, end, letters) ?? bySyllables(tokens, start, end, letters) ?? -1;
}

/** Every word gives its initial; with `skipping`, a small word may give none. Hyphenated words give one for each part. */
function byInitials(tokens: Tokens, start: number, end: number, letters: string, skipping: boolean): number | undefined {
  let left = letters.length;
  for (let at = end - 1; at >= start; at--) {
    if (tokens.kind[at] !== Kind.word) {
      if (isSign(tokens, at)) continue;
      return undefined;
    }
    const between = isBetween(tokens, at, end);
    const small = between || (classOf(tokens.id[at]!) & (Is.linker | Is.article | Is.and)) !== 0;
    const given = skipping && between ? 0 : lettersGiven(tokens.textOf(at), letters.slice(0, left), skipping && small);
    if (given === 0 && !small) return undefined;
    left -= given;
    if (left === 0) return opensLong(tokens, at) && !between ? at : undefined;
  }
  return undefined;
}

/** What may stand between the words of a long form. */
function isSign(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, COMMA) || tokens.kind[at] === Kind.possessive || tokens.kind[at] === Kind.apostrophe || tokens.kind[at] === Kind.dash;
}

/** How many of the last letters the word's initials are; `one` at most. */
function lettersGiven(word: string, letters: string, one: boolean): number {
  const initials = initialsOf(word);
  if (!one && initials !== '' && letters.endsWith(initials)) return initials.length;
  return letters.endsWith(initials[0] ?? '\0') ? 1 : 0;
}

/** "Artists *at* Risk Alliance": a short word in small letters, in a name of capitals; not "al Qaeda". */
function isBetween({ id, shape, start, end }: Tokens, at: number, last: number): boolean {
  return (shape[last - 1]! & Shape.capital) !== 0 && (shape[at]! & Shape.capital) === 0 && end[at]! - start[at]! <= 3 && !(classOf(id[at]!) & Is.particle);
}

/** "tb" of "Test-Ban"; the Arabic article gives none: "b" of "Al-Beruni". */
function initialsOf(word: string): string {
  return fold(word).replace(ARTICLE, '').split(/[-\u2010\u2011]/).map((part) => part[0] ?? '').join('');
}

const ARTICLE = /^(?:al|el)[-\u2010\u2011]/;

/** Letters from right to left anywhere in the words, the first one at a word's start (Schwartz and Hearst 2003). */
function byLetters(tokens: Tokens, start: number, end: number, letters: string): number | undefined {
  const text = fold(tokens.text.slice(tokens.start[start], tokens.end[end - 1]));
  let at = text.length;
  for (let left = letters.length - 1; left >= 0; left--) {
    do at--;
    while (at >= 0 && (text[at] !== letters[left] || (left === 0 && at > 0 && !/[\s(-]/.test(text[at - 1]!))));
    if (at < 0 || (left === letters.length - 1 && /\s/.test(text.slice(at)))) return undefined;
  }
  const first = tokens.firstFrom(tokens.start[start]! + at);
  const words = end - first;
  return words >= 2 && words <= letters.length * 2 + 1 && opensLong(tokens, first) && !isDoing(tokens, first) && allWords(tokens, first, end) ? first : undefined;
}

/** "*Speaking* for the Social Democrats (SPD)": a capital that the sentence gives, and a small word behind it. */
function isDoing(tokens: Tokens, first: number): boolean {
  return tokens.text.endsWith('ing', tokens.end[first]) && (classOf(tokens.id[first + 1]!) & (Is.linker | Is.article)) !== 0;
}

/** "NAVCENT": beginnings of words, "*Nav*al Forces *Cent*ral Command", from left to right; words may be left out between and behind. */
function bySyllables(tokens: Tokens, start: number, end: number, letters: string): number | undefined {
  if (letters.length < 2 * SYLLABLE) return undefined;
  let first = end;
  for (let at = start; at < end; at++) {
    if (!(tokens.shape[at]! & Shape.capital) && !(classOf(tokens.id[at]!) & (Is.linker | Is.and))) first = end;
    else if (first === end && fold(tokens.textOf(at)).startsWith(letters.slice(0, SYLLABLE))) first = at;
  }
  let spelled = 0;
  for (let at = first; at < end && spelled < letters.length; at++) spelled += sharedStart(fold(tokens.textOf(at)), letters.slice(spelled));
  return first < end && spelled === letters.length ? first : undefined;
}

const SYLLABLE = 3;

/** How many letters two words begin with alike; 0 for less than a syllable. */
function sharedStart(word: string, letters: string): number {
  let shared = 0;
  while (shared < word.length && word[shared] === letters[shared]) shared++;
  return shared < SYLLABLE ? 0 : shared;
}

function opensLong(tokens: Tokens, at: number): boolean {
  return !(classOf(tokens.id[at]!) & (Is.linker | Is.article | Is.and));
}

/** A long form by scattered letters must be a name: capitals, and small words between. */
function allWords(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] === Kind.possessive || tokens.kind[at] === Kind.apostrophe) continue;
    if (tokens.kind[at] !== Kind.word) return false;
    if (!(tokens.shape[at]! & Shape.capital) && !(classOf(tokens.id[at]!) & (Is.linker | Is.article | Is.and))) return false;
  }
  return true;
}
