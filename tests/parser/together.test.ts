import { readdirSync, readFileSync } from 'node:fs';
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
