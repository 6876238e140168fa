import { describe, expect, it } from 'vitest';
import { nameTest } from '../../../src/corpus/search/names.js';

describe('nameTest', () => {
  it.each([
    ['qalibaf', 'Mohammad Bagher Ghalibaf', true],
    ['Baqer Qalibaf', 'Mohammad-Bagher Ghalibaf', true],
    ['Mohammad-Bagher', 'Mohammad Bagher Ghalibaf', true],
    ['bagher', 'Mohammad Bagher Ghalibaf', true],
    ['amirabdollahian', 'Hossein Amir-Abdollahian', true],
    ['amir abdollahian', 'Hossein Amirabdollahian', true],
    ['Mohammad Ghalibaf', 'Mohammad Bagher Ghalibaf', false],
    ['bag', 'Mohammad Bagher Ghalibaf', false],
    ['hassan', 'Hossein Amirabdollahian', false],
  ])('%s in %s: %s', (query, name, expected) => expect(nameTest(query)!(name)).toBe(expected));

  it.each(['', '38%', 'a'])('%j is no name', (query) => expect(nameTest(query)).toBe(null));
});
