/**
 * Marked speech that no cue claims, beside a verb that no list holds: how the two stand says who speaks.
 *
 *   “Go home,” Vakili barked.           “Never again!” thundered the mayor.
 *   Vakili fired back, “We did not.”    The court was plain: “No further talks are needed.”
 */
import { OWN_WORDS } from '../../../lexicon/cues.js';
import { internWord, WordSet } from '../../../core/words.js';
import { SMALL_S } from '../../../core/signs.js';
import { POSSESSIVE, YEARS_OLD } from '../../text/small-words.js';
import { Shape } from '../../text/tokens.js';
import { Head } from '../heads.js';
import { Tag, type Items, type Unit } from '../items.js';
import { Place } from '../contents.js';
import { bits, chunkEnd, idAt, isIn, type Chunk } from '../nouns.js';
import { found, wordsOf } from '../found.js';
import type { Decision } from '../decode.js';
import { isTitle, lastSign } from '../shape.js';
import { Side } from '../sources.js';
import type { Content } from '../lattice.js';
import { complete } from './marked.js';
import { isCovered, settled, type Settled } from './settled.js';
import { speaks } from './speaking.js';
import { isAside } from './aside.js';
import { isDenied } from './unsaid.js';
import { mainSubject, subjectOrPronoun, type Subject } from './subject.js';

/** So many marked stretches of a unit are looked at; no sentence has more. */
const MOST = 40;
/** Between the verb and the speech: "fired right back,", "makes a careful case:". */
const NEAR_COMMA = 3;
const LONGEST_CUE = 5;
/** An aside behind the subject is no longer than this: “…,” Vakili, the mayor of Kerman, barked. */
const LONGEST_ASIDE = 12;

const VERB = bits(Tag.verb, Tag.cue);
const SMALL = bits(Tag.adverb, Tag.auxiliary);
/** What speech stands behind, at its sentence's head or not; a title stands behind “billed as”. */
const BEFORE_SPEECH = bits(Tag.stop, Tag.comma, Tag.colon, Tag.dash, Tag.conjunction, Tag.quote);
const NOMINAL = bits(Tag.name, Tag.noun, Tag.pronoun);

/** The decisions of a unit and, behind them in their order, those for marked speech that they leave out. */
export function withUnlisted(items: Items, unit: Unit, decisions: readonly Settled[]): readonly Settled[] {
  let all: Settled[] | null = null;
  let left = MOST;
  for (let i = unit.first; i < unit.last && left > 0; i++) {
    if (items.tag[i] !== Tag.quote) continue;
    left--;
    if (isCovered(all ?? decisions, i)) continue;
    const decision = behind(items, unit, i) ?? before(items, unit, i, all ?? decisions);
    if (decision && !isDenied(items, decision.cue.at, unit.first)) (all ??= [...decisions]).push(settled(decision));
  }
  if (all === null) return decisions;
  complete(all);
  return all.sort((a, b) => a.cue.at - b.cue.at);
}

/** “…,” Vakili barked; “…!” thundered the mayor. */
function behind(items: Items, unit: Unit, i: number): Decision | null {
  const { tag } = items;
  if ((i > unit.first && !isIn(BEFORE_SPEECH, tag[i - 1]!)) || isTitle(items, i)) return null;
  const at = endsOpen(items, i) ? i + 1 : tag[i + 1] === Tag.comma ? i + 2 : unit.last;
  if (at >= unit.last || tag[at] === Tag.relative) return null;
  return tag[at] === Tag.verb ? inverted(items, unit, i, at) : inOrder(items, unit, i, at);
}

/** “…!” thundered | the mayor: the verb is item `verb`. */
function inverted(items: Items, unit: Unit, i: number, verb: number): Decision | null {
  const first = verb + 1;
  const last = chunkEnd(items, first, unit.last);
  if (last < 0 || items.tag[first] === Tag.pronoun || !isSomebody(items, { first, last })) return null;
  return found(wordsOf(items, unit, { first: verb, last: first }), { first, last, side: Side.right }, { first: i, last: i + 1 }, Place.left);
}

