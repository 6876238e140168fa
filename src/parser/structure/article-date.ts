/** The article's own date: a stamp or full date first, then day, month and weekday, then day and month alone. */
import type { NewsDate } from '../../core/article.js';
import { WEEKDAYS } from '../../lexicon/calendar.js';
import { agencyOf } from '../../agencies/index.js';
import { readDate } from '../dates/read.js';
import { dayOfIso, resolveDate, weekdayIndex } from '../dates/resolve.js';
import { datesIn } from '../dates/scan.js';
import { WEEKDAY_BY_FORM } from '../dates/shapes.js';
import type { Page } from './page.js';
import type { StampDate } from './stamp.js';

/** How far into the lead a date is looked for. */
const LEAD_ROOM = 600;

export function articleDate(page: Page, agency: string | null): NewsDate | null {
  const stamped = stampDate(page, agency);
  if (stamped?.iso) return stamped;
  const line = page.dateline?.date ?? null;
  if (line?.iso) return line;
  const told = leadDate(page);
  if (told?.iso) return told;
  return (line && settledByWeekday(page, line)) ?? line ?? stamped ?? told;
}

/** Of several stamps the published one; else the earliest, for crawls and updates come later. */
function stampDate(page: Page, agency: string | null): NewsDate | null {
  const stamps = page.stamps.filter((stamp) => !isCrawl(stamp, agency, page));
  const named = stamps.filter((stamp) => stamp.label === 'published');
  const dates = (named.length > 0 ? named : unlabelled(stamps)).map((stamp) => resolveDate(page.text, dayFirst(page, stamp), page.asOf));
  return dates.reduce<NewsDate | null>((best, date) => (best === null || earlier(date, best) ? date : best), null);
}

const SLASHED = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

/** "09/03/2026" on a page read in April 2026: no page is older than its reading, so the day stands first. */
function dayFirst(page: Page, stamp: StampDate): StampDate {
  const { month, day } = stamp;
  if (month === null || day === null || day > 12 || !SLASHED.test(page.text.slice(stamp.start, stamp.end))) return stamp;
  const written = resolveDate(page.text, stamp, page.asOf).iso;
  const turned = { ...stamp, month: day, day: month };
  const other = resolveDate(page.text, turned, page.asOf).iso;
  if (written === null || other === null || month === day) return stamp;
  if (written > page.asOf && other <= page.asOf) return turned;
  const nearer = nearness(page, other) - nearness(page, written);
  return !isLater(other, page.asOf) && (nearer > 0 || (nearer === 0 && isIssued(page.text, stamp.start))) ? turned : stamp;
}

/** "Issued on: 05/09/2023": so a French house writes, and the day stands first. */
function isIssued(text: string, at: number): boolean {
  return ISSUED.test(text.slice(Math.max(0, at - ISSUED_ROOM), at));
}

const ISSUED = /\bissued on:?\s*$/i;
const ISSUED_ROOM = 14;

/** No page is older than its reading, where that is known. */
function isLater(iso: string, asOf: string | null): boolean {
  return asOf !== null && asOf !== '' && iso > asOf;
}

/** "12/03/2014" over "Tehran, March 12": 3 where `iso` is the dateline's day; over "arrived on Saturday": 2 where it is the first weekday of the lead, 1 for the day behind it, 0 for another. */
function nearness(page: Page, iso: string): 0 | 1 | 2 | 3 {
  const line = page.dateline?.date ? readDate(page.text, page.dateline.date.start) : null;
  if (line !== null && line.month === Number(iso.slice(5, 7)) && line.day === Number(iso.slice(8, 10))) return 3;
  const lead = page.paragraphs.find((p) => p.role === 'lead');
  const weekday = lead && LEAD_DAY.exec(lead.text.slice(0, LEAD_ROOM))?.[1];
  const told = weekday === undefined ? -1 : WEEKDAYS.indexOf(WEEKDAY_BY_FORM.get(weekday.toLowerCase())!);
  const day = weekdayIndex(dayOfIso(iso)!);
  if (told < 0) return 0;
  return day === told ? 2 : day === (told + 1) % 7 ? 1 : 0;
}

function unlabelled(stamps: readonly StampDate[]): readonly StampDate[] {
  const free = stamps.filter((stamp) => stamp.label !== 'updated');
  return free.length > 0 ? free : stamps;
}

function earlier(a: NewsDate, b: NewsDate): boolean {
  const [left, right] = [dayOfIso(a.iso), dayOfIso(b.iso)];
  return right === null ? left !== null : left !== null && left < right;
}

