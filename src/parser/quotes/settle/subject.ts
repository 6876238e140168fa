/**
 * The subject of a cue where the nearest noun phrase is none: across asides, behind "and", before a relative clause.
 *
 *   Bijan Zamani, who teaches in Kuala Lumpur, said          not "Kuala Lumpur"
 *   Vakili praised the speed of the repairs and said         not "the repairs"
 *   The team has found what its director calls “…”           not "The team"
 */
import { internWord, WordSet } from '../../../core/words.js';
import { OF, ONE_OF_SEVERAL, WHICH } from '../../text/small-words.js';
import { Form } from '../classes.js';
import { Place } from '../contents.js';
import { Head } from '../heads.js';
import { Tag, type Items } from '../items.js';
import type { Content } from '../lattice.js';
import { bits, type Chunk, chunkStart, FINITE, idAt, isIn } from '../nouns.js';
import { Side, type Source } from '../sources.js';
import { acrossAside, acrossDashes, beforeAsides } from './aside.js';
import { beforeAccused, beforeParticiple } from './participles.js';
import { betweenNounAndGap, isOwnSubject } from './gap.js';
import { backOver, hasThat, type Settled } from './settled.js';
import { beforeObject, beforeRelative, beforeThat } from './relative-subject.js';
import { CARRIED, JOINS, NOMINAL, phraseBefore, speaks } from './speaking.js';
import { makeWhole } from './whole.js';

/** So many items before the cue are looked at. */
const REACH = 60;

/** Gives each report of the unit the subject that its sentence shows, where the chosen source cannot speak or stands in an aside. */
export function findSubjects(decisions: readonly Settled[]): void {
  for (let i = 0; i < decisions.length; i++) {
    const decision = decisions[i]!;
    const { source, cue } = decision;
    const before = i > 0 ? decisions[i - 1]! : null;
    if (source.side === Side.left || source.side === Side.none) {
      if (cue.form === Form.ing) follow(decision, before);
      else if (cue.form !== 0) findSubject(decision, before);
    }
    makeWhole(decision, before);
  }
}

function findSubject(decision: Settled, before: Settled | null): void {
  const { cue, source } = decision;
  const { items, at } = cue;
  const { tag } = items;
  let j = at;
  const from = Math.max(cue.unit.first, at - REACH);
  while (j > from && isIn(CARRIED, tag[j - 1]!)) j--;
  if (isSameTime(items, j, from)) {
    j -= SAME_TIME.length;
    if (source.first >= j) source.side = Side.none;
    else if (source.side === Side.left) source.last = Math.min(source.last, j);
  }
  if (j <= from) return;
  if (tag[j - 1] === Tag.conjunction) {
    joined(decision, before);
    return;
  }
  const subject = tag[j - 1] === Tag.comma ? acrossAside(items, j - 1, from, source)
    : tag[j - 1] === Tag.dash ? acrossDashes(items, j - 1, from, source)
    : tag[j - 1] === Tag.closeBracket ? acrossBracket(items, j, from, source)
    : beforeCue(decision, j, from);
  if (subject) take(decision, subject);
}

/** The subject of a cue before which, at item `j`, no aside ends. */
function beforeCue({ cue, source }: Settled, j: number, from: number): Chunk | null {
  const { items, at, unit } = cue;
  if (isOwnSubject(cue, source)) return null;
  return betweenNounAndGap(cue) ?? beforeAccused(items, unit.first, at) ?? beforeParticiple(items, j, from, unit.first, source) ?? besideCue(items, j, from, source) ?? beforeRelative(items, unit.first, at, source) ?? beforeObject(items, j, from, source) ?? beforeThat(items, unit.first, at, source);
}

