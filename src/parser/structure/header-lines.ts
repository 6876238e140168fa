/** The kinds of line that stand over a story, each told by its own looks. */
import { agencyOf } from '../../agencies/index.js';
import type { Agency, Span } from '../../core/article.js';
import { isAsciiDigit, isAsciiSmall } from '../../core/ascii.js';
import { isBlank, spanOf } from '../../core/span.js';
import { COUNTRY_SECTIONS, SECTION_NAMES, WIDE_SECTIONS } from '../../lexicon/sections.js';
import { readBareAgency } from './dateline/agency.js';
import { knownPlace, readPlace } from './dateline/place.js';
import { headOf, lengthOf, wordCount } from './shape.js';
import { Stems } from '../text/stems.js';
import type { Unit } from './units.js';

const SECTIONS = new Set(SECTION_NAMES);
const LONGEST_SECTION = 30;
/** "1. Politics", "Iran » Iran", "News   /   Reports", "Home > Politics", "You are here: Home » Business", "NEWS // LOCAL", "US / Crime + Justice" */
const NUMBERED = /^(?:\d{1,2}\.|(?:service|section|category|group|desk|channel)\s?:)\s{1,3}(\p{L}[\p{L}&\s-]{1,30})$/iu;
/** How a section line without signs begins: with a section, a number or one of the words of `NUMBERED`. */
const SECTION_STEMS = new Stems([...SECTION_NAMES, 'home', 'service', 'section', 'category', 'group', 'desk', 'channel']);
/** Words of a title behind a bar, at least. */
export const LEAST_TITLE = 4;
const CRUMB_SIGN = /[»>›/|]|::/;
/** Over a breadcrumb: "You are here: Home » Business". */
const HERE = /^You are here\s?:\s{0,3}/i;
const CRUMBS = /^\p{L}[\p{L}&+'. -]{0,30}(?:(?:\s{1,4}(?:[»>›/|]|::|\/\/)\s{1,4}|\|)\p{L}[\p{L}&+'. -]{0,30}){1,4}$/u;

/** The section a breadcrumb or section line names; null for any other line. */
export function sectionOf(text: string, unit: Unit): Span | null {
  const length = lengthOf(unit);
  if (length > 100) return null;
  const line = text.slice(unit.start, unit.end);
  const crumbed = CRUMB_SIGN.test(line);
  if (!crumbed && (length > 60 || !(isAsciiDigit(line.charCodeAt(0)) || SECTION_STEMS.openAt(line, 0)))) return null;
  const numbered = NUMBERED.exec(line);
  if (numbered) return isSection(numbered[1]!) || /^[a-z]/i.test(line) ? spanOf(text, unit.end - numbered[1]!.length, unit.end) : null;
  const crumbs = crumbed ? line.replace(HERE, '') : line;
  const told = crumbed ? crumbsOf(text, unit, crumbs) : undefined;
  if (told !== undefined) return told;
  return line.split(/,\s/).every(isSection) ? spanOf(text, unit.start, unit.end) : barelyCrumbed(text, unit, line) ?? houseSection(text, unit, line);
}

/** What a breadcrumb names; null for one that names nothing, undefined for a line that is none. */
function crumbsOf(text: string, unit: Unit, crumbs: string): Span | null | undefined {
  if (CRUMBS.test(crumbs)) return crumbOf(text, unit, crumbs);
  return BARE_CRUMBS.test(crumbs) ? bareCrumbs(text, unit, crumbs) : undefined;
}

/** "Jerusalem Post/Middle East/Iran News": a breadcrumb with bare strokes names its house first or a section last. */
const BARE_CRUMBS = /^\p{Lu}[\p{L}&' ]{1,30}(?:\/\p{Lu}[\p{L}&' ]{1,30}){2,4}$/u;

function bareCrumbs(text: string, unit: Unit, line: string): Span | null {
  const last = line.slice(line.lastIndexOf('/') + 1);
  return isSection(last) || agencyOf(line.slice(0, line.indexOf('/'))) !== null ? spanOf(text, unit.end - last.length, unit.end) : null;
}

/** "*Iran Front Page* » Media Wire"; "Iran » Iran" is the country's news. */
function isHouseCrumb(crumb: string): boolean {
  return crumb.length >= LEAST_HOUSE && !isSection(crumb) && !COUNTRIES.has(crumb.trim().toLowerCase()) && agencyOf(crumb.trim()) !== null;
}

const LEAST_HOUSE = 3;

