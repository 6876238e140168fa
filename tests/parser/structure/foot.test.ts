import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const STORY = 'Ferry to Karvan stops for the winter\n\nBy Jane Sample-Testi\n\nThe ferry to Karvan stopped on Monday, its owner said.\n\nNobody had crossed the lake for a week, and the last passenger was a goat, he added.\n\n';
/** The role or kind of a line that stands behind a story; its writer is Jane Sample-Testi. */
const placed = (line: string): string => {
  const { paragraphs, furniture } = structureOf(`${STORY}${line}\n`, '2024-06-01');
  return [...paragraphs.map((p) => [p.role, p.text] as const), ...furniture.map((f) => [f.kind, f.text] as const)].filter(([, text]) => text === line).map(([kind]) => kind).join(', ');
};

describe('a sign-off glued to the last sentence', () => {
  const last = (line: string) => structureOf(`${STORY}${line}\n`, '2024-06-01');

  it.each(['(Reporting by Omid Testi in Karvan and Jane Sample in Bergen; Editing by Noga Testi)', '(Additional reporting by Omid Testi)', '(Edited by Omid Testi)'])('is none of it: %s', (credit) => {
    const s = last(`The ice is thick, he said. ${credit}`);
    expect([s.paragraphs.at(-1)?.text, s.furniture.at(-1)?.kind, s.furniture.at(-1)?.text]).toEqual(['The ice is thick, he said.', 'credit', credit]);
  });

  it.each(['The ice is thick, he said (reporting by others says it is not)', 'The ice is thick, he said. (Nobody was writing.)', 'The ice is thick, he said. (Goats agree)'])('is none: %s', (line) => {
    expect(last(line).paragraphs.at(-1)?.text).toBe(line);
  });
});

