import { WordMap, WordSet } from '../../../core/words.js';
import { PAID_IN_POUNDS } from '../../../lexicon/counting.js';
import { OF } from '../../text/small-words.js';
import { Kind, type Tokens } from '../../text/tokens.js';
import { Beside, afterJoint, isGlued, isJoint, isWord, upperOf, type FigureRule, type Place, type Reading } from './context.js';
import { currencyAfter, currencyBefore, isCurrencySign, type Currency } from './currency.js';
import { product, readDigits, scaleOfSuffix, type NumberRead } from './number.js';

/** "$38 million", "$ 7 billion", "US$7 billion", "USD 5 million", "€2.5bn". */
export const MONEY_BEFORE: FigureRule = {
  id: 'money-before',
  why: 'a currency sign or code before the number: "$38 million", "USD 5 million"',
  beside: Beside.wordBefore | Beside.markBefore | Beside.dashBefore,
  read(place) {
    const { tokens, number, first } = place;
    const before = currencyBefore(tokens, number.first, first);
    if (before) return signed(place, withLetter(place, reading(place, before.first, number.last, before)));
    const lower = lowerCurrency(tokens, number.first, first);
    return lower && reading(place, number.first, number.last, lower);
  },
};

/** "500 billion rials", "7 billion dollars", "3 million Iraqi dinars". */
export const MONEY_AFTER: FigureRule = {
  id: 'money-after',
  why: 'a currency word behind the number: "500 billion rials"',
  beside: Beside.word | Beside.mark | Beside.dash,
  read(place) {
    const { tokens, number, last } = place;
    const letter = letterScale(place);
    const after = currencyAfter(tokens, letter === undefined ? afterJoint(place) : number.last + 1, last);
    if (!after || isNoMoney(place, after)) return null;
    const read = reading(place, number.first, after.last, after);
    return letter === undefined ? read : { ...read, value: product(number.base, letter) };
  },
};

/** "$5 *m*", "5 *bn* euros": the letter for a scale behind a blank; elsewhere "m" is a metre. */
function letterScale({ tokens, number, last }: Place): number | undefined {
  const at = number.last;
  if (number.scale !== 1 || number.glued !== '' || at >= last || !isWord(tokens, at) || tokens.end[at]! - tokens.start[at]! !== 1) return undefined;
  return LETTER.get(tokens.id[at]!);
}

const LETTER = new WordMap([['m', 1e6], ['b', 1e9]]);

function withLetter(place: Place, read: Reading): Reading {
  const scale = letterScale(place);
  return scale === undefined ? read : { ...read, last: read.last + 1, value: product(place.number.base, scale) };
}

/** "lost *-*$4 million": a hyphen glued to the sign and to nothing before it. */
function signed({ tokens, first }: Place, read: Reading): Reading {
  const dash = read.first - 1;
  if (dash < first || tokens.kind[dash] !== Kind.dash || isGlued(tokens, dash) || !isGlued(tokens, read.first)) return read;
  return { ...read, first: dash, value: -read.value };
}

/** "weighed 30 *pounds*", "30 *pounds* of flour", "a 12-*pound* baby" (not "a 12-pound fine"); "the 2 *won* prizes". */
function isNoMoney({ tokens, number, first, last }: Place, { last: end, unit }: { last: number; unit: string }): boolean {
  if (!isWord(tokens, end - 1)) return false;
  if (unit === 'GBP' && isJoint(tokens, number.last, last)) return number.scale === 1 && POUND.has(tokens.id[end - 1]!) && !isPaid(tokens, end, last);
  if (unit === 'GBP') return number.scale === 1 && ((end < last && OF.has(tokens.id[end]!)) || (number.first > first && WEIGHS.has(tokens.id[number.first - 1]!)));
  return unit === 'KRW' && number.scale === 1 && number.value < LEAST_WON;
}

/** "a 12-pound *fine*", "a 300-pound pay *rise*": within two words. */
function isPaid({ id }: Tokens, at: number, last: number): boolean {
  return (at < last && PAID.has(id[at]!)) || (at + 1 < last && PAID.has(id[at + 1]!));
}

