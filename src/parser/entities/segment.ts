/**
 * One walk over a passage's tokens cuts it into pieces: known places, bodies, terms and things; bodies by their head noun;
 * and what is left of each capitalised run, which may be a person's name.
 *
 *   Iranian Foreign Minister Hossein Amir-Abdollahian met the head of the Atomic Energy Organization of Iran in Tehran.
 *   place   -       -        person                                       body                             place
 */
import { rememberedWords } from '../../core/memo.js';
import { lastOf } from '../../core/reading.js';
import { COMMA, DOLLAR, OPENING } from '../../core/signs.js';
import { table } from '../../core/tables.js';
import { WordSet, wordId } from '../../core/words.js';
import { PAPER_TIMES, PARTS_OF_COUNTRIES, SETTLEMENTS, VESSELS } from '../../lexicon/bodies.js';
import { PLACES_LIKE_GIVEN_NAMES } from '../../lexicon/titles.js';
import { ACCORDING, AND } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { bodyEnd } from './body-phrase.js';
import { ezafeEnd, isEdition, isParty, isPlatform } from './body-signs.js';
import { formedEnd, partedFormEnd, partsForms } from './company-forms.js';
import { Is, classOf } from './classes.js';
import { knownAt, knownWord, placeBeforeHyphen, smallOpenings, type Entry, type KnownPlace } from './gazetteer.js';
import { knownPlaceOf } from './known.js';
import { isNameWord, nameEnd } from './name-run.js';
import { isPluralTitle, nameStart, townEnd } from './name-start.js';
import { nameOf, type Piece } from './piece.js';
import { placeHouse } from './place-house.js';
import { isNewTown, isPlaceByName } from './place-signs.js';
import { isSpeakingHouse } from './place-speakers.js';
import { isAbbreviationStop, isAdjective, isOrdinal, isSmallWord, joinsRun, isMark } from './runs.js';
import { isBeforeKnown } from './before-known.js';
import { saintEnd } from './saints.js';
import { isPlaceHere, siteEnd } from './sites.js';
import { smallBodyStart, smallHeads } from './small-bodies.js';
import { bodyNameEnd, linkedEnd, membersBefore, opensCompany, plainNameEnd } from './told-body.js';

/** Adds the pieces of tokens `[first, last)` to `pieces`, in order, not overlapping. Linear. */
export function segment(tokens: Tokens, first: number, last: number, pieces: Piece[]): void {
  const { shape, id } = tokens;
  let i = first;
  while (i < last) {
    const bits = shape[i]!;
    if (bits & Shape.capital) i = bits & Shape.blankBefore || !isHandle(tokens, i) ? capitalised(tokens, i, last, pieces) : i + 1;
    // Nine words in ten: small letters, and no list of names or bodies holds them.
    else if (LANDMARK[id[i]!] || (bits & Shape.hyphen && id[i] === 0)) i = small(tokens, i, last, pieces);
    else i++;
  }
}

/** "@*KarvanPost*", "#*MakeItGreat*": an account or a tag is called so; a tag that a list knows, "#*Iran*", is what it is elsewhere. "(LACH.*PA*)" is an exchange. */
function isHandle(tokens: Tokens, i: number): boolean {
  const before = tokens.text[tokens.start[i]! - 1];
  if (before === '.') return i > 2 && (tokens.shape[i]! & Shape.caps) !== 0 && (tokens.shape[i - 2]! & Shape.caps) !== 0 && isMark(tokens, i - 3, OPENING);
  return before === '@' || (before === '#' && tokens.id[i] === 0);
}

/** 1 for the words at which the walk stops although they stand in small letters: they head a body, or a known name begins with them. */
const LANDMARK = table('landmarks', () => {
  const ids = [...smallOpenings(), ...smallHeads()];
  const marked = new Uint8Array(Math.max(...ids) + 1);
  for (const id of ids) marked[id] = 1;
  return marked;
});

/** "US$68 million", "U.S. dollars" */
function isCurrency(tokens: Tokens, i: number): boolean {
  return tokens.id[i + 1] === DOLLAR && tokens.kind[i + 1] === Kind.mark || (i + 1 < tokens.length && tokens.kind[i + 1] === Kind.word && DOLLARS.has(tokens.id[i + 1]!));
}

