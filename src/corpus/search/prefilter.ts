/**
 * Whether a text can hold a hit at all, told from its folded characters before it is parsed. Exact: it says no only where every
 * reading of the query needs a word that is not there. A word that may be a name in another spelling proves nothing.
 */
import { foldText } from './folded.js';
import { FIELDS } from './fields.js';
import { holdsAll, matcherOf, type Matching } from './matcher.js';
import type { Query } from './query.js';

type Test = (folded: string) => boolean;

/** A test for texts; it is always true where nothing can be said. */
export function prefilterOf(tree: Query, matching: Matching, query: string): (text: string) => boolean {
  const test = testOf(tree, matching, query);
  if (test === null) return () => true;
  return matching.exact ? test : (text) => test(foldText(text).folded);
}

/** Null: every text may hold it. */
function testOf(tree: Query, matching: Matching, query: string): Test | null {
  switch (tree.type) {
    case 'not': return null;
    case 'quote': return testOf(tree.part, matching, query);
    case 'and': {
      const tests = tree.parts.map((part) => testOf(part, matching, query)).filter((test) => test !== null);
      return tests.length === 0 ? null : (folded) => tests.every((test) => test(folded));
    }
    case 'or': {
      const tests = tree.parts.map((part) => testOf(part, matching, query));
      return tests.includes(null) ? null : (folded) => tests.some((test) => test!(folded));
    }
    case 'leaf': {
      // Values are derived ("IRNA" of a dateline that says "Islamic Republic News Agency"): only words of the text itself count.
      if (tree.field !== null && FIELDS.find(({ name }) => name === tree.field)?.kind !== 'text') return null;
      const required = matcherOf(tree, matching, query)?.required ?? null;
      return required === null ? null : (folded) => holdsAll(folded, required);
    }
  }
}
