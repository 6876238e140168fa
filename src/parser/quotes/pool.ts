/** Objects that are made once and used again, from cue to cue: making them is most of what looking at a cue would cost. */
export class Pool<T> {
  readonly #made: T[] = [];
  readonly #make: () => T;
  /** How many are in use. Those behind them keep what was last written into them. */
  length = 0;

  constructor(make: () => T) {
    this.#make = make;
  }

  /** One more, with old values in it: write all of them. */
  next(): T {
    const i = this.length++;
    if (i === this.#made.length) this.#made.push(this.#make());
    return this.#made[i]!;
  }

  at(i: number): T {
    return this.#made[i]!;
  }

  swapIn(i: number, one: T): void {
    this.#made[i] = one;
  }

  /** Those in use, as an array of their own. */
  all(): T[] {
    return this.#made.slice(0, this.length);
  }
}
