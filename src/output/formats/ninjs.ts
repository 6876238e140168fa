/**
 * `ninjs`: IPTC News in JSON 3.1, one file an article. It has no place for quotes and allows no keys of one's own, so they go to
 * a sidecar of Web Annotations, which the item names as an association.
 */
import type { Article } from '../../core/article.js';
import { tidy } from '../../core/span.js';
import { agencyOf } from '../columns.js';
import type { FolderFormat } from '../format.js';
import { stemOf, urnOf } from '../names.js';
import { json } from '../safe.js';
import { annotationsOf } from './web-annotation.js';
import { bylineText } from '../byline.js';

const SCHEMA = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json';

export const format: FolderFormat = {
  kind: 'folder',
  files(entry) {
    const stem = stemOf(entry.article);
    const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', id: `${urnOf(entry.article)}:annotations`, type: 'AnnotationPage', items: annotationsOf(entry) };
    return [
      { name: `${stem}.ninjs.json`, content: `${json(ninjs(entry.article), 2)}\n` },
      { name: `${stem}.annotations.jsonld`, content: `${json(page, 2)}\n` },
    ];
  },
};

interface Valued { role: string; contentType: string; value: string; wordCount?: number }

const text = (role: string, value: string): Valued => ({ role, contentType: 'text/plain', value });

function ninjs(article: Article): object {
  const urn = urnOf(article);
  const agency = agencyOf(article);
  return {
    uri: urn,
    standard: { name: 'ninjs', version: '3.1', schema: SCHEMA },
    type: 'text',
    representationType: 'full',
    language: 'en',
    ...dated(article),
    ...(article.byline === null ? {} : { by: bylineText(article.byline) }),
    ...(article.dateline?.place ? { located: article.dateline.place.name } : {}),
    headlines: [
      ...(article.kicker === null ? [] : [text('kicker', tidy(article.kicker.text))]),
      ...(article.headline === null ? [] : [text('main', tidy(article.headline.text))]),
    ],
    descriptions: article.lead === null ? [] : [text('lead', tidy(article.lead.text))],
    bodies: bodies(article),
    people: article.people.map(({ name, titles }) => ({ name, rel: 'mentioned', ...(titles.length > 0 ? { literal: [name, ...titles].join(', ') } : {}) })),
    organisations: article.organizations.map(({ name, acronym }) => ({ name, rel: 'mentioned', ...(acronym === null ? {} : { literal: acronym }) })),
    places: article.places.map(({ name, country }) => ({ name, rel: 'mentioned', ...(country === null ? {} : { literal: country }) })),
    subjects: article.section === null ? [] : [{ name: tidy(article.section.text), rel: 'section' }],
    infoSources: agency === null ? [] : [{ name: agency, role: 'originator', ...(article.agency!.code === null ? {} : { literal: article.agency!.code }) }],
    associations: [
      { name: 'annotations', rel: 'annotations', uri: `${urn}:annotations`, title: `${stemOf(article)}.annotations.jsonld` },
      ...article.links.map(({ title, label }, i) => ({ name: title, rel: 'related', uri: `${urn}:link:${i + 1}`, type: 'text', title: label })),
    ],
    altIds: article.source.path === null ? [] : [{ role: 'file', value: article.source.path }],
  };
}

// The standard wants a time; a day without one is given as its first second, and only a whole day is.
function dated({ date }: Article): object {
  return date?.iso !== null && date?.precision === 'day' ? { contentCreated: `${date.iso}T00:00:00Z` } : {};
}

function bodies(article: Article): Valued[] {
  const paragraphs = article.paragraphs.filter(({ role }) => role !== 'caption').map((paragraph) => tidy(paragraph.text));
  const value = paragraphs.join('\n\n');
  return [
    ...(article.dateline === null ? [] : [text('dateline', tidy(article.dateline.text))]),
    ...(value === '' ? [] : [{ ...text('main', value), wordCount: value.split(/\s+/).length }]),
  ];
}
