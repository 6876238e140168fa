/** Verbs of reporting that tell what was done, and not what was said. */
import { ADDRESSED, BARE_DEEDS, GIVEN_OR_TAKEN, MADE, TOLLS } from '../../../lexicon/cues.js';
import { internWord, WordSet } from '../../../core/words.js';
import { CALL, DENY, Form, lemmaSet } from '../classes.js';
import type { Decision } from '../decode.js';
import { INDEFINITE, THE } from '../../text/small-words.js';
import { Head } from '../heads.js';
import { Tag, type Items } from '../items.js';
import { Place } from '../contents.js';
import { bits, chunkEnd, endsInIng, FINITE, idAt, isIn } from '../nouns.js';
import { Side } from '../sources.js';
import type { IdleRule } from './idle-rule.js';
import { hasThat } from './settled.js';

/** Asked where nothing is in marks. */
export const DEED_RULES: readonly IdleRule[] = [
  { id: 'toll', why: '"claimed upwards of 44,000 lives"', verbs: lemmaSet('claim'), place: Place.right, holds: isToll },
  { id: 'bare-deed', why: '"The remark referred to the mill", "posted a deficit of £2m": what was meant or done', verbs: lemmaSet(BARE_DEEDS), place: Place.right, holds: isBareDeed },
  { id: 'done-to-somebody', why: '"pushed him to the ground", "showed me what she had saved", "a woman called Bea Vakili": somebody stands where the words would', verbs: lemmaSet('call declare show push cheer welcome praise criticize applaud hail support back urge'), place: Place.right, holds: isDoneToSomebody },
  { id: 'meeting', why: '"welcomed his guests at the door", "called the governor on Monday": somebody is met or rung', verbs: lemmaSet('welcome greet call'), place: Place.right, holds: isMeeting },
  { id: 'discharge', why: '"dismissed the police chief on Friday", "dismissed his cabinet": somebody loses an office', verbs: lemmaSet('dismiss'), place: Place.right, holds: isDischarge },
  { id: 'refusal', why: '"denied him water", "denied entry to journalists", "accepted the resignation", "rejected a bribe": what was given or taken, or not', verbs: lemmaSet(`deny ${Object.keys(GIVEN_OR_TAKEN).join(' ')}`), place: Place.right, holds: isRefusal },
  { id: 'finding', why: '"At dusk Vakili found a seat in the van": somebody by his name, and a thing', verbs: lemmaSet('find'), place: Place.right, holds: isFinding },
  { id: 'work', why: '"wrote a book", "called an election", "told the court a joke": what was made or held', verbs: lemmaSet(Object.keys(MADE).join(' ')), place: Place.right, holds: isWork },
  { id: 'reign', why: '"has ruled the valley since 2006": over whom, and not what', verbs: lemmaSet('rule'), place: Place.right, holds: isReign },
  { id: 'ruling', why: '"The court dismissed the claim", "Judge Vakili denied the motion": what a court does with a case', verbs: lemmaSet('dismiss reject deny'), place: Place.right, holds: isRuling },
  { id: 'put-off', why: '"pushed back a deal worth 2 million"; "pushed back against the charge" is an answer', verbs: lemmaSet('push'), place: Place.right, holds: isPutOff },
  { id: 'chat', why: '"spoke to our reporter in Isfahan": to whom, and not what', verbs: lemmaSet('speak talk'), place: Place.right, holds: isChat },
  { id: 'while', why: '"said addressing the guild in May": when, and not what', place: Place.right, holds: isWhile },
  { id: 'seen', why: '"Video showed soldiers passing baskets": what is seen; "showed that" tells', verbs: lemmaSet('show'), place: Place.right, holds: isSeen },
  { id: 'on-his-way', why: '"talked her way into the workshop": got there', verbs: lemmaSet('talk'), place: Place.right, holds: isOnHisWay },
  { id: 'added-thing', why: '"The firm built a dam, adding a lake to the park": a thing, and no verb', verbs: lemmaSet('add'), place: Place.right, holds: (decision) => decision.cue.items.verbs[decision.content.first] === decision.cue.items.verbs[decision.content.last] && !hasThat(decision) },
  { id: 'otherwise', why: '"Villagers tell it otherwise": that they differ, and not how', place: Place.right, holds: isOtherwise },
  { id: 'blown', why: '"a plan to blast rock": with powder, and not with words', verbs: lemmaSet('blast'), holds: isBlown },
];

