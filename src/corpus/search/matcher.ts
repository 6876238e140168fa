/** What a leaf of a query looks for, ready to be tried on texts. */
import { CUE_VERBS } from '../../lexicon/cues.js';
import { FUNCTION_WORDS } from '../../lexicon/function-words.js';
import { foldText } from './folded.js';
import { findNear, findPhrase, findWord, rawAt, type Haystack } from './find.js';
import { nameTest, spellingIn } from './names.js';
import type { Page } from './page.js';
import { RangeIndex, within, type Range } from './ranges.js';
import { QueryError, type Leaf } from './query.js';
import { literalsOf, widthOf } from './literals.js';
import { stretchesOf } from './stretches.js';
import { finderOf, type Finder } from './regex.js';
import { needleOf, wordsOf, type Needle } from './words.js';

export interface Matching {
  /** No folding of case, accents or spellings. */
  exact: boolean;
  /** Names under all their spellings. */
  names: boolean;
}

export interface Matcher {
  /** Where it stands in stretches of the page. */
  inText(page: Page, ranges: readonly Range[]): Range[];
  /** Whether it is in a value; `names`: the value is a name. */
  inValue(value: string, names: boolean): boolean;
  /** Folded forms of which every text that has a match holds one; null when that cannot be said. */
  required: readonly (readonly string[])[] | null;
}

/** @throws QueryError for a regular expression that cannot be read */
export function matcherOf(leaf: Leaf, matching: Matching, query: string): Matcher | null {
  const { test } = leaf;
  switch (test.kind) {
    case 'words': {
      const needles = test.words.map((word) => needleOf(word, matching.exact));
      const text = test.words.map((word) => word.text).join(' ');
      const named = matching.names && !isCommon(text) && !matching.exact && test.near === null && !test.words.some((word) => word.prefix);
      return wordMatcher(needles, test.near, named ? namedBy(text) : null, matching.exact);
    }
    case 'regex':
      try {
        return regexMatcher(finderOf(test.source, matching.exact), test.source, matching.exact);
      } catch (error) {
        throw new QueryError(`/${test.source}/: ${(error as Error).message}`, query, leaf.start);
      }
    case 'range':
    case 'any': return null;
  }
}

