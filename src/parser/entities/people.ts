/**
 * One person out of all the ways an article names him: "Hossein Amir-Abdollahian", "Amir Abdollahian", "Abdollahian",
 * "Foreign Minister Amirabdollahian". Names meet by their spelling keys in indexes, never pairwise, so many people cost no more.
 */
import type { Person } from '../../core/article.js';
import { remembered, rememberedWords } from '../../core/memo.js';
import { nameParts } from '../../core/namekey.js';
import { lastOf } from '../../core/reading.js';
import { tidy } from '../../core/span.js';
import { table } from '../../core/tables.js';
import { POSTNOMINALS } from '../../lexicon/titles.js';
import type { Tokens } from '../text/tokens.js';
import { genderOfName, type Gender } from './gender-of-name.js';
import { hashOf } from './piece.js';

interface Draft {
  form: NameForm;
  /** Other spellings met; null until there is one. */
  variants: Set<string> | null;
  titles: string[];
  /** `titleKey` of each of the titles. */
  titleKeys: string[];
  /** The form of the last mention met. */
  last: NameForm;
  /** `titleKey` of the titles that stand with his full name; null for none. */
  fullTitles: Set<string> | null;
}

/** People by what a key is of their names: a tail, or one of the weaker ways to name someone, a head or an inner part. */
interface Bearers {
  tails: number[];
  heads: number[];
  inner: number[];
  /** Of several with that tail the one whom it means alone at the place that the article is read at; -1 for nobody yet. */
  holder: number;
}

// More people than this with the same family name are not told apart by it.
const CROWD = 8;

/** Whether it is a woman or a man that a name alone means; with `address`, by "Mr" and "Mrs" alone. */
export type GenderAsked = (address: boolean) => Gender;

export class PersonIndex {
  readonly #people: Draft[] = [];
  /** By closed key: "amirabdulahian", "abdulahian". */
  readonly #bearers = new Map<string, Bearers>();

  /** The person whom a full name means: a known one, or a new one. A `relative` is nobody whom the article has named already by another name: "Karim Vakili's brother, Karim Reza Vakili". */
  add(form: NameForm, relative = false): number {
    const known = relative ? this.#exactly(form) : this.#same(form);
    if (known >= 0) {
      this.#met(known, form);
      return known;
    }
    this.#people.push({ form, variants: null, titles: [], titleKeys: [], last: form, fullTitles: null });
    this.#enter(this.#people.length - 1, form);
    return this.#people.length - 1;
  }

