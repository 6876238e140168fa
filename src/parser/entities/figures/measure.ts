import { WordSet } from '../../../core/words.js';
import { MONTH_WORDS } from '../../../lexicon/counting.js';
import { GLUED_MEASURES, measures } from '../../../lexicon/units.js';
import { OF } from '../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';
import { isArticled } from '../runs.js';
import { Beside, afterJoint, isMark, isWord, oneSpaced, type FigureRule, type Place, type Reading } from './context.js';
import { product, type NumberRead } from './number.js';
import { sharedScale, upperNumber } from './money.js';
import { PhraseTable } from './phrases.js';

const PERCENT_SIGN = 37;
const PERCENT = new WordSet(['percent', 'pct', 'percents']);
const PER = new WordSet(['per']);
const CENT = new WordSet(['cent']);
const POINTS = new PhraseTable('points', () => ['percentage points', 'percentage point', 'percentage-point', '% points', 'percent points']);
const MEASURE = new PhraseTable('measures', measures);
const GLUED = new Set(GLUED_MEASURES);
const OLD = new WordSet(['old', 'year-old', 'year-olds', 'years-old', 'month-old', 'months-old', 'day-old', 'week-old']);

/** "20%", "20 percent", "20 per cent", "5 percentage points". */
export const PERCENTAGE: FigureRule = {
  id: 'percent',
  why: 'a percent sign or word behind the number',
  beside: Beside.word | Beside.mark | Beside.dash,
  read(place) {
    const at = afterJoint(place);
    const last = percentEnd(place.tokens, at, place.last);
    return last > 0 ? signed(place, { first: place.number.first, last, kind: 'percent', value: place.number.value, unit: '%' }) : null;
  },
};

/** "*minus* 12 degrees", "*-*3.5 percent": below zero. A dash before "12 tons a day" opens an aside. */
function signed({ tokens, first }: Place, reading: Reading): Reading {
  const before = reading.first - 1;
  if (before < first) return reading;
  const isMinus = isWord(tokens, before) ? MINUS.has(tokens.id[before]!)
    : BELOW_ZERO.test(reading.unit ?? '') && tokens.kind[before] === Kind.dash && (tokens.shape[before]! & Shape.blankBefore) !== 0 && (tokens.shape[reading.first]! & Shape.blankBefore) === 0;
  return isMinus ? { ...reading, first: before, value: -reading.value } : reading;
}

const BELOW_ZERO = /^%$|^(?:degrees?|celsius|°)/i;
const MINUS = new WordSet(['minus']);