const DOLLARS = new WordSet(['dollar', 'dollars', 'cent', 'cents']);

/** A word in small letters, or a number: "anti-Iran", "oil ministry", "9/11". */
function small(tokens: Tokens, i: number, last: number, pieces: Piece[]): number {
  if (tokens.kind[i]! > Kind.number) return i + 1;
  const id = tokens.id[i]!;
  if (id === 0) return compound(tokens, i, pieces) || i + 1;
  const known = knownAt(tokens, i, last);
  if (known) return isCurrency(tokens, i) ? i + 1 : push(tokens, pieces, known, i);
  const before = lastOf(pieces) ?? null;
  const from = smallBodyStart(tokens, i, before);
  if (from < 0) return i + 1;
  if (before !== null && from === before.first) pieces.pop();
  pieces.push(piece(tokens, 'body', from, i + 1));
  return i + 1;
}

function capitalised(tokens: Tokens, i: number, last: number, pieces: Piece[]): number {
  if (i + 1 < last && tokens.shape[i + 1]! & Shape.hyphen && adjective(tokens, i, pieces)) return i + 2;
  const known = tokens.id[i] === 0 ? undefined : knownAt(tokens, i, last);
  if (known && isCurrency(tokens, i)) return i + 1;
  if (isBeforeKnown(tokens, i, last, known)) return i + 1;
  const body = endOfBody(tokens, i, last, known);
  if (body > i + (known?.length ?? 0)) {
    // "Karvan Logistics Co | *., Ltd*"
    const end = partsForms(tokens, body + 1, last) ? body + 3 : body;
    pieces.push(piece(tokens, 'body', isNumbered(tokens, i) ? i - 1 : i, end));
    return end;
  }
  return houseOrSite(tokens, i, last, known, pieces) || plain(tokens, i, last, known, pieces);
}

/** Behind the body whose name begins at token `i`; not behind it where none does. */
function endOfBody(tokens: Tokens, i: number, last: number, known: Entry | undefined): number {
  // "*Contractor* Karvan Marine Ltd said": what kind of a company it is stands before its name.
  if (opensCompany(tokens, i, last) && endOfBody(tokens, i + 1, last, undefined) > i + 2) return i;
  return partedFormEnd(tokens, i, last) || formedEnd(tokens, i, last) || saintEnd(tokens, i, last) || bodyEnd(tokens, i, last, known);
}

/** "the *86th* Flotilla", not "on January *6th* Pardis Darou said". */
function isNumbered(tokens: Tokens, i: number): boolean {
  return isOrdinal(tokens, i - 1) && !(i > 1 && classOf(tokens.id[i - 2]!) & Is.calendar);
}

/** A body that begins with a place, or a place by its noun; the next token, 0 for neither. */
function houseOrSite(tokens: Tokens, i: number, last: number, known: Entry | undefined, pieces: Piece[]): number {
  // Neither is of one word.
  if (!joinsRun(tokens, i + 1) && !goesOnAsName(tokens, i + 1) && (known === undefined || known.length === 1)) return 0;
  const house = known?.kind === 'place' ? placeHouse(tokens, i, last, known) : 0;
  const site = house > 0 ? 0 : siteEnd(tokens, i, last, known);
  if (house > 0) pieces.push(piece(tokens, 'body', i, house));
  else if (site > i + (known?.length ?? 0)) pieces.push(placePiece(tokens, i, site));
  else return 0;
  return pieces[pieces.length - 1]!.last;
}

/** "Ahmad | *bin* Ali Stadium" */
function goesOnAsName(tokens: Tokens, i: number): boolean {
  return i + 1 < tokens.length && isSmallWord(tokens, i) && (classOf(tokens.id[i]!) & Is.particle) !== 0 && joinsRun(tokens, i + 1);
}

function plain(tokens: Tokens, i: number, last: number, known: Entry | undefined, pieces: Piece[]): number {
  return known && !opensName(tokens, i, last, known) ? listed(tokens, i, last, known, pieces) : unknown(tokens, i, last, pieces);
}

