/** Turns of a printed conversation: "Tehran Times: And the lake?" over "Karvani: The lake is gone." */
import type { Page } from './page.js';
import { headOf } from './shape.js';

const TURN = /^\p{Lu}[\p{L}. ]{0,40}:\s/u;
const QUESTION = 63;

/** A question of somebody over a turn of somebody else: no title, though it ends no sentence with a stop. */
export function isTurn({ text, units }: Pick<Page, 'text' | 'units'>, i: number): boolean {
  const next = units[i + 1];
  return text.charCodeAt(units[i]!.end - 1) === QUESTION && next !== undefined && TURN.test(headOf(text, units[i]!)) && TURN.test(headOf(text, next));
}
