/**
 * Bodies of unknown names by what they have and do: "the chief executive of Tessaro", "Tessaro's shareholders", "Tessaro, which owns",
 * "Tessaro posted a loss", "NordCare". A family name that the story gives to a person is none, whatever stands beside it.
 */
import { COMMA, OPENING, STOP } from '../../core/signs.js';
import { WordMap, WordSet } from '../../core/words.js';
import { BEFORE_CAPITAL, DOINGS, OF_BODIES, OWN_OF_BODIES, RESULTS, TRADE_NAMES } from '../../lexicon/dealings.js';
import { isUpper } from '../text/chars.js';
import { AT, WHICH } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import type { Piece } from './piece.js';
import { isMark, isSmallWord, joinsRun } from './runs.js';

const BEFORE = new WordMap<WordSet>(Object.entries(OF_BODIES).map(([link, nouns]) => [link, new WordSet(nouns)]));
const OWN = new WordSet(OWN_OF_BODIES);
const VERBS = new WordSet(RESULTS.verbs);
const RESULT = new WordSet(RESULTS.nouns);
const DOING = new WordSet(DOINGS);
const TRADE_NAME = new WordSet(TRADE_NAMES);
const ITS = new WordSet(['its']);
const RESEARCH = new WordSet(['research', 'sales', 'trading', 'strategy', 'policy', 'security', 'operations', 'marketing', 'analysis', 'risk']);
/** "posted | a record net | loss" */
const RESULT_WITHIN = 5;

/** Whether the words around the name of nobody known tell that it is a body's. */
export function dealsLikeBody(tokens: Tokens, { first, last, known, kind }: Piece): boolean {
  if (kind !== 'person' || known !== null || classOf(tokens.id[first]!) & (Is.given | Is.surname)) return false;
  // "Andes | Brine's chief executive": only a part of the name.
  if (first > 0 && joinsRun(tokens, first) && tokens.shape[first - 1]! & Shape.capital && !(classOf(tokens.id[first - 1]!) & Is.calendar)) return false;
  return isMixed(tokens, first) || isOfBody(tokens, first) || hasOwn(tokens, last) || doesLikeBody(tokens, last);
}

/** "Nord*C*are", "Zar*P*ay": a capital inside of a word is a trade name's, but in some openings of family names. */
function isMixed(tokens: Tokens, first: number): boolean {
  if (tokens.shape[first]! & (Shape.caps | Shape.hyphen) || TRADE_NAME.has(tokens.id[first]!) || !hasCapitalInside(tokens, first)) return false;
  const word = tokens.textOf(first);
  let capital = 1;
  while (!isUpper(word.charCodeAt(capital))) capital++;
  return !OPENINGS.has(word.slice(0, capital));
}

const OPENINGS = new Set(BEFORE_CAPITAL.split(' '));

/** A capital between two small letters. */
function hasCapitalInside({ text, start, end }: Tokens, at: number): boolean {
  for (let i = start[at]! + 2; i + 1 < end[at]!; i++) if (isUpper(text.charCodeAt(i)) && !isUpper(text.charCodeAt(i - 1)) && !isUpper(text.charCodeAt(i + 1))) return true;
  return false;
}

/** "the *chief executive of* Tessaro", "head of *research at* Tessaro". */
function isOfBody({ id, kind }: Tokens, first: number): boolean {
  if (first < 2 || kind[first - 1] !== Kind.word || kind[first - 2] !== Kind.word) return false;
  if (BEFORE.get(id[first - 1]!)?.has(id[first - 2]!)) return true;
  return AT.has(id[first - 1]!) && RESEARCH.has(id[first - 2]!);
}

/** "Tessaro's *shareholders*", "Tessaro's *chief executive*". */
function hasOwn(tokens: Tokens, last: number): boolean {
  if (tokens.kind[last] !== Kind.possessive || last + 1 >= tokens.length || !isSmallWord(tokens, last + 1)) return false;
  return OWN.has(tokens.id[last + 1]!) || (CHIEF.has(tokens.id[last + 1]!) && EXECUTIVE.has(tokens.id[last + 2]!));
}

const CHIEF = new WordSet(['chief', 'finance', 'managing', 'market', 'annual', 'net']);
const EXECUTIVE = new WordSet(['executive', 'financial', 'operating', 'chief', 'director', 'value', 'capitalisation', 'capitalization', 'report', 'results', 'profit', 'income', 'loss', 'revenue']);

/** "Tessaro*, which owns*", "Tessaro said *its* profits", "Tessaro *posted a loss*", "Tessaro *(NYSE:* TES)". */
function doesLikeBody(tokens: Tokens, last: number): boolean {
  const { id, kind } = tokens;
  if (isMark(tokens, last, COMMA)) return WHICH.has(id[last + 1]!) && DOING.has(id[last + 2]!);
  if (isMark(tokens, last, OPENING)) return EXCHANGE.test(tokens.text.slice(tokens.end[last], tokens.end[last]! + 12));
  if (kind[last] !== Kind.word) return false;
  if (classOf(id[last]!) & (Is.speech | Is.and) && ITS.has(id[last + 1]!)) return true;
  if (!VERBS.has(id[last]!)) return false;
  for (let i = last + 1; i < last + RESULT_WITHIN && i < tokens.length && kind[i]! <= Kind.number; i++) if (RESULT.has(id[i]!)) return true;
  return false;
}

const EXCHANGE = /^\s*(?:NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|HKEX|TSE|BSE|NSE|SIX|XETRA|Euronext)\b/;

/** "*Mr* Tessaro", "*Minister* Tessaro", "Tessaro*, 54,*": somebody. */
export function isAddressed(tokens: Tokens, { first, last }: Piece): boolean {
  const before = isMark(tokens, first - 1, STOP) ? first - 2 : first - 1;
  if (before >= 0 && tokens.kind[before] === Kind.word && classOf(tokens.id[before]!) & (Is.address | Is.office | Is.rank) && !(classOf(tokens.id[before]!) & Is.linker)) return true;
  return isMark(tokens, last, COMMA) && tokens.kind[last + 1] === Kind.number && tokens.end[last + 1]! - tokens.start[last + 1]! === 2 && isMark(tokens, last + 2, COMMA);
}
