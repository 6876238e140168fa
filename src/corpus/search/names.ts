/** Names under all their spellings: "qalibaf" finds Ghalibaf, Ghālībāf and Qālibāf. */
import { remembered } from '../../core/memo.js';
import { nameKey, nameParts } from '../../core/namekey.js';
import { joined } from '../../core/namekey/engine.js';

/** A speaker may be a whole description ("the chairman of the joint committee of commerce Bahram Shakouri"); a name in it is short. */
const MOST_PARTS = 40;
const LONGEST_RUN = 6;

/** The keys of every run of neighbouring parts of a name. */
const keysOf = remembered((name): readonly string[] => {
  const parts = nameParts(name).slice(-MOST_PARTS);
  const keys: string[] = [];
  for (let first = 0; first < parts.length; first++) {
    let key = '';
    for (const part of parts.slice(first, first + LONGEST_RUN)) {
      key = joined(key, part);
      keys.push(key);
    }
  }
  return keys;
});

/** Of some names that which a short form or another spelling stands for: "Qorbani" for "Bahman Ghorbani"; null where it is none of them, or may be two. */
export function fullNames(names: readonly string[]): (short: string) => string | null {
  const known = new Map<string, string | null>();
  for (const name of names) for (const key of new Set(keysOf(name))) known.set(key, known.has(key) && known.get(key) !== name ? null : name);
  return (short) => known.get(nameKey(short)) ?? null;
}

/** The words of `name` that are `query`, as it spells them: "Ghalibaf" of "Mohammad Ghalibaf" for "qalibaf"; null where none are. */
export function spellingIn(name: string, query: string): string | null {
  const wanted = nameKey(query);
  const words = name.split(/[\s-]+/).slice(-MOST_PARTS);
  for (let first = words.length - 1; first >= 0; first--) {
    for (let last = first + 1; last <= Math.min(words.length, first + LONGEST_RUN); last++) {
      const run = words.slice(first, last).join(' ');
      if (nameKey(run) === wanted) return run;
    }
  }
  return null;
}

/** A test whether a name is that of `query`, whole or in part; null when `query` is no name ("38%"). */
export function nameTest(query: string): ((name: string) => boolean) | null {
  const wanted = nameKey(query);
  return wanted.length < 2 ? null : (name) => keysOf(name).includes(wanted);
}
