/**
 * People, organizations, places and acronyms of an article.
 *
 *   passages -> pieces (segment.ts) -> people by rule (person-rules.ts, offices.ts), merged (people.ts)
 *                                   -> organizations, places, acronyms (collect.ts) -> one list of mentions
 */
import type { Doc, Entities, EntityMention } from '../doc.js';
import { Collector } from './collect.js';
import { COMPANY_FORM } from './company-forms.js';
import { PeopleCollector } from './people-of.js';
import { wordsOf, type Piece } from './piece.js';
import { segment } from './segment.js';

/** What one sentence makes a body ("network gear maker Nordlink AB") is one in every other ("Nordlink"). */
function settleBodies(text: string, passages: readonly Piece[][]): void {
  const names = new Set<string>();
  for (const pieces of passages) {
    for (const piece of pieces) if (piece.kind === 'body' && !piece.known) names.add(wordsOf(text, piece).replace(COMPANY_FORM, ''));
  }
  if (names.size === 0) return;
  for (const pieces of passages) {
    for (const piece of pieces) if (piece.kind === 'person' && names.has(wordsOf(text, piece).replace(COMPANY_FORM, ''))) piece.kind = 'body';
  }
}

/** People, organizations, places and acronyms of the passages, and all their name mentions. Linear. */
export function entitiesOf(doc: Doc): Entities {
  const people = new PeopleCollector(doc);
  const names = new Collector(doc);
  const place = doc.structure.dateline?.place;
  if (place) names.dateline(place.name, place.country, place.start, place.end);
  const all = doc.passages.map((passage) => {
    const pieces: Piece[] = [];
    segment(doc.tokens, passage.first, passage.last, pieces);
    names.define(passage.first, passage.last, pieces);
    return pieces;
  });
  settleBodies(doc.text, all);
  doc.passages.forEach((passage, at) => {
    people.passage(passage, all[at]!);
    names.passage(all[at]!);
  });
  const mentions: EntityMention[] = [];
  const found = people.finish(mentions);
  const rest = names.finish(mentions, people);
  mentions.sort((a, b) => a.start - b.start);
  return { people: found, ...rest, mentions };
}
