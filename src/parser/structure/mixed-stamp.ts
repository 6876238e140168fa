/**
 * A line over the story that says when, and beside that who, for whom, where or under which section, in any order.
 *
 *   Posted on March 3, 2024 by Jane Sample        Web Desk March 4, 2024        ISTANBUL World Mar 03, 2024 - 10:12 am GMT+3
 *
 * Dates, hours, zones and the words of stamps are taken out; each piece that is left has to be a writer, a house, a desk, a section or a place.
 */
import type { DatelinePlace } from '../../core/article.js';
import { readDate } from '../dates/read.js';
import { sticky } from '../text/sticky.js';
import { isNobody, isPersonLine } from './byline.js';
import { readBareAgency } from './dateline/agency.js';
import { readPlace } from './dateline/place.js';
import { isSection } from './header-lines.js';
import { hasDigit, lengthOf } from './shape.js';
import { isStampForm, newScan, partEnd, type Scan, type Stamp } from './stamp.js';
import { endsSentence, type Unit } from './units.js';

type Range = Pick<Unit, 'start' | 'end'>;

export interface MixedStamp {
  stamp: Stamp;
  /** With the "by" before the name. */
  writer: Unit | null;
  section: Range | null;
  place: DatelinePlace | null;
}

const MAX_MIXED = 120;
const YEAR = /\b(?:19|20)\d\d\b/;
/** "by Jane Sample", "in Environment", "Service: Gas" */
const OPENER = /(?:[Bb]y|BY|in|on|at):?(?=\s)|(?:[Ss]ervice|[Cc]ategory|[Ss]ection)\s?:(?=\s)/y;
const OF_SECTION = new Set(['in', 'service', 'category', 'section']);
const NOISE = /\d{1,6}\s(?:comments?|views?|shares?|likes?|reads?)\b|[a-z\d-]{2,24}(?:\.[a-z]{2,3}){1,2}(?![\w.])|(?:staff|special) to\b/iy;
const WORD = /\p{L}[\p{L}\d.'’&-]*/uy;
const ENDS_PIECE = /(?:on|at|by|in|published|updated|posted|last)\b|[\d|/●•·–—,(-]/iy;
const MOST_WORDS = 6;

interface Walk { text: string; unit: Unit; scan: Scan; found: MixedStamp; opener: { word: string; at: number } | null }

/** What `unit` tells; null where no full date stands there, or something that belongs to no such line. */
export function mixedStamp(text: string, unit: Unit): MixedStamp | null {
  if (lengthOf(unit) > MAX_MIXED || !hasDigit(text, unit) || endsSentence(text, unit.end) || !YEAR.test(text.slice(unit.start, unit.end))) return null;
  const scan = newScan();
  const walk: Walk = { text, unit, scan, found: { stamp: scan.stamp, writer: null, section: null, place: null }, opener: null };
  for (let at = unit.start; at < unit.end;) {
    const end = takePart(walk, at);
    if (end === null) return null;
    at = end;
  }
  return scan.stamp.dates.some((date) => date.day !== null && date.month !== null && date.year !== null) ? walk.found : null;
}

/** The end of what stands at `at`. */
function takePart(walk: Walk, at: number): number | null {
  const { text, unit, scan, found } = walk;
  const noise = sticky(NOISE, text, at);
  if (noise) return at + noise.length;
  const opener = sticky(OPENER, text, at);
  if (opener) {
    walk.opener = { word: opener.toLowerCase().replace(':', '').trim(), at };
    return at + opener.length;
  }
  found.place ??= deskAt(walk, at);
  const part = partEnd(text, at, unit.end, scan);
  if (part === null) return takePiece(walk, at);
  if (part > at + 1) walk.opener = null;
  return part;
}

/** "*ISTANBUL* World Mar 03, 2024": a city in capitals opens the line. */
function deskAt({ text, unit }: Walk, at: number): DatelinePlace | null {
  const place = at === unit.start ? readPlace(text, at) : null;
  return place !== null && place.caps && place.known && !place.isCountry ? place.place : null;
}

function takePiece(walk: Walk, at: number): number | null {
  const { text, unit } = walk;
  let end = at;
  for (let words = 0, next = at; words < MOST_WORDS; words++) {
    const word = sticky(WORD, text, next);
    if (word === null || next + word.length > unit.end) break;
    end = next + word.length;
    if (text[end] !== ' ' || sticky(ENDS_PIECE, text, end + 1) !== null || readDate(text, end + 1)?.day) break;
    next = end + 1;
  }
  return end > at && placePiece(walk, { ...unit, start: at, end }) ? end : null;
}

interface PieceRule {
  why: string;
  /** Takes the piece into what is found; false where it is none of this kind. */
  takes(walk: Walk, piece: Unit, name: string, opener: Walk['opener']): boolean;
}

/** In order; what none of them takes belongs to no such line. */
const PIECE_RULES: readonly PieceRule[] = [
  { why: '"World", "in Environment": a section', takes: takeSection },
  { why: '"Web Desk", "Staff Reporter", "TNN": no name', takes: (_, __, name) => isNobody(name) || CODE.test(name) },
  { why: '"India News Press Trust of India": a house, behind a section or a writer', takes: takeHouse },
  { why: '"by admin", "by Nadia": who is signed in', takes: takeUser },
  { why: '"Jane Sample"', takes: takeWriter },
];

function placePiece(walk: Walk, piece: Unit): boolean {
  const { opener } = walk;
  walk.opener = null;
  const name = walk.text.slice(piece.start, piece.end);
  return PIECE_RULES.some((rule) => rule.takes(walk, piece, name, opener));
}

function takeHouse(walk: Walk, piece: Unit): boolean {
  const house = houseAtEnd(walk.text, piece);
  if (house === null) return false;
  walk.scan.stamp.agency ??= house.agency;
  return house.end <= piece.start || placePiece(walk, { ...piece, end: house.end });
}

function takeUser({ found }: Walk, piece: Unit, name: string, opener: Walk['opener']): boolean {
  if (opener?.word !== 'by') return false;
  if (ONE_NAME.test(name)) found.writer ??= { ...piece, start: opener.at };
  return ONE_NAME.test(name) || USER.test(name);
}

function takeSection({ found }: Walk, piece: Unit, name: string, opener: Walk['opener']): boolean {
  if (!isSection(name) && !(opener !== null && OF_SECTION.has(opener.word) && IN_SECTION.test(name))) return false;
  found.section ??= piece;
  return true;
}

/** Not "Ten Minutes in Shanghai - May 17, 2018". */
function takeWriter({ text, found }: Walk, piece: Unit, name: string, opener: Walk['opener']): boolean {
  if (found.writer !== null || !isPersonLine(text, piece) || name.split(' ').some(isStampForm)) return false;
  found.writer = { ...piece, start: opener?.word === 'by' ? opener.at : piece.start };
  return true;
}

/** "India News *Press Trust of India*", "Jane Sample *AFP*": the house, and where what stands before it ends. */
function houseAtEnd(text: string, { start, end }: Unit): { agency: Stamp['agency']; end: number } | null {
  for (let at = start; at < end; at++) {
    if (at > start && text[at - 1] !== ' ') continue;
    const agency = readBareAgency(text, at);
    if (agency?.end === end) return { agency, end: Math.max(start, at - 1) };
  }
  return null;
}

/** "TNN" */
const CODE = /^[A-Z]{2,5}$/;
/** "admin", "jane_s": who is signed in. */
const USER = /^\p{Ll}[\p{Ll}\d_.-]{1,20}$/u;
const ONE_NAME = /^\p{Lu}\p{Ll}[\p{L}'’-]{1,20}$/u;
const IN_SECTION = /^\p{Lu}[\p{L}&'’-]*(?: (?:and |& )?\p{Lu}[\p{L}&'’-]*){0,3}$/u;
