/** The search itself: a query and an article in, hits out. */
import { HIT_SCHEMA, type Hit, type HitUnit } from '../../core/hit.js';
import type { Article, Span } from '../../core/article.js';
import { spanOf } from '../../core/span.js';
import { asksOfQuotes, compile, pageScope, type Evaluate } from './compile.js';
import { Page, type Place, type Range } from './page.js';
import { parseQuery } from './parse.js';
import { withFilters, type Filters } from './filters.js';
import { prefilterOf } from './prefilter.js';
import { overlap, unitsOf, type PageUnit } from './units.js';

export interface SearchOptions {
  query: string;
  in: Place;
  /** Null: quotes for a query about quotes, else sentences. */
  unit: HitUnit | null;
  /** Where all parts of the query have to hold together; null: in one quote for a query about quotes, else in the article. */
  within: HitUnit | null;
  /** Units of context. */
  context: number;
  /** No folding of case, accents and spellings. */
  exact: boolean;
  /** Names under all their spellings. */
  names: boolean;
  filters?: Filters;
}

export interface Search {
  /** The hits in an article, in the order in which they stand. Their offsets are UTF-16 indices: `toCodePoints` for a record. */
  hits(article: Article, text: string): Hit[];
  /** Whether a text can hold a hit at all; false is sure. Much cheaper than parsing it. */
  mayHold(text: string): boolean;
}

/** @throws QueryError for a query that cannot be read */
export function searchOf(options: SearchOptions): Search {
  const tree = withFilters(parseQuery(options.query), options.filters);
  const evaluate = compile(tree, options, options.query);
  const ofQuotes = options.in === 'quotes' || asksOfQuotes(tree);
  const unit = options.unit ?? (ofQuotes ? 'quote' : 'sentence');
  const scope = options.within ?? (ofQuotes || options.unit === 'quote' ? 'quote' : 'article');
  return {
    mayHold: prefilterOf(tree, options, options.query),
    hits(article, text) {
      const page = new Page(article, text);
      const found = scope === 'article' ? inArticle(page, evaluate, unit, options.in) : inParts(page, evaluate, unit, scope, options.in);
      return found.map(({ unit: at, matches }) => hitOf(page, unit, at, matches, options.context));
    },
  };
}

interface Found {
  unit: PageUnit;
  matches: readonly Range[];
}

/** The query is asked of the whole article; the units that hold what it looked for are hits. */
function inArticle(page: Page, evaluate: Evaluate, unit: HitUnit, place: Place): Found[] {
  const verdict = evaluate(page, pageScope(page, place));
  if (!verdict.holds) return [];
  const matches = merged([...verdict.words, ...verdict.places]);
  if (unit === 'article') return [{ unit: unitsOf(page, unit)[0]!, matches }];
  const telling = merged(verdict.words.length > 0 ? verdict.words : verdict.places);
  const found = unitsOf(page, unit, telling).filter((at) => telling.some((match) => overlap(at, match))).map((at) => ({ unit: at, matches: matches.filter((match) => overlap(at, match)) }));
  // A query of nothing but conditions on the article ("agency:IRNA has:quote") shows the article.
  return found.length > 0 || unit === 'quote' ? found : [{ unit: unitsOf(page, 'article')[0]!, matches: [] }];
}

/** The query is asked of each sentence, paragraph or quote. */
function inParts(page: Page, evaluate: Evaluate, unit: HitUnit, scope: HitUnit, place: Place): Found[] {
  const found: Found[] = [];
  const seen = new Set<number>();
  const shown = unit === scope ? null : unitsOf(page, unit);
  const asked = page.ranges(place);
  for (const at of unitsOf(page, scope)) {
    const ranges = at.quote ? at.quote.segments : asked.map((range) => cut(range, at)).filter(({ start, end }) => start < end);
    if (ranges.length === 0) continue;
    const verdict = evaluate(page, { ranges, quote: at.quote });
    if (!verdict.holds) continue;
    const matches = merged([...verdict.words, ...verdict.places]).filter((match) => at.quote !== null || overlap(at, match));
    for (const one of shown === null ? [at] : showing(shown, at, verdict.words)) {
      if (seen.has(one.start)) continue;
      seen.add(one.start);
      found.push({ unit: { ...one, quote: at.quote }, matches: matches.filter((match) => shown === null || overlap(one, match)) });
    }
  }
  return found;
}

/** Which of the units to show for a part that holds: those with the words that were looked for, else the one it begins in. */
function showing(units: readonly PageUnit[], at: PageUnit, words: readonly Range[]): PageUnit[] {
  const holding = units.filter((unit) => words.some((word) => overlap(unit, word)));
  return holding.length > 0 ? holding : units.filter((unit) => unit.start <= at.start && at.start < unit.end).slice(0, 1);
}

function cut(range: Range, by: Range): Range {
  return { start: Math.max(range.start, by.start), end: Math.min(range.end, by.end) };
}

/** In order, overlapping ones made one. */
function merged(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

function hitOf(page: Page, unit: HitUnit, at: PageUnit, matches: readonly Range[], context: number): Hit {
  const { article, text } = page;
  return {
    schema: HIT_SCHEMA,
    id: article.id,
    source: article.source,
    line: lineOf(text, at.start),
    unit,
    part: at.part,
    ...spanOf(text, at.start, at.end),
    paragraph: at.paragraph,
    matches: matches.map(({ start, end }) => spanOf(text, start, end)),
    speaker: speakerAt(page, at, matches[0]),
    date: article.date?.iso ?? null,
    agency: article.agency?.name ?? article.agency?.code ?? null,
    place: article.dateline?.place?.name ?? null,
    ...(context > 0 ? around(page, unit, at, context) : { before: [], after: [] }),
  };
}

/** Whose words they are: of the quote that is shown, of the quote with the first match in it, of a "claim: Speaker" link. */
function speakerAt(page: Page, at: PageUnit, match: Range | undefined): string | null {
  if (at.part === 'link') return page.article.links.find((link) => page.at(link).start === at.start)?.speaker ?? null;
  const quote = at.quote ?? page.quotes.find(({ segments }) => match !== undefined && segments.some((segment) => overlap(segment, match)));
  return quote?.quote.speaker?.name ?? null;
}

/** Neighbouring units; those of a quote are sentences. */
function around(page: Page, unit: HitUnit, at: Range, context: number): { before: Span[]; after: Span[] } {
  const units = unitsOf(page, unit === 'paragraph' ? 'paragraph' : 'sentence');
  const spans = (list: readonly Range[]): Span[] => list.map(({ start, end }) => spanOf(page.text, start, end));
  return {
    before: spans(units.filter(({ end }) => end <= at.start).slice(-context)),
    after: spans(units.filter(({ start }) => start >= at.end).slice(0, context)),
  };
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
