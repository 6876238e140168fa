/** Many records through the built program: in order, the same for any number of workers, one bad one harming no other. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BIN, run, scratch, shell } from './helper.js';

/** A user who may read nothing that is not everybody's; root may read anything. */
const NOBODY = 65534;
const AS_OF = ['--as-of', '2022-06-01'];
const PLACES = ['Tehran', 'Ankara', 'Tokyo', 'Baku', 'Doha', 'Muscat', 'Vienna'];
const NAMES = ['Bahman Qorbani', 'Selim Aydin', 'Kenji Morita', 'Leyla Hasanova', 'Omar Haddad', 'Zahra Nouri'];

/** An invented article that differs from all others. */
const articleText = (n: number): string => `${PLACES[n % PLACES.length]!} (IP) - ${NAMES[n % NAMES.length]!} said on Sunday: "Paragraph ${n} of the plan is settled."\n\n`
  + Array.from({ length: 12 }, (_, i) => `The ${n * 12 + i}th shipment left ${PLACES[(n + i) % PLACES.length]!} on Monday, according to ${NAMES[(n + i) % NAMES.length]!}.`).join('\n\n');
const lines = (from: number, to: number): string => Array.from({ length: to - from }, (_, i) => `${JSON.stringify({ text: articleText(from + i), url: `u${from + i}` })}\n`).join('');
/** The same articles as an archive has them. */
const archive = (from: number, to: number): Buffer => Buffer.concat(Array.from({ length: to - from }, (_, i) => {
  const text = articleText(from + i);
  return gzipSync(`WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.org/${i}\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}\r\n\r\n`);
}));
const sources = (out: string): unknown[] => out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { source: { record: number } }).source.record);

describe('workers', () => {
  it('change nothing in what is written: records, files, hits', async () => {
    const folder = scratch({ 'crawl.jsonl': `${lines(0, 1100)}broken\n${lines(1100, 1200)}`, 'crawl.warc.wet.gz': archive(0, 1000) });
    for (const args of [['export', '--format', 'ndjson'], ['export', '--format', 'csv', '--rows', 'quotes'], ['search', 'settled', '--ndjson']]) {
      const outs: string[] = [];
      for (const jobs of ['1', '3']) outs.push((await run([...args, '--jobs', jobs, ...AS_OF, join(folder, 'crawl.jsonl'), join(folder, 'crawl.warc.wet.gz')])).out);
      expect(outs[0]!.length).toBeGreaterThan(100_000);
      expect(outs[1] === outs[0], args.join(' ')).toBe(true);
    }
  }, 120_000);
});

describe('a stream of records', () => {
  it('comes from an archive as from JSON Lines', async () => {
    const folder = scratch({ 'crawl.jsonl': lines(0, 30), 'crawl.warc.wet.gz': archive(0, 30) });
    const of = async (name: string): Promise<string> => (await run(['list', 'quotes', '--ndjson', '--fields', 'speaker.name,text', ...AS_OF, join(folder, name)])).out;
    const out = await of('crawl.warc.wet.gz');
    expect(out.length).toBeGreaterThan(1000);
    expect(out).toBe(await of('crawl.jsonl'));
  });

  it('gives one record a record, in order, an error record for a bad one, and exit code 0', async () => {
    const stdin = `{"text":"Tehran - A."}\nbroken\n{"url":"u"}\n{"text":5}\n\n{"text":"B"}\n`;
    const { code, out, err } = await run(['list', '--ndjson', '-', '--preset', 'c4', ...AS_OF], { stdin });
    expect({ code, err }).toEqual({ code: 0, err: 'iran-news: 3 of 5 records could not be read: see the error records\n' });
    const records = out.trimEnd().split('\n').map((line) => JSON.parse(line) as { schema: string; reason?: string });
    expect(records.map(({ schema, reason }) => [schema, reason])).toEqual([
      ['iran-news/article/1', undefined], ['iran-news/error/1', 'not valid JSON'], ['iran-news/error/1', 'no field "text" (it has url)'],
      ['iran-news/error/1', 'field "text" is a number, not a string'], ['iran-news/article/1', undefined],
    ]);
    expect(sources(out)).toEqual([1, 2, 3, 4, 6]);
  });

  it('exits with 2 under --strict', async () => {
    expect((await run(['list', '--ndjson', '-', '--strict', '--preset', 'c4'], { stdin: 'broken\n{"text":"B"}\n' })).code).toBe(2);
    expect((await run(['list', '--ndjson', '-', '--strict', '--preset', 'c4'], { stdin: '{"text":"B"}\n' })).code).toBe(0);
  });

  it('outside of a stream names bad records on standard error', async () => {
    const { code, out, err } = await run(['list', '-', '--preset', 'c4', '--fields', 'lead.text'], { stdin: 'broken\n{"text":"A fine day."}\n' });
    expect({ code, out, err }).toEqual({ code: 2, out: 'A fine day.\n', err: 'iran-news: -:1: not valid JSON\n' });
  });

  it('reads dates and ids from the record', async () => {
    const stdin = '{"body":"Tehran - He left on Sunday, March 6.","key":"k1","day":"2016-12-01"}\n';
    const { out } = await run(['export', '--format', 'ndjson', '-', '--text-field', 'body', '--id-field', 'key', '--date-field', 'day', '--fields', 'id,source.meta'], { stdin });
    expect(JSON.parse(out)).toEqual({ id: 'k1', source: { meta: { key: 'k1', day: '2016-12-01' } } });
  });

  it('says which field that was asked for is not there, of the first record and how many more', async () => {
    const stdin = '{"text":"A","day":"2016-12-01"}\n{"text":"B","day":"1/12/2016"}\n{"text":"C"}\n';
    const asked = async (...options: string[]) => (await run(['list', '--ndjson', '-', ...options], { stdin })).err;
    expect(await asked('--date-field', 'dya')).toBe('iran-news: -:1: no field "dya" (it has text, day); the reference date is that of the run; likewise 2 more texts\n');
    expect(await asked('--date-field', 'day')).toBe('iran-news: -:2: field "day" is no day as 2022-02-03; the reference date is that of the run; likewise 1 more text\n');
    expect(await asked('--id-field', 'key')).toBe('iran-news: -:1: no field "key" (it has text, day); the id is made from the text; likewise 2 more texts\n');
    expect(await asked('--date-field', 'dya', '--quiet')).toBe('');
    expect(await asked()).toBe('');
  });

  it('says that a usual field has a day that is not understood, and reads those that are', async () => {
    const stdin = '{"text":"A","date":"March 3, 2022"}\n{"text":"B","date":"soon"}\n{"text":"C","date":1646265600}\n';
    const { out, err } = await run(['list', '--fields', 'lead.text,date', '-'], { stdin });
    expect(out).toBe('A\t2022-03-03\nB\t\nC\t2022-03-03\n');
    expect(err).toBe('iran-news: -:2: field "date" is no day that is understood: "soon"; the record has no date\n');
  });
});

