/** The people of an article as a reader keeps them in mind: by name, by what they are called, by where they were last named. */
import type { Person } from '../../../core/article.js';
import { familyKey, givenKey, nameKey } from '../../../core/namekey.js';
import { COMMA, STOP } from '../../../core/signs.js';
import { WordSet } from '../../../core/words.js';
import type { Doc, Entities, EntityMention } from '../../doc.js';
import { Is, classOf } from '../../entities/classes.js';
import { genderOfName, genderOfTitle, type Gender } from '../../entities/gender-of-name.js';
import { ARTICLE, THE } from '../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';
import { isPersonWord } from '../heads.js';
import { nounBefore } from './apposed.js';
import { genderInAside, genderOfKin, HE_OR_HIS } from './gender.js';
import { addWords, newProfile, wordsOf, type Profile } from './profile.js';
import { isPeopleAt, isTrainersOf } from './nationality.js';
import { countryOf } from './statesman.js';

/** Of the keys of names. */
const SEVERAL = -1;
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
  /** What was told of those whose profile nobody has asked for. */
  readonly #pending: (string[] | undefined)[] = [];
  readonly #genders: (Gender | undefined)[] = [];
  #keys: Map<string, number> | null = null;
  #families: Map<string, number[]> | null = null;

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

  /** Whether two or more people may be called so. */
  isShared(name: string): boolean {
    this.#keys ??= this.#keysOfAll();
    return this.#keys.get(nameKey(name)) === SEVERAL;
  }

  /** The people who have the person's family name, the person among them; none for one of a single name. */
  family(person: number): readonly number[] {
    const key = familyKey(this.people[person]!.name);
    return key === '' ? [] : (this.#families ??= this.#familiesOfAll()).get(key)!;
  }

  #familiesOfAll(): Map<string, number[]> {
    const families = new Map<string, number[]>();
    this.people.forEach(({ name }, person) => families.set(familyKey(name), [...(families.get(familyKey(name)) ?? []), person].slice(0, FEW_OF_A_FAMILY)));
    return families;
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

  /** The words between two offsets tell what the person is. */
  describeBy(person: number, { start, end }: { start: number; end: number }): void {
    this.#addText(this.profile(person), start, end);
  }

  /** A kicker or a description tells what the person is. */
  describe(person: number, words: string): void {
    if (words === '') return;
    const profile = this.#profiles[person];
    if (profile) addWords(profile, words);
    else (this.#pending[person] ??= []).push(words);
  }

  /** "the artist" meant him: it may again. */
  call(person: number, noun: string): void {
    if (!CHANGES.has(noun)) this.profile(person).nouns.add(noun);
  }

  #keysOfAll(): Map<string, number> {
    const keys = new Map<string, number>();
    const enter = (key: string, person: number): void => {
      const known = keys.get(key);
      if (key !== '') keys.set(key, known === undefined || known === person ? person : SEVERAL);
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
      if (key !== '' && !keys.has(key)) given.set(key, given.has(key) ? SEVERAL : person);
    });
    for (const [key, person] of given) keys.set(key, person);
    return keys;
  }

  #profileOf(person: number): Profile {
    const profile: Profile = newProfile();
    for (const title of this.people[person]!.titles) addWords(profile, title);
    const { tokens } = this.#doc;
    // A page that names one man a thousand times says what he is in the first few.
    for (const mention of this.mentionsOf(person).slice(0, 12)) {
      if (mention.outerFirst < mention.first) this.#addText(profile, tokens.start[mention.outerFirst]!, mention.start);
      if (mention.outerLast > mention.last) this.#addText(profile, mention.end, tokens.end[mention.outerLast - 1]!);
      this.#addAround(profile, mention);
      this.#addCountries(profile, mention);
      this.#addCounterpart(profile, mention);
    }
    if (profile.countries.size === 0) this.#addOfCountry(profile, person);
    const known = profile.countries.size === 0 ? countryOf(this.people[person]!.name) : null;
    if (known !== null) profile.countries.add(known);
    for (const words of this.#pending[person] ?? []) addWords(profile, words);
    this.#pending[person] = undefined;
    return profile;
  }

  /** "spokesman for the Atomic Energy Organization *of Iran*" is an Iranian official; an ambassador *to* Iran is none. */
  #addOfCountry(profile: Profile, person: number): void {
    const { places } = this.#entities;
    for (const title of this.people[person]!.titles) {
      for (let i = 0; i < places.length && i < FEW_PLACES; i++) {
        const { name, country } = places[i]!;
        if (country !== null && isOf(title, name)) profile.countries.add(country);
      }
    }
  }

  /** "Commander of the *Islamic Revolution Guards Corps*": of the IRGC, too. */
  #addText(profile: Profile, start: number, end: number): void {
    addWords(profile, this.#doc.text.slice(start, end));
    const { mentions, organizations } = this.#entities;
    if (end - start < SHORTEST || organizations.length === 0) return;
    const { size } = profile.words;
    for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.end <= end; i++) {
      if (mentions[i]!.type !== 'organization') continue;
      const { name, acronym } = organizations[mentions[i]!.index]!;
      if (acronym === null) continue;
      for (const word of wordsOf(name)) profile.words.add(word);
      profile.words.add(acronym.toLowerCase());
    }
    // "MFA spokesman", once it is known that the MFA is a foreign ministry, tells more than before.
    if (profile.words.size > size) profile.descriptions.length = 0;
  }

  /** "*Sociologist* Mehrdad Karvani", "Karvani, a *professor* at the institute": what he is without an office. */
  #addAround(profile: Profile, { outerFirst, last, outerLast }: EntityMention): void {
    const { tokens } = this.#doc;
    const comma = commaBehindAge(tokens, Math.max(last, outerLast));
    const noun = nounBefore(tokens, outerFirst - 1, comma);
    if (noun >= 0) addWords(profile, tokens.textOf(noun));
    if (tokens.kind[comma] !== Kind.mark || tokens.id[comma] !== COMMA || !this.#opensAside(comma + 1)) return;
    let end = comma + 1;
    while (end < comma + ASIDE && tokens.kind[end] === Kind.word) {
      // "In letters to Karvani, the envoy *said* Iran": another one.
      if (THE.has(tokens.id[comma + 1]!) && classOf(tokens.id[end]!) & Is.speech) return;
      end++;
    }
    this.#addText(profile, tokens.start[comma + 1]!, tokens.end[end - 1]!);
    const people = this.#entities.mentions[firstFrom(this.#entities.mentions, tokens.start[comma + 2]!)];
    const country = isPeopleAt(tokens, comma + 2, people) ? this.#entities.places[people.index]!.country : null;
    if (country !== null) profile.countries.add(country);
  }

  /** "Karvani, | *a* ranger", "Karvani, | *chief ranger* of the reserve"; not "Karvani, | *Minister* Sato and". */
  #opensAside(at: number): boolean {
    const { tokens } = this.#doc;
    if (tokens.kind[at] !== Kind.word) return false;
    if (ARTICLE.has(tokens.id[at]!)) return true;
    for (let i = at; i < at + SHORT && tokens.kind[i] === Kind.word && !(tokens.shape[i]! & Shape.capital); i++) {
      if (isPersonWord(tokens.id[i]!)) return true;
      // "The governor of Yazd, Karvani, | *met the* governor of Qom"
      if (classOf(tokens.id[i]!) & Is.speech || ARTICLE.has(tokens.id[i]!)) return false;
    }
    return false;
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
      if (place.first >= mention.outerFirst) this.#addSeat(profile, place);
    }
    for (let i = firstFrom(mentions, mention.end); i < mentions.length && mentions[i]!.first < mention.outerLast; i++) {
      if (mentions[i]!.type !== 'place' || this.#isTarget(mentions[i]!, mention)) continue;
      const { country } = places[mentions[i]!.index]!;
      if (country !== null) profile.countries.add(country);
      this.#addSeat(profile, mentions[i]!);
    }
  }

  /** "governor of *Yazd*", "*Yazd* Governor": the words of a place inside an office. */
  #addSeat(profile: Profile, { first, last }: EntityMention): void {
    for (let i = first; i < last; i++) profile.seats.add(this.#doc.tokens.textOf(i).toLowerCase());
  }

  /** "Ambassador *to Tunisia*": not his country. */
  #isTarget(place: EntityMention, mention: EntityMention): boolean {
    const { tokens } = this.#doc;
    // "with *Omani* Minister Karvani"
    if (place.last === mention.outerFirst && mention.outerFirst < mention.first) return false;
    const before = place.first - 1;
    if ((before >= 0 && tokens.kind[before] === Kind.word && ELSEWHERE.has(tokens.id[before]!)) || isTrainersOf(tokens, mention.outerFirst, Math.min(place.first, mention.first))) return true;
    // "in Iran, Karvani said": a place outside the title counts only as its possessor or adjective.
    return place.last <= mention.outerFirst && place.last < mention.outerFirst - 1;
  }

  /** Whether only the given name tells it: women are called Hani, too. */
  isGuessed(person: number): boolean {
    return this.#titledGender(person) === null && this.#toldBehind(person) === null && genderOfName(this.people[person]!.name) === this.gender(person);
  }

  #titledGender(person: number): Gender {
    const { tokens } = this.#doc;
    for (const mention of this.mentionsOf(person).slice(0, 6)) {
      for (let i = mention.outerFirst; i <= mention.first; i++) {
        const gender = genderOfTitle(tokens, i);
        if (gender !== null) return gender;
      }
    }
    return null;
  }

  #genderOf(person: number): Gender {
    const { name, titles } = this.people[person]!;
    const titled = this.#titledGender(person);
    if (titled !== null) return titled;
    if (titles.some((title) => /woman\b|\bqueen\b/i.test(title))) return 'female';
    if (titles.some((title) => /\b(?:spokesman|king|prince|ayatollah|hojj?at\S*|sheikh)\b/i.test(title))) return 'male';
    const kin = this.#kinGender(person);
    if (kin !== null) return kin;
    const named = genderOfName(name);
    const told = this.#toldBehind(person);
    // "Laura Karvani said the clerk had left. *He* was ill": another.
    if (named !== null && told !== null && named !== told) return null;
    return told ?? this.#toldInAside(person) ?? named;
  }

  #kinGender(person: number): Gender {
    // "Dantata's father, Sani" is not Hauwa Sani Dantata, whom the name alone may mean elsewhere.
    const whole = this.mentionsOf(person).slice(0, 3).filter(({ start, end }) => end - start === this.people[person]!.name.length);
    return whole.map(({ outerFirst, last }) => genderOfKin(this.#doc.tokens, outerFirst, last)).find((gender) => gender !== null) ?? null;
  }

  #toldInAside(person: number): Gender {
    for (const { last } of this.mentionsOf(person).slice(0, 3)) {
      const gender = genderInAside(this.#doc.tokens, last);
      if (gender !== null) return gender;
    }
    return null;
  }

  /** "*Karvani crossed on a barge. Her* husband stayed": who opens a sentence in which nobody else is named, by the word that opens the next. */
  #toldBehind(person: number): Gender {
    const { tokens } = this.#doc;
    for (const mention of this.mentionsOf(person).slice(0, 3)) {
      if (!opensLine(tokens, mention.outerFirst) && !isStop(tokens, mention.outerFirst - 1)) continue;
      let next = mention.last;
      while (next < mention.last + SENTENCE && next < tokens.length && !isStop(tokens, next - 1)) next++;
      if (next >= tokens.length || tokens.kind[next] !== Kind.word || opensLine(tokens, next)) continue;
      // "Leo died in 2009. *She* is survived by their son"
      const gender = leaves(tokens, next + 1) ? undefined : HE_OR_HIS.get(tokens.id[next]!);
      const other = this.mentions[firstFrom(this.mentions, mention.end)];
      if (gender !== undefined && (other === undefined || other.first >= next)) return gender;
    }
    return null;
  }
}

