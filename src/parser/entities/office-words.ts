/** What both readers of offices ask of words. */
import { COMMA, STOP } from '../../core/signs.js';
import { WordMap, WordSet } from '../../core/words.js';
import { FILM_WORDS, OFFICES_OF_TWO_WORDS, OFFICE_MODIFIERS, OFFICER_FIELDS, PEERS_OF_PLACES, PLAIN_ROLES, SEATED, SERVANTS } from '../../lexicon/titles.js';
import { ARTICLE, AT, IN, INDEFINITE, OF, POSSESSIVE } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { knownAt } from './gazetteer.js';
import type { Piece } from './piece.js';
import { isMark, isSmallWord, joinsRun } from './runs.js';

export interface Offices {
  titles: readonly string[];
  /** First token of the name with what stands before it, last token (exclusive) with what stands behind. */
  outerFirst: number;
  outerLast: number;
  /** A form of address or a noun that shows a person: "Mr.", "counterpart". */
  address: boolean;
  noun: boolean;
  /** A title stands before the name; `loose` where only the capitals of its last phrase part it from the name. */
  before: boolean;
  loose: boolean;
}

/** What the readers need: the tokens of one passage and the pieces found in it, in order. */
export interface Context {
  tokens: Tokens;
  pieces: readonly Piece[];
  first: number;
  last: number;
}

/** No office is longer than this many tokens. */
export const REACH = 28;

const ATTORNEY = new WordSet(['attorney', 'solicitor', 'auditor', 'surgeon', 'advocate', 'inspector', 'procurator', 'surveyor', 'registrar', 'controller', 'accountant', 'paymaster']);
const STAFF = new WordSet(['staff']);
const OFFICER = new WordSet(['officer']);
const CHIEF = new WordSet(['chief']);
const COUNSEL = new WordSet(['counsel']);
const COUNSEL_RANK = new WordSet(['general', 'senior']);
const OFFICER_FIELD = new WordSet(OFFICER_FIELDS);
const MODIFIER = new WordSet(OFFICE_MODIFIERS);
const ABROAD = new WordSet(['ambassador', 'envoy', 'representative', 'consul', 'attache', 'emissary']);
const DEAN = new WordSet(['dean', 'principal', 'wali', 'vali']);
const PEER_OF_PLACE = new WordSet(PEERS_OF_PLACES);
/** What opens the complement of an office: "head *of* research". */
export const SERVES = new WordSet(['to', 'of', 'for']);
const SEAT = new WordSet(['from', 'representing']);
const MEMBER = new WordSet(SEATED);
const PLAIN_ROLE = new WordSet(PLAIN_ROLES);

/** "Attorney | General", "Secretary | General": whether the office at `at` makes an office of the "general" behind it; not "army chief | General Vakili". */
export function isGenerals(tokens: Tokens, at: number): boolean {
  if ((tokens.shape[at]! & Shape.capital) === 0 && (tokens.shape[at + 1]! & Shape.capital) !== 0) return false;
  return tokens.kind[at] === Kind.word && ((classOf(tokens.id[at]!) & Is.office) !== 0 || ATTORNEY.has(tokens.id[at]!));
}

/** "*festival* secretary", "*museum* director": a common word, or a body's noun, that belongs to the office behind it. */
export function modifiesOffice(tokens: Tokens, at: number): boolean {
  return (classOf(tokens.id[at]!) & Is.bodyHead) !== 0 || MODIFIER.has(tokens.id[at]!);
}

/** A small word that opens what it is of, right before a capital, "Fifth Fleet *spokeswoman* | Commander Vakili": the office begins behind it. */
export function isBeforeCapital({ id, shape }: Tokens, at: number, bits: number): boolean {
  if (shape[at]! & Shape.capital || !(shape[at + 1]! & Shape.capital)) return false;
  return (bits & Is.opener) !== 0 ? !(bits & Is.officePart) || SERVANT.has(id[at]!) : SERVANT.has(id[at]!);
}

export const SERVANT = new WordSet(SERVANTS);

/** "a *spokesman for* Sindh": whether one who serves stands in tokens `[first, last)` with what leads to whom. */
export function servesIn({ id }: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (SERVANT.has(id[at]!) && SERVES.has(id[at + 1]!)) return true;
  return false;
}

