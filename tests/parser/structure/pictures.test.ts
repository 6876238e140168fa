/** Pictures without their pictures, and links as they are read aloud: invented pages in the shapes of houses. */
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const TITLE = 'Ferry to Karvan stops for the winter';
const LEAD = 'The ferry to Karvan stopped on Monday after a week of ice, its owner said.';
const REST = 'Nobody had crossed the lake for days, he added, and the last passenger was a goat.';
const page = (...lines: string[]) => structureOf([...lines, '', LEAD, '', REST, ''].join('\n\n'), '2024-06-01');
const kinds = (s: ReturnType<typeof page>) => s.furniture.map((f) => `${f.kind}: ${f.text}`);

describe('the words below the BBC\'s label', () => {
  it('are a picture\'s', () => {
    const s = page(TITLE, 'About sharing', 'Image source, Getty Images', 'Image caption,', 'The ferry was carrying goats when the ice came');
    expect([s.headline?.text, s.lead?.text, s.paragraphs[0]]).toMatchObject([TITLE, LEAD, { role: 'caption', text: 'The ferry was carrying goats when the ice came' }]);
    expect(kinds(s)).toEqual(['share: About sharing', 'credit: Image source, Getty Images', 'label: Image caption,']);
  });

  it('are a name and an office, and no title that tells where', () => {
    const title = 'In Karvan, a Quiet Bargain Over the Head Boatman Frays';
    expect(page(title, 'By Jane Sample').headline?.text).toBe(title);
    expect(page(TITLE, 'Omid Testi, the Head Boatman').paragraphs[0]?.role).toBe('caption');
  });
});

describe('who gave a picture', () => {
  it.each([
    'Main Street of Karvan on Monday morning. CREDIT: LOUISE MARSH-TESTI', 'Plants line the coast at Karvan. File photo by Omid Testi/UPI | License Photo', 'The boatmen put out a blaze on the lake (Courtesy/Lake Fire Services)',
  ])('ends its words: %s', (line) => {
    expect(page(TITLE, 'By Jane Sample', line).paragraphs[0]?.role).toBe('caption');
  });

  it('is not told by what a guest thanks for', () => {
    expect(page(TITLE, 'By Jane Sample', LEAD, 'The guests ate soup and bread on the ice (courtesy of the neighbours).').paragraphs.some(({ role }) => role === 'caption')).toBe(false);
  });

  it('is no party behind a name', () => {
    const said = 'Gov. Omid Testi (R) has said the market should decide which of the ferries of Karvan survive.';
    expect(structureOf([TITLE, 'By Jane Sample', LEAD, said, REST, ''].join('\n\n'), '2024-06-01').paragraphs.map(({ role }) => role)).toEqual(['lead', 'body', 'body']);
    expect(page(TITLE, 'By Jane Sample', 'Omid Testi (L) and Jane Sample (R) are seen at the ferry of Karvan').paragraphs[0]?.role).toBe('caption');
  });
});

describe('the house first, behind a picture\'s words', () => {
  it.each([
    'A trader sells bags at a market in Karvan, March 1, 2024. REUTERS/Omid Testi', 'A trader sells bags at a market in Karvan March 1, 2024. REUTERS/Omid Testi/File Photo', 'A trader sells bags at a market in Karvan. Reuters', 'Traders at the market. (Supplied)',
    'Traders at the market of Karvan. (Handout)', 'Traders at the market in Karvan | Photo Credit: Omid Testi', 'A ferry leaves the quay in Karvan. File | Photo Credit: Omid Testi',
  ])('%s', (line) => {
    expect(page(TITLE, line).paragraphs[0]).toMatchObject({ role: 'caption', text: line });
    expect(structureOf([TITLE, LEAD, line, REST, ''].join('\n\n'), '2024-06-01').paragraphs.map(({ role }) => role)).toEqual(['lead', 'caption', 'body']);
  });

  it.each(['The owner sold his ferry to a firm of the lake. He was told to by Reuters/Karvan', 'The owner had sold his ferry to Reuters. Reuters', 'The goats are well. (Supplies are not.)'])('is no picture\'s: %s', (line) => {
    expect(structureOf([TITLE, LEAD, line, REST, ''].join('\n\n'), '2024-06-01').paragraphs.some(({ role }) => role === 'caption')).toBe(false);
  });
});

