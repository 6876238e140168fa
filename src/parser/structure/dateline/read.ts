/** Reads the parts of a dateline in whatever order they come; `accept.ts` says whether they make one. */
import type { Agency, DatelinePlace } from '../../../core/article.js';
import { readDate, type WrittenDate } from '../../dates/read.js';
import { agencyOf } from '../../../agencies/index.js';
import { sticky } from '../../text/sticky.js';
import { agencyAt, namedHouse, readBareAgency, readBracket, type BracketReading } from './agency.js';
import { readPlace, readRegion, isState, type PlaceReading } from './place.js';

export type Mark = 'dash' | 'colon' | 'stop' | 'underscore' | 'comma' | 'none';

export interface DatelineParts {
  start: number;
  /** Behind the mark. */
  end: number;
  place: DatelinePlace | null;
  placeKnown: boolean;
  /** Known, or a smaller city of the world. */
  placeListed: boolean;
  placeIsCountry: boolean;
  placeCaps: boolean;
  /** A country or state behind the city's comma. */
  regionKnown: boolean;
  date: WrittenDate | null;
  /** A comma stands before the date. */
  dateSetOff: boolean;
  agency: Agency | null;
  agencyKnown: boolean;
  /** "(Beirut) –": the place itself. */
  placeInBrackets: boolean;
  /** The agency, or something in its place, stands in brackets or between slashes. */
  bracket: boolean;
  mark: Mark;
  /** A blank stands before the mark, and behind it. */
  markSpaced: boolean;
  blankAfter: boolean;
}

const BLANK = '(?:[ \\t\\u00a0\\u2000-\\u200f\\u202f\\ufeff]|&nbsp;)';
const GAP = new RegExp(`${BLANK}{0,4}(?:,${BLANK}{0,3}|\\.${BLANK}{1,3}(?=/|[A-Z]{3,12}${BLANK}{0,2}[-–—.:]))?`, 'y');
/** Spanish agencies put a stop before the dash: "Madrid, 3 Jun 2024 (EFE).- ". */
const MARK = new RegExp(`(${BLANK}{0,3})((?:\\.(?=[-–—]))?[-–—―−‒]{1,3}|_|:|\\.(?=\\s|$)|)`, 'y');
const MAX_PARTS = 6;

/** Behind the blanks, and a comma among them, at `at`. */
function overGap(text: string, at: number): number {
  return at + (sticky(GAP, text, at)?.length ?? 0);
}

/** What a place tells of the parts. */
function placeParts({ place, known, listed, isCountry, caps }: PlaceReading): Pick<DatelineParts, 'place' | 'placeKnown' | 'placeListed' | 'placeIsCountry' | 'placeCaps'> {
  return { place, placeKnown: known, placeListed: listed, placeIsCountry: isCountry, placeCaps: caps };
}

/** The parts that begin at `at`, up to and with the mark. Constant time. */
export function readDatelineParts(text: string, at: number): DatelineParts {
  const parts: DatelineParts = {
    start: at, end: at, place: null, placeKnown: false, placeListed: false, placeIsCountry: false, placeCaps: false, regionKnown: false,
    date: null, dateSetOff: false, agency: null, agencyKnown: false, placeInBrackets: false, bracket: false, mark: 'none', markSpaced: false, blankAfter: false,
  };
  takePlaceInBrackets(parts, text, at);
  for (let n = 0; n < MAX_PARTS && !parts.placeInBrackets; n++) {
    const from = n === 0 ? at : overGap(text, parts.end);
    if (!readPart(parts, text, from)) break;
  }
  readMark(parts, text);
  readBehindDash(parts, text);
  readBehindAgency(parts, text);
  return parts;
}

/** "(ANSA) - | CAMPOBASSO, NOV 24 - |": the agency first, then the place in capitals and its day. */
function readBehindAgency(parts: DatelineParts, text: string): void {
  if (!parts.agencyKnown || parts.place || parts.date) return;
  if (!parts.bracket) readPlaceAlone(parts, text);
  else if (parts.mark === 'dash') readPlaceAndDay(parts, text);
}

