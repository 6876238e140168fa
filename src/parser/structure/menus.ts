/** Names of sections under one another over a story: a breadcrumb, or the site's menu. */
import { knownPlace } from './dateline/place.js';
import type { Line } from './head-line.js';
import { isWide } from './header-lines.js';
import type { Page } from './page.js';
import { lengthOf, wordCount } from './shape.js';
import type { Unit } from './units.js';

/**
 * Sections under one another: "News / UAE" is a breadcrumb whose last name is the section, with its strokes or without; "UK / World / Politics /
 * US / Money" is a menu of the site and names none.
 */
export function foldMenus(page: Page, lines: Line[]): void {
  for (let first = 0; first < lines.length; first++) {
    if (lines[first]!.type !== 'section') continue;
    const end = sectionsEnd(lines, first);
    const named = sectionsIn(lines, first, end);
    const isMenu = named + (first > 0 && isHome(page, first - 1) ? 1 : 0) >= MENU || isRow(page, first, end, named);
    const last = isMenu ? menuEnd(page, lines, end) : crumbsEnd(page, lines, first, end);
    if (last > end && !isMenu) lines[end] = { type: 'section' };
    for (let i = first; i < (isMenu ? last : last - 1); i++) if (lines[i]!.type !== 'furniture') lines[i] = { type: isMenu ? 'menu' : 'furniture' };
    first = last;
  }
}

/** So many names are no breadcrumb. */
const MENU = 4;

/** "Politics / Economy / Sport": none is a part of the one before; "Home / News / Opinion / Contact": what stands on every page of the site. */
function isRow({ text, units }: Page, first: number, end: number, named: number): boolean {
  // A section apart from the others is the story's.
  for (let i = first + 1; i < end; i++) if (units[i]!.gap > 0) return false;
  if (named >= ROW && !isWide(text.slice(units[first]!.start, units[first]!.end))) return true;
  const next = units[end];
  return next !== undefined && lengthOf(next) <= LONGEST_BUTTON && BUTTON.test(text.slice(next.start, next.end));
}

const ROW = 3;
const LONGEST_BUTTON = 24;
const BUTTON = /^(?:contact(?: us)?|about(?: us)?|search(?: for)?:?|log ?in|sign in|subscribe|donate|archives?|newsletters?|menu)$/i;

/** Behind sections, and the strokes between them. */
function sectionsEnd(lines: readonly Line[], first: number): number {
  let end = first + 1;
  while (end < lines.length && (lines[end]!.type === 'section' || (lines[end]!.type === 'furniture' && lines[end + 1]?.type === 'section'))) end++;
  return end;
}

function sectionsIn(lines: readonly Line[], first: number, end: number): number {
  let n = 0;
  for (let i = first; i < end; i++) if (lines[i]!.type === 'section') n++;
  return n;
}

/** Over what else stands in the menu: a word or two on a line. */
function menuEnd(page: Page, lines: readonly Line[], end: number): number {
  let last = end;
  while (last < lines.length && lines[last]!.type === 'title' && wordCount(page.text, page.units[last]!, 3) < 3) last++;
  return last;
}

/** "News" / "UAE" / the title: a country behind what it is a part of. */
function crumbsEnd(page: Page, lines: readonly Line[], first: number, end: number): number {
  const wide = end === first + 1 && isWide(page.text.slice(page.units[first]!.start, page.units[first]!.end));
  return wide && lines[end]?.type === 'title' && lines[end + 1]?.type === 'title' && isCountry(page, end) ? end + 1 : end;
}

function isHome({ text, units }: Page, i: number): boolean {
  return /^home$/i.test(text.slice(units[i]!.start, units[i]!.end));
}

function isCountry({ text, units }: Page, i: number): boolean {
  return isCountryAt(text, units[i]!);
}

export function isCountryAt(text: string, unit: Unit): boolean {
  return lengthOf(unit) <= MAX_PLACE && knownPlace(text.slice(unit.start, unit.end))?.isCountry === true;
}

const MAX_PLACE = 40;
