/** All formats of `export`. A new one is a file here and a line below; help, completion, docs and tests follow from the table. */
import type { FormatEntry } from '../format.js';

export const FORMATS: readonly FormatEntry[] = [
  {
    name: 'json', summary: 'one array of records', extension: 'json', kind: 'stream', fields: true,
    load: async () => (await import('./json.js')).format,
  },
  {
    name: 'ndjson', summary: 'one record a line (JSON Lines)', extension: 'ndjson', endings: ['jsonl'], kind: 'stream', apart: true, fields: true,
    load: async () => (await import('./ndjson.js')).format,
  },
  {
    name: 'csv', summary: 'a table for spreadsheets (RFC 4180)', extension: 'csv', kind: 'stream', apart: true, fields: true, tabular: true,
    load: async () => (await import('./csv.js')).format,
  },
  {
    name: 'tsv', summary: 'a table for cut, awk and miller, one row a line', extension: 'tsv', kind: 'stream', apart: true, fields: true, tabular: true,
    load: async () => (await import('./tsv.js')).format,
  },
  {
    name: 'markdown', summary: 'a page to read, or a table', extension: 'md', kind: 'stream', fields: true, tabular: true,
    load: async () => (await import('./markdown.js')).format,
  },
  {
    name: 'html', summary: 'a report to look at: one page, fields marked, who said what', extension: 'html', kind: 'stream',
    load: async () => (await import('./html.js')).format,
  },
  {
    name: 'brat', summary: 'brat stand-off (.ann beside .txt), in the shape of PolNeAR', extension: 'ann', kind: 'folder',
    load: async () => (await import('./brat.js')).format,
  },
  {
    name: 'web-annotation', summary: 'W3C Web Annotations (JSON-LD), quotes and names', extension: 'jsonld', kind: 'stream',
    load: async () => (await import('./web-annotation.js')).format,
  },
  {
    name: 'schema-org', summary: 'schema.org NewsArticle (JSON-LD)', extension: 'jsonld', kind: 'stream',
    load: async () => (await import('./schema-org.js')).format,
  },
  {
    name: 'ninjs', summary: 'IPTC ninjs 3.1, with quotes in a sidecar of annotations', extension: 'json', kind: 'folder',
    load: async () => (await import('./ninjs.js')).format,
  },
  {
    name: 'label-studio', summary: 'Label Studio tasks with predictions (UTF-16 offsets)', extension: 'json', kind: 'stream',
    load: async () => (await import('./label-studio.js')).format,
  },
  {
    name: 'opensearch', summary: 'OpenSearch _bulk body, quotes nested', extension: 'ndjson', kind: 'stream', apart: true,
    load: async () => (await import('./opensearch.js')).format,
  },
  {
    name: 'ftm', summary: 'FollowTheMoney entities, for Aleph', extension: 'ndjson', kind: 'stream', apart: true,
    load: async () => (await import('./ftm.js')).format,
  },
  {
    name: 'spacy', summary: 'text and labelled spans for spaCy, one article a line', extension: 'jsonl', kind: 'stream', apart: true,
    load: async () => (await import('./spacy.js')).format,
  },
];

/** The entry called `name`, or undefined. */
export function formatCalled(name: string): FormatEntry | undefined {
  return FORMATS.find((format) => format.name === name);
}
