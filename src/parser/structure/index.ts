import type { Structure } from '../doc.js';
import { spanOf, trimmed } from '../../core/span.js';

/** Takes the page apart. `asOf` (ISO day) bounds dates whose year is inferred. */
export function structureOf(text: string, asOf: string): Structure {
  void asOf;
  const paragraphs: Structure['paragraphs'] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const range = trimmed(text, match.index, match.index + match[0].length);
    if (range) paragraphs.push({ ...spanOf(text, range.start, range.end), index: paragraphs.length, role: paragraphs.length ? 'body' : 'lead' });
  }
  const lead = paragraphs[0];
  return {
    agency: null, dateline: null, section: null, kicker: null, headline: null, byline: null, date: null,
    lead: lead ? spanOf(text, lead.start, lead.end) : null,
    paragraphs, links: [], furniture: [], messages: [],
  };
}
