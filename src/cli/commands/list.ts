/** `list [what] [path...]`: one row an item, one line a row. */
import { TABLES, tableOf } from '../../output/columns.js';
import { checkListFields, headingsOf, listColumns } from '../../output/list.js';
import { styleOf } from '../../output/style.js';
import { fitColumns, headerLine, pipeRow, terminalRows, type Fitted, type Row } from '../../output/table.js';
import { colorLevel } from '../color.js';
import { EXIT, type Choice, type Command, type ExitCode } from '../command.js';
import { UsageError, unknownError } from '../errors.js';
import type { Io } from '../io.js';
import type { ListJob } from '../jobs/list.js';
import { COMMON_OPTIONS } from '../options/common.js';
import { ARTICLE_FILTERS, SPEAKER_FILTER, filterOf } from '../options/filters.js';
import { JSON_OPTIONS, LIST_FIELDS_OPTION, fieldsOf } from '../options/output.js';
import { PATHS, SOURCE_OPTIONS, STREAM_OPTIONS, sourceOf } from '../options/sources.js';
import { paged } from '../pager.js';
import { Records } from '../records.js';
import { isThere, remarkNamesake, remarkUnknownHouses, remarkUnread } from '../remarks.js';
import type { Values } from '../values.js';

const WHATS: readonly Choice[] = Object.entries(TABLES).map(([name, { summary }]) => ({ name, summary }));

export const command: Command = {
  name: 'list',
  summary: 'list articles, or what is in them: quotes, people, places, …',
  description: 'Lists articles, or what is in them, one line an item: at a terminal a table fitted to its width, in a pipe whole values with tabs between.',
  arguments: [
    { name: 'what', summary: `${WHATS.map(({ name }) => name).join(', ')} (default: articles)`, complete: WHATS },
    PATHS,
  ],
  options: [
    ...JSON_OPTIONS, LIST_FIELDS_OPTION,
    { name: 'header', not: ['json', 'ndjson'], summary: 'begin with a line of column names, also in a pipe' },
    { name: 'explain', not: ['json', 'ndjson'], summary: 'of quotes: the rule, cue and mention each one rests on' },
    ...ARTICLE_FILTERS, SPEAKER_FILTER, ...SOURCE_OPTIONS, ...STREAM_OPTIONS, ...COMMON_OPTIONS,
  ],
  examples: [
    { args: 'list', summary: 'the bundled article: date, agency, place, lead' },
    { args: 'list quotes', summary: 'who said what' },
    { args: 'list people --fields name,titles', summary: 'chosen columns' },
    { args: 'list quotes --ndjson', summary: 'one JSON object a line' },
  ],
  notes: `Columns in a pipe, in their order (--header prints them); on request: only where --fields names them, as it may any field of the item or its article:\n${WHATS.map(({ name }) => `  ${name}: ${columnNames(name)}`).join('\n')}`,
  run,
};

/** "file, article, name; on request agency, published" */
function columnNames(what: string): string {
  const { columns } = tableOf(what)!;
  const names = (chosen: readonly { name: string }[]): string => chosen.map(({ name }) => name).join(', ');
  const asked = columns.filter(({ onRequest }) => onRequest);
  return `${names(columns.filter(({ onRequest }) => !onRequest))}${asked.length === 0 ? '' : `; on request ${names(asked)}`}`;
}

async function run(args: readonly string[], values: Values, io: Io): Promise<ExitCode> {
  const { what, paths } = await whatAndPaths(args);
  const fields = fieldsOf(values);
  if (fields) checkListFields(what, fields);
  if (values.has('speaker') && what !== 'quotes') throw new UsageError('--speaker goes with list quotes');
  const show = values.only('json', 'ndjson') ?? (io.out.isTerminal ? 'table' : 'lines');
  const job: ListJob = { what, fields, filter: filterOf(values, true), explain: values.has('explain'), show };
  if (args[0] === what) await remarkNamesake(what, 'list', paths, values, io);
  await remarkUnread(paths, values, io);
  const records = new Records(sourceOf(paths, values, io), values, io, show === 'ndjson');
  let listed: boolean;
  switch (show) {
    case 'ndjson':
    case 'lines': listed = await printLines(records, job, values, io); break;
    case 'json': listed = await printJson(records, job, io); break;
    case 'table': listed = await paged(io, (out) => printTable(records, job, values, out)); break;
  }
  if (!listed) await remarkUnknownHouses(values, io);
  return records.exit(EXIT.done);
}

/** The first argument is what to list, or already a path: it has a slash, a dot or a wildcard in it, or is there on the disk. */
async function whatAndPaths(args: readonly string[]): Promise<{ what: string; paths: readonly string[] }> {
  const [first, ...rest] = args;
  if (first === undefined) return { what: 'articles', paths: [] };
  if (tableOf(first)) return { what: first, paths: rest };
  const isPath = first === '-' || /[/\\.*?[{]/.test(first) || (await isThere(first));
  if (!isPath) throw unknownError('list', first, WHATS.map(({ name }) => name));
  return { what: 'articles', paths: args };
}

/** Whether there was anything to list; so do the others. */
async function printJson(records: Records, job: ListJob, io: Io): Promise<boolean> {
  let first = true;
  for await (const { values } of records.batches<string[]>({ name: 'list', options: job })) {
    for (const item of values.flat()) {
      await io.out.write(`${first ? '[' : ','}\n${item}`);
      first = false;
    }
  }
  await io.out.write(first ? '[]\n' : '\n]\n');
  return !first;
}

async function printLines(records: Records, job: ListJob, values: Values, io: Io): Promise<boolean> {
  if (job.show === 'lines' && values.has('header')) {
    await io.out.write(pipeRow(listColumns(job.what, job.fields, 'pipe', job.explain).map(({ name }) => name)));
  }
  let listed = false;
  for await (const { bytes } of records.batches({ name: 'list', options: job })) {
    listed ||= bytes.length > 0;
    await io.out.write(bytes);
  }
  return listed;
}

/** Rows read before the widths are settled; what comes later goes by them. */
const ROWS_MEASURED = 200;

async function printTable(records: Records, job: ListJob, values: Values, io: Io): Promise<boolean> {
  const style = await styleOf(colorLevel(values, io));
  const columns = listColumns(job.what, job.fields, 'terminal', job.explain);
  let waiting: Row[] = [];
  let fitted: Fitted[] | null = null;
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    if (fitted === null) {
      fitted = fitColumns(headingsOf(columns), waiting, io.out.columns ?? 80);
      await io.out.write(headerLine(fitted, style));
    }
    await io.out.write(terminalRows(fitted, waiting, style));
    waiting = [];
  };
  for await (const { values: rows } of records.batches<Row[]>({ name: 'list', options: job })) {
    waiting.push(...rows.flat());
    if (waiting.length >= ROWS_MEASURED) await flush();
  }
  await flush();
  if (fitted === null && !values.has('quiet')) await io.err.write(`no ${job.what}\n`);
  return fitted !== null;
}
