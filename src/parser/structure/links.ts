/**
 * Blocks of related links: a label, titles with their kickers and teasers, until the story goes on or the text ends.
 *
 *   Related News: / Talks to go on: Kermani / It seems that …      <- the last line is the story again
 */
import type { FurnitureKind } from '../../core/article.js';
import { spanOf } from '../../core/span.js';
import { hasBullet } from './bullets.js';
import { furnitureRuleOf } from './furniture/index.js';
import { gluedCode } from './glued-code.js';
import { isKicker, sectionOf } from './header-lines.js';
import { relatedLabelOf, sectionLabelAt } from './labels.js';
import { titleParts } from './link-title.js';
import { addFurniture, type Page } from './page.js';
import { headOf, isSentence, lengthOf, opensWithPronoun, reports, wordCount } from './shape.js';
import { stampOf } from './stamp.js';
import { endsSentence, type Unit } from './units.js';

const LISTED = /^list (?:\d{1,2} of \d{1,2}\s?(?=\S)|of \d{1,2} items?(?![^\n]))|^end of list(?![^\n])/i;
const LISTED_ROOM = 20;

/** "list 1 of 2Lebanon’s banks", "end of list": a line of a list that is read aloud, whatever letter it begins with. */
export function isListed(text: string, { start }: Pick<Unit, 'start'>): boolean {
  return (text.startsWith('list ', start) || text.startsWith('end of ', start)) && LISTED.test(text.slice(start, start + LISTED_ROOM));
}

/** "list of 3 items" over "list 1 of 3Malawi’s farmers …", as a page is read aloud, where no label stands over them: what stands for the label; null elsewhere. */
export function countLabelOf({ text, units }: Page, i: number): string | null {
  const [unit, next] = [units[i]!, units[i + 1]];
  if (next === undefined || lengthOf(unit) > LISTED_ROOM || !isListed(text, unit) || !isListed(text, next)) return null;
  const label = text.slice(unit.start, unit.end);
  return COUNT.test(label) && ITEM.test(text.slice(next.start, next.start + LISTED_ROOM)) ? label : null;
}

const COUNT = /^list of \d{1,2} items?$/i;
const ITEM = /^list 1 of \d/i;

/** Adds a title, without the bullet of its list: "• Talks to go on". */
export function addLink(page: Page, range: Pick<Unit, 'start' | 'end'>, label: string): void {
  // "list 1 of 2Lebanon’s banks", as a page is read aloud
  const counted = LISTED.exec(page.text.slice(range.start, range.start + LISTED_ROOM))?.[0].length ?? 0;
  const start = counted > 0 ? range.start + counted : hasBullet(page.text, range) ? range.start + BULLET_LENGTH : range.start;
  const span = spanOf(page.text, start, range.end);
  page.links.push({ ...span, label, ...titleParts(span.text) });
}

/** Reads the block whose label is unit `at`; the index of the first unit behind it. */
export function readLinkBlock(page: Page, at: number, label: string): number {
  const { units, text } = page;
  addFurniture(page, units[at]!, 'label');
  let next = at + 1;
  let kicker: Unit | null = null;
  // The last title had a bullet: a line without one, before the story goes on, is none of the list.
  let listed = false;
  for (let links = 0; next < units.length; next++) {
    const unit = units[next]!;
    if (readAside(page, unit, links)) continue;
    if (isOther(text, unit)) break;
    if (!kicker && isKicker(text, unit)) {
      kicker = unit;
      continue;
    }
    if (isTeaser(page, unit, links)) {
      addFurniture(page, unit, 'teaser');
      continue;
    }
    if (!isLinkTitle(page, next, links) || (listed && !hasBullet(text, unit) && storyAfter(page, next)) || (links > 0 && isBelowList(page, next, links, label))) break;
    listed = hasBullet(text, unit);
    addLink(page, unit, label);
    if (kicker) nameKicker(page, kicker);
    kicker = null;
    links++;
  }
  if (kicker) addFurniture(page, kicker, 'label');
  return next;
}

