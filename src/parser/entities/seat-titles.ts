/** Seats and ranks by birth that stand right before a name, as a title of their own behind another. */
import { WordSet } from '../../core/words.js';
import { SEAT_TITLES, SIDES } from '../../lexicon/titles.js';
import { Shape, type Tokens } from '../text/tokens.js';
import { Is } from './classes.js';

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
