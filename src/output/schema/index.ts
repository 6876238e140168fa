/** What describes our outputs to other programs. A new one is a line here; `iran-news schema`, its help and completion follow. */

export interface SchemaEntry {
  name: string;
  summary: string;
  /** The whole document, with a line end. */
  load(): Promise<string>;
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const SCHEMAS: readonly SchemaEntry[] = [
  { name: 'record', summary: 'JSON Schema of the record of an article', load: async () => pretty((await import('./generated.js')).ARTICLE_JSON_SCHEMA) },
  { name: 'hit', summary: 'JSON Schema of a hit of search', load: async () => pretty((await import('./generated.js')).HIT_JSON_SCHEMA) },
  { name: 'listed', summary: 'JSON Schema of an item of list --json', load: async () => pretty((await import('./generated.js')).LISTED_JSON_SCHEMA) },
  { name: 'error', summary: 'JSON Schema of the record of an input that could not be read', load: async () => pretty((await import('./generated.js')).ERROR_JSON_SCHEMA) },
  { name: 'opensearch', summary: 'settings and mapping of the index that --format opensearch fills', load: async () => pretty((await import('../formats/opensearch.js')).MAPPING) },
  { name: 'label-studio', summary: 'labelling configuration for the tasks of --format label-studio', load: async () => (await import('../formats/label-studio.js')).configuration() },
];
