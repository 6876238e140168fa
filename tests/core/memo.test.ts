import { describe, expect, test } from 'vitest';
import { remembered, rememberedWords } from '../../src/core/memo.js';

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

describe('words of a text', () => {
  const counted = (): { upper: ReturnType<typeof rememberedWords<string>>; asked: () => number } => {
    let asked = 0;
    const upper = rememberedWords((words) => {
      asked++;
      return words.toUpperCase();
    });
    return { upper, asked: () => asked };
  };

  test('the work is done once for the same words, wherever they stand', () => {
    const { upper, asked } = counted();
    expect([upper('vakili said', 0, 6, 7), upper('so vakili said', 3, 9, 7)]).toEqual(['VAKILI', 'VAKILI']);
    expect(asked()).toBe(1);
  });

  test('words that share a hash are told apart', () => {
    const { upper, asked } = counted();
    const text = 'vakili vakily vakil';
    for (let n = 0; n < 2; n++) expect([upper(text, 0, 6, 7), upper(text, 7, 13, 7), upper(text, 14, 19, 7)]).toEqual(['VAKILI', 'VAKILY', 'VAKIL']);
    expect(asked()).toBe(3);
  });

  test('words that share a hash are not all kept', () => {
    const { upper, asked } = counted();
    for (let n = 0; n < 2; n++) for (let i = 0; i < 1000; i++) expect(upper(`name ${i}`, 0, `name ${i}`.length, 7)).toBe(`NAME ${i}`);
    expect(asked()).toBeGreaterThan(1900);
  });

  test('what is remembered grows, and is bounded', () => {
    const { upper, asked } = counted();
    const names = Array.from({ length: 20_001 }, (_, i) => `name ${i}`);
    names.slice(0, 20_000).forEach((name, i) => upper(name, 0, name.length, i));
    names.slice(0, 20_000).forEach((name, i) => upper(name, 0, name.length, i));
    expect(asked()).toBe(20_000);
    upper(names[20_000]!, 0, 10, 20_000);
    expect(upper('name 0', 0, 6, 0)).toBe('NAME 0');
    expect(asked()).toBe(20_002);
    for (let n = 0; n < 2; n++) upper('x'.repeat(201), 0, 201, 1);
    expect(asked()).toBe(20_004);
  });
});
