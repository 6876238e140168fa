/** What the words beside a capitalised run say: that it is somebody's name. One sign a function; person-rules.ts says which of them count when. */
import { CLOSING, COMMA, OPENING, SMALL_D, SMALL_E, SMALL_S, STOP } from '../../core/signs.js';
import { internWord, WordSet } from '../../core/words.js';
import { FUNCTION_WORDS } from '../../lexicon/function-words.js';
import { SETTLEMENTS, SMALL_SITES } from '../../lexicon/bodies.js';
import { KIN_WORDS } from '../../lexicon/kin.js';
import { AS, AT, BY, CALLED, FOR, HIS_OR_HER, ONE_OF_SEVERAL, PART, THE } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { knownAt } from './gazetteer.js';
import type { Offices } from './office-words.js';
import type { Piece } from './piece.js';
import { isArticled, isInitial, isMark, isOfTwoSyllables, joinsRun } from './runs.js';

/** A capitalised run that may be a person's name, in its passage. */
export interface Run {
  tokens: Tokens;
  piece: Piece;
  offices: Offices;
  /** Number of words in the name. */
  words: number;
  /** The run opens its sentence, so its first capital says nothing. */
  opensSentence: boolean;
  /** Tokens of the passage. */
  first: number;
  last: number;
}

/** "A lawyer for Karvani, | Bea Vrell,": back over capitals and "of the" to a person noun with an article or an owner. */
export function isApposedToNoun({ tokens, piece: { first, last }, first: floor }: Run): boolean {
  if (!isMark(tokens, first - 1, COMMA) || !hasNoNoun(tokens, first, last)) return false;
  let linked = false;
  let nouns = 0;
  for (let at = first - 2; at > floor && at > first - LONGEST_TRADE && tokens.kind[at] === Kind.word; at--) {
    const bits = classOf(tokens.id[at]!);
    if (bits & Is.linker) linked = true;
    else if (bits & Is.personNoun && !(tokens.shape[at]! & Shape.capital)) return linked && (classOf(tokens.id[at - 1]!) & (Is.article | Is.possessor)) !== 0;
    else if (!isOfTrade(tokens, at, bits) && (bits !== 0 || linked || ++nouns > 1)) return false;
  }
  return false;
}

/** "of *the* Northern *Harbour*"; one other small word may be what it is of: "The owner of the *airfield*, Bea Vrell,". */
function isOfTrade({ id, shape }: Tokens, at: number, bits: number): boolean {
  return (shape[at]! & Shape.capital) !== 0 || (bits & Is.article) !== 0 || SETTLEMENT.has(id[at]!);
}

/** "A shepherd from the *village* of Kukhdan, Bea Vrell," */
const SETTLEMENT = new WordSet(SETTLEMENTS);

/** "a lawyer for the Northern Harbour Union," */
const LONGEST_TRADE = 9;

/** "said the home captain, | Bea Vrell", "one of its authors, | Bea Vrell", "the mill's director at the time, | Bea Vrell,": the noun right before the comma. */
export function isApposedToOne({ tokens, piece: { first, last }, first: floor }: Run): boolean {
  if (!isMark(tokens, first - 1, COMMA) || !hasNoNoun(tokens, first, last) || tokens.kind[first - 2] !== Kind.word) return false;
  const noun = isAtTheTime(tokens, first - 2) ? first - 5 : first - 2;
  if (noun <= floor) return false;
  if (!isPersonNoun(tokens, noun)) return isOneOfThem(tokens, noun, floor, tellsOfSomebody(tokens, last));
  for (let at = noun - 1; at >= floor && at > noun - LONGEST_LEAD; at--) {
    if (tokens.kind[at] === Kind.possessive) return true;
    if (tokens.kind[at] !== Kind.word || tokens.shape[at]! & Shape.capital && !(classOf(tokens.id[at]!) & (Is.article | Is.possessor))) return false;
    if (classOf(tokens.id[at]!) & (Is.article | Is.possessor) || ONE_OF_SEVERAL.has(tokens.id[at]!)) return true;
  }
  return false;
}

