/** Lines that a bullet opens: "• Safe passage for ships". */
import { isBlank } from '../../core/span.js';
import type { Page } from './page.js';
import type { Unit } from './units.js';

const BULLET = /^[•●▪■◦‣·*–-]\s/;

export function hasBullet(text: string, unit: Pick<Unit, 'start'>): boolean {
  return isBlank(text.charCodeAt(unit.start + 1)) && BULLET.test(text.slice(unit.start, unit.start + 2));
}

/** The first unit behind the lines from `i` on that one kind of bullet opens. */
export function listEnd({ text, units }: Pick<Page, 'text' | 'units'>, i: number): number {
  let end = i;
  while (end < units.length && hasBullet(text, units[end]!) && text[units[end]!.start] === text[units[i]!.start]) end++;
  return end;
}
