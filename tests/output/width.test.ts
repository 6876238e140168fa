import { describe, expect, it } from 'vitest';
import { clip, clipFront, displayWidth, fitting, pad, wrap } from '../../src/output/width.js';

describe('displayWidth', () => {
  it.each<[string, number]>([
    ['', 0], ['Tehran', 6], ['Türkiye', 7], ['Иран', 4], ['“a” – …', 7],
    ['日本', 4], ['한국', 4], ['한국'.normalize('NFD'), 4], ['ｆｕｌｌ', 8],
    ['می‌رود', 5], ['e\u0301', 1], ['soft\u00adhyphen', 10], ['a\u200bb', 2], ['\u202eabc\u202c', 3],
    ['👩‍👩‍👧', 2], ['🇮🇷', 2], ['\u001b[31mred\u001b[39m', 3],
  ])('%j takes %d', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('clip', () => {
  it.each<[string, number, string]>([
    ['Tehran', 6, 'Tehran'], ['Tehran', 5, 'Tehr…'], ['Tehran', 1, '…'], ['Tehran', 0, ''],
    ['日本語', 6, '日本語'], ['日本語', 5, '日本…'], ['日本語', 4, '日…'], ['two words', 5, 'two…'],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ])('%j to %d', (text, cells, expected) => {
    expect(clip(text, cells)).toBe(expected);
    expect(displayWidth(clip(text, cells))).toBeLessThanOrEqual(cells);
  });

  it('keeps the end of a path', () => {
    expect(clipFront('news/2022/a.txt', 8)).toBe('…2/a.txt');
    expect(clipFront('a.txt', 8)).toBe('a.txt');
  });

  it('does not read more of a text than it needs', () => {
    const endless = `“${'x'.repeat(5_000_000)}`;
    expect(clip(endless, 5)).toBe('“xxx…');
    expect(clipFront(endless, 5)).toBe('…xxxx');
    expect(fitting(`a${'\u0301'.repeat(100_000)}`, 5).length).toBeLessThan(100);
  });
});

describe('pad', () => {
  it('fills up by cells, not by characters', () => {
    expect(pad('日本', 6)).toBe('日本  ');
    expect(pad('می‌رود', 6, 'right')).toBe(' می‌رود');
    expect(pad('too long', 3)).toBe('too long');
  });
});

describe('wrap', () => {
  it.each<[string, number, string[]]>([
    ['one two three', 7, ['one two', 'three']],
    ['one\u00a0two \t three', 13, ['one two three']],
    ['', 5, []],
    ['abcdefgh', 3, ['abc', 'def', 'gh']],
    ['日本語 日本', 5, ['日本', '語', '日本']],
    ['a 日本', 4, ['a', '日本']],
  ])('%j at %d', (text, cells, lines) => {
    expect(wrap(text, cells)).toEqual(lines);
  });

  it('a line of a megabyte, a word of a megabyte', () => {
    expect(wrap('word '.repeat(200_000), 79)).toHaveLength(Math.ceil(200_000 / 16));
    expect(wrap('x'.repeat(1_000_000), 100)).toHaveLength(10_000);
  });
});
