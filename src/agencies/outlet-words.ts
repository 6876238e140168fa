/** Houses that no list has, by the words of their names. */
import { OUTLET_WORDS, PAPER_NOUNS } from '../lexicon/papers.js';

const WORDS = new Set([...PAPER_NOUNS, ...OUTLET_WORDS]);

/** "Karvan Gazette", "Radio Karvan": whether some word of the name is one of papers, stations or agencies. */
export function hasOutletWord(name: string): boolean {
  return name.toLowerCase().split(/[ -]/).some((word) => WORDS.has(word));
}
