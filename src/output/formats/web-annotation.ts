/**
 * `web-annotation`: W3C Web Annotation Data Model (JSON-LD), one annotation a quote and one a name, in one AnnotationPage.
 * Each target is selected by position (code points, as the model counts) and by its words with what stands around them.
 */
import type { Article, Quote, Span } from '../../core/article.js';
import type { Entry } from '../../core/entry.js';
import type { StreamFormat } from '../format.js';
import { fieldMarks, type Mark } from '../marks.js';
import { iriPart, urnOf } from '../names.js';
import { json } from '../safe.js';
import { slicer } from '../slices.js';
import { arrayWriter } from './writers.js';

const HEAD = '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[';

export const format: StreamFormat = {
  kind: 'stream',
  open: () => arrayWriter((entry) => annotationsOf(entry).map((annotation) => json(annotation)), HEAD, ']}'),
};

export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: string;
  body: { type: string; purpose: string; value: string }[];
  target: object[];
}

/** The annotations of one article: quotes, then fields and names. */
export function annotationsOf({ article, text }: Entry): Annotation[] {
  const select = selectorFor(article, slicer(text));
  return [
    ...article.quotes.map((quote) => quoteAnnotation(article, quote, select)),
    ...fieldMarks(article).map((mark, i) => markAnnotation(article, mark, i + 1, select)),
  ];
}

type Select = (span: Span) => object;

const CONTEXT = 32;

function selectorFor(article: Article, cut: (start: number, end: number) => string): Select {
  const source = sourceOf(article);
  return ({ text, start, end }) => ({
    source,
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact: text, prefix: cut(Math.max(0, start - CONTEXT), start), suffix: cut(end, end + CONTEXT) },
    ],
  });
}

/** The file as a relative IRI, no part of which can be taken for a scheme; the article's URN where there is no file. */
function sourceOf(article: Article): string {
  const { path, record } = article.source;
  if (path === null || path === '-') return urnOf(article);
  const iri = path.split('/').map(iriPart).join('/');
  return record === null ? iri : `${iri}#record=${record}`;
}

function quoteAnnotation(article: Article, quote: Quote, select: Select): Annotation {
  const { speaker, cue } = quote;
  return {
    id: `${urnOf(article)}#${quote.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      ...(speaker === null ? [] : [textual('identifying', speaker.title === null ? speaker.name : `${speaker.name}, ${speaker.title}`)]),
      ...(cue === null ? [] : [textual('describing', cue.text)]),
      textual('tagging', `quote:${quote.kind}`),
    ],
    target: quote.segments.map(select),
  };
}

function markAnnotation(article: Article, mark: Mark, number: number, select: Select): Annotation {
  return {
    id: `${urnOf(article)}#m${number}`,
    type: 'Annotation',
    motivation: 'tagging',
    body: [textual('tagging', mark.label.toLowerCase()), ...(mark.value === null ? [] : [textual('identifying', mark.value)])],
    target: [select(mark)],
  };
}

function textual(purpose: string, value: string): Annotation['body'][number] {
  return { type: 'TextualBody', purpose, value };
}
