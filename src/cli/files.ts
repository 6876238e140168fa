/** Output files: written whole or not at all. */
import { randomBytes } from 'node:crypto';
import { fstatSync, rmSync, statSync } from 'node:fs';
import { mkdir, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { SourceOptions } from '../corpus/contract.js';
import { inputsOf } from '../corpus/source/paths.js';
import { sizeOf } from '../corpus/source/size.js';
import type { Entry } from '../core/entry.js';
import type { FolderFormat } from '../output/format.js';
import { RunError, reasonOf } from './errors.js';

export interface Target {
  write(text: string | Uint8Array): Promise<void>;
  /** The file takes its place, in one step. */
  commit(): Promise<void>;
  /** Nothing is left of it. */
  abort(): Promise<void>;
}

/** Written at once when so many characters wait. */
const BUFFERED = 1 << 16;

/**
 * A file beside `path` that takes its place on `commit`. A file that is already there stays as it is until then.
 * @throws RunError when the folder cannot be written to
 */
export async function createFile(path: string): Promise<Target> {
  const named = async <T>(work: Promise<T>): Promise<T> => work.catch((error: unknown) => {
    throw new RunError(`${path}: ${reasonOf(error)}`);
  });
  const existing = await stat(path).catch(() => null);
  if (existing?.isDirectory()) throw new RunError(`${path}: is a folder`);
  // A pipe or a device ("/dev/stdout") is nothing that could be replaced.
  const direct = existing !== null && !existing.isFile();
  const place = direct ? path : await named(placeOf(path));
  const temporary = direct ? place : join(dirname(place), `.${basename(place)}.${randomBytes(6).toString('hex')}.tmp`);
  // Known before it is there: a signal may come while it is being opened.
  if (!direct) unfinished.add(temporary);
  const file = await named(open(temporary, direct ? 'w' : 'wx', existing?.mode ?? 0o666)).catch((error: unknown) => {
    unfinished.delete(temporary);
    throw error;
  });
  // The umask was taken off. Some file systems know no modes.
  if (!direct && existing) await file.chmod(existing.mode & 0o777).catch(() => undefined);
  let waiting = '';
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    if (text !== '') await named(file.appendFile(text));
  };
  return {
    async write(text) {
      if (typeof text === 'string') waiting += text;
      if (waiting.length >= BUFFERED || typeof text !== 'string') await flush();
      if (typeof text !== 'string' && text.length > 0) await named(file.appendFile(text));
    },
    async commit() {
      await flush();
      await named(file.close());
      if (!direct) await named(rename(temporary, place));
      unfinished.delete(temporary);
    },
    async abort() {
      await file.close().catch(() => undefined);
      if (!direct) await rm(temporary, { force: true }).catch(() => undefined);
      unfinished.delete(temporary);
    },
  };
}

/**
 * An output that is one of the inputs would be lost: it is named before anything is written. An input is told by its place on the
 * disk, whatever named it: a path, a link, a folder, a glob, a list of paths that is a file.
 * @throws RunError when `output` is one of the inputs
 */
export async function refuseInput(output: string, source: SourceOptions): Promise<void> {
  const written = placeOnDisk(output);
  if (written === null) return;
  const refuse = (): never => {
    throw new RunError(`${output}: is read here and would be written over; -o takes another name`);
  };
  if (source.filesFrom !== undefined && source.filesFrom !== '-' && placeOnDisk(source.filesFrom) === written) refuse();
  if ((source.paths.includes('-') || source.filesFrom === '-') && placeOnDisk(0) === written) refuse();
  // A list that comes through a pipe with a name can be read once.
  if (source.filesFrom !== undefined && source.filesFrom !== '-' && sizeOf(source.filesFrom) === null) return;
  for await (const input of inputsOf(source)) if (input.ok && input.path !== '-' && placeOnDisk(input.path) === written) refuse();
}

/** Device and number of a file; null for what is none, or not there. */
function placeOnDisk(path: string | 0): string | null {
  try {
    const stats = path === 0 ? fstatSync(0, { bigint: true }) : statSync(path, { bigint: true, throwIfNoEntry: false });
    return stats?.isFile() ? `${stats.dev}:${stats.ino}` : null;
  } catch {
    return null;
  }
}

/** Where `path` leads: what a link stands for is written, as a shell's `>` does, and the link stays. */
async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    // Nothing is there, or a link to nothing yet.
    const link = await readlink(path).catch(() => null);
    return link === null ? path : placeOf(resolve(dirname(path), link));
  }
}

/** Files being written: whoever ends the program (Ctrl-C) ends them too. */
class Unfinished {
  readonly #paths = new Set<string>();

  add(path: string): void {
    if (this.#paths.size === 0) for (const signal of SIGNALS) process.on(signal, this.#removeAll);
    this.#paths.add(path);
  }

  delete(path: string): void {
    this.#paths.delete(path);
    if (this.#paths.size === 0) this.#letGo();
  }

  #letGo(): void {
    for (const signal of SIGNALS) process.off(signal, this.#removeAll);
  }

  readonly #removeAll = (signal: NodeJS.Signals): void => {
    for (const path of this.#paths) rmSync(path, { force: true });
    // And now the signal does what it does to any program.
    this.#letGo();
    process.kill(process.pid, signal);
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const unfinished = new Unfinished();

/** One article's files each into `folder`, made if need be. Each file is whole; those of earlier articles stay when a later one fails. */
export async function exportFolder(folder: string, entries: AsyncIterable<Entry>, format: FolderFormat): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new RunError(`${folder}: ${reasonOf(error)}`);
  });
  for (const file of format.common?.() ?? []) await writeFile(folder, file);
  for await (const entry of entries) {
    for (const file of format.files(entry)) await writeFile(folder, file);
  }
}

async function writeFile(folder: string, { name, content }: { name: string; content: string }): Promise<void> {
  const target = await createFile(join(folder, name));
  try {
    await target.write(content);
    await target.commit();
  } catch (error) {
    await target.abort();
    throw error;
  }
}
