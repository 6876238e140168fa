import type { Quote, Span, Via } from '../../core/article.js';
import { agencyOf, type AgencyEntry } from '../../agencies/index.js';
import { spanOf, tidy } from '../../core/span.js';
import { OUTLETS_AGAIN } from '../../lexicon/papers.js';
import type { Doc, Entities, EntityMention } from '../doc.js';
import { Kind, type Tokens } from '../text/tokens.js';
import type { Extraction } from './extract.js';
import type { Extracted, Interview, Range } from './extracted.js';
import { isOutletName, mayBeCalled } from './outlet-name.js';
import { resolve, type Resolved } from './resolve.js';
import { firstFrom } from './resolve/cast.js';
import { nameOfBody } from './resolve/rule.js';

/** Who said what: what was extracted (cue, content, mention), and whom each mention means. */
export function quotesOf(doc: Doc, entities: Entities, { quotes: extracted, interviews }: Extraction): Quote[] {
  const resolved = resolve(doc, entities, extracted);
  carry(extracted, interviews, resolved, entities);
  const quotes: Quote[] = [];
  let handed: Via | null = null;
  for (let i = 0; i < extracted.length; i++) {
    const quote = toQuote(doc, entities, extracted[i]!, resolved, i, handed);
    quotes.push(quote);
    handed = quote.via ?? handed;
  }
  return quotes;
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

/** `handed` is who handed on the last quote before that was handed on. */
function toQuote(doc: Doc, entities: Entities, quote: Extracted, resolved: readonly Resolved[], index: number, handed: Via | null): Quote {
  const { speaker, sure } = resolved[index]!;
  const segments = quote.segments.map(({ start, end }) => spanOf(doc.text, start, end));
  return {
    id: `q${index + 1}`,
    kind: quote.kind,
    text: quote.marked === null && segments.length === 1 ? segments[0]!.text : (quote.marked ?? quote.segments).map(({ start, end }) => doc.text.slice(start, end)).join(' … '),
    segments,
    cue: quote.cue && spanOf(doc.text, quote.cue.start, quote.cue.end),
    speaker,
    via: viaOf(doc, entities, quote, resolved, index, handed),
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

/** "told *the newspaper*": the outlet that may be called so which the article named last before offset `at`, of the last few bodies. */
function outletNamedBefore({ mentions, organizations }: Entities, at: number, called: string): EntityMention | null {
  for (let i = firstFrom(mentions, at) - 1, n = 0; i >= 0 && n < NAMES_BACK; i--, n++) {
    const mention = mentions[i]!;
    const name = mention.type === 'organization' ? organizations[mention.index]!.name : '';
    if (isOutletName(name) && mayBeCalled(name, called)) return mention;
  }
  return null;
}

/** "It came from the ISNA news agency, *which* cited a clerk as saying": the outlet named right before offset `at`. */
function outletJustBefore({ mentions, organizations }: Entities, at: number): string | null {
  const before = mentions[firstFrom(mentions, at) - 1];
  const isOutlet = before?.type === 'organization' && at - before.end <= WHICH_ROOM && isOutletName(organizations[before.index]!.name);
  return isOutlet ? organizations[before.index]!.name : null;
}

/** " news agency, " */
const WHICH_ROOM = 16;
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
function viaOf(doc: Doc, entities: Entities, { via: range }: Extracted, resolved: readonly Resolved[], index: number, handed: Via | null): Via | null {
  if (range === null) return null;
  const span = spanOf(doc.text, range.start, range.end);
  const plain = tidy(span.text).replace(/^the /i, '');
  const called = plain.toLowerCase().replace(/^same /, '');
  if (AGAIN.has(called)) return againVia(span, (called === 'which' ? outletJustBefore(entities, span.start) : null) ?? outletBefore(resolved, index) ?? outletAgain(entities, called, span.start, handed));
  if (CALLED.has(called)) return calledVia(entities, span, called, handed);
  const agency = houseOf(plain);
  const name = agency?.name ?? bodyIn(doc.tokens, entities, range) ?? plain;
  return isHim(resolved[index]!, name) ? null : { ...span, name };
}

/** "According to *Mehr*, citing the governor, …": nobody hands on his own words. */
function isHim({ speaker }: Resolved, name: string): boolean {
  return speaker !== null && (agencyOf(speaker.name)?.name ?? speaker.name) === name;
}

/** "Guardian", "the Guardian" */
function houseOf(plain: string): AgencyEntry | null {
  return agencyOf(plain) ?? agencyOf(`the ${plain}`);
}

/** "The daily Sharq had a report. “…,” *it* quoted a clerk as saying": the last body named before, if that is an outlet; "the agency" to which somebody spoke last. */
function outletAgain({ mentions, organizations }: Entities, called: string, at: number, handed: Via | null): string | null {
  if (called !== 'it') return handed !== null && handed.end < at && agencyOf(handed.name) && !hasOtherAgency(organizations) ? handed.name : null;
  let i = firstFrom(mentions, at) - 1;
  while (i >= 0 && mentions[i]!.start > at - IT_ROOM && mentions[i]!.type !== 'organization') i--;
  const name = i >= 0 && mentions[i]!.start > at - IT_ROOM && mentions[i]!.type === 'organization' ? organizations[mentions[i]!.index]!.name : '';
  return isOutletName(name) ? name : null;
}

/** So many characters before "it" the outlet is named, a sentence or two. */
const IT_ROOM = 300;

/** "the International Atomic Energy Agency" may be "the agency", too. Asked once an article, however often it says "the agency". */
function hasOtherAgency(organizations: Entities['organizations']): boolean {
  let has = OTHER_AGENCY.get(organizations);
  if (has === undefined) OTHER_AGENCY.set(organizations, has = organizations.some(({ name }) => /agency$/i.test(name) && agencyOf(name) === null));
  return has;
}

const OTHER_AGENCY = new WeakMap<Entities['organizations'], boolean>();

function againVia(span: Span, name: string | null): Via | null {
  return name === null ? null : { ...span, name: agencyOf(name)?.name ?? name };
}

/** "the newspaper": the one named last, or to which somebody spoke last; else what it is called. A paper alone may be anything written. */
function calledVia(entities: Entities, span: Span, called: string, handed: Via | null): Via | null {
  const named = outletNamedBefore(entities, span.start, called);
  const spokenTo = handed !== null && handed.end < span.start && handed.start > (named?.start ?? -1) && mayBeCalled(handed.name, called) ? handed.name : null;
  const name = spokenTo ?? (named && outletName(entities, named.index)) ?? (called === 'paper' ? null : called);
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
