/** Whose a body is whose name says only what it is: "Iranian Foreign Ministry", "Japan's Parliament", "the Foreign Ministry". */
import type { Organization } from '../../core/article.js';
import { Kind, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { knownWord, opensKnown } from './gazetteer.js';
import { placeNamed, type Piece } from './piece.js';

export interface OwnedBody {
  /** First token of the name without its country: "Foreign Ministry". */
  from: number;
  country: string | null;
}

/** The body at `at` as owner and rest; null where the name has words of its own ("Noor News"). */
export function ownedBody(tokens: Tokens, pieces: readonly Piece[], at: number): OwnedBody | null {
  const { first, last } = pieces[at]!;
  const leading = countryAt(tokens, first);
  const from = leading === null ? first : first + 1;
  if (from >= last) return null;
  for (let i = from; i < last; i++) {
    if (tokens.kind[i] !== Kind.word || !(classOf(tokens.id[i]!) & (Is.topic | Is.bodyHead | Is.linker | Is.and))) return null;
  }
  return { from, country: leading ?? (at === 0 ? null : possessor(tokens, pieces[at - 1]!, first)) };
}

function countryAt(tokens: Tokens, i: number): string | null {
  const id = tokens.id[i]!;
  const known = opensKnown(id) ? knownWord(id, tokens.textOf(i))?.known : undefined;
  return known?.power === 'country' ? known.country : null;
}

/** "Iran's | Foreign Ministry", "Iranian | Foreign Ministry" */
function possessor(tokens: Tokens, before: Piece, first: number): string | null {
  const owns = before.demonym ? before.last === first : before.last === first - 1 && tokens.kind[first - 1] === Kind.possessive;
  return owns ? placeNamed(before)?.country ?? null : null;
}

/**
 * "Russian Foreign Ministry", "Japan's Foreign Ministry": two whose names say only what they are go by whose they are (`owners`, by index).
 * Returns the indices of those that have been named so.
 */
export function nameByOwner(organizations: Organization[], owners: ReadonlyMap<number, string>): ReadonlySet<number> {
  const renamed = new Set<number>();
  if (owners.size < 2) return renamed;
  const times = new Map<string, number>();
  for (const index of owners.keys()) {
    const { name } = organizations[index]!;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  for (const [index, owner] of owners) {
    const body = organizations[index]!;
    if (times.get(body.name)! < 2) continue;
    renamed.add(index);
    body.name = `${owner} ${body.name}`;
  }
  return renamed;
}
