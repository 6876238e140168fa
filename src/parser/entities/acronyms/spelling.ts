/**
 * Where the long form of a short one begins: the ways in which short forms are made of long ones, the surest first. Each is a rule of the
 * table WAYS; `startOfLong` is the engine. What the beat writes was counted in conventions.md; the letters inside of words go by Schwartz
 * and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003).
 */
import { fold } from '../../../core/fold.js';
import { AMPERSAND, COMMA } from '../../../core/signs.js';
import { WordSet } from '../../../core/words.js';
import { NUMBER_WORDS } from '../../../lexicon/numbers.js';
import { OF } from '../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';
import { Is, classOf } from '../classes.js';
import { isMark, joinsRun } from '../runs.js';
import { withoutNumber } from './short-form.js';

/** The first token of a long form in tokens `[start, end)` whose last token is `end - 1`; -1 where the letters are not there. */
type Way = (tokens: Tokens, start: number, end: number, letters: string) => number;

const WAYS: readonly { sample: string; why: string; from: Way }[] = [
  { sample: 'National Iranian Oil Company (NIOC)', why: 'every word gives its initial', from: (...long) => byInitials(...long, false) },
  { sample: 'Bureau of Land Management (BLM)', why: 'small words may give none', from: (...long) => byInitials(...long, true) },
  { sample: 'Japan External Trade Organization (JETRO)', why: 'letters inside of words count, in a name', from: byLetters },
  { sample: 'intercontinental ballistic missile (ICBM)', why: 'a word of two parts gives a letter of its second part, too', from: byParts },
  { sample: 'Naval Forces Central Command (NAVCENT)', why: 'words give their first syllables', from: (...long) => bySyllables(...long, SYLLABLE) },
  { sample: 'Treaty on the Non-Proliferation of Nuclear Weapons (NPT)', why: 'the short form is that of the other order of words, "Non-Proliferation Treaty"', from: byOtherOrder },
];

/** First token of the long form that ends before `end` and does not begin before `floor`, with a head that has no letter in it; -1 when the letters are not there. */
export function startOfLong(tokens: Tokens, end: number, floor: number, letters: string): number {
  for (const { from } of WAYS) {
    const at = from(tokens, Math.max(floor, end - Math.max(6, letters.length * 3)), end, letters);
    if (at >= 0) return withHead(tokens, at, floor);
  }
  const lettersOnly = withoutNumber(letters);
  if (lettersOnly !== letters && lettersOnly.length > 1) return startOfLong(tokens, end, floor, lettersOnly);
  return ownedBefore(tokens, end, floor, letters);
}

/** "Court of Arbitration for Sport (*Cas*)", "Office of Communications (*Ofcom*)": a short form that is written as a word; -1 where its letters are not there. */
export function byWord(tokens: Tokens, end: number, floor: number, letters: string): number {
  const start = Math.max(floor, end - letters.length * 3);
  const from = letters.length < 3 || letters.length > LONGEST_OF_INITIALS ? -1 : spelledOut(tokens, end, floor, letters);
  if (from >= 0) return from;
  // "Consumers' Association of Malawi (*Cama*)", where a body's name stands; "Karvan (Cara)" is a person's or a place's.
  const inBody = letters.length > LONGEST_OF_INITIALS ? -1 : ofBody(tokens, byLetters(tokens, start, end, letters), end);
  if (inBody >= 0) return inBody;
  const spoken = bySyllables(tokens, start, end, letters, SHORT_SYLLABLE);
  return spoken < 0 || fold(tokens.textOf(spoken)).startsWith(letters) ? -1 : ofBody(tokens, withHead(tokens, spoken, floor), end);
}

const LONGEST_OF_INITIALS = 6;
/** "*Of*fice of *Com*munications" */
const SHORT_SYLLABLE = 2;

