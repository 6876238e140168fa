/** A folder's articles, depth first, in the order of their names: the same on every machine. */
import { readdirSync, statSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';
import { failed, type Failed } from '../contract.js';
import { kindOf, type FileKind } from './kinds.js';
import { codeOf, reasonOf } from './reasons.js';

/** A file to read; `found` is true where a walk or a glob found it, so that its absence means that it vanished. */
export interface FileRef {
  ok: true;
  path: string;
  kind: FileKind;
  found: boolean;
}

/** Which files of a folder are meant: articles, or records where the user asked for records. */
export type Wanted = (kind: FileKind) => boolean;

/** Folders met on a walk, by device and number, in full: rounded numbers of two folders may be the same. True while what is below one is being read. */
type Met = Map<string, boolean>;

/**
 * Files under `folder`. Hidden names are skipped; linked folders are followed, a link that leads back to a folder above it is not.
 * A folder that a link has led to is read once, where it is met first: two links a level to the next would double the work with each.
 */
export function* walk(folder: string, wanted: Wanted): Generator<FileRef | Failed> {
  yield* walkIn(folder, statSync(folder, { bigint: true }), new Map(), wanted);
}

function* walkIn(folder: string, { dev, ino }: BigIntStats, met: Met, wanted: Wanted): Generator<FileRef | Failed> {
  const key = `${dev}:${ino}`;
  const isAbove = met.get(key);
  if (isAbove) yield failed(folder, 'link loop: the link leads back to a folder above it');
  if (isAbove !== undefined) return;
  met.set(key, true);
  yield* entriesOf(folder, met, wanted);
  met.set(key, false);
}

function* entriesOf(folder: string, met: Met, wanted: Wanted): Generator<FileRef | Failed> {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield failed(folder, reasonOf(error));
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isFile()) yield* fileIn(path, wanted);
    else if (entry.isDirectory() || entry.isSymbolicLink()) yield* linked(path, entry.isSymbolicLink(), met, wanted);
  }
}

function* fileIn(path: string, wanted: Wanted): Generator<FileRef> {
  const kind = kindOf(path);
  if (kind.known && wanted(kind)) yield { ok: true, path, kind, found: true };
}

function* linked(path: string, link: boolean, met: Met, wanted: Wanted): Generator<FileRef | Failed> {
  try {
    const stats = statSync(path, { bigint: true });
    if (stats.isDirectory()) yield* walkIn(path, stats, met, wanted);
    else if (stats.isFile()) yield* fileIn(path, wanted);
  } catch (error) {
    // A dangling link to something that is no article is none of our business.
    if (codeOf(error) === 'ELOOP' || kindOf(path).known) {
      yield failed(path, link && codeOf(error) === 'ENOENT' ? 'broken link' : reasonOf(error));
    }
  }
}
