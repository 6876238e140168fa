/** Numbers that a dash ties to a word: "a 12-member team", "a 29-year-old herder". */
import { WordSet } from '../../core/words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';

/** "head of the 12*-*member team" */
export function isCounted({ kind, shape }: Tokens, dash: number): boolean {
  return kind[dash] === Kind.dash && kind[dash - 1] === Kind.number && kind[dash + 1] === Kind.word && !((shape[dash]! | shape[dash + 1]!) & Shape.blankBefore);
}

/** "a *29-year-old* herder": three tokens. */
export function isAge({ kind, id }: Tokens, at: number): boolean {
  return kind[at] === Kind.number && kind[at + 1] === Kind.dash && YEAR_OLD.has(id[at + 2]!);
}

const YEAR_OLD = new WordSet(['year-old']);