/** `from` where a body's head noun stands in tokens `[from, end)`, or -1. */
function ofBody(tokens: Tokens, from: number, end: number): number {
  for (let at = from; from >= 0 && at < end; at++) if (classOf(tokens.id[at]!) & Is.bodyHead && tokens.shape[at]! & Shape.capital) return from;
  return -1;
}

/** Where every word gives its initial, or every word but small ones; -1 for anything else. */
export function spelledOut(tokens: Tokens, end: number, floor: number, letters: string): number {
  const start = Math.max(floor, end - letters.length * 3);
  const from = byInitials(tokens, start, end, letters, false);
  return from < 0 ? byInitials(tokens, start, end, letters, true) : from;
}

/** The same where every letter is the initial of a word; small words may give none. */
export function startByInitials(tokens: Tokens, end: number, floor: number, letters: string): number {
  return byInitials(tokens, Math.max(floor, end - letters.length * 3), end, letters, true);
}

/** "*Department of* Health and Human Services (HHS)": the head of the name, which has no letter in it; "*Nuclear* Non-Proliferation Treaty (NPT)": its field. */
function withHead(tokens: Tokens, from: number, floor: number): number {
  if (from - 2 >= floor && tokens.kind[from - 1] === Kind.word && FIELD_BEFORE.has(tokens.id[from - 1]!) && joinsRun(tokens, from - 1) && joinsRun(tokens, from)) return from - 1;
  return from - 2 >= floor && OF.has(tokens.id[from - 1]!) && DEPARTMENT.has(tokens.id[from - 2]!) && (tokens.shape[from - 2]! & Shape.capital) !== 0 ? from - 2 : from;
}

const FIELD_BEFORE = new WordSet(['nuclear', 'comprehensive', 'joint', 'general', 'permanent']);
const DEPARTMENT = new WordSet(['department', 'ministry', 'bureau']);

/**
 * "Food and Agriculture Organization *of the United Nations* (FAO)", "United Nations Relief and Works Agency *for Palestine Refugees in the
 * Near East* (UNRWA)": of whom or for whom it is has no letter; -1 where the letters are not before it.
 */
function ownedBefore(tokens: Tokens, end: number, floor: number, letters: string): number {
  if (letters.length < LEAST_OWNED || !(tokens.shape[end - 1]! & Shape.capital)) return -1;
  for (let at = end - 1; at > floor && at > end - LONGEST_OWNER; at--) {
    const isSmall = (classOf(tokens.id[at]!) & (Is.linker | Is.article | Is.and)) !== 0;
    if (tokens.kind[at] !== Kind.word || (!isSmall && !(tokens.shape[at]! & Shape.capital))) return -1;
    if (!(classOf(tokens.id[at]!) & Is.linker)) continue;
    const from = startByInitials(tokens, at, floor, letters);
    if (from >= 0) return from;
  }
  return -1;
}

/** "EU" is the short form of too much that is "of" somebody. */
const LEAST_OWNED = 3;
/** "for Palestine Refugees in the Near East": so many tokens. */
const LONGEST_OWNER = 10;

/** Every word gives its initial; with `skipping`, a small word may give none. Hyphenated words give one for each part, numbers their digits. */
function byInitials(tokens: Tokens, start: number, end: number, letters: string, skipping: boolean): number {
  let left = letters.length;
  for (let at = end - 1; at >= start; at--) {
    if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.number) {
      if (isSign(tokens, at)) continue;
      return -1;
    }
    const between = isBetween(tokens, at, end);
    const small = between || (classOf(tokens.id[at]!) & (Is.linker | Is.article | Is.and)) !== 0;
    const given = skipping && between ? 0 : lettersGiven(tokens.textOf(at), letters.slice(0, left), skipping && small);
    if (given === 0 && !small) return -1;
    left -= given;
    if (left === 0) return opensLong(tokens, at) && !between && !isSomebody(tokens, at) ? at : -1;
  }
  return -1;
}

/** What may stand between the words of a long form. */
function isSign(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, COMMA) || isMark(tokens, at, AMPERSAND) || tokens.kind[at] === Kind.possessive || tokens.kind[at] === Kind.apostrophe || tokens.kind[at] === Kind.dash;
}

