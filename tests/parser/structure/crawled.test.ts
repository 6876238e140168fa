/** A crawler's day before the first line, and what else stands there in pages that a crawler has kept. */
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const TITLE = 'Ferry to Karvan stops for the winter';
const LEAD = 'The ferry to Karvan stopped on Monday after a week of ice, its owner said.';
const REST = 'Nobody had crossed the lake for days, he added, and the last passenger was a goat.';
const page = (...lines: string[]) => structureOf([...lines, '', LEAD, '', REST, ''].join('\n\n'), '2024-06-01');
const kinds = (s: ReturnType<typeof page>) => s.furniture.map((f) => `${f.kind}: ${f.text}`);

describe('the section of a crawled page', () => {
  it('stands behind a day', () => {
    const s = page('date 2023-11-20 World / Middle East', TITLE, 'Its owner says the ice came early', '20 November 2023 - 09:15 Jane Sample', 'Picture: REUTERS/ OMID TESTI');
    expect([s.headline?.text, s.date?.iso, s.byline?.text, s.lead?.text]).toEqual([TITLE, '2023-11-20', 'Jane Sample', LEAD]);
    expect(kinds(s)).toEqual(['stamp: date 2023-11-20', 'breadcrumb: World / Middle East', 'stamp: 20 November 2023 - 09:15', 'credit: Picture: REUTERS/ OMID TESTI']);
  });

  it('stands behind a day with its number', () => {
    const s = page('date 2021-03-04   1. Politics', '4 March 2021 - 21:30', TITLE);
    expect([s.section?.text, s.headline?.text, s.date?.iso]).toEqual(['Politics', TITLE, '2021-03-04']);
  });

  it('is none behind a day that no crawler put there', () => {
    expect(page('2021-03-04 Ferry to Karvan', TITLE).headline?.text).toBe('2021-03-04 Ferry to Karvan');
  });

  it('may be missing: the first line goes on behind a crawler\'s day', () => {
    const s = structureOf(` date 2021-03-04 GENOA, ANSA – ${LEAD}\n\n${REST}\n`, '2024-06-01');
    expect([s.dateline?.place?.name, s.date?.iso, s.lead?.text]).toEqual(['Genoa', '2021-03-04', LEAD]);
  });

  it('has its day in a date of the story, where that is no crawler\'s', () => {
    expect(structureOf(`date 2021-03-04 was the last day of the ferry, its owner said.\n\n${REST}\n`, '2024-06-01').furniture).toEqual([]);
  });
});
