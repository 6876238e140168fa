/** The people of an article as a reader keeps them in mind: by name, by what they are called, by where they were last named. */
import type { Person } from '../../../core/article.js';
import { remembered } from '../../../core/memo.js';
import { nameKey, nameParts } from '../../../core/namekey.js';
import { WordSet, wordId } from '../../../core/words.js';
import { EITHER_NAMES, FEMALE_NAMES, FEMALE_TITLES, MALE_TITLES } from '../../../lexicon/female-names.js';
import type { Doc, Entities, EntityMention } from '../../doc.js';
import { Is, classOf } from '../../entities/classes.js';
import { CharClass, charClass } from '../../text/chars.js';
import { Kind } from '../../text/tokens.js';
import { broader, isRole } from './roles.js';

export type Gender = 'female' | 'male' | null;

/** What the article says a person is. */
export interface Profile {
  /** Role words of the offices: "minister", "spokesman". */
  heads: Set<string>;
  /** The wider classes of these: "official", "diplomat". */
  wider: Set<string>;
  /** All words of the offices. */
  words: Set<string>;
  /** ISO codes of the countries that stand with the name. */
  countries: Set<string>;
}

const FEMALE_NAME = new Set(FEMALE_NAMES);
const EITHER_NAME = new Set(EITHER_NAMES);
const FEMALE = new WordSet(FEMALE_TITLES);
const MALE = new WordSet(MALE_TITLES);
/** Tokens before a name that may tell its country: "Japan's Foreign Minister". */
const BEFORE = 2;

export class Cast {
  readonly people: readonly Person[];
  /** Name mentions of people, in order of the text. */
  readonly mentions: readonly EntityMention[];
  readonly #doc: Doc;
  readonly #entities: Entities;
  /** By index of the person. */
  readonly #of: EntityMention[][];
  readonly #profiles: (Profile | undefined)[] = [];
  readonly #genders: (Gender | undefined)[] = [];
  #keys: Map<string, number> | null = null;

  constructor(doc: Doc, entities: Entities) {
    this.#doc = doc;
    this.#entities = entities;
    this.people = entities.people;
    this.mentions = entities.mentions.filter(({ type }) => type === 'person');
    this.#of = this.people.map(() => []);
    for (const mention of this.mentions) this.#of[mention.index]!.push(mention);
  }

  mentionsOf(person: number): readonly EntityMention[] {
    return this.#of[person]!;
  }

  firstMention(person: number): EntityMention | undefined {
    return this.#of[person]![0];
  }

  /** The person of a full or family name in whatever spelling; -1 when there is none or more than one. */
  byName(name: string): number {
    this.#keys ??= this.#keysOfAll();
    return this.#keys.get(nameKey(name)) ?? -1;
  }

  profile(person: number): Profile {
    return (this.#profiles[person] ??= this.#profileOf(person));
  }

  gender(person: number): Gender {
    const known = this.#genders[person];
    if (known !== undefined) return known;
    return (this.#genders[person] = this.#genderOf(person));
  }

  /** A pronoun told it: "she" for Karimi. */
  learn(person: number, gender: Gender): void {
    if (gender !== null && this.gender(person) === null) this.#genders[person] = gender;
  }

  /** A kicker or a description tells what the person is. */
  describe(person: number, words: string): void {
    if (words !== '') addWords(this.profile(person), words);
  }

  #keysOfAll(): Map<string, number> {
    const keys = new Map<string, number>();
    const enter = (key: string, person: number): void => {
      const known = keys.get(key);
      if (key !== '') keys.set(key, known === undefined || known === person ? person : -1);
    };
    this.people.forEach(({ name, variants }, person) => {
      enter(nameKey(name), person);
      for (const variant of variants) enter(nameKey(variant), person);
      enter(familyKey(name), person);
    });
    // "Imad", the younger of two brothers of one family name: only where no family is called so.
    const given = new Map<string, number>();
    this.people.forEach(({ name }, person) => {
      const key = givenKey(name);
      if (key !== '' && !keys.has(key)) given.set(key, given.has(key) ? -1 : person);
    });
    for (const [key, person] of given) keys.set(key, person);
    return keys;
  }

  #profileOf(person: number): Profile {
    const profile: Profile = { heads: new Set(), wider: new Set(), words: new Set(), countries: new Set() };
    for (const title of this.people[person]!.titles) addWords(profile, title);
    const { tokens, text } = this.#doc;
    // A page that names one man a thousand times says what he is in the first few.
    for (const mention of this.mentionsOf(person).slice(0, 12)) {
      if (mention.outerFirst < mention.first) addWords(profile, text.slice(tokens.start[mention.outerFirst], mention.start));
      if (mention.outerLast > mention.last) addWords(profile, text.slice(mention.end, tokens.end[mention.outerLast - 1]));
      this.#addAround(profile, mention);
      this.#addCountries(profile, mention);
      this.#addCounterpart(profile, mention);
    }
    return profile;
  }