function readPlaceAndDay(parts: DatelineParts, text: string): void {
  const from = overGap(text, parts.end);
  const place = readPlace(text, from);
  if (!place?.caps) return;
  const tried: DatelineParts = { ...parts, ...placeParts(place), end: place.end };
  if (!takeDate(tried, text, overGap(text, tried.end))) return;
  readMark(tried, text);
  if (tried.mark === 'dash' && tried.blankAfter) Object.assign(parts, tried);
}

function isSpacedDash({ mark, markSpaced, blankAfter }: DatelineParts): boolean {
  return mark === 'dash' && markSpaced && blankAfter;
}

const LONGEST_LABEL = 44;

/** "Shafaq News – Baghdad" on a line of its own; "Shafaq News/ The port …": a stroke for the dash. */
function readPlaceAlone(parts: DatelineParts, text: string): void {
  // "Iran Press/ Iran News: …" is a label with its section.
  const slash = parts.mark === 'none' && text.startsWith('/ ', parts.end) && !text.slice(parts.end, parts.end + LONGEST_LABEL).includes(':');
  if (slash) Object.assign(parts, { mark: 'dash', end: parts.end + 1, blankAfter: true } satisfies Partial<DatelineParts>);
  if (parts.mark !== 'dash') return;
  const place = readPlace(text, overGap(text, parts.end));
  if (!place?.known || place.isCountry) return;
  const tried: DatelineParts = { ...parts, ...placeParts(place), end: place.end };
  readMark(tried, text);
  const alone = tried.mark === 'none' && (tried.end >= text.length || text[tried.end] === '\n');
  if (alone || (slash && isSpacedDash(tried))) Object.assign(parts, tried);
}

/** "Tehran – IRNA –", "London – Feb 3 –": agency or date between two dashes. */
function readBehindDash(parts: DatelineParts, text: string): void {
  if (parts.mark !== 'dash' || !parts.place || parts.agency || parts.bracket) return;
  const tried: DatelineParts = { ...parts };
  const from = overGap(text, tried.end);
  if (!takeDate(tried, text, from) && !takeBareAgency(tried, text, from) && !takeWire(tried, text, from)) return;
  takeBracket(tried, text, overGap(text, tried.end));
  readMark(tried, text);
  if (isMarked(tried)) Object.assign(parts, tried);
}

/** "CAIRO - 3 March 2024:", "SANAA - Saba:", and the dashes of a wire. */
function isMarked({ mark, bracket, blankAfter, date, agencyKnown }: DatelineParts): boolean {
  return mark === 'dash' ? blankAfter || bracket : mark === 'colon' && blankAfter && (agencyKnown || (date?.year ?? null) !== null);
}

/** "SAN FRANCISCO--*(BUSINESS WIRE)*--": glued to the dash before it. */
function takeWire(parts: DatelineParts, text: string, at: number): boolean {
  return text[at] === '(' && parts.end === at && readBracket(text, at)?.known === true && takeBracket(parts, text, at);
}

function readPart(parts: DatelineParts, text: string, at: number): boolean {
  return takeWithSlash(parts, text, at) || takeState(parts, text, at) || takeSecondCity(parts, text, at) || takeBracketedCountry(parts, text, at) || takeBracket(parts, text, at) || takeDate(parts, text, at) || takeBareAgency(parts, text, at)
    || takePlace(parts, text, at) || takeRegion(parts, text, at);
}

function takeBracket(parts: DatelineParts, text: string, at: number): boolean {
  const first = text[at];
  const bracket = first === '(' || first === '[' || first === '/' ? readBracket(text, at) : null;
  if (!bracket || (first !== '(' && !bracket.known) || parts.bracket) return false;
  return takeCity(parts, text, at, bracket) || takeHouse(parts, text, at, bracket);
}

