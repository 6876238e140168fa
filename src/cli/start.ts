/** What `bin/iran-news.js` runs: the program on the process's own arguments and streams. */
import { processIo } from './io.js';
import { main } from './main.js';

export { main };
/** For bin/iran-news.js and the build. */
export { packTables, useTables } from '../core/tables.js';

/** For bin/worker.js. */
export const work = async (task: Parameters<typeof import('./worker.js').default>[0]): Promise<unknown> => (await import('./worker.js')).default(task);

/** Runs the program and sets the exit code. `direct`: standard output needs no stream, see io.ts. Resolves to whether all of it is written. */
export async function start(argv: readonly string[], direct = false): Promise<boolean> {
  const io = processIo(direct);
  process.exitCode = await main(argv, io);
  io.letGo();
  return io.isWritten();
}
