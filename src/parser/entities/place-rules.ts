/** Places that no gazetteer holds, told by the words around them. */
import { itemAt } from '../../core/reading.js';
import { CLOSING, COMMA, STOP } from '../../core/signs.js';
import { WordSet, internWord } from '../../core/words.js';
import { AT_PLACES, FROM_PLACES, OF_PLACES, ROADS, SETTLEMENTS, WATER_AND_LAND, WAYS_FROM, WAYS_TO } from '../../lexicon/bodies.js';
import { CLAUSE_OPENERS } from '../../lexicon/function-words.js';
import { AND, AT, FROM, IN, OF, THE } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { GEOGRAPHIC, Is, NOT_A_NAME, classOf } from './classes.js';
import { placeNamed, type Piece } from './piece.js';
import { isHomeOfSpeakers } from './place-speakers.js';
import { isSignedPlace } from './place-signs.js';
import { isMark, isPartyAndState, isSmallWord, joinsRun } from './runs.js';
import { isBeforeShortState } from './town-in-state.js';

export interface PlaceFound {
  country: string | null;
}

const BEFORE_PLACE = new WordSet(['in', 'near', 'around', 'outside', 'at', 'from', 'to', 'of', 'into', 'across', 'inside', 'neighboring', 'neighbouring', 'nearby']);
/** Small nouns before or behind a name that say it is a place: "the village of Ziarat", "Van province". */
const KIND_NOUNS = ['crossing', 'checkpoint', 'city', 'town', 'village', 'province', 'county', 'district', 'region', 'port', 'island', 'governorate', 'suburb', 'border', 'prefecture', 'neighborhood', 'neighbourhood', 'peninsula', 'valley', 'township'];
const KINDS = new WordSet(KIND_NOUNS);
const CITY = new WordSet(['city']);
/** "Farah *province*": whoever else is called so. */
const REGION = new WordSet(['province', 'governorate', 'prefecture', 'oblast']);
const ROAD = new WordSet(ROADS);
const PLACE_NOUNS = new WordSet([...KIND_NOUNS, ...WATER_AND_LAND.split(' '), ...ROADS.split(' ')]);
/** Not "of", "to": "he lost to Vakili in Ohio". */
const NEAR_OR_FROM = new WordSet(['from', 'at', 'near']);

/** Whether the capitalised run of piece `at`, which nothing makes a person, is a place. */
export function placeOf(tokens: Tokens, pieces: readonly Piece[], at: number, last: number): PlaceFound | null {
  const piece = pieces[at]!;
  // "Rep. Vakili, *R-Golzar*": his party and where he is from.
  if (piece.last - piece.first > 3 || isPartyAndState(tokens, piece.first)) return null;
  if (isInState(tokens, piece)) return { country: 'US' };
  if (isLand(tokens, piece) || isExplained(tokens, piece, last) || isSignedPlace(tokens, piece) || isHomeOfSpeakers(tokens, piece)) return { country: null };
  // All other rules ask for a preposition or "and" before the name or a noun behind it; nine names in ten have neither.
  if (isOfPair(tokens, piece, last)) return { country: null };
  const before = wordBefore(tokens, piece);
  const beside = AND.has(before) ? besidePlace(tokens, pieces, at, last) : null;
  if (beside) return beside;
  if (!BEFORE_PLACE.has(before) && !KINDS.has(before) && !PLACE_NOUNS.has(tokens.id[piece.last]!)) return null;
  return besideWords(tokens, pieces, at, last);
}

/** "in *Troy*, N.Y.,", "*Harlow*, Wash.,"; "Rep. *Omid* Vakili, Wash.," is somebody. */
function isInState(tokens: Tokens, piece: Piece): boolean {
  return isBeforeShortState(tokens, piece.last) && (!(classOf(tokens.id[piece.first]!) & Is.given) || WHERE.has(wordBefore(tokens, piece)));
}