function isPersonNoun(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== Kind.word || tokens.shape[i]! & Shape.capital) return false;
  return (classOf(tokens.id[i]!) & (Is.personNoun | Is.office | Is.rank)) !== 0;
}

/** "*one of* its authors", "*one of* them" who speaks or has an age: whatever the noun is, of several only persons are one with a name and a comma. */
function isOneOfThem({ id, kind, text, end }: Tokens, noun: number, floor: number, isTold: boolean): boolean {
  if (THEM.has(id[noun]!)) return isTold && id[noun - 1] === OF_ID && ONE_OF_SEVERAL.has(id[noun - 2]!);
  if (kind[noun] !== Kind.word || text.charCodeAt(end[noun]! - 1) !== SMALL_S) return false;
  for (let at = noun - 1; at > floor && at > noun - LONGEST_LEAD && kind[at] === Kind.word; at--) if (OF_ID === id[at] && ONE_OF_SEVERAL.has(id[at - 1]!)) return true;
  return false;
}

/** "One of them, Bea Vrell, *said*", "…, Bea Vrell, *41*, was", "…, Bea Vrell, *who*": not "…, Beit Vrell, was emptied". */
function tellsOfSomebody(tokens: Tokens, comma: number): boolean {
  const behind = comma + 1;
  return isMark(tokens, comma, COMMA) && (tokens.kind[behind] === Kind.number || (tokens.kind[behind] === Kind.word && (classOf(tokens.id[behind]!) & (Is.speech | Is.who)) !== 0));
}

function isAtTheTime({ id }: Tokens, i: number): boolean {
  return TIME.has(id[i]!) && THE.has(id[i - 1]!) && AT.has(id[i - 2]!);
}

const LONGEST_LEAD = 5;
const TIME = new WordSet(['time']);
const THEM = new WordSet(['them', 'those']);

/** "23-year-old | Vrell", "the 61-year-old | Bea Vrell" */
export function isAged({ tokens, piece: { first, last }, words }: Run): boolean {
  // "a 61-year-old Cessna crashed"
  if (words === 1 && !isMark(tokens, last, COMMA) && !(tokens.kind[last] === Kind.word && classOf(tokens.id[last]!) & (Is.speech | Is.who))) return false;
  return first > 0 && tokens.kind[first - 1] === Kind.word && (OLD.has(tokens.id[first - 1]!) || NUMBER_OLD.test(tokens.textOf(first - 1))) && hasNoNoun(tokens, first, first + 1);
}

const OLD = new WordSet(['year-old', 'month-old']);
const NUMBER_OLD = /^\p{L}+-(?:year|month)-old$/u;

/** "The boy, | Danial, has", "Her younger son, | Yashar, 10, said": a child or kin, and one word between commas. */
export function isNamedKin({ tokens, piece: { first, last }, first: floor }: Run): boolean {
  const { id, kind, shape } = tokens;
  const noun = first - 2;
  if (noun < floor || !isMark(tokens, first - 1, COMMA) || !KIN_OR_CHILD.has(id[noun]!) || !hasNoNoun(tokens, first, last)) return false;
  if (!endsApposition(tokens, noun, last)) return false;
  for (let at = noun - 1; at >= floor && at > noun - LONGEST_LEAD; at--) {
    if (kind[at] === Kind.possessive || (kind[at] === Kind.word && classOf(id[at]!) & (Is.article | Is.possessor))) return true;
    if (kind[at] !== Kind.word || shape[at]! & Shape.capital) return false;
  }
  return false;
}

/** "The boy, Danial*,* has", "said his mum, Catrin*.*" */
function endsApposition(tokens: Tokens, noun: number, last: number): boolean {
  return isMark(tokens, last, COMMA) || (isMark(tokens, last, STOP) && HIS_OR_HER.has(tokens.id[noun - 1]!) && !PET.has(tokens.id[noun]!));
}

/** "He missed his *twin*, Scania." */
const PET = new WordSet(['twin', 'baby', 'child', 'toddler', 'infant', 'youngest', 'eldest', 'oldest']);

