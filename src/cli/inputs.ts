/** The articles a command was given, one at a time; what could not be read is named on standard error and counted. */
import type { Failed, Parsed } from '../corpus/contract.js';
import { loadArticles } from '../corpus/load.js';
import { misreadReason } from '../corpus/source/decode.js';
import { totalSize } from '../corpus/source/total.js';
import { EXIT, type ExitCode } from './command.js';
import { failureLine } from './failures.js';
import type { Io } from './io.js';
import { articleTest, filterOf, type Filter } from './options/filters.js';
import { sourceOf } from './options/sources.js';
import { Progress } from './progress.js';
import { Misreadings, remarkUnknownHouses } from './remarks.js';
import type { Values } from './values.js';

export class Inputs {
  failures = 0;
  /** Articles that the filters let through. */
  #wanted = 0;
  readonly #source: ReturnType<typeof sourceOf>;
  readonly #filter: Filter;
  readonly #io: Io;
  readonly #values: Values;
  readonly #misread = new Misreadings();

  constructor(paths: readonly string[], values: Values, io: Io) {
    this.#source = sourceOf(paths, values, io);
    this.#filter = filterOf(values);
    this.#io = io;
    this.#values = values;
  }

  /** The articles that the filters let through, in input order. */
  async *articles(): AsyncGenerator<Parsed> {
    const progress = new Progress(this.#io, { quiet: this.#values.has('quiet'), total: (wanted) => totalSize(this.#source, wanted) });
    const wanted = await articleTest(this.#filter);
    let read = 0;
    try {
      for await (const loaded of loadArticles(this.#source, (bytes) => (read += bytes))) {
        if (loaded.ok) this.#look(loaded);
        else await this.#fail(loaded, progress);
        if (loaded.ok && wanted(loaded)) {
          this.#wanted++;
          yield loaded;
        }
        await progress.add({ records: 1, size: loaded.ok ? loaded.text.length : 0, read });
        read = 0;
      }
    } finally {
      await progress.end();
    }
  }

  /** What is to be said of all of them; 2 when an input failed, else `code`. */
  async exit(code: ExitCode): Promise<ExitCode> {
    if (this.#wanted === 0) await remarkUnknownHouses(this.#values, this.#io);
    await this.#misread.say(this.#values, this.#io);
    return this.failures > 0 ? EXIT.failed : code;
  }

  #look({ article: { source, messages } }: Parsed): void {
    const reason = misreadReason(messages);
    if (reason !== null) this.#misread.add({ source, reason });
  }

  async #fail(failure: Failed, progress: Progress): Promise<void> {
    this.failures++;
    await progress.clear();
    await this.#io.err.write(failureLine(failure));
  }
}
