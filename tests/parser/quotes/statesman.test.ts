import { describe, expect, it } from 'vitest';
import { STATESPEOPLE } from '../../../src/lexicon/statespeople.js';
import { nameKey } from '../../../src/core/namekey.js';
import { countryOf } from '../../../src/parser/quotes/resolve/statesman.js';

describe('the country of people of state', () => {
  it.each([['Vladimir Putin', 'RU'], ['Putin', 'RU'], ['Abbas Araqchi', 'IR'], ['Volodymyr Zelenskyy', 'UA'], ['Boris Johnson', 'GB']])('%s: %s', (name, country) => {
    expect(countryOf(name)).toBe(country);
  });

  it.each(['Johnson', 'Ali Trump', 'Farid Karvani', ''])('"%s": nobody whom the list knows', (name) => {
    expect(countryOf(name)).toBeNull();
  });

  it('lists nobody for two countries', () => {
    const listed = Object.entries(STATESPEOPLE).flatMap(([country, names]) => names.split(',').map((name) => [nameKey(name.trim().replace('*', '')), country] as const));
    const countries = new Map<string, Set<string>>();
    for (const [key, country] of listed) countries.set(key, (countries.get(key) ?? new Set()).add(country));
    expect([...countries].filter(([, all]) => all.size > 1)).toEqual([]);
    expect(Object.keys(STATESPEOPLE).every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  });
});
