import { expect } from 'vitest';

/** Milliseconds below which a clock of a busy machine says nothing. */
const LEAST = 5;
const RUNS = 3;

/**
 * Eight times as much costs some eight times as much: quadratic time gives 64. The least of some runs, as a busy machine only adds
 * to them; `n` is to be so large that a quadratic pass would show beside the rest.
 */
export async function expectLinear<T>(n: number, make: (n: number) => T, run: (input: T) => unknown): Promise<void> {
  const few = await leastTime(make(n), run);
  const many = await leastTime(make(8 * n), run);
  expect(many / Math.max(few, LEAST)).toBeLessThan(20);
}

async function leastTime<T>(input: T, run: (input: T) => unknown): Promise<number> {
  let least = Infinity;
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    await run(input);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
