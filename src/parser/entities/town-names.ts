/** Towns and peoples that are somebody's family name: "Lloyd Austin came. … *Austin* was late", "Sara Dane sang. … *Dane*’s lawyer". */
import { WordSet } from '../../core/words.js';
import { FUNCTION_WORDS } from '../../lexicon/function-words.js';
import { Kind, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import type { Piece } from './piece.js';

/** What a place of one word does where it stands: it speaks, it stands as somebody might, or somebody is there. */
export enum Use { none, speaks, acts, placed }

const WHERE = new WordSet(['in', 'at', 'from', 'near', 'across', 'outside', 'inside', 'around', 'throughout', 'into', 'north', 'south', 'east', 'west', 'downtown', 'central']);
const DOES = new WordSet(FUNCTION_WORDS.auxiliary);

/** "*Austin* said", "said *Austin*"; "*Austin*, who", "*Austin*’s lawyer", "*Austin* was"; "in *Austin*". Words of several tokens, and "the Dane", "Austin officials" are none. */
export function useOfTown({ id, kind }: Tokens, { first, last, demonym }: Piece): Use {
  if (last !== first + 1) return Use.none;
  const before = first > 0 && kind[first - 1] === Kind.word ? id[first - 1]! : 0;
  if (before !== 0 && WHERE.has(before)) return Use.placed;
  if (classOf(before) & Is.article) return Use.none;
  const speaks = isVerb(kind, id, last) || (before !== 0 && (classOf(before) & Is.speech) !== 0);
  if (speaks) return demonym ? Use.acts : Use.speaks;
  return mayAct(kind, id, last) ? Use.acts : Use.none;
}

function isVerb(kind: Uint8Array, id: Int32Array, at: number): boolean {
  return kind[at] === Kind.word && (classOf(id[at]!) & Is.speech) !== 0;
}

/** "*was*", "*who*", "*'s*", a comma: what may stand right behind somebody's name. */
function mayAct(kind: Uint8Array, id: Int32Array, at: number): boolean {
  if (kind[at] !== Kind.word) return kind[at] === Kind.possessive || kind[at] === Kind.mark;
  return DOES.has(id[at]!) || (classOf(id[at]!) & Is.who) !== 0;
}
