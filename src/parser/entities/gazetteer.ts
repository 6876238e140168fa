/**
 * Names of one or several words that are known for what they are, found by their first word's id. A capital in the list
 * asks for a capital in the text, capitals throughout for capitals throughout: "US" is not "us".
 */
import { AGENCIES, formsInText } from '../../agencies/index.js';
import { fold, foldCode } from '../../core/fold.js';
import { keptTable } from '../../core/tables.js';
import { internWord } from '../../core/words.js';
import { KNOWN_THINGS } from '../../lexicon/capitalised.js';
import { COMPANIES_AND_CLUBS } from '../../lexicon/companies.js';
import { KNOWN_BODIES, KNOWN_TERMS, SPOKEN_ACRONYMS } from '../../lexicon/known-bodies.js';
import { CITIES, SEATS } from '../../lexicon/places/cities.js';
import { COUNTRIES, FORMER_COUNTRIES } from '../../lexicon/places/countries.js';
import { IRANIAN_CITIES, IRANIAN_PROVINCES, REGIONS, WATERS_AND_ISLANDS } from '../../lexicon/places/iran.js';
import { isCapitalized, isUpper } from '../text/chars.js';
import { Kind, Shape, tokenize, type Tokens } from '../text/tokens.js';
import { knownPlaceOf, type Known, type KnownBody, type KnownPlace, type Listed } from './known.js';
import { packName, unpackName, type PackedName } from './packed-names.js';

export type { Known, KnownBody, KnownPlace, KnownTerm, KnownThing } from './known.js';

export interface Entry {
  /** Number of its tokens. */
  length: number;
  /** What the first needs. */
  needFirst: number;
  /** That of what is known: asked far more often than the rest, and all entries are of one shape. */
  kind: Known['kind'];
  /** The name's tokens: a word folded, or the text of a mark. */
  words: string[];
  /** Hash of each word, as the text's tokens have it: letters are compared only where it agrees. */
  hashes: number[];
  /** Shape bits that each token must have. */
  need: number[];
  known: Known;
  /** The word is an adjective or a people's name: "Iranian". */
  demonym: boolean;
}

export type PlaceEntry = Entry & { known: KnownPlace };

/** The names that begin with one word; cut into tokens when a text first holds that word, so that loading stays cheap. */
interface Slot {
  listed: Listed[];
  entries: Entry[] | null;
  /** Index of the first entry of one word; those of several stand before it. */
  single: number;
}

/** As the build keeps them: the names of each first word as JSON in ASCII, those of slot `at` at `[starts[at], starts[at + 1])`, and its `Ways`. */
interface Kept { places: Places; starts: Int32Array; json: Uint8Array; ways: Ways }
type Places = Uint16Array<ArrayBuffer>;

/** How the names of a slot go on behind their first word, by its place: of most words that begin a name none does, and the names need not be read. */
interface Ways {
  /** A bit for the hash of each second word: "The" begins many names. */
  seconds: Int32Array<ArrayBuffer>;
  /** 1 where the word alone is a name. */
  alone: Uint8Array<ArrayBuffer>;
}

const kept = keptTable('gazetteer', pack);
/** Stands for the names that are still JSON: most of them no text ever asks for. */
const UNREAD: Slot = { listed: [], entries: null, single: 0 };
/** By word id, the place in `slots` of the names that begin with it; 0 where none do. */
let places = kept?.places ?? new Uint16Array(1 << 14);
const slots: Slot[] = new Array<Slot>(kept ? kept.starts.length - 1 : 1).fill(UNREAD);

/** A library has no kept names: of those not yet cut into tokens any may fit. */
let ways = kept?.ways ?? { seconds: new Int32Array(0), alone: new Uint8Array(0) };

/** The place in `slots` of the names that begin with the word; 0 for none. */
function placeOf(id: number): number {
  return id < places.length ? places[id]! : 0;
}

function slotAt(at: number): Slot {
  const slot = slots[at]!;
  return slot === UNREAD ? (slots[at] = readSlot(at)) : slot;
}

/** The longest known name that begins at token `i` and ends before `limit`. */
export function knownAt(tokens: Tokens, i: number, limit: number): Entry | undefined {
  if (tokens.kind[i]! > Kind.number) return undefined;
  const at = placeOf(tokens.id[i]!);
  if (at === 0) return undefined;
  const several = i + 1 < limit && (ways.seconds[at]! & (1 << tokens.hash[i + 1]!)) !== 0;
  if (!several && ways.alone[at] === 0) return undefined;
  const slot = slotAt(at);
  const entries = slot.entries ?? compileAll(at);
  for (let n = several ? 0 : slot.single; n < entries.length; n++) if (fits(tokens, i, limit, entries[n]!)) return entries[n];
  return undefined;
}

