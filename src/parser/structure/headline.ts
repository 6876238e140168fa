/** Which of the titles over a story is its headline, and what the others are. */
import { itemAt, lastOf } from '../../core/reading.js';
import { spanOf } from '../../core/span.js';
import { isLetter } from '../text/chars.js';
import { hasBullet } from './bullets.js';
import { isByline, isPersonLine, isWriterLine, writersOf } from './byline.js';
import { furnitureRuleOf, type FurnitureMark } from './furniture/index.js';
import type { Line } from './head-line.js';
import { headlineMarks } from './headline-marks.js';
import { addFurniture, addParagraph, type Page } from './page.js';
import { LEAST_TITLE, agencyLineOf } from './header-lines.js';
import { houseOfTitle } from './house-of-title.js';
import { dropWritersOfMenu, titleOverWriter } from './over-writer.js';
import { isBareMasthead, isMasthead, isRubric } from './rubric.js';
import { titleKey, wordCount } from './shape.js';
import { stampOf } from './stamp.js';
import { endsSentence, type Unit } from './units.js';

/** So many titles in a row are the site's list, and the story's own is the last. */
const MANY_TITLES = 5;

/** No prose at all: the story begins behind the first title; a page of one line is its own lead. */
export function fallbackLead(lines: readonly Line[]): number {
  const titles = titlesOf(lines, lines.length);
  return titles[1] ?? titles[0] ?? lines.length;
}

/** Where the titles among the first `end` lines stand. */
function titlesOf(lines: readonly Line[], end: number): number[] {
  const titles: number[] = [];
  for (let i = 0; i < end && i < lines.length; i++) if (lines[i]!.type === 'title') titles.push(i);
  return titles;
}

/** Chooses the headline; a second print of it is a duplicate, other titles are decks or, many of them, the site's list. */
export function placeTitles(page: Page, lines: Line[], end: number): void {
  const titles = withoutSlogan(page, lines, titlesOf(lines, end));
  dropWritersOfMenu(page, lines, titles);
  const chosen = chosenTitle(page, lines, titles);
  if (chosen !== null && !page.byline && isLoneWriter(page, lines, titles)) {
    const { start, end } = page.units[chosen]!;
    page.byline = spanOf(page.text, start, end);
    return;
  }
  if (chosen === null) {
    // "ABSTRACT." over a text: a rubric.
    for (const i of titles) addParagraph(page, page.units[i]!, 'subheading');
    return;
  }
  const unit = placeHeadline(page, titleUnit(page, lines, chosen));
  const listed = titles.length > MANY_TITLES && !hasMenu(lines) && !isLive(page, lines, titles);
  const signed = lines.findIndex(({ type }) => type === 'byline' || type === 'signed-stamp' || type === 'mixed-stamp');
  placeOthers(page, titles, { signed, chosen, key: bareKey(page.text, unit), listed, top: topOf(lines) });
}

/**
 * "The Karvan Herald" / "Serving Golzar County since 1891", "IAEA" / "International Atomic Energy Agency": what the house says of itself on the line
 * right below its name, over a gap and the story's title; put aside.
 */
function withoutSlogan(page: Page, lines: readonly Line[], titles: number[]): number[] {
  const { text, units } = page;
  const [house, slogan, next] = units;
  if (next === undefined || lines[1]?.type !== 'title' || slogan!.end - slogan!.start > LONGEST_SLOGAN || lineBreaks(text, house!.end, slogan!.start) !== 1 || lineBreaks(text, slogan!.end, next.start) < 2) return titles;
  const isHouse = agencyLineOf(text, house!) !== null || isMasthead(text, house!) || LETTERS.test(text.slice(house!.start, house!.end));
  if (!isHouse || !titles.some((i) => i > 1 && wordCount(text, units[i]!, LEAST_TITLE) >= LEAST_TITLE)) return titles;
  const own = titles.filter((i) => i < 2);
  for (const i of own) addFurniture(page, units[i]!, 'label');
  return titles.filter((i) => i > 1);
}

