/** `show --ndjson`: the records as `export --format ndjson` writes them, read and rendered by the same job. Loaded only for these. */
import { EXIT, type ExitCode } from '../command.js';
import type { Io } from '../io.js';
import type { ExportJob } from '../jobs/export.js';
import { filterOf } from '../options/filters.js';
import { sourceOf } from '../options/sources.js';
import { Records } from '../records.js';
import { remarkUnknownHouses } from '../remarks.js';
import type { Values } from '../values.js';

export async function streamRecords(args: readonly string[], fields: readonly string[] | null, values: Values, io: Io): Promise<ExitCode> {
  const job: ExportJob = { format: 'ndjson', options: { fields }, filter: filterOf(values), errors: true };
  const records = new Records(sourceOf(args, values, io), values, io, true);
  let shown = false;
  for await (const { bytes } of records.batches({ name: 'export', options: job })) {
    shown ||= bytes.length > 0;
    await io.out.write(bytes);
  }
  if (!shown) await remarkUnknownHouses(values, io);
  return records.exit(shown ? EXIT.done : EXIT.nothing);
}
