import { expect, it } from 'vitest';
import { STEPS } from '../../../src/parser/quotes/settle.js';

it('has one step an id, each with its reason', () => {
  expect(new Set(STEPS.map(({ id }) => id)).size).toBe(STEPS.length);
  for (const { id, why } of STEPS) expect([id, why.length > 20]).toEqual([id, true]);
});
