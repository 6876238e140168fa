/** The decisions of one unit made to agree: each was taken for its own cue. `STEPS` tells what is done, in which order and why. */
import { appended, itemAt } from '../../core/reading.js';
import { CIRCUMSTANTIAL, MERE_ACTS } from '../../lexicon/cues.js';
import { beOf, turned } from './agents.js';
import { DENY, FORCE, Class, classesOf, cueCodeOf, Form, formOf, lemmaOf, lemmaSet, SAY } from './classes.js';
import { Place, REACH } from './contents.js';
import type { Decision } from './decode.js';
import { Tag, type Items } from './items.js';
import { bits, FINITE, idAt, isIn } from './nouns.js';
import { isToldBy } from './passive.js';
import { aroundCue } from './settle/around.js';
import { behindWhen } from './settle/behind-when.js';
import { leaveBeside } from './settle/beside.js';
import { mendBounds } from './settle/bounds.js';
import { cut } from './settle/cut.js';
import { handOn } from './settle/handed.js';
import { isIdle, withoutThoughts } from './settle/idle.js';
import { complete, partMarked, rescue } from './settle/marked.js';
import { meetingIn, type Meeting } from './settle/outlets.js';
import { trimMention } from './settle/mention.js';
import { nearer } from './settle/nearer.js';
import { nest } from './settle/nested.js';
import { dropCited, quotingSomebody } from './settle/quoting.js';
import { addressee, isToldToOthers, relay, RELAYS } from './settle/relay.js';
import { leftward, rightward } from './settle/sides.js';
import { doesAgain } from './settle/silent.js';
import { backOver, coversMarks, hasThat, isCovered, settled, type Settled } from './settle/settled.js';
import { findSubjects } from './settle/subject.js';
import { isSure } from './settle/sure.js';
import { cutTails } from './settle/tails.js';
import { Side } from './sources.js';

const ACTS = lemmaSet(MERE_ACTS);
const CIRCUMSTANCES = lemmaSet(CIRCUMSTANTIAL);

export function settle(raw: readonly Decision[]): Settled[] {
  if (raw.length <= TOGETHER) return settleFew(raw);
  // The last piece first: where a content ends may depend on the report behind it.
  const pieces: Settled[][] = [];
  let behind: Settled | undefined;
  for (let i = Math.floor((raw.length - 1) / TOGETHER) * TOGETHER; i >= 0; i -= TOGETHER) {
    const piece = settleFew(raw.slice(i, i + TOGETHER), behind);
    pieces.push(piece);
    behind = piece[0] ?? behind;
  }
  return pieces.reverse().flat();
}

/** No sentence has more reports than this; what has (a page without one full stop) is settled piece by piece, so that work stays linear. */
const TOGETHER = 48;

/** `behind`: the report behind them. */
function settleFew(raw: readonly Decision[], behind?: Settled): Settled[] {
  let possible: Settled[] | null = null;
  for (let i = 0; i < raw.length; i++) {
    const decision = turned(behindWhen(aroundCue(rightward(leftward(nearer(raw[i]!, raw[i + 1]))))));
    if (reports(decision)) possible = appended(possible, settled(decision));
  }
  if (possible === null) return [];
  let kept: Settled[] = possible;
  for (let i = 0; i < STEPS.length; i++) {
    const { each, change, keep } = STEPS[i]!;
    if (each !== undefined) for (let k = 0; k < kept.length; k++) each(kept[k]!);
    else if (change !== undefined) change(kept, possible, behind);
    else kept = keep!(kept, possible);
  }
  return kept;
}

/** One of the three says what is done. `possible`: all that report, also those that an earlier step left out. */
interface Step {
  id: string;
  /** With a sample. */
  why: string;
  /** Changes a decision, whatever the others are. */
  each?: (decision: Settled) => void;
  /** Changes the decisions. `possible`: all that report, also those that an earlier step left out; `behind`: the report behind them. */
  change?: (kept: Settled[], possible: readonly Settled[], behind?: Settled) => void;
  /** The decisions that remain. */
  keep?: (kept: Settled[], possible: readonly Settled[]) => Settled[];
}

