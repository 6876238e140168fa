/**
 * Clubs that are called as their town is, or as nobody knows: "Leeds beat Brighton 2-1", "a 2-1 win over Foolad". The score tells,
 * on a page that speaks of goals or leagues; such a name is the club's wherever the story has it, but where something is in the town.
 * National teams stay countries. (The style of match reports: the score behind the loser, or behind the verb.)
 */
import { WordSet } from '../../core/words.js';
import { BEATING, OPPOSING, OUTCOMES, SCORING, TEAM_PLAY } from '../../lexicon/matches.js';
import { Kind, type Tokens } from '../text/tokens.js';
import { hashOf, placeNamed, type Piece } from './piece.js';

const BEATS = new WordSet(BEATING);
const SCORES = new WordSet(SCORING);
const OUTCOME = new WordSet(OUTCOMES);
const OPPOSES = new WordSet(OPPOSING);
const PLAY = new WordSet(TEAM_PLAY);
/** "was played *in* Leeds" */
const WITHIN = new WordSet(['in', 'near', 'around', 'outside', 'across', 'throughout']);
/** Different words of play that a page must have. */
const LEAST_PLAY = 2;
/** Between a side and its verb, or an outcome and its link: "Leeds *have comfortably* beaten", "a 2-1 win *at home* to". */
const ASIDE = 2;

/** Makes bodies of the sides. Linear. */
export function settleSides(tokens: Tokens, passages: readonly Piece[][]): void {
  const scores = scoresIn(tokens);
  if (scores.length === 0 || !isOfTeams(tokens)) return;
  const sides = new Set<number>();
  let next = 0;
  for (const pieces of passages) next = addSides(tokens, pieces, scores, next, sides);
  if (sides.size === 0) return;
  for (const pieces of passages) for (const piece of pieces) if (mayBeSide(piece) && sides.has(hashOf(tokens, piece.first, piece.last)) && !isInTown(tokens, piece)) toBody(piece);
}

/** The first tokens of "2-1", in order: no years, nothing of three parts. */
function scoresIn({ kind, start, end, length }: Tokens): number[] {
  const found: number[] = [];
  for (let i = 1; i + 1 < length; i++) {
    if (kind[i] !== Kind.dash || kind[i - 1] !== Kind.number || kind[i + 1] !== Kind.number) continue;
    if (end[i - 1]! - start[i - 1]! > LONGEST || end[i + 1]! - start[i + 1]! > LONGEST || kind[i - 2] === Kind.dash || kind[i + 2] === Kind.dash) continue;
    found.push(i - 1);
  }
  return found;
}

/** Digits of "101-99". */
const LONGEST = 3;

function isOfTeams({ kind, id, length }: Tokens): boolean {
  const met = new Set<number>();
  for (let i = 0; i < length && met.size < LEAST_PLAY; i++) if (kind[i] === Kind.word && PLAY.has(id[i]!)) met.add(id[i]!);
  return met.size >= LEAST_PLAY;
}

/** Adds the names of the sides of the scores from `next` on that stand in one passage; returns the first score behind it. */
function addSides(tokens: Tokens, pieces: readonly Piece[], scores: readonly number[], next: number, sides: Set<number>): number {
  const last = pieces.length === 0 ? 0 : pieces[pieces.length - 1]!.last;
  let at = 0;
  for (; next < scores.length && scores[next]! <= last + OUTCOME_WITHIN; next++) {
    const score = scores[next]!;
    while (at < pieces.length && pieces[at]!.last <= score) at++;
    for (const piece of sidesOf(tokens, pieces, at, score)) if (mayBeSide(piece)) sides.add(hashOf(tokens, piece.first, piece.last));
  }
  return next;
}

/** "Leeds' 2-1 *win*" may end a passage. */
const OUTCOME_WITHIN = 2;

/** A score and what stands beside it; null where nothing does. */
interface Result { tokens: Tokens; pieces: readonly Piece[]; at: number; score: number; end: number; before: Piece | null; behind: Piece | null }

/** The pieces that the words around the score make sides of the match; `at` is the first piece behind it. */
function sidesOf(tokens: Tokens, pieces: readonly Piece[], at: number, score: number): Piece[] {
  const result = { tokens, pieces, at, score, end: score + 3, before: pieces[at - 1] ?? null, behind: pieces[at] ?? null };
  for (const rule of FRAMES) {
    const sides = rule(result);
    if (sides !== null) return sides;
  }
  return [];
}

/** In order: the first that fits tells. */
const FRAMES: readonly ((result: Result) => Piece[] | null)[] = [beaten, inLine, scored, outcome];

/** "*Leeds* beat *Brighton* 2-1" */
function beaten({ tokens, pieces, at, score, before }: Result): Piece[] | null {
  if (before?.last !== score || before.first === 0 || !BEATS.has(tokens.id[before.first - 1]!)) return null;
  return [before, ...subjectOf(tokens, pieces, at - 2, before.first - 1)];
}

/** "*Leeds* 2-1 *Brighton*": a line of results. */
function inLine({ score, end, before, behind }: Result): Piece[] | null {
  return before?.last === score && behind?.first === end ? [before, behind] : null;
}

/** "*Leeds* drew 1-1 with *Brighton*" */
function scored({ tokens, pieces, at, score, end, behind }: Result): Piece[] | null {
  const { id, kind } = tokens;
  if (kind[score - 1] !== Kind.word || !SCORES.has(id[score - 1]!)) return null;
  const winner = subjectOf(tokens, pieces, at - 1, score - 1);
  return behind?.first === end + 1 && OPPOSES.has(id[end]!) ? [...winner, behind] : winner;
}

/** "*Leeds*' 2-1 win at home to *Brighton*" */
function outcome({ tokens, score, end, before, behind }: Result): Piece[] | null {
  const { id, kind } = tokens;
  if (kind[end] !== Kind.word || !OUTCOME.has(id[end]!)) return null;
  const owner = before !== null && before.last + 1 === score && kind[before.last] === Kind.possessive ? [before] : [];
  const other = behind !== null && behind.first > end + 1 && behind.first <= end + 2 + ASIDE && OPPOSES.has(id[behind.first - 1]!);
  return other ? [...owner, behind] : owner;
}

/** The piece at `at`, where it ends right before the verb, or a word or two before it. */
function subjectOf({ kind }: Tokens, pieces: readonly Piece[], at: number, verb: number): Piece[] {
  const piece = pieces[at];
  if (piece === undefined || piece.last > verb || verb - piece.last > ASIDE) return [];
  for (let i = piece.last; i < verb; i++) if (kind[i] !== Kind.word) return [];
  return [piece];
}

/** A town, or a name that no list has: no country, no people, nobody by a given name. */
function mayBeSide(piece: Piece): boolean {
  const place = placeNamed(piece);
  return place !== null ? !piece.demonym && place.power !== 'country' : piece.kind === 'person' && piece.known === null;
}

/** "played *in Leeds*": the town. */
function isInTown({ id, kind: kinds }: Tokens, { first, kind }: Piece): boolean {
  return kind === 'place' && first > 0 && kinds[first - 1] === Kind.word && WITHIN.has(id[first - 1]!);
}

function toBody(piece: Piece): void {
  piece.kind = 'body';
  piece.known = null;
}
