/**
 * What the model looks at: small facts about a cue, a source and the two ends of a content, as hashed features. The number
 * before each is its template; two features of one template differ by their values only.
 */
import { step, tagIn, wordAt, type Cue } from '../cue.js';
import type { Border } from '../contents.js';
import { Tag } from '../items.js';
import { Side, type Source } from '../sources.js';
import { bits, isIn } from '../nouns.js';
import { put, type Parts } from './parts.js';

const pair = (a: number, b: number): number => a * 64 + b;

/** Is it worth a closer look? A few features, learned by themselves, that turn most words away that report nothing. */
export function gateFeatures(cue: Cue, parts: Parts): number {
  const { at, behind, lemma, form, force } = cue;
  const before = tagIn(cue, at - 1);
  const next = tagIn(cue, behind);
  put(140, lemma, form);
  put(141, force, pair(form, before));
  put(142, pair(next, tagIn(cue, behind + 1)), form);
  put(143, pair(before, tagIn(cue, at - 2)), form);
  put(144, lemma, next);
  put(145, lemma, before);
  put(146, wordAt(cue, behind), force);
  put(147, wordAt(cue, at - 1), form);
  put(148, cue.lastCue < 0 ? 0 : 1, form);
  put(149, headBefore(cue, at), form);
  put(150, headBefore(cue, at), lemma);
  return parts.close(140, 151);
}

/** Is it a cue at all? "said" nearly always, "report" seldom, "called" before "for" or a quote. */
export function cueFeatures(cue: Cue, parts: Parts): number {
  const { items, at, behind, unit, lemma, form, force } = cue;
  const before = tagIn(cue, at - 1);
  const next = tagIn(cue, behind);
  const nextWord = wordAt(cue, behind);
  const lemmaForm = pair(lemma, form);
  put(0, 0, 0);
  put(1, lemma, 0);
  put(2, lemmaForm, 0);
  put(3, force, form);
  put(4, before, form);
  put(5, next, form);
  put(6, pair(before, tagIn(cue, at - 2)), form);
  put(7, pair(next, tagIn(cue, behind + 1)), force);
  put(8, lemma, next);
  put(9, lemma, before);
  put(10, lemma, nextWord);
  put(11, wordAt(cue, at - 1), form);
  put(12, nextWord, force);
  put(13, wordAt(cue, behind + 1), next);
  const quoted = items.quotes[unit.last]! - items.quotes[unit.first]!;
  put(14, quoted === 0 ? 0 : 1, force);
  put(15, lemma, quoted === 0 ? 0 : 1);
  put(16, cue.lastCue < 0 ? 0 : 1 + step(at - cue.lastCue), form);
  put(17, step(unit.last - at), form);
  put(18, step(at - unit.first), form);
  put(19, lemma, wordAt(cue, at - 1));
  put(20, headBefore(cue, at), form);
  put(21, headBefore(cue, at), lemma);
  put(22, lemma, pair(next, tagIn(cue, behind + 1)));
  put(23, wordAt(cue, at - 2), wordAt(cue, at - 1));
  put(24, wordAt(cue, unit.first), form);
  return parts.close(0, 25);
}

const NOMINAL_PRONOUN = 1;
const NOMINAL_NAME = 2;

/** What the item before item `i` is as a head; 0 at the unit's start. */
function headBefore({ items, unit }: Cue, i: number): number {
  return i > unit.first ? items.head[i - 1]! : 0;
}

/** Of what lies between a source and its cue, the tags that make asides and clauses, runs of one tag counted once: ", who" + verb + ",". */
function skeleton({ items: { tag } }: Cue, from: number, to: number): number {
  if (to - from > 40) return -1;
  let all = 1;
  let last = -1;
  for (let i = from; i < to; i++) {
    const one = tag[i]!;
    if (!isIn(BONES, one) || one === last) continue;
    last = one;
    all = Math.imul(all, 37) + one + 1;
  }
  return all;
}

const BONES = bits(Tag.comma, Tag.colon, Tag.semicolon, Tag.dash, Tag.quote, Tag.relative, Tag.that, Tag.verb, Tag.auxiliary, Tag.cue, Tag.participle,
  Tag.conjunction, Tag.subordinator, Tag.openBracket, Tag.closeBracket, Tag.to, Tag.pronoun);

function kindOfHead(cue: Cue, source: Source): number {
  const tag = cue.items.tag[source.last - 1]!;
  if (tag === Tag.pronoun || tag === Tag.object || tag === Tag.relative || tag === Tag.that) return NOMINAL_PRONOUN;
  return tag === Tag.name ? NOMINAL_NAME : 0;
}

/** The tags of items `[from, to)` as one number; runs longer than five are all alike. */
function gap(cue: Cue, from: number, to: number): number {
  if (to - from > 5) return -1;
  let all = 1;
  for (let i = from; i < to; i++) all = Math.imul(all, 37) + tagIn(cue, i) + 1;
  return all;
}

