/**
 * Sums of weights over hashed features. An analysis of a cue is scored part by part (cue, source, start and end of the content,
 * how they stand to each other); a part's score is computed once and added wherever the part is used.
 */

/** Bits of a feature's hash that choose its weight. */
export const WEIGHT_BITS = 18;
const MASK = (1 << WEIGHT_BITS) - 1;

/** What a feature speaks of; part of its hash, so that equal values of different templates stay apart. */
export function feature(template: number, a: number, b: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a + 0x7f4a7c15, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return (Math.imul(hash, 0x297a2d39) >>> 7) & MASK;
}

/** Collects features into parts. `close` returns the part's number; `scores[part]` is its score. */
export class Parts {
  scores = new Float64Array(256);
  count = 0;
  protected sum = 0;
  readonly #weights: Int8Array;
  readonly #scale: number;

  constructor(weights: Int8Array, scale: number) {
    this.#weights = weights;
    this.#scale = scale;
  }

  reset(): void {
    this.count = 0;
    this.sum = 0;
  }

  add(template: number, a: number, b = 0): void {
    this.sum += this.#weights[feature(template, a, b)]!;
  }

  close(): number {
    if (this.count === this.scores.length) {
      const wider = new Float64Array(this.count * 2);
      wider.set(this.scores);
      this.scores = wider;
    }
    this.scores[this.count] = this.sum * this.#scale;
    this.sum = 0;
    return this.count++;
  }
}