/** "claimed upwards of 44,000 lives". */
function isToll(decision: Decision): boolean {
  const { cue, content } = decision;
  if (hasThat(decision)) return false;
  const { items } = cue;
  // "lives" may be taken for a verb.
  let i = content.first;
  while (i < content.last && i < content.first + TOLL_WITHIN && !TOLL.has(idAt(items, i)) && !isIn(FINITE, items.tag[i]!)) i++;
  return i < content.last && TOLL.has(idAt(items, i));
}

const TOLL = new WordSet(TOLLS);
/** "upwards of some 44,000 lives": so far away. */
const TOLL_WITHIN = 8;

/** "The remark referred to the mill", "posted a deficit of £2m": what was meant or done, but not what was said of it; "referred to the mill as a ruin", "posted that it was open" say it. */
function isBareDeed(decision: Decision): boolean {
  const { cue, content } = decision;
  if (hasThat(decision)) return false;
  const { items } = cue;
  // "posted a picture *showing* the mill"
  for (let i = content.first; i < content.last; i++) if ((isIn(FINITE, items.tag[i]!) && !endsInIng(items, i)) || idAt(items, i) === AS) return false;
  return true;
}

const AS = internWord('as');

/** "pushed *him* to the ground", "showed *me* what she had saved", "welcomed *her*", "a woman called *Bea Vakili*": somebody stands where the words would. */
function isDoneToSomebody({ cue: { items, behind, lemma }, content: { first, last } }: Decision): boolean {
  const isOne = items.tag[behind] === Tag.object || HER === idAt(items, behind);
  if (lemma === CALL) return isNamed(items, behind, isOne, first, last);
  if (lemma === DECLARE) return first === behind && isState(items, first, last);
  return isOne && isActOn(items, lemma, behind, last);
}

const HER = internWord('her');
const [DECLARE] = lemmaSet('declare').lemmas;

/** "showed *me*", "pushed *him* to the ground", "welcomed *her*" */
function isActOn(items: Items, lemma: number, behind: number, last: number): boolean {
  if (lemma === SHOW) return items.tag[behind] === Tag.object;
  return PUSHES.has(lemma) ? isPushed(items, behind) : last === behind + 1;
}

const [SHOW] = lemmaSet('show').lemmas;
const PUSHES = lemmaSet('push cheer');

/** "called *Bea Vakili*", "call *it the Belly Bus*" */
function isNamed(items: Items, behind: number, isOne: boolean, first: number, last: number): boolean {
  if (!isOne && IT !== idAt(items, behind)) return first === behind && isNameAlone(items, first, last);
  return items.tag[behind + 1] === Tag.determiner && last > behind + 2 && isNameAlone(items, behind + 2, last);
}

const IT = internWord('it');

/** "him | to the ground", not "him to act" */
function isPushed({ tag }: Items, at: number): boolean {
  return tag[at + 1] === Tag.to && tag[at + 2] === Tag.determiner;
}

/** "Bea Vakili", "President Vakili | on Monday" */
function isNameAlone(items: Items, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (items.tag[i] !== Tag.name) return i > first + 1 && isCircumstantial(items, i, last);
  return true;
}

/** "declared *a state of emergency*", "declared *three days of mourning*" */
function isState(items: Items, first: number, last: number): boolean {
  for (let i = first; i < last && i < first + STATE_WITHIN; i++) if (STATE.has(idAt(items, i))) return true;
  return false;
}

