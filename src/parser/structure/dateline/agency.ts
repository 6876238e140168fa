/** The agency of a dateline or sign-off: in brackets, between slashes, or bare after a comma. */
import { agencyOf, beginsAgency, type AgencyEntry } from '../../../agencies/index.js';
import type { Agency } from '../../../core/article.js';
import { SLASH } from '../../../core/signs.js';
import { spanOf, trimmed } from '../../../core/span.js';
import { readDate, type WrittenDate } from '../../dates/read.js';
import { PAPER_NOUNS } from '../../../lexicon/papers.js';
import { knownPlace } from './place.js';
import { agencyWordEnd } from './words.js';

export interface BracketReading {
  agency: Agency | null;
  /** Known by our table, as against a code in an agency's place. */
  known: boolean;
  date: WrittenDate | null;
  end: number;
}

const BRACKET = /\(([^()\n]{1,80})\)|\[([^[\]\n]{1,40})\]/y;
/** "/TASS/" */
const SLASHES = /\/\s?([\p{L}][\p{L}\s.-]{1,30})\s?\/(?!\/)/uy;
/** "UrduPoint News / Sputnik - 07th July, 2019", "dpa/GNA". */
const PIECES = /\s{0,2}(?:\/|\||,|\s-\s|\s–\s)\s{0,2}/;
const NOT_AGENCIES = /^(?:dispatch(?:es)?|agenc(?:y|ies)|news agencies|staff|videos?|graphics?|interviews?|opinion|analysis|watch|live|news desk|web desk|desk|monitoring|wires?|local time|file|photo|combined(?: \w+)?|exclusive|updated?|corrected|special|own correspondent)$/i;
const CODE = /^[A-Z][A-Z0-9]{1,7}$|^[A-Z][a-z]*[A-Z][A-Za-z]{0,8}$/;
/** What names of houses end in: "Sudan Tribune", "IraqiNews.com". */
const BODY_WORDS = new Set([...PAPER_NOUNS, 'agency', 'media', 'online', 'daily', 'radio', 'tv', 'television', 'network', 'newspaper', 'broadcasting', 'square']);
const SITE = /^[\p{L}\d-]{2,30}\.(?:com|org|net|az|ir|ua)$/iu;

function isBodyName(name: string): boolean {
  return SITE.test(name) || (name.includes(' ') && BODY_WORDS.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()));
}

/** A bracket that holds an agency, a date, both, or neither. */
export function readBracket(text: string, at: number): BracketReading | null {
  const pattern = text.charCodeAt(at) === SLASH ? SLASHES : BRACKET;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const inner = match[1] ?? match[2]!;
  const start = at + match[0].indexOf(inner, 1);
  const reading = { agency: null as Agency | null, known: false, date: null as WrittenDate | null, end: at + match[0].length };
  for (const piece of piecesOf(text, start, start + inner.length)) {
    const entry = agencyOf(text.slice(piece.start, piece.end));
    if (entry) {
      // Of two agencies in one dateline a relay gives way to the one whose news it is.
      if (!reading.known || (isRelay(reading.agency) && !entry.relay)) reading.agency = agencyAt(text, piece.start, piece.end, entry);
      reading.known = true;
    } else {
      reading.date ??= readDate(text, piece.start);
    }
  }
  if (!reading.known && !reading.date) reading.agency = unknownAgency(text, start, start + inner.length);
  return reading;
}

function isRelay(agency: Agency | null): boolean {
  return agency !== null && agencyOf(agency.text)?.relay === true;
}

interface Range { start: number; end: number }

/** The whole, when it is an agency ("RFE/RL"); else its parts, also those joined by a hyphen ("NNN-IRNA"). */
function piecesOf(text: string, start: number, end: number): Range[] {
  const whole = trimmed(text, start, end);
  if (!whole) return [];
  const written = text.slice(whole.start, whole.end);
  if (agencyOf(written)) return [whole];
  const separator = PIECES.test(written) ? PIECES : /-/;
  const pieces: Range[] = [];
  let from = whole.start;
  for (const part of written.split(separator)) {
    const at = text.indexOf(part, from);
    pieces.push({ start: at, end: at + part.length });
    from = at + part.length;
  }
  return pieces.length > 1 && separator !== PIECES && !pieces.some((p) => agencyOf(text.slice(p.start, p.end))) ? [whole] : pieces;
}

/** "(ABC)" gives a code and no name, "(Azad News Agency)" a name and no code, "(Dispatches)" nothing. */
function unknownAgency(text: string, start: number, end: number): Agency | null {
  const range = trimmed(text, start, end);
  if (!range) return null;
  const span = spanOf(text, range.start, range.end);
  if (NOT_AGENCIES.test(span.text)) return null;
  if (CODE.test(span.text)) return { ...span, name: null, code: span.text, country: null };
  return isBodyName(span.text) ? { ...span, name: span.text, code: null, country: null } : null;
}

const HOUSE = /^\(((?:\p{Lu}\p{L}{2,18})(?:\s\p{Lu}\p{L}{2,18})?)\)$/u;

/** "VELDEN, June 12 *(Newsline)* -": behind place and day, a name that is no place stands for the house. */
export function namedHouse(text: string, start: number, end: number): Agency | null {
  const name = HOUSE.exec(text.slice(start, end))?.[1];
  if (name === undefined || NOT_AGENCIES.test(name) || knownPlace(name) !== null) return null;
  return { ...spanOf(text, start + 1, end - 1), name, code: null, country: null };
}

export function agencyAt(text: string, start: number, end: number, entry: AgencyEntry): Agency {
  return { text: text.slice(start, end), start, end, name: entry.name, code: entry.code, country: entry.country };
}

const MAX_NAME_WORDS = 5;
const MAX_FIRST_WORD = 30;

/** A known agency written bare at `at`, the longest form: "IRNA", "Press TV", "AhlulBayt News Agency (ABNA)". */
export function readBareAgency(text: string, at: number): Agency | null {
  let end = at;
  let best: Agency | null = null;
  for (let words = 0; words < MAX_NAME_WORDS; words++) {
    const read = agencyWordEnd(text, end);
    if (read < 0) break;
    // "Shafaq News/ The port …"
    const wordEnd = text.charCodeAt(read - 1) === SLASH ? read - 1 : read;
    const word = text.slice(end, wordEnd);
    if (words === 0 && !mayBegin(word)) break;
    end = wordEnd;
    // "SANA-": a glued hyphen is the dateline's mark, and "IRNA-The" runs on into the text.
    for (const stop of hyphenStops(word, end)) {
      const entry = agencyOf(text.slice(at, stop));
      if (entry) best = agencyAt(text, at, stop, entry);
    }
    if (text[end] !== ' ' && text[end] !== '\u00a0') break;
    end++;
  }
  return best;
}

function mayBegin(word: string): boolean {
  if (word.length > MAX_FIRST_WORD) return false;
  const hyphen = word.indexOf('-');
  return beginsAgency(word) || (hyphen > 0 && beginsAgency(word.slice(0, hyphen)));
}

/** Also before a possessive: "RFE/RL’s Armenian Service". */
function hyphenStops(word: string, end: number): number[] {
  const hyphen = word.indexOf('-');
  if (hyphen >= 0) return [end - word.length + hyphen, end];
  return /['’]s$/.test(word) ? [end - 2, end] : [end];
}
