/**
 * Who does what a verb in the passive says.
 *
 *   That version was rejected by the mayor, whose town …        the mayor, of "That version"
 *   The report was dismissed by the mayor as “a joke”           the mayor: “a joke”
 *   …, a panel was informed by the education secretary          who is told is not who tells
 */
import { internWord } from '../../core/words.js';
import { REBUFFING, TELLING } from '../../lexicon/cues.js';
import { BE } from '../text/small-words.js';
import { cueCodeOf, Form, formOf, lemmaOf, lemmaSet } from './classes.js';
import { Place } from './contents.js';
import { cueAt } from './cue.js';
import type { Decision } from './decode.js';
import { found } from './found.js';
import { Head } from './heads.js';
import { Tag, type Items, type Unit } from './items.js';
import { isTitleCased } from './marks.js';
import { bits, chunkEnd, chunkStart, FINITE, idAt, isIn, type Chunk } from './nouns.js';
import { speaks } from './settle/speaking.js';
import { Side } from './sources.js';

const AS = internWord('as');
const BY = internWord('by');
const REBUFFS = lemmaSet(REBUFFING);
const TELLS = lemmaSet(TELLING);
const [ACCORDING] = lemmaSet('according').lemmas;

/** The cheap question before `rebuffAt` is asked. */
export function mayRebuff(items: Items, at: number): boolean {
  return idAt(items, at + 1) === BY;
}

/** "That version was *rejected* by the mayor": what is rejected, by whom; null for any other cue `at`. Of a person nothing is reported. */
export function rebuffAt(items: Items, unit: Unit, at: number): Decision | null {
  const code = cueCodeOf(idAt(items, at));
  if (!REBUFFS.has(lemmaOf(code)) || (formOf(code) !== Form.past && formOf(code) !== Form.participle)) return null;
  const be = beOf(items, at, unit.first);
  const agent = be < 0 ? null : agentBehind(items, unit, at + 1);
  if (agent === null) return null;
  let last = be;
  while (last > unit.first && items.tag[last - 1] === Tag.auxiliary) last--;
  const first = chunkStart(items, last, unit.first);
  if (first >= last || items.tag[last - 1] !== Tag.noun) return null;
  const cue = cueAt(items, unit, at, -1);
  const as = asMarked(items, unit, agent.last);
  return as < 0 ? found(cue, { ...agent, side: Side.by }, { first, last }, Place.left) : found(cue, { ...agent, side: Side.by }, { first: as, last: as + 1 }, Place.right);
}

/** "was dismissed by the mission | in Geneva *as “recycled rumours”*": item of the marked words that "as" leads to, or -1. */
function asMarked(items: Items, unit: Unit, from: number): number {
  for (let i = from; i + 1 < unit.last && i < from + WHERE; i++) {
    if (idAt(items, i) === AS) return isPhrase(items, i + 1) ? i + 1 : -1;
    if (!isIn(IN_PLACE, items.tag[i]!)) return -1;
  }
  return -1;
}

/** “recycled rumours”: two words or more in marks, no title, and no verb behind them: "as “Brexit fatigue” set in". */
export function isPhrase({ tokens, tag, stretch, stretches }: Items, i: number): boolean {
  const marked = stretches[stretch[i]!];
  return marked !== undefined && marked.close - marked.open > 3 && !isTitleCased(tokens, marked.open + 1, marked.close - 1) && !isIn(FINITE, tag[i + 1]!);
}

/** "in the Swiss city of Geneva" */
const WHERE = 6;
const IN_PLACE = bits(Tag.preposition, Tag.determiner, Tag.noun, Tag.name, Tag.time);

/** "…, a panel was *informed* by the secretary": the decision with the agent for its speaker; as it was where it is no such passive. */
export function turned(decision: Decision): Decision {
  const { cue, content, confidence, others } = decision;
  const { items, unit, at, behind, lemma } = cue;
  if (lemma === ACCORDING) return toWhom(decision);
  if (!TELLS.has(lemma) || content.place !== Place.left || idAt(items, behind) !== BY || beOf(items, at, unit.first) < 0) return decision;
  const agent = agentBehind(items, unit, behind);
  return agent === null ? decision : { cue, source: { first: agent.first, last: agent.last, side: Side.by, part: -1 }, content, confidence, others };
}

/** "He left, and according to | *him* | the gate was shut": whom "to" leads to, where the subject before was taken for him. */
function toWhom(decision: Decision): Decision {
  const { cue, source, content, confidence, others } = decision;
  const { items, behind } = cue;
  const first = items.tag[behind] === Tag.to ? behind + 1 : behind;
  if (source.side !== Side.left || content.place !== Place.right || content.first > first || (items.tag[first] !== Tag.object && items.tag[first] !== Tag.pronoun)) return decision;
  return { cue, source: { first, last: first + 1, side: Side.right, part: -1 }, content: { ...content, first: first + 1 }, confidence, others };
}

/** Where the form of "be" stands that makes a passive of the verb `at`, behind item `floor`; -1 where none does. */
export function beOf(items: Items, at: number, floor: number): number {
  let i = at - 1;
  while (i > floor && items.tag[i] === Tag.adverb) i--;
  return i > floor && items.tag[i] === Tag.auxiliary && BE.has(idAt(items, i)) ? i : -1;
}

/** Who stands behind "by" at item `by`, if it is somebody who speaks. */
export function agentBehind(items: Items, unit: Unit, by: number): Chunk | null {
  const first = by + 1;
  const last = chunkEnd(items, first, unit.last);
  if (last <= first) return null;
  // "was rejected by Iran"
  const isState = items.head[last - 1] === Head.namedPlace;
  return isState || speaks(items, { first, last }) ? { first, last } : null;
}