/** "between 10 and 20 percent", "3-5%". */
export const PERCENTAGE_RANGE: FigureRule = {
  id: 'percent-range',
  why: 'the lower end of a range shares the sign of the upper one',
  beside: Beside.range,
  read(place) {
    const upper = upperNumber(place);
    if (!upper || percentEnd(place.tokens, upper.last, place.last) < 0) return null;
    return { first: place.number.first, last: place.number.last, kind: 'percent', value: place.number.value, unit: '%' };
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

/** "Vakili, 58, said", "aged 30", "aged 19 and 23", "at the age of 41", "She was 93.": years, untold. */
export const BARE_AGE: FigureRule = {
  id: 'bare-age',
  why: 'a number between the commas behind a name, behind "aged", "age of" and the ages joined to it, or alone behind "she was"',
  beside: Beside.wordBefore | Beside.markBefore | Beside.dashBefore,
  read({ tokens, number, first, last }) {
    if (number.scale !== 1 || number.glued !== '' || number.value < 1 || number.value > OLDEST || !Number.isInteger(number.value)) return null;
    const name = number.first - 2;
    const behindName = name >= first && isMark(tokens, name + 1, COMMA) && ((tokens.shape[name]! & Shape.capital) !== 0 || isArticled(tokens, name))
      && !CALENDAR.has(tokens.id[name]!) && (number.last < last && isMark(tokens, number.last, COMMA) || (endsThere(tokens, number.last, last) && isSpeaker(tokens, name, first)));
    return behindName || isBehindAge(tokens, number.first - 1, first) || isLaterAge(tokens, number, first, last) || isToldAge(tokens, number, first, last) ? { first: number.first, last: number.last, kind: 'quantity', value: number.value, unit: 'year' } : null;
  },
};

function isBehindAge(tokens: Tokens, before: number, first: number): boolean {
  if (before < first || !isWord(tokens, before)) return false;
  if (AGED.has(tokens.id[before]!)) return true;
  return OF.has(tokens.id[before]!) && before > first && AGE_NOUN.has(tokens.id[before - 1]!);
}

function endsThere(tokens: Tokens, at: number, last: number): boolean {
  return at >= last || isMark(tokens, at, STOP);
}

/** "said the ferryman *Jane Testi*, 44.": the verb stands before the words of the name, or before what the named one is. */
function isSpeaker(tokens: Tokens, name: number, first: number): boolean {
  for (let at = name - 1; at >= first && at > name - MOST_NAME_WORDS && isWord(tokens, at) && !PLACING.has(tokens.id[at]!); at--) if (SAYS.has(tokens.id[at]!)) return true;
  return false;
}

const STOP = 46;
const MOST_NAME_WORDS = 8;
const PLACING = new WordSet(['in', 'at', 'from', 'on', 'to', 'with', 'and']);
const SAYS = new WordSet(['said', 'says', 'added', 'adds', 'recalled', 'recalls']);

/** "aged 4, 7 *and 12*", "aged 20 *to 25*": joined to an age, and no noun follows that could be counted. */
function isLaterAge(tokens: Tokens, number: NumberRead, first: number, last: number): boolean {
  if (nounFollows(tokens, number, last)) return false;
  let at = number.first - 1;
  for (let n = 0; n < MOST_AGES && at > first && joinsAges(tokens, at) && tokens.kind[at - 1] === Kind.number; n++) {
    if (isBehindAge(tokens, at - 2, first)) return true;
    at -= 2;
  }
  return false;
}

const MOST_AGES = 5;

function joinsAges(tokens: Tokens, i: number): boolean {
  return isWord(tokens, i) ? JOINING.has(tokens.id[i]!) : tokens.kind[i] === Kind.dash || isMark(tokens, i, COMMA);
}

/** "*She was* 93.", "Agnes, *who is* 84, rows": of a person, and nothing counted behind. */
function isToldAge(tokens: Tokens, number: NumberRead, first: number, last: number): boolean {
  const before = number.first - 1;
  return before > first && isWord(tokens, before) && IS.has(tokens.id[before]!) && isWord(tokens, before - 1) && SOMEBODY.has(tokens.id[before - 1]!) && !nounFollows(tokens, number, last);
}

/** Any word but those that open a new part of the sentence. */
function nounFollows(tokens: Tokens, number: NumberRead, last: number): boolean {
  return number.last < last && (isWord(tokens, number.last) ? !OPENS_PART.has(tokens.id[number.last]!) : tokens.kind[number.last] === Kind.number || isMark(tokens, number.last, PERCENT_SIGN));
}

const JOINING = new WordSet(['and', 'to', 'or']);
const IS = new WordSet(['is', 'was', 'turned', 'turns']);
const SOMEBODY = new WordSet(['he', 'she', 'who']);
const OPENS_PART = new WordSet(['when', 'and', 'but', 'at', 'on', 'in', 'now', 'then', 'or', 'were', 'was', 'who', 'are', 'is']);

const COMMA = 44;
const OLDEST = 119;
const AGED = new WordSet(['aged']);
const AGE_NOUN = new WordSet(['age', 'ages']);
const CALENDAR = new WordSet([...MONTH_WORDS, 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** "2.7 million bpd", "90 years", "18-kilometre", "80km". */
export const QUANTITY: FigureRule = {
  id: 'quantity',
  why: 'a unit of measure behind the number or glued to it',
  beside: Beside.letters | Beside.anything,
  read(place) {
    const { number, tokens } = place;
    if (number.glued !== '') {
      if (!GLUED.has(number.glued)) return null;
      return { first: number.first, last: number.last, kind: 'quantity', value: number.value, unit: writtenUnit(tokens, number.first, number.glued.length) };
    }
    const at = afterJoint(place);
    const length = MEASURE.lengthAt(tokens, at, place.last);
    return length > 0 ? signed(place, measured(place, at, at + length, number.value)) : null;
  },
};

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
