/** The country of a town that has a famous namesake, where the state it lies in stands behind it: "Birmingham, Alabama". */
import { COMMA, STOP } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { SHORT_STATES, STATES, STATE_AND_COUNTRY } from '../../lexicon/places/states.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { placeNamed, type Piece } from './piece.js';
import { isMark } from './runs.js';

let countries: Map<string, string> | null = null;

/** "Cambridge, *Massachusetts*": the country whose state it is. */
function stateCountry(name: string): string | null {
  countries ??= new Map(Object.entries(STATES).flatMap(([code, names]) => names.split(', ').map((state) => [state, code] as const)));
  return countries.get(name) ?? null;
}

/** The country (ISO 3166) of the place at `pieces[at]` that the words beside it tell and the list of places does not; null for what the list says. */
export function countryBeside(tokens: Tokens, pieces: readonly Piece[], at: number): string | null {
  const piece = pieces[at]!;
  const place = placeNamed(piece);
  if (place === null || piece.demonym || place.country === null) return null;
  if (place.power === 'country') return place.name === STATE_AND_COUNTRY.name && isBehindTown(tokens, pieces, at) ? STATE_AND_COUNTRY.country : null;
  if (!isMark(tokens, piece.last, COMMA)) return null;
  if (isShortState(tokens, piece.last + 1)) return 'US';
  const next = pieces[at + 1];
  const state = next !== undefined && next.first === piece.last + 1 && !next.demonym && !isOwner(tokens, next.last) ? placeNamed(next) : null;
  return state && stateCountry(state.name);
}

/** "*Atlanta*, Georgia", but "Chicago and Georgia". */
function isBehindTown(tokens: Tokens, pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const { first, last } = pieces[at]!;
  const town = before !== undefined && before.last === first - 1 && isMark(tokens, first - 1, COMMA) && !before.demonym ? placeNamed(before) : null;
  return town !== null && town.power === null && town.country === STATE_AND_COUNTRY.country && stateCountry(town.name) === null && !isOwner(tokens, last);
}

/** "In Berlin, *Texas'* governor met him": two places of a sentence. */
function isOwner({ kind }: Tokens, behind: number): boolean {
  return kind[behind] === Kind.possessive || kind[behind] === Kind.apostrophe;
}

/** "Portland, *Ore.*", "Manchester, *N.H.*" */
function isShortState(tokens: Tokens, i: number): boolean {
  const { kind, id, shape } = tokens;
  return kind[i] === Kind.word && (shape[i]! & Shape.capital) !== 0 && SHORT.has(id[i]!) && ((shape[i]! & Shape.dotted) !== 0 || isMark(tokens, i + 1, STOP));
}

const SHORT = new WordSet(SHORT_STATES.toLowerCase().split(' ').map((short) => (short.includes('.') ? `${short}.` : short)));
