import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

const HEAD = 'Truce on the lake explained\n\nThe two guilds of Karvan agreed on Monday to share the lake, their heads said.\n\n';
const read = (body: string) => parseArticle(`${HEAD}${body}`, { asOf: '2024-06-01' });
const roles = (body: string) => read(body).paragraphs.slice(1).map((p) => `${p.role}: ${p.text}`);

describe('items of a list', () => {
  it.each([
    ['phrases under a question', 'What has been agreed?\n\n• A 60-day truce, renewable once\n• Safe passage for boats with salt and grain\n• Release of 212 nets\n\nThe text runs to nine pages, said a clerk of the salt guild.', 3],
    ['stars', 'The guild asked for three things:\n\n* A pier of 40 metres\n* No nets by night\n* Ten days to decide\n\nNobody has answered it, said a clerk of the salt guild.', 3],
    ['phrases behind a colon, at the end', 'The following were lost:\n\n- 12 goats\n- A bell called Lady of the Lake\n- Both oars', 3],
    ['many of them', `The guild asked for many things:\n\n${Array.from({ length: 12 }, (_, i) => `– Pier number ${i + 1}\n`).join('')}\nNobody has answered it, said a clerk of the salt guild.`, 12],
  ])('are read as the story: %s', (_, body, count) => {
    expect(roles(body).filter((line) => /^body: [•*–-]/.test(line))).toHaveLength(count);
  });

  it('tell figures', () => {
    const { figures } = read('What has been agreed?\n\n• A 60-day truce, renewable once\n• Release of 212 prisoners\n\nThe text runs to nine pages, said a clerk of the salt guild.');
    expect(figures.map((f) => f.text)).toEqual(['60-day', '212 prisoners']);
  });

  it.each([
    ['a line alone', 'Nets were cut on both shores on Sunday, he said.\n\n- Boats stuck\n\nTwo boats lay in the reeds on Monday, a guard said.'],
    ['AFP\'s headings', 'Nets were cut on both shores on Sunday, he said.\n\n- Mint tea and money -\n\nTwo boats lay in the reeds on Monday, a guard said.'],
    ['titles behind the story', 'Nets were cut on both shores on Sunday, he said.\n\n- Guild of Yazd elects a potter\n- Karvan opens its baths'],
    ['titles under a label', 'Nets were cut on both shores on Sunday, he said.\n\nRelated News:\n\n- Guild of Yazd elects a potter\n- Karvan opens its baths'],
  ])('are none: %s', (_, body) => {
    expect(roles(body).filter((line) => /^body: [•*–-]/.test(line))).toEqual([]);
  });
});

describe('a question between paragraphs', () => {
  it.each(['Why now?', 'Is it safe to cross the lake in strangers\' boats?'])('is a sub-heading: %s', (line) => {
    expect(roles(`${line}\n\nNobody has answered it, said a clerk of the salt guild.`)[0]).toBe(`subheading: ${line}`);
  });

  it.each(['And who will pay for the nets that were lost on the lake this week?', 'He asked: "Who will pay?"', '"Who will pay?"'])('is the story\'s: %s', (line) => {
    expect(roles(`${line}\n\nNobody has answered it, said a clerk of the salt guild.`)[0]).toBe(`body: ${line}`);
  });
});

describe('titles of links with bullets', () => {
  const titles = (body: string) => read(body).links.map(({ text }) => text);

  it.each([
    ['stand without them', 'Related\n\n• Guild of Yazd elects a potter\n• Karvan opens its baths\n\nTwo boats lay in the reeds on Monday, a guard said.', ['Guild of Yazd elects a potter', 'Karvan opens its baths']],
    ['end before a sub-heading', 'Related\n\n• Guild of Yazd elects a potter\n\n‘Nothing to hide’\n\nTwo boats lay in the reeds on Monday, a guard said.', ['Guild of Yazd elects a potter']],
    ['are none below a label alone', 'Related\n\nThe town has few of them, Mayor Omid Testi said on Monday.\n\nTwo boats lay in the reeds on Monday, a guard said.', []],
    ['go on without them at the end', 'Related\n\n• Guild of Yazd elects a potter\nKarvan opens its baths', ['Guild of Yazd elects a potter', 'Karvan opens its baths']],
    ['have a hyphen of their own', 'Related\n\nYazd-Karvan road opens\nKarvan opens its baths', ['Yazd-Karvan road opens', 'Karvan opens its baths']],
  ])('%s', (_, body, expected) => expect(titles(body)).toEqual(expected));
});

describe('titles under a label', () => {
  const links = (foot: string) => read(`Nets were cut on both shores on Sunday, he said.\n\n${foot}\n`).links.map((link) => link.text);

  it.each([
    ['with the day and kind of each over it', 'More Reading\nJanuary 15, 2024 News Release\nGuild of Yazd elects a potter\nDecember 3, 2023 Dispatches\nA bath in Karvan goes dark'],
    ['with a stamp over each', 'More news on the same subject\n16.03.2024 | 18:10\nGuild of Yazd elects a potter\n12.03.2024 | 11:25\nA bath in Karvan goes dark'],
    ['with the foot of the site below them', 'Related Content\nGuild of Yazd elects a potter\nA bath in Karvan goes dark\n\nKarvan District Harbour Office\nMain Office of the Lake\nArchives'],
    ['with what each is over it', 'Related Content\nGuild of Yazd elects a potter\nPress Release\nA bath in Karvan goes dark'],
  ])('are links, %s', (_, foot) => {
    expect(links(foot)).toEqual(['Guild of Yazd elects a potter', 'A bath in Karvan goes dark']);
  });

  it('go on behind an empty line where each has one', () => {
    expect(links('Related News:\n\nGuild of Yazd elects a potter\n\nA bath in Karvan goes dark\n\nGoats are counted on the shore')).toHaveLength(3);
  });
});

describe('a heading below a link in the story', () => {
  it('is none of its list', () => {
    const { links, paragraphs } = read('Nets were cut on both shores, he said.\n\nRead more\nThe men who drink what the river leaves\n\n‘Drop by drop’\n\nTwo boats lay in the reeds on Monday, a guard said.');
    expect([links.map(({ text }) => text), paragraphs.filter(({ role }) => role === 'subheading').map(({ text }) => text)]).toEqual([['The men who drink what the river leaves'], ['‘Drop by drop’']]);
  });

  it('is of the list at the page\'s end', () => {
    expect(read('Nets were cut on both shores, he said.\n\nRead more\nThe men who drink what the river leaves\n\nGoats of Karvan swim').links).toHaveLength(2);
  });
});
