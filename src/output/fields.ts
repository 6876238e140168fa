/**
 * Choosing fields by dotted path: "date.iso", "quotes.speaker.name". Lists need no index: a path through a list means
 * every item of it. The known paths come from the JSON Schema, so that a new field of the record is known at once.
 */
import type { Cell, Column } from './columns.js';
import { TABLES, tableOf } from './columns.js';
import type { Entry } from '../core/entry.js';
import { nearest } from '../core/nearest.js';

/**
 * A dotted path that is no field. `message` is one line: the nearest field, and those of the same level (there are some 130 in all):
 * `unknown field "date.isso": did you mean "date.iso"? known: date.text, date.start, …`
 */
export class UnknownField extends Error {
  override name = 'UnknownField';

  constructor(readonly field: string, readonly known: readonly string[]) {
    const guess = nearest(field, quotesFirst(known));
    super(`unknown field ${JSON.stringify(field)}:${guess === null ? '' : ` did you mean "${guess}"?`} known: ${siblings(field, known).join(', ')}`);
  }
}

/** Who asks for "speaker" or "kind" means a quote's, though links have a speaker and furniture a kind. */
function quotesFirst(known: readonly string[]): string[] {
  const isQuotes = (path: string): boolean => path.startsWith('quotes.');
  return [...known.filter(isQuotes), ...known.filter((path) => !isQuotes(path))];
}

/** The known fields in the deepest part of `field` that has any; those without a dot when it has none: "title" of "title.x" is no object. */
function siblings(field: string, known: readonly string[]): string[] {
  const parts = field.split('.').slice(0, -1);
  for (;;) {
    const parent = parts.map((part) => `${part}.`).join('');
    const found = known.filter((path) => path.startsWith(parent) && !path.slice(parent.length).includes('.'));
    if (found.length > 0 || parts.length === 0) return found;
    parts.pop();
  }
}

/** @throws UnknownField for the first of `fields` that is neither a path of the record nor, with `what`, a column of that table. */
export async function checkFields(fields: readonly string[], what?: string): Promise<void> {
  if (fields.length === 0) return;
  const { recordPaths } = await import('./schema/paths.js');
  const known = recordPaths();
  const columns = what === undefined ? [] : (tableOf(what)?.columns ?? []).map((column) => column.name);
  const accepted = new Set([...columns, ...known]);
  for (const field of fields) {
    // What a passed-through record holds is not ours to know.
    if (!accepted.has(field) && !field.startsWith('source.meta.')) throw new UnknownField(field, [...accepted]);
  }
}

/** A record with only these fields, nested as they were. Null keeps the record as it is. */
export function pick(record: unknown, fields: readonly string[] | null): unknown {
  return fields === null ? record : project(record, treeOf(fields));
}

class Tree extends Map<string, Tree> {}

function treeOf(fields: readonly string[]): Tree {
  const root: Tree = new Tree();
  for (const field of fields) {
    let node = root;
    for (const key of field.split('.')) {
      const next: Tree = node.get(key) ?? new Tree();
      node.set(key, next);
      node = next;
    }
  }
  return root;
}

function project(value: unknown, tree: Tree): unknown {
  if (tree.size === 0 || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => project(item, tree));
  const out: Record<string, unknown> = {};
  for (const [key, child] of tree) {
    if (Object.hasOwn(value, key)) out[key] = project((value as Record<string, unknown>)[key], child);
  }
  return out;
}

/** The values at a path, lists flattened: one for a scalar field, none where a part of the path is null. */
export function valuesAt(record: unknown, path: readonly string[]): unknown[] {
  if (record === null || record === undefined) return [];
  if (Array.isArray(record)) return record.flatMap((item) => valuesAt(item, path));
  if (path.length === 0) return [record];
  if (typeof record !== 'object' || !Object.hasOwn(record, path[0]!)) return [];
  return valuesAt((record as Record<string, unknown>)[path[0]!], path.slice(1));
}

/** Any value in one cell: scalars as they are, spans by their text, several joined by "; ". */
export function cellOf(values: readonly unknown[]): Cell {
  if (values.length === 0) return null;
  if (values.length === 1) return scalar(values[0]);
  return values.map((value) => scalar(value) ?? '').join('; ');
}

function scalar(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'object') {
    const named = value as { text?: unknown; name?: unknown };
    if (typeof named.text === 'string') return named.text;
    if (typeof named.name === 'string') return named.name;
    return JSON.stringify(value);
  }
  return value as Cell;
}

/** The table a row is of: the one named, else the one list that all the list paths among `fields` go through, else articles. */
export function rowsOf(what: string | undefined, fields: readonly string[] | null): string {
  if (what !== undefined) return what;
  const lists = new Set((fields ?? []).filter((field) => field.includes('.')).map((field) => field.split('.')[0]!).filter((key) => tableOf(key)));
  return lists.size === 1 ? [...lists][0]! : 'articles';
}

/** The columns of a table for `fields`: its own by name, any other path of the record besides; null for its default ones. */
export function columnsFor(what: string, fields: readonly string[] | null): readonly Column<unknown>[] {
  const { columns } = tableOf(what) ?? TABLES.articles;
  if (fields === null) return columns.filter((column) => !column.onRequest);
  return fields.map((field) => columns.find((column) => column.name === field) ?? pathColumn(what, field));
}

function pathColumn(what: string, field: string): Column<unknown> {
  const path = field.split('.');
  const ofItem = path[0] === what && path.length > 1;
  return {
    name: field,
    of: (item, { article }: Entry) => (ofItem ? cellOf(valuesAt(item, path.slice(1))) : cellOf(valuesAt(article, path))),
  };
}
