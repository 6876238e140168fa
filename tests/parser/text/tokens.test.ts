import { describe, expect, it } from 'vitest';
import { internWord } from '../../../src/core/words.js';
import { sentencesOf } from '../../../src/parser/text/sentences.js';
import { tokenize, type Tokens } from '../../../src/parser/text/tokens.js';
import { expectLinear } from '../../helpers/linear.js';

const words = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.length }, (_, i) => tokens.textOf(i));
};

describe('tokenize', () => {
  it.each([
    ["Iran's Hossein Amir-Abdollahian", ['Iran', "'s", 'Hossein', 'Amir-Abdollahian']],
    ['he didn’t say “$38 million”', ['he', 'didn’t', 'say', '“', '$', '38', 'million', '”']],
    ['Pe\u00c3\u00b1a paid 5\u00a3', ['Pe\u00c3\u00b1a', 'paid', '5', '\u00a3']],
    ['Bas\u00c3\u00c2\u00b1ez', ['Bas\u00c3\u00c2\u00b1ez']],
    ['\u00c2\u00a35', ['\u00c2', '\u00a3', '5']],
    ['in the U.S. at 5 p.m. today', ['in', 'the', 'U.S.', 'at', '5', 'p.m.', 'today']],
    ['Sen. Reel (D-R.I.), a Ra-B.The', ['Sen', '.', 'Reel', '(', 'D-R.I.', ')', ',', 'a', 'Ra-B', '.', 'The']],
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

describe('words of the text', () => {
  it.each(['tehran', 'Tehran', 'TÜRKIYE', 'Amir-Sample', 'U.S.', "'s", '16th', 'Kan’ani', 'F14'])('%s has the id of its list', (word) => {
    const id = internWord(word);
    const tokens = tokenize(word === "'s" ? "Iran's" : word);
    const last = tokens.length - 1;
    expect(tokens.textOf(last)).toBe(word);
    expect(tokens.id[last]).toBe(id);
  });
});

describe('worst cases', () => {
  it.each(['R99.99,', 'R24.99.', 'R5 000,', 'R1,', "a'", 'U.'])('%s a thousand times without a blank: eight times the text', { retry: 3 }, async (part) => {
    await expectLinear(3000, (n) => `The price was ${part.repeat(n)}x`, tokenize);
  });
});

describe('memory of spent tokens', () => {
  const rows = (tokens: Tokens): number[][] => Array.from({ length: tokens.length }, (_, i) =>
    [tokens.start[i]!, tokens.end[i]!, tokens.kind[i]!, tokens.shape[i]!, tokens.id[i]!, tokens.hash[i]!]);

  it('is used again, and shows in no token', () => {
    const text = 'Iran’s envoy Amir-Sample said on Feb. 3: “No.”';
    const spent = tokenize('“The ministry of a far longer text,” they say, “has 12,000 words -- and more.” '.repeat(30));
    const again = tokenize(text, spent);
    expect(again.start).toBe(spent.start);
    expect(rows(again)).toEqual(rows(tokenize(text)));
    // Who looks at the token behind the last one finds none.
    expect([again.kind[again.length], again.id[again.length], again.shape[again.length]]).toEqual([0, 0, 0]);
  });

  it('is left alone where it is too narrow', () => {
    const spent = tokenize('Short.');
    const long = tokenize('a b '.repeat(400), spent);
    expect(long.start).not.toBe(spent.start);
    expect(long.length).toBe(800);
    expect(spent.textOf(0)).toBe('Short');
    expect(spent.end[0]).toBe(5);
  });
});

describe('sentencesOf', () => {
  it.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['On Feb. 3 Gen. Karimi left. “No.” It ended.', ['On Feb. 3 Gen. Karimi left.', '“No.”', 'It ended.']],
    ['The U.S. Senate met at 5 p.m. The vote failed.', ['The U.S. Senate met at 5 p.m.', 'The vote failed.']],
    ['Iran is in Group B. The rest left. Group J. Karimi left in Plan C.', ['Iran is in Group B.', 'The rest left.', 'Group J. Karimi left in Plan C.']],
    ['“Why?” he asked.', ['“Why?” he asked.']],
    ['Asked again, she said no. But he fell ill. The pier in Duluth, Minn. Shops closed.', ['Asked again, she said no.', 'But he fell ill.', 'The pier in Duluth, Minn. Shops closed.']],
    ['Berth no. 4 and No. 5 were shut. No. The mayor would miss. Nobody else did.', ['Berth no. 4 and No. 5 were shut.', 'No.', 'The mayor would miss.', 'Nobody else did.']],
    ['The mill is in Alexandria, Va. The gate is in Salem, Mass. It was shut.', ['The mill is in Alexandria, Va.', 'The gate is in Salem, Mass.', 'It was shut.']],
    ['Persepolis vs. Esteghlal was lt. Karimi’s match.', ['Persepolis vs. Esteghlal was lt. Karimi’s match.']],
  ])('%s', (text, expected) => {
    const tokens = tokenize(text);
    const got = sentencesOf(tokens, 0, tokens.length).map((s) => text.slice(tokens.start[s.first], tokens.end[s.last - 1]));
    expect(got).toEqual(expected);
  });
});
