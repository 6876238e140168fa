/** What an article is called outside: its files and its address. */
import type { Article } from '../core/article.js';
import { fileName } from './safe.js';

/** "crawl-17-0123456789ab": the input's name without its extension, its record, and the id that keeps it apart. */
export function stemOf(article: Article): string {
  const { path, record } = article.source;
  const base = path === null || path === '-' ? '' : path.split(/[\\/]/).at(-1)!.replace(/\.[^.]{1,8}$/, '');
  return [base === '' ? null : fileName(base), record, fileName(article.id)].filter((part) => part !== null).join('-');
}

/** "urn:iran-news:0123456789ab" */
export function urnOf(article: Article): string {
  return `urn:iran-news:${iriPart(article.id)}`;
}

/** `part` as a piece of an IRI. A lone surrogate, of which encodeURIComponent throws, becomes U+FFFD. */
export function iriPart(part: string): string {
  return encodeURIComponent(Buffer.from(part).toString());
}
