/** What looks like a report and is none: ordered rules by kind, the first that holds decides. */
import { CIRCUMSTANTIAL, STATEMENTS, UNREPORTING } from '../../../lexicon/cues.js';
import { QUESTION, SMALL_S } from '../../../core/signs.js';
import { internWord, WordSet } from '../../../core/words.js';
import { INDEFINITE, OF } from '../../text/small-words.js';
import { Kind } from '../../text/tokens.js';
import { CALL, Class, classesOf, cueCodeOf, FORCE, Form, formOf, lemmaOf, lemmaSet, SAY } from '../classes.js';
import { Place } from '../contents.js';
import type { Cue } from '../cue.js';
import type { Decision } from '../decode.js';
import { isDoneWith } from '../equated.js';
import { Tag, type Items } from '../items.js';
import { bits, chunkEnd, chunkStart, FINITE, idAt, isIn } from '../nouns.js';
import { Side } from '../sources.js';
import { mayCallWhat } from '../what-called.js';
import { BARE_DEED_RULES } from './bare-deeds.js';
import { DEED_RULES } from './deeds.js';
import { IdleRules } from './idle-rule.js';
import { PHRASE_RULES } from './phrases.js';
import { REDUCED_RULES } from './reduced.js';
import { covers, coversMarks, type Settled } from './settled.js';
import { SILENT_RULES } from './silent.js';
import { isUnsaid, isYetToCome, UNSAYABLE, YET_TO_COME } from './unsaid.js';
import { INTENDS, isNoComment, WITHHELD_RULES } from './withheld.js';

/** Asked whatever is in marks behind the verb. */
const ALWAYS_RULES = new IdleRules([
  { id: 'nobody', why: '"No group claimed the attack"', holds: isNobody },
  { id: 'heading', why: '`What they\'re saying: “…,” a diplomat tells the paper`: over the words of those who are named behind them', holds: isHeading },
  { id: 'question', why: '"Who said the war was over?", "What the mayor calls progress I call debt": nobody is told of', holds: isQuestion },
  { id: 'particle', why: '"called off the search", "held up the train"; "whom critics call as “the butcher”" reports', verbs: lemmaSet(Object.keys(UNREPORTING).join(' ')), holds: isWithParticle },
  { id: 'unsaid', why: '"never said", "could not say"', verbs: UNSAYABLE, holds: isUnsaid },
  { id: 'to-come', why: '"may announce a deal", "will ask the court to step in", "until they can say how much is left": nobody has said it yet', verbs: YET_TO_COME, place: Place.right, holds: isYetToCome },
  { id: 'informed', why: '"Informed sources told them", "Informed by the police, the mayor left", "has been informed of it": who has been told', verbs: lemmaSet('inform'), holds: isInformed },
  { id: 'by-whom', why: '"Vakili, quoted by ISNA, said": what follows is what he said', verbs: lemmaSet('quote cite'), holds: isByWhom },
  { id: 'no-comment', why: '"declined to comment but the union said: “…”"', verbs: INTENDS, holds: isNoComment },
  { id: 'rung', why: '"calls him every Friday": by telephone; "called him a fool" says something', verbs: lemmaSet('call'), holds: isRung },
  { id: 'called-up', why: '"called the hotline in what she described as “the worst week”": the marks are another verb\'s', verbs: lemmaSet('call'), place: Place.right, holds: isBeforeWhat },
  { id: 'appointed', why: '"will name the minister “without haste”": the marks tell how it is done; "named him “a hero”" calls him something', verbs: lemmaSet('name'), place: Place.right, holds: isAppointed },
  { id: 'own-remark', why: '"It must be said that the road was never safe", "It is worth mentioning that": the writer says it', holds: isOwnRemark },
  { id: 'noun', why: '"the host of a breakfast show has", "the coastal warning centre"', holds: isNoun },
  { id: 'adjective', why: '"The results are promising": what something is', verbs: lemmaSet('promise'), holds: isAdjective },
  { id: 'relative-that', why: '"wrote in a post that was later deleted": what opens with its verb tells of the noun before', place: Place.right, holds: isRelativeThat },
  { id: 'told-so', why: '"Told of her remarks, Vakili laughed": what he was told, before what he did', place: Place.left, holds: isToldSo },
  { id: 'remembered', why: '"was remembered by friends and rivals": what they think of him, and not what they say', verbs: lemmaSet('remember'), holds: ({ cue: { items, behind } }) => idAt(items, behind) === BY },
  { id: 'time-clause', why: '"The inspectors came twice, each time after a neighbour complained about parking": when it happened', place: Place.left, holds: isInTimeClause },
  { id: 'done-with', why: '`“The Long Road” was all the cinema showed`: the title is not what it said', place: Place.left, holds: ({ cue: { items, at }, content: { last } }) => isDoneWith(items, last, at) },
  ...REDUCED_RULES,
]);

