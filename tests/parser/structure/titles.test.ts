/** Titles, decks and days of crawled pages. */
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const TITLE = 'Ferry to Karvan stops for the winter';
const LEAD = 'The ferry to Karvan stopped on Monday after a week of ice, its owner said.';
const REST = 'Nobody had crossed the lake for days, he added, and the last passenger was a goat.';
const page = (...lines: string[]) => structureOf([...lines, '', LEAD, '', REST, ''].join('\n\n'), '2024-06-01');

describe('the day of a slashed date', () => {
  it.each([
    ['9/3/2024', '2024-03-09', 'it would lie ahead'], ['1/2/2024', '2024-01-02', 'nothing tells: the month stands first'], ['7/5/2024', '2024-05-07', 'it would lie ahead'],
  ])('%s is %s: %s', (day, iso) => {
    expect(page(TITLE, `By Rudaw ${day}`).date?.iso).toBe(iso);
  });

  it('is the one whose weekday the lead tells', () => {
    const s = (asOf: string) => structureOf(`${TITLE}\n\nBy Rudaw 9/6/2018\n\nThe ferry to Karvan stopped on Saturday after a week of ice, its owner said.\n\n${REST}\n`, asOf).date?.iso;
    expect([s('2022-06-01'), s('2018-08-01')]).toEqual(['2018-06-09', '2018-06-09']);
    expect(structureOf(`${TITLE}\n\nBy Rudaw 9/6/2018\n\nThe ferry to Karvan stopped on Thursday after a week of ice, its owner said.\n\n${REST}\n`, '2022-06-01').date?.iso).toBe('2018-09-06');
  });
});

describe('titles', () => {
  it.each([
    ['Plans should follow the needs of the islands/Comfort should be the yardstick for the ferry/We dug the canal; last piers to open in a few weeks, not in years'],
    ['(LEAD) Ferry to Karvan stops'], ['(2nd LD) Ferry to Karvan stops'], ['2nd LD-Writethru: Ferry to Karvan stops'], ['UPDATE1: Ferry to Karvan stops'],
  ])('%s', (line) => {
    const s = page(line);
    expect([s.headline?.text, s.lead?.text]).toEqual([line.replace(/^(?:\(.{4,7}\) |2nd LD-Writethru: |UPDATE1: )/, ''), LEAD]);
  });

  it.each(['(Lead) Ferry stops', 'The 2nd LD: ferry stops', 'UPDATE: Ferry to Karvan stops'])('keep what is no count of versions: %s', (line) => {
    expect(page(line).headline?.text).toBe(line);
  });

  it.each([
    ['the office that sends it', ['Karvan District Attorney’s Office', 'Thursday, March 7, 2024', 'FOR IMMEDIATE RELEASE', TITLE]],
    ['the site’s list above it', ['Town opens bridge after nine years of wait', 'Mayor says he will run again in May', 'Storm cuts off the villages of the valley', 'June 2, 2024', 'Fishermen of the valley want their lake', 'Old school burns down in the night', 'Singer cancels her tour of the towns', TITLE]],
  ])('are not %s', (_, lines) => {
    expect(page(...lines).headline?.text).toBe(TITLE);
  });

  it('may be an office and a long word in capitals', () => {
    const title = `Harbour Office of Karvan District ${'A'.repeat(40)}1`;
    expect(page(title, 'Thursday, March 7, 2024').headline?.text).toBe(title);
  });

  it.each([
    ['a toll', ['Karvan flood: death toll rises to 31', 'Rescuers dig on through the night for the missing']],
    ['a vote', ['Harbour judges rule 6-3 Testi may sail', 'Latest news of the day here']],
    ['three words over a writer', ['Mayor quits office', 'By Omid Testi', 'Town in shock after a long night of talks', 'June 3, 2024']],
    ['three words over a button', ['Lake runs dry', 'Share', 'Fishermen of the valley say they have nothing left', 'June 3, 2024']],
  ])('may be %s', (_, lines) => {
    expect(page(...lines).headline?.text).toBe(lines[0]);
  });

  it('stand over their day, whatever office is named below it', () => {
    const s = page('Press Release', TITLE, 'Thursday, March 7, 2024', 'Share', 'For Immediate Release', 'Harbour Office, Karvan District');
    expect([s.headline?.text, s.date?.iso, s.lead?.text]).toEqual([TITLE, '2024-03-07', LEAD]);
    expect(page('Harbour Office, Karvan District', 'For Immediate Release', TITLE).headline?.text).toBe(TITLE);
  });

  it('are none of the score, where a title stands below it', () => {
    const score = ['Karvan Rovers 1-2 Lumenar', 'HT 1-0', 'Karvan Rovers: Rad 31', 'Lumenar: Zand 66, Omidi 90+5'];
    const s = page('Lake Club Cup', ...score, TITLE, 'Jane Sample at the Harbour Ground, Karvan', '24 May 2024, 21:47');
    expect([s.headline?.text, s.byline?.text, s.lead?.text]).toEqual([TITLE, 'Jane Sample', LEAD]);
    expect(page('Karvan Rovers 1-2 Lumenar', 'By Jane Sample').headline?.text).toBe('Karvan Rovers 1-2 Lumenar');
    expect(page('Jane Sample obituary', TITLE, 'By Omid Testi').headline?.text).toBe('Jane Sample obituary');
  });

  it('are none of a breadcrumb that the menu has, too', () => {
    const menu = ['Republic of Karvan', 'Ministry of Ferries', 'Travel advice', 'News and contacts', 'Consular travel advice', 'Home', 'News and contacts', 'Press Releases'];
    expect(page(...menu, TITLE, '17.03.2024 | 15:42').headline?.text).toBe(TITLE);
  });

  it('stand over what a page tells over its picture', () => {
    const s = page(TITLE, 'Jane Sample', 'Published 03/12/2024', 'The ferry has been stopped for a week. Goats tell of ice on both shores.', 'Copy link', 'A goat on the quay in Karvan', 'Image: Omid Testi/dpa');
    expect([s.headline?.text, s.lead?.text, s.paragraphs.filter(({ role }) => role === 'subheading').map(({ text }) => text)]).toEqual([TITLE, LEAD, ['The ferry has been stopped for a week. Goats tell of ice on both shores.']]);
    expect(page(TITLE, 'The ferry has been stopped for a week. Goats tell of ice on both shores.', 'Copy link').lead?.text).toBe('The ferry has been stopped for a week. Goats tell of ice on both shores.');
  });

  it('stand over "Copy link" on a page that has told its day', () => {
    const deck = 'The ferry has been stopped for a week. Goats tell of ice on both shores.';
    const s = page(TITLE, 'Jane Sample', '02/09/2023 February 9, 2023', deck, 'Copy link');
    expect([s.lead?.text, s.paragraphs.find(({ role }) => role === 'subheading')?.text]).toEqual([LEAD, deck]);
  });

  it('stand over their writer, not over a picture', () => {
    const s = page('LAKE NEWS Coast Hills Islands Shore Business Health', 'Country Profiles', 'In Depth', 'Programmes', 'LAKE SPORT', 'Lake News Front Page', 'The Coast This Week', 'Hills and Islands Today', 'LAKE WEATHER', 'Last Updated: Tuesday, 14 November 2023, 09:12 GMT', 'E-mail this to a friend  Printable version', TITLE, 'By Jane Sample-Testi', 'The pier at Karvan was one of the few left standing');
    expect([s.headline?.text, s.byline?.text, s.lead?.text]).toEqual([TITLE, 'By Jane Sample-Testi', LEAD]);
  });

  it('have no bullet where a full one stands below', () => {
    expect(page('Kyodo News', '* Subscription', '* Japanese', '* Simplified Chinese', TITLE).headline?.text).toBe(TITLE);
  });

  it('are not the house\'s own name', () => {
    expect(page('TASS', 'Russian News Agency', TITLE).headline?.text).toBe(TITLE);
    expect(page('Russian news agency shuts', TITLE).headline?.text).not.toBe(TITLE);
  });
});

