/** Whether a noun or an aside says that somebody is a woman or a man. */
import { COMMA, STOP } from '../../../core/signs.js';
import { WordMap, WordSet } from '../../../core/words.js';
import { FEMALE_ASIDES, FEMALE_HEADS, MALE_ASIDES, MALE_HEADS, NO_MALE_ENDINGS } from '../../../lexicon/gender-words.js';
import { ASIDE_LINKS } from '../../../lexicon/function-words.js';
import { KIN_WORDS } from '../../../lexicon/kin.js';
import { Is, classOf } from '../../entities/classes.js';
import { isMark } from '../../entities/runs.js';
import type { Gender } from '../../entities/gender-of-name.js';
import { ACCORDING, OF, TO, WHOSE } from '../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';

/** Who is told to do it. */
export const HE_OR_SHE = new WordMap<'female' | 'male'>([['he', 'male'], ['she', 'female']]);
/** … or to own it. */
export const HE_OR_HIS = new WordMap<'female' | 'male'>([['he', 'male'], ['his', 'male'], ['she', 'female'], ['her', 'female']]);

/** "his mother" is no "he". */
export const OPPOSITE = { male: 'female', female: 'male' } as const;

const FEMALE = new Set(FEMALE_HEADS);
const MALE = new Set(MALE_HEADS);

/** "spokeswoman", "fisherman", "the cleric"; null for a noun that may be either's, "the minister". */
export function genderOf(noun: string): Gender {
  if (FEMALE.has(noun) || noun.endsWith('woman')) return 'female';
  return MALE.has(noun) || (noun.endsWith('man') && !EITHER.has(noun)) ? 'male' : null;
}

const EITHER = new Set(NO_MALE_ENDINGS);

/** "Karvani, *one of 14 women* in the chamber", "Karvani, *the first woman* to", "Karvani, *a mother of* three": by the noun that opens an aside. */
export function genderInAside({ kind, id }: Tokens, comma: number): Gender {
  if (kind[comma] !== Kind.mark || id[comma] !== COMMA) return null;
  const one = ONE.has(id[comma + 1]!) && OF.has(id[comma + 2]!);
  for (let i = one ? comma + 3 : comma + 1; i < comma + SHORT_ASIDE && (kind[i] === Kind.word || kind[i] === Kind.number) && !LINKING.has(id[i]!); i++) {
    const gender = CALLED.get(id[i]!);
    if (gender !== undefined) return endsPhrase(kind, id, i + 1) && (one || !SEVERAL.has(id[i]!)) ? gender : null;
  }
  return null;
}

/**
 * "*Her brother*, Cuthbert, recalled", "his *wife* Sara Karvani": by the kin before the name of tokens `[first, last)`. With a comma between, the kin opens the
 * sentence and another comma closes the name: "Like her father, Robin Moe studied law".
 */
export function genderOfKin(tokens: Tokens, first: number, last: number): Gender {
  const { kind } = tokens;
  const parted = isMark(tokens, first - 1, COMMA);
  const before = parted ? first - 2 : first - 1;
  if (before < 1 || kind[before] !== Kind.word || !KIN.has(tokens.id[before]!) || !isOwners(tokens, before - 1)) return null;
  if (parted && !(isMark(tokens, last, COMMA) && opensWithOwner(tokens, before)) && !isTold(tokens, before - 1, last)) return null;
  return genderOf(tokens.textOf(before));
}

/** "*whose* husband, Don, owns it", "according *to her* brother, Reza.", "*said her* brother, Reza.": the owner stands behind a word that opens no comparison, and a sign closes the name. */
function isTold({ kind, id }: Tokens, owner: number, last: number): boolean {
  if (kind[last] !== Kind.mark) return false;
  if (WHOSE.has(id[owner]!)) return true;
  const before = owner - 1;
  return before > 0 && kind[before] === Kind.word && ((TO.has(id[before]!) && ACCORDING.has(id[before - 1]!)) || THAT.has(id[before]!) || (classOf(id[before]!) & Is.speech) !== 0);
}

const THAT = new WordSet(['that']);

/** "*Her* brother", "*Vell's* husband", "*Sara Vell's* elder brother" at the head of their sentence. */
function opensWithOwner({ kind, id, shape }: Tokens, kin: number): boolean {
  let at = kin - 1;
  while (at > kin - OWNER && (kind[at] === Kind.word || kind[at] === Kind.possessive) && !isBehindMark(kind, shape, at)) at--;
  const opens = isBehindMark(kind, shape, at) && (at === 0 || (shape[at]! & Shape.lineStart) !== 0 || kind[at - 1] === Kind.quote || id[at - 1] === STOP);
  return opens && (shape[at]! & Shape.capital) !== 0 && ((classOf(id[at]!) & Is.possessor) !== 0 || kind[at + 1] === Kind.possessive || kind[at + 2] === Kind.possessive);
}

const OWNER = 6;

function isBehindMark(kind: Uint8Array, shape: Uint8Array, at: number): boolean {
  return at === 0 || (shape[at]! & Shape.lineStart) !== 0 || kind[at - 1] === Kind.mark || kind[at - 1] === Kind.quote;
}

const KIN = new WordSet(KIN_WORDS);

/** "*her* brother", "Karvani*'s* brother", "the author's *younger* brother" */
function isOwners({ kind, id, shape }: Tokens, i: number): boolean {
  if (kind[i] === Kind.possessive || (classOf(id[i]!) & Is.possessor) !== 0 || WHOSE.has(id[i]!)) return true;
  return kind[i] === Kind.word && !(shape[i]! & Shape.capital) && i > 0 && (kind[i - 1] === Kind.possessive || (classOf(id[i - 1]!) & Is.possessor) !== 0);
}

/** Not "the women's coach", "boy band singer". */
function endsPhrase(kind: Uint8Array, id: Int32Array, at: number): boolean {
  return kind[at] !== Kind.possessive && kind[at] !== Kind.apostrophe && (kind[at] !== Kind.word || LINKING.has(id[at]!));
}

const CALLED = new WordMap<'female' | 'male'>([
  ...FEMALE_ASIDES.map((word) => [word, 'female'] as const),
  ...MALE_ASIDES.map((word) => [word, 'male'] as const),
]);
/** "one of the 14 women"; "a lawyer *for* two women" is another matter. */
const SHORT_ASIDE = 8;
const ONE = new WordSet(['one', 'two', 'three']);
const SEVERAL = new WordSet(['women', 'men', 'girls', 'boys']);
const LINKING = new WordSet(ASIDE_LINKS);
