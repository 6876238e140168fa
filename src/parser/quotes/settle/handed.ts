/**
 * A statement told within another's: "X said the gate was shut, Tasnim reported", "X told the board to wait, according to two members".
 * What X said ends where the words of who hands it on begin. An outlet only hands it on; of marked speech there is one speaker.
 */
import { lastOf } from '../../../core/reading.js';
import { WordSet } from '../../../core/words.js';
import { ACCORDING as ACCORDING_WORD, AS, BY } from '../../text/small-words.js';
import { cueCodeOf, lemmaOf, lemmaSet } from '../classes.js';
import { Place } from '../contents.js';
import { Tag, type Items } from '../items.js';
import { bits, chunkEnd, idAt, isIn } from '../nouns.js';
import { Side } from '../sources.js';
import { outletAt, outletOf, reportingOutlet } from './outlets.js';
import { backOver, covers, type Settled } from './settled.js';

export function handOn(decisions: readonly Settled[]): void {
  for (let j = 1; j < decisions.length; j++) {
    const outer = decisions[j]!;
    if (outer.content.place === Place.left && outer.source.side !== Side.none && handsOn(outer, decisions, j)) outer.content.last = outer.content.first;
  }
  for (let i = 0; i + 1 < decisions.length; i++) {
    const [one, next] = [decisions[i]!, decisions[i + 1]!];
    handsOnInside(one, next);
    if (handsOnNext(one, next)) one.content.last = one.content.first;
  }
  const last = lastOf(decisions);
  if (last) handedBehind(last);
}

/** What stands behind the last report of its sentence, and tells how it came. */
function handedBehind(last: Settled): void {
  if (last.content.place === Place.both) reportsIt(last);
  if (last.via !== null) return;
  if (last.content.place === Place.left) last.via = accordingTo(last);
  if (last.content.place === Place.right) asReported(last);
}

/** "According to Al Jazeera (a report by Al Jazeera), | X said that the gate was shut": one report, and its way. */
function handsOnNext(outer: Settled, inner: Settled): boolean {
  const { cue: { lemma }, content: { place, first } } = outer;
  if (lemma !== ACCORDING || place !== Place.right || inner.source.side !== Side.left || inner.source.first !== first || !covers(outer, inner.cue.at)) return false;
  const outlet = outletOf(outer) ?? reportingOutlet(outer);
  if (outlet === null) return false;
  inner.via ??= outlet;
  return true;
}

/** "X said, | *according to Kyodo News*, | that the gate was shut": between the verb and what was said. */
function handsOnInside(inner: Settled, outer: Settled): void {
  const { cue: { lemma, at }, content } = outer;
  if (lemma !== ACCORDING || content.place !== Place.both || inner.content.place !== Place.right || at < inner.cue.behind || at >= inner.content.first) return;
  const outlet = outletOf(outer) ?? reportingOutlet(outer);
  if (outlet === null) return;
  inner.via ??= outlet;
  content.place = Place.left;
  content.last = content.first;
}

/** Whether `outer` tells of statements among the first `count` that need no second report. */
function handsOn(outer: Settled, decisions: readonly Settled[], count: number): boolean {
  const outlet = outletOf(outer) ?? reportingOutlet(outer);
  let single = false;
  for (let i = 0; i < count; i++) {
    const inner = decisions[i]!;
    if (!covers(outer, inner.cue.at) || opensAnother(inner, outer.content.last) || inner.source.side === Side.none || inner.source.first >= outer.content.last) continue;
    endBefore(inner, outer.content.last);
    if (outlet) inner.via ??= outlet;
    if (outlet || isSpeech(inner)) single = true;
  }
  return single;
}

