import type { Dateline } from '../../../core/article.js';
import { isAsciiWordUnit } from '../../../core/ascii.js';
import { HYPHEN } from '../../../core/signs.js';
import { PLACES_LIKE_GIVEN_NAMES } from '../../../lexicon/titles.js';
import { resolveDate } from '../../dates/resolve.js';
import { CharClass, Info, charInfo, isLetterOrDigit, isUpper } from '../../text/chars.js';
import { sticky } from '../../text/sticky.js';
import { ACCEPT_RULES } from './accept.js';
import { isCaps, knownPlace } from './place.js';
import { readDatelineParts, type DatelineParts } from './read.js';

/** How much of what follows is looked at to judge a dateline. */
const LOOKAHEAD = 60;
/** "Imam Khomeini Port, Khuzestan Prov, …": the first mark of a dateline comes soon. */
const MARK_WITHIN = 40;
/** "13980304000123_PhotoI.jpgTEHRAN (FNA)-": a picture's file name glued to the text. */
const PICTURE = /[\w-]{1,60}\.(?:jpe?g|png|gif|webp)\s?/iy;
const FULL_STOP = 46;

/** Length of a picture file name at `start`, 0 when there is none. */
export function pictureNameLength(text: string, start: number): number {
  let at = start;
  while (isNameUnit(text.charCodeAt(at))) at++;
  // Behind the first word of most lines stands a blank.
  if (text.charCodeAt(at) !== FULL_STOP) return 0;
  return sticky(PICTURE, text, start)?.length ?? 0;
}

/** `[\w-]` */
function isNameUnit(code: number): boolean {
  return isAsciiWordUnit(code) || code === HYPHEN;
}

/** A letter, a digit or a bracket: no part of a dateline begins with another sign. */
function opensPart(code: number): boolean {
  const kind = charInfo(code) & Info.classMask;
  return kind === CharClass.letter || kind === CharClass.digit || code === 40 || code === 91 || code === 47 || code >= 0xb2;
}

/** "By Jane Sample, CNN" ends like "Tehran, IRNA". */
function opensByline(text: string, start: number): boolean {
  return text.charCodeAt(start + 2) === 32 && (text.startsWith('By', start) || text.startsWith('BY', start));
}

/** A mark of datelines near the start; most paragraphs have none and cost no more than this look. */
function mayOpen(text: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + MARK_WITHIN);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    // dash, bracket, colon, underscore, slash
    if (code === 45 || code === 40 || code === 58 || code === 95 || code === 47 || (code >= 0x2010 && code <= 0x2015)) return true;
    // "Tehran, The head of …", "Tehran, Feb 3, IRNA" at the end of its line
    if (code === 44 && (end - start < MARK_WITHIN * 2 || (isUpper(text.charCodeAt(start)) && knownPlace(text.slice(start, at)) !== null))) return true;
  }
  return false;
}

/** "AL-MALIKI: We …", and further down or up "AL-MALIKI: No …": who speaks in a printed talk. */
function isLabel(text: string, { mark, start, end, placeKnown }: DatelineParts): boolean {
  if (mark !== 'colon' || placeKnown) return false;
  const label = `\n${text.slice(start, end)}`;
  const above = `\n${text.slice(Math.max(0, start - LABELS_WITHIN), start)}`;
  return above.includes(label) || text.slice(end, end + LABELS_WITHIN).includes(label);
}

/** "AL-MALIKI: Iraq must not be a field for others, says former leader", "Dubai: Low-cost carrier to add 24 aircraft by 2027": a headline has no full stop. */
function isTitle(text: string, { mark, agency, date, start }: DatelineParts, end: number): boolean {
  return mark === 'colon' && agency === null && date === null && end - start <= LONGEST_TITLE && isLetterOrDigit(text.charCodeAt(end - 1)) && TITLE_WORDS.test(text.slice(start, end));
}

const LONGEST_TITLE = 160;
/** So many words of a title behind the colon, at least. */
const TITLE_WORDS = /:(?:\s+\S+){4}/;

/**
 * A town that is no great city, in small letters before a dash, or with its country before a colon, opens a story only below its headline, in a whole
 * paragraph, and once: not "Kisumu – How a Lake Port Lost Its Trains", nor a list of towns ("Harbury, Ohio: A walk …").
 */
function isListing(text: string, parts: DatelineParts, end: number): boolean {
  const { place, placeListed, placeKnown, placeCaps, regionKnown, agency, date, mark, start } = parts;
  if (place === null || placeCaps || agency !== null || date !== null) return false;
  if (regionKnown) return mark === 'colon' && standsAmong(text, start, end, ANOTHER_REGION);
  return placeListed && !placeKnown && (isAside(text, parts, end) || standsAmong(text, start, end, ANOTHER));
}

/** Not where it is somebody's name, too ("Florence – She was"), nor "Busia — the main post — was shut". */
function isAside(text: string, { place, end: behind }: DatelineParts, end: number): boolean {
  return NAMES.has(place!.name.toLowerCase()) || DASH.test(text.slice(behind, Math.min(end, behind + ASIDE)));
}

/** In no whole paragraph below a headline, or with `another` close by. */
function standsAmong(text: string, start: number, end: number, another: RegExp): boolean {
  if (text.slice(0, start).trim() === '' || !ENDS_SENTENCE.test(text.slice(end - 2, end))) return true;
  return another.test(text.slice(end, end + LIST)) || another.test(text.slice(Math.max(0, start - LIST), Math.max(0, start - 1)));
}

const ANOTHER_REGION = /^\p{Lu}[\p{L}' -]{2,24}, \p{Lu}[\p{L}. ]{1,20}:\s\p{Lu}/mu;
const ENDS_SENTENCE = /[.!?]["”’']?$/;
const DASH = /\s[–—-]{1,2}\s/;
const ANOTHER = /^\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?\s[–—-]{1,2}\s\p{Lu}/mu;
/** In UTF-16 units: where an aside of the sentence would close, and the next entry of a list stand. */
const ASIDE = 160;
const LIST = 1200;
const NAMES: ReadonlySet<string> = new Set([...PLACES_LIKE_GIVEN_NAMES.split(' '), 'florence', 'charlotte', 'austin', 'madison', 'jackson', 'lincoln', 'victoria', 'regina', 'helena', 'santiago', 'carson']);

/** So far from it, in UTF-16 units, who speaks in a printed talk does so again. */
const LABELS_WITHIN = 4000;

/** The dateline that opens `[start, end)` of the text, with its mark; null when there is none. Constant time. */
export function datelineAt(text: string, start: number, end: number, asOf: string): Dateline | null {
  if (!opensPart(text.charCodeAt(start)) || opensByline(text, start)) return null;
  if (!mayOpen(text, start, end) && !isCaps(text.slice(start, start + 2))) return null;
  const parts = readDatelineParts(text, start);
  if (parts.end === start || parts.end > end) return null;
  const after = text.slice(parts.end, Math.min(end, parts.end + LOOKAHEAD));
  if (!ACCEPT_RULES.some((rule) => rule.accepts(parts, after)) || isLabel(text, parts) || isTitle(text, parts, end) || isListing(text, parts, end)) return null;
  return {
    text: text.slice(parts.start, parts.end), start: parts.start, end: parts.end,
    place: parts.place, agency: parts.agency,
    date: parts.date && resolveDate(text, parts.date, asOf),
  };
}
