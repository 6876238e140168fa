/** Standard output written by its descriptor, without a stream: to load and open one takes two milliseconds of every start. */
import { writeSync } from 'node:fs';
import { ClosedPipe } from './errors.js';
import type { Output } from './output.js';

const STANDARD_OUTPUT = 1;

/** For a file or a pipe. `stream` takes over where the descriptor turns out to be one that must not be waited for. */
export function directOutput(stream: () => Output): Output {
  let taken: Output | null = null;
  const output: Output = {
    isTerminal: false,
    columns: null,
    async write(text) {
      if (text.length === 0) return;
      await output.before?.();
      if (taken) return taken.write(text);
      const bytes = typeof text === 'string' ? Buffer.from(text) : text;
      const written = writeAll(bytes);
      if (written === bytes.length) return;
      taken = stream();
      await taken.write(bytes.subarray(written));
    },
  };
  return output;
}

/** How many bytes were written: all, or as many as the pipe took before it said "try again" (whoever shares it made it so). */
function writeAll(bytes: Uint8Array): number {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(STANDARD_OUTPUT, bytes, written);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') throw new ClosedPipe();
    if (code !== 'EAGAIN') throw error;
  }
  return written;
}
