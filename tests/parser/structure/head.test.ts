/** What stands over a story: invented pages in the shapes of houses, and what is found in their heads. */
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const TITLE = 'Ferry to Karvan stops for the winter';
const LEAD = 'The ferry to Karvan stopped on Monday after a week of ice, its owner said.';
const REST = 'Nobody had crossed the lake for days, he added, and the last passenger was a goat.';
const page = (...lines: string[]) => structureOf([...lines, '', LEAD, '', REST, ''].join('\n\n'), '2024-06-01');
const kinds = (s: ReturnType<typeof page>) => s.furniture.map((f) => `${f.kind}: ${f.text}`);

describe('the section over a headline', () => {
  it.each([
    'Local News', 'Israel News', 'Health News', 'Senate', 'FOREIGN AFFAIRS', 'CONGRESS', 'Shipping', 'Domestic Economy', 'California', 'Business And Markets', 'Entertainment & Arts', 'Middle East & Africa', 'Highlands & Islands',
    'Shots - Health News', 'Goats and Soda - Global Health',
  ])('%s', (line) => {
    const s = page(line, TITLE);
    expect([s.section?.text, s.headline?.text, s.lead?.text]).toEqual([line, TITLE, LEAD]);
  });

  it.each([
    ['News UK Politics', 'UK Politics'], ['Home News India Tamil Nadu', 'Tamil Nadu'], ['Home World Europe', 'Europe'], ['News | Agriculture and Food', 'Agriculture and Food'], ['In the papers', 'In the papers'], ['UK', 'UK'],
  ])('is the last of a breadcrumb without signs, or a column: %s', (line, section) => {
    const s = page(line, TITLE);
    expect([s.section?.text, s.headline?.text, s.lead?.text]).toEqual([section, TITLE, LEAD]);
  });

  it.each(['Home Truths From Karvan', 'News Reaches Karvan Late', 'Home News India Opens A New Ferry', 'Salt & Smoke', 'Karvan & Karvan'])('is not: %s', (line) => {
    expect(page(line, 'Town of nine thousand has had no other ferry for a century').headline?.text).toBe(line);
  });

  it('is a word or two over a headline and its deck', () => {
    const s = page('Pulp and paper', TITLE, 'It says the deal rewards one family and undervalues the lake', 'Published June 3 2023');
    expect([s.section?.text ?? null, s.headline?.text, s.lead?.text]).toEqual([null, TITLE, LEAD]);
  });

  it.each([["Features|Workers' Rights", 'Features'], ['Domestic Economy', 'Domestic Economy'], ['World Business', 'World Business']])('%s', (line, section) => {
    const s = page(line, TITLE);
    expect([s.section?.text, s.headline?.text]).toEqual([section, TITLE]);
  });

  it.each([['You are here: Home » Reuters » Shipping', 'Shipping']])('is the last of a breadcrumb with its words before it: %s', (line, section) => {
    const s = page(line, TITLE);
    expect([s.section?.text, s.headline?.text]).toEqual([section, TITLE]);
  });

  it('is told by the line that names the house', () => {
    const s = page('Shots', 'Health News From NPR', TITLE);
    expect([s.section?.text, s.headline?.text, s.agency?.name]).toEqual(['Health News', TITLE, 'NPR']);
  });

  it('stands over the kind of story', () => {
    const s = page('Middle East', 'News Analysis', TITLE);
    expect([s.section?.text, s.headline?.text, kinds(s)]).toEqual(['Middle East', TITLE, ['breadcrumb: Middle East', 'menu: News Analysis']]);
  });

  it('stands over a title, its writer and day in small letters, and a credit with a house', () => {
    const s = page('International', `${TITLE}\nby Jane Sample - 05/22/24 5:32 PM ET`, 'Omid Testi, The Hill');
    expect([s.section?.text, s.headline?.text, s.byline?.text, s.date?.iso, s.dateline, s.lead?.text]).toEqual(['International', TITLE, 'by Jane Sample', '2024-05-22', null, LEAD]);
  });

  it('stands below a house and its slogan, which are no dateline', () => {
    const s = page('AFP - Agence France Presse', 'Middle East', TITLE, 'By Jane Sample');
    expect([s.agency?.name, s.section?.text, s.headline?.text, s.dateline, s.lead?.text]).toEqual(['Agence France-Presse', 'Middle East', TITLE, null, LEAD]);
  });

  it('is a topic that the foot repeats', () => {
    const s = structureOf(['Karvan Lake Cup', TITLE, 'Jane Sample', 'Sun 3 Mar 2024 19.46 GMT', LEAD, REST, 'Topics: Karvan Lake Cup / Ice hockey / match reports', ''].join('\n\n'), '2024-06-01');
    expect([s.section?.text, s.headline?.text]).toEqual(['Karvan Lake Cup', TITLE]);
  });

  it('stands before the bar of a line over the title and its deck', () => {
    const s = page('Middle East & Africa | The scramble for ferries', TITLE, 'Karvan and its neighbour build for guests who may never come', 'Mar 3rd 2024 | MOMBASA');
    expect([s.section?.text, s.headline?.text, s.dateline?.place?.name, s.date?.iso]).toEqual(['Middle East & Africa', TITLE, 'Mombasa', '2024-03-03']);
  });

  it('stands over a stamp too', () => {
    const s = page('Nation', 'Apr 14, 2024 5:48 PM EDT', TITLE);
    expect([s.section?.text, s.headline?.text, s.date?.iso]).toEqual(['Nation', TITLE, '2024-04-14']);
  });

  it.each([
    ['Middle East & Africa | Reeds and power', 'Middle East & Africa'], ['Opinion | Ferry to Karvan stops for the winter', 'Opinion'], ['Analysis | Ferry to Karvan stops for the winter', 'Analysis'],
  ])('is before a bar: %s', (line, section) => {
    const s = line.endsWith('winter') ? page(line) : page(line, TITLE);
    expect([s.section?.text, s.headline?.text]).toEqual([section, TITLE]);
  });

  it.each([
    'QUAKE-KARVAN', 'Tehran', 'Ankara', 'Boats - a history', 'Karvan Evening Post', 'The Lake Times', 'Menu', 'Omid Testi', 'Watch', 'LIVE', 'Breaking', 'Iran and Oman', 'Share', '12 Ferries', 'Why?', 'Subscribe',
  ])('is not: %s', (line) => {
    expect(page(line, TITLE).section).toBeNull();
  });

  it.each(['Mayor Quits Karvan', 'Bread and Water', 'Ice Stops Ferry'])('is not a short headline over its deck: %s', (line) => {
    const s = page(line, 'Town of nine thousand has had no other ferry for a century');
    expect([s.section, s.headline?.text]).toEqual([null, line]);
  });
});