const LONGEST_SLOGAN = 60;
/** "IAEA", "ESPN" over the page. */
const LETTERS = /^[A-Z]{2,6}$/;

function lineBreaks(text: string, from: number, to: number): number {
  return text.slice(from, to).split('\n').length - 1;
}

/** The headline without a desk's marks before it; where it stands. */
function placeHeadline(page: Page, unit: Unit): Unit {
  const { title, labels, section } = headlineMarks(page.text.slice(unit.start, unit.end));
  for (const { start, end } of labels) addFurniture(page, { start: unit.start + start, end: unit.start + end }, 'label');
  if (section) page.section ??= spanOf(page.text, unit.start + section.start, unit.start + section.end);
  page.headline = spanOf(page.text, unit.start + title, unit.end);
  return { ...unit, start: unit.start + title };
}

/** `signed`: where a line names the writer, -1 for none. */
interface Chosen { signed: number; chosen: number; key: string; listed: boolean; top: number }

function placeOthers(page: Page, titles: readonly number[], { signed, chosen, key, listed, top }: Chosen): void {
  for (const i of titles) {
    const other = page.units[i]!;
    if (i === chosen) continue;
    if (bareKey(page.text, other) === key) addFurniture(page, other, 'duplicate');
    else if (listed && i < chosen) addFurniture(page, other, 'teaser');
    else if (i > chosen && !(signed >= 0 && signed < i) && !page.byline && (isPersonLine(page.text, other) || isWriterLine(page.text, other))) page.byline = writersOf(page.text, other);
    else if (i > chosen) addParagraph(page, other, 'subheading');
    else placeAbove(page, i, chosen, top);
  }
}

function titleUnit(page: Page, lines: readonly Line[], chosen: number): Unit {
  const line = lines[chosen]!;
  return line.type === 'mail' ? line.field.value : withoutBullet(page.text, page.units[chosen]!);
}

/** A section, a letterhead, words of a menu. */
function placeAbove(page: Page, i: number, chosen: number, top: number): void {
  const unit = page.units[i]!;
  const flown = i === top ? headlineMarks(page.text.slice(unit.start, unit.end)).section : null;
  const isSection = page.section === null && i === top && (flown !== null || isRubric(page.text, unit, page.units[chosen]!) || isTopic(page.text, unit))
    || (page.section === null && isBelowMasthead(page, i, chosen));
  if (isSection) page.section = spanOf(page.text, unit.start, flown === null ? unit.end : unit.start + flown.end);
  addFurniture(page, unit, isSection ? 'breadcrumb' : 'menu');
}

/** "CBC News" / "Thunder Bay" / the title; "Craven Herald & Pioneer" / the day / "Court" / the title: a word or three between the house's name and the story's. */
function isBelowMasthead({ text, units }: Page, i: number, chosen: number): boolean {
  if (i !== chosen - 1 || wordCount(text, units[i]!, SHORT + 1) > SHORT || !SECTION_LINE.test(text.slice(units[i]!.start, units[i]!.end))) return false;
  const dated = i > 1 && stampOf(text, units[i - 1]!) !== null;
  const over = dated ? i - 2 : i - 1;
  const house = itemAt(units, over);
  return house !== undefined && (agencyLineOf(text, house) !== null || isMasthead(text, house) || isBareMasthead(text, house, units[over + 1]));
}

const SECTION_LINE = /^\p{Lu}[\p{L}'’]+(?: (?:& )?[\p{L}'’]+){0,2}$/u;

/** "Roshan Sample" over "Press TV, London", or two words alone over the story: a writer, not a headline. */
function isLoneWriter(page: Page, lines: readonly Line[], titles: readonly number[]): boolean {
  const [only] = titles;
  if (only === undefined || titles.length > 1) return false;
  // "Town Burns" / "By Jane Sample": who wrote it is told already.
  if (lines.some(({ type }, i) => type === 'byline' && isByline(page.text, page.units[i]!))) return false;
  return (lines[only + 1]?.type === 'agency' || wordCount(page.text, page.units[only]!, 3) === 2) && isPersonLine(page.text, page.units[only]!);
}

