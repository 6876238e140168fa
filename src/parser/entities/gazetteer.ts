/**
 * Names of one or several words that are known for what they are, found by their first word's id. A capital in the list
 * asks for a capital in the text, capitals throughout for capitals throughout: "US" is not "us".
 */
import { fold, foldCode } from '../../core/fold.js';
import { keptTable } from '../../core/tables.js';
import { internWord } from '../../core/words.js';
import { KNOWN_THINGS } from '../../lexicon/capitalised.js';
import { KNOWN_BODIES, KNOWN_TERMS } from '../../lexicon/known-bodies.js';
import { CITIES, SEATS } from '../../lexicon/places/cities.js';
import { COUNTRIES, FORMER_COUNTRIES } from '../../lexicon/places/countries.js';
import { IRANIAN_CITIES, IRANIAN_PROVINCES, REGIONS, WATERS_AND_ISLANDS } from '../../lexicon/places/iran.js';
import { Kind, Shape, tokenize, type Tokens } from '../text/tokens.js';

export interface KnownPlace {
  kind: 'place';
  name: string;
  country: string | null;
  /** A country or a seat of government: may stand for the government. */
  power: 'country' | 'capital' | null;
  /** No spelling is the usual one ("Firouzabad", "Firuzabad"): the article's own is shown. */
  asWritten?: boolean;
}
export interface KnownBody {
  kind: 'body';
  name: string;
  acronym: string | null;
  /** The short form is an everyday name ("UN"): no acronym of the article unless it spells it out. */
  everyday: boolean;
}
export interface KnownTerm { kind: 'term'; short: string; long: string }
export interface KnownThing { kind: 'thing' }
export type Known = KnownPlace | KnownBody | KnownTerm | KnownThing;

export interface Entry {
  /** The name's tokens: a word folded, or the text of a mark. */
  words: string[];
  /** Shape bits that each token must have. */
  need: number[];
  known: Known;
  /** The word is an adjective or a people's name: "Iranian". */
  demonym: boolean;
}

interface Listed { name: string; known: Known; demonym: boolean }

/** The names that begin with one word; cut into tokens when a text first holds that word, so that loading stays cheap. */
interface Slot {
  /** As JSON where the build kept them. */
  listed: Listed[] | string;
  entries: Entry[] | null;
}

/** As the build keeps them: the ids of the first words, ascending, and for each a line of JSON with its names. */
interface Kept { ids: Int32Array; lines: string }

const byFirst: (Slot | undefined)[] = [];

/** The longest known name that begins at token `i` and ends before `limit`. */
export function knownAt(tokens: Tokens, i: number, limit: number): Entry | undefined {
  if (tokens.kind[i]! > Kind.number) return undefined;
  const entries = entriesOf(tokens.id[i]!);
  if (entries === null) return undefined;
  for (const entry of entries) if (fits(tokens, i, limit, entry)) return entry;
  return undefined;
}

/** A known place of one word, by its word id and spelling; for the parts of "US-Iran". */
export function knownWord(id: number, word: string): Entry | undefined {
  return entriesOf(id)?.find((entry) => entry.words.length === 1 && entry.known.kind === 'place'
    && (entry.need[0]! & Shape.caps ? word === word.toUpperCase() : /^\p{Lu}/u.test(word)));
}

/** Whether a known name begins with the word. */
export function opensKnown(id: number): boolean {
  return id < byFirst.length && byFirst[id] !== undefined;
}

function entriesOf(id: number): Entry[] | null {
  const slot = id < byFirst.length ? byFirst[id] : undefined;
  if (slot === undefined) return null;
  return slot.entries ??= listedIn(slot).map(compile).sort(stricter);
}

function listedIn({ listed }: Slot): Listed[] {
  return typeof listed === 'string' ? JSON.parse(listed) as Listed[] : listed;
}

/** The longest first; of two that differ by their capitals the stricter one: "SANA" before "Sana". */
function stricter(a: Entry, b: Entry): number {
  return b.words.length - a.words.length || b.need[0]! - a.need[0]!;
}

