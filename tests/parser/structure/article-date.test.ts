import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** The article's date of a story of two paragraphs, told in 2022. People and events are invented. */
const dateOf = (lead: string): string | null => parseArticle(`${lead}\n\nMore of it is told in the second paragraph.\n`, { asOf: '2022-06-01' }).date?.iso ?? null;

describe('the date that a lead tells', () => {
  it.each([
    ['The bridge was opened on February 3, 2022 in Karvan, the mayor said.', '2022-02-03'],
    ['On February 3, 2022, the mayor of Karvan opened the bridge, where two thousand people had been waiting since noon.', '2022-02-03'],
    ['The bridge opened Thursday, February 3, 2022, the mayor said.', '2022-02-03'],
  ])('%s', (lead, iso) => {
    expect(dateOf(lead)).toBe(iso);
  });

  it.each([
    'The flood of February 11, 1979 was a turning point, engineers said.',
    'The guild agreed on July 14, 2015 to cut its prices, but "that deal is dead," said Arash Vakili, its chairman, on Monday.',
    'The court ruled on March 1, 2009 that the mill was public, a lawyer said this week.',
    'Nobody has crossed the bridge since March 1, 2009, the mayor said.',
    'The mill’s profit of the first nine months (March 21-December 21, 2021) rose to a record, its head said.',
    'The mill’s profit of the year ended March 20, 2021 rose to a record, its head said.',
  ])('is not a day that the story looks back to: %s', (lead) => {
    expect(dateOf(lead)).toBeNull();
  });
});

describe('the date that the second paragraph tells', () => {
  const second = (paragraph: string): string | null => parseArticle(`Nets cut in Karvan\n\nGuards were told to look for whoever cut the nets of Karvan.\n\n${paragraph}\n\nNobody has seen them, a guard said.\n`, { asOf: '2022-06-01' }).date?.iso ?? null;

  it.each([
    'The head of the guild told reporters on Thursday, February 3, that the nets were new.', 'Speaking on Thursday, February 3, Arash Vakili said that the nets were new.', '"They were new," Arash Vakili said on Thursday, February 3.',
  ])('is the day of what is said: %s', (paragraph) => {
    expect(second(paragraph)).toBe('2022-02-03');
  });

  it.each([
    'It happened at about 11.20am on Thursday 3 February outside the bath on Sheep Lane.', 'The nets were hung up on Thursday, February 3, and cut that night.', 'Vakili, a fisherman, was born on Thursday 3 February.',
    'The bath, which opened on Thursday 3 February, was shut, a guard said.',
  ])('is not the day of what happened: %s', (paragraph) => {
    expect(second(paragraph)).toBeNull();
  });
});
