/** Options that say where articles come from, and what they become for the corpus layer. */
import type { SourceOptions } from '../../corpus/contract.js';
import type { Argument, Option } from '../command.js';
import type { Io } from '../io.js';
import { seedsFolder } from '../package.js';
import type { Values } from '../values.js';

const GROUP = 'Input options';

export const PATHS: Argument = {
  name: 'path', variadic: true, complete: 'path',
  summary: 'files, folders, globs, or - for standard input; without any, $IRAN_NEWS_PATH, else the bundled article',
};

export const SOURCE_OPTIONS: readonly Option[] = [
  {
    name: 'as-of', value: 'date', group: GROUP, fallback: 'today', complete: 'none', check: checkDay,
    summary: 'reference date, YYYY-MM-DD: an unstated year is the last one that fits and is not after it',
  },
];

/** Where to read: the paths given, else `$IRAN_NEWS_PATH`, else the bundled articles. */
export function sourceOf(paths: readonly string[], values: Values, io: Io): SourceOptions {
  return {
    paths: paths.length > 0 ? paths : defaultPaths(io),
    asOf: values.text('as-of') ?? io.today(),
    // Opened only when it is read: see io.ts.
    get stdin() {
      return io.stdin;
    },
  };
}

function defaultPaths(io: Io): readonly string[] {
  const given = (io.env['IRAN_NEWS_PATH'] ?? '').split(':').filter((path) => path !== '');
  return given.length > 0 ? given : [seedsFolder()];
}

/** Null for an ISO day that the calendar has: "2022-02-30" is none. */
export function checkDay(value: string): string | null {
  const parsed = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  const exists = parsed !== null && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
  return exists ? null : `${JSON.stringify(value)} is not a date of the form YYYY-MM-DD`;
}
