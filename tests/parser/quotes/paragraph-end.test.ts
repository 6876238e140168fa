import { describe, expect, it } from 'vitest';
import { docOf, parseArticle } from '../../../src/parser/parse.js';
import { rowsOf } from '../../../src/parser/quotes/items.js';

const HEAD = 'Mill shut in Delvan\n\nDELVAN (Sample) – The mill was shut on Monday. ';

/** The tags of the first paragraph's words, or of the second one's. */
function tagsOf(paragraph: string, next: string, which = 0): number[] {
  const { tokens, passages } = docOf(`${HEAD}${paragraph}\n\n${next} at noon, and nobody came to the gate.`, '2024-01-01');
  expect(passages).toHaveLength(2);
  const { tag, length } = rowsOf(tokens, passages, [], [])[which]!;
  return [...tag.subarray(0, length)];
}

describe('a paragraph that ends without a full stop', () => {
  it.each([
    ['a day of prayer', 'It is open on Friday', 'Prayer went on'],
    ['a thing that is told of', 'Karvani told ISNA that work', 'Is slow'],
    ['those from outside', 'Outside', 'Experts urged it'],
    ['each of two', 'The two men both', 'Denied it'],
    ['the least', 'It sells cod at', 'Least four came'],
    ['a limit', 'It goes up', 'To 40 came'],
    ['about so many', 'Karvani said about', '40 came'],
    ['a set term', 'These were his main talking', 'Points were few'],
    ['a rank', 'It is late, said Oversight ranking', 'Karvani came', '12 of'],
    ['what a study is of', 'He left the city study', 'Of the port he said nothing'],
    ['a reading by some', 'There was a first reading', 'By the mayor it was read'],
    ['a year', 'It was the ministry in 2023', 'Warned of rain he went'],
    ['a day', 'It was the ministry on November 3', 'Called late he came'],
    ['what is insisted on', 'Another insisted', 'There was rain'],
    ['what that is', 'That', 'Is late'],
    ['a director', 'He met managing', 'Director Karvani came', '12 of'],
  ])('is not read together with what the next one opens with: %s', (_, paragraph, next, other = 'Zarin') => {
    expect(tagsOf(paragraph, next)).toEqual(tagsOf(paragraph, `${other} ${next}`));
  });

  it.each([
    ['a place in a team', 'He was injured', 'Left winger Zarin left'],
    ['a post', 'He stood at the command', 'Post near it'],
  ])('is not read together with the next one: %s', (_, paragraph, next) => {
    expect(tagsOf(paragraph, next, 1)).toEqual(tagsOf(`${paragraph} Zarin`, next, 1));
  });

  it('does not change what somebody is called, or said', () => {
    const mentionsAndTexts = (paragraph: string, next: string): string[] => parseArticle(`${HEAD}${paragraph}\n\n${next}`, { asOf: '2024-01-01' })
      .quotes.map(({ speaker, text }) => `${speaker?.mention?.text} | ${text}`);
    expect(mentionsAndTexts('The gate was shut, according to officials of the port of Rasht on Friday', 'Prayer went on.')).toEqual(['officials of the port of Rasht | The gate was shut']);
    expect(mentionsAndTexts('Karvani told ISNA that work', 'Is it shut?')).toEqual([]);
  });
});
