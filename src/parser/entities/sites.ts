/** Places by the word for what they are: "Vahdat Hall", "Golestan National Park", "Lake Kivu". */
import { COMMA } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { BODIES_LIKE_PLACES, HERITAGE, OF_PLACES, PLACES_BEHIND_THE, SITE_OPENERS, SITES } from '../../lexicon/bodies.js';
import { OF } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { isAdjective, isMark, isSmallWord, joinsRun } from './runs.js';
import type { Entry } from './gazetteer.js';

const SITE = new WordSet(SITES);
const OPENER = new WordSet(SITE_OPENERS);
const PARK = new WordSet(['park']);
const LONGEST = 6;

/** End of the site's name that begins at capitalised token `i`; 0 when none does. */
export function siteEnd(tokens: Tokens, i: number, last: number, known: Entry | undefined): number {
  if (i + 1 >= last || !(joinsRun(tokens, i + 1) || isParticle(tokens, i + 1))) return 0;
  if (OPENER.has(tokens.id[i]!) && known === undefined) return stops(tokens, i + 1, i) ? 0 : i + 2;
  // Few runs end in a site's word.
  const end = runEnd(tokens, i + 1, Math.min(last, i + LONGEST + 1));
  const head = end - 1;
  if (head >= i + LONGEST || !SITE.has(tokens.id[head]!) || isPerson(tokens, i, head)) return 0;
  return isSite(tokens, i, end, known) ? end : 0;
}

/** "the Besiktas *district*", "the *province of* Fars", "*in* Fars": a place that a body is called after, where the words around the body's name `[i, end)` say so. */
export function isPlaceHere(tokens: Tokens, i: number, end: number): boolean {
  if (end !== i + 1 || tokens.shape[i]! & Shape.caps) return false;
  if (isBehind(tokens, end, PARTS)) return true;
  if (i > 0 && BEHIND_THE.has(tokens.id[i]!) && (classOf(tokens.id[i - 1]!) & Is.article) !== 0) return true;
  return ALSO_PLACE.has(tokens.id[i]!) && (isBehind(tokens, end, OLD) || isPlaceBefore(tokens, i));
}

/** A small word of the list right behind the name. */
function isBehind(tokens: Tokens, end: number, words: WordSet): boolean {
  return end < tokens.length && isSmallWord(tokens, end) && words.has(tokens.id[end]!);
}

/** "*in* Fars", "the *ruins of* Persepolis". */
function isPlaceBefore({ kind, id }: Tokens, i: number): boolean {
  if (i === 0 || kind[i - 1] !== Kind.word) return false;
  return IN.has(id[i - 1]!) || (i > 1 && OF.has(id[i - 1]!) && OF_PLACE.has(id[i - 2]!));
}

const PARTS = new WordSet(['district', 'county', 'province', 'governorate', 'neighborhood', 'neighbourhood', 'village', 'suburb']);
const ALSO_PLACE = new WordSet(BODIES_LIKE_PLACES);
const IN = new WordSet(['in', 'across', 'throughout', 'around', 'near', 'at', 'visit', 'visited', 'visiting', 'toured']);
const OLD = new WordSet(HERITAGE);
const BEHIND_THE = new WordSet(PLACES_BEHIND_THE);
const OF_PLACE = new WordSet(`${OF_PLACES} ${HERITAGE} province people farmers`);

/** Whether the run `[i, end)` that ends in a site's word is its name. */
function isSite(tokens: Tokens, i: number, end: number, known: Entry | undefined): boolean {
  // "Yet Rhine Valley …", "The Rhine Valley": the name begins behind.
  if (known === undefined && classOf(tokens.id[i]!) & (Is.opener | Is.article)) return false;
  for (let at = i; at < end; at++) if (stops(tokens, at, i)) return false;
  for (let at = i + (known?.demonym ? known.length : 0); at < end - 1; at++) if (carries(tokens, at)) return true;
  return false;
}

/** Behind the capitals from token `from` on, over the small words of names: "Ahmad *bin* Ali Stadium". */
function runEnd(tokens: Tokens, from: number, limit: number): number {
  let at = from;
  while (at < limit && (joinsRun(tokens, at) || (isParticle(tokens, at) && at + 1 < limit && joinsRun(tokens, at + 1)))) at++;
  return at;
}

function isParticle(tokens: Tokens, at: number): boolean {
  return isSmallWord(tokens, at) && (classOf(tokens.id[at]!) & Is.particle) !== 0;
}

/** "Jane Hall", "Chan-ho Park" */
function isPerson(tokens: Tokens, i: number, head: number): boolean {
  if (head > i + 1) return false;
  // "his apprentice, *Sienna Park*, spent"
  if (i > 1 && isMark(tokens, i - 1, COMMA) && isMark(tokens, head + 1, COMMA) && isSmallWord(tokens, i - 2) && classOf(tokens.id[i - 2]!) & (Is.personNoun | Is.office) && !ALSO_OF_PLACES.has(tokens.id[i - 2]!)) return true;
  return (classOf(tokens.id[i]!) & Is.given) !== 0 || (PARK.has(tokens.id[head]!) && (tokens.shape[i]! & Shape.hyphen) !== 0);
}

/** "its *neighbor*, Prospect Park," */
const ALSO_OF_PLACES = new WordSet(['neighbor', 'neighbour', 'rival', 'counterpart', 'host', 'favorite', 'favourite']);

/** "International", "National", "The" carry no name. */
function carries(tokens: Tokens, at: number): boolean {
  return (classOf(tokens.id[at]!) & (Is.opener | Is.topic | Is.article)) === 0 || (tokens.shape[at]! & Shape.hyphen) !== 0;
}

/** Offices, ranks and forms of address end the name, but not the rank that opens it: "*Imam* Khomeini Airport". */
function stops(tokens: Tokens, at: number, first: number): boolean {
  const bits = classOf(tokens.id[at]!);
  if (bits & (Is.office | Is.address | Is.calendar) && !(bits & Is.eponymRank)) return true;
  return (bits & Is.rank) !== 0 && !(bits & Is.eponymRank && at === first) || isAdjective(tokens, at);
}