/** "Oh | *Da-hye*", "Tsai *Ing-wen*" */
export function isOfSyllables({ tokens, piece: { first, last }, words }: Run): boolean {
  return words === 2 && last === first + 2 && tokens.end[first]! - tokens.start[first]! <= LONGEST_SYLLABLE && isOfTwoSyllables(tokens, last - 1);
}

const LONGEST_SYLLABLE = 6;

const KIN_OR_CHILD = new WordSet([...KIN_WORDS, 'boy', 'girl', 'child', 'baby', 'toddler', 'infant', 'teenager', 'youngest', 'eldest', 'oldest', 'twin']);

/** "When her contractions started, | Bea Vrell did the sums": whose they are, the sentence tells behind the comma. */
export function isForetold({ tokens, piece: { first, last }, first: floor }: Run): boolean {
  if (!isMark(tokens, first - 1, COMMA) || !hasNoNoun(tokens, first, last) || tokens.kind[last] !== Kind.word || tokens.shape[last]! & Shape.capital) return false;
  for (let at = first - 2; at >= floor && at > first - SENTENCE; at--) {
    // Somebody else, whose it may be; another sentence, another clause.
    if (tokens.kind[at] !== Kind.word || (at > floor && tokens.shape[at]! & Shape.capital && !WHEN.has(tokens.id[at]!))) return false;
    if (HERS.has(tokens.id[at]!)) return at > floor && WHEN.has(tokens.id[at - 1]!) && (tokens.shape[at - 1]! & Shape.capital) !== 0;
  }
  return false;
}

const WHEN = new WordSet(['when', 'as', 'after', 'before', 'while', 'until', 'since', 'once', 'with', 'in', 'on', 'at', 'despite']);

/** "Hela | Ben Vrell", "Lama | Al-Vrell": Arabic names go on so; a valley or a mother of a place does not begin one. */
export function isArabicNamed({ tokens, piece: { first, last } }: Run): boolean {
  // "beans from *Hajr Al-Vrell*", "in *Hajr Al-Vrell*"
  if (first > 0 && FROM_PLACES.has(tokens.id[first - 1]!)) return false;
  if (!hasNoNoun(tokens, first, last) || SITE.has(tokens.id[first]!) || isArticled(tokens, first) || (first > 0 && classOf(tokens.id[first - 1]!) & Is.article)) return false;
  return (last - first === 3 && SON.has(tokens.id[first + 1]!)) || (last - first === 2 && ARTICLED.test(tokens.textOf(first + 1)));
}

const FROM_PLACES = new WordSet(['in', 'near', 'from', 'outside', 'around', 'toward', 'towards']);
/** In small letters, "Hurras al-Din", groups and posts are named so as well. */
const ARTICLED = /^(?:Al|El)-\p{Lu}/u;
const SON = new WordSet(['ben', 'bin', 'bint', 'binti', 'ibn', 'ould', 'abu', 'abd', 'abdel', 'abdul']);
/** "Wadi Al-Vrell", "Umm Al-Vrell", "Deir Al-Vrell" */
const SITE = new WordSet(['wadi', 'umm', 'ain', 'ayn', 'deir', 'dayr', 'tel', 'tell', 'tal', 'jabal', 'jebel', 'bab', 'beit', 'bayt', 'khan', 'ras', 'bir', 'dar', 'burj', 'bani', 'beni', 'hay', 'sidi', 'kafr', 'khor', 'masjid', 'jami', 'souq', 'souk', 'qasr', 'madinat', 'madinah', 'port', 'fort', 'camp', 'mount']);

/** "the | Bandar Vrell | *terminal*" */
export function isOfSite({ tokens: { id, kind, shape }, piece: { first, last } }: Run): boolean {
  return first > 0 && THE.has(id[first - 1]!) && kind[last] === Kind.word && !(shape[last]! & Shape.capital) && SITE_NOUN.has(id[last]!);
}

const MARTYR = new WordSet(['shahid', 'martyr', 'saint', 'allameh', 'allamah']);
const IMAM = new WordSet(['imam']);

