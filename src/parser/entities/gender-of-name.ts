/** Whether a name, or the title before it, is a woman's or a man's. */
import { nameKey } from '../../core/namekey.js';
import { table } from '../../core/tables.js';
import { internWord, WordMap, wordId } from '../../core/words.js';
import { EITHER_NAMES, FEMALE_NAMES } from '../../lexicon/female-names.js';
import { FEMALE_ADDRESSES, FEMALE_TITLES, MALE_ADDRESSES, MALE_TITLES } from '../../lexicon/gender-words.js';
import { EITHER_OF_THE_WORLD, WOMEN_OF_THE_WORLD } from '../../lexicon/world-names.js';
import { Kind, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { isAbbreviationStop } from './runs.js';

export type Gender = 'female' | 'male' | null;

const FEMALE = 1;
const EITHER = 2;

/** `FEMALE` for a woman's name, with `EITHER` for one that men bear, too, by the ids of words. */
const genders = table('name genders', () => {
  const bits: number[] = [];
  const mark = (names: string, bit: number): void => {
    for (const name of names.trim().split(/\s+/)) bits[internWord(name)] = (bits[internWord(name)] ?? 0) | bit;
  };
  mark(`${FEMALE_NAMES} ${WOMEN_OF_THE_WORLD}`, FEMALE);
  mark(`${EITHER_NAMES} ${EITHER_OF_THE_WORLD}`, EITHER);
  return Uint8Array.from(bits, (bit) => bit ?? 0);
});

const isFemale = (id: number): boolean => id < genders.length && (genders[id]! & FEMALE) !== 0;
const isEither = (id: number): boolean => id < genders.length && (genders[id]! & EITHER) !== 0;

const TITLED = new WordMap<'female' | 'male'>([
  ...FEMALE_TITLES.map((word) => [word, 'female'] as const),
  ...MALE_TITLES.map((word) => [word, 'male'] as const),
]);

const ADDRESSED = new WordMap<'female' | 'male'>([...FEMALE_ADDRESSES.map((word) => [word, 'female'] as const), ...MALE_ADDRESSES.map((word) => [word, 'male'] as const)]);

/** "*Mrs.* Karvani", "*Mr* Karvani", "*Spokeswoman* Karvani": by the word before token `first`, with or without its point. */
export function genderOfTitle(tokens: Tokens, first: number): Gender {
  return TITLED.get(titleBefore(tokens, first)) ?? null;
}

/** "*Mrs.* Karvani", "*Lord* Karvani": what nobody of the other kind is called. */
export function genderOfAddress(tokens: Tokens, first: number): Gender {
  return ADDRESSED.get(titleBefore(tokens, first)) ?? null;
}

/** The word before token `first`, over the point of "Mr.", but not over that of the "first lady." before; 0, which is no word's, for none. */
function titleBefore(tokens: Tokens, first: number): number {
  const at = first > 1 && isAbbreviationStop(tokens, first - 1) ? first - 2 : first - 1;
  return at >= 0 && tokens.kind[at] === Kind.word ? tokens.id[at]! : 0;
}

/** By the first given name that tells it. A given name that is neither a woman's nor both is a man's. */
export function genderOfName(name: string): Gender {
  const words = name.split(' ');
  if (words.length === 1) return isFemale(wordId(name)) && !isEither(wordId(name)) ? 'female' : null;
  const parent = PARENT.get(wordId(words[0]!));
  if (parent !== undefined) return parent;
  for (let i = 0; i < Math.min(words.length - 1, 2); i++) {
    const word = words[i]!;
    const id = wordId(word);
    if (isFemale(id)) return isEither(id) ? null : 'female';
    if ((classOf(id) & Is.given) === 0 && isSpeltAsFemale(word)) return 'female';
    // "Kang Mi-sook", "Sato Yuki": what stands first may be the family's name.
    if (isMale(id) && !/^\p{Lu}\p{Lu}/u.test(name)) return i === 1 && isUnlisted(words[0]!) ? null : 'male';
  }
  return null;
}

function isMale(id: number): boolean {
  return !isEither(id) && (classOf(id) & (Is.given | Is.familyFirst)) === Is.given;
}

/** "*Mwanahawa* Salim Bakari": a given name that no list has; the one behind it may be her father's. Not "J." nor "Haj". */
function isUnlisted(word: string): boolean {
  return word.length > 2 && wordId(word) === 0;
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
  return new Set(table('female-keys', () => FEMALE_NAMES.trim().split(/\s+/).filter((name) => !isEither(wordId(name))).map((name) => nameKey(name))));
}
