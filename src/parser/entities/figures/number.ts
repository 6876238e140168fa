/** Reads numbers: digits with separators and glued letters, scales behind them, chains, number words before a scale. */
import { SLASH, SMALL_S } from '../../../core/signs.js';
import { WordMap, WordSet } from '../../../core/words.js';
import { BIG_SCALES, COUNTED_IN_MILLIONS, NUMBER_WORDS, SCALES, SCALE_SUFFIXES } from '../../../lexicon/numbers.js';
import { AND, DETERMINER, INDEFINITE } from '../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';

export const SCALE = new WordMap(Object.entries(SCALES));
const BIG = new WordSet(BIG_SCALES);
export const NUMBER_WORD = new WordMap(NUMBER_WORDS);
const COUNTED = new WordSet(COUNTED_IN_MILLIONS);
const HALF = new WordSet(['half']);

export interface NumberRead {
  /** Tokens `[first, last)`. */
  first: number;
  last: number;
  value: number;
  /** The digits alone, before any scale. */
  base: number;
  /** 1 when no scale was read. */
  scale: number;
  /** Written with a separator ("1,200", "2.5"): no year, no code. */
  separated: boolean;
  /** Letters glued behind the digits that are no scale: "th", "km", "m". */
  glued: string;
}

/** The number that begins at digit token `i`; null for what is no plain number ("16:30", "1.2.3"). */
export function readDigits(tokens: Tokens, i: number, last: number): NumberRead | null {
  const bare = readBare(tokens, i) ?? decimalComma(tokens, i, last);
  if (!bare || bare.glued !== '') return bare && counted(tokens, bare, last);
  return mixed(tokens, bare, last) ?? chained(tokens, withScale(tokens, spaced(tokens, bare, last), last), last);
}

/** "11 *1/2* years"; null for no fraction behind, and for "24 3/2", "May 2 11/17". */
function mixed(tokens: Tokens, whole: NumberRead, last: number): NumberRead | null {
  const { kind, id, shape } = tokens;
  const at = whole.last;
  if (at + 2 >= last || kind[at] !== Kind.number || whole.separated || kind[at + 1] !== Kind.mark || id[at + 1] !== SLASH || kind[at + 2] !== Kind.number) return null;
  if ((shape[at]! & Shape.blankBefore) === 0 || ((shape[at + 1]! | shape[at + 2]!) & Shape.blankBefore) !== 0) return null;
  const over = plainDigits(tokens, at);
  const under = plainDigits(tokens, at + 2);
  if (over < 1 || under <= over || under > FINEST) return null;
  const base = Number((whole.base + over / under).toPrecision(DIGITS));
  return { ...whole, last: at + 3, value: base, base, separated: true };
}

/** Inches are parted no finer. */
const FINEST = 16;

/** "1 *200 000*": groups of three digits behind blanks. With one group only, "12 500", the blank must be one that does not break; "021 888" begins with 0. */
function spaced(tokens: Tokens, bare: NumberRead, last: number): NumberRead {
  const { start, end, text } = tokens;
  if (bare.separated || bare.value === 0 || bare.value > 999 || isRow(tokens, bare.first)) return bare;
  let value = bare.value;
  let at = bare.last;
  let firm = false;
  const most = Math.min(last, at + MOST_GROUPS);
  while (at < most && tokens.kind[at] === Kind.number && end[at]! - start[at]! === 3 && start[at]! - end[at - 1]! === 1) {
    const group = plainDigits(tokens, at);
    if (group < 0) break;
    firm = HARD_BLANK.test(text[end[at - 1]!]!);
    value = value * 1000 + group;
    at++;
  }
  const isOne = at - bare.last >= (firm || isRand(tokens, bare.first) ? 1 : 2) && !(at < last && tokens.kind[at] === Kind.number);
  return isOne ? { ...bare, last: at, value, base: value, separated: true } : bare;
}

/** "1 200 000 000 000" has no more: a longer row is of numbers, each its own. */
const MOST_GROUPS = 4;

/** "1 200 *200*": in the midst of a row. */
function isRow({ kind, start, end }: Tokens, i: number): boolean {
  const before = i - 1;
  return before >= 0 && kind[before] === Kind.number && start[i]! - end[before]! === 1 && end[before]! - start[before]! <= 3;
}

/** "R|15 000": the tokenizer parts the letter from a price alone. */
function isRand({ kind, id, start, end }: Tokens, i: number): boolean {
  return i > 0 && kind[i - 1] === Kind.word && end[i - 1] === start[i] && RAND.has(id[i - 1]!);
}

