/** What the three shells need to know of the commands, taken from their tables. */
import { TABLES } from '../../output/columns.js';
import { recordPaths } from '../../output/schema/paths.js';
import type { Choice, Command, Completion, Option } from '../command.js';

export interface CompletedOption {
  flags: readonly string[];
  summary: string;
  /** Null for a flag. */
  value: { name: string; words: readonly Choice[]; paths: boolean; list: boolean } | null;
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
    paths: args.some(({ complete }) => complete === 'path' || complete === 'folder'),
  };
}

function completedOption({ name, short, value, optional, summary, complete }: Option): CompletedOption {
  const flags = [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
  // A value that may be left out is written with "=", which no shell completes well.
  if (value === undefined || optional) return { flags, summary, value: null };
  return { flags, summary, value: { name: value, words: wordsOf(complete), paths: complete === 'path' || complete === 'folder', list: complete === 'fields' || complete === 'columns' } };
}

const plain = (names: readonly string[]): Choice[] => names.map((name) => ({ name, summary: '' }));

function wordsOf(complete: Completion | undefined): readonly Choice[] {
  if (complete === 'field' || complete === 'fields') return plain(recordPaths());
  if (complete === 'columns') return plain([...new Set([...Object.values(TABLES).flatMap(({ columns }) => columns.map(({ name }) => name)), ...recordPaths()])]);
  return typeof complete === 'object' ? complete : [];
}
