/** How much there is to read. */
import type { SourceOptions } from '../contract.js';
import { inputsOf } from './paths.js';
import { sizeOf } from './size.js';

/** Files looked at before others get their turn. */
const AT_ONCE = 500;

/**
 * Bytes of all files that the options name, as they lie on the disk; null where something else is among them: standard input, a
 * pipe (`<(zcat news.gz)`), or where it is no longer `wanted`. Nothing is read but a list of paths that is a file.
 */
export async function totalSize(options: SourceOptions, wanted = () => true): Promise<number | null> {
  if (options.filesFrom !== undefined && sizeOf(options.filesFrom) === null) return null;
  let total = 0;
  let count = 0;
  for await (const input of inputsOf(options)) {
    if (!input.ok) continue;
    const size = sizeOf(input.path);
    if (size === null) return null;
    total += size;
    if (++count % AT_ONCE !== 0) continue;
    await new Promise((resolve) => setImmediate(resolve));
    if (!wanted()) return null;
  }
  return total;
}
