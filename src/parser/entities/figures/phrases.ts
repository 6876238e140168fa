import { table } from '../../../core/tables.js';
import { internWord } from '../../../core/words.js';
import { Kind, tokenize, type Tokens } from '../../text/tokens.js';

const WORD = /[\p{L}\d][\p{L}\d'.-]*/gu;

type Ids = readonly number[];

/**
 * Phrases by one of their tokens, the longest first, in one array of numbers, which is kept and read back as it is:
 * first the places of the lists, by hash, then the lists.
 *
 *   mask, key, place, key, place, …      a place of 0 is none
 *   count, length, id, id, length, id    a list of two phrases
 */
type Lists = Int32Array<ArrayBuffer>;

/** Phrases of one to some words or signs, found at a token from the left or from the right; the longest wins. */
export class PhraseTable {
  /** By their first and by their last token. */
  readonly #first: Lists;
  readonly #last: Lists;

  /** `name` is what its ids are kept by, see core/tables.ts. */
  constructor(name: string, phrases: () => readonly string[]) {
    const { first, last } = table(`phrases: ${name}`, () => {
      const all = [...new Set(phrases())].map(idsOf).sort((a, b) => b.length - a.length);
      return { first: listed(all, (ids) => ids[0]!), last: listed(all, (ids) => ids.at(-1)!) };
    });
    this.#first = first;
    this.#last = last;
  }

  /** Number of tokens of the longest phrase that begins at token `at` and ends before `last`; 0 for none. */
  lengthAt(tokens: Tokens, at: number, last: number): number {
    if (at >= last) return 0;
    const lists = this.#first;
    let place = placeOf(lists, keyAt(tokens, at));
    if (place === 0) return 0;
    for (let left = lists[place++]!; left > 0; left--) {
      const length = lists[place++]!;
      if (at + length <= last && same(tokens, at, lists, place, length)) return length;
      place += length;
    }
    return 0;
  }

  /** The same for phrases that end before token `end` and begin at `first` or later. */
  lengthBefore(tokens: Tokens, end: number, first: number): number {
    if (end <= first) return 0;
    const lists = this.#last;
    let place = placeOf(lists, keyAt(tokens, end - 1));
    if (place === 0) return 0;
    for (let left = lists[place++]!; left > 0; left--) {
      const length = lists[place++]!;
      if (end - length >= first && same(tokens, end - length, lists, place, length)) return length;
      place += length;
    }
    return 0;
  }
}

function same(tokens: Tokens, at: number, lists: Lists, place: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (keyAt(tokens, at + i) !== lists[place + i]) return false;
  return true;
}

/** Words by their id, all else by its sign, negative: the two never meet. A word that no list holds is 0 and fits nothing. */
function keyAt(tokens: Tokens, i: number): number {
  return tokens.kind[i] === Kind.word ? tokens.id[i]! || NOTHING : -tokens.text.charCodeAt(tokens.start[i]!);
}

const NOTHING = 0x7fffffff;

function idsOf(phrase: string): Ids {
  for (const [word] of phrase.matchAll(WORD)) internWord(word);
  const tokens = tokenize(phrase);
  return Array.from({ length: tokens.length }, (_, i) => keyAt(tokens, i));
}

/** Where the list of a key begins; 0 for none. */
function placeOf(lists: Lists, key: number): number {
  return lists[slotOf(lists, key) + 1]!;
}

/** Where the key stands, or the free place where it would. */
function slotOf(lists: Lists, key: number): number {
  const mask = lists[0]!;
  let slot = Math.imul(key, SPREAD) >>> 16 & mask;
  while (lists[2 * slot + 2] !== 0 && lists[2 * slot + 1] !== key) slot = (slot + 1) & mask;
  return 2 * slot + 1;
}

/** Knuth's multiplier: neighbouring ids come to lie far apart. */
const SPREAD = 0x9e3779b1;

function listed(all: readonly Ids[], keyOf: (ids: Ids) => number): Lists {
  const byKey = new Map<number, Ids[]>();
  for (const ids of all) {
    const list = byKey.get(keyOf(ids));
    if (list) list.push(ids);
    else byKey.set(keyOf(ids), [ids]);
  }
  // Half of the places at least stay free.
  const places = 2 ** Math.ceil(Math.log2(byKey.size * 2));
  const bodies = Array.from(byKey.values(), (list) => [list.length, ...list.flatMap((ids) => [ids.length, ...ids])]);
  const lists = new Int32Array(1 + 2 * places + bodies.reduce((size, body) => size + body.length, 0));
  lists[0] = places - 1;
  let end = 1 + 2 * places;
  let next = 0;
  for (const key of byKey.keys()) {
    const body = bodies[next++]!;
    lists.set([key, end], slotOf(lists, key));
    lists.set(body, end);
    end += body.length;
  }
  return lists;
}
