/** Where a capital or a country stands for its government: "Tehran says", "between Tehran and Washington". */
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { placeNamed, type Piece } from './piece.js';
import { isSmallWord } from './runs.js';
import { BETWEEN } from '../text/small-words.js';

/** Whether the place at piece `at` clearly stands for its government. */
export function isGovernment(tokens: Tokens, pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  const power = placeNamed(piece)?.power ?? null;
  if (power === null || piece.demonym) return false;
  const { last, first } = piece;
  // "a diplomat based in Vienna told reporters"
  const inPlace = first > 0 && isSmallWord(tokens, first - 1) && (classOf(tokens.id[first - 1]!) & Is.linker) !== 0;
  if (!inPlace && last < tokens.length && tokens.kind[last] === Kind.word && !(tokens.shape[last]! & Shape.capital)
    && classOf(tokens.id[last]!) & Is.speech && !PLAIN_PAST.has(tokens.textOf(last))) return true;
  return power === 'capital' && (paired(tokens, pieces, at, first, last) || hasStance(tokens, last));
}

/** "met", "visited", "arrived" say something of visitors, not of the government. */
const PLAIN_PAST = new Set(['met', 'visited', 'arrived', 'went', 'traveled', 'travelled', 'visiting']);

/** "Tehran and Washington", "Tehran-Moscow": two capitals side by side, after "between". */
function paired(tokens: Tokens, pieces: readonly Piece[], at: number, first: number, last: number): boolean {
  if (isBetween(tokens, first - 1)) return true;
  if (at === 0) return false;
  const before = pieces[at - 1]!;
  return last > first && placeNamed(before)?.power === 'capital' && !before.demonym
    && (before.last === first - 1 || before.first === first) && isBetween(tokens, before.first - 1);
}

function isBetween(tokens: Tokens, i: number): boolean {
  return i >= 0 && BETWEEN.has(tokens.id[i]!) && isSmallWord(tokens, i);
}

/** "Tehran's stance", "Washington's sanctions". */
function hasStance(tokens: Tokens, last: number): boolean {
  return last + 1 < tokens.length && tokens.kind[last] === Kind.possessive && STANCES.has(tokens.textOf(last + 1));
}

const STANCES = new Set([
  'stance', 'position', 'policy', 'policies', 'sanctions', 'decision', 'withdrawal', 'demands', 'demand', 'response', 'proposal', 'readiness', 'commitment', 'commitments',
  'nuclear', 'foreign', 'approach', 'support', 'refusal', 'insistence', 'offer', 'ties', 'relations', 'allies', 'ally', 'hostile', 'unilateral', 'rights', 'right', 'determination', 'efforts', 'reaction', 'view', 'views', 'role', 'official', 'regional',
]);
