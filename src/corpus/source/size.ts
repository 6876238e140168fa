import { statSync } from 'node:fs';

/**
 * Bytes of a file as it lies on the disk; null for what is no file. One that is gone by now, or that may not be looked at (a folder
 * whose names can be listed and no more), has none: whoever reads it says so.
 */
export function sizeOf(path: string): number | null {
  if (path === '-') return null;
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? 0 : stats.isFile() ? stats.size : null;
  } catch {
    return 0;
  }
}