describe('the kicker', () => {
  it.each(['Brig. Gen. Testi:', 'Lt. Col. Sample:', 'MP Testi:', 'Ferry owner:'])('%s', (line) => {
    const s = page(line, TITLE);
    expect([s.kicker?.text, s.headline?.text]).toEqual([line, TITLE]);
  });

  it.each(['The ferry stopped. He said:', 'Nobody came. Testi:'])('is not: %s', (line) => {
    expect(page(TITLE, line).kicker).toBeNull();
  });
});

describe('marks before a headline', () => {
  it.each([
    ['CORRECTED-UPDATE 2-Ferry to Karvan stops for the winter', 'label: CORRECTED-UPDATE 2-'], ['UPDATE 1-Ferry to Karvan stops for the winter', 'label: UPDATE 1-'],
    ['REFILE-WRAPUP 3-Ferry to Karvan stops for the winter', 'label: REFILE-WRAPUP 3-'], ['BREAKING: Ferry to Karvan stops for the winter', 'label: BREAKING:'],
    ['URGENT - Ferry to Karvan stops for the winter', 'label: URGENT -'],
  ])('say how new it is: %s', (line, mark) => {
    const s = page(line);
    expect([s.headline?.text, s.section, kinds(s)]).toEqual([TITLE, null, [mark]]);
  });

  it.each([
    ['Factbox-Ferry to Karvan stops for the winter', 'Factbox'], ['Exclusive-Ferry to Karvan stops for the winter', 'Exclusive'], ['UPDATE 1-Analysis-Ferry to Karvan stops for the winter', 'Analysis'],
  ])('say what it is: %s', (line, section) => {
    const s = page(line);
    expect([s.headline?.text, s.section?.text]).toEqual([TITLE, section]);
  });

  it.each([
    'Feature: Ferry to Karvan stops', 'ROUNDUP: Ferry to Karvan stops', 'UPDATE - Ferry to Karvan stops', 'Feature-length film of a ferry opens in Karvan', 'Update 2 of the ferry plan fails in Karvan', 'Breaking: the ice of Karvan',
    'Ferry | Karvan stops it for the winter', 'UPDATE 2 plan fails in Karvan', 'Focus-Karvan guild stops the ferry',
  ])('are none: %s', (line) => {
    expect(page(line).headline?.text).toBe(line);
  });
});

