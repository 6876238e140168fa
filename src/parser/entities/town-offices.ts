/**
 * Offices that a trade makes where a town or a court has it, and that end in a word which is none by itself.
 *
 *   City Clerk | Jane Sample     Special Counsel | Jane Sample     Assistant U.S. Attorney | Jane Sample     Mayor Pro Tem | Jane Sample     Special Agent in Charge | Jane Sample
 */
import { WordMap, WordSet } from '../../core/words.js';
import { OFFICES_OF_TWO, TOWN_TRADES, TOWNS } from '../../lexicon/titles.js';
import { IN } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { knownAt, type KnownPlace } from './gazetteer.js';
import { placeNamed, type Piece } from './piece.js';
import { joinsRun } from './runs.js';

/** "the biologist *in charge*": what somebody does, and no office. */
export const NO_OFFICE = -2;

/** The token that heads such an office whose last word is `at`: "*City* Clerk", "*U.S.* Attorney", "*Mayor* Pro Tem", "Special *Agent* in Charge"; -1 where none ends there, `NO_OFFICE` where nothing does. */
export function townOffice(tokens: Tokens, at: number): number {
  const { id } = tokens;
  if (at > 0 && CHARGE.has(id[at]!) && IN.has(id[at - 1]!)) return isInCapitals(tokens, at - 2, at) ? at - 2 : NO_OFFICE;
  // "a *charge* Vakili denies": of an envoy more words tell.
  if (CHARGE.has(id[at]!) && !(tokens.shape[at]! & Shape.capital) && tokens.textOf(at) === 'charge') return NO_OFFICE;
  return ofTown(tokens, at);
}

/** Whether token `at` is the "Charge" of "in charge". */
export function isCharge({ id }: Tokens, at: number): boolean {
  return CHARGE.has(id[at]!);
}

/** The same but for "in charge". */
export function ofTown(tokens: Tokens, at: number): number {
  const { id } = tokens;
  // "a former assistant *US* attorney"
  if (!isInCapitals(tokens, at - 1, at)) return prosecutes(tokens, at) && at > 0 && (tokens.shape[at - 1]! & Shape.capital) !== 0 ? ofStates(tokens, at) : -1;
  if (TOWN_TRADE.has(id[at]!) && TOWN.has(id[at - 1]!)) return at - 1;
  if (OF_TWO.get(id[at]!)?.has(id[at - 1]!)) return at - 1;
  if (TEM.has(id[at]!)) return at > 1 && PRO.has(id[at - 1]!) ? at - 2 : -1;
  return FEDERAL.has(id[at]!) ? ofStates(tokens, at) : -1;
}

/** "*U.S.* Attorney", "*United States* Attorney": -1 for any other. */
function ofStates(tokens: Tokens, at: number): number {
  for (const first of [at - 1, at - 2, at - 3]) {
    const known = first >= 0 && joinsRun(tokens, first) ? knownAt(tokens, first, at) : undefined;
    if (known?.kind === 'place' && !known.demonym && (known.known as KnownPlace).name === 'United States' && first + known.length === at) return first;
  }
  return -1;
}

function isInCapitals({ kind, shape }: Tokens, first: number, last: number): boolean {
  return first >= 0 && kind[first] === Kind.word && (shape[first]! & shape[last]! & Shape.capital) !== 0;
}

/** "Mayor *Pro Tem* | Omid Vaseghi", "U.S. *Attorney* | Vaseghi": behind what ends an office before the name that goes on to `end`; `i` where nothing does. */
export function officeEnd(tokens: Tokens, i: number, end: number): number {
  if (end - i > 2 && PRO.has(tokens.id[i]!) && TEM.has(tokens.id[i + 1]!)) return i + 2;
  return end - i > 1 && ofTown(tokens, i) >= 0 ? i + 1 : i;
}

/** "*U.S.* District Judge", "*United States* Attorney": the country is a part of the office. */
export function isFederal(tokens: Tokens, piece: Piece): boolean {
  return piece.kind === 'place' && !piece.demonym && placeNamed(piece)?.name === 'United States' && FEDERAL.has(tokens.id[piece.last]!) && (tokens.shape[piece.last]! & Shape.capital) !== 0;
}

/** "U.S. *Attorney*": without the country it would be any lawyer. */
export function prosecutes({ id }: Tokens, at: number): boolean {
  return PROSECUTES.has(id[at]!);
}

const CHARGE = new WordSet(['charge']);
const TOWN_TRADE = new WordSet(TOWN_TRADES);
const OF_TWO = new WordMap(OFFICES_OF_TWO.map(([last, firsts]) => [last, new WordSet(firsts)] as const));
const TOWN = new WordSet(TOWNS);
const PRO = new WordSet(['pro']);
const TEM = new WordSet(['tem', 'tempore']);
const PROSECUTES = new WordSet(['attorney', 'attorneys', 'marshal', 'marshals']);
/** Of the federal courts: "U.S. *Attorney*", "Senior U.S. *District* Judge". */
const FEDERAL = new WordSet(['attorney', 'attorneys', 'marshal', 'marshals', 'magistrate', 'district', 'circuit', 'bankruptcy']);
