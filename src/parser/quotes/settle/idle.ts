/**
 * What looks like a report and is none.
 *
 *   The club wants to sell its stadium       They plan to lift the ban           asked not to be named
 *   would not say how many had left          No group claimed the attack        The flood claimed 14 lives
 *   spoke on condition of anonymity
 *   called off the search                    The remark referred to the mill    said when asked why the gate was shut
 *   has yet to say whether                   failed to prove that               must show that they read it
 *   posted a deficit of £2m                  guaranteed deposits of 2 billion   quoted by ISNA, said
 *   the host of a breakfast show has         the coastal warning centre         in a post that was deleted
 */
import { ADDRESSED, BARE_DEEDS, CIRCUMSTANTIAL, IDENTITIES, INTENDING, NAMED, TOLLS, UNDOING, UNREPORTING, USES, WITHHOLDING } from '../../../lexicon/cues.js';
import { internWord, WordSet } from '../../../core/words.js';
import { cueCodeOf, FORCE, Form, formOf, lemmaOf, lemmaSet } from '../classes.js';
import { Place } from '../contents.js';
import type { Cue } from '../cue.js';
import type { Decision } from '../decode.js';
import { INDEFINITE, THE } from '../../text/small-words.js';
import { Tag, type Items } from '../items.js';
import { bits, chunkEnd, endsInIng, FINITE, idAt, isIn } from '../nouns.js';
import { Side } from '../sources.js';
import { isReduced } from './reduced.js';
import { covers, coversMarks, hasThat, type Settled } from './settled.js';
import { isSilent } from './silent.js';
import { isUnsaid } from './unsaid.js';

const INTENDS = lemmaSet(INTENDING);
const WITHHOLDS = lemmaSet(WITHHOLDING);
const CIRCUMSTANCES = lemmaSet(CIRCUMSTANTIAL);
const DEEDS = lemmaSet(BARE_DEEDS);
const [CLAIM] = lemmaSet('claim').lemmas;
const PARTICLES = new Map(Object.entries(UNREPORTING).flatMap(([verb, words]) => lemmaSet(verb).lemmas.map((lemma) => [lemma, new WordSet(words)] as const)));
const NAME = new WordSet(NAMED);
const IDENTITY = new WordSet(IDENTITIES);
const USE = new WordSet(USES);
const REQUESTS = lemmaSet('ask request demand seek insist');
const TOLL = new WordSet(TOLLS);
const NOBODY = new WordSet(['no', 'nobody', 'neither', 'none']);
const NOT = new WordSet(['not', 'never', "didn't", "doesn't", "don't", "won't", "wouldn't", "couldn't", "can't", 'cannot']);
const OPEN = new WordSet(['whether', 'if', 'how', 'when', 'where', 'why', 'who', 'what']);
const OF = internWord('of');
const SHORT = internWord('short');
const BE = internWord('be');
const ON = internWord('on');
const CONDITION = internWord('condition');
const ANONYMITY = internWord('anonymity');
const [SPEAK] = lemmaSet('speak').lemmas;
const AS = internWord('as');
/** What somebody is going to do counts as told by him only from this on. */
const SURE = 0.87;
const NAME_WITHIN = 6;
const CONDITION_WITHIN = 8;
/** "upwards of some 44,000 lives": so far away. */
const TOLL_WITHIN = 8;

/** "It *must be* said that the road was never safe": the writer says it. */
function isOwnRemark({ source, cue: { items, at } }: Decision): boolean {
  return source.side === Side.none && at > 2 && idAt(items, at - 1) === BE && items.tag[at - 2] === Tag.auxiliary && idAt(items, at - 3) === IT;
}

const IT = internWord('it');

/** Whether the decision reports nothing, whatever its verb. */
export function isIdle(decision: Decision): boolean {
  const { cue } = decision;
  const { items, behind, lemma } = cue;
  if (isNobody(decision)) return true;
  // "whom critics call as “the butcher”" is one.
  if ((PARTICLES.get(lemma)?.has(idAt(items, behind)) && items.tag[behind + 1] !== Tag.quote) || isNoReport(decision)) return true;
  if (isReduced(decision) || (isCircumstance(cue) && !(coversMarks(decision) && decision.content.place === Place.right))) return true;
  if (coversMarks(decision)) return false;
  return isSilent(decision) || isSecret(decision) || isIntent(decision) || isUntold(cue) || isDeed(decision);
}

