import { describe, expect, it } from 'vitest';
import type { Look } from '../../src/output/layouts.js';
import { fitColumns, headerLine, pipeRow, terminalRows, wrappedRow, type Heading, type Row } from '../../src/output/table.js';
import { displayWidth } from '../../src/output/width.js';

const plain = (_: string, text: string): string => text;
const column = (name: string, look: Partial<Look> = {}): Heading => ({ name, look: { min: 4, rank: 0, ...look } });
const drawn = (headings: Heading[], rows: Row[], cells: number): string[] => {
  const fitted = fitColumns(headings, rows, cells);
  return (headerLine(fitted, plain) + terminalRows(fitted, rows, plain)).trimEnd().split('\n');
};

describe('a table at a terminal', () => {
  const headings = [column('who', { min: 5, max: 10 }), column('what', { min: 8, want: 20 }), column('file', { rank: 3, varied: true })];
  const rows = [['Araz Vakili', 'The bridge over the river is open', 'a.txt'], ['日本国外務省の人', 'می‌رود e\u0301', 'b.txt'], ['x', null, 'b.txt']];

  it('fits, clips with an ellipsis, and keeps wide and combining characters in their columns', () => {
    expect(drawn(headings, rows, 42)).toEqual([
      'WHO         WHAT                     FILE',
      'Araz Vaki…  The bridge over the ri…  a.txt',
      '日本国外…   می‌رود e\u0301                  b.txt',
      'x                                    b.txt',
    ]);
  });

  it('leaves out the least important column where there is no room, and one that says the same everywhere', () => {
    expect(drawn(headings, rows, 18)[0]).toBe('WHO    WHAT');
    expect(drawn(headings, rows.slice(1), 60)[0]).toBe('WHO         WHAT');
  });

  it.each([20, 33, 60, 100, 200])('no line is wider than %d cells', (cells) => {
    for (const line of drawn(headings, rows, cells)) expect(displayWidth(line)).toBeLessThanOrEqual(cells);
  });

  it('draws thousands of rows, all of them', () => {
    const many = Array.from({ length: 5000 }, (_, i): Row => [`n${i}`, 'text', 'f']);
    expect(drawn(headings, many, 60)).toHaveLength(5001);
  });

  it('shows what would act on the terminal', () => {
    expect(drawn([column('what')], [['\u001b[31mred\u202e']], 40)[1]).toBe('\\u{1b}[31mred\\u{202e}');
  });

  it('wraps cells on a page', () => {
    const fitted = fitColumns([column('a', { max: 6 }), column('b')], [['one two three', 'x']], 20);
    expect(wrappedRow(fitted, [[{ text: 'one two three' }, { text: 'four' }], [{ text: 'x' }]], plain)).toBe('one     x\ntwo\nthree\nfour\n');
  });
});

describe('a row in a pipe', () => {
  it('is whole, tab-separated, one line', () => {
    expect(pipeRow(['a'.repeat(500), null, 3, 'tab\tand\r\nline'])).toBe(`${'a'.repeat(500)}\t\t3\ttab and line\n`);
  });
});
