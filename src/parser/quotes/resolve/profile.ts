/** What an article says somebody is, as sets of words. */
import { remembered } from '../../../core/memo.js';
import { itemAt } from '../../../core/reading.js';
import { HYPHEN, SMALL_S, STOP } from '../../../core/signs.js';
import { CharClass, charClass } from '../../text/chars.js';
import { broader, isRole } from './roles.js';

export interface Profile {
  /** Role words of the offices: "minister", "spokesman". */
  heads: Set<string>;
  /** Of these, the ones that are told without "former". */
  current: Set<string>;
  /** The wider classes of these: "official", "diplomat". */
  wider: Set<string>;
  /** What he is called that is no office: "ranger", "nurse". */
  nouns: Set<string>;
  /** All words of the offices. */
  words: Set<string>;
  /** ISO codes of the countries that stand with the name. */
  countries: Set<string>;
  /** Words of the places that his offices are of, small letters: "yazd". */
  seats: Set<string>;
  /** The first few texts that told this: most names come with the same office again. */
  descriptions: Description[];
}

export function newProfile(): Profile {
  return { heads: new Set(), current: new Set(), wider: new Set(), nouns: new Set(), words: new Set(), countries: new Set(), seats: new Set(), descriptions: [] };
}

export const wordsOf: (text: string) => readonly string[] = remembered((text) => {
  const small = text.toLowerCase();
  const words: string[] = [];
  for (let at = 0; at < small.length; at++) {
    if (charClass(small.charCodeAt(at)) !== CharClass.letter) continue;
    const start = at;
    while (at < small.length && isInside(small.charCodeAt(at))) at++;
    words.push(small.slice(start, wordEnd(small, start, at)));
  }
  return words;
});

/** Letters, apostrophes, stops and hyphens: "secretary-general", "o'neill", "u.s." */
function isInside(code: number): boolean {
  return charClass(code) === CharClass.letter || isQuote(code) || code === STOP || code === HYPHEN;
}

/** Without the possessive and what closes it: "karvani's" is "karvani", "gen." is "gen". */
function wordEnd(text: string, start: number, end: number): number {
  if (end - start > 2 && text.charCodeAt(end - 1) === SMALL_S && isQuote(text.charCodeAt(end - 2))) return end - 2;
  let last = end;
  while (last > start && (text.charCodeAt(last - 1) === STOP || isQuote(text.charCodeAt(last - 1)))) last--;
  return last;
}

function isQuote(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Where the office ends and what it is of begins: an aide *to the Leader* is no leader. */
const COMPLEMENT = new Set(['of', 'to', 'for', 'at', 'in', 'on', 'with', 'who', 'by', 'from', 'whose', 'that']);

/** Of a "chief ranger" or "head coach" nobody says "the director". */
const FIRST = new Set(['chief', 'head']);

/** Offices as they are shortened before a name: "Gov. Karvani" is "the governor". */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'], ['sen', 'senator'], ['rep', 'representative'], ['gen', 'general'], ['pres', 'president'], ['amb', 'ambassador'], ['prof', 'professor'], ['col', 'colonel'], ['capt', 'captain'],
  ['adm', 'admiral'], ['sgt', 'sergeant'], ['supt', 'superintendent'], ['insp', 'inspector'], ['cmdr', 'commander'], ['fm', 'minister'],
]);

/** What an office says without the word: "FM Karvani" is "the foreign minister", a chief justice "the judiciary official". */
const IMPLIED: ReadonlyMap<string, readonly string[]> = new Map([
  ['fm', ['foreign', 'minister']], ['justice', ['judiciary', 'judicial']], ['judge', ['judiciary', 'judicial']], ['prosecutor', ['judiciary', 'judicial']],
  ['judiciary', ['judicial']], ['judicial', ['judiciary']], ['rep', ['congress']],
]);
const NONE: readonly string[] = [];

/** The role that word `i` of an office names, or null. */
function roleAt(words: readonly string[], i: number, end: number): string | null {
  const word = SHORT.get(words[i]!) ?? words[i]!;
  if (!isRole(word) || (i < end - 1 && FIRST.has(word))) return null;
  // A prime minister is not called "the minister".
  return word === 'minister' && itemAt(words, i - 1) === 'prime' ? 'premier' : word;
}

/** What a text says somebody is: "Deputy Foreign Minister of Oman", "a nurse in Rasht". */
interface Description {
  /** Its words, and what they say without saying it. */
  words: readonly string[];
  /** The roles before its complement: "minister". */
  roles: readonly string[];
  /** The last word before its complement, if it is no role: "nurse". */
  noun: string | null;
  former: boolean;
}

const readDescription: (text: string) => Description = remembered((text) => {
  const words = wordsOf(text);
  const complement = words.findIndex((word) => COMPLEMENT.has(word));
  const end = complement < 0 ? words.length : complement;
  const roles: string[] = [];
  for (let i = 0; i < end; i++) {
    const role = roleAt(words, i, end);
    if (role !== null) roles.push(role);
  }
  const noun = itemAt(words, end - 1);
  return { words: words.flatMap((word) => [word, ...(IMPLIED.get(word) ?? NONE)]), roles, noun: noun === undefined || isRole(noun) ? null : noun, former: words.includes('former') };
});

/** So many texts are known again. */
const FEW_DESCRIPTIONS = 8;

/** "Deputy Head of the Transport Ministry": "the deputy minister"; "Director of the arms department of the Foreign Ministry": "the diplomat". */
function addMinistry({ heads, words, wider }: Profile): void {
  if (heads.has('head') && words.has('deputy')) heads.add('minister');
  if (words.has('foreign') && DIPLOMATS.some((head) => heads.has(head))) wider.add('diplomat');
}

/** Who is a diplomat, at a foreign ministry; not its accountant. */
const DIPLOMATS: readonly string[] = ['director', 'director-general', 'head', 'deputy', 'official', 'spokesman', 'spokeswoman', 'spokesperson', 'chief', 'minister', 'adviser'];

/** What these words say he is: "Deputy Foreign Minister", "a nurse in Rasht". */
export function addWords(profile: Profile, text: string): void {
  const description = readDescription(text);
  if (profile.descriptions.includes(description)) return;
  if (profile.descriptions.length < FEW_DESCRIPTIONS) profile.descriptions.push(description);
  const { size } = profile.words;
  const called = profile.heads.size + profile.nouns.size;
  for (const word of description.words) profile.words.add(word);
  if (description.noun !== null) profile.nouns.add(description.noun);
  for (const role of description.roles) {
    profile.heads.add(role);
    if (!description.former) profile.current.add(role);
  }
  if (profile.words.has('ministry')) addMinistry(profile);
  // The same office again tells nothing new.
  if (profile.words.size === size && profile.heads.size + profile.nouns.size === called) return;
  for (const head of profile.heads) for (const wide of broader(head, profile.words)) profile.wider.add(wide);
}