/** What verbs do rather than report, and the writer's own "I", are left out before (`reports`). */
export const STEPS: readonly Step[] = [
  { id: 'sure', why: 'an unsure analysis waits: "Half of the towns fear" may be a noun', keep: (kept) => only(kept, isSure) },
  { id: 'part-marked', why: '"“We go,” said Karvani, while “we stay,” said Sato": each keeps the marked words on its own side', change: partMarked },
  { id: 'rescue', why: 'marked speech that nobody claims goes to the best analysis that covers it, however unsure', change: rescue },
  { id: 'nest', why: '"Karvani said Sato had called it a lie": what is told inside of what is told', change: nest },
  { id: 'end-phrase', why: '"highlighted the grounds for trade | and invited his counterpart": a phrase ends where its subject does something else', each: endPhrase },
  { id: 'complete', why: '`"A," the envoy wrote on his page, "b"`: marked speech behind the cue goes on with what stood before it', change: complete },
  { id: 'relay', why: '"Tasnim quoted Karvani as saying …": Karvani speaks, Tasnim hands it on; thoughts inside of what is said are nobody\'s report', keep: (kept, possible) => relay(withoutThoughts(kept), possible) },
  { id: 'subjects', why: '"Karvani, who teaches in Kuala Lumpur, said …": the subject is found across what stands between', change: findSubjects },
  { id: 'quoting', why: '"…, quoting Karvani": he who is quoted speaks', change: quotingSomebody },
  { id: 'cited', why: '"The daily reported, citing a source, that the gate was shut": told once', change: dropCited },
  { id: 'trim-mention', why: '"Karvani | on Monday | said": when and where are no part of who', each: trimMention },
  { id: 'inherit', why: '"Noting that …, he said …", "said …, adding that …": a report without a subject takes that of the report beside it', change: inherit },
  { id: 'named', why: '"It is feared that …": what nobody says is kept only where a verb of saying says it alone', keep: (kept) => only(kept, isNamed) },
  { id: 'cut', why: '"said …, | adding that …": a content ends where the next report begins', change: cut },
  { id: 'bare-acts', why: '"presented the prize | and quoted Hafez: “…”": the marks that made a report of the act are another\'s', change: dropBareActs },
  { id: 'hand-on', why: '"Karvani said that trade fell, Tasnim reported": one report, which Tasnim hands on', change: handOn },
  { id: 'tails', why: 'a content ends before the writer\'s own words, or another speaker\'s, behind it', change: cutTails },
  { id: 'beside', why: '"told a rally | in Rasht | the dam was a sieve", "said so, | without giving details": whom and where it was told, and what was not', each: leaveBeside },
  { id: 'bounds', why: '"According to Karvani, the head of the union, …": contents begin and end beside what is no speech', change: (kept, _, behind) => { mendBounds(kept, behind); } },
  { id: 'twice', why: '`“I feel idle,” he said, and laughed`: what he does behind the words is no second report of them', keep: (kept) => (kept.length > 1 ? kept.filter((decision, i) => i === 0 || !isToldAgain(decision, kept[i - 1]!)) : kept) },
  { id: 'meet', why: '"In an interview with Sputnik, Karvani said …": all that he says there is handed on by Sputnik', change: meet },
  { id: 'clamp', why: '"The dam, in his view, will hold, the dam, in his view, will hold, …": no content is as long as a page without a full stop', each: clamp },
  { id: 'empty', why: 'whoever handed each on is told; what has no words left is none', keep: (kept) => (emptied(kept) ? kept.filter((decision) => !isEmpty(decision)) : kept) },
];

function only(decisions: readonly Settled[], wanted: (decision: Settled) => boolean): Settled[] {
  let found: Settled[] | null = null;
  for (let i = 0; i < decisions.length; i++) if (wanted(decisions[i]!)) found = appended(found, decisions[i]!);
  return found ?? [];
}

/** "presented the prize | and quoted Hafez: “…”": the marks that made a report of the act are another's. */
function dropBareActs(decisions: Settled[]): void {
  const several = decisions.length > 1;
  for (let i = decisions.length - 1; i >= 0; i--) if (doesAgain(decisions[i]!) || (several && isBareAct(decisions[i]!))) decisions.splice(i, 1);
}

function isBareAct(decision: Settled): boolean {
  return isAct(decision) && decision.content.place !== Place.next && !isThatClause(decision) && !coversMarks(decision);
}

function isNamed(decision: Settled): boolean {
  return isSpoken(decision) && (decision.source.side !== Side.none || standsAlone(decision));
}

/** Says who passed each on; whether one of them has no words left. */
function emptied(decisions: readonly Settled[]): boolean {
  let some = false;
  for (let i = 0; i < decisions.length; i++) {
    const decision = decisions[i]!;
    if (decision.via === null) decision.via = addressee(decision);
    decision.elsewhere = decision.via === null && isToldToOthers(decision);
    if (isEmpty(decision)) some = true;
  }
  return some;
}

