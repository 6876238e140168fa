/** Short pages, press releases and wires that sign at the end: invented, and what is found in them. */
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const LEAD = 'The ferry to Karvan stopped on Monday after a week of ice, its owner said.';
const REST = 'Nobody had crossed the lake for days, he added.';
const page = (...lines: string[]) => structureOf(`${lines.join('\n\n')}\n`, '2024-06-09');
const told = (s: ReturnType<typeof page>) => s.paragraphs.map(({ role, text }) => `${role}: ${text}`);
const kinds = (s: ReturnType<typeof page>) => s.furniture.map(({ kind, text }) => `${kind}: ${text}`);

describe('what a body sends out', () => {
  it('has its headline below whom to ask, and ends before whose it is', () => {
    const s = page('FOR IMMEDIATE RELEASE', 'Contact: Jane Sample, +1 555 0100', 'Ferry names Omid Testi captain', LEAD, REST, 'SOURCE North Ferry');
    expect([s.headline?.text, s.byline, s.lead?.text]).toEqual(['Ferry names Omid Testi captain', null, LEAD]);
    expect(kinds(s)).toEqual(['label: FOR IMMEDIATE RELEASE', 'credit: Contact: Jane Sample, +1 555 0100', 'credit: SOURCE North Ferry']);
  });
});

describe('two words over a story', () => {
  it.each(['Ferry Stops', 'FERRY STOPS'])('are the headline where the line below says who wrote it: %s', (title) => {
    const s = page(`${title}\nBy Jane Sample`, LEAD, REST);
    expect([s.headline?.text, s.byline?.text]).toEqual([title, 'By Jane Sample']);
  });

  it('are the writer where nothing else says so', () => {
    const s = page('Jane Sample', LEAD, REST);
    expect([s.headline, s.byline?.text]).toEqual([null, 'Jane Sample']);
  });
});

it('has the headline below a picture with its words and who took it', () => {
  const s = page('Photo: A clerk in Karvan. (AP Photo/Omid Testi)', 'Ferry stops early', LEAD, REST);
  expect([s.headline?.text, told(s)[0]]).toEqual(['Ferry stops early', 'caption: Photo: A clerk in Karvan. (AP Photo/Omid Testi)']);
});

describe('an agency behind the last sentence', () => {
  it.each([['(NAN)', 'News Agency of Nigeria'], ['EFE', 'EFE'], ['-- IRNA', 'Islamic Republic News Agency']])('%s', (sign, agency) => {
    const s = page('Ferry to Karvan stops for the winter', LEAD, `He left on Sunday. ${sign}`);
    expect([s.agency?.name, told(s).at(-1)]).toEqual([agency, 'body: He left on Sunday.']);
  });

  it.each(['He left on Sunday (NAN)', 'He joined the staff of EFE', 'He left on Sunday. (QQZ)', 'She works for IRNA.'])('is none: %s', (line) => {
    expect(kinds(page('Ferry to Karvan stops for the winter', LEAD, line, REST)).some((one) => one.startsWith('credit'))).toBe(false);
  });
});

describe('a dateline', () => {
  it('has a stop before its dash in Spain', () => {
    const s = page('Ferry to Karvan stops for the winter', `Madrid, 3 Jun 2024 (EFE).- ${LEAD}`, REST);
    expect([s.dateline?.text, s.lead?.text]).toEqual(['Madrid, 3 Jun 2024 (EFE).-', LEAD]);
  });

  it('may have a line of its own, with its agency', () => {
    const s = page('Ferry to Karvan stops for the winter', 'LONDON, 3 June 2024 (AFP) -', LEAD, REST);
    expect([s.dateline?.place?.name, s.agency?.code, s.lead?.text]).toEqual(['London', 'AFP', LEAD]);
  });

  it('is the place before the day of a stamp', () => {
    const s = page('Ferry to Karvan stops for the winter', 'Cairo, Egypt - 11 Nov 2022', LEAD, REST);
    expect([s.dateline?.text, s.dateline?.place?.country, s.date?.iso]).toEqual(['Cairo, Egypt', 'EG', '2022-11-11']);
  });

  it.each(['Updated - 11 Nov 2022', 'Egypt - 11 Nov 2022', 'May - 11 Nov 2022'])('is none: %s', (line) => {
    expect(page('Ferry to Karvan stops for the winter', line, LEAD, REST).dateline).toBe(null);
  });
});

describe('who somebody is, over the story', () => {
  it('opens it where it goes on about him', () => {
    const s = page('A life on the ferry', 'Sara Karvani is a professor of boats in Ely.', '“I like it,” Karvani said on Monday at the quay.', REST);
    expect(s.lead?.text).toBe('Sara Karvani is a professor of boats in Ely.');
  });

  it('is the writer of a column where it does not', () => {
    const s = page('A life on the ferry', 'Sara Karvani is a professor of boats in Ely.', 'The ferry has been late for as long as I have been alive, and longer.', REST);
    expect(kinds(s)).toEqual(['biography: Sara Karvani is a professor of boats in Ely.']);
  });
});

describe('the house', () => {
  it.each([['Iran Front Page » Media Wire', 'Iran Front Page', 'Media Wire'], ['Khabar Online » Politics', 'Khabar Online', 'Politics']])('opens a breadcrumb: %s', (line, agency, section) => {
    const s = page(line, 'Ferry to Karvan stops for the winter', LEAD, REST);
    expect([s.agency?.name, s.section?.text, s.headline?.text]).toEqual([agency, section, 'Ferry to Karvan stops for the winter']);
  });

  it('is the country in "Iran » Iran"', () => {
    expect(page('Iran » Politics', 'Ferry to Karvan stops for the winter', LEAD, REST).agency).toBe(null);
  });

  it('stands behind its writer', () => {
    expect(page('Ferry to Karvan stops for the winter', 'By Jane Sample, The Harwick Courier', LEAD, REST).agency?.name).toBe('The Harwick Courier');
    expect(page('Ferry to Karvan stops for the winter', 'By Jane Sample, Omid Testi', LEAD, REST).agency).toBe(null);
  });
});
