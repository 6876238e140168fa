/** The kinds of line that stand over a story, each told by its own looks. */
import type { Agency, Span } from '../../core/article.js';
import { isBlank, spanOf } from '../../core/span.js';
import { SECTION_NAMES } from '../../lexicon/sections.js';
import { readBareAgency } from './dateline/agency.js';
import { readPlace } from './dateline/place.js';
import { headOf, lengthOf, wordCount } from './shape.js';
import { Stems } from '../text/stems.js';
import type { Unit } from './units.js';

const SECTIONS = new Set(SECTION_NAMES);
const LONGEST_SECTION = 30;
/** "1. Politics", "Iran » Iran", "News   /   Reports", "Home > Politics" */
const NUMBERED = /^(?:\d{1,2}\.|(?:service|section|category|group|desk|channel)\s?:)\s{1,3}(\p{L}[\p{L}&\s-]{1,30})$/iu;
/** How a section line without signs begins: with a section, a number or one of the words of `NUMBERED`. */
const SECTION_STEMS = new Stems([...SECTION_NAMES, 'service', 'section', 'category', 'group', 'desk', 'channel']);
const CRUMB_SIGN = /[»>›/|]|::/;
const CRUMBS = /^\p{L}[\p{L}&' -]{0,30}(?:\s{1,4}(?:[»>›/|]|::)\s{1,4}\p{L}[\p{L}&' -]{0,30}){1,4}$/u;

