/** Subjects that stand before a participle: "*Inspectors* hired by the state found", "*A lawyer for a clerk* held for mocking a saint says". */
import { WordSet } from '../../../core/words.js';
import { BY } from '../../text/small-words.js';
import { Tag, type Items } from '../items.js';
import { bits, type Chunk, isIn } from '../nouns.js';
import { Side, type Source } from '../sources.js';
import { isIng } from './aside.js';
import { NOMINAL, phraseBefore, speaks } from './speaking.js';

/** "*Inspectors* hired by the state | found": who stands before the participle, where its agent was taken for the subject. */
function beforeAgent(items: Items, from: number, source: Source): Chunk | null {
  const { tag, tokens, token } = items;
  const by = source.first - 1;
  if (by - 2 < from || !BY.has(tokens.id[token[by]!]!) || !isIn(DONE, tag[by - 1]!)) return null;
  const subject = phraseBefore(items, by - 1, from);
  return subject && speaks(items, subject) ? subject : null;
}

/** "*The man* accused of sawing a gauge off a bridge | said": what opens the sentence, where he is accused of what stands behind, up to the verb at `at`; null elsewhere. */
export function beforeAccused(items: Items, first: number, at: number): Chunk | null {
  const { tag, tokens: { id }, token, commas } = items;
  const last = openingPhrase(items, first, at);
  if (last === first || last + 2 >= at || !ACCUSED.has(id[token[last]!]!) || tag[last + 1] !== Tag.preposition || commas[at] !== commas[first]) return null;
  return speaks(items, { first, last }) ? { first, last } : null;
}

const ACCUSED = new WordSet(['accused', 'suspected', 'convicted', 'acquitted', 'charged']);

/** Who stands before the participle whose agent or object, ending at item `last`, was taken for the subject; null where none was. */
export function beforeParticiple(items: Items, last: number, from: number, first: number, source: Source): Chunk | null {
  if (source.side !== Side.left || source.last !== last) return null;
  return beforeAgent(items, from, source) ?? beforeDoing(items, first, source) ?? beforeDone(items, first, source);
}

/** "*A lawyer for a clerk* held for insulting | a saint | says": the sentence's first phrase, where what "insulting" has for its object was taken for the subject. */
function beforeDoing(items: Items, first: number, source: Source): Chunk | null {
  const { tag } = items;
  const doing = source.first - 1;
  if (doing - 2 <= first || !isIng(items, doing)) return null;
  const governed = tag[doing - 1] === Tag.adverb ? doing - 2 : doing - 1;
  if (tag[governed] !== Tag.preposition) return null;
  const last = openingPhrase(items, first, governed);
  return last > first && speaks(items, { first, last }) ? { first, last } : null;
}

/** "*The lawyer of a clerk* sentenced to death over | the loss of a key | says": the sentence's first phrase, where a thing behind the participle was taken for the subject. */
function beforeDone(items: Items, first: number, source: Source): Chunk | null {
  const { tag } = items;
  const governed = source.first - 1;
  if (governed <= first + 1 || tag[governed] !== Tag.preposition || speaks(items, source)) return null;
  const last = openingPhrase(items, first, governed);
  return last > first && isIn(DONE, tag[last]!) && speaks(items, { first, last }) ? { first, last } : null;
}

/** Behind the noun phrase that begins at item `first`, with no verb but participles from there to `to`; `first` where one stands there: "was held", "he said". */
function openingPhrase({ tag }: Items, first: number, to: number): number {
  if (to - first > LONGEST_OPENING) return first;
  let last = first;
  while (last < to && isIn(IN_PHRASE, tag[last]!)) last++;
  for (let i = last; i < to; i++) if (isIn(OWN_CLAUSE, tag[i]!)) return first;
  while (last > first && !isIn(NOMINAL, tag[last - 1]!)) last--;
  return last;
}

/** No subject stands further from its verb; each verb of a page without a full stop would look through all before it. */
const LONGEST_OPENING = 60;
const OWN_CLAUSE = bits(Tag.auxiliary, Tag.comma, Tag.pronoun);

const IN_PHRASE = bits(Tag.determiner, Tag.noun, Tag.name, Tag.number, Tag.preposition, Tag.possessive);

/** "hired", "led": a past form without an auxiliary. */
const DONE = bits(Tag.verb, Tag.cue, Tag.participle);