describe('bad input', () => {
  it('a truncated gzip: what is whole is done, the rest is named', async () => {
    const packed = gzipSync(lines(0, 400));
    const folder = scratch({ 'cut.jsonl.gz': packed.subarray(0, packed.length * 0.7), 'z.txt': 'The end.' });
    const { code, out, err } = await run(['list', '--ndjson', join(folder, 'cut.jsonl.gz'), join(folder, 'z.txt'), ...AS_OF]);
    expect(code).toBe(2);
    expect(err).toMatch(/^iran-news: \S+cut\.jsonl\.gz:\d+: truncated gzip data\n$/);
    const records = sources(out);
    expect(records.length).toBeGreaterThan(100);
    expect(records.slice(0, -1)).toEqual(Array.from({ length: records.length - 1 }, (_, i) => i + 1));
    expect(records.at(-1)).toBe(null);
  });

  it('a line of 200 MB: named, its neighbours done, not held in memory', async () => {
    const line = '{"text":"Fine."}';
    const script = `echo '${line}'; head -c 200000000 /dev/zero | tr '\\0' a; echo; echo '${line}'`;
    const { code, out, err } = await shell(`(${script}) | iran-news list --ndjson --preset c4 --jobs 1 -`);
    expect({ code, err }).toEqual({ code: 0, err: 'iran-news: 1 of 3 records could not be read: see the error records\n' });
    expect(out.trimEnd().split('\n').map((l) => (JSON.parse(l) as { reason?: string }).reason)).toEqual([undefined, 'line longer than 64 MB', undefined]);
  }, 60_000);

  it('a folder with a link loop', async () => {
    const folder = scratch({ 'a/x.txt': 'A fine day.' });
    symlinkSync(folder, join(folder, 'a/loop'));
    const { code, out, err } = await run(['list', '--fields', 'lead.text', folder]);
    expect({ code, out, err }).toEqual({ code: 2, out: 'A fine day.\n', err: `iran-news: ${folder}/a/loop: link loop: the link leads back to a folder above it\n` });
  });

  it.runIf(existsSync('/dev/full'))('a full disk: named, exit code 2', async () => {
    const folder = scratch({ 'crawl.jsonl': lines(0, 50) });
    for (const args of [['export', '--format', 'ndjson', '-o', '/dev/full'], ['export', '-o', '/dev/full']]) {
      const { code, err } = await run([...args, join(folder, 'crawl.jsonl')]);
      expect({ code, err }).toEqual({ code: 2, err: 'iran-news: /dev/full: no space left on the disk\n' });
    }
    const piped = await shell(`iran-news export --format ndjson '${join(folder, 'crawl.jsonl')}' > /dev/full`);
    expect(piped.code).toBe(2);
    expect(piped.err).toContain('no space left on the disk');
  });

  it.runIf(existsSync('/dev/shm'))('a disk that fills up while the file is written leaves nothing half-written', async () => {
    const folder = scratch({ 'crawl.jsonl': lines(0, 300) });
    // A limit on the size of a file stands for the disk.
    const { code, err } = await shell(`trap '' XFSZ; ulimit -f 200; iran-news export --format ndjson --jobs 1 -o '${folder}/out.ndjson' '${folder}/crawl.jsonl'`);
    expect(code).toBe(2);
    expect(err).toContain('out.ndjson');
    expect(readdirSync(folder)).toEqual(['crawl.jsonl']);
  });

  it.each(['INT', 'TERM'])('an end by SIG%s while the file is written leaves nothing half-written', async (signal) => {
    const folder = scratch({});
    const { code } = await shell(`exec 3> >(exec iran-news export --format ndjson -o '${folder}/out.ndjson' -); echo '{"text":"A"}' >&3; pid=$!
      for i in $(seq 300); do ls -A '${folder}' | grep -q tmp && break; sleep 0.05; done; kill -${signal} $pid; wait $pid`);
    expect(code).toBe(signal === 'INT' ? 130 : 143);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.runIf(process.getuid?.() === 0 && spawnSync(process.execPath, [BIN, '--version'], { uid: NOBODY }).status === 0)('files and folders that may not be read', () => {
    const folder = scratch({ 'a.txt': 'A fine day.', 'b.txt': 'B', 'c/d.txt': 'D', 'e.jsonl': '{"text":"E"}', 'f/g.txt': 'G', 'z.txt': 'Last.' });
    chmodSync(folder, 0o755);
    for (const name of ['b.txt', 'c', 'e.jsonl']) chmodSync(join(folder, name), 0);
    // Its names can be listed, and that is all.
    chmodSync(join(folder, 'f'), 0o444);
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, 'list', '--fields', 'lead.text', folder, join(folder, 'e.jsonl')], { uid: NOBODY, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: 'A fine day.\nLast.\n' });
    expect(stderr.replaceAll(folder, '')).toBe(['/b.txt', '/c', '/f/g.txt', '/e.jsonl'].map((path) => `iran-news: ${path}: permission denied\n`).join(''));
  });
});