const RAND = new WordSet(['r']);
const HARD_BLANK = /[\u00a0\u2007\u2009\u202f]/;

/** "*1,5* million": a comma for the decimal point, told by the scale behind it. */
function decimalComma(tokens: Tokens, i: number, last: number): NumberRead | null {
  const match = DECIMAL_COMMA.exec(tokens.textOf(i));
  if (match === null || i + 1 >= last || tokens.kind[i + 1] !== Kind.word || SCALE.get(tokens.id[i + 1]!) === undefined) return null;
  const base = Number(`${match[1]}.${match[2]}`);
  return { first: i, last: i + 1, value: base, base, scale: 1, separated: true, glued: '' };
}

const DECIMAL_COMMA = /^(\d{1,3}),(\d{1,2})$/;

/** "17 million 926 thousand and 345" */
function chained(tokens: Tokens, first: NumberRead, last: number): NumberRead {
  let number = first;
  let scales = number.scale > 1 ? 1 : 0;
  let below = number.scale;
  while (scales > 0) {
    const next = link(tokens, number.last, last, scales > 1);
    if (next < 0) break;
    const read = readBare(tokens, next);
    if (!read || read.glued !== '') break;
    const part = withScale(tokens, read, last);
    if (part.scale >= below || part.value >= below || (part.scale === 1 && part.first > number.last && scales < 2)) break;
    number = { ...number, last: part.last, value: number.value + part.value };
    below = part.scale;
    scales++;
    if (part.scale === 1) break;
  }
  return number;
}

/** "46m *litres*", "5m *people*": millions of what is counted; "46m long" is metres. */
function counted(tokens: Tokens, bare: NumberRead, last: number): NumberRead {
  const { last: at, glued } = bare;
  const counts = glued === 'm' && at < last && tokens.kind[at] === Kind.word && (tokens.shape[at]! & Shape.blankBefore) !== 0 && COUNTED.has(tokens.id[at]!);
  return counts ? { ...scaledBy(bare, at, SCALE_SUFFIXES['m']!), glued: '' } : bare;
}

/** "three million", "half a million", "a million": a number in words that ends in the big scale at token `i`. */
export function readWords(tokens: Tokens, i: number, first: number, last = tokens.length): NumberRead | null {
  const read = readScaled(tokens, i, first, last);
  return read && withRest(tokens, read, last);
}

function readScaled(tokens: Tokens, i: number, first: number, last: number): NumberRead | null {
  const before = i - 1;
  if (before < first || tokens.kind[before] !== Kind.word) return null;
  const scale = BIG.has(tokens.id[i]!) ? SCALE.get(tokens.id[i]!)! : scaleAt(tokens, i);
  if (scale === undefined) return null;
  const number = NUMBER_WORD.get(tokens.id[before]!);
  if (number !== undefined) {
    const read = wordsRead(before, i, number, scale);
    return isOfEach(tokens, read, i, last) ? null : read;
  }
  // "a million-to-one chance" is none.
  if (INDEFINITE.has(tokens.id[before]!) && BIG.has(tokens.id[i]!)) {
    if (before > first && HALF.has(tokens.id[before - 1]!)) return wordsRead(before - 1, i, 0.5, scale);
    const quarters = before - 2 > first && tokens.textOf(before - 1) === 'of' ? QUARTERS.get(tokens.id[before - 2]!) : undefined;
    if (quarters !== undefined) return wordsRead(before - 3, i, quarters, scale);
    return wordsRead(before, i, 1, scale);
  }
  return null;
}

/** "A *quarter* of a million", "three *quarters* of a million" */
const QUARTERS = new WordMap<number>([['quarter', 0.25], ['quarters', 0.75]]);

/** "One million *two hundred (and fifty) thousand* rials": the rest in words, each part smaller than the scale before it. */
function withRest(tokens: Tokens, read: NumberRead, last: number): NumberRead {
  let number = read;
  for (let below = read.scale; below > 1;) {
    const part = smallWords(tokens, number.last, last);
    if (part === null) break;
    const scale = part.last < last && tokens.kind[part.last] === Kind.word ? SCALE.get(tokens.id[part.last]!) : undefined;
    if ((scale ?? 1) >= below) break;
    number = { ...number, last: scale === undefined ? part.last : part.last + 1, value: number.value + product(part.value, scale ?? 1) };
    below = scale ?? 1;
  }
  return number;
}

