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

  it('refuses a job that no table holds', async () => {
    await expect(collect(streamJob({ source: { paths: [], asOf: '', stdin: streamOf() }, job: { name: 'x', options: null }, table, worker: null }))).rejects.toThrow('no job "x"');
  });
});
