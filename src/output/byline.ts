/** Who wrote an article, as other formats want it: names without "By", one by one. */
import { tidy } from '../core/span.js';
import type { Span } from '../core/article.js';

const OPENING = /^(?:(?:reported|written|interview|words|story|text|analysis|reporting|opinion|photos)\s+)?by:?\s+|^(?:author|reporter):\s+/i;
const AND = /,?\s+and\s+|\s*&\s*|\s*;\s*/i;

/** "Jane Doe": two words or more, each with a capital. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** "By Jane Doe and John Roe" → "Jane Doe and John Roe" */
export function bylineText(byline: Span): string {
  return tidy(byline.text).replace(OPENING, '');
}

/** "By Jane Doe, Omid Testi and John Roe" → the three; "Jane Doe, Karvan Post" → Jane Doe: behind the last comma, if no "and" follows and no third name, stands where she works. */
export function writerNames(byline: Span): string[] {
  const text = bylineText(byline);
  const [names = text, ...rest] = text.split(',');
  const listed = rest.length > 0 && (AND.test(rest.join(',')) || (rest.length > 1 && rest.every((part) => NAME.test(part.trim()))));
  return (listed ? text.split(',') : [names]).flatMap((part) => part.split(AND)).map((name) => name.replace(/^and\s+/i, '').trim()).filter((name) => name !== '');
}
