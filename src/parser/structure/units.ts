/**
 * The page as units: a paragraph, a headline, a stamp, each one line of the text, or several where the page is hard-wrapped.
 *
 *   The foreign ministers of both countries met in the
 *   capital on Monday.                                   <- one unit with the line above
 */
import { isAsciiSmall } from '../../core/ascii.js';
import { HYPHEN } from '../../core/signs.js';
import { isBlank, trimmed } from '../../core/span.js';
import { withoutMarkup } from './markup.js';

export interface Unit {
  /** Without the blanks at either end, and signs of Markdown round it. */
  start: number;
  end: number;
  /** Empty lines above it. */
  gap: number;
}

interface Line extends Unit {
  /** Blanks before its first sign: an indented line opens a paragraph. */
  indent: number;
}

/** A page counts as hard-wrapped up to this width; longer lines are paragraphs of their own. */
const MAX_WRAP = 130;
const MIN_WRAP = 30;

/** What the Guardian prints below the box of a newsletter; it goes on no line. */
export const BOX_END = 'after newsletter promotion';

/** Two lines below this are not one sentence broken in two when the second is furniture: "Sign up" / "after newsletter promotion". */
const SHORT_LINE = 48;

/** What a line is on a wrapped page, told by its own looks. */
export interface LineLooks {
  /** A stamp, a byline, a label: never joined to a neighbour. */
  standsAlone(line: Unit): boolean;
  /** A line of a list that is read aloud: it goes on from none, though it begins with a small letter. */
  isListed(line: Unit): boolean;
  /** A dateline or section label: the first line of its paragraph. */
  opens(line: Unit): boolean;
}

/** The units of `text`. Linear. */
export function unitsOf(text: string, looks: LineLooks): Unit[] {
  const lines = linesOf(text);
  cutCrawlDay(text, lines);
  const width = wrapWidth(text, lines, looks);
  const units: Unit[] = [];
  let last: Line | null = null;
  for (const line of lines) {
    if (last && !text.startsWith('http', line.start) && continues(text, last, line, width, looks)) units[units.length - 1]!.end = line.end;
    else units.push({ start: line.start, end: line.end, gap: line.gap });
    last = line;
  }
  return units;
}

/** " date 2021-03-04 GENOA – The port …": a crawler's day before a page's first line is a line of its own. */
function cutCrawlDay(text: string, lines: Line[]): void {
  const [first] = lines;
  const day = first === undefined ? null : CRAWL_DAY.exec(text.slice(first.start, Math.min(first.end, first.start + LONGEST_DAY)));
  if (day === null || first!.start + day[0].length >= first!.end || isAsciiSmall(text.charCodeAt(first!.start + day[0].length))) return;
  const start = first!.start + day[0].length;
  lines.splice(0, 1, { ...first!, end: start - day[1]!.length }, { start, end: first!.end, gap: 1, indent: 0 });
}

const CRAWL_DAY = /^date \d{4}-\d\d-\d\d(\s{1,8})/;
const LONGEST_DAY = 24;

/** Lines that hold more than blanks. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  // Where the next of each stands. Kept over the lines, because a look for a return that no page has goes to the end of the file, and
  // V8 moves one that stands before the loop into it.
  let feed = -1;
  let back = -1;
  for (let from = 0; from < text.length;) {
    if (feed < from) feed = nextOf('\n', text, from);
    if (back < from) back = nextOf('\r', text, from);
    const to = back < feed - 1 ? back : feed;
    const range = trimmed(text, from, to);
    if (range) {
      const { start, end } = withoutMarkup(text, range);
      lines.push({ start, end, gap, indent: range.start - from });
      gap = 0;
    } else if (lines.length > 0) gap++;
    from = to + 1;
  }
  return lines;
}

/** Where the next `sign` from `from` on stands; the text's length where there is none. */
function nextOf(sign: string, text: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at;
}

/** The column at which the page is wrapped, 0 when it is not: the longest line that runs on, small letter first, in the next. */
function wrapWidth(text: string, lines: readonly Line[], looks: LineLooks): number {
  let width = 0;
  let seen = 0;
  for (let i = 1; i < lines.length; i++) {
    const length = lines[i - 1]!.end - lines[i - 1]!.start;
    if (length < MIN_WRAP || length > MAX_WRAP || !runsOn(text, lines[i - 1]!, lines[i]!) || looks.isListed(lines[i]!)) continue;
    seen++;
    if (length > width) width = length;
  }
  return seen >= 2 || (seen === 1 && lines.length <= 12) ? width : 0;
}

