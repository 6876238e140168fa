/**
 * Reports by a phrase whose verb alone reports nothing. No model is asked: the phrase says it all.
 *
 *   The ministry put the damage at 23 billion rials       gave a figure of 1.9 million       made it clear that …
 *   drew attention to …       put the blame on …       closed the ceremony with the announcement that …
 *   was of the view that …       put emphasis on …       took the view that …       is confident that …
 *   advised farmers to plant cacao       “…,” was how she put it       in the view of the mayor, …       in the words of one manager, “…”       “…,” came the reply
 *   “…,” was her only answer
 */
import { isAsciiDigit } from '../../core/ascii.js';
import { internWord, WordMap, WordSet } from '../../core/words.js';
import { POSSESSIVE } from '../text/small-words.js';
import { mayRebuff, rebuffAt } from './agents.js';
import { cameAt, mayCome } from './came.js';
import { commandedAt, mayCommand } from './commanded.js';
import { Place, REACH } from './contents.js';
import type { Decision } from './decode.js';
import { behindTime, clauseEnd, ENDS, found, isClause, wordsOf } from './found.js';
import { equatedAt, mayEqual } from './equated.js';
import { heardAt, mayBeHeard } from './heard.js';
import { mayWord, wordedAt, WORDINGS } from './in-words.js';
import { interruptedAt, mayInterrupt } from './interrupted.js';
import { Tag, type Items, type Unit } from './items.js';
import { maintainedAt, mayMaintain } from './maintained.js';
import { mayMissComma, withoutComma } from './missing-comma.js';
import { mayBePassive, passiveAt } from './passive.js';
import { reportOf } from './report-of.js';
import { mayHold, stanceAt } from './stance.js';
import { labelledAt, mayLabel } from './labelled.js';
import { COUNTS } from './tags.js';
import { type Chunk, chunkEnd, chunkStart, FINITE, idAt, isIn } from './nouns.js';
import { mainSubject, subjectOrPronoun } from './settle/subject.js';
import { signs } from './signature.js';
import { signedAt } from './signed.js';
import { Side } from './sources.js';
import { mayWaveOff, wavedOffAt } from './waved-off.js';
import { mayCallWhat, whatCalledAt } from './what-called.js';

/** "put the number of … at roughly 41,000": so far away the figure stands at the most. */
const FIGURE_WITHIN = 24;
const NEAR_FIGURE = 4;

/** Words by their ids. */
type Row = readonly number[];

/** Verbs, and the rows of words behind them that make them report; the content begins behind the row. */
const PHRASES = new WordMap<readonly Row[]>([
  ...each('put puts putting lay lays laid laying place places placed placing', ['the blame on', 'all the blame on', ...ofMuch('emphasis on'), ...ofMuch('stress on')]),
  ...each('pin pins pinned pinning cast casting', ['the blame on']),
  ...each('give gives gave given giving', ['a figure of', 'a toll of', 'a number of', 'the figure as', 'the number as', 'the toll as', 'an assurance that', 'assurances that', 'the assurance that', 'the news that', ...ofHis('word that')]),
  ...each('break breaks broke', ['the news that']),
  ...each('let lets', ['it be known that', 'it slip that']),
  ...each('draw draws drew drawing', ['attention to']),
  ...each('make makes made making', ['it clear that', 'it plain that', 'it known that', 'clear that', 'it clear', 'plain that', 'the point that', 'the case that', 'the argument that']),
  ...each('take takes took taking', ['the view that', 'the position that', 'the stance that', 'a swipe at']),
  ...each('come comes came reach reaches reached', ['to the conclusion that', 'the conclusion that']),
  ...each('raise raises raised raising', ['the possibility that', 'the alarm over', 'the alarm about', ...ofMuch('concerns that')]),
  ...each('argue argues argued', ['for', 'against', 'in favor of', 'in favour of']),
  ...each('lash lashes lashed lashing', ['out at']),
  ...each('pour pours poured', ['scorn on', 'cold water on']),
  ...each('hold holds held', ['that']),
  ...each('play plays played playing', ['down']),
  ...each('swear swears swore guarantee guarantees guaranteed', ['that']),
  ...each('roar roars roared rage rages raged sob sobs sobbed groan groans groaned stammer stammers stammered seethe seethes seethed pray prays prayed grant grants granted crow crows crowed', ['that']),
  ...each('blurt blurts blurted blurting', ['out that', 'that']),
  ...each('hit hits', ['back that']),
  ...each('snap snaps snapped', ['that', 'back that']),
  ...each('fire fires fired push pushes pushed shoot shoots shot', ['back that']),
]);