describe('Markdown', () => {
  it.each([
    [`**${TITLE}**`], [`# ${TITLE}`], [`__${TITLE}__`], [`## **${TITLE}**`],
  ])('%s', (line) => {
    expect(page(line).headline?.text).toBe(TITLE);
  });

  it('marks writers and days as well', () => {
    const s = structureOf(`**${TITLE}**\n\n*By Jane Sample, The Lake Times*\n*May 3, 2024*\n\n${LEAD}\n\n> "I am tired," the owner said.\n`, '2024-06-01');
    expect([s.byline?.text, s.date?.iso, s.lead?.text, s.paragraphs.at(-1)?.text]).toEqual(['By Jane Sample', '2024-05-03', LEAD, '"I am tired," the owner said.']);
  });

  it.each(['*** Ferry stops ***x', '* Ferry stops and *goats* cross the ice', '#ferry stops in Karvan', '5 * 3 ferries stop'])('is not in: %s', (line) => {
    expect(structureOf(`${TITLE}\n\n${LEAD}\n\n${line}\n\n${REST}\n`, '2024-06-01').paragraphs.map((p) => p.text)).toContain(line);
  });
});

describe('what a body sends out', () => {
  it('has a letterhead', () => {
    const s = page('Karvan Freight Lines AB\nPier 14, 111 35 Karvan, Sweden\nTel. +46 8 555 01 00 | press@karvan.example | www.karvan.example', 'FOR IMMEDIATE RELEASE', TITLE);
    expect([s.headline?.text, s.lead?.text, s.section]).toEqual([TITLE, LEAD, null]);
  });

  it('has a letterhead without the words for a release', () => {
    const s = page('Karvan Freight Lines AB\nPier 14, 111 35 Karvan, Sweden\nTel. +46 8 555 01 00', TITLE);
    expect([s.headline?.text, s.lead?.text]).toEqual([TITLE, LEAD]);
  });

  it('has its headline over the words for a release', () => {
    expect(page(TITLE, 'FOR IMMEDIATE RELEASE').headline?.text).toBe(TITLE);
  });

  it.each(['From: Press Office <press@karvan.example>\nTo: Editors\nDate: Tue, 4 Jun 2023 09:12:00 +0100\nSubject: ', 'Subject: '])('is a mail: %s', (fields) => {
    const s = page(fields.startsWith('From') ? `${fields}${TITLE}` : `${fields}${TITLE}\nFrom: Press Office\nSent: 4 June 2023 09:12`);
    expect([s.headline?.text, s.date?.iso, s.lead?.text, s.byline]).toEqual([TITLE, '2023-06-04', LEAD, null]);
  });

  it('has its headline twice in a mail', () => {
    const s = page(`From: Press Office\nSubject: Fwd: ${TITLE}`, TITLE);
    expect([s.headline?.text, s.paragraphs[0]?.role]).toEqual([TITLE, 'lead']);
  });

  it.each(['Subject: a life of the painter of Karvan', 'From: Karvan, with a goat'])('is no mail by one field: %s', (line) => {
    expect(page(line).headline?.text).toBe(line);
  });
});