/** "a *second* member, Vakili,": which of several he is, and no "second vice president". */
export function isOneOfSeveral({ id }: Tokens, at: number): boolean {
  return ORDER.has(id[at]!) && at > 0 && INDEFINITE.has(id[at - 1]!);
}

const ORDER = new WordSet(['second', 'third', 'fourth', 'fifth']);

/** "*dean* of the faculty", "the *Duke* of Golzar": an office before "of" only, for it is a name too; with a capital, where no other name stands before it. */
export function isDean(tokens: Tokens, at: number): boolean {
  const { id } = tokens;
  if (!OF.has(id[at + 1]!) || tokens.kind[at + 1] !== Kind.word) return false;
  if (PEER_OF_PLACE.has(id[at]!)) return true;
  return DEAN.has(id[at]!) && (isSmallWord(tokens, at) || (OF_FACULTY.has(id[at + 2]!) && !(at > 0 && joinsRun(tokens, at - 1))));
}

/** "Dean of *the* Faculty of Law" */
const OF_FACULTY = new WordSet(['the', 'students', 'faculty', 'engineering', 'medicine', 'law']);

/** "a lawmaker *from* Karbala", "the lawmaker *representing* Karbala": token `at` opens what a member of an assembly stands for. */
export function isSeat(tokens: Tokens, at: number): boolean {
  return at > 0 && SEAT.has(tokens.id[at]!) && MEMBER.has(tokens.id[at - 1]!) && joinsRun(tokens, at + 1);
}

/** "*deputy* U.N. spokesman", "*chief* UNHCR spokesperson": a part of the office behind the body. */
export function isBeforeBody(tokens: Tokens, at: number): boolean {
  if (!(classOf(tokens.id[at]!) & Is.officePart) || !isSmallWord(tokens, at)) return false;
  let next = at + 1;
  while (next < at + 4 && joinsRun(tokens, next)) next++;
  return next > at + 1 && isSmallWord(tokens, next) && (classOf(tokens.id[next]!) & Is.office) !== 0;
}

/** "army chief of *staff*" in small letters. */
function isOfStaff(tokens: Tokens, at: number): boolean {
  return at > 1 && STAFF.has(tokens.id[at]!) && OF.has(tokens.id[at - 1]!) && CHIEF.has(tokens.id[at - 2]!);
}

/** "General *Counsel*", "senior *counsel*": an office; any other counsel is a trade. */
export function isCounsel(tokens: Tokens, at: number): boolean {
  return at > 0 && COUNSEL.has(tokens.id[at]!) && COUNSEL_RANK.has(tokens.id[at - 1]!);
}

/** "first *lady*" in small letters: any other lady is nobody's title. */
export function isFirstLady(tokens: Tokens, at: number): boolean {
  return at > 0 && LADY.has(tokens.id[at]!) && isSmallWord(tokens, at) && FIRST.has(tokens.id[at - 1]!);
}

/** No more words of the office at `at`, but what it is of: "the first lady | of the country"; "a first lady historian" is none. */
export function endsOffice({ id, kind }: Tokens, at: number): boolean {
  return kind[at] !== Kind.word || OF.has(id[at]!);
}

const LADY = new WordSet(['lady']);
const FIRST = new WordSet(['first']);

/** "chief *economist*", "lead *investigator*": a trade of which somebody is the head. */
function isChiefOfTrade(tokens: Tokens, at: number): boolean {
  return at > 0 && !AGAINST.has(tokens.id[at]!) && ((CHIEF.has(tokens.id[at - 1]!) && ((classOf(tokens.id[at]!) & Is.personNoun) !== 0 || IS_LED.has(tokens.id[at]!))) || (LEAD.has(tokens.id[at - 1]!) && IS_LED.has(tokens.id[at]!)));
}

const LEAD = new WordSet(['lead', 'principal']);
/** "his chief *rival*": how he stands to somebody. */
const AGAINST = new WordSet(['rival', 'opponent', 'critic', 'enemy', 'suspect', 'witness', 'victim', 'challenger', 'competitor', 'antagonist', 'ally', 'supporter']);
/** Not "lead author", "lead counsel". */
const IS_LED = new WordSet(['investigator', 'economist', 'engineer']);

