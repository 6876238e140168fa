/** Options that every command has. */
import type { Choice, Option } from '../command.js';
import { nearest } from '../../core/nearest.js';

export const COLOR_CHOICES: readonly Choice[] = [
  { name: 'auto', summary: 'at a terminal, unless NO_COLOR says otherwise' },
  { name: 'always', summary: 'also in a pipe' },
  { name: 'never', summary: 'plain text' },
];

export const COMMON_OPTIONS: readonly Option[] = [
  {
    name: 'color', value: 'when', group: 'General options', fallback: 'auto', complete: COLOR_CHOICES,
    summary: 'colour the output: auto, always or never; NO_COLOR and FORCE_COLOR are honoured',
    check: oneOf(COLOR_CHOICES),
  },
  { name: 'quiet', group: 'General options', summary: 'no progress and no remarks on standard error; failures are still named' },
];

/** A check that a value is one of `choices`. */
export function oneOf(choices: readonly Choice[]): (value: string) => string | null {
  const names = choices.map(({ name }) => name);
  return (value) => {
    if (names.includes(value)) return null;
    const near = nearest(value, names);
    return `${JSON.stringify(value)} is not one of ${names.join(', ')}${near === null ? '' : `; did you mean ${JSON.stringify(near)}?`}`;
  };
}
