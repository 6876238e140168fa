/** The country of those whom the news names without it. */
import { nameKey, nameParts } from '../../../core/namekey.js';
import { table } from '../../../core/tables.js';
import { STATESPEOPLE } from '../../../lexicon/statespeople.js';

/** By the key of the whole name, and of the family name where it is enough. Read at the first question. */
let countries: Readonly<Record<string, string>> | null = null;

/** ISO code, null for everybody else. */
export function countryOf(name: string): string | null {
  return (countries ??= table('statespeople', keysOfAll))[nameKey(name)] ?? null;
}

function keysOfAll(): Record<string, string> {
  const keys: Record<string, string> = {};
  for (const [country, names] of Object.entries(STATESPEOPLE)) {
    for (const listed of names.split(',').map((name) => name.trim())) {
      const alone = listed.endsWith('*');
      const name = alone ? listed.slice(0, -1) : listed;
      keys[nameKey(name)] = country;
      if (alone) keys[nameParts(name).at(-1) ?? ''] = country;
    }
  }
  return keys;
}
