import type { Figure } from '../../core/article.js';
import type { Doc } from '../doc.js';

/** Money, percentages, quantities and counts of the passages. */
export function figuresOf(doc: Doc): Figure[] {
  void doc;
  return [];
}
