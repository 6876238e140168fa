import type { Article, Link, NewsDate, Paragraph, Person, Place, Quote, Span } from '../../../src/core/article.js';
import { ARTICLE_SCHEMA } from '../../../src/core/article.js';
import { searchOf, type SearchOptions } from '../../../src/corpus/search/search.js';
import type { Hit } from '../../../src/core/hit.js';

/** An article made by hand, so that the search is tested and not the parser. Spans are found by their text. */
export class Made {
  readonly article: Article;

  constructor(readonly text: string, more: Partial<Article> = {}) {
    let from = 0;
    const paragraphs: Paragraph[] = text.split('\n\n').map((block, index) => {
      const paragraph: Paragraph = { ...this.span(block, from), index, role: index === 0 ? 'lead' : 'body' };
      from += block.length;
      return paragraph;
    });
    this.article = {
      schema: ARTICLE_SCHEMA, offsets: 'codepoint', id: '0123456789ab', source: { path: 'a.txt', record: null, meta: null },
      agency: null, dateline: null, section: null, kicker: null, headline: null, byline: null, date: null, lead: paragraphs[0] ?? null,
      paragraphs, links: [], furniture: [], quotes: [], people: [], organizations: [], places: [], acronyms: [], figures: [], dates: [], messages: [],
      ...more,
    };
  }

  /** Where `part` stands first behind `from`. */
  span(part: string, from = 0): Span {
    const at = this.text.indexOf(part, from);
    if (at < 0) throw new Error(`not in the text: ${part}`);
    const start = /[\ud800-\udbff]/.test(this.text) ? [...this.text.slice(0, at)].length : at;
    return { text: part, start, end: start + [...part].length };
  }

  quote(said: string, speaker: string | null, cue = 'said', kind: Quote['kind'] = 'direct'): this {
    const segments = said.split(' … ').map((part) => this.span(part));
    this.article.quotes.push({
      id: `q${this.article.quotes.length + 1}`, kind, text: said, segments, cue: this.span(cue), via: null, paragraph: 0, rule: 't', confidence: 1,
      speaker: speaker === null ? null : { name: speaker, title: null, person: null, mention: this.span(speaker.split(' ').at(-1)!), rule: 't' },
    });
    return this;
  }

  person(name: string, titles: string[] = [], mention = name): this {
    const person: Person = { id: 'p1', name, titles, variants: [], mentions: [{ ...this.span(mention), kind: 'name' }] };
    this.article.people.push(person);
    return this;
  }

  place(name: string, mention = name): this {
    const place: Place = { name, country: null, mentions: [{ ...this.span(mention), government: false }] };
    this.article.places.push(place);
    return this;
  }

  date(iso: string): this {
    const date: NewsDate = { text: '', start: 0, end: 0, iso, precision: 'day', calendar: 'gregorian', weekday: null, inferred: [], why: null };
    this.article.date = date;
    return this;
  }

  link(text: string, label: string, speaker: string | null = null): this {
    const link: Link = { ...this.span(text), label, title: text, speaker };
    this.article.links.push(link);
    const paragraph = this.article.paragraphs.findIndex((p) => p.text === text);
    if (paragraph >= 0) this.article.paragraphs.splice(paragraph, 1);
    return this;
  }
}

/** `n` paragraphs, each with a quote of one person. */
export function manyQuotes(n: number): Made {
  const made = new Made(Array.from({ length: n }, (_, i) => `"We open mill ${i}," Laleh Mirzadeh said.`).join('\n\n'));
  made.article.quotes.push(...made.article.paragraphs.map(({ start, index }): Quote => {
    const segment = { text: `We open mill ${index},`, start: start + 1, end: start + 15 + `${index}`.length };
    const mention = { text: 'Laleh Mirzadeh', start: segment.end + 2, end: segment.end + 16 };
    return {
      id: `q${index}`, kind: 'direct', text: segment.text, segments: [segment], cue: null, via: null, paragraph: index, rule: 't', confidence: 1,
      speaker: { name: 'Laleh Mirzadeh', title: null, person: null, mention, rule: 't' },
    };
  }));
  made.article.people.push({ id: 'p1', name: 'Laleh Mirzadeh', titles: [], variants: [], mentions: made.article.quotes.map(({ speaker }) => ({ ...speaker!.mention!, kind: 'name' })) });
  return made;
}

export const DEFAULTS: Omit<SearchOptions, 'query'> = { in: 'all', unit: null, within: null, context: 0, exact: false, names: true };

export function hits(made: Made, query: string, options: Partial<SearchOptions> = {}): Hit[] {
  const search = searchOf({ ...DEFAULTS, query, ...options });
  const found = search.hits(made);
  if (found.length > 0 && !search.mayHold(made.text)) throw new Error(`the prefilter loses a hit of ${query}`);
  return found;
}

/** The matches of every hit: "oil|price" for one hit with two. */
export function matches(made: Made, query: string, options: Partial<SearchOptions> = {}): string[] {
  return hits(made, query, options).map((hit) => hit.matches.map(({ text }) => text).join('|'));
}

export function finds(text: string, query: string, options: Partial<SearchOptions> = {}): boolean {
  return hits(new Made(text), query, options).length > 0;
}