function isNobody(decision: Decision): boolean {
  const { source: { side, first }, cue: { items } } = decision;
  return side === Side.left && (NOBODY.has(idAt(items, first)) || isHeading(decision));
}

/** `What *they're* saying: “…,” a diplomat tells the paper`: over the words of those who are named behind them. */
function isHeading({ cue: { items, behind, unit } }: Decision): boolean {
  return WHAT === idAt(items, unit.first) && items.tag[behind] === Tag.colon && behind - unit.first <= HEADING;
}

const WHAT = internWord('what');
const HEADING = 5;

/** What was done, and not said. */
function isDeed(decision: Decision): boolean {
  return isToll(decision) || isBareDeed(decision) || isDoneToSomebody(decision) || isFinding(decision) || isRuling(decision) || isPutOff(decision) || isChat(decision) || isWhile(decision) || isSeen(decision) || isOnHisWay(decision) || isOtherwise(decision);
}

/** "*pushed back* a deal worth 2 million": put off; "pushed back *against* the charge" is an answer. */
function isPutOff({ cue: { items, behind, lemma }, content }: Decision): boolean {
  return lemma === PUSH && content.place === Place.right && idAt(items, behind) === BACK && !AGAINST.has(idAt(items, behind + 1));
}

const AGAINST = new WordSet(['against', 'on', 'at']);

/** "*spoke to* our reporter in Isfahan": to whom, and not what. */
function isChat({ cue: { items, lemma }, content: { place, first, last } }: Decision): boolean {
  if (!TALKS.has(lemma) || place !== Place.right) return false;
  return (items.tag[first] === Tag.to && items.verbs[first] === items.verbs[last]) || isSoLong(items, first);
}

/** "spoke *a day* after they had shut the gate": when. */
function isSoLong(items: Items, first: number): boolean {
  return items.tag[first] === Tag.time || (isIn(COUNTS, items.tag[first]!) && SPANS.has(idAt(items, first + 1)) && items.tag[first + 2] === Tag.subordinator);
}

const COUNTS = bits(Tag.determiner, Tag.number);
const SPANS = new WordSet('day days week weeks month months year years hour hours minutes');

/** "Video *showed* soldiers passing baskets": what is seen, and not what is told; "showed that" tells. */
function isSeen(decision: Decision): boolean {
  const { cue: { items, lemma, behind }, source, content: { place, first, last } } = decision;
  if (lemma !== SHOW || place !== Place.right || first !== behind || hasThat(decision)) return false;
  // "five carp, which he *shows to* a visitor"
  if (items.tag[first] === Tag.to && isIn(SOMEBODY, items.tag[first + 1]!)) return !holdsThat(items, first, last);
  if (source.side !== Side.left || !PICTURES.has(idAt(items, source.last - 1))) return false;
  const end = chunkEnd(items, first, last);
  return end > 0 && end < last && !TELLING.has(idAt(items, end)) && (items.tag[end] === Tag.participle || endsInIng(items, end));
}

function holdsThat({ tag }: Items, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tag[i] === Tag.that) return true;
  return false;
}

const SOMEBODY = bits(Tag.determiner, Tag.name, Tag.object);
const TELLING = new WordSet(['saying', 'telling']);
const PICTURES = new WordSet('video videos footage picture pictures photo photos photograph photographs image images imagery clip clips film recording recordings');

/** "talked *her way* into the workshop": got there. */
function isOnHisWay({ cue: { items, behind, lemma }, content: { place, first } }: Decision): boolean {
  return lemma === TALK && place === Place.right && first === behind && OWN_WAY.has(idAt(items, first)) && idAt(items, first + 1) === WAY;
}

const [TALK] = lemmaSet('talk').lemmas;

const OWN_WAY = new WordSet(['his', 'her', 'their', 'its', 'my', 'our', 'your']);
const WAY = internWord('way');

/** "Villagers tell it *otherwise*": that they differ, and not what they say. */
function isOtherwise({ cue: { items }, content: { place, first, last } }: Decision): boolean {
  return place === Place.right && last === first + 1 && OTHERWISE.has(idAt(items, first));
}

