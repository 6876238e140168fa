/** The walk from the lead to the end of the page: paragraphs, sub-headings, link blocks, and what is no part of the story. */
import { itemAt, lastOf } from '../../core/reading.js';
import { pictureNameLength } from './dateline/index.js';
import { goesOnBelow } from './closing.js';
import { furnitureRuleOf } from './furniture/index.js';
import { gluedCode, gluedCredit } from './glued-code.js';
import { listEnd } from './bullets.js';
import { isByline, isPersonLine, writersOf } from './byline.js';
import { MAX_CAPTION, isAboveCredit, isBelowCredit, isCaption, isCreditLine, overButton } from './caption.js';
import { agencyLineOf, isAboutWriters, isBiography, isContributed, isKicker, sectionOf } from './header-lines.js';
import { printedIn } from './house-line.js';
import { inlineLinkOf, relatedLabelOf, sectionLabelAt } from './labels.js';
import { placeStamp } from './head.js';
import { goesOnUncut } from './leftover.js';
import { addLink, countLabelOf, readLinkBlock } from './links.js';
import { nameEmployer, nameHouse, nameOwner } from './own-words.js';
import { isInBox } from './newsletter-box.js';
import { AgencyRank, addFurniture, addParagraph, type Page } from './page.js';
import { headOf, isSentence, lengthOf, opensWithPronoun, titleKey, wordCount } from './shape.js';
import { cutSignOff, isSignedOff, skipBlanks, trimEnd } from './sign-off.js';
import { stampOf } from './stamp.js';
import { isTurn } from './turns.js';
import { endsSentence, type Unit } from './units.js';
import { isSurelyNote, writerNoteOf } from './writer-note.js';

interface Walk {
  page: Page;
  /** First unit behind the story: only furniture, links and credits from here. */
  tail: number;
  /** A footer was met: what follows belongs to the site. */
  closed: boolean;
  /** Paragraphs of the story so far. */
  told: number;
  /** Before this unit ends the last list that was looked at; whether it is the story's. */
  listEnd: number;
  listed: boolean;
}

export function readBody(page: Page, lead: number): void {
  const walk: Walk = { page, tail: tailStart(page, lead), closed: false, told: 0, listEnd: 0, listed: false };
  for (let i = lead; i < page.units.length; i++) {
    const unit = page.units[i]!;
    const label = walk.told > 0 ? relatedLabelOf(page.text, unit) ?? countLabelOf(page, i) : null;
    if (label !== null) i = readLinkBlock(page, i, label) - 1;
    else readUnit(walk, unit, i);
  }
  dropLastSubheadings(page);
}

/** A subheading stands over something: below the last paragraph it is a menu's or a list's. */
function dropLastSubheadings(page: Page): void {
  const { paragraphs } = page;
  const last = paragraphs.findLastIndex(({ role }) => role === 'body' || role === 'lead');
  for (const paragraph of last < 0 ? [] : paragraphs.slice(last + 1)) if (paragraph.role === 'subheading' && paragraph.start > paragraphs[last]!.start) addFurniture(page, paragraph, 'menu');
  page.paragraphs = paragraphs.filter((paragraph, i) => last < 0 || i <= last || paragraph.role !== 'subheading' || paragraph.start < paragraphs[last]!.start);
}

/** Units at the end that are cut teasers of other stories: "… on the sidelines of …" with an ellipsis, two or more. */
function tailStart(page: Page, lead: number): number {
  let first = page.units.length;
  let teasers = 0;
  for (let i = page.units.length - 1; i > lead; i--) {
    const unit = page.units[i]!;
    if (isCut(page.text, unit)) {
      teasers++;
      first = i;
    } else if (teasers === 0 && furnitureRuleOf(page.text, unit, 'tail') !== null) continue;
    else if (teasers === 0 || lengthOf(unit) > 120 || endsSentence(page.text, unit.end)) break;
  }
  if (teasers < 2) return page.units.length;
  // The first teaser's own title stands above it.
  const above = page.units[first - 1]!;
  return first - 1 > lead && lengthOf(above) <= 120 && !endsSentence(page.text, above.end) ? first - 1 : first;
}

