/**
 * Whether a capitalised run is a person's name: ordered rules, the first that applies decides. What none decides is
 * dropped rather than guessed, unless the article makes a person of the same name elsewhere.
 */
import { COMMA, STOP } from '../../core/signs.js';
import { SHORT_STATES } from '../../lexicon/places/states.js';
import { NUMBERED } from '../../lexicon/counting.js';
import { SURNAME_ENDINGS } from '../../lexicon/name-endings.js';
import { WordSet } from '../../core/words.js';
import { WHOSE } from '../text/small-words.js';
import { isUpper } from '../text/chars.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { LOCAL } from './office-fields.js';
import { isSomebodysDeed } from './person-deeds.js';
import { hasAge, hasKin, hasNoNoun, isAged, isApposedToNoun, isApposedToOne, isArabicNamed, isConstituency, isFlagged, isNamedAfter, isOfSite, isOfSomebody, isForetold, isDoubled, isDoubleNamed, isForOwnPart, isGivenAs, isHerself, isInitialled, isNamedKin, isOfSyllables, isSaidBefore, lives, makes, saysForBody, type Run } from './person-signs.js';
import { isBehindWhere } from './place-speakers.js';
import { isFieldOfOffice } from './rank-signs.js';
import { isOfListedKin } from './relatives.js';
import { endsTitle } from './title-of-work.js';
import { isMark, isPartyAndState, joinsRun } from './runs.js';

/** What the rules ask of a run, as bits found once for all of them. */
const Fact = {
  /** The name has one word; two or more; two or three. */
  one: 1 << 0, many: 1 << 1, few: 1 << 2,
  /** Its first word is a given name, a family name, or "Seyyed". */
  given: 1 << 3, surname: 1 << 4, prefix: 1 << 5,
  /** Its last word is a family name that stands first in its language; its first or last word is any known name. */
  familyFirst: 1 << 6, known: 1 << 7,
  /** Capitals alone. */
  caps: 1 << 8,
  /** See `Offices`; `titled`: a title stands somewhere, `titledBefore`: and what stands with the name begins before it. */
  address: 1 << 9, noun: 1 << 10, before: 1 << 11, loose: 1 << 12, titled: 1 << 13, titledBefore: 1 << 14,
  /** It opens its sentence. */
  opens: 1 << 15,
  /** A mark of quotation stands before; a comma behind; one more capitalised word behind. */
  quoted: 1 << 16, comma: 1 << 17, goesOn: 1 << 18,
  /** A verb of speech stands behind, or before; "who" behind, or behind its comma. */
  speaks: 1 << 19, spoken: 1 << 20, who: 1 << 21,
} as const;

const NUMBERED_THING = new WordSet(NUMBERED);

/** What it takes for a word of every day may be the family name of somebody who is named in full elsewhere. */
export const COMMON_WORD = 'common-word';

export interface PersonRule {
  id: string;
  why: string;
  verdict: boolean;
  /** Facts that must hold, and facts of which none may. */
  all: number;
  none: number;
  /** What the facts do not say. */
  also?: (run: Run) => boolean;
}

const bitsAt = (run: Run, at: number): number => (at < run.last && at >= run.first && run.tokens.kind[at] === Kind.word ? classOf(run.tokens.id[at]!) : 0);

