/** What stands between a headline and a mark (a writer, an hour): a deck over the story, or the story of a brief over its foot. */
import { expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const TITLE = 'Night bus returns to Karvan';
const LEAD = 'The night bus will return to Karvan in May after two years, the council said.';
const REST = 'It will run every hour on weekends.';
const roles = (...lines: string[]) => structureOf(`${lines.join('\n\n')}\n`, '2024-06-01').paragraphs.map(({ role, text }) => `${role}: ${text}`);

it.each([
  [['Jane Sample', 'Staff Writer', 'Jane Sample has written about trains and buses for the Lake Herald since 2011. She lives in Karvan.']],
  [['Jane Sample', 'Staff Writer', 'Jane Sample covers trains and buses for the Lake Herald.']],
  [['By Jane Sample · Launched 2 years ago', 'Thanks for reading Lake Lines! This post is public so feel free to share it.']],
  [['Published: March 3, 2024 10:12', 'Other stories that you may find of interest stand in our list.']],
  [['By Jane Sample', 'The council is to meet again on Tuesday to talk about what a ticket costs, the mayor said, and about the ferry, whose owner has asked for help for years.']],
])('the story of a brief is no deck of its foot: %j', (foot) => {
  expect(roles(TITLE, 'By Jane Sample', 'March 3, 2024', LEAD, REST, ...foot).slice(0, 2)).toEqual([`lead: ${LEAD}`, `body: ${REST}`]);
});

it('is the lead without a mark above, too', () => {
  expect(roles(TITLE, LEAD, REST, 'Published: March 3, 2024 10:12', 'Other stories that you may find of interest stand in our list.').slice(0, 2)).toEqual([`lead: ${LEAD}`, `body: ${REST}`]);
});

const STORY = 'Drivers had left for the coast, where the pay is better, and the town had nobody who could drive at night, the head of the bus company said.';

it.each([
  [['By Jane Sample'], ['It was stopped when its drivers left for the coast.'], ['March 3, 2024 10:12']],
  [[], ['It was stopped when its drivers left for the coast. Nobody had been found to drive it since.'], ['By Jane Sample', 'March 3, 2024']],
])('is a deck where the story below is longer', (above, deck, marks) => {
  expect(roles(TITLE, ...above, ...deck, ...marks, STORY, LEAD)).toEqual([`subheading: ${deck[0]}`, `lead: ${STORY}`, `body: ${LEAD}`]);
});