/** "two hundred and fifty", "two hundred", "fifty"; null for none. */
function smallWords(tokens: Tokens, from: number, last: number): { value: number; last: number } | null {
  const numberAt = (i: number): number | undefined => (i < last && tokens.kind[i] === Kind.word ? NUMBER_WORD.get(tokens.id[i]!) : undefined);
  const first = numberAt(from);
  if (first === undefined) return null;
  if (!(from + 1 < last && HUNDRED.has(tokens.id[from + 1]!))) return { value: first, last: from + 1 };
  const at = from + 2 < last && AND.has(tokens.id[from + 2]!) ? from + 3 : from + 2;
  const rest = numberAt(at);
  return rest === undefined ? { value: first * 100, last: from + 2 } : { value: first * 100 + rest, last: at + 1 };
}

const HUNDRED = new WordSet(['hundred']);

function wordsRead(first: number, scaleAt: number, base: number, scale: number): NumberRead {
  return { first, last: scaleAt + 1, value: base * scale, base, scale, separated: true, glued: '' };
}

/** The digit token that continues a chain at `at`: at once, or behind "and" or a comma; -1 for none. */
function link(tokens: Tokens, at: number, last: number, mayAnd: boolean): number {
  if (at >= last) return -1;
  if (tokens.kind[at] === Kind.number && tokens.shape[at]! & Shape.blankBefore) return at;
  const joins = AND.has(tokens.id[at]!) && tokens.kind[at] === Kind.word;
  if (!joins || !mayAnd || at + 1 >= last || tokens.kind[at + 1] !== Kind.number) return -1;
  return at + 1;
}

/** A scale behind the number: "38 million", "5-billion". */
function withScale(tokens: Tokens, number: NumberRead, last: number): NumberRead {
  if (number.scale > 1) return number;
  let at = number.last;
  if (at + 1 < last && tokens.kind[at] === Kind.dash && !(tokens.shape[at]! & Shape.blankBefore) && !(tokens.shape[at + 1]! & Shape.blankBefore)) at++;
  if (at >= last || tokens.kind[at] !== Kind.word) return number;
  const scale = scaleAt(tokens, at);
  if (scale === undefined || isOfEach(tokens, number, at, last)) return number;
  // "3 hundred thousand", "2 thousand billion": scales multiply.
  const second = at + 1 < last && tokens.kind[at + 1] === Kind.word ? scaleAt(tokens, at + 1) : undefined;
  return second === undefined ? scaledBy(number, at + 1, scale) : scaledBy(number, at + 2, scale * second);
}

/** The scale that word `at` is, or begins with before a hyphen: "4.1 *billion*", "4.1 *billion-euro*". */
function scaleAt(tokens: Tokens, at: number): number | undefined {
  return SCALE.get(tokens.id[at]!) ?? (tokens.shape[at]! & Shape.hyphen ? HYPHENED.get(beforeHyphen(tokens, at)) : undefined);
}

/** The offset where the scale of a figure ends whose last word is `at`: "$2 million|-a-year", "$2 million|". */
export function scaleEnd(tokens: Tokens, at: number): number {
  if ((tokens.shape[at]! & Shape.hyphen) === 0) return tokens.end[at]!;
  const scale = beforeHyphen(tokens, at);
  return HYPHENED.has(scale) ? tokens.start[at]! + scale.length : tokens.end[at]!;
}

/** Whether word `at` begins with a scale before a hyphen. */
export function isHyphenedScale(tokens: Tokens, at: number): boolean {
  return (tokens.shape[at]! & Shape.hyphen) !== 0 && HYPHENED.has(beforeHyphen(tokens, at));
}

/** "billion" of "billion-euro"; in capitals it is a name's ("Million-Park Road"), which no list has. */
function beforeHyphen({ text, start, end }: Tokens, at: number): string {
  const most = Math.min(end[at]!, start[at]! + LONGEST_SCALE + 1);
  for (let i = start[at]!; i < most; i++) if (HYPHEN.has(text.charCodeAt(i))) return text.slice(start[at], i);
  return '';
}

/** Those that are joined to what they count; a "hundred-year" flood and a "thousand-seat" hall may be five in number. */
const HYPHENED = new Map(Object.entries(SCALES).filter(([, scale]) => scale >= 1e5));
const LONGEST_SCALE = Math.max(...[...HYPHENED.keys()].map((word) => word.length));
const HYPHEN = new Set([0x2d, 0x2010, 0x2011]);

