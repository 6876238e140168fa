import type { FurnitureKind } from '../../../core/article.js';

/** One kind of line that is no part of the story. Rules are data; `index.ts` runs them. */
export interface FurnitureRule {
  id: string;
  kind: FurnitureKind;
  why: string;
  /**
   * What a unit must begin with for the pattern to be tried: one of these words (small letters), a digit, another sign,
   * or (`short`) anything, when the unit is at most 48 characters long.
   */
  at: readonly string[] | 'digit' | 'sign' | 'short';
  pattern: RegExp;
  /** With `at: 'sign'`: the signs that such a line can begin with; without it, all. */
  signs?: string;
  /** One of these stands in every such line: a line without is not offered to a pattern that costs. */
  needs?: readonly string[];
  /** Only behind the story's first paragraph, or only before it. */
  where?: 'head' | 'tail';
  /** Nothing of the story comes after it. */
  closes?: true;
  /** Finds the name of the house in the line, as group 1: "Press TV’s website …". */
  house?: RegExp;
  /** Finds the writer at the end of the line, as group 1: "Avatar of Nima Sample". */
  writer?: RegExp;
  samples: readonly string[];
}