/** Asked where nothing is in marks. */
const UNMARKED_RULES = new IdleRules([...SILENT_RULES, ...PHRASE_RULES, ...WITHHELD_RULES, ...DEED_RULES, ...BARE_DEED_RULES]);

/** Whether the decision reports nothing, whatever its verb. */
export function isIdle(decision: Decision): boolean {
  if (ALWAYS_RULES.holdsOne(decision)) return true;
  const marked = coversMarks(decision);
  if (isCircumstance(decision.cue) && !(marked && decision.content.place === Place.right)) return true;
  return !marked && UNMARKED_RULES.holdsOne(decision);
}

const PARTICLES = new Map(Object.entries(UNREPORTING).flatMap(([verb, words]) => lemmaSet(verb).lemmas.map((lemma) => [lemma, new WordSet(words)] as const)));

function isWithParticle({ cue: { items, behind, lemma } }: Decision): boolean {
  return PARTICLES.get(lemma)?.has(idAt(items, behind)) === true && items.tag[behind + 1] !== Tag.quote;
}

function isNobody({ source: { side, first }, cue: { items } }: Decision): boolean {
  return side === Side.left && NOBODY.has(idAt(items, first));
}

const NOBODY = new WordSet(['no', 'nobody', 'neither', 'none']);

/** `What *they're* saying: “…,” a diplomat tells the paper`: over the words of those who are named behind them. */
function isHeading({ source: { side }, cue: { items, behind, unit } }: Decision): boolean {
  return side === Side.left && WHAT === idAt(items, unit.first) && items.tag[behind] === Tag.colon && behind - unit.first <= HEADING;
}

/** "*Who* said the war was over?", "*Which minister* told you?", "*What the mayor* calls progress": an interrogative that opens its clause; "Vakili, *who* said" is none. */
function isQuestion(decision: Decision): boolean {
  const { source: { side, first }, cue: { items, unit, lemma } } = decision;
  if (side !== Side.left) return false;
  const opens = first > unit.first && ASKING.has(idAt(items, first - 1)) ? first - 1 : first;
  if (opens !== unit.first && items.tag[opens - 1] !== Tag.quote) return false;
  // "What he told the court was that it was old" tells it.
  if (idAt(items, opens) === WHAT) return lemma === CALL && !coversMarks(decision);
  const { id, kind } = items.tokens;
  const last = items.behind[unit.last - 1]! - 1;
  return ASKING.has(idAt(items, opens)) && kind[last] === Kind.mark && id[last] === QUESTION;
}

const ASKING = new WordSet(['who', 'which', 'whose']);
const WHAT = internWord('what');
const HEADING = 5;

/** "when *asked* why the gate was shut", "when *told* of the remark", "said when asked", "*Pressed* on whether it was shut, he said"; nor is what the question holds: "Asked whether she could *guarantee* that". */
function isCircumstance({ items, at, form, lemma, unit: { first, last } }: Cue): boolean {
  if (form === Form.past && items.tag[at - 1] === Tag.subordinator && CIRCUMSTANCES.has(lemma)) return true;
  const opener = cueCodeOf(idAt(items, first));
  return PRESSES.has(lemmaOf(opener)) && formOf(opener) === Form.past && items.tag[first] === Tag.cue && items.tag[first + 1] !== Tag.comma && items.commas[at] === items.commas[first] && items.commas[last] !== items.commas[at];
}

const CIRCUMSTANCES = lemmaSet(CIRCUMSTANTIAL);
const PRESSES = lemmaSet('ask press challenge question quiz');

/** "*Informed* sources told them", "*Informed* by the police, the mayor left": who has been told, at the head of the sentence. */
function isInformed({ cue: { items, at, behind, form, unit } }: Decision): boolean {
  // "the governor *has been informed of* the decision": nobody tells how
  if (OF.has(idAt(items, behind)) && items.tag[at - 1] === Tag.auxiliary) return true;
  return form === Form.past && at === unit.first && items.tag[at - 1] !== Tag.quote;
}

