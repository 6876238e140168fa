import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordPaths } from '../../../src/output/schema/paths.js';
import { GENERATED, generated } from '../../tools/schema.js';

it('is the one that the types give (else: npm run schema)', () => {
  expect(readFileSync(GENERATED, 'utf8')).toBe(generated());
});

it('names every path of the record', () => {
  expect(recordPaths()).toEqual(expect.arrayContaining(['id', 'date', 'date.iso', 'dateline.place.country', 'quotes.speaker.mention.start', 'people.mentions.kind']));
  expect(new Set(recordPaths()).size).toBe(recordPaths().length);
});
