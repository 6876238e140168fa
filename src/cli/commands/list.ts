/** `list [what] [path...]`: one row an item, one line a row. */
import { stat } from 'node:fs/promises';
import type { Quote } from '../../core/article.js';
import { TABLES, tableOf } from '../../output/columns.js';
import type { Entry } from '../../output/format.js';
import { checkListFields, headingsOf, listColumns, pickItem, rowsOfEntry } from '../../output/list.js';
import { json } from '../../output/safe.js';
import { styleOf } from '../../output/style.js';
import { fitColumns, headerLine, pipeRow, terminalRows, type Fitted, type Row } from '../../output/table.js';
import { colorLevel } from '../color.js';
import { EXIT, type Choice, type Command, type ExitCode } from '../command.js';
import { UsageError, unknownError } from '../errors.js';
import { Inputs } from '../inputs.js';
import type { Io } from '../io.js';
import { COMMON_OPTIONS } from '../options/common.js';
import { ARTICLE_FILTERS, SPEAKER_FILTER, quoteFilter } from '../options/filters.js';
import { FIELDS_OPTION, JSON_OPTIONS, fieldsOf } from '../options/output.js';
import { PATHS, SOURCE_OPTIONS } from '../options/sources.js';
import { paged } from '../pager.js';
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
    ...JSON_OPTIONS, FIELDS_OPTION,
    { name: 'header', summary: 'begin with a line of column names, also in a pipe' },
    { name: 'explain', summary: 'of quotes: the rule, cue and mention each one rests on' },
    ...ARTICLE_FILTERS, SPEAKER_FILTER, ...SOURCE_OPTIONS, ...COMMON_OPTIONS,
  ],
  examples: [
    { args: 'list', summary: 'the bundled article: date, agency, place, lead' },
    { args: 'list quotes', summary: 'who said what' },
    { args: 'list people --fields name,titles', summary: 'chosen columns' },
    { args: 'list quotes --ndjson', summary: 'one JSON object a line' },
  ],
  notes: `Columns in a pipe, in their order (--header prints them):\n${WHATS.map(({ name }) => `  ${name}: ${columnNames(name).join(', ')}`).join('\n')}`,
  run,
};

function columnNames(what: string): readonly string[] {
  return listColumns(what, null, 'pipe', false).map(({ name }) => name);
}

interface Listing {
  what: string;
  fields: readonly string[] | null;
  inputs: Inputs;
  itemsOf: (entry: Entry) => readonly unknown[];
}

async function run(args: readonly string[], values: Values, io: Io): Promise<ExitCode> {
  const { what, paths } = await whatAndPaths(args);
  const fields = fieldsOf(values);
  if (fields) checkListFields(what, fields);
  if (values.has('speaker') && what !== 'quotes') throw new UsageError('--speaker goes with list quotes');
  const inputs = new Inputs(paths, values, io);
  const wanted = quoteFilter(values);
  const itemsOf = (entry: Entry): readonly unknown[] => {
    const items = tableOf(what)!.items(entry.article);
    return what === 'quotes' ? (items as readonly Quote[]).filter(wanted) : items;
  };
  const listing: Listing = { what, fields, inputs, itemsOf };
  if (values.has('json') || values.has('ndjson')) await printJson(listing, values.has('ndjson'), io);
  else if (io.out.isTerminal) await paged(io, (out) => printTable(listing, values, out));
  else await printLines(listing, values, io);
  return inputs.exit(EXIT.done);
}

/** The first argument is what to list, or already a path: it has a slash, a dot or a wildcard in it, or is there on the disk. */
async function whatAndPaths(args: readonly string[]): Promise<{ what: string; paths: readonly string[] }> {
  const [first, ...rest] = args;
  if (first === undefined) return { what: 'articles', paths: [] };
  if (tableOf(first)) return { what: first, paths: rest };
  const isPath = first === '-' || /[/\\.*?[{]/.test(first) || (await stat(first).then(() => true, () => false));
  if (!isPath) throw unknownError('list', first, WHATS.map(({ name }) => name));
  return { what: 'articles', paths: args };
}

async function printJson({ what, fields, inputs, itemsOf }: Listing, lines: boolean, io: Io): Promise<void> {
  let first = true;
  for await (const entry of inputs.articles()) {
    let out = '';
    for (const item of itemsOf(entry)) {
      const picked = pickItem(what, item, entry, fields);
      out += lines ? `${json(picked)}\n` : `${first ? '[' : ','}\n${json(picked, 2)}`;
      first = false;
    }
    await io.out.write(out);
  }
  if (!lines) await io.out.write(first ? '[]\n' : '\n]\n');
}

async function printLines({ what, fields, inputs, itemsOf }: Listing, values: Values, io: Io): Promise<void> {
  const columns = listColumns(what, fields, 'pipe', values.has('explain'));
  if (values.has('header')) await io.out.write(pipeRow(columns.map(({ name }) => name)));
  for await (const entry of inputs.articles()) {
    await io.out.write(rowsOfEntry(columns, itemsOf(entry), entry).map(pipeRow).join(''));
  }
}

/** Rows read before the widths are settled; what comes later goes by them. */
const ROWS_MEASURED = 200;

async function printTable({ what, fields, inputs, itemsOf }: Listing, values: Values, io: Io): Promise<void> {
  const style = await styleOf(colorLevel(values, io));
  const columns = listColumns(what, fields, 'terminal', values.has('explain'));
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
  for await (const entry of inputs.articles()) {
    waiting.push(...rowsOfEntry(columns, itemsOf(entry), entry));
    if (waiting.length >= ROWS_MEASURED) await flush();
  }
  await flush();
  if (fitted === null && !values.has('quiet')) await io.err.write(`no ${what}\n`);
}