describe('a live page', () => {
  const posts = ['22:14\nOwner: \'Do not go back for your goat\'', LEAD, '21:50\nBridge is shut', REST, '21:05', 'Six more boats lie in the reeds, a guard said on Monday.'];
  const live = (...head: string[]) => structureOf([...head, ...posts].join('\n\n'), '2024-06-01');

  it('has its headline above the posts', () => {
    const s = live(`${TITLE} live: hundreds wait on the pier`, 'Follow the latest as boats work through the night', 'LIVE', 'Updated 3 Mar 2023, 22:14', 'Key events\n- 7,400 people wait\n- Three boats lost, 19 missing\n- Minister to visit on Saturday');
    expect([s.headline?.text, s.date?.iso, s.lead?.text]).toEqual([`${TITLE} live: hundreds wait on the pier`, '2023-03-03', LEAD]);
    expect(s.paragraphs.filter((p) => p.role !== 'subheading').map((p) => p.text)).toEqual([LEAD, REST, posts[5]]);
    expect(kinds(s).filter((line) => line.startsWith('teaser') || line.startsWith('menu'))).toEqual([]);
  });

  it('has its headline above the posts whose titles it lists first', () => {
    const s = structureOf(`World News\n\n${TITLE} – as it happened\n\nRolling news of the day on the lake\n\nBy Omid Testi and Jane Sample\n\n4 May 2023 18.30 BST\n\nKey events\n4h ago\nBridge is shut\n5h ago\nOwner speaks\n\n18.25 BST\nBridge is shut\n\n${LEAD}\n\n17.40 BST\n${REST}\n`, '2024-06-01');
    expect([s.headline?.text, s.date?.iso, s.lead?.text, kinds(s).filter((line) => line.startsWith('teaser'))]).toEqual([`${TITLE} – as it happened`, '2023-05-04', LEAD, []]);
  });

  it('is told from a site\'s list of titles, whose last is the story\'s', () => {
    const titles = ['Well of Yazd runs dry', 'Guild elects a potter', 'Potters strike for clay', 'Baths of Karvan open', 'Salt is dear in Yazd', TITLE];
    expect(page(...titles).headline?.text).toBe(TITLE);
  });
});

describe('a headline of two sentences', () => {
  it('stands over a byline', () => {
    const line = 'A dead ferry rang its bell after a year. Nobody can say why.';
    const s = page(line, 'Engineers on both shores had already held a party for it, complete with cake.', 'Jan. 22, 2024, 11:30 AM EST', 'By Jane Sample');
    expect([s.headline?.text, s.byline?.text, s.lead?.text]).toEqual([line, 'By Jane Sample', LEAD]);
  });

  it('is the lead where nothing stands below it but the story', () => {
    const line = 'A dead ferry rang its bell on Sunday. Nobody can say why.';
    expect(structureOf(`${line}\n\n${LEAD}\n\n${REST}\n`, '2024-06-01').lead?.text).toBe(line);
  });
});

describe('the writer', () => {
  it.each([
    [['By — Jane Sample-Testi'], 'Jane Sample-Testi'],
    [['One in five piers is shut, and the guild has yet to say who will pay. \'We row\'', 'Noga Sample-Testi', 'Apr 20, 2024 6:44 pm IDT'], 'Noga Sample-Testi'],
  ])('%j', (lines, byline) => {
    const s = page(TITLE, ...lines);
    expect([s.byline?.text, s.lead?.text]).toEqual([byline, LEAD]);
  });

  it('stands alone between deck and story on a page with its day above', () => {
    const s = page('NEWS\n08 February 2024', TITLE, 'A three-year study on the lake suggests that boats use their bells to keep goats in line.', 'Hannah Sample');
    expect([s.byline?.text, s.lead?.text, s.section?.text]).toEqual(['Hannah Sample', LEAD, 'NEWS']);
  });

  it.each([
    ['whom the story tells of', ['08 February 2024', TITLE, 'A three-year study on the lake suggests that boats use their bells to keep goats in line.', 'Hannah Sample', 'Sample repairs bells that nobody rings.']],
    ['on a page without a day', [TITLE, 'A three-year study on the lake suggests that boats use their bells to keep goats in line.', 'Hannah Sample']],
    ['that is a place', ['08 February 2024', TITLE, 'A three-year study on the lake suggests that boats use their bells to keep goats in line.', 'New York']],
  ])('is no name %s', (_, lines) => {
    expect(page(...lines).byline).toBeNull();
  });

  it.each(['By RFE/RL\'s Radio Farda', 'By RFE/RL', 'By Radio Farda'])('is nobody: %s', (line) => {
    expect(page(TITLE, line).byline).toBeNull();
  });

  it('is told of between headline and story', () => {
    const s = page(`Opinion | ${TITLE}`, 'Omid Testi is a retired town planner.');
    expect([s.lead?.text, kinds(s).at(-1)]).toEqual([LEAD, 'biography: Omid Testi is a retired town planner.']);
  });

  it('is not told of where no opinion is given', () => {
    const s = page(TITLE, 'Omid Testi is a retired town planner.');
    expect(s.lead?.text).toBe('Omid Testi is a retired town planner.');
  });
});

