/** Relatives of somebody the article is about. */
import { COMMA, STOP } from '../../core/signs.js';
import { WordMap, WordSet } from '../../core/words.js';
import { KIN_WORDS } from '../../lexicon/kin.js';
import { AND } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, NOT_A_NAME, classOf } from './classes.js';
import type { Gender } from './gender-of-name.js';
import { isMark } from './runs.js';

const KIN = new WordSet(KIN_WORDS);

/** Whether the full name is given to somebody's relative: "her husband, | Tom Marsh", "Marsh's son | Tom", "Tom Marsh, | her younger brother,", "Tom Marsh, | the senator's brother,". */
export function isRelative(tokens: Tokens, { piece: { last }, outerFirst }: { piece: { last: number }; outerFirst: number }): boolean {
  const before = isMark(tokens, outerFirst - 1, COMMA) ? outerFirst - 2 : outerFirst - 1;
  if (before >= 0 && tokens.kind[before] === Kind.word && KIN.has(tokens.id[before]!)) return true;
  if (!isMark(tokens, last, COMMA)) return false;
  for (let i = last + 1; i < last + ASIDE && i < tokens.length && tokens.kind[i] !== Kind.mark; i++) if (tokens.kind[i] === Kind.word && KIN.has(tokens.id[i]!)) return true;
  return false;
}

/** "Marsh | *and his wife,* | Ann Marsh", "Marsh | *'s brother,* | Tom Marsh", "Marsh | *and first lady* | Ann Marsh": what joins two of one family, between the name of the one and the full name of the other. */
export function isKinBehind({ kind, id }: Tokens, from: number, to: number): boolean {
  if (to > from + JOINED_WITHIN || to <= from) return false;
  const isOwner = kind[from] === Kind.possessive;
  if (!isOwner && !AND.has(id[from]!)) return false;
  let isKin = false;
  for (let i = from + 1; i < to; i++) {
    if (kind[i] === Kind.mark ? id[i] !== COMMA && id[i] !== STOP : kind[i] !== Kind.word || !(KIN.has(id[i]!) || classOf(id[i]!) & BESIDE_NAME || LADY.has(id[i]!))) return false;
    isKin ||= KIN.has(id[i]!);
  }
  return isKin || !isOwner;
}

/** "and first lady", "and the former minister, Mrs." */
const BESIDE_NAME = Is.possessor | Is.article | Is.office | Is.officePart | Is.rank | Is.address | Is.descriptor;
const LADY = new WordSet(['first', 'lady', 'late', 'elder', 'older', 'younger', 'eldest', 'youngest', 'twin', 'half']);
const JOINED_WITHIN = 7;

/** "their daughters, | *Aoife* and *Niamh*,", "his sons, | *Kerdan*, *Polt* and *Vash*,": one of a list of single names between commas behind several kin of somebody's. */
export function isOfListedKin(tokens: Tokens, { first, last }: { first: number; last: number }, floor: number): boolean {
  const from = listStart(tokens, first, floor);
  if (from - 3 < floor || !isMark(tokens, from - 1, COMMA) || !SEVERAL_KIN.has(tokens.id[from - 2]!) || !isOwned(tokens, from - 2, floor)) return false;
  let to = last;
  while (to < last + LONGEST_LIST && joinsList(tokens, to) && isSingle(tokens, to + 1)) to += 2;
  return (isMark(tokens, to, COMMA) || isMark(tokens, to, STOP)) && hasAnd(tokens, from, to);
}

/** The first name of the list in which the name at `first` stands. */
function listStart(tokens: Tokens, first: number, floor: number): number {
  let from = first;
  while (from - 2 > floor && from > first - LONGEST_LIST && joinsList(tokens, from - 1) && isSingle(tokens, from - 2)) from -= 2;
  return from;
}

function hasAnd({ id }: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (AND.has(id[at]!)) return true;
  return false;
}

function joinsList(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, COMMA) || (tokens.kind[at] === Kind.word && AND.has(tokens.id[at]!));
}

/** One capitalised word that no office or body has. */
function isSingle(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === Kind.word && (tokens.shape[at]! & Shape.capital) !== 0 && !(classOf(tokens.id[at]!) & NOT_A_NAME);
}

/** "*their* daughters", "*Vakili's* two young sons" */
function isOwned({ kind, id }: Tokens, noun: number, floor: number): boolean {
  for (let at = noun - 1; at >= floor && at > noun - 4; at--) {
    if (kind[at] === Kind.possessive || (kind[at] === Kind.word && classOf(id[at]!) & Is.possessor)) return true;
    if (kind[at] !== Kind.word && kind[at] !== Kind.number) return false;
  }
  return false;
}

const SEVERAL_KIN = new WordSet(['children', 'grandchildren', 'kids', 'twins', 'parents', 'grandparents', 'nieces', 'babies', 'siblings', ...KIN_WORDS.map((word) => `${word}s`)]);
/** Tokens of "Aoife, Niamh, Orla and". */
const LONGEST_LIST = 8;

/** "Marsh, who sat behind, passed a note to *his* solicitor", "Marsh nodded. *She* left": the first of these words behind the name, before another name. */
export function genderTold(tokens: Tokens, from: number): Gender {
  const { kind, id, shape, length } = tokens;
  for (let i = from; i < from + TOLD_WITHIN && i < length; i++) {
    if (kind[i] !== Kind.word) continue;
    const gender = TELLING.get(id[i]!);
    if (gender !== undefined) return gender;
    if (shape[i]! & (Shape.capital | Shape.lineStart) && !isMark(tokens, i - 1, STOP)) return null;
  }
  return null;
}

const TELLING = new WordMap<'female' | 'male'>([['he', 'male'], ['his', 'male'], ['him', 'male'], ['himself', 'male'], ['she', 'female'], ['her', 'female'], ['herself', 'female']]);
const TOLD_WITHIN = 30;
/** ", the governor 's eldest son ," */
const ASIDE = 7;