/** The house that opens a breadcrumb; null where none does. */
export function houseOfCrumbs(text: string, { start, end }: Unit): { start: number; end: number } | null {
  const first = /^[^»>›/|]{3,40}?(?=\s[»>›/|]\s)/u.exec(text.slice(start, end))?.[0];
  return first !== undefined && isHouseCrumb(first) ? { start, end: start + first.length } : null;
}

/** The section among the names of a breadcrumb. */
function crumbOf(text: string, unit: Unit, line: string): Span | null {
  const crumbs = line.split(/\s[»>›/|]\s|\s::\s|\s\/\/\s|\|/);
  const last = crumbs[crumbs.length - 1]!.trim();
  // "Opinion | Our city needs fewer statues" is a headline with its section.
  if (crumbs.length === 2 && !isSection(last) && last.split(' ').length >= LEAST_TITLE) return null;
  // "News | Agriculture and Food": everything is news.
  if (crumbs.length === 2 && /^(?:news|home)$/i.test(crumbs[0]!.trim())) return spanOf(text, unit.end - last.length, unit.end);
  // "Crime | Germany": the first names the section, the last a country.
  if (isSection(crumbs[0]!) && (!isSection(last) || (crumbs.length === 2 && COUNTRIES.has(last.toLowerCase()) && !isWide(crumbs[0]!)))) return spanOf(text, unit.start, unit.start + crumbs[0]!.trimEnd().length);
  return isHouseCrumb(crumbs[0]!) || crumbs.some((crumb) => isSection(crumb) || /^home$/i.test(crumb.trim())) ? spanOf(text, unit.end - last.length, unit.end) : null;
}

/** Sections that are named for a country; and what a country is a part of, "World | Iran". */
const COUNTRIES = new Set(COUNTRY_SECTIONS);
const WIDE = new Set(WIDE_SECTIONS);

/** "World", "News": a section that countries are parts of. */
export function isWide(name: string): boolean {
  return WIDE.has(name.trim().toLowerCase());
}

/** "Home News India Tamil Nadu", "News UK Politics": a breadcrumb that lost its signs. From its second name on every one is a section, a place or both. */
function barelyCrumbed(text: string, unit: Unit, line: string): Span | null {
  const opener = /^(?:Home|News)\s(?=\p{Lu})/u.exec(line)?.[0].length ?? 0;
  const words = opener === 0 ? [] : line.slice(opener).split(' ');
  if (words.length < 2 || words.length > MOST_CRUMB_WORDS) return null;
  let last = 0;
  for (let at = 0, known = 0; at < words.length; known++) {
    last = at;
    at = crumbEnd(words, at);
    // Behind two crumbs a last one may be a region that no list has: "Home News India Tamil Nadu".
    if (at < 0 && (known < 2 || words.length > last + 2 || !words.slice(last).every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)))) return null;
    if (at < 0) break;
  }
  return spanOf(text, unit.end - words.slice(last).join(' ').length, unit.end);
}

const MOST_CRUMB_WORDS = 8;

/** The end of the longest section, place, or section of a place among the words from `at` on; -1 where none is. */
function crumbEnd(words: readonly string[], at: number): number {
  for (let end = Math.min(words.length, at + 4); end > at; end--) {
    const name = words.slice(at, end).join(' ');
    if (isSection(name) || knownPlace(name) !== null || (end > at + 1 && isSection(words[end - 1]!) && knownPlace(words.slice(at, end - 1).join(' ')) !== null)) return end;
  }
  return -1;
}

