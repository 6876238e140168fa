/** What is said on standard error though nothing failed: once, to the point, never with --quiet. */
import { describe, expect, it } from 'vitest';
import { run, scratch, shell, spawned } from './helper.js';

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

describe('records of a stream that could not be read', () => {
  const lines = ['broken', ...Array.from({ length: 7 }, (_, n) => `{"text":"Ship ${n} left."}`), '{"text":5}', '{"url":"u"}'].join('\n');
  const folder = scratch({ 'ten.jsonl': lines, 'one.jsonl': '{"text":"A"}\nbroken\n', 'whole.jsonl': '{"text":"A"}\n', 'a.txt': STORY });
  const said = async (line: string): Promise<{ code: number | null; err: string; errors: number }> => {
    const { code, out, err } = await run(line.split(' ').map((arg) => (/^[a-z]+\.[a-z]+$/.test(arg) ? `${folder}/${arg}` : arg)));
    return { code, err: err.replaceAll(`${folder}/`, ''), errors: out.split('iran-news/error/1').length - 1 };
  };

  it.each<[string, number, number, string]>([
    ['export -f ndjson ten.jsonl', 0, 3, '3 of 10 records'],
    ['export -f ndjson --strict ten.jsonl', 2, 3, '3 of 10 records'],
    ['list --ndjson ten.jsonl', 0, 3, '3 of 10 records'],
    ['list quotes --ndjson --strict ten.jsonl one.jsonl', 2, 4, '4 of 12 records'],
    ['list --ndjson one.jsonl a.txt', 0, 1, '1 of 3 records'],
    ['search ship --ndjson ten.jsonl', 0, 3, '3 of 10 records'],
    ['search camel --ndjson one.jsonl', 1, 1, '1 of 2 records'],
    ['search ship --ndjson --count-by file ten.jsonl', 0, 3, '3 of 10 records'],
  ])('%s: exit code %i, %i error records, and how many of how many', async (line, code, errors, count) => {
    expect(await said(line)).toEqual({ code, errors, err: `iran-news: ${count} could not be read: see the error records\n` });
  });

  it('an input that is not there is no record of it', async () => {
    expect((await said('list --ndjson one.jsonl none.txt')).err).toBe('iran-news: none.txt: no such file\niran-news: 1 of 2 records could not be read: see the error records\n');
    expect((await said('list --ndjson none.txt a.txt')).err).toBe('iran-news: none.txt: no such file\n');
  });

  it.each<[string, number, string]>([
    ['export -f ndjson --quiet ten.jsonl', 0, ''],
    ['list --ndjson --strict --quiet ten.jsonl', 2, ''],
    ['list --ndjson whole.jsonl', 0, ''],
    ['list --ndjson a.txt', 0, ''],
    // No stream: each is named.
    ['list one.jsonl', 2, 'iran-news: one.jsonl:2: not valid JSON\n'],
    ['list --json one.jsonl', 2, 'iran-news: one.jsonl:2: not valid JSON\n'],
    ['export -f csv one.jsonl', 2, 'iran-news: one.jsonl:2: not valid JSON\n'],
    ['show one.jsonl', 2, 'iran-news: one.jsonl:2: not valid JSON\n'],
  ])('%s: exit code %i and no such line', async (line, code, err) => {
    expect(await said(line)).toMatchObject({ code, err });
  });
});

