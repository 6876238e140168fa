/** `schema-org`: a graph of schema.org NewsArticle (JSON-LD), quotes as its parts. */
import type { Article, Quote, Span } from '../../core/article.js';
import { tidy } from '../../core/span.js';
import { agencyOf } from '../columns.js';
import type { StreamFormat } from '../format.js';
import { urnOf } from '../names.js';
import { json } from '../safe.js';
import { arrayWriter } from './writers.js';
import { writerNames } from '../byline.js';

export const format: StreamFormat = {
  kind: 'stream',
  open: () => arrayWriter(({ article }) => [json(newsArticle(article))], '{"@context":"https://schema.org","@graph":[', ']}'),
};

type Node = Record<string, unknown>;

/** The node without what is not known: JSON-LD has no null properties. */
function known(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)));
}

const plain = (span: Span | null): string | null => span && tidy(span.text);

function newsArticle(article: Article): Node {
  const agency = agencyOf(article);
  const organization = agency === null ? null : { '@type': 'NewsMediaOrganization', name: agency };
  const place = article.dateline?.place;
  return known({
    '@type': 'NewsArticle',
    '@id': urnOf(article),
    identifier: article.id,
    headline: plain(article.headline),
    alternativeHeadline: plain(article.kicker),
    articleSection: plain(article.section),
    dateline: plain(article.dateline),
    locationCreated: place ? placeNode(place) : null,
    datePublished: article.date?.iso,
    abstract: plain(article.lead),
    articleBody: bodyOf(article),
    author: article.byline === null ? organization : writerNames(article.byline).map((name) => ({ '@type': 'Person', name })),
    publisher: organization,
    mentions: [...article.people.map(personNode), ...article.organizations.map(organizationNode)],
    contentLocation: article.places.map(placeNode),
    citation: article.links.map(({ title }) => title),
    hasPart: article.quotes.map((quote) => quotation(article, quote)),
  });
}

function bodyOf({ paragraphs }: Article): string | null {
  const story = paragraphs.filter(({ role }) => role !== 'caption').map(({ text }) => tidy(text));
  return story.length > 0 ? story.join('\n\n') : null;
}

function personNode({ id, name, titles, variants }: Article['people'][number]): Node {
  return known({ '@type': 'Person', '@id': `#${id}`, name, jobTitle: titles, alternateName: variants });
}

function organizationNode({ name, acronym }: Article['organizations'][number]): Node {
  return known({ '@type': 'Organization', name, alternateName: acronym });
}

function placeNode({ name, country }: { name: string; country: string | null }): Node {
  return known({ '@type': 'Place', name, address: country && { '@type': 'PostalAddress', addressCountry: country } });
}

function quotation(article: Article, { id, text, speaker }: Quote): Node {
  return known({
    '@type': 'Quotation',
    '@id': `${urnOf(article)}#${id}`,
    text: tidy(text),
    isPartOf: { '@id': urnOf(article) },
    creator: speaker && speakerNode(speaker),
  });
}

// A speaker that is no known person may be a body, a document or somebody unnamed: no narrower type is claimed than Thing.
function speakerNode({ name, title, person }: NonNullable<Quote['speaker']>): Node {
  return person === null ? { '@type': 'Thing', name } : known({ '@type': 'Person', name, jobTitle: title });
}
