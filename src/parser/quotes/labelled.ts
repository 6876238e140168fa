/**
 * Marked speech behind a colon, with who speaks at the head of the sentence and no verb between that reports:
 *
 *   Sara Karvani, speaking in Rasht: “We have sent nurses.”      Asked about the strike, Sara Karvani: “No comment.”
 *   The minister on Sunday: “…”      Sara Karvani (Labour): “…”      Sara Karvani, who led the talks: “…”
 *
 * The model has seen the bare "Sara Karvani: “…”" only.
 */
import { WordSet } from '../../core/words.js';
import { Place } from './contents.js';
import type { Decision } from './decode.js';
import { answerBefore } from './equated.js';
import { found, wordsOf } from './found.js';
import { Head } from './heads.js';
import { Tag, type Items, type Unit } from './items.js';
import { bits, chunkEnd, chunkStart, type Chunk, FINITE, idAt, isIn } from './nouns.js';
import { Side } from './sources.js';

/** From the sentence's beginning to the colon at the most. */
const REACH = 24;

/** Whether colon `i` may be such a one: the cheap question. */
export function mayLabel({ tag }: Items, i: number): boolean {
  return tag[i] === Tag.colon && tag[i + 1] === Tag.quote;
}

/** The speech behind colon `i` as a report of whom the sentence before it begins or ends with; null where more than him stands there. */
export function labelledAt(items: Items, unit: Unit, i: number): Decision | null {
  if (i - unit.first > REACH || items.quotes[i] !== items.quotes[unit.first]) return null;
  const speaker = openingSpeaker(items, unit.first, i) ?? answeringSpeaker(items, unit.first, i) ?? answerBefore(items, unit, i);
  if (speaker === null) return null;
  let last = i + 1;
  while (last < unit.last && items.tag[last] === Tag.quote) last++;
  return found(wordsOf(items, unit, { first: i, last: i + 1 }), { ...speaker, side: Side.left }, { first: i + 1, last }, Place.right);
}

/** "| *Sara Karvani* |, speaking in Rasht", "| *The minister* | on Sunday" */
function openingSpeaker(items: Items, first: number, colon: number): Chunk | null {
  const end = chunkEnd(items, first, colon);
  // "Sara Karvani: “…”" is the model's.
  if (end < 0 || end === colon || !speaks(items, first, end)) return null;
  const last = withComplement(items, end, colon);
  return last === colon || isAside(items, last, colon) ? { first, last } : null;
}

/** "The head | of the union | : “…”", "A spokeswoman | for the mill | on Sunday: “…”": the end with what somebody's office is of. */
function withComplement(items: Items, from: number, colon: number): number {
  let last = from;
  while (items.head[last - 1] !== Head.named && (items.tag[last] === Tag.preposition || items.tag[last] === Tag.to) && OF_OR_FOR.has(idAt(items, last))) {
    const end = chunkEnd(items, last + 1, colon);
    if (end < 0) return last;
    last = end;
  }
  return last;
}

const OF_OR_FOR = new WordSet(['of', 'for', 'from', 'to']);

/** "| Asked about the strike, | *Sara Karvani*" */
function answeringSpeaker(items: Items, first: number, colon: number): Chunk | null {
  const from = chunkStart(items, colon, first);
  if (from <= first + 1 || items.tag[from - 1] !== Tag.comma || !speaks(items, from, colon) || !isIn(OPENS_ASIDE, items.tag[first]!)) return null;
  return items.commas[from - 1] === items.commas[first] ? { first: from, last: colon } : null;
}

/** "Asked …," "Speaking …," "In Rasht," */
const OPENS_ASIDE = bits(Tag.participle, Tag.cue, Tag.preposition, Tag.verb, Tag.subordinator);

/** Whether what stands between the speaker and the colon tells where and when, of whom he is or what he did besides, and reports nothing. */
function isAside({ tag, verbs, commas }: Items, from: number, colon: number): boolean {
  if (tag[from] === Tag.openBracket) return tag[colon - 1] === Tag.closeBracket;
  if (tag[from] === Tag.comma) return tag[from + 1] === Tag.relative ? commas[colon]! - commas[from]! === 1 : isIn(OPENS_ASIDE, tag[from + 1]!) && verbs[colon]! - verbs[from + 2]! === 0;
  return isIn(WHERE, tag[from]!) && verbs[colon] === verbs[from] && !isIn(FINITE, tag[colon - 1]!);
}

const WHERE = bits(Tag.preposition, Tag.time);

/** A name of somebody or of a body, or a noun for one: "the minister"; not "the slogan". */
function speaks({ head, tag }: Items, first: number, last: number): boolean {
  return SPEAKING.has(head[last - 1]!) && (head[last - 1] === Head.named || head[last - 1] === Head.namedBody || tag[first] === Tag.determiner);
}

const SPEAKING = new Set<number>([Head.named, Head.namedBody, Head.person, Head.role]);
