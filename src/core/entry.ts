import type { Article } from './article.js';

/** A record and the text it was parsed from. Who shows running text needs both; offsets count code points. */
export interface Entry {
  article: Article;
  text: string;
  /** ISO day on which it was published, where what it came with says so: the fields of a JSON record. */
  published?: string | null;
}

/** ISO date of the article: the one in its text; the text that a crawler has taken from a page often has none, and its record has. */
export function dayOf({ article, published }: Entry): string | null {
  return article.date?.iso ?? published ?? null;
}
