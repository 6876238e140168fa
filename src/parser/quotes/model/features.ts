/**
 * What the model looks at: small facts about a cue, a source and the two ends of a content, as hashed features. The number
 * before each is its template; two features of one template differ by their values only.
 */
import { step, tagIn, wordHash, type Cue } from '../cue.js';
import type { Border } from '../contents.js';
import { Tag } from '../items.js';
import { Side, type Source } from '../sources.js';
import type { Parts } from './parts.js';

const pair = (a: number, b: number): number => a * 64 + b;

/** Is it worth a closer look? A few features, learned by themselves, that turn most words away that report nothing. */
export function gateFeatures(cue: Cue, parts: Parts): number {
  const { items, at, behind, lemma, form, force } = cue;
  const before = tagIn(cue, at - 1);
  const next = tagIn(cue, behind);
  parts.add(140, lemma, form);
  parts.add(141, force, pair(form, before));
  parts.add(142, pair(next, tagIn(cue, behind + 1)), form);
  parts.add(143, pair(before, tagIn(cue, at - 2)), form);
  parts.add(144, lemma, next);
  parts.add(145, lemma, before);
  parts.add(146, wordHash(items, behind), force);
  parts.add(147, wordHash(items, at - 1), form);
  parts.add(148, cue.lastCue < 0 ? 0 : 1, form);
  return parts.close();
}

/** Is it a cue at all? "said" nearly always, "report" seldom, "called" before "for" or a quote. */
export function cueFeatures(cue: Cue, parts: Parts): number {
  const { items, at, behind, unit, lemma, form, force } = cue;
  const before = tagIn(cue, at - 1);
  const next = tagIn(cue, behind);
  const nextWord = wordHash(items, behind);
  const lemmaForm = pair(lemma, form);
  parts.add(0, 0);
  parts.add(1, lemma);
  parts.add(2, lemmaForm);
  parts.add(3, force, form);
  parts.add(4, before, form);
  parts.add(5, next, form);
  parts.add(6, pair(before, tagIn(cue, at - 2)), form);
  parts.add(7, pair(next, tagIn(cue, behind + 1)), force);
  parts.add(8, lemma, next);
  parts.add(9, lemma, before);
  parts.add(10, lemma, nextWord);
  parts.add(11, wordHash(items, at - 1), form);
  parts.add(12, nextWord, force);
  parts.add(13, wordHash(items, behind + 1), next);
  const quoted = items.quotes[unit.last]! - items.quotes[unit.first]!;
  parts.add(14, quoted === 0 ? 0 : 1, force);
  parts.add(15, lemma, quoted === 0 ? 0 : 1);
  parts.add(16, cue.lastCue < 0 ? 0 : 1 + step(at - cue.lastCue), form);
  parts.add(17, step(unit.last - at), form);
  parts.add(18, step(at - unit.first), form);
  parts.add(19, lemma, wordHash(items, at - 1));
  return parts.close();
}

const NOMINAL_PRONOUN = 1;
const NOMINAL_NAME = 2;

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
  parts.add(30, side, form);
  parts.add(31, lemma, side);
  if (side === Side.none) {
    parts.add(32, tagIn(cue, at - 1), form);
    parts.add(33, tagIn(cue, behind), lemma);
    return parts.close();
  }
  const head = kindOfHead(cue, source);
  const from = side === Side.left ? last : behind;
  const to = side === Side.left ? at : first;
  const between = gap(cue, from, to);
  const before = tagIn(cue, first - 1);
  const verbs = items.verbs[Math.max(from, to)]! - items.verbs[from]!;
  const commas = items.commas[Math.max(from, to)]! - items.commas[from]!;
  parts.add(34, pair(side, head), force);
  parts.add(35, wordHash(items, last - 1), side);
  parts.add(36, tagIn(cue, first), pair(side, before));
  parts.add(37, wordHash(items, first), side);
  parts.add(38, step(last - first), side);
  parts.add(39, wordHash(items, first - 1), side);
  parts.add(40, step(to - from), pair(side, verbs > 2 ? 2 : verbs));
  parts.add(41, between, side);
  parts.add(42, between, pair(form, head));
  parts.add(43, commas > 3 ? 3 : commas, pair(verbs > 3 ? 3 : verbs, side));
  parts.add(44, first === unit.first ? 1 : 0, pair(commas > 2 ? 2 : commas, side));
  const known = cue.lastSource >= 0 && first < cue.lastSourceEnd && last > cue.lastSource ? 1 : 0;
  parts.add(45, known, pair(form, side));
  parts.add(46, known, pair(before, head));
  parts.add(47, lemma, pair(side, head));
  parts.add(48, tagIn(cue, last), pair(before, side));
  parts.add(49, items.quotes[Math.max(from, to)]! - items.quotes[from]! > 0 ? 1 : 0, pair(side, form));
  parts.add(50, cue.lastCue >= last && cue.lastCue < at ? 1 : 0, pair(form, pair(side, known)));
  return parts.close();
}

