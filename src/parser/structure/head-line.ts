/** What a line over the story is, by its own looks and its neighbours'. */
import { agencyOf } from '../../agencies/index.js';
import { CLOSING } from '../../core/signs.js';
import { isAsciiDigit } from '../../core/ascii.js';
import { itemAt } from '../../core/reading.js';
import type { Dateline } from '../../core/article.js';
import { isByline, isPersonLine, isPlaceName, isPostLine, isWriterLine } from './byline.js';
import { isAboveCredit, isBelowCredit, isCaption, isCreditLine, isDashed, isOverSameWords, overButton } from './caption.js';
import { datelineAt, pictureNameLength } from './dateline/index.js';
import { furnitureRuleOf } from './furniture/index.js';
import { agencyLineOf, isBiography, isKicker, isReportedFrom, sectionOf } from './header-lines.js';
import { houseHere } from './house-line.js';
import { houseOfTitle } from './house-of-title.js';
import { inlineLinkOf, relatedLabelOf, sectionLabelAt } from './labels.js';
import type { MailField } from './mail.js';
import { mixedStamp, type MixedStamp } from './mixed-stamp.js';
import type { Page } from './page.js';
import { reports, hasDigit, headOf, isEnded, isProse, isTitleShaped, lengthOf } from './shape.js';
import { isLetter } from '../text/chars.js';
import { stampOf, type Stamp } from './stamp.js';
import { titleCrumbs } from './title-crumbs.js';
import { isTurn } from './turns.js';
import { endsSentence, type Unit } from './units.js';

export type Line =
  | { type: 'furniture' | 'menu' | 'section' | 'house' | 'byline' | 'agency' | 'kicker' | 'caption' | 'credit' | 'post' | 'deck' | 'biography' | 'title' | 'prose' | 'label' }
  | { type: 'stamp'; stamp: Stamp }
  | { type: 'signed-stamp'; signed: SignedStamp }
  | { type: 'mixed-stamp'; mixed: MixedStamp }
  | { type: 'crumbs'; section: Pick<Unit, 'start' | 'end'> | null }
  | { type: 'mail'; field: MailField }
  | { type: 'dateline'; dateline: Dateline };

/** `titled`: a title stands above, so that two capitalised words over a stamp are a writer. */
export function lineOf(page: Page, i: number, titled: boolean): Line {
  const { text } = page;
  const unit = page.units[i]!;
  const section = titleCrumbs(page, i);
  if (section !== null) return { type: 'crumbs', section: section === 'none' ? null : section };
  if (isTitledByHouse(page, i)) return { type: 'title' };
  if (isHeadFurniture(page, unit) || isCount(page, i) || isRepeated(page, i, -1)) return { type: 'furniture' };
  if (isRepeated(page, i, 1) && !reports(headOf(text, unit))) return { type: 'caption' };
  const stamp = stampOf(text, unit);
  if (stamp) return signedPlace(page, unit) ?? { type: 'stamp', stamp };
  const signed = signedStamp(text, unit);
  if (signed) return { type: 'signed-stamp', signed };
  const mixed = mixedStamp(text, unit);
  if (mixed) return { type: 'mixed-stamp', mixed };
  if (isDashed(text, unit)) return { type: 'caption' };
  if (isBelowProvider(page, i)) return { type: 'credit' };
  return storyLine(page, i, titled);
}

/** "12" / "*3*" / "Share": beside a button one digit counts who pressed it; elsewhere it may number a chapter. */
function isCount({ text, units }: Page, i: number): boolean {
  const unit = units[i]!;
  if (lengthOf(unit) !== 1 || !isAsciiDigit(text.charCodeAt(unit.start))) return false;
  return [itemAt(units, i - 1), units[i + 1]].some((beside) => beside !== undefined && furnitureRuleOf(text, beside, 'head')?.kind === 'share');
}

/** "News provided by" / "Karvan Mills, Inc." */
function isBelowProvider({ text, units }: Page, i: number): boolean {
  const above = itemAt(units, i - 1);
  return above !== undefined && lengthOf(above) === PROVIDED_BY.length && lengthOf(units[i]!) <= MAX_SIGNED && text.slice(above.start, above.end).toLowerCase() === PROVIDED_BY;
}

const PROVIDED_BY = 'news provided by';

