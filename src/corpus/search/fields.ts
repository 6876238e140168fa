/** The fields of the search language. One entry a field; the parser, help and completion read this table. */
import { nearest } from '../../core/nearest.js';
import type { Article, Span, Speaker } from '../../core/article.js';
import type { Page, PageQuote } from './page.js';
import type { Range } from './ranges.js';
import { datelinePlaceNames, placeTexts } from './places.js';
import type { Test } from './query.js';
import { readRange, checkRange } from './dates.js';
import { wordsOf } from './words.js';

/** A value that a query may match, and what to highlight when it does. */
export interface Value {
  text: string;
  spans: readonly Range[];
  /** It stands in none of the parts that one may ask for: neither in the text nor in headlines, quotes or links. */
  outside?: true;
}

interface FieldBase {
  name: string;
  aliases?: readonly string[];
  /** One line of help. */
  summary: string;
  /** A quote's fields hold for one quote: conditions on several of them are about the same quote. */
  scope: 'article' | 'quote';
  /** Reads a value of the query itself; a string is what is wrong with it. Null: words as usual. */
  read?: (text: string) => Test | string | null;
  /** What is wrong with a test, or null. */
  check?: (test: Test) => string | null;
}

/** The query is tried on values. */
export interface ValueField extends FieldBase {
  kind: 'value';
  /** Spellings of names count as one. */
  names?: true;
  /** Of the article, but where a quote is asked, of the quote. */
  inQuote?: true;
  values: (page: Page, quote: PageQuote | null) => readonly Value[];
}

/** The query is tried on stretches of the text. */
export interface TextField extends FieldBase {
  kind: 'text';
  ranges: (page: Page, quote: PageQuote | null) => readonly Range[];
}

/** The query is compared with the article's date. */
export interface DateField extends FieldBase {
  kind: 'date';
  /** ISO dates. */
  dates: (page: Page) => readonly string[];
}

export type Field = ValueField | TextField | DateField;

const KINDS = ['direct', 'mixed', 'indirect'] as const;

/** What `has:` knows. */
const PRESENT: Readonly<Record<string, (article: Article) => boolean>> = {
  quote: (a) => a.quotes.length > 0,
  speaker: (a) => a.quotes.some((q) => q.speaker !== null),
  agency: (a) => a.agency !== null,
  dateline: (a) => a.dateline !== null,
  date: (a) => a.date !== null,
  section: (a) => a.section !== null,
  kicker: (a) => a.kicker !== null,
  headline: (a) => a.headline !== null,
  byline: (a) => a.byline !== null,
  lead: (a) => a.lead !== null,
  link: (a) => a.links.length > 0,
  person: (a) => a.people.length > 0,
  org: (a) => a.organizations.length > 0,
  place: (a) => a.places.length > 0,
  acronym: (a) => a.acronyms.length > 0,
  figure: (a) => a.figures.length > 0,
  furniture: (a) => a.furniture.length > 0,
  message: (a) => a.messages.length > 0,
};

export const FIELDS: readonly Field[] = [
  { name: 'speaker', summary: 'who said it, under any spelling of the name', scope: 'quote', kind: 'value', names: true, values: speakers },
  { name: 'said', summary: 'words of a quote', scope: 'quote', kind: 'text', ranges: (page, quote) => quote?.segments ?? page.ranges('quotes') },
  {
    name: 'cue', summary: 'the word that reports: said, warned, according', scope: 'quote', kind: 'value',
    values: ofQuotes(({ quote: { cue } }, page) => (cue ? [valueOf(page, cue.text, [cue])] : [])),
  },
  {
    name: 'kind', summary: 'of a quote: direct, mixed or indirect', scope: 'quote', kind: 'value', read: inSmallLetters, check: oneOf('kind of quote', KINDS),
    values: ofQuotes(({ quote, segments }) => [{ text: quote.kind, spans: segments }]),
  },
  {
    name: 'via', summary: 'who passed it on: told Reuters', scope: 'quote', kind: 'value', names: true,
    values: ofQuotes(({ quote: { via } }, page) => (via ? [valueOf(page, `${via.name} | ${via.text}`, [via])] : [])),
  },
  {
    name: 'agency', summary: 'the outlet, by name or code', scope: 'article', kind: 'value',
    values: ({ article }) => agencyTexts(article).map((text) => ({ text, spans: [] })),
  },
  {
    name: 'place', summary: 'of the dateline, or named in the text; a country\'s code finds all that is in it: US', scope: 'article', kind: 'value', names: true,
    values: (page) => [
      ...datelinePlaceNames(page.article).map((text) => ({ text, spans: [], outside: true as const })),
      ...page.article.places.flatMap((place) => placeTexts(place).map(({ text, mentions }) => valueOf(page, text, mentions))),
    ],
  },
  {
    name: 'date', summary: 'of the article: 2022, 2022-02, 2022-01..2022-03, ..2022-03-15', scope: 'article', kind: 'date',
    read: readRange, check: checkRange, dates: ({ day }) => (day === null ? [] : [day]),
  },
  {
    name: 'person', summary: 'somebody named in the article, under any spelling', scope: 'article', kind: 'value', names: true,
    values: (page) => page.article.people.flatMap(({ name, variants, mentions }) => [name, ...variants].map((text) => valueOf(page, text, mentions))),
  },
  {
    name: 'org', aliases: ['organization', 'organisation'], summary: 'a body named in the article, by name or acronym', scope: 'article', kind: 'value', names: true,
    values: (page) => page.article.organizations.flatMap(({ name, acronym, mentions }) => [name, ...(acronym ? [acronym] : [])].map((text) => valueOf(page, text, mentions))),
  },
  {
    name: 'title', aliases: ['role'], summary: 'office or rank of somebody named; beside a field of quotes, of who speaks', scope: 'article', kind: 'value', inQuote: true,
    values: (page, only) => (only ? titlesOf(page, only) : [
      ...page.article.people.flatMap(({ titles, mentions }) => titles.map((text) => valueOf(page, text, mentions))),
      ...page.quotes.flatMap((quote) => titlesOf(page, quote)),
    ]),
  },
  {
    name: 'label', summary: 'the label over related links: Read More', scope: 'article', kind: 'value',
    values: (page) => page.article.links.map((link) => valueOf(page, link.label, [link])),
  },
  {
    name: 'section', summary: 'the outlet\'s own label for the kind of news', scope: 'article', kind: 'value',
    values: (page) => (page.article.section ? [valueOf(page, page.article.section.text, [])] : []),
  },
  { name: 'headline', summary: 'words of the headline', scope: 'article', kind: 'text', ranges: spanRange((a) => a.headline) },
  { name: 'kicker', summary: 'words of the kicker', scope: 'article', kind: 'text', ranges: spanRange((a) => a.kicker) },
  { name: 'byline', summary: 'words of the byline', scope: 'article', kind: 'text', ranges: spanRange((a) => a.byline) },
  { name: 'lead', summary: 'words of the lead', scope: 'article', kind: 'text', ranges: spanRange((a) => a.lead) },
  {
    name: 'id', summary: 'the article\'s id', scope: 'article', kind: 'value', values: ({ article: { id } }) => [{ text: id, spans: [] }],
  },
  {
    name: 'has', summary: `articles with a ${Object.keys(PRESENT).join(', ')}`, scope: 'article', kind: 'value',
    read: inSmallLetters, check: oneOf('thing to have', Object.keys(PRESENT)),
    values: ({ article }) => Object.entries(PRESENT).flatMap(([text, is]) => (is(article) ? [{ text, spans: [] }] : [])),
  },
];

