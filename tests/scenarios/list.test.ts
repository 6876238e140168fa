import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/output/columns.js';
import { SEED, run, scratch, spawned } from './helper.js';

const AS_OF = ['--as-of', '2022-03-01'];
const rows = (out: string): string[][] => out.split('\n').slice(0, -1).map((line) => line.split('\t'));

describe('the built program', () => {
  // The packages for these lie beside the bundle, in files of their own.
  it.each<[why: string, args: string[], out: RegExp]>([
    ['finds what a pattern names', ['list', 'articles', 'seeds/*.txt', ...AS_OF], /^seeds.000_\w+\.txt\t/],
    ['writes CSV', ['export', '--format', 'csv', ...AS_OF], /^file,id,agency,/],
  ])('%s', async (_, args, out) => {
    const result = await spawned(args);
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toMatch(out);
  });
});

describe('list in a pipe', () => {
  it.each(Object.keys(TABLES))('%s: a line an item, tabs between whole values, columns as --header names them', async (what) => {
    const plain = await run(['list', what, ...AS_OF]);
    const headed = await run(['list', what, '--header', ...AS_OF]);
    expect(plain).toMatchObject({ code: 0, err: '' });
    expect(headed.out.slice(headed.out.indexOf('\n') + 1)).toBe(plain.out);
    const [names = []] = rows(headed.out);
    for (const row of rows(plain.out)) expect(row).toHaveLength(names.length);
    expect(plain.out).not.toMatch(/\u001b|…\t/);
  });

  it('articles is the default, and a path may stand in its place', async () => {
    const { out } = await run(['list', ...AS_OF]);
    expect(rows(out)).toHaveLength(1);
    expect(rows(out)[0]).toEqual(expect.arrayContaining(['Iran Press', '2022-02-03', 'Tehran', 'Iran News']));
    expect((await run(['list', 'articles', ...AS_OF])).out).toBe(out);
    expect((await run(['list', 'seeds', ...AS_OF])).out).toBe(out);
  });

  it('--fields chooses columns, fields of the item and fields of the article', async () => {
    const { out } = await run(['list', 'links', '--fields', 'title,speaker,label,article.agency,date.iso', ...AS_OF]);
    expect(rows(out)).toEqual([
      ["Iran welcomes 'reliable agreement' in Vienna", 'Amir-Abdollahian', 'Related News', 'Iran Press', '2022-02-03'],
      ['Japan sets up trade cooperation document with Iran', '', 'Read More', 'Iran Press', '2022-02-03'],
      ['Iran welcomes good agreement in Vienna', 'Amir-Abdollahian', 'Read More', 'Iran Press', '2022-02-03'],
    ]);
  });

  it('a tab inside a value becomes a blank', async () => {
    const folder = scratch({ 'a.txt': 'TEHRAN, Jan. 5 (Xyz) -- The harbour\tof Bandar Lengeh was opened on Monday after years of work.\n' });
    const { out } = await run(['list', 'paragraphs', '--fields', 'text', folder]);
    expect(out).toBe('The harbour of Bandar Lengeh was opened on Monday after years of work.\n');
  });
});

describe('list as JSON', () => {
  it('--json is one array, --ndjson the same items a line each, with their article', async () => {
    const array = JSON.parse((await run(['list', 'links', '--json', ...AS_OF])).out) as Record<string, unknown>[];
    const lines = (await run(['list', 'links', '--ndjson', ...AS_OF])).out.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);
    expect(lines).toEqual(array);
    expect(array[0]).toMatchObject({ article: { agency: 'Iran Press', date: '2022-02-03', place: 'Tehran', record: null }, label: 'Related News' });
  });

  it('--json of nothing is an empty array', async () => {
    const { code, out } = await run(['list', 'quotes', '--json', '--agency', 'nobody']);
    expect({ code, out }).toEqual({ code: 0, out: '[]\n' });
  });

  it('--fields cuts the items down, nested as they were', async () => {
    const { out } = await run(['list', 'quotes', '--ndjson', '--fields', 'speaker.name,cue.text,article.date', ...AS_OF]);
    const items = out.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);
    expect(items).toContainEqual({ speaker: { name: expect.stringContaining('Bahram Shakouri') as string }, cue: { text: 'said' }, article: { date: '2022-02-03' } });
  });

  it.each([['articles', '{"file":"SEED"}'], ['links', '{"file":"SEED"}']])('--fields of %s may name columns alone', async (what, line) => {
    const { out } = await run(['list', what, '--ndjson', '--fields', 'file', ...AS_OF]);
    for (const each of out.trimEnd().split('\n')) expect(each.replace(/"[^"]*\.txt"/, '"SEED"')).toBe(line);
  });

  it('articles are whole records', async () => {
    const [article] = JSON.parse((await run(['list', '--json', ...AS_OF])).out) as Record<string, unknown>[];
    expect(article).toMatchObject({ schema: 'iran-news/article/1', offsets: 'codepoint', agency: { code: 'IP' } });
  });
});

