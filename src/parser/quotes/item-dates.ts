/** Numbers of a row that tell a day or a year, told by the item before and the word behind. */
import { STOP } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { ABBREVIATIONS } from '../../lexicon/abbreviations.js';
import { IN } from '../text/small-words.js';
import type { Passage } from '../doc.js';
import { Kind, nextId, type Tokens } from '../text/tokens.js';
import { cueCodeOf } from './classes.js';
import { Tag } from './tags.js';

/** What is read of a row. */
interface Row { tokens: Tokens; passage: Passage; tag: Uint8Array; length: number }

const ABBREVIATION = new WordSet(ABBREVIATIONS);

/** "The ministry in *2023* warned": a time, and no count of those who warn. */
function isYear({ tokens, tag, length }: Row, i: number): boolean {
  if (length === 0 || tag[length - 1] !== Tag.preposition || tokens.end[i]! - tokens.start[i]! !== 4 || !IN.has(tokens.id[i - 1]!)) return false;
  if (cueCodeOf(nextId(tokens, i)) === 0) return false;
  const first = tokens.text.charCodeAt(tokens.start[i]!);
  const second = tokens.text.charCodeAt(tokens.start[i]! + 1);
  return (first === 49 && second === 57) || (first === 50 && second === 48);
}

/** A year or the day of a month. */
export function isDate(items: Row, i: number): boolean {
  return isYear(items, i) || isDay(items, i);
}

/** "The ministry on November *3* called": a day, and no count of those who call. */
function isDay({ tokens, tag, length }: Row, i: number): boolean {
  const { id, start, end } = tokens;
  return length > 0 && tag[length - 1] === Tag.time && !WEEKDAY.has(id[i - 1]!) && end[i]! - start[i]! <= 2 && cueCodeOf(nextId(tokens, i)) !== 0;
}

/** "Of those asked on *Monday* 12 said": no month. */
export const WEEKDAY = new WordSet(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/** "agreed on Jan*.* 9 to speed it up" */
export function isBeforeDay({ tokens, tag, length, passage }: Row, i: number): boolean {
  return tokens.id[i] === STOP && length > 0 && tag[length - 1] === Tag.time && i + 1 < passage.last && tokens.kind[i + 1] === Kind.number && ABBREVIATION.has(tokens.id[i - 1]!);
}
