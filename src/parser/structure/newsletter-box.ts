/** The box of a newsletter between paragraphs, whose last line closes it. */
import type { Page } from './page.js';
import { BOX_END } from './units.js';

/** Over a box, for those who hear the page. */
const BOX_START = /^skip past newsletter promotion/i;
/** Lines of a box, at the most. */
const BOX = 4;

/** "Sign up to Art Weekly" / "Your weekly round-up of all that hangs" / "after newsletter promotion": whether unit `i` stands right above such a last line, or between it and "Skip past newsletter promotion". */
export function isInBox(page: Page, i: number): boolean {
  return endsBelow(page, i, 0) || (startsAbove(page, i) && endsBelow(page, i, Infinity));
}

/** Whether the last line stands below unit `i`, with so many blank lines between two lines at the most. */
function endsBelow({ text, units }: Page, i: number, gap: number): boolean {
  for (let at = i + 1; at < units.length && at <= i + BOX && units[at]!.gap <= gap; at++) if (text.startsWith(BOX_END, units[at]!.start)) return true;
  return false;
}

function startsAbove({ text, units }: Page, i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - BOX; at--) if (BOX_START.test(text.slice(units[at]!.start, units[at]!.start + 40))) return true;
  return false;
}
