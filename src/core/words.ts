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
import { SMALL_A, SMALL_Z } from './signs.js';
import { keptTable } from './tables.js';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

type Numbers = Int32Array<ArrayBuffer>;

/** The whole word table, as the build keeps it. */
interface Kept { end: number; slots: Numbers }

const kept = keptTable('words', pack);
/**
 * Two numbers a slot, by hash: the word's hash, then its check in the upper half and its id in the lower. A look-up reads one
 * place and no letters: of all words that no list holds, one in 10^10 agrees with some list's word in these 48 bits.
 */
let slots = kept?.slots ?? new Int32Array(1 << 15);
/** The first id that no word has yet. */
let end = kept?.end ?? 0x100;
/** General punctuation: quotation marks, dashes, dots. */
const TYPOGRAPHIC_START = 0x2000;
const TYPOGRAPHIC_END = 0x2100;
/** A slot has 16 bits for the id. */
const MOST_IDS = 1 << 16;

/** Start value for a hash that `hashStep` extends by one folded UTF-16 unit. */
export const HASH_START = FNV_OFFSET;

export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

/** The hash of a whole word, as it is written. */
export function hashOfWord(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** The second hash of a word, from 0: 5 bits a unit, so that short words are told apart by their very letters. */
export function checkStep(check: number, code: number): number {
  return ((check << 5) | (check >>> 27)) ^ code;
}

/** The id of the word that has this hash and check; 0 when no list holds it. */
export function findWord(hash: number, check: number): number {
  const mask = slots.length - 1;
  const upper = upperHalf(check);
  for (let at = firstSlot(hash, mask); ; at = (at + 2) & mask) {
    const packed = slots[at + 1]!;
    if ((slots[at] === hash && packed >>> 16 === upper) || packed === 0) return packed & 0xffff;
  }
}

/** The id of a whole string, or 0. */
export function wordId(word: string): number {
  measure(word);
  return findWord(hashed, checked);
}

/** The id of `word`, entered into the table if it is new. */
export function internWord(word: string): number {
  measure(word);
  const hash = hashed;
  const check = checked;
  const known = findWord(hash, check);
  if (known !== 0) return known;
  if (end * 4 > slots.length) grow();
  if (end >= TYPOGRAPHIC_START && end < TYPOGRAPHIC_END) end = TYPOGRAPHIC_END;
  if (end >= MOST_IDS) throw new RangeError('the lists hold too many words');
  place(slots, hash, (upperHalf(check) << 16) | end);
  return end++;
}

/** Where the word table is kept, it holds the words of all lists already, and a list is made when it is first asked. */
const isLate = kept !== undefined;
const NO_BITS = new Int32Array(0);
const NO_PLACES = new Uint16Array(0);

/** The ids of the lists' words, one list behind the other; `starts[site]` says where those of the list at that site begin, `starts[site + 1]` where they end. */
interface KeptLists { starts: Uint32Array<ArrayBuffer>; ids: Uint16Array<ArrayBuffer> }

const keptLists = keptTable('lists', packLists);
/** By their sites: the lists whose ids the build is to keep. */
const made: Ids[] = [];
type Ids = ArrayLike<number>;

/** The ids of a list's words in their order: as they were kept for its site, or by the words. */
function idsOf(site: number, words: () => readonly string[]): Ids {
  const start = keptLists?.starts[site];
  const stop = keptLists?.starts[site + 1];
  if (start !== undefined && stop !== undefined && start < stop) return keptLists!.ids.subarray(start, stop);
  const ids = words().map(internWord);
  if (site > 0) made[site] = ids;
  return ids;
}

function packLists(): KeptLists {
  const lists = Array.from(made, (ids) => Array.from(ids ?? []));
  const starts = [0];
  for (const { length } of lists) starts.push(starts.at(-1)! + length);
  return { starts: Uint32Array.from(starts), ids: Uint16Array.from(lists.flat()) };
}

function largest(ids: Ids): number {
  let most = 0;
  for (let i = 0; i < ids.length; i++) if (ids[i]! > most) most = ids[i]!;
  return most;
}

/** A list of single words: a bit an id. */
export class WordSet {
  #bits = NO_BITS;
  #late: readonly string[] | string | null;
  readonly #site: number;

  /** `words`: a string has blanks or line ends between them. `site` is given by the build alone: where the list stands in the bundle, see esbuild.lists.ts. */
  constructor(words: readonly string[] | string, site = 0) {
    this.#late = words;
    this.#site = site;
    if (!isLate) this.#make(words);
  }

  has(id: number): boolean {
    const at = id >>> 5;
    if (at < this.#bits.length) return (this.#bits[at]! & (1 << id)) !== 0;
    if (this.#late === null) return false;
    this.#make(this.#late);
    return this.has(id);
  }

  #make(words: readonly string[] | string): void {
    this.#late = null;
    const ids = idsOf(this.#site, () => (typeof words === 'string' ? words.trim().split(/\s+/) : words));
    const bits = new Int32Array((largest(ids) >>> 5) + 1);
    for (let i = 0; i < ids.length; i++) bits[ids[i]! >>> 5]! |= 1 << ids[i]!;
    this.#bits = bits;
  }
}

/** A value for each of a list of single words. */
export class WordMap<T> {
  /** Where each id's value stands in `#values`; ids are far apart, and an array with such holes is read like a dictionary. */
  #places = NO_PLACES;
  readonly #values: (T | undefined)[] = [undefined];
  #late: Iterable<readonly [string, T]> | null;
  readonly #site: number;

  /** `site`: as of a WordSet. */
  constructor(entries: Iterable<readonly [string, T]>, site = 0) {
    this.#late = entries;
    this.#site = site;
    if (!isLate) this.#make(entries);
  }

  get(id: number): T | undefined {
    if (id < this.#places.length) return this.#values[this.#places[id]!];
    if (this.#late === null) return undefined;
    this.#make(this.#late);
    return this.get(id);
  }

  #make(entries: Iterable<readonly [string, T]>): void {
    this.#late = null;
    const all = Array.from(entries);
    const ids = idsOf(this.#site, () => all.map(([word]) => word));
    const places = new Uint16Array(largest(ids) + 1);
    // Of a word that is there twice the last value counts.
    for (let i = 0; i < all.length; i++) places[ids[i]!] = this.#values.push(all[i]![1]) - 1;
    this.#places = places;
  }
}

/** Of the word measured last. */
let hashed = 0;
let checked = 0;

/** `hashStep` and `checkStep` over a word, written out: a start measures some two thousand words before anything is compiled. */
function measure(word: string): void {
  let hash = HASH_START;
  let check = 0;
  for (let i = 0; i < word.length; i++) {
    let code = word.charCodeAt(i);
    if (code < SMALL_A || code > SMALL_Z) code = foldCode(code);
    hash = Math.imul(hash ^ code, FNV_PRIME);
    check = ((check << 5) | (check >>> 27)) ^ code;
  }
  hashed = hash;
  checked = check;
}

/** Where a table of two numbers a slot looks for a hash first; FNV's low bits are weak on short words. */
export function firstSlot(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) << 1) & mask;
}

function upperHalf(check: number): number {
  return (check ^ (check >>> 16)) & 0xffff;
}

function pack(): Kept {
  return { end, slots };
}

/** `packed`: the check's upper half and the id. */
function place(table: Int32Array, hash: number, packed: number): void {
  const mask = table.length - 1;
  let at = firstSlot(hash, mask);
  while (table[at + 1] !== 0) at = (at + 2) & mask;
  table[at] = hash;
  table[at + 1] = packed;
}

function grow(): void {
  const wider = new Int32Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += 2) if (slots[at + 1] !== 0) place(wider, slots[at]!, slots[at + 1]!);
  slots = wider;
}
