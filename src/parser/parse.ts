/** The assembly: the passes in their order, and the record they make. Pure: reads no clock, zone, file or environment. */
import { createHash } from 'node:crypto';
import { ARTICLE_SCHEMA, type Article, type Source } from '../core/article.js';
import { toCodePoints } from '../core/offsets.js';
import { sha256 } from '../core/sha256.js';
import { datesOf } from './dates/index.js';
import type { Doc, Passage } from './doc.js';
import { entitiesOf } from './entities/index.js';
import { addLaterTitles } from './entities/later-titles.js';
import { figuresOf } from './entities/figures.js';
import { quotesOf } from './quotes/index.js';
import { structureOf } from './structure/index.js';
import { sentencesOf } from './text/sentences.js';
import { tokenize, type Tokens } from './text/tokens.js';

export interface ParseOptions {
  /** Reference date, ISO day ("2022-02-10"): inferred years are the last ones not after it. */
  asOf: string;
  source?: Source;
}

const NO_SOURCE: Source = { path: null, record: null, meta: null };

/** The tokens of the last article: the memory for the next one. */
let spent: Tokens | undefined;

/** The structured record of one article. Never throws, whatever the text. Linear in its length. */
export function parseArticle(text: string, options: ParseOptions): Article {
  const doc = docOf(text, options.asOf, spent);
  spent = doc.tokens;
  const { structure } = doc;
  const dates = datesOf(doc, options.asOf);
  const entities = entitiesOf(doc);
  const { quotes, messages } = quotesOf(doc, entities);
  addLaterTitles(doc, entities.people, quotes);
  const article: Article = {
    schema: ARTICLE_SCHEMA,
    offsets: 'codepoint',
    id: digestOf(text).slice(0, 12),
    source: options.source ?? NO_SOURCE,
    agency: structure.agency,
    dateline: structure.dateline,
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
    organizations: entities.organizations,
    places: entities.places,
    acronyms: entities.acronyms,
    figures: figuresOf(doc, dates),
    dates,
    messages: [...structure.messages, ...messages].sort((a, b) => (a.start ?? -1) - (b.start ?? -1)),
  };
  return toCodePoints(article, text);
}

/** Once this many characters are digested, Node's own SHA-256 has paid for being loaded. */
const LOADS_CRYPTO = 10_000;
let digested = 0;

function digestOf(text: string): string {
  digested += text.length;
  return digested < LOADS_CRYPTO ? sha256(text) : createHash('sha256').update(text).digest('hex');
}

/** Structure, tokens and passages: what every later pass reads. `spent` as of `tokenize`. */
export function docOf(text: string, asOf: string, spent?: Tokens): Doc {
  const structure = structureOf(text, asOf);
  const tokens = tokenize(text, spent);
  const passages: Passage[] = [];
  for (const paragraph of structure.paragraphs) {
    if (paragraph.role !== 'lead' && paragraph.role !== 'body') continue;
    const first = tokens.firstFrom(paragraph.start);
    const last = tokens.firstFrom(paragraph.end);
    passages.push({ paragraph, first, last, sentences: sentencesOf(tokens, first, last) });
  }
  return { text, tokens, structure, passages };
}
