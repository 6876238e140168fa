/**
 * Tables: one row an item, one line a row. At a terminal the columns are fitted to its width and what is clipped ends in "…";
 * in a pipe every value is whole and a tab parts it from the next.
 */
import { table } from '../core/tables.js';
import type { Cell } from './columns.js';
import { frameOf } from './frame.js';
import type { Look } from './layouts.js';
import { visibleLine } from './safe.js';
import type { Role, Style } from './style.js';
import { clip, clipFront, displayWidth, pad, wrap } from './width.js';

export interface Heading {
  name: string;
  look: Look;
}

export interface Fitted extends Heading {
  /** Which cell of a row. */
  index: number;
  width: number;
}

export type Row = readonly Cell[];

/** `row` for a pipe: whole values, tabs between. Tabs and line ends inside a value become a blank. */
export function pipeRow(row: Row): string {
  return `${row.map(textOf).join('\t')}\n`;
}

function textOf(cell: Cell): string {
  return cell === null ? '' : visibleLine(String(cell));
}

/**
 * The columns that fit into `cells`, with their widths. `rows` are those looked at to find how wide values are. `used` tells
 * which columns are to be there; by default those that say something.
 */
export function fitColumns(headings: readonly Heading[], rows: readonly Row[], cells: number, used?: readonly boolean[]): Fitted[] {
  const holds = used ?? headings.map((heading, index) => saysSomething(heading, rows, index));
  let kept = headings.map((heading, index) => ({ ...heading, index, width: naturalWidth(heading, rows, index) })).filter(({ index }) => holds[index]);
  for (;;) {
    const room = cells - frame[1]!.length * (kept.length - 1);
    const least = kept.reduce((sum, { look, width }) => sum + Math.min(width, look.min), 0);
    const last = Math.max(...kept.map(({ look }) => look.rank));
    if (least <= room || last <= 0) return shareOut(kept, room);
    kept = kept.filter(({ look }) => look.rank < last);
  }
}

/** Not so an empty column, nor one that says the same in all rows where that is a reason to leave it out. */
function saysSomething({ look }: Heading, rows: readonly Row[], index: number): boolean {
  if (look.rank === 0) return true;
  if (look.varied) return rows.length === 1 || rows.some((row) => row[index] !== rows[0]![index]);
  return rows.some((row) => row[index] !== null && row[index] !== '');
}

/** Everybody's minimum first; then what the open columns want, what the bounded ones may have, and the rest for the open ones. */
function shareOut(kept: readonly Fitted[], room: number): Fitted[] {
  const fitted = kept.map((item) => ({ ...item, width: Math.min(item.width, item.look.min) }));
  let left = room - fitted.reduce((sum, { width }) => sum + width, 0);
  const grow = (limitOf: (look: Look) => number): void => {
    const limits = kept.map(({ width, look }) => Math.min(width, limitOf(look)));
    for (;;) {
      const growing = fitted.filter(({ width }, i) => width < limits[i]!).slice(0, Math.max(0, left));
      if (growing.length === 0) return;
      // All by the same, until the first has what it may or the room is shared out.
      const step = Math.max(1, Math.min(Math.floor(left / growing.length), ...growing.map((item) => limits[fitted.indexOf(item)]! - item.width)));
      for (const item of growing) item.width += step;
      left -= step * growing.length;
    }
  };
  // A terminal too narrow for all minimums: the widest give way.
  for (; left < 0; left++) {
    const widest = fitted.reduce((a, b) => (b.width > a.width ? b : a));
    if (widest.width > 1) widest.width--;
  }
  grow((look) => (look.max === undefined ? (look.want ?? 0) : 0));
  grow((look) => look.max ?? 0);
  grow((look) => look.max ?? Infinity);
  return fitted.map((item) => ({ ...item, width: Math.max(1, item.width) }));
}

/** No terminal is wider, and a measure costs what it reads. */
const LOOKED_AT = 500;

function naturalWidth({ name }: Heading, rows: readonly Row[], index: number): number {
  let width = name.length;
  for (const row of rows) width = Math.max(width, displayWidth(textOf(row[index]!).slice(0, LOOKED_AT)));
  return width;
}

/** The header line of a table at a terminal. */
export function headerLine(fitted: readonly Fitted[], style: Style): string {
  const cells = fitted.map(({ name, width, look }) => style('heading', pad(clip(name.toUpperCase(), width), width, look.align)));
  return draw([cells]);
}

/** Rows for a terminal. */
export function terminalRows(fitted: readonly Fitted[], rows: readonly Row[], style: Style): string {
  const cells = rows.map((row) => fitted.map(({ index, width, look }) => {
    const cut = look.clip === 'front' ? clipFront : clip;
    const text = pad(cut(textOf(row[index]!), width), width, look.align);
    return look.role === undefined ? text : style(look.role, text);
  }));
  return draw(cells);
}

/** What a cell of a page holds: paragraphs of one style each, wrapped below each other. */
export interface Paragraph {
  text: string;
  role?: Role;
}

/** A row whose cells are wrapped, not clipped: as high as its highest cell. */
export function wrappedRow(fitted: readonly Fitted[], cells: readonly (readonly Paragraph[])[], style: Style): string {
  const columns = fitted.map(({ index, width, look }) => cells[index]!.flatMap(({ text, role }) =>
    wrap(visibleLine(text), width).map((line) => {
      const padded = pad(line, width, look.align);
      return role === undefined ? padded : style(role, padded);
    })));
  const height = Math.max(0, ...columns.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, y) => columns.map((column, x) => column[y] ?? ' '.repeat(fitted[x]!.width)));
  return draw(lines);
}

// Not `frameOf` itself: to name it in the bundle is to load it.
const frame = table('frame', () => frameOf());

/** Rows in cli-table3's frame; the widths are ours: its own measure counts zero-width marks as cells. */
function draw(cells: readonly (readonly string[])[]): string {
  const [left, middle, right] = frame;
  return cells.map((row) => `${`${left!}${row.join(middle)}${right!}`.trimEnd()}\n`).join('');
}