/** A dateline, a label, a short line of the head, a title, prose. */
function storyLine(page: Page, i: number, titled: boolean): Line {
  const { text } = page;
  const unit = page.units[i]!;
  if (isHouseBefore(page, i)) return { type: 'title' };
  const dateline = datelineAt(text, unit.start + pictureNameLength(text, unit.start), unit.end, page.asOf);
  if (dateline) return isTaker(text, unit, dateline) ? { type: titled && signsStory(page, i, dateline) ? 'byline' : 'credit' } : { type: 'dateline', dateline };
  if (sectionLabelAt(text, unit)) return { type: i === 0 ? 'prose' : 'label' };
  return { type: shortLineType(page, i, titled) ?? (isTitleLine(page, unit, i) || (!titled && isLongTitle(page, i)) ? 'title' : 'prose') };
}

/** "Talks to resume in May | World News | Sky News" among the page's first lines: what a browser shows as its title. */
function isTitledByHouse({ text, units }: Page, i: number): boolean {
  const unit = units[i]!;
  return i < TITLED_WITHIN && units[i + 1] !== undefined && houseOfTitle(text, unit)?.title.start === unit.start;
}

/** "Tehran Times - Talks to resume in May": the same, where no rule of furniture takes it for the house's slogan. */
function isHouseBefore({ text, units }: Page, i: number): boolean {
  return i < TITLED_WITHIN && units[i + 1] !== undefined && houseOfTitle(text, units[i]!) !== null;
}

const TITLED_WITHIN = 4;

/** "Omid Testi, The Hill", "Omid Testi (The Karvan Post)" alone on its line: who took the picture, and for whom. */
function isTaker(text: string, unit: Unit, { place, end, date }: Dateline): boolean {
  return place !== null && date === null && end >= unit.end && place.country === null && (isLetter(text.charCodeAt(unit.end - 1)) || text.charCodeAt(unit.end - 1) === CLOSING) && isPersonLine(text, { ...unit, start: place.start, end: place.end });
}

/** "Jane Sample, Associated Press" below the title, over a day or the story: who wrote it, and for whom. Below a picture's words it is who took it. */
function signsStory(page: Page, i: number, { agency }: Dateline): boolean {
  const { text, units } = page;
  const [above, below] = [itemAt(units, i - 1), units[i + 1]];
  if (agency === null || above === undefined || below === undefined || pictureType(page, i - 1) !== null) return false;
  return stampOf(text, below) !== null || (isProse(text, below) && endsSentence(text, below.end));
}

/** "LONDON, 3 June 2024 (AFP) -" on a line of its own: place and agency, and no mere stamp. */
function signedPlace({ text, asOf }: Page, unit: Unit): Line | null {
  const dateline = text[unit.end - 1] === '-' || text[unit.end - 1] === '–' || text[unit.end - 1] === '—' ? datelineAt(text, unit.start, unit.end, asOf) : null;
  return dateline?.place && dateline.agency && dateline.end === unit.end ? { type: 'dateline', dateline } : null;
}

/** A sentence that its neighbour above (-1) or below (1) repeats: old pages print a caption twice, damaged ones a paragraph. */
function isRepeated(page: Page, i: number, by: -1 | 1): boolean {
  const unit = page.units[i]!;
  const other = by < 0 ? itemAt(page.units, i - 1) : page.units[i + 1];
  return other !== undefined && lengthOf(unit) === lengthOf(other) && page.text[unit.end - 1] === '.' && page.text.slice(unit.start, unit.end) === page.text.slice(other.start, other.end);
}

/** Below the first prose only a dateline or a label matters, until one is found. */
export function lineBelowProse(page: Page, unit: Unit): Line {
  const dateline = datelineAt(page.text, unit.start, unit.end, page.asOf);
  // A day alone opens the lead; below it, it opens an entry of a timeline.
  if (dateline && (dateline.place !== null || dateline.agency !== null)) return { type: 'dateline', dateline };
  return { type: sectionLabelAt(page.text, unit) ? 'label' : 'title' };
}

function isHeadFurniture(page: Page, unit: Unit): boolean {
  return furnitureRuleOf(page.text, unit, 'head') !== null || relatedLabelOf(page.text, unit) !== null || inlineLinkOf(page.text, unit) !== null;
}

type ShortType = 'section' | 'house' | 'byline' | 'agency' | 'kicker' | 'caption' | 'credit' | 'post' | 'biography';