const OTHERWISE = new WordSet(['otherwise', 'differently']);

/** "*said addressing* the guild in May": when, and not what; "said addressing the gap was urgent" has a verb behind it. */
function isWhile({ cue: { items, behind }, content: { place, first, last } }: Decision): boolean {
  return place === Place.right && first === behind && WHILE.has(idAt(items, first)) && items.verbs[first + 1] === items.verbs[last];
}

const WHILE = new WordSet(ADDRESSED);

const BACK = internWord('back');
const TALKS = lemmaSet('speak talk');

/** "when *asked* why the gate was shut", "when *told* of the remark", "said when asked", "*Pressed* on whether it was shut, he said"; nor is what the question holds: "Asked whether she could *guarantee* that". */
function isCircumstance({ items, at, form, lemma, unit: { first, last } }: Cue): boolean {
  if (form === Form.past && items.tag[at - 1] === Tag.subordinator && CIRCUMSTANCES.has(lemma)) return true;
  const opener = cueCodeOf(idAt(items, first));
  return PRESSES.has(lemmaOf(opener)) && formOf(opener) === Form.past && items.tag[first] === Tag.cue && items.tag[first + 1] !== Tag.comma && items.commas[at] === items.commas[first] && items.commas[last] !== items.commas[at];
}

const PRESSES = lemmaSet('ask press challenge question quiz');

function isUntold(cue: Cue): boolean {
  return isBlown(cue) || isWithheld(cue) || isUnnamed(cue) || isUndone(cue) || isAllowed(cue);
}

/** "a plan *to blast* rock": with powder, and not with words. */
function isBlown({ items, at, form, lemma, unit }: Cue): boolean {
  if (lemma !== BLAST || form !== Form.base || at <= unit.first || idAt(items, at - 1) !== TO) return false;
  for (let i = at + 1; i < at + 1 + BLOWN_WITHIN && i < unit.last; i++) if (BLOWN.has(idAt(items, i))) return true;
  return false;
}

const BLOWN_WITHIN = 4;
const BLOWN = new WordSet('rock rocks hole holes tunnel tunnels path road cliff cliffs hill hillside mountain mountains seabed riverbed ground ore door doors wall walls through away open ice');

const [BLAST] = lemmaSet('blast').lemmas;

/** "has *yet to* say whether", "had *failed to* prove that", "*must* also show that": nothing has been said. */
function isUndone({ items, at, behind, form, lemma, unit }: Cue): boolean {
  if (form !== Form.base || at - 2 < unit.first) return false;
  if (idAt(items, at - 1) === TO) return UNDONE.has(idAt(items, at - 2)) || (DECLINES.has(idAt(items, at - 2)) && MORE.has(idAt(items, behind)));
  const auxiliary = items.tag[at - 1] === Tag.adverb ? at - 2 : at - 1;
  return PROVES.has(lemma) && OBLIGED.has(idAt(items, auxiliary));
}

/** "*calls him* every Friday", "called her back, he said": by telephone; "called him a fool" says something. */
function isRung({ items, behind, lemma }: Cue): boolean {
  return lemma === CALL && items.tag[behind] === Tag.object && isIn(NO_NAME_BEHIND, items.tag[behind + 1]!);
}

const [CALL] = lemmaSet('call').lemmas;
const NO_NAME_BEHIND = bits(Tag.time, Tag.stop, Tag.comma, Tag.preposition, Tag.conjunction);

/** "declined to *comment* but the union said: “…”": whatever stands behind. */
function isNoComment({ items, behind, lemma }: Cue): boolean {
  return items.tag[behind] === Tag.to && INTENDS.has(lemma) && COMMENT.has(idAt(items, behind + 1));
}

const COMMENT = new WordSet(['comment', 'elaborate']);

const TO = internWord('to');
const UNDONE = new WordSet(UNDOING);
/** "*declined* to say *more*" */
const DECLINES = new WordSet(['declined', 'refused', 'declines', 'refuses']);
const MORE = new WordSet(['more', 'anything', 'much', 'further']);
const PROVES = lemmaSet('prove show demonstrate');
const OBLIGED = new WordSet('must should can could cannot');

