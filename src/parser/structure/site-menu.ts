/**
 * What a browser copies from over a story: the names of the site's sections under one another, among buttons, languages and the house's own words.
 *
 *   Skip to main content / World / Business / Markets / Legal / Sign In
 *                                                          <- an empty line
 *   Commodities / Turkey lifts …
 */
import { knownPlace } from './dateline/place.js';
import { furnitureRuleOf } from './furniture/index.js';
import { isSection } from './header-lines.js';
import { headOf, isProse, lengthOf, wordCount } from './shape.js';
import { endsSentence, type Unit } from './units.js';

interface Lines { text: string; units: readonly Unit[] }

/** Sections, at least, that make lines under one another a menu: a breadcrumb has fewer. */
const LEAST_SECTIONS = 5;
/** Or so many of them in a list of so many lines, four of five of which are short: a house has sections that no other has. */
const LEAST_IN_LIST = 2;
const LEAST_LIST = 8;
/** A shorter list has more of them, "Home", other buttons and places among them. */
const LEAST_IN_SHORT = 4;
const LEAST_SHORT = 6;
/** A menu is no longer than this. */
const MAX_LINES = 60;
/** Blocks of buttons over it. */
const MAX_BLOCKS = 3;
/** Words of a line that no title is. */
const FEW_WORDS = 3;

/** The index of the first unit below the menu; 0 on a page that begins without one. */
export function siteMenuEnd({ text, units }: Lines): number {
  let first = 0;
  for (let n = 0; n < MAX_BLOCKS && first < units.length; n++) {
    const end = blockEnd(units, first);
    const story = longLine(units, first, end);
    if (isMenu(text, units, first, story)) return cutTitle(text, units, first, story, story < end || !hasStory(text, units, end));
    if (!isOverMenu(text, units, first, end)) return 0;
    first = end;
  }
  return 0;
}

/** Behind the lines that no empty line parts. */
function blockEnd(units: readonly Unit[], first: number): number {
  let end = first + 1;
  while (end < units.length && units[end]!.gap === 0 && end - first <= MAX_LINES) end++;
  return end;
}

/** The first line of the block that is as long as a paragraph of the story, on a page without empty lines; its end where none is. */
function longLine(units: readonly Unit[], first: number, end: number): number {
  let at = first;
  while (at < end && lengthOf(units[at]!) <= MAX_OWN_WORDS) at++;
  return at;
}

/** Whether a paragraph stands behind the block: where none does, the story is a part of it. */
function hasStory(text: string, units: readonly Unit[], from: number): boolean {
  for (let i = from; i < units.length && i < from + MAX_LINES; i++) if (isProse(text, units[i]!) && endsSentence(text, units[i]!.end)) return true;
  return false;
}

/** What a house says of itself among its sections is no longer. */
const MAX_OWN_WORDS = 140;

function isMenu(text: string, units: readonly Unit[], first: number, end: number): boolean {
  if (end - first > MAX_LINES) return false;
  let sections = 0;
  let buttons = 0;
  let short = 0;
  for (let i = first; i < end; i++) {
    const unit = units[i]!;
    if (/^by\s\p{Lu}/iu.test(headOf(text, unit, 8))) return false;
    if (isSectionLine(text, unit)) sections++;
    else if (furnitureRuleOf(text, unit, 'head')?.kind === 'menu' || knownPlace(text.slice(unit.start, unit.end)) !== null) buttons++;
    if (wordCount(text, unit, FEW_WORDS + 1) <= FEW_WORDS && text[unit.end - 1] !== '.') short++;
  }
  if (sections >= LEAST_SECTIONS) return true;
  const isList = (sections >= LEAST_IN_LIST && end - first >= LEAST_LIST) || (sections + buttons >= LEAST_IN_SHORT && end - first >= LEAST_SHORT);
  return isList && short * 5 >= (end - first) * 4;
}

/** "Skip links", "AP Logo" / "Menu": buttons, or a house alone over the menu. */
function isOverMenu(text: string, units: readonly Unit[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (furnitureRuleOf(text, units[i]!, 'head') === null && wordCount(text, units[i]!, FEW_WORDS + 1) > FEW_WORDS) return false;
  return true;
}

function isSectionLine(text: string, unit: Unit): boolean {
  return isSection(text.slice(unit.start, unit.end));
}

/** Behind the last section a line of more words, without a stop, is a title right below the menu; so is any line where the story follows in the same block. */
function cutTitle(text: string, units: readonly Unit[], first: number, end: number, storyFollows: boolean): number {
  let last = end - 1;
  while (last > first && !isSectionLine(text, units[last]!)) last--;
  if (storyFollows) return last + 1;
  for (let i = last + 1; i < end; i++) {
    const unit = units[i]!;
    if (wordCount(text, unit, FEW_WORDS + 1) > FEW_WORDS && !endsSentence(text, unit.end) && furnitureRuleOf(text, unit, 'head') === null) return i;
  }
  return end;
}
