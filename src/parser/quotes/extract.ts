import type { Message } from '../../core/article.js';
import type { Doc, Entities } from '../doc.js';
import type { Extracted } from './extracted.js';

export interface Extraction {
  quotes: Extracted[];
  messages: Message[];
}

/** Cue, content and mention of every attribution in the passages, in order of their first segment. */
export function extract(doc: Doc, entities: Entities): Extraction {
  void doc;
  void entities;
  return { quotes: [], messages: [] };
}
