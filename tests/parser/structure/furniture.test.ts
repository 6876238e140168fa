import { describe, expect, it } from 'vitest';
import { FURNITURE_RULES } from '../../../src/parser/structure/furniture/rules.js';
import { furnitureRuleOf } from '../../../src/parser/structure/furniture/index.js';
import { stampOf } from '../../../src/parser/structure/stamp.js';

const unit = (text: string) => ({ start: 0, end: text.length, gap: 1 });

it('has one rule an id, each with a reason and a sample', () => {
  expect(new Set(FURNITURE_RULES.map((rule) => rule.id)).size).toBe(FURNITURE_RULES.length);
  for (const rule of FURNITURE_RULES) expect([rule.id, rule.why.length > 0, rule.samples.length > 0]).toEqual([rule.id, true, true]);
});

describe.each(FURNITURE_RULES)('$id', (rule) => {
  it.each(rule.samples)('takes %s, and no earlier rule does', (sample) => {
    expect(furnitureRuleOf(sample, unit(sample), rule.where ?? 'tail')?.kind).toBe(rule.kind);
  });
});

describe('no furniture', () => {
  it.each([
    'The news ID of the boy was found.', 'He added that talks will go on.', '“No.”', 'Share prices fell on Monday.', 'Print shops were closed.', 'Tags were sewn into the coats.',
    'Your comment was heard, the minister said.', 'Reporting on the flood was banned.', 'End the war, they cried.', 'Most visited the shrine on foot.', 'Advertisements were banned in 1980.',
    'Top stories of the bazaar were told again.', '12 people were killed.', 'IRNA/Reuters reported it.', 'Follow-up talks are due in May.', '(Updates are due in May.)', '(Adds up to nothing, he said.)', 'Subscribers paid more.',
  ])('%s', (line) => {
    for (const place of ['head', 'tail'] as const) expect(furnitureRuleOf(line, unit(line), place)).toBeNull();
  });
});

describe('a stamp', () => {
  it.each([
    ['Jan 17, 2023, 1:36 PM', 1], ['19 August 2019 - 13:09', 1], ['2021-October-21 11:12', 1], ['Sat May 25, 2019 2:49', 1], ['Publish Date: 14:16 - 12 September 2013', 1],
    ['Publish Date : 09 June 2023 - 22:19', 1], ['Published: 0754 GMT January 15, 2021', 1], ['14:48 - January 27, 2019', 1], ['Tue 16 - December 2014 - 18:51', 1],
    ['Aug 04, 2020 15:34 Asia/Tehran [Updated: Aug 29, 2020 14:45 Asia/Tehran]', 2], ['Reuters | Dubai | Updated: 11-10-2022 18:20 IST', 1], ['Xinhua, July 24, 2015', 1],
    ['Saturday, May 25, 2024', 1], ['Wednesday, 17 August 2022 6:45 PM  [ Last Update: Thursday, 18 August 2022 9:02 AM ]', 2],
  ])('%s', (line, dates) => {
    expect(stampOf(line, unit(line))?.dates.length).toBe(dates);
  });

  it.each(['The deal of May 25, 2019', 'May 25', '14:48', 'On Saturday, May 25, 2024 the talks began', 'Iran', 'Tehran', '17 people, 2023'])('is not: %s', (line) => {
    expect(stampOf(line, unit(line))).toBeNull();
  });
});
