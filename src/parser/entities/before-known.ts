/** What stands before the name of a body that a list knows, and is no part of it. */
import { WordSet } from '../../core/words.js';
import { THE } from '../text/small-words.js';
import type { Tokens } from '../text/tokens.js';
import { knownAt, type Entry } from './gazetteer.js';
import { joinsRun } from './runs.js';

/** Whether token `i`, where `known` begins, stands before a body's name so. */
export function isBeforeKnown(tokens: Tokens, i: number, last: number, known: Entry | undefined): boolean {
  return isCreedOf(tokens, i, last) || isUnitedNationsOf(tokens, i, last, known) || isArticleOf(tokens, i, last, known);
}

/** "*The* Guardian Council": no paper whose name has the article, where the words behind it are a longer name. */
function isArticleOf(tokens: Tokens, i: number, last: number, known: Entry | undefined): boolean {
  if (!THE.has(tokens.id[i]!) || known === undefined || i + known.length >= last || !joinsRun(tokens, i + known.length)) return false;
  return (knownAt(tokens, i + 1, last)?.length ?? 0) > known.length - 1;
}

/** "the *Islamist* Muslim Brotherhood": what its people believe is no part of a body's name that a list knows. */
function isCreedOf(tokens: Tokens, i: number, last: number): boolean {
  return CREED.has(tokens.id[i]!) && i + 1 < last && joinsRun(tokens, i + 1) && knownAt(tokens, i + 1, last)?.kind === 'body';
}

/** "the *UN* World Health Organization": whose agency it is stands before a name that is whole without it. */
function isUnitedNationsOf(tokens: Tokens, i: number, last: number, known: Entry | undefined): boolean {
  return UN.has(tokens.id[i]!) && known?.length === 1 && i + 2 < last && joinsRun(tokens, i + 1) && joinsRun(tokens, i + 2) && knownAt(tokens, i + 1, last)?.kind === 'body';
}

const UN = new WordSet(['un', 'u.n.']);

const CREED = new WordSet(['islamist', 'jihadist', 'shiite', 'shia', 'sunni', 'salafist', 'takfiri', 'marxist', 'maoist', 'zionist']);
