/** The articles a command was given, one at a time; what could not be read is named on standard error and counted. */
import type { Failed, Parsed } from '../corpus/contract.js';
import { loadArticles } from '../corpus/load.js';
import { totalSize } from '../corpus/source/total.js';
import type { Article } from '../core/article.js';
import { visibleLine } from '../output/safe.js';
import { EXIT, type ExitCode } from './command.js';
import type { Io } from './io.js';
import { articleTest, filterOf } from './options/filters.js';
import { sourceOf } from './options/sources.js';
import { PROGRAM } from './names.js';
import { Progress } from './progress.js';
import type { Values } from './values.js';

export class Inputs {
  failures = 0;
  readonly #source: ReturnType<typeof sourceOf>;
  readonly #wanted: (article: Article) => boolean;
  readonly #io: Io;
  readonly #quiet: boolean;

  constructor(paths: readonly string[], values: Values, io: Io) {
    this.#source = sourceOf(paths, values, io);
    this.#wanted = articleTest(filterOf(values));
    this.#io = io;
    this.#quiet = values.has('quiet');
  }

  /** The articles that the filters let through, in input order. */
  async *articles(): AsyncGenerator<Parsed> {
    const progress = new Progress(this.#io, { quiet: this.#quiet, total: (wanted) => totalSize(this.#source, wanted) });
    let read = 0;
    try {
      for await (const loaded of loadArticles(this.#source, (bytes) => (read += bytes))) {
        if (!loaded.ok) await this.#fail(loaded, progress);
        else if (this.#wanted(loaded.article)) yield loaded;
        await progress.add({ records: 1, size: loaded.ok ? loaded.text.length : 0, read });
        read = 0;
      }
    } finally {
      await progress.end();
    }
  }

  /** 2 when an input failed, else `code`. */
  exit(code: ExitCode): ExitCode {
    return this.failures > 0 ? EXIT.failed : code;
  }

  async #fail({ source, reason }: Failed, progress: Progress): Promise<void> {
    this.failures++;
    await progress.clear();
    const record = source.record === null ? '' : `:${source.record}`;
    await this.#io.err.write(`${PROGRAM}: ${visibleLine(`${source.path ?? '-'}${record}: ${reason}`)}\n`);
  }
}
