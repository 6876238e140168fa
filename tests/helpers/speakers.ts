import { parseArticle } from '../../src/parser/parse.js';

/** "mention -> speaker" of each quote of a whole article, "–" where there is none. */
export function speakersOf(text: string): string[] {
  return parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker }) => `${speaker?.mention?.text ?? '–'} -> ${speaker?.name ?? '–'}`);
}
