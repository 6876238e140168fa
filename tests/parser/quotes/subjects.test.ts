import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "speaker | text" of each quote. People and events are invented. */
function quotesOf(text: string): string[] {
  return parseArticle(`The guild met on Monday.\n\n${text}`, { asOf: '2022-02-10' }).quotes.map(({ speaker, text: words }) => `${speaker?.name ?? '–'} | ${words}`);
}

describe('where he said it is no part of who he is', () => {
  it.each([
    ['the mayor in an interview.', 'the mayor'],
    ['the mayor in an interview with the Herald.', 'the mayor'],
    ['officials in a briefing.', 'officials'],
    ['the mayor at a rally.', 'the mayor'],
    ['the mayor in a speech to the guild.', 'the mayor'],
    ['a spokesman for the mill in an email.', 'a spokesman for the mill'],
    ['officials in Vanarak.', 'officials in Vanarak'],
    ['a clerk at the ministry.', 'a clerk at the ministry'],
  ])('said %s', (text, who) => {
    expect(quotesOf(`“It is late,” said ${text}`)).toEqual([`${who} | It is late,`]);
  });
});

describe('whose he is, and of how many, is part of who he is', () => {
  it.each([
    ['“It is late,” said the mother of three.', 'the mother of three | It is late,'],
    ['“It is late,” the father of two added.', 'the father of two | It is late,'],
    ['“It is late,” one of the five warned.', 'one of the five | It is late,'],
    ['“It is late,” added the owner of two bakeries.', 'the owner of two bakeries | It is late,'],
    ['“It is late,” added the owner of the bakery.', 'the owner of the bakery | It is late,'],
  ])('%s', (text, quote) => {
    expect(quotesOf(text)).toEqual([quote]);
  });
  it('what was announced of several is no verb', () => {
    expect(quotesOf('“Late” was the first of two announced. He called “Far Out” the best of three claimed.')).toEqual([]);
  });
});

