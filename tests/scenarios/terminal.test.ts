import { describe, expect, it } from 'vitest';
import { has, scratch, shell, terminal } from './helper.js';

const quotes = (texts: string[]): string => texts.map((text) => `"${text}," Araz Vakili said.`).join('\n\n');

// A pseudo-terminal of a given width; the one of Debian's `script` takes the width of the machine's.
describe.skipIf(!has('tmux'))('at a terminal', () => {
  it.each([60, 100])('the card fits %d columns', async (columns) => {
    const screen = await terminal(['show', '--as-of', '2022-03-01'], columns);
    const lines = screen.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.min(columns, 100));
    expect(lines[0]).toMatch(/^The foreign ministers of Iran and Japan/);
    for (const title of ['Quotes', 'People', 'Links']) expect(lines).toContain(title);
    expect(screen).not.toContain('…');
  });

  it.each([60, 100])('a table fits %d columns, has a header, and clips with an ellipsis', async (columns) => {
    const screen = await terminal(['list', 'paragraphs'], columns);
    const [header, ...rows] = screen.split('\n');
    expect(header).toMatch(/^INDEX +ROLE +TEXT$/);
    expect(rows).toHaveLength(12);
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(columns);
    expect(rows.filter((row) => row.endsWith('…')).length).toBeGreaterThan(6);
  });

  it('is coloured, but not where NO_COLOR, TERM=dumb or --color say otherwise', async () => {
    const colors = { colors: true } as const;
    expect(await terminal(['list'], 80, colors)).toContain('\u001b[');
    expect(await terminal(['list'], 80, { ...colors, env: { NO_COLOR: '1' } })).not.toContain('\u001b[');
    expect(await terminal(['list', '--color', 'never'], 80, colors)).not.toContain('\u001b[');
  });

  it('wide and combining characters keep the columns straight', async () => {
    const file = `${scratch({ 'a.txt': quotes(['橋は開いた', 'می‌رود و می‌آید', 'It is open']) })}/a.txt`;
    const screen = await terminal(['list', 'quotes', '--fields', 'text,cue', file], 60);
    const lines = screen.split('\n');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines[0]).toMatch(/^TEXT +CUE$/);
  });

  describe('shows how far it is after two seconds', () => {
    const story = (n: number): string => `"Shipment ${n} has left the harbour," Araz Vakili said on Monday.`;
    const folder = scratch({ 'crawl.jsonl': Array.from({ length: 100 }, (_, n) => `${JSON.stringify({ text: story(n) })}\n`).join('') });
    // A hundred records, a hundred more after two seconds and a bit, and once more.
    const feed = `cat ${folder}/crawl.jsonl; sleep 2.2; cat ${folder}/crawl.jsonl; sleep 0.5; cat ${folder}/crawl.jsonl; sleep 1`;
    const run = async (...args: string[]): Promise<{ seen: Set<string>; last: string }> => {
      const seen = new Set<string>();
      const last = await terminal([...args, '-'], 100, { feed, watch: (screen) => seen.add(screen.replace(/\d\.\d MB/, '0.0 MB')) });
      return { seen, last };
    };

    it('while a file is written, and takes it away', async () => {
      const { seen, last } = await run('export', '-o', `${folder}/out.ndjson`);
      expect([...seen]).toContain('300 articles, 0.0 MB/s');
      // A busy machine may miss one of them.
      expect(['', '200 articles, 0.0 MB/s', '300 articles, 0.0 MB/s']).toEqual(expect.arrayContaining([...seen]));
      expect(last).toBe('');
    });

    it('until there is something to print', async () => {
      const { seen, last } = await run('search', 'speaker:vakili', '--count-by', 'speaker');
      expect([...seen]).toContain('300 articles, 0.0 MB/s');
      expect(last).toMatch(/^300\s+Araz Vakili$/);
    });

    it('but not among what is printed', async () => {
      const { seen } = await run('list', 'quotes', '--ndjson', '--fields', 'paragraph');
      expect([...seen].join('\n').replaceAll('{"paragraph":0}', '').trim()).toBe('');
      expect([...seen].at(-1)!.split('\n').length).toBeGreaterThan(190);
    });
  });

  it('says that a list is empty', async () => {
    expect(await terminal(['list', 'quotes', '--agency', 'Reuters'], 60)).toBe('no quotes');
  });

  it('goes through the pager that is named, JSON does not', async () => {
    const env = { IRAN_NEWS_PAGER: 'sed s/^/paged:/' };
    expect(await terminal(['list'], 80, { env })).toMatch(/^paged:DATE/);
    expect(await terminal(['list', '--ndjson', '--fields', 'id'], 80, { env })).not.toContain('paged:');
    expect(await terminal(['list'], 80, { env: { ...env, IRAN_NEWS_PAGER: 'cat' } })).not.toContain('paged:');
  });

  it('a pager that ends early is a success', async () => {
    expect(await terminal(['show'], 80, { env: { PAGER: 'head -n 1' } })).toMatch(/^The foreign ministers.*$/);
  });
});

// A serial line, a bare pseudo-terminal.
describe.skipIf(!has('script'))('a terminal that does not know its width', () => {
  it.each([['', 80], ['COLUMNS=60', 60]])('is taken for one of 80 columns, or as many as COLUMNS says (%s)', async (setting, columns) => {
    const { out } = await shell(`script -qec "stty cols 0; ${setting} iran-news list paragraphs --color never" /dev/null`);
    const rows = out.trimEnd().split(/\r?\n/);
    expect(rows).toHaveLength(13);
    expect(Math.max(...rows.map((row) => row.length))).toBe(columns);
  });
});
