/** Whether the story goes on below what mostly ends it: a list of the site, a button for comments, a heading. */
import { furnitureRuleOf, type FurnitureRule } from './furniture/index.js';
import { isBiography } from './header-lines.js';
import type { Page } from './page.js';
import { isProse, isSentence } from './shape.js';
import type { Unit } from './units.js';

/** So many paragraphs are a story that may end. */
const BEGUN = 4;
/** Titles and their numbers between a box's label and the story. */
const BOX = 4;

/**
 * "TRENDING" / a title or two / the story goes on; "View comments (12)", "Contacts" right below the lead: two paragraphs right behind one another
 * so near below unit `i`, or two sentences where `told` paragraphs are hardly a story.
 */
export function goesOnBelow(page: Page, told: number, { marks }: FurnitureRule, i: number): boolean {
  if (marks !== 'site' && marks !== 'passing') return false;
  return (marks === 'site' && hasTwo(page, i, isProse)) || (told < BEGUN && hasTwo(page, i, isSentence));
}

function hasTwo({ text, units }: Page, i: number, isTold: (text: string, unit: Unit) => boolean): boolean {
  const isStory = (unit: Unit): boolean => isTold(text, unit) && isSentence(text, unit) && furnitureRuleOf(text, unit, 'tail') === null && !isBiography(text, unit);
  for (let n = i + 1; n + 1 < units.length && n <= i + BOX; n++) if (isStory(units[n]!) && isStory(units[n + 1]!)) return true;
  return false;
}
