import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../src/parser/doc.js';
import { figuresOf } from '../../../src/parser/entities/figures.js';
import { besideOf } from '../../../src/parser/entities/figures/context.js';
import { readDigits, readWords } from '../../../src/parser/entities/figures/number.js';
import { FIGURE_RULES } from '../../../src/parser/entities/figures/rules.js';
import { sentencesOf } from '../../../src/parser/text/sentences.js';
import { Kind, tokenize } from '../../../src/parser/text/tokens.js';
import { expectLinear } from '../../helpers/linear.js';

/** One line a case: `text => span|kind|value|unit|qualifier ; …`; nothing behind the arrow: no figure. */
const cases = readFileSync(new URL('figures/figures.txt', import.meta.url), 'utf8').trim().split('\n')
  .map((line) => line.split(/ =>\s*/) as [string, string]);

function docOf(text: string): Doc {
  const tokens = tokenize(text);
  const paragraph = { text, start: 0, end: text.length, index: 0, role: 'body' as const };
  const passage = { paragraph, first: 0, last: tokens.length, sentences: sentencesOf(tokens, 0, tokens.length) };
  return { text, tokens, passages: [passage], structure: {} as Doc['structure'] };
}

describe('figuresOf', () => {
  it.each(cases)('%s', (text, expected) => {
    const got = figuresOf(docOf(text)).map(({ text: span, kind, value, unit, qualifier }) => [span, kind, value, unit, qualifier].join('|'));
    expect(got.join(' ; ')).toBe(expected);
  });

  it('has as many cases of none as of some', () => {
    const none = cases.filter(([, expected]) => expected === '').length;
    expect(none * 2).toBeGreaterThanOrEqual(cases.length - 20);
  });

  it('asks no rule in vain: each answers null where nothing stands that it says it looks at', () => {
    let passedOver = 0;
    for (const [text] of cases) {
      const { tokens, passages } = docOf(text);
      for (const { first, last } of passages[0]!.sentences) {
        for (let i = first; i < last; i++) {
          const number = tokens.kind[i] === Kind.number ? readDigits(tokens, i, last) : readWords(tokens, i, first);
          if (!number) continue;
          const place = { tokens, first, last, number, isPersonBefore: () => false };
          for (const rule of FIGURE_RULES.filter(({ beside }) => (beside & besideOf(place)) === 0)) {
            passedOver++;
            expect([text, rule.id, rule.read(place)]).toEqual([text, rule.id, null]);
          }
        }
      }
    }
    expect(passedOver).toBeGreaterThan(cases.length);
  });

  it('gives spans that are slices, in order, without overlap', () => {
    const text = cases.map(([line]) => line).join('\n');
    let end = 0;
    for (const figure of figuresOf(docOf(text))) {
      expect(text.slice(figure.start, figure.end)).toBe(figure.text);
      expect(figure.start).toBeGreaterThanOrEqual(end);
      end = figure.end;
    }
  });

  it('leaves the numbers of dates alone', () => {
    const date = { start: 12, end: 19 } as never;
    expect(figuresOf(docOf('They met on 12 days ago in 5 places.'), [date]).map(({ text }) => text)).toEqual(['5 places']);
  });

  it.each(['1 ', '1 million ', '$', '5-', '1,', 'one million ', '1 and ', '2 to ', '%', '1 million and '])('stays linear on %j repeated', (piece) => {
    const text = piece.repeat(20_000);
    expect(figuresOf(docOf(text)).length).toBeLessThan(text.length);
  });

  it('reads a row of groups of three in linear time, and never an endless number', async () => {
    const row = (n: number): Doc => docOf(`The values were 1${' 200'.repeat(n)} 20 of them.`);
    await expectLinear(2000, row, figuresOf);
    for (let n = 1; n < 200; n++) for (const { value } of figuresOf(row(n))) expect(value).toBeLessThan(1e16);
  });

  it('names its rules once', () => {
    const ids = FIGURE_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
