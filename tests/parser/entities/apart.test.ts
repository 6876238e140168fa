/** What stands in the paragraph or headline before is read by no rule of the next. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../src/parser/doc.js';
import { entitiesOf } from '../../../src/parser/entities/index.js';
import { parseArticle } from '../../../src/parser/parse.js';
import { sentencesOf } from '../../../src/parser/text/sentences.js';
import { tokenize } from '../../../src/parser/text/tokens.js';

/** Headings without a stop that a rule would read on. */
const HEADINGS = [
  'Thousands stranded by collapse of low-cost airline', 'The sale of bank', 'Woes of a bank', 'Protest in the city', 'Concern for workers at', 'Two charged with murder of', 'Troops sent to the border',
  'The mill is sold to developer', 'The $5 trillion company', 'The rights group', 'He was named', 'The story of the 2nd', 'The talks between', 'A visit to', 'The tanker', 'It was said by', 'A woman called', 'He spoke to Mr',
  'The town of', 'The chief', 'He was killed by', 'The new minister', 'The club won 2-1 against', 'The newspaper', "The minister's", 'The governor and',
];
const STORIES = [
  'Passengers slept on the floor.', 'Growing fears of a flood drove them out.', 'Karvani left the hall.', 'Tessaro Dunmore will close the mill.', 'Scottish First Minister John Vrell arrived.', 'Tractors stood there, he said.',
  'Nobel laureate Narges Karvani arrived.', 'Karvan said it was shut.', 'Volunteers said the road was shut.', 'Jordan Karvani rose.', 'Tehran and Muscat signed it.', 'Flotilla officers left.', 'Said Karvani left.', 'KVR said so.',
  'Daily Karvan was shut.', 'Georgia Karvani left.', 'Isfahan University was shut.', 'March was cold.',
];

/** Two paragraphs; the offsets of what is named in the second, from its beginning. */
function second(first: string, story: string): string[] {
  const text = `${first}\n\n${story}`;
  const tokens = tokenize(text);
  const passages = [[0, first.length], [first.length + 2, text.length]].map(([start, end], index) => {
    const [from, to] = [tokens.firstFrom(start!), tokens.firstFrom(end!)];
    tokens.part(from, to);
    return { paragraph: { text: text.slice(start, end), start: start!, end: end!, index, role: 'body' as const }, first: from, last: to, sentences: sentencesOf(tokens, from, to) };
  });
  const structure = { agency: null, dateline: null, kicker: null, headline: null, paragraphs: [] } as unknown as Doc['structure'];
  const { mentions } = entitiesOf({ text, tokens, passages, structure });
  return mentions.filter(({ start }) => start > first.length).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('a paragraph behind one without a full stop', () => {
  it.each(HEADINGS)('%s', (heading) => {
    for (const story of STORIES) expect([story, second(heading, story)]).toEqual([story, second(`${heading}.`, story)]);
  });

  it('is read as behind one with a stop, whatever words stand there', () => {
    const words = fc.array(fc.constantFrom(...HEADINGS.join(' ').split(' ')), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(words, fc.constantFrom(...STORIES), (before, story) => {
      const heading = `they ${before.join(' ').toLowerCase()}`;
      expect([heading, second(heading, story)]).toEqual([heading, second(`${heading}.`, story)]);
    }), { numRuns: 300 });
  });

  it('also behind the headline', () => {
    const named = parseArticle('Thousands stranded by collapse of low-cost airline\n\nPassengers slept on the floor of the hall, and nobody came to them.\n', { asOf: '2026-11-29' });
    expect(named.headline?.text).toBe('Thousands stranded by collapse of low-cost airline');
    expect(named.organizations).toEqual([]);
  });
});
