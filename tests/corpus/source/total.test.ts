import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { sizeOf } from '../../../src/corpus/source/size.js';
import { totalSize } from '../../../src/corpus/source/total.js';
import { unitsOf } from '../../../src/corpus/source/units.js';
import { collect, Folder, streamOf } from '../helpers/folder.js';

let folder = new Folder();
afterEach(() => folder.remove());

const line = `${JSON.stringify({ text: 'A fine day in Tehran.' })}\n`;
const page = 'WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 1\r\n\r\nA\r\n\r\n';
const FILES: Record<string, string | Uint8Array> = {
  'a.txt': 'Tehran - A.', 'b.txt.gz': gzipSync('Tehran - B.'), 'c.jsonl': line.repeat(30_000), 'd.jsonl.gz': gzipSync(line.repeat(30_000)), 'e.json': '[{"text":"A"}]',
  'f.wet': page.repeat(10), 'empty.txt': '',
};
const options = (paths: string[]) => ({ paths, asOf: '2022-06-01', stdin: streamOf() });

describe('the size of all input', () => {
  it('is that of the files, and what the units say of theirs comes to as much', async () => {
    folder = new Folder(FILES);
    const size = Object.values(FILES).reduce((sum, content) => sum + content.length, 0);
    const source = options([...Object.keys(FILES).map((name) => folder.at(name)), folder.at('none.txt')]);
    expect(await totalSize(source)).toBe(size);
    expect((await collect(unitsOf(source))).reduce((sum, unit) => sum + unit.size, 0)).toBe(size);
  });

  it('counts folders and lists, and all of a thousand files', async () => {
    folder = new Folder(Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`many/${i}.txt`, 'abc'])));
    const list = folder.write('list', folder.at('many/7.txt'));
    expect(await totalSize({ ...options([folder.at('many')]), filesFrom: list })).toBe(3603);
    expect(await totalSize(options([folder.at('many')]), () => false)).toBe(null);
  });

  it('is not known of standard input, which is not read for it', async () => {
    folder = new Folder({ 'a.txt': 'A' });
    expect(await totalSize(options([folder.at('a.txt'), '-']))).toBe(null);
    expect(await totalSize({ ...options([]), filesFrom: '-' })).toBe(null);
  });

  it.runIf(process.platform === 'linux')('is not known of a pipe or a device, which is not opened for it', async () => {
    folder = new Folder();
    execFileSync('mkfifo', [folder.at('pipe')]);
    expect(await totalSize(options([folder.at('pipe')]))).toBe(null);
    expect(await totalSize({ ...options([]), filesFrom: folder.at('pipe') })).toBe(null);
  });
});

describe('the size of a file', () => {
  it.each<[string, number | null]>([['a.txt', 3], ['empty.txt', 0], ['none.txt', 0], ['loop.txt', 0], ['a.txt/b.txt', 0], ['', null]])('%j: %s', (name, size) => {
    folder = new Folder({ 'a.txt': 'abc', 'empty.txt': '' });
    symlinkSync(folder.at('loop.txt'), folder.at('loop.txt'));
    expect(sizeOf(folder.at(name))).toBe(size);
  });
});
