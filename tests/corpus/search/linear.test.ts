/** Searches of pages that are long, or full of one thing: a page of ten thousand quotes costs as much as a hundred pages. */
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../../helpers/linear.js';
import { hits, Made, manyQuotes } from './page.js';

describe('worst cases', () => {
  it.each([
    ['mill', {}], ['mill', { in: 'quotes' }], ['mill', { unit: 'paragraph', context: 2 }], ['speaker:mirzadeh', {}], ['speaker:mirzadeh date:2022', {}], ['speaker:mirzadeh', { within: 'paragraph' }],
    ['speaker:mirzadeh', { within: 'paragraph', unit: 'sentence', context: 1 }], ['mill mirzadeh', { within: 'sentence', unit: 'paragraph' }], ['"open mill"~2', { in: 'quotes' }], ['/mil+/', { in: 'quotes' }],
    ['kind:direct person:mirzadeh', {}], ['speaker:mirzadeh OR person:mirzadeh', { unit: 'paragraph' }], ['kind:direct lead:mill', {}], ['said:mill', { unit: 'article' }],
    ['meerzade', {}],
  ] as const)('%s %o: eight times the quotes cost some eight times as much', { retry: 3 }, async (query, options) => {
    await expectLinear(500, manyQuotes, (made) => hits(made, query, options));
  });

  /** One quote of many sentences. */
  const speech = (n: number): Made => {
    const said = Array.from({ length: n }, (_, i) => `We open mill ${i}.`).join(' ');
    return new Made(`"${said}" Laleh Mirzadeh said.`).quote(said, 'Laleh Mirzadeh');
  };

  it.each([
    ['said:mill', { within: 'sentence' }], ['said:mill', { unit: 'sentence' }], ['kind:direct mill', { within: 'sentence', unit: 'paragraph' }], ['mill', { in: 'quotes', unit: 'sentence', context: 1 }],
  ] as const)('%s %o: eight times the sentences of one quote', { retry: 3 }, async (query, options) => {
    await expectLinear(1000, speech, (made) => hits(made, query, options));
  });

  /** What is asked for more often than it is there: each place looked for the second one from the end of the page. */
  const rare = (n: number): Made => new Made(`rare ${'ab '.repeat(n)}rare ${'ab '.repeat(n)}`);

  it.each([['"ab rare rare"~5'], ['"rare ab rare"~5'], ['"ab ab rare rare"~9'], ['"ab none"~5']])('%s: eight times the words cost some eight times as much', { retry: 3 }, async (query) => {
    await expectLinear(500, rare, (made) => hits(made, query));
  });

  it('stay linear', () => {
    const words = 'oil '.repeat(100_000);
    expect(hits(new Made(words), 'oil', { unit: 'paragraph' })[0]!.matches).toHaveLength(100_000);
    expect(hits(new Made(words), '"oil oil oil oil"', { unit: 'paragraph' })).toHaveLength(1);
    expect(hits(new Made(words), '"oil gas"~5')).toHaveLength(0);
    expect(hits(new Made(`${words} gas`), '"oil gas"~5', { unit: 'paragraph' })[0]!.matches.map(({ text }) => text)).toEqual(['oil', 'gas']);
    expect(hits(new Made('('.repeat(100_000)), 'a')).toHaveLength(0);
    expect(hits(new Made("a'".repeat(100_000)), 'a*')).toHaveLength(1);
  });
});
