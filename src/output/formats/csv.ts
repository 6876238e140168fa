/**
 * `csv`: RFC 4180 with a head, for spreadsheets. Line ends inside a cell stay; controls are shown; no cell is a formula.
 */
import papaparse from 'papaparse';
import type { Cell } from '../columns.js';
import { spreadsheetCell, visible } from '../safe.js';
import { tabular } from './tabular.js';

const EOL = '\r\n';

export const format = tabular({ head: (names) => line(names), row: (cells) => line(cells.map(guarded)) });

// Numbers stay numbers: only text can smuggle a formula ("-5" written in an article is text, a figure's -5 is not).
function guarded(cell: Cell): Cell {
  return typeof cell === 'string' ? spreadsheetCell(visible(cell)) : cell;
}

function line(cells: readonly Cell[]): string {
  return papaparse.unparse([[...cells]], { newline: EOL }) + EOL;
}
