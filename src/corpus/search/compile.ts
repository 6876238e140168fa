/** A query's tree made into a function of a page. */
import { FIELDS, type Field } from './fields.js';
import { inRange } from './dates.js';
import { matcherOf, type Matcher, type Matching } from './matcher.js';
import type { Page, PageQuote, Place } from './page.js';
import { RangeIndex, type Range } from './ranges.js';
import type { Leaf, Query } from './query.js';

/** What a condition is asked of: stretches of the text, and one quote where it has to hold for one. */
export interface Scope {
  ranges: readonly Range[];
  quote: PageQuote | null;
  /** The sentence or paragraph, where it has to hold in one. */
  part: Range | null;
  /** Where one looks, `--in`: a person who is named elsewhere is none there. */
  place: Place;
  /** Somebody asked for quotes, sentences or paragraphs: what has a place is to stand in the one asked. Else it is enough that the article has it. */
  strict: boolean;
}

/** The answer: whether it holds, and the places that make it so. */
export interface Verdict {
  holds: boolean;
  /** Words of the text that were looked for. */
  words: Range[];
  /** Places of values that fields matched (a mention of the speaker). */
  places: Range[];
  /** It holds wherever one looks: the agency, the day, what stands nowhere. */
  bare: boolean;
}

export type Evaluate = (page: Page, scope: Scope) => Verdict;

const NO: Verdict = { holds: false, words: [], places: [], bare: false };
const YES: Verdict = { holds: true, words: [], places: [], bare: true };

/** @throws QueryError for a regular expression that cannot be read */
export function compile(tree: Query, matching: Matching, query: string): Evaluate {
  switch (tree.type) {
    case 'leaf': return compileLeaf(tree, matching, query);
    case 'and': return allOf(tree.parts.map((part) => compile(part, matching, query)));
    case 'or': return anyOf(tree.parts.map((part) => compile(part, matching, query)));
    case 'not': return noneOf(compile(tree.part, matching, query));
    case 'quote': return inOneQuote(compile(tree.part, matching, query));
  }
}

function allOf(parts: readonly Evaluate[]): Evaluate {
  return (page, scope) => {
    const verdicts: Verdict[] = [];
    for (const part of parts) {
      const verdict = part(page, scope);
      if (!verdict.holds) return NO;
      verdicts.push(verdict);
    }
    return joined(verdicts);
  };
}

function anyOf(parts: readonly Evaluate[]): Evaluate {
  return (page, scope) => {
    const verdicts = parts.map((part) => part(page, scope)).filter(({ holds }) => holds);
    return verdicts.length === 0 ? NO : joined(verdicts);
  };
}

function noneOf(part: Evaluate): Evaluate {
  return (page, scope) => (part(page, scope).holds ? NO : YES);
}

function inOneQuote(part: Evaluate): Evaluate {
  return (page, scope) => {
    const quotes = scope.quote ? [scope.quote] : page.quotes;
    const verdicts = quotes.map((quote) => part(page, { ...scope, ranges: quote.segments, quote, part: null })).filter(({ holds }) => holds);
    return verdicts.length === 0 ? NO : joined(verdicts);
  };
}

function joined(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 1) return verdicts[0]!;
  return { holds: true, words: verdicts.flatMap(({ words }) => words), places: verdicts.flatMap(({ places }) => places), bare: verdicts.some(({ bare }) => bare) };
}

function compileLeaf(leaf: Leaf, matching: Matching, query: string): Evaluate {
  const matcher = matcherOf(leaf, matching, query);
  const field = leaf.field === null ? null : FIELDS.find(({ name }) => name === leaf.field)!;
  if (field === null) return matcher === null ? () => YES : (page, scope) => wordsVerdict(matcher.inText(page, scope.ranges));
  const evaluate = fieldLeaf(field, leaf, matcher, matching.names && !matching.exact);
  return (page, scope) => {
    if (scope.quote && (field.scope === 'quote' || (field.kind === 'value' && field.inQuote))) return evaluate(page, scope);
    if (field.scope === 'quote' && scope.part) return anyQuote(page, scope, evaluate, field);
    // The answer is the same for each part of the page; found once, and of its places those that stand in the part.
    return partOf(page.once(evaluate, () => toldOf(within(evaluate(page, { ...scope, quote: null, part: null }), page, scope.place))), scope);
  };
}

/** A verdict on the whole page, ready to be asked what of it stands in a part. */
interface Told {
  verdict: Verdict;
  words: RangeIndex<Range>;
  places: RangeIndex<Range>;
}

