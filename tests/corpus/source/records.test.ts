import { describe, expect, it } from 'vitest';
import { recordOf, recordReader } from '../../../src/corpus/source/records.js';
import type { RecordFields, Raw } from '../../../src/corpus/contract.js';

const read = (record: unknown, options: { preset?: string; fields?: Partial<RecordFields> } = {}): Raw => {
  const fields = options.fields && { text: null, id: null, date: null, ...options.fields };
  const line = typeof record === 'string' ? record : JSON.stringify(record);
  return recordOf(line, 'x.jsonl', 7, recordReader({ asOf: '2024-01-01', preset: options.preset, fields }));
};

describe('records', () => {
  it.each([
    ['c4', { text: 'T', timestamp: '2019-04-25T12:57:54Z', url: 'u' }, '2019-04-25'],
    ['fineweb', { text: 'T', id: '<urn:1>', dump: 'CC-MAIN-2013', url: 'u', date: '2013-05-18T05:48:54Z', token_count: 717 }, '2013-05-18'],
    ['cc_news', { title: 'A title', text: 'T', domain: 'd', date: '2017-11-02 00:00:00', url: 'u' }, '2017-11-02'],
    ['news-please', { maintext: 'T', date_publish: null, date_modify: '2020-02-29 11:00:00', source_domain: 'd' }, '2020-02-29'],
    ['trafilatura', { text: 'T', date: '2021-06-30', hostname: 'h' }, '2021-06-30'],
  ])('of %s are known by their preset and without it', (preset, record, asOf) => {
    const named = read(record, { preset });
    expect(named).toMatchObject({ ok: true, text: 'T', asOf, id: null, messages: [], source: { path: 'x.jsonl', record: 7 } });
    if (preset === 'news-please') expect(read(record)).toMatchObject({ ok: true, text: 'T' });
    // Only the preset says that its "date" is the day of the crawl.
    else if (preset === 'fineweb') expect(read(record)).toEqual({ ...named, published: asOf });
    else expect(read(record)).toEqual(named);
  });

  it.each<[object, string | null]>([
    [{ date: '2021-06-30' }, '2021-06-30'],
    [{ published: '2021-06-30T08:00:00Z' }, '2021-06-30'],
    [{ date_publish: null, publish_date: '2021-06-30' }, '2021-06-30'],
    // When it was fetched says nothing of when it was written.
    [{ timestamp: '2021-06-30' }, null],
    [{ date: 'June 30' }, null],
    [{ date: '2021/06/30' }, '2021-06-30'],
    [{ date: 'June 30, 2021' }, '2021-06-30'],
    [{ date: 'Published: Wednesday, 30 June 2021 - 10:12' }, '2021-06-30'],
    [{ date: 'Wed, 30 Jun 2021 10:12:00 GMT' }, '2021-06-30'],
    [{ date: '30.6.2021' }, '2021-06-30'],
    [{ date: 'Tir 9, 1400' }, '2021-06-30'],
    [{ date: '2021-6-30' }, '2021-06-30'],
    [{ date: '20210630' }, '2021-06-30'],
    [{ date: 20210630101500 }, '2021-06-30'],
    [{ date: 1625047200 }, '2021-06-30'],
    [{ date: '1625047200' }, '2021-06-30'],
    [{ date: 1625047200123 }, '2021-06-30'],
    [{ date: 1625047200.5 }, '2021-06-30'],
    [{ date: '06/30/2021' }, '2021-06-30'],
    [{ date: '30/06/2021 10:12' }, '2021-06-30'],
    [{ date: '06/06/2021' }, '2021-06-06'],
    // Either month.
    [{ date: '05/06/2021' }, null],
    [{ date: '5-6-2021' }, null],
    [{ date: '2 days ago' }, null],
    [{ date: 'Wednesday' }, null],
    [{ date: 'June 2021' }, null],
    [{ date: 'February 30, 2021' }, null],
    [{ date: 20211399 }, null],
    [{ date: 86400 }, null],
    [{ date: 162504720012345 }, null],
    [{}, null],
  ])('%j were published on %s', (fields, published) => {
    expect(read({ text: 'T', ...fields })).toMatchObject({ published });
  });

  it.each<[object, object, string[]]>([
    [{ date: 'June 30' }, {}, ['field "date" is no day that is understood: "June 30"; the record has no date']],
    [{ published: 5 }, {}, ['field "published" is no day that is understood: 5; the record has no date']],
    [{ date: 'June 30', timestamp: '2021-07-01' }, {}, ['field "date" is no day that is understood: "June 30"; the record has no date']],
    [{ date: 'June 30' }, { fields: { date: 'date' } }, ['field "date" is no day as 2022-02-03; the reference date is that of the run']],
    [{ date: 'June 30', published: '2021/06/30' }, {}, []],
    [{ date: 'June 30, 2021' }, { fields: { date: 'date' } }, []],
    [{ date: '' }, {}, []], [{ date: null }, {}, []], [{ date: {} }, {}, []], [{ date: 'June 30' }, { preset: 'c4' }, []],
  ])('%j %j: a day that is not understood is told', (fields, options, reasons) => {
    const raw = read({ text: 'T', ...fields }, options);
    expect(raw.ok && raw.messages.map(({ reason }) => reason)).toEqual(reasons);
  });

  it('keep what is not the text, as it stands', () => {
    const record = '{"text":"T","__proto__":{"a":1},"n":null,"deep":{"x":[1,{"y":"z"}]},"date":"2021-06-30"}';
    const raw = read(record);
    expect(raw.ok && JSON.stringify(raw.source.meta)).toBe('{"__proto__":{"a":1},"n":null,"deep":{"x":[1,{"y":"z"}]},"date":"2021-06-30"}');
    const bare = read({ text: 'T' });
    expect(bare.ok && bare.source.meta).toBe(null);
  });

  it('take fields by name', () => {
    const raw = read({ story: 'S', key: 12, day: '1999-12-31', text: 'other' }, { fields: { text: 'story', id: 'key', date: 'day' } });
    expect(raw).toMatchObject({ ok: true, text: 'S', id: '12', asOf: '1999-12-31', source: { meta: { text: 'other', key: 12 } } });
  });

  it.each(['2021-02-30', '2021-13-01', '20211301', 'yesterday', '2021-13-1', 5, null, ['2021-01-01']])('do not take %j for a day', (date) => {
    expect(read({ text: 'T', date })).toMatchObject({ ok: true, asOf: '2024-01-01' });
  });

  it.each([
    ['{"text":"T"', 'not valid JSON'],
    ['"text"', 'not a JSON object'],
    ['[{"text":"T"}]', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['{"url":"u","title":"t"}', 'no text field (it has url, title); name it with --text-field'],
    ['{}', 'no text field (it has no fields); name it with --text-field'],
    ['{"text":null,"url":"u"}', 'field "text" is null, not a string'],
  ])('%s is a failure', (line, reason) => {
    expect(read(line)).toEqual({ ok: false, reason, scope: 'record', source: { path: 'x.jsonl', record: 7, meta: null } });
  });

  it.each([
    [{ text: null }, 'field "text" is null, not a string'],
    [{ text: 5 }, 'field "text" is a number, not a string'],
    [{ text: ['a'] }, 'field "text" is a list, not a string'],
    [{ text: { a: 1 } }, 'field "text" is an object, not a string'],
    [{ body: 'b' }, 'no field "text" (it has body)'],
  ])('%j is a failure under a preset', (record, reason) => {
    expect(read(record, { preset: 'c4' })).toMatchObject({ ok: false, reason });
  });
});
