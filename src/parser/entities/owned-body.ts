/** Whose a body is whose name says only what it is: "Iranian Foreign Ministry", "Japan's Parliament", "the Foreign Ministry". */
import { Kind, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { knownWord } from './gazetteer.js';
import type { Piece } from './piece.js';

export interface OwnedBody {
  /** The name without its country: "Foreign Ministry". */
  rest: string;
  country: string | null;
}

/** The body at `at` as owner and rest; null where the name has words of its own ("Noor News"). */
export function ownedBody(tokens: Tokens, pieces: readonly Piece[], at: number): OwnedBody | null {
  const { first, last, start, end } = pieces[at]!;
  const leading = countryAt(tokens, first);
  const from = leading === null ? first : first + 1;
  if (from >= last) return null;
  for (let i = from; i < last; i++) {
    if (tokens.kind[i] !== Kind.word || !(classOf(tokens.id[i]!) & (Is.topic | Is.bodyHead | Is.linker | Is.and))) return null;
  }
  const rest = tokens.text.slice(leading === null ? start : tokens.start[from], end);
  return { rest, country: leading ?? possessor(tokens, pieces[at - 1], first) };
}

function countryAt(tokens: Tokens, i: number): string | null {
  const known = knownWord(tokens.id[i]!, tokens.textOf(i))?.known;
  return known?.kind === 'place' && known.power === 'country' ? known.country : null;
}

/** "Iran's | Foreign Ministry" */
function possessor(tokens: Tokens, before: Piece | undefined, first: number): string | null {
  const owns = before?.known?.kind === 'place' && before.last === first - 1 && tokens.kind[first - 1] === Kind.possessive;
  return owns && before.known?.kind === 'place' ? before.known.country : null;
}
