/** What is asked of less than the article, a quote or a sentence, and what is shown of it. */
import { describe, expect, it } from 'vitest';
import { hits, Made, matches } from './page.js';

const TEXT = `Golzar opens the mill

KARVAN – The mill stands in Delvan. Rain fell.

"The mill is open," Nasrin Karvani said in Delvan. "Come and see."

"We pay for the mill," Omid Vafa said in Golzar. Nasrin Karvani left Delvan.`;

const made = (): Made => new Made(TEXT)
  .quote('The mill is open, … Come and see.', 'Nasrin Karvani')
  .quote('We pay for the mill,', 'Omid Vafa')
  .person('Nasrin Karvani');

describe('--unit article', () => {
  it.each<[string, Parameters<typeof hits>[2], string[]]>([
    ['speaker:karvani', {}, ['Karvani']],
    ['said:mill', {}, ['mill|mill']],
    ['kind:direct', {}, ['The mill is open,|Come and see.|We pay for the mill,']],
    ['mill delvan', { within: 'sentence' }, ['mill|Delvan|mill|Delvan']],
    ['rain', { within: 'paragraph' }, ['Rain']],
    ['mill', { in: 'quotes' }, ['mill|mill']],
    ['mill', {}, ['mill|mill|mill|mill']],
    ['speaker:golzar', {}, []],
    ['mill rain', { within: 'sentence' }, []],
    ['speaker:karvani pay', {}, []],
  ])('%s %j: the article once, with all that was found', (query, options, expected) => {
    const found = hits(made(), query, { ...options, unit: 'article' });
    expect(found.map((hit) => hit.matches.map(({ text }) => text).join('|'))).toEqual(expected);
    expect(found.map(({ text }) => text)).toEqual(expected.map(() => 'Golzar opens the mill'));
  });

  it('tells the first who speaks', () => {
    expect(hits(made(), 'said:pay', { unit: 'article' }).map(({ speaker }) => speaker)).toEqual(['Omid Vafa']);
  });
});

describe('what is found in an article', () => {
  it.each<[string, Parameters<typeof hits>[2], string[]]>([
    // Conditions on the article hold for each of its quotes; no quote shows what stands in another, or in none.
    ['kind:direct person:karvani', {}, ['The mill is open,|Come and see.', 'We pay for the mill,']],
    ['speaker:vafa place:delvan', {}, ['Vafa']],
    ['speaker:vafa lead:mill', {}, ['Vafa']],
    ['speaker:karvani headline:mill', { unit: 'sentence' }, ['Karvani']],
    ['speaker:vafa OR person:karvani', {}, ['', 'Vafa']],
    ['quote:(said:pay person:karvani)', {}, ['pay']],
    // Where one looks, and what is asked of a quote or sentence, is asked of names too.
    ['person:karvani', { in: 'headlines' }, []],
    ['place:delvan', { in: 'headlines' }, []],
    ['place:delvan', { in: 'text', unit: 'paragraph' }, ['Delvan', 'Delvan', 'Delvan']],
    ['place:golzar', { in: 'headlines' }, ['Golzar']],
    ['place:golzar', { in: 'text' }, ['Golzar']],
    ['-place:delvan', { in: 'headlines', unit: 'article' }, ['']],
    ['place:golzar mill', { in: 'headlines' }, ['Golzar|mill']],
    ['place:delvan', { within: 'sentence' }, ['Delvan', 'Delvan', 'Delvan']],
    ['person:karvani delvan', { within: 'sentence' }, ['Nasrin Karvani|Delvan']],
    ['mill -place:*', { within: 'sentence' }, []],
    ['place:delvan', { in: 'quotes' }, []],
    ['place:delvan', { unit: 'quote' }, []],
    ['kind:direct place:delvan', { within: 'quote' }, []],
    ['title:mayor', { in: 'quotes' }, []],
    // Of the dateline, and the outlet: of the article. The dateline is neither text nor headline.
    ['place:karvan', {}, ['']],
    ['place:karvan', { in: 'text' }, []],
    ['place:karvan', { within: 'sentence' }, []],
    ['place:karvan kind:direct', {}, ['The mill is open,|Come and see.', 'We pay for the mill,']],
    ['agency:tasnim golzar', { in: 'headlines' }, ['Golzar']],
  ])('%s %j', (query, options, expected) => {
    const page = made();
    page.article.agency = { name: 'Tasnim', code: null, country: 'IR', ...page.span('KARVAN') };
    page.article.dateline = { ...page.span('KARVAN –'), place: { ...page.span('KARVAN'), name: 'Karvan', country: null }, date: null, agency: null };
    page.article.places.push({ name: 'Golzar', country: null, mentions: [...TEXT.matchAll(/Golzar/g)].map(({ index }) => ({ text: 'Golzar', start: index, end: index + 6, government: false })) });
    page.article.headline = page.span('Golzar opens the mill');
    page.article.lead = page.article.paragraphs[1]!;
    page.article.paragraphs.shift();
    page.article.places.push({ name: 'Delvan', country: null, mentions: [...TEXT.matchAll(/Delvan/g)].map(({ index }) => ({ text: 'Delvan', start: index, end: index + 6, government: false })) });
    expect(matches(page, query, options)).toEqual(expected);
  });
});

