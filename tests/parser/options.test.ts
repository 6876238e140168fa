import { describe, expect, it } from 'vitest';
import { parseArticle, parseArticles } from '../../src/index.js';

const STAMPED = 'Thursday, February 3\n\nNOORABAD (XYZ) – “We agree,” said Laleh Mirzadeh on Monday.\n';

describe('a reference date', () => {
  it('gives the year of a day told with its weekday', () => {
    expect(parseArticle(STAMPED, { asOf: '2022-06-01' }).date).toMatchObject({ iso: '2022-02-03', inferred: ['year'] });
  });

  it.each([['no options', undefined], ['none', {}]])('is not needed: with %s no year is inferred, and the rest is the same', (_, options) => {
    const article = parseArticle(STAMPED, options);
    const { date, dates } = article;
    expect(date).toMatchObject({ iso: null, precision: 'month-day', inferred: [], why: 'no year is stated, nor a reference date' });
    expect(dates.map(({ text, iso }) => [text, iso])).toEqual([['Thursday, February 3', null], ['Monday', null]]);
    expect(article).toEqual({ ...parseArticle(STAMPED, { asOf: '2022-06-01' }), date, dates });
  });

  it('is not needed for dates that are stated', () => {
    expect(parseArticle('NOORABAD, Feb. 3, 2022 (XYZ) – They met yesterday.\n').dates.map(({ text, iso }) => [text, iso])).toContainEqual(['yesterday', '2022-02-02']);
  });

  it('is each text its own', () => {
    const [none, known] = parseArticles([{ text: STAMPED }, { text: STAMPED, options: { asOf: '2022-06-01' } }]);
    expect([none!.date!.iso, known!.date!.iso]).toEqual([null, '2022-02-03']);
  });

  it.each(['', 'A', '\u0000', '\ud800'])('no text without options throws: %j', (text) => {
    expect(parseArticle(text).source).toEqual({ path: null, record: null, meta: null });
  });
});
