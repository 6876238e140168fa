/** What was worked out for a string, remembered: the names and titles of a beat come again, in one article and the next. */

// Some megabytes at most; then all is forgotten at once, which costs less than counting who was asked for last.
const MOST = 20_000;
/** A longer text hardly comes twice. */
const LONGEST = 200;

/** `work`, asked once for each text while it is remembered. `work` must be pure, and nobody may change what it returns. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const memory = new Map<string, T>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    if (text.length > LONGEST) return work(text);
    const own = ownCopy(text);
    const value = work(own);
    if (memory.size >= MOST) memory.clear();
    memory.set(own, value);
    return value;
  };
}

/** Places looked at for one hash. One word in many cases ("Karimi", "KARIMI", "KaRimi", …) must not make a long search. */
const PROBES = 16;

/** Words met, where their hash says or a little behind; half of the places stay empty. */
class Met<T> {
  #places = new Array<Remembered<T> | undefined>(1 << 8).fill(undefined);
  #count = 0;

  find(text: string, start: number, end: number, hash: number): Remembered<T> | undefined {
    const mask = this.#places.length - 1;
    for (let probe = 0; probe < PROBES; probe++) {
      const known = this.#places[(hash + probe) & mask];
      if (known === undefined || (known.hash === hash && stands(known.words, text, start, end))) return known;
    }
    return undefined;
  }

  add(entry: Remembered<T>): void {
    if (this.#count === MOST) {
      this.#places.fill(undefined);
      this.#count = 0;
    }
    this.#count++;
    if (this.#count * 2 > this.#places.length) this.#grow();
    put(this.#places, entry);
  }

  #grow(): void {
    const wider = new Array<Remembered<T> | undefined>(this.#places.length * 2).fill(undefined);
    for (const entry of this.#places) if (entry !== undefined) put(wider, entry);
    this.#places = wider;
  }
}

interface Remembered<T> {
  words: string;
  hash: number;
  value: T;
}

/** Where all places for its hash are taken, the entry takes that of the first. */
function put<T>(places: (Remembered<T> | undefined)[], entry: Remembered<T>): void {
  const mask = places.length - 1;
  let probe = 0;
  while (probe < PROBES && places[(entry.hash + probe) & mask] !== undefined) probe++;
  places[(entry.hash + (probe < PROBES ? probe : 0)) & mask] = entry;
}

/**
 * As `remembered`, for the words at `[start, end)` of a text. `hash` is any number that is the same for the same words:
 * whoever has tokens has one at hand, and neither a slice nor a look-up by letters is needed for words that came before.
 */
export function rememberedWords<T>(work: (words: string) => T): (text: string, start: number, end: number, hash: number) => T {
  const met = new Met<T>();
  return (text, start, end, hash) => {
    // The low bits of a hash of few letters are weak.
    const mixed = hash ^ (hash >>> 15);
    const known = met.find(text, start, end, mixed);
    if (known !== undefined) return known.value;
    if (end - start > LONGEST) return work(text.slice(start, end));
    const words = ownCopy(text.slice(start, end));
    const value = work(words);
    met.add({ words, hash: mixed, value });
    return value;
  };
}

/** Whether `words` stand at `[start, end)`: a loop, because comparing with a slice costs twice as much. */
function stands(words: string, text: string, start: number, end: number): boolean {
  if (words.length !== end - start) return false;
  for (let i = 0; i < words.length; i++) if (words.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A slice holds on to the whole article that it is cut from; a copy does not, and is read without a detour over another string. */
function ownCopy(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}