/** Ends in "…", "..." or "[…]". */
function isCut(text: string, { start, end }: Unit): boolean {
  const last = text[end - 1];
  return last === '…' || (last === '.' && end - start >= 3 && text.startsWith('...', end - 3)) || (last === ']' && end - start >= 3 && text.startsWith('[…]', end - 3));
}

/** Nothing but the story is as long as this, once it has begun and before the page is closed. */
const LONG = 900;

/** Behind a row of underscores AP puts its credits, three at most. */
function isBelowRule({ page }: Walk, i: number): boolean {
  const rule = lastOf(page.furniture);
  return page.units.length - i <= 3 && rule?.kind === 'separator' && rule.text.startsWith('__') && rule.end <= page.units[i]!.start
    && rule.start > (lastOf(page.paragraphs)?.start ?? 0);
}

function readUnit(walk: Walk, unit: Unit, i: number): void {
  const { page } = walk;
  if (walk.told === 0 && isSlug(page, unit, i)) addFurniture(page, unit, 'id');
  else if (walk.told === 0 || i === page.lineUnit) openParagraph(walk, unit, i);
  else if (i >= walk.tail) addFurniture(page, unit, furnitureRuleOf(page.text, unit, 'tail')?.kind ?? 'teaser');
  else if (isBelowRule(walk, i)) addFurniture(page, unit, 'credit');
  else if (lengthOf(unit) > LONG || !readMinor(walk, unit, i)) addStory(walk, unit);
}

/** "Tehran, Aug 5, IRNA" / "Iran-Oman-Cement" / the lead: the name by which the desk finds its story. */
function isSlug({ text, units, dateline, lineUnit }: Page, unit: Unit, i: number): boolean {
  return dateline !== null && i !== lineUnit && lengthOf(unit) <= MAX_SLUG && units[i + 1] !== undefined && SLUG.test(text.slice(unit.start, unit.end));
}

const MAX_SLUG = 48;
const SLUG = /^\p{Lu}[\p{L}\d]+(?:-\p{Lu}[\p{L}\d]+){1,4}$/u;

/** The lead, behind a picture's name and a dateline, or the later paragraph that has it. A dateline alone on its line leaves the lead to the next. */
function openParagraph(walk: Walk, unit: Unit, i: number): void {
  const { page } = walk;
  let start = unit.start + pictureNameLength(page.text, unit.start);
  if (start > unit.start) addFurniture(page, { start: unit.start, end: trimEnd(page.text, unit.start, start) }, 'id');
  // Also where a headline runs into the dateline: what stands before it is told already.
  if (page.dateline && i === page.lineUnit) start = skipBlanks(page.text, page.dateline.end, unit.end);
  if (start < unit.end) addStory(walk, { ...unit, start });
}

/** Everything short or marked that is no paragraph of the story; false for a paragraph. */
function readMinor(walk: Walk, unit: Unit, i: number): boolean {
  return readInlineLink(walk, unit) || readFurniture(walk, unit, i) || readRepeat(walk, unit) || readCaption(walk, unit, i)
    || (!isListItem(walk, i) && (readSignature(walk, unit, i) || readSubheading(walk, unit, i)));
}

/** "• Release of 212 prisoners" over another such line: an item of the story's list, where its text goes on behind or a colon announced it. */
function isListItem(walk: Walk, i: number): boolean {
  const { page } = walk;
  if (i < walk.listEnd) return walk.listed;
  const end = listEnd(page, i);
  if (end < i + 2) return false;
  walk.listEnd = end;
  walk.listed = page.text[page.units[i - 1]!.end - 1] === ':' || hasStoryAfter(page, end - 1);
  return walk.listed;
}

function readInlineLink({ page }: Walk, unit: Unit): boolean {
  const link = inlineLinkOf(page.text, unit);
  if (link) addLink(page, link, link.label);
  return link !== null;
}

function readFurniture(walk: Walk, unit: Unit, i: number): boolean {
  const { page } = walk;
  const rule = furnitureRuleOf(page.text, unit, 'tail');
  if (rule) {
    addFurniture(page, unit, rule.kind);
    if (rule.house) nameHouse(page, unit, rule.house);
    nameOwner(page, unit, rule.kind);
    if (rule.closes && !goesOnBelow(page, walk.told, rule, i)) walk.closed = true;
    return true;
  }
  if (isInBox(page, i)) {
    addFurniture(page, unit, 'promo');
    return true;
  }
  const paper = printedIn(page.text, unit);
  if (paper) {
    page.agencies.push({ agency: paper, rank: AgencyRank.credit });
    addFurniture(page, unit, 'credit');
    return true;
  }
  const stamp = stampOf(page.text, unit);
  if (stamp) placeStamp(page, unit, stamp);
  else if (walk.closed) addFurniture(page, unit, 'teaser');
  return stamp !== null || walk.closed;
}

