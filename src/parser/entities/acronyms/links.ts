/** Definitions without brackets: "the World Health Organization, or WHO,", "Doctors Without Borders, known by its French acronym MSF", "NWO, short for …". */
import { COMMA, OPENING } from '../../../core/signs.js';
import { WordSet } from '../../../core/words.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';
import { Is, classOf } from '../classes.js';
import { IN } from '../../text/small-words.js';
import { isMark, joinsRun } from '../runs.js';
import { shortText, type Definition } from './definition.js';
import { endOfShort, isShortName, lettersOf } from './short-form.js';
import { startByInitials, startOfLong } from './spelling.js';

/** Whether token `at` may be the short form of a link: capitals, or a capital behind "or" and its like ("or UAVs"). One read for most words. */
export function mayBeLinked({ id, shape }: Tokens, at: number): boolean {
  const looks = shape[at]!;
  return (looks & Shape.caps) !== 0 || ((looks & Shape.capital) !== 0 && at > 0 && ENDS_LINK.has(id[at - 1]!));
}

const ENDS_LINK = new WordSet(['or', 'as', 'acronym', 'initials', 'abbreviation', 'abbreviated', 'called']);

/** The definition whose short form begins at token `at`, in tokens `[first, last)`; null when there is none. */
export function linkedAt(tokens: Tokens, at: number, first: number, last: number): Definition | null {
  const upTo = endOfShort(tokens, at);
  if (upTo < 0) return namedAt(tokens, at, first);
  const short = { short: shortText(tokens, at, upTo), at, upTo };
  return longBefore(tokens, short, first) ?? longBehind(tokens, short, last);
}

/** "the Ghana Cocoa Board, known as *Cocobod*,": a name and no letters, behind words that say so. */
function namedAt(tokens: Tokens, at: number, first: number): Definition | null {
  if (!isShortName(tokens, at) || joinsRun(tokens, at + 1) || tokens.kind[at - 1] !== Kind.word) return null;
  const known = knownFrom(tokens, at - 1, first);
  if (known <= first) return null;
  const isApart = isMark(tokens, known - 1, COMMA) || isMark(tokens, known - 1, OPENING);
  return { short: tokens.textOf(at), at, upTo: at + 1, first: -1, last: isApart ? known - 1 : known, ofName: true };
}

type Short = Pick<Definition, 'short' | 'at' | 'upTo'>;

/** "Full Name, or ABBR", "Full Name, known as the ABBR", "Full Name, the ABBR,", "Full Name - ABBR - said". */
function longBefore(tokens: Tokens, short: Short, first: number): Definition | null {
  const opening = tokens.kind[short.at - 1] === Kind.quote ? short.at - 1 : short.at;
  if (opening - 1 <= first) return null;
  const articled = tokens.kind[opening - 1] === Kind.word && (classOf(tokens.id[opening - 1]!) & Is.article) !== 0;
  const before = articled ? opening - 2 : opening - 1;
  if (before <= first) return null;
  if (isBetween(tokens, short, before) && (articled || tokens.kind[before] === Kind.dash)) return apposed(tokens, short, before, first);
  // "known by its French *initials,* MSF"
  const link = isMark(tokens, before, COMMA) && before - 1 > first && NOUN.has(tokens.id[before - 1]!) ? before - 1 : before;
  return tokens.kind[link] === Kind.word ? linked(tokens, short, link, first) : null;
}

/** Behind "or" or "known as", which ends with token `before`. What is "known" by it need not hold its letters. */
function linked(tokens: Tokens, short: Short, before: number, first: number): Definition | null {
  const known = isByAcronym(tokens, short.upTo) ? before : knownFrom(tokens, before, first);
  if (known < 0 && !OR.has(tokens.id[before]!)) return null;
  const link = known < 0 ? before : known;
  const isApart = isMark(tokens, link - 1, COMMA) || isMark(tokens, link - 1, OPENING) || tokens.kind[link - 1] === Kind.dash;
  const end = isApart ? link - 1 : link;
  const letters = lettersOf(tokens, short.at, short.upTo);
  const from = startOfLong(tokens, end, first, letters);
  if (from < 0 && known >= 0 && !isApart) return behindAside(tokens, short, end, first, letters);
  return { ...short, first: from, last: end, ofKnown: known < 0 };
}

/** "the Tunisian General Labour Union, or UGTT *by its French acronym*,", "or UGTT *by its initials*": what it is called, whatever the letters. */
function isByAcronym({ id }: Tokens, at: number): boolean {
  if (!BY_ITS[0]!.has(id[at]!) || !BY_ITS[1]!.has(id[at + 1]!)) return false;
  return NOUN.has(id[at + 2]!) || NOUN.has(id[at + 3]!);
}

const BY_ITS = [new WordSet(['by', 'in', 'under']), new WordSet(['its', 'their', 'the'])];

