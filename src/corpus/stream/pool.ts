/** Worker threads for one job; they start with the first unit. */
import { createRequire } from 'node:module';
import type { Piscina } from 'piscina';
import type { Unit } from '../source/units.js';
import type { Batch, JobSpec } from './job.js';

/** Units a worker: one at work, and enough waiting for it while the main thread is busy with a unit of its own. */
export const UNITS_A_WORKER = 3;
const YOUNG_MB = 64;

export class Workers {
  #pool: Piscina | null = null;
  #units = 0;

  /** `threads` workers run the module `file`. */
  constructor(private readonly file: URL, private readonly spec: JobSpec, readonly threads: number) {}

  /** Whether every worker has as many units as it should. */
  get full(): boolean {
    return this.#units >= this.threads * UNITS_A_WORKER;
  }

  /** The unit's memory goes to the worker. @throws when a worker dies of it */
  async run(unit: Unit): Promise<Batch> {
    this.#units++;
    try {
      return await ((this.#pool ??= this.#start()).run({ spec: this.spec, unit }, { transferList: transfersOf(unit) }) as Promise<Batch>);
    } finally {
      this.#units--;
    }
  }

  /** What is still at work is given up: whoever has seen enough (`-m 4`) waits for nothing. */
  async close(): Promise<void> {
    // A batch that comes in while the pool is taken apart is of a task that it no longer knows, which it calls an error.
    this.#pool?.on('error', () => undefined);
    await this.#pool?.destroy();
  }

  #start(): Piscina {
    // Not imported: the program's bundle is a script, and scripts have no import().
    const { Piscina } = createRequire(import.meta.url)('piscina') as typeof import('piscina');
    return new Piscina({
      filename: this.file.href,
      minThreads: this.threads,
      maxThreads: this.threads,
      concurrentTasksPerWorker: UNITS_A_WORKER,
      atomics: 'disabled',
      recordTiming: false,
      // What a batch of articles needs dies young here; in a nursery of a quarter of it, it was copied and marked: a tenth more time.
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
  }
}

function transfersOf(unit: Unit): ArrayBuffer[] {
  return 'bytes' in unit ? [unit.bytes.buffer as ArrayBuffer] : [];
}
