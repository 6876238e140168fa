/**
 * A job over an input: read, parsed and rendered unit by unit, in worker threads once there is enough to do, with a bounded number
 * of units in flight. The batches come in input order and are the same for any number of workers.
 */
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { failed, type SourceOptions } from '../contract.js';
import { checkSource } from '../load.js';
import { unitsOf, type Unit } from '../source/units.js';
import type { Batch, JobSpec, JobTable } from './job.js';
import { inOrder } from './order.js';
import { runnerOf, type Runner } from './runner.js';

export interface StreamOptions {
  source: SourceOptions;
  /** A name of the table, and options that survive a structured clone. */
  job: { name: string; options: unknown };
  table: JobTable;
  /** The module a worker runs: its default export is `workerOf(table)`. Null: everything runs in this thread. */
  worker: URL | null;
  /** Worker threads; by default one a core. 1 means none: this thread does it all. */
  jobs?: number | undefined;
}

/** Text that this thread parses before it calls for workers: under a tenth of a second's work, which starting them takes. */
const ALONE = 1024 * 1024;
const YOUNG_MB = 16;
/** Units a worker, one at work and one waiting. */
const UNITS_A_WORKER = 2;

/** @throws CorpusUsageError for options that cannot be meant, before anything is read */
export async function* streamJob<V>(options: StreamOptions): AsyncGenerator<Batch<V>> {
  const { source } = options;
  checkSource(source);
  const { asOf, preset, fields, encoding } = source;
  const spec: JobSpec = { ...options.job, read: { asOf, preset, fields, encoding } };
  const runner = await runnerOf(spec, options.table);
  const units = unitsOf(source);
  const jobs = options.worker === null ? 1 : (options.jobs ?? availableParallelism());
  try {
    for (let size = 0; jobs === 1 || size < ALONE;) {
      const unit = await units.next();
      if (unit.done) return;
      const batch = runner(unit.value) as Batch<V>;
      size += batch.size;
      yield batch;
    }
    yield* inWorkers(units, spec, runner, options.worker!, jobs) as AsyncGenerator<Batch<V>>;
  } finally {
    await units.return(undefined);
  }
}

async function* inWorkers(units: AsyncGenerator<Unit>, spec: JobSpec, runner: Runner, worker: URL, jobs: number): AsyncGenerator<Batch> {
  // Not imported: the program's bundle is a script, and scripts have no import().
  const { Piscina } = createRequire(import.meta.url)('piscina') as typeof import('piscina');
  const pool = new Piscina({
    filename: worker.href,
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: UNITS_A_WORKER,
    atomics: 'disabled',
    recordTiming: false,
    // Records are short-lived: a larger nursery makes no worker faster, and every one of them fatter.
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const run = async (unit: Unit): Promise<Batch> => {
    try {
      return await (pool.run({ spec, unit }, { transferList: transfersOf(unit) }) as Promise<Batch>);
    } catch (error) {
      // A worker that died (out of memory on some monster) takes its unit with it, and no other.
      return runner({ kind: 'failed', failed: lost(unit, error) });
    }
  };
  try {
    yield* inOrder(units, run, jobs * UNITS_A_WORKER);
  } finally {
    await pool.destroy();
  }
}

function transfersOf(unit: Unit): ArrayBuffer[] {
  return 'bytes' in unit ? [unit.bytes.buffer as ArrayBuffer] : [];
}

function lost(unit: Unit, error: unknown): ReturnType<typeof failed> {
  const reason = `could not be processed: ${(error as Error).message}`;
  switch (unit.kind) {
    case 'files': return failed(unit.files[0]!.path, unit.files.length === 1 ? reason : `${reason} (this or one of the ${unit.files.length - 1} files after it)`);
    case 'lines': return failed(unit.path, `${reason} (in a block of lines from here)`, unit.first, 'input');
    case 'text':
    case 'json': return failed(unit.path, reason);
    case 'failed': return unit.failed;
  }
}
