/**
 * People, organizations, places and acronyms of an article.
 *
 *   passages -> pieces (segment.ts) -> people by rule (person-rules.ts, offices.ts), merged (people.ts)
 *                                   -> organizations, places, acronyms (collect.ts) -> one list of mentions
 */
import type { Doc, Entities, EntityMention } from '../doc.js';
import type { Tokens } from '../text/tokens.js';
import { Collector } from './collect.js';
import { COMPANY_FORM, isOfUnknown, isTrade } from './company-forms.js';
import { PeopleCollector } from './people-of.js';
import { nameOf, placeNamed, type Piece } from './piece.js';
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
      if (isTrade(tokens, piece)) names.add(nameOf(tokens, piece.first, piece.last - 1));
      firstWords |= 1 << tokens.hash[piece.first]!;
      if (isOfUnknown(tokens, piece)) {
        names.add(tokens.textOf(piece.last - 1));
        firstWords |= 1 << tokens.hash[piece.last - 1]!;
      }
    }
  }
  if (names.size === 0) return;
  let families: ReadonlySet<number> | null = null;
  for (let at = 0; at < passages.length; at++) {
    const pieces = passages[at]!;
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!;
      if (piece.kind !== 'person' || !(firstWords & (1 << tokens.hash[piece.first]!)) || !names.has(bareName(tokens, piece))) continue;
      families ??= familyNames(tokens, passages);
      if (!families.has(tokens.hash[piece.first]!)) piece.kind = 'body';
    }
  }
}

/** Hashes of the last words of full names: "Willa *Brandtner*" is no "Brandtner Shipping". */
function familyNames(tokens: Tokens, passages: readonly Piece[][]): Set<number> {
  const families = new Set<number>();
  for (const pieces of passages) for (const { kind, first, last } of pieces) if (kind === 'person' && last > first + 1) families.add(tokens.hash[last - 1]!);
  return families;
}

/** Without the company's form: "Nordlink". */
function bareName(tokens: Tokens, { first, last }: Piece): string {
  const name = nameOf(tokens, first, last);
  return last === first + 1 ? name : name.replace(COMPANY_FORM, '');
}

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
