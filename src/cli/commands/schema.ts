/** `schema [name]`: what a program needs to know of our outputs: JSON Schemas, the mapping of an index, a labelling set-up. */
import { SCHEMAS } from '../../output/schema/index.js';
import { EXIT, type Command, type ExitCode } from '../command.js';
import { unknownError } from '../errors.js';
import type { Io } from '../io.js';
import { COMMON_OPTIONS } from '../options/common.js';
import type { Values } from '../values.js';

export const command: Command = {
  name: 'schema',
  summary: 'print the JSON Schema of the record, and what else describes our outputs',
  description: 'Prints a description of an output, for programs that validate or load it: by default the JSON Schema (draft 2020-12) of the record.',
  arguments: [{ name: 'name', summary: `one of ${SCHEMAS.map(({ name }) => name).join(', ')}`, complete: SCHEMAS }],
  options: [...COMMON_OPTIONS],
  examples: [
    { args: 'schema', summary: 'of the record' },
    { args: 'schema opensearch', summary: 'settings and mapping of the index' },
  ],
  notes: `Descriptions:\n${SCHEMAS.map(({ name, summary }) => `  ${name.padEnd(13)} ${summary}`).join('\n')}`,
  run,
};

async function run([name = 'record']: readonly string[], _: Values, io: Io): Promise<ExitCode> {
  const entry = SCHEMAS.find((schema) => schema.name === name);
  if (!entry) throw unknownError('schema', name, SCHEMAS.map((schema) => schema.name));
  await io.out.write(await entry.load());
  return EXIT.done;
}