/** "The Lake Monitor (Golzar)" stands over the title, others below it. */
function isHouse(page: Page, i: number, titled: boolean): boolean {
  return (titled || page.text[page.units[i]!.end - 1] === ')') && houseHere(page, i) !== null;
}

function shortLineType(page: Page, i: number, titled: boolean): ShortType | null {
  const { text, units } = page;
  const unit = units[i]!;
  if (sectionOf(text, unit)) return 'section';
  if (isHouse(page, i, titled)) return 'house';
  if (isByline(text, unit)) return 'byline';
  if (agencyLineOf(text, unit)) return titled && isPictureOf(page, i) ? 'credit' : 'agency';
  if (isKicker(text, unit)) return 'kicker';
  if (isCreditLine(text, unit) || isReportedFrom(text, unit)) return 'credit';
  return (titled ? belowTitle(page, i) : null) ?? pictureType(page, i) ?? (isBiography(text, unit) && !goesOnAbout(page, i) ? 'biography' : null);
}

/** "Sara Karvani is a professor of tea." / "“I like it,” Karvani said.": the story tells of her below. */
function goesOnAbout({ text, units }: Page, i: number): boolean {
  const family = FULL_NAME.exec(headOf(text, units[i]!))?.[1];
  // "Avatar of Sara Karvani", "By Sara Karvani": she writes.
  if (family === undefined || (i > 0 && text.slice(units[i - 1]!.start, units[i - 1]!.end).toLowerCase().includes(family.toLowerCase()))) return false;
  return units.slice(i + 1, i + 1 + GOES_ON_WITHIN).some((unit) => isProse(text, unit) && text.slice(unit.start, Math.min(unit.end, unit.start + GOES_ON_ROOM)).includes(family));
}

const FULL_NAME = /^(?:\p{Lu}[\p{L}'’.-]*\s){1,3}(\p{Lu}[\p{L}'’-]+)\sis\s/u;
const GOES_ON_WITHIN = 3;
const GOES_ON_ROOM = 600;

/** "AFP" / "The ferry had been licensed for 180 passengers": the words below a picture's agency. */
function belowPicture(page: Page, i: number): 'caption' | null {
  return i > 0 && agencyLineOf(page.text, page.units[i - 1]!) !== null && isPictureOf(page, i - 1) ? 'caption' : null;
}

/** Below the title: who wrote it, what he is, a picture's words. */
function belowTitle(page: Page, i: number): 'byline' | 'post' | 'caption' | null {
  if (isWriterHere(page, i)) return 'byline';
  return isPostHere(page, i) ? 'post' : belowPicture(page, i);
}

/** "AFP" / "The ferry had been licensed for 180 passengers" / the story: below the title, over words without a stop; below "By Omid Testi" it is the writer's house. */
function isPictureOf({ text, units }: Page, i: number): boolean {
  const [above, words, story] = [itemAt(units, i - 1), units[i + 1], units[i + 2]];
  // "23-08-2022" / "Rudaw": whose story it is stands below its day.
  if (above !== undefined && (isByline(text, above) || stampOf(text, above) !== null)) return false;
  if (words === undefined || story === undefined || lengthOf(units[i]!) > SHORT_CREDIT) return false;
  return lengthOf(words) >= LEAST_CAPTION && !endsSentence(text, words.end) && !isPersonLine(text, words) && stampOf(text, words) === null && isProse(text, story) && furnitureRuleOf(text, words, 'head') === null;
}

const SHORT_CREDIT = 12;
const LEAST_CAPTION = 24;

/** Words of a picture, or who took it. */
function pictureType({ text, units }: Page, i: number): 'caption' | 'credit' | null {
  const unit = units[i]!;
  return overButton(text, units, i) ?? (isCaption(text, unit, 'head') || isAboveCredit(text, unit, units[i + 1]) || isBelowCredit(text, unit, itemAt(units, i - 1)) || isOverSameWords(text, unit, units[i + 1]) ? 'caption' : null);
}

/** The first line may be a title although it ends in a full stop; a later one only on a page that prints its titles so. */
function isTitleLine(page: Page, unit: Unit, i: number): boolean {
  const { text, units } = page;
  if (i === 0) return !isBareLead(page) && ((units.length > 1 && isTitleShaped(text, unit)) || !isProse(text, unit) || isOverMark(page, 0));
  if (isProse(text, unit) || isTurn(page, i)) return isBelowMarks(page, i) && isOverMark(page, i);
  return text[unit.end - 1] !== '.' || text[units[0]!.end - 1] === '.' || lengthOf(unit) < 24 || !isEnded(text, unit);
}

