/** The assembly: the passes in their order, and the record they make. Pure: reads no clock, zone, file or environment. */
import { createHash } from 'node:crypto';
import { agencyOf } from '../agencies/index.js';
import { ARTICLE_SCHEMA, type Agency, type Article, type Dateline, type NewsDate, type Organization, type Source } from '../core/article.js';
import { toCodePoints } from '../core/offsets.js';
import { sha256 } from '../core/sha256.js';
import { datesOf } from './dates/index.js';
import type { Doc, Entities, Passage, Structure } from './doc.js';
import { entitiesOf } from './entities/index.js';
import { addLaterTitles } from './entities/later-titles.js';
import { figuresOf } from './entities/figures.js';
import { personBefore, whoseMoney } from './entities/figures/whose.js';
import { extract } from './quotes/extract.js';
import { quotesOf } from './quotes/index.js';
import { structureOf } from './structure/index.js';
import { sentencesOf } from './text/sentences.js';
import { tokenize, type Tokens } from './text/tokens.js';

export interface ParseOptions {
  /** Reference date, ISO day ("2022-02-10"): inferred years are the last ones not after it. Without one no year is inferred. */
  asOf?: string;
  source?: Source;
}

const NO_SOURCE: Source = { path: null, record: null, meta: null };

/** A text to parse, and how. */
export interface Input {
  text: string;
  options?: ParseOptions;
}

/** No reference date: parsing reads no clock. */
const NO_DAY = '';

function dayOf({ options }: Input): string {
  return options?.asOf ?? NO_DAY;
}

/** The structured record of one article. Never throws, whatever the text; needs no options. Linear in its length. */
export function parseArticle(text: string, options: ParseOptions = {}): Article {
  return together([{ text, options }])[0]!;
}

/**
 * So many articles at most, and about so many characters of them, are taken through the passes at a time. With four times as many, what
 * the passes have made outlives two sweeps of the nursery and is copied and marked: a tenth more time (ten thousand articles of 3 KB).
 */
export const TOGETHER = 16;
export const CHARACTERS_TOGETHER = 1 << 16;

/**
 * The records of many articles, in their order: each what `parseArticle` gives. Faster than one after the other by an
 * eighth, since a pass that is run again at once finds its code in the processor's caches; all passes together do not fit.
 */
export function parseArticles(inputs: readonly Input[]): Article[] {
  const articles: Article[] = [];
  for (let from = 0; from < inputs.length;) {
    let to = from;
    for (let size = 0; to < inputs.length && to < from + TOGETHER && size < CHARACTERS_TOGETHER; to++) size += inputs[to]!.text.length;
    articles.push(...together(inputs.slice(from, to)));
    from = to;
  }
  return articles;
}

/** The tokens of the articles parsed last, by their place: the memory for the next ones. */
const spent: (Tokens | undefined)[] = new Array<Tokens | undefined>(TOGETHER).fill(undefined);

/** Pass by pass: what one reads of an article, the passes before it have made. */
function together(inputs: readonly Input[]): Article[] {
  const structures = inputs.map((input) => structureOf(input.text, dayOf(input)));
  const tokens = inputs.map(({ text }, i) => tokenize(text, spent[i]));
  tokens.forEach((each, i) => (spent[i] = each.kept));
  const docs = structures.map((structure, i) => docFrom(inputs[i]!.text, structure, tokens[i]!));
  const dates = docs.map((doc, i) => datesOf(doc, dayOf(inputs[i]!)));
  const entities = docs.map((doc) => entitiesOf(doc));
  const extractions = docs.map((doc, i) => extract(doc, entities[i]!));
  const quotes = docs.map((doc, i) => quotesOf(doc, entities[i]!, extractions[i]!));
  docs.forEach((doc, i) => addLaterTitles(doc, entities[i]!.people, quotes[i]!));
  const figures = docs.map((doc, i) => figuresOf(doc, dates[i], whoseMoney(entities[i]!.places, structures[i]!), personBefore(entities[i]!.mentions)));
  return inputs.map((input, i) => recordOf(input, { doc: docs[i]!, dates: dates[i]!, entities: entities[i]!, quotes: quotes[i]!, figures: figures[i]!, messages: extractions[i]!.messages }));
}

/** What the passes have made of one article. */
interface Found extends Pick<Article, 'dates' | 'quotes' | 'figures' | 'messages'> { doc: Doc; entities: Entities }

function recordOf({ text, options }: Input, { doc: { structure }, dates, entities, quotes, figures, messages }: Found): Article {
  let id: string | undefined;
  const article: Article = {
    schema: ARTICLE_SCHEMA,
    offsets: 'codepoint',
    // When it is asked for: a card shows none, and a digest is a fortieth of a short run.
    get id() {
      return (id ??= digestOf(text).slice(0, 12));
    },
    set id(own) {
      id = own;
    },
    source: options?.source ?? NO_SOURCE,
    agency: structure.agency,
    dateline: dated(structure.dateline, dates),
    section: structure.section,
    kicker: structure.kicker,
    headline: structure.headline,
    byline: structure.byline,
    date: structure.date,
    lead: structure.lead,
    paragraphs: structure.paragraphs,
    links: structure.links,
    furniture: structure.furniture,
    quotes,
    people: entities.people,
    organizations: withoutHouse(entities.organizations, structure.agency),
    places: entities.places,
    acronyms: entities.acronyms,
    figures,
    dates,
    messages: [...structure.messages, ...messages].sort((a, b) => (a.start ?? -1) - (b.start ?? -1)),
  };
  return toCodePoints(article, text);
}

/** "Tehran, May 10, IRNA –" below a stamp with the year: the line's day is the one that the list of dates knows. */
function dated(dateline: Dateline | null, dates: readonly NewsDate[]): Dateline | null {
  const day = dateline?.date;
  if (!dateline || !day || day.iso !== null) return dateline;
  const known = dates.find(({ start }) => start === day.start);
  return known === undefined ? dateline : { ...dateline, date: known };
}

/** The house that the article is from is no body of its story: "…, he told IRNA" on a page of IRNA. */
function withoutHouse(organizations: Organization[], agency: Agency | null): Organization[] {
  if (agency === null) return organizations;
  return organizations.filter(({ name }) => name !== agency.name && agencyOf(name)?.name !== agency.name);
}

/** Once this many characters are digested, Node's own SHA-256 has paid for being loaded. */
const LOADS_CRYPTO = 10_000;
let digested = 0;

function digestOf(text: string): string {
  digested += text.length;
  return digested < LOADS_CRYPTO ? sha256(text) : createHash('sha256').update(text).digest('hex');
}

/** Structure, tokens and passages: what every later pass reads. */
export function docOf(text: string, asOf: string): Doc {
  return docFrom(text, structureOf(text, asOf), tokenize(text));
}

function docFrom(text: string, structure: Structure, tokens: Tokens): Doc {
  const passages: Passage[] = [];
  for (const paragraph of structure.paragraphs) {
    if (paragraph.role !== 'lead' && paragraph.role !== 'body') continue;
    const first = tokens.firstFrom(paragraph.start);
    const last = tokens.firstFrom(paragraph.end);
    tokens.part(first, last);
    passages.push({ paragraph, first, last, sentences: sentencesOf(tokens, first, last) });
  }
  return { text, tokens, structure, passages };
}