/** "the Karvan Power Company, the state utility known here as KPC": over what the body is. */
function behindAside(tokens: Tokens, short: Short, end: number, first: number, letters: string): Definition | null {
  let comma = end - 1;
  while (comma > first && comma > end - LONGEST_ASIDE && tokens.kind[comma] === Kind.word) comma--;
  const from = isMark(tokens, comma, COMMA) && classOf(tokens.id[comma + 1]!) & Is.article ? startOfLong(tokens, comma, first, letters) : -1;
  return from < 0 ? null : { ...short, first: from, last: comma };
}

/** "the state utility" */
const LONGEST_ASIDE = 7;

/** "…, the HSB, …", "… - HSB - …": the same sign on both sides. */
function isBetween({ kind, id }: Tokens, { upTo }: Short, sign: number): boolean {
  return (kind[sign] === Kind.dash || id[sign] === COMMA) && kind[sign] === kind[upTo] && id[sign] === id[upTo];
}

/** "the Harbour Safety Board, the HSB, said": every letter an initial. "Doctors Without Borders - MSF - said": or what it is known by. */
function apposed(tokens: Tokens, short: Short, sign: number, first: number): Definition | null {
  const letters = lettersOf(tokens, short.at, short.upTo);
  const byDashes = tokens.kind[sign] === Kind.dash;
  const from = letters.length < LEAST_APPOSED ? -1 : byDashes ? startOfLong(tokens, sign, first, letters) : startByInitials(tokens, sign, first, letters);
  return from < 0 && !byDashes ? null : { ...short, first: from, last: sign, ofKnown: true };
}

const LEAST_APPOSED = 3;

/** Where "known as", "which is better known by its French acronym", "abbreviated to", which ends with token `at`, begins; -1 for anything else. */
function knownFrom(tokens: Tokens, at: number, first: number): number {
  let known = at;
  if (NOUN.has(tokens.id[at]!)) {
    // "known by its French *acronym*", "under the *acronym*", "whose *acronym*"
    const floor = Math.max(first, at - MOST_BETWEEN);
    known = at - 1;
    while (known > floor && !KNOWN.has(tokens.id[known]!)) known--;
    while (known > floor && KNOWN.has(tokens.id[known - 1]!)) known--;
  } else if (AS.has(tokens.id[at]!)) known = knownBefore(tokens, at);
  if (known <= first || !KNOWN.has(tokens.id[known]!)) return -1;
  let from = MANNER.has(tokens.id[known - 1]!) ? known - 1 : known;
  if (COPULA.has(tokens.id[from - 1]!)) from--;
  return from - 1 > first && RELATIVE.has(tokens.id[from - 1]!) ? from - 1 : from;
}

/** "*known* as", "*known* locally as", "*known* for short as", "*referred* to as": the word before "as" at token `at`. */
function knownBefore({ id }: Tokens, at: number): number {
  if (SHORT.has(id[at - 1]!) || IN.has(id[at - 2]!)) return at - 3;
  return TO.has(id[at - 1]!) || HOW.has(id[at - 1]!) ? at - 2 : at - 1;
}

const SHORT = new WordSet(['short']);

/** Behind these the letters must be there: "the Orthodox Union, *called* the AIPAC speech a moment". */
const OR = new WordSet(['or', 'called']);
const AS = new WordSet(['as', 'to']);
const TO = new WordSet(['to']);
const NOUN = new WordSet(['acronym', 'initials', 'abbreviation']);
const KNOWN = new WordSet(['known', 'referred', 'abbreviated', 'under']);
const MANNER = new WordSet(['also', 'better', 'commonly', 'widely', 'often', 'usually', 'best']);
const COPULA = new WordSet(['is', 'are', 'was']);
const RELATIVE = new WordSet(['which']);
/** "known *locally* as" */
const HOW = new WordSet(['here', 'locally', 'internationally', 'collectively', 'together', 'simply', 'abroad', 'there', 'colloquially']);
const MOST_BETWEEN = 5;

/** "NWO, or the Nordic Weather Organization,", "NWO, short for …", "NWO, which stands for …", "NWO stands for …": every letter an initial, and the long form begins there. */
function longBehind(tokens: Tokens, short: Short, last: number): Definition | null {
  const isApart = isMark(tokens, short.upTo, COMMA) || tokens.kind[short.upTo] === Kind.dash;
  const link = isApart ? short.upTo + 1 : short.upTo;
  if (!isApart && !STANDS.has(tokens.id[link]!)) return null;
  let from = link;
  while (from < last && BEFORE_LONG.has(tokens.id[from]!)) from++;
  if (from === link || from >= last) return null;
  const letters = lettersOf(tokens, short.at, short.upTo);
  if (letters.length < LEAST_APPOSED) return null;
  for (let end = from + 2; end <= Math.min(last, from + letters.length * 2); end++) {
    if (startByInitials(tokens, end, from, letters) === from && (tokens.shape[end]! & Shape.capital) === 0) return { ...short, first: from, last: end };
  }
  return null;
}

const STANDS = new WordSet(['stands']);
const BEFORE_LONG = new WordSet(['or', 'the', 'short', 'for', 'which', 'stands', 'an', 'acronym', 'abbreviation', 'of']);
