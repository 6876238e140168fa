/** Names under all their spellings: "qalibaf" finds Ghalibaf, Ghālībāf and Qālibāf. */
import { nameKey, nameParts } from '../../core/namekey.js';
import { joined } from '../../core/namekey/engine.js';

const REMEMBERED = 50_000;
/** A speaker may be a whole description ("the chairman of the joint committee of commerce Bahram Shakouri"); a name in it is short. */
const MOST_PARTS = 40;
const LONGEST_RUN = 6;
const memory = new Map<string, readonly string[]>();

/** The keys of every run of neighbouring parts of a name. */
function keysOf(name: string): readonly string[] {
  const known = memory.get(name);
  if (known) return known;
  const parts = nameParts(name).slice(-MOST_PARTS);
  const keys: string[] = [];
  for (let first = 0; first < parts.length; first++) {
    let key = '';
    for (const part of parts.slice(first, first + LONGEST_RUN)) {
      key = joined(key, part);
      keys.push(key);
    }
  }
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(name, keys);
  return keys;
}

/** A test whether a name is that of `query`, whole or in part; null when `query` is no name ("38%"). */
export function nameTest(query: string): ((name: string) => boolean) | null {
  const wanted = nameKey(query);
  return wanted.length < 2 ? null : (name) => keysOf(name).includes(wanted);
}