const POUND = new WordSet(['pound']);
const PAID = new WordSet(PAID_IN_POUNDS);
const WEIGHS = new WordSet(['weigh', 'weighs', 'weighed', 'weighing']);
/** Nobody tells of fewer. */
const LEAST_WON = 100;

/** "25 cents": of a dollar, where no other coin is told. */
export const CENTS: FigureRule = {
  id: 'cents',
  why: '"cents" behind the number',
  beside: Beside.word | Beside.dash,
  read(place) {
    const at = afterJoint(place);
    if (at >= place.last || !isWord(place.tokens, at) || !CENT.has(place.tokens.id[at]!)) return null;
    return { first: place.number.first, last: at + 1, kind: 'money', value: Math.round(place.number.value * 100) / 10_000, unit: 'USD' };
  },
};

const CENT = new WordSet(['cents', 'cent']);

/** "164p", "142.5p": what a share costs in London. */
export const PENCE: FigureRule = {
  id: 'pence',
  why: '"p" glued behind the number: hundredths of a pound; "1080p" is a picture',
  beside: Beside.letters,
  read({ tokens, number }) {
    const isPence = number.glued === 'p' && number.scale === 1 && !LINES.has(number.base) && tokens.text[tokens.end[number.last - 1]! - 1] === 'p';
    return isPence ? { first: number.first, last: number.last, kind: 'money', value: Math.round(number.base * 1000) / 100_000, unit: 'GBP' } : null;
  },
};

/** Of a screen. */
const LINES = new Set([240, 360, 480, 576, 720, 1080, 1440, 2160, 4320]);

/** "between 5 and 7 billion dollars", "3-5 million euros": the lower number shares the currency, and the scale unless it is the larger one. */
export const MONEY_RANGE: FigureRule = {
  id: 'money-range',
  why: 'the lower end of a range shares the currency of the upper one',
  beside: Beside.range,
  read(place) {
    const upper = upperNumber(place);
    if (!upper) return null;
    const after = currencyAfter(place.tokens, upper.last, place.last);
    return after && reading(place, place.number.first, place.number.last, after);
  },
};

function reading(place: Place, first: number, last: number, { unit, shared }: Currency): Reading {
  const { number } = place;
  // "$95m": behind a sign a bare m or t is a scale.
  const glued = scaleOfSuffix(number.glued);
  const scale = number.scale === 1 ? glued ?? sharedScale(place) : number.scale;
  const value = number.scale === 1 ? product(number.base, scale) : number.value;
  return { first, last, kind: 'money', value, unit, ...(shared && { shared }) };
}

/** "$3-5 million": the scale is written once. "$500 to $2 million": it is not meant for the lower one. */
export function sharedScale(place: Place): number {
  const upper = upperNumber(place);
  if (upper === null || place.number.scale !== 1 || place.number.base >= upper.base) return 1;
  // "$1.2-1.5bn", but "from 1,200 to 2 million"
  return !place.number.separated || isJoint(place.tokens, place.number.last, place.last) ? upper.scale : 1;
}

export function upperNumber(place: Place): NumberRead | null {
  const { tokens, last } = place;
  let at = upperOf(place);
  if (at < 0) return null;
  while (at < last && !isWord(tokens, at) && isCurrencySign(tokens, at)) at++;
  return at < last && tokens.kind[at] === Kind.number ? readDigits(tokens, at, last) : null;
}

/** "$1.2-*1.5bn*": the sign stands before the lower end of the range. */
function lowerCurrency(tokens: Tokens, number: number, first: number): Currency | null {
  const dash = number - 1;
  if (dash - 1 <= first || tokens.kind[dash] !== Kind.dash || tokens.kind[dash - 1] !== Kind.number || !isGlued(tokens, number) || !isGlued(tokens, dash)) return null;
  return currencyBefore(tokens, dash - 1, first);
}
