/**
 * `ftm`: FollowTheMoney entities as JSON Lines, for Aleph and OpenSanctions tools: an Article, a Mention for each person and
 * organization named in it. Mentions claim no identity beyond the article, as the model wants it before entities are resolved.
 */
import { createHash } from 'node:crypto';
import type { Article } from '../../core/article.js';
import { agencyOf } from '../columns.js';
import type { StreamFormat } from '../format.js';
import { json } from '../safe.js';
import { lineWriter } from './writers.js';
import { writerNames } from '../byline.js';

export const format: StreamFormat = {
  kind: 'stream',
  open: () => lineWriter(({ article }) => [articleEntity(article), ...mentions(article)].map((entity) => json(entity))),
};

interface Entity { id: string; schema: string; properties: Record<string, string[]> }

function entity(id: string, schema: string, properties: Record<string, readonly (string | null | undefined)[]>): Entity {
  const known = Object.entries(properties)
    .map(([key, values]) => [key, values.filter((value) => value !== null && value !== undefined && value !== '')] as const)
    .filter(([, values]) => values.length > 0);
  return { id, schema, properties: Object.fromEntries(known) as Record<string, string[]> };
}

function articleEntity(article: Article): Entity {
  return entity(`iran-news-${article.id}`, 'Article', {
    title: [article.headline?.text ?? article.lead?.text],
    summary: [article.lead?.text],
    bodyText: [article.paragraphs.map(({ text }) => text).join('\n\n')],
    publisher: [agencyOf(article)],
    author: article.byline === null ? [] : writerNames(article.byline),
    publishedAt: [article.date?.iso],
    fileName: [article.source.path],
    language: ['eng'],
    peopleMentioned: article.people.map(({ name }) => name),
    locationMentioned: article.places.map(({ name }) => name),
    country: [...new Set(article.places.map(({ country }) => country?.toLowerCase()))],
  });
}

function mentions(article: Article): Entity[] {
  const mention = (name: string, detected: string): Entity => entity(
    `iran-news-${article.id}-${createHash('sha256').update(`${detected} ${name}`).digest('hex').slice(0, 12)}`,
    'Mention',
    { name: [name], detectedSchema: [detected], document: [`iran-news-${article.id}`] },
  );
  return [
    ...article.people.map(({ name }) => mention(name, 'Person')),
    ...article.organizations.map(({ name }) => mention(name, 'Organization')),
  ];
}