/** Whatever is marked behind it. */
function isNoReport(decision: Decision): boolean {
  return isUnsaid(decision.cue) || isInformed(decision.cue) || isByWhom(decision) || isNoComment(decision.cue) || isRung(decision.cue) || isOwnRemark(decision) || isNoun(decision.cue) || isRelativeThat(decision);
}

/** "*Informed* sources told them", "*Informed* by the police, the mayor left": who has been told, at the head of the sentence. */
function isInformed({ items, at, lemma, form, unit }: Cue): boolean {
  return lemma === INFORM && form === Form.past && at === unit.first && items.tag[at - 1] !== Tag.quote;
}

const [INFORM] = lemmaSet('inform').lemmas;

/** "Vakili, quoted *by ISNA*, said", "a report, cited *by ISNA*, said": what follows is what he said. */
function isByWhom({ cue: { items, behind, lemma, unit } }: Decision): boolean {
  if ((lemma !== QUOTE && lemma !== CITE) || idAt(items, behind) !== BY) return false;
  const end = chunkEnd(items, behind + 1, unit.last);
  return end > 0 && items.tag[end] === Tag.comma;
}

/** "the host of a breakfast *show* has": one show, for the verb would be "shows"; "the coastal *warning* centre": a kind of centre. */
function isNoun({ items, at, behind, form, unit }: Cue): boolean {
  const { tag } = items;
  if (form === Form.ing) return tag[behind] === Tag.noun && tag[at - 1] === Tag.noun && isOneThing(items, at, unit.first, Tag.determiner);
  return form === Form.base && tag[at - 1] === Tag.noun && isOneThing(items, at, unit.first, -1) && isIn(BEHIND_NOUN, tag[behind]!);
}

const BEHIND_NOUN = bits(Tag.preposition, Tag.comma, Tag.stop, Tag.auxiliary, Tag.relative);
const ONE = new WordSet(['a', 'an', 'each', 'every', 'this', 'that']);

/** "a breakfast | show", "the coastal | warning": nouns back to the one determiner. */
function isOneThing(items: Items, at: number, first: number, tag: number): boolean {
  let i = at - 1;
  while (i > first && i > at - LONGEST_COMPOUND && items.tag[i] === Tag.noun) i--;
  // "doctors *and* a union say" are several
  return tag < 0 ? ONE.has(idAt(items, i)) && items.tag[i] === Tag.determiner && items.tag[i - 1] !== Tag.conjunction : items.tag[i] === tag;
}

const LONGEST_COMPOUND = 4;

/** "wrote in a post | that was later deleted": what opens with its verb tells of the noun before. */
export function isRelativeThat({ cue: { items, behind }, content: { place, first } }: Pick<Decision, 'cue' | 'content'>): boolean {
  return place === Place.right && items.tag[first - 1] === Tag.that && first - 1 > behind && isIn(FINITE, items.tag[first]!) && isIn(NOMINAL, items.tag[first - 2]!);
}

const NOMINAL = bits(Tag.noun, Tag.name);
const [QUOTE, CITE] = lemmaSet('quote cite').lemmas;
const BY = internWord('by');

/** "requested anonymity", "spoke on condition of anonymity", "spoke to reporters on the condition that he not be named" */
function isSecret({ cue: { items, behind, lemma }, content: { first } }: Decision): boolean {
  if (REQUESTS.has(lemma) && idAt(items, first) === ANONYMITY && items.tag[first - 1] !== Tag.that) return true;
  if (lemma !== SPEAK) return false;
  if (items.tag[first - 1] === Tag.that && idAt(items, first - 2) === CONDITION) return true;
  for (let i = behind; i < behind + CONDITION_WITHIN; i++) if (idAt(items, i) === ON && (idAt(items, i + 1) === CONDITION || idAt(items, i + 2) === CONDITION)) return true;
  return false;
}

/** "plans to sell": what somebody is going to do, unless it is surely told by him. */
function isIntent(decision: Decision): boolean {
  const { cue: { items, behind, lemma }, confidence } = decision;
  return items.tag[behind] === Tag.to && INTENDS.has(lemma) && confidence < SURE && !holdsMarks(decision);
}

