/**
 * A line that says when, and nothing else: "Jan 17, 2023, 1:36 PM", "Publish Date: 14:16 - 12 September 2013", "Reuters | Dubai | Updated: …".
 * Read word by word: dates, times, agencies, places and the few words of stamps; anything else and it is no stamp.
 */
import { isAsciiDigit } from '../../core/ascii.js';
import type { Agency } from '../../core/article.js';
import { readDate, type WrittenDate } from '../dates/read.js';
import { sticky } from '../text/sticky.js';
import { readBareAgency } from './dateline/agency.js';
import { knownPlace, readPlace } from './dateline/place.js';
import { isSection } from './header-lines.js';
import { hasDigit, lengthOf } from './shape.js';
import type { Unit } from './units.js';

export interface StampDate extends WrittenDate {
  /** What the word before it says: "Published", "Updated"; null when nothing. */
  label: 'published' | 'updated' | null;
}

export interface Stamp {
  dates: StampDate[];
  agency: Agency | null;
}

const MAX_STAMP = 160;
const TIME = /\d{1,2}[:.]\d{2}(?::\d{1,2})?(?:\s?[ap]\.?m\.?)?|\d{4}\s?(?:gmt|hrs|utc)|\d{1,2}\s?[ap]\.?m\.?/iy;
/** Some pages print two stamps without a blank, "6:00 a.m. EDTToday at 6:00 a.m. EDT", "7:02 AM ESTUpdated Nov 5": two words. */
const WORD = /\p{Lu}{2,4}(?=(?:Today|Yesterday|Updated|Published|Modified|Last)(?!\p{L}))|\p{L}+(?:['’]\p{L}+)?(?:\/[\p{L}_]+)?/uy;
const SIGNS = /[\s\d.,،:;|/\\()[\]●•·»>–—\-_*+'’"ـ]/;
const PUBLISHED = new Set(['published', 'publish', 'publication', 'posted', 'release', 'released', 'created', 'issued', 'broadcast', 'aired', 'sent']);
const UPDATED = new Set(['updated', 'update', 'modified', 'edited', 'revised']);
const WORDS = new Set([
  ...PUBLISHED, ...UPDATED, 'date', 'time', 'on', 'at', 'of', 'last', 'latest', 'first', 'gmt', 'utc', 'irst', 'irdt', 'est', 'edt', 'pt', 'ct', 'mt', 'today', 'yesterday', 'ist', 'am', 'pm', 'local', 'times', 'hours', 'hrs', 'by', 'the',
  'asia/tehran', 'tehran', 'source', 'news', 'press', 'media', 'day', 'and', 'in', 'a', 'p', 'm', 'z', 't', 'th', 'st', 'nd', 'rd', 'ago', 'id', 'code', 'editor', 'min', 'read', 'bst', 'cet', 'cest', 'eet', 'eest', 'msk', 'pst', 'pdt', 'et', 'ast', 'jst', 'kst', 'sgt', 'hkt',
  'idt', 'gst', 'trt', 'brt', 'art', 'wib', 'myt', 'pht', 'ad', 'ah', 'muharram', 'safar', 'rabi', 'jumada', 'rajab', 'shaban', 'ramadan', 'shawwal', 'dhu', 'al', 'awwal', 'thani', 'qadah', 'hijjah', 'ـ', 'cst', 'cdt', 'mst', 'mdt', 'akst', 'hst', 'wat', 'cat', 'eat', 'sast', 'pkt', 'aest', 'aedt', 'nzst', 'nzdt', 'english', 'hour', 'minutes', 'minute', 'days', 'week', 'weeks', 'month', 'months',
  // "کد خبر: 231904تاریخ: 1397/8/14 11:20": number, date and hour of Iranian pages
  'کد', 'خبر', 'شناسه', 'تاریخ', 'انتشار', 'ساعت',
]);

/** "Iran Daily - Number Seven Thousand Five Hundred and Twelve - 28 February 2024 - Page 1": over the pages of a paper, behind the first of these words. */
const ISSUE = new Set(['no', 'number', 'issue', 'vol', 'volume', 'page', 'edition']);
const NUMBER_WORDS = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty',
  'seventy', 'eighty', 'ninety', 'hundred', 'thousand']);

/** The stamp that is the whole of `unit`, or its first part before a bar: "Feb 12th 2026|BERGEN AND CUSCO|5 min read". */
export function stampOf(text: string, unit: Unit): Stamp | null {
  return wholeStamp(text, unit) ?? barredStamp(text, unit) ?? stoppedStamp(text, unit);
}

/** "Posted: Tuesday, June 7, 2022 9:15 am | Updated: 11:02 am, Tue Jun 7, 2022.": a stop behind the year of a labelled line. */
function stoppedStamp(text: string, unit: Unit): Stamp | null {
  if (text[unit.end - 1] !== '.' || lengthOf(unit) > MAX_STAMP || !isAsciiDigit(text.charCodeAt(unit.end - 2)) || !LABELLED.test(text.slice(unit.start, unit.start + LABEL_ROOM))) return null;
  return wholeStamp(text, { ...unit, end: unit.end - 1 });
}

const LABEL_ROOM = 16;
const LABELLED = /^(?:posted|updated|published|last (?:updated|modified))\b/i;

const BARRED = /^[^|]{6,40}(?=\|)/;
/** What else stands between such bars: places in capitals, the time it takes to read. */
const BESIDE_BARS = /^(?:\p{Lu}[\p{Lu} ,.'’-]{1,40}|\d{1,3} min(?:ute)?s?(?: read)?)$/u;

function barredStamp(text: string, unit: Unit): Stamp | null {
  if (lengthOf(unit) > MAX_STAMP) return null;
  const line = text.slice(unit.start, unit.end);
  const first = line.includes('|') ? BARRED.exec(line)?.[0] : undefined;
  if (first === undefined || !line.slice(first.length + 1).split('|').every((part) => BESIDE_BARS.test(part.trim()))) return null;
  return wholeStamp(text, { ...unit, end: unit.start + first.trimEnd().length });
}

function wholeStamp(text: string, unit: Unit): Stamp | null {
  if (lengthOf(unit) > MAX_STAMP || lengthOf(unit) < 6 || (isSentenceEnd(text.charCodeAt(unit.end - 1)) && !endsInHour(text, unit)) || !hasDigit(text, unit)) return null;
  const scan = newScan();
  const last = sectionsStart(text, unit);
  for (let at = unit.start + (MATERIALS.exec(text.slice(unit.start, unit.start + MATERIALS_WITHIN))?.[0].length ?? 0); at < last;) {
    const end = partEnd(text, at, last, scan);
    if (end === null) return null;
    at = end;
  }
  const { dates } = scan.stamp;
  const tells = dates.some((date) => date.year !== null || date.weekday !== null) || scan.times > 0 || scan.label !== null;
  return dates.length > 0 && tells ? scan.stamp : null;
}

/** "Feb 13, 2024 - 19:22 *| All, Japan*": where the house's sections begin behind the last bar; the unit's end where none stand there. */
function sectionsStart(text: string, unit: Unit): number {
  const line = text.slice(unit.start, unit.end);
  // "Dec 3, 2025 - Politics & Policy"
  const dash = line.lastIndexOf(' - ');
  if (dash > 0 && isSection(line.slice(dash + 3))) return unit.start + dash;
  const bar = unit.start + line.lastIndexOf('|');
  if (bar <= unit.start) return unit.end;
  const names = text.slice(bar + 1, unit.end).split(',');
  return names.every((name) => isSection(name) || name.trim() === 'All' || knownPlace(name.trim()) !== null) ? bar : unit.end;
}

function isSentenceEnd(code: number): boolean {
  return code === 46 || code === 34 || code === 0x201d;
}

/** "*Oil&Gas Materials* 24 November 2026 12:06 (UTC +04:00)": Trend's section before the day. */
const MATERIALS = /^\p{Lu}[\p{L}& ]{2,24} Materials\s(?=\d)/u;
const MATERIALS_WITHIN = 40;

/** "Updated Nov. 19, 2026 8:14 *a.m.*" */
function endsInHour(text: string, { end }: Unit): boolean {
  return /\d\s?[ap]\.m\.$/i.test(text.slice(end - 7, end));
}

export interface Scan {
  stamp: Stamp;
  label: StampDate['label'];
  times: number;
  /** A word for the issue of a paper came. */
  issue: boolean;
}

export function newScan(): Scan {
  return { stamp: { dates: [], agency: null }, label: null, times: 0, issue: false };
}

/** End of the date, time, word or sign at `at`; null where something stands that no stamp has. */
export function partEnd(text: string, at: number, limit: number, scan: Scan): number | null {
  const date = readDate(text, at) ?? shortYearAt(text, at);
  if (date && date.day !== null && date.end <= limit) {
    scan.stamp.dates.push({ ...date, label: scan.label });
    return date.end;
  }
  const time = sticky(TIME, text, at);
  if (time) {
    scan.times++;
    return at + time.length;
  }
  const word = sticky(WORD, text, at);
  if (word) return wordEnd(text, at, word, scan);
  return SIGNS.test(text[at]!) ? at + 1 : null;
}

const SHORT_YEAR = /(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/y;

/** "06/11/26": American papers', the month first; in running text such digits are anything. */
function shortYearAt(text: string, at: number): WrittenDate | null {
  const digits = sticky(SHORT_YEAR, text, at)?.split('/').map(Number);
  if (!digits) return null;
  const [month, day, year] = digits as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { start: at, end: SHORT_YEAR.lastIndex, calendar: 'gregorian', year: 2000 + year, month, day, weekday: null };
}

/** A word that stamps have; numbers only behind "Issue" or "Number": "Six Months in Tehran" is a headline. */
function isStampWord(word: string, scan: Scan): boolean {
  if (ISSUE.has(word)) scan.issue = true;
  return WORDS.has(word) || ISSUE.has(word) || (scan.issue && NUMBER_WORDS.has(word));
}

/** "Minutes": a word that stamps have, whatever its case; "and" joins names, too. */
export function isStampForm(word: string): boolean {
  return word !== 'and' && WORDS.has(word.toLowerCase());
}

const ZONE = /^ [Tt]ime\b/;

/** End of a word that may stand in a stamp; null for any other word. */
function wordEnd(text: string, at: number, word: string, scan: Scan): number | null {
  const agency = readBareAgency(text, at);
  if (agency) {
    scan.stamp.agency ??= agency;
    return agency.end;
  }
  if (PUBLISHED.has(word.toLowerCase())) scan.label = 'published';
  else if (UPDATED.has(word.toLowerCase())) scan.label = 'updated';
  // "Dhu al-Qa'dah"
  if (isStampWord(word.toLowerCase().replace(/['’]/, ''), scan)) return at + word.length;
  const date = readDate(text, at);
  if (date) return date.end; // a weekday alone
  const place = readPlace(text, at);
  if (place?.known) return place.end;
  // "(*Beijing* Time)"
  return ZONE.test(text.slice(at + word.length, at + word.length + 6)) && knownPlace(word)?.isCountry === false ? at + word.length : null;
}