/** "the *Shahid* | Vrell | *dam*", "the *Imam* | Vrell | *hospital*" */
export function isNamedAfter({ tokens: { id, kind, shape }, piece: { first, last } }: Run): boolean {
  const isRank = first > 0 && kind[first - 1] === Kind.word && (MARTYR.has(id[first - 1]!) || (IMAM.has(id[first - 1]!) && THE.has(id[first - 2]!)));
  return isRank && kind[last] === Kind.word && !(shape[last]! & Shape.capital) && SITE_NOUN.has(id[last]!);
}

const SITE_NOUN = new WordSet(SMALL_SITES);

/** "the Panama-*flagged* | Coral Vrell" */
export function isFlagged({ tokens, piece: { first } }: Run): boolean {
  return first > 0 && tokens.kind[first - 1] === Kind.word && tokens.text.endsWith('-flagged', tokens.end[first - 1]);
}

/** "R. | Vrell", "P.V. | Omid Vrell": no word of it is one that names of bodies and places hold; not "S. Korean". */
export function isInitialled({ tokens, piece: { first, last } }: Run): boolean {
  if (!isInitial(tokens, first)) return false;
  // "J.R." has its last stop with it.
  const from = isMark(tokens, first + 1, STOP) ? first + 2 : first + 1;
  const isWhole = from === first + 2 || (isPairOfLetters(tokens, first) && last > from + 1 && (classOf(tokens.id[from]!) & Is.given) !== 0);
  return isWhole && hasNoNoun(tokens, from, last) && knownAt(tokens, from, last) === undefined && !KOREAN.has(tokens.id[from]!);
}

/** "P.V.", no ship's and no town's: "M.V. Vrell", "D.C." */
function isPairOfLetters(tokens: Tokens, i: number): boolean {
  const text = tokens.textOf(i);
  return text.length === 4 && text[1] === '.' && text[3] === '.' && !NO_INITIALS.has(text);
}

const NO_INITIALS: ReadonlySet<string> = new Set(['S.S.', 'M.V.', 'M.T.', 'M.S.', 'M.Y.', 'P.S.', 'D.C.', 'B.C.', 'N.Y.', 'L.A.', 'U.S.', 'U.K.', 'U.N.', 'F.C.', 'E.U.', 'A.D.', 'N.J.', 'N.H.', 'S.C.', 'N.C.', 'N.D.', 'S.D.', 'N.M.', 'R.I.']);

/** Of which Korea only the initial says. */
const KOREAN = new WordSet(['korea', 'korean', 'koreans']);

/** "*Quispe Mamani-Vrell* checked", "*Bea Oduya-Vrell*, a welder"; not "the Baden-Vrell". */
export function isDoubleNamed({ tokens, piece: { first, last } }: Run): boolean {
  if (!isDoubled(tokens, last - 1) || classOf(tokens.id[first]!) & Is.article || (first > 0 && classOf(tokens.id[first - 1]!) & Is.article)) return false;
  return hasNoNoun(tokens, first, last) && (isVerb(tokens, last) || isMark(tokens, last, COMMA));
}

/** No word of the run is one that names of bodies, places, fields and offices hold. */
export function hasNoNoun(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (classOf(tokens.id[at]!) & NOT_IN_NAMES) return false;
  return true;
}

/** "Smith-Jones": two words with capitals, none of them of one or two letters ("Al-Vrell"). */
export function isDoubled(tokens: Tokens, i: number): boolean {
  return (tokens.shape[i]! & Shape.hyphen) !== 0 && DOUBLED.test(tokens.textOf(i));
}

const DOUBLED = /^\p{Lu}\p{Ll}{2,}[-\u2010\u2011]\p{Lu}\p{Ll}{2,}$/u;

/** "Arriaga | 's | daughter", "the widow | of | Arriaga", "married | Arriaga" */
export function hasKin({ tokens, piece: { first, last } }: Run): boolean {
  if (tokens.kind[last] === Kind.possessive && tokens.kind[last + 1] === Kind.word && !(tokens.shape[last + 1]! & Shape.capital) && KIN.has(tokens.id[last + 1]!)) return true;
  if (first < 2 || tokens.kind[first - 1] !== Kind.word) return false;
  return MARRIES.has(tokens.id[first - 1]!) || (tokens.id[first - 1] === OF_ID && KIN.has(tokens.id[first - 2]!));
}

