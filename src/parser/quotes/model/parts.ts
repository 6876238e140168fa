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

/** More than the highest template. */
const TEMPLATES = 160;
/** The two values of each template's feature, as last put. */
const firsts = new Int32Array(TEMPLATES);
const seconds = new Int32Array(TEMPLATES);

/** Says what the feature of a template is; `add` or `close` counts it. So small that a row of them is compiled into plain stores. */
export function put(template: number, a: number, b: number): void {
  firsts[template] = a;
  seconds[template] = b;
}

/** The feature that was put last for a template. */
export function putFeature(template: number): number {
  return feature(template, firsts[template]!, seconds[template]!);
}

/** Adds the features that were put into parts. `close` returns the part's number; `scores[part]` is its score. */
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

  /** Counts the features of templates `[from, to)`: one loop, so that the look-ups of all of them are under way at once. */
  add(from: number, to: number): void {
    const weights = this.#weights;
    let sum = 0;
    for (let template = from; template < to; template++) sum += weights[putFeature(template)]!;
    this.sum += sum;
  }

  /** Counts the features of templates `[from, to)` and ends the part. */
  close(from: number, to: number): number {
    this.add(from, to);
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
