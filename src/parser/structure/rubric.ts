/**
 * The section that a house prints over its headline, told by where it stands: the page's first line, a word or two over a longer title.
 *
 *   Local News / Council backs ban on overnight parking after three-hour hearing
 */
import { NO_SECTIONS } from '../../lexicon/sections.js';
import { isPlaceName } from './byline.js';
import { knownPlace } from './dateline/place.js';
import { LEAST_TITLE, isSection, sectionOf } from './header-lines.js';
import { MASTHEAD_ENDINGS } from './paper-nouns.js';
import { wordCount } from './shape.js';
import { stampOf } from './stamp.js';
import type { Unit } from './units.js';

interface RubricRule {
  id: string;
  why: string;
  accepts(line: string): boolean;
}

const WORD = /^\p{Lu}[\p{L}'’]{3,20}$/u;
const PAIR = /^(\p{Lu}[\p{L}'’ ]{1,24})\s(&|[Aa]nd)\s(\p{Lu}[\p{L}'’ ]{1,24})$/u;
const COLUMN = /^\p{Lu}[\p{L}'’]{2,20}(?:\s(?:(?:and|&|of|the)\s)?\p{Lu}[\p{L}'’]{1,20}){0,2}\s[-–—]\s(\p{Lu}[\p{L}'’& ]{2,24})$/u;
const MASTHEAD = new RegExp(`^The\\s(?:\\p{Lu}[\\p{L}'’-]{1,20}\\s){1,3}(?:${MASTHEAD_ENDINGS})$`, 'u');
/** "Craven Herald & Pioneer", "Duluth Ledger-Herald": without "The" many a title ends so, and what stands below has to tell. */
const BARE_MASTHEAD = new RegExp(`^(?:\\p{Lu}[\\p{L}'’]{2,20}[\\s-]){1,3}(?:${MASTHEAD_ENDINGS})(?:\\s&\\s\\p{Lu}\\p{Ll}+)?$`, 'u');
/** "Russian News Agency", "Official News Agency of the Republic": what a house calls itself below its letters. */
const AGENCY = /^(?:The\s)?(?:\p{Lu}[\p{L}-]{2,20}\s){1,3}(?:News|Press|Information)\sAgency$/u;
const SILENT = new Set(NO_SECTIONS);

export const RUBRIC_RULES: readonly RubricRule[] = [
  { id: 'word', why: '"Senate", "CONGRESS", "California"', accepts: (line) => WORD.test(line) && !SILENT.has(line.toLowerCase()) && !isCity(line) },
  { id: 'two-words', why: '"Local News", "Domestic Economy", "FOREIGN AFFAIRS": the second is a section', accepts: isTopical },
  { id: 'field', why: '"Rural and regional health", "Men\'s college basketball": a section or a sport behind what part of it is meant', accepts: isField },
  { id: 'pair', why: '"Business And Markets", "Entertainment & Arts": one of the two is a section, two countries are news; "Highlands & Islands": two of many; "Salt & Smoke" is a title, "Marks & Spencer" a firm', accepts: isPair },
  { id: 'column', why: '"Shots - Health News", "Goats and Soda - Global Health"', accepts: (line) => isNamed(COLUMN.exec(line)?.[1] ?? '') },
];

/** "The Harwick Courier", "Russian News Agency": a house's name over its story. */
export function isMasthead(text: string, unit: Unit): boolean {
  return isPaper(text, unit) || (unit.end - unit.start < LONGEST_MASTHEAD && AGENCY.test(text.slice(unit.start, unit.end)));
}

/** "Harwick Courier" over a day or a section, the line `below`. */
export function isBareMasthead(text: string, { start, end }: { start: number; end: number }, below: Unit | undefined): boolean {
  if (below === undefined || end - start >= LONGEST_MASTHEAD || isSection(text.slice(start, end)) || !BARE_MASTHEAD.test(text.slice(start, end))) return false;
  return stampOf(text, below) !== null || sectionOf(text, below) !== null;
}

/** "The Harwick Courier" */
export function isPaper(text: string, { start, end }: { start: number; end: number }): boolean {
  return end - start < LONGEST_MASTHEAD && MASTHEAD.test(text.slice(start, end));
}

const LONGEST_MASTHEAD = 60;

/** Whether `unit`, the page's first, is a section over the title `below`. */
export function isRubric(text: string, unit: Unit, below: Unit): boolean {
  if (wordCount(text, unit, LONGEST + 1) > LONGEST || wordCount(text, below, LEAST_TITLE) < LEAST_TITLE) return false;
  const line = text.slice(unit.start, unit.end);
  return RUBRIC_RULES.some((rule) => rule.accepts(line));
}

const LONGEST = 7;

/** "Ankara" is where the desk is; a section is named for a country or a part of one. */
function isCity(line: string): boolean {
  return knownPlace(line)?.isCountry === false;
}

/** What may stand before the name of a section, in small letters: "Rural *and regional* health". No verb of a headline ends so. */
const PART = /^(?:and|&|of|the|college|youth|junior|road|school|schools|pro|world|women['’]s|men['’]s|[\p{L}]{3,}(?:al|ic|ary|ish|ese|ian))$/u;

function isField(line: string): boolean {
  const words = line.split(' ');
  return words.length > 1 && words.length <= 4 && isSection(words[words.length - 1]!) && words.every((word, i) => i === words.length - 1 || PART.test(i === 0 ? word.toLowerCase() : word));
}

function isTopical(line: string): boolean {
  const words = line.split(' ');
  return words.length === 2 && words.every((word) => /^\p{Lu}[\p{L}'’]+$/u.test(word)) && isSection(words[1]!) && !SILENT.has(words[0]!.toLowerCase());
}

function isPair(line: string): boolean {
  const pair = PAIR.exec(line);
  if (pair === null) return false;
  const sides = [pair[1]!, pair[3]!];
  if (pair[2] === '&' && sides.every((side) => /^\p{Lu}\p{Ll}+s$/u.test(side))) return true;
  return sides.some((side) => isSection(side) && (pair[2] === '&' || !isPlaceName(side)));
}

/** A section, or one of news: "Health News". */
function isNamed(name: string): boolean {
  return isSection(name) || isTopical(name);
}
