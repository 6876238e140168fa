import { expect, test } from 'vitest';
import { remembered } from '../../src/core/memo.js';

test('the work is done once for each text', () => {
  let asked = 0;
  const upper = remembered((text) => {
    asked++;
    return text.toUpperCase();
  });
  expect([upper('vakili'), upper('karvani'), upper('vakili')]).toEqual(['VAKILI', 'KARVANI', 'VAKILI']);
  expect(asked).toBe(2);
});

test('what is remembered is bounded', () => {
  let asked = 0;
  const length = remembered((text) => {
    asked++;
    return text.length;
  });
  for (let i = 0; i <= 20_000; i++) length(`name ${i}`);
  expect(length('name 0')).toBe(6);
  expect(asked).toBe(20_002);
  length('x'.repeat(201));
  length('x'.repeat(201));
  expect(asked).toBe(20_004);
});
