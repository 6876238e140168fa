import type { Quote, Span, Via } from '../../core/article.js';
import { agencyOf } from '../../agencies/index.js';
import { spanOf, tidy } from '../../core/span.js';
import { OUTLETS_AGAIN } from '../../lexicon/papers.js';
import type { Doc, Entities } from '../doc.js';
import { Kind, type Tokens } from '../text/tokens.js';
import type { Extraction } from './extract.js';
import type { Extracted, Interview, Range } from './extracted.js';
import { isOutletName } from './outlet-name.js';
import { resolve, type Resolved } from './resolve.js';
import { firstFrom } from './resolve/cast.js';
import { nameOfBody } from './resolve/rule.js';

/** Who said what: what was extracted (cue, content, mention), and whom each mention means. */
export function quotesOf(doc: Doc, entities: Entities, { quotes: extracted, interviews }: Extraction): Quote[] {
  const resolved = resolve(doc, entities, extracted);
  carry(extracted, interviews, resolved, entities);
  return extracted.map((quote, i) => toQuote(doc, entities, quote, resolved, i));
}

/**
 * Whom an interview was given to hands on what its guest says: behind a sentence of the interview alone all of it, behind a quote with "in an interview
 * with Sputnik" or "told Reuters" what he goes on to say in the paragraph. In later ones the writer may have it from anywhere.
 */
function carry(extracted: Extracted[], interviews: readonly Interview[], resolved: readonly Resolved[], entities: Entities): void {
  const told = new Map<string, Range>();
  let next = 0;
  for (let i = 0; i < extracted.length; i++) {
    const quote = extracted[i]!;
    const name = resolved[i]!.speaker?.name;
    if (name === undefined) continue;
    for (; next < interviews.length && interviews[next]!.end <= (quote.segments[0]?.start ?? 0); next++) {
      const guest = guestOf(interviews[next]!, entities);
      if (guest !== null) told.set(guest, interviews[next]!.outlet);
    }
    if (!quote.elsewhere) quote.via ??= told.get(name) ?? (goesOn(extracted, resolved, i) ? extracted[i - 1]!.via : null);
  }
}

/** Whether the quote's speaker is that of the one before, in one paragraph. */
function goesOn(extracted: readonly Extracted[], resolved: readonly Resolved[], i: number): boolean {
  return i > 0 && resolved[i - 1]!.speaker?.name === resolved[i]!.speaker?.name && extracted[i - 1]!.passage === extracted[i]!.passage;
}

/** "In an interview with the daily Sharq, *Karvani* gave his account": the only one whom the sentence names. */
function guestOf({ start, end }: Interview, { mentions, people }: Entities): string | null {
  let guest = -1;
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.end <= end; i++) {
    const { type, index } = mentions[i]!;
    if (type !== 'person' || index === guest) continue;
    if (guest >= 0) return null;
    guest = index;
  }
  return guest < 0 ? null : people[guest]!.name;
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
    via: quote.via && viaOf(doc, entities, quote.via, resolved, index, quote.opens),
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

/** "told *the newspaper*": the outlet that the article named last before offset `at`, of the last few bodies. */
function outletNamedBefore(entities: Entities, at: number): string | null {
  const { mentions, organizations } = entities;
  for (let i = firstFrom(mentions, at) - 1, n = 0; i >= 0 && n < NAMES_BACK; i--, n++) {
    const { type, index } = mentions[i]!;
    if (type === 'organization' && isOutletName(organizations[index]!.name)) return outletName(entities, index);
  }
  return null;
}

const NAMES_BACK = 12;
const CALLED = new Set(OUTLETS_AGAIN);

const FEW = 5;
const AGAIN = new Set(['it', 'which', 'agency', 'news agency']);

/** "RFE | /RL's Radio Farda": what stands behind the name is not the same outlet's. */
function ownsMore(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < tokens.length && tokens.end[i]! <= end; i++) if (tokens.kind[i] === Kind.possessive) return true;
  return false;
}

/** "the official IRNA news agency": the outlet's own name, where the article or the list of agencies knows it; whom "the newspaper" means. */
function viaOf(doc: Doc, entities: Entities, range: Range, resolved: readonly Resolved[], index: number, opens: boolean): Via | null {
  const span = spanOf(doc.text, range.start, range.end);
  const plain = tidy(span.text).replace(/^the /i, '');
  const called = plain.toLowerCase().replace(/^same /, '');
  if (AGAIN.has(called)) {
    const name = outletBefore(resolved, index);
    return name === null ? null : { ...span, name: agencyOf(name)?.name ?? name };
  }
  if (CALLED.has(called)) return calledVia(entities, span, called);
  const agency = agencyOf(plain);
  const own = doc.structure.agency;
  if (opens && (own === null || agency?.name === own.name)) return null;
  return { ...span, name: agency?.name ?? bodyIn(doc.tokens, entities, range) ?? plain };
}

/** "the newspaper": the one named last, or what it is called; a paper alone may be anything written. */
function calledVia(entities: Entities, span: Span, called: string): Via | null {
  const name = outletNamedBefore(entities, span.start) ?? (called === 'paper' ? null : called);
  return name === null ? null : { ...span, name };
}

/** The body that is named in the range, by its name for an outlet. */
function bodyIn(tokens: Tokens, entities: Entities, { start, end }: Range): string | null {
  const { mentions } = entities;
  const body = mentions.slice(firstFrom(mentions, start), firstFrom(mentions, end)).find(({ type, last }) => type === 'organization' && !ownsMore(tokens, last, end));
  return body ? outletName(entities, body.index) : null;
}

/** "IRNA" by the name that the list of agencies has for it, others as the article gives them. */
function outletName(entities: Entities, index: number): string {
  return agencyOf(entities.organizations[index]!.name)?.name ?? nameOfBody(entities, index);
}