describe('stamps', () => {
  it.each([
    ['06/11/23 4:12 PM ET', '2023-06-11'], ['Apr 20, 2024 6:44 pm IDT', '2024-04-20'], ['Feb 12th 2024|BERGEN AND KARVAN|5 min read', '2024-02-12'], ['Issued on: 09/03/2024 - 18:22', '2024-03-09'],
    ['Issued on: 03/09/2024 - 18:22', '2024-03-09'], ['Broadcast 11 February 2024', '2024-02-11'], ['First broadcast on 11 February 2024', '2024-02-11'], ['Aired: Feb 11, 2024', '2024-02-11'],
  ])('%s', (line, iso) => {
    const s = page(TITLE, line);
    expect([s.date?.iso, s.headline?.text, s.lead?.text]).toEqual([iso, TITLE, LEAD]);
  });

  it.each(['Broadcast on 11 channels in 2024', 'Bergen, Karvan|5 min read', '24/7 news of 06/11'])('is not: %s', (line) => {
    expect(page(TITLE, line).date).toBeNull();
  });

  it.each(['The goat was found at 9.30', 'Karvan lost 3:1', '18.25'])('no hour stands alone in: %s', (line) => {
    expect(page(TITLE, line).furniture.filter((f) => f.kind === 'stamp')).toEqual([]);
  });
});

describe('a town that is no great city, before a dash', () => {
  const first = (...lines: string[]) => { const s = structureOf([...lines, ''].join('\n\n'), '2024-06-01'); return [s.dateline?.place?.name ?? null, s.headline?.text ?? null]; };
  const STORY = 'Nobody had crossed the lake for days, he added, and the last passenger was a goat.';

  it('opens the story below its headline', () => {
    expect(first(TITLE, 'Mombasa — More than 2,300 traders are up in arms over delays in rebuilding it, they said.', STORY)).toEqual(['Mombasa', TITLE]);
  });

  it.each([
    ['a headline', 'Kisumu – How a Lake Port Lost Its Trains and Found a New Life on the Water Again', 'By Jane Sample', STORY],
    ['an aside', TITLE, 'Busia — The main border post with its neighbours — was shut for the winter on Monday, its owner said.', STORY],
    ['a list', TITLE, 'Ten towns are to be seen this summer.', 'Seville — The galleries are full of ferries and the tickets for them are cheap this year.', 'Bruges — The galleries are full of goats and the tickets for them are cheap this year.'],
    ['a match', TITLE, 'Liverpool – Everton tickets for the match on Sunday have sold out, the two clubs said on Monday.', STORY],
    ['a name', TITLE, 'Florence – The first nurse to open a school there was remembered by its pupils on Monday, they said.', STORY],
  ])('is no dateline in %s', (_, ...lines) => {
    expect(first(...lines)[0]).toBeNull();
  });
});

describe('a town with its country, before a colon', () => {
  const first = (...lines: string[]) => { const s = structureOf([...lines, ''].join('\n\n'), '2024-06-01'); return [s.dateline?.place?.name ?? null, s.lead?.text.slice(0, 12) ?? null]; };
  const STORY = 'Nobody had crossed the lake for days, he added, and the last passenger was a goat.';

  it('opens the story below its headline', () => {
    expect(first(TITLE, 'Khasab, Oman: More than 2,300 traders are up in arms over delays in rebuilding it, they said.', STORY)).toEqual(['Khasab', 'More than 2,']);
  });

  it.each([
    ['a headline', 'Khasab, Oman: How a Lake Port Lost Its Ferries and Found a New Life on the Water Again', 'By Jane Sample', STORY],
    ['the first line', 'Khasab, Oman: More than 2,300 traders are up in arms over delays in rebuilding it, they said.', STORY],
    ['a list', TITLE, 'Two towns are to be seen this summer.', 'Khasab, Oman: The galleries are full of ferries and the tickets for them are cheap this year.', 'Harbury, Ohio: The galleries are full of goats and the tickets for them are cheap this year.'],
    ['what somebody says', TITLE, 'Khasab, Oman: We were up in arms over delays in rebuilding it, and nobody answered us.', STORY],
  ])('is no dateline in %s', (_, ...lines) => {
    expect(first(...lines)[0]).toBeNull();
  });
});

