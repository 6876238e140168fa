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
  ])('is not a day that the story looks back to: %s', (lead) => {
    expect(dateOf(lead)).toBeNull();
  });
});
