/** What looks like a figure and is none: dates, hours, ordinals, scores, codes, numbered things. */
import { isAsciiDigit } from '../../../core/ascii.js';
import { COLON, COMMA, SLASH, STOP } from '../../../core/signs.js';
import { codeBefore, isCurrencySign } from './currency.js';
import { WordSet } from '../../../core/words.js';
import { CLOCK, COUNTED, DIALLED, HELPLINES, MONTH_WORDS, NUMBERED, OF_NETWORKS, RESULTS, STREETS } from '../../../lexicon/counting.js';
import { OF, THE } from '../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';
import { isNumberOfName, nounEnd } from './count.js';
import { isYear, type NumberRead } from './number.js';
import { Beside, isGlued, signOf, isJoint, isMark, isWord, type FigureRule, type Place } from './context.js';

const COUNTED_NOUN = new WordSet(COUNTED);
const ROUND = new WordSet(['round']);
const GROUP = new WordSet(['group']);
const ERA = new WordSet(['bc', 'ad', 'bce', 'ce', 'ah', 'sh']);
const NUMBERED_THING = new WordSet(NUMBERED);
const DIAL = new WordSet(DIALLED);
const HOUR = new WordSet(CLOCK);
const MONTH = new WordSet(MONTH_WORDS);

const PLUS = 43;
const NUMBER_SIGN = 35;
const PERCENT = 37;
const EQUALS = 61;
const JOINING = [PLUS, SLASH, NUMBER_SIGN, COLON, EQUALS, 64, 95, 8470];

const rule = (id: string, why: string, beside: number, holds: (place: Place) => boolean): FigureRule => ({ id, why, beside, read: (place) => (holds(place) ? false : null) });

/** Before anything else: these are never figures, whatever stands behind them. */
export const NEVER: readonly FigureRule[] = [
  rule('code', '"Fateh-110", "P5+1", "207/118", "#12": glued to a word or sign before it', Beside.wordBefore | Beside.apostropheBefore | Beside.dashBefore | Beside.markBefore,
    ({ tokens, number, first }) => gluedBefore(tokens, number.first, first)),
  rule('plus', '"4+1", "P5 + 1"', Beside.mark, ({ tokens, number, last }) => number.last + 1 < last && isMark(tokens, number.last, PLUS) && tokens.kind[number.last + 1] === Kind.number),
  rule('ordinal', '"16th", "21st"', Beside.letters, ({ number }) => ORDINAL.has(number.glued)),
  rule('hour', '"8 p.m.", "1430 GMT"', Beside.word, ({ tokens, number, last }) => number.last < last && isWord(tokens, number.last) && HOUR.has(tokens.id[number.last]!)),
  rule('era', '"2400 BC", "651 AD"', Beside.word, ({ tokens, number, last }) => number.last < last && isWord(tokens, number.last) && (tokens.shape[number.last]! & Shape.caps) !== 0 && ERA.has(tokens.id[number.last]!)),
  rule('decade', '"the 1990s"', Beside.letters, ({ number }) => number.glued === 's' || number.glued === 'd'),
  rule('network', '"5G", "a 5g mast"; "7g of salt" is a weight', Beside.letters, isNetwork),
];

