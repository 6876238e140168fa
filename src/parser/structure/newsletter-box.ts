/** The box of a newsletter between paragraphs, whose last line closes it. */
import type { Page } from './page.js';
import { BOX_END } from './units.js';

/** Lines of a box, at the most. */
const BOX = 4;

/** "Sign up to Art Weekly" / "Your weekly round-up of all that hangs" / "after newsletter promotion": whether unit `i` stands right above such a last line. */
export function isInBox({ text, units }: Page, i: number): boolean {
  for (let at = i + 1; at < units.length && at <= i + BOX && units[at]!.gap === 0; at++) if (text.startsWith(BOX_END, units[at]!.start)) return true;
  return false;
}
