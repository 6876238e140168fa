import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const page = (head: string, tail = '') => structureOf(`Ferry to Karvan stops for the winter\n\n${head}\n\nKARVAN — The ferry to Karvan stopped on Monday after a week of ice, its owner said.\n\nNobody had crossed the lake for days, he added, and the last passenger was a goat.\n\n${tail}\n`, '2024-06-01');

describe('a house that no list has', () => {
  it.each([
    ['By Jane Sample-Testi\nKarvan Ledger-Herald\nJanuary 27, 2024 at 9:41 PM', '', 'Karvan Ledger-Herald'],
    ['Jane Sample\nThe Karvan Post\nJanuary 27, 2024', '', 'The Karvan Post'],
    ['Jane Sample\nUSA TODAY\nPublished 5:04 a.m. ET March 11, 2024', '', 'USA TODAY'],
    ['By Jane Sample', 'Published in Lakeside, November 18th, 2023', 'Lakeside'],
    ['By Jane Sample', 'Source: TRT World and agencies', 'TRT World'],
    ['By Jane Sample', 'Source: Xinhua', 'Xinhua News Agency'],
  ])('%j %j', (head, tail, agency) => {
    const s = page(head, tail);
    expect([s.agency?.name, s.byline?.text.replace(/^By /, '').startsWith('Jane Sample'), s.paragraphs.length]).toEqual([agency, true, 2]);
  });

  it.each([
    ['By Jane Sample\nKarvan Testi\nJanuary 27, 2024', ''], ['By Jane Sample\nKarvan Post', ''], ['Karvan Ledger-Herald', ''], ['By Jane Sample', 'Source: Ministry of Roads'],
    ['By Jane Sample', 'It was published in Lakeside, November 18th, 2023, he said.'],
  ])('is not in: %j %j', (head, tail) => {
    expect(page(head, tail).agency).toBeNull();
  });
});