/** After currencies, percentages and units have had their turn. */
export const NO_COUNT: readonly FigureRule[] = [
  rule('date', '"February 3", "3 February", "Feb. 31"', Beside.word | Beside.wordBefore | Beside.markBefore, ({ tokens, number, first, last }) => isMonth(tokens, number.last, last) || isMonth(tokens, number.first - 1, last, first)),
  rule('days', '"November 13 and 14", "July 3, 4 and 5", "3 and 4 May": days that share a month', Beside.word | Beside.wordBefore | Beside.mark | Beside.markBefore, isSharedDay),
  rule('year', '"2015", "1401": four digits in the range of years, without a separator', Beside.itself, ({ tokens, number, last }) => number.scale === 1 && !number.separated && isYear(number.value) && !isCounted(tokens, number.last, last)),
  rule('numbered', '"Resolution 2231", "No. 5", "Flight 27"', Beside.wordBefore | Beside.markBefore, isNumbered),
  rule('dialled', '"call 101", "text 60006", "call 999 or 111", "the 111 helpline"', Beside.wordBefore, isDialled),
  rule('score', '"won 25-21", "2021-22"', Beside.dash, ({ tokens, number, last }) => isJoint(tokens, number.last, last) && tokens.kind[number.last + 1] === Kind.number),
  rule('score-end', '"won 2-0 thanks to", "lost 3-1": a range grows, and no match is a range', Beside.dashBefore, isScoreEnd),
  rule('block', '"the 1200 block of Karvan Street"', Beside.word, ({ tokens, number, last }) => number.value % 100 === 0 && isWord(tokens, number.last) && number.last < last && BLOCK.has(tokens.id[number.last]!) && number.first > 0 && THE.has(tokens.id[number.first - 1]!)),
  rule('house-number', '"200 E. Main St."', Beside.word, isHouseNumber),
  rule('telephone', '"021 8888": digits side by side', Beside.number | Beside.numberBefore, ({ tokens, number, first, last }) => isDigits(tokens, number.last, last) || (number.first > first && isDigits(tokens, number.first - 1, last))),
  rule('row', '"120 130 140": three digits each and nothing counted; "1 200 000" begins with fewer, "120 000 000" is round', Beside.itself, isRowOfNumbers),
  rule('long', '"773113752271060992": more digits in a row than anybody counts to', Beside.itself, ({ number }) => !number.separated && number.scale === 1 && number.value >= LONGEST_COUNT),
  rule('padded', '"007"', Beside.itself, ({ tokens, number }) => tokens.text[tokens.start[number.first]!] === '0' && number.value >= 1),
  rule('fraction', '"24/7", "3/4"', Beside.mark, ({ tokens, number, last }) => number.last < last && isMark(tokens, number.last, SLASH) && isGlued(tokens, number.last)),
  rule('letters', '"737s", "5x": letters that are no unit', Beside.letters, ({ number }) => number.glued !== ''),
];

function isDialled({ tokens, number, first, last }: Place): boolean {
  const before = number.first - 1;
  if (before < first || number.separated || number.scale !== 1 || number.value < SHORTEST_DIALLED) return false;
  if (THE.has(tokens.id[before]!) && number.value < LONGEST_DIALLED && number.last < last && HELP.has(tokens.id[number.last]!)) return true;
  if (nounEnd(tokens, number.last, last) >= 0) return false;
  const isOther = before - 2 >= first && OR.has(tokens.id[before]!) && tokens.kind[before - 1] === Kind.number;
  return DIAL.has(tokens.id[isOther ? before - 2 : before]!);
}

const OR = new WordSet(['or', 'and']);
const HELP = new WordSet(HELPLINES);

/** One generation of telephones, in a capital or before what it is made of. */
function isNetwork({ tokens, number, last }: Place): boolean {
  if (number.glued !== 'g' || number.value >= 10) return false;
  const isCapital = tokens.text[tokens.end[number.last - 1]! - 1] === 'G';
  return isCapital || (number.last < last && isWord(tokens, number.last) && NETWORK.has(tokens.id[number.last]!));
}

const NETWORK = new WordSet(OF_NETWORKS);
const BLOCK = new WordSet(['block']);
const RESULT = new WordSet(RESULTS);
const STREET = new WordSet(STREETS);

function isScoreEnd({ tokens, number, first, last }: Place): boolean {
  const lower = number.first - 2;
  if (lower < first || tokens.kind[lower] !== Kind.number || !isJoint(tokens, lower + 1, last) || number.scale !== 1) return false;
  if (Number(tokens.textOf(lower)) >= number.value) return true;
  // "lost 15-20 fighters": a range
  if (number.value > MOST_GOALS || nounEnd(tokens, number.last, last) >= 0) return false;
  return (lower > first && RESULT.has(tokens.id[lower - 1]!)) || (number.last < last && RESULT.has(tokens.id[number.last]!));
}

const MOST_GOALS = 15;

