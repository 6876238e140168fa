import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/parser/text/sentences.js';
import { tokenize } from '../../../src/parser/text/tokens.js';

const words = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.length }, (_, i) => tokens.textOf(i));
};

describe('tokenize', () => {
  it.each([
    ["Iran's Hossein Amir-Abdollahian", ['Iran', "'s", 'Hossein', 'Amir-Abdollahian']],
    ['he didn’t say “$38 million”', ['he', 'didn’t', 'say', '“', '$', '38', 'million', '”']],
    ['in the U.S. at 5 p.m. today', ['in', 'the', 'U.S.', 'at', '5', 'p.m.', 'today']],
    ['Ra’isi, Kan’ani and Ra\'isi’s', ['Ra’isi', ',', 'Kan’ani', 'and', "Ra'isi", '’s']],
    ['1,200 MW, 25:21, 2.5bn, 16th.', ['1,200', 'MW', ',', '25:21', ',', '2.5bn', ',', '16th', '.']],
    ['won.The end', ['won', '.', 'The', 'end']],
    ['TEHRAN -- “So...”', ['TEHRAN', '--', '“', 'So', '...', '”']],
    ["the ministers' talks", ['the', 'ministers', "'", 'talks']],
    ["I've we're they'd", ['I', "'ve", 'we', "'re", 'they', "'d"]],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('sentencesOf', () => {
  it.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['On Feb. 3 Gen. Karimi left. “No.” It ended.', ['On Feb. 3 Gen. Karimi left.', '“No.”', 'It ended.']],
    ['The U.S. Senate met at 5 p.m. The vote failed.', ['The U.S. Senate met at 5 p.m.', 'The vote failed.']],
    ['“Why?” he asked.', ['“Why?” he asked.']],
  ])('%s', (text, expected) => {
    const tokens = tokenize(text);
    const got = sentencesOf(tokens, 0, tokens.length).map((s) => text.slice(tokens.start[s.first], tokens.end[s.last - 1]));
    expect(got).toEqual(expected);
  });
});
