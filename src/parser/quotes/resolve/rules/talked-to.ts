/**
 * Who cannot be "she", by what the sentence before tells of him: he speaks to her, or asks what she answers.
 *
 *   Karvani told her the shop was shut. She …       Karvani asked why. “…,” she replied
 */
import { WordMap, WordSet } from '../../../../core/words.js';
import type { Gender } from '../../../entities/gender-of-name.js';
import { Kind, Shape, type Tokens } from '../../../text/tokens.js';
import { ARTICLE } from '../../../text/small-words.js';
import { Class, classesOf } from '../../classes.js';
import type { Asked, Story } from '../story.js';

/** Whether the person's last mention before the pronoun is the subject of a verb whose object is "her" (or "him"), or of a question that the pronoun answers. */
export function isSomebodyElse(index: number, { range, quote, passage }: Asked, { cast, doc: { tokens }, passages }: Story, gender: Gender): boolean {
  const named = cast.mentionsOf(index).filter(({ start }) => start < range.start).at(-1);
  if (named === undefined || named.start < passages[Math.max(passage - 1, 0)]!.paragraph.start) return false;
  // "Huw Tudor *KC* asked"
  const verb = tokens.shape[named.last]! & Shape.caps ? named.last + 1 : named.last;
  if (tokens.kind[verb] !== Kind.word || tokens.end[verb]! > range.start || classesOf(tokens.id[verb]!) & SMALL) return false;
  if (OBJECT.get(tokens.id[verb + 1]!) === gender && isObject(tokens, verb + 1)) return true;
  return ASKS.has(tokens.id[verb]!) && quote.cue !== null && ANSWERS.has(tokens.id[tokens.firstFrom(quote.cue.start)]!);
}

/** "*A professor* advised her to stay. She …": the same of one without a name, whose mention begins at token `first`. */
export function talksTo({ kind, id }: Tokens, first: number, gender: Gender): boolean {
  for (let i = first + 1; i < first + PHRASE && kind[i] === Kind.word; i++) if (OBJECT.get(id[i]!) === gender) return (classesOf(id[i - 1]!) & SMALL) === 0;
  return false;
}

/** "a professor at Cambridge advised her" */
const PHRASE = 8;
const OBJECT = new WordMap<Gender>([['him', 'male'], ['her', 'female']]);
const ASKS = new WordSet(['asked', 'asks', 'inquired', 'enquired', 'demanded', 'wondered']);
const ANSWERS = new WordSet(['replied', 'replies', 'answered', 'answers', 'responded', 'responds', 'retorted', 'retorts']);

/** "told *her* the shop was shut", "called *her* a liar", "asked *her*."; not "told her *mother*", "her *four* years". */
function isObject({ id, kind }: Tokens, at: number): boolean {
  if (kind[at + 1] !== Kind.word) return kind[at + 1] === Kind.mark;
  return ARTICLE.has(id[at + 1]!) || (classesOf(id[at + 1]!) & OPENS) !== 0;
}

const OPENS = Class.preposition | Class.that | Class.subordinator;
/** "for Karvani *during* her years" */
const SMALL = Class.preposition | Class.conjunction | Class.auxiliary;
