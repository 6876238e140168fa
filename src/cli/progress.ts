/**
 * One line on standard error at a terminal, for anything over two seconds: `1,204 articles (38 %), 2.3 MB/s, 40 s left`. Where the
 * output goes to a terminal too, its first word ends the line: from there on the output shows how far things are.
 */
import type { Io } from './io.js';

const PATIENCE = 2000;
const INTERVAL = 200;

export interface Done {
  records: number;
  /** UTF-16 units of text. */
  size: number;
  /** Bytes of input, as they lie on the disk. */
  read: number;
}

export interface ProgressOptions {
  quiet: boolean;
  /** Bytes of all input, null where nobody knows. Asked when there is something to show, not waited for, and given up once it is not `wanted`. */
  total: (wanted: () => boolean) => Promise<number | null>;
  now?: () => number;
}

export class Progress {
  readonly #done: Done = { records: 0, size: 0, read: 0 };
  #total: number | null = null;
  #asked = false;
  #shown = false;
  #on: boolean;
  readonly #start: number;
  readonly #now: () => number;
  #last: number;

  constructor(private readonly io: Io, private readonly options: ProgressOptions) {
    this.#on = !options.quiet;
    if (this.#on && io.out.isTerminal) io.out.before = () => this.end();
    this.#now = options.now ?? milliseconds;
    this.#start = this.#now();
    this.#last = this.#start + PATIENCE - INTERVAL;
  }

  async add({ records, size, read }: Done): Promise<void> {
    this.#done.records += records;
    this.#done.size += size;
    this.#done.read += read;
    const now = this.#now();
    if (!this.#on || now - this.#last < INTERVAL) return;
    this.#last = now;
    // Only now: a short run does not open standard error for this.
    this.#on = this.io.err.isTerminal;
    if (!this.#on) return;
    this.#ask();
    this.#shown = true;
    const text = progressLine(this.#done, this.#total, now - this.#start).slice(0, (this.io.err.columns ?? 80) - 1);
    await this.io.err.write(`\r${text}\x1b[K`);
  }

  /** Takes the line away, so that something else can be said. */
  async clear(): Promise<void> {
    if (!this.#shown) return;
    this.#shown = false;
    await this.io.err.write('\r\x1b[K');
  }

  /** Takes the line away for good. */
  async end(): Promise<void> {
    this.#on = false;
    this.io.out.before = null;
    await this.clear();
  }

  #ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    void this.options.total(() => this.#on).then((total) => (this.#total = total), () => undefined);
  }
}

/** By a clock that never goes back. `performance` would load a dozen modules of Node first. */
function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}

/** `total`: bytes of input; `ms`: since the start. */
export function progressLine({ records, size, read }: Done, total: number | null, ms: number): string {
  // A file may have grown since it was listed.
  const share = total !== null && read > 0 && read < total ? read / total : null;
  const known = share === null ? '' : ` (${Math.floor(share * 100)} %)`;
  const left = share === null ? '' : `, ${duration(ms / share - ms)} left`;
  return `${records.toLocaleString('en-US')} articles${known}, ${(size / 1000 / ms).toFixed(1)} MB/s${left}`;
}

/** "40 s", "3 min", "2 h 5 min". */
function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
