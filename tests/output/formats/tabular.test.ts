import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/output/columns.js';
import { checkFields } from '../../../src/output/fields.js';
import { blank, full, TEXT, written } from './sample.js';

type Row = Record<string, string>;
const read = (csv: string): Row[] => papaparse.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;

describe('csv', () => {
  it('has one row an article, with the columns of the table', async () => {
    const [row, ...rest] = read(await written('csv', [full()]));
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ file: 'news/a.txt', id: '0123456789ab', agency: 'XYZ', date: '2022-02-03', place: 'Rasht', quotes: '1', speakers: 'Laleh Mirzadeh' });
  });

  it('has one row a quote when asked, and its offsets cut the text', async () => {
    const [row] = read(await written('csv', [full()], { what: 'quotes' }));
    expect(row).toMatchObject({ speaker: 'Laleh Mirzadeh', title: 'Mayor', cue: 'said', kind: 'direct', text: 'We 😀 agree, … at last.' });
    expect([...TEXT].slice(Number(row!.start), Number(row!.end)).join('')).toBe('We 😀 agree,” said Mayor Laleh Mirzadeh, 2,500 jobs “at last.');
  });

  it.each(Object.keys(TABLES))('writes %s with a head, also for no article', async (what) => {
    expect(await written('csv', [], { what })).toMatch(/^file,/);
  });

  it('takes paths and column names as fields; paths into one list make its items the rows', async () => {
    const csv = await written('csv', [full()], { fields: ['id', 'quotes.speaker.name', 'quotes.segments.text', 'date.iso'] });
    expect(csv).toBe('id,quotes.speaker.name,quotes.segments.text,date.iso\r\n0123456789ab,Laleh Mirzadeh,"We 😀 agree,; at last.",2022-02-03\r\n');
  });

  it('joins lists where there are several', async () => {
    const csv = await written('csv', [full()], { fields: ['quotes.kind', 'people.name'] });
    expect(csv).toBe('quotes.kind,people.name\r\ndirect,Laleh Mirzadeh\r\n');
  });

  it('gives the words around a quote on request', async () => {
    const [row] = read(await written('csv', [full()], { what: 'quotes', fields: ['pre', 'post'] }));
    expect(row).toEqual({ pre: 'Rasht (XYZ) – “', post: '”\n\nHarbor reopens: Mirzadeh\n' });
  });
});

describe('tsv', () => {
  it('keeps one row a line', async () => {
    const entry = { text: 'a', article: blank({ lead: { text: 'one\ttwo\nthree', start: 0, end: 1 } }) };
    expect(await written('tsv', [entry], { fields: ['id', 'lead'] })).toBe('id\tlead\n0123456789ab\tone two three\n');
  });
});

describe('markdown', () => {
  it('is a page', async () => {
    const page = await written('markdown', [full(), full()]);
    expect(page).toContain('- **Laleh Mirzadeh**, Mayor (direct, said): “We 😀 agree, … at last.”');
    expect(page.match(/^---$/gm)).toHaveLength(1);
  });

  it('is a table when rows or fields are chosen', async () => {
    expect(await written('markdown', [full()], { what: 'people', fields: ['name', 'titles'] })).toBe('| name | titles |\n| --- | --- |\n| Laleh Mirzadeh | Mayor |\n');
  });
});

describe('json', () => {
  it('is one array, also of nothing', async () => {
    expect(JSON.parse(await written('json', []))).toEqual([]);
    expect(JSON.parse(await written('json', [full(), full()]))).toEqual([full().article, full().article]);
  });

  it('keeps chosen fields nested', async () => {
    expect(JSON.parse(await written('ndjson', [full()], { fields: ['date.iso', 'quotes.speaker.name', 'agency'] }))).toEqual({
      date: { iso: '2022-02-03' }, quotes: [{ speaker: { name: 'Laleh Mirzadeh' } }], agency: full().article.agency,
    });
  });
});

describe('checkFields', () => {
  it('takes paths, columns of the table, and what a passed-through record holds', async () => {
    await expect(checkFields(['date.iso', 'source.meta.url'])).resolves.toBeUndefined();
    await expect(checkFields(['speaker', 'pre'], 'quotes')).resolves.toBeUndefined();
  });

  it.each([['date.isso', 'date.iso'], ['headlin', 'headline'], ['quotes.speeker.name', 'quotes.speaker.name']])('%s: did you mean %s', async (field, near) => {
    await expect(checkFields([field])).rejects.toThrow(`unknown field "${field}": did you mean "${near}"? known: `);
  });

  it('names the fields of the same level only', async () => {
    await expect(checkFields(['quotes.cue.txt'])).rejects.toThrow(/known: quotes\.cue\.text, quotes\.cue\.start, quotes\.cue\.end$/);
    await expect(checkFields(['bogus'])).rejects.toThrow(/known: schema, [^.]*$/);
  });
});
