/** What an article is called outside: its title, its files and its address. */
import type { Article } from '../core/article.js';
import { tidy } from '../core/span.js';
import { fileOf } from './columns.js';
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

const TITLE_LENGTH = 110;

/** The headline, else how the story begins. */
export function titleOf(article: Article): string {
  if (article.headline !== null) return tidy(article.headline.text);
  const start = tidy((article.lead ?? article.paragraphs[0])?.text ?? '');
  if (start === '') return fileOf(article) ?? article.id;
  return start.length <= TITLE_LENGTH ? start : `${start.slice(0, start.lastIndexOf(' ', TITLE_LENGTH) + 1 || TITLE_LENGTH).trimEnd()} …`;
}
