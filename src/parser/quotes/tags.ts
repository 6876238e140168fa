/** What each word of a paragraph is, told by lists of small words, by its ending, and by the tag of the word before it. */
import { COMMA, DOLLAR, SMALL_S, STOP } from '../../core/signs.js';
import { internWord, WordSet } from '../../core/words.js';
import { NOUNS_IN_ED, NOUNS_IN_ING, NOUNS_IN_LY, NOUNS_IN_S, PERIODICALS, STANDING_IN_ING, THINGS_IN_ING } from '../../lexicon/lookalikes.js';
import { ARTICLE, BY, DETERMINER, INDEFINITE, OF, POSSESSIVE, THE, THERE } from '../text/small-words.js';
import { idBefore, Kind, nextId, Shape, type Tokens } from '../text/tokens.js';
import { Class, FORCE, Form, classesOf, cueCodeOf, forceOf, formOf, lemmaOf, lemmaSet } from './classes.js';
import { Head, headOfWord, isPersonWord } from './heads.js';
import { isSeveralWhoAct } from './several.js';

export const Tag = {
  noun: 0, name: 1, number: 2, possessive: 3, determiner: 4, preposition: 5, conjunction: 6, subordinator: 7, relative: 8, that: 9,
  auxiliary: 10, adverb: 11, time: 12, pronoun: 13, object: 14, verb: 15, cue: 16, comma: 17, colon: 18, semicolon: 19, dash: 20,
  openBracket: 21, closeBracket: 22, stop: 23, quote: 24, participle: 25, to: 26, mark: 27,
} as const;

/** `previous` is the tag before it; at the row's start that of a stop. */
export function tagOfWord(tokens: Tokens, i: number, previous: number): number {
  if (isCountryInCapitals(tokens, i)) return Tag.name;
  return (previous === Tag.that && isThing(tokens, i)) || isPlaceInTeam(tokens, i) || isPost(tokens, i) ? Tag.noun : tagOf(tokens, i, previous);
}

function tagOf(tokens: Tokens, i: number, previous: number): number {
  const id = tokens.id[i]!;
  const shape = tokens.shape[i]!;
  const classes = classesOf(id);
  if (isTime(classes, shape) && !isPaper(tokens, i)) return PRAYERS.has(nextId(tokens, i)) ? Tag.noun : Tag.time;
  if (shape & Shape.capital && previous !== Tag.stop && previous !== Tag.quote) return isShortDay(id, previous) ? Tag.time : capital(classes, previous, shape);
  if (classes) {
    const tag = isFromOutside(tokens, i, previous) ? Tag.noun : tagOfFunctionWord(tokens, i, previous, classes);
    if (tag >= 0) return tag;
  }
  const code = cueCodeOf(id);
  if (code === 0) return shape & Shape.capital ? Tag.name : tagByEnding(tokens, i, behindAccordingTo(tokens, i, previous) ? Tag.preposition : previous);
  return tagOfVerb(tokens, i, behindAccordingTo(tokens, i, previous) ? Tag.preposition : previous, code);
}

/** "*US* officials said", "*WHO* officials said", "*IT* workers said": no pronoun, but in a line of capitals. */
function isCountryInCapitals({ id, shape, kind }: Tokens, i: number): boolean {
  if (!(shape[i]! & Shape.caps) || !CAPITALS.has(id[i]!)) return false;
  return kind[i + 1] !== Kind.word || !(shape[i + 1]! & Shape.caps) || (shape[i + 1]! & Shape.apart) !== 0;
}

const CAPITALS = new WordSet(['us', 'who', 'it']);

/** "told ISNA that *work* would start": of one thing a verb in -s or -ed would be told. */
function isThing(tokens: Tokens, i: number): boolean {
  const { kind, id, shape } = tokens;
  if (shape[i]! & Shape.capital || kind[i + 1] !== Kind.word || (classesOf(nextId(tokens, i)) & Class.auxiliary) === 0) return false;
  return (classesOf(id[i]!) & Class.verb) !== 0 || formOf(cueCodeOf(id[i]!)) === Form.base;
}