/** "*Marshall Islands*-flagged": whether the words before the hyphen are a known place. */
function adjective(tokens: Tokens, i: number, pieces: Piece[]): boolean {
  const entry = joinsRun(tokens, i + 1) && isAdjective(tokens, i + 1) ? placeBeforeHyphen(tokens, i) : undefined;
  if (entry === undefined) return false;
  const start = tokens.start[i]!;
  const end = tokens.start[i + 1]! + tokens.textOf(i + 1).lastIndexOf('-');
  pieces.push({ kind: 'place', first: i, last: i + 2, start, end, known: entry.known, demonym: entry.demonym });
  return true;
}

/** A capital that is no known name, or only the first word of one: "*Jordan* Peele". */
function unknown(tokens: Tokens, i: number, last: number, pieces: Piece[]): number {
  return hyphened(tokens, i, last, pieces) || unlisted(tokens, i, last, pieces);
}

/** "Iran-Japan ties", "Royan-e Shargh", "told KBMT-TV"; 0 for other words. */
function hyphened(tokens: Tokens, i: number, last: number, pieces: Piece[]): number {
  if (!(tokens.shape[i]! & Shape.hyphen) || tokens.id[i] !== 0) return 0;
  if (tokens.shape[i]! & Shape.caps && CALL_SIGN.test(tokens.textOf(i))) {
    pieces.push(piece(tokens, 'body', i, i + 1));
    return i + 1;
  }
  return compound(tokens, i, pieces) || ezafe(tokens, i, last, pieces);
}

/** How stations of North America are called on the air (FCC: K or W, then two or three letters). */
const CALL_SIGN = /^[KWC][A-Z]{2,3}-(?:TV|FM|AM|DT|LP)$/;

function unlisted(tokens: Tokens, i: number, last: number, pieces: Piece[]): number {
  if (isVessel(tokens, i)) return thing(tokens, i, last, pieces);
  if (opensCompany(tokens, i, last)) return i + 1;
  if (classOf(tokens.id[i]!) & Is.thingOpener && i + 1 < last && joinsRun(tokens, i + 1) && !isRunBySomebody(tokens, i + 1)) return thing(tokens, i, last, pieces);
  return name(tokens, i, last, pieces);
}

/** "Port *Director* Sara Vakili", "Bridge *Commissioner* Vakili": behind the office goes on the name of who holds it. */
function isRunBySomebody(tokens: Tokens, at: number): boolean {
  return (classOf(tokens.id[at]!) & Is.office) !== 0 && at + 1 < tokens.length && joinsRun(tokens, at + 1);
}

/** A known name, with what the words around it make of it: "Al Jazeera *Arabic*", "wrote *on* Twitter". */
function listed(tokens: Tokens, i: number, last: number, known: Entry, pieces: Piece[]): number {
  const end = i + known.length;
  const state = chamberOf(tokens, i, known, pieces);
  if (state) pieces[pieces.length - 1] = piece(tokens, 'body', state.first, end);
  else if (known.kind === 'body' && isOfVessels(tokens, i, end)) pieces.push(piece(tokens, 'thing', i, end));
  else if (known.kind === 'body' && isPlaceHere(tokens, i, end)) pieces.push(placePiece(tokens, i, end));
  else if (known.kind === 'place' && !known.demonym && isNewTown(tokens, i, known)) pieces.push(placePiece(tokens, i - 1, end));
  else if (isSpeakingHouse(tokens, i, end, last, known)) pieces.push(piece(tokens, 'body', i, end));
  else if (isPlatform(tokens, i)) pieces.push(piece(tokens, 'thing', i, end));
  else if (isEdition(tokens, end, last, known)) pieces.push(piece(tokens, 'body', i, end + 1));
  else return push(tokens, pieces, known, i);
  return pieces[pieces.length - 1]!.last;
}

/** "the *Missouri* House of Representatives": whose chamber it is stands right before it; null where it is that of Washington. */
function chamberOf(tokens: Tokens, i: number, { known }: Entry, pieces: readonly Piece[]): Piece | null {
  const before = lastOf(pieces);
  if (known.kind !== 'body' || known.name !== CHAMBER || before?.kind !== 'place' || before.last !== i || !joinsRun(tokens, i)) return null;
  return before;
}