describe('a deck', () => {
  const CAPTION = 'A pier at Karvan, where goats waited for the last boat';
  it('stands over a picture whose words are printed twice, and a dateline', () => {
    const s = structureOf(`${TITLE}\n\nOwner says the ice is ‘thick’; goats wait for days.\n\n${CAPTION}\n${CAPTION} [File: LPR]\n\nKarvan, Iran – The ferry has stopped for the winter, its owner said.\n\n${REST}\n`, '2024-06-01');
    expect([s.lead?.text, s.paragraphs.map(({ role }) => role)]).toEqual(['The ferry has stopped for the winter, its owner said.', ['subheading', 'caption', 'caption', 'lead', 'body']]);
  });
});

describe('a dateline alone on its line', () => {
  it('has the lead below it', () => {
    const s = page(TITLE, 'Geneva (AFP)');
    expect([s.dateline?.place?.name, s.agency?.code, s.lead?.text]).toEqual(['Geneva', 'AFP', LEAD]);
  });
});

describe('what only looks like furniture of a page', () => {
  it.each([
    ['a country that sells', 'The islands sell most of their goats to small dealers in Karvan.'],
    ['a reader who has read', 'You have read that the ferry was free to leave, the mayor said, and that nobody stopped it.'],
    ['a day of a fair', 'NASDAQ Feb 6 The ferry fell by three percent, the mayor said on Monday at the opening of the day.'],
    ['a trade in brackets', 'Vakili has two trades. (Writing letters for those who cannot, since the pier was shut.)'],
  ])('%s is the lead', (_why, lead) => {
    const s = structureOf(`${TITLE}\n\n${lead}\n\n${REST}\n`, '2024-06-01');
    expect([s.headline?.text, s.lead?.text]).toEqual([TITLE, lead]);
  });

  it('is cut off where it is: a sign-off behind the last sentence, people seen at a place', () => {
    const s = structureOf(`${TITLE}\n\nVolunteers hand out water to residents outside a hall on the pier of Karvan.\n\n${LEAD}\n\n${REST} (Reporting by Jane Sample in Karvan; editing by Omid Testi)\n`, '2024-06-01');
    expect([s.lead?.text, s.paragraphs.at(-1)?.text]).toEqual([LEAD, REST]);
  });

  it.each(['Six Months on the ferry in Tehran - 5 May 2018', 'Ten Minutes in Shanghai - May 17, 2018', 'Karvan slams the new map of the lake as anti-Karvan'])('is the headline: %s', (line) => {
    expect(page(line).headline?.text).toBe(line);
  });

  it('is no day of a timeline', () => {
    const s = structureOf(`${TITLE}\n\n${LEAD}\n\nThe strike began in spring:\n\n17 May 2006 -- Miners walk out of the pit in Karvan after a colleague is killed by a fall of rock.\n`, '2024-06-01');
    expect([s.dateline, s.lead?.text]).toEqual([null, LEAD]);
  });
});

