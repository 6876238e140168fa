/** `show [path...]`: an article as a card, or one of its fields raw. */
import { checkFields, pick, valuesAt } from '../../output/fields.js';
import type { Entry } from '../../core/entry.js';
import { json, visible } from '../../output/safe.js';
import { EXIT, type Command, type ExitCode } from '../command.js';
import { UsageError } from '../errors.js';
import { Inputs } from '../inputs.js';
import type { Io } from '../io.js';
import { COMMON_OPTIONS } from '../options/common.js';
import { ARTICLE_FILTERS } from '../options/filters.js';
import { FIELDS_OPTION, JSON_OPTIONS, fieldsOf } from '../options/output.js';
import { PATHS, SOURCE_OPTIONS, STREAM_OPTIONS } from '../options/sources.js';
import { paged } from '../pager.js';
import { remarkUnread } from '../remarks.js';
import type { Values } from '../values.js';

export const command: Command = {
  name: 'show',
  summary: 'show an article as a card, or one of its fields',
  description: 'Shows an article as a card: title, source and date, the text, quotes with their speakers, people, figures, links.',
  arguments: [PATHS],
  options: [
    {
      name: 'field', value: 'name', repeat: true, complete: 'field',
      summary: 'print the raw value of one field: date.iso; a list gives one line a value; exit code 1 when there is none',
    },
    { name: 'annotate', summary: 'the whole text with its fields marked' },
    { name: 'explain', not: ['field', 'json', 'ndjson', 'annotate'], summary: 'why: the rule, cue and mention each quote rests on, what was inferred' },
    ...JSON_OPTIONS, FIELDS_OPTION, ...ARTICLE_FILTERS, ...SOURCE_OPTIONS, ...STREAM_OPTIONS, ...COMMON_OPTIONS,
  ],
  examples: [
    { args: 'show', summary: 'the bundled article' },
    { args: 'show --field date.iso', summary: 'one value, for scripts' },
    { args: 'show --annotate', summary: 'the text with its fields marked' },
    { args: 'show --json --fields agency.name,date.iso', summary: 'a part of the record' },
  ],
  run,
};

async function run(args: readonly string[], values: Values, io: Io): Promise<ExitCode> {
  if (formOf(values) === 'ndjson') return stream(args, values, io);
  for (const { name } of STREAM_OPTIONS) if (values.has(name)) throw new UsageError(`--${name} goes with --ndjson`);
  return isForPeople(values) ? paged(io, (out) => show(args, values, out)) : show(args, values, io);
}

const formOf = (values: Values): 'field' | 'json' | 'ndjson' | 'annotate' | null => values.only('field', 'json', 'ndjson', 'annotate');

async function stream(args: readonly string[], values: Values, io: Io): Promise<ExitCode> {
  const fields = fieldsOf(values);
  await checkFields(fields ?? []);
  return (await import('./show-stream.js')).streamRecords(args, fields, values, io);
}

function isForPeople(values: Values): boolean {
  return !values.has('json') && !values.has('field');
}

async function show(args: readonly string[], values: Values, io: Io): Promise<ExitCode> {
  const print = await printerOf(values, io);
  await remarkUnread(args, values, io);
  const inputs = new Inputs(args, values, io);
  let shown = 0;
  for await (const entry of inputs.articles()) if (await print.entry(entry)) shown++;
  await print.end?.();
  return inputs.exit(shown > 0 ? EXIT.done : EXIT.nothing);
}

interface Printer {
  /** False when there was nothing to print. */
  entry(entry: Entry): Promise<boolean>;
  end?(): Promise<void>;
}

async function printerOf(values: Values, io: Io): Promise<Printer> {
  const form = formOf(values);
  const wanted = values.all('field');
  const fields = fieldsOf(values);
  if (fields && form !== 'json') throw new UsageError('--fields goes with --json or --ndjson; --field prints one value');
  await checkFields([...wanted, ...(fields ?? [])]);
  if (form === 'field') return fieldPrinter(wanted, io);
  if (form === 'json') return documentPrinter(fields, io);
  const { cardPrinter } = await import('./show-card.js');
  return cardPrinter(values, io);
}

/** Values as they are: text whole, objects as JSON, nothing for what is absent. */
function fieldPrinter(paths: readonly string[], io: Io): Printer {
  return {
    async entry({ article }) {
      const found = paths.flatMap((path) => valuesAt(article, path.split('.')));
      await io.out.write(found.map((value) => `${typeof value === 'string' ? visible(value) : json(value)}\n`).join(''));
      return found.length > 0;
    },
  };
}

/** One article is one object; several are an array, and none an empty one. */
function documentPrinter(fields: readonly string[] | null, io: Io): Printer {
  let held: string | null = null;
  let count = 0;
  return {
    async entry({ article }) {
      const text = json(pick(article, fields), 2);
      if (++count === 1) held = text;
      else if (count === 2) await io.out.write(`[\n${held!},\n${text}`);
      else await io.out.write(`,\n${text}`);
      return true;
    },
    async end() {
      await io.out.write(count === 0 ? '[]\n' : count === 1 ? `${held!}\n` : '\n]\n');
    },
  };
}
