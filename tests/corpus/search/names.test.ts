import { describe, expect, it } from 'vitest';
import { fullNames, nameTest, spellingIn } from '../../../src/corpus/search/names.js';

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

describe('fullNames', () => {
  const full = fullNames(['Bahman Ghorbani', 'Hossein Amir-Abdollahian', 'Laleh Karimi', 'Omid Karimi']);
  it.each([
    ['Qorbani', 'Bahman Ghorbani'], ['Amir-Abdollahian', 'Hossein Amir-Abdollahian'], ['Hossein Amirabdollahian', 'Hossein Amir-Abdollahian'], ['Laleh Karimi', 'Laleh Karimi'],
    // Either of two, or somebody else.
    ['Karimi', null], ['Nasrin Karimi', null], ['the minister', null], ['', null],
  ])('%s: %s', (short, name) => expect(full(short)).toBe(name));
});

describe('spellingIn', () => {
  it.each([
    ['qalibaf', 'Mohammad Bagher Ghalibaf', 'Ghalibaf'],
    ['baqer qalibaf', 'Mohammad-Bagher Ghalibaf', 'Bagher Ghalibaf'],
    ['amirabdollahian', 'Hossein Amir-Abdollahian', 'Amir Abdollahian'],
    ['amir abdollahian', 'Hossein Amirabdollahian', 'Amirabdollahian'],
    ['karimi', 'Mohammad Bagher Ghalibaf', null],
    ['qalibaf', '', null],
  ])('%s in %s: %s', (query, name, expected) => expect(spellingIn(name, query)).toBe(expected));
});