/** How many of the last letters the word gives: its number in digits, its initials; `one` at most. */
function lettersGiven(word: string, letters: string, one: boolean): number {
  const folded = fold(word);
  const digits = DIGITS.get(folded) ?? (/^[0-9]+$/.test(folded) ? folded : undefined);
  if (digits !== undefined && letters.endsWith(digits)) return digits.length;
  if (!one) for (const initials of initialsOf(folded)) if (letters.endsWith(initials)) return initials.length;
  return letters.endsWith(folded[0]!) ? 1 : 0;
}

/** "Group of *Seven* (G7)" */
const DIGITS: ReadonlyMap<string, string> = new Map(NUMBER_WORDS.map(([word, value]) => [word, String(value)]));

/** "*Juan* de los Lagos (JDL)" */
function isSomebody({ id }: Tokens, at: number): boolean {
  return ROMANCE.has(id[at + 1]!) && (classOf(id[at]!) & Is.given) !== 0;
}

/** "Comisión Nacional *del* Lago", "Union *des* Lacs", "Junta *de los* Lagos": small words of names in other languages; "al" gives its letter. */
const ROMANCE = new WordSet('de des del della delle di dei da dos das do du la las le les los y e et'.split(' '));

/** "Artists *at* Risk Alliance": a short word in small letters, in a name of capitals; not "al Qaeda". */
function isBetween({ id, shape, start, end }: Tokens, at: number, last: number): boolean {
  return (shape[last - 1]! & Shape.capital) !== 0 && (shape[at]! & Shape.capital) === 0 && end[at]! - start[at]! <= 3 && (!(classOf(id[at]!) & Is.particle) || ROMANCE.has(id[at]!));
}

/** "tb" of "Test-Ban"; the Arabic article gives none: "b" of "Al-Beruni"; a small part may give none: "tet" or "tt" of "Tehreek-e-Taliban". */
function initialsOf(word: string): string[] {
  const parts = word.replace(ARTICLE, '').split(/[-\u2010\u2011]/);
  const all = initialsOfParts(parts);
  const large = parts.filter((part) => part.length > 2);
  return [all, initialsOfParts(large)].filter((initials) => initials !== '');
}

function initialsOfParts(parts: readonly string[]): string {
  return parts.map((part) => part[0] ?? '').join('');
}

const ARTICLE = /^(?:al|el)[-\u2010\u2011]/;

/** Letters from right to left anywhere in the words, the first one at a word's start. */
function byLetters(tokens: Tokens, start: number, end: number, letters: string): number {
  const text = fold(tokens.text.slice(tokens.start[start], tokens.end[end - 1]));
  let at = text.length;
  for (let left = letters.length - 1; left >= 0; left--) {
    do at--;
    while (at >= 0 && (text[at] !== letters[left] || (left === 0 && at > 0 && !/[\s(-]/.test(text[at - 1]!))));
    if (at < 0 || (left === letters.length - 1 && /\s/.test(text.slice(at)))) return -1;
  }
  const first = tokens.firstFrom(tokens.start[start]! + at);
  const words = end - first;
  return words >= 2 && words <= letters.length * 2 + 1 && opensLong(tokens, first) && !isDoing(tokens, first) && isName(tokens, first, end) ? first : -1;
}

/** "*Speaking* for the Social Democrats (SPD)": a capital that the sentence gives, and a small word behind it. */
function isDoing(tokens: Tokens, first: number): boolean {
  return tokens.text.endsWith('ing', tokens.end[first]) && (classOf(tokens.id[first + 1]!) & (Is.linker | Is.article)) !== 0;
}

/** A long form by scattered letters must be a name: capitals, and small words between. */
function isName(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (tokens.kind[at] === Kind.possessive || tokens.kind[at] === Kind.apostrophe) continue;
    if (tokens.kind[at] !== Kind.word) return false;
    if (!(tokens.shape[at]! & Shape.capital) && !(classOf(tokens.id[at]!) & (Is.linker | Is.article | Is.and))) return false;
  }
  return true;
}

