/**
 * Many inputs through a job: batches in input order, failures named, progress shown. In a stream of records (`--ndjson`) a record
 * that could not be read is an error record among the others, and only `--strict` makes it count for the exit code; how many there
 * were is said at the end.
 */
import type { Failed, SourceOptions } from '../corpus/contract.js';
import { totalSize } from '../corpus/source/total.js';
import type { Batch } from '../corpus/stream/job.js';
import { EXIT, type ExitCode } from './command.js';
import { failureLine } from './failures.js';
import type { Io } from './io.js';
import { jobsOf } from './options/sources.js';
import { Progress } from './progress.js';
import { Misreadings, remark } from './remarks.js';
import { streamRecords } from './stream.js';
import type { Values } from './values.js';

export class Records {
  failures = 0;
  /** Read or not; an input that is not there is none. */
  #records = 0;
  /** Those that are error records of the output. */
  #unread = 0;
  readonly #misread = new Misreadings();

  /** `lenient`: the job writes failed records itself, as records. */
  constructor(private readonly source: SourceOptions, private readonly values: Values, private readonly io: Io, private readonly lenient: boolean) {}

  async *batches<V>(job: { name: string; options: unknown }): AsyncGenerator<Batch<V>> {
    const progress = new Progress(this.io, { quiet: this.values.has('quiet'), total: (wanted) => totalSize(this.source, wanted) });
    try {
      for await (const batch of streamRecords<V>(this.source, job, jobsOf(this.values))) {
        this.#records += batch.records - batch.failed.filter(({ scope }) => scope === 'input').length;
        for (const failure of batch.failed) await this.#fail(failure, progress);
        for (const misread of batch.misread) this.#misread.add(misread);
        yield batch;
        await progress.add(batch);
      }
    } finally {
      await progress.end();
    }
  }

  /** What is to be said of all of them; 2 when an input failed, else `code`. */
  async exit(code: ExitCode): Promise<ExitCode> {
    if (this.#unread > 0) await remark(`${this.#unread} of ${this.#records} records could not be read: see the error records`, this.values, this.io);
    await this.#misread.say(this.values, this.io);
    return this.failures > 0 ? EXIT.failed : code;
  }

  async #fail(failure: Failed, progress: Progress): Promise<void> {
    const record = this.lenient && failure.scope === 'record';
    if (!record || this.values.has('strict')) this.failures++;
    if (record) this.#unread++;
    if (record) return;
    await progress.clear();
    await this.io.err.write(failureLine(failure));
  }
}
