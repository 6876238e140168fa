/** Where a story ends, and where it only seems to. */
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const TITLE = 'Lagos to ban plastic bags';
const LEAD = 'The state of Marland will ban plastic bags from June, its governor said on Monday.';
const BODY = 'Shops have been told to sell bags of paper.';
const MORE = 'Those who break the rule are to pay a fine.';
const told = (...lines: string[]) => structureOf(`${lines.join('\n\n')}\n`, '2024-06-01').paragraphs.filter(({ role }) => role === 'lead' || role === 'body').map(({ text }) => text);
const kindOf = (line: string, ...lines: string[]) => structureOf(`${lines.join('\n\n')}\n`, '2024-06-01').furniture.find(({ text }) => text === line)?.kind;

describe('a last paragraph without its stop', () => {
  it.each(['Traders have three months to use up their stocks', 'A bag costs 50 naira (about three cents)', 'The mill in Karvan will make bags of paper', 'But traders in Karvan were not told of it'])('%s', (line) => {
    expect(told(TITLE, LEAD, BODY, line).at(-1)).toBe(line);
  });

  it.each([
    ['Traders have three months to use up their stocks.', '(Newsroom)'], ['Traders have three months to use up their stocks.', '— Karvan Herald'], ['Traders have three months to use up their stocks.', '(www.karvan.example)'],
    ['Traders have three months to use up their stocks.', '(Web Desk)'],
  ])('%s %s', (line, sign) => {
    expect([told(TITLE, LEAD, BODY, `${line} ${sign}`).at(-1), kindOf(sign, TITLE, LEAD, BODY, `${line} ${sign}`)]).toEqual([line, 'credit']);
  });

  it('with a code and an address behind', () => {
    const s = structureOf([TITLE, LEAD, BODY, 'Traders have three months. (NAN) (www.nannews.ng)', ''].join('\n\n'), '2024-06-01');
    expect([s.paragraphs.at(-1)?.text, s.agency?.code]).toEqual(['Traders have three months.', 'NAN']);
  });

  it.each(['Karvan wins the Lake Cup for a third year', 'Ferry to Karvan stops for the winter', 'A look at the Lake Cup over the years', 'Mayor is to quit in May'])('is a title below the story: %s', (line) => {
    expect(told(TITLE, LEAD, BODY, line)).toEqual([LEAD, BODY]);
  });

  it.each(['The mill in Karvan will make its bags of paper'])('is a title below a button, or over another title: %s', (line) => {
    expect(told(TITLE, LEAD, BODY, 'Share', line)).toEqual([LEAD, BODY]);
    expect(told(TITLE, LEAD, BODY, line, 'Ferry to Karvan stops for the winter')).toEqual([LEAD, BODY]);
  });

  it.each(['He left it there. (Laughter)', 'He left for the lake. — Karvan and Golzar'])('is not signed: %s', (line) => {
    expect(told(TITLE, LEAD, BODY, line).at(-1)).toBe(line);
  });
});

describe('what closes a page', () => {
  it.each(['View comments (12)', 'Add a comment', 'Comments (3)', 'Contacts', 'References', 'Latest', 'Featured'])('does not, right below the lead: %s', (line) => {
    expect(told(TITLE, LEAD, line, BODY, MORE)).toEqual([LEAD, BODY, MORE]);
  });

  it.each(['View comments (12)', 'References', 'Latest', 'Leave a reply'])('does, below a story: %s', (line) => {
    const story = [LEAD, BODY, MORE, 'Two of the shops have shut.', 'One has moved to Golzar.'];
    expect(told(TITLE, ...story, line, 'I like that.', 'The bags were bad for the lake.')).toEqual(story);
  });

  it('does, below the lead, where it is a form', () => {
    expect(told(TITLE, LEAD, 'Leave a reply', BODY, MORE)).toEqual([LEAD]);
  });
});

describe('round a story', () => {
  it('a slug between the dateline and the lead is none of it', () => {
    const s = structureOf(`${TITLE}\n\nTehran, Aug 5, IRNA\n\nMarland-Karvan-Bags\n\n${LEAD}\n\n${BODY}\n`, '2024-06-01');
    expect([s.lead?.text, s.furniture.find(({ kind }) => kind === 'id')?.text]).toEqual([LEAD, 'Marland-Karvan-Bags']);
  });

  it('more from the author is a label', () => {
    const s = structureOf([TITLE, LEAD, BODY, 'RELATED ARTICLES', 'MORE FROM AUTHOR', 'Ferry to Karvan stops for the winter', ''].join('\n\n'), '2024-06-01');
    expect(s.links.map(({ text }) => text)).toEqual(['Ferry to Karvan stops for the winter']);
  });

  it('who posted is no heading', () => {
    expect(kindOf('— Omid Testi (@otesti) March 3, 2024', TITLE, LEAD, BODY, '— Omid Testi (@otesti) March 3, 2024', MORE)).toBe('credit');
  });

  it('who provides the news, and how many like it, is none', () => {
    const s = structureOf([TITLE, 'News provided by', 'Karvan Mills, Inc.', 'Mar 03, 2024, 10:12 ET', '3', 'Share', LEAD, BODY, ''].join('\n\n'), '2024-06-01');
    expect([s.headline?.text, s.paragraphs.map(({ role }) => role)]).toEqual([TITLE, ['lead', 'body']]);
  });
});