/** "The gate is shut, | X said, | *Karvan Post reports citing IRNA*", "…, *informs Karvan Post*": who hands it on is no part of it. */
function reportsIt(decision: Settled): void {
  const { cue: { items, unit }, content } = decision;
  const { tag } = items;
  const inverted = REPORTS.has(lemmaAt(items, content.first2));
  const name = inverted ? content.first2 + 1 : content.first2;
  const end = chunkEnd(items, name, content.last2);
  if (end < 0 || tag[end - 1] !== Tag.name || !(inverted || REPORTS.has(lemmaAt(items, end)))) return;
  const behind = inverted ? end : end + 1;
  if (behind < unit.end && tag[behind] !== Tag.stop && !CITES.has(lemmaAt(items, behind))) return;
  decision.via ??= { first: name, last: end };
  content.place = Place.left;
  content.first2 = -1;
  content.last2 = -1;
}

/** "said the gate was shut, | *as reported by Karvan Post*": how it came is no part of what he said. */
function asReported(decision: Settled): void {
  const { cue: { items }, content } = decision;
  const { tag } = items;
  for (let i = content.last - 4; i > content.first && i > content.last - REPORTED_WITHIN; i--) {
    if (tag[i] !== Tag.comma || !AS.has(idAt(items, i + 1)) || !REPORTED.has(idAt(items, i + 2)) || !BY.has(idAt(items, i + 3))) continue;
    const outlet = outletAt(items, i + 4, content.last);
    if (outlet === null) return;
    decision.via = outlet;
    content.last = i;
    return;
  }
}

/** "as reported by the Lake Islands Broadcasting Corporation on Monday" */
const REPORTED_WITHIN = 14;
const REPORTED = new WordSet(['reported', 'quoted', 'cited', 'carried', 'relayed', 'published', 'broadcast']);

function lemmaAt(items: Items, i: number): number {
  return items.tag[i] === Tag.cue ? lemmaOf(cueCodeOf(idAt(items, i))) : -1;
}

const REPORTS = lemmaSet('report inform write say');
const CITES = lemmaSet('cite quote');

/** `"…," X said on Monday, according to state television`, where "according" was taken for no report. */
function accordingTo({ cue: { items, at, unit } }: Settled): Settled['via'] {
  const end = Math.min(unit.last, at + WITHIN);
  for (let i = at + 1; i + 2 < end; i++) {
    if (isIn(OTHER_CLAUSE, items.tag[i]!)) return null;
    if (items.tag[i - 1] === Tag.comma && items.tag[i + 1] === Tag.to && ACCORDING_WORD.has(items.tokens.id[items.token[i]!]!)) return outletAt(items, i + 2, unit.last);
  }
  return null;
}

/** "“…,” he said, *but* nine men remain in jail, according to Mehr": of what else is told. */
const OTHER_CLAUSE = bits(Tag.conjunction, Tag.subordinator, Tag.relative, Tag.verb, Tag.auxiliary);
/** So far behind the cue the words that hand a statement on begin at the most. */
const WITHIN = 20;
const [ACCORDING] = lemmaSet('according').lemmas;

/** "“…,” he said, *but* nine men remain in jail, according to Mehr": a clause of its own behind the report, and of that he may have said nothing. */
function opensAnother({ cue: { items, behind }, content: { place } }: Settled, end: number): boolean {
  if (place === Place.right) return false;
  const { tag, verbs } = items;
  for (let i = behind; i < end; i++) if (isIn(OPENS_CLAUSE, tag[i]!) && tag[i - 1] === Tag.comma && verbs[end]! > verbs[i]!) return true;
  return false;
}

const OPENS_CLAUSE = bits(Tag.conjunction, Tag.subordinator, Tag.relative);

function endBefore({ cue: { items }, content }: Settled, end: number): void {
  if (content.place === Place.both && content.last2 > end) content.last2 = backOver(items, end, content.first2);
  else if (content.place === Place.right && content.last > end) content.last = backOver(items, end, content.first);
}

/** Nothing but marks. */
function isSpeech({ content: { place, first, last }, cue: { items: { quotes } } }: Settled): boolean {
  return place !== Place.both && last > first && quotes[last]! - quotes[first]! === last - first;
}
