/**
 * The contract of a subcommand. One file a command in `commands/`, one line in `commands/index.ts`; parsing, help, completion,
 * the man page and the documentation tests are all made from these tables.
 */
import type { Io } from './io.js';
import type { Values } from './values.js';

export const EXIT = { done: 0, nothing: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Choice {
  name: string;
  summary: string;
}

/** What the shell offers after an option or in an argument's place: `field` is one field of the record, `fields` a comma-separated list of them, `columns` and `row-columns` one of those that go with the list that the first argument or `--rows` names. */
export type Completion = 'path' | 'field' | 'fields' | 'columns' | 'row-columns' | 'none' | readonly Choice[];

export interface Option {
  /** Long name without dashes: "as-of". Also the key under which the value is found. */
  name: string;
  /** One letter without its dash. */
  short?: string;
  /** Name of the value in help: "date"; absent for a flag. */
  value?: string;
  /** The value may be left out: `--kwic`, `--kwic=40`. */
  optional?: true;
  /** May be given several times; all values are kept. */
  repeat?: true;
  /** One line of help. */
  summary: string;
  /** Shown in help; commands fill it in themselves. */
  fallback?: string;
  complete?: Completion;
  /** The heading under which help lists it; "Options" if absent. */
  group?: string;
  /** Long names of options of the command beside which it would say nothing: giving both is an error. */
  not?: readonly string[];
  /** Returns what is wrong with a value ("not a date"), or null. */
  check?: (value: string) => string | null;
}

export interface Argument {
  name: string;
  summary: string;
  required?: true;
  variadic?: true;
  complete?: Completion;
}

export interface Example {
  /** What follows `iran-news `; run by a test in an empty folder that holds nothing of ours. */
  args: string;
  /** What it does, in a few words. */
  summary: string;
}

export interface Command {
  name: string;
  /** One line, lower case, no full stop. */
  summary: string;
  /** Paragraphs of help above the options. */
  description?: string;
  /** Paragraphs of help below the options. */
  notes?: string;
  arguments: readonly Argument[];
  options: readonly Option[];
  examples: readonly Example[];
  /** `commands` is the table of all of them, for those that describe the program. */
  run(args: readonly string[], values: Values, io: Io, commands: readonly CommandEntry[]): Promise<ExitCode>;
}

/** A line of the table of commands: what help needs without loading the command. */
export interface CommandEntry {
  name: string;
  summary: string;
  load(): Promise<Command>;
}