describe('a list of links', () => {
  it('has the day, or its number in the list, on lines of their own', () => {
    const s = structureOf([TITLE, LEAD, REST, 'More on this story', 'Passengers hurt as ferry runs into the ice', 'Published', '2 January', 'Recommended Stories', 'list of 2 items', 'list 1 of 2', 'Goats of Karvan have learned to swim', 'list 2 of 2', 'The long wait of the boatmen', 'end of list', 'You can also read ...', 'Saffron prices hit a record in Karvan', ''].join('\n\n'), '2024-06-01');
    expect(s.links.map(({ text }) => text)).toEqual(['Passengers hurt as ferry runs into the ice', 'Goats of Karvan have learned to swim', 'The long wait of the boatmen', 'Saffron prices hit a record in Karvan']);
  });
});

describe('what is seen, with its whole day', () => {
  it.each(['Campaigners celebrate outside the court in Karvan on June 14, 2024.', 'Children wade across the ford at Karvan in the rain on 14 June 2024.'])('is a picture\'s: %s', (line) => {
    expect(page(TITLE, 'By Jane Sample', line).lead?.text).toBe(LEAD);
  });

  it.each(['The ferry at Karvan was stopped for the winter on June 14, 2024.', 'The harbour has had no ferry to the islands since on June 14, 2024.', 'Karvan will open its second ferry to the islands on June 14, 2024.', 'Voters in Karvan go to the polls to choose a new mayor on June 14, 2024.', 'The old owner is to stand trial for the theft of the ferry on May 4, 2025.', 'The town of Karvan fell to the goats after a week of ice on June 14, 2024.'])('is no report: %s', (line) => {
    expect(page(TITLE, 'By Jane Sample', line).lead?.text).toBe(line);
  });
});

describe('pictures of pages that can hide their captions', () => {
  it('are captions, and who took them', () => {
    const s = page(TITLE, 'March 4, 2024 5:01 AM ET\nHeard on Morning Edition\nBy Jane Sample', '4-Minute Listen\nTranscript', 'A guard rings the bell of the ferry at Karvan, last June.\nMaren Testi for LPR\nhide caption');
    expect([s.lead?.text, s.paragraphs[0]?.role, s.byline?.text]).toEqual([LEAD, 'caption', 'By Jane Sample']);
    expect(kinds(s)).toContain('credit: Maren Testi for LPR');
  });
});

describe('words of a picture that is gone', () => {
  it('stand over the buttons', () => {
    const s = page(TITLE, 'Supporters of the five dockers celebrate outside Karvan Crown Court in the evening.', 'Share | Email | Print');
    expect([s.lead?.text, s.paragraphs.map(({ role }) => role)]).toEqual([LEAD, ['caption', 'lead', 'body']]);
  });

  it('are not a lead that tells something', () => {
    expect(page(TITLE, 'Supporters of the five dockers celebrated outside Karvan Crown Court, a witness said on Monday.', 'Share | Email | Print').lead?.text).not.toBe(LEAD);
  });

  it.each(['The photo is of a mayor walking on the ice with her dog.', 'The picture was taken in May.'])('tell of what it is: %s', (line) => {
    const s = structureOf([TITLE, LEAD, line, REST, ''].join('\n\n'), '2024-06-01');
    expect(s.paragraphs.map(({ role }) => role)).toEqual(['lead', 'caption', 'body']);
  });

  it('are no paragraph about what the picture is', () => {
    const s = structureOf([TITLE, LEAD, 'The picture is more complicated than either side admits. Ice is short because the lake is warm.', REST, ''].join('\n\n'), '2024-06-01');
    expect(s.paragraphs.map(({ role }) => role)).toEqual(['lead', 'body', 'body']);
  });
});

describe('links as a page is read aloud', () => {
  it('lose their count', () => {
    const s = structureOf([TITLE, LEAD, 'Recommended Stories', 'list of 2 items', 'list 1 of 2Karvan’s bakers and the millers who will not go', 'list 2 of 2Ice and sandbags: A winter at the lake', 'end of list', REST, ''].join('\n\n'), '2024-06-01');
    expect([s.links.map(({ text }) => text), s.paragraphs.length]).toEqual([['Karvan’s bakers and the millers who will not go', 'Ice and sandbags: A winter at the lake'], 2]);
  });

  it('may stand under a label with the house', () => {
    const s = structureOf([TITLE, LEAD, 'Read more from Sky News:', 'Storm leaves thousands without power across the lake', REST, ''].join('\n\n'), '2024-06-01');
    expect([s.links.length, s.paragraphs.length]).toEqual([1, 2]);
  });
});
