/**
 * `opensearch`: body of a `_bulk` request, an action line and a document line an article. Quotes are nested, so that speaker and
 * words are matched in one and the same quote. The index needs the mapping first: `iran-news schema opensearch`.
 */
import type { Article, Quote, Span } from '../../core/article.js';
import { agencyOf, fileOf } from '../columns.js';
import type { StreamFormat } from '../format.js';
import { json } from '../safe.js';
import { lineWriter } from './writers.js';

const INDEX = 'iran-news';

export const format: StreamFormat = {
  kind: 'stream',
  open: () => lineWriter(({ article }) => [json({ index: { _index: INDEX, _id: article.id } }), json(documentOf(article))]),
};

const keyword = { type: 'keyword', ignore_above: 512 };
const words = { type: 'text', analyzer: 'folded', fields: { stem: { type: 'text', analyzer: 'stemmed' } } };
const named = { type: 'text', analyzer: 'folded', fields: { exact: keyword } };
const offset = { type: 'integer' };

/** Settings and mapping of the index; analysis-icu must be installed. A field that is not here is refused. */
export const MAPPING = {
  settings: {
    analysis: {
      filter: { english_stemmer: { type: 'stemmer', language: 'english' } },
      char_filter: { nfkc: { type: 'icu_normalizer', name: 'nfkc_cf' } },
      analyzer: {
        folded: { type: 'custom', char_filter: ['nfkc'], tokenizer: 'icu_tokenizer', filter: ['icu_folding'] },
        stemmed: { type: 'custom', char_filter: ['nfkc'], tokenizer: 'icu_tokenizer', filter: ['icu_folding', 'english_stemmer'] },
      },
    },
  },
  mappings: {
    dynamic: 'strict',
    properties: {
      id: keyword, file: keyword, agency: keyword, agency_code: keyword, place: named, country: keyword,
      date: { type: 'date', format: 'strict_date||strict_year_month||strict_year' },
      section: keyword, kicker: named, headline: words, byline: named, lead: words, body: words,
      links: { properties: { label: keyword, title: words, speaker: named } },
      quotes: {
        type: 'nested',
        properties: {
          id: keyword, kind: keyword, text: words, cue: keyword, speaker: named, speaker_title: named, mention: named, via: named,
          paragraph: offset, start: offset, end: offset, confidence: { type: 'float' },
        },
      },
      people: { properties: { name: named, variants: named, titles: named } },
      organizations: { properties: { name: named, acronym: keyword } },
      places: { properties: { name: named, country: keyword } },
      figures: { type: 'nested', properties: { text: keyword, kind: keyword, value: { type: 'double' }, unit: keyword } },
    },
  },
} as const;

const textOf = (span: Span | null): string | null => span && span.text;

function documentOf(article: Article): object {
  const { agency, dateline, date, section, kicker, headline, byline, lead } = article;
  const place = dateline?.place ?? null;
  return {
    id: article.id,
    file: fileOf(article),
    agency: agencyOf(article),
    agency_code: agency && agency.code,
    place: place && place.name,
    country: place && place.country,
    date: date && date.iso,
    section: textOf(section),
    kicker: textOf(kicker),
    headline: textOf(headline),
    byline: textOf(byline),
    lead: textOf(lead),
    body: article.paragraphs.map(({ text }) => text),
    links: article.links.map(({ label, title, speaker }) => ({ label, title, speaker })),
    quotes: article.quotes.map(quoteDocument),
    people: article.people.map(({ name, variants, titles }) => ({ name, variants, titles })),
    organizations: article.organizations.map(({ name, acronym }) => ({ name, acronym })),
    places: article.places.map(({ name, country }) => ({ name, country })),
    figures: article.figures.map(({ text, kind, value, unit }) => ({ text, kind, value, unit })),
  };
}

function quoteDocument(quote: Quote): object {
  const { id, kind, text, cue, speaker, via, paragraph, segments, confidence } = quote;
  return {
    id, kind, text, paragraph, confidence,
    cue: textOf(cue),
    speaker: speaker && speaker.name,
    speaker_title: speaker && speaker.title,
    mention: speaker && textOf(speaker.mention),
    via: via && via.name,
    start: segments[0]?.start ?? null,
    end: segments.at(-1)?.end ?? null,
  };
}
