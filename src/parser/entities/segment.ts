/**
 * One walk over a passage's tokens cuts it into pieces: known places, bodies, terms and things; bodies by their head noun;
 * and what is left of each capitalised run, which may be a person's name.
 *
 *   Iranian Foreign Minister Hossein Amir-Abdollahian met the head of the Atomic Energy Organization of Iran in Tehran.
 *   place   -       -        person                                       body                             place
 */
import { WordSet, wordId } from '../../core/words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { bodyEnd, smallBodyStart } from './body-phrase.js';
import { BODY_NOUN_BEFORE, BODY_NOUN_BEHIND, Is, classOf } from './classes.js';
import { COMPANY_FORMS } from './company-forms.js';
import { knownAt, knownWord, opensKnown, type Entry } from './gazetteer.js';
import { isNameWord, nameEnd } from './name-run.js';
import type { Piece } from './piece.js';
import { isMark, isOrdinal, joinsRun } from './runs.js';

/** Adds the pieces of tokens `[first, last)` to `pieces`, in order, not overlapping. Linear. */
export function segment(tokens: Tokens, first: number, last: number, pieces: Piece[]): void {
  let i = first;
  while (i < last) i = isPlain(tokens, i) ? i + 1 : step(tokens, i, last, pieces);
}

/** Nine words in ten: small letters, and no list of names or bodies holds them. */
function isPlain({ kind, shape, id }: Tokens, i: number): boolean {
  if (kind[i] !== Kind.word) return kind[i]! > Kind.number;
  const word = id[i]!;
  if (shape[i]! & Shape.capital) return false;
  return word === 0 ? (shape[i]! & Shape.hyphen) === 0 : !(classOf(word) & Is.bodyHead) && !opensKnown(word);
}

function step(tokens: Tokens, i: number, last: number, pieces: Piece[]): number {
  const kind = tokens.kind[i]!;
  if (kind > Kind.number) return i + 1;
  const known = tokens.id[i] === 0 ? undefined : knownAt(tokens, i, last);
  const capital = kind === Kind.word && (tokens.shape[i]! & Shape.capital) !== 0;
  if (known && isCurrency(tokens, i)) return i + 1;
  if (known && !capital) return push(tokens, pieces, known, i);
  return capital ? capitalised(tokens, i, last, known, pieces) : small(tokens, i, pieces);
}

/** "US$68 million", "U.S. dollars" */
function isCurrency(tokens: Tokens, i: number): boolean {
  return tokens.id[i + 1] === DOLLAR_SIGN && tokens.kind[i + 1] === Kind.mark || (i + 1 < tokens.length && tokens.kind[i + 1] === Kind.word && DOLLARS.has(tokens.id[i + 1]!));
}

const DOLLAR_SIGN = 36;
const DOLLARS = new WordSet(['dollar', 'dollars']);

/** A word in small letters: "anti-Iran", "oil ministry". */
function small(tokens: Tokens, i: number, pieces: Piece[]): number {
  if (tokens.id[i] === 0) return (tokens.shape[i]! & Shape.hyphen && compound(tokens, i, pieces)) || i + 1;
  if (!(classOf(tokens.id[i]!) & Is.bodyHead)) return i + 1;
  const from = smallBodyStart(tokens, i, pieces.at(-1)?.last ?? 0);
  if (from >= 0) pieces.push(piece(tokens, 'body', from, i + 1));
  return i + 1;
}

function capitalised(tokens: Tokens, i: number, last: number, known: Entry | undefined, pieces: Piece[]): number {
  const body = bodyEnd(tokens, i, last, known);
  if (body > i + (known?.words.length ?? 0)) {
    pieces.push(piece(tokens, 'body', isOrdinal(tokens, i - 1) ? i - 1 : i, body));
    return body;
  }
  if (known && !opensName(tokens, i, last, known)) return push(tokens, pieces, known, i);
  if (tokens.shape[i]! & Shape.hyphen && tokens.id[i] === 0) {
    const next = compound(tokens, i, pieces);
    if (next) return next;
  }
  if (classOf(tokens.id[i]!) & Is.thingOpener && i + 1 < last && joinsRun(tokens, i + 1)) return thing(tokens, i, last, pieces);
  return name(tokens, i, last, pieces);
}

function name(tokens: Tokens, i: number, last: number, pieces: Piece[]): number {
  // "…," Said Vakili: the verb, although Said is a name too.
  if (tokens.kind[i - 1] !== Kind.word && classOf(tokens.id[i]!) & Is.speech) return i + 1;
  const end = nameEnd(tokens, i, last);
  if (end === i) return i + 1;
  const body = bodyNameEnd(tokens, i, end, last);
  if (body) {
    pieces.push(piece(tokens, 'body', i, body));
    return body;
  }
  const caps = end === i + 1 && (tokens.shape[i]! & Shape.caps) !== 0 && !(classOf(tokens.id[i]!) & (Is.given | Is.surname));
  pieces.push(piece(tokens, caps ? 'caps' : 'person', caps ? i : nameStart(tokens, i, end), end));
  return end;
}

