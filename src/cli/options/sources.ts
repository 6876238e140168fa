/** Options that say where articles come from, and what they become for the corpus layer. */
import { isDay } from '../../core/days.js';
import type { InputForm, SourceOptions } from '../../corpus/contract.js';
import { PRESETS } from '../../corpus/source/presets.js';
import type { Argument, Choice, Option } from '../command.js';
import { UsageError } from '../errors.js';
import { oneOf } from './common.js';
import type { Io } from '../io.js';
import { seedsFolder } from '../package.js';
import type { Values } from '../values.js';

const GROUP = 'Input options';

const FORMS: readonly Choice[] = [
  { name: 'auto', summary: 'by name and first bytes' },
  { name: 'text', summary: 'one article a file' },
  { name: 'jsonl', summary: 'one JSON record a line' },
  { name: 'warc', summary: 'a web archive: its records of plain text (WET)' },
];

export const PATHS: Argument = {
  name: 'path', variadic: true, complete: 'path',
  summary: 'files, folders, globs, or - for standard input; without any, $IRAN_NEWS_PATH, else the bundled article',
};

export const SOURCE_OPTIONS: readonly Option[] = [
  {
    name: 'as-of', value: 'date', group: GROUP, fallback: 'today', complete: 'none', check: checkDay,
    summary: 'reference date, YYYY-MM-DD: the year of a day told with its weekday is the last one that fits and is not after it',
  },
  { name: 'files-from', value: 'file', group: GROUP, complete: 'path', summary: 'read the paths from there (- for standard input), one a line or separated by NULs' },
  { name: 'input', value: 'form', group: GROUP, fallback: 'auto, by name and first bytes', complete: FORMS, check: oneOf(FORMS), summary: 'what a file holds: text, jsonl or warc' },
  { name: 'preset', value: 'name', group: GROUP, complete: PRESETS, check: oneOf(PRESETS), summary: `fields of JSON records: ${PRESETS.map(({ name }) => name).join(', ')}` },
  { name: 'text-field', value: 'name', group: GROUP, complete: 'none', summary: 'field of a JSON record that holds the text; fields not named pass through in source.meta' },
  { name: 'id-field', value: 'name', group: GROUP, complete: 'none', summary: 'field that becomes the id of the article' },
  { name: 'date-field', value: 'name', group: GROUP, complete: 'none', summary: 'field with the day it was published: its reference date, and its own where the text has none' },
  { name: 'encoding', value: 'name', group: GROUP, complete: 'none', summary: 'encoding of text that is not UTF-8: windows-1252, windows-1256, …' },
];

/** Options of commands that work through many articles. */
export const STREAM_OPTIONS: readonly Option[] = [
  { name: 'jobs', short: 'j', value: 'n', group: GROUP, fallback: 'one a core', complete: 'none', check: checkJobs, summary: 'worker threads; the output is the same for any number' },
  { name: 'strict', group: GROUP, summary: 'exit with 2 when a record of a stream (--ndjson) could not be read' },
];

function checkJobs(value: string): string | null {
  return /^[1-9]\d{0,2}$/.test(value) ? null : `${JSON.stringify(value)} is not a number of threads`;
}

/** `--jobs`; undefined for one a core. */
export function jobsOf(values: Values): number | undefined {
  return values.count('jobs') ?? undefined;
}

/** Where to read: the paths given, else `$IRAN_NEWS_PATH`, else the bundled articles. */
export function sourceOf(paths: readonly string[], values: Values, io: Io): SourceOptions {
  if (paths.filter((path) => path === '-').length + (values.text('files-from') === '-' ? 1 : 0) > 1) throw new UsageError('- is standard input, which can be read once');
  return {
    paths: paths.length > 0 || values.has('files-from') ? paths : defaultPaths(io),
    filesFrom: values.text('files-from') ?? undefined,
    input: (values.text('input') ?? undefined) as InputForm | undefined,
    preset: values.text('preset') ?? undefined,
    fields: { text: values.text('text-field'), id: values.text('id-field'), date: values.text('date-field') },
    encoding: values.text('encoding') ?? undefined,
    asOf: values.text('as-of') ?? io.today(),
    // Opened only when it is read: see io.ts.
    get stdin() {
      return io.stdin;
    },
  };
}

function defaultPaths(io: Io): readonly string[] {
  const given = environmentPaths(io);
  return given.length > 0 ? given : [seedsFolder()];
}

function environmentPaths(io: Io): readonly string[] {
  return (io.env['IRAN_NEWS_PATH'] ?? '').split(':').filter((path) => path !== '');
}

/** Whether nobody says what to read, so that it is the bundled articles. */
export function isDefaultInput(paths: readonly string[], values: Values, io: Io): boolean {
  return paths.length === 0 && !values.has('files-from') && environmentPaths(io).length === 0;
}

/** Null for an ISO day that the calendar has: "2022-02-30" is none. */
function checkDay(value: string): string | null {
  return isDay(value) ? null : `${JSON.stringify(value)} is not a date of the form YYYY-MM-DD`;
}