function takeHouse(parts: DatelineParts, text: string, at: number, bracket: BracketReading): boolean {
  // "AhlulBayt News Agency (ABNA)": the bracket repeats the agency; what stands first keeps the span.
  const agency = bracket.agency ?? (parts.place && parts.date && !bracket.date ? namedHouse(text, at, bracket.end) : null);
  if (agency && !parts.agency) {
    parts.agency = agency;
    parts.agencyKnown = bracket.known;
  }
  parts.date ??= bracket.date;
  parts.bracket = true;
  parts.end = bracket.end;
  return true;
}

/** "March 3, 2024 *(JUBA)* -", "SHANA *(Tehran)* –": behind a day or a house a city in brackets is the place. */
function takeCity(parts: DatelineParts, text: string, at: number, { known, end }: BracketReading): boolean {
  if (known || (parts.date === null && !parts.agencyKnown) || parts.place !== null) return false;
  const place = readPlace(text, at + 1);
  if (place === null || !place.known || place.end !== end - 1 || (parts.date === null && place.isCountry)) return false;
  Object.assign(parts, { ...placeParts(place), end });
  return true;
}

function takeDate(parts: DatelineParts, text: string, at: number): boolean {
  if (parts.date) return false;
  const date = readDate(text, at);
  if (!date || date.day === null) return false;
  parts.date = date;
  parts.dateSetOff = text.slice(parts.end, at).includes(',');
  parts.end = date.end;
  return true;
}

/** "Tehran/ISNA –", "ISNA/Tehran –": a place and its house with a stroke between. */
function takeWithSlash(parts: DatelineParts, text: string, at: number): boolean {
  if (parts.agency || parts.date) return false;
  if (parts.place) return text[at] === '/' && at === parts.end && takeBareAgency(parts, text, at + 1);
  const house = sticky(BEFORE_SLASH, text, at);
  const entry = house === null ? null : agencyOf(house);
  if (house === null || entry === null) return false;
  const place = readPlace(text, at + house.length + 1);
  if (place === null || !place.known) return false;
  Object.assign(parts, { ...placeParts(place), agency: agencyAt(text, at, at + house.length, entry), agencyKnown: true, end: place.end });
  return true;
}

const BEFORE_SLASH = /[A-Z]{3,8}(?=\/[A-Z])/y;

function takeBareAgency(parts: DatelineParts, text: string, at: number): boolean {
  if (parts.agency) return false;
  const agency = readBareAgency(text, at);
  if (!agency) return false;
  parts.agency = agency;
  parts.agencyKnown = true;
  parts.end = agency.end;
  return true;
}

function takePlace(parts: DatelineParts, text: string, at: number): boolean {
  if (parts.place || parts.agency || parts.date) return false;
  const reading = readPlace(text, at);
  if (!reading) return false;
  parts.place = reading.place;
  parts.placeKnown = reading.known;
  parts.placeListed = reading.listed;
  parts.placeIsCountry = reading.isCountry;
  parts.placeCaps = reading.caps;
  parts.end = overCities(text, reading.end);
  return true;
}

/** "*(Beirut)* – Authorities should …", "(New York, March 3, 2026) –": as bodies that watch over rights send out their news. */
function takePlaceInBrackets(parts: DatelineParts, text: string, at: number): void {
  if (text[at] !== '(') return;
  const reading = readPlace(text, at + 1);
  if (!reading?.listed || reading.isCountry || reading.caps) return;
  const from = overGap(text, reading.end);
  const date = text[reading.end] === ',' ? readDate(text, from) : null;
  const end = date === null ? reading.end : date.end;
  if (text[end] !== ')') return;
  Object.assign(parts, { place: reading.place, placeKnown: reading.known, placeListed: true, date, placeInBrackets: true, end: end + 1 } satisfies Partial<DatelineParts>);
}

/** "VIENNA/*DUBAI/LONDON*, Feb 3 (Reuters) -": the first city is the place. */
function overCities(text: string, at: number): number {
  let end = at;
  for (let n = 0; n < MOST_CITIES; n++) {
    const slash = sticky(SLASH, text, end);
    const next = slash === null ? null : readPlace(text, end + slash.length);
    // "Tehran/*ISNA*" is no city.
    if (next === null || agencyOf(next.place.text) !== null || (slash!.length > 1 && !(next.caps && next.known))) break;
    end = next.end;
  }
  return end;
}