describe('behind a colon with no verb', () => {
  it.each([
    ['A spokesman for the mill: “It is late.”', 'A spokesman for the mill | It is late.'],
    ['The head of the guild on Sunday: “It is late.”', 'The head of the guild | It is late.'],
    ['The envoy to the guild: “It is late.”', 'The envoy to the guild | It is late.'],
    ['The head of the guild sold a book: “The Late”'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});

describe('put it bluntly', () => {
  it.each([
    ['Iran’s envoy to the UN put it bluntly: “It is late.”', 'Iran’s envoy to the UN'],
    ['One of the two pilots put it bluntly: “It is late.”', 'One of the two pilots'],
    ['Several of the nurses put it this way: “It is late.”', 'Several of the nurses'],
    ['Those close to the talks put it this way: “It is late.”', 'Those close to the talks'],
  ])('%s', (text, who) => {
    expect(quotesOf(text)).toEqual([`${who} | It is late.`]);
  });
});

describe('who stands behind a possessive', () => {
  it.each([
    ['They met Vell’s lawyer, who said it was late.', 'Vell’s lawyer'],
    ['They met Lena Vell’s lawyer, who said it was late.', 'Lena Vell’s lawyer'],
    ['That was the view of Iran’s envoy to the UN, who said it was late.', 'Iran’s envoy to the UN'],
    ['They met Lena Vell’s brother, Omid Vell, who said it was late.', 'Omid Vell'],
    ['They met a 43-year-old, who said it was late.', 'a 43-year-old'],
    ['It was a win for Vell’s Lake Union, which said it was late.', 'Lake Union'],
    ['He left Vell’s car, which said it was late.', 'which'],
  ])('%s', (text, who) => {
    expect(quotesOf(text)).toEqual([`${who} | it was late`]);
  });
});

describe('of an unknown town and its mayor, the mayor speaks', () => {
  it.each([
    ['“It is late,” said Vanarak Mayor Pavel Drun.', 'Pavel Drun'],
    ['“It is late,” said Vanarak spokesperson Pavel Drun.', 'Pavel Drun'],
    ['“It is late,” said Vanarak.', 'Vanarak'],
    ['“It is late,” said Vanarak, mayor Pavel Drun’s brother.', 'Vanarak'],
  ])('%s', (text, who) => {
    const { quotes, people } = parseArticle(`The guild met on Monday.\n\n${text}`, { asOf: '2022-02-10' });
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual([who]);
    if (who === 'Pavel Drun') expect(people.map(({ name }) => name)).toEqual([who]);
  });
});

describe('what has become of somebody, and how, stands inside of who he is', () => {
  it.each([
    ['The newly appointed harbour master said it was late.', 'The newly appointed harbour master'],
    ['It was late, said Vanarak’s newly appointed harbour master.', 'Vanarak’s newly appointed harbour master'],
    ['Vanarak’s internationally recognized council said it was late.', 'Vanarak’s internationally recognized council'],
    ['The guild’s first elected warden said it was late.', 'The guild’s first elected warden'],
    ['The already embattled warden said it was late.', 'The already embattled warden'],
    ['The most widely read newspaper said it was late.', 'The most widely read newspaper'],
    ['“It was late,” said the guild’s then warden.', 'the guild’s then warden'],
    ['“It was late,” said some 200 former millers.', 'some 200 former millers'],
    ['“It was late,” said more than 30 millers.', 'more than 30 millers'],
    ['An early study said it was late.', 'An early study'],
    ['According to a later report, it was late.', 'a later report'],
    ['The warden formally said it was late.', 'The warden'],
    ['The warden has formally announced that it was late.', 'The warden'],
    ['His badly reported millers said it was late.', 'His badly reported millers'],
  ])('%s', (text, who) => {
    expect(quotesOf(text).map((quote) => quote.split(' | ')[0])).toEqual([who]);
  });
});

describe('who speaks behind a list of others, a dash, or for a paper', () => {
  it.each([
    ['The court confirmed the verdict against Omid Drun, Sara Vell and Reza Drun without a hearing, Laleh Karvan said.', 'The court', 'Laleh Karvan'],
    ['The Quays and Locks Authority — the QLA — said it was late.', 'Quays and Locks Authority'],
    ['The warden — Laleh Karvan — said it was late.', 'Laleh Karvan'],
    ['Omid Drun kept a report by a retired warden which found that it was late.', 'a report by a retired warden'],
    ['Omid Drun kept a report by the Lake Office, which found that it was late.', 'Lake Office'],
    ['Omid Drun met a retired warden who found that it was late.', 'a retired warden'],
  ])('%s', (text, ...who) => {
    expect(quotesOf(text).map((quote) => quote.split(' | ')[0])).toEqual(who);
  });
});

describe('what stands before the verb tells when and where, or whom', () => {
  it.each<[text: string, ...quotes: string[]]>([
    ['In Vanarak, the Council expressed hope for an agreement that addresses the concerns of all.', 'the Council | for an agreement that addresses the concerns of all'],
    ['In Vanarak, the guild called on the owners who had left to return.', 'the guild | the owners who had left to return'],
    ['In a speech on Friday, the warden argued.'],
    ['Laleh Karvan told Vanarak Daily that traces of barley had survived.', 'Laleh Karvan | traces of barley had survived'],
    ['Laleh Karvan told Vanarak Daily that works.'],
    ['Laleh Karvan told the Herald prices had fallen.', 'Laleh Karvan | prices had fallen'],
    ['Laleh Karvan told the Herald prices in the north had fallen.', 'Laleh Karvan | prices in the north had fallen'],
    ['Laleh Karvan told the Herald drivers had left.', 'Laleh Karvan | drivers had left'],
    ['Laleh Karvan said on Monday there was no water.', 'Laleh Karvan | there was no water'],
    ['Laleh Karvan said on Monday many of the boats had sunk.', 'Laleh Karvan | many of the boats had sunk'],
    ['Laleh Karvan said in a statement that damaged boats had sunk.', 'Laleh Karvan | damaged boats had sunk'],
    ['Laleh Karvan wrote in a statement that damaged the guild.'],
    ['According to an early study published in the journal Lake Letters, grain tests on 19 samples place the mill in the first century A.D.\n\nThe warden welcomed the find.',
      'an early study published in the journal Lake Letters | grain tests on 19 samples place the mill in the first century A.D.', 'The warden | the find'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});

describe('a short form with a stop is no end of who speaks', () => {
  it.each([
    ['“It is late,” said Asst. Chief Omid Drun.', 'Omid Drun'],
    ['“It is late,” said the Rt. Hon. Omid Drun.', 'Omid Drun'],
    ['Gov.-elect Omid Drun said it was late.', 'Omid Drun'],
    ['Vell & Co. partner Omid Drun said it was late.', 'Omid Drun'],
    ['“It is late,” Vell Inc.’s Omid Drun said.', 'Omid Drun'],
    ['Sgt. 1st Class Omid Drun said it was late.', 'Omid Drun'],
    ['He has left Vell Inc. Omid Drun said it was late.', 'Omid Drun'],
    ['He has left Vell Inc. and the guild. Omid Drun said it was late.', 'Omid Drun'],
  ])('%s', (text, who) => {
    expect(quotesOf(text).map((quote) => quote.split(' | ')[0])).toEqual([who]);
  });
});
