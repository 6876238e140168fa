/** `man`: the manual page, made from the tables of commands. */
import { EXIT, type Command, type CommandEntry, type ExitCode } from '../command.js';
import type { Io } from '../io.js';
import { manPage } from '../man.js';
import { COMMON_OPTIONS } from '../options/common.js';
import { version } from '../package.js';
import type { Values } from '../values.js';

export const command: Command = {
  name: 'man',
  summary: 'print the manual page',
  description: 'Prints the manual page as roff. An installed package brings it along for man(1).',
  arguments: [],
  options: COMMON_OPTIONS,
  examples: [{ args: 'man', summary: 'to read it: iran-news man | man -l -' }],
  run,
};

async function run(_: readonly string[], __: Values, io: Io, commands: readonly CommandEntry[]): Promise<ExitCode> {
  await io.out.write(manPage(await Promise.all(commands.map((entry) => entry.load())), version()));
  return EXIT.done;
}
