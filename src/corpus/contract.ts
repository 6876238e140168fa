/** What the corpus layer gives to the commands: articles one at a time, in input order, failures among them. */
import type { Message, Source } from '../core/article.js';
import type { Entry } from '../core/entry.js';

/** How an input is cut into articles: one a file, one a JSON line, one a record of plain text in an archive; "auto" goes by name and first bytes. */
export type InputForm = 'auto' | 'text' | 'jsonl' | 'warc';

/** Which fields of a JSON record hold what; null is "look for the usual names". */
export interface RecordFields {
  text: string | null;
  /** Replaces the record's `id`. Only what the user names does so: the id is the text's hash otherwise. */
  id: string | null;
  date: string | null;
}

/** Where articles come from, as the command line says it. */
export interface SourceOptions {
  /** Files, folders, globs, or "-". The cli fills in the default; empty only when `filesFrom` is given. */
  paths: readonly string[];
  /** Reference date, ISO day, for articles whose record has none. */
  asOf: string;
  /** Standard input, read only when a path (or `filesFrom`) is "-". */
  stdin: AsyncIterable<Uint8Array | string>;
  /** A file (or "-") that lists paths, separated by newlines or NULs. */
  filesFrom?: string | undefined;
  input?: InputForm | undefined;
  /** Name of a preset of record fields: see source/presets.ts. */
  preset?: string | undefined;
  fields?: RecordFields | undefined;
  /** A WHATWG encoding label for text that is not UTF-8: "windows-1256". */
  encoding?: string | undefined;
}

/** The text of one article before it is parsed. */
export interface RawText {
  ok: true;
  source: Source;
  text: string;
  /** Reference date, ISO day. */
  asOf: string;
  /** The day on which it was published, as the record's fields say; null for a file. */
  published: string | null;
  /** The record's own id where one was asked for. */
  id: string | null;
  /** What decoding had to say; they have no offsets. */
  messages: Message[];
}

export interface Parsed extends Entry {
  ok: true;
}

/** An input, or one record of it, that could not be read. */
export interface Failed {
  ok: false;
  source: Source;
  /** One line, no stack: "no such file", "binary data". */
  reason: string;
  /** What is lost: one record of a file that is read on, or an input, or the rest of one. */
  scope: 'record' | 'input';
}

/** A text that was read, but in which bytes had to be replaced: it may be in another encoding. */
export interface Misread {
  source: Source;
  /** "3 byte sequences are not valid UTF-8 and read as U+FFFD, …" */
  reason: string;
}

export type Raw = RawText | Failed;
export type Loaded = Parsed | Failed;

/** A wrong option: an unknown preset, encoding or search field. The cli prints its message and exits 2. */
export class CorpusUsageError extends Error {
  override name = 'CorpusUsageError';
}

export function failed(path: string | null, reason: string, record: number | null = null, scope: Failed['scope'] = record === null ? 'input' : 'record'): Failed {
  return { ok: false, source: { path, record, meta: null }, reason, scope };
}