describe('filters', () => {
  const one = 'TEHRAN, Jan. 5, 2021 (IRNA) -- A bridge over the river was opened on Tuesday.\n';
  const two = 'TEHRAN, Mar. 7, 2022 (MNA) -- A tunnel under the mountain was opened on Monday.\n';
  const four = 'TEHRAN, Feb. 3, 2023 (PressTV) -- A ferry on the lake was launched on Friday.\n';
  const folder = scratch({ 'four.txt': four, 'one.txt': one, 'two.txt': two, 'three.txt': 'A story without any date.\n' });
  const listed = async (...args: string[]): Promise<string[]> =>
    rows((await run(['list', '--fields', 'file', ...args, folder])).out).map(([file]) => file!.split('/').at(-1)!);

  it.each<[string[], string[]]>([
    [[], ['four.txt', 'one.txt', 'three.txt', 'two.txt']],
    [['--since', '2022'], ['four.txt', 'two.txt']],
    [['--until', '2021-01'], ['one.txt']],
    [['--until', '2021-01-05'], ['one.txt']],
    [['--until', '2021-01-04'], []],
    [['--since', '2021-01-05', '--until', '2022'], ['one.txt', 'two.txt']],
    [['--agency', 'irna'], ['one.txt']],
    [['--agency', 'MNA', '--agency', 'IRNA'], ['one.txt', 'two.txt']],
    [['--agency', 'republic news'], ['one.txt']],
    [['--agency', 'public'], []],
    // As the page has it, and as it is called.
    [['--agency', 'presstv'], ['four.txt']],
    [['--agency', 'press tv'], ['four.txt']],
  ])('%j', async (args, files) => {
    expect(await listed(...args)).toEqual(files);
  });

  describe('of a crawl whose texts have no date', () => {
    const record = (name: string, fields: object): string => JSON.stringify({ name, text: `A ferry was launched at ${name}.`, ...fields });
    const crawl = `${scratch({
      'crawl.jsonl': [
        record('Ardun', { date: '2021-01-05' }),
        record('Belm', { date: '2022-03-07T10:00:00Z' }),
        record('Corvo', { timestamp: '2022-03-07T10:00:00Z' }),
        record('Dunlo', {}),
        JSON.stringify({ name: 'Edra', date: '2022-03-07', text: 'EDRA, Jan. 5, 2019 (IRNA) -- A ferry was launched.' }),
      ].join('\n'),
    })}/crawl.jsonl`;

    it.each<[string[], string[]]>([
      [['--since', '2022'], ['Belm']],
      [['--until', '2021-12'], ['Ardun', 'Edra']],
      [['--since', '2021-01-05', '--until', '2022-03-07'], ['Ardun', 'Belm']],
      [['--since', '2022', '--date-field', 'timestamp'], ['Corvo']],
      [['--since', '2022', '--preset', 'fineweb'], []],
    ])('%j', async (args, names) => {
      const rowsOf = async (...command: string[]): Promise<string[]> => (await run([...command, ...args, crawl])).out.trimEnd().split('\n').filter(Boolean);
      expect((await rowsOf('list', '--ndjson', '--fields', 'source.meta.name')).map((row) => /"([A-Z]\w+)"/.exec(row)![1])).toEqual(names);
      expect(await rowsOf('search', 'ferry', '-l')).toHaveLength(names.length);
    });

    it('the lists and the hits show it', async () => {
      expect(rows((await run(['list', '--fields', 'date', crawl])).out)).toEqual([['2021-01-05'], ['2022-03-07'], [''], [''], ['2019-01-05']]);
      const hits = (await run(['search', 'ferry date:2022', '--ndjson', crawl])).out.trimEnd().split('\n').map((line) => JSON.parse(line) as { date: string });
      expect(hits.map(({ date }) => date)).toEqual(['2022-03-07']);
    });
  });

  /** Told by the same words as in `search`, so both are asked. */
  const SAID = `TEHRAN, Jan. 5, 2022 (IRNA) -- A harbour was opened on Wednesday.

"The sea is calm," said Robin Vale, a pilot of the port.

"The pier is new," said Ngozi Obi, who runs it.

"The law is clear," Parliament Speaker Mohammad Bagher Ghalibaf said.

"We paid for the cranes," said Mayor Olga Šimić.

"It was dear," she added.
`;
  const OLGA = 'Olga Šimić';
  it.each<[string[], string[]]>([
    [['obi'], ['Ngozi Obi']],
    [['Vale'], ['Robin Vale']],
    [['ROBIN VALE'], ['Robin Vale']],
    [['robin', 'obi'], ['Robin Vale', 'Ngozi Obi']],
    [['qalibaf'], ['Mohammad Bagher Ghalibaf']],
    [['Qālibāf'], ['Mohammad Bagher Ghalibaf']],
    [['bagher ghalibaf'], ['Mohammad Bagher Ghalibaf']],
    [['ghali*'], ['Mohammad Bagher Ghalibaf']],
    [['simic'], [OLGA, OLGA]],
    [['SIMIC'], [OLGA, OLGA]],
    [['mayor'], [OLGA, OLGA]],
    // Parts of words are no names: "obi" is in Robin, "ali" in Ghalibaf.
    [['rob'], []], [['ali'], []], [['ghali'], []], [['vale robin'], []], [['mohammad ghalibaf'], []], [['pilot'], []], [['nobody'], []], [['ob*n'], []],
  ])('--speaker %j: %j, of list and of search', async (names, speakers) => {
    const file = `${scratch({ 'a.txt': SAID })}/a.txt`;
    const args = [...names.flatMap((name) => ['--speaker', name]), file];
    expect(rows((await run(['list', 'quotes', '--fields', 'speaker', ...args])).out)).toEqual(speakers.map((name) => [name]));
    expect(rows((await run(['search', '*', '--in', 'quotes', ...args])).out).map((row) => row[2])).toEqual(speakers);
  });

  it('--speaker takes a part of the name, without case and accents', async () => {
    const all = rows((await run(['list', 'quotes', SEED])).out);
    const some = rows((await run(['list', 'quotes', '--speaker', 'SHAKOURI', SEED])).out);
    expect(some.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(some.length);
    for (const row of some) expect(row.join()).toContain('Shakouri');
  });
});