/** "*Chief* Operating | Officer", "*general* | counsel", "*chief* | economist", "army *chief* of | staff": where the office begins that ends at token `at` and is none by its last word; -1 for none. */
export function headOfCompound(tokens: Tokens, at: number): number {
  if (AFFAIRES.has(tokens.id[at]!)) return chargeBefore(tokens, at);
  // "Chargé d'Affaires *ad interim*"
  if (at > 2 && INTERIM.has(tokens.id[at]!) && AD.has(tokens.id[at - 1]!)) return chargeBefore(tokens, at - 2);
  if (isOfficer(tokens, at) || isOfStaff(tokens, at) || isInChief(tokens, at)) return at - 2;
  if (isWithoutPortfolio(tokens, at)) return at - 2;
  return isCounsel(tokens, at) || isChiefOfTrade(tokens, at) || isFirstLady(tokens, at) || isOfTwoWords(tokens, at) ? at - 1 : -1;
}

/** "head *teacher*", "harbour *master*", "petty *officer*": the second word of an office that has two. */
export function isOfTwoWords({ id, kind }: Tokens, at: number): boolean {
  return at > 0 && kind[at - 1] === Kind.word && OF_TWO_WORDS.get(id[at]!)?.has(id[at - 1]!) === true;
}

const OF_TWO_WORDS = new WordMap(OFFICES_OF_TWO_WORDS.map(([last, firsts]) => [last, new WordSet(firsts)] as const));

/** "Dep*.* Chief", "Asst*.* Commissioner": the stop of a part that is written short. */
export function isShortPart({ id, kind }: Tokens, stop: number): boolean {
  return stop > 0 && kind[stop] === Kind.mark && id[stop] === STOP && SHORT_PART.has(id[stop - 1]!);
}

const SHORT_PART = new WordSet(['dep', 'asst', 'assoc']);

/** "*the Supreme Leader's* representative in the province": of the office, which without him would be another. */
export function isLeaders({ id, kind }: Tokens, at: number): boolean {
  const leader = SUPREME.has(id[at]!) ? at + 1 : at;
  return LEADER.has(id[leader]!) && kind[leader + 1] === Kind.possessive && REPRESENTATIVE.has(id[leader + 2]!);
}

const SUPREME = new WordSet(['supreme']);
const LEADER = new WordSet(['leader']);
const REPRESENTATIVE = new WordSet(['representative', 'adviser', 'advisor']);

/** "Minister without *Portfolio*" */
function isWithoutPortfolio({ id }: Tokens, at: number): boolean {
  return at > 1 && PORTFOLIO.has(id[at]!) && WITHOUT.has(id[at - 1]!) && (classOf(id[at - 2]!) & Is.office) !== 0;
}

const PORTFOLIO = new WordSet(['portfolio']);
const WITHOUT = new WordSet(['without']);

/** "*Chargé* d'affaires": however the words are parted; -1 where none stands there. */
function chargeBefore(tokens: Tokens, at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) if (tokens.kind[i] === Kind.word && CHARGE.has(tokens.id[i]!)) return i;
  return -1;
}

const AD = new WordSet(['ad']);
const INTERIM = new WordSet(['interim']);
const AFFAIRES = new WordSet(['affaires', 'd\'affaires', 'd’affaires']);
const CHARGE = new WordSet(['chargé', 'charge']);

/** "*commander* in chief", "*editor* in chief of the paper": the token of the "chief" that ends the office's words; `at` itself for any other office. */
export function overInChief({ id, kind }: Tokens, at: number): number {
  return kind[at + 1] === Kind.word && IN.has(id[at + 1]!) && CHIEF.has(id[at + 2]!) && IN_CHIEF.has(id[at]!) ? at + 2 : at;
}

/** Whether token `at` is the "chief" of "commander in *chief*". */
function isInChief(tokens: Tokens, at: number): boolean {
  return at > 1 && overInChief(tokens, at - 2) === at;
}

const IN_CHIEF = new WordSet(['commander', 'editor', 'commissioner', 'engineer', 'auctioneer']);

/** Whether token `at` ends the words of an office that begins above `floor`: "minister", "attorney *general*", "*dean* of", "chief *economist*". */
export function endsOfficeWords(tokens: Tokens, at: number, floor: number): boolean {
  const bits = classOf(tokens.id[at]!);
  if (bits & Is.office || isDean(tokens, at) || headOfCompound(tokens, at) >= Math.max(0, floor)) return true;
  return (bits & Is.rank) !== 0 && (classOf(tokens.id[at - 1]!) & Is.office) !== 0;
}

