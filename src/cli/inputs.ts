/** The articles a command was given, one at a time; what could not be read is named on standard error and counted. */
import type { Failed, Parsed } from '../corpus/contract.js';
import { loadArticles } from '../corpus/load.js';
import type { Article } from '../core/article.js';
import { visibleLine } from '../output/safe.js';
import { EXIT, type ExitCode } from './command.js';
import type { Io } from './io.js';
import { articleTest, filterOf } from './options/filters.js';
import { sourceOf } from './options/sources.js';
import { PROGRAM } from './names.js';
import type { Values } from './values.js';

export class Inputs {
  failures = 0;
  readonly #source: ReturnType<typeof sourceOf>;
  readonly #wanted: (article: Article) => boolean;
  readonly #io: Io;

  constructor(paths: readonly string[], values: Values, io: Io) {
    this.#source = sourceOf(paths, values, io);
    this.#wanted = articleTest(filterOf(values));
    this.#io = io;
  }

  /** The articles that the filters let through, in input order. */
  async *articles(): AsyncGenerator<Parsed> {
    for await (const loaded of loadArticles(this.#source)) {
      if (!loaded.ok) await this.#fail(loaded);
      else if (this.#wanted(loaded.article)) yield loaded;
    }
  }

  /** 2 when an input failed, else `code`. */
  exit(code: ExitCode): ExitCode {
    return this.failures > 0 ? EXIT.failed : code;
  }

  async #fail({ source, reason }: Failed): Promise<void> {
    this.failures++;
    const record = source.record === null ? '' : `:${source.record}`;
    await this.#io.err.write(`${PROGRAM}: ${visibleLine(`${source.path ?? '-'}${record}: ${reason}`)}\n`);
  }
}