/** Two words or more, each with its initial, and one of them, a long one, with a letter inside of it besides: "*greenh*ouse gases (GHG)". Three letters at least. */
function byParts(tokens: Tokens, start: number, end: number, letters: string): number {
  let left = letters.length;
  if (left < LEAST_OF_PARTS) return -1;
  let inner = 1;
  for (let at = end - 1; at >= start; at--) {
    if (tokens.kind[at] !== Kind.word) return -1;
    const word = fold(tokens.textOf(at));
    const two = left > 1 && inner > 0 && word.length >= LEAST_IN_PARTS && word[0] === letters[left - 2] && word.indexOf(letters[left - 1]!, SYLLABLE) > 0;
    if (two) inner--;
    else if (word[0] !== letters[left - 1]) return -1;
    left -= two ? 2 : 1;
    if (left === 0) return at < end - 1 && opensLong(tokens, at) ? at : -1;
  }
  return -1;
}

const LEAST_OF_PARTS = 3;
const LEAST_IN_PARTS = 8;

/** "NAVCENT": beginnings of words, "*Nav*al Forces *Cent*ral Command", from left to right; words may be left out between and behind. */
function bySyllables(tokens: Tokens, start: number, end: number, letters: string, syllable: number): number {
  if (letters.length < 2 * syllable) return -1;
  let first = end;
  for (let at = start; at < end; at++) {
    if (!(tokens.shape[at]! & Shape.capital) && !(classOf(tokens.id[at]!) & (Is.linker | Is.article | Is.and))) first = end;
    else if (first === end && fold(tokens.textOf(at)).startsWith(letters.slice(0, syllable))) first = at;
  }
  let spelled = 0;
  for (let at = first; at < end && spelled < letters.length; at++) {
    const shared = sharedStart(fold(tokens.textOf(at)), letters.slice(spelled));
    if (shared >= syllable) spelled += shared;
  }
  return first < end && spelled === letters.length ? first : -1;
}

const SYLLABLE = 3;

/** How many letters two words begin with alike. */
function sharedStart(word: string, letters: string): number {
  let shared = 0;
  while (shared < word.length && word[shared] === letters[shared]) shared++;
  return shared;
}

/** "*Treaty* on the *N*on-*P*roliferation of …": what stands behind the head and its small words, and then the head, with capitals throughout. */
function byOtherOrder(tokens: Tokens, start: number, end: number, letters: string): number {
  if (letters.length < LEAST_OF_PARTS) return -1;
  for (let head = start; head < end - 2; head++) {
    if (!(tokens.shape[head]! & Shape.capital) || !(classOf(tokens.id[head + 1]!) & Is.linker) || fold(tokens.textOf(head))[0] !== letters.at(-1)) continue;
    if (classOf(tokens.id[head]!) & (Is.bodyHead | Is.thingHead) && isName(tokens, head, end) && spellsOn(tokens, head + 2, end, letters.slice(0, -1))) return head;
  }
  return -1;
}

/** Whether the words from token `from` on begin with the letters; small words give none, and what is left over is "of" something. */
function spellsOn(tokens: Tokens, from: number, end: number, letters: string): boolean {
  let spelled = 0;
  for (let at = from; at < end; at++) {
    const isSmall = (classOf(tokens.id[at]!) & (Is.linker | Is.article | Is.and)) !== 0;
    if (spelled === letters.length) return isSmall;
    if (isSmall) continue;
    const given = initialsOf(fold(tokens.textOf(at))).find((initials) => letters.startsWith(initials, spelled));
    if (given === undefined) return false;
    spelled += given.length;
  }
  return spelled === letters.length;
}

/** The long form's first word is no small one. */
function opensLong(tokens: Tokens, at: number): boolean {
  return !(classOf(tokens.id[at]!) & (Is.linker | Is.article | Is.and));
}
