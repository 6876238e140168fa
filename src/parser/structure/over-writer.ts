/** The title right over "By Jane Sample": among many titles that are a menu's words it is the story's, and a caption below is none. */
import { isByline } from './byline.js';
import type { Line } from './head-line.js';
import { LEAST_TITLE } from './header-lines.js';
import type { Page } from './page.js';
import { wordCount } from './shape.js';

/** So far above the writer its headline stands, with a deck between. */
const WITHIN = 3;

/** Which of `titles` stands over the first line that says who wrote it; null where none does. */
export function titleOverWriter({ text, units }: Page, lines: readonly Line[], titles: readonly number[]): number | null {
  const writer = lines.findIndex((line, i) => line.type === 'byline' && isByline(text, units[i]!));
  const above = titles.filter((i) => i < writer && i >= writer - WITHIN && wordCount(text, units[i]!, LEAST_TITLE) >= LEAST_TITLE);
  return above.at(-1) ?? null;
}

/** "Country Profiles" between the words of a menu looks like a writer; the one who signs stands below the title. */
export function dropWritersOfMenu(page: Page, lines: Line[], titles: readonly number[]): void {
  const chosen = titleOverWriter(page, lines, titles);
  for (let i = 0; chosen !== null && i < chosen; i++) if (lines[i]!.type === 'byline' && !isByline(page.text, page.units[i]!)) lines[i] = { type: 'furniture' };
}
