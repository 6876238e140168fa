/**
 * One person out of all the ways an article names him: "Hossein Amir-Abdollahian", "Amir Abdollahian", "Abdollahian",
 * "Foreign Minister Amirabdollahian". Names meet by their spelling keys in indexes, never pairwise, so many people cost no more.
 */
import type { Person } from '../../core/article.js';
import { remembered } from '../../core/memo.js';
import { nameParts } from '../../core/namekey.js';
import { tidy } from '../../core/span.js';

/** A mention that is, or may be, a person's. */
export interface NameMention {
  start: number;
  end: number;
  name: string;
  titles: readonly string[];
  /** A rule says it is a person; without, only the name of a known person makes it one. */
  sure: boolean;
  /** Index of its person, once known. */
  person: number;
}

interface Draft {
  name: string;
  parts: readonly string[];
  variants: Set<string>;
  titles: string[];
  /** Order of the last mention met, for a name that two people share. */
  seen: number;
}

// More people than this with the same family name are not told apart by it.
const CROWD = 8;

export class PersonIndex {
  readonly #people: Draft[] = [];
  /** Closed key of each tail of a name ("amirabdulahian", "abdulahian") to people. */
  readonly #tails = new Map<string, number[]>();
  /** Closed key of each head, and of each inner part: weaker ways to name someone. */
  readonly #heads = new Map<string, number[]>();
  readonly #inner = new Map<string, number[]>();

  /** The person whom a full name means: a known one, or a new one. */
  add(name: string, order: number): number {
    const parts = partsOf(name);
    const known = this.#same(parts);
    if (known >= 0) {
      this.#met(known, name, parts, order);
      return known;
    }
    this.#people.push({ name, parts, variants: new Set([name]), titles: [], seen: order });
    this.#enter(this.#people.length - 1, parts);
    return this.#people.length - 1;
  }

  /** The person whom a short name means; -1 when it is nobody's. */
  find(name: string, order: number): number {
    const parts = partsOf(name);
    const key = parts.join('');
    if (key === '') return -1;
    const found = this.#latest(this.#tails.get(key)) ?? (parts.length === 1 ? this.#latest(this.#inner.get(key)) ?? this.#single(this.#heads.get(key)) : this.#single(this.#heads.get(key)));
    if (found === undefined) return -1;
    this.#met(found, name, parts, order);
    return found;
  }

  addTitles(person: number, titles: readonly string[]): void {
    for (const title of titles) addTitle(this.#people[person]!.titles, title);
  }

  get length(): number {
    return this.#people.length;
  }

  /** The finished record of a person, without its mentions. */
  record(index: number): Omit<Person, 'id' | 'mentions'> {
    const { name, titles, variants } = this.#people[index]!;
    return { name, titles, variants: [...variants].filter((variant) => variant !== name) };
  }

  /** A person whose name this one repeats, shortens or fills out, first name included. */
  #same(parts: readonly string[]): number {
    const whole = this.#tails.get(parts.join('')) ?? [];
    for (const candidate of whole.slice(-CROWD)) if (compatible(this.#people[candidate]!.parts, parts)) return candidate;
    for (let from = 1; from < parts.length; from++) {
      const shorter = this.#tails.get(parts.slice(from).join(''));
      const found = shorter?.slice(-CROWD).find((candidate) => compatible(this.#people[candidate]!.parts, parts));
      if (found !== undefined) return found;
    }
    const headed = this.#heads.get(parts.join(''));
    if (parts.length > 1 && headed?.length === 1) return headed[0]!;
    return -1;
  }

  #met(index: number, name: string, parts: readonly string[], order: number): void {
    const person = this.#people[index]!;
    person.variants.add(name);
    person.seen = order;
    if (parts.length < person.parts.length || (parts.length === person.parts.length && !fuller(name, person.name))) return;
    if (parts.length > person.parts.length) this.#enter(index, parts);
    person.name = name;
    person.parts = parts;
  }

  #enter(index: number, parts: readonly string[]): void {
    const shown = parts.slice(-6);
    for (let from = 0; from < shown.length; from++) {
      put(this.#tails, shown.slice(from).join(''), index);
      if (from > 0 && from < shown.length - 1) put(this.#inner, shown[from]!, index);
    }
    for (let to = 1; to < shown.length; to++) put(this.#heads, shown.slice(0, to).join(''), index);
  }

  #latest(candidates: readonly number[] | undefined): number | undefined {
    if (candidates === undefined) return undefined;
    let best = candidates[0];
    for (const candidate of candidates.slice(-CROWD)) if (this.#people[candidate]!.seen > this.#people[best!]!.seen) best = candidate;
    return best;
  }

  /** A given name alone means somebody only when one person bears it. */
  #single(candidates: readonly number[] | undefined): number | undefined {
    return candidates?.length === 1 ? candidates[0] : undefined;
  }
}

/** Keys of the name's parts; Seyyed is no part of the key. */
export const partsOf: (name: string) => readonly string[] = remembered((name) => {
  const parts = nameParts(name);
  while (parts.length > 1 && SEYYED.has(parts[0]!)) parts.shift();
  return parts;
});
const SEYYED = new Set(['Seyyed', 'Syed', 'Sayyida', 'Seyyedeh', 'Haj', 'Hajj', 'Haji'].map((word) => nameParts(word)[0] ?? ''));

/** Two names of one person: one is the other's tail, or first and last agree, an initial standing for its name. */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (long.join('').endsWith(short.join(''))) return short.length === 1 || short.join('') === long.slice(-short.length).join('') || long.join('') === short.join('');
  return agree(short[0]!, long[0]!) && short.at(-1) === long.at(-1);
}

function agree(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

/** Of two names with as many parts the one without initials, and with its accents, is fuller. */
function fuller(a: string, b: string): boolean {
  return a.length > b.length && /(?:^|\s)\p{L}\.?\s/u.test(b);
}

function put(index: Map<string, number[]>, key: string, value: number): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [value]);
  else if (known.at(-1) !== value) known.push(value);
}

/** The same office twice is one title, its longer form; "Pres." is "President". */
function addTitle(titles: string[], title: string): void {
  const key = titleKey(title);
  for (let i = 0; i < titles.length; i++) {
    const known = titleKey(titles[i]!);
    if (known === key || ` ${known} `.includes(` ${key} `)) return;
    if (` ${key} `.includes(` ${known} `)) {
      titles[i] = title;
      return;
    }
  }
  titles.push(title);
}

const SHORT_RANKS: Record<string, string> = {
  gen: 'general', maj: 'major', brig: 'brigadier', lt: 'lieutenant', col: 'colonel', capt: 'captain', adm: 'admiral', sgt: 'sergeant', cmdr: 'commander',
  pres: 'president', sen: 'senator', gov: 'governor', rep: 'representative', prof: 'professor', dr: 'doctor', fm: 'foreign minister', pm: 'prime minister', spox: 'spokesman',
};

const titleKey = remembered((title) => tidy(title.toLowerCase().replace(/[.,()'’-]/g, ' ')).split(' ').map((word) => SHORT_RANKS[word] ?? word).join(' '));
