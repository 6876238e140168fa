import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention | segments" of each quote. People and events are invented. */
function segmentsOf(text: string): string[] {
  return parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker, segments }) => `${speaker?.mention?.text ?? '–'} | ${segments.map(({ text: words }) => words).join(' … ')}`);
}

describe('where a content begins and ends', () => {
  it.each<[why: string, text: string, ...quotes: string[]]>([
    ['behind what X is', 'According to Laleh Mirzadeh, the head of the union, trade fell by nine percent in May.', 'Laleh Mirzadeh | trade fell by nine percent in May'],
    ['before what X is', 'Trade fell by nine percent in May, the head of the union, Laleh Mirzadeh, said.', 'the head of the union, Laleh Mirzadeh | Trade fell by nine percent in May'],
    ['behind how it was said', 'Vakili told the council by telephone that trade had doubled.', 'Vakili | trade had doubled'],
    ['at the marks behind a semicolon', 'Vakili, who runs the club, welcomed the decision; “We have waited for it for ten years,” he said.', 'Vakili | the decision', 'he | We have waited for it for ten years,'],
    ['behind a semicolon and a deed', 'Its commander, Colonel Farid Amini, left for the port at dawn; the pirates had fled by boat, he reported.', 'he | the pirates had fled by boat'],
  ])('%s: %s', (_why, text, ...quotes) => {
    expect(segmentsOf(text)).toEqual(quotes);
  });

  it.each<[why: string, text: string, ...quotes: string[]]>([
    ['what opens a list', 'According to the mayor, the bridge, the road and the school were closed.', 'the mayor | the bridge, the road and the school were closed'],
    ['a time behind the source', 'According to the mayor, in May the bridge was closed.', 'the mayor | in May the bridge was closed'],
    ['a list before the speaker', 'The bridge was closed, the road too, the mayor said.', 'the mayor | The bridge was closed, the road too'],
    ['two clauses of one speaker', 'Prices rose; wages fell, she said.', 'she | Prices rose; wages fell'],
    ['a place in the clause', 'Vakili said that in Kerman that road was closed.', 'Vakili | in Kerman that road was closed'],
  ])('keeps %s: %s', (_why, text, ...quotes) => {
    expect(segmentsOf(text)).toEqual(quotes);
  });
});
