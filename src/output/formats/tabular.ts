/** What csv, tsv and markdown share: a head of column names, then rows of cells. */
import type { Cell } from '../columns.js';
import { tableOf } from '../columns.js';
import { columnsFor, rowsOf } from '../fields.js';
import type { FormatOptions, FormatWriter, StreamFormat } from '../format.js';

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
  const columns = columnsFor(what, options.fields);
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
