/** Turns of a printed conversation: "Tehran Times: And the lake?" over "Karvani: The lake is gone." */
import type { Page } from './page.js';
import { headOf } from './shape.js';

const TURN = /^\p{Lu}[\p{L}.'’ -]{0,40}(?:\([\p{L} ]{2,40}\))?:\s/u;
/** "Q    Did he call?": as the papers of governments print it. */
const BARE_QUESTION = /^Q\s{2,8}\p{Lu}/u;
const BARE_ROOM = 12;
const QUESTION = 63;

/** A question of somebody over a turn of somebody else: no title, though it ends no sentence with a stop. */
export function isTurn({ text, units }: Pick<Page, 'text' | 'units'>, i: number): boolean {
  const next = units[i + 1];
  if (text.charCodeAt(units[i]!.end - 1) !== QUESTION || next === undefined || !TURN.test(headOf(text, next))) return false;
  return TURN.test(headOf(text, units[i]!)) || BARE_QUESTION.test(text.slice(units[i]!.start, units[i]!.start + BARE_ROOM));
}
