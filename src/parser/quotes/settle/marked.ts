/** Marked speech that the decisions of a unit leave out: it goes to the likeliest analysis that covers it. */
import { itemAt } from '../../../core/reading.js';
import { Place } from '../contents.js';
import type { Cue } from '../cue.js';
import type { Decision } from '../decode.js';
import { Tag } from '../items.js';
import { copyOf } from '../lattice.js';
import { Side } from '../sources.js';
import { isWhatIsCalled } from './parted.js';
import { covers, coversMarks, isCovered, settled, type Settled } from './settled.js';

/** Analyses less sure than this are not taken for it. */
const RESCUE = 0.1;
/** The same for "what he called | “a game of cards”", which tells nothing else. */
const LEAST = 0.01;
/** How many items around the cues of a unit are searched for it. */
const REACH = 140;

/**
 * "| “We go,” said Karvani, while *“we stay,”* | said Sato", "Karvani said | *“we go”* and Sato said “we stay” |": of what reaches over another report
 * of marked speech only what is marked on its own side of that one.
 */
export function partMarked(kept: readonly Settled[]): void {
  for (let i = 1; i < kept.length; i++) {
    behindOther(kept[i]!, kept[i - 1]!);
    beforeOther(kept[i - 1]!, kept[i]!);
  }
}

function behindOther(one: Settled, other: Settled): void {
  const { cue: { items: { tag } }, content } = one;
  if (content.place !== Place.left || other.content.place !== Place.left || tag[content.last - 1] !== Tag.quote || !covers(one, other.cue.at) || !coversMarks(other)) return;
  let first = content.last - 1;
  while (first - 1 > other.cue.at && tag[first - 1] === Tag.quote) first--;
  content.first = first;
}

function beforeOther(one: Settled, other: Settled): void {
  const { cue: { items: { tag } }, content } = one;
  if (content.place !== Place.right || other.content.place !== Place.right || tag[content.first] !== Tag.quote || !covers(one, other.cue.at) || !coversMarks(other)) return;
  let last = content.first + 1;
  while (last < other.cue.at && tag[last] === Tag.quote) last++;
  content.last = last;
}

export function rescue(kept: Settled[], possible: readonly Settled[]): void {
  const { cue: { items, unit, at } } = possible[0]!;
  if (items.quotes[unit.last] === items.quotes[unit.first]) return;
  const last = Math.min(unit.last, possible[possible.length - 1]!.cue.at + REACH);
  let changed = false;
  for (let i = Math.max(unit.first, at - REACH); i < last; i++) {
    if (items.tag[i] !== Tag.quote || isCovered(kept, i)) continue;
    const best = likeliest(possible, kept, i) ?? besideCue(possible, kept, i);
    if (!best) continue;
    const held = indexOfCue(kept, best.cue);
    if (held >= 0) kept.splice(held, 1);
    kept.push(settled({ cue: best.cue, source: best.source, content: copyOf(best.content), confidence: best.confidence, others: best.others }));
    changed = true;
  }
  if (changed) kept.sort((a, b) => a.cue.at - b.cue.at);
}

/** "“We go,” said Karvani; *“we stay,” said Sato*": what stands right before a cue is of it, if what it was taken for is claimed before. */
function besideCue(possible: readonly Settled[], kept: readonly Settled[], item: number): Decision | null {
  for (let i = 0; i < possible.length; i++) {
    const one = possible[i]!;
    const { cue: { items, at }, source, content } = one;
    const next = items.tag[item + 1] === Tag.comma ? item + 2 : item + 1;
    const stands = source.side === Side.right ? at === next : source.side === Side.left && source.first === next && source.last === at;
    if (!stands || content.place !== Place.left || content.last > item || !isCovered(kept, content.last - 1, itemAt(kept, indexOfCue(kept, one.cue)) ?? null)) continue;
    return { ...one, content: { ...content, first: item, last: item + 1 } };
  }
  return null;
}

function indexOfCue(decisions: readonly Settled[], cue: Cue): number {
  for (let i = 0; i < decisions.length; i++) if (decisions[i]!.cue === cue) return i;
  return -1;
}

/** `"A," the envoy wrote on his page, "b"`: marked speech behind the cue goes on with what stood before it, when no other cue is between. */
export function complete(kept: readonly Settled[]): void {
  for (const decision of kept) {
    const { cue, content } = decision;
    const { items, unit } = cue;
    if (content.place !== Place.left || content.last <= content.first || items.tag[content.last - 1] !== Tag.quote) continue;
    for (let i = cue.behind; i < unit.last && i < cue.at + REACH; i++) {
      if (items.tag[i] === Tag.cue || items.tag[i] === Tag.colon) break;
      if (items.tag[i] !== Tag.quote) continue;
      if (isCovered(kept, i)) break;
      content.place = Place.both;
      content.first2 = i;
      content.last2 = i + 1;
      break;
    }
  }
}

/** The likeliest analysis of any cue that covers the marked item. */
function likeliest(possible: readonly Settled[], kept: readonly Settled[], item: number): Decision | null {
  let best: Decision | null = null;
  for (let i = 0; i < possible.length; i++) {
    const decision = possible[i]!;
    best = likelier(decision, best, kept, item);
    for (let k = 0; k < decision.others.length; k++) best = likelier(decision.others[k]!, best, kept, item);
  }
  return best;
}

function likelier(one: Decision, best: Decision | null, kept: readonly Settled[], item: number): Decision | null {
  if (one.confidence < (isWhatIsCalled(one) ? LEAST : RESCUE) || one.confidence <= (best?.confidence ?? 0)) return best;
  return one.source.side !== Side.none && covers(one, item) && !losesMarks(one, kept) ? one : best;
}

/** Another analysis of a kept cue may take its place only if no marked speech is left without a cue by that. */
function losesMarks(one: Decision, kept: readonly Settled[]): boolean {
  const at = indexOfCue(kept, one.cue);
  if (at < 0) return false;
  const held = kept[at]!;
  const { items } = one.cue;
  const { first, last, last2 } = held.content;
  for (let i = first; i < Math.max(last, last2); i++) {
    if (items.tag[i] === Tag.quote && covers(held, i) && !covers(one, i) && !isCovered(kept, i, held)) return true;
  }
  return false;
}
