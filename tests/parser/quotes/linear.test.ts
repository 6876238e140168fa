import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../../../src/parser/entities/index.js';
import { docOf } from '../../../src/parser/parse.js';
import { extract } from '../../../src/parser/quotes/extract.js';
import { quotesOf } from '../../../src/parser/quotes/index.js';

/** Without a headline and a first paragraph, short turns would be no body. */
const TOP = 'Rain falls on two fields\n\nDELVANI (Reuters) - The rain came at last.\n\n';

/** Worst cases for extraction and for resolution, each with a part that is repeated. */
const EVIL: Record<string, string> = {
  'reports without an end': 'he said: ',
  'reports by a phrase without an end': 'He drew attention to the road ',
  'figures put without an end': 'they put the toll at 9 men ',
  'a pronoun behind papers': 'The geologist kept it. He said that it was. The memo says that we go. ',
  'questions and answers': 'Q: Where is it? \n\nA: It is Karvani who met Omidi.\n\n',
  'turns by initials': 'LK: It rained.\n\nOS: Did it?\n\n',
  'a paragraph of bodies': 'The Harbour Company waits. The company said that we go. ',
  'one sentence of it': 'it said a thing and ',
  'interruptions without an end': ', he went on, and nobody came',
  'a sentence each': 'The ministry waits. It said that we go. ',
};

describe('a text of one report repeated', () => {
  // Again where the collector of garbage fell into one of the two runs.
  it.each(Object.entries(EVIL))('%s: four times the text costs no more than some four times the time', { retry: 2, timeout: 60_000 }, (_, part) => {
    const time = (repeats: number): number => {
      const doc = docOf(TOP + part.repeat(repeats), '2024-01-01');
      const entities = entitiesOf(doc);
      const before = process.cpuUsage();
      quotesOf(doc, entities, extract(doc, entities));
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    // The least of two: the collector of garbage, whose threads count, falls into the longer text more often.
    const least = (repeats: number): number => Math.min(time(repeats), time(repeats));
    time(7_500);
    // Quadratic time would give 16, linear time gives 3 to 5.
    expect(least(30_000) / Math.max(least(7_500), 1000)).toBeLessThan(7);
  });
});