/** Is it the cue's subject? */
export function sourceFeatures(cue: Cue, source: Source, parts: Parts): number {
  const { items, at, behind, lemma, form, force, unit } = cue;
  const { first, last, side } = source;
  put(30, side, form);
  put(31, lemma, side);
  if (side === Side.none) {
    put(32, tagIn(cue, at - 1), form);
    put(33, tagIn(cue, behind), lemma);
    return parts.close(30, 34);
  }
  const head = kindOfHead(cue, source);
  const from = side === Side.left ? last : behind;
  const to = side === Side.left ? at : first;
  const between = gap(cue, from, to);
  const before = tagIn(cue, first - 1);
  const verbs = items.verbs[Math.max(from, to)]! - items.verbs[from]!;
  const commas = items.commas[Math.max(from, to)]! - items.commas[from]!;
  put(34, pair(side, head), force);
  put(35, wordAt(cue, last - 1), side);
  put(36, tagIn(cue, first), pair(side, before));
  put(37, wordAt(cue, first), side);
  put(38, step(last - first), side);
  put(39, wordAt(cue, first - 1), side);
  put(40, step(to - from), pair(side, verbs > 2 ? 2 : verbs));
  put(41, between, side);
  put(42, between, pair(form, head));
  put(43, commas > 3 ? 3 : commas, pair(verbs > 3 ? 3 : verbs, side));
  put(44, first === unit.first ? 1 : 0, pair(commas > 2 ? 2 : commas, side));
  const known = cue.lastSource >= 0 && first < cue.lastSourceEnd && last > cue.lastSource ? 1 : 0;
  put(45, known, pair(form, side));
  put(46, known, pair(before, head));
  put(47, lemma, pair(side, head));
  put(48, tagIn(cue, last), pair(before, side));
  put(49, items.quotes[Math.max(from, to)]! - items.quotes[from]! > 0 ? 1 : 0, pair(side, form));
  put(50, cue.lastCue >= last && cue.lastCue < at ? 1 : 0, pair(form, pair(side, known)));
  const bones = skeleton(cue, from, to);
  const kind = items.head[last - 1]!;
  put(51, kind, pair(side, form));
  put(52, kind, pair(side, lemma));
  put(53, kind, pair(side, items.head[first]!));
  put(54, bones, side);
  put(55, bones, pair(side, kind));
  put(56, kind, pair(side, before));
  parts.add(30, 32);
  return parts.close(34, 57);
}

/** Does the content begin here? `place` says on which side of the cue. */
export function startFeatures(cue: Cue, { at, edge }: Border, place: number, parts: Parts): number {
  const { items, behind, lemma, form, force } = cue;
  const here = tagIn(cue, at);
  const kind = pair(edge, place);
  put(60, kind, 0);
  put(61, kind, lemma);
  put(62, kind, pair(force, form));
  put(63, here, kind);
  put(64, pair(here, tagIn(cue, at + 1)), kind);
  put(65, wordAt(cue, at), kind);
  put(66, tagIn(cue, at - 1), kind);
  put(67, wordAt(cue, at - 1), kind);
  if (at >= behind) {
    put(68, step(at - behind), kind);
    put(69, gap(cue, behind, at), force);
    put(70, items.verbs[at]! - items.verbs[behind]! > 0 ? 1 : 0, kind);
  }
  return parts.close(60, at >= behind ? 71 : 68);
}

/** Does the content end here? */
export function endFeatures(cue: Cue, { at, edge }: Border, place: number, parts: Parts): number {
  const { unit, lemma, form, force } = cue;
  const kind = pair(edge, place);
  const next = tagIn(cue, at + 1);
  put(80, kind, 0);
  put(81, kind, lemma);
  put(82, kind, pair(force, form));
  put(83, pair(tagIn(cue, at), next), place);
  put(84, pair(next, tagIn(cue, at + 2)), kind);
  put(85, wordAt(cue, at), place);
  put(86, wordAt(cue, at + 1), kind);
  put(87, tagIn(cue, at - 1), kind);
  put(88, step(Math.max(0, unit.last - at)), kind);
  put(89, wordAt(cue, at), pair(next, force));
  return parts.close(80, 90);
}

/** Do beginning and end fit? */
export function spanFeatures(cue: Cue, start: Border, end: Border, place: number, parts: Parts): number {
  const { items, force, lemma } = cue;
  const length = step(end.at - start.at);
  const verbs = Math.min(2, items.verbs[end.at]! - items.verbs[start.at]!);
  const quotes = Math.min(1, items.quotes[end.at]! - items.quotes[start.at]!);
  const commas = Math.min(3, items.commas[end.at]! - items.commas[start.at]!);
  const edges = pair(start.edge, end.edge);
  put(100, edges, place);
  put(101, length, pair(end.edge, place));
  put(102, length, pair(start.edge, place));
  put(103, verbs, pair(edges, place));
  put(104, pair(verbs, quotes), pair(force, place));
  put(105, commas, pair(end.edge, place));
  put(106, quotes, pair(edges, place));
  put(107, verbs, lemma);
  put(108, tagIn(cue, end.at + 1), pair(start.edge, Math.min(commas, 2)));
  put(109, tagIn(cue, start.at), pair(end.edge, verbs));
  return parts.close(100, 110);
}

/** Is this how source, cue and content stand to each other? */
export function frameFeatures(cue: Cue, frame: number, parts: Parts): number {
  put(120, frame, 0);
  put(121, frame, cue.lemma);
  put(122, frame, pair(cue.force, cue.form));
  put(123, frame, tagIn(cue, cue.at - 1));
  put(124, frame, tagIn(cue, cue.behind));
  return parts.close(120, 125);
}

/** Does the next paragraph hold the speech? */
export function nextFeatures(cue: Cue, parts: Parts): number {
  const { unit, next, lemma, force, form, behind } = cue;
  const ends = pair(tagIn(cue, unit.last - 1), next);
  put(130, ends, 0);
  put(131, ends, lemma);
  put(132, ends, pair(force, form));
  put(133, ends, step(unit.last - behind));
  put(134, ends, wordAt(cue, unit.last - 2));
  return parts.close(130, 135);
}
