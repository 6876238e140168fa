import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../../../src/parser/entities/index.js';
import type { Doc } from '../../../src/parser/doc.js';
import { docOf } from '../../../src/parser/parse.js';
import { extract } from '../../../src/parser/quotes/extract.js';
import { quotesOf } from '../../../src/parser/quotes/index.js';
import { rowsOf, type Items } from '../../../src/parser/quotes/items.js';
import { Cast } from '../../../src/parser/quotes/resolve/cast.js';
import { isOtherNamed } from '../../../src/parser/quotes/resolve/rules/focus.js';
import { Story } from '../../../src/parser/quotes/resolve/story.js';
import { beforeAccused } from '../../../src/parser/quotes/settle/participles.js';
import { turnsOf } from '../../../src/parser/quotes/transcript.js';
import { expectLinear } from '../../helpers/linear.js';

/** Without a headline and a first paragraph, short turns would be no body. */
const TOP = 'Rain falls on two fields\n\nDELVANI (Reuters) - The rain came at last.\n\n';

/** Worst cases for extraction and for resolution, each with a part that is repeated. */
const EVIL: Record<string, string> = {
  'reports without an end': 'he said: ',
  'reports by a phrase without an end': 'He drew attention to the road ',
  'figures put without an end': 'they put the toll at 9 men ',
  'a pronoun behind papers': 'The geologist kept it. He said that it was. The memo says that we go. ',
  'questions and answers': 'Q: Where is it? \n\nA: It is Karvani who met Omidi.\n\n',
  'turns by initials': 'LK: It rained.\n\nOS: Did it?\n\n',
  'a paragraph of bodies': 'The Harbour Company waits. The company said that we go. ',
  'one sentence of it': 'it said a thing and ',
  'interruptions without an end': ', he went on, and nobody came',
  'a sentence each': 'The ministry waits. It said that we go. ',
};

/** What is told may be the whole page, of each report. */
const MUCH: Record<string, string> = {
  'what is in his view': 'The dam, in his view, will hold, ',
  'what somebody is quoted as saying': '“…,” Reuters quoted the minister as saying ',
  'what one does not need': 'It was grateful, he said, and the mayor said it was grateful but did not need foreign teams and ',
  'what an acting head says': 'Vakili, the acting head of the board, said ',
  'what a report says': 'The bank, according to Vakili, has shut and ',
  'what is interrupted': 'He said the gate, Vakili said, was shut and ',
};

const PAGE = 24_000;

interface Run { time: number; size: number }

/** Time and length of the quotes of the part, repeated to so many characters. */
function run(part: string, length: number): Run {
  const doc = docOf(TOP + part.repeat(Math.ceil(length / part.length)), '2024-01-01');
  const entities = entitiesOf(doc);
  const before = process.cpuUsage();
  const quotes = quotesOf(doc, entities, extract(doc, entities));
  const { user, system } = process.cpuUsage(before);
  return { time: user + system, size: JSON.stringify(quotes).length };
}

/** The least of two: the collector of garbage, whose threads count, falls into the longer text more often. */
function least(part: string, length: number): Run {
  const [one, other] = [run(part, length), run(part, length)];
  return { time: Math.min(one.time, other.time), size: one.size };
}

describe('a text of one report repeated', () => {
  // Again where the collector of garbage fell into one of the two runs.
  it.each(Object.entries({ ...EVIL, ...MUCH }))('%s: four times the text costs no more than some four times the time and room', { retry: 2, timeout: 60_000 }, (_, part) => {
    run(part, PAGE);
    const few = least(part, PAGE);
    const many = least(part, 4 * PAGE);
    // Quadratic time would give 16, linear time gives 3 to 5.
    expect(many.time / Math.max(few.time, 1000)).toBeLessThan(7);
    expect(many.size / few.size).toBeLessThan(4.5);
  });
});

/** What is asked of each of many places must not look through all that stand before it; so little of the whole time that only pages of megabytes would show it. */
describe('a question asked of each place of a page', () => {
  const pageOf = (part: string, n: number): Doc => docOf(TOP + part.repeat(n), '2024-01-01');
  const storyOf = (part: string, n: number): Story => {
    const doc = pageOf(part, n);
    const entities = entitiesOf(doc);
    return new Story(doc, entities, new Cast(doc, entities), [], []);
  };
  const LAST = 1;

  it('whom the verb accuses: "also urged also urged …"', { retry: 2 }, async () => {
    const make = (n: number): Items => {
      const { tokens, passages } = pageOf('also urged ', n);
      return rowsOf(tokens, passages, [], [])[LAST]!;
    };
    await expectLinear(1000, make, (items) => {
      for (let i = 0; i < items.length; i++) beforeAccused(items, 0, i);
    });
  });

  it('who was brought in before: "A young driver was late. A young driver …"', { retry: 2 }, async () => {
    await expectLinear(3000, (n) => storyOf('A young driver was late. ', n), (story) => {
      const { first, last } = story.passages[LAST]!;
      for (let i = first; i < last; i++) story.introducedIn(LAST, 0, story.doc.tokens.start[i]!);
    });
  });

  it('whether another was named: "Omid Karvani was late. Omid Karvani …"', { retry: 2 }, async () => {
    await expectLinear(3000, (n) => storyOf('Omid Karvani was late. ', n), (story) => {
      const { mentions } = story.cast;
      for (const { index, start } of mentions) isOtherNamed(index, 0, start, story);
    });
  });

  it('whether the piece tells of a voice: "SKAABA: It was shut, So Said Sue. ¶ SKAACA: …"', { retry: 2 }, async () => {
    const label = (i: number): string => `SK${[...(i + 1e5).toString(26)].map((digit) => String.fromCharCode(65 + parseInt(digit, 26))).join('')}`;
    const make = (n: number): Doc => docOf(TOP + Array.from({ length: n }, (_, i) => `${label(i)}: The mill was shut, So Said Sue, Skew Skid.`).join('\n\n'), '2024-01-01');
    await expectLinear(500, make, turnsOf);
  });
});
