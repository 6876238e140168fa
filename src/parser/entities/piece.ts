import { tidy } from '../../core/span.js';
import type { Known } from './gazetteer.js';

/** What the segmentation finds: a stretch of tokens `[first, last)` that names something. */
export interface Piece {
  kind: 'person' | 'body' | 'place' | 'term' | 'thing' | 'caps';
  first: number;
  last: number;
  /** UTF-16 indices; inside one token for the halves of "US-Iran". */
  start: number;
  end: number;
  /** What the gazetteer knows of it. */
  known: Known | null;
  /** A people's name or adjective: "Iranian". */
  demonym: boolean;
}

/** The piece's words with single spaces, as a name shows them. */
export function wordsOf(text: string, { start, end, first, last }: Piece): string {
  const slice = text.slice(start, end);
  return last === first + 1 ? slice : tidy(slice);
}
