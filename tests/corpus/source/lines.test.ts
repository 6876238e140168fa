import { describe, expect, it } from 'vitest';
import { lineBlocks } from '../../../src/corpus/source/lines.js';
import { collect, streamOf } from '../helpers/folder.js';

const brief = async (chunks: string[], eager = true, longest = 20): Promise<string[]> =>
  (await collect(lineBlocks(streamOf(...chunks), eager, longest))).map((b) => (b.ok ? `${b.first}: ${Buffer.from(b.bytes).toString()}` : `${b.first}! ${b.reason}`));

describe('lineBlocks', () => {
  it.each([
    ['whole lines', ['a\nb\n', 'c\n'], ['1: a\nb\n', '3: c\n']],
    ['a line in pieces', ['a', 'b', 'c\nd', 'e'], ['1: abc\n', '2: de']],
    ['a cut character', ['\ud83d', '\n'], ['1: \ufffd\n']],
    ['empty lines', ['\n\n', '\na'], ['1: \n\n', '3: \n', '4: a']],
    ['nothing', [], []],
    ['a line that is too long, at once', ['a\n' + 'x'.repeat(21), '\nb\n'], ['1: a\n', '2! line longer than 0 MB', '3: b\n']],
    ['a line that is too long, in pieces', ['x'.repeat(15), 'x'.repeat(15), 'x'.repeat(40), 'x\nb\nc'], ['1! line longer than 0 MB', '2: b\n', '3: c']],
    ['a line that is too long and last', ['b\n', 'x'.repeat(30), 'x'], ['1: b\n', '2! line longer than 0 MB']],
    ['long lines one after the other', ['x'.repeat(30), `\n${'y'.repeat(30)}`, '\nz'], ['1! line longer than 0 MB', '2! line longer than 0 MB', '3: z']],
  ])('%s', async (_, chunks, expected) => {
    expect(await brief(chunks)).toEqual(expected);
  });

  it('waits for a full block where nobody waits for it', async () => {
    expect(await brief(['a\n', 'b\n', 'c'], false)).toEqual(['1: a\nb\nc']);
    const line = `${'x'.repeat(99)}\n`;
    const blocks = await collect(lineBlocks(streamOf(...Array.from({ length: 10_000 }, () => line)), false));
    expect(blocks.map((b) => b.ok && b.bytes.length)).toEqual([262_200, 262_200, 262_200, 213_400]);
    expect(blocks.map((b) => b.first)).toEqual([1, 2623, 5245, 7867]);
  });
});
