/** A command's tables, read by commander: arguments and options in, `Values` out; help text from the same tables. */
import { Command as Commander, CommanderError, Option as CommanderOption } from 'commander';
import type { Argument, Command, CommandEntry, Option } from './command.js';
import { Printed, UsageError } from './errors.js';
import type { Parsed } from './flags.js';
import type { Io } from './io.js';
import { PROGRAM } from './names.js';
import { Values } from './values.js';

export const ABOUT = 'Reads news articles kept as plain text: who said what, who is who, when and where, each tied to its characters.';

/** The top of the program: its help, and the error for a command that is not there. */
export function overviewHelp(entries: readonly CommandEntry[], io: Io): string {
  const program = base(new Commander(PROGRAM), io).description(ABOUT);
  program.usage('<command> [options]').helpCommand('help [command]', 'help for a command');
  program.option('-V, --version', 'print the version');
  for (const entry of entries) program.command(entry.name).description(entry.summary).helpOption(false);
  return `${program.helpInformation().trimEnd()}\n\nTry:\n  ${PROGRAM} show\n  ${PROGRAM} list quotes\n  ${PROGRAM} help list\n`;
}

/** Reads `argv` (what follows the command's name) by the command's tables. Throws `UsageError`, or `Printed` for `--help`. */
export function parse(command: Command, argv: readonly string[], io: Io): Parsed {
  const given = new Map<string, (string | true)[]>();
  const program = commanderOf(command, io, given);
  try {
    program.parse(leftOut(argv, command.options), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') throw new Printed(helpOf(command, io), 0);
    throw new UsageError(plainMessage(error.message));
  }
  return { args: program.args, values: new Values(command.options, given) };
}

/** "--kwic seeds/": what is no value of an option that can do without one is the next argument. */
function leftOut(argv: readonly string[], options: readonly Option[]): string[] {
  const end = argv.indexOf('--');
  return argv.map((arg, at) => {
    if (!arg.startsWith('--') || (end >= 0 && at >= end)) return arg;
    const option = options.find(({ name, optional }) => optional && arg === `--${name}`);
    const next = argv[at + 1];
    return option && (next === undefined || option.check?.(next)) ? `${arg}=` : arg;
  });
}

/** The help page of a command. */
export function helpOf(command: Command, io: Io): string {
  const parts = [commanderOf(command, io, new Map()).helpInformation().trimEnd()];
  if (command.examples.length > 0) {
    const lines = command.examples.map(({ args, summary }) => `  # ${summary}\n  ${PROGRAM} ${args}`);
    parts.push(`Examples:\n${lines.join('\n')}`);
  }
  if (command.notes !== undefined) parts.push(command.notes.trim());
  return `${parts.join('\n\n')}\n`;
}

function commanderOf(command: Command, io: Io, given: Map<string, (string | true)[]>): Commander {
  const program = base(new Commander(`${PROGRAM} ${command.name}`), io);
  program.description(command.description ?? `${command.summary[0]!.toUpperCase()}${command.summary.slice(1)}.`);
  program.usage(usageOf(command));
  for (const argument of command.arguments) program.argument(argumentForm(argument), argument.summary);
  for (const option of command.options) program.addOption(commanderOption(option, given));
  return program.allowExcessArguments(false);
}

function base(program: Commander, io: Io): Commander {
  return program
    .exitOverride()
    .helpOption('-h, --help', 'print this help')
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined, getOutHelpWidth: () => Math.min(io.out.columns ?? 100, 120) })
    // What commander adds to a description ("preset: true") is how we call it, nothing for the reader.
    .configureHelp({ showGlobalOptions: false, optionDescription: ({ description }) => description });
}

function commanderOption(option: Option, given: Map<string, (string | true)[]>): CommanderOption {
  const built = new CommanderOption(optionForm(option), describe(option));
  if (option.group !== undefined) built.helpGroup(`${option.group}:`);
  const keep = (value: string | true): void => {
    const values = given.get(option.name);
    if (values) values.push(value);
    else given.set(option.name, [value]);
  };
  built.argParser((value: string | true) => {
    const one = value === '' && option.optional ? true : value;
    if (typeof one === 'string') checkValue(option, one);
    keep(one);
    return true;
  });
  if (option.optional || option.value === undefined) built.preset(true);
  return built;
}

function checkValue(option: Option, value: string): void {
  const wrong = option.check?.(value) ?? null;
  if (wrong !== null) throw new UsageError(`--${option.name}: ${wrong}`);
}

function describe(option: Option): string {
  return option.fallback === undefined ? option.summary : `${option.summary} (default: ${option.fallback})`;
}

/** "-o, --output <file>", "--kwic [n]", "--json". */
export function optionForm(option: Option): string {
  const value = option.value === undefined ? '' : option.optional ? ` [${option.value}]` : ` <${option.value}>`;
  return `${option.short === undefined ? '' : `-${option.short}, `}--${option.name}${value}`;
}

/** "[path...]", "<query>". */
export function argumentForm(argument: Argument): string {
  const inner = `${argument.name}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${inner}>` : `[${inner}]`;
}

/** "list [what] [path...] [options]" without the program's name. */
export function usageOf(command: Command): string {
  return [...command.arguments.map(argumentForm), '[options]'].join(' ');
}

// "error: unknown option '--jsn'\n(Did you mean --json?)"
function plainMessage(message: string): string {
  const plain = message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ').replace(/'/g, '"').trim();
  // `search '-rial oil'`: a query, or a file of such a name.
  return /^unknown option "-[^-].+"$/.test(plain) ? `${plain}; what is no option stands behind --` : plain;
}