function each(verbs: string, phrases: readonly string[]): (readonly [string, readonly Row[]])[] {
  const rows = phrases.map((phrase) => phrase.split(' ').map(internWord));
  return verbs.split(' ').map((verb) => [verb, rows] as const);
}

/** "emphasis on", "great emphasis on" */
function ofMuch(words: string): string[] {
  return [words, ...['great', 'much', 'special', 'particular', 'strong', 'serious', 'grave', 'deep'].map((much) => `${much} ${words}`)];
}

/** "his word that" */
function ofHis(words: string): string[] {
  return ['his', 'her', 'their', 'its'].map((whose) => `${whose} ${words}`);
}

const PUT = new WordSet(['put', 'puts', 'putting']);
const AT = internWord('at');
const THE = internWord('the');
const WITH = internWord('with');
/** What somebody ends or opens a meeting "with". */
const NEWS_NOUNS = 'announcement news warning remark observation assurance promise pledge claim declaration comment admission reminder message'.split(' ');
const NEWS = new WordSet(NEWS_NOUNS);
/** "By *his* count", as "in his view"; "the count of votes" is nobody's. */
const COUNTING_NOUNS = 'count tally calculation'.split(' ');
const COUNTING = new WordSet(COUNTING_NOUNS);
/** All nouns that may tell: half of a page are nouns, and that they tell nothing is seen by one look-up. */
const TELLING = new WordSet([...NEWS_NOUNS, ...COUNTING_NOUNS, ...WORDINGS, ...'view opinion reckoning estimation estimate account judgment judgement telling'.split(' ')]);
/** "In the view of", "by the account of". */
const LEADS = new WordSet(['in', 'by']);
const OF = internWord('of');

/** Whether item `i` may begin such a phrase: the cheap question. */
export function mayReport(items: Items, i: number): boolean {
  switch (items.tag[i]!) {
    case Tag.verb: case Tag.participle: return mayAct(items, i);
    case Tag.noun: return mayTell(items, i);
    // "making it clear", "laid stress on": by their endings taken for cues
    case Tag.cue: return mayAct(items, i) || mayCommand(items, i) || mayMaintain(items, i) || mayRebuff(items, i) || mayMissComma(items, i) || mayCallWhat(items, i) || mayWaveOff(items, i) || signs(items, i);
    case Tag.colon: return mayLabel(items, i);
    case Tag.auxiliary: return mayEqual(items, i) || signs(items, i);
    default: return signs(items, i);
  }
}

/** "drew", "*came* the reply", "was *told*" */
function mayAct(items: Items, i: number): boolean {
  return mayDo(items, i) || mayCome(items, i) || mayBePassive(items, i);
}

/** "in her *view*", "in his *words*", "is *proof* that", "…, *write* Vakili and her colleagues" */
function mayTell(items: Items, i: number): boolean {
  return TELLING.has(idAt(items, i)) || mayInterrupt(items, i) || mayHold(items, i);
}

/** "drew", "was *heard*", "is *convinced* that", "he *went* on" */
function mayDo(items: Items, i: number): boolean {
  return PHRASES.get(idAt(items, i)) !== undefined || mayBeHeard(items, i) || mayHold(items, i) || mayInterrupt(items, i) || mayWaveOff(items, i);
}

/** Ways to report that tell themselves by one word, each with the cheap question; the first that fits is asked. */
const WAYS: readonly { may: (items: Items, i: number) => boolean; at: (items: Items, unit: Unit, i: number) => Decision | null }[] = [
  { may: signs, at: signedAt },
  { may: (items, i) => mayCallWhat(items, i), at: (items, unit, i) => whatCalledAt(items, unit, i) ?? (mayBePassive(items, i) ? passiveAt(items, unit, i) : null) },
  { may: mayLabelHere, at: labelledAt },
  { may: mayRebuffHere, at: (items, unit, i) => rebuffAt(items, unit, i) ?? (mayBePassive(items, i) ? passiveAt(items, unit, i) : null) },
  { may: mayCommand, at: (items, unit, i) => commandedAt(items, unit, i) ?? (mayBePassive(items, i) ? passiveAt(items, unit, i) : null) ?? (mayMissComma(items, i) ? withoutComma(items, unit, i) : null) },
  { may: mayMaintain, at: (items, unit, i) => maintainedAt(items, unit, i) ?? (mayMissComma(items, i) ? withoutComma(items, unit, i) : null) },
  { may: mayBePassive, at: passiveAt },
  { may: mayMissComma, at: withoutComma },
  { may: mayInterrupt, at: interruptedAt },
  { may: mayBeHeard, at: heardAt },
  { may: mayWaveOff, at: wavedOffAt },
  { may: mayHold, at: stanceAt },
  { may: mayWord, at: wordedAt },
  { may: mayCome, at: cameAt },
  { may: mayEqual, at: equatedAt },
  { may: (items, i) => items.tag[i] === Tag.noun, at: (items, unit, i) => (NEWS.has(idAt(items, i)) ? withTheNews(items, unit, i) : (COUNTING.has(idAt(items, i)) ? null : inTheViewOf(items, unit, i)) ?? inHisView(items, unit, i)) },
];