  /** "*Sociologist* Mehrdad Karvani", "Karvani, a *professor* at the institute": what he is without an office. */
  #addAround(profile: Profile, { outerFirst, last, outerLast }: EntityMention): void {
    const { tokens, text } = this.#doc;
    const before = outerFirst - 1;
    if (before >= 0 && tokens.kind[before] === Kind.word && classOf(tokens.id[before]!) & Is.personNoun) addWords(profile, tokens.textOf(before));
    const comma = Math.max(last, outerLast);
    if (tokens.kind[comma] !== Kind.mark || tokens.id[comma] !== COMMA || !ARTICLE.has(tokens.id[comma + 1] ?? 0)) return;
    let end = comma + 1;
    while (end < comma + ASIDE && tokens.kind[end] === Kind.word) end++;
    addWords(profile, text.slice(tokens.start[comma + 1], tokens.end[end - 1]));
  }

  /** "Foreign Minister Karvani met his Japanese counterpart Sato": Sato is a foreign minister, of Japan. */
  #addCounterpart(profile: Profile, mention: EntityMention): void {
    const { tokens } = this.#doc;
    let at = mention.first - 1;
    while (at >= 0 && at >= mention.first - COUNTERPART_REACH && !(tokens.kind[at] === Kind.word && COUNTERPART.has(tokens.id[at]!))) at--;
    if (at < 0 || at < mention.first - COUNTERPART_REACH) return;
    for (let i = firstFrom(this.mentions, mention.start) - 1, n = 0; i >= 0 && n < 4; i--, n++) {
      const owner = this.mentions[i]!;
      if (owner.index === mention.index) continue;
      for (const title of this.people[owner.index]!.titles) addWords(profile, title);
      break;
    }
    const { mentions, places } = this.#entities;
    for (let i = firstFrom(mentions, tokens.start[at]!) - 1; i >= 0 && mentions[i]!.last >= at - 1; i--) {
      const country = mentions[i]!.type === 'place' ? places[mentions[i]!.index]!.country : null;
      if (country !== null) profile.countries.add(country);
    }
  }

  #addCountries(profile: Profile, mention: EntityMention): void {
    const { mentions, places } = this.#entities;
    for (let i = firstFrom(mentions, mention.start) - 1; i >= 0; i--) {
      const place = mentions[i]!;
      if (place.last < mention.outerFirst - BEFORE || place.type === 'person') break;
      if (place.type !== 'place' || this.#isTarget(place, mention)) continue;
      const country = places[place.index]!.country;
      if (country !== null) profile.countries.add(country);
    }
    for (let i = firstFrom(mentions, mention.end); i < mentions.length && mentions[i]!.first < mention.outerLast; i++) {
      const country = mentions[i]!.type === 'place' && !this.#isTarget(mentions[i]!, mention) ? places[mentions[i]!.index]!.country : null;
      if (country !== null) profile.countries.add(country);
    }
  }

  /** "Ambassador *to Tunisia*": not his country. */
  #isTarget(place: EntityMention, mention: EntityMention): boolean {
    const { tokens } = this.#doc;
    const before = place.first - 1;
    if (before >= 0 && tokens.kind[before] === Kind.word && ELSEWHERE.has(tokens.id[before]!)) return true;
    // "in Iran, Karvani said": a place outside the title counts only as its possessor or adjective.
    return place.last <= mention.outerFirst && place.last < mention.outerFirst - 1;
  }

  #genderOf(person: number): Gender {
    const { name, titles } = this.people[person]!;
    const { tokens } = this.#doc;
    for (const mention of this.mentionsOf(person).slice(0, 6)) {
      for (let i = Math.max(mention.outerFirst - 1, 0); i < mention.first; i++) {
        if (FEMALE.has(tokens.id[i]!)) return 'female';
        if (MALE.has(tokens.id[i]!)) return 'male';
      }
    }
    if (titles.some((title) => /woman\b|\bqueen\b/i.test(title))) return 'female';
    if (titles.some((title) => /\b(?:spokesman|king|prince|ayatollah|hojj?at\S*|sheikh)\b/i.test(title))) return 'male';
    return genderOfName(name);
  }
}

