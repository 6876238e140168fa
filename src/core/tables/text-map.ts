/** A map from text to text that is kept as it stands in memory and read in place, so that a start makes nothing of it. */
import { unitAt } from '../reading.js';
import { HASH_START, hashStep } from '../words.js';

export interface TextMap {
  /** `key\tvalue\n` for each entry, as UTF-16: a string would be made anew at each start. */
  units: Uint16Array<ArrayBuffer>;
  /** Where each entry begins in `units`, one more than that, by the key's hash; 0 is free. A power of two, half of it free. */
  places: Int32Array<ArrayBuffer>;
}

const TAB = 9;
const LINE_END = 10;

/** Of two entries with one key the later one holds. Keys and values have no tab and no line end. */
export function textMap(entries: Iterable<readonly [key: string, value: string]>): TextMap {
  const map = new Map(entries);
  const places = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1, map.size) * 2)));
  let text = '';
  for (const [key, value] of map) {
    let at = hashOf(key) & (places.length - 1);
    while (places[at] !== 0) at = (at + 1) & (places.length - 1);
    places[at] = text.length + 1;
    text += `${key}\t${value}\n`;
  }
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return { units, places };
}

/** The value of `key`; `undefined` where there is none. */
export function valueOf({ units, places }: TextMap, key: string): string | undefined {
  const mask = places.length - 1;
  for (let at = hashOf(key) & mask; places[at] !== 0; at = (at + 1) & mask) {
    const start = places[at]! - 1;
    const end = start + key.length;
    if (units[end] === TAB && stands(units, start, key)) return textBehind(units, end + 1);
  }
  return undefined;
}

function stands(units: Uint16Array, start: number, key: string): boolean {
  for (let i = 0; i < key.length; i++) if (units[start + i] !== unitAt(key, i)) return false;
  return true;
}

/** Up to the line's end. */
function textBehind(units: Uint16Array, start: number): string {
  let end = start;
  while (units[end] !== LINE_END) end++;
  return String.fromCharCode(...units.subarray(start, end));
}

/** That of words, over the units as they stand; its low bits alone are weak on short keys. */
function hashOf(key: string): number {
  let hash = HASH_START;
  const { length } = key;
  for (let i = 0; i < length; i++) hash = hashStep(hash, unitAt(key, i));
  return hash ^ (hash >>> 15);
}
