/** `json`: one array of records. */
import { pick } from '../fields.js';
import type { StreamFormat } from '../format.js';
import { json } from '../safe.js';
import { arrayWriter } from './writers.js';

export const format: StreamFormat = {
  kind: 'stream',
  open: ({ fields }) => arrayWriter(({ article }) => [json(pick(article, fields), 2)]),
};
