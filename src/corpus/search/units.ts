/** What a hit shows: sentences, paragraphs and quotes as stretches of the page, with their neighbours. */
import { tokenize } from '../../parser/text/tokens.js';
import { sentencesOf } from '../../parser/text/sentences.js';
import type { HitPart, HitUnit } from '../../core/hit.js';
import type { Page, PageQuote, Part, Range } from './page.js';

export interface PageUnit extends Range {
  part: HitPart;
  paragraph: number | null;
  quote: PageQuote | null;
}

/** The page's units of one kind, in the order in which they stand; what is no story (a headline, a link) is a unit of its own. */
export function unitsOf(page: Page, unit: HitUnit): PageUnit[] {
  switch (unit) {
    case 'sentence': return page.parts.flatMap((part) => sentencesIn(page, part));
    case 'paragraph': return page.parts.map(whole);
    case 'quote': return page.quotes.map((quote) => ({ part: 'quote', paragraph: quote.quote.paragraph, quote, start: quote.start, end: quote.end }));
    case 'article': return article(page);
  }
}

function whole(part: Part): PageUnit {
  return { ...part, quote: null };
}

function sentencesIn(page: Page, part: Part): PageUnit[] {
  if (part.part !== 'text') return [whole(part)];
  const text = page.text.slice(part.start, part.end);
  const tokens = tokenize(text);
  const units = sentencesOf(tokens, 0, tokens.length).map(({ first, last }) => ({
    ...whole(part), start: part.start + tokens.start[first]!, end: part.start + tokens.end[last - 1]!,
  }));
  return units.length === 0 ? [whole(part)] : units;
}

/** An article is shown by its headline, else its lead, else its first part; one with nothing in it by nothing. */
function article(page: Page): PageUnit[] {
  const { parts } = page;
  const shown = parts.find(({ part }) => part === 'headline') ?? parts.find(({ part }) => part === 'text') ?? parts[0];
  return shown ? [whole(shown)] : [{ part: 'text', paragraph: null, quote: null, start: 0, end: 0 }];
}
