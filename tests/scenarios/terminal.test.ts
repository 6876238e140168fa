import { describe, expect, it } from 'vitest';
import { has, scratch, terminal } from './helper.js';

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

  it('says that a list is empty', async () => {
    expect(await terminal(['list', 'quotes', '--agency', 'nobody'], 60)).toBe('no quotes');
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