/** Why: the filter is one record in, one record out, so that any machine that cuts a crawl into parts can run it. */
describe('on a cluster', () => {
  const whole = lines(0, 120);
  const single = async (): Promise<string> => (await run(['export', '--format', 'ndjson', '-', '--preset', 'c4', ...AS_OF], { stdin: whole })).out;
  const parts = [lines(0, 37), lines(37, 38), '', lines(38, 120)];
  // Record numbers and paths are those of the part: what is left is the article.
  const plain = (out: string): string[] => out.split('\n').filter((line) => line !== '').map((line) => line.replace(/"record":\d+/, '"record":0').replace(/"path":"[^"]*"/, '"path":"-"'));
  const command = `${process.execPath} ${BIN} export --format ndjson - --preset c4 ${AS_OF.join(' ')}`;

  it('as GNU parallel --pipe and Spark\'s RDD.pipe do: each part through a process of its own', async () => {
    const outs: string[] = [];
    for (const stdin of parts) {
      const { code, out } = await run(['export', '--format', 'ndjson', '-', '--preset', 'c4', ...AS_OF], { stdin });
      expect(code).toBe(0);
      outs.push(out);
    }
    expect(plain(outs.join(''))).toEqual(plain(await single()));
  }, 60_000);

  it('as Hadoop Streaming does: key and value with a tab between do not get in the way of a mapper that cuts them', async () => {
    const keyed = whole.split('\n').filter((line) => line !== '').map((line, i) => `${i}\t${line}\n`).join('');
    const { code, out } = await shell(`printf '%s' "$KEYED" | cut -f 2- | ${command}`, { env: { KEYED: keyed.slice(0, 60_000).replace(/[^\n]*$/, '') } });
    expect(code).toBe(0);
    expect(out.split('\n').every((line) => !line.includes('\t'))).toBe(true);
    expect(plain(out).length).toBeGreaterThan(10);
    expect(plain(out)).toEqual(plain(await single()).slice(0, plain(out).length));
  }, 60_000);

  it.runIf(hasParallel())('with GNU parallel itself', async () => {
    const folder = scratch({ 'crawl.jsonl': whole });
    const { code, out } = await shell(`parallel --will-cite --pipe --keep-order --block 40k -j 2 '${command}' < '${folder}/crawl.jsonl'`);
    expect(code).toBe(0);
    expect(plain(out)).toEqual(plain(await single()));
  }, 60_000);
});

function hasParallel(): boolean {
  try {
    return execFileSync('parallel', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).startsWith('GNU');
  } catch {
    return false;
  }
}
