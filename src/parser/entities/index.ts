/**
 * People, organizations, places and acronyms of an article.
 *
 *   passages -> pieces (segment.ts) -> people by rule (person-rules.ts, offices.ts), merged (people.ts)
 *                                   -> organizations, places, acronyms (collect.ts) -> one list of mentions
 */
import type { Doc, Entities, EntityMention } from '../doc.js';
import { Collector } from './collect.js';
import { PeopleCollector } from './people-of.js';
import type { Piece } from './piece.js';
import { segment } from './segment.js';

/** People, organizations, places and acronyms of the passages, and all their name mentions. Linear. */
export function entitiesOf(doc: Doc): Entities {
  const people = new PeopleCollector(doc);
  const names = new Collector(doc);
  const place = doc.structure.dateline?.place;
  if (place) names.dateline(place.name, place.country, place.start, place.end);
  for (const passage of doc.passages) {
    const pieces: Piece[] = [];
    segment(doc.tokens, passage.first, passage.last, pieces);
    names.define(passage.first, passage.last);
    people.passage(passage, pieces);
    names.passage(pieces);
  }
  const mentions: EntityMention[] = [];
  const found = people.finish(mentions);
  const rest = names.finish(mentions, people);
  mentions.sort((a, b) => a.start - b.start);
  return { people: found, ...rest, mentions };
}
