import type { Quote, Via } from '../../core/article.js';
import { agencyOf } from '../../agencies/index.js';
import { spanOf, tidy } from '../../core/span.js';
import type { Doc, Entities } from '../doc.js';
import { Kind, type Tokens } from '../text/tokens.js';
import type { Extraction } from './extract.js';
import type { Extracted, Range } from './extracted.js';
import { resolve, type Resolved } from './resolve.js';
import { firstFrom } from './resolve/cast.js';

/** Who said what: what was extracted (cue, content, mention), and whom each mention means. */
export function quotesOf(doc: Doc, entities: Entities, { quotes: extracted }: Extraction): Quote[] {
  const resolved = resolve(doc, entities, extracted);
  carry(extracted, resolved);
  return extracted.map((quote, i) => toQuote(doc, entities, quote, resolved, i));
}

/** What somebody says behind "in an interview with Sputnik" was said there, unless another way is told; and what he goes on to say in a paragraph behind "told Reuters". */
function carry(extracted: Extracted[], resolved: readonly Resolved[]): void {
  let told: Map<string, Range> | null = null;
  for (let i = 0; i < extracted.length; i++) {
    const quote = extracted[i]!;
    const name = resolved[i]!.speaker?.name;
    if (name === undefined) continue;
    if (quote.interview && quote.via) (told ??= new Map<string, Range>()).set(name, quote.via);
    else if (quote.via === null) quote.via = told?.get(name) ?? (i > 0 && resolved[i - 1]!.speaker?.name === name && extracted[i - 1]!.passage === quote.passage ? extracted[i - 1]!.via : null);
  }
}

function toQuote(doc: Doc, entities: Entities, quote: Extracted, resolved: readonly Resolved[], index: number): Quote {
  const { speaker, sure } = resolved[index]!;
  const segments = quote.segments.map(({ start, end }) => spanOf(doc.text, start, end));
  return {
    id: `q${index + 1}`,
    kind: quote.kind,
    text: (quote.marked ?? quote.segments).map(({ start, end }) => doc.text.slice(start, end)).join(' … '),
    segments,
    cue: quote.cue && spanOf(doc.text, quote.cue.start, quote.cue.end),
    speaker,
    via: quote.via && viaOf(doc, entities, quote.via, resolved, index),
    paragraph: doc.passages[quote.passage]!.paragraph.index,
    rule: quote.rule,
    confidence: Math.round(quote.confidence * sure * 100) / 100,
  };
}

/** "Tasnim reported …. *It* quoted him as saying": the outlet that spoke last, of the last few. */
function outletBefore(resolved: readonly Resolved[], index: number): string | null {
  for (let i = index - 1; i >= 0 && i > index - FEW; i--) {
    const speaker = resolved[i]!.speaker;
    if (speaker?.person === null && agencyOf(speaker.name)) return speaker.name;
  }
  return null;
}

const FEW = 5;
const AGAIN = new Set(['it', 'which', 'agency', 'news agency']);

/** "RFE | /RL's Radio Farda": what stands behind the name is not the same outlet's. */
function ownsMore(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < tokens.length && tokens.end[i]! <= end; i++) if (tokens.kind[i] === Kind.possessive) return true;
  return false;
}

/** "the official IRNA news agency": the outlet's own name, where the article or the list of agencies knows it. */
function viaOf({ text, tokens }: Doc, { mentions, organizations }: Entities, range: Range, resolved: readonly Resolved[], index: number): Via | null {
  const span = spanOf(text, range.start, range.end);
  const plain = tidy(span.text).replace(/^the /i, '');
  if (AGAIN.has(plain.toLowerCase())) {
    const name = outletBefore(resolved, index);
    return name === null ? null : { text: span.text, start: span.start, end: span.end, name: agencyOf(name)?.name ?? name };
  }
  const agency = agencyOf(plain);
  const body = agency ? undefined : mentions.slice(firstFrom(mentions, range.start), firstFrom(mentions, range.end)).find(({ type, last }) => type === 'organization' && !ownsMore(tokens, last, range.end));
  return { text: span.text, start: span.start, end: span.end, name: agency?.name ?? (body ? organizations[body.index]!.name : plain) };
}
