/** A JSON record to the text of an article: the fields that presets and options name; everything else passes through. */
import { CorpusUsageError, failed, type Failed, type Raw, type SourceOptions } from '../contract.js';
import type { Message } from '../../core/article.js';
import { nearest } from '../../core/nearest.js';
import { UNFOUND } from './decode.js';
import { remarkOn } from './looks.js';
import { note } from './note.js';
import { recordDay } from './record-day.js';
import { FETCHED_FIELDS, PRESETS, PUBLISHED_FIELDS, TEXT_FIELDS, type Preset } from './presets.js';

/** Resolved once a run. */
export interface RecordReader {
  /** Null: the first of the usual names that the record has. */
  text: string | null;
  id: string | null;
  /** The one that somebody asked for, null where the usual ones are looked at. */
  date: string | null;
  published: readonly string[];
  fetched: readonly string[];
  asOf: string;
}

/** @throws CorpusUsageError for an unknown preset. */
export function recordReader(options: Pick<SourceOptions, 'preset' | 'fields' | 'asOf'>): RecordReader {
  const preset = options.preset === undefined ? null : presetOf(options.preset);
  const { fields } = options;
  return {
    text: fields?.text ?? preset?.text ?? null,
    id: fields?.id ?? null,
    date: fields?.date ?? null,
    ...dateFields(fields?.date ?? null, preset),
    asOf: options.asOf,
  };
}

function dateFields(asked: string | null, preset: Preset | null): Pick<RecordReader, 'published' | 'fetched'> {
  if (asked !== null) return { published: [asked], fetched: [] };
  return preset ? { published: preset.published, fetched: preset.fetched } : { published: PUBLISHED_FIELDS, fetched: FETCHED_FIELDS };
}

function presetOf(name: string): Preset {
  const preset = PRESETS.find((p) => p.name === name.toLowerCase());
  if (preset) return preset;
  const names = PRESETS.map((p) => p.name);
  const near = nearest(name, names);
  throw new CorpusUsageError(`unknown preset "${name}"${near === null ? '' : `; did you mean "${near}"?`} (known: ${names.join(', ')})`);
}

type Fields = Record<string, unknown>;

/** The article in one line of JSON. */
export function recordOf(line: string, path: string, record: number, reader: RecordReader): Raw {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return failed(path, 'not valid JSON', record);
  }
  return fieldsOf(value, path, record, reader);
}

export function fieldsOf(value: unknown, path: string, record: number, reader: RecordReader): Raw {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return failed(path, 'not a JSON object', record);
  const fields = value as Fields;
  // A field of that name that holds no string is named, rather than said to be missing.
  const name = reader.text ?? TEXT_FIELDS.find((field) => typeof fields[field] === 'string') ?? TEXT_FIELDS.find((field) => Object.hasOwn(fields, field)) ?? null;
  if (name === null || !Object.hasOwn(fields, name)) return missing(fields, name, path, record);
  const text = fields[name];
  if (typeof text !== 'string') return failed(path, `field "${name}" is ${kindOfValue(text)}, not a string`, record);
  const published = dateOf(fields, reader.published);
  const remark = remarkOn(text);
  return {
    ok: true,
    source: { path, record, meta: metaOf(fields, name) },
    text,
    asOf: published ?? dateOf(fields, reader.fetched) ?? reader.asOf,
    published,
    id: idOf(fields, reader.id),
    messages: [...(remark ? [remark] : []), ...unfound(fields, reader, published, 'run')],
  };
}

/** The usual field has something that is no day: years are inferred as if the record had none. */
function unreadDay(fields: Fields, names: readonly string[]): string | null {
  const name = names.find((field) => typeof fields[field] === 'number' || (typeof fields[field] === 'string' && fields[field].trim() !== ''));
  return name === undefined ? null : `field "${name}" is no day that is understood: ${JSON.stringify(fields[name]).slice(0, SHOWN)}; the record has no date`;
}

const SHOWN = 40;

/** `--date-field dya`, or a day written in a way we do not read: the record goes without, and says so. `other`: whose day it has instead. */
function unfound(fields: Fields, { date, id, published: usual }: RecordReader, published: string | null, other: 'run' | 'crawl'): Message[] {
  const messages: Message[] = [];
  const add = (name: string, wanted: string, instead: string): void => {
    const why = Object.hasOwn(fields, name) ? `field "${name}" is no ${wanted}` : `no field "${name}" (${namesOf(fields)})`;
    messages.push(note(UNFOUND, 'warning', `${why}; ${instead}`));
  };
  const unread = date === null && published === null ? unreadDay(fields, usual) : null;
  if (unread !== null) messages.push(note(UNFOUND, 'warning', unread));
  if (date !== null && published === null) add(date, 'day as 2022-02-03', `the reference date is that of the ${other}`);
  if (id !== null && idOf(fields, id) === null) add(id, 'string or number', 'the id is made from the text');
  return messages;
}

/** The article in a record of an archive; `headers` are its fields. */
export function pageOf(headers: Fields, { text, messages }: { text: string; messages: Message[] }, path: string, record: number, reader: RecordReader): Raw {
  const published = dateOf(headers, reader.published);
  const asOf = published ?? dateOf(headers, [...reader.fetched, 'WARC-Date']) ?? reader.asOf;
  return { ok: true, source: { path, record, meta: headers }, text, asOf, published, id: idOf(headers, reader.id), messages: [...messages, ...unfound(headers, reader, published, 'crawl')] };
}

/** "it has text, day": what one may have meant. */
function namesOf(fields: Fields): string {
  const names = Object.keys(fields).slice(0, 8).map((field) => (field.length > 40 ? `${field.slice(0, 40)}…` : field));
  return names.length === 0 ? 'it has no fields' : `it has ${names.join(', ')}`;
}

function missing(fields: Fields, name: string | null, path: string, record: number): Failed {
  const has = namesOf(fields);
  return failed(path, name === null ? `no text field (${has}); name it with --text-field` : `no field "${name}" (${has})`, record);
}

function kindOfValue(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function metaOf(fields: Fields, textField: string): Fields | null {
  const meta: Fields = {};
  let any = false;
  for (const key of Object.keys(fields)) {
    if (key === textField) continue;
    // A field named __proto__ is data like any other.
    Object.defineProperty(meta, key, { value: fields[key], enumerable: true, writable: true, configurable: true });
    any = true;
  }
  return any ? meta : null;
}

function idOf(fields: Fields, name: string | null): string | null {
  const id = name === null ? null : fields[name];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

/** The first of the fields that has a day. */
function dateOf(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const day = recordDay(fields[name]);
    if (day !== null) return day;
  }
  return null;
}
