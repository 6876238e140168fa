/** The program as a function: arguments and streams in, exit code out. */
import { EXIT, type CommandEntry, type ExitCode } from './command.js';
import { COMMANDS } from './commands/index.js';
import { ClosedPipe, Printed, RunError, UsageError, reasonOf, unknownError } from './errors.js';
import { flagsOnly } from './flags.js';
import type { Io } from './io.js';
import { PROGRAM } from './names.js';
import { version } from './package.js';

export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    return await report(error, argv, io);
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [first, ...rest] = argv;
  switch (first) {
    case undefined:
      await io.err.write((await reader()).overviewHelp(COMMANDS, io));
      return EXIT.failed;
    case '--version':
    case '-V':
      await io.out.write(`${version()}\n`);
      return EXIT.done;
    case 'help':
    case '--help':
    case '-h':
      await io.out.write(await help(rest[0], io));
      return EXIT.done;
    default: {
      const command = await find(first).load();
      const { args, values } = flagsOnly(command, rest) ?? (await reader()).parse(command, rest, io);
      return await command.run(args, values, io, COMMANDS);
    }
  }
}

/** What reads options and writes help; it loads commander. */
const reader = (): Promise<typeof import('./program.js')> => import('./program.js');

async function help(name: string | undefined, io: Io): Promise<string> {
  const { helpOf, overviewHelp } = await reader();
  return name === undefined ? overviewHelp(COMMANDS, io) : helpOf(await find(name).load(), io);
}

function find(name: string): CommandEntry {
  if (name.startsWith('-')) throw new UsageError(`unknown option ${JSON.stringify(name)}: a command comes first, see ${PROGRAM} --help`);
  const entry = COMMANDS.find((candidate) => candidate.name === name);
  if (!entry) throw unknownError('command', name, COMMANDS.map((candidate) => candidate.name));
  return entry;
}

/** Wrong usage as the layers below name it; known by name, so that nothing is loaded to tell. */
const USAGE_ERRORS: ReadonlySet<string> = new Set(['CorpusUsageError', 'UnknownField']);

async function report(error: unknown, argv: readonly string[], io: Io): Promise<ExitCode> {
  if (error instanceof ClosedPipe) return EXIT.done;
  try {
    if (error instanceof Printed) {
      await io.out.write(error.text);
      return error.code;
    }
    const usage = error instanceof UsageError || USAGE_ERRORS.has((error as Error).name);
    const known = usage || error instanceof RunError || (error as NodeJS.ErrnoException).code !== undefined;
    await io.err.write(`${PROGRAM}: ${known ? reasonOf(error) : `internal error: ${reasonOf(error)}`}\n`);
    if (!known && io.env['IRAN_NEWS_DEBUG']) await io.err.write(`${(error as Error).stack ?? ''}\n`);
    if (usage && COMMANDS.some(({ name }) => name === argv[0])) {
      await io.err.write(`See ${PROGRAM} ${argv[0]!} --help\n`);
    }
  } catch (failure) {
    return failure instanceof ClosedPipe && error instanceof Printed ? EXIT.done : EXIT.failed;
  }
  return EXIT.failed;
}