describe('nothing but conditions', () => {
  const page = (): Made => {
    const made = new Made('Golzar opens the mill\n\nRain fell. Snow fell.\n\nNorth mill shut\n\nSouth mill shut').link('North mill shut', 'Read More').link('South mill shut', 'Read More').date('2022-02-03');
    made.article.headline = made.span('Golzar opens the mill');
    made.article.paragraphs.shift();
    return made;
  };
  const shown = (query: string, options: Parameters<typeof hits>[2]): string[] => hits(page(), query, options).map(({ text }) => text);

  it.each<[string, Parameters<typeof hits>[2], string[]]>([
    ['*', {}, ['Golzar opens the mill']],
    ['*', { in: 'links' }, ['North mill shut', 'South mill shut']],
    ['date:2022', { in: 'links' }, ['North mill shut', 'South mill shut']],
    ['date:2023', { in: 'links' }, []],
    ['*', { in: 'text' }, ['Rain fell.', 'Snow fell.']],
    ['*', { in: 'text', unit: 'paragraph' }, ['Rain fell. Snow fell.']],
    ['*', { in: 'headlines' }, ['Golzar opens the mill']],
    ['*', { in: 'links', unit: 'article' }, ['Golzar opens the mill']],
    ['*', { in: 'quotes' }, []],
    ['has:link', { in: 'all' }, ['Golzar opens the mill']],
    ['label:more', { in: 'links' }, ['North mill shut', 'South mill shut']],
    ['label:more', { in: 'text' }, []],
  ])('%s %j', (query, options, expected) => expect(shown(query, options)).toEqual(expected));

  it('show no link where there is none', () => {
    expect(hits(new Made('Rain fell.'), '*', { in: 'links', unit: 'article' })).toEqual([]);
  });
});

describe('context', () => {
  const page = (): Made => {
    const text = 'Golzar opens the mill\n\nCity News\n\nKARVAN – Rain fell. Snow fell.';
    const made = new Made(text);
    made.article.headline = made.span('Golzar opens the mill');
    made.article.section = made.span('City News');
    made.article.dateline = { ...made.span('KARVAN –'), place: null, date: null, agency: null };
    made.article.paragraphs = [{ ...made.span('Rain fell. Snow fell.'), index: 0, role: 'lead' }];
    return made;
  };
  const around = (query: string, options: Parameters<typeof hits>[2]): string[][] => hits(page(), query, { context: 1, ...options }).map(({ before, text, after }) => [...before.map((unit) => unit.text), text, ...after.map((unit) => unit.text)]);

  it('is sentences and headlines, no dateline, section or byline', () => {
    expect(around('golzar', {})).toEqual([['Golzar opens the mill', 'Rain fell.']]);
    expect(around('golzar', { unit: 'article' })).toEqual([['Golzar opens the mill', 'Rain fell.']]);
    expect(around('rain', {})).toEqual([['Golzar opens the mill', 'Rain fell.', 'Snow fell.']]);
    expect(around('rain', { unit: 'paragraph' })).toEqual([['Golzar opens the mill', 'Rain fell. Snow fell.']]);
    expect(around('karvan', {})).toEqual([['Golzar opens the mill', 'KARVAN –', 'Rain fell.']]);
  });
});

describe('place:', () => {
  const page = (): Made => {
    const text = 'The United States left. Texas stayed, and American ships came to us.\n\nThe Emirates and London paid.';
    const mentions = (...of: string[]): { text: string; start: number; end: number; government: boolean }[] => of.map((part) => ({ text: part, start: text.indexOf(part), end: text.indexOf(part) + part.length, government: false }));
    const made = new Made(text);
    made.article.places.push(
      { name: 'United States', country: 'US', mentions: mentions('United States', 'American') }, { name: 'Texas', country: 'US', mentions: mentions('Texas') },
      { name: 'United Arab Emirates', country: 'AE', mentions: mentions('Emirates') }, { name: 'London', country: 'GB', mentions: mentions('London') });
    return made;
  };

  it.each<[string, string[]]>([
    ['place:US', ['United States', 'Texas|American']],
    ['place:us', ['United States', 'Texas|American']],
    ['place:"united states"', ['United States', 'American']],
    ['place:america', ['United States', 'American']],
    ['place:american', ['American']],
    ['place:UAE', ['Emirates']],
    ['place:emirates', ['Emirates']],
    ['place:GB', ['London']],
    // A town has the code of its country, not its names.
    ['place:UK', []],
    ['place:britain', []],
    ['place:IR', []],
    ['place:/^United/', ['United States', 'American', 'Emirates']],
  ])('%s', (query, expected) => {
    expect(matches(page(), query)).toEqual(expected);
  });

  it('of the dateline', () => {
    const made = page();
    made.article.dateline = { ...made.span('London'), place: { ...made.span('London'), name: 'London', country: 'GB' }, date: null, agency: null };
    made.article.places = [];
    expect(hits(made, 'place:GB')).toHaveLength(1);
    expect(hits(made, 'place:london')).toHaveLength(1);
    expect(hits(made, 'place:FR')).toHaveLength(0);
  });
});

describe('a quote and sentences', () => {
  it('each sentence has the matches in it', () => {
    expect(matches(made(), 'said:open OR said:see', { unit: 'sentence' })).toEqual(['open', 'see']);
    expect(matches(made(), 'said:see', { within: 'sentence' })).toEqual(['see']);
    expect(matches(made(), 'speaker:karvani see', { within: 'sentence' })).toEqual(['see']);
  });
});
