/** Who wrote an article, as other formats want it: names without "By", one by one. */
import { tidy } from '../core/span.js';
import type { Span } from '../core/article.js';

const OPENING = /^(?:(?:reported|written|interview|words|story|text|analysis|reporting)\s+)?by:?\s+/i;
const AND = /,?\s+and\s+|\s*&\s*|\s*;\s*/i;

/** "By Jane Doe and John Roe" → "Jane Doe and John Roe" */
export function bylineText(byline: Span): string {
  return tidy(byline.text).replace(OPENING, '');
}

/** "By Jane Doe, Omid Testi and John Roe" → the three; "Jane Doe, Karvan Post" → Jane Doe: behind the last comma, if no "and" follows, stands where she works. */
export function writersOf(byline: Span): string[] {
  const text = bylineText(byline);
  const [names = text, ...rest] = text.split(',');
  const listed = rest.length > 0 && AND.test(rest.join(','));
  return (listed ? text.split(',') : [names]).flatMap((part) => part.split(AND)).map((name) => name.replace(/^and\s+/i, '').trim()).filter((name) => name !== '');
}
