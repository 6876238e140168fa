import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** The names of the speakers, each with how sure it is. People and events are invented. */
const speakersOf = (text: string): [string | undefined, number][] =>
  parseArticle(`GENOA (Reuters) - ${text}`, { asOf: '2022-02-10' }).quotes.map(({ speaker, confidence }) => [speaker?.name, confidence]);

describe('two of one family name', () => {
  it.each<[why: string, text: string, ...names: string[]]>([
    ['the name stays with the one the story is about', 'Senator Ellen Marsh opened the bridge. Marsh said it was safe. Her husband, Tom Marsh, cut the ribbon. Marsh added that tolls would fall.', 'Ellen Marsh', 'Ellen Marsh'],
    ['and a relative has the full name each time', 'Senator Ellen Marsh opened the bridge. Tom Marsh, the senator’s younger brother, cut the ribbon. "It is wet," Tom Marsh said. "It is dry," Marsh said.', 'Tom Marsh', 'Ellen Marsh'],
    ['two in one sentence: the first', 'Ali Moradi and Hassan Moradi met on Monday. Moradi said it rained.', 'Ali Moradi'],
    ['of two strangers the one told of last', 'Lawmaker Ali Moradi said prices would rise. The governor, Hassan Moradi, said they would not. Moradi added that the market was calm.', 'Ali Moradi', 'Hassan Moradi', 'Hassan Moradi'],
    ['before either is named in full, the one named first', 'Moradi said it rained. Ali Moradi spoke in Rasht. Hassan Moradi spoke in Sari.', 'Ali Moradi'],
    ['by the office that stands with the full name', 'Hassan Karbasi was jailed by Judge Mohammad Karbasi. "Twelve years," Judge Karbasi said.', 'Mohammad Karbasi'],
    ['by the degree', 'Dr. Roya Tehrani treated Ali Tehrani. Dr. Tehrani said he would live. Mr. Tehrani said it hurt.', 'Roya Tehrani', 'Ali Tehrani'],
    ['not by an office that neither had', 'Hassan Karbasi met Mohammad Karbasi. "Twelve years," Judge Karbasi said.', 'Hassan Karbasi'],
    ['by Mr. and Mrs.', 'William Garston spoke for his wife, Helen Garston. Mrs. Garston said she was ready. Mr. Garston said he was not.', 'Helen Garston', 'William Garston'],
    ['Mr. is no woman, who is his wife', 'Mr. Garston said he was not ready. Helen Garston, his wife, said she was.', 'Garston', 'Helen Garston'],
    ['Mrs. is no man of her name', 'William Garston said he was not ready. Mrs. Garston said she was.', 'William Garston', 'Garston'],
    ['a lord is no woman, and she no lady of the sentence before', 'Lord Garston said he was not ready. He met Helen Garston, the first lady. Garston, the mayor of Sari, said she was.', 'Garston', 'Helen Garston'],
    ['Ms. is the one of whom nothing tells it', 'William Garston left. Mayor Vrella Garston stayed. Ms. Garston said she was ready.', 'Vrella Garston'],
    ['not by Mr. where two men are meant', 'Lawmaker Ali Moradi spoke. The governor, Hassan Moradi, spoke. Mr. Moradi said the market was calm.', 'Hassan Moradi'],
  ])('%s', (_why, text, ...names) => {
    expect(speakersOf(text).map(([name]) => name)).toEqual(names);
  });

  it('is less sure where the name alone stands', () => {
    const [[, full], [, alone]] = speakersOf('Ellen Marsh said it was safe. Tom Marsh left. Marsh said it was dry.') as [[string, number], [string, number]];
    const [[, only]] = speakersOf('Ellen Marsh spoke. Marsh said it was safe.') as [[string, number]];
    expect(alone).toBeLessThan(full * 0.7);
    expect(only).toBeGreaterThan(alone);
  });
});