/** "Arriaga | has lived", "Arriaga | was born", "Arriaga | lives" */
export function lives({ tokens: { id, kind }, piece: { last } }: Run): boolean {
  if (kind[last] !== Kind.word) return false;
  if (LIVES.has(id[last]!)) return true;
  return (HAS.has(id[last]!) && LIVED.has(id[last + 1]!)) || (WAS.has(id[last]!) && BORN.has(id[last + 1]!));
}

/** "the novel | by | Arriaga" */
export function makes({ tokens: { id }, piece: { first } }: Run): boolean {
  return first > 1 && BY.has(id[first - 1]!) && WORK.has(id[first - 2]!);
}

const OF_ID = internWord('of');
const HAS = new WordSet(['has', 'had']);
const WAS = new WordSet(['was', 'is']);
const BORN = new WordSet(['born', 'buried', 'survived', 'married']);
const LIVES = new WordSet(['lives', 'retired', 'studied', 'married', 'died']);
const LIVED = new WordSet(['lived', 'taught', 'written', 'retired', 'married', 'died', 'composed', 'dreamed', 'dreamt', 'slept', 'eaten']);
const MARRIES = new WordSet(['married', 'marries', 'marry']);
const KIN = new WordSet([...KIN_WORDS, 'childhood']);
const WORK = new WordSet(['novel', 'novels', 'book', 'film', 'films', 'poem', 'poems', 'painting', 'paintings', 'memoir', 'play', 'opera', 'symphony', 'sculpture', 'photograph', 'essay']);

/** "Vakili, | 17,", "Vakili, | aged 17,", "Vakili, | then 14,", "One of them is Bea Vakili, | 17." */
export function hasAge({ tokens, piece: { last }, words }: Run): boolean {
  const at = tokens.kind[last + 1] === Kind.word && AGED.has(tokens.id[last + 1]!) ? last + 2 : last + 1;
  if (tokens.kind[at] !== Kind.number || tokens.end[at]! - tokens.start[at]! !== 2) return false;
  return isMark(tokens, at + 1, COMMA) || (words > 1 && isMark(tokens, at + 1, STOP));
}

/** Whether the run is the subject of its sentence, and a later word of it, or the one that opens the next sentence, is "her", "his", "she" or "he". */
export function isHerself(run: Run): boolean {
  const { tokens, piece: { first, last }, last: end } = run;
  if (!(run.opensSentence || isMark(tokens, first - 1, COMMA)) || isMark(tokens, first - 3, COMMA) || !isVerb(tokens, last)) return false;
  if (!hasNoNoun(tokens, first, last)) return false;
  for (let at = last + 1; at < end && at < last + SENTENCE; at++) {
    const bits = tokens.kind[at] === Kind.word ? classOf(tokens.id[at]!) : 0;
    // Ships have crews.
    if (HERS.has(tokens.id[at]!)) return !(classOf(tokens.id[at - 1]!) & Is.and) && !ABOARD.has(tokens.id[at + 1]!);
    // Of somebody else it may be said.
    if (bits & (Is.personNoun | Is.office | Is.given | Is.rank | Is.address) || tokens.kind[at] === Kind.quote || SOMEBODY.has(tokens.id[at]!)) return false;
  }
  return false;
}

/** "walks", "crossed", "met": a small word behind the name that ends like a verb in a story, or is one of the common ones. */
function isVerb(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== Kind.word || tokens.shape[at]! & Shape.capital || classOf(tokens.id[at]!) & (Is.linker | Is.and | Is.who | Is.personNoun | Is.bodyHead | Is.placeHead | Is.thingHead)) return false;
  if (VERB.has(tokens.id[at]!)) return true;
  const end = tokens.end[at]!;
  const ed = tokens.text.charCodeAt(end - 1) === SMALL_D && tokens.text.charCodeAt(end - 2) === SMALL_E;
  return end - tokens.start[at]! > 4 && (ed || tokens.text.charCodeAt(end - 1) === SMALL_S);
}

