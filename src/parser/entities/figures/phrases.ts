import { table } from '../../../core/tables.js';
import { internWord } from '../../../core/words.js';
import { Kind, tokenize, type Tokens } from '../../text/tokens.js';

const WORD = /[\p{L}\d][\p{L}\d'.-]*/gu;

type Ids = readonly number[];

const NO_PHRASES: readonly Ids[] = [];

/** Phrases of one to some words or signs, found at a token from the left or from the right; the longest wins. */
export class PhraseTable {
  readonly #first = new Map<number, Ids[]>();
  readonly #last = new Map<number, Ids[]>();

  /** `name` is what its ids are kept by, see core/tables.ts. */
  constructor(name: string, phrases: Iterable<string>) {
    for (const ids of table(`phrases: ${name}`, () => [...new Set(phrases)].map(idsOf))) {
      push(this.#first, ids[0]!, ids);
      push(this.#last, ids.at(-1)!, ids);
    }
    for (const lists of [this.#first, this.#last]) for (const list of lists.values()) list.sort((a, b) => b.length - a.length);
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

function push(table: Map<number, Ids[]>, key: number, ids: Ids): void {
  const list = table.get(key);
  if (list) list.push(ids);
  else table.set(key, [ids]);
}
