/** What `export` makes of each article, in the formats in which records stand apart. */
import { errorLine } from './failure.js';
import type { Job } from '../../corpus/stream/job.js';
import type { FormatOptions, StreamFormat } from '../../output/format.js';
import { formatCalled } from '../../output/formats/index.js';
import { articleTest, type Filter } from '../options/filters.js';

export interface ExportJob {
  format: string;
  options: FormatOptions;
  filter: Filter;
  /** Failed records are records of the output too. */
  errors: boolean;
}

export async function exportJob({ format: name, options, filter, errors }: ExportJob): Promise<Job<never>> {
  const format = (await formatCalled(name)!.load()) as StreamFormat;
  const wanted = await articleTest(filter);
  const head = headOf(format, options).length;
  return {
    make(loaded) {
      if (!loaded.ok) return { text: errors ? errorLine(loaded) : '' };
      return { text: wanted(loaded) ? format.open(options).add(loaded).slice(head) : '' };
    },
  };
}

/** What stands before the first record: all that a document without records consists of. */
export function headOf(format: StreamFormat, options: FormatOptions): string {
  return format.open(options).end();
}
