/**
 * The flat tables of a record: what one row is, and its columns. The lists of the terminal and the tabular formats share them.
 * Adding a list or a column is an entry here; help and completion follow.
 */
import type { Acronym, Article, Figure, Link, NewsDate, Organization, Paragraph, Person, Place, Quote, Span } from '../core/article.js';
import { dayOf, type Entry } from '../core/entry.js';
import { sliceAround } from './slices.js';

export type Cell = string | number | boolean | null;

export interface Column<Item> {
  name: string;
  of(item: Item, entry: Entry): Cell;
  /** Written only when `fields` asks for it. */
  onRequest?: true;
}

export interface Table<Item> {
  /** One line of help: what a row is. */
  summary: string;
  items(article: Article): readonly Item[];
  columns: readonly Column<Item>[];
}

const col = <Item>(name: string, of: Column<Item>['of']): Column<Item> => ({ name, of });
const asked = <Item>(name: string, of: Column<Item>['of']): Column<Item> => ({ name, of, onRequest: true });

/** Where a row comes from: the first columns of every table but articles. */
const ORIGIN: readonly Column<unknown>[] = [
  col('file', (_, { article }) => fileOf(article)),
  col('article', (_, { article }) => article.id),
  asked('agency', (_, { article }) => agencyOf(article)),
  asked('published', (_, entry) => dayOf(entry)),
];

const SPAN: readonly Column<Span>[] = [
  col('text', (span) => span.text),
  col('start', (span) => span.start),
  col('end', (span) => span.end),
];

const MENTIONED: readonly Column<{ mentions: readonly Span[] }>[] = [
  col('mentions', (item) => item.mentions.length),
  col('start', (item) => item.mentions[0]?.start ?? null),
  col('end', (item) => item.mentions[0]?.end ?? null),
];

/** Several values in one cell. */
const joined = (values: readonly string[]): string => values.join('; ');

const articles: Table<Article> = {
  summary: 'one row an article',
  items: (article) => [article],
  columns: [
    col('file', (_, { article }) => fileOf(article)),
    col('id', (a) => a.id),
    col('agency', (a) => agencyOf(a)),
    col('date', (_, entry) => dayOf(entry)),
    col('place', (a) => a.dateline?.place?.name ?? null),
    col('section', (a) => a.section?.text ?? null),
    col('kicker', (a) => a.kicker?.text ?? null),
    col('headline', (a) => a.headline?.text ?? null),
    col('byline', (a) => a.byline?.text ?? null),
    col('lead', (a) => a.lead?.text ?? null),
    col('paragraphs', (a) => a.paragraphs.length),
    col('quotes', (a) => a.quotes.length),
    col('speakers', (a) => joined([...new Set(a.quotes.flatMap((quote) => quote.speaker?.name ?? []))])),
    col('people', (a) => joined(a.people.map((person) => person.name))),
    col('organizations', (a) => joined(a.organizations.map((body) => body.name))),
    col('places', (a) => joined(a.places.map((place) => place.name))),
    col('links', (a) => a.links.length),
    col('messages', (a) => a.messages.length),
    // What a person would call the article by.
    asked('story', (a) => a.headline?.text ?? a.lead?.text ?? null),
  ],
};

/** Characters before and after a quote, as GDELT's Global Quotation Graph gives them. */
const CONTEXT = 100;

const quotes: Table<Quote> = {
  summary: 'one row a quote, with its speaker',
  items: (article) => article.quotes,
  columns: [
    ...ORIGIN.slice(0, 2),
    col('date', (_, entry) => dayOf(entry)),
    col('agency', (_, { article }) => agencyOf(article)),
    col('speaker', (q) => q.speaker?.name ?? null),
    col('title', (q) => q.speaker?.title ?? null),
    col('cue', (q) => q.cue?.text ?? null),
    col('kind', (q) => q.kind),
    col('text', (q) => q.text),
    col('start', (q) => q.segments[0]?.start ?? null),
    col('end', (q) => q.segments.at(-1)?.end ?? null),
    col('paragraph', (q) => q.paragraph),
    col('confidence', (q) => q.confidence),
    asked('mention', (q) => q.speaker?.mention?.text ?? null),
    asked('via', (q) => q.via?.name ?? null),
    asked('rule', (q) => q.rule),
    asked('speakerRule', (q) => q.speaker?.rule ?? null),
    asked('pre', (q, { text }) => sliceAround(text, q.segments[0]?.start ?? 0, -CONTEXT)),
    asked('post', (q, { text }) => sliceAround(text, q.segments.at(-1)?.end ?? 0, CONTEXT)),
  ],
};

