/** Money that several countries call by one name: the page says whose it is, or nobody does. */
import { describe, expect, it } from 'vitest';
import { agencyOf } from '../../../src/agencies/index.js';
import { whoseMoney } from '../../../src/parser/entities/figures/whose.js';
import { parseArticle, docOf } from '../../../src/parser/parse.js';

const unitsOf = (text: string): (string | null)[] => parseArticle(text, { asOf: '2026-11-29' }).figures.filter(({ kind }) => kind === 'money').map(({ unit }) => unit);

describe('the unit of money that several countries share', () => {
  it.each<[string, (string | null)[]]>([
    ['The harbour in Norway was shut. A fare in Norway is 300 kroner.', ['NOK']],
    ['The harbour in Denmark was shut. A fare in Denmark is 300 kroner.', ['DKK']],
    ['A fare in Norway and in Denmark is 300 kroner.', ['kroner']],
    ['A fare is 300 kroner.', ['kroner']],
    ['COPENHAGEN, Nov. 5 (Reuters) - A fare of 300 kroner was asked for the ferry.', ['DKK']],
    ['RABAT, Nov. 5 (Reuters) - Farid Karvani paid 4 million dirhams for the ferry.', ['MAD']],
    // One named by its owner needs no page.
    ['A ferry in Norway cost 4 million Danish kroner.', ['DKK']],
    ['The harbour in Pakistan was shut. It cost Rs5 billion.', ['PKR']],
    ['It cost Rs5 billion.', ['INR']],
    ['The bridge in Zambia cost K2 million, the bank in Zambia said.', ['ZMW']],
    ['The bridge in Malawi cost K2 million, the bank in Malawi said.', ['MWK']],
    ['The bridge cost K2 million.', [null]],
    ['The bridge in Norway cost K2 million.', [null]],
    // Nothing to share: the page does not matter.
    ['A fare in Jamaica is $5, and J$300 for others.', ['USD', 'JMD']],
    ['A fare in Egypt is 300 euros.', ['EUR']],
  ])('%s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });
});

it('is the one of the agency\'s country where no place and no dateline tells', () => {
  const { structure } = docOf('A fare was asked for.', '2026-11-29');
  const shared = { PK: 'PKR', IN: 'INR' };
  expect(whoseMoney([], structure)(shared)).toBeNull();
  const dawn = agencyOf('Dawn');
  expect(dawn?.country).toBe('PK');
  expect(whoseMoney([], { ...structure, agency: { ...dawn, start: 0, end: 4, text: 'Dawn' } as never })(shared)).toBe('PKR');
});
