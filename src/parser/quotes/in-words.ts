/**
 * Reports by a phrase that names whose words they are: `in the words of one manager, “…”`, `In the words of Vakili, it was “a shame”`,
 * `In Vakili's words, the road is open`, `The road, in her words, is “a joke”`.
 */
import { COMMA } from '../../core/signs.js';
import { internWord, WordSet } from '../../core/words.js';
import { cueCodeOf, FORCE, forceOf } from './classes.js';
import { Place, REACH } from './contents.js';
import type { Decision } from './decode.js';
import { found, wordsOf } from './found.js';
import { Tag, type Items, type Unit } from './items.js';
import { bits, chunkEnd, chunkStart, idAt, isIn } from './nouns.js';
import { Side } from './sources.js';

const WORDS = internWord('words');
const IN = internWord('in');
const OF = internWord('of');
const THE = internWord('the');
export const WORDINGS = ['words', 'phrase', 'formulation', 'wording'];
const WORDING = new WordSet(WORDINGS);
/** Behind these the words are another sentence's, or somebody else's. */
const ENDS = bits(Tag.cue, Tag.semicolon, Tag.stop);

/** The cheap question before `wordedAt` is asked. */
export function mayWord(items: Items, i: number): boolean {
  return WORDING.has(idAt(items, i));
}

/** The report whose "words" are item `i`, or null. */
export function wordedAt(items: Items, unit: Unit, i: number): Decision | null {
  if (items.tag[i - 1] !== Tag.possessive && items.tag[i - 1] !== Tag.determiner) return null;
  return inHisWords(items, unit, i) ?? inTheWordsOf(items, unit, i);
}

/** "In Vakili's words, the road is open", "in his words, “…”": at the sentence's head, or before marked speech; `“…,” in his words.`: or behind it, at the end. */
function inHisWords(items: Items, unit: Unit, i: number): Decision | null {
  const whose = items.tag[i - 1] === Tag.possessive ? i - 1 : i;
  const first = chunkStart(items, whose, unit.first);
  if (endsInWords(items, unit, i, first)) return found(wordsOf(items, unit, { first: i, last: i + 1 }), { first, last: whose, side: Side.left }, { first: first - 2, last: first - 1 }, Place.left);
  if (first <= unit.first || idAt(items, first - 1) !== IN || items.tag[i + 1] !== Tag.comma || i + 2 >= unit.last || idAt(items, first) === THE) return null;
  const told = toldOfSubject(items, unit, i, first);
  if (told >= 0) return found(wordsOf(items, unit, { first: i, last: i + 1 }), { first, last: whose, side: Side.left }, { first: told, last: told + 1 }, Place.right);
  // A phrase is not a sentence.
  if ((first - 1 !== unit.first || idAt(items, i) !== WORDS) && items.tag[i + 2] !== Tag.quote) return null;
  const last = items.tag[i + 2] === Tag.quote ? i + 3 : Math.min(unit.end, unit.first + REACH);
  return found(wordsOf(items, unit, { first: i, last: i + 1 }), { first, last: whose, side: Side.left }, { first: i + 2, last }, Place.right);
}

/** "This one, *in her words*, was “…”": between commas behind the subject; item of the marked words behind its verb, or -1. */
function toldOfSubject(items: Items, unit: Unit, i: number, first: number): number {
  if (idAt(items, i) !== WORDS || items.tag[first - 2] !== Tag.comma) return -1;
  for (let at = i + 2; at < unit.last && at < i + WITHIN; at++) {
    if (items.tag[at] === Tag.quote) return at > i + 2 ? at : -1;
    if (!isIn(BEFORE_MARKED, items.tag[at]!)) return -1;
  }
  return -1;
}

/** "was simply no more than “…”" */
const WITHIN = 8;
const BEFORE_MARKED = bits(Tag.auxiliary, Tag.verb, Tag.adverb, Tag.determiner, Tag.noun, Tag.preposition);

/** `“…,” | in *his* words.` */
function endsInWords(items: Items, unit: Unit, i: number, first: number): boolean {
  if (first <= unit.first + 1 || idAt(items, first - 1) !== IN || items.tag[first - 2] !== Tag.quote || idAt(items, i) !== WORDS) return false;
  const { tokens, stretch, stretches, tag } = items;
  // “dead,” in "He said it was “dead,” in his words." is told already.
  for (let at = Math.max(unit.first, first - REACH); at < first - 2; at++) if (tag[at] === Tag.cue && forceOf(cueCodeOf(idAt(items, at))) === FORCE.say) return false;
  return tokens.text.charCodeAt(stretches[stretch[first - 2]!]!.end - 1) === COMMA && (i + 1 >= unit.last || isIn(ENDS, tag[i + 1]!));
}

/** "…, in the words of one manager, “…”": marked speech right behind, or right before, or that ends the clause behind. */
function inTheWordsOf(items: Items, unit: Unit, i: number): Decision | null {
  const { tag } = items;
  if (i - 2 < unit.first || idAt(items, i - 1) !== THE || idAt(items, i - 2) !== IN || idAt(items, i + 1) !== OF) return null;
  const last = chunkEnd(items, i + 2, unit.last);
  if (last < 0) return null;
  const cue = wordsOf(items, unit, { first: i - 2, last: i + 2 });
  const source = { first: i + 2, last, side: Side.right };
  const right = tag[last] === Tag.comma ? last + 1 : last;
  if (right < unit.last && tag[right] === Tag.quote) return found(cue, source, { first: right, last: right + 1 }, Place.right);
  const left = tag[i - 3] === Tag.comma ? i - 4 : i - 3;
  if (left >= unit.first && tag[left] === Tag.quote) return found(cue, source, { first: left, last: left + 1 }, Place.left);
  const marked = i - 2 === unit.first && right > last ? markedBehind(items, unit, right) : -1;
  return marked < 0 ? null : found(cue, source, { first: right, last: marked + 1 }, Place.right);
}

/** "In the words of Vakili, | it was “a shame”": item of the marked words in the sentence that goes on at `first`, or -1; none in "…, who was there, it was". */
function markedBehind({ tag }: Items, unit: Unit, first: number): number {
  if (tag[first] === Tag.relative) return -1;
  const to = Math.min(unit.last, first + REACH);
  for (let i = first; i < to && !isIn(ENDS, tag[i]!); i++) if (tag[i] === Tag.quote) return i;
  return -1;
}