/** "refused to call it “a mill at all”": words in marks that are no sentence of their own. */
function holdsMarks({ cue: { items: { stretch } }, content: { first, last } }: Decision): boolean {
  for (let i = first; i < last; i++) if (stretch[i]! >= 0) return true;
  return false;
}

/** "The mill plans to sell its flour, officials said", "he argued that they had stopped believing in it": what is thought inside of what is said. */
export function withoutThoughts(kept: Settled[]): Settled[] {
  for (let i = 0; i < kept.length; i++) if (kept[i]!.cue.force === FORCE.attitude) return kept.filter((one) => !isThought(one, kept));
  return kept;
}

function isThought(one: Settled, kept: readonly Settled[]): boolean {
  const marked = coversMarks(one);
  return one.cue.force === FORCE.attitude && kept.some((other) => other.cue.force === FORCE.say && covers(other, one.cue.at) && (!marked || coversMarks(other)));
}

/** "would not say", "did not disclose", "has not said whether", "stopped short of saying": but "did not say that" denies. */
function isWithheld({ items, at, behind, lemma, form, unit }: Cue): boolean {
  // "stopped short of blaming the pilot"
  if (form === Form.ing && idAt(items, at - 1) === OF && idAt(items, at - 2) === SHORT) return true;
  if (!WITHHOLDS.has(lemma) || at <= unit.first || form === Form.ing) return false;
  if (!NOT.has(idAt(items, at - 1))) return false;
  // "has not said whether", but "had not said that"
  return form === Form.base || OPEN.has(idAt(items, behind));
}

/** "asked not to be named", "declined to be identified", "asked that his name not be used". */
function isUnnamed({ items, behind, unit, lemma }: Cue): boolean {
  for (let i = behind + 1; REQUESTS.has(lemma) && i + 2 < unit.last && i < behind + NAME_WITHIN; i++) {
    if (NOT.has(idAt(items, i)) && IDENTITY.has(idAt(items, i - 1)) && idAt(items, i + 1) === BE && USE.has(idAt(items, i + 2))) return true;
  }
  const to = NOT.has(idAt(items, behind)) ? behind + 1 : behind;
  return items.tag[to] === Tag.to && to + 2 < unit.last && idAt(items, to + 1) === BE && NAME.has(idAt(items, to + 2));
}

/** "claimed upwards of 44,000 lives". */
function isToll(decision: Decision): boolean {
  const { cue, content } = decision;
  if (cue.lemma !== CLAIM || content.place !== Place.right || hasThat(decision)) return false;
  const { items } = cue;
  // "lives" may be taken for a verb.
  let i = content.first;
  while (i < content.last && i < content.first + TOLL_WITHIN && !TOLL.has(idAt(items, i)) && !isIn(FINITE, items.tag[i]!)) i++;
  return i < content.last && TOLL.has(idAt(items, i));
}

/** "The remark referred to the mill", "posted a deficit of £2m": what was meant or done, but not what was said of it; "referred to the mill as a ruin", "posted that it was open" say it. */
function isBareDeed(decision: Decision): boolean {
  const { cue, content } = decision;
  if (!DEEDS.has(cue.lemma) || content.place !== Place.right || hasThat(decision)) return false;
  const { items } = cue;
  // "posted a picture *showing* the mill"
  for (let i = content.first; i < content.last; i++) if ((isIn(FINITE, items.tag[i]!) && !endsInIng(items, i)) || idAt(items, i) === AS) return false;
  return true;
}

/** "At dusk Vakili *found* a seat in the van", "Vakili *found* every one of them", "Vakili *found* the boy": somebody by his name, and a thing or somebody. */
function isFinding(decision: Decision): boolean {
  const { cue: { items, behind, lemma }, source, content: { place, first, last } } = decision;
  if (lemma !== FIND || place !== Place.right || first !== behind || hasThat(decision) || !(INDEFINITE.has(idAt(items, first)) || EVERY.has(idAt(items, first)) || (THE.has(idAt(items, first)) && chunkEnd(items, first, last) === last))) return false;
  if (source.side !== Side.left || !(items.tag[source.first] === Tag.pronoun || items.tag[source.last - 1] === Tag.name)) return false;
  for (let i = first; i < last; i++) if (isIn(FINITE, items.tag[i]!)) return false;
  return true;
}