/** The key of a name's last part, empty for a name of one part. */
const familyKey = remembered((name) => {
  const parts = nameParts(name);
  return parts.length > 1 ? parts[parts.length - 1]! : '';
});

const givenKey = remembered((name) => {
  const parts = nameParts(name);
  return parts.length > 1 ? parts[0]! : '';
});

/** By the first given name that tells it. A given name that is neither a woman's nor both is a man's. */
function genderOfName(name: string): Gender {
  const words = name.split(' ');
  if (words.length === 1) return FEMALE_NAME.has(name.toLowerCase()) && !EITHER_NAME.has(name.toLowerCase()) ? 'female' : null;
  for (let i = 0; i < Math.min(words.length - 1, 2); i++) {
    const word = words[i]!.toLowerCase();
    if (FEMALE_NAME.has(word)) return EITHER_NAME.has(word) ? null : 'female';
    if (!EITHER_NAME.has(word) && classOf(wordId(word)) & Is.given && !/^\p{Lu}\p{Lu}/u.test(name)) return 'male';
  }
  return null;
}

const COUNTERPART = new WordSet(['counterpart']);
/** "counterpart, the veteran Touraj …" */
const COUNTERPART_REACH = 4;

const COMMA = 44;
const ARTICLE = new WordSet(['a', 'an', 'the']);
/** "Karvani, a former deputy head of the union": no longer than this. */
const ASIDE = 12;

const ELSEWHERE = new WordSet(['to', 'for', 'in', 'with', 'at', 'from', 'against', 'near', 'visit', 'into']);

/** Index of the first mention at or behind offset `at`. */
export function firstFrom(mentions: readonly { start: number }[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
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

const STOP = 46;
const HYPHEN = 45;
const SMALL_S = 115;

/** Where the office ends and what it is of begins: an aide *to the Leader* is no leader. */
const COMPLEMENT = new Set(['of', 'to', 'for', 'at', 'in', 'on', 'with', 'who', 'by']);

function addWords(profile: Profile, text: string): void {
  const words = wordsOf(text);
  for (const word of words) profile.words.add(word);
  let end = words.findIndex((word) => COMPLEMENT.has(word));
  if (end < 0) end = words.length;
  for (let i = 0; i < end; i++) {
    if (!isRole(words[i]!)) continue;
    // A prime minister is not called "the minister".
    const role = words[i] === 'minister' && words[i - 1] === 'prime' ? 'premier' : words[i]!;
    profile.heads.add(role);
  }
  for (const head of profile.heads) for (const wide of broader(head, profile.words)) profile.wider.add(wide);
}
