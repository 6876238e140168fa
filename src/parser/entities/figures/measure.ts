import { WordSet } from '../../../core/words.js';
import { NUMBERED } from '../../../lexicon/counting.js';
import { BEFORE_TEMPERATURES, GLUED_MEASURES, measures } from '../../../lexicon/units.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';
import { Beside, afterJoint, isMark, isWord, oneSpaced, type FigureRule, type Place, type Reading } from './context.js';
import { isYear, product } from './number.js';
import { sharedScale, upperNumber } from './money.js';
import { PhraseTable } from './phrases.js';
import { CENT, PER } from '../../text/small-words.js';

const PERCENT_SIGN = 37;
const GLUED_PERCENT = new Set(['pc', 'pct']);
const PERCENT = new WordSet(['percent', 'pct', 'percents']);
const POINTS = new PhraseTable('points', () => ['percentage points', 'percentage point', 'percentage-point', '% points', 'percent points']);
export const MEASURE = new PhraseTable('measures', measures);
const GLUED = new Set(GLUED_MEASURES);
const OLD = new WordSet(['old', 'year-old', 'year-olds', 'years-old', 'month-old', 'months-old', 'day-old', 'week-old']);

/** "20%", "20 percent", "20 per cent", "5 percentage points". */
export const PERCENTAGE: FigureRule = {
  id: 'percent',
  why: 'a percent sign or word behind the number, or "pc" glued to it',
  beside: Beside.letters | Beside.word | Beside.mark | Beside.dash,
  read(place) {
    if (GLUED_PERCENT.has(place.number.glued)) return signed(place, { first: place.number.first, last: place.number.last, kind: 'percent', value: place.number.value, unit: '%' });
    const at = afterJoint(place);
    const last = isHyphened(place.tokens, at, place.last) ? place.number.last : percentEnd(place.tokens, at, place.last);
    return last > 0 ? signed(place, { first: place.number.first, last, kind: 'percent', value: place.number.value, unit: percentUnit(place.tokens, at, place.last) }) : null;
  },
};

/** "60 *percent-enriched* uranium": the sign is a part of another word. */
function isHyphened(tokens: Tokens, at: number, last: number): boolean {
  return at < last && (tokens.shape[at]! & Shape.hyphen) !== 0 && /^percent-/i.test(tokens.textOf(at));
}

/** "*minus* 12 degrees", "*-*3.5 percent": below zero. A dash before "12 tons a day" opens an aside. */
function signed({ tokens, first }: Place, reading: Reading): Reading {
  const before = reading.first - 1;
  if (before < first) return reading;
  const isMinus = isWord(tokens, before) ? MINUS.has(tokens.id[before]!)
    : BELOW_ZERO.test(reading.unit ?? '') && tokens.kind[before] === Kind.dash && (tokens.shape[before]! & Shape.blankBefore) !== 0 && (tokens.shape[reading.first]! & Shape.blankBefore) === 0;
  return isMinus && !isEitherWay(tokens, before, first) ? { ...reading, first: before, value: -reading.value } : reading;
}

/** "plus or *minus* 4.1 percentage points": how far off it may be, one way or the other. */
function isEitherWay({ id }: Tokens, minus: number, first: number): boolean {
  return minus - 2 >= first && OR.has(id[minus - 1]!) && PLUS.has(id[minus - 2]!);
}

const BELOW_ZERO = /^[%CF]$|^(?:degrees?|celsius|°)/i;
const MINUS = new WordSet(['minus']);
const OR = new WordSet(['or']);
const PLUS = new WordSet(['plus']);

/** "between 10 and 20 percent", "3-5%". */
export const PERCENTAGE_RANGE: FigureRule = {
  id: 'percent-range',
  why: 'the lower end of a range shares the sign of the upper one',
  beside: Beside.range,
  read(place) {
    const upper = upperNumber(place);
    // "the forecast for 2026 to 0.9%"
    if (!upper || percentEnd(place.tokens, upper.last, place.last) < 0 || (isYear(place.number.value) && !place.number.separated)) return null;
    return { first: place.number.first, last: place.number.last, kind: 'percent', value: place.number.value, unit: percentUnit(place.tokens, upper.last, place.last) };
  },
};

/** "a 48-year-old", "12 years old". */
export const AGE: FigureRule = {
  id: 'age',
  why: '"old" behind the number and its unit',
  beside: Beside.word | Beside.dash,
  read(place) {
    const { tokens, number } = place;
    const at = afterJoint(place);
    if (at >= place.last || !isWord(tokens, at)) return null;
    if (OLD.has(tokens.id[at]!)) return { first: number.first, last: at + 1, kind: 'quantity', value: number.value, unit: tokens.textOf(at).toLowerCase().replace(/s?-olds?$/, '') };
    const length = MEASURE.lengthAt(tokens, at, place.last);
    if (length === 0 || at + length >= place.last || !isWord(tokens, at + length) || !OLD.has(tokens.id[at + length]!)) return null;
    return { ...measured(place, at, at + length, number.value), last: at + length + 1 };
  },
};