/** "*Levy* and *Dixie* counties": either of the two whose kind is told in the plural. */
function isOfPair(tokens: Tokens, { first, last: next }: Piece, last: number): boolean {
  const { id } = tokens;
  if (next >= last) return false;
  if (SEVERAL.has(id[next]!)) return isSmallWord(tokens, next) && first > 1 && AND.has(id[first - 1]!) && (tokens.shape[first - 2]! & Shape.capital) !== 0;
  if (!AND.has(id[next]!) || next + 2 >= last || !joinsRun(tokens, next + 1)) return false;
  const noun = joinsRun(tokens, next + 2) ? next + 3 : next + 2;
  return noun < last && isSmallWord(tokens, noun) && SEVERAL.has(id[noun]!);
}

const SEVERAL = new WordSet(['counties', 'provinces', 'districts', 'prefectures', 'towns', 'villages', 'cities', 'islands', 'valleys', 'rivers', 'peninsulas', 'governorates', 'municipalities']);

/** "Golzar *district*", "Farah *province*": what it is stands behind the name. */
function isOfKind(tokens: Tokens, { first, last: next }: Piece, last: number): boolean {
  if (next >= last || tokens.kind[next] !== Kind.word || !KINDS.has(tokens.id[next]!) || (tokens.shape[next]! & Shape.blankBefore) === 0 || isNamedBehindOf(tokens, next, last)) return false;
  return !(classOf(tokens.id[first]!) & (Is.given | Is.surname)) || (next === first + 1 && isSmallWord(tokens, next) && REGION.has(tokens.id[next]!));
}

/** The rules that ask for a preposition before the name, or a noun beside it. */
function besideWords(tokens: Tokens, pieces: readonly Piece[], at: number, last: number): PlaceFound | null {
  const piece = pieces[at]!;
  return road(tokens, piece, last) ?? within(tokens, pieces, at) ?? beforeRegion(tokens, pieces, at, last) ?? byItsNoun(tokens, piece, last) ?? besideKind(tokens, piece, last) ?? inside(tokens, piece, last) ?? onTheWay(tokens, piece, last) ?? homeOf(tokens, piece);
}

/** "the residents of Golzarabad", "born in Golzarabad" */
function homeOf(tokens: Tokens, piece: Piece): PlaceFound | null {
  return partOf(tokens, piece) ?? bornIn(tokens, piece);
}

/** "who was *born in* Haft Tappeh": one or two words that are no month. */
function bornIn({ id, kind }: Tokens, { first, last }: Piece): PlaceFound | null {
  if (first < 2 || last - first > 2 || !IN.has(id[first - 1]!) || kind[first - 2] !== Kind.word || !BORN.has(id[first - 2]!)) return null;
  for (let i = first; i < last; i++) if (classOf(id[i]!) & (Is.calendar | Is.bodyHead | Is.office | Is.given)) return null;
  // "born in Vrell *society*": the name goes on.
  return kind[last] !== Kind.word || BEHIND_BORN.has(id[last]!) ? { country: null } : null;
}

const BORN = new WordSet(['born']);
const BEHIND_BORN = new WordSet(['as', 'in', 'to', 'and', 'where', 'on', 'at', 'but', 'who', 'when', 'into', 'before', 'during', 'after', 'near', 'under', 'with', 'while']);

/** "the Sirwan River", "the Songor lagoon" */
function byItsNoun(tokens: Tokens, piece: Piece, last: number): PlaceFound | null {
  return geographic(tokens, piece, last) ?? smallGeographic(tokens, piece, last);
}

/** "the Sirwan River": the noun is part of the name. */
function geographic(tokens: Tokens, piece: Piece, last: number): PlaceFound | null {
  const next = piece.last;
  // "Harlan County": a given name alone is no person's before what the land is.
  const bears = piece.last - piece.first === 1 && LAND.has(tokens.id[next]!) && (classOf(tokens.id[piece.first]!) & Is.given) !== 0;
  if (next >= last || !joinsRun(tokens, next) || !GEOGRAPHIC.has(tokens.id[next]!) || !(bears || isUnknown(tokens, piece))) return null;
  piece.last = next + 1;
  piece.end = tokens.end[next]!;
  return { country: null };
}