/** "Vakili demanded his release, and *the Harbour Union (HU)* urged calm": who stands before the bracket opens a clause of his own. */
function acrossBracket(items: Items, end: number, from: number, source: Source): Chunk | null {
  const { tag } = items;
  if (end - BRACKETED <= from || tag[end - BRACKETED] !== Tag.openBracket) return null;
  const first = chunkStart(items, end - BRACKETED, from);
  return first > from && source.last <= first && tag[first - 1] === Tag.conjunction ? { first, last: end } : null;
}

/** "( HU )" */
const BRACKETED = 3;

/** "The envoy | at the same time | warned": nobody. */
function isSameTime({ tokens: { id }, token }: Items, end: number, from: number): boolean {
  const first = end - SAME_TIME.length;
  return first >= from && SAME_TIME.every((word, k) => id[token[first + k]!] === word);
}

const SAME_TIME = ['at', 'the', 'same', 'time'].map(internWord);

function take({ source }: Settled, { first, last }: Chunk): void {
  source.first = first;
  source.last = last;
  source.side = Side.left;
}

/** "…, stressing that": the subject is that of the report before, not what stands last in its words. */
function follow(decision: Settled, before: Settled | null): void {
  const { source, cue: { items, unit, at } } = decision;
  const own = behindWith(items, unit.first, at) ?? oneOfThem(items, unit.first, at);
  if (own) {
    take(decision, own);
    if (before !== null && before.content.first < own.first && before.content.last > own.first) before.content.last = backOver(items, own.first, before.content.first);
    return;
  }
  if (before === null && items.tag[at - 1] === Tag.comma) {
    // "A court suspended the takeover of Blue Wake, *saying* that": not Blue Wake, which stands last.
    const subject = behindOpening(items, unit.first, at) ?? mainSubject(items, unit.first, at);
    if (subject && (speaks(items, subject) || items.tag[subject.first] === Tag.pronoun)) take(decision, { first: overBoth(items, subject.first, unit.first), last: subject.last });
    return;
  }
  if (before === null || source.side !== Side.left || before.source.side === Side.none) return;
  followReport(decision, before);
}

/** "When a trader offered her a boat, *she* declined, saying": of a sentence that a clause opens, the subject right behind its comma; null for others. */
function behindOpening(items: Items, first: number, to: number): Subject | null {
  const { tag } = items;
  if (tag[first] !== Tag.subordinator) return null;
  for (let i = first + 2; i < to && i < first + REACH; i++) {
    const subject = isIn(FINITE, tag[i]!) ? subjectOrPronoun(items, i, first) : null;
    if (subject && tag[subject.first - 1] === Tag.comma) return subject;
  }
  return null;
}

/** "Lawmakers criticized the pace, *one of them, Omid Karvani*, noting": of several the one who is named between the commas. */
function oneOfThem(items: Items, from: number, at: number): Chunk | null {
  const { tag } = items;
  const first = tag[at - 1] === Tag.comma ? chunkStart(items, at - 1, from) : -1;
  const of = first - 3;
  if (of <= from || tag[first - 1] !== Tag.comma || !THEM.has(idAt(items, first - 2)) || !OF.has(idAt(items, of)) || !ONE_OF_SEVERAL.has(idAt(items, of - 1)) || tag[of - 2] !== Tag.comma) return null;
  return tag[first] === Tag.name ? { first: of - 1, last: at - 1 } : null;
}

const THEM = new WordSet(['them', 'whom']);

/** "Governments condemned the sanctions, with | *Moscow* | calling them piracy": whoever stands between the two. */
function behindWith(items: Items, from: number, at: number): Chunk | null {
  const first = chunkStart(items, at, from);
  if (first - 1 <= from || items.tag[first - 2] !== Tag.comma || items.tokens.id[items.token[first - 1]!] !== WITH) return null;
  // "with *Moscow* calling": a place that speaks, though a preposition stands before it.
  return items.head[at - 1] === Head.namedPlace || speaks(items, { first, last: at }) ? { first, last: at } : null;
}

const WITH = internWord('with');

