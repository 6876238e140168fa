import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const paragraphs = (text: string) => structureOf(text, '2024-06-01').paragraphs.map((p) => p.text);

const WRAPPED = [
  'The ministers of both countries met in the capital on Monday and',
  'agreed on a list of forty fishing boats that may cross the line',
  'without a permit.',
  'They will meet again in June, the ministry said in a statement on',
  'its website.',
];

describe('lines and paragraphs', () => {
  it('joins hard-wrapped lines, with no empty line between paragraphs', () => {
    expect(paragraphs(WRAPPED.join('\n'))).toEqual([WRAPPED.slice(0, 3).join('\n'), WRAPPED.slice(3).join('\n')]);
  });

  it('joins hard-wrapped lines, with empty lines between paragraphs', () => {
    expect(paragraphs([...WRAPPED.slice(0, 3), '', ...WRAPPED.slice(3)].join('\n'))).toEqual([WRAPPED.slice(0, 3).join('\n'), WRAPPED.slice(3).join('\n')]);
  });

  it('joins lines that end in "\\r\\n", and splits at a lone "\\r"', () => {
    expect(paragraphs(WRAPPED.join('\r\n'))).toHaveLength(2);
    expect(paragraphs('The bridge was closed on Monday.\rIt will be opened in June.')).toEqual(['The bridge was closed on Monday.', 'It will be opened in June.']);
  });

  it('takes an indented line as a paragraph of its own', () => {
    const lines = ['   The ministers of both countries met in the capital on Monday and', 'agreed on a list of forty fishing boats that may cross the line.', '   They will meet again in June, the ministry said in a statement on', 'its website.'];
    expect(paragraphs(lines.join('\n'))).toHaveLength(2);
  });

  it('keeps one line one paragraph where nothing is wrapped', () => {
    const lines = ['The ministers met on Monday.', 'They will meet again in June, the ministry said.', 'Nobody asked why.'];
    expect(paragraphs(lines.join('\n'))).toEqual(lines);
  });

  it('joins a sentence broken by an empty line', () => {
    const text = 'The ministers of both countries met on Monday and agreed on a list of forty\n\nfishing boats that may cross the line.\n\nThey will meet again.';
    expect(paragraphs(text)).toHaveLength(2);
  });

  it.each([
    ['a title over a paragraph', 'Boats may cross the line without a permit from June\nThe ministers of both countries met in the capital on Monday and\nagreed on a list of boats.', 1],
    ['a list of short lines', 'The ministers met on Monday and agreed on the following points:\n\nBoats may cross.\n\nNets may not.', 3],
    ['a small letter after a full stop', 'The ministers met on Monday in the capital of the country.\n\niPhone prices were not discussed by any of them, they said.', 2],
  ])('does not join %s', (_, text, count) => {
    expect(paragraphs(text)).toHaveLength(count);
  });
});

/** Steps are not counted here: each text is 100 to 1,000 times a page, so that anything worse than linear would run into the test's time limit. */
describe('worst-case texts', () => {
  it.each([
    ['nothing', ''], ['a blank', ' '], ['empty lines', '\n'.repeat(100_000)], ['lone returns', '\r'.repeat(100_000)], ['datelines on one line', '(MNA) - '.repeat(100_000)],
    ['datelines on many lines', 'TEHRAN (MNA) -\n'.repeat(10_000)], ['dashes', '-'.repeat(100_000)], ['dashes on lines', '-\n'.repeat(20_000)], ['colons', 'a:\n'.repeat(20_000)],
    ['labels', 'Read More:\n'.repeat(50_000)], ['section labels', 'Iran PressIran News:\n'.repeat(10_000)], ['one long line', 'word '.repeat(2_000_000)], ['one long word', 'A'.repeat(5_000_000)],
    ['capitals with hyphens', 'A-'.repeat(1_000_000)], ['commas', 'Tehran, '.repeat(500_000)], ['wrapped lines', 'the line goes on and on and on and on and on and\n'.repeat(50_000)],
    ['open brackets', '('.repeat(500_000)], ['stamps', 'Jan 17, 2023, 1:36 PM\n'.repeat(5_000)], ['codes', 'AB/'.repeat(300_000)], ['digits', '1'.repeat(2_000_000)], ['stars', '*\n'.repeat(20_000)],
    ['titles', 'Iran and Oman to agree on boats\n'.repeat(10_000)], ['short sentences', 'He said so.\n'.repeat(10_000)], ['month names', 'May '.repeat(300_000)], ['captions', 'A B, C D E F G H '.repeat(100_000)],
    ['link titles', `Read More:\n${'Testi: Talks to go on: Testi\n'.repeat(10_000)}`], ['teasers', 'Snow has closed the road…\n'.repeat(10_000)],
  ])('%s', (_, text) => {
    const structure = structureOf(text, '2024-06-01');
    for (const p of structure.paragraphs.slice(0, 100)) expect(text.slice(p.start, p.end)).toBe(p.text);
  });
});
