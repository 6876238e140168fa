/** The last words of papers' names as a page's head has them: by themselves, and with their capital, for a pattern. */
import { MASTHEAD_NOUNS, PAPER_NOUNS } from '../../lexicon/papers.js';

/** Small letters. */
export const PAPER_NOUN: ReadonlySet<string> = new Set(PAPER_NOUNS);

/** "Times|Post|…": of names inside of a text, too. */
export const PAPER_ENDINGS = capitals(PAPER_NOUNS);

/** "Times|Post|…|Beacon|Globe": of a name that stands over a page. */
export const MASTHEAD_ENDINGS = `${PAPER_ENDINGS}|${capitals(MASTHEAD_NOUNS)}`;

function capitals(nouns: readonly string[]): string {
  return nouns.map((noun) => noun[0]!.toUpperCase() + noun.slice(1)).join('|');
}
