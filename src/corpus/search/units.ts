/** What a hit shows: sentences, paragraphs and quotes as stretches of the page, with their neighbours. */
import { tokenize, type Tokens } from '../../parser/text/tokens.js';
import { sentencesOf } from '../../parser/text/sentences.js';
import type { HitPart, HitUnit } from '../../core/hit.js';
import type { Page, PageQuote, Part } from './page.js';
import type { Range, RangeIndex } from './ranges.js';

export interface PageUnit extends Range {
  part: HitPart;
  paragraph: number | null;
  quote: PageQuote | null;
}

/**
 * The page's units of one kind, in the order in which they stand; what is no story (a headline, a link) is a unit of its own.
 * `touching`: sentences are asked for only where they may hold one of these; a part without any is left uncut, as cutting is what costs.
 */
export function unitsOf(page: Page, unit: HitUnit, touching: RangeIndex<Range> | null = null): PageUnit[] {
  switch (unit) {
    case 'sentence': return page.parts.filter((part) => touching === null || touching.touches(part)).flatMap((part) => sentencesIn(page, part));
    case 'paragraph': return page.parts.map(whole);
    case 'quote': return page.quotes.map((quote) => ({ part: 'quote', paragraph: quote.quote.paragraph, quote, start: quote.start, end: quote.end }));
    case 'article': return article(page);
  }
}

function whole(part: Part): PageUnit {
  return stretch(part, part.start, part.end);
}

/** Of one shape, whatever it is of: every article makes many, and all of them are read in one place. */
function stretch({ part, paragraph }: Part, start: number, end: number): PageUnit {
  return { part, paragraph, quote: null, start, end };
}

/** The tokens of the part cut last: the memory for the next. */
let spent: Tokens | undefined;

function sentencesIn(page: Page, part: Part): PageUnit[] {
  if (part.part !== 'text') return [whole(part)];
  const tokens = tokenize(page.text.slice(part.start, part.end), spent);
  spent = tokens.kept;
  const units = sentencesOf(tokens, 0, tokens.length)
    .map(({ first, last }) => stretch(part, part.start + tokens.start[first]!, part.start + tokens.end[last - 1]!));
  return units.length === 0 ? [whole(part)] : units;
}

/** An article is shown by its headline, else its lead, else its first part; one with nothing in it by nothing. */
function article(page: Page): PageUnit[] {
  const { parts } = page;
  const shown = parts.find(({ part }) => part === 'headline') ?? parts.find(({ part }) => part === 'text') ?? parts[0];
  return shown ? [whole(shown)] : [{ part: 'text', paragraph: null, quote: null, start: 0, end: 0 }];
}