/** "The *Blake Plateau*": a given name and what no family is called. */
function isLand(tokens: Tokens, { first, last }: Piece): boolean {
  return last - first === 2 && ONLY_LAND.has(tokens.id[last - 1]!) && (classOf(tokens.id[first]!) & Is.given) !== 0;
}

const ONLY_LAND = new WordSet(['plateau', 'glacier', 'reef', 'gorge', 'canyon', 'basin', 'desert', 'strait', 'peninsula', 'highlands', 'plains', 'reservoir', 'archipelago', 'volcano', 'crater', 'trench', 'lagoon', 'fjord', 'atoll']);
const LAND = new WordSet(['county', 'parish', 'township', 'prefecture', 'province', 'valley', 'island', 'islands', 'river', 'creek', 'bay', 'lake', 'plateau', 'glacier', 'reef', 'gorge', 'canyon', 'basin', 'desert', 'strait', 'mountains', 'hills', 'peninsula', 'highlands', 'plains', 'reservoir', 'archipelago', 'volcano', 'crater', 'trench', 'lagoon', 'fjord', 'atoll']);

/** "the Songor *lagoon*": the noun is part of the name, whatever its first letter. */
function smallGeographic(tokens: Tokens, piece: Piece, last: number): PlaceFound | null {
  const next = piece.last;
  if (next >= last || piece.last - piece.first > 1 || !isSmallWord(tokens, next) || !LANDSCAPE.has(tokens.id[next]!) || !THE.has(wordBefore(tokens, piece)) || !isUnknown(tokens, piece)) return null;
  piece.last = next + 1;
  piece.end = tokens.end[next]!;
  return { country: null };
}

const LANDSCAPE = new WordSet(['lagoon', 'marsh', 'marshes', 'glacier', 'estuary', 'gorge', 'reef', 'wetland', 'plateau', 'volcano', 'delta', 'dam', 'creek']);

/** "the Hemmat Expressway": the noun is part of the name. */
function road(tokens: Tokens, piece: Piece, last: number): PlaceFound | null {
  const next = piece.last;
  if (next >= last || !joinsRun(tokens, next) || !ROAD.has(tokens.id[next]!)) return null;
  piece.last = next + 1;
  piece.end = tokens.end[next]!;
  return { country: null };
}

/** "from Sorkhrud in Sindh": one unknown word, then the region that holds it. */
function within(tokens: Tokens, pieces: readonly Piece[], at: number): PlaceFound | null {
  const piece = pieces[at]!;
  const region = pieces[at + 1];
  if (piece.last - piece.first > 1 || region?.first !== piece.last + 1 || !NEAR_OR_FROM.has(wordBefore(tokens, piece)) || !IN.has(tokens.id[piece.last]!) || !isUnknown(tokens, piece)) return null;
  const known = placeNamed(region);
  return known !== null && !region.demonym && known.power !== 'capital' && PLAIN.test(tokens.textOf(piece.first)) ? { country: known.country } : null;
}

/** "the streets of Sitra and Diraz": one unknown word beside a town that stands behind a preposition. */
function besidePlace(tokens: Tokens, pieces: readonly Piece[], at: number, last: number): PlaceFound | null {
  const piece = pieces[at]!;
  const town = itemAt(pieces, at - 1);
  if (piece.last - piece.first > 1 || town?.last !== piece.first - 1 || !BEFORE_PLACE.has(wordBefore(tokens, town)) || !isUnknown(tokens, piece)) return null;
  const known = placeNamed(town);
  if (known === null || known.power !== null || town.demonym || tokens.shape[piece.first]! & Shape.caps) return null;
  const ends = piece.last >= last || tokens.kind[piece.last] === Kind.mark || (isSmallWord(tokens, piece.last) && !(classOf(tokens.id[piece.last]!) & (Is.speech | Is.who)));
  return ends && PLAIN.test(tokens.textOf(piece.first)) ? { country: known.country } : null;
}