/** "The town has few of them, the mayor said on Monday.": the story goes on below what reads like a label. */
function isReport(text: string, unit: Unit): boolean {
  return endsSentence(text, unit.end) && SAID.test(headOf(text, unit));
}

const SAID = /, [^,]{2,60} (?:said|told)\b/;

/** Another label, furniture, the story. */
function isOther(text: string, unit: Unit): boolean {
  return relatedLabelOf(text, unit) !== null || furnitureRuleOf(text, unit, 'tail') !== null || sectionLabelAt(text, unit) !== null;
}

/** Two titles under one another, an empty line, "Baltic Sea", "Karvan District Office" / "Archives": what begins anew is no title of the list. */
function isBelowList(page: Page, i: number, listed: number, label: string): boolean {
  const { text, units, links } = page;
  if (listed > 0 && isMarkedWords(text, units[i]!) && storyAfter(page, i)) return true;
  if (units[i]!.gap === 0 || units[i - 1]!.gap > 0) return false;
  // "Read more" / its title right below / an empty line / 'Drop by drop': such a label in the story has one title.
  if (OF_ONE.test(label) && links.at(-1)!.end === units[i - 1]!.end && storyAfter(page, i)) return true;
  return wordCount(text, units[i]!, 3) < 3 || (listed > 1 && links.at(-1)!.end === units[i - 1]!.end);
}

/** "‘I was the one with the saw’": words of the story over its next part, in marks from end to end. */
function isMarkedWords(text: string, { start, end }: Unit): boolean {
  return end - start <= LONGEST_WORDS && MARKED_WORDS.test(text.slice(start, end));
}