function mayLabelHere({ tag }: Items, i: number): boolean {
  return tag[i] === Tag.colon;
}

function mayRebuffHere(items: Items, i: number): boolean {
  return items.tag[i] === Tag.cue && mayRebuff(items, i);
}

/** The report by the phrase at item `i`, or null. */
export function reportAt(items: Items, unit: Unit, i: number): Decision | null {
  for (let n = 0; n < WAYS.length; n++) if (WAYS[n]!.may(items, i)) return WAYS[n]!.at(items, unit, i);
  const behind = behindPhrase(items, unit, i);
  if (behind > 0 && items.tag[behind - 1] === Tag.that && !tellsClause(items, behind, clauseEnd(items, unit, behind))) return null;
  if (behind > 0) return reportOf(items, unit, { first: i, last: cueEnd(items, i, behind) }, { first: behind, last: clauseEnd(items, unit, behind) });
  return PUT.has(idAt(items, i)) ? howItWasPut(items, unit, i) ?? figured(items, unit, i) : null;
}

/** "held that | the gate was shut", "held that | the minister “ignored the law”" */
function tellsClause(items: Items, first: number, last: number): boolean {
  if (isClause(items, first, last)) return true;
  for (let i = first + 1; i < last; i++) if (items.stretch[i]! >= 0) return true;
  return false;
}

/** "made it clear | that": no part of the cue. */
function cueEnd({ tag }: Items, first: number, behind: number): number {
  return tag[behind - 1] === Tag.that && behind - 1 > first ? behind - 1 : behind;
}

/** `“…,” was how she put it`, `“…,” as she put it`, "As she put it, the gate was shut" */
function howItWasPut(items: Items, unit: Unit, i: number): Decision | null {
  if (!PUT.has(idAt(items, i)) || idAt(items, i + 1) !== IT) return null;
  // "As Karvani *once* put it"
  const subject = subjectOrPronoun(items, ONCE.has(idAt(items, i - 1)) ? i - 1 : i, unit.first);
  const how = subject === null ? -1 : subject.first - 1;
  if (subject === null || how < unit.first || !HOW.has(idAt(items, how))) return null;
  if (how === unit.first) return asItWasPut(items, unit, i, subject);
  const before = subject.first - 2;
  const quote = items.tag[before] === Tag.auxiliary || items.tag[before] === Tag.comma ? before - 1 : before;
  if (quote < unit.first || items.tag[quote] !== Tag.quote) return null;
  const cue = wordsOf(items, unit, { first: i, last: i + 2 });
  return found(cue, { first: subject.first, last: subject.last, side: Side.left }, { first: quote, last: quote + 1 }, Place.left);
}

/** "As she put it, | the gate was shut" */
function asItWasPut(items: Items, unit: Unit, i: number, { first, last }: Chunk): Decision | null {
  if (items.tag[i + 2] !== Tag.comma || i + 3 >= unit.end) return null;
  return found(wordsOf(items, unit, { first: i, last: i + 2 }), { first, last, side: Side.left }, { first: i + 3, last: Math.min(unit.end, i + REACH) }, Place.right);
}

const HOW = new WordSet(['how', 'as']);
const ONCE = new WordSet(['once', 'later']);
const IT = internWord('it');

/** Item behind the phrase that verb `i` begins, or -1. */
function behindPhrase(items: Items, unit: Unit, i: number): number {
  const first = behindTime(items, i + 1);
  for (const row of PHRASES.get(idAt(items, i))!) {
    let k = 0;
    while (k < row.length && first + k < unit.last && idAt(items, first + k) === row[k]) k++;
    if (k === row.length && first + k < unit.last) return first + k;
  }
  return -1;
}

/** "closed the ceremony *with the announcement that* the gate would be opened" */
function withTheNews(items: Items, unit: Unit, i: number): Decision | null {
  if (items.tag[i + 1] !== Tag.that || items.tag[i - 1] !== Tag.determiner || idAt(items, i - 2) !== WITH) return null;
  const subject = mainSubject(items, unit.first, i - 2);
  const last = clauseEnd(items, unit, i + 2);
  if (subject === null || last <= i + 2) return null;
  const cue = wordsOf(items, unit, { first: i, last: i + 1 });
  return found(cue, { first: subject.first, last: subject.last, side: Side.left }, { first: i + 2, last }, Place.right);
}