/** A weekday and date with no time over the page of a house that prints the day of the visit. */
function isCrawl(stamp: StampDate, agency: string | null, page: Page): boolean {
  const lead = page.paragraphs.find((p) => p.role === 'lead');
  return stamp.label === null && stamp.weekday !== null && agency !== null && agencyOf(agency)?.crawlDate === true
    && lead !== undefined && stamp.start < lead.start;
}

/**
 * Whether a date without its weekday is the day of the news: "opened on February 3, 2022", but not "the revolution of February 11,
 * 1979", and not "agreed on July 14, 2015 …, he said on Monday", where another day is the news.
 */
function isNews(text: string, { start, end }: { start: number; end: number }, date: { start: number; end: number }): boolean {
  if (NOT_NEWS.test(text.slice(Math.max(start, date.start - LONGEST_PREPOSITION), date.start))) return false;
  return !OTHER_DAY.test(text.slice(start, date.start)) && !OTHER_DAY.test(text.slice(date.end, Math.min(end, start + LEAD_ROOM)));
}

/** "by", "since", and of a period: "(March 21-*December 21, 2023*)", "ended *March 20, 2023*". */
const NOT_NEWS = /(?:\b(?:of|since|from|until|till|by|before|after|between|through|to|the|and|ended|ending)\s|\d\s?[-–—]\s?)$/i;
const LONGEST_PREPOSITION = 10;
const OTHER_DAY = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|month)|yesterday|today|tonight)\b/i;

/**
 * Behind the lead a date is the day of the news where somebody speaks on it: "told reporters on Thursday, February 3"; not "It happened on
 * Wednesday 6 March", for a story looks back behind its lead.
 */
function isDayOfSpeech(text: string, { start, end }: { start: number; end: number }, date: { start: number; end: number }): boolean {
  const before = text.slice(start, date.start).replace(SENTENCES, '');
  const after = text.slice(date.end, Math.min(end, start + LEAD_ROOM)).split(SENTENCE_END, 1)[0]!;
  return SPEAKS.test(before) || (!HAPPENED.test(before) && SPEAKS.test(after));
}

/** All up to the last sentence. */
const SENTENCES = /^.*[a-z\d)”"’'][.!?]["”’']?\s(?=["“‘]?\p{Lu})/su;
const SENTENCE_END = /[a-z\d)”"’'][.!?]["”’']?\s(?=["“‘]?\p{Lu})/u;
const SPEAKS = /\b(?:said|says|told|announced|stated|stressed|added|noted|reported|wrote|urged|called|warned|speaking|talks?|meeting|met|interview|statement|remarks|speech|conference|address(?:ed|ing)?|message|tweet(?:ed)?)\b/i;
const HAPPENED = /\b(?:\w{2,}ed|was|were|had|took|fell|left|came|went|hung|cut|began|broke|struck)\b/;

/** The first date of the lead, else of the paragraph behind it, with weekday, month and day: "on Thursday, February 3". */
function leadDate(page: Page): NewsDate | null {
  for (const paragraph of page.paragraphs.filter((p) => p.role === 'lead' || p.role === 'body').slice(0, 2)) {
    const dates = datesIn(page.text, paragraph.start, Math.min(paragraph.end, paragraph.start + LEAD_ROOM)).filter((date) => date.day !== null);
    const written = paragraph.role === 'lead' ? dates.find((date) => date.weekday !== null || (date.year !== null && isNews(page.text, paragraph, date)))
      : dates.find((date) => date.weekday !== null && isDayOfSpeech(page.text, paragraph, date));
    if (written) return resolveDate(page.text, written, page.asOf);
  }
  return null;
}

/** The day of the news: "on Saturday", not "until Saturday", "Saturday's". */
const LEAD_DAY = /(?<!\b(?:next|coming|last|past|this|until|every|by)\s)\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!['’]s)/;

/** "TEHRAN, Aug. 19 (MNA) – … said on Saturday": the last year in which August 19 is a Saturday. */
function settledByWeekday(page: Page, line: NewsDate): NewsDate | null {
  const lead = page.paragraphs.find((p) => p.role === 'lead');
  const written = readDate(page.text, line.start);
  const weekday = lead && LEAD_DAY.exec(lead.text.slice(0, LEAD_ROOM));
  if (!written || !weekday || written.day === null) return null;
  const resolved = resolveDate(page.text, { ...written, weekday: WEEKDAY_BY_FORM.get(weekday[1]!.toLowerCase())! }, page.asOf);
  return resolved.iso === null ? null : { ...resolved, weekday: null, why: `${resolved.why}, the weekday of the lead` };
}
