/** Speakers who are told by what they are: a country's soldiers, a ministry in small letters, somebody's spokesman. People and bodies are invented. */
import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../helpers/speakers.js';

describe('whom a description means', () => {
  it.each<[why: string, text: string, ...speakers: string[]]>([
    ['the soldiers of a country', 'HAIFA (AP) - The Karvan Defense Forces said it was late. The Lake Board was there. "We will not go," the military said.', 'The Karvan Defense Forces -> Karvan Defense Forces', 'the military -> Karvan Defense Forces'],
    ['no soldiers where no name tells of them', 'HAIFA (AP) - The Lake Board said it was late. "We will not go," the military said.', 'The Lake Board -> Lake Board', 'the military -> the military'],
    ['a body behind what it is', 'OMAHA (AP) - Nine wards have shut, according to the National Center for Lake Care, a research group, which warns that more could follow.', 'the National Center for Lake Care -> National Center for Lake Care', 'which -> National Center for Lake Care'],
    ['the several of a village', 'QOM (AP) - Residents of the nearby village of Golzarvand want guards. Looters, they say, come at night.', 'they -> Residents of the nearby village of Golzarvand'],
    ['a ministry in small letters with its country', 'MUSCAT (AFP) - The crew was freed, Oman\'s foreign ministry said. They were "in good health", the ministry said in a statement. Its energy ministry said no.', 'Oman\'s foreign ministry -> Oman\'s foreign ministry', 'the ministry -> Oman\'s foreign ministry', 'Its energy ministry -> Its energy ministry'],
    ['the only one of the paragraph above', 'SYDNEY (AP) - Warwick Vell, who bakes, was up. "It is flour," he said.\n\nOpposition leader Damian Orr said it was late.\n\nBy dusk the creek was back between its banks, and Vell had lit an oven.\n\n"It is dry," he said.', 'he -> Warwick Vell', 'Opposition leader Damian Orr -> Damian Orr', 'he -> Warwick Vell'],
    ['not one of two of the paragraph above', 'SYDNEY (AP) - Warwick Vell, who bakes, was up.\n\nOpposition leader Damian Orr said it was late.\n\nBy dusk Omid Rad was back, and Vell had lit an oven.\n\n"It is dry," he said.', 'Opposition leader Damian Orr -> Damian Orr', 'he -> Damian Orr'],
    ['not the owner whom he speaks for', 'SYDNEY (AP) - A spokesman for the dam\'s owner, Omid Vell, said the house was sad. The dam\'s owner, Omid Vell, said he was ill.', 'A spokesman for the dam\'s owner, Omid Vell -> A spokesman for the dam\'s owner, Omid Vell', 'The dam\'s owner, Omid Vell -> Omid Vell'],
    ['an apprentice, and no park', 'SYDNEY (AP) - He and his apprentice, Sienna Park, sat on the roof. Park said she was cold.', 'Park -> Sienna Park'],
    ['the age of whom the paragraph is about', 'TEHRAN (AP) - "It is empty," spokeswoman Elnaz Vell said.\n\nIn the hall, Marzieh Rad, whose son is ill, stood still. "I have five of them," the 34-year-old said.', 'spokeswoman Elnaz Vell -> Elnaz Vell', 'the 34-year-old -> Marzieh Rad'],
    ['no office of who gave a first name only', 'TEHRAN (AP) - A student who gave only her first name, Elaheh, said she slept.\n\nIn a message, the First Vice President said that it was late.', 'A student -> Elaheh', 'the First Vice President -> the First Vice President'],
  ])('%s', (_why, text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
