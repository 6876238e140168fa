/** Whether a noun, a given name or an aside says that somebody is a woman or a man. */
import { nameKey } from '../../../core/namekey.js';
import { table } from '../../../core/tables.js';
import { WordMap, WordSet, wordId } from '../../../core/words.js';
import { EITHER_NAMES, FEMALE_ASIDES, FEMALE_HEADS, FEMALE_NAMES, MALE_ASIDES, MALE_HEADS, NO_MALE_ENDINGS } from '../../../lexicon/female-names.js';
import { ASIDE_LINKS } from '../../../lexicon/function-words.js';
import { Is, classOf } from '../../entities/classes.js';
import { Kind, type Tokens } from '../../text/tokens.js';

export type Gender = 'female' | 'male' | null;

const FEMALE = new Set(FEMALE_HEADS);
const MALE = new Set(MALE_HEADS);
const FEMALE_NAME = new WordSet(FEMALE_NAMES);
const EITHER_NAME = new WordSet(EITHER_NAMES);

/** "spokeswoman", "fisherman", "the cleric"; null for a noun that may be either's, "the minister". */
export function genderOf(noun: string): Gender {
  if (FEMALE.has(noun) || noun.endsWith('woman')) return 'female';
  return MALE.has(noun) || (noun.endsWith('man') && !EITHER.has(noun)) ? 'male' : null;
}

const EITHER = new Set(NO_MALE_ENDINGS);

/** By the first given name that tells it. A given name that is neither a woman's nor both is a man's. */
export function genderOfName(name: string): Gender {
  const words = name.split(' ');
  if (words.length === 1) return FEMALE_NAME.has(wordId(name)) && !EITHER_NAME.has(wordId(name)) ? 'female' : null;
  const parent = PARENT.get(wordId(words[0]!));
  if (parent !== undefined) return parent;
  for (let i = 0; i < Math.min(words.length - 1, 2); i++) {
    const word = words[i]!;
    const id = wordId(word);
    if (FEMALE_NAME.has(id)) return EITHER_NAME.has(id) ? null : 'female';
    const bits = classOf(id);
    if ((bits & Is.given) === 0 && isSpeltAsFemale(word)) return 'female';
    // "Kang Mi-sook", "Sato Yuki": what stands first may be the family's name.
    if (!EITHER_NAME.has(id) && (bits & Is.given) !== 0 && (bits & Is.familyFirst) === 0 && !/^\p{Lu}\p{Lu}/u.test(name)) return 'male';
  }
  return null;
}

/** "*Umm* Sajjad" is called by her son, "*Abu* Sajjad" by his. */
const PARENT = new WordMap<Gender>([['umm', 'female'], ['um', 'female'], ['oum', 'female'], ['abu', 'male'], ['abou', 'male']]);

/** "Masumeh" for "Masoumeh"; a short key is shared by too many. */
function isSpeltAsFemale(word: string): boolean {
  const key = nameKey(word);
  return key.length >= SHORTEST_KEY && (femaleKeys ??= keysOfWomen()).has(key);
}

const SHORTEST_KEY = 5;
let femaleKeys: ReadonlySet<string> | null = null;

function keysOfWomen(): ReadonlySet<string> {
  return new Set(table('female-keys', () => FEMALE_NAMES.trim().split(/\s+/).filter((name) => !EITHER_NAME.has(wordId(name))).map((name) => nameKey(name))));
}

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

/** Not "the women's coach", "boy band singer". */
function endsPhrase(kind: Uint8Array, id: Int32Array, at: number): boolean {
  return kind[at] !== Kind.possessive && kind[at] !== Kind.apostrophe && (kind[at] !== Kind.word || LINKING.has(id[at]!));
}

const COMMA = 44;
const CALLED = new WordMap<'female' | 'male'>([
  ...FEMALE_ASIDES.map((word) => [word, 'female'] as const),
  ...MALE_ASIDES.map((word) => [word, 'male'] as const),
]);
/** "one of the 14 women"; "a lawyer *for* two women" is another matter. */
const SHORT_ASIDE = 8;
const ONE = new WordSet(['one', 'two', 'three']);
const OF = new WordSet(['of']);
const SEVERAL = new WordSet(['women', 'men', 'girls', 'boys']);
const LINKING = new WordSet(ASIDE_LINKS);