/** "the Vesti Volgi newspaper", "the brokerage Mofid Rayan", "Hale & Brandt": an unknown name with a sign that says what it is. */
function bodyNameEnd(tokens: Tokens, i: number, end: number, last: number): number {
  if (classOf(tokens.id[i]!) & (Is.given | Is.surname)) return 0;
  const small = (at: number): boolean => at >= 0 && at < last && tokens.kind[at] === Kind.word && !(tokens.shape[at]! & Shape.capital);
  if (isMark(tokens, end, AMPERSAND) && end + 1 < last && joinsRun(tokens, end + 1)) return Math.max(nameEnd(tokens, end + 1, last), end + 2);
  if (small(end) && (BODY_NOUN_BEHIND.has(tokens.id[end]!) || (tokens.textOf(end) === 'news' && tokens.textOf(end + 1) === 'agency'))) return end;
  if (small(end) && REPORTED.has(tokens.id[end]!)) return end;
  return small(i - 1) && BODY_NOUN_BEFORE.has(tokens.id[i - 1]!) ? introducedEnd(tokens, i, last) : 0;
}

/** All capitals behind the noun, places too ("rivals Sanat Karun"), up to the company's form ("Nordlink AB"). */
function introducedEnd(tokens: Tokens, i: number, last: number): number {
  let at = i + 1;
  while (at < last && at < i + 4 && joinsRun(tokens, at) && !(classOf(tokens.id[at]!) & (Is.office | Is.rank))) {
    if (COMPANY_FORMS.has(tokens.textOf(at++))) break;
  }
  return at;
}

/** "Dagens Industri reported": a house, not a person. */
const REPORTED = new WordSet(['reported']);

const AMPERSAND = 38;

/** "Economic Diplomacy | Arash Vakili": an unknown word before a given name is not of the name, when two are left. */
function nameStart(tokens: Tokens, i: number, end: number): number {
  const known = Is.given | Is.surname | Is.namePrefix;
  const may = end - i > 2 && !(classOf(tokens.id[i]!) & known) && (classOf(tokens.id[i + 1]!) & Is.given) !== 0 && joinsRun(tokens, i + 1)
    && (tokens.shape[i]! & Shape.hyphen) === 0;
  if (!may) return i;
  const inPhrase = i > 0 && tokens.kind[i - 1] === Kind.word && (classOf(tokens.id[i - 1]!) & (Is.topic | Is.linker | Is.article)) !== 0;
  return inPhrase || OCCUPATION.test(tokens.textOf(i)) ? i + 1 : i;
}

/** "Glaciologist Lloyd Karimi": an unknown word that ends like an occupation. */
const OCCUPATION = /(?:ologist|grapher|keeper|maker|woman|ician|smith)$/;

/** "Jordan Peele", "Coach Ferdows Karimi": a place that is a given name, or stands behind an office, with a name behind it. */
function opensName(tokens: Tokens, i: number, last: number, known: Entry): boolean {
  const next = i + 1;
  return known.words.length === 1 && known.known.kind === 'place' && !known.demonym
    && ((classOf(tokens.id[i]!) & Is.given) !== 0 || (i > 0 && (classOf(tokens.id[i - 1]!) & (Is.office | Is.rank | Is.personNoun)) !== 0 && joinsRun(tokens, i)))
    && next < last && joinsRun(tokens, next) && isNameWord(tokens, next) && !knownAt(tokens, next, last);
}

/** "Operation Dawn", "Hurricane Nadia": the run behind the word belongs to it. */
function thing(tokens: Tokens, i: number, last: number, pieces: Piece[]): number {
  let end = i + 1;
  while (end < last && end < i + 5 && joinsRun(tokens, end)) end++;
  pieces.push(piece(tokens, 'thing', i, end));
  return end;
}

function push(tokens: Tokens, pieces: Piece[], entry: Entry, i: number): number {
  const end = i + entry.words.length;
  pieces.push({ ...piece(tokens, entry.known.kind, i, end), known: entry.known, demonym: entry.demonym });
  return end;
}

function piece(tokens: Tokens, kind: Piece['kind'], first: number, last: number): Piece {
  return { kind, first, last, start: tokens.start[first]!, end: tokens.end[last - 1]!, known: null, demonym: false };
}

/**
 * The places in a word with hyphens: "Iran-Japan ties", "anti-Iran", "US-led", "Iranian-American". Every capitalised part
 * must be a place, so that "Al-Masri" and "Jean-Paul" stay names. Returns the next token, or 0 when it is no such word.
 */
function compound(tokens: Tokens, i: number, pieces: Piece[]): number {
  const found: Piece[] = [];
  let at = tokens.start[i]!;
  for (const part of tokens.textOf(i).split(/[-\u2010\u2011]/, 4)) {
    const entry = knownWord(wordId(part), part);
    if (entry) found.push({ kind: 'place', first: i, last: i + 1, start: at, end: at + part.length, known: entry.known, demonym: entry.demonym });
    else if (!isPlainPart(part)) return 0;
    at += part.length + 1;
  }
  if (found.length === 0) return 0;
  pieces.push(...found);
  return i + 1;
}

const PREFIXES = new Set(['anti', 'non', 'pro', 'ex', 'pan', 'post', 'pre', 'sino', 'anglo', 'russo', 'franco', 'afro', 'indo', 'trans', 'inter']);
const ARTICLES = new Set(['al', 'el', 'ol', 'ul', 'bin']);

function isPlainPart(part: string): boolean {
  const lower = part.toLowerCase();
  if (part === 'e' || part === 'ye' || part === '' || part.charCodeAt(0) < 0x41) return false;
  return PREFIXES.has(lower) || (part === lower && !ARTICLES.has(lower));
}