function followReport(decision: Settled, before: Settled): void {
  const { source, cue: { items, at } } = decision;
  const main = behindClause(decision, before);
  if (main) take(decision, main);
  // "Boats have been sent, said *its spokeswoman*, adding that": not the boats.
  else if (isWithin(source, before.content)) share(decision, before);
  // "Vakili of *the Maritime Trust*, who was there, said it was old, hoping that"
  else if (source.first > before.source.first && source.last <= before.cue.at && before.source.side === Side.left) share(decision, before);
  else if (source.first > before.cue.at && (isIn(BEHIND_CLAUSE, items.tag[at - 1]!) || !speaks(items, source))) share(decision, before);
}

function isWithin({ first }: Source, { place, first: from, last: to }: Content): boolean {
  return place === Place.left && first >= from && first < to;
}

/** "while his rivals called for a dam, *Vakili* kept to the plan, noting that": the subject of the main clause, where the report before is in a clause that opens the sentence. */
function behindClause({ cue: { items, at, unit } }: Settled, before: Settled): Chunk | null {
  const { tag } = items;
  const opens = before.source.first - 1;
  if (tag[opens] !== Tag.subordinator || !(opens === unit.first || tag[opens - 1] === Tag.comma)) return null;
  const main = lastSubject(items, before.cue.behind, at);
  return main !== null && main.first >= before.content.last ? main : null;
}

/** "*The Treasury and* | the British government put him under sanctions, alleging": of two bodies joined by "and" the first; where both begin. */
function overBoth({ tag, head }: Items, first: number, from: number): number {
  const and = first - 1;
  if (and - 1 <= from || tag[and] !== Tag.conjunction || tag[first] !== Tag.determiner || !isIn(BODIES, head[and - 1]!)) return first;
  let at = and - 1;
  while (at > from && (tag[at] === Tag.noun || tag[at] === Tag.name)) at--;
  return tag[at] === Tag.determiner ? at : first;
}

const BODIES = bits(Head.body, Head.namedBody);

/** "…, *calling* it a shame", "…,” *stressing* that": whoever stands before the comma. */
const BEHIND_CLAUSE = bits(Tag.comma, Tag.quote);

function share(decision: Settled, { source }: Settled): void {
  decision.source = source;
  decision.inherited = 'sameSubject';
}

/** "X praised the speed of the repairs and said", "X acknowledged that only six guards watched it, but denied that". */
function joined(decision: Settled, before: Settled | null): void {
  const { cue, source } = decision;
  const { items } = cue;
  const floor = isSubordinate(decision) ? source.last : before !== null && isSubordinate(before) ? before.cue.behind : -1;
  if (floor < 0 && source.side === Side.left && isSubjectHere(decision, before)) return;
  const main = floor < 0 ? null : lastSubject(items, floor, cue.at);
  if (main) {
    take(decision, main);
    return;
  }
  if (before !== null && before.source.side === Side.left && before.source.last <= before.cue.at) {
    share(decision, before);
    return;
  }
  const subject = behindSubordinate(items, cue.unit.first, cue.at) ?? mainSubject(items, cue.unit.first, cue.at);
  if (subject) take(decision, subject);
}

function isSubjectHere(decision: Settled, before: Settled | null): boolean {
  const { source, cue } = decision;
  const { items } = cue;
  if (before !== null && (isAddressee(source, before) || isOfWhat(items, source))) return false;
  return speaks(items, source) && !isPast(decision, before) && !isOwner(items, source) && !isComplement(items, source) && !isListed(items, source, cue.unit.first);
}

/** "A source told | *Mehr* | that the gate was shut, and denied": who was told it denies nothing. */
function isAddressee({ first, last }: Source, { cue, source, content }: Settled): boolean {
  return source.side === Side.left && content.place === Place.right && first >= cue.behind && last <= content.first;
}

/** "said that her clients did not know *what they* were carrying and rejected the charge": not they. */
function isOfWhat(items: Items, { first }: Source): boolean {
  return items.tag[first] === Tag.pronoun && HIS_OBJECT.has(idAt(items, first - 1));
}

