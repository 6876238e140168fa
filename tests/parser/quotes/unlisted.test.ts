import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention | cue | text" of each quote. People and events are invented. */
function quotesOf(text: string): string[] {
  return parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker, cue, text: words }) => `${speaker?.mention?.text ?? '–'} | ${cue?.text ?? '–'} | ${words}`);
}

describe('marked speech beside a verb that no list holds', () => {
  it.each<[text: string, ...quotes: string[]]>([
    ['"Go back to the harbour," Vakili trumpeted and a guard led him out.', 'Vakili | trumpeted | Go back to the harbour,'],
    ['“Nobody sails tonight!” trumpeted the mayor.', 'the mayor | trumpeted | Nobody sails tonight!'],
    ['"The gate is shut," Vakili, the mayor of Kerman, trumpeted on Monday.', 'Vakili | trumpeted | The gate is shut,'],
    ['“The gate is shut”, she trumpeted.', 'she | trumpeted | The gate is shut'],
    ['"The gate," Vakili trumpeted, "is shut for good."', 'Vakili | trumpeted | The gate, … is shut for good.'],
    ['Vakili shot back, "They called us out. Oh my goodness."', 'Vakili | shot back | They called us out. Oh my goodness.'],
    ['After the mayor accused the club of neglect, Vakili shot back, "We kept every boat."', 'Vakili | shot back | We kept every boat.', 'the mayor | accused | the club of neglect'],
    ['When the mayor left, Vakili fired back forcefully: "If they sue us, they will lose."', 'Vakili | fired back forcefully | If they sue us, they will lose.'],
    ['“The Harbour will always be ours,” an angry Vakili trumpeted.', 'an angry Vakili | trumpeted | The Harbour will always be ours,'],
    ['The court was plain in its findings: "Further talks on this are not needed."', 'The court | was plain in its findings | Further talks on this are not needed.'],
    ['The mayor’s letter makes a careful case: “Friends of the plan forget the river.”', 'The mayor’s letter | makes a careful case | Friends of the plan forget the river.'],
    ['The court was plain: "Further talks on this are not needed."', 'The court | was plain | Further talks on this are not needed.'],
    ['She denied that Karvani ran the mill: "Not a day."', 'She | denied | Karvani ran the mill', 'She | – | Not a day.'],
    ['As Vakili puts it, "members are unmoved, and residents are tired."', 'Vakili | puts it | members are unmoved, and residents are tired.'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text).sort()).toEqual(quotes.sort());
  });

  it.each([
    'At an evening billed as “Hard Hats for the Harbour,” the mayor unveiled a plan.',
    'In his new play, “A History for Beginners,” the actor wore a mask.',
    'The book is called “The Salt Road,” which Vakili translated.',
    'The sign at the gate, "No way out", was painted in May.',
    'With “Ten Days of Dawn” behind it, the club played in Doha.',
    'The board saw him as the man to speed the “grandfather of the harbour” into the new age.',
  ])('none in %s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});

describe('marked speech that goes on behind an attribution', () => {
  it.each<[why: string, text: string, ...quotes: string[]]>([
    ['and ends in the writer’s words', '"The members are tired," said Arash Vakili, who leads the club. "He has been very harsh with us," which will lead to cuts.', 'Arash Vakili | said | The members are tired, … He has been very harsh with us,'],
    ['past a report inside the aside', '"I am going to vote," said Nika Doost, 24, who said the mayor was tired. "It is for the people, not the market."', 'Nika Doost | said | I am going to vote, … It is for the people, not the market.', 'who | said | the mayor was tired'],
    ['led on by a conjunction', '"It is no question of life and death," Vakili said outside the hall. But "the plan is stronger with a word from the mayor. It helps."', 'Vakili | said | It is no question of life and death, … the plan is stronger with a word from the mayor. It helps.'],
    ['not to an outlet’s show', '"It is true," Vakili said on Sunday on the channel\'s "Good Morning Harbour." "She will not be happy about it."', 'Vakili | said | It is true, … She will not be happy about it.'],
  ])('%s', (_why, text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  it('not a slogan that something happens to', () => {
    expect(quotesOf('"It is true," Vakili said. "Make the Harbour Great" resonated with him.')).toEqual(['Vakili | said | It is true,']);
  });
});