const CHAMBER = 'House of Representatives';

function name(tokens: Tokens, i: number, last: number, pieces: Piece[]): number {
  const named = isParty(tokens, i, last) ? i + 1 : linkedEnd(tokens, i, last);
  if (named > 0) {
    pieces.push(piece(tokens, 'body', i, named));
    return named;
  }
  // "…," Said Vakili: the verb, although Said is a name too; not "the governor, Said Vakili,".
  if (classOf(tokens.id[i]!) & Is.speech && (i === 0 || tokens.kind[i - 1] !== Kind.word) && !isMark(tokens, i - 1, COMMA)) return i + 1;
  const end = nameEnd(tokens, i, last);
  if (end === i + 1 && isPluralTitle(tokens, i)) return end;
  if (end === i) return plainName(tokens, i, last, pieces);
  const people = peopleBefore(tokens, i, pieces);
  const body = bodyNameEnd(tokens, i, end, last, people >= 0);
  if (body) {
    if (people >= 0) pieces.pop();
    pieces.push(piece(tokens, 'body', people >= 0 ? people : membersBefore(tokens, i, body, last) ?? overDaily(tokens, i), body));
    return body;
  }
  return somebody(tokens, i, end, pieces);
}

/** The run `[i, end)` as a person, capitals alone, or the town before a person. Returns the next token. */
function somebody(tokens: Tokens, i: number, end: number, pieces: Piece[]): number {
  const town = townEnd(tokens, i, end);
  if (town > 0) {
    pieces.push(placePiece(tokens, i, town));
    return town;
  }
  const caps = end === i + 1 && (tokens.shape[i]! & Shape.caps) !== 0 && !(classOf(tokens.id[i]!) & (Is.given | Is.surname));
  pieces.push(piece(tokens, caps ? 'caps' : 'person', caps ? i : nameStart(tokens, i, end), end));
  return end;
}

/** "the *Daily* Trumpet newspaper": the first token of a paper's name whose next word is at `i`. */
function overDaily(tokens: Tokens, i: number): number {
  return i > 1 && joinsRun(tokens, i) && DAILY.has(tokens.id[i - 1]!) && joinsRun(tokens, i - 1) ? i - 1 : i;
}

const DAILY = new WordSet(PAPER_TIMES);

/** "the group *Free Hands*": no word of it is a name's. Returns the next token. */
function plainName(tokens: Tokens, i: number, last: number, pieces: Piece[]): number {
  const end = plainNameEnd(tokens, i, last);
  if (end > 0) pieces.push(piece(tokens, 'body', i, end));
  return end || i + 1;
}

/** "the *Iranian* | Cheetah Circle, an NGO": the first token of the people's name right before token `i`, or -1. */
function peopleBefore(tokens: Tokens, i: number, pieces: readonly Piece[]): number {
  const before = lastOf(pieces) ?? null;
  return before !== null && before.demonym && before.last === i && joinsRun(tokens, i) ? before.first : -1;
}

/** "Royan-e Shargh": a house by its Persian name, or a place behind "in" or by its kind. Returns the next token, or 0. */
function ezafe(tokens: Tokens, i: number, last: number, pieces: Piece[]): number {
  const end = ezafeEnd(tokens, i, last);
  if (end === 0) return 0;
  const isPlace = (i > 0 && isSmallWord(tokens, i - 1) && isWhere(tokens, i - 1)) || isPlaceByName(tokens, { first: i, last: end });
  pieces.push(isPlace ? placePiece(tokens, i, end) : piece(tokens, 'body', i, end));
  return end;
}

/** "in", "to", "the village of"; not "according to". */
function isWhere({ id }: Tokens, at: number): boolean {
  if (OF_PLACE.has(id[at]!)) return at > 0 && SETTLEMENT.has(id[at - 1]!);
  return WHERE.has(id[at]!) && !(at > 0 && ACCORDING.has(id[at - 1]!));
}

const WHERE = new WordSet(['in', 'near', 'at', 'from', 'to']);
const OF_PLACE = new WordSet(['of']);
const SETTLEMENT = new WordSet(SETTLEMENTS);