/** A name is cut by the tokenizer that cuts the text, so both agree on what a word is. */
function compile({ name, known, demonym }: Listed): Entry {
  const tokens = tokenize(name);
  const entry: Entry = { words: [], need: [], known, demonym };
  for (let i = 0; i < tokens.length; i++) {
    entry.words.push(fold(tokens.textOf(i)));
    // "US" and "E3" must stand in capitals.
    entry.need.push(tokens.shape[i]! & (Shape.capital | Shape.caps));
  }
  return entry;
}

function fits(tokens: Tokens, i: number, limit: number, { words, need }: Entry): boolean {
  if (i + words.length > limit) return false;
  for (let k = 0; k < words.length; k++) {
    if ((tokens.shape[i + k]! & need[k]!) !== need[k] || (k > 0 && !isWord(tokens, i + k, words[k]!))) return false;
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
  for (const [name, acronym, aliases] of rows(KNOWN_BODIES)) {
    const short = acronym!.replace('~', '');
    const known: KnownBody = { kind: 'body', name: name!, acronym: short || null, everyday: acronym!.startsWith('~') };
    add([name!, short, ...aliases!.split(',')], known);
  }
  for (const [short, long, aliases] of rows(KNOWN_TERMS)) add([short!, long!, ...aliases!.split(',')], { kind: 'term', short: short!, long: long! });
  add(KNOWN_THINGS.split(';'), { kind: 'thing' });
}

function enter(listed: Listed): void {
  const first = internWord(firstToken(listed.name));
  // Filled without holes: an array with holes is looked up as a dictionary.
  while (byFirst.length <= first) byFirst.push(undefined);
  const slot = byFirst[first];
  if (slot) (slot.listed as Listed[]).push(listed);
  else byFirst[first] = { listed: [listed], entries: null };
}

/** Up to the first blank, or the sign that ends a token: "Iran's", "P5+1", "RFE/RL", "G-7". */
function firstToken(name: string): string {
  const end = name.search(/ |['’]s\b|[+/,]|-\d/);
  return end < 0 ? name : name.slice(0, end);
}

type Add = (names: readonly string[], known: Known, demonym?: boolean) => void;

function addCountries(add: Add): void {
  for (const [code, name, aliases, demonyms, capital] of rows(COUNTRIES + FORMER_COUNTRIES)) {
    const country = code || null;
    const known: KnownPlace = { kind: 'place', name: name!, country, power: 'country' };
    add([name!, ...aliases!.split(',')], known);
    add(demonyms!.split(','), known, true);
    if (capital) add([capital], { kind: 'place', name: capital, country, power: 'capital' });
  }
}

function addPlaces(add: Add): void {
  const seats = new Set(SEATS.split(', '));
  const addCell = (cell: string, country: string | null, asWritten = false): void => {
    const names = cell.split('=').map((name) => name.trim());
    const name = names[0]!;
    // "Washington" is the capital; "Washington DC" is one more name of it.
    if (names.includes('Washington')) add(names.filter((n) => n !== 'Washington'), { kind: 'place', name: 'Washington', country, power: 'capital' });
    else add(names, { kind: 'place', name, country, power: seats.has(name) ? 'capital' : null, asWritten });
  };
  for (const [code, cities] of rows(CITIES)) for (const cell of cities!.split(/,(?! D)/)) addCell(cell, code!);
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
  const ids = Int32Array.from(byFirst.keys()).filter((id) => byFirst[id] !== undefined);
  return { ids, lines: Array.from(ids, (id) => JSON.stringify(listedIn(byFirst[id]!))).join('\n') };
}

function unpack({ ids, lines }: Kept): void {
  lines.split('\n').forEach((listed, i) => {
    while (byFirst.length < ids[i]!) byFirst.push(undefined);
    byFirst.push({ listed, entries: null });
  });
}

const kept = keptTable('gazetteer', pack);
if (kept) unpack(kept);
else load();