function chosenTitle(page: Page, lines: readonly Line[], all: readonly number[]): number | null {
  const subject = lines.findIndex((line) => line.type === 'mail' && line.field.name === 'subject');
  if (subject >= 0) return subject;
  const titles = withoutScores(page, storyTitles(page, lines, all));
  const twice = printedTwice(page, titles);
  if (twice !== null) return twice;
  // Below the site's menu nothing but the story stands, its buttons among it.
  if (titles.length > MANY_TITLES && !hasMenu(lines)) return titleOverWriter(page, lines, titles) ?? onlySigned(page, lines, titles) ?? overDecks(page, titles) ?? titles[titles.length - 1]!;
  // A word or two over a full title is a rubric, not the title.
  const full = titles.find((i) => wordCount(page.text, page.units[i]!, 3) >= 3);
  if (full !== undefined && wordCount(page.text, page.units[full]!, LEAST_TITLE) < LEAST_TITLE) return belowCompetition(page, lines, titles, full);
  const last = lastOf(titles);
  const below = full === undefined ? null : belowSiteName(page, lines, titles, full);
  if (below !== null) return below;
  return full ?? (last !== undefined && !endsSentence(page.text, page.units[last]!.end) ? last : null);
}

/** The title that the page prints twice; null where none is. "News and contacts" stands in the menu and in the breadcrumb of a page with many titles. */
function printedTwice(page: Page, titles: readonly number[]): number | null {
  const keys = titles.length < 2 ? [] : titles.map((i) => keyOf(page, i));
  const twice = keys.findIndex((key, n) => key.length > 12 && keys.indexOf(key, n + 1) > n);
  if (twice < 0) return null;
  const title = titles[twice]!;
  return titles.length <= MANY_TITLES || wordCount(page.text, page.units[title]!, LEAST_TITLE) >= LEAST_TITLE ? title : null;
}

/** "Notes from the north shore" / "About" / "Archive" / "Why the lake keeps shrinking" / its day: what a site says of itself, two words or more of its menu, and the title. */
function belowSiteName(page: Page, lines: readonly Line[], titles: readonly number[], full: number): number | null {
  const signed = onlySigned(page, lines, titles);
  if (signed === null || signed <= full + 2) return null;
  const isMenu = lines.slice(full + 1, signed).every(({ type }, n) => type === 'furniture' || (type === 'title' && wordCount(page.text, page.units[full + 1 + n]!, 2) < 2));
  return isMenu && titles.filter((i) => i > full && i < signed).length > 1 ? signed : null;
}

/** "Lake Club Cup" / the score / "Late header stuns Karvan": the title below a competition of three words; right below a title of three words stands its deck. */
function belowCompetition(page: Page, lines: readonly Line[], titles: readonly number[], short: number): number {
  const signed = onlySigned(page, lines, titles);
  // "Mayor quits office" / "By Omid Testi" / its deck
  return signed !== null && signed > short + 1 && !lines.slice(short + 1, signed).some(({ type }) => type === 'byline' || type === 'signed-stamp' || type === 'furniture') ? signed : short;
}

/** Of the last titles the one over its decks, below which a writer's name or a place may stand: "Captain free for the final" / "Panel says the picture proved nothing" / "Vakili: I was in pain". */
function overDecks({ text, units }: Page, titles: readonly number[]): number | null {
  const isFull = (n: number): boolean => wordCount(text, units[titles[n]!]!, LEAST_TITLE) >= LEAST_TITLE;
  let last = titles.length - 1;
  while (last > 0 && last > titles.length - 3 && !isFull(last)) last--;
  let first = last;
  while (first > 0 && titles[first - 1] === titles[first]! - 1 && isFull(first - 1)) first--;
  // More of them are the site's list.
  return isFull(last) && last - first < MOST_DECKS ? titles[first]! : null;
}