/** "Jordan Peele", "Coach Ferdows Karimi": a place that is a given name, or stands behind an office, with a name behind it. */
function opensName(tokens: Tokens, i: number, last: number, known: Entry): boolean {
  const next = i + 1;
  if (known.length !== 1 || known.kind !== 'place' || known.demonym) return false;
  return (isAddressed(tokens, i) && (known.known as KnownPlace).power !== 'country') || (!isPostAbroad(tokens, i)
    && ((classOf(tokens.id[i]!) & Is.given) !== 0 || isSomebodyHere(tokens, i, last) || (i > 0 && (classOf(tokens.id[i - 1]!) & (Is.office | Is.rank | Is.personNoun)) !== 0 && joinsRun(tokens, i)))
    && next < last && joinsRun(tokens, next) && isNameWord(tokens, next) && !knownAt(tokens, next, last));
}

/** "Mr. *Jena*, said": a family name that is a town's, too. */
function isAddressed(tokens: Tokens, i: number): boolean {
  const address = isAbbreviationStop(tokens, i - 1) ? i - 2 : i - 1;
  return address >= 0 && ADDRESS.has(tokens.id[address]!) && joinsRun(tokens, i);
}

const ADDRESS = new WordSet(['mr', 'mrs', 'ms']);

/** "Ambassador to *Israel* | Mike Karvani": behind the office and its preposition, with somebody's two names behind. */
function isPostAbroad(tokens: Tokens, i: number): boolean {
  if (i < 2 || !isSmallWord(tokens, i - 1) || !(classOf(tokens.id[i - 1]!) & Is.linker) || tokens.kind[i - 2] !== Kind.word || !(classOf(tokens.id[i - 2]!) & Is.office)) return false;
  return joinsRun(tokens, i + 1) && (classOf(tokens.id[i + 1]!) & Is.given) !== 0 && joinsRun(tokens, i + 2);
}

/** "said *Georgia* Karvani", "*India* Karvani, 34,", "*Virginia* Karvani said": a place that is a given name where the words around the two say that they are somebody. */
function isSomebodyHere(tokens: Tokens, i: number, last: number): boolean {
  const behind = i + 2;
  if (!LIKE_GIVEN.has(tokens.id[i]!) || i + 1 >= last || !joinsRun(tokens, i + 1) || (behind < last && joinsRun(tokens, behind))) return false;
  if (i > 0 && tokens.kind[i - 1] === Kind.word && (classOf(tokens.id[i - 1]!) & (Is.speech | Is.personNoun | Is.office | Is.address)) !== 0) return true;
  if (behind >= last) return false;
  if (tokens.kind[behind] === Kind.word) return (classOf(tokens.id[behind]!) & (Is.speech | Is.who)) !== 0;
  return isMark(tokens, behind, COMMA) && (tokens.kind[behind + 1] === Kind.number || (classOf(tokens.id[behind + 1]!) & Is.who) !== 0 || opensTrade(tokens, behind + 1));
}

/** "Zagros Karvani, | *a lawyer*", "Israel Karvani, | *the defence minister*": an article, and within three words one for a person. */
function opensTrade({ id, kind }: Tokens, at: number): boolean {
  if (kind[at] !== Kind.word || !(classOf(id[at]!) & Is.article)) return false;
  for (let i = at + 1; i < at + 4 && kind[i] === Kind.word; i++) if (classOf(id[i]!) & (Is.personNoun | Is.office)) return (classOf(id[i + 1]!) & Is.speech) === 0;
  return false;
}

const LIKE_GIVEN = new WordSet(PLACES_LIKE_GIVEN_NAMES);

/** "the frigate *Admiral Vrell*", "the tanker *Quella*": a ship's name, whoever bore it. */
function isVessel(tokens: Tokens, i: number): boolean {
  return i > 1 && isSmallWord(tokens, i - 1) && VESSEL.has(tokens.id[i - 1]!) && (classOf(tokens.id[i - 2]!) & (Is.linker | Is.speech)) === 0;
}

