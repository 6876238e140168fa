/**
 * What a house says of its story over the story: a deck below the headline, bullets, a summary. It is not the lead.
 *
 *   Headline / The hives were moved for a dam that was never built. / By Jane Sample / April 3, 2024 / The lead.
 */
import { hasBullet } from './bullets.js';
import { isByline, isPersonLine } from './byline.js';
import { isCaption } from './caption.js';
import { furnitureRuleOf } from './furniture/index.js';
import { isWriterHere, signedStamp, type Line } from './head-line.js';
import { isBiography } from './header-lines.js';
import { relatedLabelOf } from './labels.js';
import { mixedStamp } from './mixed-stamp.js';
import type { Page } from './page.js';
import { hasDigit, headOf, isProse, lengthOf, wordCount } from './shape.js';
import { stampOf } from './stamp.js';
import { endsSentence, type Unit } from './units.js';
import { isCareer } from './writer-note.js';

const MAX_DECK = 320;
/** So far below a deck its byline or stamp stands, with so many other lines of prose between. */
const MARK_WITHIN = 9;
const MAX_BETWEEN = 2;
/** So many lines, buttons and all, are looked at for the story. */
const MAX_BUTTONS = 30;
/** Bullets of a summary, or lines under its label. */
const MAX_BULLETS = 7;
const MAX_UNMARKED = 3;

/** Whether unit `i`, prose by its looks, is told by what stands round it to be no lead. A deck stands below a title. */
export function isDeck(page: Page, lines: readonly Line[], i: number): boolean {
  const { units } = page;
  const unit = units[i]!;
  if (lengthOf(unit) > MAX_DECK || !lines.some((line) => line.type === 'title')) return false;
  return isUnended(page, i) || isBulleted(page, i) || isSummary(page, lines, i) || hasMarkBelow(page, lines, i) || isOverName(page, lines, i) || isOverAddress(page, i) || isOverCopy(page, lines, i);
}

/** Right over the page's own address, and the story follows: "https://p.dw.com/p/5Qk2x". */
function isOverAddress({ text, units }: Page, i: number): boolean {
  const next = units[i + 1];
  return next !== undefined && text.startsWith('http', next.start) && furnitureRuleOf(text, next, 'head')?.marks === 'address' && hasStoryFrom({ text, units }, i + 2);
}

/** Right over "Copy link", on a page that has told its day, as the Deutsche Welle prints it. */
function isOverCopy({ text, units }: Page, lines: readonly Line[], i: number): boolean {
  const next = units[i + 1];
  return next !== undefined && lines.some((line) => line.type === 'stamp') && lengthOf(next) === COPY_LINK.length && text.startsWith(COPY_LINK, next.start) && hasStoryFrom({ text, units }, i + 2);
}

const COPY_LINK = 'Copy link';

/** "Curator says decision was overdue and hopes … will follow" over a paragraph that ends in a full stop. */
function isUnended({ text, units }: Page, i: number): boolean {
  const next = units[i + 1];
  const last = text.charCodeAt(units[i]!.end - 1);
  // a comma or dash goes on below
  if (next === undefined || last === 44 || last === 45 || last > 0x2000 || endsSentence(text, units[i]!.end)) return false;
  return isProse(text, next) && endsSentence(text, next.end) && !/^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}

/** Bullets straight below the headline, and then prose without one. */
function isBulleted({ text, units }: Page, i: number): boolean {
  if (!hasBullet(text, units[i]!)) return false;
  for (let n = i + 1; n < units.length && n < i + MAX_BULLETS; n++) {
    if (!hasBullet(text, units[n]!)) return hasStoryFrom({ text, units }, n);
  }
  return false;
}

/** Lines without bullets under "Key Takeaways", three at most, each of one sentence. */
function isSummary({ text, units }: Page, lines: readonly Line[], i: number): boolean {
  for (let n = i - 1, above = 0; n >= 0 && n >= i - MAX_UNMARKED; above += lengthOf(units[n--]!)) {
    // The story's own paragraph is longer than the lines of its summary.
    if (lines[n]!.type === 'furniture' && furnitureRuleOf(text, units[n]!, 'head')?.marks === 'summary') return (n === i - 1 || lengthOf(units[i]!) <= above) && isOneSentence(text, units[i]!) && hasStoryFrom({ text, units }, i + 1);
    // "What's next?" between two of them
    if (lines[n]!.type !== 'deck' && !(lines[n]!.type === 'title' && text[units[n]!.end - 1] === '?')) return false;
  }
  return false;
}

export function isOneSentence(text: string, unit: Unit): boolean {
  return !/[.!?]["”’]?\s["“‘]?\p{Lu}/u.test(text.slice(unit.start, unit.end).replace(/\b\p{Lu}\p{Ll}{0,3}\.\s/gu, ''));
}

