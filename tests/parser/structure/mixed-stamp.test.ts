/** A line that says when and, beside that, who, where or under which section. */
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';
import { mixedStamp } from '../../../src/parser/structure/mixed-stamp.js';

const TITLE = 'Storm closes the harbour of a town';
const LEAD = 'The harbour of the town was closed on Sunday after a storm, the harbour master said.';
const page = (line: string) => structureOf(`${TITLE}\n\n${line}\n\n${LEAD}\n\nNobody was hurt, he said, and the port would open on Monday.\n`, '2024-06-01');

describe('day and writer', () => {
  it.each([
    ['Posted on March 3, 2024 by Jane Sample', 'by Jane Sample'], ['March 3, 2024 by Jane Sample', 'by Jane Sample'], ['March 3, 2024 By Jane Sample', 'By Jane Sample'], ['Published: March 3, 2024 | By Jane Sample', 'By Jane Sample'],
    ['By Jane Sample on March 3, 2024', 'By Jane Sample'], ['Jane Sample on March 3, 2024', 'Jane Sample'], ['Posted by Jane Sample on March 3, 2024 in Environment', 'by Jane Sample'], ['by Jane Sample March 3, 2024', 'by Jane Sample'],
    ['Jane Sample / TNN / Updated: Mar 3, 2024, 10:12 IST', 'Jane Sample'], ['By Jane Sample and Omid Testi on March 3, 2024', 'By Jane Sample and Omid Testi'], ['By Nadia on March 3, 2024', 'By Nadia'],
  ])('%s', (line, byline) => {
    const s = page(line);
    expect([s.headline?.text, s.byline?.text, s.date?.iso, s.lead?.text, s.paragraphs.length]).toEqual([TITLE, byline, '2024-03-03', LEAD, 2]);
  });

  it.each([
    'Posted on March 3, 2024 by admin', 'by admin | Mar 3, 2024 | News | 0 comments', 'Staff Reporter Published March 3, 2024', 'The Newspaper\'s Staff Reporter Published March 3, 2024 Updated March 3, 2024 07:12am', 'AFP | Dawn.com Published March 3, 2024',
    'Web Desk March 3, 2024', 'Agencies | March 03, 2024', 'TNN / Mar 3, 2024, 10:12 IST', 'TNN | Mar 3, 2024, 10.12 IST', 'India News Press Trust of India Updated: March 03, 2024 10:12 am IST',
  ])('names nobody: %s', (line) => {
    const s = page(line);
    expect([s.headline?.text, s.byline, s.date?.iso, s.lead?.text, s.paragraphs.length]).toEqual([TITLE, null, '2024-03-03', LEAD, 2]);
  });
});

it.each([['AFP | Dawn.com Published March 3, 2024', 'AFP'], ['India News Press Trust of India Updated: March 03, 2024 10:12 am IST', 'PTI']])('names the house: %s', (line, code) => {
  expect(page(line).agency?.code).toBe(code);
});

it.each([
  ['Politics | March 3, 2024', 'Politics'], ['3 March 2024 / Politics', 'Politics'], ['World News, March 3, 2024', 'World News'], ['World / 3 March 2024', 'World'], ['ISTANBUL World Mar 03, 2024 - 10:12 am GMT+3', 'World'],
  ['Posted by Jane Sample on March 3, 2024 in Lake Life', 'Lake Life'],
])('names the section: %s', (line, section) => {
  expect([page(line).section?.text, page(line).date?.iso]).toEqual([section, '2024-03-03']);
});

it('names the place in capitals', () => {
  expect(page('ISTANBUL World Mar 03, 2024 - 10:12 am GMT+3').dateline?.place?.text).toBe('ISTANBUL');
});

describe('no such line', () => {
  it.each([
    'Karvan dam broke on March 3, 2024', 'How the flood of March 3, 2024 changed Karvan', 'The town of Karvan, March 3, 2024', 'Omid Testi resigns on March 3, 2024', 'Jane Sample has been the mayor since March 3, 2024', 'Jane Sample on March 3', 'Posted by Jane Sample',
    'Jane Sample on March 3, 2024 said that the dam is safe', 'By Jane Sample on March 3, 2024.', 'Ten Minutes in Shanghai - March 3, 2024', 'By land and by sea, March 3, 2024 in pictures',
  ])('%s', (line) => {
    expect(mixedStamp(line, { start: 0, end: line.length, gap: 1 })).toBeNull();
  });
});

it('is told from what a site says of itself over its menu', () => {
  const s = structureOf(`Lake Notes\n\nThoughts from the north shore\n\nHome\nAbout\nArchive\n\n${TITLE}\n\nPosted on March 3, 2024 by admin\n\n${LEAD}\n\nNobody was hurt, he said.\n`, '2024-06-01');
  expect([s.headline?.text, s.lead?.text]).toEqual([TITLE, LEAD]);
});
