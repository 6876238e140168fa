import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention | cue | text" of each quote. People and events are invented. */
function quotesOf(text: string): string[] {
  return parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker, cue, text: words }) => `${speaker?.mention?.text ?? '–'} | ${cue?.text ?? '–'} | ${words}`);
}

describe('marked speech that is somebody\'s answer', () => {
  it.each<[text: string, ...quotes: string[]]>([
    ['“No comment,” was all Vakili would say.', 'Vakili | say | No comment,'],
    ['“No comment,” was all that the minister was willing to offer.', 'the minister | offer | No comment,'],
    ['“No comment,” was her only answer.', 'her | answer | No comment,'],
    ['“Not while I live,” was the deputy foreign minister\'s blunt reply.', 'the deputy foreign minister | reply | Not while I live,'],
    ['“Never,” was the answer from Tehran.', 'Tehran | answer | Never,'],
    ['“Too little, too late” was the verdict of the court.', 'the court | verdict | Too little, too late'],
    ['“It was hell,” is how Vakili remembers the night.', 'Vakili | remembers | It was hell,'],
    ['Vakili\'s verdict: “a slap in the face”.', 'Vakili | : | a slap in the face'],
    ['The minister\'s response: “We will see.”', 'The minister | : | We will see.'],
    ['“We will look out of the window,” is all Karvan would promise.', 'Karvan | promise | We will look out of the window,'],
    ['His response: “We are hopeful,” he said. “We are ready.”', 'he | said | We are hopeful, … We are ready.'],
    ['“No comment” was all over the walls.'],
    ['“The Long Road” was her first film.'],
    ['“The Long Road” was how Vakili came to fame.'],
    ['“The Long Road” is the story of the court.'],
    ['“The Long Road” was all the cinema showed.'],
    ['“The Long Road” was all the critics talked about.'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
