/**
 * The decisions of one unit made to agree: each was taken for its own cue. In order:
 *
 *   1. verbs that do rather than report, and the writer's own "I", are left out;
 *   2. marked speech that nobody claims goes to the best decision that covers it, however unsure;
 *   3. "Tasnim quoted X as saying …": X speaks, Tasnim hands it on;
 *   4. "Noting that …, he said …": the participle's subject is the main verb's;
 *   5. "said …, adding that …": the first content ends where the next report begins.
 */
import { ADDRESSING, CIRCUMSTANTIAL, MERE_ACTS, RELAYING } from '../../lexicon/cues.js';
import { WordSet } from '../../core/words.js';
import { Class, classesOf, cueCodeOf, Form, formOf, lemmaSet } from './classes.js';
import { Place } from './contents.js';
import type { Cue } from './cue.js';
import type { Decision } from './decode.js';
import { Tag, type Items } from './items.js';
import { copyOf, type Content } from './lattice.js';
import { bits, chunkEnd, isIn, type Chunk } from './nouns.js';
import { Side } from './sources.js';

/** A decision and what the rules here add to it. */
export interface Settled extends Decision {
  /** Items of who handed it on, or null. */
  via: Chunk | null;
  /** The mention was taken over from the verb before it or behind it. */
  inherited: 'sameSubject' | 'mainSubject' | 'quoted' | null;
}

/** Reports less sure than this are left out. */
const THRESHOLD = 0.32;
/** … but for those that cover marked speech which nobody else claims. */
const RESCUE = 0.1;

const ACTS = lemmaSet(MERE_ACTS);
const CIRCUMSTANCES = lemmaSet(CIRCUMSTANTIAL);
const RELAYS = lemmaSet(RELAYING);
const ADDRESSES = lemmaSet(ADDRESSING);

export function settle(raw: readonly Decision[]): Settled[] {
  if (raw.length <= TOGETHER) return settleFew(raw);
  const all: Settled[] = [];
  for (let i = 0; i < raw.length; i += TOGETHER) all.push(...settleFew(raw.slice(i, i + TOGETHER)));
  return all;
}

/** No sentence has more reports than this; what has (a page without one full stop) is settled piece by piece, so that work stays linear. */
const TOGETHER = 48;
const REACH = 140;

function settleFew(raw: readonly Decision[]): Settled[] {
  const possible: Settled[] = [];
  for (let i = 0; i < raw.length; i++) if (reports(raw[i]!)) possible.push(settled(raw[i]!));
  if (possible.length === 0) return possible;
  const kept = possible.filter(({ confidence }) => confidence >= THRESHOLD);
  rescue(possible, kept);
  for (const decision of kept) endPhrase(decision);
  complete(kept);
  const relayed = relay(kept, possible);
  inherit(relayed);
  const named = relayed.filter((decision) => isSpoken(decision) && (decision.source.side !== Side.none || standsAlone(decision)));
  cut(named);
  for (const decision of named) if (decision.via === null && ADDRESSES.has(decision.cue.lemma)) decision.via = addressee(decision);
  return named.filter(({ content }) => content.last > content.first || content.place === Place.next);
}

/** The rules here change contents: a decision gives its own away. */
function settled({ cue, source, content, confidence, others }: Decision): Settled {
  return { cue, source, content, confidence, others, via: null, inherited: null };
}

function reports(decision: Decision): boolean {
  const { cue, source, content } = decision;
  if (source.side !== Side.none && isWriter(cue.items, source.first, source.last)) return false;
  if (isPassive(decision) || isMereAttitude(decision)) return false;
  return !(ACTS.has(cue.lemma) || cue.force === 5) || hasThat(decision) || content.place === Place.next || coversMarks(decision);
}

/** "The film was shown in two cinemas": the subject is what the verb is done to. */
function isPassive({ cue, source, content }: Decision): boolean {
  const { items, at, form, force } = cue;
  if (source.side !== Side.left || content.place !== Place.right || (form !== Form.past && form !== Form.participle) || force === ATTITUDE) return false;
  if (RELAYS.has(cue.lemma)) return false;
  let i = at - 1;
  while (i > 0 && items.tag[i] === Tag.adverb) i--;
  return i >= 0 && items.tag[i] === Tag.auxiliary && BE.has(items.tokens.id[items.token[i]!]!);
}