const EVERY = new WordSet(['every', 'each', 'all', 'both']);

/** "The court *dismissed the claim* in 2024": what a court does with a case. */
function isRuling({ cue: { items, behind, lemma }, source, content: { place } }: Decision): boolean {
  if (!DISMISSES.has(lemma) || place !== Place.right || source.side !== Side.left || !COURT.has(idAt(items, source.last - 1))) return false;
  const end = chunkEnd(items, behind, behind + LONGEST_COMPOUND);
  return end > 0 && CASE.has(idAt(items, end - 1));
}

const [FIND] = lemmaSet('find').lemmas;
const DISMISSES = lemmaSet('dismiss reject');
const COURT = new WordSet(['court', 'judge', 'tribunal', 'panel', 'judges', 'jury']);
const CASE = new WordSet(['claim', 'claims', 'appeal', 'case', 'suit', 'lawsuit', 'petition', 'charges', 'complaint', 'application']);

/** "Patients *can ask* until June": what they may do. */
function isAllowed({ items, at, lemma, unit }: Cue): boolean {
  return lemma === ASK && at > unit.first + 1 && MAY.has(idAt(items, at - 1));
}

const [ASK] = lemmaSet('ask').lemmas;
const MAY = new WordSet(['can', 'may']);

/** "pushed *him* to the ground", "showed *me* what she had saved", "welcomed *her*", "a woman called *Bea Vakili*": somebody stands where the words would. */
function isDoneToSomebody({ cue: { items, behind, lemma }, content: { place, first, last } }: Decision): boolean {
  if (place !== Place.right) return false;
  const isOne = items.tag[behind] === Tag.object || HER === idAt(items, behind);
  if (lemma === CALL) return isNamed(items, behind, isOne, first, last);
  if (lemma === DECLARE) return first === behind && isState(items, first, last);
  return isOne && isActOn(items, lemma, behind, last);
}

/** "showed *me*", "pushed *him* to the ground", "welcomed *her*" */
function isActOn(items: Items, lemma: number, behind: number, last: number): boolean {
  if (lemma === SHOW) return items.tag[behind] === Tag.object;
  return lemma === PUSH || lemma === CHEER ? isPushed(items, behind) : ACTS_ON.has(lemma) && last === behind + 1;
}

/** "called *Bea Vakili*", "call *it the Belly Bus*" */
function isNamed(items: Items, behind: number, isOne: boolean, first: number, last: number): boolean {
  if (!isOne && IT !== idAt(items, behind)) return first === behind && isNameAlone(items, first, last);
  return items.tag[behind + 1] === Tag.determiner && last > behind + 2 && isNameAlone(items, behind + 2, last);
}

/** "him | to the ground", not "him to act" */
function isPushed({ tag }: Items, at: number): boolean {
  return tag[at + 1] === Tag.to && tag[at + 2] === Tag.determiner;
}

function isNameAlone({ tag }: Items, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tag[i] !== Tag.name) return i > first + 1 && isWhen(tag, i, last);
  return true;
}

/** "called President Vakili | *on Monday*" */
function isWhen(tag: Items['tag'], first: number, last: number): boolean {
  return last - first <= 2 && tag[last - 1] === Tag.time && (last === first + 1 || tag[first] === Tag.preposition);
}

const HER = internWord('her');
const ACTS_ON = lemmaSet('welcome praise criticize applaud hail support back urge');
const [SHOW, PUSH] = lemmaSet('show push').lemmas;
const [CHEER, DECLARE] = ['cheer', 'declare'].map((verb) => lemmaSet(verb).lemmas[0]);

/** "declared *a state of emergency*", "declared *three days of mourning*" */
function isState(items: Items, first: number, last: number): boolean {
  for (let i = first; i < last && i < first + STATE_WITHIN; i++) if (STATE.has(idAt(items, i))) return true;
  return false;
}

const STATE_WITHIN = 5;
const STATE = new WordSet(['emergency', 'mourning', 'bankruptcy', 'war', 'holiday', 'ceasefire', 'truce', 'lockdown', 'curfew']);