const counted = new WeakMap<Article, ReadonlyMap<string, number>>();

/** How many quotes each person has, by the person's id, none for who has none; counted once an article. */
export function quotesByPerson(article: Article): ReadonlyMap<string, number> {
  const known = counted.get(article);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { speaker } of article.quotes) {
    if (speaker?.person) counts.set(speaker.person, (counts.get(speaker.person) ?? 0) + 1);
  }
  counted.set(article, counts);
  return counts;
}

const people: Table<Person> = {
  summary: 'one row a person',
  items: (article) => article.people,
  columns: [
    ...ORIGIN,
    col('name', (p) => p.name),
    col('titles', (p) => joined(p.titles)),
    col('variants', (p) => joined(p.variants)),
    col('quotes', (p, { article }) => quotesByPerson(article).get(p.id) ?? 0),
    ...MENTIONED,
  ],
};

const organizations: Table<Organization> = {
  summary: 'one row an organization',
  items: (article) => article.organizations,
  columns: [...ORIGIN, col('name', (o) => o.name), col('acronym', (o) => o.acronym), ...MENTIONED],
};

const places: Table<Place> = {
  summary: 'one row a place',
  items: (article) => article.places,
  columns: [...ORIGIN, col('name', (p) => p.name), col('country', (p) => p.country), ...MENTIONED],
};

const acronyms: Table<Acronym> = {
  summary: 'one row an acronym',
  items: (article) => article.acronyms,
  columns: [...ORIGIN, col('short', (a) => a.short), col('long', (a) => a.long), col('source', (a) => a.source), ...MENTIONED],
};

const figures: Table<Figure> = {
  summary: 'one row a figure',
  items: (article) => article.figures,
  columns: [
    ...ORIGIN,
    col('kind', (f) => f.kind),
    col('value', (f) => f.value),
    col('unit', (f) => f.unit),
    col('qualifier', (f) => f.qualifier),
    ...SPAN,
  ],
};

const dates: Table<NewsDate> = {
  summary: 'one row a written date',
  items: (article) => article.dates,
  columns: [
    ...ORIGIN,
    col('iso', (d) => d.iso),
    col('precision', (d) => d.precision),
    col('calendar', (d) => d.calendar),
    col('weekday', (d) => d.weekday),
    col('inferred', (d) => joined(d.inferred)),
    col('why', (d) => d.why),
    ...SPAN,
  ],
};

const links: Table<Link> = {
  summary: 'one row a related link',
  items: (article) => article.links,
  columns: [...ORIGIN, col('label', (l) => l.label), col('title', (l) => l.title), col('speaker', (l) => l.speaker), ...SPAN],
};

const paragraphs: Table<Paragraph> = {
  summary: 'one row a paragraph',
  items: (article) => article.paragraphs,
  columns: [...ORIGIN, col('index', (p) => p.index), col('role', (p) => p.role), ...SPAN],
};

/** All tables by name: what `list` lists and what a row of csv, tsv and markdown can be. */
export const TABLES = { articles, quotes, people, organizations, places, acronyms, figures, dates, links, paragraphs } as const;

export type TableName = keyof typeof TABLES;

/** The table called `name`, its items typed away; null for an unknown name. */
export function tableOf(name: string): Table<unknown> | null {
  return Object.hasOwn(TABLES, name) ? TABLES[name as TableName] : null;
}

/** "news/a.txt", "crawl.jsonl:17", null for a string. */
export function fileOf(article: Article): string | null {
  const { path, record } = article.source;
  return path !== null && record !== null ? `${path}:${record}` : path;
}

/** The agency's name, else its code. */
export function agencyOf(article: Article): string | null {
  return article.agency?.name ?? article.agency?.code ?? article.agency?.text ?? null;
}
