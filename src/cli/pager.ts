/** Long output at a terminal goes through the pager that IRAN_NEWS_PAGER or PAGER names; without one, and in a pipe, it does not. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { outputOf, type Io } from './io.js';
import type { Output } from './output.js';

/** Runs `work` with its output paged where that makes sense. The pager is started by the first thing written. */
export async function paged<T>(io: Io, work: (io: Io) => Promise<T>): Promise<T> {
  const command = io.out.isTerminal ? pagerOf(io.env) : null;
  if (command === null) return work(io);
  const pager = new Pager(command, io);
  try {
    return await work({ stdin: io.stdin, err: io.err, env: io.env, isFed: () => io.isFed(), today: () => io.today(), out: pager });
  } finally {
    await pager.end();
  }
}

/** The command line of the pager, null for none: an empty one and `cat` mean none, as in git. */
function pagerOf(env: Io['env']): string | null {
  const command = (env['IRAN_NEWS_PAGER'] ?? env['PAGER'] ?? '').trim();
  return command === '' || command === 'cat' ? null : command;
}

/** More than a pipe holds on any machine (Linux: some 200 KB between processes of Node): whoever has taken as much is there and reads. */
const TAKEN = 1 << 20;
/** What a shell ends with when it cannot run a command, or finds none of that name. */
const MISSING: readonly (number | null)[] = [126, 127];

interface Running {
  output: Output;
  /** Ends its input; resolves to whether it could not be run at all. */
  end(): Promise<boolean>;
}

class Pager implements Output {
  readonly isTerminal = true;
  readonly columns: number | null;
  before: (() => Promise<void>) | null = null;
  readonly #start: () => Running;
  #running: Running | null = null;
  /** What was written so far, as long as it may be that nobody reads it; null then. */
  #kept: (string | Uint8Array)[] | null = [];
  #written = 0;
  #isMissing = false;

  constructor(command: string, private readonly io: Io) {
    this.columns = io.out.columns;
    this.#start = () => started(command, io.env);
  }

  async write(text: string | Uint8Array): Promise<void> {
    await this.before?.();
    await this.io.out.before?.();
    if (this.#isMissing) return this.io.out.write(text);
    this.#running ??= this.#start();
    this.#kept?.push(text);
    try {
      await this.#running.output.write(text);
    } catch (error) {
      if (!(await this.#isPrinted(this.#running))) throw error;
    }
    this.#written += text.length;
    if (this.#written > TAKEN) this.#kept = null;
  }

  async end(): Promise<void> {
    if (this.#running !== null && !this.#isMissing) await this.#isPrinted(this.#running);
  }

  /** Waits for the pager; where it turns out to be none, what it should have shown is printed. */
  async #isPrinted(running: Running): Promise<boolean> {
    const isMissing = await running.end();
    if (!isMissing || this.#kept === null) return false;
    this.#isMissing = true;
    for (const text of this.#kept) await this.io.out.write(text);
    return true;
  }
}

function started(command: string, given: Io['env']): Running {
  // What fits on the screen is printed as it is, and colours are let through.
  const env = { ...given, LESS: given['LESS'] ?? 'FRX', LV: given['LV'] ?? '-c' };
  const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env });
  // Ctrl-C is the pager's while it runs: without its parent it would stay behind in the terminal.
  const ignored = (): void => undefined;
  process.on('SIGINT', ignored);
  const closed = once(child, 'close').then(([code]) => MISSING.includes(code as number | null), () => true).finally(() => process.off('SIGINT', ignored));
  return {
    output: outputOf(child.stdin),
    end: () => {
      child.stdin.end();
      return closed;
    },
  };
}
