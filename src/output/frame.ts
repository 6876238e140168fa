/** The frame of a table's rows, as cli-table3 draws it: blanks between the columns, nothing around them. */
import CliTable from 'cli-table3';

const GAP = 2;
const STAND_IN = '\ue000';
const NO_LINES = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: ' '.repeat(GAP),
};

/**
 * What stands before, between and after two cells. cli-table3 takes a millisecond a table and quadratic time over hundreds of
 * rows, so it lays out one row of two stand-ins and gets no more to do.
 */
export function frameOf(): string[] {
  const table = new CliTable({ chars: NO_LINES, style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 } });
  table.push([STAND_IN, STAND_IN]);
  return table.toString().split(STAND_IN);
}