/** "Monday", "yesterday", "May". */
function isTime(classes: number, shape: number): boolean {
  return (classes & Class.time) !== 0 && (classes === Class.time || (shape & Shape.capital) !== 0);
}

/** "USA *TODAY*", "Pars *Today*": a name goes on with it. */
function isPaper({ id, shape, kind }: Tokens, i: number): boolean {
  if (i === 0 || shape[i]! & Shape.apart || kind[i - 1] !== Kind.word) return false;
  return (shape[i]! & Shape.caps) !== 0 ? id[i - 1] === USA : id[i] === TODAY && (shape[i]! & Shape.capital) !== 0 && (shape[i - 1]! & Shape.capital) !== 0;
}

/** "*Outside* experts urged": who they are, and not where. */
function isFromOutside(tokens: Tokens, i: number, previous: number): boolean {
  if (tokens.id[i] !== OUTSIDE || previous !== Tag.stop || headOfWord(nextId(tokens, i)) !== Head.people) return false;
  const verb = nextId(tokens, i + 1);
  return cueCodeOf(verb) !== 0 || (classesOf(verb) & Class.auxiliary) !== 0;
}

/** "the *Friday* prayer leader" */
const PRAYERS = new WordSet(['prayer', 'prayers', 'sermon', 'sermons']);

/** "a former *left back*", "the *left* winger": nobody leaves. */
function isPlaceInTeam(tokens: Tokens, i: number): boolean {
  const { id, shape } = tokens;
  const left = id[i] === BACK && idBefore(tokens, i) === LEFT ? i - 1 : i;
  return id[left] === LEFT && BEFORE_LEFT.has(idBefore(tokens, left)) && BESIDE_LEFT.has(nextId(tokens, left)) && !(shape[left + 1]! & Shape.capital);
}

const BEFORE_LEFT = new WordSet(['a', 'an', 'the', 'his', 'her', 'their', 'our', 'its', 'former', 'veteran', 'young', 'new', 'star', 'injured', 'first-choice']);

const LEFT = internWord('left');
const BACK = internWord('back');
const BESIDE_LEFT = new WordSet(['back', 'winger', 'wing', 'wing-back', 'midfielder', 'flank', 'bank', 'hand', 'side', 'leg', 'foot', 'arm', 'knee']);

/** "at the command *post* near the town": nothing is posted. */
function isPost(tokens: Tokens, i: number): boolean {
  return tokens.id[i] === POST && BEFORE_POST.has(idBefore(tokens, i));
}

const POST = internWord('post');
const BEFORE_POST = new WordSet(['command', 'border', 'customs', 'observation', 'trading', 'first-aid']);

/** "closed on *Sat*", but "the Las Vegas *Sun*". */
function isShortDay(id: number, previous: number): boolean {
  return SHORT_DAYS.has(id) && previous !== Tag.name && previous !== Tag.determiner;
}

