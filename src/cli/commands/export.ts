/** `export [path...]`: articles in a format that other programs read, to standard output or whole into a file. */
import { basename } from 'node:path';
import { TABLES, tableOf } from '../../output/columns.js';
import { checkFields, rowsOf } from '../../output/fields.js';
import type { FormatEntry, FormatOptions, FormatWriter, StreamFormat } from '../../output/format.js';
import { FORMATS, formatCalled } from '../../output/formats/index.js';
import { checkListFields } from '../../output/list.js';
import { EXIT, type Choice, type Command, type ExitCode } from '../command.js';
import { UsageError, unknownError } from '../errors.js';
import { createFile, exportFolder, refuseInput, type Target } from '../files.js';
import { Inputs } from '../inputs.js';
import type { Io } from '../io.js';
import { headOf, type ExportJob } from '../jobs/export.js';
import { COMMON_OPTIONS } from '../options/common.js';
import { ARTICLE_FILTERS, filterOf } from '../options/filters.js';
import { ROW_FIELDS_OPTION, fieldsOf } from '../options/output.js';
import { PATHS, SOURCE_OPTIONS, STREAM_OPTIONS, sourceOf } from '../options/sources.js';
import { Records } from '../records.js';
import { remarkUnknownHouses, remarkUnread } from '../remarks.js';
import type { Values } from '../values.js';

const ROWS: readonly Choice[] = Object.entries(TABLES).map(([name, { summary }]) => ({ name, summary }));
const names = (entries: readonly { name: string }[]): string[] => entries.map(({ name }) => name);

export const command: Command = {
  name: 'export',
  summary: 'write articles in a format that other programs read',
  description: 'Writes articles in a format that other programs read, to standard output or into a file; a file is written whole or not at all.',
  arguments: [PATHS],
  options: [
    {
      name: 'format', short: 'f', value: 'name', fallback: 'by the ending of -o, else json', complete: FORMATS,
      summary: `one of ${names(FORMATS).join(', ')}`,
    },
    { name: 'output', short: 'o', value: 'file', complete: 'path', summary: 'write there instead of to standard output' },
    ROW_FIELDS_OPTION,
    { name: 'rows', value: 'list', complete: ROWS, fallback: 'articles', summary: `what one row is in csv, tsv and markdown: ${names(ROWS).join(', ')}` },
    ...ARTICLE_FILTERS, ...SOURCE_OPTIONS, ...STREAM_OPTIONS, ...COMMON_OPTIONS,
  ],
  examples: [
    { args: 'export --format ndjson', summary: 'one record a line' },
    { args: 'export --rows quotes -o quotes.csv', summary: 'a sheet of quotes' },
    { args: 'export --fields agency.name,date.iso,lead.text --format csv', summary: 'chosen fields' },
  ],
  notes: `Formats:\n${FORMATS.map(({ name, summary }) => `  ${name.padEnd(14)} ${summary}`).join('\n')}`,
  run,
};

/** The list of paths that came through standard input can be read again: once to see that none of them is written over, once to read them. */
async function withList(io: Io): Promise<Io> {
  const parts: Uint8Array[] = [];
  for await (const part of io.stdin) parts.push(Buffer.from(part as Uint8Array));
  return Object.create(io, { stdin: { value: parts } }) as Io;
}

/** Where it is written to a file, no input is; what was read to see it can be read once more. @throws RunError when the output is one of the inputs */
async function beside(output: string | null, args: readonly string[], values: Values, given: Io): Promise<Io> {
  if (output === null || output === '-') return given;
  const io = values.text('files-from') === '-' ? await withList(given) : given;
  await refuseInput(output, sourceOf(args, values, io));
  return io;
}

async function run(args: readonly string[], values: Values, given: Io): Promise<ExitCode> {
  const output = values.text('output');
  const entry = formatOf(values.text('format'), output);
  const rows = rowsOption(values, entry);
  const fields = fieldsOf(values);
  if (fields && !entry.fields) throw new UsageError(`--fields does not go with --format ${entry.name}`);
  if (fields && rows !== undefined) checkListFields(rows, fields);
  else if (fields) await checkFields(fields, entry.tabular ? rowsOf(rows, fields) : undefined);
  await remarkUnread(args, values, given);
  const io = await beside(output, args, values, given);
  const format = await entry.load();
  const options: FormatOptions = { fields, ...(rows === undefined ? {} : { what: rows }) };
  if (entry.apart) {
    const job: ExportJob = { format: entry.name, options, filter: filterOf(values), errors: entry.name === 'ndjson' };
    const records = new Records(sourceOf(args, values, io), values, io, job.errors);
    if (!(await writeApart(headOf(format as StreamFormat, options), records, job, output, io))) await remarkUnknownHouses(values, io);
    return records.exit(EXIT.done);
  }
  const inputs = new Inputs(args, values, io);
  if (format.kind === 'folder') {
    if (output === null || output === '-') throw new UsageError(`--format ${entry.name} writes several files: -o names their folder`);
    await exportFolder(output, inputs.articles(), format);
  } else {
    await writeStream(format.open(options), inputs, output, io);
  }
  return inputs.exit(EXIT.done);
}

/** Records that stand apart are written where they are parsed, side by side. Whether there were any. */
async function writeApart(head: string, records: Records, job: ExportJob, output: string | null, io: Io): Promise<boolean> {
  let written = false;
  await writeWhole(output, io, async (target) => {
    await target.write(head);
    for await (const { bytes } of records.batches({ name: 'export', options: job })) {
      written ||= bytes.length > 0;
      await target.write(bytes);
    }
  });
  return written;
}

function writeStream(writer: FormatWriter, inputs: Inputs, output: string | null, io: Io): Promise<void> {
  return writeWhole(output, io, async (target) => {
    for await (const entry of inputs.articles()) await target.write(writer.add(entry));
    await target.write(writer.end());
  });
}

async function writeWhole(output: string | null, io: Io, write: (target: Target) => Promise<void>): Promise<void> {
  const target: Target = output === null || output === '-'
    ? { write: (text) => io.out.write(text), commit: () => Promise.resolve(), abort: () => Promise.resolve() }
    : await createFile(output);
  try {
    await write(target);
    await target.commit();
  } catch (error) {
    await target.abort();
    throw error;
  }
}

function formatOf(name: string | null, output: string | null): FormatEntry {
  if (name !== null) {
    const entry = formatCalled(name);
    if (!entry) throw unknownError('format', name, names(FORMATS));
    return entry;
  }
  const ending = /\.([a-z0-9]+)$/i.exec(basename(output ?? ''))?.[1]?.toLowerCase();
  if (ending === undefined) return FORMATS[0]!;
  const entry = FORMATS.find(({ extension, endings, name: known }) => extension === ending || known === ending || endings?.includes(ending));
  if (!entry) throw new UsageError(`no format is written to files in ".${ending}": name it with --format (${names(FORMATS).join(', ')})`);
  return entry;
}

function rowsOption(values: Values, entry: FormatEntry): string | undefined {
  const rows = values.text('rows');
  if (rows === null) return undefined;
  if (!tableOf(rows)) throw unknownError('list', rows, names(ROWS));
  if (!entry.tabular) throw new UsageError(`--rows goes with ${names(FORMATS.filter(({ tabular }) => tabular)).join(', ')}, not with ${entry.name}`);
  return rows;
}
