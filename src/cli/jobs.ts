/** The jobs that commands give to the stream. A new one is a file in `jobs/` and a line here; the code loads where it runs. */
import type { JobTable } from '../corpus/stream/job.js';

export const JOBS: JobTable = {
  list: async () => (await import('./jobs/list.js')).listJob,
  export: async () => (await import('./jobs/export.js')).exportJob,
  search: async () => (await import('./jobs/search.js')).searchJob,
};
