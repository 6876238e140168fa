/** Which currency the signs and words beside a number name. */
import { STOP } from '../../../core/signs.js';
import { WordMap, WordSet } from '../../../core/words.js';
import {
  ACCENTED_PREFIXES, CURRENCY_CODES, CURRENCY_OWNERS, CURRENCY_PREFIXES, CURRENCY_SIGNS, CURRENCY_WORDS, GLUED_PREFIXES, OWNER_BEGINNINGS, PRICE_LETTERS, SHARED_CURRENCIES, SIGN_LETTERS,
} from '../../../lexicon/currencies.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';
import { isGlued, isWord, oneSpaced } from './context.js';

/** What a currency is called: its code, or null where nobody can tell; and whose it may be, by country, where several have one of that name. */
export interface Currency {
  unit: string | null;
  shared?: Readonly<Record<string, string>>;
}

interface Before extends Currency { first: number }
interface After extends Currency { unit: string; last: number }

const OTHER_NAMES: Readonly<Record<string, string>> = { RMB: 'CNY', NIS: 'ILS' };
const SIGN = new Map(Object.entries(CURRENCY_SIGNS).map(([sign, code]) => [sign.charCodeAt(0), code]));
const LETTERS = new Map(Object.entries(SIGN_LETTERS).map(([sign, letters]) => [sign.charCodeAt(0), new WordMap(Object.entries(letters))]));
const CODE = new WordMap(CURRENCY_CODES.map((code) => [code, OTHER_NAMES[code] ?? code] as const));
const SHORT = new WordMap<string | null>([...Object.entries(CURRENCY_PREFIXES), ...Object.entries(PRICE_LETTERS)]);
const ACCENTED = new WordMap(Object.entries(ACCENTED_PREFIXES));
const GLUED = new WordSet([...GLUED_PREFIXES, ...Object.keys(PRICE_LETTERS)]);
const WORD = new WordMap(Object.entries(CURRENCY_WORDS));
const SHARED = new WordMap(Object.entries(SHARED_CURRENCIES));
const OWNER = new WordMap(Object.entries(CURRENCY_OWNERS));
const OWNER_BEGINNING = new WordSet(OWNER_BEGINNINGS);

const DOLLAR = 36;
/** "CFA$": so many letters glued to a sign may say whose it is. */
const MOST_LETTERS = 3;

/** The currency told before token `number`: "$38", "US$7", "USD 5", "Rs. 500". */
export function currencyBefore(tokens: Tokens, number: number, first: number): Before | null {
  const at = number - 1;
  if (at < first) return null;
  if (isWord(tokens, at)) return codeBefore(tokens, at, first);
  // "Rs. 500"
  if (tokens.id[at] === STOP && at > first && isWord(tokens, at - 1) && isGlued(tokens, at)) return codeBefore(tokens, at - 1, first, number);
  return tokens.kind[at] === Kind.mark ? signBefore(tokens, at, first) : null;
}

/** "$7", "US$7", "GH¢300"; "QX$7" is of a country that nobody knows, and of no other. */
function signBefore(tokens: Tokens, at: number, first: number): Before | null {
  const unit = SIGN.get(tokens.id[at]!);
  const letters = at - 1;
  if (letters >= first && isGlued(tokens, at) && isWord(tokens, letters) && tokens.shape[letters]! & Shape.capital) {
    const own = LETTERS.get(tokens.id[at]!)?.get(tokens.id[letters]!) ?? (tokens.shape[letters]! & Shape.caps ? CODE.get(tokens.id[letters]!) : undefined);
    if (own !== undefined) return { first: letters, unit: own };
    if (unit !== undefined && isLetters(tokens, letters)) return { first: letters, unit: null };
  }
  return unit === undefined ? null : { first: at, unit };
}

/** "F", "TT", "CFA": capitals, and few of them. */
function isLetters({ start, end, shape }: Tokens, i: number): boolean {
  const length = end[i]! - start[i]!;
  return length === 1 || (length <= MOST_LETTERS && (shape[i]! & Shape.caps) !== 0);
}

