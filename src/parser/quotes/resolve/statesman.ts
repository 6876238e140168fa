/** The country of those whom the news names without it. */
import { nameKey, nameParts } from '../../../core/namekey.js';
import { table } from '../../../core/tables.js';
import { textMap, valueOf, type TextMap } from '../../../core/tables/text-map.js';
import { STATESPEOPLE } from '../../../lexicon/statespeople.js';

/** By the key of the whole name, and of the family name where it is enough. Read at the first question. */
let countries: TextMap | null = null;

/** ISO code, null for everybody else. */
export function countryOf(name: string): string | null {
  return valueOf(countries ??= table('statespeople', keysOfAll), nameKey(name)) ?? null;
}

function keysOfAll(): TextMap {
  const keys: [key: string, country: string][] = [];
  for (const [country, names] of Object.entries(STATESPEOPLE)) {
    for (const listed of names.split(',').map((name) => name.trim())) {
      const alone = listed.endsWith('*');
      const name = alone ? listed.slice(0, -1) : listed;
      keys.push([nameKey(name), country]);
      if (alone) keys.push([nameParts(name).at(-1) ?? '', country]);
    }
  }
  return textMap(keys);
}
