/** Whether a body's name is that of an outlet. */
import { agencyOf } from '../../agencies/index.js';
import { OUTLET_WORDS, PAPER_NOUNS } from '../../lexicon/papers.js';

const WORDS = new Set([...PAPER_NOUNS, ...OUTLET_WORDS]);

/** "Karvan Gazette", "Radio Karvan", "IRNA" */
export function isOutletName(name: string): boolean {
  return agencyOf(name) !== null || name.toLowerCase().split(/[ -]/).some((word) => WORDS.has(word));
}