const HIS_OBJECT = new WordSet(['what', 'whom', 'whose', 'how', 'why']);

/** "talks with Oman, *Qatar and Iraq* had gone on, and added": the rest of a list of names that a preposition opens. */
function isListed({ tag }: Items, { first }: Source, from: number): boolean {
  let at = first - 1;
  while (at > from && tag[at] === Tag.comma && tag[at - 1] === Tag.name) at -= 2;
  return at < first - 1 && (tag[at] === Tag.preposition || tag[at] === Tag.to);
}

/** "the mausoleum | of Vakili | and wrote": not he. */
function isOwner({ tag, tokens: { id }, token }: Items, { first }: Source): boolean {
  return first > 1 && tag[first - 1] === Tag.preposition && OF.has(id[token[first - 1]!]!) && (tag[first - 2] === Tag.noun || tag[first - 2] === Tag.name);
}

/** "confirmed that he was | *a nephew of the commander* |, but insisted": what somebody is. */
function isComplement({ tokens: { id }, token }: Items, { first }: Source): boolean {
  return first > 0 && BEING.has(id[token[first - 1]!]!);
}

const BEING = new WordSet('is are was were be been being remains remained became become');

/** "When the gate was shut, *the manager* turned to the bench and asked". */
function behindSubordinate(items: Items, first: number, at: number): Chunk | null {
  return items.tag[first] === Tag.subordinator ? lastSubject(items, first, at) : null;
}

/** "*When the board* went up to show seven minutes, the manager turned to the bench and asked": a report in a clause that opens the sentence. */
function isSubordinate({ source, cue: { items, unit } }: Settled): boolean {
  return source.side === Side.left && source.first === unit.first + 1 && items.tag[unit.first] === Tag.subordinator;
}

/** The subject of the last verb before item `at` that has one, with a comma between it and item `floor`. */
function lastSubject(items: Items, floor: number, at: number): Chunk | null {
  for (let i = at - 1; i > floor && i > at - REACH; i--) {
    const subject = isIn(FINITE, items.tag[i]!) ? subjectOf(items, i, floor) : null;
    if (subject) return items.commas[subject.first]! > items.commas[floor]! ? subject : null;
  }
  return null;
}

/** Whether the chosen source has nothing to do with what stands behind the "and". */
function isPast(decision: Settled, before: Settled | null): boolean {
  if (isWhichPast(decision)) return true;
  if (before === null) return false;
  return isAsideOf(decision.source, before) || (hasThat(before) && hasThat(decision) && decision.source.first > before.cue.at);
}

/** "X, who chairs *the board*, described it as hot and called for rain": what stands between a report's subject and its verb. */
function isAsideOf(source: Source, { source: other, cue }: Settled): boolean {
  return source.side === Side.left && other.side === Side.left && source.first >= other.last && source.last <= cue.at;
}

/** "X opened the fair, *which* lasts a week, and pledged": behind the comma that closes its clause "which" does nothing more. */
function isWhichPast({ cue: { items, at }, source }: Settled): boolean {
  const { tag, verbs, commas } = items;
  if (source.side !== Side.left || tag[source.first] !== Tag.relative || !WHICH.has(items.tokens.id[items.token[source.first]!]!)) return false;
  const closed = commas[at]! - commas[source.first]!;
  return closed > (tag[source.first - 1] === Tag.comma ? 0 : 1) && verbs[at]! > verbs[source.first]!;
}