/** “…,” | Vakili, the mayor of Kerman, barked: the subject begins at item `first`. */
function inOrder(items: Items, unit: Unit, i: number, first: number): Decision | null {
  const end = chunkEnd(items, first, unit.last);
  const last = beforeDoing(items, first, end);
  if (last < 0 || !isSomebody(items, { first, last })) return null;
  if (last < end) return found(wordsOf(items, unit, { first: last, last: end }), { first, last, side: Side.left }, { first: i, last: i + 1 }, Place.left);
  let verb = overAside(items, last, unit.last);
  while (verb < unit.last && isIn(SMALL, items.tag[verb]!)) verb++;
  if (verb >= unit.last || !isIn(VERB, items.tag[verb]!)) return null;
  return found(wordsOf(items, unit, { first: verb, last: verb + 1 }), { first, last, side: Side.left }, { first: i, last: i + 1 }, Place.left);
}

/** “…,” the striker | *beams*.: a word in -s that ends the sentence behind somebody is what he does; `end` elsewhere. */
function beforeDoing({ tag, head, tokens, token }: Items, first: number, end: number): number {
  if (end < first + 3 || tag[first] !== Tag.determiner || !isIn(ENDS, tag[end]!) || !(isIn(ANIMATE, head[end - 2]!) || YEARS_OLD.has(tokens.id[token[end - 2]!]!))) return end;
  const word = token[end - 1]!;
  return tag[end - 1] === Tag.noun && !(tokens.shape[word]! & Shape.capital) && tokens.text.charCodeAt(tokens.end[word]! - 1) === SMALL_S ? end - 1 : end;
}

const ENDS = bits(Tag.stop, Tag.comma);
const ANIMATE = bits(Head.role, Head.person);

/** Behind the aside that opens at item `at`, or `at`. */
function overAside(items: Items, at: number, to: number): number {
  if (items.tag[at] !== Tag.comma) return at;
  for (let close = at + 2; close < to && close < at + LONGEST_ASIDE; close++) {
    if (items.tag[close] === Tag.quote) return at;
    if (items.tag[close] === Tag.comma && isAside(items, at + 1, close)) return close + 1;
  }
  return at;
}

function isSomebody(items: Items, subject: Chunk): boolean {
  return isIn(NOMINAL, items.tag[subject.last - 1]!) && speaks(items, subject);
}

/** `She denied that *the mayor* pays for the mill: “…”`: of whom something is told speaks nothing behind the colon. */
function isToldIn({ place, first, last }: Content, at: number): boolean {
  return place === Place.right && first <= at && at < last;
}

/** Vakili fired back, “…”; the court was plain: “…”. */
function before(items: Items, unit: Unit, i: number, decisions: readonly Settled[]): Decision | null {
  if (i < unit.first + 3 || !(isSentence(items, i) || isIt(items, i - 2))) return null;
  const own = inOwnWords(items, unit, i) ?? forWhom(items, unit, i) ?? fromWhom(items, unit, i);
  if (own) return own;
  const subject = subjectBefore(items, unit, i - 1);
  if (subject === null || decisions.some(({ cue, content }) => (cue.at >= subject.verb && cue.at < i) || (cue.at < subject.first && isToldIn(content, subject.first)))) return null;
  const words = { first: subject.verb, last: i - 1 - subject.verb <= LONGEST_CUE ? i - 1 : subject.verb + 1 };
  return found(wordsOf(items, unit, words), { first: subject.first, last: subject.last, side: Side.left }, { first: i, last: i + 1 }, Place.right);
}

/** *Her* advice to the negotiators was short: “…”; *Vakili*'s answer was a question: “…” */
function inOwnWords(items: Items, unit: Unit, quote: number): Decision | null {
  const { tag, tokens: { id }, token } = items;
  if (tag[quote - 1] !== Tag.colon) return null;
  const first = unit.first;
  const end = chunkEnd(items, first, quote);
  if (end < first + 2 || !OWN.has(id[token[end - 1]!]!)) return null;
  const owner = POSSESSIVE.has(id[token[first]!]!) ? first + 1 : ownerEnd(items, first, end);
  if (owner < 0) return null;
  return found(wordsOf(items, unit, { first: end - 1, last: end }), { first, last: owner, side: Side.left }, { first: quote, last: quote + 1 }, Place.right);
}

