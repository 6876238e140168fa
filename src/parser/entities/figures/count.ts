/** Bare numbers: "3,000 Iranian pilgrims", "345". */
import { COMMA, SMALL_S, STOP } from '../../../core/signs.js';
import { WordSet } from '../../../core/words.js';
import { COUNTED, COUNTED_BY_HYPHEN, ENDS_COUNT, NUMBERED_NAMES } from '../../../lexicon/counting.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';
import { Beside, isGlued, isJoint, isMark, isWord, oneSpaced, upperOf, type FigureRule, type Place } from './context.js';
import { scaled } from './measure.js';
import { upperNumber } from './money.js';
import { BETWEEN } from '../../text/small-words.js';

const COUNTED_NOUN = new WordSet(COUNTED);
const HYPHENED = new WordSet(COUNTED_BY_HYPHEN);
const END = new WordSet(ENDS_COUNT);

const MOST_WORDS = 4;

/** "12 experts", "200 city buses", "three million refugees". */
export const COUNT: FigureRule = {
  id: 'count',
  why: 'a counted noun behind the number, at most three words away: "24 fuel assemblies"',
  beside: Beside.word,
  read(place) {
    const { tokens, number } = place;
    const last = nounEnd(tokens, number.last, place.last);
    if (last < 0) return null;
    return { first: number.first, last, kind: 'count', value: number.value, unit: unitOf(tokens, number.last, last) };
  },
};

/** "10-15 people", "20 to 30 ships". */
export const COUNT_RANGE: FigureRule = {
  id: 'count-range',
  why: 'the lower end of a range shares the noun of the upper one',
  beside: Beside.range,
  read(place) {
    const { tokens, number } = place;
    const upper = upperNumber(place);
    if (!upper || number.base >= upper.base) return null;
    const last = nounEnd(tokens, upper.last, place.last);
    // "between 10 and 20", but "killed 10 and wounded", "10 and 20 others" count two things.
    if (last < 0 || (isWord(tokens, upperOf(place) - 1) && !isRangeWord(place))) return null;
    return { first: number.first, last: number.last, kind: 'count', value: scaled(place), unit: unitOf(tokens, upper.last, last) };
  },
};

/** "a 20-member delegation". */
export const HYPHENED_COUNT: FigureRule = {
  id: 'count-hyphen',
  why: 'the counted noun is joined by a hyphen',
  beside: Beside.dash,
  read({ tokens, number, last }) {
    const at = number.last;
    if (!isJoint(tokens, at, last) || !isWord(tokens, at + 1) || number.scale > 1) return null;
    if (!HYPHENED.has(tokens.id[at + 1]!)) return false;
    return { first: number.first, last: at + 2, kind: 'count', value: number.value, unit: tokens.textOf(at + 1) };
  },
};

/** "rose to 345", "5.2 million": a number that counts without saying what. */
export const BARE: FigureRule = {
  id: 'bare',
  why: 'no noun: only where the number cannot be a name, an age or a place in a list',
  beside: Beside.itself,
  read(place) {
    const { tokens, number, first, last } = place;
    const sure = number.scale > 1 || number.separated;
    if (!sure && (isName(tokens, number.first, first) || isAside(tokens, number.first, number.last, first, last) || isListMark(place) || isSecondOfScore(place))) return false;
    return { first: number.first, last: number.last, kind: 'count', value: scaled(place), unit: null };
  },
};

const RANGE = new WordSet(['to', 'or']);

function isRangeWord({ tokens, number, first }: Place): boolean {
  return RANGE.has(tokens.id[number.last]!) || (number.first > first && BETWEEN.has(tokens.id[number.first - 1]!));
}

