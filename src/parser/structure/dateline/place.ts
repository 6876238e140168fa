/** The place of a dateline: "TEHRAN", "Qasr-e Shirin", "PALM BEACH, Fla.", "TEHRAN, Iran". */
import { agencyOf } from '../../../agencies/index.js';
import type { DatelinePlace } from '../../../core/article.js';
import { fold } from '../../../core/fold.js';
import { remembered } from '../../../core/memo.js';
import { lastOf } from '../../../core/reading.js';
import { tidy } from '../../../core/span.js';
import { table } from '../../../core/tables.js';
import { sticky } from '../../text/sticky.js';
import { textMap, valueOf, type TextMap } from '../../../core/tables/text-map.js';
import { DATELINE_CITIES, DATELINE_COUNTRIES } from '../../../lexicon/dateline-places.js';
import { CITIES } from '../../../lexicon/places/cities.js';
import { COUNTRIES } from '../../../lexicon/places/countries.js';
import { SHORT_STATES } from '../../../lexicon/places/states.js';
import { MONTH_BY_FORM, WEEKDAY_BY_FORM } from '../../dates/shapes.js';
import { articledEnd, placeWordEnd } from './words.js';

export interface PlaceReading {
  place: DatelinePlace;
  /** A city or country of our lists, as against any capitalised words. */
  known: boolean;
  /** Known, or a smaller city of the world. */
  listed: boolean;
  isCountry: boolean;
  /** "TEHRAN". */
  caps: boolean;
  end: number;
}

const CONNECTOR = /(?:of|de|el|al|du|e|es|the|i)(?=\s)/y;
const BLANKS = /[ \t\u00a0]{1,3}/y;
const MAX_WORDS = 5;

interface Known { name: string; country: string; isCountry: boolean }

type Kind = 'country' | 'city' | 'town';

/** What is known of a place, by its key: `Cape Town|ZA|city`, `Algeria|DZ|country`, `Mukalla|YE|town` for a city that datelines seldom have. */
let known: TextMap | null = null;

/** City or country by name, however it is written. */
export function knownPlace(name: string): Known | null {
  const found = listedPlace(name);
  return found === null || found.kind === 'town' ? null : { name: found.name, country: found.country, isCountry: found.kind === 'country' };
}

const listedPlace = remembered((name): { name: string; country: string; kind: Kind } | null => {
  known ??= table('dateline places', () => textMap([...towns(), ...world(), ...entries(DATELINE_COUNTRIES, 'country'), ...entries(DATELINE_CITIES, 'city')]));
  const found = valueOf(known, placeKey(name));
  if (found === undefined) return null;
  const [shown, country, kind] = found.split('|') as [string, string, Kind];
  return { name: shown, country, kind };
});

function fact(name: string, country: string, kind: Kind): [string, string] {
  return [placeKey(name), `${name}|${country}|${kind}`];
}

function entries(places: Readonly<Record<string, string>>, kind: Kind): [string, string][] {
  return Object.entries(places).flatMap(([country, names]) => names.split(',').map((name) => fact(name.trim(), country, kind)));
}

/** "AE|Ajman,Al Ain,Khor Fakkan=Khorfakkan": every spelling, under its own name. */
function towns(): [string, string][] {
  return CITIES.trim().split('\n').flatMap((line) => {
    const [country, names] = line.split('|') as [string, string];
    return names.split(/[,=]/).map((name) => fact(name, country, 'town'));
  });
}

/** All countries and their capitals: "Renk, South Sudan –", "OUAGADOUGOU —". */
function world(): [string, string][] {
  return COUNTRIES.trim().split('\n').flatMap((line) => {
    const [country, name, others, , capital] = line.split('|') as [string, string, string, string, string | undefined];
    const places = [name, ...others.split(',')].filter(Boolean).map((each) => fact(each, country, 'country'));
    const [seat] = capital?.split('=') ?? [];
    return seat ? [...places, fact(seat, country, 'city')] : places;
  });
}

const UNTIDY = /[-.\n\t]|\s\s/;

function placeKey(name: string): string {
  const key = fold(name);
  return UNTIDY.test(key) ? tidy(key.replace(/[-.]/g, ' ')) : key;
}

/** The longest run of place words at `at`; a month or weekday ends it ("TEHRAN April 23 (Shana)"). */
export function readPlace(text: string, at: number): PlaceReading | null {
  const ends = wordEnds(text, at);
  if (ends.length === 0) return null;
  // "TEHRAN-Iran's": the hyphen is the dateline's own mark, the place is what stands before it.
  const glued = gluedCity(text, at, ends[0]!);
  return placeAt(text, at, glued ?? capsCity(text, at, ends) ?? ends[ends.length - 1]!);
}

/** "ANKARA | The port …": the city in capitals, where the words behind it are in small letters and the run names nothing known; null for any other run. */
function capsCity(text: string, at: number, ends: readonly number[]): number | null {
  let n = 0;
  while (n < ends.length && isCaps(text.slice(n === 0 ? at : ends[n - 1]!, ends[n]).trim())) n++;
  if (n === 0 || n === ends.length || knownPlace(text.slice(at, ends[ends.length - 1])) !== null) return null;
  return knownPlace(text.slice(at, ends[n - 1])) === null ? null : ends[n - 1]!;
}

/** "FILE - Trucks wait at the border": an old picture. */
function isNoPlace(word: string): boolean {
  return word === 'FILE' || isCalendarWord(word);
}

