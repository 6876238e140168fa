/** The lists as data: what stands twice in one, or lacks a column, is a slip that no other test sees. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMPANIES_AND_CLUBS } from '../../src/lexicon/companies.js';
import { CUE_VERBS, VERBS_ALIKE } from '../../src/lexicon/cues.js';
import { KNOWN_BODIES, KNOWN_TERMS } from '../../src/lexicon/known-bodies.js';
import { CITIES } from '../../src/lexicon/places/cities.js';
import { COUNTRIES, FORMER_COUNTRIES } from '../../src/lexicon/places/countries.js';
import { IRANIAN_CITIES, IRANIAN_PROVINCES, REGIONS, WATERS_AND_ISLANDS } from '../../src/lexicon/places/iran.js';
import { tokenize } from '../../src/parser/text/tokens.js';

const folder = new URL('../../src/lexicon/', import.meta.url);
const files = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => file.replaceAll('\\', '/')).sort();
const exported = (await Promise.all(files.map(async (file) => Object.entries(await import(new URL(file, folder).href) as Record<string, unknown>)))).flat();

/** Entries of a list in one string: lines of a table, names between semicolons or commas, words between blanks. */
function entriesOf(list: string): string[] {
  const separator = list.includes(';') ? ';' : list.includes('|') ? '\n' : list.includes(',') ? ',' : /\s/;
  return list.split(separator).map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** Each list below an export, by its path: `CUE_VERBS.say`. */
function listsOf(name: string, value: unknown): [string, string[]][] {
  if (typeof value === 'string') return [[name, entriesOf(value)]];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return [[name, value]];
  return Object.entries(value).flatMap(([key, below]) => listsOf(`${name}.${key}`, below));
}

const twice = (entries: readonly string[]): string[] => entries.filter((entry, i) => entries.indexOf(entry) !== i);
const rows = (table: string): string[][] => table.trim().split('\n').map((line) => line.split('|'));

describe('no list holds an entry twice', () => {
  const lists = exported.flatMap(([name, value]) => listsOf(name, value));

  it('and the lists are found', () => expect(lists.length).toBeGreaterThan(250));

  it.each(lists.filter(([, entries]) => entries.length > 1))('%s', (_, entries) => expect(twice(entries)).toEqual([]));
});

describe.each([
  ['COUNTRIES', COUNTRIES, 5], ['FORMER_COUNTRIES', FORMER_COUNTRIES, 5], ['CITIES', CITIES, 2],
  ['KNOWN_BODIES', KNOWN_BODIES, 3], ['KNOWN_TERMS', KNOWN_TERMS, 3], ['COMPANIES_AND_CLUBS', COMPANIES_AND_CLUBS, 3],
] as const)('the rows of %s', (_, table, columns) => {
  it('have their columns', () => expect(rows(table).filter((row) => row.length !== columns)).toEqual([]));

  it('have tidy cells, no empty spelling among them', () => {
    const untidy = (cell: string): boolean => cell !== '' && cell.split(/[,=]/).some((part) => part === '' || part.trim().replace(/\s+/g, ' ') !== part.replace(/^ /, ''));
    expect(rows(table).flat().filter(untidy)).toEqual([]);
  });
});

describe('the verbs that are read as others', () => {
  const verbs = Object.values(CUE_VERBS).flatMap((list) => list.split(' ').map((entry) => entry.split('/', 1)[0]!));
  const alike = Object.values(VERBS_ALIKE).flatMap((list) => list.split(' ').map((entry) => entry.split('/', 1)[0]!));

  it('stand behind a verb that the model knows, once, and are none of its own', () => {
    expect(Object.keys(VERBS_ALIKE).filter((verb) => !verbs.includes(verb))).toEqual([]);
    expect(alike.filter((verb) => verb === '' || verbs.includes(verb))).toEqual([]);
    expect(twice(alike)).toEqual([]);
  });
});

describe('the names of a table', () => {
  it.each([['COUNTRIES', COUNTRIES, 1], ['KNOWN_BODIES', KNOWN_BODIES, 0], ['KNOWN_TERMS', KNOWN_TERMS, 0], ['COMPANIES_AND_CLUBS', COMPANIES_AND_CLUBS, 0]] as const)(
    'of %s have a row each', (_, table, column) => expect(twice(rows(table).map((row) => row[column]!))).toEqual([]),
  );

  it('of CITIES stand once a country, however many lines it has', () => {
    const cities = rows(CITIES).flatMap(([code, cells]) => cells!.split(/[,=]/).map((name) => `${code}: ${name.trim()}`));
    expect(twice(cities)).toEqual([]);
    expect(rows(CITIES).filter(([code]) => !/^[A-Z]{2}$/.test(code!))).toEqual([]);
  });

  it.each([['IRANIAN_CITIES', IRANIAN_CITIES], ['IRANIAN_PROVINCES', IRANIAN_PROVINCES], ['REGIONS', REGIONS], ['WATERS_AND_ISLANDS', WATERS_AND_ISLANDS]])('of %s have a name and at most a country', (_, table) => {
    const cells = table.split(';').map((cell) => cell.trim().split('|'));
    expect(cells.filter(([names, code = '', ...rest]) => names === '' || !/^(?:[A-Z]{2})?$/.test(code.trim()) || rest.length > 0)).toEqual([]);
  });
});

describe('a list of words for the tokens of names holds single tokens: no other is ever met', () => {
  const lists = ['ADDRESSES', 'NAME_PREFIXES', 'RANKS', 'RANK_PARTS', 'RANK_TAILS', 'OFFICES', 'OFFICE_PARTS', 'OFFICE_MODIFIERS', 'DESCRIPTORS', 'PERSON_NOUNS', 'OPENERS', 'BODY_TOPICS', 'THING_HEADS', 'PLACE_HEADS', 'BODY_NOUNS_BEFORE', 'BODY_NOUNS_BEHIND', 'COMPANY_NOUNS', 'LOCAL_OFFICES', 'PLAIN_ROLES', 'TITLE_SURNAMES']
    .flatMap((name) => exported.filter(([each]) => each === name).map(([, value]) => [name, (typeof value === 'string' ? value.split(/\s+/) : value as string[]).filter((word) => word !== '')] as const));

  it('and the lists are found', () => expect(lists.length).toBeGreaterThan(17));

  it.each(lists)('%s', (_, words) => {
    const parted = words.filter((word) => {
      const tokens = tokenize(`${word} x`);
      return tokens.length !== 2 || tokens.end[0] !== word.length;
    });
    expect(parted).toEqual([]);
  });
});
