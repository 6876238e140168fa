/** The commands' way to many articles: `for await (const batch of streamRecords(source, { name: 'list', options }, jobs))`. */
import type { SourceOptions } from '../corpus/contract.js';
import type { Batch } from '../corpus/stream/job.js';
import { streamJob } from '../corpus/stream/stream.js';
import { JOBS } from './jobs.js';
import { paceForLongRun } from './tiering.js';

// The bundle lies in dist/bin, its modules in dist/cli: the way to the worker is the same from both. Run from its sources (as
// tests do) the program has no bundle that a worker could load, and does all in its own thread.
const WORKER = import.meta.url.endsWith('.ts') ? null : new URL('../../bin/worker.js', import.meta.url);

/**
 * What the job makes of every article, in input order, the same for any number of `jobs` (worker threads; by default one a core).
 * @throws CorpusUsageError for options that cannot be meant
 */
export function streamRecords<V>(source: SourceOptions, job: { name: string; options: unknown }, jobs?: number): AsyncGenerator<Batch<V>> {
  return streamJob<V>({ source, job, table: JOBS, worker: WORKER, onLong: paceForLongRun, jobs });
}
