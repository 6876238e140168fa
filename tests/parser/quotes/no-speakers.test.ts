import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../helpers/speakers.js';

describe('whom "who", "that" and "he" do not mean', () => {
  it.each<[why: string, text: string, ...speakers: string[]]>([
    ['the doctor and not his town, nor its state', 'BOSTON (AP) - "It is late," said Omid Karvan, a doctor from Englewood, New Jersey, who said he would stay.', 'Omid Karvan -> Omid Karvan', 'who -> Omid Karvan'],
    ['whoever presides over a body', 'BOSTON (AP) - "It is late," said Omid Karvan, president of the Tidewater Growers Association, who blames the port.', 'Omid Karvan -> Omid Karvan', 'who -> Omid Karvan'],
    ['a book, not whom it is about', 'BOSTON (AP) - A book about Hezbollah says it is late.', 'A book about Hezbollah -> A book about Hezbollah'],
    ['of a group those who are told of', 'BOSTON (AP) - They met enough of the superdelegates who say it is late.', 'who -> superdelegates'],
    ['no race', 'BOSTON (AP) - It is a cold race that says it is late.', 'that -> that'],
    ['no town', 'BOSTON (AP) - They met in Boston, who said it was late.', 'who -> who'],
    ['no paper for "he"', 'BOSTON (AP) - As the nationalist Lake Mirror tabloid noted, the candidate has fans. He says the trade is unfair.', 'the nationalist Lake Mirror tabloid -> the nationalist Lake Mirror tabloid', 'He -> He'],
    ['two clauses, each with its own report', 'BOSTON (AP) - Oil rose, Omid Karvan said, but gas fell, Nima Sabeti said.', 'Omid Karvan -> Omid Karvan', 'Nima Sabeti -> Nima Sabeti'],
  ])('%s', (_why, text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