  /** The titles that stand with somebody's full name: of several of one family name, the name alone with the same title means him. */
  titledInFull(person: number, titles: readonly string[]): void {
    for (const title of titles) (this.#people[person]!.fullTitles ??= new Set()).add(titleKey(title));
  }

  /** The person whom a short name means, of that gender and with that title where it tells one ("Mrs. Marsh", "Judge Marsh"); -1 when it is nobody's. */
  find(form: NameForm, gender?: GenderAsked, titles: readonly string[] = NO_TITLES): number {
    const bearers = form.key === '' ? undefined : this.#bearers.get(form.key);
    if (bearers === undefined) return -1;
    let found = this.#holder(this.#wholly(bearers, form), gender, titles);
    if (found < 0 && form.parts.length === 1) found = lastOf(bearers.inner) ?? -1;
    if (found < 0) found = only(bearers.heads);
    if (found >= 0) this.#met(found, form);
    return found;
  }

  /** A full name is met in the order of the text; `takes` tells whether its family name alone means its bearer from here on. */
  told(person: number, { tails }: NameForm, takes: (holder: number) => boolean): void {
    const bearers = this.#bearers.get(tails[tails.length - 1] ?? '');
    if (bearers === undefined || bearers.tails.length < 2 || bearers.holder === person) return;
    if (bearers.holder < 0 || takes(bearers.holder)) bearers.holder = person;
  }

  /** Whether somebody's name ends like this. */
  knows({ key }: NameForm): boolean {
    return (this.#bearers.get(key)?.tails.length ?? 0) > 0;
  }

  /** The one person whose name ends like this; -1 for none and for several. */
  bearer({ key }: NameForm): number {
    return only(this.#bearers.get(key)?.tails ?? NOBODY);
  }

  addTitles(person: number, titles: readonly string[]): void {
    for (const title of titles) addTitle(this.#people[person]!, title);
  }

  get length(): number {
    return this.#people.length;
  }

  /** The finished record of a person, without its mentions. */
  record(index: number, id: string): Person {
    const { form: { name, written }, titles, variants } = this.#people[index]!;
    return { id, name, titles, variants: [...(variants ?? [written])].filter((variant) => variant !== name), mentions: [] };
  }

  /** A person whose name this one repeats, shortens or fills out, first name included. */
  #same(form: NameForm): number {
    const { tails } = form;
    for (let from = 0; from < tails.length; from++) {
      const found = this.#compatible(this.#bearers.get(tails[from]!)?.tails, form);
      if (found >= 0) return found;
    }
    return form.parts.length > 1 ? only(this.#bearers.get(form.key)?.heads ?? NOBODY) : -1;
  }

  /** A person of just that name. */
  #exactly({ key }: NameForm): number {
    const tails = this.#bearers.get(key)?.tails ?? NOBODY;
    for (let i = Math.max(0, tails.length - CROWD); i < tails.length; i++) if (this.#people[tails[i]!]!.form.key === key) return tails[i]!;
    return -1;
  }

  #compatible(candidates: readonly number[] | undefined, form: NameForm): number {
    if (candidates === undefined) return -1;
    for (let i = Math.max(0, candidates.length - CROWD); i < candidates.length; i++) {
      if (compatible(this.#people[candidates[i]!]!.form, form)) return candidates[i]!;
    }
    return -1;
  }

  #met(index: number, form: NameForm): void {
    const person = this.#people[index]!;
    const shown = person.form;
    if (form === person.last || form.written === shown.written) return;
    person.last = form;
    (person.variants ??= new Set([shown.written])).add(form.written);
    if (form.parts.length < shown.parts.length || (form.parts.length === shown.parts.length && !fuller(form.name, shown.name))) return;
    if (form.parts.length > shown.parts.length) this.#enter(index, form);
    person.form = form;
  }

  #enter(index: number, { tails, heads, inner }: NameForm): void {
    for (let i = Math.max(0, tails.length - LONGEST_NAME); i < tails.length; i++) {
      const bearers = this.#bearersOf(tails[i]!);
      bearers.tails = put(bearers.tails, index);
    }
    for (let i = 0; i < inner.length; i++) {
      const bearers = this.#bearersOf(inner[i]!);
      bearers.inner = put(bearers.inner, index);
    }
    for (let i = 0; i < heads.length; i++) {
      const bearers = this.#bearersOf(heads[i]!);
      bearers.heads = put(bearers.heads, index);
    }
  }

  /** The one whom a tail that several bear means alone; before anybody has been told of, the first. */
  #holder(bearers: Bearers, genderOf: GenderAsked | undefined, titles: readonly string[]): number {
    const { tails, holder } = bearers;
    const first = holder >= 0 ? holder : tails[0] ?? -1;
    if (first >= 0 && genderOf && this.#isOther(first, genderOf(true))) return this.#ofGender(bearers, genderOf(true))[0] ?? this.#untold(bearers);
    const titled = tails.length > 1 && titles.length > 0 ? tails.slice(0, CROWD).filter((person) => titles.some((title) => this.#people[person]!.fullTitles?.has(titleKey(title)))) : NOBODY;
    if (titled.length === 1) return titled[0]!;
    const gender = tails.length > 1 && genderOf ? genderOf(false) : null;
    return gender === null ? first : this.#fitting(bearers, first, gender);
  }

  /** The holder of the name, whose gender nobody knows or who is of that one; else the only one of several who is. */
  #fitting(bearers: Bearers, holder: number, gender: Gender): number {
    const own = genderOfName(this.#people[holder]!.form.name);
    if (own === null || own === gender) return holder;
    const fitting = this.#ofGender(bearers, gender);
    return fitting.length === 1 ? fitting[0]! : holder;
  }

  /** "Mr Hale" is not Jane Hale, who may be his wife. */
  #isOther(person: number, gender: Gender): boolean {
    if (gender === null) return false;
    const told = genderOfName(this.#people[person]!.form.name);
    return told !== null && told !== gender;
  }

  #ofGender(bearers: Bearers, gender: Gender): number[] {
    return bearers.tails.slice(0, CROWD).filter((person) => genderOfName(this.#people[person]!.form.name) === gender);
  }

  /** The only one of whom his name does not tell it, or the one whom the article gives no other name; -1 for nobody. */
  #untold(bearers: Bearers): number {
    const untold = this.#ofGender(bearers, null);
    return only(untold.length > 1 ? untold.filter((person) => this.#people[person]!.form.parts.length === 1) : untold);
  }

  /** "Testi" is rather Carol Testi than Dorothea Winslow-Testi. */
  #wholly(bearers: Bearers, { written, parts }: NameForm): Bearers {
    if (bearers.tails.length < 2 || parts.length !== 1) return bearers;
    const tails = bearers.tails.slice(0, CROWD).filter((person) => !this.#people[person]!.form.name.endsWith(`-${written}`));
    if (tails.length === 0 || tails.length === bearers.tails.length) return bearers;
    return { ...bearers, tails, holder: tails.includes(bearers.holder) ? bearers.holder : -1 };
  }

  #bearersOf(key: string): Bearers {
    let bearers = this.#bearers.get(key);
    if (bearers === undefined) {
      bearers = { tails: NOBODY, heads: NOBODY, inner: NOBODY, holder: -1 };
      this.#bearers.set(key, bearers);
    }
    return bearers;
  }
}

const NO_TITLES: readonly string[] = [];

/** Shared by all keys that nobody bears in one of the ways: nothing is ever put into it. */
const NOBODY: number[] = [];

/** A given name alone means somebody only when one person bears it. */
function only(candidates: readonly number[]): number {
  return candidates.length === 1 ? candidates[0]! : -1;
}

function put(candidates: number[], person: number): number[] {
  if (candidates.length === 0) return [person];
  if (candidates[candidates.length - 1] !== person) candidates.push(person);
  return candidates;
}

/** A name with its spelling keys. */
export interface NameForm {
  /** Without "Seyyed" where a full name follows, as it is without "Mr", and without "KC" behind it. */
  readonly name: string;
  readonly written: string;
  /** Keys of its parts; Seyyed is none. */
  readonly parts: readonly string[];
  /** The closed key of all parts: "husein" + "amirabdulahian". */
  readonly key: string;
  /** Closed keys of the whole and of its shorter tails, the longest first. */
  readonly tails: readonly string[];
  /** Closed keys of its heads, and the inner parts. */
  readonly heads: readonly string[];
  readonly inner: readonly string[];
}

/** Parts of a name that count, from its end. */
const LONGEST_NAME = 6;

/** The form of a name that stands nowhere in one piece. */
export function formOfName(words: string): NameForm {
  const written = tidy(words);
  const parts = nameParts(written);
  while (parts.length > 1 && SEYYED.has(parts[0]!)) parts.shift();
  let name = parts.length > 1 ? written.replace(DESCENT, '') : written;
  if (parts.length > 2 && HONOURS.test(name)) {
    name = name.replace(HONOURS, '');
    parts.pop();
  }
  const shown = parts.slice(-LONGEST_NAME);
  // "Ben Vrell", of "Hela Ben Vrell", is spelled as the given name is.
  const tails = shown.flatMap((part, from) => (part === 'bin' && from > 0 ? [shown.slice(from).join(''), `ben${shown.slice(from + 1).join('')}`] : [shown.slice(from).join('')]));
  const key = parts.length > LONGEST_NAME ? parts.join('') : tails[0] ?? '';
  return {
    name, written, parts, key,
    tails: parts.length > LONGEST_NAME ? [key, ...tails] : tails,
    heads: shown.slice(1).map((_, to) => shown.slice(0, to + 1).join('')),
    // "Salem bin *Rashid* Al Qubaisi": his father's name.
    inner: shown.slice(1, -1).filter((_, i) => !SON.has(shown[i]!)),
  };
}

const formOfWords = rememberedWords(formOfName);

const SON = new Set(['bin', 'ibn', 'ben', 'bint', 'binti']);
/** "Marian Vrell *KC*" */
const HONOURS = new RegExp(` (?:${POSTNOMINALS.join('|').toUpperCase()})$`);
/** "Seyyed", "Seyyedeh" in the spellings of Iran and the Arab countries; as "Syed" it is a given name in others. */
const DESCENT = /^S[ae]y{1,2}[ei]d(?:eh)? /;

/** The form of the name that tokens `[first, last)` spell. */
export function formOf(tokens: Tokens, first: number, last: number): NameForm {
  return formOfWords(tokens.text, tokens.start[first]!, tokens.end[last - 1]!, hashOf(tokens, first, last));
}

const SEYYED = table('seyyed', () => new Set(['Seyyed', 'Syed', 'Sayyida', 'Seyyedeh', 'Haj', 'Hajj', 'Haji'].map((word) => nameParts(word)[0] ?? '')));

/** Two names of one person: one is the other's tail, or first and last agree, an initial standing for its name. */
function compatible(a: NameForm, b: NameForm): boolean {
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  const count = short.parts.length;
  if (count === 0) return false;
  if (long.key.endsWith(short.key)) return count === 1 || long.key === short.key || short.key === long.parts.slice(-count).join('');
  return agree(short.parts[0]!, long.parts[0]!) && short.parts[count - 1] === long.parts[long.parts.length - 1];
}

function agree(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

/** Of two names with as many parts the one without initials, and with its accents, is fuller. */
function fuller(a: string, b: string): boolean {
  return a.length > b.length && /(?:^|\s)\p{L}\.?\s/u.test(b);
}

/** The same office twice is one title, its longer form; "Pres." is "President". */
export function addTitle({ titles, titleKeys }: Pick<Draft, 'titles' | 'titleKeys'>, title: string): void {
  const key = titleKey(title);
  for (let i = 0; i < titles.length; i++) {
    const known = titleKeys[i]!;
    if (known.includes(key)) return;
    if (key.includes(known)) {
      titles[i] = title;
      titleKeys[i] = key;
      return;
    }
  }
  if (titles.length === MOST_TITLES) return;
  titles.push(title);
  titleKeys.push(key);
}

/** Each title is compared with those before it: a page that gives one person thousands takes no longer for it. */
const MOST_TITLES = 32;

const SHORT_RANKS = new Map(Object.entries({
  gen: 'general', maj: 'major', brig: 'brigadier', lt: 'lieutenant', col: 'colonel', capt: 'captain', adm: 'admiral', sgt: 'sergeant', cmdr: 'commander',
  pres: 'president', sen: 'senator', gov: 'governor', rep: 'representative', prof: 'professor', dr: 'doctor', fm: 'foreign minister', pm: 'prime minister', spox: 'spokesman',
}));

/** Between blanks, so that a title that holds another's words holds its key. */
export const titleKey = remembered((title) => ` ${tidy(title.toLowerCase().replace(/[.,()'’-]/g, ' ')).split(' ').map((word) => SHORT_RANKS.get(word) ?? word).join(' ')} `);