const MOST_CITIES = 3;
/** "KHARTOUM, Sudan / ISTANBUL" */
const SLASH = /[ \t\u00a0]?\/[ \t\u00a0]?/y;

/** "HARRISBURG, *Pa.* (AP) —": no Press Association. */
function takeState(parts: DatelineParts, text: string, at: number): boolean {
  return isState(text, at) && takeRegion(parts, text, at);
}

function takeRegion(parts: DatelineParts, text: string, at: number): boolean {
  if (!parts.place || parts.agency || parts.date || !text.slice(parts.end, at).includes(',')) return false;
  const region = readRegion(text, at);
  if (!region) return false;
  // "CAMBRIDGE, *Mass.*"
  if ((!parts.placeKnown || region.state) && region.country !== null) parts.place.country = region.country;
  parts.place.country ??= region.country;
  parts.regionKnown ||= region.known;
  parts.end = overCities(text, region.end);
  return true;
}

/** "Antakya *(Turkey)* (AFP) –", "Patna *(Bihar) [India]*, November 12 (ANI):": AFP's and ANI's way to say where a city is. */
function takeBracketedCountry(parts: DatelineParts, text: string, at: number): boolean {
  const close = text[at] === '(' ? ')' : text[at] === '[' ? ']' : null;
  if (close === null || !parts.place || parts.placeIsCountry || parts.regionKnown || parts.agency || parts.date) return false;
  const country = readPlace(text, at + 1);
  if (country === null || text[country.end] !== close || !(country.isCountry || isUnknownRegion(text, country))) return false;
  parts.place.country ??= country.place.country;
  parts.regionKnown = country.isCountry;
  parts.end = country.end + 1;
  return true;
}

/** "Rovina *(Marland)*, Nov 3, 2022 (AFP) -": nobody's code or house, and the dateline goes on with a day or a bracket. */
function isUnknownRegion(text: string, { place, caps, end }: PlaceReading): boolean {
  if (caps || agencyOf(place.text) !== null) return false;
  const behind = sticky(BEHIND_REGION, text, end + 1);
  const opens = behind === null ? '' : text[end + behind.length]!;
  if (opens === '[') return readPlace(text, end + 1 + behind!.length)?.isCountry === true;
  return behind !== null && (opens === '(' ? readBracket(text, end + behind.length)?.known === true : (readDate(text, end + 1 + behind.length)?.day ?? null) !== null);
}

const BEHIND_REGION = /,[ \t\u00a0]{1,3}(?=[A-Z\d])|[ \t\u00a0]{1,3}[[(]/y;

/** "BANDAR ANZALI, Iran *and BUSAN*, South Korea, Nov. 8 /PRNewswire/ --": the first city is the place. */
function takeSecondCity(parts: DatelineParts, text: string, at: number): boolean {
  if (!parts.place || parts.agency || parts.date || !text.startsWith('and ', at)) return false;
  const second = readPlace(text, at + 4);
  if (!second?.caps) return false;
  parts.end = second.end;
  return true;
}

const MARKS: Readonly<Record<string, Mark>> = { '': 'none', '_': 'underscore', ':': 'colon', '.': 'stop' };

function readMark(parts: DatelineParts, text: string): void {
  MARK.lastIndex = parts.end;
  const match = MARK.exec(text);
  const written = match?.[2] ?? '';
  parts.mark = MARKS[written] ?? 'dash';
  if (parts.mark === 'none' && text[parts.end] === ',') parts.mark = 'comma';
  if (written !== '') {
    parts.markSpaced = match![1] !== '';
    parts.end += match![0].length;
  } else if (parts.mark === 'comma') parts.end++;
  parts.blankAfter = parts.end >= text.length || /\s/.test(text[parts.end]!);
}