/** "20 Downing Street *staff*": a count. */
function isThingOfStreet(tokens: Tokens, street: number, last: number): boolean {
  const next = isMark(tokens, street + 1, STOP) ? street + 2 : street + 1;
  return next < last && isWord(tokens, next) && !BEHIND_STREET.has(tokens.id[next]!);
}

const BEHIND_STREET = new WordSet(['in', 'on', 'at', 'near', 'was', 'were', 'is', 'has', 'and', 'to', 'where', 'which', 'for', 'after', 'by', 'when']);

/** The street's name in capitals, up to four tokens. */
function isHouseNumber({ tokens, number, last }: Place): boolean {
  if (number.scale !== 1 || number.separated) return false;
  for (let i = number.last; i < last && i < number.last + 5; i++) {
    if (isMark(tokens, i, STOP)) continue;
    if (!isWord(tokens, i) || !(tokens.shape[i]! & Shape.capital)) return false;
    if (i > number.last && STREET.has(tokens.id[i]!)) return !isThingOfStreet(tokens, i, last);
  }
  return false;
}

function isRowOfNumbers({ tokens, number, last }: Place): boolean {
  const groups = number.last - number.first;
  if (groups < 3 || number.scale !== 1 || tokens.kind[number.first + 1] !== Kind.number || number.value < 100 * 1000 ** (groups - 1)) return false;
  for (let i = number.first + 1; i < number.last; i++) if (tokens.textOf(i) === '000') return false;
  return nounEnd(tokens, number.last, last) < 0;
}

/** A row of thirteen digits is a barcode, a card or a record. */
const LONGEST_COUNT = 1e12;
/** Numbers to call have three digits at least. */
const SHORTEST_DIALLED = 100;
const LONGEST_DIALLED = 1000;

const ORDINAL = new Set(['st', 'nd', 'rd', 'th']);

function gluedBefore(tokens: Tokens, i: number, first: number): boolean {
  if (i <= first) return false;
  const before = i - 1;
  if (tokens.kind[before] === Kind.apostrophe) return isGlued(tokens, i);
  if (signOf(tokens, i, first) !== 0) return false;
  if (tokens.kind[before] === Kind.dash) return isGlued(tokens, i) && isGlued(tokens, before) && before > first && !isRange(tokens, before);
  if (tokens.kind[before] === Kind.mark && JOINING.includes(tokens.id[before]!)) {
    if (tokens.id[before] === PLUS) return true;
    return isGlued(tokens, i) && tokens.id[before] !== COLON;
  }
  if (tokens.kind[before] === Kind.word) return isGlued(tokens, i) && codeBefore(tokens, before, first) === null;
  return isTailOfCode(tokens, i, first);
}

/** "Xy90,*000*": what a comma parts from letters and digits. */
function isTailOfCode(tokens: Tokens, i: number, first: number): boolean {
  const sign = i - 1;
  if (sign <= first || !isGlued(tokens, i) || !isGlued(tokens, sign) || tokens.kind[sign] !== Kind.mark || !SEPARATORS.includes(tokens.id[sign]!)) return false;
  return tokens.kind[sign - 1] === Kind.word && isAsciiDigit(tokens.text.charCodeAt(tokens.end[sign - 1]! - 1));
}

const SEPARATORS = [COMMA, STOP];

/** "3-5", "$3-$5", "3%-5%": the dash stands between two numbers, over a sign of the lower one. */
function isRange(tokens: Tokens, dash: number): boolean {
  if (tokens.kind[dash - 1] === Kind.number) return true;
  return dash > 1 && tokens.kind[dash - 1] === Kind.mark && tokens.kind[dash - 2] === Kind.number && isGlued(tokens, dash - 1) && (isMark(tokens, dash - 1, PERCENT) || isCurrencySign(tokens, dash - 1));
}

function isMonth(tokens: Tokens, at: number, last: number, first = 0): boolean {
  // "on Feb*.* 31"
  const i = at > first && at < last && isMark(tokens, at, STOP) && isGlued(tokens, at) ? at - 1 : at;
  return i >= first && i < last && isWord(tokens, i) && (tokens.shape[i]! & Shape.capital) !== 0 && MONTH.has(tokens.id[i]!);
}