const SHORT_DAYS = new WordSet(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** "according to *state* television": nothing is done there. */
function behindAccordingTo({ id }: Tokens, i: number, previous: number): boolean {
  return previous === Tag.to && i > 1 && id[i - 2] === ACCORDING;
}

/** Behind "the" or "of" is a noun whatever it looks like: "of saying" reports, "the saying", "his plan" and "the family's thinking" do not. */
function tagOfVerb(tokens: Tokens, i: number, previous: number, code: number): number {
  if (isNoun(tokens, i, previous, formOf(code)) || opensSentence(tokens, i, previous, formOf(code)) || isUrged(tokens, i, previous, formOf(code))) return Tag.noun;
  if (!isInPhrase(previous) || (previous === Tag.number && CHANNEL.has(tokens.id[i - 2]!)) || (formOf(code) === Form.ing && previous !== Tag.determiner && previous !== Tag.possessive)) return Tag.cue;
  if (isSubject(tokens, i - 1, previous) && reportsAlone(tokens, i, code)) return Tag.cue;
  return tagByEnding(tokens, i, previous);
}

/** "another *said*", "two in three *tell*"; of other verbs what is said must follow. */
function reportsAlone(tokens: Tokens, i: number, code: number): boolean {
  return lemmaOf(code) === SAY || lemmaOf(code) === TELL || (formOf(code) !== Form.base && forceOf(code) === FORCE.say && (opensContent(tokens, i + 1) || closesSpeech(tokens, i)));
}

/** “Wherever there is water,” another *replies*. “We left,” the mother of three *added*. */
function closesSpeech({ kind, id }: Tokens, i: number): boolean {
  if (kind[i + 1] !== Kind.mark || (id[i + 1] !== STOP && id[i + 1] !== COMMA) || i < 3) return false;
  if (kind[i - 2] === Kind.quote || kind[i - 3] === Kind.quote) return true;
  // "one of *the* five"
  let before = THE.has(id[i - 2]!) ? i - 3 : i - 2;
  if (!OF.has(id[before]!)) return false;
  while (before > i - LONGEST_SUBJECT && before > 0 && kind[before] === Kind.word) before--;
  // “Late” was the first of two *announced*: no comma closes a speech
  return kind[before] === Kind.quote && kind[before - 1] === Kind.mark && id[before - 1] === COMMA;
}

/** "the young mother of three added" */
const LONGEST_SUBJECT = 8;

/** "another insisted | *there* was none", "one denied | *it*"; "another claimed | victim" is a noun phrase. */
function opensContent({ kind, id, shape }: Tokens, i: number): boolean {
  if (shape[i]! & Shape.apart) return false;
  return kind[i] === Kind.quote || (kind[i] === Kind.word && (classesOf(id[i]!) & (Class.that | Class.subject | Class.object | Class.determiner)) !== 0) || THERE.has(id[i]!);
}


/** "experts urge *caution*": what is urged. */
function isUrged({ id }: Tokens, i: number, previous: number, form: number): boolean {
  return form === Form.base && previous === Tag.cue && i > 0 && URGES.has(lemmaOf(cueCodeOf(id[i - 1]!)));
}

/** "*Documents* obtained by", "*Reports* say": no sentence opens with a verb of one who is not named. */
function opensSentence({ id, shape }: Tokens, i: number, previous: number, form: number): boolean {
  return previous === Tag.stop && form === Form.third && (shape[i]! & Shape.capital) !== 0 && headOfWord(id[i]!) !== Head.none;
}

/** "*Channel* 12 reported", "*Kan* 11 reported": the number is of the name. */
const CHANNEL = new WordSet(['channel', 'kan', 'radio', 'tv', 'news', 'france', 'russia']);

/** "his main *talking* points", "the Oversight panel's *ranking* Democrat" */
function isSetTerm(tokens: Tokens, i: number): boolean {
  const id = tokens.id[i]!;
  return STANDING.has(id) ? isBeforeRank(tokens, i) : TALKING.has(id) && POINTS.has(nextId(tokens, i));
}

/** "managing *director*", "ranking *Democrat*" */
function isBeforeRank(tokens: Tokens, i: number): boolean {
  return (tokens.shape[i + 1]! & (Shape.capital | Shape.apart)) === Shape.capital || STANDS_BEFORE.has(headOfWord(nextId(tokens, i)));
}

/** "the mayor's *furious posts* about the gate include": an adjective behind whose it is has its noun still before it. */
function isBehindAdjective(tokens: Tokens, i: number): boolean {
  return i > 1 && tokens.text.charCodeAt(tokens.end[i]! - 1) === SMALL_S && isOwned(tokens, i - 2) && ADJECTIVE.test(tokens.textOf(i - 1));
}

function isOwned({ kind, id }: Tokens, at: number): boolean {
  return kind[at] === Kind.possessive || (kind[at] === Kind.word && POSSESSIVE.has(id[at]!));
}

const ADJECTIVE = /..(?:ous|ful|ical|less)$/;

/** "a city *study* found", "a first *reading* by": what stands before it tells a noun. */
function isNoun(tokens: Tokens, i: number, previous: number, form: number): boolean {
  // "a state *appeals* court"
  if (form === Form.third && APPEALS.has(tokens.id[i]!) && APPEALED_TO.has(nextId(tokens, i))) return true;
  const isBehind = previous === Tag.noun || previous === Tag.name;
  if (form === Form.ing ? isSetTerm(tokens, i) : isBehind && isBehindAdjective(tokens, i)) return true;
  if (form === Form.base) return isBehind && isBehindNoun(tokens, i);
  return form === Form.ing && previous === Tag.noun && i > 1 && INDEFINITE.has(tokens.id[i - 2]!) && headOfWord(tokens.id[i - 1]!) === Head.none && BY.has(nextId(tokens, i));
}

const APPEALS = new WordSet(['appeals', 'claims']);
const APPEALED_TO = new WordSet(['court', 'courts', 'panel', 'judge', 'judges', 'tribunal', 'board', 'committee', 'chamber', 'commission']);
const TALKING = new WordSet(['talking', 'reporting', 'writing']);
const POINTS = new WordSet(['points', 'point', 'heads', 'season', 'year', 'period', 'desk']);

/** "a city *study* found", "at the border *post of* Elubo": one thing does not "study", and of what it is stands behind a noun. */
function isBehindNoun(tokens: Tokens, i: number): boolean {
  const { id, kind } = tokens;
  if (i < 2 || headOfWord(id[i]!) === Head.none) return false;
  // "the *318-page report*, released on Monday"
  if (kind[i - 2] === Kind.dash) return kind[i - 3] === Kind.number && ARTICLE.has(id[i - 4]!);
  if (kind[i - 2] !== Kind.word) return false;
  if (isPaperBefore(tokens, i)) return true;
  const before = beforeName(tokens, i - 2, i - LONGEST_NAME);
  if (before < i - 2) return kind[before] === Kind.word && INDEFINITE.has(id[before]!);
  return INDEFINITE.has(id[before]!) || (OF.has(nextId(tokens, i)) && THE.has(id[before]!) && !SPEAKS_OF.has(id[i]!));
}

/** "the confidential *report*, which was leaked": one thing before it, and an aside behind; "the police report, however," and "the media report, he says" tell. */
function isPaperBefore(tokens: Tokens, i: number): boolean {
  const { id, kind, text, end } = tokens;
  if (!PAPER.has(id[i]!) || kind[i + 1] !== Kind.mark || id[i + 1] !== COMMA || !DETERMINER.has(id[i - 2]!)) return false;
  return headOfWord(id[i - 1]!) === Head.none && !SEVERAL.has(id[i - 1]!) && text.charCodeAt(end[i - 1]! - 1) !== SMALL_S;
}

const PAPER = new WordSet(['report', 'study', 'survey', 'poll', 'review', 'release']);
const SEVERAL = new WordSet(['police', 'media', 'people', 'staff', 'public', 'press']);

/** "a | *Coast* Guard report later concluded": the token before the capitals that end at `at`. */
function beforeName({ id, kind, shape }: Tokens, at: number, floor: number): number {
  let before = at;
  while (before > floor && before > 0 && kind[before] === Kind.word && (shape[before]! & Shape.capital) !== 0 && !INDEFINITE.has(id[before]!)) before--;
  return before;
}

const LONGEST_NAME = 6;
/** "The people *speak of* it". */
const SPEAKS_OF = new WordSet(['speak', 'talk', 'warn', 'complain', 'tell', 'think', 'boast', 'write', 'dream', 'hear', 'approve', 'disapprove', 'despair', 'sing', 'joke']);

/** "the mother of *five* told", "*another* said", "two in *three* say". */
function isSubject({ id }: Tokens, i: number, tag: number): boolean {
  return tag === Tag.number || (tag === Tag.determiner && ((classesOf(id[i]!) & Class.subject) !== 0 || COUNTS.has(id[i]!)));
}

/** Determiners that stand for somebody too. */
export const COUNTS = new WordSet(['zero', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']);

const NOUN_PHRASE_INSIDE = 1 << Tag.determiner | 1 << Tag.possessive | 1 << Tag.number | 1 << Tag.preposition;

function isInPhrase(previous: number): boolean {
  return (NOUN_PHRASE_INSIDE >> previous & 1) !== 0;
}

/** A capital inside a sentence: a name, unless it is "I" or a small word of a heading ("The Hague", "And"). */
function capital(classes: number, previous: number, shape: number): number {
  // "IT", "US", "WHO"
  if (classes & (Class.subject | Class.auxiliary) && shape & Shape.caps) return Tag.name;
  if (classes & Class.first && classes & Class.subject) return Tag.pronoun;
  if (classes & Class.preposition && previous === Tag.name) return Tag.preposition;
  if (classes & Class.determiner && classes & ~Class.determiner) return Tag.name;
  // "Bamdad-e *No*"
  if (classes & Class.determiner) return previous === Tag.name ? Tag.name : Tag.determiner;
  if (classes & Class.subject) return Tag.pronoun;
  if (classes & Class.conjunction) return Tag.conjunction;
  if (classes & Class.that) return Tag.that;
  return Tag.name;
}

/** The tag of a small word, by the first class that it has. */
const FUNCTION_TAGS: readonly (readonly [bit: number, tag: number])[] = [
  [Class.that, Tag.that], [Class.auxiliary, Tag.auxiliary], [Class.relative, Tag.relative], [Class.determiner, Tag.determiner],
  [Class.subject, Tag.pronoun], [Class.object, Tag.object], [Class.subordinator, Tag.subordinator], [Class.conjunction, Tag.conjunction],
  [Class.preposition, Tag.preposition], [Class.adverb, Tag.adverb], [Class.time, Tag.time],
];

const NONE = 255;
const NOT_ASKED = 254;
/** `functionTagOf` by class bits, filled as it is asked. */
const functionTags = new Uint8Array(1 << 14).fill(NOT_ASKED);

function functionTagOf(classes: number): number {
  const known = functionTags[classes]!;
  return known === NOT_ASKED ? (functionTags[classes] = firstTagOf(classes)) : known;
}

/** Apart from `functionTagOf`: what captures a parameter costs memory whenever it is called. */
function firstTagOf(classes: number): number {
  return FUNCTION_TAGS.find(([bit]) => classes & bit)?.[1] ?? NONE;
}

function tagOfFunctionWord(tokens: Tokens, i: number, previous: number, classes: number): number {
  const id = tokens.id[i]!;
  if (id === TO) return isUpTo(tokens, i) ? Tag.determiner : Tag.to;
  const that = classes & Class.that ? tagOfThat(tokens, i, previous) : -1;
  if (that >= 0) return that;
  if (FLOATING.has(id) && isFloating(tokens, i, previous)) return Tag.adverb;
  const tag = functionTagOf(classes);
  if (tag === Tag.preposition || tag === Tag.adverb) return smallWord(tokens, i, previous, tag);
  if (tag !== NONE) return tag;
  const nominal = previous === Tag.determiner || previous === Tag.possessive || previous === Tag.preposition;
  return classes & Class.verb && !nominal ? Tag.verb : -1;
}

/** "*That* is wrong", `"They have the votes," *that* aide said`; -1 where it opens what is told. */
function tagOfThat(tokens: Tokens, i: number, previous: number): number {
  if (previous === Tag.stop && isAuxiliary(tokens, i + 1)) return Tag.pronoun;
  return isWhoSays(tokens, i + 1) ? Tag.determiner : -1;
}

/** `"They have the votes," that *aide said*`: somebody, and a verb in the past right behind. */
function isWhoSays(tokens: Tokens, at: number): boolean {
  const { kind, id, shape } = tokens;
  if (kind[at] !== Kind.word || kind[at + 1] !== Kind.word || !isPersonWord(id[at]!) || shape[at]! & (Shape.capital | Shape.apart)) return false;
  const code = cueCodeOf(nextId(tokens, at));
  return (lemmaOf(code) === SAY || lemmaOf(code) === TELL) && formOf(code) === Form.past;
}

/** "The two men *both* denied it", "Officials *neither* confirmed nor denied it": behind the noun it counts and before the verb. */
function isFloating(tokens: Tokens, i: number, previous: number): boolean {
  if (previous !== Tag.noun && previous !== Tag.name && previous !== Tag.pronoun) return false;
  const next = nextId(tokens, i);
  return tokens.kind[i + 1] === Kind.word && ((classesOf(next) & Class.auxiliary) !== 0 || formOf(cueCodeOf(next)) === Form.past);
}

const FLOATING = new WordSet(['both', 'neither', 'all', 'each']);

/** "at *least* four" counts; "a *first* reading" says which. */
function smallWord(tokens: Tokens, i: number, previous: number, tag: number): number {
  if (previous === Tag.determiner && FIRST.has(tokens.id[i]!) && INDEFINITE.has(tokens.id[i - 1]!)) return Tag.noun;
  return counts(tokens, i, previous) ? Tag.determiner : tag;
}

const FIRST = new WordSet(['first', 'second']);

/** "*That* 's true, noted Vakili": what it is, not what he noted that. */
function isAuxiliary({ kind, id, shape }: Tokens, i: number): boolean {
  if (shape[i]! & Shape.apart) return false;
  return kind[i] === Kind.possessive || (kind[i] === Kind.word && (classesOf(id[i]!) & Class.auxiliary) !== 0);
}

/** "said *at* least four cargoes", "of *nearly* four years", "said that *around* 40 men": no places, no times. */
function counts(tokens: Tokens, i: number, previous: number): boolean {
  const { id } = tokens;
  if (id[i] === AT) return LEAST.has(nextId(tokens, i));
  if (id[i] === UP) return nextId(tokens, i) === TO && isCount(tokens, i + 2);
  if (!APPROXIMATE.has(id[i]!) || !isCount(tokens, i + 1)) return false;
  return NEARLY.has(id[i]!) || ((OPENS_CLAUSE >> previous & 1) !== 0 && (previous !== Tag.cue || lemmaOf(cueCodeOf(id[i - 1]!)) === SAY));
}

/** "said *up to* four cargoes" */
function isUpTo(tokens: Tokens, i: number): boolean {
  return i > 0 && tokens.id[i - 1] === UP && isCount(tokens, i + 1);
}

function isCount({ kind, id, shape }: Tokens, i: number): boolean {
  if (shape[i]! & Shape.apart) return false;
  return kind[i] === Kind.number || id[i] === DOLLAR || COUNTS.has(id[i]!);
}

const OPENS_CLAUSE = 1 << Tag.cue | 1 << Tag.that | 1 << Tag.stop | 1 << Tag.comma | 1 << Tag.conjunction | 1 << Tag.subordinator;
const NEARLY = new WordSet(['nearly', 'almost']);
const APPROXIMATE = new WordSet(['about', 'around', 'over', 'under', 'nearly', 'almost']);
const LEAST = new WordSet(['least', 'most']);
const AT = internWord('at');
const UP = internWord('up');
const TO = internWord('to');

/** Other verbs by their endings: "-ly", "-ed", "-ing". */
function tagByEnding(tokens: Tokens, i: number, previous: number): number {
  const { text, start, end, id } = tokens;
  const last = end[i]!;
  if (last - start[i]! < 4) return Tag.noun;
  switch (text.charCodeAt(last - 1)) {
    // "who teaches", "she heads"
    case 115: return isThirdPerson(tokens, i, previous) ? Tag.verb : Tag.noun;
    case 121: return isAdverb(tokens, i, previous) ? Tag.adverb : Tag.noun;
    case 100: return isPast(tokens, i, previous) ? Tag.verb : Tag.noun;
    case 103: return isParticiple(tokens, i, previous) ? Tag.participle : Tag.noun;
    // "at *least* four"
    case 116: return previous === Tag.determiner && LEAST.has(id[i]!) ? Tag.determiner : Tag.noun;
    default: return Tag.noun;
  }
}

/** Behind who, which or a pronoun; not "which *rights* groups say", "she *less*", "which *officials* say". */
function isThirdPerson(tokens: Tokens, i: number, previous: number): boolean {
  const { text, end, id } = tokens;
  return (AFTER_SUBJECT >> previous & 1) !== 0 && text.charCodeAt(end[i]! - 2) !== 115 && !opensWithNoun(tokens, i - 1) && !IN_S.has(id[i]!) && !isSeveralWhoAct(tokens, i);
}

/** "*where* residents", "a debate in *which* members": behind these a subject follows. */
function opensWithNoun({ id }: Tokens, relative: number): boolean {
  return id[relative] === WHERE || (id[relative] === WHICH && relative > 0 && (classesOf(id[relative - 1]!) & Class.preposition) !== 0);
}

function isPast({ text, end, id }: Tokens, i: number, previous: number): boolean {
  return text.charCodeAt(end[i]! - 2) === 101 && !isInPhrase(previous) && !IN_ED.has(id[i]!);
}

/** Not "his *family*", "the reformist *daily* Sharq", "its own *quarterly* report"; but "published *daily* reports". */
function isAdverb({ text, end, id }: Tokens, i: number, previous: number): boolean {
  if (text.charCodeAt(end[i]! - 2) !== 108 || IN_LY.has(id[i]!)) return false;
  return !PAPERS.has(id[i]!) || !(previous === Tag.noun || previous === Tag.name || isInPhrase(previous));
}

/** Not "state *shipping* firms", "according to *managing* director Ann Brook"; but "was *building*", "people *managing* the port". */
function isParticiple(tokens: Tokens, i: number, previous: number): boolean {
  const { text, end, id } = tokens;
  if (text.charCodeAt(end[i]! - 2) !== 110 || text.charCodeAt(end[i]! - 3) !== 105 || isInPhrase(previous) || THINGS.has(id[i]!)) return false;
  if (previous === Tag.auxiliary || previous === Tag.pronoun || previous === Tag.adverb) return true;
  if (IN_ING.has(id[i]!) || isAmongNouns(tokens, i, previous)) return false;
  return !STANDING.has(id[i]!) || !isBeforeRank(tokens, i);
}

/** "a city *planning* document", "released by state *gaming* regulators": between a noun behind an article or "by" and one that may speak. */
function isAmongNouns(tokens: Tokens, i: number, previous: number): boolean {
  const { id } = tokens;
  return (previous === Tag.noun || previous === Tag.name) && i > 1 && (INDEFINITE.has(id[i - 2]!) || BY.has(id[i - 2]!)) && headOfWord(nextId(tokens, i)) !== Head.none;
}

/** "managing *director*", "governing *body*" */
const STANDS_BEFORE = new Set<number>([Head.role, Head.body]);
const IN_S = new WordSet(NOUNS_IN_S);
const IN_LY = new WordSet(NOUNS_IN_LY);
const IN_ED = new WordSet(NOUNS_IN_ED);
const IN_ING = new WordSet(NOUNS_IN_ING);
const THINGS = new WordSet(THINGS_IN_ING);
const PAPERS = new WordSet(PERIODICALS);
const STANDING = new WordSet(STANDING_IN_ING);
const AFTER_SUBJECT = 1 << Tag.relative | 1 << Tag.pronoun;
const ACCORDING = internWord('according');
const TODAY = internWord('today');
const USA = internWord('usa');
const WHERE = internWord('where');
const OUTSIDE = internWord('outside');
const WHICH = internWord('which');
const [SAY, TELL] = lemmaSet('say tell').lemmas;
const URGES = lemmaSet('urge advise counsel');
