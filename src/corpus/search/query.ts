/**
 * The search language, as a tree.
 *
 *   words (AND)   "a phrase"   a OR b, a|b   NOT a, -a   ( … )   prefix*   /regular expression/   "a b"~5
 *   field:value   field:(a OR b)   date:2022-01..2022-03   has:quote   quote:( … )
 */

export type Query =
  | { type: 'and' | 'or'; parts: Query[] }
  | { type: 'not'; part: Query }
  /** All of it in one quote. */
  | { type: 'quote'; part: Query }
  | Leaf;

/** One condition. `field` is null for words of the text, else a name of the table in fields.ts. */
export interface Leaf {
  type: 'leaf';
  field: string | null;
  test: Test;
  /** Where it stands in the query, for messages. */
  start: number;
  end: number;
}

export type Test =
  /** Words in their order; `near` words at most between them in any order, where it is not null. */
  | { kind: 'words'; words: QueryWord[]; near: number | null }
  | { kind: 'regex'; source: string }
  /** `date:2022-01..2022-03`: ISO days, months or years, either end may be open. */
  | { kind: 'range'; from: string | null; to: string | null }
  /** `field:*`: there is one. A `*` alone: every article. */
  | { kind: 'any' };

export interface QueryWord {
  text: string;
  prefix: boolean;
}

/** A query that cannot be read; `at` is the offset in it. The cli shows the place. */
export class QueryError extends Error {
  override name = 'QueryError';
  constructor(message: string, readonly query: string, readonly at: number) {
    super(message);
  }
}