/** A day without its month, which stands with another of the row; "On May 3 and 14 *people*" has a count. */
function isSharedDay({ tokens, number, first, last }: Place): boolean {
  if (number.scale !== 1 || number.separated || number.value < 1 || number.value > 31) return false;
  if (!monthBefore(tokens, number.first, first)) return monthBehind(tokens, number.last, last);
  // "On May 3, *14* died": behind a comma alone it counts, unless the row goes on with "and".
  if (isMark(tokens, number.first - 1, COMMA) && !(joinsDays(tokens, number.last) && isDay(tokens, number.last + 1))) return false;
  // "won in March 3 to 2"
  if (number.value <= dayAt(tokens, number.first - 2)) return false;
  return nounEnd(tokens, number.last, last) < 0 && !(isWord(tokens, number.last) && COUNTS_THEM.has(tokens.id[number.last]!));
}

/** "On May 3 and 14 *died*": who or what was counted is left out. */
const COUNTS_THEM = new WordSet(['were', 'was', 'have', 'had', 'has', 'are', 'died', 'of', 'more', 'others', 'other', 'fell', 'left']);

function monthBefore(tokens: Tokens, at: number, first: number): boolean {
  let i = at;
  while (i - 2 >= first && i > at - LONGEST_ROW && joinsDays(tokens, i - 1) && isDay(tokens, i - 2)) i -= 2;
  return i < at && isMonth(tokens, i - 1, at, first);
}

function monthBehind(tokens: Tokens, at: number, last: number): boolean {
  let i = at;
  while (i + 1 < last && i < at + LONGEST_ROW && joinsDays(tokens, i) && isDay(tokens, i + 1)) i += 2;
  return i > at && isMonth(tokens, i, last);
}

/** "3, 4, 5 and 6": so many tokens. */
const LONGEST_ROW = 10;
const JOINS_DAYS = new WordSet(['and', 'to', 'or']);

function joinsDays(tokens: Tokens, i: number): boolean {
  return isMark(tokens, i, COMMA) || (isWord(tokens, i) && JOINS_DAYS.has(tokens.id[i]!));
}

function dayAt(tokens: Tokens, i: number): number {
  return Number(tokens.textOf(i));
}

function isDay({ kind, start, end }: Tokens, i: number): boolean {
  return kind[i] === Kind.number && end[i]! - start[i]! <= 2;
}

/** "2015 people": irregular nouns only, for "the 2015 talks" is no count. */
function isCounted(tokens: Tokens, i: number, last: number): boolean {
  return i < last && isWord(tokens, i) && COUNTED_NOUN.has(tokens.id[i]!);
}

function isDigits(tokens: Tokens, i: number, last: number): boolean {
  return i < last && tokens.kind[i] === Kind.number;
}

/** The word before, over "No." and "of": "Article 4", "No. 5", "Round of 16". A capital word with nothing counted behind is a name: "Boeing 737". */
function isNumbered({ tokens, number, first }: Place): boolean {
  let before = number.first - 1;
  if (before > first && isMark(tokens, before, 46)) before--;
  if (before < first || !isWord(tokens, before)) return false;
  if (OF.has(tokens.id[before]!)) return before > first && (ROUND.has(tokens.id[before - 1]!) || isGroup(tokens, number, before - 1));
  return NUMBERED_THING.has(tokens.id[before]!) || isNamedBefore(tokens, number.first, number);
}

/** "the *Group* of 20", "*Group* of 77": in a capital. */
function isGroup(tokens: Tokens, { scale, separated }: NumberRead, at: number): boolean {
  return scale === 1 && !separated && GROUP.has(tokens.id[at]!) && (tokens.shape[at]! & Shape.capital) !== 0;
}

/** "*Shahed* 136": the number at token `at` belongs to the name. */
function isNamedBefore(tokens: Tokens, at: number, { scale, separated }: NumberRead): boolean {
  return scale === 1 && !separated && isNumberOfName(tokens, at);
}