/** "put the damage at 23 billion rials". */
function figured(items: Items, unit: Unit, i: number): Decision | null {
  const to = Math.min(unit.last, i + FIGURE_WITHIN);
  for (let at = i + 2; at < to; at++) {
    if (items.tag[at] === Tag.cue || items.tag[at] === Tag.semicolon) return null;
    if (idAt(items, at) !== AT) continue;
    // `at "a few hundred"`
    const figure = items.tag[at + 1] === Tag.quote ? at + 1 : figureAt(items, unit, at + 1);
    if (figure >= 0) return reportOf(items, unit, { first: i, last: i + 1 }, { first: i + 1, last: clauseEnd(items, unit, figure) });
  }
  return null;
}

/** Item of the figure that stands at `first` or a few words behind it, or -1: "roughly 41,000", "Rls. 23 billion", "two". */
function figureAt(items: Items, unit: Unit, first: number): number {
  if (COUNTS.has(idAt(items, first)) && (first + 1 >= unit.last || isIn(ENDS, items.tag[first + 1]!))) return first;
  for (let k = first; k < unit.last && k < first + NEAR_FIGURE; k++) {
    if (hasDigit(items, k)) return k;
    if (isIn(ENDS, items.tag[k]!) && items.tag[k + 1] !== Tag.number) return -1;
  }
  return -1;
}

function hasDigit({ tag, tokens, token }: Items, i: number): boolean {
  if (tag[i] === Tag.number) return true;
  return isAsciiDigit(tokens.text.charCodeAt(tokens.end[token[i]!]! - 1));
}

/** "In the view of the mayor, the dam will hold", "The dam will hold, by the reckoning of the mayor": the clause behind or before the comma. */
function inTheViewOf(items: Items, unit: Unit, i: number): Decision | null {
  const first = i - 2;
  if (first < unit.first || idAt(items, i - 1) !== THE || !LEADS.has(idAt(items, first)) || idAt(items, i + 1) !== OF) return null;
  const last = phraseEnd(items, i + 2, unit.last);
  if (last < 0) return null;
  const cue = wordsOf(items, unit, { first, last: i + 2 });
  const source = { first: i + 2, last, side: Side.right };
  if (first === unit.first) return items.tag[last] === Tag.comma ? found(cue, source, { first: last + 1, last: Math.min(unit.end, unit.first + REACH) }, Place.right) : null;
  const from = Math.max(unit.first, first - REACH);
  return items.tag[first - 1] === Tag.comma && items.verbs[first]! > items.verbs[from]! ? found(cue, source, { first: from, last: first - 1 }, Place.left) : null;
}

/** "In her opinion, the line will not pay", "By Vakili's reckoning, …": at the sentence's head. */
function inHisView(items: Items, unit: Unit, i: number): Decision | null {
  const { tag } = items;
  const whose = tag[i - 1] === Tag.possessive ? i - 1 : i;
  const first = chunkStart(items, whose, unit.first);
  if (first > unit.first + 2 && tag[i + 1] === Tag.comma) return amidHisView(items, unit, i, first);
  if (first !== unit.first + 1 || !LEADS.has(idAt(items, unit.first)) || tag[i + 1] !== Tag.comma || !(whose < i || POSSESSIVE.has(idAt(items, first)))) return null;
  const cue = wordsOf(items, unit, { first: unit.first, last: i + 1 });
  return found(cue, { first, last: whose === i ? first + 1 : whose, side: Side.left }, { first: i + 2, last: Math.min(unit.end, unit.first + REACH) }, Place.right);
}

/** "The dam, | *in his view*, | will hold": the clause round it; `first` is the item of "his". */
function amidHisView(items: Items, unit: Unit, i: number, first: number): Decision | null {
  const { tag } = items;
  if (tag[first - 2] !== Tag.comma || !LEADS.has(idAt(items, first - 1)) || i !== first + 1 || !POSSESSIVE.has(idAt(items, first)) || !isIn(FINITE, tag[i + 2]!)) return null;
  const cue = wordsOf(items, unit, { first: first - 1, last: i + 1 });
  const decision = found(cue, { first, last: first + 1, side: Side.left }, { first: Math.max(unit.first, first - REACH), last: first - 2 }, Place.both);
  decision.content.first2 = i + 2;
  decision.content.last2 = Math.min(unit.end, i + REACH);
  return decision;
}

/** "the head | of the club" */
function phraseEnd(items: Items, first: number, to: number): number {
  let last = chunkEnd(items, first, to);
  while (last > 0 && last < to && idAt(items, last) === OF) {
    const next = chunkEnd(items, last + 1, to);
    if (next < 0) break;
    last = next;
  }
  return last;
}
