/** `ndjson`: one record a line, as JSON Lines. */
import { pick } from '../fields.js';
import type { StreamFormat } from '../format.js';
import { json } from '../safe.js';
import { lineWriter } from './writers.js';

export const format: StreamFormat = {
  kind: 'stream',
  open: ({ fields }) => lineWriter(({ article }) => [json(pick(article, fields))]),
};