/** No sentence of a person's doings and the next one's first word take more tokens. */
const SENTENCE = 40;
const HERS = new WordSet(['her', 'his', 'she', 'he', 'herself', 'himself']);
const ABOARD = new WordSet(['crew', 'captain', 'cargo', 'hull', 'deck', 'engines', 'passengers', 'flag', 'sister', 'maiden']);
const SOMEBODY = new WordSet(['man', 'woman', 'boy', 'girl', 'somebody', 'someone', 'child', 'person', 'men', 'women', 'people', 'who', 'everyone', 'they', 'their', 'its', 'it']);
const VERB = new WordSet([...FUNCTION_WORDS.verb.split(' '), 'was', 'has', 'had', 'beat']);
const AGED = new WordSet(['aged', 'then', 'now']);

/** "Vakili, | for his part,": "his" or "her". */
export function isForOwnPart({ tokens, piece: { last } }: Run): boolean {
  return FOR.has(tokens.id[last + 1]!) && tokens.kind[last + 1] === Kind.word && HIS_OR_HER.has(tokens.id[last + 2]!) && PART.has(tokens.id[last + 3]!);
}

/** "of the World Food Program | said": a body's name of a few words and a verb of speech behind it; no word of the name is one that names of bodies hold. */
export function saysForBody({ tokens, piece: { first, last }, last: end }: Run): boolean {
  if (tokens.kind[last] !== Kind.word || !OF.has(tokens.id[last]!)) return false;
  if (!hasNoNoun(tokens, first, last)) return false;
  let capitals = 0;
  for (let at = last + 1; at < end && at < last + LONGEST_BODY; at++) {
    // "of the World Food Program (WFP) said"
    if (isMark(tokens, at, OPENING) && tokens.shape[at + 1]! & Shape.caps && isMark(tokens, at + 2, CLOSING)) at += 3;
    if (tokens.kind[at] !== Kind.word) return false;
    if (joinsRun(tokens, at)) capitals++;
    // "of *consultancy* Straits Energy Partners": what it is.
    else if (at === last + 1 && HOUSES_SMALL.has(tokens.id[at]!)) continue;
    else if (SAID.has(tokens.textOf(at)) || EXPECTS.has(tokens.id[at]!)) return capitals > 0;
  }
  return false;
}

const LONGEST_BODY = 10;
const HOUSES_SMALL = new WordSet(['consultancy', 'consultants', 'brokerage', 'broker', 'brokers', 'bank', 'think-tank', 'insurer', 'analysts', 'investment', 'fund', 'firm', 'charity', 'group', 'law']);
/** Verbs that only somebody does, beside those of speech. */
const EXPECTS = new WordSet(['told', 'expects', 'believes', 'thinks', 'reckons', 'estimates', 'predicts', 'sees', 'agrees', 'argues']);
const NOT_IN_NAMES = Is.bodyHead | Is.placeHead | Is.thingHead | Is.topic | Is.office | Is.officePart | Is.personNoun;
const OF = new WordSet(['of', 'at', 'from', 'with']);

/** "his name as | Sohrab", "her first name, | Yalda", "identified only as | Sohrab". */
export function isGivenAs({ tokens, piece: { first } }: Run): boolean {
  if (first < 3) return false;
  if (isMark(tokens, first - 1, COMMA)) return NAME.has(tokens.id[first - 2]!) && FIRST.has(tokens.id[first - 3]!);
  if (tokens.kind[first - 1] !== Kind.word) return false;
  if (NAME.has(tokens.id[first - 1]!)) return goesByName(tokens, first - 1);
  // "a man *named* | Tomek Vrell"
  if (CALLED.has(tokens.id[first - 1]!)) return (classOf(tokens.id[first - 2]!) & Is.personNoun) !== 0 || NAMED_SO.has(tokens.id[first - 2]!);
  if (!AS.has(tokens.id[first - 1]!)) return false;
  const only = ONLY.has(tokens.id[first - 2]!);
  const before = only ? first - 3 : first - 2;
  return NAME.has(tokens.id[before]!) || (only && IDENTIFIED.has(tokens.id[before]!)) || (SELF.has(tokens.id[before]!) && IDENTIFIED.has(tokens.id[before - 1]!));
}

