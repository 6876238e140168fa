/** Days that are part of a name, and so no day of this week or year: "the Sunday Times", "Black Friday", "the September 11 attacks". */
import { STOP } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { ANNIVERSARIES, DAY_NAMES, DAY_PARTS, KNOWN_DAYS } from '../../lexicon/relative-dates.js';
import { ARTICLE, ON } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import type { WrittenDate } from './read.js';

/** A paragraph in its tokens. */
interface Run {
  tokens: Tokens;
  first: number;
  last: number;
}

const DAY_NAME = new WordSet(DAY_NAMES);
const DAY_PART = new WordSet(DAY_PARTS);
const ANNIVERSARY = new WordSet(ANNIVERSARIES);
const KNOWN_DAY = new Set(KNOWN_DAYS);

/** Whether the weekday at token `i` is one word of a name. "They said *Tuesday* Iran had left" tells a day: what stands before it says which of the two. */
export function isNamedDay({ tokens, first, last }: Run, i: number): boolean {
  if (i > first && isCapital(tokens, i - 1) && DAY_NAME.has(tokens.id[i - 1]!)) return true;
  if (i + 1 >= last || !isCapital(tokens, i + 1) || (tokens.shape[i + 1]! & Shape.apart) !== 0 || !isBlankBetween(tokens, i)) return false;
  // "*Saturday* Night Live"; in running text a night of this week has no capital.
  if (DAY_PART.has(tokens.id[i + 1]!)) return true;
  // "the *Sunday* Times", "Golzar's *Sunday* Mirror"
  if (i > first && (ARTICLE.has(tokens.id[i - 1]!) || tokens.kind[i - 1] === Kind.possessive)) return true;
  // "*Sunday* Golzari said": who opens a sentence, not when
  return opensSentence(tokens, i, first) && i + 2 < last && tokens.kind[i + 2] === Kind.word && !isCapital(tokens, i + 2);
}

function isCapital({ kind, shape }: Tokens, i: number): boolean {
  return kind[i] === Kind.word && (shape[i]! & Shape.capital) !== 0;
}

/** "Tue. Karvani" and "Tuesday, Karvani" are two things. */
function isBlankBetween({ start, end, text }: Tokens, i: number): boolean {
  return start[i + 1] === end[i]! + 1 && text[end[i]!] === ' ';
}

function opensSentence({ kind, id, shape }: Tokens, i: number, first: number): boolean {
  return i === first || (shape[i]! & Shape.apart) !== 0 || (kind[i - 1] === Kind.mark && id[i - 1] === STOP);
}

/** "the *September 11* attacks", "the *Jan. 6* committee": a day without its year that everybody knows; which year is not told, and the last one may be an anniversary. Of "the June 13 attack" the page tells. */
export function isAnniversary({ tokens, first, last }: Run, i: number, { end, month, day }: WrittenDate): boolean {
  if (!KNOWN_DAY.has(`${month}/${day}`)) return false;
  // "On March 3 attack helicopters came."
  if (i > first && ON.has(tokens.id[i - 1]!)) return false;
  let at = i;
  while (at < last && tokens.start[at]! < end) at++;
  return at < last && tokens.kind[at] === Kind.word && !isCapital(tokens, at) && ANNIVERSARY.has(tokens.id[at]!);
}
