/** Command lines that need no reading. */
import type { Command } from './command.js';
import { Values } from './values.js';

export interface Parsed {
  args: readonly string[];
  values: Values;
}

/**
 * What `argv` says where nothing has to be read: no arguments, or flags alone, in full ("--json"). Else null; then commander reads
 * it, once it is loaded.
 */
export function flagsOnly({ options, arguments: wanted }: Command, argv: readonly string[]): Parsed | null {
  const given = new Map<string, true[]>();
  if (wanted.some(({ required }) => required)) return null;
  for (const arg of argv) {
    const flag = options.find(({ name, value }) => value === undefined && arg === `--${name}`);
    if (flag === undefined) return null;
    given.set(flag.name, [...(given.get(flag.name) ?? []), true]);
  }
  return { args: [], values: new Values(options, given) };
}