const LONGEST_WORDS = 80;
const MARKED_WORDS = /^(?:[‘'][^‘’']+(?:[’'](?=\p{L})[^‘’']*)*[’']|[“"][^“”"]+[”"])$/u;

const OF_ONE = /^(?:read more|read also|also read|see also)$/i;

/** "list of 2 items" under the label. */
function readCount(page: Page, unit: Unit): boolean {
  if (furnitureRuleOf(page.text, unit, 'tail')?.marks !== 'count') return false;
  addFurniture(page, unit, 'menu');
  return true;
}

/** Between the titles of a list: when each was put out, its section. "3 hours ago", "12 March 2024", "Middle East" */
function readAside(page: Page, unit: Unit, links: number): boolean {
  if (readCount(page, unit)) return true;
  if (lengthOf(unit) > MAX_ASIDE) return false;
  const kind = asideKind(page, unit);
  // Only a day stands over the first title.
  if (kind === null || (links === 0 && kind !== 'stamp')) return false;
  addFurniture(page, unit, kind);
  return true;
}

function asideKind({ text }: Page, unit: Unit): FurnitureKind | null {
  const rule = furnitureRuleOf(text, unit, 'tail');
  if (rule?.marks === 'clock' && rule.kind === 'share') return 'share';
  const line = headOf(text, unit);
  if (rule?.kind === 'stamp' || stampOf(text, unit) !== null || OLD_STAMP.test(line) || DAY_AND_KIND.test(line) || DAY_ALONE.test(line)) return 'stamp';
  return sectionOf(text, unit) !== null || RELEASE.test(line) ? 'breadcrumb' : null;
}

/** "January 15, 2026 News Release" */
const DAY_AND_KIND = /^(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}) [A-Z][a-z]+(?: [A-Z][a-z]+)?$/;
/** "2 January": of this year, as the BBC dates its lists. */
const DAY_ALONE = /^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const RELEASE = /^(?:press|news|media) release$/i;

/** "02 Nov 06 |  Middle East": under each title of the old BBC's lists. */
const OLD_STAMP = /^\d{1,2} [A-Z][a-z]{2} \d{2}(?:\s{0,3}\|\s{0,3}[A-Z][\w &/-]{2,24})?$/;
const MAX_ASIDE = 40;
const BULLET_LENGTH = 2;

/** "IRGC chief:" over its title speaks it, where the title names nobody itself. */
function nameKicker(page: Page, kicker: Unit): void {
  const link = page.links[page.links.length - 1]!;
  link.speaker ??= page.text.slice(kicker.start, kicker.end - 1).replace(/\s+/g, ' ').trim();
  addFurniture(page, kicker, 'label');
}

const RESUMES = /^(?:["“”]|(?:He|She|It|They|We|His|Her|Their|This|These|Those|There|But|And|Also|However|Meanwhile|According|Elsewhere|Earlier|Referring|Noting|Stressing|Pointing|In another|In a|On \w+day)\b)/;
const MAX_TITLE_WORDS = 25;
/** A sentence longer than this is the story again. */
const SHORT_SENTENCE = 14;

function isLinkTitle(page: Page, i: number, links: number): boolean {
  const { text } = page;
  const unit = page.units[i]!;
  if (lengthOf(unit) > 220 || wordCount(text, unit, MAX_TITLE_WORDS + 1) > MAX_TITLE_WORDS) return false;
  const line = headOf(text, unit);
  if (!endsSentence(text, unit.end)) return gluedCode(text, unit.start, unit.end) === null && !(/^["“”]/.test(line) && reports(line));
  // "Why now?" and a title that ends in marks are titles still.
  if (!/[.…:]["”’']?$/.test(line)) return !/^["“”].*["”]$/.test(line) || !storyAfter(page, i);
  if (RESUMES.test(line) || wordCount(text, unit, SHORT_SENTENCE + 1) > SHORT_SENTENCE) return false;
  // A title with a stop is the first of its block, or the page's last words, unless it tells in the past tense.
  return links === 0 ? !isReport(text, unit) : !storyAfter(page, i) && !reports(line);
}

function storyAfter(page: Page, i: number): boolean {
  const next = page.units[i + 1];
  return next !== undefined && isSentence(page.text, next);
}

/** A sentence that tells its title again: half of the title's words, three at least, and the story goes on behind it. */
function isTeaser(page: Page, unit: Unit, links: number): boolean {
  const { text } = page;
  if (links === 0 || !endsSentence(text, unit.end)) return false;
  const line = headOf(text, unit, 400);
  if (/(?:…|\.\.\.)$/.test(line)) return true;
  if (/^["“”]/.test(line) || opensWithPronoun(line) || lengthOf(unit) > 400 || wordCount(text, unit, MOST_OF_TEASER + 1) > MOST_OF_TEASER) return false;
  const words = contentWords(page.links[page.links.length - 1]!.text);
  const teaser = contentWords(line);
  const shared = [...words].filter((word) => teaser.has(word));
  if (!RESUMES.test(line) && shared.length >= 3 && shared.length * 2 >= words.size) return true;
  return shared.length >= 2 && reports(line) && !/\b(?:also|too|further|added|the two)\b/i.test(line) && bringsNewTopic(page, unit, shared);
}

/** Words; what is longer is the story again. */
const MOST_OF_TEASER = 45;
const STORY_ROOM = 3000;
const OPENING = 70;

/** Words of the title that the story knows neither before the block nor behind the sentence: the sentence belongs to the title. */
function bringsNewTopic(page: Page, unit: Unit, shared: readonly string[]): boolean {
  const story = page.storyWords ??= contentWords(page.paragraphs.map((p) => p.text).join(' ').slice(0, STORY_ROOM));
  const opening = contentWords(page.text.slice(unit.start, unit.start + OPENING));
  const fresh = shared.filter((word) => !story.has(word) && opening.has(word));
  if (fresh.length === 0 || unit.end >= page.text.length) return false;
  const behind = contentWords(page.text.slice(unit.end, unit.end + STORY_ROOM / 4));
  return fresh.some((word) => !behind.has(word)) && wordCount(page.text, unit, 30) < 30;
}

/** Words of four letters and more, cut to four, so that "meets" and "meeting", "Iran" and "Iranian" are near. */
function contentWords(line: string): Set<string> {
  return new Set((line.toLowerCase().match(/[\p{L}\p{N}-]{4,40}/gu) ?? []).map((word) => word.slice(0, 4)));
}