it('is a box of a newsletter, up to the line that closes it', () => {
  const { paragraphs, furniture } = structureOf(`${STORY}Sign up to Lake Weekly\nFree weekly newsletter\nYour weekly round-up of all that swims\nafter newsletter promotion\n\nThe ice is thick, he said.\n`, '2024-06-01');
  expect(paragraphs.at(-2)!.text).toMatch(/goat/);
  expect(furniture.slice(-4).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(['promo: Sign up to Lake Weekly', 'promo: Free weekly newsletter', 'promo: Your weekly round-up of all that swims', 'advert: after newsletter promotion']);
});

describe('behind the story', () => {
  it.each([
    ['promo', 'Our Standards: The Thomson Reuters Trust Principles.'],
    ['promo', 'Our Standards: The Thomson Reuters Trust Principles., opens new tab'],
    ['promo', 'Have you been affected by the storm? Contact our newsroom.'],
    ['promo', 'Were you on the ferry? Email us at desk@example.org.'],
    ['promo', 'Have you seen something that needs checking? Send it to our team.'],
    ['credit', 'Jane Sample-Testi, Lake Radio News, Karvan.'],
    ['promo', 'Click the bell icon to follow these topics:'],
    ['promo', 'Get email notification for articles from Jane Sample-Testi'],
    ['credit', 'Sample-Testi reported from Karvan.'],
    ['credit', 'Sample-Testi reported from Amman, Jordan, and Testi from Karvan. Noga Testi in Bergen contributed to this report.'],
    ['credit', 'Jane Sample-Testi covers the lake. Reach her at jane@example.org or 555-0148.'],
    ['credit', 'Jane Sample-Testi can be reached at letters@example.org.'],
    ['credit', 'Harbury city government reporter Omid Testi can be reached at otesti@example.org or at @omidtesti.example.'],
    ['credit', 'Reporter Omid Testi covers schools. Reach him at otesti@example.org.'],
    ['body', 'The harbour reporter Omid Testi can be reached by boat, the mayor said.'],
    ['body', 'Omid Testi covers schools. Reach him by boat, she said.'],
    ['credit', 'Omid Testi edited the audio and digital versions of this story.'],
    ['biography', 'Jane Sample-Testi is a retired town planner.'],
    ['biography', 'Jane Sample-Testi is a hydrologist at the Lake Institute. The views expressed are her own.'],
    ['biography', 'Jane Sample-Testi is a hydrologist at the Lake Institute. She lives in Karvan.'],
    ['credit', 'Jane Sample-Testi may be reached at letters@example.org. Follow her on Example @sample.'],
    ['credit', 'Omid Testi reported from Amman, Jordan, and Jane Sample-Testi from Karvan. Noga Testi in Bergen contributed to this report.'],
    ['captcha', 'Read our comment policy before posting your viewpoints'], ['captcha', 'Add new comment'],
    ['biography', 'Jane Sample-Testi is education correspondent at the Lake Post.'],
    ['caption', 'Left: A drawing of the ferry as it leaves Karvan.'],
    ['staff-code', 'APX/jm/lp 0455'],
    ['label', 'Karvan Rovers (4-3-3): Rad; Zand, Omidi, Testi-Far; Vakili (Navid 78), Tahmasb.'],
    ['label', 'Referee: Omid Testi (Karvan)'],
  ])('is %s: %s', (kind, line) => {
    expect(placed(line)).toBe(kind);
  });

  it.each([
    'Our standards are high, the owner of the ferry said.',
    'Our standards: nobody knows them, said the owner of the ferry.',
    'Have you been to Karvan? Contact with the town was lost on Monday.',
    'Click the icon of the ferry and a bell rings in the town hall.',
    'The owner reported from the pier on Tuesday that the ice was thick.',
    'Vakili reported from Karvan.', 'Lumenar (4-4-2): Zand said he would keep the shape for the match in Yazd.',
    'Omid Vakili covers the walls of the ferry with gold.',
    'Omid Vakili is a retired ferryman.',
    'Omid Vakili is head of the guild of the lake.',
    'Omid Vakili can be found at the pier.',
    'Omid Vakili edited the timetable of this ferry for nine years.',
    'Left: 12 passengers, said Omid Vakili.',
  ])('is the story still: %s', (line) => {
    expect(placed(line)).toBe('body');
  });

  it.each([
    ['credit', 'Sample-Testi reported from Karvan, Marland.'], ['credit', 'Jane Sample-Testi covers the lake. Follow her on X at @jsample.'], ['biography', 'Jane Sample-Testi is a ferry correspondent for the Lake Post.'],
    ['body', 'Omid Testi reported from Karvan.'], ['body', 'Sample-Test reported from Karvan.'], ['body', 'Jane Sample-Testi reported from the quay that the ferry had gone.'],
  ])('is %s, however much stands below it: %s', (kind, line) => {
    const foot = ['Tags', 'Ferry', 'Ice', 'Trending Now', 'Goat is rescued from the ice', 'Baths of Karvan reopen on Monday', 'The Lake Post', '100 Fountain Ave.', 'Terms of Use', 'Privacy Policy'];
    const { paragraphs, furniture } = structureOf(`${STORY}${[line, ...foot].join('\n\n')}\n`, '2024-06-01');
    const found = [...paragraphs.map((p) => [p.role, p.text]), ...furniture.map((f) => [f.kind, f.text])].find(([, text]) => text === line);
    expect(found?.[0]).toBe(kind);
  });

  it('is a code behind the last sentence', () => {
    const { paragraphs, furniture } = structureOf('KARVAN, 9 Nov (APX) — The ferry stopped on Thursday. "It is the ice," its owner told APX. Nobody was hurt. APX/jm/lp 0455\n', '2024-06-01');
    expect(paragraphs.map((p) => p.text.slice(-16))).toEqual(['Nobody was hurt.']);
    expect(furniture.map((f) => [f.kind, f.text])).toEqual([['staff-code', 'APX/jm/lp 0455']]);
  });

  it.each(['The ferry runs on AC/dc.', 'It sails under the sign of "Ship AB/cd 12".'])('is no code: %s', (line) => {
    expect(placed(line)).toBe('body');
  });
});
