/** Where words sign the speech right before them: asked when sentences are cut into units, and when reports are sought. */
import { internWord, WordSet } from '../../core/words.js';
import type { Tokens } from '../text/tokens.js';
import { Tag } from './tags.js';

/** Of the items of a paragraph what is asked here. */
interface Row { tag: ArrayLike<number>; token: ArrayLike<number>; tokens: Tokens }

export const SO = internWord('so');
const SAID = new WordSet(['said', 'says', 'spoke']);
const THOSE = new WordSet(['those', 'these']);
const WORDS_OF: readonly WordSet[] = [new WordSet(['were', 'are']), new WordSet(['the']), new WordSet(['words']), new WordSet(['of'])];

/** Whether what signs the speech before it begins at item `i`. */
export function isSigned(items: Row, i: number): boolean {
  return i > 0 && items.tag[i - 1] === Tag.quote && signerAt(items, i) > 0;
}

/** Whether item `i` is what such a report is told by: the dash, "Those", the "said" behind "So". */
export function signs(items: Row, i: number): boolean {
  const { tokens: { id }, token } = items;
  return id[token[i]!] === SO ? false : isSigned(items, i) || (i > 1 && id[token[i - 1]!] === SO && isSigned(items, i - 1));
}

/** The item where who signs begins: “…” – *Tilda Karvani*, “…” So said *Tilda Karvani*, “…” Those were the words of *the minister*; -1 where nobody does. */
export function signerAt({ tag, tokens: { id }, token }: Row, i: number): number {
  if (tag[i] === Tag.dash) return tag[i + 1] === Tag.name ? i + 1 : -1;
  const idOf = (item: number): number => id[token[item]!] ?? 0;
  if (idOf(i) === SO) return SAID.has(idOf(i + 1)) ? i + 2 : -1;
  return THOSE.has(idOf(i)) && WORDS_OF.every((word, k) => word.has(idOf(i + 1 + k))) ? i + 1 + WORDS_OF.length : -1;
}