/** Does the content begin here? `place` says on which side of the cue. */
export function startFeatures(cue: Cue, { at, edge }: Border, place: number, parts: Parts): number {
  const { items, behind, lemma, form, force } = cue;
  const here = tagIn(cue, at);
  const kind = pair(edge, place);
  parts.add(60, kind);
  parts.add(61, kind, lemma);
  parts.add(62, kind, pair(force, form));
  parts.add(63, here, kind);
  parts.add(64, pair(here, tagIn(cue, at + 1)), kind);
  parts.add(65, wordHash(items, at), kind);
  parts.add(66, tagIn(cue, at - 1), kind);
  parts.add(67, wordHash(items, at - 1), kind);
  if (at >= behind) {
    parts.add(68, step(at - behind), kind);
    parts.add(69, gap(cue, behind, at), force);
    parts.add(70, items.verbs[at]! - items.verbs[behind]! > 0 ? 1 : 0, kind);
  }
  return parts.close();
}

/** Does the content end here? */
export function endFeatures(cue: Cue, { at, edge }: Border, place: number, parts: Parts): number {
  const { items, unit, lemma, form, force } = cue;
  const kind = pair(edge, place);
  const next = tagIn(cue, at + 1);
  parts.add(80, kind);
  parts.add(81, kind, lemma);
  parts.add(82, kind, pair(force, form));
  parts.add(83, pair(tagIn(cue, at), next), place);
  parts.add(84, pair(next, tagIn(cue, at + 2)), kind);
  parts.add(85, wordHash(items, at), place);
  parts.add(86, wordHash(items, at + 1), kind);
  parts.add(87, tagIn(cue, at - 1), kind);
  parts.add(88, step(Math.max(0, unit.last - at)), kind);
  parts.add(89, wordHash(items, at), pair(next, force));
  return parts.close();
}

/** Do beginning and end fit? */
export function spanFeatures(cue: Cue, start: Border, end: Border, place: number, parts: Parts): number {
  const { items, force, lemma } = cue;
  const length = step(end.at - start.at);
  const verbs = Math.min(2, items.verbs[end.at]! - items.verbs[start.at]!);
  const quotes = Math.min(1, items.quotes[end.at]! - items.quotes[start.at]!);
  const commas = Math.min(3, items.commas[end.at]! - items.commas[start.at]!);
  const edges = pair(start.edge, end.edge);
  parts.add(100, edges, place);
  parts.add(101, length, pair(end.edge, place));
  parts.add(102, length, pair(start.edge, place));
  parts.add(103, verbs, pair(edges, place));
  parts.add(104, pair(verbs, quotes), pair(force, place));
  parts.add(105, commas, pair(end.edge, place));
  parts.add(106, quotes, pair(edges, place));
  parts.add(107, verbs, lemma);
  parts.add(108, tagIn(cue, end.at + 1), pair(start.edge, Math.min(commas, 2)));
  parts.add(109, tagIn(cue, start.at), pair(end.edge, verbs));
  return parts.close();
}

/** Is this how source, cue and content stand to each other? */
export function frameFeatures(cue: Cue, frame: number, parts: Parts): number {
  parts.add(120, frame);
  parts.add(121, frame, cue.lemma);
  parts.add(122, frame, pair(cue.force, cue.form));
  parts.add(123, frame, tagIn(cue, cue.at - 1));
  parts.add(124, frame, tagIn(cue, cue.behind));
  return parts.close();
}

/** Does the next paragraph hold the speech? */
export function nextFeatures(cue: Cue, parts: Parts): number {
  const { unit, next, lemma, force, form, behind } = cue;
  const ends = pair(tagIn(cue, unit.last - 1), next);
  parts.add(130, ends);
  parts.add(131, ends, lemma);
  parts.add(132, ends, pair(force, form));
  parts.add(133, ends, step(unit.last - behind));
  parts.add(134, ends, wordHash(cue.items, unit.last - 2));
  return parts.close();
}
