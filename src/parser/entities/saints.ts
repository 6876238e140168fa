/** Bodies called after a saint: "St Anne's Hospital", "St. Petersburg State University". */
import { STOP } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { Kind, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { isMark, joinsRun } from './runs.js';

const SAINT = new WordSet(['st', 'saint', 'sainte', 'sts']);
const LONGEST = 7;

/** End of the name that "St" at token `i` begins, 0 where no noun of a body ends it. */
export function saintEnd(tokens: Tokens, i: number, last: number): number {
  if (!SAINT.has(tokens.id[i]!)) return 0;
  let at = isMark(tokens, i + 1, STOP) ? i + 2 : i + 1;
  if (at >= last || !joinsRun(tokens, at)) return 0;
  for (at++; at < last && at < i + LONGEST && (joinsRun(tokens, at) || tokens.kind[at] === Kind.possessive); at++) {
    if (tokens.kind[at] === Kind.word && classOf(tokens.id[at]!) & Is.bodyHead && !(at + 1 < last && joinsRun(tokens, at + 1) && classOf(tokens.id[at + 1]!) & Is.bodyHead)) return at + 1;
  }
  return 0;
}