/** "in Sejong,", "near Palangan": one unknown word behind the preposition, and no more of a name behind it. */
function inside(tokens: Tokens, piece: Piece, last: number): PlaceFound | null {
  const next = piece.last;
  if (next - piece.first > 1 || !WHERE.has(wordBefore(tokens, piece)) || !isUnknown(tokens, piece) || tokens.shape[piece.first]! & Shape.caps) return null;
  if (next >= last) return null;
  const ends = tokens.kind[next] === Kind.mark || (isSmallWord(tokens, next) && ((classOf(tokens.id[next]!) & (Is.linker | Is.and | Is.opener)) !== 0 || CLAUSE.has(tokens.id[next]!) || isSeatHere(tokens, piece)));
  return ends && PLAIN.test(tokens.textOf(piece.first)) ? { country: null } : null;
}

/** "the court | in Sejong | announced": a body there speaks. */
function isSeatHere(tokens: Tokens, { first, last }: Piece): boolean {
  return first > 1 && IN.has(tokens.id[first - 1]!) && isSmallWord(tokens, first - 2) && (classOf(tokens.id[first - 2]!) & (Is.bodyHead | Is.office | Is.personNoun)) !== 0 && (classOf(tokens.id[last]!) & Is.speech) !== 0;
}

/** "extended to Budgam", "the road to Golzar", "fled from Golzar": one unknown word behind what moves or leads there. */
function onTheWay(tokens: Tokens, piece: Piece, last: number): PlaceFound | null {
  const { first, last: next } = piece;
  if (next - first > 1 || first < 2 || !isSmallWord(tokens, first - 1) || !isSmallWord(tokens, first - 2) || tokens.shape[first]! & Shape.caps) return null;
  const from = TO_OR_FROM.get(tokens.id[first - 1]!);
  if (from === undefined || !from.has(tokens.id[first - 2]!) || !isUnknown(tokens, piece)) return null;
  const ends = next >= last || tokens.kind[next] === Kind.mark || (isSmallWord(tokens, next) && !(classOf(tokens.id[next]!) & (Is.speech | Is.who)));
  return ends && PLAIN.test(tokens.textOf(first)) ? { country: null } : null;
}

/** "the residents of Golzarabad", "a factory at Nyamasheke": one or two unknown words behind. */
function partOf(tokens: Tokens, piece: Piece): PlaceFound | null {
  const { first } = piece;
  if (piece.last - first > 2 || first < 2 || !isSmallWord(tokens, first - 2) || tokens.shape[first]! & Shape.caps) return null;
  const before = wordBefore(tokens, piece);
  const whose = tokens.id[first - 2]!;
  const fits = (OF.has(before) && OF_PLACE.has(whose)) || (AT.has(before) && AT_PLACE.has(whose)) || (FROM.has(before) && FROM_PLACE.has(whose));
  // "the mayor of Bandar Golzar": whatever the words are elsewhere.
  return fits && (SEAT.has(whose) || isUnknown(tokens, piece)) ? { country: null } : null;
}

