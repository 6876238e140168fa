import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SEED, run, scratch, shell, spawned } from './helper.js';

const STORY = 'TEHRAN, Jan. 5 (Xyz) -- A new harbour was opened on Monday after years of work.\n';
const PLACE = ['show', '--field', 'dateline.place.name'];

describe('inputs that cannot be read', () => {
  const folder = scratch({ 'empty/readme.md': 'x', 'good.txt': STORY, 'bad.txt': Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 0, 9]) });

  it.each<[string, string]>([
    ['none.txt', 'no such file'],
    ['empty', 'folder without articles'],
    ['bad.txt', 'binary'],
  ])('%s: one line on standard error, the others are done, exit code 2', async (name, reason) => {
    const { code, out, err } = await run([...PLACE, join(folder, name), join(folder, 'good.txt')]);
    expect({ code, out }).toEqual({ code: 2, out: 'Tehran\n' });
    expect(err).toMatch(/^iran-news: .+\n$/);
    expect(err).toContain(name);
    expect(err).toContain(reason);
  });

  it('escape characters of a file name do not reach the terminal', async () => {
    const { code, err } = await run(['list', '\u001b[31mred.txt']);
    expect(code).toBe(2);
    expect(err).not.toContain('\u001b');
  });
});

describe('texts of odd encodings', () => {
  it.each<[string, Buffer]>([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${STORY}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${STORY}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${STORY}`, 'utf16le').swap16()],
    ['Windows line ends', Buffer.from(STORY.replace('\n', '\r\n'))],
  ])('%s', async (_, bytes) => {
    expect(await run([...PLACE, join(scratch({ 'a.txt': bytes }), 'a.txt')])).toEqual({ code: 0, out: 'Tehran\n', err: '' });
  });

  it('invalid UTF-8 is decoded with replacements, and a message says so', async () => {
    const file = join(scratch({ 'a.txt': Buffer.concat([Buffer.from(STORY.slice(0, 40)), Buffer.from([0xe9, 0x20]), Buffer.from(STORY.slice(40))]) }), 'a.txt');
    const { code, out } = await run(['show', '--json', file]);
    expect(code).toBe(0);
    const { messages } = JSON.parse(out) as { messages: { reason: string }[] };
    expect(messages.map(({ reason }) => reason).join()).toMatch(/UTF-8/);
  });

  it.each<[string, string]>([['an empty file', ''], ['one line', 'One line without an end'], ['blanks', ' \n\t\n ']])('%s gives a record', async (_, text) => {
    const { code, out } = await run(['list', '--json', join(scratch({ 'a.txt': text }), 'a.txt')]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  it('50 MB of one line are read in a bounded time', async () => {
    const line = Buffer.alloc(50_000_000, 'The harbour was open and work went on until the evening. ');
    const { code, out } = await run(['show', '--field', 'id', '-'], { stdin: line });
    expect(code).toBe(0);
    expect(out).toMatch(/^[0-9a-f]{12}\n$/);
  }, 300_000);
});

describe('standard input', () => {
  it('is read by -', async () => {
    expect((await spawned([...PLACE, '-'], { stdin: STORY })).out).toBe('Tehran\n');
  });

  it('is not read unasked', async () => {
    expect((await spawned(['show', '--field', 'agency.code'], { stdin: STORY })).out).toBe('IP\n');
  });
});

describe('standard input that cannot be read as asked', () => {
  const cwd = scratch({ 'a.txt': STORY });
  it.each<[line: string, err: string]>([
    ['iran-news list - < .', 'iran-news: -: is a folder\n'],
    ['cat a.txt | iran-news list - -', 'iran-news: - is standard input, which can be read once\nSee iran-news list --help\n'],
    ['echo a.txt | iran-news list --files-from - -', 'iran-news: - is standard input, which can be read once\nSee iran-news list --help\n'],
    ['iran-news list /dev/zero', 'iran-news: /dev/zero: larger than 64 MB\n'],
    ['head -c 68000000 /dev/zero | tr "\\0" a | iran-news list -', 'iran-news: -: larger than 64 MB\n'],
  ])('%s', async (line, err) => {
    expect(await shell(line, { cwd })).toEqual({ code: 2, out: '', err });
  });
});

describe('errors that nobody hears', () => {
  it.each(['list --fields file nofile.txt a.txt', 'list --fields file --jobs 1 nofile.txt a.txt'])('%s: the work goes on, and the code tells', async (args) => {
    const cwd = scratch({ 'a.txt': STORY });
    const { code, out } = await shell(`exec 2> >(:); sleep 0.2; iran-news ${args}`, { cwd });
    expect({ code, out }).toEqual({ code: 2, out: 'a.txt\n' });
  });
});

describe('a JSON document of several lines', () => {
  it('is one record, though a field stands beside its bracket', async () => {
    const cwd = scratch({ 'p.json': '{"text": "A harbour was opened.",\n "date": "2022-02-03"}\n', 'q.json': '{"text": "A mill, said {he}, was shut."}\n{"text": "A dam was built."}\n' });
    expect(await spawned(['list', '--fields', 'file,date', 'p.json', 'q.json'], { cwd })).toEqual({ code: 0, out: 'p.json:1\t2022-02-03\nq.json:1\t\nq.json:2\t\n', err: '' });
  });
});

describe('$IRAN_NEWS_PATH', () => {
  it('stands for the paths that are not given: files and folders, separated by colons', async () => {
    const folder = scratch({ 'a/a.txt': STORY, 'b.txt': STORY.replace('TEHRAN', 'SHIRAZ') });
    const env = { IRAN_NEWS_PATH: `${folder}/a:${folder}/b.txt` };
    expect((await run(PLACE, { env })).out).toBe('Tehran\nShiraz\n');
    expect((await run([...PLACE, SEED], { env })).out).toBe('Tehran\n');
  });

  it('without it the bundled article is read, from any folder', async () => {
    expect((await spawned(['show', '--field', 'agency.code'], { cwd: scratch({}) })).out).toBe('IP\n');
  });
});

describe('a closed pipe', () => {
  it.each([
    'iran-news list paragraphs many | head -n 1 >/dev/null',
    'iran-news export --format ndjson many | head -c 10 >/dev/null',
    'iran-news show many | true',
  ])('%s is quiet and a success', async (line) => {
    const story = 'A paragraph of some words that says nothing.\n\n'.repeat(400);
    const cwd = scratch(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`many/${i}.txt`, story])));
    expect(await shell(line, { cwd })).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('a slow pipe', () => {
  it('gets all of it, though the program ends as soon as it has written', async () => {
    const cwd = scratch(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`many/${i}.txt`, 'A paragraph of some words that says nothing.\n\n'.repeat(200)])));
    const line = 'iran-news export --format ndjson --as-of 2022-03-01 many';
    const { code, out } = await shell(`${line} | (sleep 1; wc -c)`, { cwd });
    const whole = await shell(`${line} -o all && wc -c < all`, { cwd });
    expect({ code, bytes: Number(out) }).toEqual({ code: 0, bytes: Number(whole.out) });
    expect(Number(out)).toBeGreaterThan(256 * 1024);
  });

  it('gets all of it where another program has told the pipe not to wait', async () => {
    const cwd = scratch(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`many/${i}.txt`, 'A paragraph of some words that says nothing.\n\n'.repeat(200)])));
    const line = 'iran-news export --format ndjson --as-of 2022-03-01 many';
    // Node's own stream makes the pipe so for as long as it runs.
    const other = `'${process.execPath}' -e 'process.stdout.write(""); process.stdin.resume()'`;
    const { code, out, err } = await shell(`mkfifo wait; { { ${other} < wait & exec 3> wait; sleep 0.5; ${line}; exec 3>&-; wait; } } | (sleep 1.5; wc -c)`, { cwd });
    const whole = await shell(`${line} -o all && wc -c < all`, { cwd });
    expect({ code, bytes: Number(out), err }).toEqual({ code: 0, bytes: Number(whole.out), err: '' });
  });
});

describe('standard output', () => {
  it.each(['> out; cat out', '>> out; cat out', '| cat'])('is the same by %s', async (rest) => {
    expect((await shell(`iran-news show ${rest}`)).out).toBe((await spawned(['show'])).out);
  });
});