const FROM_HOUSE = /^(\p{Lu}[\p{L}&' ]{2,28}?)\s[Ff]rom\s(.{2,30})$/u;

/** "*Health News* From NPR" */
function houseSection(text: string, unit: Unit, line: string): Span | null {
  const match = FROM_HOUSE.exec(line);
  if (match === null || agencyOf(match[2]!) === null) return null;
  return isSection(match[1]!) || isSection(match[1]!.slice(match[1]!.lastIndexOf(' ') + 1)) ? spanOf(text, unit.start, unit.start + match[1]!.length) : null;
}

/** Second words of sections of two: "Domestic *Economy*", "World *Business*". */
const FIELDS = new Set(['economy', 'politics', 'business', 'affairs', 'sports', 'sport', 'culture', 'energy', 'markets', 'trade']);

/** Whether a house calls one of its sections so. */
export function isSection(name: string): boolean {
  if (name.length > LONGEST_SECTION) return false;
  const key = name.replace(/\s+/g, ' ').trim().toLowerCase();
  // "Middle East & Africa", "Domestic Economy"
  const blank = key.indexOf(' ');
  return SECTIONS.has(key) || (blank > 0 && SECTIONS.has(key.slice(0, blank)) && FIELDS.has(key.slice(blank + 1))) || (key.includes(' & ') && key.split(' & ').every((part) => SECTIONS.has(part)));
}

/** "with AFP", "and news agencies": whose news a house tells with its own. */
const WITH = /^,?\s?(?:with|and)\s(.{2,50})$/i;
const AGENCIES = new Set(['agencies', 'news agencies', 'wires', 'the agencies', 'wire services']);

function isWithAgencies(rest: string): boolean {
  const names = WITH.exec(rest)?.[1];
  return names !== undefined && names.split(/,\s(?:and\s)?|\sand\s|\s?\/\s?/).every((name) => AGENCIES.has(name.toLowerCase()) || agencyOf(name) !== null);
}

/** "Press TV, London", "REUTERS", "• Kyodo", "(FRANCE 24 with AFP)", "Tehran Times Judiciary Desk": an agency alone, with a city, a desk, or with those whose news it tells. */
export function agencyLineOf(text: string, unit: Unit): Agency | null {
  if (lengthOf(unit) > 60) return null;
  const bullet = /^[•*|\s(-]{1,4}/.exec(text.slice(unit.start, unit.start + 4))?.[0].length ?? 0;
  const agency = readBareAgency(text, unit.start + bullet);
  // "The Times." alone was a link; a paper does not sign with a stop.
  if (!agency || (agency.code === null && text[unit.end - 1] === '.')) return null;
  const rest = text.slice(agency.end, unit.end).replace(/^[)\].]+$/, '').trim();
  if (DESK.test(rest)) return agency;
  if (rest === '' || isWithAgencies(rest.replace(/[)\].]+$/, ''))) return agency;
  const place = /^[,|–—-]\s{0,3}/.test(rest) ? readPlace(text, unit.end - rest.replace(/^[,|–—-]\s{0,3}/, '').length) : null;
  return place?.known && place.end >= unit.end ? agency : null;
}

/** Who at the house wrote it, where nobody is named. */
const DESK = /^(?:\p{Lu}\p{Ll}+ ){0,2}(?:Desk|Newsroom|Staff|Bureau|Correspondents?|Reporters?|Team)$/u;

/** "Brig. Gen. Testi:": the stops end no sentence. */
const RANK_STOPS = /\b(Brig|Gen|Maj|Lt|Col|Capt|Cmdr|Adm|Sgt|Dr|Prof|Rev|Gov|Sen|Rep|Pres|Amb|Mr|Mrs|Ms|St)\.(?=\s)/g;

/** "President at the joint session of cabinet members and the mayors of large cities:" */
const MOST_KICKER = 15;
const FEW_WORDS = 11;
/** "What the guests saw that night:" leads in to the story. */
const HAS_CLAUSE = /\b(?:what|that|who|whom|which|how|why|have|has|had|is|are|was|were)\b/i;

/** "Author of the article:" */
const OVER_NAME = /^(?:authors?|written|by|reporters?|writers?)\b/i;

