/** One line on standard error at a terminal, for anything over two seconds: `1,204 articles, 11.3 MB/s`. */
import type { Io } from './io.js';

const PATIENCE = 2000;
const INTERVAL = 200;

export class Progress {
  #records = 0;
  #size = 0;
  #shown = false;
  readonly #on: boolean;
  readonly #start: number;
  #last: number;

  constructor(private readonly io: Io, quiet: boolean, private readonly now: () => number = () => performance.now()) {
    this.#on = !quiet && io.err.isTerminal;
    this.#start = this.now();
    this.#last = this.#start + PATIENCE - INTERVAL;
  }

  async add(records: number, size: number): Promise<void> {
    this.#records += records;
    this.#size += size;
    if (!this.#on) return;
    const now = this.now();
    if (now - this.#last < INTERVAL) return;
    this.#last = now;
    this.#shown = true;
    await this.io.err.write(`\r${line(this.#records, this.#size, now - this.#start)}\x1b[K`);
  }

  /** Takes the line away, so that something else can be said. */
  async clear(): Promise<void> {
    if (!this.#shown) return;
    this.#shown = false;
    await this.io.err.write('\r\x1b[K');
  }
}

function line(records: number, size: number, ms: number): string {
  return `${records.toLocaleString('en-US')} articles, ${(size / 1000 / ms).toFixed(1)} MB/s`;
}
