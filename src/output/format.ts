/** The contract of an output format. One file a format in `formats/`, one line in `formats/index.ts`. */
import type { Article } from '../core/article.js';

/** A record and the text it was parsed from. Formats that show running text need both; offsets count code points. */
export interface Entry {
  article: Article;
  text: string;
}

export interface FormatOptions {
  /** Fields to write, as dotted paths ("date.iso"); null for all. */
  fields: readonly string[] | null;
}

/** Turns records into text, in order. What `add` returns may be written at once. */
export interface FormatWriter {
  add(entry: Entry): string;
  /** What closes the document. */
  end(): string;
}

interface FormatBase {
  /** As given to `--format`. */
  name: string;
  /** One line of help. */
  summary: string;
  extension: string;
}

/** One document on standard output or in one file. */
export interface StreamFormat extends FormatBase {
  kind: 'stream';
  open(options: FormatOptions): FormatWriter;
}

/** Several files an article, written into the folder that `-o` names. */
export interface FolderFormat extends FormatBase {
  kind: 'folder';
  files(entry: Entry): { name: string; content: string }[];
}

export type Format = StreamFormat | FolderFormat;