export const PERSON_RULES: readonly PersonRule[] = [
  {
    id: 'goes-on-as-thing', why: '"Valiasr Street", "Karimi Doctrine": the noun behind says what it is', verdict: false,
    all: Fact.goesOn, none: 0, also: goesOnAsThing,
  },
  {
    id: 'in-marks', why: 'the “Giz Galasi” dam: an unknown name in marks of its own is a thing\'s', verdict: false,
    all: Fact.quoted, none: Fact.given, also: ({ tokens, piece }) => tokens.kind[piece.last] === Kind.quote,
  },
  {
    id: 'capitals', why: '"MW", "GDP": capitals alone are an abbreviation, unless an office or a form of address stands before', verdict: false,
    all: Fact.caps, none: Fact.address | Fact.titledBefore,
  },
  { id: 'letters-of-a-body', why: '"a member of the Historical Society, TTK, recalled": between commas behind a body, what it is called for short', verdict: false, all: Fact.caps | Fact.one | Fact.comma, none: Fact.address, also: isBehindBody },
  { id: 'initial', why: '"R. Arulmozhi Vrell": an initial before one or two words', verdict: true, all: Fact.few, none: Fact.goesOn | Fact.caps | Fact.quoted, also: isInitialled },
  {
    id: 'rest-of-a-body', why: '"director of Muslim Advocates": one more word of the phrase, not a name', verdict: false,
    all: Fact.loose, none: Fact.known | Fact.prefix, also: (run) => !(run.words > 1 && bitsAt(run, run.piece.first - 1) & Is.topic),
  },
  {
    id: 'tail-of-run', why: '"Supreme Court Justices": the last word of a longer name', verdict: false,
    all: Fact.one, none: Fact.before | Fact.address | Fact.known,
    also: (run) => goesBackwards(run),
  },
  {
    id: 'brand', why: '"BuzzFeed": a capital inside the word', verdict: false,
    all: Fact.one, none: Fact.before | Fact.address, also: ({ tokens, piece }) => hasInnerCapital(tokens, piece.first) && BRAND.test(tokens.textOf(piece.first)),
  },
  {
    id: 'tail-of-title', why: '"director of the Tehran Zoo", "chief of Caspian Lines": the last word of what the office is of, which is no name\'s', verdict: false,
    all: Fact.one, none: Fact.address | Fact.given | Fact.surname,
    also: (run) => goesBackwards(run) && (classOf(run.tokens.id[run.piece.first]!) & (Is.placeHead | Is.thingHead | Is.business | Is.bodyHead | Is.topic)) !== 0,
  },
  { id: 'state', why: '"of Tucson, Ariz., said": an American state behind its town', verdict: false, all: Fact.one, none: Fact.address, also: isShortState },
  { id: 'martyrs-site', why: '"the Shahid Vakili dam": behind the rank of those after whom things are named, and before what is so', verdict: false, all: Fact.before, none: Fact.goesOn, also: isNamedAfter },
  { id: 'constituency', why: '"the Vrell West MP": between "the" and who sits for it', verdict: false, all: 0, none: Fact.before | Fact.address, also: isConstituency },
  { id: 'town-of-office', why: '"said Vrell Falls | Mayor Omid Nemoun": right before a local office and whose it is', verdict: false, all: Fact.goesOn, none: Fact.given | Fact.surname | Fact.before | Fact.address, also: ({ tokens, piece: { last } }) => LOCAL.has(tokens.id[last]!) && joinsRun(tokens, last + 1) },
  { id: 'house-of-office', why: '"said Vrell | spokesperson Omid Nemoun": right before a small office and whose it is', verdict: false, all: Fact.one | Fact.spoken, none: Fact.known | Fact.goesOn | Fact.before | Fact.address | Fact.comma, also: ({ tokens, piece: { last } }) => isOfficeBefore(tokens, last) },
  { id: 'field-of-office', why: '"Inspector of Marine Accidents Capt Vakili": what the office before is of, and a rank with the name behind', verdict: false, all: Fact.many, none: Fact.before | Fact.address, also: ({ tokens, piece: { first, last } }) => isFieldOfOffice(tokens, first, last) },
  { id: 'title-of-work', why: '“Goodbye, Mr. Karvan” won a prize: capitals throughout, the marks close right behind the name', verdict: false, all: Fact.address, none: 0, also: ({ tokens, piece }) => endsTitle(tokens, piece.last) },
  { id: 'seat', why: '"State Sen. Vakili, R-New Vrell, whose committee": his party and where he sits', verdict: false, all: 0, none: Fact.before | Fact.address, also: ({ tokens, piece }) => isPartyAndState(tokens, piece.first) && PARTIES.includes(tokens.textOf(piece.first)[0]!) },
  { id: 'numbered', why: '"Branch 26 of the court": a thing of several, and its number', verdict: false, all: Fact.one, none: Fact.before | Fact.address, also: ({ tokens, piece: { first, last } }) => tokens.kind[last] === Kind.number && NUMBERED_THING.has(tokens.id[first]!) },
  { id: 'after-title', why: '"Foreign Minister Vakili"', verdict: true, all: Fact.before, none: 0 },
  { id: 'after-address', why: '"Mr. Vakili", "Seyyed Abbas"', verdict: true, all: Fact.address, none: 0 },
  {
    id: COMMON_WORD, why: '"Officials said", "Growing fears": a sentence\'s first word alone, with an ending of common words', verdict: false,
    all: Fact.opens | Fact.one, none: Fact.given | Fact.surname, also: ({ tokens, piece }) => !isDoubled(tokens, piece.first) && COMMON_ENDING.test(tokens.textOf(piece.first)),
  },
  { id: 'before-title', why: '"Vakili, the foreign minister"', verdict: true, all: Fact.titled, none: 0 },
  {
    id: 'name-of-site', why: '"at the Bandar Vrell terminal", "the Arash Vakili mosque": behind "the" a small noun says what bears the name', verdict: false,
    all: Fact.many, none: Fact.goesOn | Fact.before | Fact.address, also: isOfSite,
  },
  { id: 'flagged', why: '"the Panama-flagged Coral Vrell": a ship', verdict: false, all: 0, none: Fact.before | Fact.address, also: isFlagged },
  { id: 'house-of-somebody', why: '"Arash Vakili of Meridian Flow wrote": behind somebody and "of" stands where he works or lives', verdict: false, all: 0, none: Fact.before | Fact.address | Fact.given | Fact.prefix, also: isOfSomebody },
  { id: 'given-name', why: '"Arash Vakili": two words or more, the first a given name', verdict: true, all: Fact.many | Fact.given, none: 0 },
  { id: 'name-prefix', why: '"Seyyed Rasoul"', verdict: true, all: Fact.many | Fact.prefix, none: 0 },
  {
    id: 'double-name', why: '"Quispe Mamani-Vrell checked": two capitals in the last word, and a verb or a comma behind', verdict: true,
    all: Fact.few, none: Fact.goesOn | Fact.caps | Fact.loose, also: isDoubleNamed,
  },
  { id: 'family-name-first', why: '"Hayashi Yoshimasa": Japanese, Chinese and Korean names', verdict: true, all: Fact.few | Fact.familyFirst, none: 0 },
  { id: 'syllables', why: '"Oh Da-hye", "Tsai Ing-wen": two syllables with a hyphen, the second small, behind a short word', verdict: true, all: Fact.few, none: Fact.goesOn | Fact.caps | Fact.loose, also: isOfSyllables },
  {
    id: 'age', why: '"Vakili, 17, won", "Vakili, then 14,": an age behind the name', verdict: true,
    all: Fact.comma, none: 0, also: hasAge,
  },
  { id: 'person-noun', why: '"his counterpart Hakan Demir", "X, a lawyer"', verdict: true, all: Fact.noun, none: 0 },
  { id: 'apposed', why: '"A lawyer for Karvani, Bea Vrell, said": a person noun with what it is for, between commas', verdict: true, all: Fact.few | Fact.comma, none: Fact.goesOn | Fact.caps, also: isApposedToNoun },
  { id: 'apposed-to-one', why: '"said the home captain, Bea Vrell", "one of its authors, Bea Vrell,"', verdict: true, all: Fact.few, none: Fact.goesOn | Fact.caps, also: isApposedToOne },
  { id: 'apposed-kin', why: '"The boy, Danial, has", "her younger son, Yashar, said": one word between commas', verdict: true, all: Fact.one, none: Fact.goesOn | Fact.caps, also: (run) => isNamedKin(run) || (isOfListedKin(run.tokens, run.piece, run.first) && hasNoNoun(run.tokens, run.piece.first, run.piece.last)) },
  { id: 'aged', why: '"23-year-old Bea Vrell", "10-year-old Ashot"', verdict: true, all: 0, none: Fact.goesOn | Fact.caps, also: isAged },
  { id: 'foretold', why: '"When her contractions started, Bea Vrell did the sums"', verdict: true, all: Fact.few, none: Fact.goesOn | Fact.caps, also: isForetold },
  { id: 'arabic', why: '"Hela Ben Vrell", "Lama Al-Vrell"', verdict: true, all: Fact.few, none: Fact.goesOn | Fact.caps, also: isArabicNamed },
  { id: 'relative', why: '"Vakili, who": persons only', verdict: true, all: Fact.who, none: 0, also: (run) => !isInPlace(run) && !isWhose(run) },
  { id: 'own-part', why: '"Vakili, for his part, said": of bodies and countries one says "its"', verdict: true, all: Fact.comma, none: 0, also: isForOwnPart },
  { id: 'reporting', why: '"Al Jazeera\'s Haruna Vrell, reporting from Ndara, said"', verdict: true, all: Fact.few | Fact.comma, none: Fact.goesOn | Fact.caps, also: ({ tokens, piece: { last } }) => REPORTING.has(tokens.id[last + 1]!) && FROM_WHERE.has(tokens.id[last + 2]!) },
  { id: 'given-as', why: '"a miner who gave his name as Sohrab": what follows is a name', verdict: true, all: 0, none: Fact.goesOn, also: isGivenAs },
  {
    id: 'feels', why: '"Nelida Arriaga knew": only somebody knows, smiles or weeps', verdict: true,
    all: Fact.many, none: Fact.goesOn, also: ({ tokens, piece: { last } }) => tokens.kind[last] === Kind.word && FEELS.has(tokens.id[last]!),
  },
  { id: 'kin', why: '"Nelida Arriaga\'s daughter", "the widow of Nelida Arriaga": only somebody has kin', verdict: true, all: 0, none: Fact.goesOn | Fact.caps, also: hasKin },
  { id: 'lives', why: '"Nelida Arriaga has lived here", "Nelida Arriaga was born"', verdict: true, all: Fact.few, none: Fact.goesOn | Fact.caps, also: lives },
  { id: 'makes', why: '"a novel by Nelida Arriaga"', verdict: true, all: Fact.few, none: Fact.goesOn | Fact.caps, also: makes },
  {
    id: 'speaks', why: '"Vakili said"', verdict: true,
    all: Fact.speaks, none: 0, also: ({ tokens, piece: { first, last }, words }) => (tokens.shape[last]! & Shape.capital) === 0
      && !(words === 1 && tokens.shape[first]! & Shape.caps) && !isBehindWhere(tokens, { first, last }),
  },
  {
    id: 'spoken-before', why: '"…," said Vakili', verdict: true,
    all: Fact.spoken, none: 0, also: ({ tokens, piece: { first }, words }) => words < 4 && isSaidBefore(tokens, first) && !(tokens.shape[first]! & Shape.caps),
  },
  {
    id: 'of-a-body', why: '"Anneke Vosloo of the World Food Program said": two or three words, and their body behind "of"', verdict: true,
    all: Fact.few, none: Fact.goesOn | Fact.caps, also: saysForBody,
  },
  { id: 'does', why: '"Adut Nyandeng walks to the river with a notebook under her arm": a subject of whom one says "her"', verdict: true, all: Fact.few, none: Fact.goesOn | Fact.caps, also: isHerself },
  { id: 'deeds', why: '"arrested Bea Vrell", "Bea Vrell and her husband", "Ali Karimi and Bea Vrell": what is done to persons, and beside whom', verdict: true, all: Fact.few, none: Fact.goesOn | Fact.caps, also: isSomebodysDeed },
  { id: 'known-surname', why: '"Lavrov": a family name the beat uses alone', verdict: true, all: Fact.one | Fact.surname, none: 0 },
  {
    id: 'surname-ending', why: '"Bizhan Rostamzadeh": two or three words inside a sentence, the last with a family name\'s ending', verdict: true,
    // "owned by CK Karvanison": two capitals open a firm's name, where nobody speaks.
    all: Fact.few, none: Fact.opens, also: ({ tokens, piece }) => !(tokens.shape[piece.first]! & Shape.caps) && ENDS_LIKE_SURNAME.test(tokens.textOf(piece.last - 1)),
  },
];

