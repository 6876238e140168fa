/** A hit is one stretch of the text; of a quote that its attribution interrupts only the pieces are the speaker's words. */
import type { Article } from '../../core/article.js';
import type { Hit } from '../../core/hit.js';
import { utf16IndexOf } from '../../core/offsets.js';

/** Offsets are UTF-16 indices, as the hit's. */
export interface Piece {
  start: number;
  end: number;
}

/** `"No," she answered. "I had."` -> `No,` and `I had.`; any other hit is one piece. */
export function piecesIn(article: Article, text: string): (hit: Hit) => readonly Piece[] {
  let known: ReadonlyMap<string, readonly Piece[]> | null = null;
  return (hit) => {
    if (hit.unit !== 'quote') return [hit];
    known ??= interrupted(article, text);
    return known.get(`${hit.start}-${hit.end}`) ?? [hit];
  };
}

function interrupted({ quotes }: Article, text: string): Map<string, readonly Piece[]> {
  const at = utf16IndexOf(text);
  const pieces = quotes.filter(({ segments }) => segments.length > 1).map(({ segments }) => segments.map(({ start, end }) => ({ start: at(start), end: at(end) })));
  return new Map(pieces.map((all) => [`${all[0]!.start}-${all.at(-1)!.end}`, all]));
}
