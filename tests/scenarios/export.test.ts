import { chmodSync, existsSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/output/formats/index.js';
import { SEED, run, scratch, shell, spawned } from './helper.js';

describe('export', () => {
  it.each(FORMATS.filter(({ kind }) => kind === 'stream').map(({ name, extension }) => ({ name, extension })))(
    '--format $name: the same to standard output and into a file',
    async ({ name, extension }) => {
      const folder = scratch({});
      const file = join(folder, `out.${extension}`);
      const printed = await run(['export', '--format', name, '--as-of', '2022-03-01']);
      const written = await run(['export', '--format', name, '--as-of', '2022-03-01', '-o', file]);
      expect(printed).toMatchObject({ code: 0, err: '' });
      expect(written).toEqual({ code: 0, out: '', err: '' });
      expect(readFileSync(file, 'utf8')).toBe(printed.out);
      expect(printed.out.length).toBeGreaterThan(100);
      expect(readdirSync(folder)).toEqual([`out.${extension}`]);
    },
  );

  it.each(FORMATS.filter(({ kind }) => kind === 'folder').map(({ name }) => name))('--format %s writes into the folder that -o names, and needs one', async (name) => {
    const folder = join(scratch({}), 'made');
    expect(await run(['export', '--format', name, '-o', folder])).toEqual({ code: 0, out: '', err: '' });
    expect(readdirSync(folder).length).toBeGreaterThan(0);
    expect((await run(['export', '--format', name])).code).toBe(2);
  });

  it.each(['a.txt', './a.txt', 'link.txt'])('does not write over what it reads: -o %s', async (output) => {
    const cwd = scratch({ 'a.txt': 'A harbour was opened.\n' });
    symlinkSync('a.txt', join(cwd, 'link.txt'));
    const { code, out, err } = await spawned(['export', '-f', 'csv', '-o', output, 'a.txt'], { cwd });
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `iran-news: ${output}: is read here and would be written over; -o takes another name\n` });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('A harbour was opened.\n');
    expect((await spawned(['export', '-f', 'csv', '-o', 'b.txt', 'a.txt'], { cwd })).code).toBe(0);
  });

  it.each(['.', '*.txt', '--files-from list', '--files-from list folder'])('nor over a file of what %s names', async (paths) => {
    const cwd = scratch({ 'a.txt': 'A harbour was opened.\n', list: 'a.txt\n', 'folder/b.txt': 'A mill was shut.\n' });
    expect(await spawned(['export', '-f', 'csv', '-o', 'a.txt', ...paths.split(' ')], { cwd })).toEqual({ code: 2, out: '', err: 'iran-news: a.txt: is read here and would be written over; -o takes another name\n' });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('A harbour was opened.\n');
  });

  it.each<[line: string, file: string]>([
    ['echo a.txt | iran-news export -f csv --files-from - -o a.txt', 'a.txt'],
    ['iran-news export -f csv --files-from list -o list', 'list'],
    ['iran-news export -f csv - -o a.txt < a.txt', 'a.txt'],
  ])('%s: nor over a list, what a piped list names, or standard input', async (line, file) => {
    const cwd = scratch({ 'a.txt': 'A harbour was opened.\n', list: 'a.txt\n' });
    const before = readFileSync(join(cwd, file), 'utf8');
    expect(await shell(line, { cwd })).toEqual({ code: 2, out: '', err: `iran-news: ${file}: is read here and would be written over; -o takes another name\n` });
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(before);
  });

  it('a piped list is read all the same', async () => {
    const cwd = scratch({ 'a.txt': 'A harbour was opened.\n', 'b.txt': 'A mill was shut.\n' });
    expect(await shell('ls *.txt | iran-news export -f csv --files-from - -o all.csv --fields file', { cwd })).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(cwd, 'all.csv'), 'utf8')).toBe('file\r\na.txt\r\nb.txt\r\n');
  });

  it('a file named "-" is no output, and an older output beside the texts is none of them', async () => {
    const cwd = scratch({ '-': 'A mill was shut.\n', 'a.txt': 'A harbour was opened.\n', 'old.csv': 'old' });
    expect((await spawned(['export', '-f', 'csv', '-o', '-', './-'], { cwd })).code).toBe(0);
    expect((await spawned(['export', '-o', 'old.csv', '.'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'old.csv'), 'utf8')).toContain('harbour');
  });

  it.each([[[]], [['-o', '-']]])('--format brat writes no files to standard output: %j', async (args) => {
    const cwd = scratch({});
    const { code, out, err } = await spawned(['export', '--format', 'brat', ...args], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--format brat writes several files: -o names their folder');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each(['csv', 'tsv', 'markdown'])('%s takes the columns of articles by name', async (format) => {
    const { code, out, err } = await run(['export', '--format', format, '--fields', 'file,date', '--as-of', '2022-03-01']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('2022-02-03');
  });

  it.each([
    ['quotes', 'speaker.name,text'],
    ['quotes', 'cue.text,article.path,article.date,speaker.mention.text,id'],
    ['quotes', 'links.label,date.iso,quotes.text,quotes.speaker.rule,speakerRule,pre'],
    ['people', 'id,mentions.text,people.name,agency,article.agency'],
    ['links', 'label,links.title,article.id,lead.text'],
    ['articles', 'story,links.label,agency.code'],
  ])('--rows %s --fields %s: the cells of list', async (rows, fields) => {
    const listed = await run(['list', rows, '--header', '--fields', fields, '--as-of', '2022-03-01']);
    const exported = await run(['export', '--rows', rows, '--format', 'tsv', '--fields', fields, '--as-of', '2022-03-01']);
    expect(listed).toMatchObject({ code: 0, err: '' });
    expect(exported).toEqual(listed);
  });

  it('paths of the record without --rows keep their meaning: id is the article\'s', async () => {
    const { out } = await run(['export', '--format', 'tsv', '--fields', 'id,quotes.kind', '--as-of', '2022-03-01']);
    expect(out).toMatch(/^id\tquotes\.kind\n[0-9a-f]{12}\t/);
  });

  it('goes by the ending of the file', async () => {
    const folder = scratch({});
    await run(['export', '--rows', 'links', '-o', join(folder, 'links.tsv'), '--fields', 'label,title']);
    expect(readFileSync(join(folder, 'links.tsv'), 'utf8')).toMatch(/^label\ttitle\nRelated News\t/);
  });

  it('a file that cannot be written is named, and nothing is left', async () => {
    const folder = scratch({ 'kept.json': 'old', 'blocked/x': '' });
    expect(await run(['export', '-o', join(folder, 'no/such/out.json')])).toEqual({ code: 2, out: '', err: `iran-news: ${folder}/no/such/out.json: no such file or folder\n` });
    expect((await run(['export', '-o', folder])).err).toBe(`iran-news: ${folder}: is a folder\n`);
    expect((await run(['export', '-o', join(folder, 'kept.json'), '--format', 'cvs'])).code).toBe(2);
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['blocked', 'kept.json']);
  });

  it('an existing file is replaced in one step and keeps its mode', async () => {
    const folder = scratch({ 'out.json': 'old' });
    chmodSync(join(folder, 'out.json'), 0o640);
    expect((await run(['export', '-o', join(folder, 'out.json')])).code).toBe(0);
    expect(statSync(join(folder, 'out.json')).mode & 0o777).toBe(0o640);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toHaveLength(1);
  });

  it.skipIf(!existsSync('/dev/full'))('a full disk is named', async () => {
    const { code, out, err } = await run(['export', '-o', '/dev/full']);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: 'iran-news: /dev/full: no space left on the disk\n' });
  });

  it.each([0o600, 0o640, 0o666])('keeps the mode of the file it replaces: %o', async (mode) => {
    const file = join(scratch({ 'out.json': 'old' }), 'out.json');
    chmodSync(file, mode);
    expect((await run(['export', '-o', file])).code).toBe(0);
    expect({ mode: statSync(file).mode & 0o777, old: readFileSync(file, 'utf8') === 'old' }).toEqual({ mode, old: false });
  });

  it.each([['to a file', 'there/real.json'], ['to nothing yet', 'there/new.json'], ['to another link', 'there/second.json']])('writes through a link %s, which stays one', async (_, name) => {
    const folder = scratch({ 'there/real.json': 'old' });
    symlinkSync('real.json', join(folder, 'there/second.json'));
    symlinkSync(name, join(folder, 'link.json'));
    expect((await run(['export', '-o', join(folder, 'link.json')])).code).toBe(0);
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(folder, 'there/second.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, name), 'utf8')).toContain('iran-news/article/1');
    expect(readdirSync(folder)).toEqual(['link.json', 'there']);
    expect(readdirSync(join(folder, 'there')).filter((entry) => entry.startsWith('.'))).toEqual([]);
  });

  it.runIf(existsSync('/dev/stdout'))('writes into a pipe that has a name', async () => {
    const { code, out, err } = await shell('iran-news export --format ndjson --fields agency.code -o /dev/stdout | cat');
    expect({ code, out, err }).toEqual({ code: 0, out: '{"agency":{"code":"IP"}}\n', err: '' });
  });

  it('a link in a loop is named, and stays', async () => {
    const folder = scratch({});
    symlinkSync('loop.json', join(folder, 'loop.json'));
    expect(await run(['export', '-o', join(folder, 'loop.json')])).toEqual({ code: 2, out: '', err: `iran-news: ${folder}/loop.json: too many links\n` });
    expect(lstatSync(join(folder, 'loop.json')).isSymbolicLink()).toBe(true);
  });

  it('writes what could be read, and says by its exit code that some could not', async () => {
    const folder = scratch({});
    const file = join(folder, 'out.ndjson');
    const { code, err } = await run(['export', '-o', file, '--fields', 'agency.code', join(folder, 'none.txt'), SEED]);
    expect({ code, err }).toEqual({ code: 2, err: `iran-news: ${folder}/none.txt: no such file\n` });
    expect(readFileSync(file, 'utf8')).toBe('{"agency":{"code":"IP"}}\n');
  });
});