/** Letters of parties before a hyphen: "R-Texas"; "K-pop" has none. */
const PARTIES = 'DRIL';

/** "| spokesperson *Omid Nemoun*" */
function isOfficeBefore(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === Kind.word && !(tokens.shape[at]! & Shape.capital) && (classOf(tokens.id[at]!) & (Is.office | Is.personNoun)) !== 0 && (tokens.shape[at + 1]! & Shape.capital) !== 0 && joinsRun(tokens, at + 1);
}

/** A comma before, and the stop of the short form behind. */
function isShortState({ tokens, piece: { first, last } }: Run): boolean {
  return first > 0 && isMark(tokens, first - 1, COMMA) && isMark(tokens, last, STOP) && !(tokens.shape[last]! & Shape.blankBefore) && SHORT_STATE.has(tokens.textOf(first));
}

const SHORT_STATE: ReadonlySet<string> = new Set([...SHORT_STATES.split(' '), 'Tex']);

/** One more capital stands before: "Supreme Court | Justices"; not the word that opens the sentence, "But | Vakili". */
function goesBackwards({ tokens, piece, first }: Run): boolean {
  const before = piece.first - 1;
  return before >= first && (tokens.shape[before]! & Shape.capital) !== 0 && joinsRun(tokens, piece.first) && !LEADS.has(tokens.id[before]!);
}