/** Token behind the counted noun phrase that begins at `from`; -1 where there is none. */
export function nounEnd(tokens: Tokens, from: number, last: number): number {
  const limit = Math.min(last, from + MOST_WORDS);
  for (let i = from; i < limit; i++) {
    // "40 Shahed *136* drones"
    if (i > from && tokens.kind[i] === Kind.number && isNumberOfName(tokens, i)) continue;
    if (tokens.kind[i] !== Kind.word || END.has(tokens.id[i]!)) return -1;
    if (COUNTED_NOUN.has(tokens.id[i]!) || (isPlural(tokens, i) && !isOfWhich(tokens, i, limit))) return i + 1;
  }
  return -1;
}

/** "Shahed *136*", "the Boeing *737*": behind a capital, in plain digits. */
export function isNumberOfName({ kind, id, shape, start, end }: Tokens, i: number): boolean {
  const before = i - 1;
  return before >= 0 && kind[before] === Kind.word && NUMBERED_NAME.has(id[before]!) && ((shape[before]! & Shape.capital) !== 0 || IPHONE.has(id[before]!)) && end[i]! - start[i]! < 5;
}

/** Small at its beginning. */
const IPHONE = new WordSet(['iphone']);
const NUMBERED_NAME = new WordSet(NUMBERED_NAMES);

/** "1,200 *ISIS* fighters", "5 *BRICS* states": a name in s before the noun that is counted. */
function isOfWhich(tokens: Tokens, i: number, limit: number): boolean {
  const next = i + 1;
  return (tokens.shape[i]! & Shape.caps) !== 0 && next < limit && tokens.kind[next] === Kind.word && !(tokens.shape[next]! & Shape.capital) && isPlural(tokens, next);
}

/** "ss", "us", "is", "'s": what stands before the last s of no plural. */
const NO_PLURAL = new Set([...'sui\'’'].map((letter) => letter.charCodeAt(0)));

function isPlural(tokens: Tokens, i: number): boolean {
  const end = tokens.end[i]!;
  if (end - tokens.start[i]! < 4 || (tokens.text.charCodeAt(end - 1) | 32) !== SMALL_S) return false;
  // "4 Reuters": a name in s is no plural, unless it follows an adjective; a capital is left to "3,000 Iranians".
  return tokens.text.charCodeAt(end - 1) !== SMALL_S || !NO_PLURAL.has(tokens.text.charCodeAt(end - 2));
}

function unitOf(tokens: Tokens, first: number, last: number): string {
  return oneSpaced(tokens.text, tokens.start[first]!, tokens.end[last - 1]!);
}

/** "Boeing 737", "Apollo 13": a capital word before, inside the sentence, makes a name. */
function isName(tokens: Tokens, i: number, first: number): boolean {
  const before = i - 1;
  return before > first && isWord(tokens, before) && (tokens.shape[before]! & Shape.capital) !== 0;
}

/** "Karimi, 45, said", "(3)": between commas or in brackets. */
function isAside(tokens: Tokens, from: number, to: number, first: number, last: number): boolean {
  if (from <= first) return false;
  const opened = isMark(tokens, from - 1, COMMA) || isMark(tokens, from - 1, OPEN) || isMark(tokens, from - 1, SQUARE);
  const closed = to >= last || isMark(tokens, to, COMMA) || isMark(tokens, to, CLOSE) || isMark(tokens, to, SQUARE_CLOSE) || isMark(tokens, to, STOP);
  return opened && closed;
}

/** "won 25-21". */
function isSecondOfScore({ tokens, number, first }: Place): boolean {
  const dash = number.first - 1;
  return dash > first && isJoint(tokens, dash, number.first + 1) && tokens.kind[dash - 1] === Kind.number;
}

/** "1. The first point": the number opens the sentence and a stop or bracket follows. */
function isListMark({ tokens, number, first, last }: Place): boolean {
  return number.first === first && (number.last >= last || ((isMark(tokens, number.last, STOP) || isMark(tokens, number.last, CLOSE)) && isGlued(tokens, number.last)));
}

const OPEN = 40;
const CLOSE = 41;
const SQUARE = 91;
const SQUARE_CLOSE = 93;