const STATE_WITHIN = 5;
const STATE = new WordSet(['emergency', 'mistrial', 'truce', 'mourning', 'bankruptcy', 'war', 'holiday', 'disaster', 'ceasefire', 'lockdown', 'curfew']);

/** "welcomed | his guests | at the door", "called | the governor | on Monday"; "called the governor | a liar" says something. */
function isMeeting({ cue: { items, behind }, content: { first, last } }: Decision): boolean {
  if (first !== behind) return false;
  const end = chunkEnd(items, first, last);
  return end > first + 1 && items.tag[first] === Tag.determiner && isIn(ANIMATE, items.head[end - 1]!) && isCircumstantial(items, end, last);
}

/** "at the door", "on Monday", "at the door on Monday", "twice", or nothing; "in the race a liar" has a second object. */
function isCircumstantial(items: Items, first: number, last: number): boolean {
  const { tag } = items;
  let at = first;
  while (at + 1 < last && tag[at] === Tag.preposition && WHERE.has(idAt(items, at))) {
    const end = tag[at + 1] === Tag.time ? at + 2 : chunkEnd(items, at + 1, last);
    if (end === at + 1 || isIn(ANIMATE, items.head[end - 1]!)) return false;
    at = end;
  }
  return at >= last || (at === last - 1 && (tag[at] === Tag.time || tag[at] === Tag.adverb || AGAIN.has(idAt(items, at))));
}

const AGAIN = new WordSet(['twice', 'again', 'back', 'later', 'home', 'once']);
const WHERE = new WordSet(['at', 'on', 'in', 'before', 'after', 'during', 'outside', 'near']);

const ANIMATE = bits(Head.role, Head.person, Head.people);

/** "*dismissed* | two officials", "*dismissed* | General Vakili | as army chief", "*dismissed* | his cabinet"; "dismissed her critics | as fools", "dismissed Vakili", "dismissed the government in Golzar" judge. */
function isDischarge({ cue: { items, behind }, content: { first, last } }: Decision): boolean {
  const end = chunkEnd(items, first, last);
  if (first !== behind || end <= first || CHARGE.has(idAt(items, end - 1))) return false;
  if (CABINET.has(idAt(items, end - 1))) return end === last || items.tag[end + 1] === Tag.time;
  if (idAt(items, end) === AS) return isIn(HOLDERS, items.head[last - 1]!) && items.tag[end + 1] === Tag.noun;
  return isIn(HOLDERS, items.head[end - 1]!) && isCircumstantial(items, end, last);
}

const HOLDERS = bits(Head.role, Head.person);
/** An envoy elsewhere. */
const CHARGE = new WordSet(['charge']);
const CABINET = new WordSet(['cabinet', 'government', 'board', 'staff', 'officials', 'officers', 'ministers', 'generals', 'workers', 'employees', 'teachers']);

/** "*denied* | him | water", "*denied* | entry | to journalists", "*accepted* | the resignation | of its director", "*rejected* | a bribe". */
function isRefusal({ cue: { items, behind, lemma }, content: { first, last } }: Decision): boolean {
  if (first !== behind) return false;
  // "denied *them ever having met*"
  if (lemma === DENY && items.tag[first] === Tag.object && last > first + 1) return !holdsDoing(items, first + 1, last);
  const goods = GOODS.find(({ verbs }) => verbs.has(lemma));
  if (goods === undefined) return false;
  const end = chunkEnd(items, first, last);
  return end > first && goods.nouns.has(idAt(items, end - 1)) && items.verbs[end] === items.verbs[last] && idAt(items, end) !== AS;
}

function holdsDoing(items: Items, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (endsInIng(items, i)) return true;
  return false;
}

const GOODS = Object.entries(GIVEN_OR_TAKEN).map(([verbs, nouns]) => ({ verbs: lemmaSet(verbs), nouns: new WordSet(nouns) }));