const FOLDS_CASE = /\(\?[a-zA-Z]*i/;

/** Folded as the texts are in which they are looked for. */
function requiredOf(source: string, exact: boolean): Matcher['required'] {
  const literals = exact && FOLDS_CASE.test(source) ? [] : literalsOf(source);
  return literals.length === 0 ? null : literals.map((literal) => [exact ? literal : literal.toLowerCase()]);
}

function regexMatcher(find: Finder, source: string, exact: boolean): Matcher {
  const required = requiredOf(source, exact);
  const stretches = required === null ? null : stretchesOf(required.flat(), widthOf(source));
  const offeredIn = (page: Page, start: number, end: number): Range[] => {
    const whole = [{ start: 0, end: end - start }];
    if (stretches === null) return whole;
    const folded = foldedSlice(page, start, end, exact);
    const offered = stretches(folded);
    // What folding drops moves what stands behind it.
    return offered.length > 0 && folded.length !== end - start ? whole : offered;
  };
  const findIn = (page: Page, { start, end }: Range): Range[] => offeredIn(page, start, end).flatMap((stretch) => {
    const from = start + stretch.start;
    return find(page.text.slice(from, start + stretch.end)).map((m) => ({ start: m.start + from, end: m.end + from }));
  });
  return {
    inText: (page, ranges) => ranges.flatMap((range) => findIn(page, range)),
    inValue: (value) => find(value).length > 0,
    required,
  };
}

/** A stretch of the page as `required` is looked for in it: most paragraphs are told apart by that, without the expression. */
function foldedSlice(page: Page, start: number, end: number, exact: boolean): string {
  if (exact) return page.text.slice(start, end);
  return page.folded.map === null ? page.folded.folded.slice(start, end) : foldText(page.text.slice(start, end)).folded;
}

/** Whether a folded text holds one form of each. */
export function holdsAll(folded: string, required: readonly (readonly string[])[]): boolean {
  return required.every((forms) => forms.some((form) => folded.includes(form)));
}

let common: Set<string> | null = null;

/** An everyday word in small letters is no name: "said" is not Saeed, "Said" may be. */
function isCommon(text: string): boolean {
  common ??= new Set([...Object.values(FUNCTION_WORDS), ...Object.values(CUE_VERBS)].flatMap((list) => list.split(/[\s/]+/)));
  return common.has(text);
}

function occurrencesOf(hay: Haystack, needles: readonly Needle[]): RangeIndex<Range>[] {
  return needles.map((needle) => new RangeIndex(findWord(hay, needle)));
}

/** A query that may be a name. */
interface Named {
  text: string;
  is: (name: string) => boolean;
}

function namedBy(text: string): Named | null {
  const is = nameTest(text);
  return is === null ? null : { text, is };
}

function wordMatcher(needles: readonly Needle[], near: number | null, name: Named | null, exact: boolean): Matcher {
  const haystackOf = (page: Page): Haystack => ({ text: page.text, ...(exact ? { folded: page.text, map: null } : page.folded) });
  const inPage = (hay: Haystack, found: readonly Range[]): Range[] => found.map(({ start, end }) => ({ start: rawAt(hay, start), end: rawAt(hay, end) }));
  /** Where the words stand in the whole page, and the names. */
  const everywhere = (page: Page): RangeIndex<Range> => {
    const hay = haystackOf(page);
    const found = inPage(hay, findPhrase(hay, needles));
    if (name === null) return new RangeIndex(found);
    const mentions = nameMentions(page, name.is);
    return new RangeIndex([...found, ...mentions, ...otherSpellings(page, mentions, name.text).flatMap((other) => inPage(hay, findPhrase(hay, other)))]);
  };
  const neighbours = (hay: Haystack, occurrences: readonly RangeIndex<Range>[], ranges: readonly Range[], most: number): Range[] =>
    occurrences.some(({ sorted }) => sorted.length === 0) ? [] : ranges.flatMap((range) => findNear(hay, occurrences, most, range));
  return {
    inText(page, ranges) {
      if (near === null) return within(page.once(needles, () => everywhere(page)), ranges);
      const hay = haystackOf(page);
      const occurrences = page.once(needles, () => occurrencesOf(hay, needles));
      return within(new RangeIndex(inPage(hay, neighbours(hay, occurrences, ranges.map((range) => foldedRange(hay, range)), near))), ranges);
    },
    inValue(value, names) {
      const hay: Haystack = { text: value, ...(exact ? { folded: value, map: null } : foldText(value)) };
      const found = near === null ? findPhrase(hay, needles) : neighbours(hay, occurrencesOf(hay, needles), [{ start: 0, end: hay.folded.length }], near);
      return found.length > 0 || (names && name !== null && name.is(value));
    },
    required: name ? null : needles.map(({ forms }) => forms),
  };
}

/** Where the article names the person or place meant, however spelt. */
function nameMentions(page: Page, isName: (name: string) => boolean): Range[] {
  const found: Range[] = [];
  for (const { mentions } of page.article.people) {
    for (const mention of mentions) if (mention.kind === 'name' && isName(mention.text)) found.push(page.at(mention));
  }
  for (const { mentions } of page.article.places) {
    for (const mention of mentions) if (isName(mention.text)) found.push(page.at(mention));
  }
  return found;
}

/** More ways to spell one name no page has in earnest; each costs a look through all of it. */
const MOST_SPELLINGS = 8;

/** The name as the article spells it, to be found where nobody read names: in headlines, links and captions, in "the Ghalibaf plan". */
function otherSpellings({ text }: Page, mentions: readonly Range[], query: string): Needle[][] {
  const found = new Set<string>();
  for (const { start, end } of mentions) {
    const spelling = found.size < MOST_SPELLINGS ? spellingIn(text.slice(start, end), query) : null;
    if (spelling !== null) found.add(spelling);
  }
  return [...found].map((spelling) => wordsOf(spelling, true).map((word) => needleOf(word, false))).filter((needles) => needles.length > 0);
}

/** A range of the text in offsets of the folded text: by bisection, as the map only rises. */
function foldedRange({ map, folded }: Haystack, range: Range): Range {
  if (map === null) return range;
  const find = (offset: number): number => {
    let low = 0;
    let high = folded.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (map[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { start: find(range.start), end: find(range.end) };
}
