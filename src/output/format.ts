/** The contract of an output format. One file a format in `formats/`, one line in `formats/index.ts`. */
import type { Entry } from '../core/entry.js';

export interface FormatOptions {
  /** Fields to write, as dotted paths ("date.iso"); null for all. Checked with `checkFields` of `fields.ts` before. */
  fields: readonly string[] | null;
  /** What one row is in the tabular formats: a name in `TABLES` of `columns.ts`, "articles" by default. Other formats ignore it. */
  what?: string;
}

/** Turns records into text, in order. What `add` returns may be written at once. */
export interface FormatWriter {
  add(entry: Entry): string;
  /** What closes the document. */
  end(): string;
}

/** One document on standard output or in one file. */
export interface StreamFormat {
  kind: 'stream';
  open(options: FormatOptions): FormatWriter;
}

/** Several files an article, written into the folder that `-o` names. */
export interface FolderFormat {
  kind: 'folder';
  /** Files that belong beside all articles (a configuration), written once. */
  common?(): { name: string; content: string }[];
  files(entry: Entry): { name: string; content: string }[];
}

export type Format = StreamFormat | FolderFormat;

/** A line of the table of formats: what help and completion show, and where the code is when it is wanted. */
export interface FormatEntry {
  /** As given to `--format`. */
  name: string;
  /** One line of help. */
  summary: string;
  /** Of the file, without its dot. */
  extension: string;
  /** Other endings of files by which the format is known: "jsonl". */
  endings?: readonly string[];
  kind: Format['kind'];
  /** True where `fields` chooses what is written. */
  fields?: true;
  /** True where `what` chooses what a row is. */
  tabular?: true;
  /**
   * True where every record's text stands by itself: what `open(…).add(entry)` gives does not depend on the records before it, but for
   * a head, which is what an empty document consists of. Such records are written in worker threads.
   */
  apart?: true;
  load(): Promise<Format>;
}