/** "Vakili, quoted *by ISNA*, said", "a report, cited *by ISNA*, said": what follows is what he said. */
function isByWhom({ cue: { items, behind, unit } }: Decision): boolean {
  if (idAt(items, behind) !== BY) return false;
  const end = chunkEnd(items, behind + 1, unit.last);
  return end > 0 && items.tag[end] === Tag.comma;
}

const BY = internWord('by');

/** "the host of a breakfast *show* has": one show, for the verb would be "shows"; "the coastal *warning* centre": a kind of centre. */
function isNoun({ cue: { items, at, behind, form, unit } }: Decision): boolean {
  const { tag } = items;
  if (form === Form.ing) return tag[behind] === Tag.noun && tag[at - 1] === Tag.noun && isOneThing(items, at, unit.first, Tag.determiner);
  return form === Form.base && tag[at - 1] === Tag.noun && isOneThing(items, at, unit.first, -1) && isIn(BEHIND_NOUN, tag[behind]!);
}

const BEHIND_NOUN = bits(Tag.preposition, Tag.comma, Tag.stop, Tag.auxiliary, Tag.relative);

/** "*Told of her remarks*, Vakili laughed", "*Shown the letter*, he nodded" */
function isToldSo(decision: Decision): boolean {
  const { cue: { items, unit }, content: { first } } = decision;
  const opener = cueCodeOf(idAt(items, first));
  return first === unit.first && TOLD.has(lemmaOf(opener)) && formOf(opener) === Form.past && items.tag[first + 1] !== Tag.comma && !coversMarks(decision) && items.verbs[decision.content.last]! - items.verbs[first]! < 2;
}

const TOLD = lemmaSet('tell ask show remind inform');

/** "The inspectors came twice, | each time *after* a neighbour | complained about parking": what stands before is not what he said. */
function isInTimeClause(decision: Decision): boolean {
  const { cue: { items, unit, at }, content } = decision;
  const subject = chunkStart(items, at, unit.first);
  return subject > unit.first && subject < at && content.last < subject && WHEN.has(idAt(items, subject - 1)) && !coversMarks(decision);
}

const WHEN = new WordSet(['after', 'before', 'when', 'whenever', 'until', 'till']);

/** "are *promising* but small"; "was promising them the moon" has an object. */
function isAdjective({ cue: { items, at, behind, form, unit } }: Decision): boolean {
  return form === Form.ing && at > unit.first && items.tag[at - 1] === Tag.auxiliary && isIn(ENDS_PREDICATE, items.tag[behind]!);
}

const ENDS_PREDICATE = bits(Tag.conjunction, Tag.stop);

/** "a breakfast | show", "the coastal | warning": nouns back to the one determiner. */
function isOneThing(items: Items, at: number, first: number, tag: number): boolean {
  let i = at - 1;
  while (i > first && i > at - LONGEST_COMPOUND && items.tag[i] === Tag.noun) i--;
  // "doctors *and* a union say" are several
  return tag < 0 ? ONE.has(idAt(items, i)) && items.tag[i] === Tag.determiner && items.tag[i - 1] !== Tag.conjunction : items.tag[i] === tag;
}

const ONE = new WordSet(['a', 'an', 'each', 'every', 'this', 'that']);
const LONGEST_COMPOUND = 4;

/** "wrote in a post | that was later deleted", "found a microbe | that eats plastic": what opens with its verb tells of the noun before. */
export function isRelativeThat({ cue: { items, behind, lemma }, content: { place, first, last } }: Pick<Decision, 'cue' | 'content'>): boolean {
  if (place !== Place.right || items.tag[first - 1] !== Tag.that || first - 1 <= behind || !isIn(NOMINAL, items.tag[first - 2]!)) return false;
  if (isOfClause(items, lemma, first, last)) return false;
  // "told a crowd that prices this year would fall"
  return isIn(FINITE, items.tag[first]!) || (INDEFINITE.has(idAt(items, behind)) && !TO_SOMEBODY.has(lemma) && items.verbs[first] === items.verbs[last] && isVerbByEnding(items, first));
}

/**
 * "told Arab News that *traces* had survived", "said in a statement that *damaged* boats had sunk": what looks like a verb opens a clause that has its
 * own behind it; one who is named is told, and not told of, and of a statement it is told what stands in it.
 */
function isOfClause({ tag, verbs, tokens: { id }, token }: Items, lemma: number, first: number, last: number): boolean {
  if (verbs[first + 1] === verbs[last]) return false;
  return (TO_SOMEBODY.has(lemma) && tag[first - 2] === Tag.name) || (lemma === SAY && tag[first] === Tag.verb && STATEMENT.has(id[token[first - 2]!]!));
}