const NAMED_SO = new WordSet(['man', 'woman', 'boy', 'girl', 'son', 'daughter', 'baby', 'child', 'teenager', 'brother', 'sister']);

/** "who *goes by the name* Abu Vakili" */
function goesByName({ id }: Tokens, name: number): boolean {
  return THE.has(id[name - 1]!) && BY.has(id[name - 2]!) && GOES.has(id[name - 3]!);
}

const GOES = new WordSet(['goes', 'went', 'going', 'go', 'known']);
const NAME = new WordSet(['name', 'names']);
const FIRST = new WordSet(['first', 'given']);
const ONLY = new WordSet(['only', 'simply', 'just']);
const IDENTIFIED = new WordSet(['identified']);
const SELF = new WordSet(['himself', 'herself']);
/** Behind or before a name, what one does in news who speaks. */
export const SAID = new Set(['said', 'says', 'added', 'adds', 'noted', 'explained', 'explains', 'wrote', 'asked', 'asks', 'recalled', 'recalls', 'argued', 'argues', 'continued', 'insisted', 'insists', 'joked', 'jokes', 'admits', 'laments', 'shrugs']);

/** The same right behind a comma or a mark of quotation: "…, *reckons* Ditte Vrell"; elsewhere they have objects. */
const INVERTS = new WordSet('reckons reckoned notes warns warned believes thinks suggests concedes conceded maintains contends contended complains complained claims claimed sighs grumbles predicts predicted observes observed remarks remarked agrees agreed writes declares declared concludes concluded counters countered retorts retorted replies replied quips quipped boasts boasted fears hopes'.split(' '));

/** Whether what stands before the name at token `first` says that it speaks. */
export function isSaidBefore(tokens: Tokens, first: number): boolean {
  if (SAID.has(tokens.textOf(first - 1))) return true;
  return first > 1 && INVERTS.has(tokens.id[first - 1]!) && (isMark(tokens, first - 2, COMMA) || tokens.kind[first - 2] === Kind.quote);
}

/** "Omid Vakili *of* | Meridian Flow | wrote": behind somebody with a first name and "of" stands his house or his town. */
export function isOfSomebody({ tokens: { id, kind, shape }, piece: { first } }: Run): boolean {
  const of = first - 1;
  if (of < 2 || kind[of] !== Kind.word || !OF.has(id[of]!) || shape[of]! & Shape.capital) return false;
  return joinsRun2(kind, shape, of - 1) && joinsRun2(kind, shape, of - 2) && (classOf(id[of - 2]!) & Is.given) !== 0 && (shape[of - 1]! & Shape.lineStart) === 0;
}

function joinsRun2(kind: ArrayLike<number>, shape: ArrayLike<number>, at: number): boolean {
  return kind[at] === Kind.word && (shape[at]! & Shape.capital) !== 0;
}

/** "the | Vrell | West MP", "the | Vrell | and Harbury South MP": small "the" before, and the seat's holder behind its other words. */
export function isConstituency({ tokens, piece: { first, last } }: Run): boolean {
  const { id, shape, kind } = tokens;
  if (first === 0 || !THE.has(id[first - 1]!) || shape[first - 1]! & Shape.capital || classOf(id[first]!) & Is.given) return false;
  for (let at = last; at < last + 4 && kind[at] === Kind.word; at++) {
    if (SITS.has(id[at]!)) return (shape[at]! & Shape.caps) !== 0;
    if (!(shape[at]! & Shape.capital) && !(classOf(id[at]!) & Is.and)) return false;
  }
  return false;
}

const SITS = new WordSet(['mp', 'mps', 'msp', 'td', 'mep', 'mna', 'mla']);
