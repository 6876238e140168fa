import { STOP } from '../../core/signs.js';
import { Kind, Shape, type Tokens } from './tokens.js';

/** What a token is, while a full stop stands for it. */
interface Replaced { i: number; kind: number; shape: number; id: number; hash: number }

/**
 * Runs what reads tokens `[first, last)` as if a full stop stood on either side, whatever does: a headline has none, and a rule
 * that looks a word back from the paragraph's first would read it on. "Collapse of an airline ¶ *Passengers* slept on the floor".
 */
export function alone(tokens: Tokens, { first, last }: { first: number; last: number }, read: () => void): void {
  const before = stopAt(tokens, first - 1);
  const behind = stopAt(tokens, last);
  try {
    read();
  } finally {
    if (behind !== null) restore(tokens, behind);
    if (before !== null) restore(tokens, before);
  }
}

function stopAt(tokens: Tokens, i: number): Replaced | null {
  if (i < 0 || i >= tokens.length) return null;
  const { kind, shape, id, hash } = tokens;
  const replaced = { i, kind: kind[i]!, shape: shape[i]!, id: id[i]!, hash: hash[i]! };
  kind[i] = Kind.mark;
  // The blank says that it is of no abbreviation.
  shape[i] = Shape.blankBefore;
  id[i] = STOP;
  hash[i] = 0;
  return replaced;
}

function restore(tokens: Tokens, { i, kind, shape, id, hash }: Replaced): void {
  tokens.kind[i] = kind;
  tokens.shape[i] = shape;
  tokens.id[i] = id;
  tokens.hash[i] = hash;
}