const MOST_DECKS = 3;

/** The one full title that stands right over a day or a writer, or over decks that do; null where none does, or several (a site's list has a day under each). */
function onlySigned(page: Page, lines: readonly Line[], titles: readonly number[]): number | null {
  const isFull = (i: number): boolean => wordCount(page.text, page.units[i]!, LEAST_TITLE) >= LEAST_TITLE;
  const signed = titles.filter((i) => SIGNS.has(lines[i + 1]?.type) && isFull(i));
  if (signed.length !== 1) return null;
  let [top] = signed as [number];
  // A site's list stands above the story's own title, and has days too.
  if (titles.length - titles.indexOf(top) > MOST_BELOW) return null;
  for (let decks = 1; decks < MOST_DECKS && titles.includes(top - 1) && isFull(top - 1); decks++) top--;
  return top;
}

const MOST_BELOW = 4;
const SIGNS: ReadonlySet<Line['type'] | undefined> = new Set(['byline', 'stamp', 'signed-stamp', 'mixed-stamp']);

/** "Karvan 1-2 Lumenar" / "HT 1-0" / "Karvan: Rad 31" / "Lumenar: Zand 66, Omidi 90+5" over a report of the match: its score; a title where nothing else is one. */
function withoutScores({ text, units }: Page, titles: readonly number[]): readonly number[] {
  const others = titles.filter((i) => !SCORE.test(text.slice(units[i]!.start, units[i]!.end)));
  // "Karvan flood: death toll rises to 31": one line alone is none of a table.
  return titles.length - others.length > 1 && others.some((i) => wordCount(text, units[i]!, LEAST_TITLE) >= LEAST_TITLE) ? others : titles;
}

