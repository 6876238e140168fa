import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention | cue | words" of each quote. People and events are invented. */
const reportsOf = (text: string): string[] => parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker, cue, text: words }) => `${speaker?.mention?.text ?? '–'} | ${cue?.text ?? '–'} | ${words}`);

describe('what somebody holds', () => {
  it.each<[text: string, quote: string]>([
    ['Farid Vakili is confident that the gate will open.', 'Farid Vakili | is confident | the gate will open'],
    ['The mayor’s aides were adamant that nobody had left the town.', 'The mayor’s aides | were adamant | nobody had left the town'],
    ['He remains hopeful that the gate will open.', 'He | remains hopeful | the gate will open'],
    ['Farid Vakili was now fairly certain that the gate would open, but nobody asked.', 'Farid Vakili | was now fairly certain | the gate would open'],
    ['Farid Vakili was of the view that the dam would hold.', 'Farid Vakili | was of the view | the dam would hold'],
    ['Mayor Farid Vakili is of the opinion that the dam should be lower.', 'Mayor Farid Vakili | is of the opinion | the dam should be lower'],
  ])('%s', (text, quote) => {
    expect(reportsOf(text)).toEqual([quote]);
  });

  it.each<[text: string, quote: string]>([
    ['Vakili has been a member since 2010 and backed the ban on nets.', 'Vakili | backed | the ban on nets'],
    ['Vakili called for a new cabinet and rejected any base on its soil.', 'Vakili | rejected | any base on its soil'],
  ])('behind "and", of a subject that does nothing else: %s', (text, quote) => {
    expect(reportsOf(text)).toContain(quote);
  });

  it.each([
    'Not everybody is so sure that the dam will hold.',
    'Farid Vakili was not certain that the dam would hold.',
    'He could not be sure that the port was open.', 'Farid Vakili is no longer confident that talks will resume.', 'He is far from certain that the talks will work.',
    'It is certain that the dam will fail.', 'They were certain that night of victory.',
    'Make sure that the gate is shut.',
    'He bought a certain house of which the view that the hill had was gone.',
    'The view that the dam is old is common.',
  ])('nothing: %s', (text) => {
    expect(reportsOf(text)).toEqual([]);
  });
});
