/** What the three shells need to know of the commands, taken from their tables. */
import { TABLES } from '../../output/columns.js';
import { listFields } from '../../output/list.js';
import { recordPaths } from '../../output/schema/paths.js';
import type { Choice, Command, Completion, Option } from '../command.js';

export interface CompletedOption {
  flags: readonly string[];
  summary: string;
  /** Null for a flag. */
  value: {
    name: string;
    words: readonly Choice[];
    paths: boolean;
    /** Several, with commas between. */
    list: boolean;
    /** The words are those of `rowFields`, by the list that another word of the line names; else by this name. */
    rows: 'articles' | 'record' | null;
  } | null;
}

export interface CompletedCommand {
  name: string;
  summary: string;
  options: readonly CompletedOption[];
  /** Words that may stand as the first argument. */
  words: readonly Choice[];
  paths: boolean;
}

const HELP: Option = { name: 'help', short: 'h', summary: 'print help' };

export function completedCommand({ name, summary, options, arguments: args }: Command): CompletedCommand {
  return {
    name,
    summary,
    options: [...options, HELP].map(completedOption),
    words: wordsOf(args[0]?.complete),
    paths: args.some(({ complete }) => complete === 'path'),
  };
}

function completedOption({ name, short, value, optional, summary, complete }: Option): CompletedOption {
  const flags = [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
  // A value that may be left out is written with "=", which no shell completes well.
  if (value === undefined || optional) return { flags, summary, value: null };
  const rows = complete === 'columns' ? 'articles' : complete === 'row-columns' ? 'record' : null;
  return { flags, summary, value: { name: value, words: wordsOf(complete), paths: complete === 'path', list: complete === 'fields' || rows !== null, rows } };
}

const plain = (names: readonly string[]): Choice[] => names.map((name) => ({ name, summary: '' }));

function wordsOf(complete: Completion | undefined): readonly Choice[] {
  if (complete === 'field' || complete === 'fields') return plain(recordPaths());
  return typeof complete === 'object' ? complete : [];
}

/** What `--fields` takes of the rows of each list, its own first; without rows, fields of the record. */
export function rowFields(): readonly (readonly [rows: string, fields: readonly string[]])[] {
  return [...LISTS.map((name) => [name, listFields(name)] as const), ['record', recordPaths()]];
}

export const LISTS: readonly string[] = Object.keys(TABLES);
