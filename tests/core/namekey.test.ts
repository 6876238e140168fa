import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameKey, nameParts } from '../../src/core/namekey.js';
import { REWRITES } from '../../src/core/namekey/rewrites.js';
import { APART, SAME } from '../../src/core/namekey/same.js';
import { expectLinear } from '../helpers/linear.js';

const lines = (file: string, sign: string): string[][] =>
  readFileSync(new URL(`namekey/${file}`, import.meta.url), 'utf8').trim().split('\n').map((line) => line.split(sign));

describe('nameKey', () => {
  const same = lines('same.txt', ' = ');
  const different = lines('different.txt', ' / ');

  it('has lists worth the name', () => {
    expect(same.length).toBeGreaterThanOrEqual(300);
    expect(different.length).toBeGreaterThanOrEqual(300);
    for (const pair of [...same, ...different]) expect(pair).toHaveLength(2);
    for (const [a, b] of same) expect(a).not.toBe(b);
  });

  it.each(same)('%s = %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));
  it.each(different)('%s / %s', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));

  it.each(REWRITES.map(({ why, sample }) => [...sample, why] as const))('%s = %s: %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  it('has a sample of two spellings for each rule, and no rule that changes nothing', () => {
    expect(REWRITES.filter(({ sample: [a, b] }) => a === b)).toEqual([]);
    expect(REWRITES.filter(({ pattern, to }) => pattern === to)).toEqual([]);
  });

  it('keeps apart what is listed as apart, also from what the rules make of all others', () => {
    const keys = APART.map((line) => nameKey(line.split(' ')[0]!));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('brings together what is listed as the same, and lists no name twice', () => {
    for (const line of SAME) expect([line, new Set(line.split(' ').map(nameKey)).size]).toEqual([line, 1]);
    const names = SAME.flatMap((line) => [...new Set(line.split(' '))]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('gives the empty key to what is no name', () => {
    for (const text of ['', ' ', '—', "'", '123', '😀']) expect(nameKey(text)).toBe('');
  });

  it('leaves other scripts in the key', () => expect(nameKey('Ракитин')).not.toBe(''));

  it('cuts a word of a million letters', () => {
    for (const evil of ['a', 'ae', 'ollah', "a'", 'ş']) expect(nameKey(evil.repeat(100_000)).length).toBeLessThan(120);
  });

  // Not of the key, which is remembered.
  it.each(['a', 'ae', 'ollah', 'a-', 'al ', "a'", 'ş', 'al-allah '])('cuts %j repeated into parts, eight times as many in some eight times the time', { retry: 3 }, async (evil) => {
    await expectLinear(10_000, (n) => evil.repeat(n), nameParts);
  });
});

describe('nameParts', () => {
  it.each([
    ['Hashd al-Sha\'abi', ['hashd', 'shabi']],
    ['Mohammed bin Salman', ['muhamad', 'bin', 'salman']],
    ['Ben Stone', ['ben', 'stone']],
    ['Qasr-e Shirin', ['qasr', 'shirin']],
    ['al-', ['al']],
  ])('%s', (name, parts) => expect(nameParts(name)).toEqual(parts));
});
