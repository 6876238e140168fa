/** The card: an article as a page one would print. Nothing is clipped: what is too long is wrapped. */
import type { Article } from '../../core/article.js';
import { utf16IndexOf } from '../../core/offsets.js';
import type { Entry } from '../../core/entry.js';
import type { Style } from '../style.js';
import { fitColumns, headerLine, wrappedRow, type Heading, type Paragraph } from '../table.js';
import { displayWidth } from '../width.js';
import { head, titleSpanOf } from './head.js';
import { quietMarks } from './marks.js';
import { sectionsOf, type Section } from './sections.js';
import { paintedLines, painter } from './text.js';

export interface CardOptions {
  /** Cells of the page. */
  width: number;
  style: Style;
  explain: boolean;
}

/** Wider lines of running text are hard to read. */
const TEXT_WIDTH = 88;
const TABLE_WIDTH = 140;
const LEAST_WIDTH = 20;
const INDENT = 2;

export function card(entry: Entry, { width, style, explain }: CardOptions): string {
  const { article, text } = entry;
  const cells = Math.max(LEAST_WIDTH, Math.min(width, TEXT_WIDTH));
  const tableCells = Math.max(LEAST_WIDTH, Math.min(width, TABLE_WIDTH));
  const blocks = [
    head(article, cells, style),
    ...story(article, text, cells, style),
    ...sectionsOf(article, explain).map((section) => table(section, tableCells, style)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** The paragraphs; the lead not again where it is the title. */
function story(article: Article, text: string, cells: number, style: Style): string[] {
  const at = utf16IndexOf(text);
  const paint = painter(text, quietMarks(article, text), style);
  const { span, isLead } = titleSpanOf(article);
  return article.paragraphs.filter(({ start }) => !(isLead && start === span?.start)).map(({ start, end, role }) => {
    const lines = paintedLines(text, at(start), at(end), cells, paint);
    return lines.map((line) => (role === 'subheading' ? style('title', line) : role === 'caption' ? style('quiet', line) : line)).join('\n');
  });
}

function table({ title, columns, rows }: Section, cells: number, style: Style): string {
  const measured = rows.map((row) => row.map((cell) => longest(cell.map(({ text }) => text))));
  const used = columns.map((_, index) => measured.some((row) => row[index] !== ''));
  const fitted = fitColumns(columns.map((column, index) => unbroken(column, rows.map((row) => row[index]!))), measured, cells - INDENT, used);
  const header = columns.length > 1 ? headerLine(fitted, style) : '';
  const lines = (header + rows.map((row) => wrappedRow(fitted, row, style)).join('')).trimEnd().split('\n');
  return [style('title', title), ...lines.map((line) => (line === '' ? '' : ' '.repeat(INDENT) + line))].join('\n');
}

/** The column at least as wide as its longest word, within its bounds: "dissatisfaction" is not cut where other columns can give way. */
function unbroken({ name, look }: Heading, cells: readonly (readonly Paragraph[])[]): Heading {
  if (look.max === undefined) return { name, look };
  const words = cells.flat().flatMap(({ text }) => text.split(/[ \u00a0]/));
  const widest = words.reduce((most, word) => (word.length > most ? Math.max(most, displayWidth(word)) : most), look.min);
  return { name, look: { ...look, min: Math.min(widest, look.max) } };
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}
