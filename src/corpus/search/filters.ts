/** The options that narrow a search (--speaker, --agency, --since, --until) as parts of its query. */
import type { Leaf, Query, Test } from './query.js';
import { wordsOf } from './words.js';

/** All must hold; of several speakers or agencies any one. */
export interface Filters {
  speakers: readonly string[];
  agencies: readonly string[];
  since: string | null;
  until: string | null;
}

export function withFilters(tree: Query, filters: Filters | undefined): Query {
  if (!filters) return tree;
  const { speakers, agencies, since, until } = filters;
  const parts: Query[] = [tree];
  for (const [field, names] of [['speaker', speakers], ['agency', agencies]] as const) {
    const leaves = names.map((name) => leaf(field, { kind: 'words', words: wordsOf(name, true), near: null })).filter(({ test }) => test.kind === 'words' && test.words.length > 0);
    if (leaves.length > 0) parts.push({ type: 'or', parts: leaves });
  }
  if (since !== null || until !== null) parts.push(leaf('date', { kind: 'range', from: since, to: until }));
  return parts.length === 1 ? tree : { type: 'and', parts };
}

function leaf(field: string, test: Test): Leaf {
  return { type: 'leaf', field, test, start: 0, end: 0 };
}