/** "Iran has considered Japan a friend": a state of mind with a thing for its object; "hopes that it will change" is told by somebody. */
function isMereAttitude(decision: Decision): boolean {
  const { cue, content } = decision;
  if (cue.force !== ATTITUDE || content.place !== Place.right || coversMarks(decision) || hasThat(decision)) return false;
  return DEEMS.has(cue.lemma) || cue.items.verbs[content.last] === cue.items.verbs[content.first];
}

const DEEMS = lemmaSet('view regard consider see perceive');

const ATTITUDE = 3;
const BE = new WordSet(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** "I", "we": the writer, or somebody whose marks were lost. */
function isWriter(items: Items, first: number, last: number): boolean {
  if (last - first !== 1) return false;
  const classes = classesOf(items.tokens.id[items.token[first]!]!);
  return (classes & Class.first) !== 0;
}

/** Without a source only a verb of saying reports: "it was announced that", "the sign read “…”"; not "known as “…”". */
function standsAlone(decision: Decision): boolean {
  return decision.cue.force <= ASK && (hasThat(decision) || coversMarks(decision));
}

const ASK = 1;

/** A clause with "that". */
function hasThat({ cue, content }: Decision): boolean {
  return content.place === Place.right && (cue.items.tag[content.first] === Tag.that || cue.items.tag[content.first - 1] === Tag.that);
}

function coversMarks({ cue, content }: Decision): boolean {
  const { quotes } = cue.items;
  return quotes[content.last]! > quotes[content.first]! || (content.place === Place.both && quotes[content.last2]! > quotes[content.first2]!);
}

function covers({ content }: Decision, item: number): boolean {
  return (item >= content.first && item < content.last) || (item >= content.first2 && item < content.last2);
}

function rescue(possible: readonly Settled[], kept: Settled[]): void {
  const first = possible[0];
  if (!first) return;
  const { items, unit } = first.cue;
  if (items.quotes[unit.last] === items.quotes[unit.first]) return;
  const last = Math.min(unit.last, possible[possible.length - 1]!.cue.at + REACH);
  for (let i = Math.max(unit.first, first.cue.at - REACH); i < last; i++) {
    if (items.tag[i] !== Tag.quote || kept.some((decision) => covers(decision, i))) continue;
    const best = likeliest(possible, kept, i);
    if (!best) continue;
    const at = kept.findIndex((decision) => decision.cue === best.cue);
    if (at >= 0) kept.splice(at, 1);
    kept.push(settled({ ...best, content: copyOf(best.content) }));
  }
  kept.sort((a, b) => a.cue.at - b.cue.at);
}

/** `"A," the envoy wrote on his page, "b"`: marked speech behind the cue goes on with what stood before it, when no other cue is between. */
function complete(kept: readonly Settled[]): void {
  for (const decision of kept) {
    const { cue, content } = decision;
    const { items, unit } = cue;
    if (content.place !== Place.left || content.last <= content.first || items.tag[content.last - 1] !== Tag.quote) continue;
    for (let i = cue.behind; i < unit.last && i < cue.at + REACH; i++) {
      if (items.tag[i] === Tag.cue || items.tag[i] === Tag.colon) break;
      if (items.tag[i] !== Tag.quote) continue;
      if (kept.some((other) => covers(other, i))) break;
      content.place = Place.both;
      content.first2 = i;
      content.last2 = i + 1;
      break;
    }
  }
}

/** "highlighted the grounds for trade and invited his counterpart": a phrase ends where the subject does something else. */
function endPhrase({ cue, content }: Settled): void {
  const { items } = cue;
  if (content.place !== Place.right || cue.form === Form.ing || items.tag[content.first - 1] === Tag.that) return;
  for (let i = content.first + 1; i + 1 < content.last; i++) {
    const tag = items.tag[i]!;
    if (tag === Tag.verb || tag === Tag.auxiliary || tag === Tag.cue || tag === Tag.to || tag === Tag.that || tag === Tag.relative) return;
    if (tag !== Tag.conjunction || (items.tag[i + 1] !== Tag.verb && !isPast(items, i + 1))) continue;
    content.last = backOver(items, i, content.first);
    return;
  }
}

function isPast(items: Items, i: number): boolean {
  return items.tag[i] === Tag.cue && formOf(cueCodeOf(items.tokens.id[items.token[i]!]!)) === Form.past;
}

/** The likeliest analysis of any cue that covers the marked item. */
function likeliest(possible: readonly Settled[], kept: readonly Settled[], item: number): Decision | null {
  let best: Decision | null = null;
  for (const decision of possible) {
    for (const one of [decision, ...decision.others]) {
      if (one.confidence < RESCUE || one.source.side === Side.none || !covers(one, item)) continue;
      if (one.confidence > (best?.confidence ?? 0) && !losesMarks(one, kept)) best = one;
    }
  }
  return best;
}

/** Another analysis of a kept cue may take its place only if no marked speech is left without a cue by that. */
function losesMarks(one: Decision, kept: readonly Settled[]): boolean {
  const held = kept.find((decision) => decision.cue === one.cue);
  if (!held) return false;
  const { items } = one.cue;
  const { first, last, last2 } = held.content;
  for (let i = first; i < Math.max(last, last2); i++) {
    if (items.tag[i] === Tag.quote && covers(held, i) && !covers(one, i) && !kept.some((other) => other !== held && covers(other, i))) return true;
  }
  return false;
}

/** "…, quoting the emergency services", "citing people with knowledge of the matter": where it is from, but not what was said. */
function isSpoken(decision: Settled): boolean {
  return !RELAYS.has(decision.cue.lemma) || decision.cue.form !== Form.ing || coversMarks(decision) || hasThat(decision) || decision.inherited === 'quoted';
}

const WITHIN = 25;

/** `Tasnim quoted X as saying "…"`, `X was quoted by Tasnim as saying "…"`. */
function relay(kept: Settled[], possible: readonly Settled[]): Settled[] {
  let result = kept;
  for (const quoting of possible) {
    const { cue } = quoting;
    if (!RELAYS.has(cue.lemma) || cue.form === Form.ing) continue;
    const saying = sayingBehind(cue);
    if (saying < 0) continue;
    const told = possible.find((other) => other.cue.at === saying);
    const passive = cue.items.tag[cue.at - 1] === Tag.auxiliary || cue.items.tag[cue.at - 1] === Tag.adverb;
    const options = [told, ...(told?.others ?? []), quoting, ...quoting.others];
    const content = options.find((one) => one && (one.content.place === Place.right ? one.content.first > saying : passive))?.content;
    if (!content) continue;
    result = result.filter((one) => one !== quoting && one !== told);
    result.push(passive ? quotedBy(quoting, content, saying) : quotedAs(quoting, content, saying));
  }
  return result === kept ? kept : result.sort((a, b) => a.cue.at - b.cue.at);
}

/** Item of "saying" in "quoted … as saying", or -1. */
function sayingBehind({ items, unit, behind }: Cue): number {
  for (let i = behind + 1; i < unit.last && i < behind + WITHIN; i++) {
    if (items.tag[i] !== Tag.cue || formOf(cueCodeOf(items.tokens.id[items.token[i]!]!)) !== Form.ing) continue;
    const token = items.token[i - 1]!;
    if (items.tokens.text.slice(items.tokens.start[token], items.tokens.end[token]) === 'as') return i;
  }
  return -1;
}

/** "X was quoted by Tasnim as saying": the subject speaks. */
function quotedBy(quoting: Settled, content: Content, saying: number): Settled {
  const { items, behind } = quoting.cue;
  const via = items.tag[behind] === Tag.preposition && behind + 1 < saying ? phraseUntil(items, behind + 1, saying - 1) : null;
  return { ...quoting, cue: { ...quoting.cue, behind: saying + 1 }, content: copyOf(content), via };
}

/** "Tasnim quoted X as saying": the object speaks. */
function quotedAs(quoting: Settled, content: Content, saying: number): Settled {
  const { cue, source } = quoting;
  const object = phraseUntil(cue.items, cue.behind, saying - 1);
  const via = source.side === Side.left ? { first: source.first, last: source.last } : null;
  return { ...quoting, cue: { ...cue, at: saying, behind: saying + 1 }, source: { ...source, ...object, side: Side.right }, content: copyOf(content), via, inherited: 'quoted' };
}

/** Items `[first, last)` up to the first comma. */
function phraseUntil(items: Items, first: number, last: number): Chunk {
  let end = first;
  while (end < last && items.tag[end] !== Tag.comma) end++;
  return { first, last: Math.max(end, first + 1) };
}

/** Reports without a subject take that of the report before them, or, at the unit's head, of the one behind. */
function inherit(decisions: Settled[]): void {
  for (let i = decisions.length - 1; i >= 0; i--) {
    const decision = decisions[i]!;
    const { cue, source, content } = decision;
    const heads = cue.at === cue.unit.first;
    if (source.side !== Side.none && !(heads && cue.form === Form.ing)) continue;
    const before = decisions[i - 1];
    const behind = decisions.find((other) => other.cue.at > cue.at && other.source.side === Side.left && other.source.first > cue.at);
    if (heads) {
      if (!behind || (CIRCUMSTANCES.has(cue.lemma) && !hasThat(decision))) {
        decisions.splice(i, 1);
        continue;
      }
      decision.source = behind.source;
      decision.inherited = 'mainSubject';
      if (content.place === Place.right && content.last > behind.source.first) content.last = backOver(cue.items, behind.source.first, content.first);
    } else if (before && before.source.side !== Side.none && content.place === Place.right) {
      decision.source = before.source;
      decision.inherited = 'sameSubject';
    }
  }
}

const CONNECTING = bits(Tag.comma, Tag.conjunction, Tag.adverb, Tag.auxiliary, Tag.dash);

/** The end of what stands before item `at`, without the words that lead over to it. */
function backOver(items: Items, at: number, first: number): number {
  let last = at;
  while (last > first && isIn(CONNECTING, items.tag[last - 1]!)) last--;
  return last;
}

/** A content that runs on into the next report of the same speaker ends before it. */
function cut(decisions: readonly Settled[]): void {
  for (let i = 0; i < decisions.length; i++) {
    const { cue, content } = decisions[i]!;
    const { items } = cue;
    for (let j = i + 1; j < decisions.length; j++) {
      const next = decisions[j]!;
      const at = next.cue.at;
      const own = next.source.side === Side.left && next.source.first <= cue.at;
      if (!own && next.inherited !== 'sameSubject') continue;
      if (at > content.first && at < content.last && content.place !== Place.left && cue.at < at) content.last = backOver(items, at, content.first);
      if (content.place === Place.both && at < content.last2) {
        content.last2 = backOver(items, at, content.first2);
        if (content.last2 <= content.first2) oneSided(decisions[i]!);
      }
    }
    if (content.place === Place.both && isAside(items, content.first2)) oneSided(decisions[i]!);
  }
}

/** "…, the sources said, speaking on condition of anonymity": no speech. */
function isAside(items: Items, first: number): boolean {
  const tag = items.tag[first]!;
  if (tag === Tag.participle) return true;
  return tag === Tag.cue && items.tokens.text.slice(items.tokens.end[items.token[first]!]! - 3, items.tokens.end[items.token[first]!]) === 'ing';
}

function oneSided({ content }: Settled): void {
  content.place = Place.left;
  content.first2 = -1;
  content.last2 = -1;
}

/** "told IRNA", "told state television", but not "told reporters", "told him". */
function addressee({ cue, content }: Settled): Chunk | null {
  const { items, behind, unit } = cue;
  const last = chunkEnd(items, behind, content.place === Place.right ? content.first : unit.last);
  if (last < 0 || items.tag[behind] === Tag.pronoun || items.tag[behind] === Tag.object) return null;
  let name = false;
  for (let i = behind; i < last; i++) if (items.tag[i] === Tag.name) name = true;
  return name || MEDIA.has(items.tokens.id[items.token[last - 1]!]!) ? { first: behind, last } : null;
}

const MEDIA = new WordSet(['television', 'tv', 'radio', 'agency', 'newspaper', 'daily', 'network', 'channel', 'magazine', 'broadcaster', 'website']);
