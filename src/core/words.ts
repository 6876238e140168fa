/**
 * One shared table of all the words that any list knows, so that a word of the text is looked up once, without cutting a
 * string, and every later question ("is it a cue verb?", "is it a weekday?") is one array read.
 *
 * Words are compared folded: case, accents and the kind of apostrophe do not count ("Türkiye" = "turkiye").
 * Ids are nearly dense and depend on load order; 0 is a word that no list holds. No id is the UTF-16 unit of a usual mark
 * (ASCII, Latin-1 and typographic marks), which tokens keep in the same place: a comma is never taken for a word.
 * Ids never leave the process.
 */
import { foldCode } from './fold.js';
import { keptTable } from './tables.js';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

type Numbers = Int32Array<ArrayBuffer>;

/** The whole word table, as the build keeps it. */
interface Kept { count: number; slots: Numbers; hashes: Numbers; letters: Uint16Array<ArrayBuffer>; letterStarts: Numbers; lettersEnd: number }

const kept = keptTable('words', pack);
let slots = kept?.slots ?? new Int32Array(1 << 15);
/** The strings behind the ids; that of a kept word is made when it is asked for. */
const folded: (string | undefined)[] = kept ? new Array<undefined>(kept.count).fill(undefined) : new Array<string>(0x100).fill('');
/** Hash of each id's word: the letters are compared only where it agrees. */
let hashes = kept?.hashes ?? new Int32Array(1 << 14);
/** The folded units of all words, one behind the other, and where each id's begin: comparing reads no string. */
let letters = kept?.letters ?? new Uint16Array(1 << 16);
let letterStarts = kept?.letterStarts ?? new Int32Array(1 << 14);
/** The first place stays empty: ids that no word has begin there. */
let lettersEnd = kept?.lettersEnd ?? 1;
/** General punctuation: quotation marks, dashes, dots. */
const TYPOGRAPHIC_START = 0x2000;
const TYPOGRAPHIC_END = 0x2100;

/** Start value for a hash that `hashStep` extends by one folded UTF-16 unit. */
export const HASH_START = FNV_OFFSET;

export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

/** The id of the word `units[start, end)` of a text, given the hash of its folded units; 0 when no list holds it. */
export function findWord(units: Uint16Array, start: number, end: number, hash: number): number {
  const mask = slots.length - 1;
  for (let at = mix(hash) & mask; ; at = (at + 1) & mask) {
    const id = slots[at]!;
    if (id === 0 || (hashes[id] === hash && same(id, units, start, end))) return id;
  }
}

/** The id of a whole string, or 0. */
export function wordId(word: string): number {
  return findString(word, hashOf(word));
}

function findString(word: string, hash: number): number {
  const mask = slots.length - 1;
  for (let at = mix(hash) & mask; ; at = (at + 1) & mask) {
    const id = slots[at]!;
    if (id === 0 || (hashes[id] === hash && sameString(wordOf(id), word))) return id;
  }
}

/** The folded form behind an id. */
export function wordOf(id: number): string {
  return (folded[id] ??= lettersOf(id));
}

/** The id of `word`, entered into the table if it is new. */
export function internWord(word: string): number {
  const hash = hashOf(word);
  const known = findString(word, hash);
  if (known !== 0) return known;
  if (folded.length * 2 > slots.length) grow();
  while (folded.length >= TYPOGRAPHIC_START && folded.length < TYPOGRAPHIC_END) folded.push('');
  if (folded.length >= hashes.length) {
    hashes = doubled(hashes);
    letterStarts = doubled(letterStarts);
  }
  hashes[folded.length] = hash;
  const form = foldWord(word);
  folded.push(form);
  keepLetters(form);
  place(slots, folded.length - 1, hash);
  return folded.length - 1;
}

/** A list of single words. */
export class WordSet {
  #marks = new Uint8Array(1024);

  constructor(words: Iterable<string>) {
    for (const word of words) this.#add(internWord(word));
  }

  has(id: number): boolean {
    return id < this.#marks.length && this.#marks[id] === 1;
  }

  #add(id: number): void {
    if (id >= this.#marks.length) {
      const wider = new Uint8Array(Math.max(id + 1, this.#marks.length * 2));
      wider.set(this.#marks);
      this.#marks = wider;
    }
    this.#marks[id] = 1;
  }
}

/** A value for each of a list of single words. */
export class WordMap<T> {
  /** Where each id's value stands in `#values`; ids are far apart, and an array with such holes is read like a dictionary. */
  #places = new Uint16Array(1024);
  readonly #values: (T | undefined)[] = [undefined];

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) this.#set(internWord(word), value);
  }

  get(id: number): T | undefined {
    return id < this.#places.length ? this.#values[this.#places[id]!] : undefined;
  }

  #set(id: number, value: T): void {
    if (id >= this.#places.length) {
      const wider = new Uint16Array(Math.max(id + 1, this.#places.length * 2));
      wider.set(this.#places);
      this.#places = wider;
    }
    if (this.#places[id] === 0) this.#places[id] = this.#values.push(value) - 1;
    else this.#values[this.#places[id]!] = value;
  }
}

const PLAIN = /^[a-z-]+$/;

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, foldCode(word.charCodeAt(i)));
  return hash;
}

function foldWord(word: string): string {
  // Lists are written in lower case without accents, nearly all of them: no new string.
  if (PLAIN.test(word)) return word;
  let out = '';
  for (let i = 0; i < word.length; i++) out += String.fromCharCode(foldCode(word.charCodeAt(i)));
  return out;
}

// FNV's low bits are weak on short words.
function mix(hash: number): number {
  return hash ^ (hash >>> 15);
}

function same(id: number, units: Uint16Array, start: number, end: number): boolean {
  const from = letterStarts[id]!;
  // Words lie behind one another with a 0 between them, which no word of a text holds.
  for (let i = start, at = from; i < end; i++, at++) {
    const code = units[i]!;
    if (letters[at] !== code && letters[at] !== foldCode(code)) return false;
  }
  return letters[from + end - start] === 0;
}

function sameString(form: string, word: string): boolean {
  if (form === word) return true;
  if (form.length !== word.length) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== foldCode(word.charCodeAt(i))) return false;
  return true;
}

/** Enters the letters of the newest word. */
function keepLetters(form: string): void {
  if (lettersEnd + form.length >= letters.length) {
    const wider = new Uint16Array(letters.length * 2 + form.length);
    wider.set(letters);
    letters = wider;
  }
  letterStarts[folded.length - 1] = lettersEnd;
  for (let i = 0; i < form.length; i++) letters[lettersEnd++] = form.charCodeAt(i);
  lettersEnd++;
}

function lettersOf(id: number): string {
  let word = '';
  for (let at = letterStarts[id]!; letters[at] !== 0; at++) word += String.fromCharCode(letters[at]!);
  return word;
}

function pack(): Kept {
  return { count: folded.length, slots, hashes, letters, letterStarts, lettersEnd };
}

function place(table: Int32Array, id: number, hash: number): void {
  const mask = table.length - 1;
  let at = mix(hash) & mask;
  while (table[at] !== 0) at = (at + 1) & mask;
  table[at] = id;
}

function grow(): void {
  const wider = new Int32Array(slots.length * 2);
  for (let id = 1; id < folded.length; id++) if (wordOf(id) !== '') place(wider, id, hashes[id]!);
  slots = wider;
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
}
