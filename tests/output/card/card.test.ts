import { describe, expect, it } from 'vitest';
import type { Article, Span } from '../../../src/core/article.js';
import { annotated } from '../../../src/output/card/annotated.js';
import { card } from '../../../src/output/card/index.js';
import { nested } from '../../../src/output/card/marks.js';
import { displayWidth } from '../../../src/output/width.js';
import { styleOf } from '../../../src/output/style.js';
import { parseArticle } from '../../../src/index.js';

// The people, the place and what they say are invented.
const TEXT = 'Bridge over the Zarrin opens\n\nZARRINABAD, 5 Dey (Xyz) – “It is open \u{1f309},” Araz Vakili said of the 橋.\n';

const spanOf = (part: string): Span => {
  const start = [...TEXT.slice(0, TEXT.indexOf(part))].length;
  return { text: part, start, end: start + [...part].length };
};

/** A record made by hand, so that the card does not change when the parser does. */
function record(): Article {
  const lead = spanOf('“It is open \u{1f309},” Araz Vakili said of the 橋.');
  const date = { ...spanOf('5 Dey'), iso: '2021-12-26', precision: 'day' as const, calendar: 'jalali' as const, weekday: null, inferred: ['year' as const], why: 'last 5 Dey before 2022-03-01' };
  return {
    ...parseArticle('', { asOf: '2022-03-01' }),
    headline: spanOf('Bridge over the Zarrin opens'),
    agency: { ...spanOf('Xyz'), name: null, code: 'Xyz', country: null },
    dateline: { ...spanOf('ZARRINABAD, 5 Dey (Xyz) –'), place: { ...spanOf('ZARRINABAD'), name: 'Zarrinabad', country: 'IR' }, date, agency: null },
    date, lead, paragraphs: [{ ...lead, index: 0, role: 'lead' }],
    quotes: [{
      id: 'q1', kind: 'direct', text: 'It is open \u{1f309},', segments: [spanOf('It is open \u{1f309},')], cue: spanOf('said'), via: null, paragraph: 0, rule: 'marks', confidence: 0.9,
      speaker: { name: 'Araz Vakili', title: '橋の技師', person: 'p1', mention: spanOf('Araz Vakili'), rule: 'before-cue' },
    }],
    people: [{ id: 'p1', name: 'Araz Vakili', titles: ['橋の技師'], variants: ['Vakili'], mentions: [{ ...spanOf('Araz Vakili'), kind: 'name' }] }],
    figures: [{ ...spanOf('5'), kind: 'count', value: 1234567.5, unit: 'cars', qualifier: 'about' }],
    dates: [date],
    messages: [{ rule: 'x', severity: 'warning', reason: 'odd mark', start: 3, end: 4 }],
  };
}

const entry = { article: record(), text: TEXT };

describe('the card', () => {
  it('cuts no word where another column can give way', async () => {
    const [quote] = record().quotes;
    const article = { ...record(), quotes: [{ ...quote!, speaker: { ...quote!.speaker!, name: 'Araz Vakili Amir-Zarrinabadian' }, cue: { ...quote!.cue!, text: 'expressed dissatisfaction' }, text: 'word '.repeat(40), segments: [{ ...quote!.segments[0]!, text: 'word '.repeat(40) }] }] };
    expect(card({ article, text: TEXT }, { width: 60, style: await styleOf(0), explain: false })).toMatch(/ dissatisfaction /);
  });

  it('leaves a mixed quote the marks it has', async () => {
    const [quote] = record().quotes;
    const article = { ...record(), quotes: [{ ...quote!, kind: 'mixed' as const, segments: [{ ...quote!.segments[0]!, text: 'the bridge was “open”' }] }] };
    expect(card({ article, text: TEXT }, { width: 60, style: await styleOf(0), explain: false })).toMatch(/said +the bridge was “open”\n +橋の技師 +mixed/);
  });

  it('at 60 cells', async () => {
    expect(card(entry, { width: 60, style: await styleOf(0), explain: true })).toBe(`Bridge over the Zarrin opens
Xyz · Zarrinabad · 26 December 2021 (5 Dey) (year inferred)

“It is open \u{1f309},” Araz Vakili said of the 橋.

Quotes
  WHO          HOW   WHAT
  Araz Vakili  said  “It is open \u{1f309},”
  橋の技師           q1 found by marks · speaker by
                     before-cue · mention “Araz Vakili” ·
                     confidence 0.9

People
  NAME         TITLE     ALSO    NAMED  QUOTED
  Araz Vakili  橋の技師  Vakili  1×     1×

Figures
  AS WRITTEN  VALUE        UNIT
  about 5     1,234,567.5  cars

Dates
  AS WRITTEN  ISO         WHY
  5 Dey       2021-12-26  last 5 Dey before 2022-03-01

Messages
  SEVERITY  AT  REASON
  warning   3   odd mark
`);
  });

  it.each([20, 30, 45, 60, 80, 100, 200])('no line is wider than %d cells', async (width) => {
    for (const line of card(entry, { width, style: await styleOf(0), explain: true }).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  it('colours speech, people and places in the running text', async () => {
    const page = card(entry, { width: 80, style: await styleOf(1), explain: false });
    expect(page).toContain('“\u001b[32mIt\u001b[39m \u001b[32mis\u001b[39m');
    expect(page).toContain('\u001b[36mAraz\u001b[39m \u001b[36mVakili\u001b[39m');
  });

  it('shows what would act on the terminal by its code, in the text and in the tables', async () => {
    const text = 'A \u001b]8;;http://x\u0007link\u001b]8;;\u0007 and “\u202eabc” she said.\n';
    const page = card({ article: parseArticle(text, { asOf: '2022-03-01' }), text }, { width: 80, style: await styleOf(0), explain: true });
    expect(page).not.toMatch(/[\u001b\u0007\u202e]/);
    expect(page).toContain('\\u{1b}');
  });
});

describe('the annotated text', () => {
  it('puts every field in brackets with its name', async () => {
    expect(annotated(entry, 200, await styleOf(0))).toBe(`[headline Bridge over the Zarrin opens]

[dateline [place ZARRINABAD], [date [count 5] Dey] ([agency Xyz]) –] [lead “[direct q1 It is open \u{1f309},]” [speaker q1 Araz Vakili] [cue q1 said] of the 橋.]
`);
  });

  it('wraps, and without its brackets is the text', async () => {
    const narrow = annotated(entry, 30, await styleOf(0));
    for (const line of narrow.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(30);
    const words = narrow.replace(/\[(headline|dateline|place|date|count|agency|lead|direct q1|speaker q1|cue q1) /g, '').replace(/\]/g, '').split(/\s+/);
    expect(words.filter(Boolean)).toEqual(TEXT.split(/\s+/).filter(Boolean));
  });
});

describe('nested', () => {
  const mark = (start: number, end: number, label: string, role: 'person' | 'place' = 'person') => ({ start, end, label, role });

  it('leaves out what crosses, what is empty, and the second of two alike', () => {
    expect(nested([mark(0, 5, 'a'), mark(3, 8, 'crossing'), mark(1, 3, 'inner'), mark(2, 2, 'empty'), mark(0, 5, 'again'), mark(0, 5, 'other', 'place')]).map(({ label }) => label))
      .toEqual(['a', 'other', 'inner']);
  });
});
