import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle, parseArticles, TOGETHER } from '../../src/parser/parse.js';

const HOUSES = new URL('../quality/houses/tune/', import.meta.url);
const texts = readdirSync(HOUSES).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, HOUSES), 'utf8'));
const options = { asOf: '2024-01-01' };

describe('many articles at a time', () => {
  it('are what each is by itself, in their order, over more than one round', () => {
    const many = Array.from({ length: TOGETHER * 2 + 5 }, (_, i) => texts[i % texts.length]!);
    expect(parseArticles(many.map((text) => ({ text, options })))).toEqual(many.map((text) => parseArticle(text, options)));
  });

  it('leave nothing of a long page to a short one in its place', () => {
    const long = texts.join('\n\n').repeat(3);
    const short = 'TEHRAN (Sample) – "We know", Arash Vakili said';
    const alone = parseArticle(short, options);
    expect(parseArticles([long, short, long].map((text) => ({ text, options })))[1]).toEqual(alone);
    expect(parseArticles([short, long, short].map((text) => ({ text, options })))[2]).toEqual(alone);
  });

  it('keep their own reference dates; none of none', () => {
    const text = 'Talks were held on Thursday, February 3, Vakili said.';
    const dates = parseArticles(['2022-03-01', '2011-03-01'].map((asOf) => ({ text, options: { asOf } }))).map(({ date }) => date?.iso);
    expect(dates).toEqual(['2022-02-03', '2011-02-03']);
    expect(parseArticles([])).toEqual([]);
  });
});

/** Paragraphs that break off where a rule looks at the words behind, and some that go on from there. */
const BROKEN = [
  'The manager of the mill stole a hundred thousand pounds from its safe in May, a court heard',
  '“We will not go,” came the',
  'By noon the gate was shut and everybody had gone home',
  'answer was plain, as Arash Vakili put it',
  'Karvani spoke of a new dam on',
  'the condition that it be mended, he was quoted by Nemoun Daily as',
  'saying that “we wait” and, according to the ministry of',
  'Reuters said, quoting the mayor',
  'who declined to comment, adding',
  `${'the boats came in and the crews went home and '.repeat(6)}nobody minded it.`,
];

describe('what was read before', () => {
  const page = (...paragraphs: string[]): string => `Gate shut in Delvan\n\nDELVAN (Sample) – ${paragraphs.join('\n\n')}`;
  const quotesOf = (text: string): string[] => parseArticle(text, options).quotes.map(({ text: words, cue }) => `${words} [${cue?.text}]`);

  it('does not tell what stands behind a paragraph\'s last word', () => {
    const heard = page(BROKEN[0]!, BROKEN[2]!);
    parseArticle(page(BROKEN[9]!, 'The gate was shut.'), options);
    expect(quotesOf(heard)).toEqual(['The manager of the mill stole a hundred thousand pounds from its safe in May [heard]']);
    // "By" begins a page as well.
    expect(quotesOf(`By night the mill is robbed\n\n${heard.slice(heard.indexOf('DELVAN ('))}`)).toHaveLength(1);
  });

  it('does not end a phrase that the paragraph breaks off', () => {
    parseArticle(page('“We will not go,” came one two three four five.', 'The gate was shut.'), options);
    const came = quotesOf(page('“We will not go,” came the', 'answer was plain.'));
    expect(came).toEqual(quotesOf(page('“We will not go,” came the', 'reason was plain.')));
    expect(came.join('')).not.toContain('answer');
  });

  it('changes nothing', () => {
    const pages = fc.array(fc.constantFrom(...BROKEN), { minLength: 1, maxLength: 5 }).map((paragraphs) => page(...paragraphs));
    fc.assert(fc.property(pages, pages, (one, other) => {
      const first = parseArticle(one, options);
      parseArticle(other, options);
      expect(parseArticle(one, options)).toEqual(first);
    }), { numRuns: 150, seed: 31 });
  });
});