/** The section a breadcrumb or section line names; null for any other line. */
export function sectionOf(text: string, unit: Unit): Span | null {
  const length = lengthOf(unit);
  if (length > 100) return null;
  const line = text.slice(unit.start, unit.end);
  const crumbed = CRUMB_SIGN.test(line);
  if (!crumbed && (length > 60 || !(isDigit(line.charCodeAt(0)) || SECTION_STEMS.openAt(line, 0)))) return null;
  const numbered = NUMBERED.exec(line);
  if (numbered) return isSection(numbered[1]!) || /^[a-z]/i.test(line) ? spanOf(text, unit.end - numbered[1]!.length, unit.end) : null;
  if (crumbed && CRUMBS.test(line)) {
    const crumbs = line.split(/\s[»>›/|]\s|\s::\s/);
    const last = crumbs[crumbs.length - 1]!.trim();
    return crumbs.some((crumb) => isSection(crumb) || /^home$/i.test(crumb.trim())) ? spanOf(text, unit.end - last.length, unit.end) : null;
  }
  return line.split(/,\s/).every(isSection) ? spanOf(text, unit.start, unit.end) : null;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSection(name: string): boolean {
  if (name.length > LONGEST_SECTION) return false;
  return SECTIONS.has(name.replace(/\s+/g, ' ').trim().toLowerCase());
}

/** "By Daniel Sample", "By Yonhap", "Written by A. Testi and B. Sample" */
const BYLINE = /^(?:(?:written |reported |story )?by:?|reporter:|author:)\s{1,3}(?=\p{Lu}|\p{Lo})/iu;
const BYLINE_STEMS = new Stems(['written', 'reported', 'story', 'by', 'reporter', 'author']);
const NAME = /^(?:\p{Lu}[\p{L}'’.-]*\s){1,3}(?:(?:al|el|de|van|von|bin|der|den|ibn)[\s-]){0,2}\p{Lu}[\p{L}'’-]+$/u;
const WRITER_POST = /^(?:\p{Lu}[\p{L}'’.-]*\s){2,4},?\s?(?:[\p{L}]{2,14}\s){0,3}(?:correspondent|reporter|editor|writer|columnist)s?$/u;
const BETWEEN_NAMES = /\s\|\s|,\s|\sand\s|\s&\s/;

export function isByline(text: string, unit: Unit): boolean {
  if (lengthOf(unit) > 110 || !BYLINE_STEMS.openAt(text, unit.start)) return false;
  const line = text.slice(unit.start, unit.end);
  return BYLINE.test(line) && wordCount(text, unit, 16) <= 15 && !/[.!?]["”]?$/.test(line.replace(/\b\p{Lu}\.$/u, ''));
}

/** Two to four capitalised words, or several such names: writers where writers are looked for. */
/** "Hannah Sample in Miandoab", "Jane Sample Education correspondent": a writer's name and place or post. */
export function isWriterLine(text: string, unit: Unit): boolean {
  if (lengthOf(unit) <= 80 && WRITER_POST.test(headOf(text, unit))) return true;
  const match = lengthOf(unit) <= 70 ? /^(.{5,40}?)\s(?:in|,|at)\s(\p{Lu}[\p{L}'’ -]{1,30}(?:\sand\s\p{Lu}[\p{L}'’ -]{1,30})?)$/u.exec(headOf(text, unit)) : null;
  return match !== null && NAME.test(match[1]!);
}

export function isPersonLine(text: string, unit: Unit): boolean {
  if (lengthOf(unit) > 90 || isStop(text.charCodeAt(unit.end - 1)) || sectionOf(text, unit) !== null) return false;
  const names = headOf(text, unit).split(BETWEEN_NAMES);
  return names.length <= 4 && names.every((name) => name.length <= 40 && NAME.test(name));
}

/** What no name ends in. */
function isStop(code: number): boolean {
  return code === 46 || code === 34 || code === 0x201d || code === 58 || code === 63;
}

/** "Press TV, London", "REUTERS", "• Kyodo": an agency alone, or with a city. */
export function agencyLineOf(text: string, unit: Unit): Agency | null {
  if (lengthOf(unit) > 60) return null;
  const bullet = /^[•*|\s(-]{1,4}/.exec(text.slice(unit.start, unit.start + 4))?.[0].length ?? 0;
  const agency = readBareAgency(text, unit.start + bullet);
  if (!agency) return null;
  const rest = text.slice(agency.end, unit.end).replace(/^[)\].]+$/, '').trim();
  if (rest === '') return agency;
  const place = /^[,|–—-]\s{0,3}/.test(rest) ? readPlace(text, unit.end - rest.replace(/^[,|–—-]\s{0,3}/, '').length) : null;
  return place?.known && place.end >= unit.end ? agency : null;
}

/** "President Raisi:", "CHP senior member:" — a short line that names a speaker or topic and ends in a colon. */
export function isKicker(text: string, unit: Unit): boolean {
  if (lengthOf(unit) > 90 || text[unit.end - 1] !== ':') return false;
  const line = headOf(text, unit);
  return wordCount(text, unit, 12) <= 11 && /^["“‘']?\p{L}/u.test(line) && !/[.!?;,]\s|\b(?:said|says|added|follows?|following)\b/i.test(line);
}

const SIDES = /\((?:L|R|C|left|right|cent(?:er|re)|2nd [LR]|from left)\)/i;
const PICTURE_OPENER = /^(?:FILE\s?[-–—:]|(?:this|the|an?|undated|file)\s(?:undated |combination |combined )?(?:(?:file|handout|aerial|satellite|archive) )?(?:photo|picture|image|pic|photograph|footage|grab)\b|(?:file )?(?:photo|caption|image|picture|pic)(?:\s(?:by|of|shows)\b|\s?:))/i;
const PICTURE_STEMS = new Stems(['file', 'this', 'the', 'a', 'an', 'undated', 'photo', 'caption', 'image', 'picture', 'pic']);
const PICTURE_CREDIT = /[([](?:(?:photo|file|image|picture|pic|via|source:? photo)\b[^()]{0,60}|(?:AFP|AP|Reuters|IRNA|MNA|Tasnim|Fars|ISNA|Xinhua|Getty[\w /]{0,20}|Press TV|Anadolu)(?: photo| file photo| via [\w ]{2,20})?)[)\]]\.?$/i;
const PICTURED = /\b(?:(?:is|are) (?:seen|pictured|shown) (?:in|at|during|on|here|with|speaking|attending|shaking)|in this (?:\w{2,10} )?(?:photo|picture|image))\b/i;
/** "Protesters hold up pictures …", "A man walks past …", "Smoke rises over …": what is seen, told in the present by one sentence over the story. */
const SEEN = /^(?:(?:An?|The|Two|Three|Four|Some) )?(?:[\p{L}'’-]+ ){1,5}(?:holds? (?:up|a|aloft|hands|signs|placards|banners|pictures|flags)|walks? (?:past|by|through|along|in|near|on|across|down)|stands? (?:in|at|near|next|guard|by|outside|on|amid|before|behind)|sits? (?:in|at|on|near|next|outside|among)|rises? (?:from|over|above|after|into)|waves? (?:flags|a|to|the|from|at)|poses? (?:for|with|in)|shakes? hands|chants? (?:slogans|during|in|as)|march(?:es)? (?:through|in|along|during|past|with)|gathers? (?:in|at|outside|around|near|for|to)|inspects?|queues? (?:for|outside|at|in|up)|lines? up|looks? (?:on|at|out|over)|rides? (?:past|in|on|through|a)|carr(?:y|ies) (?:a|the|coffins?|placards|signs|portraits|pictures|an)|attends? (?:a|the|an)|mourns?|prays? (?:at|in|for|over|during))\b/u;
const INNER_STOP = /[.!?]["”]?\s|["“”]|\bsa(?:id|ys)\b/;
const MAX_SEEN = 240;

const MAX_CAPTION = 320;

/** Words under a picture, told by the words for pictures and sides, or by being a name with an office and no more. `place`: over the story, or in it. */
export function isCaption(text: string, unit: Unit, place: 'head' | 'body'): boolean {
  if (lengthOf(unit) > MAX_CAPTION) return false;
  const line = text.slice(unit.start, unit.end);
  if ((PICTURE_STEMS.openAt(line, 0) && PICTURE_OPENER.test(line)) || (line.includes('(') && SIDES.test(line))) return true;
  if (endsInBracket(line) && PICTURE_CREDIT.test(line)) return true;
  return (place === 'head' && (PICTURED.test(line) || isSeen(line))) || isNameWithOffice(line);
}

function isSeen(line: string): boolean {
  return line.length <= MAX_SEEN && line.endsWith('.') && SEEN.test(line) && !INNER_STOP.test(line);
}

function endsInBracket(line: string): boolean {
  const last = line.charCodeAt(line.length - 1) === 46 ? line.charCodeAt(line.length - 2) : line.charCodeAt(line.length - 1);
  return last === 41 || last === 93;
}

/** "Hassan Testi, Iran's deputy oil minister": a name, a comma, words of an office up to its noun, no verb. */
const NAME_COMMA = /^(?:\p{Lu}[\p{L}'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+,\s/u;
const OFFICE_WORDS = new Set(('the a an of for and in to former deputy senior acting foreign oil prime first vice interior defense defence energy health economy '
  + 'economic parliamentary supreme national nuclear political military international legal research university managing executive secretary-general').split(' '));
const OFFICE_NOUNS = new Set(('minister president chairman chairwoman head chief commander spokesman spokeswoman spokesperson ambassador envoy governor member speaker secretary '
  + 'director official general adviser advisor ceo leader mp lawmaker analyst professor mayor fm pm manager negotiator representative aide').split(' '));

function isNameWithOffice(line: string): boolean {
  const last = line.charCodeAt(line.length - 1);
  if (last === 46 || last === 34 || last === 0x201d || !line.includes(', ')) return false;
  const name = NAME_COMMA.exec(line);
  if (!name || /[.!?;:]/.test(line)) return false;
  const words = line.slice(name[0].length).split(' ');
  return words.some((word) => OFFICE_NOUNS.has(word.toLowerCase()))
    && words.every((word) => /^\p{Lu}/u.test(word) || OFFICE_WORDS.has(word) || OFFICE_NOUNS.has(word));
}

/** What every biography has; the whole pattern takes two milliseconds to compile. */
const IS_A = /\sis\s(?:currently\s|also\s)?(?:an?|the)\s/;
const BIOGRAPHY = /^(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s)?(?:\p{Lu}[\p{L}'’.-]*\s){1,4}(?:\([^()]{1,30}\)\s)?(?:,\s[^,]{1,60},\s)?is\s(?:(?:currently|also)\s)?(?:an?|the)\s[^.!?]{0,160}\b(?:journalist|reporter|writer|editor|columnist|author|contributor|correspondent|professor|researcher|lecturer|fellow|analyst|commentator|translator|blogger|student|graduate|scholar|producer|staff member)\b/u;

/** A capital word, then another, a bracket, a comma or "is": most paragraphs go on in small letters. */
function mayTellWriter(text: string, unit: Unit): boolean {
  let at = unit.start;
  if (isSmall(text.charCodeAt(at)) || lengthOf(unit) < 16) return false;
  const limit = Math.min(unit.end, at + 100);
  while (at < limit && !isBlank(text.charCodeAt(at))) at++;
  const next = text.charCodeAt(at + 1);
  return at >= limit || !isSmall(next) || (next === 105 && text.charCodeAt(at + 2) === 115);
}

function isSmall(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 34 || code === 0x201c;
}

/** "Maryam Testi is a journalist who …": a paragraph about the writer. */
export function isBiography(text: string, unit: Unit): boolean {
  if (!mayTellWriter(text, unit)) return false;
  const line = text.slice(unit.start, Math.min(unit.end, unit.start + 260));
  return IS_A.test(line) && BIOGRAPHY.test(line);
}
