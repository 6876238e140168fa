/**
 * Words that every match of a regular expression holds: "enrich" of /enrich(ed|ment) to \d+/. A text without them need not be
 * parsed. Careful, not clever: what is not plain ends a word, and where nothing is sure there is none.
 */
import { atomsOf, type Atom } from './atoms.js';

/** Shorter ones are in nearly every text. */
const SHORTEST = 3;

/** Runs of ASCII letters and digits at the top level of an RE2 pattern, as written; none where it has alternatives. */
export function literalsOf(pattern: string): string[] {
  const found: string[] = [];
  let run = '';
  const end = (): void => {
    if (run.length >= SHORTEST) found.push(run);
    run = '';
  };
  for (const { kind, source, least, most } of atomsOf(pattern)) {
    if (kind === 'bar' || kind === 'unknown') return [];
    // "colou?r", "ha{0,2}": it may be missing. A group may hold alternatives: what is in it proves nothing.
    if (kind === 'plain' && least > 0) run += source;
    if (kind !== 'plain' || least !== 1 || most !== 1) end();
  }
  end();
  return found;
}

/** A character beyond the Basic Multilingual Plane. */
const WIDEST = 2;

/**
 * How many UTF-16 units a match of the pattern has at most; `Infinity` where nothing bounds it. Null where the edges of the text, or
 * what is not known here, decide: such a pattern must see the whole text.
 */
export function widthOf(pattern: string): number | null {
  let widest = 0;
  let width = 0;
  for (const atom of atomsOf(pattern)) {
    if (atom.kind === 'bar') width = 0;
    else {
      const own = widthOfOne(atom);
      if (own === null) return null;
      width += own === 0 || atom.most === 0 ? 0 : own * atom.most;
    }
    widest = Math.max(widest, width);
  }
  return widest;
}

function widthOfOne({ kind, source }: Atom): number | null {
  switch (kind) {
    case 'plain': return 1;
    case 'one': return source.length === 1 && source !== '.' ? 1 : WIDEST;
    case 'bound': return 0;
    case 'group': return widthOf(source);
    case 'bar':
    case 'edge':
    case 'unknown': return null;
  }
}
