import type { FurnitureKind } from '../../../core/article.js';

/**
 * What a line tells those who read the story round it:
 *
 *   clock       how long it takes to read, when it was put out, where its writer is to be found: such a line stands beside him
 *   writer      who wrote it, or that nobody says so
 *   buttons     "Share | Print" below a deck or a picture
 *   source      the house whose report it is ("Source: Xinhua"), which is read
 *   address     the page's own address, which names the house
 *   emblem      the house's emblem, read aloud
 *   summary     the house sums the story up below it
 *   letterhead  the name and address of a house that sends its news out stand over it
 *   live        over a post of a page that is written on and on
 *   count       "list of 2 items"
 *   site        a list of the site at large; a box in the story's middle, where the story goes on below
 *   passing     a button or a heading that closes the page, if not the story has hardly begun and goes on below
 */
export type FurnitureMark = 'clock' | 'writer' | 'buttons' | 'source' | 'address' | 'emblem' | 'summary' | 'letterhead' | 'live' | 'count' | 'site' | 'passing';

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
  /** What else it tells; absent for most. */
  marks?: FurnitureMark;
  /** Only behind the story's first paragraph, or only before it. */
  where?: 'head' | 'tail';
  /** Nothing of the story comes after it. */
  closes?: true;
  /** Such a line may hold what somebody said ("An earlier version said that …"). What asks for something or gives credit and holds it is the story's without this. */
  tells?: true;
  /** Finds the name of the house in the line, as group 1: "Press TV’s website …". */
  house?: RegExp;
  /** Finds the writer at the end of the line, as group 1: "Avatar of Nima Sample". */
  writer?: RegExp;
  samples: readonly string[];
}
