/** Nothing that an article or a path holds may act on its reader, whatever the format. A new format is in here by being in the table. */
import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/output/columns.js';
import type { FormatOptions } from '../../src/output/format.js';
import { FORMATS } from '../../src/output/formats/index.js';
import { FORMULA_START } from '../../src/output/safe.js';
import { parseArticle } from '../../src/parser/parse.js';
import { ACTING, EVIL, hostile, written } from '../output/formats/sample.js';
import { WORDS } from '../properties/nasty.js';

/** All but tab and line feed, and the carriage return that ends a line of csv. */
const RAW = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|\r(?!\n)|\udb40[\udc00-\udc7f]/;

async function outputs(name: string, options: Partial<FormatOptions> = {}): Promise<{ name: string; content: string }[]> {
  const format = await FORMATS.find((entry) => entry.name === name)!.load();
  return format.kind === 'stream' ? [{ name, content: await written(name, [hostile(), hostile()], options) }] : format.files(hostile());
}

describe.each(FORMATS.map(({ name }) => name))('%s', (name) => {
  it('lets no acting character through', async () => {
    for (const { content } of await outputs(name)) expect(RAW.exec(content)?.[0]).toBeUndefined();
  });

  it('names its files plainly', async () => {
    for (const file of await outputs(name)) expect(file.name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,130}$/u);
  });
});

describe.each(FORMATS.filter(({ tabular }) => tabular).map(({ name }) => name))('%s, every table', (name) => {
  it.each(Object.keys(TABLES))('%s', async (what) => {
    for (const { content } of await outputs(name, { what })) {
      expect(RAW.exec(content)?.[0]).toBeUndefined();
      // Rows of markdown: a bar that is not escaped parts cells.
      const cells = content.trimEnd().split('\n').map((row) => row.split(/(?<!\\)\|/).length);
      if (name === 'markdown') expect(new Set(cells).size).toBe(1);
    }
  });
});

describe.each(['csv', 'tsv'])('%s', (name) => {
  it.each(Object.keys(TABLES))('has no formula in %s', async (what) => {
    const { content } = (await outputs(name, { what }))[0]!;
    const { data } = papaparse.parse<string[]>(content, name === 'tsv' ? { delimiter: '\t', quoteChar: '\0' } : {});
    const formulas = data.flat().filter((cell) => FORMULA_START.test(cell) && !cell.startsWith("'"));
    expect(formulas.filter((cell) => !/^-?\d+(\.\d+)?$/.test(cell))).toEqual([]);
    expect(new Set(data.filter((row) => row.length > 1).map((row) => row.length)).size).toBe(1);
  });
});

describe.each(FORMATS.filter(({ extension }) => /^(?:json|jsonld|ndjson|jsonl)$/.test(extension)).map(({ name }) => name))('%s', (name) => {
  it('is JSON, and reads back with the words as they were', async () => {
    for (const { content } of await outputs(name)) {
      const values: unknown[] = /^\{.*\}\n\{/.test(content) ? content.trimEnd().split('\n').map((line): unknown => JSON.parse(line)) : [JSON.parse(content)];
      if (name === 'json') expect(values[0]).toEqual([hostile().article, hostile().article]);
    }
  });
});

describe.each(FORMATS.map(({ name }) => name))('%s, of any text', (name) => {
  it('is written, and lets nothing through', async () => {
    const format = await FORMATS.find((entry) => entry.name === name)!.load();
    const texts = fc.array(fc.constantFrom(...WORDS, ...EVIL, ACTING), { maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(fc.property(texts, (text) => {
      const entry = { text, article: parseArticle(text, { asOf: '2022-02-10', source: { path: text, record: 1, meta: null } }) };
      const writer = format.kind === 'stream' ? format.open({ fields: null }) : null;
      const out = writer === null ? format.kind === 'folder' && format.files(entry).map(({ content }) => content).join('') : writer.add(entry) + writer.end();
      expect(RAW.exec(String(out))?.[0]).toBeUndefined();
    }), { numRuns: 60 });
  });
});

describe('markdown', () => {
  it('has no markup, link, image or heading of the page', async () => {
    const page = await written('markdown', [hostile()]);
    expect(page).not.toMatch(/(?<!\\)<|(?<!\\)\[|(?<!\\)`|(?<!\\)!/);
    expect(page).not.toMatch(/javascript:|https?:/);
    expect(page.split('\n').filter((line) => line.startsWith('#')).every((line) => /^# |^## (?:Quotes|People|Related links)$/.test(line))).toBe(true);
  });
});