/** "She *is survived by*", "he *leaves*" */
function leaves({ id }: Tokens, at: number): boolean {
  return LEAVES.has(id[at]!) || SURVIVED.has(id[at + 1]!);
}

const LEAVES = new WordSet(['leaves']);
const SURVIVED = new WordSet(['survived']);

/** Whether a title ends with " of Iran"; no string is made of it, since every title is held against every country. */
function isOf(title: string, name: string): boolean {
  return title.endsWith(name) && title.startsWith(' of ', title.length - name.length - 4);
}

/** "Karvani, *52*, the captain": the comma behind his age. */
export function commaBehindAge({ kind, id }: Tokens, comma: number): number {
  return kind[comma] === Kind.mark && id[comma] === COMMA && kind[comma + 1] === Kind.number && kind[comma + 2] === Kind.mark && id[comma + 2] === COMMA ? comma + 2 : comma;
}

function isStop(tokens: Tokens, i: number): boolean {
  return i >= 0 && tokens.kind[i] === Kind.mark && tokens.id[i] === STOP;
}

function opensLine(tokens: Tokens, i: number): boolean {
  return (tokens.shape[i]! & Shape.lineStart) !== 0;
}

/** Of so many nobody can be told apart by the family name. */
const FEW_OF_A_FAMILY = 8;

/** "the official", "the man": whoever was met last. */
const CHANGES = new Set(['official', 'man', 'woman', 'lady', 'gentleman', 'figure', 'leader', 'expert', 'politician', 'girl', 'boy', 'victim', 'survivor', 'counterpart', 'minister', 'president']);
const COUNTERPART = new WordSet(['counterpart']);
/** "counterpart, the veteran Touraj …" */
const COUNTERPART_REACH = 4;

/** A sentence whose subject the next one tells of has at most so many tokens. */
const SENTENCE = 40;
/** "Karvani, a former deputy head of the union": no longer than this. */
const ASIDE = 12;
/** "president of Iran": so many places of the article are asked for the country of a title. */
const FEW_PLACES = 24;
/** "IRGC head": no office with a body in it is shorter. */
const SHORTEST = 8;
/** "chief ranger", "deputy managing director": an office without an article begins with so many words at most. */
const SHORT = 3;

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
