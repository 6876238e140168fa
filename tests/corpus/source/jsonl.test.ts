import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { brief, Folder, load } from '../helpers/folder.js';

let folder = new Folder();
afterEach(() => folder.remove());
const briefs = async (name: string, content: string | Uint8Array, options = {}): Promise<string[]> => {
  folder = new Folder({ [name]: content });
  return (await load([folder.at(name)], options)).map((l) => brief(l, folder));
};
const ZSTD = 'KLUv/QRYDQEA2HsidGV4dCI6IkEgZmluZSBkYXkuIn0KQiJ9CgEAFZ9N06mm1Q==';
const line = (text: string): string => `${JSON.stringify({ text })}\n`;

describe('JSON Lines', () => {
  it('are read, plain and packed', async () => {
    expect(await briefs('a.jsonl', line('A') + line('B'))).toEqual(['a.jsonl#1: A', 'a.jsonl#2: B']);
    expect(await briefs('a.ndjson.gz', gzipSync(line('A')))).toEqual(['a.ndjson.gz#1: A']);
    expect(await briefs('c4.00000-of-01024.json.gz', gzipSync(line('A') + line('B')))).toEqual(['c4.00000-of-01024.json.gz#1: A', 'c4.00000-of-01024.json.gz#2: B']);
  });

  it('in several gzip members are one file', async () => {
    expect(await briefs('a.jsonl.gz', Buffer.concat([gzipSync(line('A')), gzipSync(line('B'))]))).toEqual(['a.jsonl.gz#1: A', 'a.jsonl.gz#2: B']);
  });

  it('with broken and blank lines, Windows line ends and a byte order mark keep their line numbers', async () => {
    expect(await briefs('a.jsonl', `\ufeff${line('A')}\n  \r\nbroken\n{"text":"B"}\r\n{"text":"C"`)).toEqual([
      'a.jsonl#1: A', 'a.jsonl#4! not valid JSON', 'a.jsonl#5: B', 'a.jsonl#6! not valid JSON',
    ]);
  });

  it('may begin with a line that is broken as a document would begin', async () => {
    expect(await briefs('a.jsonl', `["broken\n${line('B')}`)).toEqual(['a.jsonl#1! not valid JSON', 'a.jsonl#2: B']);
    expect(await briefs('a.ndjson.gz', gzipSync(`[5]\n${line('B')}`))).toEqual(['a.ndjson.gz#1! not a JSON object', 'a.ndjson.gz#2: B']);
  });

  it('cut off or damaged in their Zstandard data are named', async () => {
    // As made by zstd 1.5 of three lines.
    const packed = Buffer.from(ZSTD, 'base64');
    expect(await briefs('a.jsonl.zst', packed)).toEqual(['a.jsonl.zst#1: A fine day.', 'a.jsonl.zst#2: A fine day.', 'a.jsonl.zst#3: B']);
    expect(await briefs('a.jsonl.zst', packed.subarray(0, -5))).toEqual(['a.jsonl.zst! truncated Zstandard data']);
    expect(await briefs('a.txt.zst', packed.subarray(0, -5))).toEqual(['a.txt.zst! truncated Zstandard data']);
    packed.fill(0xff, 9, 12);
    expect(await briefs('a.jsonl.zst', packed)).toEqual(['a.jsonl.zst! damaged Zstandard data']);
    expect(await briefs('a.txt.zst', packed)).toEqual(['a.txt.zst! damaged Zstandard data']);
  });

  it('that are not UTF-8 are read with a message on the line concerned', async () => {
    folder = new Folder({ 'a.jsonl': Buffer.concat([Buffer.from(line('ok é')), Buffer.from('{"text":"caf\xe9"}\n', 'latin1'), Buffer.from(line('z'))]) });
    const all = await load([folder.at('a.jsonl')]);
    expect(all.map((l) => brief(l, folder))).toEqual(['a.jsonl#1: ok é', 'a.jsonl#2: caf\ufffd', 'a.jsonl#3: z']);
    expect(all.map((l) => l.ok && l.article.messages.map((m) => m.rule).filter((r) => r.startsWith('input/')))).toEqual([[], ['input/decoding'], []]);
  });

  it('cut off in the middle of their gzip data give what is whole, and a failure', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => line(`text ${i} ${(i * 2654435761 % 4294967296).toString(36)}`)).join('');
    const packed = gzipSync(lines);
    const all = await briefs('a.jsonl.gz', packed.subarray(0, packed.length / 2));
    expect(all.length).toBeGreaterThan(500);
    expect(all.slice(0, -1).every((l) => /#\d+: text/.test(l))).toBe(true);
    expect(all.at(-1)).toBe(`a.jsonl.gz#${all.length}! truncated gzip data`);
  });

  it('damaged in their gzip data give what is whole, and a failure', async () => {
    const packed = gzipSync(Array.from({ length: 3000 }, (_, i) => line(`text ${i}`)).join(''));
    packed.fill(0xff, packed.length - 4000, packed.length - 3000);
    const all = await briefs('a.jsonl.gz', packed);
    expect(all.at(-1)).toMatch(/^a\.jsonl\.gz(#\d+)?! damaged gzip data$/);
  });
});

describe('JSON documents', () => {
  it('with a list or one object are records', async () => {
    expect(await briefs('a.json', JSON.stringify([{ text: 'A' }, 5, { text: 'B' }], null, 2))).toEqual(['a.json#1: A', 'a.json#2! not a JSON object', 'a.json#3: B']);
    expect(await briefs('a.json', JSON.stringify({ maintext: 'A' }, null, 2))).toEqual(['a.json#1: A']);
    expect(await briefs('a.json', '{"text":"A"}')).toEqual(['a.json#1: A']);
    expect(await briefs('a.json', '[{"text"')).toEqual(['a.json! not valid JSON']);
  });
});

describe('JSON in another encoding', () => {
  const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
  const [LINES, LIST] = [latin('{"text":"caf\xe9"}\n{"text":"\x93z\x94"}\n'), latin('[{"text":"caf\xe9"},\n{"text":"\x93z\x94"}]')];
  it.each<[string, string, Buffer, string | undefined, string[], number[]]>([
    ['lines', 'a.jsonl', LINES, 'windows-1252', ['café', '“z”'], []],
    ['a document', 'a.json', LIST, 'windows-1252', ['café', '“z”'], []],
    ['lines, not named', 'a.jsonl', LINES, undefined, ['caf\ufffd', '\ufffdz\ufffd'], [1, 2]],
    ['a document, not named', 'a.json', LIST, undefined, ['caf\ufffd', '\ufffdz\ufffd'], [1, 2]],
    ['a document with one such record', 'a.json', latin('[{"text":"caf\xe9"},{"text":"z"}]'), undefined, ['caf\ufffd', 'z'], [1]],
    ['lines that are not of the one that is named', 'a.jsonl', latin('{"text":"caf\xe9"}\n{"text":"\\ufffd"}\n'), 'utf-8', ['caf\ufffd', '\ufffd'], [1]],
    ['a document with the sign itself', 'a.json', Buffer.from('[{"text":"\ufffd"}]'), undefined, ['\ufffd'], []],
    ['a document with the sign as an escape', 'a.json', Buffer.from('[{"text":"\\ufffd"}]'), undefined, ['\ufffd'], []],
    ['a document of Windows, with its mark', 'a.json', Buffer.from('\ufeff[{"text":"é"}]'), undefined, ['é'], []],
    ['lines in Persian', 'a.jsonl', Buffer.concat([latin('{"text":"'), Buffer.from([0xd3, 0xe1, 0xc7, 0xe3]), latin('"}')]), 'windows-1256', ['سلام'], []],
  ])('%s', async (_, name, bytes, encoding, texts, warned) => {
    folder = new Folder({ [name]: bytes });
    const all = await load([folder.at(name)], encoding === undefined ? {} : { encoding });
    expect(all.map((l) => (l.ok ? l.text : l.reason))).toEqual(texts);
    const told = all.flatMap((l) => (l.ok && l.article.messages.some(({ rule }) => rule === 'input/decoding') ? [l.article.source.record] : []));
    expect(told).toEqual(warned);
  });

  it('that is no text says so', async () => {
    expect(await briefs('a.json', '[{"text":"a\0"}]')).toEqual(['a.json! binary data, not text']);
  });
});