/** "At dusk Vakili *found* a seat in the van", "Vakili *found* every one of them", "Vakili *found* the boy": somebody by his name, and a thing or somebody. */
function isFinding(decision: Decision): boolean {
  const { cue: { items, behind }, source, content: { first, last } } = decision;
  if (first !== behind || hasThat(decision) || !(INDEFINITE.has(idAt(items, first)) || EVERY.has(idAt(items, first)) || (THE.has(idAt(items, first)) && chunkEnd(items, first, last) === last))) return false;
  if (source.side !== Side.left || !(items.tag[source.first] === Tag.pronoun || items.tag[source.last - 1] === Tag.name)) return false;
  for (let i = first; i < last; i++) if (isIn(FINITE, items.tag[i]!)) return false;
  return true;
}

const EVERY = new WordSet(['every', 'each', 'all', 'both']);

/** "wrote | *a book*", "called | *an election* for June", "told | the court | *a joke*"; "wrote a letter *demanding* it" tells more. */
function isWork({ cue: { items, behind, lemma }, content: { first, last } }: Decision): boolean {
  if (!(INDEFINITE.has(idAt(items, first)) || (first === behind && THE.has(idAt(items, first))))) return false;
  const end = chunkEnd(items, first, last);
  // "called the strike on the school *a crime*"
  if (lemma === CALL && end > 0 && !isCircumstantial(items, end, last) && !(items.tag[end] === Tag.preposition && items.tag[end + 1] === Tag.time && last === end + 2)) return false;
  return end > 0 && WORKS.get(lemma)!.has(idAt(items, end - 1)) && items.verbs[end] === items.verbs[last] && items.tag[end] !== Tag.participle;
}

const WORKS = new Map(Object.entries(MADE).flatMap(([verb, nouns]) => lemmaSet(verb).lemmas.map((lemma) => [lemma, new WordSet(nouns)] as const)));

/** "has ruled | *the valley* | since 2006": "ruled the law void" is a court's. */
function isReign({ cue: { items }, source, content: { first, last } }: Decision): boolean {
  if (COURT.has(idAt(items, source.last - 1))) return false;
  const end = chunkEnd(items, first, last);
  return end > 0 && (idAt(items, end) === SINCE || (idAt(items, end) === FOR && items.tag[end + 1] === Tag.number));
}

const SINCE = internWord('since');
const FOR = internWord('for');

/** "The court *dismissed the claim* in 2024": what a court does with a case. */
function isRuling({ cue: { items, behind }, source }: Decision): boolean {
  if (source.side !== Side.left || !(COURT.has(idAt(items, source.last - 1)) || isJudge(items, source.first, source.last))) return false;
  const end = chunkEnd(items, behind, behind + LONGEST_COMPOUND);
  return end > 0 && CASE.has(idAt(items, end - 1));
}

/** "*Judge* Omid Vakili", "U.S. District *Judge* Omid Vakili" */
function isJudge(items: Items, first: number, last: number): boolean {
  for (let i = first; i < last - 1 && i < first + LONGEST_COMPOUND; i++) if (JUDGE.has(idAt(items, i)) && items.tag[i + 1] === Tag.name) return true;
  return false;
}

const JUDGE = new WordSet(['judge', 'justice', 'magistrate']);
const LONGEST_COMPOUND = 4;
const COURT = new WordSet(['court', 'judge', 'tribunal', 'panel', 'judges', 'jury', 'magistrate', 'magistrates']);
const CASE = new WordSet(['claim', 'claims', 'appeal', 'case', 'suit', 'lawsuit', 'petition', 'charges', 'complaint', 'application', 'motion', 'motions', 'plea', 'injunction', 'bail', 'bond', 'parole', 'objection']);

/** "*pushed back* a deal worth 2 million": put off; "pushed back *against* the charge" is an answer. */
function isPutOff({ cue: { items, behind } }: Decision): boolean {
  return idAt(items, behind) === BACK && !AGAINST.has(idAt(items, behind + 1));
}

const AGAINST = new WordSet(['against', 'on', 'at']);
const BACK = internWord('back');

