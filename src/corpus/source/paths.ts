/** What the user named, as files: a file, a folder (walked), a glob, "-", or a list of them in a file. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { failed, type Failed, type SourceOptions } from '../contract.js';
import { CONTENTS, endingsOf, kindOf, type FileForm } from './kinds.js';
import { piecesOf } from './pieces.js';
import { reasonOf } from './reasons.js';
import { walk, type FileRef } from './walk.js';

export interface StdinRef {
  ok: true;
  path: '-';
}

export type Input = FileRef | StdinRef | Failed;

const GLOB = /[*?[\]{}]|[!@+]\(/;

/** Every input that the options name, in their order; what is not there comes as a failure in its place. */
export async function* inputsOf(options: SourceOptions): AsyncGenerator<Input> {
  const wanted = wantedOf(options);
  for (const path of options.paths) yield* inputsAt(path, wanted);
  if (options.filesFrom === undefined) return;
  for await (const listed of listedIn(options.filesFrom, options.stdin)) {
    if (typeof listed === 'string') yield* inputsAt(listed, wanted);
    else yield listed;
  }
}

/** Folders give articles; once the user speaks of records (--preset, --text-field, --input), they give the record files. */
function wantedOf(options: SourceOptions): FileForm {
  const { input = 'auto', preset, fields } = options;
  if (input !== 'auto') return input;
  return preset !== undefined || fields?.text ? 'jsonl' : 'text';
}

async function* inputsAt(path: string, wanted: FileForm): AsyncGenerator<Input> {
  if (path === '-') {
    yield { ok: true, path };
    return;
  }
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    yield* GLOB.test(path) && !existsSync(path) ? globbed(path, wanted) : [failed(path, path === '' ? 'not a file name' : reasonOf(error))];
    return;
  }
  if (!isFolder) yield { ok: true, path, kind: kindOf(path), found: false };
  else yield* folder(path, wanted);
}

function* folder(path: string, wanted: FileForm): Generator<FileRef | Failed> {
  let any = false;
  for (const found of walk(path, ({ form }) => form === wanted)) {
    any = true;
    yield found;
  }
  if (!any) yield failed(path, `folder without ${CONTENTS[wanted]} (${endingsOf(wanted)})${passedOver(path)}`);
}

/** "; it holds 12 files of records: --input jsonl reads them"; "" where there is nothing that could be read. */
function passedOver(path: string): string {
  const counts = new Map<FileForm, number>();
  for (const found of walk(path, () => true)) if (found.ok) counts.set(found.kind.form, (counts.get(found.kind.form) ?? 0) + 1);
  const parts = [...counts].map(([form, count]) => `${count} file${count === 1 ? '' : 's'} of ${CONTENTS[form]}: --input ${form} reads ${count === 1 ? 'it' : 'them'}`);
  return parts.length === 0 ? '' : `; it holds ${parts.join('; ')}`;
}

async function* globbed(pattern: string, wanted: FileForm): AsyncGenerator<FileRef | Failed> {
  const { glob } = await import('tinyglobby');
  const found = (await glob(pattern, { onlyFiles: false, expandDirectories: false, absolute: pattern.startsWith('/') })).sort();
  if (found.length === 0) yield failed(pattern, 'no file matches');
  for (const path of found) {
    if (path.endsWith('/')) yield* folder(path.slice(0, -1), wanted);
    else yield { ok: true, path, kind: kindOf(path), found: true };
  }
}

/** Paths of a list, one a line, or separated by NULs when its first block holds one (`find -print0`). */
async function* listedIn(list: string, stdin: SourceOptions['stdin']): AsyncGenerator<string | Failed> {
  try {
    for await (const piece of piecesOf(list === '-' ? stdin : createReadStream(list))) {
      const path = piece.replace(/\r$/, '');
      if (path !== '') yield path;
    }
  } catch (error) {
    yield failed(list, reasonOf(error));
  }
}