const LEADS = new WordSet(['and', 'but', 'yet', 'nor', 'or', 'so', 'then', 'now', 'still', 'also', 'even', 'only', 'for', 'once', 'when', 'while', 'as', 'if', 'after', 'before', 'since', 'because', 'although', 'though', 'until', 'unless', 'where', 'later', 'today', 'soon', 'in', 'at', 'to', 'with', 'by', 'like', 'unlike', 'both', 'neither', 'what', 'how', 'why', 'did', 'does', 'has', 'had', 'is', 'was', 'will', 'would', 'can', 'could', 'should']);

/** "from Firouzabad, who": the relative goes with somebody before. */
function isInPlace(run: Run): boolean {
  return run.words === 1 && (bitsAt(run, run.piece.first - 1) & Is.linker) !== 0 && !isKnownName(run);
}

/** "rivals such as Nordhem, *whose* sectionals": things have parts, too. */
function isWhose(run: Run): boolean {
  const { tokens, piece: { last }, words } = run;
  return words === 1 && !isKnownName(run) && WHOSE.has(tokens.id[isMark(tokens, last, COMMA) ? last + 1 : last]!);
}

const REPORTING = new WordSet(['reporting']);
const FROM_WHERE = new WordSet(['from', 'live']);
const FEELS = new WordSet(['knew', 'knows', 'remembers', 'remembered', 'smiles', 'smiled', 'laughs', 'laughed', 'weeps', 'wept', 'shrugs', 'shrugged', 'sighs', 'sighed', 'nods', 'nodded', 'wonders', 'wondered']);

