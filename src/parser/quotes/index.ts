import type { Message, Quote, Via } from '../../core/article.js';
import { spanOf, tidy } from '../../core/span.js';
import type { Doc, Entities } from '../doc.js';
import { extract } from './extract.js';
import type { Extracted, Range } from './extracted.js';
import { resolve } from './resolve.js';

export interface Attribution {
  quotes: Quote[];
  messages: Message[];
}

/** Who said what: extraction (cue, content, mention), then resolution (whom the mention means). */
export function quotesOf(doc: Doc, entities: Entities): Attribution {
  const { quotes: extracted, messages } = extract(doc, entities);
  const speakers = resolve(doc, entities, extracted);
  return { quotes: extracted.map((quote, i) => toQuote(doc, quote, speakers[i]!, i)), messages };
}

function toQuote(doc: Doc, quote: Extracted, speaker: Quote['speaker'], index: number): Quote {
  const segments = quote.segments.map(({ start, end }) => spanOf(doc.text, start, end));
  return {
    id: `q${index + 1}`,
    kind: quote.kind,
    text: (quote.marked ?? quote.segments).map(({ start, end }) => doc.text.slice(start, end)).join(' … '),
    segments,
    cue: quote.cue && spanOf(doc.text, quote.cue.start, quote.cue.end),
    speaker,
    via: quote.via && viaOf(doc, quote.via),
    paragraph: doc.passages[quote.passage]!.paragraph.index,
    rule: quote.rule,
    confidence: quote.confidence,
  };
}

function viaOf(doc: Doc, range: Range): Via {
  const span = spanOf(doc.text, range.start, range.end);
  return { ...span, name: tidy(span.text) };
}