/** The known place of two words at token `i` whose second ends before a hyphen: "Marshall Islands-flagged". */
export function placeBeforeHyphen(tokens: Tokens, i: number): PlaceEntry | undefined {
  const word = tokens.textOf(i + 1);
  const second = fold(word.slice(0, word.lastIndexOf('-')));
  return entriesOf(tokens.id[i]!)?.find((entry): entry is PlaceEntry => entry.length === 2 && entry.kind === 'place' && entry.words[1] === second);
}

/** A known place of one word, by its word id and spelling; for the parts of "US-Iran". */
export function knownWord(id: number, word: string): PlaceEntry | undefined {
  return entriesOf(id)?.find((entry): entry is PlaceEntry => entry.length === 1 && entry.kind === 'place'
    && (entry.needFirst & Shape.caps ? word === word.toUpperCase() : isCapitalized(word)));
}

/** Whether a known name begins with the word. */
export function opensKnown(id: number): boolean {
  return placeOf(id) !== 0;
}

/** The ids of the words with which a known name begins that may stand in small letters, and of numbers: "the Hague", "9/11". */
export function smallOpenings(): number[] {
  const ids: number[] = [];
  places.forEach((at, id) => {
    if (at !== 0 && slotAt(at).listed.some(({ name }) => !isUpper(name.charCodeAt(0)))) ids.push(id);
  });
  return ids;
}

function entriesOf(id: number): Entry[] | null {
  const at = placeOf(id);
  return at === 0 ? null : slotAt(at).entries ?? compileAll(at);
}

function compileAll(at: number): Entry[] {
  const slot = slotAt(at);
  const entries = slot.listed.map(compile).sort(stricter);
  slot.entries = entries;
  slot.single = entries.filter(({ length }) => length > 1).length;
  ways.alone[at] = slot.single < entries.length ? 1 : 0;
  ways.seconds[at] = entries.reduce((bits, { length, hashes }) => (length > 1 ? bits | (1 << hashes[1]!) : bits), 0);
  return entries;
}

/** The longest first; of two that differ by their capitals the stricter one: "SANA" before "Sana". */
function stricter(a: Entry, b: Entry): number {
  return b.length - a.length || b.needFirst - a.needFirst;
}

/** The tokens of the name compiled last, for their memory. */
let spent: Tokens | undefined;

/** A name is cut by the tokenizer that cuts the text, so both agree on what a word is. */
function compile({ name, known, demonym }: Listed): Entry {
  const tokens = spent = tokenize(name, spent);
  const entry: Entry = { length: tokens.length, needFirst: tokens.shape[0]! & (Shape.capital | Shape.caps), kind: known.kind, words: [], hashes: [], need: [], known, demonym };
  for (let i = 0; i < tokens.length; i++) {
    entry.words.push(fold(tokens.textOf(i)));
    entry.hashes.push(tokens.hash[i]!);
    // "US" and "E3" must stand in capitals.
    entry.need.push(tokens.shape[i]! & (Shape.capital | Shape.caps));
  }
  return entry;
}

function fits(tokens: Tokens, i: number, limit: number, { length, needFirst, words, hashes, need }: Entry): boolean {
  if ((tokens.shape[i]! & needFirst) !== needFirst || i + length > limit) return false;
  for (let k = 1; k < length; k++) {
    if (tokens.hash[i + k] !== hashes[k] || (tokens.shape[i + k]! & need[k]!) !== need[k] || !isWord(tokens, i + k, words[k]!)) return false;
  }
  return true;
}

