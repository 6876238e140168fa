import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../../../src/parser/entities/index.js';
import { docOf } from '../../../src/parser/parse.js';
import { expectLinear } from '../../helpers/linear.js';

/** Worst cases for the walk, each with a part that is repeated. */
const EVIL: Record<string, string> = {
  'capitals without end': 'The ',
  'one name after another': 'Arash Vakili ',
  'hyphens': 'A-',
  'capitalised hyphens': 'Iran-',
  'of': 'Head of the ',
  'titles': 'Deputy Foreign Minister and ',
  'body heads': 'Council of ',
  'field words': 'Industry, Mine and ',
  'brackets': 'Ab (AB) ',
  'opening brackets': 'AB (',
  'initials': 'J. ',
  'particles': 'Ali bin ',
  'possessives': "Iran's ",
  'commas': 'Vakili, the head of, ',
  'places': 'Tehran, Iran, ',
  'ampersands': 'Hale & ',
  'or': 'Hale, or WHO, ',
  'fields of a list': 'Health, ',
};

describe('a text of one thing repeated', () => {
  it.each(Object.entries(EVIL))('%s: eight times the text', { retry: 3 }, async (_, part) => {
    await expectLinear(8000, (n) => docOf(part.repeat(n), '2024-01-01'), entitiesOf);
  });

  it('takes more mentions than a call takes arguments', () => {
    const { places, mentions } = entitiesOf(docOf('Iran, '.repeat(600_000), '2024-01-01'));
    expect(places.map(({ name, mentions: each }) => [name, each.length])).toEqual([['Iran', 600_000]]);
    expect(mentions.length).toBe(600_000);
  });

  it('finds thousands of people without comparing each with each', () => {
    const names = Array.from({ length: 8000 }, (_, i) => `Ali ${letters(i)}zadeh met Reza ${letters(i)}pour.`).join(' ');
    expect(entitiesOf(docOf(names, '2024-01-01')).people.length).toBeGreaterThan(6000);
  });
});

function letters(n: number): string {
  const word = n.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
  return word[0]!.toUpperCase() + word.slice(1);
}