const SCORE = /^(?:(?:HT|FT|AET|Agg)\.?:? \d{1,2}[-–]\d{1,2}|(?:\p{Lu}[\p{L}\d.'’-]{0,24} ){1,4}\d{1,2} ?[-–] ?\d{1,2}(?: \p{Lu}[\p{L}\d.'’-]{0,24}){1,4}|[\p{L}.'’ -]{3,30}: (?:[\p{L}.'’ -]{2,24} \d{1,2}(?:\+\d)?['’′]?(?: ?\((?:pen|og)\))?(?:, |$)){1,8})$/u;

function hasMenu(lines: readonly Line[]): boolean {
  return lines.some(({ type }) => type === 'menu');
}

/** "Talks to resume in May | Lakeside Tribune" is the title "Talks to resume in May". */
function bareKey(text: string, unit: Unit): string {
  return titleKey(text, { ...unit, ...houseOfTitle(text, unit)?.title });
}

/** "Middle East|In Isfahan, farmers sue" is the title "In Isfahan, farmers sue". */
function keyOf({ text, units }: Page, i: number): string {
  const unit = units[i]!;
  return bareKey(text, { ...unit, start: unit.start + headlineMarks(text.slice(unit.start, unit.end)).title });
}

/** The index of the first line that is no menu's, mark's or house's: where a section may stand over the title. */
function topOf(lines: readonly Line[], over = OVER_SECTION): number {
  const top = lines.findIndex(({ type }) => !over.has(type));
  return top < 0 ? 0 : top;
}

/** What may stand over a section, and, with sections, over what kind of story it is: "Middle East" / "News Analysis" / the title. */
const OVER_SECTION: ReadonlySet<Line['type']> = new Set(['furniture', 'menu', 'agency', 'house', 'stamp', 'crumbs']);
const OVER_KIND: ReadonlySet<Line['type']> = new Set([...OVER_SECTION, 'section']);

/** The titles without the section over them, and without the letterhead of a house that sends its news out. */
function storyTitles(page: Page, lines: readonly Line[], titles: readonly number[]): readonly number[] {
  const [first, second] = titles;
  const unlisted = titles.filter((i) => !hasBullet(page.text, page.units[i]!));
  // "Stocks slip" / "* Gold coin at 118 million": what a bullet opens is no title where one without stands over it, or a full one below: "* Subscription" / "Mayor asks utility to …".
  const isListed = unlisted[0] === first || unlisted.some((i) => wordCount(page.text, page.units[i]!, LEAST_TITLE) >= LEAST_TITLE);
  if (unlisted.length > 0 && unlisted.length < titles.length && isListed) return storyTitles(page, lines, unlisted);
  const inHead = second !== undefined && (isOverSection(page, lines, titles) || (first === topOf(lines, OVER_KIND) && isAbove(page, lines, titles, second))) ? titles.slice(1) : titles;
  // "HIGHLIGHTS" / "Shipments average 3.31 million b/d": what the house sums up, in lines without a stop.
  const summary = lines.findIndex((line, i) => line.type === 'furniture' && markOf(page, i) === 'summary');
  if (summary > inHead[0]! && inHead[inHead.length - 1]! > summary) return storyTitles(page, lines, inHead.filter((i) => i < summary));
  const letterhead = isTitledAndDated(page, lines, inHead) ? -1 : lines.findLastIndex((line, i) => line.type === 'furniture' && markOf(page, i) === 'letterhead');
  const below = inHead.filter((i) => i > letterhead);
  const free = below.length > 0 ? below : inHead;
  return isLive(page, lines, free) ? aboveLive(page, lines, free) : free;
}

/** "Broker sentenced to seven years for fraud" / "Thursday, October 8, 2026" / "For Immediate Release" / "Attorney's Office, Karvan District": what stands below the day is no title. */
function isTitledAndDated({ text, units }: Page, lines: readonly Line[], titles: readonly number[]): boolean {
  return titles.some((i) => lines[i + 1]?.type === 'stamp' && wordCount(text, units[i]!, LEAST_TITLE) >= LEAST_TITLE && !SENDER.test(text.slice(units[i]!.start, units[i]!.end)));
}

/** "Karvan District Attorney's Office", "State of Marland Department of Health": who sends it, and no title. */
const SENDER = /^(?=.*\b(?:Office|Department|Ministry|Bureau|Agency|Commission|Council|Police|Authority|Service|Administration|Division|Court|University|Institute|Center|Centre)\b)\p{Lu}[\p{L}.'’&-]*(?:,? (?:\p{Lu}[\p{L}.'’&-]*|of|the|and|for|&))*$/u;

/** "Hong Kong healthcare and hospitals" / "Health & Environment" / the title: a topic of a few words, with the sections between it and a longer title. */
function isOverSection({ text, units }: Page, lines: readonly Line[], [first, ...others]: readonly number[]): boolean {
  const second = others.find((i) => wordCount(text, units[i]!, LEAST_TITLE) >= LEAST_TITLE);
  if (second === undefined || wordCount(text, units[first!]!, LONGEST_TOPIC + 1) > LONGEST_TOPIC) return false;
  const between = lines.slice(first! + 1, second);
  return between.some(({ type }) => type === 'section') && between.every(({ type }, n) => type === 'section' || (type === 'title' && wordCount(text, units[first! + 1 + n]!, SHORT) < SHORT));
}

/** Whether the first of the titles, at the page's top, is none, but says what kind of story `second` is the title of. */
function isAbove({ text, units }: Page, lines: readonly Line[], titles: readonly number[], second: number): boolean {
  const top = titles[0]!;
  const first = units[top];
  if (isRubric(text, first!, units[second]!) || isMasthead(text, first!) || isBareMasthead(text, first!, units[top + 1])) return true;
  if (wordCount(text, units[second]!, LEAST_TITLE) < LEAST_TITLE) return false;
  if (isColumnOver(text, first!, units[second]!, lines[second + 1])) return true;
  // "Middle East & Africa | The scramble for boxes" / "Ports are digging a hole for themselves" / "They dredge for ships that may never come"
  return isTopic(text, first!) || isShortOverTwo(text, units, titles) || (titles.length > 2 && second === top + 1 && headlineMarks(text.slice(first!.start, first!.end)).section !== null);
}

