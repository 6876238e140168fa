import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ClosedPipe } from '../../src/cli/errors.js';
import type { Io } from '../../src/cli/io.js';
import { paged } from '../../src/cli/pager.js';
import { Progress } from '../../src/cli/progress.js';
import { scratch } from '../scenarios/helper.js';

interface Screen {
  io: Io;
  out: string[];
  err: string[];
}

/** A terminal whose pager is `command`. */
function screen(command: string): Screen {
  const out: string[] = [];
  const err: string[] = [];
  const sink = (written: string[]): Io['out'] => ({ isTerminal: true, columns: 80, write: (text) => Promise.resolve(void written.push(String(text))) });
  return { io: { stdin: Readable.from([]), out: sink(out), err: sink(err), env: { PATH: process.env['PATH'], PAGER: command }, isFed: () => false, today: () => '2022-03-01' }, out, err };
}

const SHORT = ['one\n', 'two\n'];
const LONG = Array.from({ length: 40 }, (_, i) => `${i}`.repeat(20_000));

async function print({ io }: Screen, texts: readonly string[]): Promise<void> {
  await paged(io, async ({ out }) => {
    for (const text of texts) await out.write(text);
  });
}

describe('a pager', () => {
  it.each([['a little', SHORT], ['more than a pipe holds', LONG]])('gets all of %s, and the terminal nothing', async (_, texts) => {
    const file = join(scratch({}), 'paged');
    const terminal = screen(`cat > ${file}`);
    await print(terminal, texts);
    expect({ file: readFileSync(file, 'utf8') === texts.join(''), out: terminal.out }).toEqual({ file: true, out: [] });
  });

  it.each([['no-such-pager-here'], ['/dev/null'], ['no-such-pager-here -R | cat; exit 127']])('that is not there or cannot be run does not swallow the output: %s', async (command) => {
    for (const texts of [SHORT, LONG]) {
      const terminal = screen(`${command} 2>/dev/null`);
      await print(terminal, texts);
      expect(terminal.out.join('') === texts.join('')).toBe(true);
    }
  });

  it.each([['true', LONG], ['head -c 10 > /dev/null', LONG], ['cat > /dev/null; exit 127', LONG], ['cat > /dev/null; exit 1', SHORT]])('that read what it wanted is not printed again: %s', async (command, texts) => {
    const terminal = screen(command);
    await print(terminal, texts).catch((error: unknown) => {
      if (!(error instanceof ClosedPipe)) throw error;
    });
    expect(terminal.out).toEqual([]);
  });

  it('is not asked for by an empty name or cat', async () => {
    for (const command of ['', 'cat']) {
      const terminal = screen(command);
      await print(terminal, SHORT);
      expect(terminal.out).toEqual(SHORT);
    }
  });

  it('finds the line of progress gone, and none comes after', async () => {
    const terminal = screen('cat > /dev/null');
    await paged(terminal.io, async (io) => {
      const clock = { ms: 0 };
      const progress = new Progress(io, { quiet: false, total: () => Promise.resolve(null), now: () => clock.ms });
      for (clock.ms = 3000; clock.ms < 6000; clock.ms += 1000) {
        await progress.add({ records: 1, size: 1000, read: 1000 });
        if (clock.ms === 3000) await io.out.write('text\n');
      }
      await progress.end();
    });
    expect(terminal.err).toEqual(['\r1 articles, 0.0 MB/s\x1b[K', '\r\x1b[K']);
  });
});