/** "USD 5 million", "Rs 500", "Rs7.4bn", "R5,000", "zł300", "$US7 billion": the currency that word `at` is short for. */
export function codeBefore(tokens: Tokens, at: number, first: number, number = at + 1): Before | null {
  const { id, shape, start, end, text } = tokens;
  // Also by a stop: "the S.&P. 500".
  const isApart = end[at] !== start[number];
  if (!isApart && isBehindDollar(tokens, at, first)) {
    const whose = LETTERS.get(DOLLAR)!.get(id[at]!);
    return whose === undefined ? null : { first: at - 1, unit: whose };
  }
  if (GLUED.has(id[at]!) && isApart) return null;
  const code = shape[at]! & Shape.caps ? CODE.get(id[at]!) : undefined;
  if (code !== undefined) return { first: at, unit: code };
  if (text.charCodeAt(end[at]! - 1) > LAST_PLAIN) {
    const accented = ACCENTED.get(id[at]!);
    return accented === undefined ? null : { first: at, unit: accented };
  }
  const short = shape[at]! & Shape.capital ? SHORT.get(id[at]!) : undefined;
  return short === undefined ? null : { first: at, unit: short, ...sharedBy(id[at]!) };
}

/** "$*US*7 billion" */
function isBehindDollar(tokens: Tokens, at: number, first: number): boolean {
  return at > first && tokens.id[at - 1] === DOLLAR && tokens.kind[at - 1] === Kind.mark && isGlued(tokens, at);
}

const LAST_PLAIN = 127;

/** Whether token `at` is a sign of money. */
export function isCurrencySign({ text, start }: Tokens, at: number): boolean {
  return SIGN.has(text.charCodeAt(start[at]!));
}

/** The currency at token `at`, over an adjective that says whose. */
export function currencyAfter(tokens: Tokens, at: number, end: number): After | null {
  if (at >= end) return null;
  if (!isWord(tokens, at)) {
    const sign = tokens.kind[at] === Kind.mark ? SIGN.get(tokens.id[at]!) : undefined;
    // "500 €" but not "20 $5 bills"
    return sign !== undefined && sign !== 'USD' && tokens.kind[at + 1] !== Kind.number ? { last: at + 1, unit: sign } : null;
  }
  return ownedCurrency(tokens, at, end) ?? wordAfter(tokens, at);
}

function wordAfter(tokens: Tokens, at: number): After | null {
  const id = tokens.id[at]!;
  if (tokens.shape[at]! & Shape.caps) {
    const code = CODE.get(id);
    return code === undefined ? null : { last: at + 1, unit: code };
  }
  const unit = nameAt(tokens, at);
  return unit === null ? null : { last: at + 1, unit, ...sharedBy(id) };
}

/** The code of a currency's word, of a shared one the word itself: "300 *kroner*". Short forms ("K", "Rs") stand before the number only. */
function nameAt(tokens: Tokens, at: number): string | null {
  const id = tokens.id[at]!;
  const code = WORD.get(id);
  if (code !== undefined) return code;
  const isName = SHARED.get(id) !== undefined && SHORT.get(id) === undefined;
  return isName ? oneSpaced(tokens.text, tokens.start[at]!, tokens.end[at]!) : null;
}

function sharedBy(id: number): Pick<Currency, 'shared'> {
  const shared = SHARED.get(id);
  return shared === undefined ? {} : { shared };
}

/** "Iraqi dinars", "U.S. dollars", "South Korean won" at token `at`. */
function ownedCurrency(tokens: Tokens, at: number, end: number): After | null {
  const own = OWNER_BEGINNING.has(tokens.id[at]!) && at + 1 < end && isWord(tokens, at + 1) ? at + 1 : at;
  const owned = OWNER.get(tokens.id[own]!);
  if (!owned || own + 1 >= end || !isWord(tokens, own + 1) || nameAt(tokens, own + 1) === null) return null;
  const unit = owned[singular(tokens.textOf(own + 1).toLowerCase())];
  return unit === undefined ? null : { last: own + 2, unit };
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