describe('a conversation', () => {
  it('has no turn for a headline', () => {
    const s = structureOf('Interview\n\nINTERVIEWER: Why now?\n\nLENA TESTI: Because I was ready. I had the time.\n\nINTERVIEWER: And then?\n\nTESTI: Then I slept.\n', '2024-06-01');
    expect([s.headline, s.section?.text, s.paragraphs.map((p) => p.role)]).toEqual([null, 'Interview', ['lead', 'body', 'body', 'body']]);
  });

  it('has names with hyphens and apostrophes before its turns', () => {
    const s = structureOf('Interview\n\nINTERVIEWER: Why now?\n\nLena Osei-Testi: Because I was ready. I had the time.\n\nINTERVIEWER: And then?\n\nOsei-Testi: Then I slept.\n', '2024-06-01');
    expect([s.headline, s.paragraphs.map((p) => p.role)]).toEqual([null, ['lead', 'body', 'body', 'body']]);
  });

  it('has its headline over the turns', () => {
    const s = structureOf('Why now? Lena Testi and her goats\n\nINTERVIEWER: Why now?\n\nLENA TESTI: Because I was ready. I had the time.\n', '2024-06-01');
    expect([s.headline?.text, s.paragraphs.map((p) => p.role)]).toEqual(['Why now? Lena Testi and her goats', ['lead', 'body']]);
  });
});

describe('a stamp over the story', () => {
  it.each([
    ['Zehra Sample, Omid Testi |19.11.2023 - Update : 20.11.2023', '2023-11-19'], ['Published date: 3 November 2023 15:12 GMT | Last update: 1 week 2 days ago', '2023-11-03'],
    ['Published - November 14, 2023 10:47 pm IST - CHENNAI', '2023-11-14'],
  ])('%s', (line, day) => {
    const s = page(TITLE, line);
    expect([s.date?.iso, s.lead?.text, s.paragraphs.length]).toEqual([day, LEAD, 2]);
  });

  it('names the two writers before it', () => {
    expect(page(TITLE, 'Zehra Sample, Omid Testi |19.11.2023 - Update : 20.11.2023').byline?.text).toBe('Zehra Sample, Omid Testi');
  });

  it.each([['Published - November 14, 2023 10:47 pm IST - CHENNAI', 'Chennai'], ['Nov 12th 2023 | MOMBASA', 'Mombasa'], ['Nov 12th 2023 | BERGEN AND CUSCO', undefined], ['Nov 12, 2023 | ANALYSIS', undefined]])('may name the desk: %s', (line, place) => {
    expect(page(TITLE, line).dateline?.place?.name).toBe(place);
  });

  it('alone below a deck makes it one, and several make a chronicle', () => {
    expect(page(TITLE, 'A stove, and the loaf left in it, could rewrite the story of the lake, its diggers say.', 'March 3, 2024').lead?.text).toBe(LEAD);
    expect(page(TITLE, 'A stove was found on the shore on Monday, its diggers say.', 'March 3, 2024', 'The stove was lit.', 'March 4, 2024').lead?.text).not.toBe(LEAD);
  });
});

describe('a page written on and on', () => {
  it('has seconds over its posts, and names who reports', () => {
    const s = page(TITLE, 'Reporting by Jane Sample', '17:40:12', "We're closing our live page");
    expect([s.headline?.text, s.byline?.text, s.lead?.text]).toEqual([TITLE, 'Jane Sample', LEAD]);
  });
});

describe('a dateline alone on its line', () => {
  it('stands below an old picture', () => {
    const s = page(TITLE, 'FILE - Trucks wait at the lake near Karvan, Feb. 12, 2024.', 'JUBA, SOUTH SUDAN —');
    expect([s.dateline?.place?.name, s.lead?.text, s.paragraphs.map(({ role }) => role)]).toEqual(['Juba', LEAD, ['caption', 'lead', 'body']]);
  });
});