/** The headline printed once more below the stamp or the lead, or a paragraph twice in a row. */
function readRepeat({ page, told }: Walk, unit: Unit): boolean {
  const last = lastOf(page.paragraphs);
  if (last && last.text.length === lengthOf(unit) && last.text === page.text.slice(unit.start, unit.end)) {
    addFurniture(page, unit, 'duplicate');
    return true;
  }
  const { headline } = page;
  if (!headline || told > 4 || Math.abs(lengthOf(unit) - headline.text.length) > 8) return false;
  if ( titleKey(page.text, unit) !== titleKey(page.text, { start: headline.start, end: headline.end, gap: 0 })) return false;
  addFurniture(page, unit, 'duplicate');
  return true;
}

function readCaption({ page }: Walk, unit: Unit, i: number): boolean {
  const { text, units } = page;
  if (lengthOf(unit) > MAX_CAPTION) return false;
  const pictured = overButton(text, units, i);
  if (pictured === 'credit' || isCreditLine(text, unit)) addFurniture(page, unit, 'credit');
  else if (pictured === 'caption' || isCaption(text, unit, 'body') || isAboveCredit(text, unit, units[i + 1]) || isBelowCredit(text, unit, itemAt(units, i - 1))) addParagraph(page, unit, 'caption');
  else return false;
  return true;
}

/** So near the last line stands who helped with the story. */
const NEAR_END = 8;

/** Behind the last paragraph: "AFP", a reporter's name, the writer's life. */
function readSignature({ page }: Walk, unit: Unit, i: number): boolean {
  const agency = agencyLineOf(page.text, unit);
  if (agency) {
    page.agencies.push({ agency, rank: AgencyRank.credit });
    addFurniture(page, unit, 'credit');
    return true;
  }
  const isSure = isSurelyNote(page, unit);
  const note = isLineUp(page.text, unit) ? 'label' : noteOf(page, unit, i) ?? (isSure ? writerNoteOf(page, unit) : null);
  if (note !== null) {
    if (!isSure && note !== 'label' && hasStoryAfter(page, i)) return false;
    addFurniture(page, unit, note);
    if (note === 'credit') nameEmployer(page, unit);
    return true;
  }
  return readShort(page, unit, i);
}

/** A short line with nothing of the story below it. */
function readShort(page: Page, unit: Unit, i: number): boolean {
  if (lengthOf(unit) > 120 || hasStoryAfter(page, i)) return false;
  if (readTailSection(page, unit)) return true;
  if (TOPICS.test(page.text.slice(unit.start, unit.end))) {
    addFurniture(page, unit, 'tags');
    return true;
  }
  const signed = isByline(page.text, unit) || isPersonLine(page.text, unit);
  if (!signed || !isBelowStory(page)) return readLeftover(page, unit, i);
  page.byline ??= writersOf(page.text, unit);
  addFurniture(page, unit, 'credit');
  return true;
}

/** "Karvan (4-3-3): Rad; Zand, Omidi, Testi …; Vakili.": who played in a match. */
function isLineUp(text: string, { start, end }: Unit): boolean {
  const room = text.slice(start, Math.min(end, start + LINE_UP_ROOM));
  return room.includes('): ') && LINE_UP.test(room);
}

const LINE_UP_ROOM = 120;
const LINE_UP = /^\p{Lu}[^:()]{1,40} \(\d(?:-\d){2,4}\): (?:\d{1,2}\.? )?\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){0,2}(?: \d{1,2}| \([^)]{1,24}\))?[,;(]/u;

/** "mora county" / "acequias" / "data centers": topics without a label, in small letters. */
const TOPICS = /^\p{Ll}[\p{L} '’-]{1,30}(?:\n\p{Ll}[\p{L} '’-]{1,30}){1,8}$/u;

