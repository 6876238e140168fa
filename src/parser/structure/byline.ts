/** Lines that name the writers of a story, and what of such a line is names. */
import { agencyOf } from '../../agencies/index.js';
import type { Span } from '../../core/article.js';
import { spanOf } from '../../core/span.js';
import { Stems } from '../text/stems.js';
import { sticky } from '../text/sticky.js';
import { readBareAgency } from './dateline/agency.js';
import { readPlace, readRegion } from './dateline/place.js';
import { sectionOf } from './header-lines.js';
import { PAPER_NOUN } from './paper-nouns.js';
import { headOf, lengthOf, wordCount } from './shape.js';
import type { Unit } from './units.js';

/** "By Daniel Sample", "By — Daniel Sample", "By Yonhap", "Written by A. Testi and B. Sample" */
const BYLINE = /^(?:(?:(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Tt]ext|[Ww]ords|[Aa]nalysis|[Oo]pinion|[Ii]nterview|[A-Z]{4,9}) )?(?:[Bb]y|BY):?|(?:[Rr]eporter|[Aa]uthor|REPORTER|AUTHOR):)\s{1,3}(?:[–—-]\s)?(?!I\s)(?=\p{Lu}|\p{Lo})/u;
/** "ByJANE SAMPLE" */
const GLUED_BY = /^By(?=\p{Lu}{2,}\s)/u;
const BYLINE_STEMS = new Stems(['written', 'reported', 'story', 'text', 'words', 'analysis', 'opinion', 'interview', 'by', 'reporter', 'author']);
const PARTICLES = '(?:(?:al|el|de|da|di|du|van|von|bin|bint|der|den|ibn|ter|la|ben)[\\s-]){0,2}';
const NAME = new RegExp(`^(?:\\p{Lu}[\\p{L}'’.-]*\\s){1,3}${PARTICLES}\\p{Lu}[\\p{L}'’-]+$`, 'u');
const NAME_RUN = new RegExp(`\\p{Lu}[\\p{L}'’.-]*(?:\\s${PARTICLES}\\p{Lu}[\\p{L}'’.-]*){0,4}`, 'uy');
/** Between two writers, with the first one's place: "Jane Sample in Tehran and Omid Testi". */
const JOIN = /(?:\sin\s\p{Lu}[\p{L}'’ -]{1,30}?)?(?:\s\|\s|,\s(?:and\s)?|\s(?:and|with)\s|\s&\s)/uy;
const POST_NOUN = '(?:correspondent|reporter|editor|writer|columnist|producer|analyst|bureau chief)s?';
/** Behind a name: ", Middle East correspondent", " Education correspondent". */
const POST = new RegExp(`,?\\s(?:[\\p{L}'’&]{2,14}\\s){0,4}${POST_NOUN}$`, 'u');
const POST_LINE = new RegExp(`^(?:[\\p{L}'’&.-]{2,16},?\\s){0,5}${POST_NOUN}(?:(?:,|\\s(?:in|at|for))\\s\\p{Lu}[\\p{L}.,'’ -]{1,40})?$`, 'iu');
/** "Reporting from Beirut, Lebanon", "in Tehran"; "In Iran's thirsty southeast, a lake comes back" is a title. */
const FROM_LINE = /^(?:[Rr]eporting from\s\p{Lu}[\p{L},.'’ -]{2,60}|(?:[Ff]rom|[Ii]n)\s\p{Lu}[\p{L}.'’-]{1,20}(?:,?\s(?:\p{Lu}[\p{L}.'’-]{1,20}|and|of|the|on|in|near|de|del|do|da|la|al|el|am|an|der)){0,8})$/u;
const BETWEEN_NAMES = /\s\|\s|,\s(?:and\s)?|\sand\s|\s&\s/;

/** Words of desks and houses: with one of them a line names nobody ("By IFP Editorial Staff", "Jane Sample, Financial Times"). */
const NOBODY = new Set(('staff desk editor editors editorial team agency agencies bureau newsroom press news correspondent correspondents reporter reporters writer writers service '
  + 'services online monitoring website web network media e-paper epaper paper times post journal herald tribune television tv radio magazine international associated the page back more category menu print rss share save office ministry department embassy').split(' '));

/** "Web Desk", "The Newspaper's Staff Reporter", "admin": words that name a desk or nobody. */
export function isNobody(name: string): boolean {
  return /^(?:admin(?:istrator)?|webmaster)$/i.test(name) || (name.split(' ').length <= 5 && NOBODY.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()));
}

const POST_ENDS = new Set('correspondent reporter editor writer columnist producer analyst chief correspondents reporters editors writers columnists producers analysts chiefs'.split(' '));

function endsInPost(line: string): boolean {
  return POST_ENDS.has(line.slice(line.lastIndexOf(' ') + 1));
}

/** A line that begins as bylines do: "By Jane Sample in Tehran", "By Staff, Agencies". */
export function isByline(text: string, whole: Unit): boolean {
  const unit = withoutPhotographer(text, whole);
  if (lengthOf(unit) > 110 || !BYLINE_STEMS.openAt(text, unit.start)) return false;
  const line = text.slice(unit.start, unit.end);
  return BYLINE.test(line) && wordCount(text, unit, 16) <= 15 && !/[.!?]["”]?$/.test(line.replace(/\b\p{Lu}\.$/u, ''));
}

/** "By Jane Sample | *Photographs by Omid Testi for The Example*": who took the pictures stands behind. */
function withoutPhotographer(text: string, unit: Unit): Unit {
  const at = lengthOf(unit) > MAX_PICTURED ? null : / \| (?:Photograph(?:s|y)|Photos|Illustrations?|Graphics?|Video) by \p{Lu}/u.exec(text.slice(unit.start, unit.end));
  return at === null ? unit : { ...unit, end: unit.start + at.index };
}

const MAX_PICTURED = 200;

/**
 * A line's names, with the "By" before them, without place, house and post behind: of "By Jane Sample and Omid Testi, CNN" all but ", CNN".
 * Null where nobody is named: "By IFP Editorial Staff".
 */
export function writersOf(text: string, unit: Unit): Span | null {
  const line = text.slice(unit.start, unit.end);
  const opener = BYLINE.exec(line)?.[0].length ?? 0;
  const first = nameEnd(line, opener, opener > 0 ? 1 : 2);
  if (first < 0) return null;
  const end = namesEnd(line, first);
  // "By — Jane Sample", "By: Jane Sample": no word stands between the sign and the name; "Interview by Jane Sample": what she did is no part of it.
  const from = /^(?!by\b).|[–—:-]\s$/i.test(line.slice(0, opener)) ? opener : GLUED_BY.test(line) ? 'By'.length : 0;
  return spanOf(text, unit.start + from, unit.start + end);
}

/** Behind all names that follow the one that ends at `first`. "Jane Sample in Milan and Omid Testi in Brussels": of two places none is left out. */
function namesEnd(line: string, first: number): number {
  let end = first;
  let placed = false;
  for (let next = end; next >= 0;) {
    JOIN.lastIndex = end;
    const join = JOIN.exec(line);
    next = join === null || (join[0].includes('|') && isHouse(line.slice(end + join[0].length))) ? -1 : nameEnd(line, end + join[0].length, 2);
    if (next >= 0) end = next;
    placed ||= next >= 0 && IN_PLACE.test(join![0]);
  }
  return end + (placed ? LAST_PLACE.exec(line.slice(end))?.[0].length ?? 0 : 0);
}

const IN_PLACE = /^\sin\s/;
const LAST_PLACE = /^\sin\s\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2}(?=$|,?\s[|·]|,\s\d)/u;

/** "By Jane Sample | *Karvan Gazette*" */
function isHouse(name: string): boolean {
  return PAPER_NOUN.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
}

/** Where the name at `at` ends, -1 where there is none of `least` words, or a house's, desk's or place's. */
function nameEnd(line: string, at: number, least: number): number {
  const run = sticky(NAME_RUN, line, at);
  if (run === null) return -1;
  // "Hannah Sample Middle East correspondent": what stands before the post is its topic, a name has two words.
  const posted = endsInPost(line) ? POST.exec(line.slice(at)) : null;
  const topical = posted !== null && at + run.length > at + posted.index && !posted[0].startsWith(',');
  const words = withoutHouse(run.split(/\s/));
  const name = topical ? words.slice(0, 2).join(' ') : words.join(' ').replace(/(\p{L}{3})\.$/u, '$1');
  if (words.length < least || words.some((word) => NOBODY.has(word.toLowerCase())) || agencyOf(name) !== null || isPlaceName(name)
    // "By RFE/RL's Radio Farda"
    || readBareAgency(line, at) !== null && /^[/'’]/.test(line.slice(at + run.length))) return -1;
  return at + name.length;
}

const FOR: ReadonlySet<string> = new Set(['FOR', 'For', 'WITH', 'With']);

/** "Jane Sample | Fox News", "JANE SAMPLE | FOR THE DAILY MAIL": the name before the house. */
function withoutHouse(words: string[]): string[] {
  for (let at = 2; at < words.length; at++) if (FOR.has(words[at]!) || agencyOf(words.slice(at).join(' ')) !== null) return words.slice(0, at);
  return words;
}

/** The whole of `name` is a place of our list, or one with its country: "New York", "Beirut, Lebanon". */
export function isPlaceName(name: string): boolean {
  const place = readPlace(name, 0);
  if (place === null) return false;
  if (place.end >= name.length) return place.known;
  const comma = /^,\s/.exec(name.slice(place.end));
  const region = comma && readRegion(`${name}\n`, place.end + comma[0].length);
  return region !== null && region.known && region.end >= name.length;
}

/** "Hannah Sample in Miandoab", "Jane Sample at the Lake Stadium, Karvan", "Jane Sample, Education correspondent": a writer's name and place or post. */
export function isWriterLine(text: string, unit: Unit): boolean {
  if (lengthOf(unit) > 90 || isStop(text.charCodeAt(unit.end - 1))) return false;
  const line = headOf(text, unit);
  const post = endsInPost(line) ? POST.exec(line) : null;
  if (post !== null && !line.startsWith('The ')) return nameEnd(line, 0, 2) > 0 && wordCount(text, unit, 10) <= 9;
  const match = lengthOf(unit) <= 70 ? /^(.{5,40}?)\s?(?:\sin|,|\sat(?:\sthe)?)\s(\p{Lu}[\p{L}'’ -]{1,30}(?:(?:\sand|,)\s\p{Lu}[\p{L}'’ -]{1,30})?)$/u.exec(line) : null;
  return match !== null && match[1]!.split(BETWEEN_NAMES).every((name) => NAME.test(name) && nameEnd(name, 0, 2) > 0);
}

/** Two to four capitalised words, or several such names: writers where writers are looked for. */
export function isPersonLine(text: string, unit: Unit): boolean {
  if (lengthOf(unit) > 90 || isStop(text.charCodeAt(unit.end - 1)) || sectionOf(text, unit) !== null) return false;
  const names = headOf(text, unit).replace(WITH_HOUSES, '').split(BETWEEN_NAMES);
  return names.length <= 4 && names.every((name) => name.length <= 40 && NAME.test(name) && nameEnd(name, 0, 2) > 0);
}

/** "Lena Sample with AFP, dpa", "Omid Testi and agencies" */
const WITH_HOUSES = /\s(?:and\sagencies|with\s(?:agencies|(?:AFP|AP|dpa|Reuters|EPD|KNA|epd)(?:(?:,\s|\sand\s)(?:AFP|AP|dpa|Reuters|EPD|KNA|epd))*))$/;

/** What no name ends in. */
function isStop(code: number): boolean {
  return code === 46 || code === 34 || code === 0x201d || code === 58 || code === 63;
}

const MAX_POST = 70;

/** What stands beside a writer's name and tells where or what he is: "Transport correspondent, Istanbul", "Reporting from Beirut", "BBC Persian", "Yazd". */
export function isPostLine(text: string, unit: Unit): boolean {
  if (lengthOf(unit) > MAX_POST || isStop(text.charCodeAt(unit.end - 1))) return false;
  const line = headOf(text, unit);
  if (POST_LINE.test(line) || FROM_LINE.test(line) || /^@\w{2,30}$/.test(line) || isPlaceName(line)) return true;
  return wordCount(text, unit, 6) <= 5 && readBareAgency(text, unit.start) !== null;
}
