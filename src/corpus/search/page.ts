/** An article as the search sees it: its text folded once, and its parts as ranges. All offsets are UTF-16 indices. */
import type { Article, Quote, Span } from '../../core/article.js';
import type { HitPart } from '../../core/hit.js';
import { utf16IndexOf } from '../../core/offsets.js';
import { foldText, type FoldedText } from './folded.js';
import { RangeIndex, type Range } from './ranges.js';

/** A part of the page that stands by itself: no phrase runs from one into the next. */
export interface Part extends Range {
  part: HitPart;
  paragraph: number | null;
}

export interface PageQuote {
  quote: Quote;
  segments: readonly Range[];
  start: number;
  end: number;
}

export type Place = 'quotes' | 'text' | 'headlines' | 'links' | 'all';

export class Page {
  readonly #unit: (point: number) => number;
  #folded: FoldedText | null = null;
  #parts: Part[] | null = null;
  #quotes: PageQuote[] | null = null;
  readonly #kept = new Map<unknown, unknown>();
  /** The line asked for last: its number, and where it begins and ends. */
  #line = 0;
  #lineStart = 0;
  #lineEnd = -1;

  /** `day`: ISO date of the article, also where its record has it and not its text. */
  constructor(readonly article: Article, readonly text: string, readonly day: string | null) {
    this.#unit = utf16IndexOf(text);
  }

  /** Where `span` of the record stands, in UTF-16 indices. */
  at({ start, end }: { start: number; end: number }): Range {
    return { start: this.#unit(start), end: this.#unit(end) };
  }

  /** What `make` gives, made once for the page: what is asked of each of its quotes need not be found for each. `key`: whose it is. */
  once<T>(key: unknown, make: () => T): T {
    if (!this.#kept.has(key)) this.#kept.set(key, make());
    return this.#kept.get(key) as T;
  }

  /** Number of the line that holds `offset`, from 1. Hits come in order: lines are counted on from the last one. */
  lineOf(offset: number): number {
    if (offset < this.#lineStart) {
      this.#line = 0;
      this.#lineEnd = -1;
    }
    while (this.#lineEnd < offset) {
      this.#line++;
      this.#lineStart = this.#lineEnd + 1;
      const end = this.text.indexOf('\n', this.#lineStart);
      this.#lineEnd = end < 0 ? Infinity : end;
    }
    return this.#line;
  }

  get folded(): FoldedText {
    return (this.#folded ??= foldText(this.text));
  }

  /** In the order in which they stand. Furniture is none of them. */
  get parts(): readonly Part[] {
    return (this.#parts ??= partsOf(this));
  }

  get quotes(): readonly PageQuote[] {
    return (this.#quotes ??= this.article.quotes.map((quote) => {
      const segments = quote.segments.map((segment) => this.at(segment));
      return { quote, segments, start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 };
    }));
  }

  /** The pieces of all quotes, each with its quote. */
  get segments(): RangeIndex<Range & { quote: PageQuote }> {
    return this.once('segments', () => new RangeIndex(this.quotes.flatMap((quote) => quote.segments.map(({ start, end }) => ({ start, end, quote })))));
  }

  /** What `--in` names. */
  ranges(place: Place): readonly Range[] {
    switch (place) {
      case 'all': return this.parts;
      case 'quotes': return this.quotes.flatMap(({ segments }) => segments);
      case 'text': return this.parts.filter(({ part }) => part === 'text');
      case 'links': return this.parts.filter(({ part }) => part === 'link');
      case 'headlines': return this.parts.filter((part) => part.part === 'headline' || part.part === 'kicker' || this.#isSubheading(part));
    }
  }

  #isSubheading({ paragraph }: Part): boolean {
    return paragraph !== null && this.article.paragraphs[paragraph]?.role === 'subheading';
  }
}

function partsOf(page: Page): Part[] {
  const { article } = page;
  const parts: Part[] = [];
  const add = (part: HitPart, span: Span | null, paragraph: number | null = null): void => {
    if (!span) return;
    const { start, end } = page.at(span);
    parts.push({ part, paragraph, start, end });
  };
  add('kicker', article.kicker);
  add('headline', article.headline);
  add('byline', article.byline);
  add('section', article.section);
  add('dateline', article.dateline);
  for (const paragraph of article.paragraphs) add('text', paragraph, paragraph.index);
  for (const link of article.links) add('link', link);
  return parts.sort((a, b) => a.start - b.start || b.end - a.end);
}