/** *For Ali Karvani*, a farmer, the matter is simple: “…”: to whom it is so, and nobody else is told of. */
function forWhom(items: Items, unit: Unit, quote: number): Decision | null {
  const { tag, head } = items;
  const colon = quote - 1;
  if (tag[colon] !== Tag.colon || !FOR.has(idAt(items, unit.first))) return null;
  const first = unit.first + 1;
  const last = chunkEnd(items, first, colon);
  if (last <= first || tag[last] !== Tag.comma || head[last - 1] !== Head.named) return null;
  return found(wordsOf(items, unit, { first: colon, last: quote }), { first, last, side: Side.left }, { first: quote, last: quote + 1 }, Place.right);
}

const FOR = new WordSet(['for', 'to']);

/** That drew a dry reply from *Karvani*, who teaches at the school: “…”: the answer's owner stands behind "from", whatever is told of him. */
function fromWhom(items: Items, unit: Unit, quote: number): Decision | null {
  const { tag } = items;
  const colon = quote - 1;
  if (tag[colon] !== Tag.colon) return null;
  for (let from = colon - 2; from > unit.first && from > colon - LONGEST_ANSWER; from--) {
    if (!FROM.has(idAt(items, from)) || !OWN.has(idAt(items, from - 1))) continue;
    const first = from + 1;
    const last = chunkEnd(items, first, colon);
    if (last <= first || !speaks(items, { first, last })) return null;
    // "the mayor | of Qom"
    const end = tag[last] === Tag.preposition ? chunkEnd(items, last + 1, colon) : last;
    if (end !== colon && tag[end] !== Tag.comma) return null;
    return found(wordsOf(items, unit, { first: from - 1, last: from }), { first, last: end, side: Side.left }, { first: quote, last: quote + 1 }, Place.right);
  }
  return null;
}

const FROM = new WordSet(['from', 'by', 'of']);
/** From "reply from" to the colon. */
const LONGEST_ANSWER = 20;

/** "*the mayor* 's answer": the item of the possessive, or -1. */
function ownerEnd({ tag }: Items, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (tag[i] === Tag.possessive) return i;
  return -1;
}

const OWN = new WordSet(OWN_WORDS);

/** As Vakili put *it*, “apart from the noise it was calm.” */
function isIt({ tokens, token }: Items, i: number): boolean {
  return tokens.id[token[i]!] === IT;
}

const IT = internWord('it');

function subjectBefore(items: Items, unit: Unit, sign: number): Subject | null {
  if (items.tag[sign] === Tag.colon) return nearSubject(items, unit, sign) ?? mainSubject(items, unit.first, sign);
  return items.tag[sign] === Tag.comma ? nearSubject(items, unit, sign) : null;
}

/** The verb a few words before the sign at item `to`, and its subject: "*Vakili* fired right back,". */
function nearSubject(items: Items, unit: Unit, to: number): Subject | null {
  for (let verb = to - 1; verb > unit.first && verb >= to - NEAR_COMMA; verb--) {
    if (isIn(VERB, items.tag[verb]!)) return subjectOrPronoun(items, verb, unit.first);
  }
  return null;
}

/** “Go home,” “Never!”: what stands behind goes on with the sentence. */
function endsOpen(items: Items, i: number): boolean {
  const code = lastSign(items, i);
  return code === 44 || code === 33 || code === 63;
}

/** A whole sentence in marks: “We did not.” */
function isSentence(items: Items, i: number): boolean {
  const { tokens } = items;
  const code = lastSign(items, i);
  if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) return false;
  const first = tokens.text.charCodeAt(items.stretches[items.stretch[i]!]!.start);
  return first >= 65 && first <= 90;
}
