import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "speaker | text" of each quote that is an answer. People and events are invented. */
function answersOf(...paragraphs: string[]): string[] {
  const { quotes } = parseArticle(paragraphs.join('\n\n'), { asOf: '2022-02-10' });
  return quotes.filter(({ rule }) => rule === 'interview').map(({ speaker, text }) => `${speaker?.name ?? '–'} | ${text}`);
}

const HEADLINE = 'The mill will grind again, says its last miller';
const INTRO = 'KERMAN, May 12 (MNA) – Farid Karvani has run the mill of Kerman for nine years. He spoke of the flood in an interview with MNA.';
const HANDS_OVER = 'Following is the text of the interview:';
const FIRST = ['How do you see the mill after the flood of last spring, and its debts?', 'I think that it will grind again in May. We have seen worse.'];
const SECOND = ['Some say the farmers have gone to other mills. What is your view?', 'They go where the flour is white. My brother says “wait and see”.'];
const THIRD = ['And the dam?', 'My colleagues call it a sieve. It was built in a year.', 'The next one will be worse.'];

describe('an interview whose questions have no labels', () => {
  it('has a quote of each paragraph behind a question, of whom the introduction names', () => {
    expect(answersOf(HEADLINE, INTRO, HANDS_OVER, ...FIRST, ...SECOND, ...THIRD)).toEqual([
      'Farid Karvani | I think that it will grind again in May. We have seen worse.',
      'Farid Karvani | They go where the flour is white. My brother says “wait and see”.',
      'Farid Karvani | My colleagues call it a sieve. It was built in a year.',
      'Farid Karvani | The next one will be worse.',
    ]);
  });

  it('leaves the questions to the writer, whatever they tell of others', () => {
    const { quotes } = parseArticle([HEADLINE, INTRO, ...FIRST, ...SECOND, ...THIRD].join('\n\n'), { asOf: '2022-02-10' });
    expect(quotes.some(({ text }) => text.includes('other mills'))).toBe(false);
  });

  it('takes two questions where a colon hands over to them', () => {
    expect(answersOf(HEADLINE, INTRO, HANDS_OVER, ...FIRST, ...THIRD)).toHaveLength(3);
    expect(answersOf(HEADLINE, INTRO, ...FIRST, ...THIRD)).toEqual([]);
  });

  it('ends before what is said of it', () => {
    expect(answersOf(HEADLINE, INTRO, HANDS_OVER, ...FIRST, ...THIRD, 'The interview was edited for length. We welcome your letters.')).toHaveLength(3);
  });

  it('is of whom the page introduces, whatever it calls the talk', () => {
    expect(answersOf(HEADLINE, 'KERMAN, May 12 (MNA) – Farid Karvani has run the mill of Kerman for nine years.', 'Excerpts follow:', ...FIRST, ...THIRD)[0]).toContain('Farid Karvani | ');
  });

  it('asks by requests, too', () => {
    expect(answersOf(HEADLINE, INTRO, HANDS_OVER, ...FIRST, 'Please tell us about the dam.', 'I would not sleep under it.')).toEqual([
      'Farid Karvani | I think that it will grind again in May. We have seen worse.', 'Farid Karvani | I would not sleep under it.',
    ]);
  });

  it('is of the one whom the introduction tells of most', () => {
    const intro = 'KERMAN, May 12 (MNA) – Farid Karvani has run the mill for nine years. Sara Omidi built it. Karvani spoke of the flood in an interview with MNA.';
    expect(answersOf(HEADLINE, intro, ...FIRST, ...SECOND, ...THIRD)[0]).toContain('Farid Karvani | ');
    const both = 'KERMAN, May 12 (MNA) – Farid Karvani and Sara Omidi have run the mill for nine years. They spoke of the flood in an interview with MNA.';
    expect(answersOf(HEADLINE, both, ...FIRST, ...SECOND, ...THIRD)[0]).toContain('– | ');
  });

  it.each<[why: string, ...paragraphs: string[]]>([
    ['a column that tells of no interview', 'KERMAN, May 12 (MNA) – Farid Karvani has run the mill of Kerman for nine years.', ...FIRST, ...SECOND, ...THIRD],
    ['a column that begins with what was said in an interview', 'KERMAN, May 12 (MNA) – In an interview last week Farid Karvani defended the dam.', 'But who will pay for it?', 'We will. Our children will.', 'And what do we get?', 'I have seen the plans.', 'Is it safe?', 'I doubt it.'],
    ['an explainer', INTRO, 'What does the law do?', 'It bans new dams in the hills.', 'And the old ones?', 'They stay for nine years.', 'Who pays for them?', 'The province pays from the tax on flour.'],
    ['an explainer that quotes', INTRO, 'What does the law do?', 'It bans new dams. “We are glad of it,” said Sara Omidi. I saw her sign.', 'And the old ones?', '“They stay,” Omidi told us, and “we all know why.”', 'Who pays for them?', 'The province pays from the tax on flour.'],
    ['a report with two questions of its own', INTRO, 'Will the mill grind again?', '“I think so,” Karvani said.', 'But who will pay?', 'The province has sent me a letter, he said.'],
  ])('is not %s', (_why, ...paragraphs) => {
    expect(answersOf(HEADLINE, ...paragraphs)).toEqual([]);
  });
});
