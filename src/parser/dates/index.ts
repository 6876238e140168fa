import type { NewsDate } from '../../core/article.js';
import type { Doc } from '../doc.js';

/** The dates of the running text, relative ones resolved from the article's own date. `asOf` is an ISO day. */
export function datesOf(doc: Doc, asOf: string): NewsDate[] {
  void doc;
  void asOf;
  return [];
}