/** A line about those who wrote the story. */
function noteOf(page: Page, unit: Unit, i: number): 'biography' | 'credit' | null {
  if (isBiography(page.text, unit) || goesOnFromWriter(page, unit, i)) return 'biography';
  if (isContributed(page.text, unit)) return 'credit';
  if (i + NEAR_END < page.units.length) return null;
  if (goesOnFromName(page, unit, i)) return 'biography';
  return isAboutWriters(page.text, unit) ? 'credit' : writerNoteOf(page, unit);
}

/** "Radio Karvan" / "Radio Karvan is heard in nine languages …": below the story a line of a name, and what it is. */
function goesOnFromName({ text, units }: Page, unit: Unit, i: number): boolean {
  const above = itemAt(units, i - 1);
  if (above === undefined || lengthOf(above) > MAX_NAME || lengthOf(above) < MIN_NAME || endsSentence(text, above.end)) return false;
  return text[unit.start + lengthOf(above)] === ' ' && text.startsWith(text.slice(above.start, above.end), unit.start);
}

/** "JANE SAMPLE" / "Sample covers shipping for The Associated Press.", "Jane Sample" / "Thomson Reuters" / "Jane covers shipping.": the byline's name once more, and what he does. */
function goesOnFromWriter(page: Page, unit: Unit, i: number): boolean {
  return isWriterAbove(page, unit, i - 1) || (page.units[i - 1] !== undefined && lengthOf(page.units[i - 1]!) <= MAX_NAME && isWriterAbove(page, unit, i - 2));
}

/** Line `at` is the byline's name, and `unit` opens with a part of it. */
function isWriterAbove({ text, units, byline }: Page, unit: Unit, at: number): boolean {
  const above = itemAt(units, at);
  if (byline === null || above === undefined || lengthOf(above) > MAX_NAME || lengthOf(above) < MIN_NAME) return false;
  const name = text.slice(above.start, above.end).toLowerCase().replace(/^by /, '');
  if (!byline.text.toLowerCase().includes(name) || !name.includes(' ')) return false;
  const opening = text.slice(unit.start, unit.start + MAX_NAME).toLowerCase();
  return opening.startsWith(`${name.slice(name.lastIndexOf(' ') + 1)} `) || opening.startsWith(`${name.slice(0, name.indexOf(' '))} `);
}

const MIN_NAME = 4;
const MAX_NAME = 60;

/** Nothing but codes between the last paragraph and here: a name below "Tags" is a tag. */
function isBelowStory(page: Page): boolean {
  const told = lastOf(page.paragraphs)?.end ?? 0;
  const first = page.furniture.findLastIndex((f) => f.kind !== 'staff-code' && f.kind !== 'separator' && f.kind !== 'id');
  return first < 0 || page.furniture[first]!.start < told;
}

