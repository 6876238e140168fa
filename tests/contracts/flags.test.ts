import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { processIo } from '../../src/cli/io.js';
import { parse } from '../../src/cli/program.js';
import { flagsOnly } from '../../src/cli/flags.js';

const commands = await Promise.all(COMMANDS.map((entry) => entry.load()));

describe.each(commands.map((command) => [command.name, command] as const))('flags of %s', (_, command) => {
  const required = command.arguments.some((argument) => argument.required);
  const flags = command.options.filter(({ value }) => value === undefined).map(({ name }) => `--${name}`);

  it.skipIf(required)('say the same with and without commander', () => {
    for (const argv of [[], ...flags.map((flag) => [flag]), [...flags, ...flags.slice(0, 1)]]) {
      const plain = flagsOnly(command, argv)!;
      const read = parse(command, argv, processIo());
      expect(plain.args).toEqual(read.args);
      for (const { name } of command.options) {
        expect(plain.values.has(name), name).toBe(read.values.has(name));
        expect(plain.values.text(name), name).toBe(read.values.text(name));
      }
    }
  });

  it('leave everything else to commander', () => {
    const options = command.options.filter(({ value }) => value !== undefined).flatMap(({ name }) => [`--${name}`, `--${name}=x`]);
    for (const arg of [...options, '--help', '-h', '--no-such', '--', '-', 'seeds', ...flags.map((flag) => flag.slice(0, -1))]) {
      expect(flagsOnly(command, [arg]), arg).toBeNull();
    }
    if (required) expect(flagsOnly(command, [])).toBeNull();
  });
});
