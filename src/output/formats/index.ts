/** All formats of `export`. A new one is a file here and a line below; help, completion, docs and tests follow from the table. */
import type { FormatEntry } from '../format.js';

export const FORMATS: readonly FormatEntry[] = [
  {
    name: 'json', summary: 'one array of records', extension: 'json', kind: 'stream', fields: true,
    load: async () => (await import('./json.js')).format,
  },
  {
    name: 'ndjson', summary: 'one record a line (JSON Lines)', extension: 'ndjson', kind: 'stream', fields: true,
    load: async () => (await import('./ndjson.js')).format,
  },
  {
    name: 'csv', summary: 'a table for spreadsheets (RFC 4180)', extension: 'csv', kind: 'stream', fields: true, tabular: true,
    load: async () => (await import('./csv.js')).format,
  },
  {
    name: 'tsv', summary: 'a table for cut, awk and miller, one row a line', extension: 'tsv', kind: 'stream', fields: true, tabular: true,
    load: async () => (await import('./tsv.js')).format,
  },
  {
    name: 'markdown', summary: 'a page to read, or a table', extension: 'md', kind: 'stream', fields: true, tabular: true,
    load: async () => (await import('./markdown.js')).format,
  },
];

/** The entry called `name`, or undefined. */
export function formatCalled(name: string): FormatEntry | undefined {
  return FORMATS.find((format) => format.name === name);
}
