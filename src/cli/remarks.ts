/** What is worth a line on standard error though nothing failed; `--quiet` does without. */
import { stat } from 'node:fs/promises';
import type { Misread } from '../corpus/contract.js';
import { visibleLine } from '../output/safe.js';
import type { Io } from './io.js';
import { PROGRAM } from './names.js';
import { isDefaultInput } from './options/sources.js';
import type { Values } from './values.js';

export async function remark(text: string, values: Values, io: Io): Promise<void> {
  if (!values.has('quiet')) await io.err.write(`${PROGRAM}: ${visibleLine(text)}\n`);
}

/** Texts in which bytes had to be replaced, as in one of windows-1252 that is read as UTF-8, or without the field asked for: the first is named, the others are counted. */
export class Misreadings {
  #first: string | null = null;
  #others = 0;

  add({ source: { path, record }, reason }: Misread): void {
    if (this.#first !== null) this.#others++;
    else this.#first = `${path ?? '-'}${record === null ? '' : `:${record}`}: ${reason}`;
  }

  async say(values: Values, io: Io): Promise<void> {
    if (this.#first === null) return;
    const others = this.#others === 0 ? '' : `; likewise ${this.#others} more ${this.#others === 1 ? 'text' : 'texts'}`;
    await remark(this.#first + others, values, io);
  }
}

/** How a word was read, and how the path of that name is meant. */
const NAMESAKES = {
  list: (word: string) => `"${word}" names the list here, not the path: the bundled article is read; ./${word} means the path`,
  query: (word: string) => `"${word}" is the query here, not the path: the bundled article is searched; a path stands behind the query: search <query> ${word}`,
} as const;

/** `list articles` beside a folder articles/, `search articles` without a query: whoever meant the folder would find nothing, and not know why. */
export async function remarkNamesake(word: string, as: keyof typeof NAMESAKES, paths: readonly string[], values: Values, io: Io): Promise<void> {
  if (!values.has('quiet') && isDefaultInput(paths, values, io) && (await isThere(word))) await remark(NAMESAKES[as](word), values, io);
}

/** `iran-news list < article.txt`, `curl … | iran-news list`: whoever leads a text to standard input would take the bundled article for it. */
export async function remarkUnread(paths: readonly string[], values: Values, io: Io): Promise<void> {
  if (!values.has('quiet') && isDefaultInput(paths, values, io) && (await io.isFed())) await remark('the bundled article is read; - means standard input', values, io);
}

/** `list --agency irma`, `search oil --agency irma`, where nothing came of it: a name that is mistyped and one that no article here is from look alike. */
export async function remarkUnknownHouses(values: Values, io: Io): Promise<void> {
  if (values.has('quiet') || !values.has('agency')) return;
  const { isKnownHouse, nearestHouse } = await import('../corpus/search/named.js');
  for (const name of values.all('agency')) {
    if (isKnownHouse(name)) continue;
    const near = nearestHouse(name);
    await remark(`--agency ${JSON.stringify(name)}: no house of that name is known${near === null ? '' : `; did you mean ${JSON.stringify(near)}?`}`, values, io);
  }
}

/** Whether there is anything of that name on the disk. */
export function isThere(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}