/** "Pulp and paper" / "Norwegian fund rallies investors against a merger" / "It says the deal rewards one family": a headline has no two decks. */
function isShortOverTwo(text: string, units: readonly Unit[], titles: readonly number[]): boolean {
  const top = titles[0]!;
  const [above, title, deck] = [units[top]!, units[top + 1], units[top + 2]];
  if (titles[1] !== top + 1 || titles[2] !== top + 2 || wordCount(text, above, SHORT + 1) > SHORT || wordCount(text, deck!, LEAST_DECK) < LEAST_DECK) return false;
  return !isPersonLine(text, above) && isSmallCase(text.slice(title!.start, title!.end)) === isSmallCase(text.slice(deck!.start, deck!.end));
}

/** "The Long Look" / "They Mend Nets. No Boat Will Pay Them." / "For a yard in Harran, the ban came as a letter.": a deck is no title in capitals over a deck. */
function isColumnOver(text: string, above: Unit, title: Unit, below: Line | undefined): boolean {
  if (below?.type !== 'deck' || wordCount(text, above, SHORT + 1) > SHORT || isPersonLine(text, above)) return false;
  return !isSmallCase(text.slice(above.start, above.end)) && !isSmallCase(text.slice(title.start, title.end)) && text.startsWith('The ', above.start);
}

/** A title in the case of sentences. */
function isSmallCase(line: string): boolean {
  return /\s\p{Ll}{4,}/u.test(line);
}

const SHORT = 3;
const LEAST_DECK = 6;
const LONGEST_TOPIC = 5;
const TOPIC_ROOM = 400;

/** "Lake Cup" over the headline and among the topics at the foot: "Topics: Lake Cup / Ice hockey". */
function isTopic(text: string, { start, end }: Unit): boolean {
  const words = text.slice(start, end);
  if (words.length > MAX_TOPIC || words.split(' ').length > LONGEST_TOPIC) return false;
  const at = text.lastIndexOf(words);
  return at > end && at > text.length - TOPIC_ROOM && /(?:^|\n|[:/,|·]\s?)$/.test(text.slice(at - 2, at)) && /^\s?(?:$|[\n/,|·])/.test(text.slice(at + words.length, at + words.length + 2));
}

const MAX_TOPIC = 48;

/** Whether such a page begins with some of `titles`: a site's list of them is longer. */
function isLive(page: Page, lines: readonly Line[], titles: readonly number[]): boolean {
  const above = aboveLive(page, lines, titles);
  return above.length < titles.length && above.length <= MANY_TITLES && above.some((i) => wordCount(page.text, page.units[i]!, 4) >= 3);
}

/** The titles above the first mark of a live page; all where none stands. */
function aboveLive(page: Page, lines: readonly Line[], titles: readonly number[]): readonly number[] {
  const mark = lines.findIndex((line, i) => line.type === 'furniture' && markOf(page, i) === 'live');
  return mark < 0 ? titles : titles.filter((i) => i < mark);
}

function markOf(page: Page, i: number): FurnitureMark | undefined {
  return furnitureRuleOf(page.text, page.units[i]!, 'head')?.marks;
}

function withoutBullet(text: string, unit: Unit): Unit {
  if (isLetter(text.charCodeAt(unit.start))) return unit;
  const bullet = /^(?:[•●▪■*>]|-(?=\s))\s{0,4}/.exec(text.slice(unit.start, Math.min(unit.end, unit.start + 6)))?.[0].length ?? 0;
  // A line that is nothing but a bullet keeps it.
  return unit.start + bullet < unit.end ? { ...unit, start: unit.start + bullet } : unit;
}
