/**
 * Marked speech that is said to be somebody's answer, with a copula between the two:
 *
 *   “Never,” was the minister's answer.      “Never,” was the answer from Tehran.      “No comment,” was all she would say.
 *   “Hell” is how Vakili remembers it.       The minister's answer: “Never.”
 */
import { internWord, WordSet } from '../../core/words.js';
import { BE, FROM, OF, POSSESSIVE, THE } from '../text/small-words.js';
import { FORCE } from './classes.js';
import { Place } from './contents.js';
import type { Decision } from './decode.js';
import { ENDS, found, wordsOf } from './found.js';
import { Tag, type Items, type Unit } from './items.js';
import { bits, type Chunk, chunkEnd, idAt, isIn } from './nouns.js';
import { Side } from './sources.js';

const ANSWER = new WordSet('answer reply response retort rejoinder explanation verdict reaction message comment advice conclusion assessment warning plea appeal refrain word words'.split(' '));
const HOW = internWord('how');
const ALL = internWord('all');
const THAT = internWord('that');
const TELLS = new WordSet('remembers remembered recalls recalled describes described sums summed summarized summarised explains explained characterizes characterized characterises characterised sees saw'.split(' '));
const SAYS = new WordSet(['say', 'said', 'offer', 'offered', 'add', 'reveal', 'disclose', 'promise', 'promised', 'concede', 'admit', 'share', 'tell', 'write', 'wrote']);
/** "would", "had to", "was willing to" */
const WITHIN = 4;

/** The cheap question before `equatedAt` is asked. */
export function mayEqual({ tag, tokens, token }: Items, i: number): boolean {
  return tag[i - 1] === Tag.quote && BE.has(tokens.id[token[i]!]!);
}

/** The report whose copula is item `i`; null for any other. */
export function equatedAt(items: Items, unit: Unit, i: number): Decision | null {
  if (i - 1 < unit.first || i + 2 >= unit.last || !isSpeech(items, i - 1)) return null;
  const told = howHeTells(items, unit, i + 1) ?? allHeSays(items, unit, i + 1) ?? hisAnswer(items, unit, i + 1) ?? answerOf(items, unit, i + 1);
  return told && found({ ...wordsOf(items, unit, told.cue), force: FORCE.say }, told.source, { first: i - 1, last: i }, Place.left);
}

/** “No comment”, “Never,”; not “never”: one word is held at arm's length. */
function isSpeech({ tokens, token, behind, stretch, stretches }: Items, quote: number): boolean {
  return behind[quote]! - token[quote]! > ONE_WORD || CLOSED.test(tokens.text[stretches[stretch[quote]!]!.end - 1]!);
}

/** Tokens of a marked word with its marks. */
const ONE_WORD = 3;
const CLOSED = /[,.!?]/;

interface Told { cue: Chunk; source: Chunk & { side: number } }

/** "how | *Vakili* | *remembers* it" */
function howHeTells(items: Items, unit: Unit, at: number): Told | null {
  const verb = idAt(items, at) === HOW ? chunkEnd(items, at + 1, unit.last) : -1;
  return verb > 0 && verb < unit.last && TELLS.has(idAt(items, verb)) ? told({ first: at + 1, last: verb }, { first: verb, last: verb + 1 }) : null;
}

/** "all (that) | *she* | would *say*" */
function allHeSays(items: Items, unit: Unit, at: number): Told | null {
  if (idAt(items, at) !== ALL) return null;
  const first = idAt(items, at + 1) === THAT ? at + 2 : at + 1;
  const last = chunkEnd(items, first, unit.last);
  if (last < 0) return null;
  for (let verb = last; verb < unit.last && verb < last + WITHIN; verb++) {
    if (SAYS.has(idAt(items, verb))) return told({ first, last }, { first: verb, last: verb + 1 });
    if (isIn(ENDS, items.tag[verb]!)) return null;
  }
  return null;
}

/** "*the minister*'s only *answer*", "*her* *answer*" */
function hisAnswer(items: Items, unit: Unit, first: number): Told | null {
  const noun = answerIn(items, first, unit.last);
  const source = noun < 0 ? null : whose(items, first, noun);
  return source && told(source, { first: noun, last: noun + 1 });
}

/** "the short *answer* from *Tehran*", "the *verdict* of *the court*"; of nobody without them. */
function answerOf(items: Items, unit: Unit, first: number): Told | null {
  const noun = THE.has(idAt(items, first)) ? answerIn(items, first, unit.last) : -1;
  if (noun < 0) return null;
  const from = idAt(items, noun + 1);
  const last = FROM.has(from) || OF.has(from) ? chunkEnd(items, noun + 2, unit.last) : -1;
  const cue = { first: noun, last: noun + 1 };
  return { cue, source: last < 0 ? { first: -1, last: -1, side: Side.none } : { first: noun + 2, last, side: Side.right } };
}

/** Item of the noun of answering in the phrase at `first`, whatever its tag; -1 where another word comes before it. */
function answerIn(items: Items, first: number, to: number): number {
  for (let at = first; at < to && at < first + LONGEST; at++) {
    if (at > first && ANSWER.has(idAt(items, at))) return at;
    if (!isIn(PHRASE, items.tag[at]!)) return -1;
  }
  return -1;
}

const PHRASE = bits(Tag.noun, Tag.name, Tag.determiner, Tag.possessive, Tag.number, Tag.adverb);
/** Words of "the deputy foreign minister's only answer". */
const LONGEST = 9;

/** "*the minister*'s …", "*her* …" */
function whose(items: Items, first: number, noun: number): Chunk | null {
  if (POSSESSIVE.has(idAt(items, first))) return { first, last: first + 1 };
  for (let at = first + 1; at < noun; at++) if (items.tag[at] === Tag.possessive) return { first, last: at };
  return null;
}

function told(source: Chunk, cue: Chunk): Told {
  return { cue, source: { ...source, side: Side.left } };
}

/** "“The Long Road” was *all* the cinema *showed*": what was done with the marked words, where the verb of the clause behind the copula `at` tells nothing of them. */
export function isDoneWith(items: Items, at: number, verb: number): boolean {
  return mayEqual(items, at) && idAt(items, at + 1) === ALL && !SAYS.has(idAt(items, verb));
}

/** "*The minister*'s answer: “Never.”": whose answer stands behind the colon; null where the sentence says more, "His answer: “Never,” he said." */
export function answerBefore(items: Items, { first, last }: Unit, colon: number): Chunk | null {
  for (let i = colon + 1; i < last; i++) if (items.tag[i] !== Tag.quote && items.tag[i] !== Tag.stop) return null;
  return answerIn(items, first, colon) === colon - 1 ? whose(items, first, colon - 1) : null;
}
