/** What csv, tsv and markdown share: a head of column names, then rows of cells. */
import type { Cell } from '../columns.js';
import { tableOf } from '../columns.js';
import { columnsFor, rowsOf } from '../fields.js';
import type { FormatOptions, FormatWriter, StreamFormat } from '../format.js';
import { listColumns } from '../list.js';

/** How a table is written. */
export interface Style {
  head(names: readonly string[]): string;
  row(cells: readonly Cell[]): string;
}

export function tabular(style: Style): StreamFormat {
  return { kind: 'stream', open: (options) => writer(style, options) };
}

function writer(style: Style, options: FormatOptions): FormatWriter {
  const what = rowsOf(options.what, options.fields);
  const table = tableOf(what)!;
  // Rows that were asked for have the fields of `list`; where the fields tell what a row is, they are paths of the record ("id" is the article's).
  const columns = options.what === undefined ? columnsFor(what, options.fields) : listColumns(what, options.fields, 'pipe', false);
  let head = style.head(columns.map((column) => column.name));
  return {
    add(entry) {
      let out = head;
      head = '';
      for (const item of table.items(entry.article)) out += style.row(columns.map((column) => column.of(item, entry)));
      return out;
    },
    end: () => head,
  };
}