/** The field called so, or what is wrong: `unknown field "speeker": did you mean "speaker"? known: …`. */
export function fieldCalled(name: string): Field | string {
  const plain = name.toLowerCase();
  const field = FIELDS.find((f) => f.name === plain || f.aliases?.includes(plain));
  if (field) return field;
  const known = [...FIELDS.map((f) => f.name), 'quote'];
  const near = nearest(plain, [...known, ...FIELDS.flatMap((f) => f.aliases ?? [])]);
  return `unknown field "${name}"${near === null ? '' : `: did you mean "${near}"?`} (known: ${known.join(', ')}; quotation marks make it a word)`;
}

function speakers(page: Page, only: PageQuote | null): Value[] {
  return (only ? [only] : page.quotes).flatMap(({ quote: { speaker } }) => {
    if (!speaker) return [];
    const spans = speaker.mention ? [speaker.mention] : [];
    return speakerTexts(speaker).map((text) => valueOf(page, text, spans));
  });
}

/** All that the article gives the speaker, and what the quote does. */
function titlesOf(page: Page, { quote: { speaker } }: PageQuote): Value[] {
  if (!speaker) return [];
  // "p12" is the twelfth.
  const known = speaker.person === null ? [] : page.article.people[Number(speaker.person.slice(1)) - 1]?.titles ?? [];
  return [...new Set([...known, ...(speaker.title ? [speaker.title] : [])])].map((text) => valueOf(page, text, speaker.mention ? [speaker.mention] : []));
}

/** By what an article's agency is found: its name, its code, as the page has it. */
export function agencyTexts({ agency }: Article): string[] {
  return [agency?.name, agency?.code, agency?.text].filter((text): text is string => Boolean(text));
}

/** By what a speaker is known: name, title, and the words of the text that stand for whoever it is. */
export function speakerTexts({ name, title, mention }: Speaker): string[] {
  return [name, title, mention?.text].flatMap((text) => text || []);
}

function ofQuotes(values: (quote: PageQuote, page: Page) => Value[]): ValueField['values'] {
  return (page, only) => (only ? values(only, page) : page.quotes.flatMap((quote) => values(quote, page)));
}

function valueOf(page: Page, text: string, spans: readonly Span[]): Value {
  return { text, spans: spans.map((span) => page.at(span)) };
}

function spanRange(of: (article: Article) => Span | null): TextField['ranges'] {
  return (page) => {
    const span = of(page.article);
    return span ? [page.at(span)] : [];
  };
}

/** "kind:Direct": the values are a list of ours, so that a capital says nothing. */
function inSmallLetters(text: string): Test {
  return { kind: 'words', words: wordsOf(text.toLowerCase(), true), near: null };
}

function oneOf(what: string, known: readonly string[]): (test: Test) => string | null {
  return (test) => {
    if (test.kind !== 'words') return null;
    const given = test.words.map(({ text }) => text).join(' ');
    if (known.includes(given.toLowerCase())) return null;
    const near = nearest(given, known);
    return `unknown ${what} "${given}"${near === null ? '' : `: did you mean "${near}"?`} (known: ${known.join(', ')})`;
  };
}
