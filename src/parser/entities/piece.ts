import { tidy } from '../../core/span.js';
import { HASH_START, hashStep } from '../../core/words.js';
import type { Tokens } from '../text/tokens.js';
import type { Known, KnownPlace } from './gazetteer.js';

/** What the segmentation finds: a stretch of tokens `[first, last)` that names something. */
export interface Piece {
  kind: 'person' | 'body' | 'place' | 'term' | 'thing' | 'caps';
  first: number;
  last: number;
  /** UTF-16 indices; inside one token for the halves of "US-Iran". */
  start: number;
  end: number;
  /** What the gazetteer knows of it, of the piece's own kind; never null for a place. */
  known: Known | null;
  /** A people's name or adjective: "Iranian". */
  demonym: boolean;
}

/** The place that the piece names; null for a piece of another kind. */
export function placeNamed({ kind, known }: Piece): KnownPlace | null {
  return kind === 'place' ? known as KnownPlace : null;
}

/** Tokens `[first, last)` with single spaces, as a name shows them. */
export function nameOf(tokens: Tokens, first: number, last: number): string {
  const text = tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
  for (let i = first + 1; i < last; i++) {
    const end = tokens.end[i - 1]!;
    const gap = tokens.start[i]! - end;
    if (gap > 1 || (gap === 1 && tokens.text.charCodeAt(end) !== SPACE)) return tidy(text);
  }
  return text;
}

const SPACE = 32;

/** A number for the words of tokens `[first, last)`, the same wherever they stand. */
export function hashOf(tokens: Tokens, first: number, last: number): number {
  let hash = HASH_START;
  for (let i = first; i < last; i++) hash = hashStep(hash, tokens.hash[i]!);
  return hash;
}
