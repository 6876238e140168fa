import { describe, expect, it } from 'vitest';
import { WordSet, internWord, wordId } from '../../src/core/words.js';

describe('words', () => {
  it('compares folded', () => {
    internWord('Türkiye');
    expect(wordId('TURKIYE')).toBe(internWord('türkiye'));
    expect(wordId('never-interned-anywhere')).toBe(0);
  });

  it('never gives a word the number of a usual mark', () => {
    const ids = Array.from({ length: 12_000 }, (_, i) => internWord(`word${i}x`));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toBeGreaterThan(0xff);
      expect(id >= 0x2000 && id < 0x2100).toBe(false);
    }
    for (const [i, id] of ids.entries()) expect(wordId(`word${i}x`)).toBe(id);
  });

  it('holds what a set was made of and nothing else', () => {
    for (const set of [new WordSet(['alpha', 'beta']), new WordSet('alpha beta'), new WordSet('\n  alpha\n  beta')]) expect([set.has(wordId('Alpha')), set.has(wordId('beta')), set.has(0), set.has(','.charCodeAt(0))]).toEqual([true, true, false, false]);
  });
});
