/**
 * What stands behind a content and is no part of it: the writer's own words on it, and what somebody else says.
 *
 *   She said she had got “a stove with no bottom”, | a remark that drew boos
 *   He tweeted that the bread was heavy, | while the guild announced that …
 *   The mayor welcomed the deal | in a letter to the guild
 *   The mayor, who had called it “a wonder”, | kept silent
 */
import { CLAIM_NOUNS, REMARK_NOUNS, STATEMENTS } from '../../../lexicon/cues.js';
import { WordSet } from '../../../core/words.js';
import { BY, INDEFINITE, POSSESSIVE } from '../../text/small-words.js';
import { cueCodeOf, lemmaOf } from '../classes.js';
import { Place } from '../contents.js';
import { Tag, type Items } from '../items.js';
import { bits, chunkEnd, FINITE, idAt, isIn } from '../nouns.js';
import { Side } from '../sources.js';
import { beforeOwnVerb } from './gap.js';
import { beforeMainClause } from './main-clause.js';
import { RELAYS } from './relay.js';
import type { Settled } from './settled.js';

const REMARK = new WordSet(REMARK_NOUNS);
const WORDS_OF = new WordSet(CLAIM_NOUNS);
const OPENS_ASIDE = bits(Tag.determiner);
const GOES_ON = bits(Tag.that, Tag.relative, Tag.preposition, Tag.to, Tag.verb, Tag.cue, Tag.participle, Tag.noun);
const BESIDES = new WordSet(['while', 'whereas', 'though', 'although']);
const HAD = new WordSet(['had']);
const SURE = 0.5;

export function cutTails(decisions: readonly Settled[]): void {
  for (let i = 0; i < decisions.length; i++) {
    const decision = decisions[i]!;
    if (decision.content.place !== Place.right) continue;
    beforeMainClause(decision);
    beforeRemark(decision);
    beforeMainVerb(decision);
    beforeOwnVerb(decision);
    beforeStatement(decision);
    if (i + 1 < decisions.length) beforeOther(decision, decisions[i + 1]!);
  }
}

/** "welcomed the deal | in a message read out by the chair": behind a bare noun, what it was said in. */
function beforeStatement({ cue: { items, behind }, content }: Settled): void {
  const { tag, verbs, quotes } = items;
  if (content.first !== behind || quotes[content.last] !== quotes[content.first]) return;
  // "expressed | *regret* over the delay": the noun of the cue may look like a verb, and is no content of its own.
  const from = verbs[content.first + 1] === verbs[content.first] ? content.first + 1 : content.first + 2;
  for (let i = from; i + 2 < content.last && verbs[i] === verbs[content.first + 1]; i++) {
    if (tag[i] !== Tag.preposition || !WHERE.has(idAt(items, i)) || !(INDEFINITE.has(idAt(items, i + 1)) || POSSESSIVE.has(idAt(items, i + 1)))) continue;
    const end = chunkEnd(items, i + 1, content.last);
    // "told | in a speech | *the story* of it"
    if (end < 0 || !STATEMENT.has(idAt(items, end - 1)) || isIn(GOES_ON_AS_NOUN, tag[end]!)) continue;
    content.last = i;
    return;
  }
}

const GOES_ON_AS_NOUN = bits(Tag.determiner, Tag.noun, Tag.name, Tag.object, Tag.pronoun);
const WHERE = new WordSet(['in', 'during', 'via']);
const STATEMENT = new WordSet(STATEMENTS);