/** "eats | plastic": a small word in -s before another; "prices rose" has its verb behind. */
function isVerbByEnding({ tag, tokens, token }: Items, i: number): boolean {
  const at = token[i]!;
  return tag[i] === Tag.noun && isIn(OBJECTS, tag[i + 1]!) && tokens.text.charCodeAt(tokens.end[at]! - 1) === SMALL_S && tokens.text.charCodeAt(tokens.end[at]! - 2) !== SMALL_S;
}

const STATEMENT = new WordSet(STATEMENTS);
const TO_SOMEBODY = lemmaSet('tell inform assure warn remind convince persuade reassure');
const OBJECTS = bits(Tag.noun, Tag.determiner, Tag.number, Tag.name);
const NOMINAL = bits(Tag.noun, Tag.name);

/** "*name* | the minister | “*without* haste”" */
function isAppointed({ cue: { items }, content: { first, last } }: Decision): boolean {
  const end = chunkEnd(items, first, last);
  return end > first && end < last && items.tag[end] === Tag.quote && (classesOf(items.tokens.id[items.token[end]! + 1]!) & Class.preposition) !== 0;
}

/** "*calls him* every Friday", "called her back, he said", "called 999 at noon": by telephone; "called him a fool" says something. */
function isRung({ cue: { items, behind } }: Decision): boolean {
  return (items.tag[behind] === Tag.number && isIn(NO_NAME_BEHIND, items.tag[behind + 1]!)) || (items.tag[behind] === Tag.object && isIn(NO_NAME_BEHIND, items.tag[behind + 1]!)) || (idAt(items, behind) === HER && INTO === idAt(items, behind + 1));
}

const HER = internWord('her');
const INTO = internWord('into');
const NO_NAME_BEHIND = bits(Tag.time, Tag.stop, Tag.comma, Tag.preposition, Tag.conjunction);

/** "*called* the hotline | in *what* she described as “…”"; not “called it a blow to what remains of the court”. */
function isBeforeWhat({ cue: { items, behind, unit } }: Decision): boolean {
  if (items.tag[behind] !== Tag.determiner) return false;
  const link = chunkEnd(items, behind, unit.last);
  if (link < 0 || items.tag[link] !== Tag.preposition || idAt(items, link + 1) !== WHAT) return false;
  for (let i = link + 2; i < unit.last && i < link + LONGEST_SUBJECT && items.tag[i] !== Tag.quote; i++) if (mayCallWhat(items, i)) return true;
  return false;
}

const LONGEST_SUBJECT = 12;

/** "It *must be* said that the road was never safe": the writer says it. */
function isOwnRemark({ source, cue: { items, at } }: Decision): boolean {
  if (WORTH === idAt(items, at - 1)) return at > 2 && idAt(items, at - 3) === IT;
  return source.side === Side.none && at > 2 && idAt(items, at - 1) === BE && items.tag[at - 2] === Tag.auxiliary && idAt(items, at - 3) === IT;
}

const WORTH = internWord('worth');

const BE = internWord('be');
const IT = internWord('it');

/** "The mill plans to sell its flour, officials said", "he argued that they had stopped believing in it": what is thought inside of what is said. "said its staff had begun to ask them | to *confirm* that they wished to go", "the two have *agreed* to meet, | the palace said" */
export function withoutThoughts(kept: Settled[]): Settled[] {
  for (let i = 0; i < kept.length; i++) if (mayBeThought(kept[i]!)) return kept.filter((one) => !isThought(one, kept));
  return kept;
}

/** A thought, what two agreed to do, and what somebody is asked in order to confirm. */
function mayBeThought({ cue: { items, at, behind, lemma, form, force } }: Settled): boolean {
  if (force === FORCE.attitude || (AGREES.has(lemma) && items.tag[behind] === Tag.to)) return true;
  return form === Form.base && items.tag[at - 1] === Tag.to && PROVES.has(lemma);
}

const AGREES = lemmaSet('agree decide');
const PROVES = lemmaSet('confirm prove show ensure verify determine');

function isThought(one: Settled, kept: readonly Settled[]): boolean {
  const marked = coversMarks(one);
  return mayBeThought(one) && kept.some((other) => other.cue.force === FORCE.say && covers(other, one.cue.at) && (!marked || coversMarks(other)));
}
