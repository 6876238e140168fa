import { mkdirSync, symlinkSync } from 'node:fs';
import { relative } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { walk } from '../../../src/corpus/source/walk.js';
import { Folder } from '../helpers/folder.js';

let folder = new Folder();
afterEach(() => folder.remove());
const given = (files: Record<string, string> = {}): Folder => (folder = new Folder(files));
const found = (): string[] => [...walk(folder.path, () => true)].map((one) => (one.ok ? relative(folder.path, one.path) : one.reason));

describe('a folder that is met twice is read once', () => {
  it('under its first name, the second passed over in silence', () => {
    given({ 'b/1.txt': '1', 'b/c/2.txt': '2' });
    symlinkSync(folder.at('b'), folder.at('a'));
    symlinkSync(folder.at('b/c'), folder.at('z'));
    expect(found()).toEqual(['a/1.txt', 'a/c/2.txt']);
  });

  it('and two folders with files of one name are two', () => {
    given({ 'a/1.txt': '1', 'b/1.txt': '1' });
    expect(found()).toEqual(['a/1.txt', 'b/1.txt']);
  });

  it('a file with two links is two files: it is whoever links it that wants it twice', () => {
    given({ 'a.txt': 'A' });
    symlinkSync(folder.at('a.txt'), folder.at('b.txt'));
    expect(found()).toEqual(['a.txt', 'b.txt']);
  });

  it('each level linked twice from the one above, which as paths would be a million million', () => {
    given();
    for (let level = 0; level < 40; level++) mkdirSync(folder.at(`levels/${level}`), { recursive: true });
    for (let level = 1; level < 40; level++) for (const side of ['left', 'right']) symlinkSync(folder.at(`levels/${level}`), folder.at(`levels/${level - 1}/${side}`));
    folder.write('levels/39/end.txt', 'E');
    expect(found()).toEqual([`levels/0/${'left/'.repeat(39)}end.txt`]);
  });
});
