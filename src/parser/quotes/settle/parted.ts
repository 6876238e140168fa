/** Two reports that claim the same words, or the two sides of one clause: which of them has what. */
import { internWord } from '../../../core/words.js';
import { FORCE, Form } from '../classes.js';
import { Place } from '../contents.js';
import type { Decision } from '../decode.js';
import { Tag } from '../items.js';
import { WHEN_OR_WHY } from '../../text/small-words.js';
import { idAt } from '../nouns.js';
import { Side } from '../sources.js';
import { outletOf } from './outlets.js';
import { backOver, type Settled } from './settled.js';

const WHAT = internWord('what');

/** Settles what both reports claim; false where they claim nothing in common. */
export function shareWords(decision: Settled, next: Settled): boolean {
  if (sayTheSame(decision, next)) {
    if (saidBefore(decision, next)) return true;
    const lesser = next.confidence > decision.confidence ? decision.content : next.content;
    lesser.last = lesser.first;
    return true;
  }
  if (opensRest(decision, next)) {
    if (next.cue.form === Form.ing && next.source.first === decision.source.first) besideParticiple(decision, next);
    else aroundBoth(decision, next);
    return true;
  }
  if (!isOfWholeClause(decision, next)) return false;
  aroundBoth(decision, next);
  return true;
}

/** "praised them for *what he described as “a welcome”*", "blamed carmakers and *what he called “a plot”*": what is in the marks is told once, by who calls it so. */
export function callsItSo({ cue: { items, force }, content }: Settled, next: Settled): boolean {
  const what = next.source.first - 1;
  const joined = items.tag[what - 1] === Tag.conjunction;
  // "He said what he called “a plot” was over"
  if (force === FORCE.say && !(joined && items.verbs[what] === items.verbs[content.first])) return false;
  if (content.place !== Place.right || next.content.place !== Place.right || next.source.side !== Side.left || next.source.last !== next.cue.at) return false;
  if (what < content.first || next.cue.at >= content.last || idAt(items, what) !== WHAT || !tellsInMarks(next)) return false;
  const marked = items.quotes[what] !== items.quotes[content.first];
  if (marked || joined) content.last = backOver(items, what, content.first);
  else content.last = content.first;
  return true;
}

/** "*what* she called | “a game of cards”" */
export function isWhatIsCalled({ cue: { items, at, behind }, source, content }: Decision): boolean {
  return source.side === Side.left && source.last === at && idAt(items, source.first - 1) === WHAT && content.place === Place.right && content.first === behind;
}

/** More than a name or two words in marks, which are no report of their own: "what she called “a game”". */
function tellsInMarks({ cue: { items }, content: { first, last } }: Settled): boolean {
  for (let i = first; i < last; i++) if (items.stretch[i]! >= 0) return items.behind[i]! - items.token[i]! > BRIEF;
  return false;
}

/** Tokens, marks and all. */
const BRIEF = 5;

/** "The union, according to X, | *wants* a road" */
function opensRest({ content }: Settled, { cue: { at }, content: words }: Settled): boolean {
  return content.place === Place.both && at === content.first2 && words.place === Place.right;
}

/** "a clerk, who spoke to Harbour Radio, called “…”": two cues before the same words. */
function sayTheSame({ cue, content }: Settled, next: Settled): boolean {
  return content.place === Place.right && next.content.place === Place.right && next.content.first === content.first && next.cue.at > cue.at && next.cue.at < content.first;
}

/** "*Trucks had brought 600 tents*, Vakili told reporters, promising | that nobody would freeze": where a participle has the words behind it, the clause before the first cue is what that one reports. */
function saidBefore(decision: Settled, next: Settled): boolean {
  const { cue: { items, unit, behind }, source, content, others } = decision;
  if (next.cue.form !== Form.ing || source.side !== Side.left || items.tag[source.first - 1] !== Tag.comma || next.cue.at <= behind) return false;
  const left = others.find((other) => other.content.place === Place.left && other.content.first >= unit.first && other.source.first === source.first);
  if (left === undefined || items.verbs[left.content.last] === items.verbs[left.content.first] || WHEN_OR_WHY.has(idAt(items, left.content.first))) return false;
  Object.assign(content, { place: Place.left, first: left.content.first, last: left.content.last, first2: -1, last2: -1 });
  return true;
}

/** "*The ministry*, he said, *had also asked* the insurers": subject and verb stand on both sides of the one who tells it. */
function isOfWholeClause({ content }: Settled, { cue: { at }, source, content: words }: Settled): boolean {
  return content.place === Place.both && words.place === Place.right && at > content.first2 && at < content.last2 && source.first >= content.first && source.last <= content.last;
}

/** "*The gate is shut*, he added, calling it “a shame”" are two; "On Monday, the papers reported, citing a memo, *that the gate was shut*" is one. */
function besideParticiple({ cue: { items }, content }: Settled, next: Settled): void {
  if (items.verbs[content.last] !== items.verbs[content.first]) {
    content.place = Place.left;
    content.first2 = -1;
    content.last2 = -1;
    return;
  }
  Object.assign(content, { place: Place.right, first: next.content.first, last: next.content.last, first2: -1, last2: -1 });
  next.content.last = next.content.first;
}

/** Of two reports whose words are the same: "The union, according to X, wants a road" is told by X alone; "The mayor, according to Tasnim, said it" by the mayor, and Tasnim hands it on. */
function aroundBoth(decision: Settled, next: Settled): void {
  const outlet = next.cue.force === FORCE.say && next.source.first === decision.content.first ? outletOf(decision) : null;
  const lesser = outlet ? decision : next;
  lesser.content.last = lesser.content.first;
  if (outlet === null) return;
  next.via ??= outlet;
  oneSided(decision);
}

export function oneSided({ content }: Settled): void {
  content.place = Place.left;
  content.first2 = -1;
  content.last2 = -1;
}
