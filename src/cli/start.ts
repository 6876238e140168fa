/** What `bin/iran-news.js` runs: the program on the process's own arguments and streams. */
import { processIo } from './io.js';
import { main } from './main.js';

export { main };
/** For bin/iran-news.js and the build. */
export { packTables, useTables } from '../core/tables.js';

/** For bin/worker.js. */
export const work = async (task: Parameters<typeof import('./worker.js').default>[0]): Promise<unknown> => (await import('./worker.js')).default(task);

export async function start(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  process.exitCode = await main(argv, processIo());
}
