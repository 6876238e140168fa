import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/corpus/stream/order.js';
import { collect, streamOf } from '../helpers/folder.js';

const later = <T>(value: T, turns: number): Promise<T> => new Promise((done) => setTimeout(() => done(value), turns));

describe('inOrder', () => {
  it('keeps the order of the items whatever takes how long', async () => {
    const items = streamOf('30', '1', '20', '2', '10');
    expect(await collect(inOrder(items, (n) => later(n, Number(n)), 3))).toEqual(['30', '1', '20', '2', '10']);
  });

  it('has no more than the limit at work', async () => {
    let now = 0;
    let most = 0;
    const run = async (n: string | Uint8Array): Promise<unknown> => {
      most = Math.max(most, ++now);
      await later(null, 2);
      now--;
      return n;
    };
    expect(await collect(inOrder(streamOf(...'abcdefghij'), run, 3))).toHaveLength(10);
    expect(most).toBe(3);
  });

  it('gives a result while the next item is still being waited for', async () => {
    let release = (): void => undefined;
    async function* slow(): AsyncGenerator<string> {
      yield 'a';
      await new Promise<void>((done) => (release = done));
      yield 'b';
    }
    const results = inOrder(slow(), (item) => Promise.resolve(item), 4);
    expect((await results.next()).value).toBe('a');
    release();
    expect((await results.next()).value).toBe('b');
  });

  it('lets go of the items when the reader stops', async () => {
    let closed = false;
    async function* items(): AsyncGenerator<number> {
      try {
        for (let i = 0; ; i++) yield await Promise.resolve(i);
      } finally {
        closed = true;
      }
    }
    for await (const item of inOrder(items(), (n) => Promise.resolve(n), 4)) if (item === 5) break;
    expect(closed).toBe(true);
  });

  it('does not wait for an item that nobody wants any more', async () => {
    let closed = false;
    let release = (): void => undefined;
    async function* paused(): AsyncGenerator<string> {
      try {
        yield 'a';
        await new Promise<void>((done) => (release = done));
        yield 'b';
      } finally {
        closed = true;
      }
    }
    for await (const item of inOrder(paused(), (item) => Promise.resolve(item), 4)) if (item === 'a') break;
    expect(closed).toBe(false);
    release();
    await later(null, 1);
    expect(closed).toBe(true);
  }, 2000);

  it('passes on what the items throw, when its turn comes', async () => {
    async function* failing(): AsyncGenerator<string> {
      yield 'a';
      yield await Promise.reject(new Error('no more'));
    }
    const results = inOrder(failing(), (item) => later(item, 5), 1);
    expect((await results.next()).value).toBe('a');
    await later(null, 5);
    await expect(results.next()).rejects.toThrow('no more');
  });
});
