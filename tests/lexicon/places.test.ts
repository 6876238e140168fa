import { countries } from 'countries-list';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/core/fold.js';
import { KNOWN_BODIES, KNOWN_TERMS } from '../../src/lexicon/known-bodies.js';
import { COUNTRIES } from '../../src/lexicon/places/countries.js';
import { knownAt } from '../../src/parser/entities/gazetteer.js';
import { tokenize } from '../../src/parser/text/tokens.js';

const require = createRequire(import.meta.url);
interface Nationality { registerLocale(locale: unknown): void; getAlpha2Code(demonym: string, language: string): string | undefined }
const nationality = require('i18n-nationality') as Nationality;
nationality.registerLocale(require('i18n-nationality/langs/en.json'));

const rows = (table: string): string[][] => table.split('\n').filter((line) => line.trim() !== '').map((line) => line.split('|'));
const table = rows(COUNTRIES).map(([code, name, aliases, demonyms, capital]) => ({
  code: code!, name: name!, aliases: aliases!.split(','), demonyms: demonyms!.split(',').filter(Boolean), capital: capital!.split('=')[0]!, seats: capital!.split('='),
}));
const plain = (text: string): string => fold(text).replace(/[^a-z ]/g, '');

/** Ours where the packages differ, each with its reason. */
const OWN_CAPITAL: Record<string, string> = {
  SC: 'left out: Victoria is a given name', MC: 'the city is the country', SG: 'the city is the country', HK: 'the city is the country', MO: 'the city is the country', DJ: 'the city is the country',
  VA: 'the city is the country', SM: 'the city is the country', NR: 'left out: Yaren is hardly named', IL: 'left out: whose capital Jerusalem is, is disputed', EH: 'left out: El Aaiun is hardly named',
  US: 'the package writes "Washington D.C."', LU: 'the city is the country', PS: 'Ramallah is the seat', LK: 'Colombo is the seat', BO: 'Sucre is the capital', BI: 'news still writes Bujumbura',
  SZ: 'Mbabane is the seat, Lobamba the parliament\'s', GD: 'the package writes "St."', KI: 'the package writes "South Tarawa"', MN: 'the package writes "Ulan Bator"',
};

describe('the table of countries', () => {
  it.each(table.filter(({ code }) => code in countries))('$code $name agrees with countries-list', ({ code, capital }) => {
    const theirs = countries[code as keyof typeof countries];
    if (plain(theirs.capital) !== plain(capital)) expect(Object.keys(OWN_CAPITAL)).toContain(code);
  });

  it('holds every member state', () => {
    const ours = new Set(table.map(({ code }) => code));
    const missing = ['IR', 'IQ', 'SY', 'LB', 'YE', 'PS', 'IL', 'SA', 'AE', 'QA', 'KW', 'BH', 'OM', 'TR', 'AZ', 'AM', 'GE', 'TM', 'AF', 'PK', 'US', 'GB', 'FR', 'DE', 'RU', 'CN', 'JP', 'IN', 'KR', 'KP'].filter((code) => !ours.has(code));
    expect(missing).toEqual([]);
    expect(table.length).toBeGreaterThan(190);
  });

  it('gives no demonym to another country than i18n-nationality does', () => {
    const other = table.flatMap(({ code, demonyms }) => demonyms.map((demonym) => [demonym, code, nationality.getAlpha2Code(demonym, 'en')] as const))
      .filter(([, ours, theirs]) => theirs !== undefined && theirs !== ours);
    expect(other).toEqual([]);
  });
});

describe('the gazetteer', () => {
  const names = [
    ...table.flatMap(({ name, aliases, demonyms, seats }) => [name, ...aliases, ...demonyms, ...seats]),
    ...rows(KNOWN_BODIES).flatMap(([name, acronym, aliases]) => [name!, acronym!.replace('~', ''), ...aliases!.split(',')]),
    ...rows(KNOWN_TERMS).flatMap(([short, , aliases]) => [short!, ...aliases!.split(',')]),
  ].map((name) => name.trim()).filter(Boolean);

  it('finds every name it holds', () => {
    const lost = names.filter((name) => {
      const tokens = tokenize(name);
      return knownAt(tokens, 0, tokens.length)?.words.length !== tokens.length;
    });
    expect(lost).toEqual([]);
  });
});
