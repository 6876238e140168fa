/** Bodies named in small letters: "the oil ministry", "Iran's central bank", "the Israeli army", "state television". */
import { WordSet, internWord } from '../../core/words.js';
import { SMALL_BODIES } from '../../lexicon/bodies.js';
import { DETERMINER } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import type { Piece } from './piece.js';
import { isSmallWord } from './runs.js';

/** Ids of the nouns that head such a name. */
export const smallHeads = (): number[] => Object.keys(SMALL_BODIES).map(internWord);

const BEFORE = new Map(Object.entries(SMALL_BODIES).map(([head, before]) => [internWord(head), before]));
const MINISTRY = new WordSet(['ministry']);
/** "the economy and *oil* ministry": two. */
const OF_ITS_OWN = new WordSet(['foreign', 'interior', 'defence', 'defense', 'oil', 'intelligence', 'finance', 'justice', 'health', 'education']);

/**
 * The first token of the name whose last is the small word `i`; -1 when it is none. `before` is the piece before it: a
 * people's adjective right before the name is part of it, as in capitals ("Chinese foreign ministry").
 */
export function smallBodyStart(tokens: Tokens, i: number, before: Piece | null): number {
  const floor = before?.last ?? 0;
  const from = MINISTRY.has(tokens.id[i]!) ? fieldsBefore(tokens, i, floor) : wordBefore(tokens, i, floor);
  const owned = before !== null && before.demonym && before.last === from && before.kind === 'place';
  if (owned) return before.first;
  return from < i ? from : -1;
}

/** "*foreign* ministry", "*water and power* ministry": field words in small letters; a capital opens the name, as in "*Interior* ministry". */
function fieldsBefore(tokens: Tokens, i: number, floor: number): number {
  let from = i;
  while (from > floor && from > i - 4 && isSmallWord(tokens, from - 1) && classOf(tokens.id[from - 1]!) & Is.topic) from--;
  if (from < i && from - 3 >= floor && isPairBefore(tokens, from)) return from - 2;
  const opens = from > floor && tokens.kind[from - 1] === Kind.word && (tokens.shape[from - 1]! & Shape.capital) !== 0 && (classOf(tokens.id[from - 1]!) & Is.topic) !== 0;
  return opens ? from - 1 : from;
}

/** "the *energy and* water ministry": of two fields the first, before the second at `from`. */
function isPairBefore(tokens: Tokens, from: number): boolean {
  if (OF_ITS_OWN.has(tokens.id[from]!) || !(classOf(tokens.id[from - 1]!) & Is.and)) return false;
  return isSmallWord(tokens, from - 2) && (classOf(tokens.id[from - 2]!) & Is.topic) !== 0 && isDetermined(tokens, from - 3);
}

/** "the", "Iran's" */
function isDetermined({ id, kind }: Tokens, at: number): boolean {
  return kind[at] === Kind.possessive || (kind[at] === Kind.word && DETERMINER.has(id[at]!));
}

/** "*central* bank", "*state* television"; `i` itself where the word is not there: only a people's adjective makes a name of it then. */
function wordBefore(tokens: Tokens, i: number, floor: number): number {
  const word = BEFORE.get(tokens.id[i]!);
  if (word === '~') return i;
  return i > floor && tokens.kind[i - 1] === Kind.word && word !== undefined && tokens.textOf(i - 1) === word ? i - 1 : -1;
}