/** "President Raisi:", "CHP senior member:" — a short line that names a speaker or topic and ends in a colon. */
export function isKicker(text: string, unit: Unit): boolean {
  if (lengthOf(unit) > 90 || text[unit.end - 1] !== ':' || OVER_NAME.test(text.slice(unit.start, unit.start + 12))) return false;
  const line = headOf(text, unit).replace(RANK_STOPS, '$1');
  const words = wordCount(text, unit, MOST_KICKER + 1);
  return words <= MOST_KICKER && (words <= FEW_WORDS || !HAS_CLAUSE.test(line)) && /^["“‘']?\p{L}/u.test(line) && !/[.!?;,]\s|\b(?:said|says|added|follows?|following)\b/i.test(line);
}

/** Behind the one to five words of a name stands "is", or what is no letter and opens a bracket or aside. */
const IS = new Stems(['is', '(']);
/** What every biography has; the whole pattern takes two milliseconds to compile. */
const IS_A = /\sis\s(?:currently\s|also\s)?(?:an?|the|our|[A-Z][^.,;]{1,30}['’]s)\s/;
const BIOGRAPHY = /^(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s)?(?:\p{Lu}[\p{L}'’.-]*\s){1,4}(?:\([^()]{1,30}\)\s)?(?:,\s[^,]{1,60},\s)?is\s(?:(?:currently|also)\s)?(?:an?|the|our|\p{Lu}[\p{L} ]{1,30}['’]s)\s[^.!?]{0,160}\b(?:journalist|reporter|writer|editor|columnist|author|contributor|correspondent|professor|researcher|lecturer|fellow|analyst|commentator|translator|blogger|student|graduate|scholar|producer|staff member)\b/u;

/** A capital word, then another, a bracket, a comma or "is": most paragraphs go on in small letters. */
function mayTellWriter(text: string, unit: Unit): boolean {
  let at = unit.start;
  if (opensSmall(text.charCodeAt(at)) || lengthOf(unit) < 16) return false;
  const limit = Math.min(unit.end, at + 100);
  while (at < limit && !isBlank(text.charCodeAt(at))) at++;
  const next = text.charCodeAt(at + 1);
  return at >= limit || !opensSmall(next) || (next === 105 && text.charCodeAt(at + 2) === 115);
}

function opensSmall(code: number): boolean {
  return isAsciiSmall(code) || code === 34 || code === 0x201c;
}

/** "Maryam Testi is a journalist who …": a paragraph about the writer. */
export function isBiography(text: string, unit: Unit): boolean {
  const end = Math.min(unit.end, unit.start + 260);
  if (!mayTellWriter(text, unit) || !IS.standAmong(text, unit.start, end, 1, 5)) return false;
  const line = text.slice(unit.start, end);
  return line.includes(' is ') && IS_A.test(line) && BIOGRAPHY.test(line);
}

/** "Jane Sample covers Iran and its neighbors for The Times.": below a story, about the writer. */
const COVERS = /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3}\s(?:covers\s.{3,80}\sfor\s|writes\s(?:about|on)\s|reports\s(?:on|from)\s|has\s(?:covered|reported\s(?:on|from))\s|is\sbased\sin\s)/u;
/** The verbs of `COVERS`, behind two to four words of a name. */
const COVERS_STEMS = new Stems(['covers', 'writes', 'reports', 'has', 'is']);
/** "CNN’s Jane Sample contributed to this report.", "Maria Sample in Istanbul contributed reporting." */
const CONTRIBUTED = /^\p{Lu}.{4,240}\scontributed\s(?:to\s(?:this|the)\s(?:report|article|story|research)|reporting|research)(?:\sfrom\s.{2,60})?\.?$/u;

/** "Jane Sample reported from Vienna, and Omid Testi from New York.", below the byline or the story: where each of the writers was. */
const REPORTED_FROM = /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,3}\s(?:reported|reports)\sfrom\s(?:[\p{L}][\p{L}'’.-]*,?\s){0,14}\p{Lu}[\p{L}'’-]+(?:,\s\p{L}[\p{L}.]+)?\.?$/u;
/** A verb of a story: "Jane Sample reported from Vienna that …". */
const TOLD = /\s(?:that|who|which|when|where|while|after|before|on|it|he|she|they)\s/;

/** A line that says only where its writers reported from. */
export function isReportedFrom(text: string, unit: Unit): boolean {
  if (lengthOf(unit) > 200 || !mayTellWriter(text, unit)) return false;
  const line = text.slice(unit.start, unit.end);
  return line.includes(' report') && REPORTED_FROM.test(line) && !TOLD.test(line);
}

/** "Jane Sample contributed reporting from Oslo.", "Testi reported from Oslo. Jane Sample contributed to this report.": nobody in a story does. */
export function isContributed(text: string, unit: Unit): boolean {
  if (lengthOf(unit) > 300 || !mayTellWriter(text, unit)) return false;
  const line = text.slice(unit.start, unit.end);
  return line.includes('contributed') && CONTRIBUTED.test(line) && !DOES_TELL.test(line);
}

/** In the middle of a story a university contributes research. */
const DOES_TELL = /\b(?:said|says|told|that|research)\b/;

/** A line below the story about those who wrote it. */
export function isAboutWriters(text: string, unit: Unit): boolean {
  if (lengthOf(unit) > 300 || !mayTellWriter(text, unit)) return false;
  if (isReportedFrom(text, unit)) return true;
  const line = text.slice(unit.start, unit.end);
  return (line.includes('contributed') && CONTRIBUTED.test(line)) || (COVERS_STEMS.standAmong(line, 0, line.length, 2, 4) && COVERS.test(line));
}
