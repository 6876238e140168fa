/** Running text, wrapped and coloured. */
import { isHarmless, visibleLine } from '../safe.js';
import type { Role, Style } from '../style.js';
import { displayWidth, wrapWords } from '../width.js';
import type { Mark } from './marks.js';

/** Paints a word, `[start, end)` of the text. */
export type Painter = (start: number, end: number) => string;

/** Paints words of `text` by the marks over it; of marks over each other the last one shows. */
export function painter(text: string, marks: readonly Mark[], style: Style): Painter {
  const shown = isHarmless(text) ? (word: string): string => word : visibleLine;
  if (marks.length === 0) return (start, end) => shown(text.slice(start, end));
  const roles: Role[] = [...new Set(marks.map(({ role }) => role))];
  const paint = new Uint8Array(text.length);
  for (const { start, end, role } of marks) paint.fill(roles.indexOf(role) + 1, start, end);
  return (start, end) => {
    let out = '';
    for (let from = start, to; from < end; from = to) {
      to = from + 1;
      while (to < end && paint[to] === paint[from]) to++;
      const piece = shown(text.slice(from, to));
      out += paint[from] === 0 ? piece : style(roles[paint[from]! - 1]!, piece);
    }
    return out;
  };
}

/** `text[start, end)` in lines of at most `cells`. */
export function paintedLines(text: string, start: number, end: number, cells: number, paint: Painter): string[] {
  return wrapWords(text, cells, shownWidth, start, end).map((line) => line.map((word) => paint(word.start, word.end)).join(' '));
}

/** Cells of a word as it is shown: what would act on the terminal is shown by its code. */
export function shownWidth(word: string): number {
  return displayWidth(visibleLine(word));
}
