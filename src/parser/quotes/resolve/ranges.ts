import type { Range } from '../extracted.js';

/** Ranges that may touch but hardly overlap, by start; asked by offset. */
export class Ranges {
  readonly #sorted: Range[];

  constructor(ranges: Range[]) {
    this.#sorted = ranges.sort((a, b) => a.start - b.start);
  }

  around(at: number): Range | null {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]!.start <= at) low = middle + 1;
      else high = middle;
    }
    // A mixed quote lies in a longer clause: the one before may be the one that still runs.
    for (let i = low - 1; i >= 0 && i > low - 4; i--) if (this.#sorted[i]!.end > at) return this.#sorted[i]!;
    return null;
  }
}