/** "In an interview with Sputnik, X said …": all that the unit reports of him was said there. */
function meet(decisions: readonly Settled[]): void {
  if (decisions.length === 0) return;
  const { cue: { items, unit, at }, source } = decisions[0]!;
  // A unit of ten thousand reports is settled piece by piece; each looks around itself only.
  const last = Math.min(unit.last, decisions[decisions.length - 1]!.cue.at + LONGEST_MEETING);
  const here = meetingIn(items, Math.max(unit.first, at - LONGEST_MEETING), last, isIn(SUBORDINATES, items.tag[source.first - 1]!) ? -1 : source.last);
  const meeting = here ?? meetingBefore(items, unit.first);
  // "He dismissed a report in the daily Sharq": there it is told of, no more.
  if (meeting === null || isCovered(decisions, meeting.at)) return;
  for (let i = 0; i < decisions.length; i++) {
    const decision = decisions[i]!;
    if (decision.via !== null || (here === null && isToldToOthers(decision)) || decision.source.side === Side.none || decision.source.first !== decisions[0]!.source.first) continue;
    decision.via = meeting.outlet;
    decision.interview = meeting.lasts;
  }
}

/** "It was a step *that* a clerk, who spoke to Sputnik, called late": what is told of him there is told in passing. */
const SUBORDINATES = bits(Tag.that, Tag.relative);

/** "X was sceptical when reached by Sputnik." and then what X said. */
function meetingBefore(items: Items, last: number): Meeting | null {
  let first = last - 1;
  while (first > 0 && last - first < LONGEST_MEETING && items.tag[first - 1] !== Tag.stop) first--;
  return first < 0 || items.quotes[first] !== items.quotes[last] ? null : meetingIn(items, first, last);
}

const LONGEST_MEETING = 40;

/** On each side of its cue a content is no longer than twice what is looked at of a unit; else a page of such reports gives its square. */
function clamp({ content }: Settled): void {
  if (content.place === Place.right) content.last = Math.min(content.last, content.first + LONGEST);
  else content.first = Math.max(content.first, content.last - LONGEST);
  if (content.place === Place.both) content.last2 = Math.min(content.last2, content.first2 + LONGEST);
}

const LONGEST = 2 * REACH;

/** "he said*, and laughed*": behind the verb of the report before and "and", with the same words in marks before both, or with some of them. */
function isToldAgain({ cue, content, source }: Settled, before: Settled): boolean {
  const { items, at } = cue;
  if (items.tag[at - 1] !== Tag.conjunction || at - before.cue.behind > AGAIN_WITHIN || content.place === Place.right || content.place === Place.next) return false;
  return content.last <= before.cue.at && before.content.place !== Place.right && content.last === before.content.last && source.first === before.source.first && coversMarks(before);
}

/** "said*, and* laughed", "said *on Monday, and* sighed" */
const AGAIN_WITHIN = 5;

function isEmpty({ content }: Settled): boolean {
  return content.last <= content.first && content.place !== Place.next;
}

function reports(decision: Decision): boolean {
  const { cue, source, content } = decision;
  if (source.side !== Side.none && isWriter(cue.items, source.first, source.last)) return false;
  if (isPassive(decision) || isMereAttitude(decision) || isIdle(decision) || isDenied(decision) || isFirstOfSeveral(decision)) return false;
  return !isAct(decision) || isThatClause(decision) || content.place === Place.next || coversMarks(decision);
}

/** "*The mayor*, the governor and the guild | warned.": the first of those who did, and not what they said. */
function isFirstOfSeveral({ cue: { items, unit, at, behind, lemma }, source, content }: Decision): boolean {
  const { tag, verbs, quotes } = items;
  if (lemma === SAY || content.place !== Place.left || content.first !== unit.first || source.side !== Side.left || source.last !== at || tag[behind] !== Tag.stop) return false;
  if (quotes[content.last] !== quotes[content.first] || verbs[content.last] !== verbs[content.first]) return false;
  for (let i = content.last; i < at; i++) if (tag[i] === Tag.conjunction) return true;
  return false;
}

/** "answered the call"; "answered*:* I make films" tells what. */
function isAct({ cue: { lemma, force, items, behind } }: Decision): boolean {
  return (ACTS.has(lemma) && items.tag[behind] !== Tag.colon) || force === FORCE.act;
}

/** "denied *saying* “…”": the denial is what is reported. */
function isDenied({ cue: { items, unit, at, form } }: Decision): boolean {
  return form === Form.ing && at > unit.first && lemmaOf(cueCodeOf(idAt(items, at - 1))) === DENY;
}

/** "swore that he would", but not "adopted a resolution that calls for". */
function isThatClause(decision: Decision): boolean {
  const { cue: { items }, content: { first } } = decision;
  return hasThat(decision) && !isIn(FINITE, items.tag[items.tag[first] === Tag.that ? first + 1 : first]!);
}

