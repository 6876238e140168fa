/**
 * Who cannot be "she", by what the sentence before tells of him: he speaks to her, or asks what she answers.
 *
 *   Karvani told her the shop was shut. She …       Karvani asked why. “…,” she replied
 */
import { itemAt } from '../../../../core/reading.js';
import { WordMap, WordSet } from '../../../../core/words.js';
import type { Gender } from '../../../entities/gender-of-name.js';
import { Kind, Shape, type Tokens } from '../../../text/tokens.js';
import { sentenceAt } from '../../../text/sentences.js';
import { ARTICLE } from '../../../text/small-words.js';
import { Class, classesOf } from '../../classes.js';
import { firstFrom } from '../cast.js';
import type { Asked, Story } from '../story.js';

/** Whether the person's last mention stands in the sentence right before the pronoun's, as the subject of a verb whose object is "her" (or "him"), or of a question that the pronoun answers. */
export function isSomebodyElse(index: number, { range, quote, passage, first }: Asked, { cast, doc: { tokens }, passages }: Story, gender: Gender): boolean {
  const mentions = cast.mentionsOf(index);
  const named = mentions[firstFrom(mentions, range.start) - 1];
  if (named === undefined || first - named.last > FAR || sentencesBetween(passages, passage, named.last, first) > 1) return false;
  // "Huw Tudor *KC* asked"
  const verb = tokens.shape[named.last]! & Shape.caps ? named.last + 1 : named.last;
  if (tokens.kind[verb] !== Kind.word || tokens.end[verb]! > range.start) return false;
  const { id } = tokens;
  if (SPEAKS_TO.has(id[verb]!) && OBJECT.get(id[verb + 1]!) === gender && isObject(tokens, verb + 1)) return true;
  // "asked *for* more time": nobody is to answer
  return ASKS.has(id[verb]!) && !WHAT_FOR.has(id[verb + 1]!) && quote.cue !== null && ANSWERS.has(id[tokens.firstFrom(quote.cue.start)]!);
}

/** How many sentences lie between two tokens: 0 in one sentence, 1 in neighbours, also over a paragraph's end. */
function sentencesBetween(passages: Story['passages'], passage: number, from: number, to: number): number {
  const here = passages[passage]!.sentences;
  const at = sentenceAt(here, to);
  if (from >= here[0]!.first) return at - sentenceAt(here, from);
  const above = itemAt(passages, passage - 1)?.sentences;
  return above === undefined || above.length === 0 || from < above[0]!.first ? MANY : at + above.length - sentenceAt(above, from);
}

const MANY = 9;
/** Tokens between the name and the pronoun. */
const FAR = 60;
const SPEAKS_TO = new WordSet(['told', 'tells', 'asked', 'asks', 'called', 'calls', 'warned', 'warns', 'advised', 'advises', 'urged', 'urges', 'reminded', 'questioned']);
const WHAT_FOR = new WordSet(['for', 'to', 'that']);

/** "*A professor* advised her to stay. She …": the same of one without a name, whose mention begins at token `first`. */
export function talksTo({ kind, id }: Tokens, first: number, gender: Gender): boolean {
  for (let i = first + 1; i < first + PHRASE && kind[i] === Kind.word; i++) if (OBJECT.get(id[i]!) === gender) return SPEAKS_TO.has(id[i - 1]!);
  return false;
}

/** "a professor at Cambridge advised her" */
const PHRASE = 8;
const OBJECT = new WordMap<Gender>([['him', 'male'], ['her', 'female']]);
const ASKS = new WordSet(['asked', 'asks', 'inquired', 'enquired']);
const ANSWERS = new WordSet(['replied', 'replies', 'answered', 'answers', 'responded', 'responds', 'retorted', 'retorts']);

/** "told *her* the shop was shut", "called *her* a liar", "asked *her*."; not "told her *mother*", "her *four* years". */
function isObject({ id, kind }: Tokens, at: number): boolean {
  if (kind[at + 1] !== Kind.word) return kind[at + 1] === Kind.mark;
  return ARTICLE.has(id[at + 1]!) || (classesOf(id[at + 1]!) & OPENS) !== 0;
}

const OPENS = Class.preposition | Class.that | Class.subordinator;