/** "2.7 million bpd", "90 years", "18-kilometre", "80km". */
export const QUANTITY: FigureRule = {
  id: 'quantity',
  why: 'a unit of measure behind the number or glued to it',
  beside: Beside.letters | Beside.anything,
  read(place) {
    const { number, tokens } = place;
    if (isTemperature(place)) return signed(place, { first: number.first, last: number.last, kind: 'quantity', value: number.value, unit: number.glued.toUpperCase() });
    if (number.glued !== '') {
      if (!GLUED.has(number.glued)) return null;
      return { first: number.first, last: number.last, kind: 'quantity', value: number.value, unit: writtenUnit(tokens, number.first, number.glued.length) };
    }
    const at = afterJoint(place);
    const length = MEASURE.lengthAt(tokens, at, place.last);
    return length > 0 ? signed(place, measured(place, at, at + length, number.value)) : null;
  },
};

/** "49.5C", "-12C", "up to 120F", in a capital; "Gate 5C", "Form 12F", "Pier 4C" are names. */
function isTemperature({ tokens, number, first }: Place): boolean {
  if (number.glued !== 'c' && number.glued !== 'f') return false;
  if (tokens.text.charCodeAt(tokens.end[number.last - 1]! - 1) > LAST_CAPITAL || number.value > HOTTEST) return false;
  const before = number.first - 1;
  if (before < first || !isWord(tokens, before)) return number.separated || (before >= first && (isMark(tokens, before, OPEN) || tokens.kind[before] === Kind.dash));
  return !NUMBERED_THING.has(tokens.id[before]!) && (tokens.shape[before]! & Shape.capital) === 0 && (number.separated || DEGREE_BEFORE.has(tokens.id[before]!));
}

const OPEN = 40;
const LAST_CAPITAL = 90;
/** Hotter than any steel; "501C" of a law is told with a stop. */
const HOTTEST = 5000;
const NUMBERED_THING = new WordSet(NUMBERED);
const DEGREE_BEFORE = new WordSet(BEFORE_TEMPERATURES);

/** "a *magnitude 6.3* quake" */
export const MAGNITUDE: FigureRule = {
  id: 'magnitude',
  why: '"magnitude" right before the number',
  beside: Beside.wordBefore,
  read({ tokens, number, first }) {
    const is = number.first > first && MAGNITUDES.has(tokens.id[number.first - 1]!) && number.scale === 1 && number.glued === '' && number.value < STRONGEST;
    return is ? { first: number.first, last: number.last, kind: 'quantity', value: number.value, unit: 'magnitude' } : null;
  },
};

const MAGNITUDES = new WordSet(['magnitude']);
/** No quake had more. */
const STRONGEST = 10;

/** "3-5 million tons", "between 10 and 20 days". */
export const QUANTITY_RANGE: FigureRule = {
  id: 'quantity-range',
  why: 'the lower end of a range shares the unit of the upper one',
  beside: Beside.range,
  read(place) {
    const { tokens, number } = place;
    const upper = upperNumber(place);
    const length = upper ? MEASURE.lengthAt(tokens, upper.last, place.last) : 0;
    if (!upper || length === 0 || number.base > upper.base) return null;
    const { unit } = measured(place, upper.last, upper.last + length, 0);
    return { first: number.first, last: number.last, kind: 'quantity', value: scaled(place), unit };
  },
};

export function scaled(place: Place): number {
  return place.number.scale === 1 ? product(place.number.base, sharedScale(place)) : place.number.value;
}

function measured({ tokens, number }: Place, from: number, last: number, value: number): Reading {
  const unit = oneSpaced(tokens.text, tokens.start[from]!, tokens.end[last - 1]!);
  return { first: number.first, last, kind: 'quantity', value, unit };
}

function writtenUnit(tokens: Tokens, i: number, letters: number): string {
  return tokens.text.slice(tokens.end[i]! - letters, tokens.end[i]);
}

/** A rate of 5 % that rises by 1 percentage point is 6 %, not 5.05 %. */
function percentUnit(tokens: Tokens, at: number, last: number): string {
  return POINTS.lengthAt(tokens, at, last) > 0 ? 'percentage points' : '%';
}

/** Token behind the percent sign or word at `at`; -1 where there is none. */
function percentEnd(tokens: Tokens, at: number, last: number): number {
  if (at >= last) return -1;
  const points = POINTS.lengthAt(tokens, at, last);
  if (points > 0) return at + points;
  if (isMark(tokens, at, PERCENT_SIGN)) return at + 1;
  if (tokens.kind[at] !== Kind.word) return -1;
  if (PERCENT.has(tokens.id[at]!)) return at + 1;
  return PER.has(tokens.id[at]!) && at + 1 < last && CENT.has(tokens.id[at + 1]!) ? at + 2 : -1;
}
