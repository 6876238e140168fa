/** The options that narrow a search (--speaker, --agency, --since, --until) as parts of its query. */
import { fold } from '../../core/fold.js';
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
    const leaves = names.flatMap((name) => leavesOf(field, name));
    if (leaves.length > 0) parts.push({ type: 'or', parts: leaves });
  }
  if (since !== null || until !== null) parts.push(leaf('date', { kind: 'range', from: since, to: until }));
  return parts.length === 1 ? tree : { type: 'and', parts };
}

/** A name as it is given, and in small letters: an option is no query, in which a capital wants a capital ("SHAKOURI"). None for a name without words. */
export function leavesOf(field: string, name: string): Leaf[] {
  return [...new Set([name, fold(name)])]
    .map((text) => wordsOf(text, true))
    .filter((words) => words.length > 0)
    .map((words) => leaf(field, { kind: 'words', words, near: null }));
}

function leaf(field: string, test: Test): Leaf {
  return { type: 'leaf', field, test, start: 0, end: 0 };
}
