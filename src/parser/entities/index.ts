import type { Doc, Entities } from '../doc.js';

/** People, organizations, places and acronyms of the passages. */
export function entitiesOf(doc: Doc): Entities {
  void doc;
  return { people: [], organizations: [], places: [], acronyms: [], mentions: [] };
}
