/** Seats and ranks by birth that stand right before a name, as a title of their own behind another. */
import { WordSet } from '../../core/words.js';
import { SEAT_TITLES, SEATS_BEHIND, SIDES } from '../../lexicon/titles.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is } from './classes.js';
import { isInitial, joinsRun } from './runs.js';

const SEAT_HOLDER = new WordSet(SEAT_TITLES);
const ROYAL = new WordSet(['prince', 'princess']);
const SIDE = new WordSet(SIDES);

/** Whether the title before a name begins behind word `at`, whose classes are `bits`: "Committee chairperson | Senator Vakili", "Opposition | MP Vakili". */
export function isBeforeSeat({ id, shape }: Tokens, at: number, bits: number): boolean {
  if (!SEAT_HOLDER.has(id[at + 1]!)) return false;
  // "Minister of Economic *Cooperation* | Prince Vakili"
  if (ROYAL.has(id[at + 1]!) && bits & Is.topic) return true;
  return SIDE.has(id[at]!) || ((bits & Is.office) !== 0 && !(bits & Is.officePart) && (shape[at + 1]! & Shape.capital) !== 0);
}

const SEATS = new Set(SEATS_BEHIND);

/** "Omid Vakili *MP* said": the seat at token `at`, right behind a name of two words or more that begins at `first`; "" for none. "Vakili MP Omid Nemoun" has it before. */
export function seatBehind(tokens: Tokens, first: number, at: number): string {
  if (at - first < 2 || at >= tokens.length || tokens.kind[at] !== Kind.word || !(tokens.shape[at]! & Shape.caps)) return '';
  const word = tokens.textOf(at);
  return SEATS.has(word) && !(at + 1 < tokens.length && joinsRun(tokens, at + 1) && !isInitial(tokens, at + 1)) ? word : '';
}