/** "Tehran *CNN* —", "ASTANA. *KAZINFORM* –": an agency's letters behind a city, which is in small letters, known, or has a stop behind it. */
function isHouse(text: string, at: number, before: number, from: number, end: number): boolean {
  if (end - from < LEAST_CODE || !isCapital(text.charCodeAt(from + 1)) || !isCapital(text.charCodeAt(end - 1))) return false;
  const word = text.slice(from, end);
  const place = text.slice(at, before);
  return isCaps(word) && agencyOf(word) !== null && (!isCaps(place) || place.endsWith('.') || knownPlace(place) !== null) && knownPlace(text.slice(at, end)) === null;
}

const LEAST_CODE = 3;

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** "*SUN* VALLEY, Idaho —", "*MAR* DEL PLATA": short for a day in capitals, and a word behind it that is short for none. */
function opensName(text: string, from: number, end: number): boolean {
  if (end - from > LEAST_CODE || !isCaps(text.slice(from, end)) || text.charCodeAt(end) !== BLANK) return false;
  const next = placeWordEnd(text, end + 1);
  return next > end + LEAST_CODE && isCaps(text.slice(end + 1, next)) && !isCalendarWord(text.slice(end + 1, next));
}

const BLANK = 0x20;

function wordEnds(text: string, at: number): number[] {
  const ends: number[] = [];
  let from = at;
  while (ends.length < MAX_WORDS) {
    let end = placeWordEnd(text, from);
    if (end < 0 && ends.length > 0) end = articledEnd(text, from);
    if (end < 0) {
      const connector = ends.length > 0 ? sticky(CONNECTOR, text, from) : null;
      if (connector === null) break;
      from += connector.length;
    } else {
      if ((isNoPlace(text.slice(from, end)) && !(ends.length === 0 && opensName(text, from, end))) || (ends.length > 0 && isHouse(text, at, ends[ends.length - 1]!, from, end))) break;
      from = end;
      ends.push(from);
    }
    const blanks = sticky(BLANKS, text, from);
    if (blanks === null) break;
    from += blanks.length;
  }
  return ends;
}

function isCalendarWord(word: string): boolean {
  const form = (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();
  return MONTH_BY_FORM.has(form) || WEEKDAY_BY_FORM.has(form);
}

function gluedCity(text: string, start: number, end: number): number | null {
  const hyphen = start + text.slice(start, end).indexOf('-');
  if (hyphen < start || knownPlace(text.slice(start, end))) return null;
  const before = text.slice(start, hyphen);
  const after = text.slice(hyphen + 1, end);
  return isCaps(before) && !isCaps(after) && knownPlace(before) ? hyphen : null;
}

const SHORT_FORM = /(?:^|[\s.])\p{L}{1,2}\.$/u;

function placeAt(text: string, start: number, end: number): PlaceReading {
  // "MOSCOW. March 3 (Interfax) -": the stop is the dateline's, if no short form has it ("ST.", "D.C.").
  const stopped = text[end - 1] === '.' && knownPlace(text.slice(start, end - 1)) !== null && !SHORT_FORM.test(text.slice(start, end));
  const written = text.slice(start, stopped ? end - 1 : end);
  const found = listedPlace(written);
  // A town keeps the spelling of the page: "Besançon".
  const caps = isCaps(written);
  const shown = found !== null && (found.kind !== 'town' || caps) ? found.name : usualCase(tidy(written));
  const place = { text: written, start, end: start + written.length, name: shown, country: found?.country ?? null };
  return { place, known: found !== null && found.kind !== 'town', listed: found !== null, isCountry: found?.kind === 'country', caps, end };
}

export function isCaps(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** "PALM BEACH" as "Palm Beach"; mixed case stays. */
function usualCase(name: string): string {
  if (!isCaps(name)) return name;
  return name.toLowerCase().replace(/(^|[\s-])([^\s-])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const US_STATE = new RegExp(`(?:${SHORT_STATES.replaceAll('.', '\\.\\s?').replaceAll(' ', '|')}|Tex|D\\.C)\\.|(?:Alaska|Hawaii|Idaho|Iowa|Maine|Ohio|Texas|Utah|Florida|California|DC|NY)(?![A-Za-zÀ-ɏ])`, 'y');

const LINE_END = /[ \t\u00a0]{0,3}(?=\n|$)/y;
const GOES_ON = /\s{0,2}(?:[,:(/–—]|-)|\s[A-Z]{3,9}\s{1,3}[–—-]/y;
const PROVINCE = /(?:Ont|Que|Alta|Sask|Man|B\.\s?C|N\.\s?[SBL]|P\.\s?E\.\s?I)\.(?=[\s,])/y;

/** "Pa.", "N.J.", "Ohio": an American state as datelines shorten it. */
export function isState(text: string, at: number): boolean {
  return sticky(US_STATE, text, at) !== null || sticky(PROVINCE, text, at) !== null;
}

export interface Region {
  end: number;
  country: string | null;
  known: boolean;
  /** A state or province, which tells its towns from their namesakes: "LONDON, Ont.", "PARIS, Texas". */
  state?: true;
}

/** What follows the city's comma: a country, an American state, or (unknown) some capitalised words. */
export function readRegion(text: string, at: number): Region | null {
  const state = sticky(US_STATE, text, at);
  if (state !== null) return { end: at + state.length, country: 'US', known: true, state: true };
  const province = sticky(PROVINCE, text, at);
  if (province !== null) return { end: at + province.length, country: 'CA', known: true, state: true };
  const ends = wordEnds(text, at);
  const end = lastOf(ends);
  // "Bandar Abbas, Hormuzgan Prov, Sept 3, IRNA" goes on like a dateline, "Tehran, The head of …" does not.
  if (end === undefined || ends.length > 4) return null;
  const found = knownPlace(text.slice(at, end));
  if (sticky(GOES_ON, text, end) === null && !(found && (sticky(LINE_END, text, end) !== null || text.startsWith(' and ', end)))) return null;
  return { end, country: found?.country ?? null, known: found !== null };
}
