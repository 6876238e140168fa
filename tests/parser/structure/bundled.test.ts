import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const seeds = new URL('../../../seeds/', import.meta.url);
const name = readdirSync(seeds).find((file) => file.startsWith('000_'))!;
const text = readFileSync(new URL(name, seeds), 'utf8');

describe.each(['2022-02-10', '2026-11-23', '2022-02-03'])('the bundled article, as of %s', (asOf) => {
  const s = structureOf(text, asOf);

  it('has its agency, dateline and section, and no headline', () => {
    expect(s.agency).toMatchObject({ text: 'IP', name: 'Iran Press', code: 'IP', country: 'IR' });
    expect(s.dateline).toMatchObject({ text: 'Tehran (IP) -', start: 0, date: null, place: { text: 'Tehran', name: 'Tehran', country: 'IR' } });
    expect(s.section?.text).toBe('Iran News');
    expect([s.headline, s.kicker, s.byline]).toEqual([null, null, null]);
  });

  it('has its date, the year inferred from the weekday', () => {
    expect(s.date).toMatchObject({ text: 'Thursday, February 3', iso: '2022-02-03', precision: 'day', weekday: 'Thursday', inferred: ['year'] });
  });

  it('has twelve paragraphs, the lead without the dateline, the second without its label', () => {
    expect(s.paragraphs.map((p) => [p.index, p.role])).toEqual(Array.from({ length: 12 }, (_, i) => [i, i === 0 ? 'lead' : 'body']));
    expect(s.lead?.text).toMatch(/^The foreign ministers of Iran and Japan .* Thursday, February 3\.$/s);
    expect(s.paragraphs[1]!.text).toMatch(/^Iran's Hossein Amir-Abdollahian/);
  });

  it('has three links with their speakers', () => {
    expect(s.links.map((l) => [l.label, l.title, l.speaker])).toEqual([
      ['Related News', "Iran welcomes 'reliable agreement' in Vienna", 'Amir-Abdollahian'],
      ['Read More', 'Japan sets up trade cooperation document with Iran', null],
      ['Read More', 'Iran welcomes good agreement in Vienna', 'Amir-Abdollahian'],
    ]);
  });
});

it('finds no year for the date before the first day that fits', () => {
  expect(structureOf(text, '2022-02-02').date?.iso).toBe('2011-02-03');
});