/** "*spoke to* our reporter in Isfahan": to whom, and not what. */
function isChat({ cue: { items }, content: { first, last } }: Decision): boolean {
  if (items.tag[first] !== Tag.to) return isSoLong(items, first);
  // "spoke to the minister over | phone": a noun that is a verb elsewhere
  const whom = chunkEnd(items, first + 1, last);
  return items.verbs[first] === items.verbs[last] || (whom > 0 && isIn(LISTENER, items.head[whom - 1]!));
}

const LISTENER = bits(Head.named, Head.person, Head.people, Head.role);

/** "spoke *a day* after they had shut the gate": when. */
function isSoLong(items: Items, first: number): boolean {
  return items.tag[first] === Tag.time || (isIn(COUNTS, items.tag[first]!) && SPANS.has(idAt(items, first + 1)) && items.tag[first + 2] === Tag.subordinator);
}

const COUNTS = bits(Tag.determiner, Tag.number);
const SPANS = new WordSet('day days week weeks month months year years hour hours minutes');

/** "*said addressing* the guild in May": when, and not what; "said addressing the gap was urgent" has a verb behind it. */
function isWhile({ cue: { items, behind }, content: { first, last } }: Decision): boolean {
  return first === behind && WHILE.has(idAt(items, first)) && items.verbs[first + 1] === items.verbs[last];
}

const WHILE = new WordSet(ADDRESSED);

/** "Video *showed* soldiers passing baskets": what is seen, and not what is told; "showed that" tells. */
function isSeen(decision: Decision): boolean {
  const { cue: { items, behind }, source, content: { first, last } } = decision;
  if (first !== behind || hasThat(decision)) return false;
  // "five carp, which he *shows to* a visitor"
  if (items.tag[first] === Tag.to && isIn(SOMEBODY, items.tag[first + 1]!)) return !holdsThat(items, first, last);
  if (source.side !== Side.left || !PICTURES.has(idAt(items, source.last - 1))) return false;
  const end = chunkEnd(items, first, last);
  if (end <= 0 || TELLING.has(idAt(items, end))) return false;
  // "A cartoon shows *two herons with suitcases*"
  return items.verbs[first] === items.verbs[last] || (end < last && (items.tag[end] === Tag.participle || endsInIng(items, end)));
}

const SOMEBODY = bits(Tag.determiner, Tag.name, Tag.object);
const TELLING = new WordSet(['saying', 'telling']);
const PICTURES = new WordSet('cartoon cartoons drawing drawings painting paintings video videos footage picture pictures photo photos photograph photographs image images imagery clip clips film recording recordings');

function holdsThat({ tag }: Items, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tag[i] === Tag.that) return true;
  return false;
}

/** "talked *her way* into the workshop": got there. */
function isOnHisWay({ cue: { items, behind }, content: { first } }: Decision): boolean {
  return first === behind && OWN_WAY.has(idAt(items, first)) && idAt(items, first + 1) === WAY;
}

const OWN_WAY = new WordSet(['his', 'her', 'their', 'its', 'my', 'our', 'your']);
const WAY = internWord('way');

/** "Villagers tell it *otherwise*": that they differ, and not what they say. */
function isOtherwise({ cue: { items }, content: { first, last } }: Decision): boolean {
  return last === first + 1 && OTHERWISE.has(idAt(items, first));
}

const OTHERWISE = new WordSet(['otherwise', 'differently']);

/** "a plan *to blast* rock": with powder, and not with words. */
function isBlown({ cue: { items, at, form, unit } }: Decision): boolean {
  if (form !== Form.base || at <= unit.first || idAt(items, at - 1) !== TO) return false;
  for (let i = at + 1; i < at + 1 + BLOWN_WITHIN && i < unit.last; i++) if (BLOWN.has(idAt(items, i))) return true;
  return false;
}

const BLOWN_WITHIN = 4;
const BLOWN = new WordSet('rock rocks hole holes tunnel tunnels path road cliff cliffs hill hillside mountain mountains seabed riverbed ground ore door doors wall walls through away open ice');
const TO = internWord('to');
