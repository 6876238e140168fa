import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/core/sha256.js';

describe('sha256', () => {
  // Around the ends of a block, and text that has no UTF-8 of its own.
  const texts = ['', 'abc', ...[54, 55, 56, 57, 63, 64, 65, 119, 120].map((length) => 'x'.repeat(length)), 'Türkiye — \ud800 \u{1f600}'.repeat(300)];
  it.each(texts)('is what node:crypto says: %#', (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });
});