function toldOf(verdict: Verdict): Told {
  return { verdict, words: new RangeIndex(verdict.words), places: new RangeIndex(verdict.places) };
}

/** Of a verdict on the page what stands where one looks. */
function within(verdict: Verdict, page: Page, place: Place): Verdict {
  if (place === 'all' || verdict.places.length === 0) return verdict;
  const asked = page.once(`in ${place}`, () => new RangeIndex(page.ranges(place)));
  const places = verdict.places.filter((at) => asked.touches(at));
  return { ...verdict, holds: verdict.bare || places.length > 0, places };
}

/** To give each quote what stands in another would show it there, and cost quotes times places. */
function partOf({ verdict, words, places }: Told, { quote, part, strict }: Scope): Verdict {
  if (!verdict.holds) return NO;
  const stretches = quote ? quote.segments : part ? [part] : null;
  if (stretches === null) return verdict;
  const there = (found: RangeIndex<Range>): Range[] => stretches.flatMap((stretch) => found.touching(stretch));
  const cut = { ...verdict, words: there(words), places: there(places) };
  return strict && !verdict.bare && cut.places.length === 0 ? NO : cut;
}

/** Asked of the quotes that stand in a sentence or paragraph, once of each quote: who speaks is told somewhere about it, what is said stands in the part itself. */
function anyQuote(page: Page, scope: Scope, evaluate: Evaluate, field: Field): Verdict {
  const known = page.once(evaluate, () => new Map<PageQuote, Told>());
  const quotes = [...new Set(page.segments.touching(scope.part!).map(({ quote }) => quote))];
  const verdicts = quotes.map((quote) => {
    let told = known.get(quote);
    if (!told) known.set(quote, (told = toldOf(evaluate(page, { ...scope, ranges: quote.segments, quote, part: null }))));
    return partOf(told, { ...scope, strict: false });
  }).filter(({ holds, words, places }) => holds && (field.kind === 'value' || words.length + places.length > 0));
  return verdicts.length === 0 ? NO : joined(verdicts);
}

function fieldLeaf(field: Field, leaf: Leaf, matcher: Matcher | null, names: boolean): Evaluate {
  switch (field.kind) {
    case 'text': return textLeaf(field, matcher);
    case 'date': return dateLeaf(field, leaf);
    case 'value': return valueLeaf(field, matcher, names);
  }
}

function wordsVerdict(words: Range[]): Verdict {
  return words.length === 0 ? NO : { holds: true, words, places: [], bare: true };
}

function textLeaf(field: Field & { kind: 'text' }, matcher: Matcher | null): Evaluate {
  return (page, { quote }) => {
    const ranges = field.ranges(page, quote);
    if (matcher === null) return ranges.length > 0 ? { holds: true, words: [], places: [...ranges], bare: true } : NO;
    return wordsVerdict(matcher.inText(page, ranges));
  };
}

function dateLeaf(field: Field & { kind: 'date' }, { test }: Leaf): Evaluate {
  return (page) => {
    const dates = field.dates(page);
    const holds = test.kind === 'range' ? dates.some((iso) => inRange(iso, test.from, test.to)) : dates.length > 0;
    return holds ? YES : NO;
  };
}

function valueLeaf(field: Field & { kind: 'value' }, matcher: Matcher | null, names: boolean): Evaluate {
  return (page, { quote, place, strict }) => {
    let [holds, bare] = [false, false];
    const places: Range[] = [];
    for (const { text, spans, outside } of field.values(page, field.scope === 'quote' || field.inQuote ? quote : null)) {
      if (outside && (strict || place !== 'all')) continue;
      if (matcher !== null && !matcher.inValue(text, names && field.names === true)) continue;
      holds = true;
      bare ||= spans.length === 0;
      places.push(...spans);
    }
    return holds ? { holds, words: [], places, bare } : NO;
  };
}

/** Whether a query asks for fields of quotes outside of `quote:( … )`: then all of it is asked of each quote. */
export function asksOfQuotes(tree: Query): boolean {
  switch (tree.type) {
    case 'leaf': return leafField(tree)?.scope === 'quote';
    case 'and':
    case 'or': return tree.parts.some(asksOfQuotes);
    case 'not': return asksOfQuotes(tree.part);
    case 'quote': return false;
  }
}

function leafField({ field }: Leaf): Field | undefined {
  return FIELDS.find(({ name }) => name === field);
}

/** The page's stretches that `--in` names, for a query about the whole article. */
export function pageScope(page: Page, place: Place): Scope {
  return { ranges: page.ranges(place), quote: null, part: null, place, strict: false };
}
