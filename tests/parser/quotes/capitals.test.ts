import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention | text" of each quote, "U.S." and the like under one name. People and events are invented. */
function quotesOf(text: string): string[] {
  return parseArticle(`The guild met on Monday.\n\n${text}`, { asOf: '2022-02-10' }).quotes.map(({ speaker, text: words }) => `${speaker?.mention?.text ?? '–'} | ${words}`);
}

const TOLD: readonly (readonly [words: string, ...quotes: string[]])[] = [
  ['said it was late', 'it was late'], ['warned of a crisis', 'a crisis'], ['urged restraint', 'restraint'], ['denied the report', 'the report'], ['told reporters that it was late', 'it was late'],
  ['expressed concern over the plan', 'over the plan'], ['described it as “far too late”', 'far too late'], ['ruled out a delay', 'a delay'], ['vowed to go on', 'to go on'],
];

describe.each(['US', 'WHO', 'IT', 'EU'])('capitals that open the sentence are no pronoun: %s', (capitals) => {
  it.each(TOLD)('officials %s', (words, ...quotes) => {
    expect(quotesOf(`${capitals} officials ${words}.`)).toEqual(quotes.map((quote) => `${capitals} officials | ${quote}`));
  });
});

describe('pronouns stay pronouns', () => {
  it.each<[text: string, ...quotes: string[]]>([
    ['He told us officials had left.', 'He | officials had left'],
    ['The envoy, who warned of a crisis, left.', 'who | a crisis'],
    ['WHO SAID IT WAS LATE?'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});

describe('short forms of verbs, names of sites, clauses behind a clause', () => {
  it.each<[text: string, ...quotes: string[]]>([
    ['She’s urging families to unpack. He\'s calling for calm.', 'She | families to unpack', 'He | calm'],
    ['The mayor’s calling for calm was late.'],
    ['Prof Omid Vell told Nation.Africa that he had warned them.', 'Prof Omid Vell | he had warned them'],
    ['Omid Vell told Lake.com the boat was late.', 'Omid Vell | the boat was late'],
    ['Omid Vell left Golzar.Then he said it was late.', 'he | it was late'],
    ['She told the board in a letter that was made public during the trial that the house was late.', 'She | the house was late'],
    ['She told the board in a letter that was made public during the trial that she had inherited “a beautiful house with a cellar.”', 'She | a beautiful house with a cellar.'],
    ['She wrote in a post that was later deleted.'],
    ['Omid Vell signalled that the gate was shut. The bank is signalling it is late.', 'Omid Vell | the gate was shut', 'The bank | it is late'],
    ['Omid Vell averred that the gate was shut. The nurse mumbled that it was late. He blogged that it was dark.', 'Omid Vell | the gate was shut', 'The nurse | it was late', 'He | it was dark'],
    ['The trumpeted plan failed, and the labelled jars broke.'],
    ['She told reporters that was a lie.', 'She | that was a lie'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