function isWord(tokens: Tokens, i: number, word: string): boolean {
  const start = tokens.start[i]!;
  if (tokens.end[i]! - start !== word.length) return false;
  for (let at = 0; at < word.length; at++) if (foldCode(tokens.text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  return true;
}

/** Enters all names by their first word. */
function load(): void {
  const add: Add = (names, known, demonym = false) => {
    for (const each of names) {
      const name = each.trim();
      if (name !== '') enter({ name, known, demonym });
    }
  };
  addCountries(add);
  addPlaces(add);
  for (const [name, acronym, aliases] of [...rows(KNOWN_BODIES), ...rows(COMPANIES_AND_CLUBS)]) {
    const short = acronym!.replace('~', '');
    const known: KnownBody = { kind: 'body', name: name!, acronym: short || null, everyday: acronym!.startsWith('~') };
    const names = [name!, short, ...dotted(short), ...spoken(short), ...aliases!.split(',')];
    add([...names, ...names.flatMap(ofStates)], known);
  }
  addAgencies(add);
  for (const [short, long, aliases] of rows(KNOWN_TERMS)) add([short!, long!, ...aliases!.split(',')], { kind: 'term', short: short!, long: long! });
  add(KNOWN_THINGS.split(';'), { kind: 'thing' });
  ways = { seconds: new Int32Array(slots.length).fill(-1), alone: new Uint8Array(slots.length).fill(1) };
}

/** "F.B.I." of "FBI": The New York Times writes them so. Of two letters they are initials, or an hour ("A.P.", "P.M."). */
function dotted(short: string): string[] {
  return /^[A-Z]{3,5}$/.test(short) ? [`${[...short].join('.')}.`] : [];
}

/** "Nato" of "NATO": houses of Britain write as a word what they say as one. The list is read when the table is made, and not by a run that has it. */
function spoken(short: string): string[] {
  return SPOKEN_ACRONYMS.includes(short) ? [short.charAt(0) + short.slice(1).toLowerCase()] : [];
}

/** "U.S. Department of State" of "US Department of State". */
function ofStates(name: string): string[] {
  return name.startsWith('US ') ? [`U.S. ${name.slice(3)}`] : [];
}

function enter(listed: Listed): void {
  const first = internWord(firstToken(listed.name));
  if (first >= places.length) {
    const wider = new Uint16Array(Math.max(first + 1, places.length * 2));
    wider.set(places);
    places = wider;
  }
  const at = placeOf(first);
  if (at !== 0) slotAt(at).listed.push(listed);
  else places[first] = slots.push({ listed: [listed], entries: null, single: 0 }) - 1;
}

/** Up to the first blank, or the sign that ends a token: "Iran's", "Workers' Party", "P5+1", "RFE/RL", "S&P", "G-7", "St. Louis"; "U.S. Steel" has its stops. */
function firstToken(name: string): string {
  const end = name.search(/ |['’](?:s\b| )|[+/,&]|-\d|(?<=^\d+)-|(?<=^\p{L}+)\. /u);
  return end < 0 ? name : name.slice(0, end);
}

type Add = (names: readonly string[], known: Known, demonym?: boolean) => void;

/** The houses of src/agencies, each as the body that a list has under one of its forms; under the forms that no list has. */
function addAgencies(add: Add): void {
  const listed = new Map<string, Known>();
  for (const { listed: names } of slots.slice(1)) for (const { name, known } of names) listed.set(name.toLowerCase(), known);
  for (const agency of AGENCIES) {
    const own = [agency.name, agency.name.replace(/^The /, '')].map((form) => listed.get(form.toLowerCase())).find((known) => known?.kind === 'body');
    const forms = formsInText(agency).filter((form) => !listed.has(form.toLowerCase()));
    if (forms.length > 0) add(forms, own ?? { kind: 'body', name: agency.name, acronym: null, everyday: true });
  }
}

function addCountries(add: Add): void {
  for (const [code, name, aliases, demonyms, capital] of rows(COUNTRIES + FORMER_COUNTRIES)) {
    const country = code || null;
    const known = knownPlaceOf(name!, country, 'country');
    add([name!, ...aliases!.split(',')], known);
    add(demonyms!.split(','), known, true);
    if (!capital) continue;
    const spellings = capital.split('=');
    add(spellings, knownPlaceOf(spellings[0]!, country, 'capital'));
  }
}

function addPlaces(add: Add): void {
  const seats = new Set(SEATS.split(', '));
  const addCell = (cell: string, country: string | null, asWritten = false): void => {
    const names = cell.split('=').map((name) => name.trim());
    const name = names[0]!;
    add(names, knownPlaceOf(name, country, seats.has(name) ? 'capital' : null, asWritten));
  };
  for (const [code, cities] of rows(CITIES)) for (const cell of cities!.split(',')) addCell(cell, code!);
  for (const cell of IRANIAN_PROVINCES.split(';')) addCell(cell, 'IR');
  for (const cell of IRANIAN_CITIES.split(';')) addCell(cell, 'IR', true);
  const addRegions = (table: string, asWritten: boolean): void => {
    for (const cell of table.split(';')) {
      const [names, code] = cell.split('|');
      addCell(names!, code?.trim() || null, asWritten);
    }
  };
  // "Gulf of Oman" and "Sea of Oman" are both usual.
  addRegions(WATERS_AND_ISLANDS, true);
  addRegions(REGIONS, false);
}

function rows(table: string): string[][] {
  return table.split('\n').filter((line) => line.trim() !== '').map((line) => line.split('|'));
}

function pack(): Kept {
  for (let at = 1; at < slots.length; at++) compileAll(at);
  const starts = new Int32Array(slots.length + 1);
  let json = '';
  for (let at = 1; at < slots.length; at++) {
    json += JSON.stringify(slots[at]!.listed.map(packName)).replace(NOT_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    starts[at + 1] = json.length;
  }
  return { places, starts, json: Uint8Array.from(Buffer.from(json, 'latin1')), ways };
}

/** Text of one byte a sign is read in a fraction of the time. */
const NOT_ASCII = /[^\0-\x7f]/g;

function readSlot(at: number): Slot {
  const { starts, json } = kept!;
  const names = Buffer.from(json.buffer, json.byteOffset + starts[at]!, starts[at + 1]! - starts[at]!).toString('latin1');
  return { listed: (JSON.parse(names) as PackedName[]).map(unpackName), entries: null, single: 0 };
}

if (!kept) load();
