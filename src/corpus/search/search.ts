/** The search itself: a query and an article in, hits out. */
import { HIT_SCHEMA, type Hit, type HitPart, type HitUnit } from '../../core/hit.js';
import type { Span } from '../../core/article.js';
import { dayOf, type Entry } from '../../core/entry.js';
import { spanOf } from '../../core/span.js';
import { asksOfQuotes, compile, pageScope, type Evaluate, type Scope } from './compile.js';
import { fullNames } from './names.js';
import { Page, type PageQuote, type Place } from './page.js';
import { merged, overlap, RangeIndex, type Range } from './ranges.js';
import { parseQuery } from './parse.js';
import { withFilters, type Filters } from './filters.js';
import { prefilterOf } from './prefilter.js';
import { unitsOf, type PageUnit } from './units.js';

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
  hits(entry: Entry): Hit[];
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
  const asked: Asked = { unit, scope, place: options.in, strict: options.within !== null || options.in === 'quotes' || !ofQuotes };
  return {
    mayHold: prefilterOf(tree, options, options.query),
    hits(entry) {
      const page = new Page(entry.article, entry.text, dayOf(entry));
      const found = scope === 'article' ? inArticle(page, evaluate, asked) : inParts(page, evaluate, asked);
      return found.map(({ unit: at, matches }) => hitOf(page, unit, at, matches, options.context));
    },
  };
}

/** What one wants to see, and where all of the query has to hold. */
interface Asked extends Pick<Scope, 'place' | 'strict'> {
  unit: HitUnit;
  scope: HitUnit;
}

interface Found {
  unit: PageUnit;
  matches: readonly Range[];
}

/** The query is asked of the whole article; the units that hold what it looked for are hits. */
function inArticle(page: Page, evaluate: Evaluate, { unit, place }: Asked): Found[] {
  const verdict = evaluate(page, pageScope(page, place));
  if (!verdict.holds) return [];
  const matches = merged([...verdict.words, ...verdict.places]);
  if (matches.length === 0 && place !== 'all') return partsIn(page, unit, place);
  if (unit === 'article') return [{ unit: unitsOf(page, unit)[0]!, matches }];
  const telling = new RangeIndex(merged(verdict.words.length > 0 ? verdict.words : verdict.places));
  const all = new RangeIndex(matches);
  const found = unitsOf(page, unit, telling).filter((at) => telling.touches(at)).map((at) => ({ unit: at, matches: all.touching(at) }));
  // A query of nothing but conditions on the article ("agency:IRNA has:quote") shows the article.
  return found.length > 0 || unit === 'quote' ? found : [{ unit: unitsOf(page, 'article')[0]!, matches: [] }];
}

/** Nothing but conditions, and a place to look: "*" in links are all the links, as in quotes all the quotes. */
function partsIn(page: Page, unit: HitUnit, place: Place): Found[] {
  const asked = new RangeIndex(page.ranges(place));
  if (asked.sorted.length === 0) return [];
  const units = unitsOf(page, unit);
  return (unit === 'article' ? units : units.filter((at) => asked.touches(at))).map((at) => ({ unit: at, matches: [] }));
}

/** The query is asked of each sentence, paragraph or quote. */
function inParts(page: Page, evaluate: Evaluate, { unit, scope, place, strict }: Asked): Found[] {
  // By the unit itself: two quotes may begin at one place, and a sentence that two of them show is one hit with the matches of both.
  const found = new Map<PageUnit, { unit: PageUnit; matches: Range[] }>();
  const shown = shownBy(page, unit, scope);
  const asked = new RangeIndex(page.ranges(place));
  for (const at of unitsOf(page, scope)) {
    const ranges = at.quote ? segmentsIn(at.quote, asked, place) : asked.touching(at).map((range) => cut(range, at)).filter(({ start, end }) => start < end);
    if (ranges.length === 0) continue;
    const verdict = evaluate(page, { ranges, quote: at.quote, part: at.quote ? null : at, place, strict });
    if (!verdict.holds) continue;
    const matches = merged([...verdict.words, ...verdict.places]).filter((match) => at.quote !== null || overlap(at, match));
    for (const { one, holds } of shown(at, verdict.words, matches)) {
      let hit = found.get(one);
      if (!hit) found.set(one, (hit = { unit: { ...one, quote: at.quote }, matches: [] }));
      for (const match of holds) hit.matches.push(match);
    }
  }
  return [...found.values()].map(({ unit: hit, matches }) => ({ unit: hit, matches: merged(matches) }));
}

