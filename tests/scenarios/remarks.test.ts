/** What is said on standard error though nothing failed: once, to the point, never with --quiet. */
import { describe, expect, it } from 'vitest';
import { scratch, spawned } from './helper.js';

const STORY = 'TEHRAN, Jan. 5, 2022 (IRNA) -- A harbour was opened on Wednesday.\n\n"The sea is calm," said Robin Vale.\n';

describe('a word that is a path of that name too', () => {
  const cwd = scratch({ 'articles/a.txt': STORY, quotes: STORY, 'news/b.txt': STORY, paths: 'news/b.txt\n' });

  it.each([
    ['list articles', '"articles" names the list here, not the path: the bundled article is read; ./articles means the path'],
    ['list quotes --ndjson', '"quotes" names the list here, not the path: the bundled article is read; ./quotes means the path'],
    ['list articles --since 2024', '"articles" names the list here, not the path: the bundled article is read; ./articles means the path'],
    ['search articles', '"articles" is the query here, not the path: the bundled article is searched; a path stands behind the query: search <query> articles'],
    ['search news --json', '"news" is the query here, not the path: the bundled article is searched; a path stands behind the query: search <query> news'],
  ])('%s: one line that says so, and nothing else changes', async (line, remark) => {
    const here = await spawned(line.split(' '), { cwd });
    const elsewhere = await spawned(line.split(' '), { cwd: scratch({}) });
    expect(here).toEqual({ ...elsewhere, err: `iran-news: ${remark}\n` });
    expect(elsewhere.err).toBe('');
  });

  it.each([
    // No such path.
    'list', 'list people', 'search sanctions', 'list people --since 2024',
    // Another input is given.
    'list articles news', 'list articles articles', 'list articles --files-from paths', 'search articles news', 'search articles --files-from paths',
    // The path is meant, and read.
    'list ./articles', 'list articles/', 'list news', 'show articles',
    '--quiet list articles', '--quiet list quotes', '--quiet search articles',
  ])('%s: none', async (line) => {
    const args = line.startsWith('--quiet ') ? [...line.split(' ').slice(1), '--quiet'] : line.split(' ');
    expect((await spawned(args, { cwd })).err).toBe('');
  });

  it('$IRAN_NEWS_PATH is an input: none', async () => {
    expect((await spawned(['list', 'articles'], { cwd, env: { IRAN_NEWS_PATH: 'news' } })).err).toBe('');
  });

  it('what would act at a terminal is shown', async () => {
    const { err } = await spawned(['search', 'a\u202eb'], { cwd: scratch({ 'a\u202eb': '' }) });
    expect(err).toMatch(/^iran-news: "a\\u\{202e\}b" is the query here/);
  });
});
