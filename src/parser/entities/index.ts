/**
 * People, organizations, places and acronyms of an article.
 *
 *   passages -> pieces (segment.ts) -> people by rule (person-rules.ts, offices.ts), merged (people.ts)
 *                                   -> organizations, places, acronyms (collect.ts) -> one list of mentions
 */
import type { Doc, Entities, EntityMention } from '../doc.js';
import type { Tokens } from '../text/tokens.js';
import { Collector } from './collect.js';
import { COMPANY_FORM } from './company-forms.js';
import { PeopleCollector } from './people-of.js';
import { nameOf, type Piece } from './piece.js';
import { segment } from './segment.js';

/** What one sentence makes a body ("network gear maker Nordlink AB") is one in every other ("Nordlink"). */
function settleBodies(tokens: Tokens, passages: readonly Piece[][]): void {
  const names = new Set<string>();
  /** A bit for the hash of each name's first word: most runs are told apart without cutting a string. */
  let firstWords = 0;
  for (let at = 0; at < passages.length; at++) {
    const pieces = passages[at]!;
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!;
      if (piece.kind !== 'body' || piece.known !== null) continue;
      names.add(bareName(tokens, piece));
      firstWords |= 1 << tokens.hash[piece.first]!;
    }
  }
  if (names.size === 0) return;
  for (let at = 0; at < passages.length; at++) {
    const pieces = passages[at]!;
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!;
      if (piece.kind === 'person' && firstWords & (1 << tokens.hash[piece.first]!) && names.has(bareName(tokens, piece))) piece.kind = 'body';
    }
  }
}

/** Without the company's form: "Nordlink". */
function bareName(tokens: Tokens, { first, last }: Piece): string {
  const name = nameOf(tokens, first, last);
  return last === first + 1 ? name : name.replace(COMPANY_FORM, '');
}

/** People, organizations, places and acronyms of the passages, and all their name mentions. Linear. */
export function entitiesOf(doc: Doc): Entities {
  const people = new PeopleCollector(doc);
  const names = new Collector(doc);
  const { tokens, passages } = doc;
  const place = doc.structure.dateline?.place;
  if (place) names.dateline(place.name, place.country, place.start, place.end);
  const all: Piece[][] = [];
  for (let at = 0; at < passages.length; at++) {
    const { first, last } = passages[at]!;
    const pieces: Piece[] = [];
    segment(tokens, first, last, pieces);
    names.define(first, last, pieces);
    all.push(pieces);
  }
  settleBodies(tokens, all);
  for (let at = 0; at < passages.length; at++) people.passage(passages[at]!, all[at]!);
  const ofPeople: EntityMention[] = [];
  const found = people.finish(ofPeople);
  const { organizations, places, acronyms, mentions } = names.finish(all);
  return { people: found, organizations, places, acronyms, mentions: merged(ofPeople, mentions) };
}

/** Both lists by start as one; of two mentions that begin together `a`'s stands first. */
function merged(a: readonly EntityMention[], b: readonly EntityMention[]): EntityMention[] {
  const out: EntityMention[] = [];
  let i = 0;
  let k = 0;
  while (i < a.length || k < b.length) out.push(k === b.length || (i < a.length && a[i]!.start <= b[k]!.start) ? a[i++]! : b[k++]!);
  return out;
}
