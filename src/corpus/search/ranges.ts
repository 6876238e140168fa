/** Stretches of a page, asked which of them touch another: by bisection, so that a page of ten thousand quotes is no worse than a hundred pages. */
export interface Range {
  start: number;
  end: number;
}

export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export class RangeIndex<T extends Range> {
  /** In the order of their starts, the longer first. */
  readonly sorted: readonly T[];
  /** The furthest end up to each. */
  readonly #reach: Int32Array;

  constructor(ranges: readonly T[]) {
    this.sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
    this.#reach = new Int32Array(ranges.length);
    let reach = 0;
    this.sorted.forEach(({ end }, i) => (this.#reach[i] = reach = Math.max(reach, end)));
  }

  /** How many of them begin before `offset`. */
  before(offset: number): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Those that share a character with `range`. */
  touching(range: Range): T[] {
    const found: T[] = [];
    for (let i = this.before(range.end) - 1; i >= 0 && this.#reach[i]! > range.start; i--) {
      if (overlap(this.sorted[i]!, range)) found.push(this.sorted[i]!);
    }
    return found.reverse();
  }

  /** Whether any of them shares a character with `range`. */
  touches(range: Range): boolean {
    for (let i = this.before(range.end) - 1; i >= 0 && this.#reach[i]! > range.start; i--) if (overlap(this.sorted[i]!, range)) return true;
    return false;
  }

  /** Those that lie in `range`. */
  inside(range: Range): T[] {
    const found: T[] = [];
    for (let i = this.before(range.start); i < this.sorted.length && this.sorted[i]!.start < range.end; i++) {
      if (this.sorted[i]!.end <= range.end) found.push(this.sorted[i]!);
    }
    return found;
  }
}

/** The members of `found` that lie in one of `ranges`, in order; of several that begin at one place the longest. */
export function within<T extends Range>(found: RangeIndex<T>, ranges: readonly Range[]): T[] {
  if (found.sorted.length === 0) return [];
  const inside = new RangeIndex(ranges.flatMap((range) => found.inside(range))).sorted;
  return inside.filter(({ start }, i) => i === 0 || start !== inside[i - 1]!.start);
}

/** In order, overlapping ones made one. */
export function merged(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
