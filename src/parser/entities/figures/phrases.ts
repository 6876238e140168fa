import { table } from '../../../core/tables.js';
import { internWord } from '../../../core/words.js';
import { Kind, tokenize, type Tokens } from '../../text/tokens.js';

const WORD = /[\p{L}\d][\p{L}\d'.-]*/gu;

type Ids = readonly number[];

const NO_PHRASES: readonly Ids[] = [];

type Lists = Map<number, Ids[]>;

/** Phrases of one to some words or signs, found at a token from the left or from the right; the longest wins. */
export class PhraseTable {
  /** By their first and by their last token, the longest before the others. */
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
    for (const ids of this.#first.get(keyAt(tokens, at)) ?? NO_PHRASES) {
      if (at + ids.length <= last && same(tokens, at, ids)) return ids.length;
    }
    return 0;
  }

  /** The same for phrases that end before token `end` and begin at `first` or later. */
  lengthBefore(tokens: Tokens, end: number, first: number): number {
    if (end <= first) return 0;
    for (const ids of this.#last.get(keyAt(tokens, end - 1)) ?? NO_PHRASES) {
      if (end - ids.length >= first && same(tokens, end - ids.length, ids)) return ids.length;
    }
    return 0;
  }
}

function same(tokens: Tokens, at: number, ids: Ids): boolean {
  for (let i = 0; i < ids.length; i++) if (keyAt(tokens, at + i) !== ids[i]) return false;
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

function listed(all: readonly Ids[], keyOf: (ids: Ids) => number): Lists {
  const lists: Lists = new Map();
  for (const ids of all) {
    const list = lists.get(keyOf(ids));
    if (list) list.push(ids);
    else lists.set(keyOf(ids), [ids]);
  }
  return lists;
}
