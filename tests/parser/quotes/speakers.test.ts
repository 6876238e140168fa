import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention -> speaker" of each quote of a whole article. People and events are invented. */
function speakersOf(text: string): string[] {
  return parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker }) => `${speaker?.mention?.text ?? '–'} -> ${speaker?.name ?? '–'}`);
}

describe('whom a mention means', () => {
  it.each<[why: string, text: string, ...speakers: string[]]>([
    ['a countryman of him who has just spoken', 'KABUL (Reuters) - The governor, Ghulam Popal, who now lives in Hamburg, rejected the claim. "I never sold a drop of water," the Afghan politician said.',
      'The governor, Ghulam Popal -> Ghulam Popal', 'the Afghan politician -> Ghulam Popal'],
    ['not of another country', 'ANKARA (Reuters) - Iran\'s envoy to the talks, Arash Vakili, rejected the claim. "I never sold a drop of water," the Turkish politician said.',
      'Iran\'s envoy to the talks, Arash Vakili -> Arash Vakili', 'the Turkish politician -> the Turkish politician'],
  ])('%s', (_why, text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
