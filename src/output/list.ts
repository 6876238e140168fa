/** What `list` prints: a table's rows as cells, and its items as JSON. */
import { dayOf, type Entry } from '../core/entry.js';
import { agencyOf, tableOf, type Cell, type Column, type TableName } from './columns.js';
import { cellOf, valuesAt, columnsFor, pick, UnknownField } from './fields.js';
import { SHOWN, lookOf } from './layouts.js';
import { recordPaths } from './schema/paths.js';
import type { Heading } from './table.js';

/** What a listed item carries of its article, under `article`. */
export interface Context {
  id: string;
  path: string | null;
  record: number | null;
  agency: string | null;
  /** ISO date of the article: of its text, else of the record it came in. */
  date: string | null;
  place: string | null;
}

const CONTEXT_FIELDS: readonly (keyof Context)[] = ['id', 'path', 'record', 'agency', 'date', 'place'];

function contextOf(entry: Entry): Context {
  const { article } = entry;
  return {
    id: article.id, path: article.source.path, record: article.source.record,
    agency: agencyOf(article), date: dayOf(entry), place: article.dateline?.place?.name ?? null,
  };
}

/** An item of a list as JSON gets it: the record's own entry, and its article's context. Of articles, the record itself. */
function itemRecord(what: string, item: unknown, entry: Entry): object {
  return what === 'articles' ? entry.article : { article: contextOf(entry), ...(item as object) };
}

/** The columns that `fields` name, or those of the table: all for a pipe, the chosen ones for a terminal. */
export function listColumns(what: string, fields: readonly string[] | null, reader: 'terminal' | 'pipe', explain: boolean): readonly Column<unknown>[] {
  if (fields !== null) return fields.map((field) => columnOf(what, field));
  const shown = reader === 'pipe' ? columnsFor(what, null).map(({ name }) => name) : SHOWN[what as TableName];
  const names = explain && what === 'quotes' ? [...shown, 'rule', 'speakerRule', 'mention', 'confidence'] : shown;
  return [...new Set(names)].map((name) => columnOf(what, name));
}

function columnOf(what: string, field: string): Column<unknown> {
  const own = tableOf(what)!.columns.find(({ name }) => name === field);
  if (own) return own;
  const path = field.split('.');
  // "quotes.text" in a list of quotes: of this one.
  if (path[0] === what && path.length > 1) return { name: field, of: (item) => cellOf(valuesAt(item, path.slice(1))) };
  return { name: field, of: (item, entry) => cellOf(valuesAt(isItemField(what, field) ? itemRecord(what, item, entry) : entry.article, path)) };
}

export function headingsOf(columns: readonly Column<unknown>[]): Heading[] {
  return columns.map(({ name }) => ({ name, look: lookOf(name) }));
}

/** All rows of one article. */
export function rowsOfEntry(columns: readonly Column<unknown>[], items: readonly unknown[], entry: Entry): Cell[][] {
  return items.map((item) => columns.map((column) => column.of(item, entry)));
}

/** The item cut down to `fields`: its own fields nested as they are, columns and fields of the article under their names. */
export function pickItem(what: string, item: unknown, entry: Entry, fields: readonly string[] | null): unknown {
  const record = itemRecord(what, item, entry);
  if (fields === null) return record;
  const own = fields.filter((field) => isItemField(what, field));
  // Without a field there is nothing to cut down to.
  const out = own.length === 0 ? {} : pick(record, own) as Record<string, unknown>;
  for (const field of fields) {
    if (!isItemField(what, field)) out[field] = columnOf(what, field).of(item, entry);
  }
  return out;
}

const itemFields = new Map<string, ReadonlySet<string>>();

function isItemField(what: string, field: string): boolean {
  let known = itemFields.get(what);
  if (!known) {
    known = new Set(itemPaths(what));
    itemFields.set(what, known);
  }
  return known.has(field);
}

function itemPaths(what: string): readonly string[] {
  if (what === 'articles') return recordPaths();
  const own = recordPaths().filter((path) => path.startsWith(`${what}.`)).map((path) => path.slice(what.length + 1));
  return [...own, 'article', ...CONTEXT_FIELDS.map((key) => `article.${key}`)];
}

/** All that `--fields` takes for a list: its columns, the item's own fields, and fields of the article. */
export function listFields(what: string): readonly string[] {
  return [...new Set([...tableOf(what)!.columns.map(({ name }) => name), ...itemPaths(what), ...recordPaths()])];
}

/** @throws UnknownField */
export function checkListFields(what: string, fields: readonly string[]): void {
  const known = listFields(what);
  const accepted = new Set(known);
  for (const field of fields) {
    if (!accepted.has(field) && !field.startsWith('source.meta.')) throw new UnknownField(field, known);
  }
}
