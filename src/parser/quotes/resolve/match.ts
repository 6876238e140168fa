/** How well a description fits a person. */
import { ANYONE, OFFICE_QUALIFIERS } from '../../../lexicon/roles.js';
import { KIN_WORDS } from '../../../lexicon/kin.js';
import { UNLIKE_BODIES } from '../../../lexicon/body-kinds.js';
import type { Profile } from './profile.js';
import type { Description } from './description.js';
import { genderOf } from './gender.js';
import { isRole } from './roles.js';

const ANY = new Set(ANYONE);
/** "Karvani's mother" is nobody who is told to be something else, and not Karvani. */
const KIN = new Set(KIN_WORDS);

/** 0: cannot be him. 1: nothing speaks against it. 2: of that class. 3: of that office. */
export type Fit = 0 | 1 | 2 | 3;

export interface Candidate {
  person: number;
  fit: Fit;
  /** 0 for the last speaker, then up. */
  rank: number;
  /** The country is told of both and agrees. */
  sameCountry: boolean;
}

export interface Strictness {
  /** In a lead that introduces a man, "an energy official" need not be repeated word by word. */
  details: boolean;
}

const STRICT: Strictness = { details: true };

export function fitOf(asked: Description, profile: Profile, { details }: Strictness = STRICT): Fit {
  const told = profile.heads.size > 0;
  if (asked.plural || isSomebodyElse(asked, profile) || (told && details && (isMoreThan(asked, profile) || isElsewhere(asked, profile)))) return 0;
  if (profile.heads.has(asked.head)) return isLesser(asked, profile) ? 2 : 3;
  if (profile.nouns.has(asked.head)) return leadsOther(asked, profile) ? 0 : 3;
  if (isAskedForTop(asked)) return isTopDiplomat(profile) ? 3 : 0;
  return isWider(asked, profile, details) ? 2 : vagueFit(asked, told);
}

/** "the diplomat" for an envoy; "the *former* diplomat" is another. */
function isWider({ head, former, complement, of }: Description, profile: Profile, details: boolean): boolean {
  const { wider } = profile;
  // "The head *of the antiquities board*" is no curator of whom nothing of a board is told, and "the head *of the harbour union*" no speaker of parliament.
  if (!wider.has(head) || former) return false;
  return !details || (complement.length === 0 ? !leadsOther({ head, of }, profile) : complement.some((word) => profile.words.has(word)));
}

/** "the *head of the harbour union*" for a speaker of parliament. */
function leadsOther({ head, of }: Pick<Description, 'head' | 'of'>, profile: Profile): boolean {
  return HEADS.has(head) && !isOfHis(of, profile);
}

/** Whether a body named by these words may be the one that he heads: "the *carrier*", the "harbour *union*" of a union's president, the "Iranian *legislature*" of a speaker of parliament. */
function isOfHis(of: readonly string[], { words }: Profile): boolean {
  return of.length < 2 || of.some((word) => words.has(word) || (SAME_AS_PARLIAMENT.has(word) && words.has('parliament')));
}

const HEADS = new Set(['head', 'chief', 'boss']);
/** What a speaker's parliament is called, too. */
const SAME_AS_PARLIAMENT = new Set(['legislature']);

/** Somebody's mother, of another country, town or body, or no longer in office. */
function isSomebodyElse(asked: Description, profile: Profile): boolean {
  return (asked.owned && KIN.has(asked.head)) || isForeign(asked, profile) || isInOffice(asked, profile) || isOfAnotherTown(asked, profile) || isOfAnotherBody(asked, profile);
}

/** "the *energy* minister": nothing of the kind is told of him. */
function isMoreThan({ details, top, head }: Description, { words, wider, heads }: Profile): boolean {
  // "The *chief* justice" is none of the other justices.
  if (top && heads.has(head) && OF_SEVERAL.has(head) && !words.has('chief')) return true;
  return !details.every((word) => words.has(word) || wider.has(word));
}

