import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { Batch, JobTable } from '../../../src/corpus/stream/job.js';
import { streamJob } from '../../../src/corpus/stream/stream.js';
import { collect, Folder, streamOf } from '../helpers/folder.js';

let folder = new Folder();
afterEach(() => folder.remove());

const table: JobTable = {
  shout: () => Promise.resolve((options: { mark: string }) => ({
    make: (loaded) => (loaded.ok ? { text: `${loaded.text.toUpperCase()}${options.mark}\n`, value: loaded.text.length } : { text: `? ${loaded.reason}\n` }),
    wants: (text) => text !== 'skip me',
  })),
};

const run = async (paths: string[], stdin = streamOf()): Promise<Batch<number>[]> => collect(streamJob<number>({
  source: { paths, asOf: '2022-06-01', stdin }, job: { name: 'shout', options: { mark: '!' } }, table, worker: null,
}));
const textOf = (batches: Batch[]): string => Buffer.concat(batches.map((b) => b.bytes)).toString();

describe('streamJob', () => {
  it('gives the texts in input order, the values and the failures', async () => {
    folder = new Folder({ 'a.txt': 'one', 'b.jsonl': '{"text":"two"}\nbroken\n{"text":"é"}', 'c.txt': 'three', 'd.txt': 'skip me' });
    const batches = await run([folder.at('a.txt'), folder.at('no.txt'), folder.at('b.jsonl'), folder.at('d.txt'), folder.at('c.txt')]);
    expect(textOf(batches)).toBe('ONE!\n? no such file\nTWO!\n? not valid JSON\nÉ!\nTHREE!\n');
    expect(batches.flatMap((b) => b.values)).toEqual([3, 3, 1, 5]);
    expect(batches.flatMap((b) => b.failed.map((f) => [f.source.record, f.reason]))).toEqual([[null, 'no such file'], [2, 'not valid JSON']]);
  });

  it('answers each line of a pipe before the next one comes', async () => {
    const seen: string[] = [];
    async function* lines(): AsyncGenerator<string> {
      for (const text of ['a', 'b', 'c']) {
        yield `{"text":"${text}"}\n`;
        seen.push(`asked after ${text}`);
        await Promise.resolve();
      }
    }
    for await (const batch of streamJob({
      source: { paths: ['-'], asOf: '2022-06-01', stdin: lines() }, job: { name: 'shout', options: { mark: '' } }, table, worker: null,
    })) seen.push(Buffer.from(batch.bytes).toString().trim());
    expect(seen).toEqual(['A', 'asked after a', 'B', 'asked after b', 'C', 'asked after c']);
  });

  it('names what a job breaks on, and goes on', async () => {
    folder = new Folder({ 'a.txt': 'one', 'b.jsonl': '{"text":"two"}', 'c.txt': 'three' });
    const brittle: JobTable = {
      brittle: () => Promise.resolve(() => ({
        make: (loaded) => {
          if (loaded.ok && loaded.text === 'two') throw new Error('a job of glass');
          return { text: loaded.ok ? `${loaded.text}\n` : '' };
        },
      })),
    };
    const batches = await collect(streamJob({
      source: { paths: ['a.txt', 'b.jsonl', 'c.txt'].map((name) => folder.at(name)), asOf: '2022-06-01', stdin: streamOf() },
      job: { name: 'brittle', options: null }, table: brittle, worker: null,
    }));
    expect(textOf(batches)).toBe('one\nthree\n');
    expect(batches.flatMap((b) => b.failed.map((f) => [f.source.record, f.reason]))).toEqual([
      [1, 'could not be processed: a job of glass (in a block of lines from here)'],
    ]);
  });

  it('gives a worker that is done its next units at once, though this thread works too', async () => {
    const files = Array.from({ length: 60 }, (_, i) => [`${i}.txt`, 'x'.repeat(256 * 1024)] as const);
    folder = new Folder({ ...Object.fromEntries(files), 'worker.cjs': 'module.exports = async ({ unit }) => ({ bytes: new Uint8Array(0), values: ["worker"], failed: [], records: 1, size: 0, read: unit.size });' });
    const sleep = new Int32Array(new SharedArrayBuffer(4));
    const slow: JobTable = { slow: () => Promise.resolve(() => ({ make: () => ({ text: '' }), wants: () => Atomics.wait(sleep, 0, 0, 15) === 'ok' })) };
    const batches = await collect(streamJob<string>({
      source: { paths: files.map(([name]) => folder.at(name)), asOf: '2022-06-01', stdin: streamOf() },
      job: { name: 'slow', options: null }, table: slow, worker: pathToFileURL(folder.at('worker.cjs')), jobs: 2,
    }));
    // From where the worker has started.
    const workers = batches.map(({ values }) => values.length === 1);
    const since = workers.slice(workers.indexOf(true) + 3);
    expect(since.filter(Boolean).length).toBeGreaterThan(since.length * 0.75);
  });

  it('says once that an input is long, and says nothing of a short one', async () => {
    folder = new Folder({ 'a.txt': 'x'.repeat(300_000), 'b.txt': 'y'.repeat(300_000), 'c.txt': 'z'.repeat(300_000) });
    const told = async (...names: string[]): Promise<number> => {
      let times = 0;
      await collect(streamJob({
        source: { paths: names.map((name) => folder.at(name)), asOf: '2022-06-01', stdin: streamOf() }, job: { name: 'shout', options: { mark: '' } }, table, worker: null,
        onLong: () => times++,
      }));
      return times;
    };
    expect(await told('a.txt')).toBe(0);
    expect(await told('a.txt', 'b.txt', 'c.txt')).toBe(1);
  });

  it('refuses a job that no table holds', async () => {
    await expect(collect(streamJob({ source: { paths: [], asOf: '', stdin: streamOf() }, job: { name: 'x', options: null }, table, worker: null }))).rejects.toThrow('no job "x"');
  });
});
