/** The country of a town that has a famous namesake, where the state it lies in stands behind it: "Birmingham, Alabama". */
import { itemAt } from '../../core/reading.js';
import { COMMA, STOP } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { GEORGIA, NAMESAKES, SHORT_STATES, STATES } from '../../lexicon/places/states.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { placeNamed, type Piece } from './piece.js';
import { isMark } from './runs.js';

interface Table { states: Map<string, string>; abroad: Map<string, readonly string[]>; georgian: Set<string> }

let table: Table | null = null;

function made(): Table {
  return {
    states: new Map(Object.entries(STATES).flatMap(([code, names]) => names.split(', ').map((state) => [state, code] as const))),
    abroad: new Map(NAMESAKES.map((line) => line.split(/ (?=[A-Z]{2}(?: |$))/)).map(([town, ...codes]) => [town!, codes])),
    georgian: new Set(GEORGIA.towns.split(', ')),
  };
}

/** The country (ISO 3166) of the place at `pieces[at]` that the words beside it tell and the list of places does not; null for what the list says. */
export function countryBeside(tokens: Tokens, pieces: readonly Piece[], at: number): string | null {
  const piece = pieces[at]!;
  const place = placeNamed(piece);
  if (place === null || piece.demonym || place.country === null) return null;
  if (place.name === GEORGIA.name) return isBehindTown(tokens, pieces, at) ? GEORGIA.country : null;
  if (place.power === 'country' || !isMark(tokens, piece.last, COMMA)) return null;
  const codes = (table ??= made()).abroad.get(place.name);
  const code = codes === undefined ? null : stateBehind(tokens, piece.last + 1, pieces[at + 1]);
  return code !== null && codes!.includes(code) ? code : null;
}

/** Whose state stands at token `first`, closed by a mark: "Paris, *Texas*, stayed open"; in "In Paris, *Scotland* lost" none does. */
function stateBehind(tokens: Tokens, first: number, next: Piece | undefined): string | null {
  const short = shortEnd(tokens, first);
  if (short > 0) return isClosed(tokens, short) ? 'US' : null;
  const state = next !== undefined && next.first === first && !next.demonym && isClosed(tokens, next.last) ? placeNamed(next) : null;
  return (state && (table ??= made()).states.get(state.name)) ?? null;
}

/** "*Atlanta*, Georgia, is"; in "Meeting in Atlanta, Georgia and Armenia agreed" it is the other. */
function isBehindTown(tokens: Tokens, pieces: readonly Piece[], at: number): boolean {
  const before = itemAt(pieces, at - 1);
  const { first, last } = pieces[at]!;
  const town = before !== undefined && before.last === first - 1 && isMark(tokens, first - 1, COMMA) && !before.demonym ? placeNamed(before) : null;
  return town !== null && (table ??= made()).georgian.has(town.name) && isClosed(tokens, last);
}

/** A sign, or nothing more: what is told of the town ends. */
function isClosed({ kind, length }: Tokens, behind: number): boolean {
  return behind >= length || kind[behind] === Kind.mark || kind[behind] === Kind.quote;
}

/** "Wolf Point*, Mont.*": a short state stands behind the comma behind token `last - 1`. */
export function isBeforeShortState(tokens: Tokens, last: number): boolean {
  return isMark(tokens, last, COMMA) && shortEnd(tokens, last + 1) > 0;
}

/** Behind "Portland, *Ore.*", "Manchester, *N.H.*"; 0 for other words. */
function shortEnd(tokens: Tokens, i: number): number {
  const { kind, id, shape } = tokens;
  if (kind[i] !== Kind.word || !(shape[i]! & Shape.capital) || !SHORT.has(id[i]!)) return 0;
  if (shape[i]! & Shape.dotted) return i + 1;
  return isMark(tokens, i + 1, STOP) ? i + 2 : 0;
}

const SHORT = new WordSet(SHORT_STATES.toLowerCase().split(' ').map((short) => (short.includes('.') ? `${short}.` : short)));
