import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

const STORY = 'The ferry to Karvan will run again from Monday, the harbour office said.\n\nIt had lain at the quay since the storm of last winter.';

/** "headline | section | agency" of a page with these lines over its story. */
function headOf(...lines: string[]): string {
  const { headline, section, agency } = parseArticle(`${lines.join('\n')}\n\n${STORY}`, { asOf: '2024-05-01' });
  return [headline, section, agency].map((span, i) => (i === 2 ? agency?.name : span?.text) ?? '–').join(' | ');
}

describe('the house that a page\'s title names', () => {
  it.each([
    ['Ferry to Karvan runs again | Reuters', 'Ferry to Karvan runs again | – | Reuters'],
    ['Ferry to Karvan runs again - BBC News', 'Ferry to Karvan runs again | – | BBC'],
    ['Ferry to Karvan runs again — RT World News', 'Ferry to Karvan runs again | – | RT'],
    ['Ferry to Karvan runs again | World News | Sky News', 'Ferry to Karvan runs again | World News | Sky News'],
    ['Ferry to Karvan runs again – DW – 11/03/2024', 'Ferry to Karvan runs again | – | Deutsche Welle'],
    ['Ferry to Karvan runs again | DAWN.COM', 'Ferry to Karvan runs again | – | Dawn'],
    ['Ferry to Karvan runs again - Lakeside Tribune', 'Ferry to Karvan runs again | – | Lakeside Tribune'],
    ['Tehran Times - Ferry to Karvan runs again', 'Ferry to Karvan runs again | – | Tehran Times'],
    ['Ferry to Karvan runs again | Opinion', 'Ferry to Karvan runs again | Opinion | –'],
    ['Ferry runs again - at last - to Karvan', 'Ferry runs again - at last - to Karvan | – | –'],
    ['Ferry runs again - and what that means', 'Ferry runs again - and what that means | – | –'],
  ])('%s', (line, expected) => {
    expect(headOf(line, 'March 3, 2024')).toBe(expected);
  });

  it('prints the title again below it', () => {
    expect(headOf('Ferry to Karvan runs again | Lakeside Tribune', 'Ferry to Karvan runs again', 'March 3, 2024')).toBe('Ferry to Karvan runs again | – | Lakeside Tribune');
  });

  it('is behind a dash the source of the report, where the page is another\'s', () => {
    const { headline, agency } = parseArticle(`Ferry to Karvan runs again - Reuters\n\nTEHRAN (Tasnim) – ${STORY}`, { asOf: '2024-05-01' });
    expect([headline?.text, agency?.name]).toEqual(['Ferry to Karvan runs again - Reuters', 'Tasnim News Agency']);
  });

  it('is no menu', () => {
    expect(headOf('Home | News | Sports | Lakeside Tribune', 'Ferry to Karvan runs again', 'March 3, 2024')).toMatch(/^Ferry to Karvan runs again \|/);
  });
});
