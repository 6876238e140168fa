import { describe, expect, it } from 'vitest';
import { relationsOf } from './house-gold.js';
import type { Stretch } from './gold.js';
import type { MarkedQuote } from './houses.js';

const quote = (text: string, content: string, cue: string | null, mention: string | null, kind: MarkedQuote['kind'] = 'indirect'): MarkedQuote => {
  const start = text.indexOf(content);
  return { kind, spans: [[start, start + content.length]], cue, mention, speaker: null, via: null };
};

describe('marked articles as attributions', () => {
  const read = (text: string, ...quotes: MarkedQuote[]): string[] => {
    const { relations } = relationsOf(text, quotes);
    const words = (stretches: readonly Stretch[]): string => stretches.map(([start, end]) => `${start}:${text.slice(start, end)}`).join(' ');
    return relations.map(({ source, cue }) => `${words(source)} ${words(cue)}`);
  };

  it('takes the nearest cue, and each for one quote', () => {
    const text = 'Darabi said the mill would open and said that it would pay.';
    expect(read(text, quote(text, 'the mill would open', 'said', 'Darabi'), quote(text, 'it would pay', 'said', 'Darabi'))).toEqual(['0:Darabi 7:said', '0:Darabi 36:said']);
  });

  it('takes the cue of the sentence before that of the one before it', () => {
    const text = 'The mill pays, Darabi said. It would even pay more next year, Mrs. Darabi-Kohan said.';
    expect(read(text, quote(text, 'It would even pay more next year', 'said', 'Mrs. Darabi-Kohan'))).toEqual(['62:Mrs. Darabi-Kohan 80:said']);
  });

  it('takes no part of a word, and nothing inside the content', () => {
    const text = 'There he told them what he said was true.';
    expect(read(text, quote(text, 'what he said was true', 'told', 'he'))).toEqual(['6:he 9:told']);
  });

  it('leaves out what has no cue, and a mention that stands nowhere', () => {
    const text = '“We pay,” it was said. “We do.”';
    expect(read(text, quote(text, 'We pay,', 'said', null), quote(text, 'We do.', null, null))).toEqual([' 17:said']);
  });

  it('knows that the words in marks are but a part', () => {
    const text = 'Darabi called it “a mill of a lifetime” on Monday.';
    expect(relationsOf(text, [quote(text, 'a mill of a lifetime', 'called', 'Darabi', 'mixed')]).relations[0]!.partly).toBe(true);
  });
});
