/**
 * A job over an input: read, parsed and rendered unit by unit, in this thread and, once there is enough to do, in worker threads
 * beside it, with a bounded number of units in flight. The batches come in input order and are the same for any number of threads.
 */
import { availableParallelism } from 'node:os';
import { failed, type SourceOptions } from '../contract.js';
import { checkSource } from '../load.js';
import { unitsOf, workOf, type Unit } from '../source/units.js';
import type { Batch, JobSpec, JobTable } from './job.js';
import { inOrder } from './order.js';
import { UNITS_A_WORKER, Workers } from './pool.js';
import { runnerOf, type Runner } from './runner.js';

export interface StreamOptions {
  source: SourceOptions;
  /** A name of the table, and options that survive a structured clone. */
  job: { name: string; options: unknown };
  table: JobTable;
  /** The module a worker runs: its default export is `workerOf(table)`. Null: everything runs in this thread. */
  worker: URL | null;
  /** Called once, when the input turns out to be long enough for workers. */
  onLong?: () => void;
  /** Threads that parse; by default one a core. 1 means no workers: this thread does it all. */
  jobs?: number | undefined;
}

/** Bytes of input that this thread parses without calling for workers: about what it could parse while they start. */
const ALONE = 512 * 1024;
/** With more threads than these, handing out and writing is enough for this one. */
const TAKES_PART = 4;

/** @throws CorpusUsageError for options that cannot be meant, before anything is read */
export async function* streamJob<V>(options: StreamOptions): AsyncGenerator<Batch<V>> {
  const { source } = options;
  checkSource(source);
  const { asOf, preset, fields, encoding } = source;
  const spec: JobSpec = { ...options.job, read: { asOf, preset, fields, encoding } };
  const runner = safe(await runnerOf(spec, options.table));
  const units = unitsOf(source);
  const jobs = options.worker === null ? 1 : (options.jobs ?? availableParallelism());
  const isLong = lengthTest(options.onLong);
  if (jobs === 1) {
    for await (const unit of units) {
      isLong(unit);
      yield runner(unit) as Batch<V>;
    }
  } else {
    const takesPart = jobs <= TAKES_PART;
    const pool = new Workers(options.worker!, spec, takesPart ? jobs - 1 : jobs);
    yield* sideBySide(units, runner, pool, takesPart, isLong) as AsyncGenerator<Batch<V>>;
  }
}

/** Asked for each unit in turn: whether the input is long by now. */
function lengthTest(onLong: (() => void) | undefined): (unit: Unit) => boolean {
  let size = 0;
  return (unit) => {
    const was = size >= ALONE;
    size += workOf(unit);
    if (!was && size >= ALONE) onLong?.();
    return size >= ALONE;
  };
}

async function* sideBySide(units: AsyncGenerator<Unit>, runner: Runner, pool: Workers, takesPart: boolean, isLong: (unit: Unit) => boolean): AsyncGenerator<Batch> {
  const jobs = pool.threads + (takesPart ? 1 : 0);
  let myTurn = Promise.resolve();
  const run = async (unit: Unit): Promise<Batch> => {
    const workers = isLong(unit);
    // What has come in meanwhile is dealt with first: finished units make room in the workers, which must not wait for this thread.
    // One unit a turn, though many are asked for at once.
    if (!workers || (takesPart && pool.full)) await (myTurn = myTurn.then(turn));
    if (!workers || (takesPart && pool.full)) return runner(unit);
    try {
      return await pool.run(unit);
    } catch (error) {
      // A worker that died (out of memory on some monster) takes its unit with it, and no other.
      return runner({ kind: 'failed', failed: lost(unit, error), size: unit.size });
    }
  };
  try {
    // Batches that this thread has finished wait for earlier ones of the workers: twice as many units as are being worked on.
    yield* inOrder(units, run, 2 * jobs * UNITS_A_WORKER);
  } finally {
    await pool.close();
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What a unit could not be made into is a failure of that unit. */
function safe(runner: Runner): Runner {
  return (unit) => {
    try {
      return runner(unit);
    } catch (error) {
      return runner({ kind: 'failed', failed: lost(unit, error), size: unit.size });
    }
  };
}

function lost(unit: Unit, error: unknown): ReturnType<typeof failed> {
  const reason = `could not be processed: ${(error as Error).message}`;
  switch (unit.kind) {
    case 'files': return failed(unit.files[0]!.path, unit.files.length === 1 ? reason : `${reason} (this or one of the ${unit.files.length - 1} files after it)`);
    case 'lines': return failed(unit.path, `${reason} (in a block of lines from here)`, unit.first, 'input');
    case 'pages': return failed(unit.path, `${reason} (in a block of records from here)`, unit.pages[0]!.number, 'input');
    case 'text':
    case 'json': return failed(unit.path, reason);
    case 'failed': return unit.failed;
  }
}