/** "chief financial *officer*", "Chief Operating *Officer*" */
export function isOfficer(tokens: Tokens, at: number): boolean {
  return at > 1 && OFFICER.has(tokens.id[at]!) && CHIEF.has(tokens.id[at - 2]!) && (OFFICER_FIELD.has(tokens.id[at - 1]!) || (classOf(tokens.id[at - 1]!) & Is.officePart) !== 0);
}

/** "a manager at Tessaro", "their leader": what he does, in small letters. */
export function isPlainRole(tokens: Tokens, start: number, head: number, end: number): boolean {
  return start === head && PLAIN_ROLE.has(tokens.id[head]!) && !(tokens.shape[head]! & Shape.capital) && (end === head + 1 || AT.has(tokens.id[head + 1]!));
}

/** "prosecutor *in* Bandar Abbas": the place is no part of the office, but "ambassador in Jakarta" has one. */
export function isPlaced(tokens: Tokens, head: number): boolean {
  const post = head > 0 && isGenerals(tokens, head - 1) ? head - 1 : head;
  return IN.has(tokens.id[head + 1]!) && tokens.kind[head + 1] === Kind.word && !ABROAD.has(tokens.id[post]!) && overInChief(tokens, head) === head;
}

/**
 * "head of research *at the agency*", "spokesman for the ward *at a hospital in Bushehr*": a house that common words name tells where, as "in" does.
 * "chief designer *of their manufacturer*" points at what the story told before. "professor of law *at the University of Isfahan*" stays whole. The end of the title without it.
 */
export function beforeWorkplace(tokens: Tokens, head: number, end: number): number {
  const { id, kind } = tokens;
  let complete = false;
  for (let at = head + 1; at + 1 < end; at++) {
    if (kind[at] !== Kind.word) continue;
    // "chief designer *of their manufacturer*"
    if (at + 3 === end && SERVES.has(id[at]!) && POSSESSIVE.has(id[at + 1]!) && isSmallWord(tokens, at + 2)) return at;
    if (!AT.has(id[at]!)) complete ||= SERVES.has(id[at]!);
    else if (isCommonHouse(tokens, at + 1, end) && (complete || !hasCapital(tokens, at, end))) return at;
  }
  return end;
}

/** "spokeswoman for the UNHCR *in Geneva*", "adviser to the Health Ministry *in Baghdad*": the city where a body with a name works. The end of the title without it. */
export function beforeCity(tokens: Tokens, head: number, end: number): number {
  const { id, kind } = tokens;
  let at = end - 1;
  while (at > head && at > end - LONGEST_CITY && !isIn(tokens, at)) at--;
  if (at <= head + 2 || !isIn(tokens, at) || kind[at - 1] !== Kind.word || !(isBodyEnd(tokens, at - 1) || isHouseEnd(tokens, head, at - 1)) || !isCityAt(tokens, at + 1, end) || isSent(tokens, head, at)) return end;
  for (let i = head + 1; i < at; i++) if (kind[i] === Kind.word && (SERVES.has(id[i]!) || AT.has(id[i]!))) return at;
  return end;
}

/** "Permanent *Representative* to the agencies in Vienna": of the office, where its holder has been sent. */
function isSent({ id }: Tokens, head: number, end: number): boolean {
  for (let i = head; i < end && i < head + 3; i++) if (ABROAD.has(id[i]!)) return true;
  return false;
}

/** "the UNHCR", "the Health *Ministry*", "the Institute for Extreme *Environments*"; not "the American *University* in Cairo", "Last *Tango* in Paris". */
function isBodyEnd({ id, shape, kind }: Tokens, at: number): boolean {
  if (shape[at]! & Shape.caps) return true;
  if ((shape[at]! & Shape.capital) !== 0 && (classOf(id[at]!) & Is.bodyHead) !== 0) return !CAMPUS.has(id[at]!);
  // "the Department of Environment in Khuzestan" is a branch of it, and an institute sits in one town.
  let i = at;
  while (i > at - LONGEST_NAME && kind[i] === Kind.word && ((shape[i]! & Shape.capital) !== 0 || JOINS.has(id[i]!)) && !INSTITUTE.has(id[i]!)) i--;
  return INSTITUTE.has(id[i]!) && (shape[i]! & Shape.capital) !== 0;
}

