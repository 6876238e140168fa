/** What the corpus layer gives to the commands: articles one at a time, in input order, failures among them. */
import type { Article, Source } from '../core/article.js';

/** Where articles come from, as the command line says it. */
export interface SourceOptions {
  /** Files, folders, globs, or "-". Never empty: the cli fills in the default. */
  paths: readonly string[];
  /** Reference date, ISO day, for articles whose record has none. */
  asOf: string;
  /** Standard input, read only when a path is "-". */
  stdin: NodeJS.ReadableStream;
}

export interface Parsed {
  ok: true;
  article: Article;
  text: string;
}

/** An input, or one record of it, that could not be read. */
export interface Failed {
  ok: false;
  source: Source;
  /** One line, no stack: "no such file", "binary data". */
  reason: string;
}

export type Loaded = Parsed | Failed;