/** Offices that several hold, one of whom is the chief. */
const OF_SEVERAL = new Set(['justice', 'judge', 'prosecutor', 'magistrate', 'superintendent', 'inspector', 'constable', 'rabbi', 'commissioner', 'whip']);

/** Words that say that the office is over; "ex-minister" is one word. */
const FORMER = new Set(['former', 'then', 'retired', 'formerly', 'until', 'once', 'onetime', 'one-time']);

/** "The *former* president" is not he who holds the office. */
function isInOffice({ former, head }: Description, { heads, nouns, words }: Profile): boolean {
  if (!former || !(heads.has(head) || nouns.has(head))) return false;
  for (const word of words) if (FORMER.has(word) || word.startsWith('ex-')) return false;
  return true;
}

/** "The spokesman of the Atomic Energy Organization" is not the Foreign Ministry spokesman: each is told to be of a body, and no word is the same. */
function isElsewhere({ complement, head }: Description, { words, heads }: Profile): boolean {
  if (complement.length === 0 || complement.some((word) => words.has(word))) return false;
  for (const word of words) if (word.length >= LEAST_LETTERS && word !== head && !heads.has(word) && !SMALL.has(word) && !isRole(word)) return true;
  return false;
}

/** "The head of the economic *commission*" heads no central bank: both are told to be of a body, and of two kinds. */
function isOfAnotherBody({ of, head }: Description, { words, heads }: Profile): boolean {
  const asked = heads.has(head) ? kindOfBody(of) : undefined;
  if (asked === undefined) return false;
  let other = false;
  for (const word of words) {
    const kind = KIND_OF.get(word);
    if (kind === asked || of.includes(word)) return false;
    if (kind !== undefined) other = true;
  }
  return other;
}

/** The kind of the body that these words of a description name, with what tells it from others; undefined for "the bank" and for any body. */
export function kindOfBody(of: readonly string[]): number | undefined {
  return of.length < 2 ? undefined : KIND_OF.get(of[of.length - 1]!);
}

const KIND_OF: ReadonlyMap<string, number> = new Map(UNLIKE_BODIES.flatMap((line, kind) => line.split(' ').map((word) => [word, kind] as const)));

/** "The governor of *Qom*" is not the governor of Yazd. */
function isOfAnotherTown({ head, seat }: Description, { heads, seats }: Profile): boolean {
  return seat.length > 0 && seats.size > 0 && LOCAL.has(head) && heads.has(head) && !seat.some((word) => seats.has(word));
}

/** Offices of one town or province. */
const LOCAL = new Set(['governor', 'governor-general', 'mayor', 'prosecutor']);

/** Shorter words may be acronyms of the same body: "CBI governor", "the governor of the Central Bank". */
const LEAST_LETTERS = 6;
const SMALL = new Set(OFFICE_QUALIFIERS);

/** "the official" for one of whom nothing is told, "the man" for any; "the old man" for no minister. */
function vagueFit({ head, alone, looks, owned }: Description, told: boolean): Fit {
  return !owned && ANY.has(head) && (!told || (alone && looks === 0 && genderOf(head) !== null)) ? 1 : 0;
}

/** "the minister" may be the deputy or former minister, "the president" the vice president, but the minister and the president come first. */
function isLesser({ details, former, head }: Description, { words, current }: Profile): boolean {
  return LESSER.some((word) => words.has(word) && !details.includes(word)) || (!former && !current.has(head));
}

const LESSER = ['deputy', 'vice'];

/** The countries told of both are different ones. */
export function isForeign({ countries }: Description, profile: Profile): boolean {
  return profile.countries.size > 0 && countries.length > 0 && !countries.some((code) => profile.countries.has(code));
}

/** "the top diplomat" */
function isAskedForTop({ head, top }: Description): boolean {
  return head === 'diplomat' && top;
}

function isTopDiplomat({ heads, wider }: Profile): boolean {
  return wider.has('diplomat') && (heads.has('minister') || heads.has('secretary'));
}
