/**
 * People, organizations, places and acronyms of an article.
 *
 *   passages -> pieces (segment.ts) -> people by rule (person-rules.ts, offices.ts), merged (people.ts)
 *                                   -> organizations, places, acronyms (collect.ts) -> one list of mentions
 */
import type { Doc, Entities, EntityMention } from '../doc.js';
import { alone } from '../text/alone.js';
import type { Tokens } from '../text/tokens.js';
import { Collector } from './collect.js';
import { settleSides } from './match-sides.js';
import { PeopleCollector } from './people-of.js';
import { placeNamed, type Piece } from './piece.js';
import { segment } from './segment.js';
import { settleBodies } from './settle-bodies.js';

/** "Satkhira, *Bangladesh* –": the country behind the dateline's place. */
function regions(tokens: Tokens, start: number, end: number, names: Collector): void {
  const pieces: Piece[] = [];
  segment(tokens, tokens.firstFrom(start), tokens.firstFrom(end), pieces);
  for (const piece of pieces) {
    const known = placeNamed(piece);
    if (known && known.power !== 'capital' && !piece.demonym) names.dateline(known.name, known.country, piece.start, piece.end);
  }
}

/** People, organizations, places and acronyms of the passages, and all their name mentions. Linear. */
export function entitiesOf(doc: Doc): Entities {
  const people = new PeopleCollector(doc);
  const names = new Collector(doc);
  const { tokens, passages } = doc;
  const place = doc.structure.dateline?.place;
  if (place) names.dateline(place.name, place.country, place.start, place.end);
  const line = doc.structure.dateline;
  if (place && line) regions(tokens, place.end, line.end, names);
  const all: Piece[][] = [];
  for (let at = 0; at < passages.length; at++) {
    const { first, last } = passages[at]!;
    const pieces: Piece[] = [];
    alone(tokens, passages[at]!, () => {
      segment(tokens, first, last, pieces);
      names.define(first, last, pieces);
    });
    all.push(pieces);
  }
  settleBodies(doc, all);
  settleSides(tokens, all);
  for (const [at, passage] of passages.entries()) alone(tokens, passage, () => people.passage(passage, all[at]!));
  const ofPeople: EntityMention[] = [];
  const found = people.finish(ofPeople);
  const { mentions, ...named } = names.finish(all);
  return { people: found, ...named, mentions: merged(ofPeople, mentions) };
}

/** Both lists by start as one; of two mentions that begin together `a`'s stands first. */
function merged(a: readonly EntityMention[], b: readonly EntityMention[]): EntityMention[] {
  const out: EntityMention[] = [];
  let i = 0;
  let k = 0;
  while (i < a.length || k < b.length) out.push(k === b.length || (i < a.length && a[i]!.start <= b[k]!.start) ? a[i++]! : b[k++]!);
  return out;
}
