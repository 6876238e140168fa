/** Professors: a post where it says of what, and otherwise what somebody is. */
import { WordSet } from '../../core/words.js';
import type { Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { modifiesOffice } from './office-words.js';
import { OF } from '../text/small-words.js';
import { isSmallWord } from './runs.js';

const PROFESSOR = new WordSet(['professor']);

/** The head of "*professor* of", "associate *professor* of"; -1 where there is none. */
export function professorAt(tokens: Tokens, start: number): number {
  if (isProfessor(tokens, start)) return start;
  return modifiesOffice(tokens, start) && isProfessor(tokens, start + 1) ? start + 1 : -1;
}

/** "a professor at", "a professor of", ", Professor of", not "a professor emeritus". */
function isProfessor(tokens: Tokens, at: number): boolean {
  if (!PROFESSOR.has(tokens.id[at]!) || !(isSmallWord(tokens, at) || OF.has(tokens.id[at + 1]!))) return false;
  return !isSmallWord(tokens, at + 1) || (classOf(tokens.id[at + 1]!) & (Is.linker | Is.who)) !== 0;
}