describe('what stands over the title', () => {
  it.each([
    ['a paper that no list has', ['The Harbury Valley Record', 'Home | News | Sports | Obituaries', TITLE], 'The Harbury Valley Record'],
    ['a paper that no list has, called by a word of papers alone', ['The Harbury Gleaner', 'Home | News | Sports | Obituaries', TITLE], 'The Harbury Gleaner'],
  ])('%s', (_, lines, house) => {
    const { headline, agency } = page(...lines);
    expect([headline?.text, agency?.name]).toEqual([TITLE, house]);
  });

  it.each(['Source: Karvan rejects Lake Board request', 'Sources: Deal close in Golzar', 'Editor: paper will close in May', 'Reporter: I was beaten in jail'])('is the title, which says who says it: %s', (title) => {
    expect(page(title).headline?.text).toBe(title);
  });

  it('is a title that tells what a trader buys, and no caption', () => {
    for (const line of ['Importers buy wheat in Chicago.', 'Gold rises from a two-week low as dollar slips.']) expect(page(line).paragraphs.some(({ role }) => role === 'caption')).toBe(false);
    expect(page('Smoke rises from a mill in Harbury.').paragraphs[0]!.role).toBe('caption');
  });

  it('is a title in marks, over a list that is read aloud at the foot', () => {
    const title = '‘One word holding up 300 boats’: Inside the push for a truce on the lake';
    const s = structureOf([title, 'Mediators in Golzar say a deal is close. In a town, people are counting bread.', 'By Jane Sample', 'Published On 18 May 2024', '', `Tehran, Iran – ${LEAD}`, '', REST, '',
      'Keep reading', 'list of 2 items', 'list 1 of 2 The lake’s ‘kitchen kids’: The volunteers feeding a town by night', 'list 2 of 2 Mapping a year of ice on the lake', 'end of list', ''].join('\n'), '2024-06-01');
    expect([s.headline?.text, s.lead?.text]).toEqual([title, LEAD]);
  });

  it.each([
    ['a column, over a title in capitals and its deck', 'The Long Look', 'They Mend Nets and No Boat Will Pay Them', 'They Mend Nets and No Boat Will Pay Them'],
    ['the title itself, over a deck in small letters', 'The Long Winter', 'They mend nets and no boat will pay them', 'The Long Winter'],
  ])('is %s', (_, above, below, headline) => {
    expect(page(above, below, 'For a yard in Karvan, the ban came as a letter.', 'By Jane Sample', 'Published Nov. 12, 2023').headline?.text).toBe(headline);
  });
});

describe('a text without a title', () => {
  const first = (line: string, next = '“Karvan wants ice,” the owner said.') => structureOf(`${line}\n\n${next}\n\n${REST}\n`, '2024-06-01');

  it.each([
    ['The Karvan council has accused the ferry of waiting.'], ['Scientists have warned that the ice could disappear by 2060.'],
    ['A leaked memo shows the firm knew of the ice in 2018.'], ['Goatherd Edna Vrell, 79, chased off a burglar with a pan.'],
  ])('begins with its lead: %s', (line) => {
    const { headline, lead } = first(line);
    expect([headline, lead?.text]).toEqual([null, line]);
  });

  it.each([
    ['Karvan has the ice, just not the votes.', undefined], ['The Karvan council has accused the ferry', undefined], ['The ferry has stopped for the winter.', 'By Jane Sample'],
    ['The ferry has stopped for the winter.', 'KARVAN, May 3 (AP) - The ferry stopped on Monday.'],
  ])('is none where the line is a title: %s', (line, next) => {
    expect(first(line, next).headline?.text).toBe(line);
  });
});

describe('sections under one another over the title', () => {
  const sectionOf = (lines: string) => structureOf(`${lines}\n${TITLE}\n\n${LEAD}\n\n${REST}\n`, '2024-06-01').section?.text;

  it('are a row of the site, where none is a part of the one before', () => {
    expect(sectionOf('Politics\nEconomy\nSports')).toBeUndefined();
    expect(sectionOf('Home\nNews\nOpinion\nContact')).toBeUndefined();
  });

  it('are a breadcrumb behind what the next is a part of, and one that stands apart is the story\'s', () => {
    expect(sectionOf('News\nEconomy')).toBe('Economy');
    expect(sectionOf('Politics\nEconomy\n\nSports')).toBe('Sports');
  });
});
