/**
 * Names of one or several words that are known for what they are, found by their first word's id. A capital in the list
 * asks for a capital in the text, capitals throughout for capitals throughout: "US" is not "us".
 */
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
  /** Word ids; marks as the negative of their UTF-16 unit. */
  keys: number[];
  /** Shape bits that each token must have. */
  need: number[];
  known: Known;
  /** The word is an adjective or a people's name: "Iranian". */
  demonym: boolean;
}

const byFirst: (Entry[] | undefined)[] = [];

/** The longest known name that begins at token `i` and ends before `limit`. */
export function knownAt(tokens: Tokens, i: number, limit: number): Entry | undefined {
  const entries = byFirst[tokens.id[i]!];
  if (entries === undefined || tokens.kind[i]! > Kind.number) return undefined;
  for (const entry of entries) if (fits(tokens, i, limit, entry)) return entry;
  return undefined;
}

/** A known place of one word, by its word id and spelling; for the parts of "US-Iran". */
export function knownWord(id: number, word: string): Entry | undefined {
  return byFirst[id]?.find((entry) => entry.keys.length === 1 && entry.known.kind === 'place'
    && (entry.need[0]! & Shape.caps ? word === word.toUpperCase() : /^\p{Lu}/u.test(word)));
}

function fits(tokens: Tokens, i: number, limit: number, { keys, need }: Entry): boolean {
  if (i + keys.length > limit) return false;
  for (let k = 0; k < keys.length; k++) {
    const at = i + k;
    const key = tokens.kind[at]! <= Kind.possessive ? tokens.id[at]! : -tokens.id[at]!;
    if (key !== keys[k] || (tokens.shape[at]! & need[k]!) !== need[k]) return false;
  }
  return true;
}

interface Listed { name: string; known: Known; demonym: boolean }

function listed(): Listed[] {
  const all: Listed[] = [];
  const add = (names: readonly string[], known: Known, demonym = false): void => {
    for (const name of names) if (name.trim() !== '') all.push({ name: name.trim(), known, demonym });
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
  return all;
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
  for (const cell of `${WATERS_AND_ISLANDS};${REGIONS}`.split(';')) {
    const [names, code] = cell.split('|');
    addCell(names!, code?.trim() || null);
  }
}

function rows(table: string): string[][] {
  return table.split('\n').filter((line) => line.trim() !== '').map((line) => line.split('|'));
}

/** The table is cut by the tokenizer that cuts the text, in one go, so both agree on what a word is. */
function load(): void {
  const all = listed();
  const tokens = tokenize(all.map(({ name }) => name).join('\n'));
  let item = -1;
  let entry: Entry | null = null;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.shape[i]! & Shape.lineStart) {
      if (entry) enter(entry);
      item++;
      entry = { keys: [], need: [], known: all[item]!.known, demonym: all[item]!.demonym };
    }
    const word = tokens.kind[i]! <= Kind.possessive;
    entry!.keys.push(word ? internWord(tokens.textOf(i)) : -tokens.id[i]!);
    entry!.need.push(needOf(tokens, i));
  }
  if (entry) enter(entry);
  // The longest first; of two that differ by their capitals the stricter one: "SANA" before "Sana".
  for (const entries of byFirst) entries?.sort((a, b) => b.keys.length - a.keys.length || b.need[0]! - a.need[0]!);
}

/** "US" and "E3" must stand in capitals; a longer name that a headline may set in capitals or not ("SHANA") too. */
function needOf(tokens: Tokens, i: number): number {
  return tokens.shape[i]! & (Shape.capital | Shape.caps);
}

function enter(entry: Entry): void {
  (byFirst[entry.keys[0]!] ??= []).push(entry);
}

load();
