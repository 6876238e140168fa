/** Where in a text a regular expression need be tried at all. */
import type { Range } from './ranges.js';

/** A match that may be longer is looked for in the whole stretch: words stand a few hundred characters apart at most. */
const MAX_WIDTH = 200;

/**
 * Of a folded text, the stretches in which an expression can match, in order: none without all the literals, and those around one
 * of them where no match is longer than `width`. An expression is tried character by character, a literal is found at once.
 */
export function stretchesOf(literals: readonly string[], width: number | null): (folded: string) => Range[] {
  const longest = literals.reduce((best, literal) => (literal.length > best.length ? literal : best));
  return (folded) => {
    if (!literals.every((literal) => folded.includes(literal))) return [];
    if (width === null || width > MAX_WIDTH) return [{ start: 0, end: folded.length }];
    const found: Range[] = [];
    for (let at = folded.indexOf(longest); at >= 0; at = folded.indexOf(longest, at + 1)) {
      // One character more on either side: \b looks at it.
      const start = Math.max(0, at + longest.length - width - 1);
      const end = Math.min(folded.length, at + width + 1);
      const last = found.at(-1);
      if (last && start <= last.end) last.end = end;
      else found.push({ start, end });
    }
    return found;
  };
}
