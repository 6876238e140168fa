/** The search command of the built program: what it prints, counts and returns. */
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { BIN, SEED, run, scratch } from './helper.js';

const FIRST = 'Tehran (IP) - Minister of Roads Bahman Qorbani said on Sunday, March 6, 2022: "We will not sell oil below cost."\n\nOil exports rose.\n';
const SECOND = 'Ankara, May 2, 2022 (AA) - Envoy Selim Aydin said: "Gas is dear, and oil is dearer."\n';
const AS_OF = ['--as-of', '2022-06-01'];

const search = (...args: string[]): ReturnType<typeof run> => run(['search', ...args, ...AS_OF]);
const corpus = (): string => scratch({ 'a.txt': FIRST, 'b.txt': SECOND, 'c.txt': 'Nothing of note happened.\n' });

describe('search', () => {
  it('prints place, date, speaker and text of each hit, with tabs between', async () => {
    const folder = corpus();
    const { code, out } = await search('oil', folder);
    expect(code).toBe(0);
    const rows = out.trimEnd().split('\n').map((line) => line.split('\t'));
    expect(rows.map(([place]) => place)).toEqual([`${folder}/a.txt:1`, `${folder}/a.txt:3`, `${folder}/b.txt:1`]);
    expect(rows.every((row) => row.length === 4)).toBe(true);
    expect(rows[1]![3]).toBe('Oil exports rose.');
  });

  it.each([[[]], [['-m', '9']]])('prints the units around each hit once, each with its own line %j', async (args) => {
    const text = 'Wheat rises\n\nOSLO (Reuters) - Wheat rose on Monday. The sea was calm.\n\nBarley fell.\n\nWheat is sold in May. Rye is not.\n';
    const folder = scratch({ 'a.txt': text });
    const { out } = await search('wheat', '-C', '1', ...args, folder);
    expect(out.trimEnd().split('\n').map((line) => line.replace(`${folder}/`, '').split('\t').filter(Boolean))).toEqual([
      ['a.txt:1', 'Wheat rises'],
      ['a.txt:3', 'Wheat rose on Monday.'],
      ['a.txt-3-', 'The sea was calm.'],
      ['a.txt-5-', 'Barley fell.'],
      ['a.txt:7', 'Wheat is sold in May.'],
      ['a.txt-7-', 'Rye is not.'],
    ]);
  });

  describe('a quote that its attribution interrupts', () => {
    const text = `TEHRAN, Jan. 5, 2022 (IRNA) -- A 😀 harbour was opened on Wednesday.

"We paid 😀 for the cranes," said Mayor Olga Danesh. "The sea is calm."

"No," she answered. "I had a conscience 😀 then."

The mayor said the pier was new and "a wonder" of its kind.

"The law is clear," she said.
`;
    const file = (): string => `${scratch({ 'a.txt': text })}/a.txt`;
    const shown = async (...args: string[]): Promise<string[]> => (await search(...args, file())).out.trimEnd().split('\n').map((line) => line.split('\t')[3]!);

    it.each<[string[], string[]]>([
      [['conscience'], ['No, … I had a conscience 😀 then.']],
      [['calm'], ['We paid 😀 for the cranes, … The sea is calm.']],
      [['speaker:danesh paid'], ['We paid 😀 for the cranes, … The sea is calm.']],
      [['conscience', '--sort', 'date'], ['No, … I had a conscience 😀 then.']],
      [['law'], ['The law is clear,']],
      // Of a mixed quote the clause, as the words that were found may stand outside of the marks.
      [['pier'], ['the pier was new and "a wonder" of its kind']],
    ])('%j: as list prints it', async (query, quotes) => {
      expect(await shown(...query, '--in', 'quotes')).toEqual(quotes);
    });

    it('is highlighted where it was', async () => {
      expect((await search('had OR then', '--in', 'quotes', '--color', 'always', file())).out.split('\t')[3]).toBe(
        'No, … I \u001b[1m\u001b[7mhad\u001b[27m\u001b[22m a conscience 😀 \u001b[1m\u001b[7mthen\u001b[27m\u001b[22m.\n');
    });

    it('is one stretch of the text as JSON; sentences, paragraphs and concordances stand as they are', async () => {
      const [hit] = JSON.parse((await search('conscience', '--in', 'quotes', '--json', file())).out) as { text: string; start: number; end: number }[];
      expect(hit!.text).toBe('No," she answered. "I had a conscience 😀 then.');
      expect([...text].slice(hit!.start, hit!.end).join('')).toBe(hit!.text);
      expect(await shown('conscience', '--in', 'quotes', '--unit', 'paragraph')).toEqual(['"No," she answered. "I had a conscience 😀 then."']);
      expect(await shown('conscience')).toEqual(['"I had a conscience 😀 then."']);
      expect((await search('conscience', '--in', 'quotes', '--kwic=30', file())).out).toContain('"No," she answered. "I had a\tconscience');
    });
  });

  it.each<[string[], string[]]>([
    [['-m', '9'], ['c.txt:1 The oil came.', 'c.txt-1- Rain fell.', 'c.txt:1 Then oil went.']],
    [['-m', '1'], ['c.txt:1 The oil came.', 'c.txt-1- Rain fell.']],
    // A hit that is cut off is context like any other unit.
    [['-m', '1', '-C', '2'], ['c.txt:1 The oil came.', 'c.txt-1- Rain fell.', 'c.txt-1- Then oil went.']],
    [['-m', '2', '-C', '2'], ['c.txt:1 The oil came.', 'c.txt-1- Rain fell.', 'c.txt:1 Then oil went.']],
    // Each hit with all that is around it, as the next one may stand far away.
    [['--sort', 'file'], ['c.txt:1 The oil came.', 'c.txt-1- Rain fell.', 'c.txt-1- Rain fell.', 'c.txt:1 Then oil went.']],
  ])('context of hits that are cut off or sorted: %j', async (args, expected) => {
    const folder = scratch({ 'c.txt': 'The oil came. Rain fell. Then oil went.\n' });
    const { out } = await search('oil', '-C', '1', ...args, folder);
    expect(out.trimEnd().split('\n').map((line) => line.replace(`${folder}/`, '').split('\t').filter(Boolean).join(' '))).toEqual(expected);
  });

  it('marks the matches in colour when asked to', async () => {
    const { out } = await search('exports', corpus(), '--color', 'always');
    expect(out).toContain('Oil \u001b[1m\u001b[7mexports\u001b[27m\u001b[22m rose.');
  });

  it('returns 1 for nothing found, 2 for an input that is not there, the others searched', async () => {
    const folder = corpus();
    expect(await search('caravan', folder)).toMatchObject({ code: 1, out: '', err: '' });
    const { code, out, err } = await search('exports', `${folder}/none.txt`, folder);
    expect({ code, err }).toEqual({ code: 2, err: `iran-news: ${folder}/none.txt: no such file\n` });
    expect(out).toContain('Oil exports rose.');
  });

  it.each([
    [['oil', '-c'], 'a.txt:2\nb.txt:1\n'],
    [['oil', '-l'], 'a.txt\nb.txt\n'],
    [['oil', '-l', '-m', '1'], 'a.txt\n'],
    [['oil', '--count-by', 'file'], '2\ta.txt\n1\tb.txt\n'],
    [['oil', '--count-by', 'month'], '2\t2022-03\n1\t2022-05\n'],
    [['oil', '-q'], ''],
    [['speaker:qorbani', '--unit', 'article', '-c'], 'a.txt:1\n'],
    [['said:oil', '--unit', 'article', '-l'], 'a.txt\nb.txt\n'],
    [['oil exports', '--within', 'sentence', '--unit', 'article', '-c'], 'a.txt:1\n'],
  ])('%j', async (args, expected) => {
    const folder = corpus();
    const { code, out } = await search(...args, folder);
    expect({ code, out: out.replaceAll(`${folder}/`, '') }).toEqual({ code: 0, out: expected });
  });

  it('sorts, the latest first with a dash', async () => {
    const { out } = await search('oil', '--sort', '-date', corpus());
    expect(out.split('\n').map((line) => line.split('\t')[1])).toEqual(['2022-05-02', '2022-03-06', '2022-03-06', undefined]);
  });

  it('prints concordance lines', async () => {
    const { out } = await search('exports', '--kwic=10', corpus());
    expect(out.trimEnd().split('\t').slice(3)).toEqual(['Oil', 'exports', 'rose.']);
  });

  it('takes a path behind --kwic for a path', async () => {
    const { code, out } = await search('exports', '--kwic', corpus());
    expect({ code, match: out.split('\t')[4] }).toEqual({ code: 0, match: 'exports' });
  });

  it('counts concordance lines where they are what is shown', async () => {
    const folder = corpus();
    const all = (await search('oil OR exports', '--kwic', folder)).out.trimEnd().split('\n');
    expect(all.length).toBeGreaterThan(2);
    expect((await search('oil OR exports', '--kwic', '-m', '2', folder)).out.trimEnd().split('\n')).toEqual(all.slice(0, 2));
  });

  it('prints one JSON document, or one record a line, whose offsets are those of the text', async () => {
    const folder = corpus();
    const text = [...FIRST];
    const list = JSON.parse((await search('exports', '--json', folder)).out) as { start: number; end: number; text: string; matches: { start: number; end: number }[] }[];
    expect(list).toHaveLength(1);
    expect(text.slice(list[0]!.start, list[0]!.end).join('')).toBe('Oil exports rose.');
    expect(text.slice(list[0]!.matches[0]!.start, list[0]!.matches[0]!.end).join('')).toBe('exports');
    const lines = (await search('exports', '--ndjson', folder)).out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(list);
    expect((await search('caravan', '--json', folder))).toMatchObject({ code: 1, out: '[]\n' });
  });

  it('asks the title of him who speaks where a quote is asked', async () => {
    const folder = scratch({ 'a.txt': 'OSLO, May 3, 2022 (Reuters) - Energy Minister Nora Vale said the water is gone. Her aide Tom Vrell said the oil is gone.\n' });
    const speakers = async (...args: string[]): Promise<unknown[]> => (JSON.parse((await search(...args, '--json', folder)).out) as { speaker: string }[]).map(({ speaker }) => speaker);
    expect(await speakers('quote:(title:minister said:gone)', '--unit', 'quote')).toEqual(['Nora Vale']);
    expect(await speakers('title:minister said:gone')).toEqual(['Nora Vale']);
    expect(await speakers('title:minister said:oil')).toEqual([]);
    expect((await search('title:minister', '-l', folder)).out).toBe(`${folder}/a.txt\n`);
  });

  it('finds no quote in headlines or links', async () => {
    const folder = corpus();
    expect(await search('speaker:qorbani', '--in', 'headlines', folder)).toMatchObject({ code: 1, out: '' });
    expect((await search('speaker:qorbani', '--in', 'text', folder)).code).toBe(0);
  });

  it('tells of the units around a quote without its speaker', async () => {
    const folder = scratch({ 'a.txt': 'OSLO (Reuters) - It rained. "Go," said Nora Vale. "Stay," said Tom Vrell.\n' });
    const { out } = await search('said:stay', '--unit', 'sentence', '-C', '1', folder);
    expect(out.trimEnd().split('\n').map((line) => line.split('\t').slice(2))).toEqual([['', '"Go," said Nora Vale.'], ['Tom Vrell', '"Stay," said Tom Vrell.']]);
  });

  it('narrows by agency and date', async () => {
    const folder = corpus();
    expect((await search('oil', '-l', '--since', '2022-05', folder)).out).toBe(`${folder}/b.txt\n`);
    expect((await search('oil', '-l', '--until', '2022-04', folder)).out).toBe(`${folder}/a.txt\n`);
  });

  it.each([
    [['speeker:x'], 'unknown field "speeker": did you mean "speaker"?'],
    [['(oil'], 'a bracket is not closed, at character 1'],
    [['/(/'], 'missing closing )'],
    [['oil', '--unit', 'sentense'], 'did you mean "sentence"?'],
    [['oil', '-l', '--json'], '--files does not go with --json'],
    [[], 'missing required argument'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, out, err } = await run(['search', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('finds the speaker of the bundled article, however the name is spelt', async () => {
    for (const query of ['speaker:shakouri', 'speaker:Shakoori', 'speaker:"Bahram Shakuri"']) {
      const { code, out } = await search(query, SEED);
      expect({ query, code, found: out.includes('JETRO has prepared a package') }).toEqual({ query, code: 0, found: true });
    }
  });

  // "--jobs 2" reads ahead; `tail -f` may never say more.
  it.each([['-m', '1', '--jobs', '1'], ['-m', '1', '--jobs', '2'], ['-q', '--jobs', '1'], ['-q', '--jobs', '2']])('ends with the hit that it wanted, though standard input goes on: %s %s %s %s', async (...args) => {
    const child = spawn(process.execPath, [BIN, 'search', 'oil', ...args, '--input', 'jsonl', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    try {
      let out = '';
      child.stdout.on('data', (data: Buffer) => (out += data.toString()));
      child.stdin.write('{"text":"Oil exports rose."}\n');
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect({ code, found: out.includes('Oil exports rose.') }).toEqual({ code: 0, found: !args.includes('-q') });
    } finally {
      child.kill();
    }
  }, 10_000);
});
