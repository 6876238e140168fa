import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/corpus/source/pieces.js';
import { expectLinear } from '../../helpers/linear.js';
import { collect, streamOf } from '../helpers/folder.js';

const pieces = (...chunks: (string | Uint8Array)[]): Promise<string[]> => collect(piecesOf(streamOf(...chunks)));

describe('the pieces of a list', () => {
  it.each<[string, (string | Uint8Array)[], string[]]>([
    ['lines', ['a\nb\n'], ['a', 'b']],
    ['a last line without its end', ['a\nb'], ['a', 'b']],
    ['lines over several chunks', ['a', 'b', 'c\nd', '\n'], ['abc', 'd']],
    ['an end that comes alone', ['a', '\n', 'b'], ['a', 'b']],
    ['blank lines', ['a\n\nb'], ['a', '', 'b']],
    ['NULs, with newlines in the names', ['a\nb\0c\0'], ['a\nb', 'c']],
    ['a NUL in a later block is part of a name', ['a\nb', '\0c\n'], ['a', 'b\0c']],
    ['a character cut in two', [Buffer.from('é\n').subarray(0, 1), Buffer.from('é\n').subarray(1)], ['é']],
    ['a character of which the rest never comes', [Buffer.from('é').subarray(0, 1)], ['\ufffd']],
    ['nothing', [], []],
    ['nothing in a chunk', ['', 'a\0b'], ['a', 'b']],
    ['a path as long as any', ['x'.repeat(4096), '\n'], ['x'.repeat(4096)]],
  ])('%s', async (_, chunks, expected) => {
    expect(await pieces(...chunks)).toEqual(expected);
  });

  it.each(['x'.repeat(70_000), `a\n${'x'.repeat(70_000)}\nb`])('none is longer than any path', async (text) => {
    await expect(pieces(text)).rejects.toThrow('not a list of paths');
  });

  it('a file without line ends is given up where it is too long, eight times as much no later', { retry: 3 }, async () => {
    const chunk = 'x'.repeat(60_000);
    await expectLinear(100, (n) => Array<string>(n).fill(chunk), async (chunks) => {
      await pieces(...chunks).catch(() => undefined);
    });
  });
});