const VESSEL = new WordSet(VESSELS);
const FLEET = new WordSet([...VESSELS.split(' '), ...VESSELS.split(' ').map((word) => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`)), 'missile', 'missiles', 'drone', 'drones']);

/** "the *Jamaran* destroyer", "the *Jamaran* and Golzar destroyers": a ship that is called as a body is. */
function isOfVessels(tokens: Tokens, i: number, end: number): boolean {
  const noun = AND.has(tokens.id[end]!) && joinsRun(tokens, end + 1) ? end + 2 : end;
  return end === i + 1 && !(tokens.shape[i]! & Shape.caps) && isSmallWord(tokens, noun) && FLEET.has(tokens.id[noun]!);
}

/** "Operation Dawn", "Hurricane Nadia": the run behind the word belongs to it. */
function thing(tokens: Tokens, i: number, last: number, pieces: Piece[]): number {
  let end = i + 1;
  while (end < last && end < i + 5 && joinsRun(tokens, end)) end++;
  pieces.push(piece(tokens, 'thing', i, end));
  return end;
}

/** "Turkana *County*", "Guangdong *Province*": a capital at token `at` goes on the name of a known place, and the name ends with it. */
function isRegion(tokens: Tokens, { kind, known, demonym }: Entry, at: number): boolean {
  if (kind !== 'place' || demonym || !REGION.has(tokens.id[at]!) || at >= tokens.length || !joinsRun(tokens, at) || (at + 1 < tokens.length && joinsRun(tokens, at + 1))) return false;
  return (known as KnownPlace).power === null;
}

const REGION = new WordSet(PARTS_OF_COUNTRIES);

function push(tokens: Tokens, pieces: Piece[], entry: Entry, i: number): number {
  const known = i + entry.length;
  const end = isRegion(tokens, entry, known) ? known + 1 : known;
  pieces.push({ kind: entry.kind, first: i, last: end, start: tokens.start[i]!, end: tokens.end[end - 1]!, known: entry.known, demonym: entry.demonym });
  return end;
}

function piece(tokens: Tokens, kind: Piece['kind'], first: number, last: number): Piece {
  return { kind, first, last, start: tokens.start[first]!, end: tokens.end[last - 1]!, known: null, demonym: false };
}

/** A place that no list knows. */
function placePiece(tokens: Tokens, first: number, last: number): Piece {
  const known = knownPlaceOf(nameOf(tokens, first, last), null);
  return { kind: 'place', first, last, start: tokens.start[first]!, end: tokens.end[last - 1]!, known, demonym: false };
}

/** The places in a word with hyphens: "Iran-Japan ties", "anti-Iran", "US-led". Returns the next token, or 0 when it is no such word. */
function compound(tokens: Tokens, i: number, pieces: Piece[]): number {
  const from = tokens.start[i]!;
  const places = placesIn(tokens.text, from, tokens.end[i]!, tokens.hash[i]!);
  for (let n = 0; n < places.length; n++) {
    const { at, length, entry } = places[n]!;
    pieces.push({ kind: 'place', first: i, last: i + 1, start: from + at, end: from + at + length, known: entry.known, demonym: entry.demonym });
  }
  return places.length === 0 ? 0 : i + 1;
}

interface PlaceInWord {
  /** Offset in the word, UTF-16 units. */
  at: number;
  length: number;
  entry: Entry;
}

/** Every capitalised part must be a place, so that "Al-Masri" and "Jean-Paul" stay names: none otherwise. */
const placesIn = rememberedWords((word): readonly PlaceInWord[] => {
  const found: PlaceInWord[] = [];
  let at = 0;
  for (const part of word.split(/[-\u2010\u2011]/, 4)) {
    const entry = knownWord(wordId(part), part);
    if (entry) found.push({ at, length: part.length, entry });
    else if (!isPlainPart(part)) return [];
    at += part.length + 1;
  }
  return found;
});

const PREFIXES = new Set(['anti', 'non', 'pro', 'ex', 'pan', 'post', 'pre', 'sino', 'anglo', 'russo', 'franco', 'afro', 'indo', 'trans', 'inter']);
const ARTICLES = new Set(['al', 'el', 'ol', 'ul', 'bin']);

function isPlainPart(part: string): boolean {
  const lower = part.toLowerCase();
  if (part === 'e' || part === 'ye' || part === '' || part.charCodeAt(0) < 0x41) return false;
  return PREFIXES.has(lower) || (part === lower && !ARTICLES.has(lower));
}