const TO_OR_FROM = new Map([[internWord('to'), new WordSet(WAYS_TO)], [internWord('from'), new WordSet(WAYS_FROM)]]);
const SEAT = new WordSet(['mayor', 'governor']);
const AT_PLACE = new WordSet(AT_PLACES);
const FROM_PLACE = new WordSet(FROM_PLACES);
const OF_PLACE = new WordSet(OF_PLACES);
const CLAUSE = new WordSet(CLAUSE_OPENERS);
const WHERE = new WordSet(['in', 'near', 'outside', 'neighboring', 'neighbouring', 'nearby']);
/** No brand ("iPhone", "BuzzFeed"), no language or faith ("Urdu", "Sufism"), no plural people. */
const PLAIN = /^(?:[AE]l-)?\p{Lu}[\p{Ll}'’-]{2,}(?<!ism|ish|ese|ics|ings|ers|ians|ans)$/u;

/** "the village *Elders*" are none. */
const SINGULAR = /^\p{Lu}[\p{Ll}'’-]+[^s\p{Lu}]$/u;

function isUnknown(tokens: Tokens, { first, last }: Piece): boolean {
  for (let at = first; at < last; at++) if (classOf(tokens.id[at]!) & (Is.given | Is.surname | NOT_A_NAME)) return false;
  return true;
}

/** "in Sumter, South Carolina," */
function beforeRegion(tokens: Tokens, pieces: readonly Piece[], at: number, last: number): PlaceFound | null {
  const piece = pieces[at]!;
  if (at + 1 === pieces.length || !isMark(tokens, piece.last, COMMA) || !BEFORE_PLACE.has(wordBefore(tokens, piece))) return null;
  const region = pieces[at + 1]!;
  const place = placeNamed(region);
  if (region.first !== piece.last + 1 || place === null || region.demonym || place.power === 'capital') return null;
  const closed = region.last >= last || isMark(tokens, region.last, COMMA) || isMark(tokens, region.last, STOP) || isMark(tokens, region.last, CLOSING);
  return closed ? { country: place.country } : null;
}

/** "Shibderaz*, a village of 600 souls*", "Golzar*, a town on the border*": what stands behind the comma of the unknown name is a kind of place and ends there. */
function isExplained(tokens: Tokens, piece: Piece, last: number): boolean {
  const { last: comma } = piece;
  if (!isMark(tokens, comma, COMMA) || comma + 3 >= last || tokens.kind[comma + 1] !== Kind.word || !(classOf(tokens.id[comma + 1]!) & Is.article)) return false;
  for (let at = comma + 2; at < comma + 6 && at + 1 < last && isSmallWord(tokens, at); at++) {
    if (!SETTLEMENT.has(tokens.id[at]!)) continue;
    const ends = tokens.kind[at + 1] === Kind.mark || (isSmallWord(tokens, at + 1) && ((classOf(tokens.id[at + 1]!) & Is.linker) !== 0 || THAT.has(tokens.id[at + 1]!)));
    return ends && isUnknown(tokens, piece);
  }
  return false;
}

const SETTLEMENT = new WordSet(SETTLEMENTS);
const THAT = new WordSet(['that', 'where', 'which', 'with', 'about', 'some', 'once', 'home', 'south', 'north', 'east', 'west']);

/** "the village of Ziarat", "the border town Golzar", "Van province" */
function besideKind(tokens: Tokens, piece: Piece, last: number): PlaceFound | null {
  const { first } = piece;
  if (first > 1 && OF.has(tokens.id[first - 1]!) && isSmallWord(tokens, first - 1) && KINDS.has(tokens.id[first - 2]!)) {
    return { country: null };
  }
  if (isBehindKind(tokens, piece)) return { country: null };
  const next = piece.last;
  if (!isOfKind(tokens, piece, last)) return null;
  // "Vrell *City*": in a capital the noun is a part of the name, where "Vrell District" is Vrell.
  if (tokens.shape[next]! & Shape.capital && CITY.has(tokens.id[next]!)) {
    piece.last = next + 1;
    piece.end = tokens.end[next]!;
  }
  return { country: null };
}

/** "the Karvanian *city of Golzar*": the name stands behind, and before the noun only of where it is. */
function isNamedBehindOf({ id, shape }: Tokens, noun: number, last: number): boolean {
  return noun + 2 < last && OF.has(id[noun + 1]!) && (shape[noun + 2]! & Shape.capital) !== 0;
}

/** "the border town *Golzar*"; not "Governor of Fars province *Bea Vrell said*": two words that speak behind a province with its name are no town. */
function isBehindKind(tokens: Tokens, piece: Piece): boolean {
  const { first, last } = piece;
  if (first === 0 || !isSmallWord(tokens, first - 1) || !KINDS.has(tokens.id[first - 1]!) || !isUnknown(tokens, piece)) return false;
  const named = first > 1 && (tokens.shape[first - 2]! & Shape.capital) !== 0;
  if (named && last - first > 1 && tokens.kind[last] === Kind.word && classOf(tokens.id[last]!) & Is.speech) return false;
  return SINGULAR.test(tokens.textOf(last - 1));
}

function wordBefore(tokens: Tokens, piece: Piece): number {
  const at = piece.first - 1;
  // "*In* Shibderaz,": a preposition opens the sentence.
  return at >= 0 && (isSmallWord(tokens, at) || (tokens.kind[at] === Kind.word && WHERE.has(tokens.id[at]!))) ? tokens.id[at]! : 0;
}
