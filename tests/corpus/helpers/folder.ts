import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadArticles } from '../../../src/corpus/load.js';
import type { Loaded, SourceOptions } from '../../../src/corpus/contract.js';

/** A folder of the test's own with the given files in it. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'iran-news-'));

  constructor(files: Record<string, string | Uint8Array> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  at(name: string): string {
    return join(this.path, name);
  }

  write(name: string, content: string | Uint8Array): string {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
    return this.at(name);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export async function* streamOf(...chunks: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

export async function load(paths: string[], options: Partial<SourceOptions> = {}): Promise<Loaded[]> {
  return collect(loadArticles({ paths, asOf: '2022-06-01', stdin: streamOf(), ...options }));
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** "path#record: text" or "path#record! reason", with the folder's own path left out. */
export function brief(loaded: Loaded, folder?: Folder): string {
  const { path, record } = loaded.ok ? loaded.article.source : loaded.source;
  const name = `${folder ? (path ?? '').replace(`${folder.path}/`, '') : path}${record === null ? '' : `#${record}`}`;
  return loaded.ok ? `${name}: ${loaded.text}` : `${name}! ${loaded.reason}`;
}
