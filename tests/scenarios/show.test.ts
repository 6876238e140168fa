import { describe, expect, it } from 'vitest';
import { run, scratch, spawned } from './helper.js';

const AS_OF = ['--as-of', '2022-03-01'];

describe('show', () => {
  it('is a page of at most 80 cells in a pipe, without colour', async () => {
    const { code, out, err } = await spawned(['show', ...AS_OF]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(out).not.toContain('\u001b');
    expect(out).toContain('Iran Press (IP) · Iran News · Tehran · Thursday 3 February 2022 (year inferred)');
    expect(out).toMatch(/ said +“Recently, JETRO/);
  });

  it('colours the page when told to, and the text below the colours is the same', async () => {
    const colored = await run(['show', '--color', 'always', ...AS_OF]);
    expect(colored.out).toContain('\u001b[');
    expect(colored.out.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe((await run(['show', ...AS_OF])).out);
  });

  it.each<[Record<string, string>, string[], boolean]>([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    [{ NO_COLOR: '' , FORCE_COLOR: '1' }, [], true],
    [{ NO_COLOR: '1' }, ['--color', 'always'], true],
    [{ FORCE_COLOR: '3' }, ['--color', 'never'], false],
  ])('%j %j: colour %s', async (env, args, expected) => {
    const { out } = await run(['show', ...args], { env });
    expect(out.includes('\u001b[')).toBe(expected);
  });

  it.each<[string, string]>([
    ['date.iso', '2022-02-03\n'],
    ['agency.name', 'Iran Press\n'],
    ['dateline.text', 'Tehran (IP) -\n'],
    ['date.inferred', 'year\n'],
    ['links.speaker', 'Amir-Abdollahian\nAmir-Abdollahian\n'],
    ['lead.start', '14\n'],
  ])('--field %s', async (field, expected) => {
    expect(await run(['show', '--field', field, ...AS_OF])).toEqual({ code: 0, out: expected, err: '' });
  });

  it('--field of something absent prints nothing, exit code 1', async () => {
    expect(await run(['show', '--field', 'kicker'])).toEqual({ code: 1, out: '', err: '' });
  });

  it.each<[string, string, string]>([
    ['show -', '', '-: the text is empty'],
    ['show - --annotate', '', '-: the text is empty'],
    ['show - --explain', ' \n\t\n', '-: the text is nothing but blanks'],
  ])('%s of a text without a word: a line on standard error, nothing else, exit code 1', async (line, stdin, message) => {
    expect(await run(line.split(' '), { stdin })).toEqual({ code: 1, out: '', err: `iran-news: ${message}\n` });
    expect(await run([...line.split(' '), '--quiet'], { stdin })).toEqual({ code: 1, out: '', err: '' });
  });

  it('a text without a word is still a record, and the others are shown', async () => {
    const { code, out, err } = await run(['show', '-', '--json'], { stdin: '' });
    expect({ code, err, rules: (JSON.parse(out) as { messages: { rule: string }[] }).messages.map(({ rule }) => rule) }).toEqual({ code: 0, err: '', rules: ['input/empty'] });
    const folder = scratch({ 'a.txt': '', 'b.txt': 'The harbour was opened on Monday.\n' });
    const both = await run(['show', `${folder}/a.txt`, `${folder}/b.txt`]);
    expect({ code: both.code, err: both.err }).toEqual({ code: 0, err: `iran-news: ${folder}/a.txt: the text is empty\n` });
    expect(both.out).toMatch(/^The harbour was opened on Monday\./);
  });

  it('--json without an article is an empty array, and says so by its exit code', async () => {
    expect(await run(['show', '--json', '--agency', 'nobody', ...AS_OF])).toEqual({ code: 1, out: '[]\n', err: 'iran-news: --agency "nobody": no house of that name is known\n' });
  });

  it('--json of one article is an object, of several an array', async () => {
    const folder = scratch({ 'a.txt': 'One short story.\n', 'b.txt': 'Another short story.\n' });
    const one = JSON.parse((await run(['show', '--json', `${folder}/a.txt`])).out) as unknown;
    const both = JSON.parse((await run(['show', '--json', folder])).out) as unknown[];
    expect(both).toHaveLength(2);
    expect(both[0]).toEqual({ ...(one as object), source: { path: `${folder}/a.txt`, record: null, meta: null } });
  });

  it.each([
    [[], 0], [['--strict'], 2], [['--jobs', '1'], 0], [['--jobs', '2', '--strict'], 2],
  ])('--ndjson is what export writes as ndjson: the same records, the same exit code %j', async (args, expected) => {
    const stdin = '{"text":"Tehran - A."}\nbroken\n{"text":"B"}\n';
    const source = ['-', '--input', 'jsonl', ...AS_OF, ...args];
    const shown = await run(['show', '--ndjson', ...source], { stdin });
    expect(shown.code).toBe(expected);
    expect(shown.out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { schema: string }).schema)).toEqual(['iran-news/article/1', 'iran-news/error/1', 'iran-news/article/1']);
    expect(shown).toEqual(await run(['export', '--format', 'ndjson', ...source], { stdin }));
  });

  it.each([[['--json'], 2], [['--field', 'id'], 2]])('%j has no records for what could not be read: named, exit code %d', async (args, code) => {
    const shown = await run(['show', ...args, '-', '--input', 'jsonl', ...AS_OF], { stdin: '{"text":"A"}\nbroken\n' });
    expect({ code: shown.code, err: shown.err }).toEqual({ code, err: 'iran-news: -:2: not valid JSON\n' });
  });

  it('--ndjson without an article says so by its exit code', async () => {
    expect(await run(['show', '--ndjson', '--agency', 'nobody', ...AS_OF])).toEqual({ code: 1, out: '', err: 'iran-news: --agency "nobody": no house of that name is known\n' });
  });

  it('--json --fields and --ndjson', async () => {
    expect(JSON.parse((await run(['show', '--json', '--fields', 'agency.name,date.iso', ...AS_OF])).out)).toEqual({ agency: { name: 'Iran Press' }, date: { iso: '2022-02-03' } });
    expect((await run(['show', '--ndjson', '--fields', 'agency.code'])).out).toBe('{"agency":{"code":"IP"}}\n');
  });

  it('--annotate marks the fields and keeps every word', async () => {
    const { out } = await run(['show', '--annotate', ...AS_OF]);
    expect(out).toContain('[dateline [place Tehran] ([agency IP]) -] [lead The foreign ministers');
    expect(out).toContain('[date Thursday, February 3]');
    expect(out).toContain('[furniture label Related News:]');
    const text = out.replace(/\[(?:[a-z-]+ )(?:[a-z-]+ |q\d+ )?/g, '').replace(/\]/g, '');
    expect(text).toContain('Japan sets up trade cooperation document with Iran');
  });

  it('--explain says by which rules', async () => {
    const { out } = await run(['show', '--explain', ...AS_OF]);
    expect(out).toMatch(/q\d+ found by/);
    expect(out.replace(/\s+/g, ' ')).toContain('last year not after 2022-03-01');
  });

  it('several articles are parted by a rule', async () => {
    const folder = scratch({ 'a.txt': 'One short story.\n', 'b.txt': 'Another short story.\n' });
    expect((await run(['show', folder])).out).toBe(`One short story.\n\n${'─'.repeat(80)}\n\nAnother short story.\n`);
  });

  it('the reference date decides the inferred year', async () => {
    expect((await run(['show', '--field', 'date.iso', '--as-of', '2022-02-02'])).out).toBe('2011-02-03\n');
  });
});