/** "what *its director* calls", "; *opponents* fear", "said it was open, and *the mayor* said": right before the cue, right behind what opens a clause. */
function besideCue(items: Items, last: number, from: number, source: Source): Chunk | null {
  const { tag, verbs } = items;
  let first = chunkStart(items, last, from);
  if (first <= from || !isIn(NOMINAL, tag[last - 1]!)) return null;
  const what = isWhat(items, first);
  if (what) first++;
  else if (source.side === Side.left && source.last === last && (source.first >= first || speaks(items, source))) return null;
  else if (tag[first - 1] === Tag.conjunction) {
    // "Vakili and the mayor said"
    if (source.side !== Side.left || (source.last !== last && verbs[first] === verbs[source.last])) return null;
  } else if (!opensClause(items, first - 1, source)) return null;
  return first < last && speaks(items, { first, last }) ? { first, last } : null;
}

/** "that", "which"; "Vakili *said* | her brother | had told them": the clause that a verb of saying tells has a subject of its own. */
function opensClause({ tag, tokens, token }: Items, says: number, source: Source): boolean {
  if (isIn(OPENS_CLAUSE, tag[says]!)) return true;
  return tag[says] === Tag.cue && source.side === Side.left && source.last <= says && SAYS.has(tokens.id[token[says]!]!);
}

const SAYS = new WordSet(['said', 'says', 'added', 'adds', 'claimed', 'claims', 'believes', 'believed', 'insists', 'insisted', 'thinks', 'stated']);

const OPENS_CLAUSE = bits(Tag.relative, Tag.that, Tag.semicolon, Tag.subordinator);

function isWhat({ tokens, token, tag }: Items, i: number): boolean {
  return tag[i] === Tag.determiner && tokens.id[token[i]!] === WHAT;
}

const WHAT = internWord('what');

/** A subject and its verb's item. */
export interface Subject extends Chunk { verb: number }

/** The subject of the unit's first verb: "*He* put it at five and promised". */
export function mainSubject(items: Items, first: number, to: number): Subject | null {
  const from = Math.max(first, to - REACH);
  for (let i = from + 1; i < to; i++) {
    const subject = isIn(FINITE, items.tag[i]!) ? subjectOrPronoun(items, i, from) : null;
    if (subject) return subject;
  }
  return null;
}

/** The subject of the verb at `verb`, not before item `from`; a pronoun may be it: "*She* fired back". */
export function subjectOrPronoun(items: Items, verb: number, from: number): Subject | null {
  const { tag } = items;
  let last = verb;
  while (last > from && isIn(CARRIED, tag[last - 1]!)) last--;
  if (last <= from) return null;
  if (tag[last - 1] === Tag.pronoun) return { first: last - 1, last, verb };
  const subject = subjectOf(items, verb, from);
  return subject && { first: subject.first, last: subject.last, verb };
}

/** The subject of the verb at `at`, over the small words before it and over asides: "*A US official*, however, was quoted". */
export function subjectOf(items: Items, at: number, first: number): Chunk | null {
  const { tag } = items;
  const from = Math.max(first, at - REACH);
  let last = at;
  while (last > from && isIn(CARRIED, tag[last - 1]!)) last--;
  last = beforeTime(items, last, from);
  if (last <= from) return null;
  const subject = tag[last - 1] === Tag.comma ? beforeAsides(items, last - 1, from) : phraseBefore(items, last, from);
  return subject && speaks(items, subject) && !isWhose(items, subject.first - 1) ? subject : null;
}

/** "Vakili, *whose* own daughter is among the sick, appealed to": not the daughter. */
function isWhose({ tag, tokens, token }: Items, i: number): boolean {
  return i >= 0 && (tag[i] === Tag.relative || tag[i] === Tag.determiner) && tokens.id[token[i]!] === WHOSE;
}

const WHOSE = internWord('whose');

/** "A study by the institute | in 2022 | put": when it was stands between the two. */
function beforeTime({ tag }: Items, last: number, from: number): number {
  if (last - 1 > from && tag[last - 1] === Tag.time) return isIn(JOINS, tag[last - 2]!) ? last - 2 : last - 1;
  return last - 2 > from && tag[last - 1] === Tag.number && isIn(JOINS, tag[last - 2]!) ? last - 2 : last;
}