function runsOn(text: string, above: Line, line: Line): boolean {
  return line.gap === 0 && isLowerAt(text, line.start) && !endsSentence(text, above.end) && !signsStory(text, line) && !text.startsWith(BOX_END, line.start);
}

/** "by Jane Sample - 05/22/24 5:32 PM ET": a writer and the day below the title, in small letters. */
function signsStory(text: string, { start, end }: Line): boolean {
  if (!text.startsWith('by ', start) || end - start >= MAX_SIGNATURE) return false;
  const line = text.slice(start, end);
  return SIGNED_BY.test(line) || (BY_NAME.test(line) && OVER_BLANK.test(text.slice(end, end + 8)));
}

/** "by Jane Sample" alone, over a blank line. */
const BY_NAME = /^by (?:\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’-]+\s*$/u;
const OVER_BLANK = /^[^\S\n]*\n[^\S\n]*\n/;
const SIGNED_BY = /^by (?:\p{Lu}[\p{L}'’.-]*\s){1,4}[-–—|·]\s\d/u;

function continues(text: string, above: Line, line: Line, width: number, looks: LineLooks): boolean {
  if (signsSpeech(text, above, line)) return true;
  if (line.gap > 0) return line.gap === 1 && brokenMidSentence(text, above, line);
  if (looks.isListed(line)) return false;
  if (runsOn(text, above, line)) return above.end - above.start > SHORT_LINE || line.end - line.start > SHORT_LINE || !looks.standsAlone(line);
  return width > 0 && line.indent <= above.indent + 1 && isWrapped(text, above, line, width, looks);
}

/** "“Nobody is fighting for crude.”" / "— Jane Sample, strategist": who said the marked words above, in a line of its own. */
function signsSpeech(text: string, above: Line, line: Line): boolean {
  const code = text.charCodeAt(line.start);
  if ((code !== EM_DASH && code !== EN_DASH && code !== HYPHEN) || line.gap > 1 || line.end - line.start > MAX_SIGNATURE || !isClosingMark(text.charCodeAt(above.end - 1))) return false;
  return SIGNATURE.test(text.slice(line.start, line.end)) && QUOTE_MARKS.includes(text[above.end - 1]!);
}

const EM_DASH = 0x2014;
const EN_DASH = 0x2013;
const MAX_SIGNATURE = 100;
const SIGNATURE = /^(?:[—–]|--)\s?(?:\p{Lu}[\p{L}.'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+(?:,\s[^.!?"“”]{3,70})?$/u;
const QUOTE_MARKS = '"”»';

/** The line above was full, or ends in mid-sentence near the page's width. */
function isWrapped(text: string, above: Line, line: Line, width: number, looks: LineLooks): boolean {
  const length = above.end - above.start;
  if (length > width + 12 || line.end - line.start > MAX_WRAP) return false;
  // A line that still had room for the next word was ended on purpose, unless its sentence goes on.
  const full = length + 1 + firstWordLength(text, line) > width;
  return (full || (length >= width * 0.7 && !endsSentence(text, above.end))) 
    && !looks.opens(line) && !looks.standsAlone(line) && !looks.standsAlone(above);
}

/** Damage of some pages: an empty line inside a sentence ("… of the two" / "countries and … on Monday."). */
function brokenMidSentence(text: string, above: Line, line: Line): boolean {
  return above.end - above.start >= 60 && line.end - line.start >= 20 && isLowerAt(text, line.start) && isLowerAt(text, line.start + 1)
    && endsSentence(text, line.end) && (isLowerAt(text, above.end - 1) || text[above.end - 1] === ',');
}

function firstWordLength(text: string, line: Line): number {
  let end = line.start;
  while (end < line.end && !isBlank(text.charCodeAt(end))) end++;
  return end - line.start;
}

function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isAsciiSmall(code);
  return /\p{Ll}/u.test(text.charAt(at));
}

/** `"`, `'`, `)`, `]`, `»`, and the curly marks. */
function isClosingMark(code: number): boolean {
  return code === 34 || code === 39 || code === 41 || code === 93 || code === 0xbb || code === 0x2019 || code === 0x201c || code === 0x201d;
}

/** Whether the text before `end` closes a sentence: "." "!" "?" "…" ":" with closing marks behind. */
export function endsSentence(text: string, end: number): boolean {
  let at = end - 1;
  for (let n = 0; n < 3 && isClosingMark(text.charCodeAt(at)); n++) at--;
  const code = text.charCodeAt(at);
  return code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 58;
}
