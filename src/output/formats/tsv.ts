/** `tsv`: one row a line, cells parted by tabs, for cut, awk, miller: no quoting, so tabs and line ends in a cell become blanks. */
import type { Cell } from '../columns.js';
import { spreadsheetCell, visibleLine } from '../safe.js';
import { tabular } from './tabular.js';

export const format = tabular({ head: (names) => line(names), row: (cells) => line(cells.map(plain)) });

function plain(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? spreadsheetCell(visibleLine(cell)) : String(cell);
}

function line(cells: readonly string[]): string {
  return `${cells.join('\t')}\n`;
}
