import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.js';
import { processIo } from '../../src/cli/io.js';
import { parse } from '../../src/cli/program.js';
import { flagsOnly } from '../../src/cli/flags.js';
import { Values } from '../../src/cli/values.js';

const commands = await Promise.all(COMMANDS.map((entry) => entry.load()));

describe.each(commands.map((command) => [command.name, command] as const))('flags of %s', (_, command) => {
  const required = command.arguments.some((argument) => argument.required);
  const flags = command.options.filter(({ value }) => value === undefined).map(({ name }) => `--${name}`);

  // "--header" says nothing beside "--json".
  const together = command.options.filter(({ value, name }) => value === undefined && !command.options.some(({ not = [], name: other }) => not.includes(name) || (other === name && not.length > 0))).map(({ name }) => `--${name}`);

  it.skipIf(required)('say the same with and without commander', () => {
    for (const argv of [[], ...flags.map((flag) => [flag]), [...together, ...together.slice(0, 1)]]) {
      const plain = flagsOnly(command, argv)!;
      const read = parse(command, argv, processIo());
      expect(plain.args).toEqual(read.args);
      for (const { name } of command.options) {
        expect(plain.values.has(name), name).toBe(read.values.has(name));
        expect(plain.values.text(name), name).toBe(read.values.text(name));
      }
    }
  });

  it('refuse what would say nothing beside them, by names that the command has', () => {
    for (const { name, not = [] } of command.options) {
      for (const other of not) {
        const two = command.options.filter((option) => option.name === other || option.name === name);
        expect(two.map((option) => option.name).sort(), `--${name} --${other}`).toEqual([name, other].sort());
        const given = new Map(two.map((option) => [option.name, [option.value === undefined ? true as const : '2']]));
        expect(() => new Values(command.options, given), `--${name} --${other}`).toThrow(`--${name} does not go with --${other}`);
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