/** "two *million-dollar* homes", where nothing before says that it is one thing ("a 2 million-dollar home"): each costs one. */
function isOfEach(tokens: Tokens, number: NumberRead, at: number, last: number): boolean {
  if ((tokens.shape[at]! & Shape.hyphen) === 0 || !Number.isInteger(number.base) || number.base >= MOST_EACH) return false;
  const before = number.first - 1;
  if (before >= 0 && (tokens.kind[before] !== Kind.word || DETERMINER.has(tokens.id[before]!))) return false;
  return at + 1 < last && tokens.kind[at + 1] === Kind.word && tokens.text.charCodeAt(tokens.end[at + 1]! - 1) === SMALL_S;
}

/** Nobody tells of more things of a million each. */
const MOST_EACH = 100;

function scaledBy({ first, base, separated, glued }: NumberRead, last: number, scale: number): NumberRead {
  return { first, last, value: product(base, scale), base, scale, separated, glued };
}

/** "2½ hours" */
const FRACTIONS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };
const LETTERS = /[^\d٠-٩۰-۹.,:]/;
/** "1,200", "12,34,567" as in India; not "1,50". */
const PLAIN = /^(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)(?:\.\d+)?$/;
/** "1.250.000,50", "45.000": stops between thousands. One stop alone does it only before three zeros, which no decimals end in. */
const CONTINENTAL = /^\d{1,3}(?:(?:\.\d{3}){2,}|\.000)(?:,\d+)?$/;
const FOREIGN_DIGIT = /[٠-٩۰-۹]/g;

/** Digits alone, the most usual number, read without a string; -1 for any other. */
function plainDigits(tokens: Tokens, i: number): number {
  const { text } = tokens;
  const end = tokens.end[i]!;
  if (end - tokens.start[i]! > 15) return -1;
  let value = 0;
  for (let at = tokens.start[i]!; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function readBare(tokens: Tokens, i: number): NumberRead | null {
  const plain = plainDigits(tokens, i);
  if (plain < 0) return readWritten(tokens, i);
  const separated = tokens.end[i]! - tokens.start[i]! > 1 && tokens.text.charCodeAt(tokens.start[i]!) === 48;
  return { first: i, last: i + 1, value: plain, base: plain, scale: 1, separated, glued: '' };
}

function readWritten(tokens: Tokens, i: number): NumberRead | null {
  const written = tokens.textOf(i).replace(FOREIGN_DIGIT, (digit) => String(digit.charCodeAt(0) & 15));
  if (written.length > 30) return null;
  const cut = written.search(LETTERS);
  const digits = cut < 0 ? written : written.slice(0, cut);
  const whole = wholeOf(digits);
  if (whole === null) return null;
  const behind = cut < 0 ? '' : written.slice(cut).toLowerCase();
  const part = FRACTIONS[behind.charAt(0)] ?? 0;
  const glued = part === 0 ? behind : behind.slice(1);
  const base = whole + part;
  // "2.5bn" is scaled here; "5m" and "5t" may be metres and tons: whoever knows of a currency decides.
  const scale = glued.length > 1 || glued === 'b' || glued === 'k' ? scaleOfSuffix(glued) : undefined;
  return {
    first: i, last: i + 1, value: product(base, scale ?? 1), base, scale: scale ?? 1,
    separated: part > 0 || digits.length !== String(Math.trunc(base)).length || digits.includes('.'), glued: scale === undefined ? glued : '',
  };
}

/** "1,200", "1.250.000,50"; null for what is no number. */
function wholeOf(digits: string): number | null {
  if (CONTINENTAL.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  return PLAIN.test(digits) ? Number(digits.replaceAll(',', '')) : null;
}

/** "bn" is 1e9; undefined for other letters behind digits, whatever every object has of that name ("5constructor"). */
export function scaleOfSuffix(glued: string): number | undefined {
  return Object.hasOwn(SCALE_SUFFIXES, glued) ? SCALE_SUFFIXES[glued] : undefined;
}

/** `base * scale` without the noise of binary fractions: 2.7 million is 2700000. */
export function product(base: number, scale: number): number {
  const value = base * scale;
  return scale === 1 || (Number.isInteger(value) && value < LEAST_NOISY) ? value : Number(value.toPrecision(DIGITS));
}

/** So many decimal digits a double always keeps; a whole number with no more is exact. */
const DIGITS = 15;
const LEAST_NOISY = 10 ** DIGITS;

/** "2015", "1401": in the range of years of either calendar. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && ((value >= 1300 && value <= 1450) || (value >= 1700 && value <= 2100));
}