/** A few words below the story that end no sentence: a menu, a title without a label. Words of the story cut short have a speech verb or a mark. */
function readLeftover(page: Page, unit: Unit, i: number): boolean {
  if (endsSentence(page.text, unit.end) || gluedCode(page.text, unit.start, unit.end) || isSignedOff(page.text, unit.start, unit.end)) return false;
  if (wordCount(page.text, unit, MAX_SUBHEADING_WORDS) >= MAX_SUBHEADING_WORDS) return false;
  if (goesOnUncut(page, unit, i)) return false;
  const few = wordCount(page.text, unit, 4) <= 4;
  if (/^["“”'‘]|[,;]$|\b(?:said|added|told|says|stressed|noted)\b/u.test(headOf(page.text, unit)) || (!few && /^\p{Ll}/u.test(page.text[unit.start]!))) return false;
  addFurniture(page, unit, few ? 'menu' : 'teaser');
  return true;
}

/** "- Domestic Meetings": the page's section below the story. */
function readTailSection(page: Page, unit: Unit): boolean {
  // Below "Related Topics" stand topics.
  if (page.tagged) return false;
  const bullet = /^[-–•»›]\s{0,3}/.exec(page.text.slice(unit.start, unit.start + 5))?.[0].length ?? 0;
  const section = sectionOf(page.text, { ...unit, start: unit.start + bullet });
  if (!section) return false;
  // Without a bullet it is a word of a menu.
  if (bullet > 0) page.section ??= section;
  addFurniture(page, unit, 'breadcrumb');
  return true;
}

function hasStoryAfter(page: Page, i: number): boolean {
  for (let next = i + 1; next < page.units.length && next <= i + 6; next++) {
    if (relatedLabelOf(page.text, page.units[next]!) !== null) return false;
    const unit = page.units[next]!;
    // Of two writers the second's life is no story either.
    if (isSentence(page.text, unit) && !furnitureRuleOf(page.text, unit, 'tail') && !goesOnFromWriter(page, unit, next) && !isSurelyNote(page, unit)) return true;
  }
  return false;
}

const MAX_SUBHEADING_WORDS = 14;
/** "Is it safe to store food in a stranger's freezer?": a longer question is the story's. */
const MAX_QUESTION_WORDS = 10;
const SPEECH_BEHIND = /\w[:,]\s["“][^"“”]+["”]$/;
/** "- Mint tea and money -": AFP's. */
const DASHED = /^[-–]\s[^-–]{2,60}\s[-–]$/;

/** Speech, a rest of a sentence, a turn; `Analyst Jane Sample tweeted: "Same script, new actors"`. AFP's dashes are no such sign. */
function isNoTitle(line: string): boolean {
  if (DASHED.test(line)) return false;
  return SPEECH_BEHIND.test(line) || /^(?!['‘](?:[^'’]|(?<=\p{L})['’](?=\p{L})){3,60}['’]$|["“][^"“”.,!?]{3,50}["”]$)["“”'‘(\p{Ll}-]|[,;]$|^[QA](?::|\.\s)|\b(?:said|told)\b/u.test(line);
}

/** A short line without a full stop between paragraphs: "Economic ties". */
function readSubheading({ page }: Walk, unit: Unit, i: number): boolean {
  if (lengthOf(unit) > 120 || wordCount(page.text, unit, MAX_SUBHEADING_WORDS + 1) > MAX_SUBHEADING_WORDS) return false;
  const ended = endsSentence(page.text, unit.end) && page.text[unit.end - 1] !== '?';
  if (ended && !isKicker(page.text, unit)) return false;
  const line = headOf(page.text, unit);
  if ((isNoTitle(line) && !isBulleted(page, i, line)) || (/[?]$/.test(line) && wordCount(page.text, unit, MAX_QUESTION_WORDS + 1) > MAX_QUESTION_WORDS)) return false;
  if (!hasStoryAfter(page, i) || isTurn(page, i)) return false;
  // "He then listed three examples:" goes on below, "Economic ties:" is a title.
  if (ended && (wordCount(page.text, unit, 6) > 5 || opensWithPronoun(line))) return false;
  addParagraph(page, unit, 'subheading');
  return true;
}

/** "- Drivers stuck": Anadolu's; no line of a list stands beside it. */
function isBulleted({ text, units }: Page, i: number, line: string): boolean {
  const isItem = (unit: Unit | undefined): boolean => unit !== undefined && BULLET.test(text.slice(unit.start, unit.start + 3));
  return line.length <= LONGEST_BULLETED && BULLETED.test(line) && !isItem(units[i - 1]) && !isItem(units[i + 1]);
}

const BULLET = /^[-–]\s/;
const BULLETED = /^[-–]\s['‘]?\p{Lu}[^.!?:;"“”]+$/u;
const LONGEST_BULLETED = 60;

/** A paragraph of the story, its section label and the staff code glued to its end cut off. */
function addStory(walk: Walk, unit: Unit): void {
  const { page } = walk;
  let { start, end } = unit;
  const label = sectionLabelAt(page.text, { ...unit, start });
  if (label) {
    page.section ??= label.section;
    page.agencies.push({ agency: label.agency, rank: AgencyRank.label });
    start = skipBlanks(page.text, label.end, end);
    if (start >= end) return;
  }
  const code = gluedCode(page.text, start, end);
  if (code) {
    addFurniture(page, { start: code.start, end }, 'staff-code');
    end = code.sentence;
  }
  const credit = gluedCredit(page.text, start, end);
  if (credit >= 0) {
    addFurniture(page, { start: credit, end }, 'credit');
    end = trimEnd(page.text, start, credit);
  }
  end = cutSignOff(page, start, end);
  addParagraph(page, { start, end }, walk.told === 0 ? 'lead' : 'body');
  walk.told++;
}