const INSTITUTE = new WordSet(['institute', 'institution', 'center', 'centre', 'hospital', 'clinic', 'museum', 'laboratory', 'observatory', 'foundation', 'academy']);

const LONGEST_NAME = 6;
/** What stands inside of a body's name. */
const JOINS = new WordSet(['of', 'for', 'and']);

const CAMPUS = new WordSet(['university', 'college', 'school']);

/** "head of research at Harbour *Commodities*", "head of *office*": behind "at" the last word of a house that no list knows. */
function isHouseEnd({ id, shape, kind }: Tokens, head: number, at: number): boolean {
  if (OFFICE.has(id[at]!)) return true;
  if (!(shape[at]! & Shape.capital) || CAMPUS.has(id[at]!)) return false;
  let house = at;
  while (house > head && kind[house] === Kind.word && (shape[house]! & Shape.capital) !== 0) house--;
  return house > head && AT.has(id[house]!);
}

const OFFICE = new WordSet(['office']);

function isIn({ id, kind }: Tokens, at: number): boolean {
  return kind[at] === Kind.word && IN.has(id[at]!);
}

/** Tokens `[from, end)` are a place that a list knows, and no country, or one word that no list has. */
function isCityAt(tokens: Tokens, from: number, end: number): boolean {
  if (end === from + 1 && (tokens.shape[from]! & Shape.capital) !== 0 && (tokens.id[from] === 0 || classOf(tokens.id[from]!) === 0)) return knownAt(tokens, from, end) === undefined || isListedCity(tokens, from, end);
  return isListedCity(tokens, from, end);
}

function isListedCity(tokens: Tokens, from: number, end: number): boolean {
  const city = knownAt(tokens, from, end);
  return city?.known.kind === 'place' && !city.demonym && city.known.power !== 'country' && from + city.length === end;
}

/** "in Bandar Abbas" and one more */
const LONGEST_CITY = 5;

/** "a hospital in Bushehr", "the security firm Palisade"; not "the aerospace force of the Guard". */
function isCommonHouse(tokens: Tokens, from: number, end: number): boolean {
  let at = ARTICLE.has(tokens.id[from]!) ? from + 1 : from;
  if (at >= end || !isSmallWord(tokens, at)) return false;
  while (at < end && isSmallWord(tokens, at) && !SERVES.has(tokens.id[at]!)) at++;
  return at === end || tokens.kind[at] !== Kind.word || !SERVES.has(tokens.id[at]!);
}

function hasCapital(tokens: Tokens, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (tokens.shape[at]! & Shape.capital) return true;
  return false;
}

const DIRECTOR = new WordSet(['director', 'directors']);
const FILM = new WordSet(FILM_WORDS);

/** "*director* Leila Samplin", "Leila Samplin, the *director*,": an occupation in a story of films, where nothing says of what. */
export class FilmStory {
  readonly #tokens: Tokens;
  /** Null until the first director asks. */
  #told: boolean | null = null;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** Whether the title `[start, end)` is a bare "director" of films. */
  directs(start: number, end: number): boolean {
    const tokens = this.#tokens;
    return end === start + 1 && DIRECTOR.has(tokens.id[start]!) && isSmallWord(tokens, start) && (this.#told ??= this.#tells());
  }

  #tells(): boolean {
    const { kind, id, length } = this.#tokens;
    for (let at = 0; at < length; at++) if (kind[at] === Kind.word && FILM.has(id[at]!)) return true;
    return false;
  }
}

/** Token `at` opens its passage or the sentence behind a full stop: its capital says nothing. */
export function opens(tokens: Tokens, at: number): boolean {
  return at === 0 || (tokens.shape[at]! & Shape.lineStart) !== 0 || tokens.kind[at - 1] === Kind.quote || isMark(tokens, at - 1, STOP);
}

/** "the chairman, Arash Vakili | , | said", "its chairman, Arash Vakili | of | the Reform Party, said". */
export function isEnclosed(tokens: Tokens, last: number): boolean {
  return isMark(tokens, last, COMMA) || isMark(tokens, last, STOP) || (tokens.kind[last] === Kind.word && OF.has(tokens.id[last]!));
}