describe('a text in another encoding than it is read in', () => {
  const WESTERN = Buffer.from(`TEHRAN, Jan. 5, 2022 (IRNA) -- A harbour was opened.\n\n\x93The sea is calm,\x94 said Ren\xe9 Vale.\n`, 'latin1');
  const folder = scratch({
    'w.txt': WESTERN, 'x/1.txt': WESTERN, 'x/2.txt': WESTERN, 'x/3.txt': STORY, 'x/4.txt': WESTERN, 'utf8.txt': STORY.replace('Robin', 'René'), 'replaced.txt': STORY.replace('Robin', 'Ren\ufffd'),
    'utf16.txt': Buffer.from(`\ufeff${STORY}`, 'utf16le'), 'w.jsonl': Buffer.concat([Buffer.from('{"text":"'), Buffer.from('Ren\xe9.', 'latin1'), Buffer.from('"}\n{"text":"B"}\n')]),
  });
  const THREE = '3 byte sequences are not valid UTF-8 and read as U+FFFD, the first in line 3; --encoding names another';
  const errOf = async (line: string): Promise<string> => (await run(line.split(' ').map((arg) => (/^(?:[a-z0-9]+\.[a-z]+|x)$/.test(arg) ? `${folder}/${arg}` : arg)))).err.replaceAll(`${folder}/`, '');

  it.each([
    ['list quotes w.txt', `w.txt: ${THREE}`],
    ['list --ndjson w.txt utf8.txt', `w.txt: ${THREE}`],
    ['show w.txt', `w.txt: ${THREE}`],
    ['show --field lead w.txt', `w.txt: ${THREE}`],
    ['export w.txt', `w.txt: ${THREE}`],
    ['export -f csv w.txt', `w.txt: ${THREE}`],
    // Also where nothing of it is found or wanted: that may be why.
    ['search René w.txt', `w.txt: ${THREE}`],
    ['list --agency Reuters w.txt', `w.txt: ${THREE}`],
    // Once, however many there are.
    ['list quotes x', `x/1.txt: ${THREE}; likewise 2 more texts`],
    ['list quotes w.txt utf8.txt w.txt', `w.txt: ${THREE}; likewise 1 more text`],
    // The lines of a file of records have no such choice.
    ['list w.jsonl', 'w.jsonl:1: bytes that are not valid UTF-8 are read as U+FFFD; --encoding names another'],
  ])('%s: one line', async (line, remark) => {
    expect(await errOf(line)).toBe(`iran-news: ${remark}\n`);
  });

  it.each([
    'list quotes --encoding windows-1252 w.txt', 'show --encoding windows-1252 w.txt', 'list quotes --quiet w.txt', 'show --quiet w.txt', 'search René -q w.txt',
    'list utf8.txt', 'list replaced.txt', 'show replaced.txt', 'list utf16.txt',
  ])('%s: none', async (line) => {
    expect(await errOf(line)).toBe('');
  });
});

describe('a text at standard input that nobody asked for', () => {
  const cwd = scratch({ 'a.txt': STORY, empty: '' });
  const REMARK = 'iran-news: the bundled article is read; - means standard input\n';

  it.each(['list < a.txt', 'show --field headline.text < a.txt', 'search iran -c < a.txt', 'export -f csv < a.txt'])('%s: one line', async (line) => {
    expect((await shell(`iran-news ${line}`, { cwd })).err).toBe(REMARK);
  });

  it.each(['list - < a.txt', 'list a.txt < a.txt', 'list < empty', 'list < /dev/null', 'list --quiet < a.txt'])('%s: none', async (line) => {
    expect((await shell(`iran-news ${line}`, { cwd })).err).toBe('');
  });

  // The text is there when the program looks.
  it.each(['list', 'show', 'show --json', 'search iran -c', 'export -f csv'])('a pipe with a text in it, %s: one line, and the output as ever', async (line) => {
    const fed = await shell(`cat a.txt | (sleep 0.1; iran-news ${line})`, { cwd });
    expect(fed).toEqual({ ...(await shell(`iran-news ${line} < /dev/null`, { cwd })), err: REMARK });
  });

  it.each([
    // Nobody writes, has written or will: no waiting either.
    ': | (sleep 0.1; iran-news list)', 'sleep 5 | (iran-news list; kill $$)', 'cat empty | (sleep 0.1; iran-news show)',
    'cat a.txt | (sleep 0.1; iran-news list --quiet)', 'cat a.txt | (sleep 0.1; iran-news list -)', 'cat a.txt | (sleep 0.1; iran-news list a.txt)', 'cat a.txt | (sleep 0.1; IRAN_NEWS_PATH=a.txt iran-news show)',
  ])('a pipe, %s: none', async (line) => {
    expect((await shell(line, { cwd })).err).toBe('');
  });

  it('nothing is taken out of the pipe: it may be the loop\'s', async () => {
    const { out } = await shell('printf "a\\nb\\nc\\n" | while read -r word; do echo "$word"; iran-news list --quiet > none; iran-news list > none; done', { cwd });
    expect(out).toBe('a\nb\nc\n');
  });
});

