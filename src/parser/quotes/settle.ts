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
import { Class, classesOf, Form, lemmaSet } from './classes.js';
import { Edge, Place } from './contents.js';
import type { Decision } from './decode.js';
import { Tag, type Items } from './items.js';
import { bits, chunkAfter, isIn, type Chunk } from './nouns.js';
import { Side } from './sources.js';

/** A decision and what the rules here add to it. */
export interface Settled extends Decision {
  /** Items of who handed it on, or null. */
  via: Chunk | null;
  /** The mention was taken over from the verb before it or behind it. */
  inherited: 'sameSubject' | 'mainSubject' | 'quoted' | null;
}

/** Reports less sure than this are left out. */
const THRESHOLD = 0.35;
/** … but for those that cover marked speech which nobody else claims. */
const RESCUE = 0.1;

const ACTS = lemmaSet(MERE_ACTS);
const CIRCUMSTANCES = lemmaSet(CIRCUMSTANTIAL);
const RELAYS = lemmaSet(RELAYING);
const ADDRESSES = lemmaSet(ADDRESSING);

export function settle(raw: readonly Decision[]): Settled[] {
  const possible = raw.filter(reports).map((decision): Settled => ({ ...decision, content: { ...decision.content }, via: null, inherited: null }));
  const kept = possible.filter(({ confidence }) => confidence >= THRESHOLD);
  rescue(possible, kept);
  const relayed = relay(kept, possible);
  inherit(relayed);
  const named = relayed.filter((decision) => decision.source.side !== Side.none || decision.content.edge === Edge.that || coversMarks(decision));
  cut(named);
  for (const decision of named) if (decision.via === null && ADDRESSES.has(decision.cue.lemma)) decision.via = addressee(decision);
  return named.filter(({ content }) => content.last > content.first || content.place === Place.next);
}

function reports(decision: Decision): boolean {
  const { cue, source, content } = decision;
  if (source.side !== Side.none && isWriter(cue.items, source.first, source.last)) return false;
  return !(ACTS.has(cue.lemma) || cue.force === 5) || content.edge === Edge.that || content.place === Place.next || coversMarks(decision);
}

/** "I", "we": the writer, or somebody whose marks were lost. */
function isWriter(items: Items, first: number, last: number): boolean {
  if (last - first !== 1) return false;
  const classes = classesOf(items.tokens.id[items.token[first]!]!);
  return (classes & Class.first) !== 0;
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
  for (let i = unit.first; i < unit.last; i++) {
    if (items.tag[i] !== Tag.quote || kept.some((decision) => covers(decision, i))) continue;
    let best: Settled | null = null;
    for (const decision of possible) {
      if (decision.confidence >= RESCUE && decision.source.side !== Side.none && covers(decision, i) && decision.confidence > (best?.confidence ?? 0)) best = decision;
    }
    if (best) kept.push(best);
  }
  kept.sort((a, b) => a.cue.at - b.cue.at);
}

const WITHIN = 25;

/** `Tasnim quoted X as saying "…"`, `X was quoted by Tasnim as saying "…"`. */
function relay(kept: readonly Settled[], possible: readonly Settled[]): Settled[] {
  let result = [...kept];
  for (const quoting of possible) {
    const { cue, source } = quoting;
    if (!RELAYS.has(cue.lemma) || cue.form === Form.ing) continue;
    const saying = possible.find((other) => other.cue.at > cue.at && other.cue.at - cue.at < WITHIN && other.cue.form === Form.ing && other.content.place === Place.right);
    if (!saying) continue;
    const passive = cue.items.tag[cue.at - 1] === Tag.auxiliary;
    const object = chunkAfter(cue.items, cue.behind, saying.cue.at);
    if (passive) {
      const by = cue.items.tag[cue.behind] === Tag.preposition ? chunkAfter(cue.items, cue.behind + 1, saying.cue.at) : null;
      result = result.filter((one) => one !== quoting && one !== saying);
      result.push({ ...saying, source, via: by, inherited: null });
    } else if (object) {
      const first = object.first;
      let last = saying.cue.at;
      while (last > first && cue.items.tag[last - 1] !== Tag.noun && cue.items.tag[last - 1] !== Tag.name) last--;
      result = result.filter((one) => one !== quoting && one !== saying);
      const via = source.side === Side.left ? { first: source.first, last: source.last } : null;
      result.push({ ...saying, source: { ...source, first, last, side: Side.right }, via, inherited: 'quoted' });
    }
  }
  return result.sort((a, b) => a.cue.at - b.cue.at);
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
      if (!behind || (CIRCUMSTANCES.has(cue.lemma) && content.edge !== Edge.that)) {
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
  const chunk = chunkAfter(items, behind, content.place === Place.right ? content.first : unit.last);
  if (!chunk || items.tag[chunk.first] === Tag.pronoun || items.tag[chunk.first] === Tag.object) return null;
  let name = false;
  for (let i = chunk.first; i < chunk.last; i++) if (items.tag[i] === Tag.name) name = true;
  return name || MEDIA.test(items.tokens.text.slice(items.tokens.start[items.token[chunk.last - 1]!], items.tokens.end[items.token[chunk.last - 1]!])) ? chunk : null;
}

const MEDIA = /^(?:television|tv|radio|agency|newspaper|daily|network|channel|magazine|broadcaster|website)$/i;
