/** Relatives of somebody the article is about. */
import { COMMA, STOP } from '../../core/signs.js';
import { WordMap, WordSet } from '../../core/words.js';
import { KIN_WORDS } from '../../lexicon/kin.js';
import { AND } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
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