/** "…, a remark that drew boos", "…, an allusion to the mill": a noun for what was said, in apposition to it. */
function beforeRemark({ cue: { items }, content }: Settled): void {
  const { tag, tokens: { id }, token, commas, verbs } = items;
  for (let i = content.first + 1; i + 2 < content.last; i++) {
    if (!isIn(OPENS_ASIDE, tag[i]!) || (tag[i - 1] !== Tag.comma && tag[i - 1] !== Tag.quote)) continue;
    const end = chunkEnd(items, i, content.last);
    if (end < i + 2 || !isIn(GOES_ON, tag[end]!)) continue;
    // Behind a clause that is whole, and up to the end: "the river, *the line* between the states, was dry" goes on.
    const marked = items.stretch[i - 1]! >= 0 || items.stretch[i - 2]! >= 0;
    if (!(marked ? REMARK : WORDS_OF).has(id[token[end - 1]!]!) || commas[content.last] !== commas[end] || (!marked && verbs[i] === verbs[content.first])) continue;
    content.last = tag[i - 1] === Tag.comma ? i - 1 : i;
    return;
  }
}

/** "The mayor, who had called it “a wonder”, | kept silent": a relative clause between commas ends at the second one. */
function beforeMainVerb({ cue: { items, unit, at, behind }, content }: Settled): void {
  const { tag, commas, verbs } = items;
  // It has ended there.
  if (tag[content.last] === Tag.comma && isIn(FINITE, tag[content.last + 1]!)) return;
  if (!opensAside(items, at, unit.first)) return;
  // "who last year warned of a flood, | left": the verb alone was taken for what is said
  if (content.first > behind + 1 && tag[content.first - 1] === Tag.comma && isIn(FINITE, tag[content.first]!)) {
    content.last = content.first - 1;
    content.first = behind;
    return;
  }
  for (let i = content.last - 2; i > content.first; i--) {
    if (tag[i] !== Tag.comma || !isIn(FINITE, tag[i + 1]!)) continue;
    // "who urged *calm*, | left"; but "who said the mayor, of all people, *should* pay" goes on
    if (verbs[i]! > verbs[content.first]! || items.stretch[i - 1]! >= 0 || commas[i] === commas[content.first]) content.last = i;
    return;
  }
}

/** ", *who* had | called it", ", | *quoted* by the Herald as saying": right behind a comma what closes at another one. */
function opensAside(items: Items, at: number, first: number): boolean {
  const { tag } = items;
  if (tag[at - 1] === Tag.comma && RELAYS.has(lemmaOf(cueCodeOf(idAt(items, at)))) && BY.has(idAt(items, at + 1))) return true;
  let who = at - 1;
  while (who > first && who > at - RELATIVE_WITHIN && tag[who] !== Tag.relative) who--;
  return tag[who] === Tag.relative && tag[who - 1] === Tag.comma;
}

/** So far before the cue its relative pronoun stands. */
const RELATIVE_WITHIN = 6;

/** "…, while the guild announced that": the next report has a subject of its own behind a comma and a word that opens a clause beside this one. */
function beforeOther({ cue: { items }, content }: Settled, next: Settled): void {
  const { source, cue, confidence } = next;
  if (source.side !== Side.left || confidence < SURE || source.first <= content.first || source.first >= content.last || source.last > cue.at) return;
  const opens = besidesBefore(items, source.first, content.first);
  if (opens < 0) return;
  // "he said the gate was shut, though the guild had promised that it would pay": told by him, too.
  if (HAD.has(idAt(items, cue.at - 1))) return;
  if (items.verbs[opens]! > items.verbs[content.first]! || isMarked(items, content.first, opens)) content.last = opens - 1;
}

/** ", *while* | the guild", ", *while* her predecessor, | Lord Vakili": the opening word behind a comma, at the subject or a few nouns before it; -1 for none. */
function besidesBefore(items: Items, subject: number, first: number): number {
  for (let i = subject - 1; i > first + 1 && i > subject - LONGEST_SUBJECT; i--) {
    if (BESIDES.has(idAt(items, i))) return items.tag[i - 1] === Tag.comma ? i : -1;
    if (isIn(FINITE, items.tag[i]!)) return -1;
  }
  return -1;
}

/** "her predecessor, the former health minister, | Lord Vakili" */
const LONGEST_SUBJECT = 10;

/** Words in marks, be they few. */
function isMarked({ stretch }: Items, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (stretch[i]! >= 0) return true;
  return false;
}
