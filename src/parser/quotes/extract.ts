import type { Message } from '../../core/article.js';
import type { Doc, Entities } from '../doc.js';
import type { Extracted, Range } from './extracted.js';
import { itemsOf, Tag, type Items, type Unit } from './items.js';
import { bits, chunkAfter, chunkBefore, isIn, type Chunk } from './nouns.js';

export interface Extraction {
  quotes: Extracted[];
  messages: Message[];
}

/** Cue, content and mention of every attribution in the passages, in order of their first segment. */
export function extract(doc: Doc, entities: Entities): Extraction {
  void entities;
  const messages: Message[] = [];
  const quotes: Extracted[] = [];
  doc.passages.forEach((passage, index) => {
    const items = itemsOf(doc.tokens, passage, messages);
    for (const unit of items.units) quotesOfUnit(items, unit, index, quotes);
  });
  return { quotes, messages };
}

const ASIDE = bits(Tag.adverb, Tag.time, Tag.auxiliary, Tag.preposition, Tag.comma);

function quotesOfUnit(items: Items, unit: Unit, passage: number, quotes: Extracted[]): void {
  for (let i = unit.first; i < unit.last; i++) {
    if (items.tag[i] !== Tag.quote) continue;
    const { start, end } = items.stretches[items.stretch[i]!]!;
    const found = after(items, unit, i) ?? before(items, unit, i);
    if (!found) continue;
    quotes.push({
      kind: 'direct', segments: [{ start, end }], cue: found.cue, mention: found.mention, mentionRule: found.rule, continues: null, via: null,
      passage, rule: 'direct', confidence: 0.8,
    });
  }
}

interface Found { cue: Range; mention: Range; rule: string }

/** `"…," the minister said`, `"…," said the minister`. */
function after(items: Items, unit: Unit, quote: number): Found | null {
  let at = quote + 1;
  if (items.tag[at] === Tag.comma) at++;
  if (at < unit.last && items.tag[at] === Tag.cue) {
    const chunk = chunkAfter(items, at + 1, unit.last);
    return chunk && { cue: rangeOf(items, { first: at, last: at + 1 }), mention: rangeOf(items, chunk), rule: 'cue-name' };
  }
  const chunk = chunkAfter(items, at, unit.last);
  if (!chunk) return null;
  for (at = chunk.last; at < unit.last && isIn(ASIDE, items.tag[at]!); at++);
  if (items.tag[at] !== Tag.cue) return null;
  return { cue: rangeOf(items, { first: at, last: at + 1 }), mention: rangeOf(items, chunk), rule: 'name-cue' };
}

/** `The minister said: "…"`. */
function before(items: Items, unit: Unit, quote: number): Found | null {
  for (let at = quote - 1; at > unit.first; at--) {
    if (items.tag[at] !== Tag.cue) continue;
    let end = at;
    while (end > unit.first && isIn(ASIDE, items.tag[end - 1]!)) end--;
    const chunk = chunkBefore(items, end, unit.first);
    if (chunk) return { cue: rangeOf(items, { first: at, last: at + 1 }), mention: rangeOf(items, chunk), rule: 'name-cue' };
  }
  return null;
}

function rangeOf(items: Items, { first, last }: Chunk): Range {
  return { start: items.tokens.start[items.token[first]!]!, end: items.tokens.end[items.behind[last - 1]! - 1]! };
}
