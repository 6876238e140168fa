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
    return await work({ stdin: io.stdin, err: io.err, env: io.env, today: () => io.today(), out: pager });
  } finally {
    await pager.end();
  }
}

/** The command line of the pager, null for none: an empty one and `cat` mean none, as in git. */
function pagerOf(env: Io['env']): string | null {
  const command = (env['IRAN_NEWS_PAGER'] ?? env['PAGER'] ?? '').trim();
  return command === '' || command === 'cat' ? null : command;
}

class Pager implements Output {
  readonly isTerminal = true;
  readonly columns: number | null;
  readonly #start: () => { output: Output; end: () => Promise<void> };
  #running: { output: Output; end: () => Promise<void> } | null = null;

  constructor(command: string, private readonly io: Io) {
    this.columns = io.out.columns;
    this.#start = () => {
      // What fits on the screen is printed as it is, and colours are let through.
      const env = { ...io.env, LESS: io.env['LESS'] ?? 'FRX', LV: io.env['LV'] ?? '-c' };
      const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env });
      const closed = once(child, 'close').catch(() => undefined);
      return {
        output: outputOf(child.stdin),
        end: async () => {
          child.stdin.end();
          await closed;
        },
      };
    };
  }

  async write(text: string): Promise<void> {
    await this.io.out.before?.();
    this.#running ??= this.#start();
    await this.#running.output.write(text);
  }

  async end(): Promise<void> {
    await this.#running?.end();
  }
}
