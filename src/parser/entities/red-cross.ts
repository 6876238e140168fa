/** National societies of the Red Cross and Red Crescent, named for whose they are. */
import { WordSet } from '../../core/words.js';
import type { Tokens } from '../text/tokens.js';
import { isAfterThe } from './body-alone.js';
import type { Entry } from './gazetteer.js';
import { joinsRun } from './runs.js';

/** Behind "Egyptian *Red Crescent*", "Kenya *Red Crescent*", "the Golzar *Red Cross Society*", whose name begins at token `i`; 0 where none does. */
export function redCrossEnd(tokens: Tokens, i: number, last: number, known: Entry | undefined): number {
  const cross = crossAt(tokens, i, known);
  return cross > 0 && isRedCross(tokens, cross, last) ? overSociety(tokens, cross + 2, last) : 0;
}

/** Where "Red Cross" may stand behind whose it is: a people, a country, and behind "the" a town that no list knows; 0 for none. */
function crossAt(tokens: Tokens, i: number, known: Entry | undefined): number {
  if (known === undefined) return tokens.id[i] === 0 && isAfterThe(tokens, i) ? i + 1 : 0;
  return known.demonym || known.kind === 'place' ? i + known.length : 0;
}

function isRedCross(tokens: Tokens, at: number, last: number): boolean {
  return at + 1 < last && RED.has(tokens.id[at]!) && joinsRun(tokens, at) && CROSS.has(tokens.id[at + 1]!) && joinsRun(tokens, at + 1);
}

/** "Sudanese Red Crescent | *Society*" */
function overSociety(tokens: Tokens, at: number, last: number): number {
  return at < last && joinsRun(tokens, at) && SOCIETY.has(tokens.id[at]!) ? at + 1 : at;
}

const SOCIETY = new WordSet(['society', 'organization', 'organisation', 'federation']);

const RED = new WordSet(['red']);
const CROSS = new WordSet(['cross', 'crescent']);
