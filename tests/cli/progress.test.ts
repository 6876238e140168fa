import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { Progress, progressLine } from '../../src/cli/progress.js';

interface Screen {
  io: Io;
  /** All that was written to standard error. */
  written: string[];
}

function screen({ err = true, out = false, columns = 80 } = {}): Screen {
  const written: string[] = [];
  const io: Io = {
    isFed: () => false,
    stdin: Readable.from([]),
    out: { isTerminal: out, columns: null, write: () => Promise.resolve() },
    err: { isTerminal: err, columns, write: (text) => Promise.resolve(void written.push(String(text))) },
    env: {}, today: () => '2022-03-01',
  };
  return { io, written };
}

/** A progress whose clock stands at `clock.ms`. */
function started({ io }: Screen, { total = null, quiet = false }: { total?: number | null; quiet?: boolean } = {}): { progress: Progress; clock: { ms: number }; asked: () => number } {
  const clock = { ms: 0 };
  let asked = 0;
  const progress = new Progress(io, { quiet, total: () => Promise.resolve((asked++, total)), now: () => clock.ms });
  return { progress, clock, asked: () => asked };
}

const BATCH = { records: 400, size: 1_000_000, read: 500_000 };

describe('progress', () => {
  it('says nothing for two seconds, then at most five times a second', async () => {
    const { written, ...rest } = screen();
    const { progress, clock, asked } = started({ written, ...rest });
    for (clock.ms = 0; clock.ms < 2000; clock.ms += 50) await progress.add(BATCH);
    expect(written).toEqual([]);
    expect(asked()).toBe(0);
    for (; clock.ms < 3000; clock.ms += 50) await progress.add(BATCH);
    expect(written).toHaveLength(5);
    expect(written[0]).toBe('\r16,400 articles, 20.5 MB/s\x1b[K');
    expect(asked()).toBe(1);
  });

  it('tells the time left once the size of the input is known', async () => {
    const { written, ...rest } = screen();
    const { progress, clock } = started({ written, ...rest }, { total: 10_000_000 });
    for (clock.ms = 2000; clock.ms <= 2400; clock.ms += 200) await progress.add(BATCH);
    expect(written.map((line) => line.replace(/^\r|\x1b\[K$/g, ''))).toEqual([
      '400 articles, 0.5 MB/s', '800 articles (10 %), 0.9 MB/s, 20 s left', '1,200 articles (15 %), 1.3 MB/s, 14 s left',
    ]);
  });

  it('goes away at the end, and before anything is written to the same terminal, for good', async () => {
    const { io, written } = screen({ out: true });
    const { progress, clock } = started({ io, written });
    clock.ms = 3000;
    await progress.add(BATCH);
    await io.out.before?.();
    expect(written.at(-1)).toBe('\r\x1b[K');
    clock.ms = 9000;
    await progress.add(BATCH);
    await progress.end();
    expect(written).toHaveLength(2);
    expect(io.out.before).toBe(null);
  });

  it('comes again after a failure was named', async () => {
    const { io, written } = screen();
    const { progress, clock } = started({ io, written });
    for (const ms of [3000, 4000]) {
      clock.ms = ms;
      await progress.add(BATCH);
      await progress.clear();
    }
    expect(written.map((text) => text === '\r\x1b[K')).toEqual([false, true, false, true]);
  });

  it.each([['in a pipe', { err: false }, {}], ['where it is not wanted', {}, { quiet: true }]])('is silent %s', async (_, terminal, options) => {
    const { io, written } = screen(terminal);
    const { progress, clock, asked } = started({ io, written }, options);
    for (clock.ms = 0; clock.ms < 9000; clock.ms += 300) await progress.add(BATCH);
    await progress.end();
    expect(written).toEqual([]);
    expect(asked()).toBe(0);
  });

  it('fits a narrow terminal', async () => {
    const { io, written } = screen({ columns: 12 });
    const { progress, clock } = started({ io, written });
    clock.ms = 3000;
    await progress.add(BATCH);
    expect(written).toEqual(['\r400 article\x1b[K']);
  });
});

describe('the line', () => {
  const line = (read: number, total: number | null, seconds: number): string => progressLine({ records: 1204, size: 22_600_000, read }, total, seconds * 1000);

  it.each([
    [10, 100, 10, '1,204 articles (10 %), 2.3 MB/s, 90 s left'],
    [1, 100, 2, '1,204 articles (1 %), 11.3 MB/s, 4 min left'],
    [1, 1000, 20, '1,204 articles (0 %), 1.1 MB/s, 5 h 33 min left'],
    [999, 1000, 2, '1,204 articles (99 %), 11.3 MB/s, 1 s left'],
  ])('%d bytes of %d in %d seconds', (read, total, seconds, expected) => {
    expect(line(read, total, seconds)).toBe(expected);
  });

  it.each([['nobody knows the size', 10, null], ['the input has grown', 120, 100], ['nothing is done', 0, 100]])('promises nothing where %s', (_, read, total) => {
    expect(line(read, total, 2)).toBe('1,204 articles, 11.3 MB/s');
  });
});
