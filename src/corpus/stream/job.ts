/**
 * A job is what a command makes of each article: text to print, values to gather. It is known by a name and plain options, so that
 * a worker thread can be told of it; parsing and rendering then both happen there, and only the finished bytes come back.
 */
import type { Failed, Loaded, Misread } from '../contract.js';
import type { ReadOptions } from '../source/documents.js';

/** What one input came to. */
export interface Made<V> {
  /** To be written as it is; "" for nothing. */
  text: string;
  /** For the command, plain data. */
  value?: V;
}

export interface Job<V = unknown> {
  /** Called for every article and every failure, in no order that it may rely on: it holds no state. */
  make(loaded: Loaded): Made<V>;
  /** False for a text of which `make` would come to nothing: it is not even parsed. */
  wants?(text: string): boolean;
}

/** One line of a table of jobs: the code is loaded where the job runs. */
export type JobEntry = () => Promise<(options: never) => Job | Promise<Job>>;
export type JobTable = Readonly<Record<string, JobEntry>>;

/** All that a worker must be told; plain data. */
export interface JobSpec {
  name: string;
  options: unknown;
  read: ReadOptions;
}

/** What the articles of one unit came to, in their order. */
export interface Batch<V = unknown> {
  /** UTF-8 of their texts, one after the other. */
  bytes: Uint8Array;
  values: V[];
  failed: Failed[];
  /** Texts in which bytes had to be replaced; also those that the job did not want. */
  misread: Misread[];
  /** Articles and failures. */
  records: number;
  /** UTF-16 units of text read. */
  size: number;
  /** Bytes of input that it came from, as they lie on the disk. */
  read: number;
}
