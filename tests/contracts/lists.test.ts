import { describe, expect, it } from 'vitest';
import { numbered, sitedLists } from '../../esbuild.lists.js';

describe('lists of the bundle', () => {
  it('are told where they stand', () => {
    expect(numbered(sitedLists("export const FISH = new WordSet('cod eel');\nconst MAP = new Map([[1, new WordSet(WORDS)]]);"))).toBe(
      "export const FISH = new WordSet('cod eel', 1);\nconst MAP = new Map([[1, new WordSet(WORDS, 2)]]);",
    );
  });

  it('also those with a value for each word, and one in the other', () => {
    expect(numbered(sitedLists("const A = new WordMap<number>([['a', new WordSet('b')]]);"))).toBe("const A = new WordMap<number>([['a', new WordSet('b', 1)]], 2);");
  });

  it.each([
    'const of = (words: string) => new WordSet(words);',
    'function of(words: string) { return new WordSet(words); }',
    "const ALL = ['a', 'b'].map((words) => new WordSet(words));",
    'class Held { words = new WordSet("a"); }',
    'const A = new WordSet("a", 7);',
    'const A = new Set("a");',
  ])('are left alone where they may be of other words each time, or are no such lists: %s', (source) => {
    expect(sitedLists(source)).toBe(source);
  });
});
