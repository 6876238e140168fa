import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

const seeds = new URL('../../../seeds/', import.meta.url);
const file = readdirSync(seeds, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.txt'))!;
const article = parseArticle(readFileSync(new URL(file, seeds), 'utf8'), { asOf: '2022-02-10' });

describe('the bundled article', () => {
  it('names exactly four people, with their offices', () => {
    expect(article.people.map(({ name, titles }) => [name, titles])).toEqual([
      ['Hossein Amir-Abdollahian', []],
      ['Hayashi Yoshimasa', ['Foreign Minister']],
      ['Bahram Shakouri', ['Chairman of the Iran – Japan Joint Committee of Commerce']],
      ['Ebrahim Raisi', ['President']],
    ]);
  });

  it('expands JCPOA and JETRO from its own text', () => {
    expect(article.acronyms.map(({ short, long, source }) => [short, long, source])).toEqual([
      ['JCPOA', 'Joint Comprehensive Plan of Action', 'article'],
      ['JETRO', 'Japan External Trade Organization', 'article'],
    ]);
  });

  it('names six places, countries with their codes', () => {
    expect(article.places.map(({ name, country }) => `${name} ${country}`).sort()).toEqual([
      'Iran IR', 'Japan JP', 'Tehran IR', 'Tokyo JP', 'United States US', 'Vienna AT',
    ]);
  });

  it('names two bodies', () => {
    expect(article.organizations.map(({ name, acronym }) => [name, acronym])).toEqual([
      ['Japan External Trade Organization', 'JETRO'],
      ['Iran – Japan Joint Committee of Commerce', null],
    ]);
  });
});
