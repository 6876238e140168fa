/** Options that say what a command prints. */
import type { Option } from '../command.js';
import { UsageError } from '../errors.js';
import type { Values } from '../values.js';

export const JSON_OPTIONS: readonly Option[] = [
  { name: 'json', summary: 'print one JSON document' },
  { name: 'ndjson', summary: 'print one JSON object a line, each as soon as it is known' },
];

export const FIELDS_OPTION: Option = {
  name: 'fields', value: 'names', repeat: true, complete: 'fields',
  summary: 'only these, comma-separated; a dot goes into an object: speaker.name,text',
};

/** Where the first argument names the list: its columns too. */
export const LIST_FIELDS_OPTION: Option = { ...FIELDS_OPTION, complete: 'columns' };
/** Where --rows may name one. */
export const ROW_FIELDS_OPTION: Option = { ...FIELDS_OPTION, complete: 'row-columns' };

/** The fields asked for; null for all. */
export function fieldsOf(values: Values): readonly string[] | null {
  const fields = values.list('fields');
  if (fields?.length === 0) throw new UsageError('--fields names no field');
  return fields;
}
