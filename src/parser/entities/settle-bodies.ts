/** What one sentence makes a body is one in every other. */
import { WordSet } from '../../core/words.js';
import type { Doc } from '../doc.js';
import { alone } from '../text/alone.js';
import { Kind, type Tokens } from '../text/tokens.js';
import { COMPANY_FORM, isOfUnknown, shortEnds } from './company-forms.js';
import { dealsLikeBody, isAddressed } from './dealings.js';
import { nameOf, type Piece } from './piece.js';

/** Names of bodies, and a bit for the hash of each one's first word: most runs are told apart without cutting a string. */
interface Told { names: Set<string>; firstWords: number }

/** "Nordlink", where another sentence has "network gear maker Nordlink AB"; "Tessaro", where one has "Tessaro's shareholders". */
export function settleBodies({ tokens, passages }: Doc, all: readonly Piece[][]): void {
  const told = toldIn(tokens, all);
  const dealing: Told = { names: new Set(), firstWords: 0 };
  passages.forEach((passage, at) => alone(tokens, passage, () => addDealers(tokens, all[at]!, dealing)));
  if (told.names.size === 0 && dealing.names.size === 0) return;
  const families = familyNames(tokens, all);
  if (dealing.names.size > 0) passages.forEach((passage, at) => alone(tokens, passage, () => dropPeople(tokens, all[at]!, dealing)));
  passages.forEach((passage, at) => alone(tokens, passage, () => settle(tokens, all[at]!, told, dealing, families)));
}

function settle(tokens: Tokens, pieces: readonly Piece[], told: Told, dealing: Told, families: ReadonlySet<number>): void {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'person' && ((holds(told, tokens, piece) && !isWhere(tokens, piece)) || holds(dealing, tokens, piece)) && !families.has(tokens.hash[piece.first]!)) piece.kind = 'body';
  }
}

/** "the hill above Covas do *Karvan*", "in *Karvan*": one word behind "in" or another language's "of" is where it is. */
function isWhere(tokens: Tokens, { first, last }: Piece): boolean {
  return last === first + 1 && first > 0 && tokens.kind[first - 1] === Kind.word && WHERE.has(tokens.id[first - 1]!);
}

const WHERE = new WordSet(['in', 'near', 'outside', 'do', 'da', 'de', 'del', 'di']);

function holds({ names, firstWords }: Told, tokens: Tokens, piece: Piece): boolean {
  return (firstWords & (1 << tokens.hash[piece.first]!)) !== 0 && names.has(bareName(tokens, piece));
}

/** Names that the segmentation has made bodies'. */
function toldIn(tokens: Tokens, passages: readonly Piece[][]): Told {
  const names = new Set<string>();
  let firstWords = 0;
  for (let at = 0; at < passages.length; at++) {
    const pieces = passages[at]!;
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!;
      if (piece.kind !== 'body' || piece.known !== null) continue;
      names.add(bareName(tokens, piece));
      for (const end of shortEnds(tokens, piece)) names.add(nameOf(tokens, piece.first, end));
      firstWords |= 1 << tokens.hash[piece.first]!;
      if (isOfUnknown(tokens, piece)) {
        names.add(tokens.textOf(piece.last - 1));
        firstWords |= 1 << tokens.hash[piece.last - 1]!;
      }
    }
  }
  return { names, firstWords };
}

/** Adds names with a body's dealings. */
function addDealers(tokens: Tokens, pieces: readonly Piece[], told: Told): void {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (!dealsLikeBody(tokens, piece)) continue;
    told.names.add(bareName(tokens, piece));
    told.firstWords |= 1 << tokens.hash[piece.first]!;
  }
}

/** Without those whom a sentence addresses as somebody. */
function dropPeople(tokens: Tokens, pieces: readonly Piece[], told: Told): void {
  for (const piece of pieces) if (piece.kind === 'person' && holds(told, tokens, piece) && isAddressed(tokens, piece)) told.names.delete(bareName(tokens, piece));
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