describe('a text that is no article in English', () => {
  const PERSIAN = 'وزیر وارد مسقط شد\n\nتهران - وزیر روز دوشنبه برای گفت‌وگو وارد مسقط شد و با همتای خود دیدار کرد.\n';
  const cwd = scratch({ 'persian.txt': PERSIAN, 'capitals.txt': STORY.toUpperCase(), 'page.html.txt': `<!DOCTYPE html>\n<p>${STORY}</p>\n`, 'a.txt': STORY });

  it.each([
    ['persian.txt', 'most of the text is not in Latin letters; only English is understood'],
    ['capitals.txt', 'the text is in capitals; names and quotes are hardly told from the rest'],
    ['page.html.txt', 'the text is HTML; it is read as if it were plain text'],
  ])('%s is read, with one line', async (file, remark) => {
    const { code, out, err } = await spawned(['list', file], { cwd });
    expect({ code, err, lines: out.split('\n').length }).toEqual({ code: 0, err: `iran-news: ${file}: ${remark}\n`, lines: 2 });
    expect((await spawned(['show', '--json', file, '--quiet'], { cwd })).err).toBe('');
  });

  it('is searched by its own words', async () => {
    const { code, out } = await spawned(['search', 'مسقط', 'persian.txt'], { cwd });
    expect({ code, lines: out.trim().split('\n').length }).toEqual({ code: 0, lines: 2 });
  });

  it('is none of them where it is an article', async () => {
    expect((await spawned(['list', 'a.txt'], { cwd })).err).toBe('');
  });
});

describe('--agency with a name that is no known house', () => {
  const UNKNOWN = (name: string, more = ''): string => `iran-news: --agency "${name}": no house of that name is known${more}\n`;
  const cwd = scratch({ 'a.txt': STORY, 'b.txt': 'QOM, Jan. 5, 2022 (Golzar Press) -- A harbour was opened on Wednesday.\n' });

  it.each<[string, string]>([
    ['list --agency nosuchhouse', UNKNOWN('nosuchhouse')],
    ['list quotes --json --agency nosuchhouse a.txt', UNKNOWN('nosuchhouse')],
    ['list --ndjson --agency nosuchhouse a.txt', UNKNOWN('nosuchhouse')],
    ['list --header --agency nosuchhouse a.txt', UNKNOWN('nosuchhouse')],
    ['list --agency Reutres a.txt', UNKNOWN('Reutres', '; did you mean "Reuters"?')],
    ['list --agency nosuchhouse --agency Xinhua a.txt', UNKNOWN('nosuchhouse')],
    ['search harbour --agency tasnm', UNKNOWN('tasnm', '; did you mean "Tasnim"?')],
    ['search harbour --json --agency nosuchhouse a.txt', UNKNOWN('nosuchhouse')],
    ['show --agency nosuchhouse a.txt', UNKNOWN('nosuchhouse')],
    ['show --ndjson --agency nosuchhouse a.txt', UNKNOWN('nosuchhouse')],
    ['export --agency nosuchhouse a.txt', UNKNOWN('nosuchhouse')],
    ['export -f csv --agency nosuchhouse a.txt', UNKNOWN('nosuchhouse')],
  ])('%s: one line where nothing came of it', async (line, err) => {
    const result = await spawned(line.split(' '), { cwd });
    expect({ code: result.code, err: result.err }).toEqual({ code: /^s/.test(line) ? 1 : 0, err });
  });

  it.each([
    // Known, though none is here.
    'list --agency Reuters a.txt', 'list --agency xinhua a.txt', 'list --agency AFP a.txt', 'list --agency presstv a.txt',
    // Here, though the lists know none of them.
    'list --agency golzar b.txt', 'list --agency nosuchhouse --agency IRNA a.txt',
    'list --quiet --agency nosuchhouse a.txt', 'list --since 2030 a.txt',
    'search camel --agency IRNA a.txt', 'search harbour --agency golzar b.txt', 'search harbour -q --agency nosuchhouse a.txt', 'show --agency golzar b.txt', 'show --quiet --agency nosuchhouse a.txt',
    'export --agency golzar b.txt', 'export -f csv --agency AFP a.txt', 'export --quiet --agency nosuchhouse a.txt',
  ])('%s: none', async (line) => {
    expect((await spawned(line.split(' '), { cwd })).err).toBe('');
  });
});