/** The words of a quote that stand where one looks: "--in headlines" has none of them. */
function segmentsIn({ segments }: PageQuote, asked: RangeIndex<Range>, place: Place): readonly Range[] {
  return EVERYWHERE.has(place) ? segments : segments.filter((segment) => asked.touches(segment));
}

/** These hold every quote whole. */
const EVERYWHERE: ReadonlySet<Place> = new Set<Place>(['all', 'text', 'quotes']);

/** A unit that a part shows, with the matches that are told with it. */
interface Shown {
  one: PageUnit;
  holds: readonly Range[];
}

/** What to show for a part that holds: itself; the article, with all that was found in any part; else units of another kind that lie across it. */
function shownBy(page: Page, unit: HitUnit, scope: HitUnit): (at: PageUnit, words: readonly Range[], matches: readonly Range[]) => Shown[] {
  if (unit === scope) return (one, _words, holds) => [{ one, holds }];
  const units = unitsOf(page, unit);
  if (unit === 'article') return (_at, _words, holds) => [{ one: units[0]!, holds }];
  const index = new RangeIndex(units);
  return (at, words, matches) => {
    const all = new RangeIndex(matches);
    return showing(index, at, words).map((one) => ({ one, holds: all.touching(one) }));
  };
}

/** Which of the units to show for a part that holds: those with the words that were looked for, else the one it begins in. */
function showing(units: RangeIndex<PageUnit>, at: PageUnit, words: readonly Range[]): PageUnit[] {
  const holding = merged(words).flatMap((word) => units.touching(word));
  return holding.length > 0 ? [...new Set(holding)] : units.touching({ start: at.start, end: at.start + 1 }).slice(0, 1);
}

function cut(range: Range, by: Range): Range {
  return { start: Math.max(range.start, by.start), end: Math.min(range.end, by.end) };
}

function hitOf(page: Page, unit: HitUnit, at: PageUnit, matches: readonly Range[], context: number): Hit {
  const { article, text } = page;
  return {
    schema: HIT_SCHEMA,
    id: article.id,
    source: article.source,
    line: page.lineOf(at.start),
    unit,
    part: at.part,
    ...spanOf(text, at.start, at.end),
    paragraph: at.paragraph,
    matches: matches.map(({ start, end }) => spanOf(text, start, end)),
    speaker: speakerAt(page, at, matches[0]),
    date: page.day,
    agency: article.agency?.name ?? article.agency?.code ?? null,
    place: article.dateline?.place?.name ?? null,
    ...(context > 0 ? around(page, unit, at, context) : { before: [], after: [] }),
  };
}

/** Whose words they are: of the quote that is shown, of the quote with the first match in it, of a "claim: Speaker" link. */
function speakerAt(page: Page, at: PageUnit, match: Range | undefined): string | null {
  if (at.part === 'link') return page.once('links', () => linkSpeakers(page)).get(at.start) ?? null;
  return (at.quote ?? (match && quoteWith(page, match)))?.quote.speaker?.name ?? null;
}

/** By where the links begin; "Read More: Rain fell: *Qorbani*" is Bahman Qorbani where the article tells of one. */
function linkSpeakers(page: Page): ReadonlyMap<number, string | null> {
  const { links, people } = page.article;
  const full = fullNames(people.map(({ name }) => name));
  return new Map(links.map((link) => [page.at(link).start, link.speaker === null ? null : full(link.speaker) ?? link.speaker]));
}

/** The quote of which a piece touches `match`. */
function quoteWith(page: Page, match: Range): PageQuote | undefined {
  return page.segments.touching(match)[0]?.quote;
}

/** "Tehran (IP) –", "Iran News": nobody reads them for what stands around a sentence. */
const NO_CONTEXT: ReadonlySet<HitPart> = new Set<HitPart>(['dateline', 'section', 'byline']);

/** Neighbouring units; those of a quote are sentences. */
function around(page: Page, unit: HitUnit, at: Range, context: number): { before: Span[]; after: Span[] } {
  const kind = unit === 'paragraph' ? 'paragraph' : 'sentence';
  const units = page.once(kind, () => new RangeIndex(unitsOf(page, kind).filter(({ part }) => !NO_CONTEXT.has(part))));
  const spans = (list: readonly Range[]): Span[] => list.map(({ start, end }) => spanOf(page.text, start, end));
  const before: Range[] = [];
  for (let i = units.before(at.start) - 1; i >= 0 && before.length < context; i--) if (units.sorted[i]!.end <= at.start) before.push(units.sorted[i]!);
  const next = units.before(at.end);
  return { before: spans(before.reverse()), after: spans(units.sorted.slice(next, next + context)) };
}
