/**
 * One marked word that is somebody's verdict, where other words in marks are held at arm's length.
 *
 *   The chairman called the result “disappointing”          a verdict
 *   The first results were “decent”, she said               her clause, the word at arm's length
 *   They call the wind “shamal”                             a name
 */
import { ADJECTIVE_SUFFIXES, JUDGING, PLAIN_ADJECTIVES, VERDICT_NOUNS } from '../../lexicon/cues.js';
import { WordSet } from '../../core/words.js';
import { AS } from '../text/small-words.js';
import { Kind, Shape } from '../text/tokens.js';
import { Form, lemmaSet } from './classes.js';
import { Place } from './contents.js';
import type { Items } from './items.js';
import { idAt } from './nouns.js';
import type { Settled } from './settle/settled.js';
import { Side } from './sources.js';

const JUDGES = lemmaSet(JUDGING);
const PLAIN = new WordSet(`${PLAIN_ADJECTIVES} ${VERDICT_NOUNS}`);

/** Item of the one marked word that is all of a verdict: at the end of what a verb of judging tells, or behind its "as"; -1 for none. */
export function verdictAt({ cue: { items, lemma }, content: { first, last, place } }: Settled): number {
  if (place !== Place.right || !JUDGES.has(lemma) || items.quotes[last] !== items.quotes[first]) return -1;
  // A single marked word is no speech by its tag.
  let item = last - 1;
  while (item > first && items.stretch[item]! < 0) item--;
  if (item === first || (last - 1 - item > 1 && !(item === first + 1 && AS.has(idAt(items, first))))) return -1;
  return isVerdict(items, item) ? item : -1;
}

/** "who had called the bridge “a wonder”": a verb of judging with something marked behind it, surely told by somebody. */
export function judgesInMarks({ cue: { items, lemma, at, form }, source, content: { first, last, place } }: Settled): boolean {
  if (place !== Place.right || source.side !== Side.left || source.last > at || !JUDGES.has(lemma) || (form !== Form.past && form !== Form.third)) return false;
  for (let i = first + 1; i < last; i++) if (items.stretch[i]! >= 0 && items.behind[i]! - items.token[i]! > ONE_WORD) return true;
  return false;
}

/** Tokens of a marked word with its marks. */
const ONE_WORD = 3;

/** “disappointing”, “absurd”: one word, and an adjective. */
function isVerdict({ tokens, token, behind }: Items, item: number): boolean {
  const word = token[item]! + 1;
  if (tokens.kind[word] !== Kind.word || tokens.shape[word]! & Shape.capital || !isAlone(tokens.kind, word + 1, behind[item]! - 1)) return false;
  return PLAIN.has(tokens.id[word]!) || ADJECTIVE_SUFFIXES.some((suffix) => tokens.textOf(word).endsWith(suffix));
}

function isAlone(kind: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kind[i] === Kind.word) return false;
  return true;
}