function isKnownName({ tokens, piece }: Run): boolean {
  return (classOf(tokens.id[piece.first]!) & (Is.given | Is.surname)) !== 0 || (classOf(tokens.id[piece.last - 1]!) & (Is.familyFirst | Is.surname)) !== 0;
}

/** "Imam Khomeini International Airport": a noun of a place, body or thing in the same run; not behind a full name. */
function goesOnAsThing({ tokens, piece, last, words }: Run): boolean {
  if (words > 1 && classOf(tokens.id[piece.first]!) & Is.given) return false;
  for (let at = piece.last; at < last && at < piece.last + 4 && joinsRun(tokens, at); at++) {
    if (classOf(tokens.id[at]!) & (Is.placeHead | Is.thingHead | Is.bodyHead)) return true;
  }
  return false;
}

/** A capital behind the word's first letter: the cheap question before the pattern is asked. */
function hasInnerCapital(tokens: Tokens, i: number): boolean {
  const end = tokens.end[i]!;
  for (let at = tokens.start[i]! + 1; at < end; at++) if (isUpper(tokens.text.charCodeAt(at))) return true;
  return false;
}

const BRAND = /^(?!Mc|Mac|De|Di|La|Le|Van|Fitz|O['’]).*\p{Ll}\p{Lu}/u;
const COMMON_ENDING = /(?:s|ing|ed|ly|ment|tion|ness|ity|ism|ists?|ers)$/;
const ENDS_LIKE_SURNAME = new RegExp(`[a-z](?:${SURNAME_ENDINGS.join('|')})$`);

function factsOf(run: Run): number {
  const { words } = run;
  const count = words === 1 ? Fact.one : words < 4 ? Fact.many | Fact.few : Fact.many;
  return count | (run.opensSentence ? Fact.opens : 0) | wordFacts(run) | officeFacts(run) | neighbourFacts(run);
}

function wordFacts({ tokens, piece }: Run): number {
  const opening = classOf(tokens.id[piece.first]!);
  const closing = classOf(tokens.id[piece.last - 1]!);
  let facts = piece.kind === 'caps' ? Fact.caps : 0;
  if (opening & Is.given) facts |= Fact.given | Fact.known;
  if (opening & Is.surname) facts |= Fact.surname;
  if (opening & Is.namePrefix) facts |= Fact.prefix;
  if (closing & Is.familyFirst) facts |= Fact.familyFirst | Fact.known;
  return (opening | closing) & Is.surname ? facts | Fact.known : facts;
}

function officeFacts({ offices, piece }: Run): number {
  let facts = 0;
  if (offices.address) facts |= Fact.address;
  if (offices.noun) facts |= Fact.noun;
  if (offices.before) facts |= Fact.before;
  if (offices.loose) facts |= Fact.loose;
  if (offices.titles.length > 0) facts |= offices.outerFirst < piece.first ? Fact.titled | Fact.titledBefore : Fact.titled;
  return facts;
}

function neighbourFacts(run: Run): number {
  const { tokens, piece: { first, last } } = run;
  const comma = isMark(tokens, last, COMMA);
  const behind = bitsAt(run, last);
  let facts = comma ? Fact.comma : 0;
  if (first > 0 && tokens.kind[first - 1] === Kind.quote) facts |= Fact.quoted;
  if (last < run.last && joinsRun(tokens, last)) facts |= Fact.goesOn;
  if (behind & Is.speech) facts |= Fact.speaks;
  if (bitsAt(run, first - 1) & Is.speech) facts |= Fact.spoken;
  return (comma ? bitsAt(run, last + 1) : behind) & Is.who ? facts | Fact.who : facts;
}

/** The rule that decides, or null. */
export function decide(run: Run): PersonRule | null {
  const facts = factsOf(run);
  for (let i = 0; i < PERSON_RULES.length; i++) {
    const rule = PERSON_RULES[i]!;
    if ((facts & rule.all) === rule.all && (facts & rule.none) === 0 && (rule.also === undefined || rule.also(run))) return rule;
  }
  return null;
}

/** "Historical *Society,* | TTK": a comma and a body's head noun right before the name. */
function isBehindBody({ tokens, piece: { first } }: Run): boolean {
  return isMark(tokens, first - 1, COMMA) && (classOf(tokens.id[first - 2] ?? 0) & Is.bodyHead) !== 0 && tokens.end[first]! - tokens.start[first]! <= LONGEST_LETTERS;
}

/** "TOBB", "UNRWA" */
const LONGEST_LETTERS = 6;
