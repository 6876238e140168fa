/** Colours by what they mean. An own chalk, made from what the terminal can: the global one looks at the process. */
import type { ChalkInstance } from 'chalk';

export type ColorLevel = 0 | 1 | 2 | 3;

/** What a stretch of output is. */
export type Role =
  | 'heading' | 'title' | 'quiet' | 'label' | 'speech' | 'person' | 'organization' | 'place' | 'figure' | 'date' | 'cue'
  | 'inferred' | 'link' | 'warning' | 'match';

export type Style = (role: Role, text: string) => string;

const COLORS: Record<Role, (chalk: ChalkInstance) => ChalkInstance> = {
  heading: (chalk) => chalk.bold.dim,
  title: (chalk) => chalk.bold,
  quiet: (chalk) => chalk.dim,
  label: (chalk) => chalk.dim,
  speech: (chalk) => chalk.green,
  person: (chalk) => chalk.cyan,
  organization: (chalk) => chalk.magenta,
  place: (chalk) => chalk.blue,
  figure: (chalk) => chalk.yellow,
  date: (chalk) => chalk.yellow,
  cue: (chalk) => chalk.italic,
  inferred: (chalk) => chalk.yellow,
  link: (chalk) => chalk.underline,
  warning: (chalk) => chalk.red,
  match: (chalk) => chalk.bold.inverse,
};

const PLAIN: Style = (_, text) => text;

/** The style for a terminal of this level; level 0 leaves every text as it is. */
export async function styleOf(level: ColorLevel): Promise<Style> {
  if (level === 0) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return (role, text) => (text === '' ? '' : COLORS[role](chalk)(text));
}