/** A byline, a writer or an hour of publication between this line and a story that is longer than what stands over it. */
function hasMarkBelow(page: Page, lines: readonly Line[], i: number): boolean {
  const { text } = page;
  // One paragraph may be a long deck over a story cut short; two are one where more follows.
  let over = lengthOf(page.units[i]!) / 2;
  for (let n = i + 1, between = 0; n < page.units.length && n <= i + MARK_WITHIN; n++) {
    const unit = page.units[n]!;
    // The story's own paragraphs are longer than decks, most of them.
    if (lengthOf(unit) > MAX_DECK || relatedLabelOf(text, unit) !== null) return false;
    if (isMark(page, n)) return !isSignedAbove(page, lines, unit) && hasStoryFrom(page, n + 1, over);
    if (!isProse(text, unit) || hasBullet(text, unit)) continue;
    if (++between > MAX_BETWEEN) return false;
    over = (between === 1 ? over * 2 : over) + lengthOf(unit);
  }
  return false;
}

/** "By Jane Sample" / the story / "Jane Sample": who wrote it stands between title and story, and once more at the foot. */
function isSignedAbove({ text, units }: Page, lines: readonly Line[], mark: Unit): boolean {
  const name = nameOf(text, mark);
  const title = lines.findLastIndex(({ type }) => type === 'title');
  return name.length >= LEAST_NAME && lines.some(({ type }, n) => n > title && type !== 'furniture' && nameOf(text, units[n]!) === name);
}

const nameOf = (text: string, unit: Unit): string => headOf(text, unit).replace(/^by:? /i, '').toLowerCase();
const LEAST_NAME = 5;

/**
 * One sentence over a name that stands alone above the story, on a page that has told its day: a writer's, for the story names nobody so.
 *
 *   08 February 2024 / Headline / A study suggests that … / Hannah Sample / The story
 */
function isOverName({ text, units }: Page, lines: readonly Line[], i: number): boolean {
  const name = units[i + 1];
  const story = units[i + 2] !== undefined && isCaption(text, units[i + 2]!, 'head') ? units[i + 3] : units[i + 2];
  if (name === undefined || story === undefined || !lines.some((line) => line.type === 'stamp') || !isPersonLine(text, name)) return false;
  if (!isProse(text, story) || !endsSentence(text, story.end) || !isOneSentence(text, units[i]!)) return false;
  const family = text.slice(name.start, name.end).split(' ').pop()!;
  return !text.slice(story.start, story.start + STORY_ROOM).includes(family);
}

/** So much of the story is looked through for a name. */
const STORY_ROOM = 20_000;

function isMark(page: Page, n: number): boolean {
  const { text } = page;
  const unit = page.units[n]!;
  if (lengthOf(unit) > 160) return false;
  if (isByline(text, unit)) return wordCount(text, unit, 3) >= 3;
  const rule = furnitureRuleOf(text, unit, 'head');
  if (rule !== null) return rule.marks === 'clock' || rule.marks === 'writer';
  return isClocked(page, n) || (hasDigit(text, unit) && (signedStamp(text, unit) !== null || (mixedStamp(text, unit)?.writer ?? null) !== null)) || isWriterHere(page, n);
}

/** The days of a chronicle stand so near to each other. */
const CHRONICLE = 12;

/** A stamp with its hour or its word ("Published"), or the only one; bare days head the parts of a chronicle. */
function isClocked({ text, units }: Page, n: number): boolean {
  const unit = units[n]!;
  const stamp = stampOf(text, unit);
  if (stamp !== null && !units.slice(n + 1, n + 1 + CHRONICLE).some((other) => stampOf(text, other) !== null) && !units.slice(0, n).some((other) => stampOf(text, other) !== null)) return true;
  return stamp !== null && (stamp.dates.some((date) => date.label !== null) || /\d[:.]\d\d\b(?![.:]\d)|\d\s?[ap]\.?m\b/i.test(text.slice(unit.start, unit.end)));
}

/** A footer; the button "Comment" stands over stories too. */
function isFoot(text: string, unit: Unit): boolean {
  return furnitureRuleOf(text, unit, 'tail')?.closes === true && furnitureRuleOf(text, unit, 'head') === null;
}

/** Paragraphs that end as they do, near below, before the page's foot: together longer than `over`, what the page says above them. */
function hasStoryFrom({ text, units }: Pick<Page, 'text' | 'units'>, from: number, over = 0): boolean {
  let told = 0;
  for (let n = from, seen = 0; n < units.length && seen < MARK_WITHIN && n < from + MAX_BUTTONS; n++) {
    const unit = units[n]!;
    if (relatedLabelOf(text, unit) !== null || isFoot(text, unit)) return false;
    // Buttons under one another do not part a story from its head.
    if (furnitureRuleOf(text, unit, 'head') === null) seen++;
    if (!isProse(text, unit) || !endsSentence(text, unit.end) || furnitureRuleOf(text, unit, 'tail') !== null || isBiography(text, unit) || isCareer(text, unit)) continue;
    told += lengthOf(unit);
    if (told > over) return true;
  }
  return false;
}