/** "The film was shown in two cinemas", "Drivers, warned by the harbour master that it would close": the subject is what the verb is done to. */
function isPassive({ cue, source, content }: Decision): boolean {
  const { items, at, form, force } = cue;
  if (content.place !== Place.right || (form !== Form.past && form !== Form.participle)) return false;
  // "Vakili, the nurse, *is expected to* testify": whoever stands before the aside
  if (source.side === Side.none) return items.tag[cue.behind] === Tag.to && items.tag[beOf(items, at, 0) - 1] === Tag.comma;
  if (source.side !== Side.left) return false;
  // "is believed to be full", but "is convinced that"
  if (force === FORCE.attitude && items.tag[cue.behind] !== Tag.to) return false;
  if (RELAYS.has(cue.lemma)) return false;
  return beOf(items, at, -1) >= 0 || (items.tag[at - 1] === Tag.comma && isToldBy(items, at));
}

/** "Iran has considered Japan a friend": a state of mind with a thing for its object; "hopes that it will change" is told by somebody. */
function isMereAttitude(decision: Decision): boolean {
  const { cue, content } = decision;
  if (cue.force !== FORCE.attitude || content.place !== Place.right || coversMarks(decision) || hasThat(decision)) return false;
  return DEEMS.has(cue.lemma) || (cue.items.verbs[content.last] === cue.items.verbs[content.first] && !isForeseen(decision));
}

/** "expects *the mill to close*": what somebody says will be. */
function isForeseen({ cue: { items, lemma, behind }, content: { first, last } }: Decision): boolean {
  if (!EXPECTS.has(lemma) || items.tag[behind] === Tag.to) return false;
  for (let i = first + 1; i < last; i++) if (items.tag[i] === Tag.to) return true;
  return false;
}

const EXPECTS = lemmaSet('expect');

const DEEMS = lemmaSet('view regard consider see perceive');

/** "I", "we": the writer, or somebody whose marks were lost. */
function isWriter(items: Items, first: number, last: number): boolean {
  if (last - first !== 1 || items.tag[first] === Tag.name) return false;
  const classes = classesOf(items.tokens.id[items.token[first]!]!);
  return (classes & Class.first) !== 0;
}

/** Without a source only a verb of saying reports: "it was announced that", "the sign read “…”"; not "known as “…”". */
function standsAlone(decision: Decision): boolean {
  return decision.cue.force <= FORCE.ask && (hasThat(decision) || coversMarks(decision));
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

/** "…, quoting the emergency services", "citing people with knowledge of the matter": where it is from, but not what was said. */
function isSpoken(decision: Settled): boolean {
  return !RELAYS.has(decision.cue.lemma) || decision.cue.form !== Form.ing || coversMarks(decision) || hasThat(decision) || decision.inherited === 'quoted';
}

/** Reports without a subject take that of the report before them, or, at the unit's head, of the one behind. */
function inherit(decisions: Settled[]): void {
  for (let i = decisions.length - 1; i >= 0; i--) {
    const decision = decisions[i]!;
    const { cue, source, content } = decision;
    if (cue.at === cue.unit.first) {
      if ((source.side === Side.none || cue.form === Form.ing || isAnswered(decision)) && !leads(decisions, decision)) decisions.splice(i, 1);
      continue;
    }
    const before = itemAt(decisions, i - 1);
    if (source.side === Side.none && before && before.source.side !== Side.none && content.place === Place.right) {
      decision.source = before.source;
      decision.inherited = 'sameSubject';
    }
  }
}

/** "Asked by a reporter why the gate was shut, …" */
function isAnswered({ cue, source }: Settled): boolean {
  return source.side !== Side.left && cue.items.tag[cue.behind] === Tag.preposition && CIRCUMSTANCES.has(cue.lemma);
}

/** "Noting that …, he said": takes the subject of the report behind it. False where there is none, and where it only says what was answered. */
function leads(decisions: readonly Settled[], decision: Settled): boolean {
  const { cue, content } = decision;
  const behind = mainReport(decisions, cue.at);
  if (!behind || (CIRCUMSTANCES.has(cue.lemma) && !hasThat(decision))) return false;
  decision.source = behind.source;
  decision.inherited = 'mainSubject';
  if (content.place === Place.right && content.last > behind.source.first) content.last = backOver(cue.items, behind.source.first, content.first);
  return true;
}

/** The first report behind item `at` with its subject behind it too. */
function mainReport(decisions: readonly Settled[], at: number): Settled | undefined {
  return decisions.find(({ cue, source }) => cue.at > at && source.side === Side.left && source.first > at);
}