/**
 * "The Cuban council has accused the embassy of financing protests." / the story: a text without a title. A title that ends in a full stop has
 * no article at its head, and a house's line, a day or a writer near by.
 */
function isBareLead({ text, units, asOf }: Page): boolean {
  const [first, second] = units;
  if (second === undefined || text[first!.end - 1] !== '.' || datelineAt(text, second.start, second.end, asOf)) return false;
  const line = headOf(text, first!);
  if (!(OPENS_LEAD.test(line) && TELLS_LEAD.test(line)) && !AGED.test(line)) return false;
  return units.slice(1, 1 + MARK_WITHIN).every((unit) => endsSentence(text, unit.end) && !isByline(text, unit) && stampOf(text, unit) === null);
}

const OPENS_LEAD = /^(?:The|A|An) \p{L}|^\p{Lu}\p{Ll}+s have \p{Ll}/u;
/** A verb of a lead: "has accused", "was found"; "a memo shows". */
const TELLS_LEAD = /\s(?:has|have|had|was|were) \p{Ll}+(?:ed|en|wn|ld|nt|ght|un|um|id)\s|^An? .*\s(?:shows|says)\s/u;
/** "Edna Vrell, 79, chased off a burglar" */
const AGED = /\p{Lu}[\p{L}'’-]+, \d{2}, \p{Ll}/u;
const MAX_TWO_SENTENCES = 130;
const MARK_WITHIN = 3;
/** Behind such a mark: the hour, how long it takes to read, who wrote it, a picture. */
const STORY_WITHIN = 6;

/** "A dead lander woke up. Nobody can say why." over a stamp or byline, and the story below it. */
function isOverMark({ text, units }: Page, i: number): boolean {
  const line = headOf(text, units[i]!);
  if (lengthOf(units[i]!) > MAX_TWO_SENTENCES || TELLS.test(line.replace(TOLD_OF, '')) || /["“”]/.test(line)) return false;
  const mark = units.slice(i + 1, i + 1 + MARK_WITHIN).findIndex((unit) => isByline(text, unit) || stampOf(text, unit) !== null);
  return mark >= 0 && units.slice(i + mark + 2, i + mark + 2 + STORY_WITHIN).some((unit) => isProse(text, unit));
}

/** "Retired couple who built a treehouse … are told to pull it down after neighbours complain 'he waves at us'": a tabloid's, over the line that says who wrote it. */
function isLongTitle({ text, units }: Page, i: number): boolean {
  const unit = units[i]!;
  if (lengthOf(unit) > MAX_LONG_TITLE || endsSentence(text, unit.end) || /[:,;–—-]$/.test(text.slice(unit.end - 1, unit.end))) return false;
  for (let n = i + 1; n < units.length && n <= i + LONG_MARK_WITHIN; n++) {
    if (isByline(text, units[n]!)) return true;
    if (endsSentence(text, units[n]!.end) && isProse(text, units[n]!)) return false;
  }
  return false;
}

const MAX_LONG_TITLE = 280;
const LONG_MARK_WITHIN = 6;

/** "Town was told its dam was ‘fair.’ Engineers had called it ‘mud.’": what was said to be so, and by others, before. */
const TOLD_OF = /\b(?:was|were) (?:told|said|reported)\b/gi;

/** A story tells who said it and when; a title may say what was. */
const TELLS = /\b(?:said|told|added|announced|reported|according to|(?:on|late|early) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** Over line `i` stands nothing but the site's own: a slogan, a section. */
function isBelowMarks(page: Page, i: number): boolean {
  return i <= MARK_WITHIN && page.units.slice(0, i).every((unit) => isHeadFurniture(page, unit) || sectionOf(page.text, unit) !== null);
}

/** A name beside the place, post or hour of its writer: "Jane Sample" / "Transport correspondent, Istanbul", "Yazd" / "Omid Testi" / "3 April 2024". */
export function isWriterHere(page: Page, i: number): boolean {
  const { text, units } = page;
  const unit = units[i]!;
  if (lengthOf(unit) > MAX_SIGNED || !(isPersonLine(text, unit) || isWriterLine(text, unit))) return false;
  return tellsWriter(page, i + 1) || tellsWriter(page, i - 1);
}

function tellsWriter({ text, units }: Page, i: number): boolean {
  const unit = units[i];
  return unit !== undefined && lengthOf(unit) <= MAX_SIGNED
    && (isPostLine(text, unit) || stampOf(text, unit) !== null || furnitureRuleOf(text, unit, 'head')?.marks === 'clock');
}

/** Below or above a writer's name: what he is, where he writes from. */
function isPostHere({ text, units }: Page, i: number): boolean {
  if (!isPostLine(text, units[i]!)) return false;
  // "CAMPOBASSO" / "24 November 2026 17:05": where it was written, and when.
  if (units[i + 1] !== undefined && isPlaceName(headOf(text, units[i]!)) && stampOf(text, units[i + 1]!) !== null) return true;
  return [itemAt(units, i - 1), units[i + 1]].some((unit) => unit !== undefined && (isByline(text, unit) || isPersonLine(text, unit)));
}

const BEFORE_STAMP = /(?:\s{0,3}[|•·]\s{0,3}|(?:\s[-–—]|,)\s|\s{1,3}(?=published|updated|posted))(?=(?:(?:published|updated|posted|on)\b.{0,12})?(?:\d|\p{Lu}\p{Ll}{2,8},?\.?\s))/giu;

/** What stands between writer and date in "Jane Sample | 03.02.2022", "By Jane Sample, May 3, 2021", "Jane Sample Published May 03, 2021"; null in any other line. */
function beforeStamp(text: string, unit: Unit): RegExpExecArray | null {
  const line = text.slice(unit.start, unit.end);
  let last: RegExpExecArray | null = null;
  // The comma between two writers is none of a stamp: "Jane Sample, Omid Testi |19.11.2026 - Update : 20.11.2026".
  BEFORE_STAMP.lastIndex = 0;
  for (let cut = BEFORE_STAMP.exec(line); cut !== null; cut = BEFORE_STAMP.exec(line)) {
    last ??= cut;
    if (stampOf(text, { ...unit, start: unit.start + cut.index + cut[0].length }) !== null) return cut;
  }
  return last;
}

/** `house`: where it stands between the writer and the hour, "Jane Sample · *CBC News* · Posted: …". */
export interface SignedStamp { writer: Unit; house?: Unit; when: Unit; stamp: Stamp }

/** A writer and a stamp on one line, either of them first. */
export function signedStamp(text: string, unit: Unit): SignedStamp | null {
  if (lengthOf(unit) > MAX_SIGNED || !hasDigit(text, unit)) return null;
  const cut = beforeStamp(text, unit);
  const at = cut && unit.start + cut.index;
  return (at === null ? null : signedBy(text, { ...unit, end: at }, { ...unit, start: at + cut![0].length })) ?? signedBehind(text, unit);
}

function signedBy(text: string, before: Unit, when: Unit): SignedStamp | null {
  const house = houseAtEnd(text, before);
  const writer = house === null ? before : { ...before, end: house.end };
  if (!isByline(text, writer) && !isPersonLine(text, writer)) return null;
  const stamp = stampOf(text, when);
  return stamp && { writer, when, stamp, ...(house && { house: { ...before, start: house.start } }) };
}

/** "Jane Sample | · *CBC News*": where the writer ends and where the house begins; null where none stands behind a sign. */
function houseAtEnd(text: string, { start, end }: Unit): { end: number; start: number } | null {
  const sign = /\s?[·•|]\s?(?=[^·•|]+$)/u.exec(text.slice(start, end));
  const from = sign && start + sign.index + sign[0].length;
  return from !== null && agencyOf(text.slice(from, end)) !== null ? { end: start + sign!.index, start: from } : null;
}

/** Behind the hour of a stamp: "20 November 2023 - 09:15 | *Jane Sample*". */
const BEHIND_HOUR = /\d[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s[A-Z]{3,4})?(?:\s?[|•·–—-])?\s{1,3}(?=(?:[Bb]y\s)?\p{Lu}\p{Ll})/u;

function signedBehind(text: string, unit: Unit): SignedStamp | null {
  const hour = isAsciiDigit(text.charCodeAt(unit.start)) ? BEHIND_HOUR.exec(text.slice(unit.start, unit.end)) : null;
  const at = hour && unit.start + hour.index + hour[0].length;
  return at === null ? null : signedBy(text, { ...unit, start: at }, { ...unit, end: unit.start + text.slice(unit.start, at).trimEnd().length });
}

const MAX_SIGNED = 120;
