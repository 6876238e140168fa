import { STOP } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { ABBREVIATIONS } from '../../lexicon/abbreviations.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { ADJECTIVE_ENDING } from './classes.js';

const ABBREVIATION = new WordSet(ABBREVIATIONS);

/** Whether token `i` is a capitalised word that goes on the run of the token before it: a blank between them and no more. Not "*SKr*4.2bn". */
export function joinsRun({ kind, shape, start, end }: Tokens, i: number): boolean {
  if (kind[i] !== Kind.word) return false;
  const looks = shape[i]!;
  return (looks & Shape.capital) !== 0 && (looks & Shape.blankBefore) !== 0 && !(kind[i + 1] === Kind.number && end[i] === start[i + 1]);
}

/** A word in small letters. */
export function isSmallWord(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === Kind.word && !(tokens.shape[i]! & Shape.capital);
}

/** "London-based", "Saudi-led": no name, although it begins with a capital. */
export function isAdjective(tokens: Tokens, i: number): boolean {
  if (!(tokens.shape[i]! & Shape.hyphen) || tokens.id[i] !== 0) return false;
  const word = tokens.textOf(i);
  return ADJECTIVE_ENDING.has(word.slice(word.lastIndexOf('-') + 1));
}

/** "Gen*.* Bagheri", "J*.* Smith": a full stop that the run steps over. */
export function isAbbreviationStop(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== Kind.mark || tokens.id[i] !== STOP || tokens.shape[i]! & Shape.blankBefore) return false;
  return ABBREVIATION.has(tokens.id[i - 1]!) || isInitial(tokens, i - 1);
}

/** "J", "J.R." */
export function isInitial(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== Kind.word || !(tokens.shape[i]! & Shape.capital)) return false;
  return tokens.end[i]! - tokens.start[i]! === 1 || (tokens.shape[i]! & Shape.dotted) !== 0;
}

/** True for a mark token of this UTF-16 unit. */
export function isMark(tokens: Tokens, i: number, code: number): boolean {
  return tokens.kind[i] === Kind.mark && tokens.id[i] === code;
}

/** "the *Haifa-based* line", "the Lund, *Sweden-based* company": where a body sits. */
export function isBased({ kind, shape, text, end }: Tokens, i: number): boolean {
  return kind[i] === Kind.word && (shape[i]! & BASED) === BASED && (text.endsWith('-based', end[i]) || text.endsWith('-headquartered', end[i]));
}

const BASED = Shape.capital | Shape.hyphen;

/** "88th", "2nd" */
export function isOrdinal(tokens: Tokens, i: number): boolean {
  return i >= 0 && tokens.kind[i] === Kind.number && tokens.text.charCodeAt(tokens.end[i]! - 1) > 0x60;
}

/** "al-Maliki", "el-Sisi": small article, capital behind the hyphen. "d'Aubremont", "dell'Orto": the same behind an apostrophe. */
export function isArticled(tokens: Tokens, i: number): boolean {
  const looks = tokens.shape[i]!;
  if (!(looks & Shape.blankBefore)) return false;
  const start = tokens.start[i]!;
  if (!(looks & Shape.hyphen)) return !(looks & Shape.capital) && tokens.id[i] === 0 && tokens.kind[i] === Kind.word && ELIDED.test(tokens.text.slice(start, start + LONGEST_ELIDED));
  const dash = tokens.text.charCodeAt(start + 2);
  const after = tokens.text.charCodeAt(start + 3);
  return dash === 45 && ((after >= 65 && after <= 90) || after > 0xbf);
}

const ELIDED = /^(?:d|l|dell|dall|degl|nell|all|sant)['’]\p{Lu}/u;
/** "dell'O" */
const LONGEST_ELIDED = 6;

/** "*Da-hye*", "*Hyun-woo*", "*Ing-wen*": two syllables, the second small. */
export function isOfTwoSyllables(tokens: Tokens, i: number): boolean {
  return TWO_SYLLABLES.test(tokens.textOf(i));
}

const TWO_SYLLABLES = /^\p{Lu}\p{Ll}{1,4}-\p{Ll}{1,5}$/u;

/** "*R-Texas*": the party and state of one of them. */
export function isPartyAndState(tokens: Tokens, at: number): boolean {
  return tokens.textOf(at)[1] === '-';
}
