/** Long forms that name bodies, and how they stand among the pieces of a passage. */
import { AMPERSAND, COMMA } from '../../../core/signs.js';
import { WordSet } from '../../../core/words.js';
import { OWNED_BODIES } from '../../../lexicon/bodies.js';
import { OF, THE } from '../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';
import { Is, classOf } from '../classes.js';
import type { Piece } from '../piece.js';
import { isMark } from '../runs.js';

/**
 * Whether the long form `[first, last)` names a body: capitals throughout, and no noun of a plan, law, tax or thing, unless the noun of a body ends it:
 * "Literature, Publishing and Translation *Commission*", "*Council* of Oil Producers", but "Plan for the Reform of the Council".
 */
export function isBodyName(tokens: Tokens, first: number, last: number): boolean {
  const headed = opensBody(tokens, first) || endsBody(tokens, first, last);
  for (let at = first; at < last; at++) {
    if (tokens.kind[at] === Kind.possessive || tokens.kind[at] === Kind.apostrophe || isMark(tokens, at, COMMA) || isMark(tokens, at, AMPERSAND)) continue;
    const bits = classOf(tokens.id[at]!);
    if (tokens.kind[at] !== Kind.word || (bits & Is.thingHead && !headed)) return false;
    if (!(tokens.shape[at]! & Shape.capital) && !(bits & (Is.linker | Is.article | Is.and | Is.particle)) && tokens.id[at] === 0) return false;
  }
  return (tokens.shape[first]! & Shape.capital) !== 0 && (tokens.shape[last - 1]! & Shape.capital) !== 0;
}

/** "*Council of* Oil Producers" */
function opensBody({ id }: Tokens, first: number): boolean {
  return (classOf(id[first]!) & Is.bodyHead) !== 0 && (classOf(id[first + 1]!) & Is.linker) !== 0;
}

/** "Translation *Commission*", "Lake Rivers *Forum*" */
function endsBody(tokens: Tokens, first: number, last: number): boolean {
  return ((classOf(tokens.id[last - 1]!) & Is.bodyHead) !== 0 || MEETS.has(tokens.id[last - 1]!)) && !hasLinker(tokens, first, last);
}

/** "Lake Rivers *Forum* (LRF)": whoever meets there has letters for it. */
const MEETS = new WordSet(OWNED_BODIES);

function hasLinker({ id }: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (classOf(id[at]!) & Is.linker) return true;
  return false;
}

/** "*US* Central Command (CENTCOM)", "*United Nations* Office on Drugs": who owns a command or a body of the UN stands in its name, though not in its letters. */
export function isOwnerInName(tokens: Tokens, owner: number, first: number, last: number): boolean {
  if (owner >= first) return false;
  const words = tokens.text.slice(tokens.start[owner], tokens.end[first - 1]);
  return UNITED_NATIONS.test(words) || (UNITED_STATES.test(words) && tokens.textOf(last - 1) === 'Command');
}

const UNITED_NATIONS = /^(?:UN|U\.N\.|United\s+Nations)$/;
const UNITED_STATES = /^(?:US|U\.S\.|United\s+States)$/;

/** Puts body pieces over stretches of tokens `[first, last)`, told from left to right, where nothing known stands; `pieces` stay in order. One pass. */
export function coverAll(tokens: Tokens, pieces: Piece[], stretches: readonly { first: number; last: number }[]): void {
  const covered: Piece[] = [];
  let next = 0;
  for (const { first, last } of stretches) {
    while (next < pieces.length && pieces[next]!.first < last) covered.push(pieces[next++]!);
    let from = covered.length;
    while (from > 0 && covered[from - 1]!.last > first) from--;
    // What a longer form before this one has taken in.
    let to = from;
    while (to < covered.length && covered[to]!.first < last) to++;
    if (covered.slice(from, to).some((piece) => standsAgainst(piece, first, last) && !isOfInner(tokens, piece, first, last))) continue;
    covered.splice(from, to - from, { kind: 'body', first, last, start: tokens.start[first]!, end: tokens.end[last - 1]!, known: null, demonym: false });
  }
  while (next < pieces.length) covered.push(pieces[next++]!);
  pieces.length = 0;
  for (const piece of covered) pieces.push(piece);
}

/** "Institute of Geophysics of the *University of Tehran* (IGUT)": the body that it is of stands in its name. */
function isOfInner(tokens: Tokens, { kind, first: from, last: end }: Piece, first: number, last: number): boolean {
  const of = THE.has(tokens.id[from - 1]!) ? from - 2 : from - 1;
  return kind === 'body' && of > first && end <= last && OF.has(tokens.id[of]!);
}

/** Whether the piece keeps a body's name from standing over tokens `[first, last)`. */
function standsAgainst({ known, kind, first: from, last: end }: Piece, first: number, last: number): boolean {
  return end > last || (kind === 'body' && (known !== null || from < first)) || (known !== null && (known.kind !== 'place' || (from === first && end === last)));
}

