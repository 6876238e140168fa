import type { Source } from './article.js';

const ERROR_SCHEMA = 'iran-news/error/1';

/** What stands in a stream of records for an input that could not be read. */
export interface ErrorRecord {
  schema: typeof ERROR_SCHEMA;
  source: Source;
  /** One line, no stack: "no such file", "binary data". */
  reason: string;
}

export function errorRecord(source: Source, reason: string): ErrorRecord {
  return { schema: ERROR_SCHEMA, source, reason };
}
