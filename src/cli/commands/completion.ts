/**
 * `completion <shell>`: a script made from the tables of commands. Static, so that a press of the key starts no program, and
 * typed words are never evaluated. (@bomb.sh/tab was tried: it completes no paths, and evaluates what was typed.)
 */
import { bash } from '../completion/bash.js';
import { fish } from '../completion/fish.js';
import { completedCommand, type CompletedCommand } from '../completion/shape.js';
import { zsh } from '../completion/zsh.js';
import { EXIT, type Choice, type Command, type CommandEntry, type ExitCode } from '../command.js';
import { unknownError } from '../errors.js';
import type { Io } from '../io.js';
import { COMMON_OPTIONS } from '../options/common.js';
import type { Values } from '../values.js';

interface Shell extends Choice {
  script: (commands: readonly CompletedCommand[]) => string;
}

const SHELLS: readonly Shell[] = [
  { name: 'bash', summary: 'source <(iran-news completion bash)', script: bash },
  { name: 'zsh', summary: 'source <(iran-news completion zsh)', script: zsh },
  { name: 'fish', summary: 'iran-news completion fish | source', script: fish },
];

export const command: Command = {
  name: 'completion',
  summary: 'print a script that completes commands, options, fields and formats',
  description: 'Prints a completion script for your shell: commands, options, lists, fields, formats and paths.',
  arguments: [{ name: 'shell', required: true, summary: SHELLS.map(({ name }) => name).join(', '), complete: SHELLS }],
  options: COMMON_OPTIONS,
  examples: [{ args: 'completion bash', summary: 'for bash; see below how to use it' }],
  notes: `In your shell's start file:\n${SHELLS.map(({ name, summary }) => `  ${name.padEnd(5)} ${summary}`).join('\n')}`,
  run,
};

async function run([name]: readonly string[], _: Values, io: Io, commands: readonly CommandEntry[]): Promise<ExitCode> {
  const shell = SHELLS.find((candidate) => candidate.name === name);
  if (!shell) throw unknownError('shell', name!, SHELLS.map((candidate) => candidate.name));
  const loaded = await Promise.all(commands.map((entry) => entry.load()));
  await io.out.write(shell.script(loaded.map(completedCommand)));
  return EXIT.done;
}
