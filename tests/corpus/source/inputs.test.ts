import { chmodSync, renameSync, symlinkSync, unlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { CorpusUsageError, type Loaded, type SourceOptions } from '../../../src/corpus/contract.js';
import { loadArticles } from '../../../src/corpus/load.js';
import { brief, collect, Folder, load, streamOf } from '../helpers/folder.js';

let folder = new Folder();
afterEach(() => folder.remove());
const given = (files: Record<string, string | Uint8Array> = {}): Folder => (folder = new Folder(files));
const briefs = async (paths: string[], options = {}): Promise<string[]> => (await load(paths, options)).map((l) => brief(l, folder));

describe('files', () => {
  it('are read in the order in which they are named, twice if named twice', async () => {
    given({ 'b.txt': 'B', 'a.txt': 'A' });
    expect(await briefs([folder.at('b.txt'), folder.at('a.txt'), folder.at('b.txt')])).toEqual(['b.txt: B', 'a.txt: A', 'b.txt: B']);
  });

  it('are unpacked by their first bytes, whatever their name', async () => {
    given({ 'a.txt.gz': gzipSync('A'), 'b.txt.gz': 'B, unpacked on its way', c: gzipSync('C') });
    expect(await briefs([folder.at('a.txt.gz'), folder.at('b.txt.gz'), folder.at('c')])).toEqual(['a.txt.gz: A', 'b.txt.gz: B, unpacked on its way', 'c: C']);
  });

  it('are unpacked from .zst', async () => {
    // As made by zstd 1.5.
    given({ 'a.txt.zst': Buffer.from('28b52ffd04588900007a73746420736179733a2054656872616e4014418d', 'hex') });
    expect(await briefs([folder.at('a.txt.zst')])).toEqual(['a.txt.zst: zstd says: Tehran']);
  });

  it('that cannot be read are failures in their place, and the others are read', async () => {
    given({ 'a.txt': 'A', 'cut.txt.gz': gzipSync('x'.repeat(5000)).subarray(0, 20), 'bin.txt': 'a\0b', 'z.txt': 'Z' });
    expect(await briefs([folder.at('a.txt'), folder.at('no.txt'), folder.at('cut.txt.gz'), folder.at('bin.txt'), folder.at('a.txt/x'), '', folder.at('z.txt')])).toEqual([
      'a.txt: A', 'no.txt! no such file', 'cut.txt.gz! truncated gzip data', 'bin.txt! binary data, not text',
      'a.txt/x! no such file (a part of the path is no folder)', '! not a file name', 'z.txt: Z',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('that may not be read say so', async () => {
    given({ 'a.txt': 'A' });
    chmodSync(folder.at('a.txt'), 0);
    expect(await briefs([folder.at('a.txt')])).toEqual(['a.txt! permission denied']);
  });

  it.runIf(process.platform === 'linux')('whose names are not UTF-8 say so', async () => {
    given({ 'a.txt': 'A' });
    renameSync(folder.at('a.txt'), Buffer.concat([Buffer.from(folder.at('caf')), Buffer.from([0xe9]), Buffer.from('.txt')]));
    expect(await briefs([folder.path])).toEqual(['caf\ufffd.txt! cannot be opened: its name is not UTF-8']);
  });

  it.runIf(process.platform === 'linux')('that fail under the reading say so', async () => {
    expect(await briefs(['/proc/self/mem'])).toEqual(['/proc/self/mem! input/output error']);
  });

  it('that are empty are records with a message', async () => {
    given({ 'a.txt': '' });
    const [first] = await load([folder.at('a.txt')]);
    expect(first?.ok && first.article.messages.map((m) => [m.rule, m.start])).toEqual([['input/empty', null]]);
  });
});

describe('folders', () => {
  it('are walked in the order of names: text files, packed ones too, no hidden ones, nothing else', async () => {
    given({ 'b/2.text': '2', 'b/1.txt': '1', 'a.TXT': 'A', 'c.txt.gz': gzipSync('C'), '.hidden.txt': 'H', '.git/x.txt': 'X', 'd.md': 'D', 'e.jsonl': '{"text":"E"}' });
    expect(await briefs([folder.path])).toEqual(['a.TXT: A', 'b/1.txt: 1', 'b/2.text: 2', 'c.txt.gz: C']);
  });

  it('give their record files once the options speak of records', async () => {
    given({ 'a.txt': 'A', 'e.jsonl': '{"text":"E"}' });
    expect(await briefs([folder.path], { preset: 'c4' })).toEqual(['e.jsonl#1: E']);
  });

  it.each<[string, string[], Partial<SourceOptions>, string]>([
    ['nothing', [], {}, 'folder without articles (*.txt, *.text)'],
    ['nothing that is known', ['a.md', 'jsonl', '.hidden.jsonl'], {}, 'folder without articles (*.txt, *.text)'],
    ['no records', ['a.md'], { preset: 'c4' }, 'folder without records (*.jsonl, *.ndjson, *.json)'],
    ['no records', [], { fields: { text: 'body', id: null, date: null } }, 'folder without records (*.jsonl, *.ndjson, *.json)'],
    ['no records', ['a.md'], { input: 'jsonl' }, 'folder without records (*.jsonl, *.ndjson, *.json)'],
    ['no archives', ['a.md'], { input: 'warc' }, 'folder without archives (*.warc, *.wet)'],
    ['records', ['a.jsonl', 'b/c.json.gz', 'd.md'], {}, 'folder without articles (*.txt, *.text); it holds 2 files of records: --input jsonl reads them'],
    ['one of records, one archive', ['a.jsonl', 'b.wet.gz'], {}, 'folder without articles (*.txt, *.text); it holds 1 file of records: --input jsonl reads it; 1 file of archives: --input warc reads it'],
    ['articles', ['a.txt'], { preset: 'c4' }, 'folder without records (*.jsonl, *.ndjson, *.json); it holds 1 file of articles: --input text reads it'],
  ])('without what is wanted are failures that say what was looked for, and what there is: %s', async (_, names, options, reason) => {
    given({ 'x/none': '', ...Object.fromEntries(names.map((name) => [`x/${name}`, '{"text":"A"}'])) });
    expect(await load([folder.at('x')], options)).toEqual([{ ok: false, reason, scope: 'input', source: { path: folder.at('x'), record: null, meta: null } }]);
  });

  it('with what is wanted say nothing of the rest', async () => {
    given({ 'a.txt': 'A', 'b.jsonl': '{"text":"B"}' });
    expect(await briefs([folder.path])).toEqual(['a.txt: A']);
  });

  it('with a link loop and a broken link name them and go on', async () => {
    given({ 'a/1.txt': '1', 'b/2.txt': '2' });
    symlinkSync(folder.path, folder.at('a/up'));
    symlinkSync(folder.at('nowhere.txt'), folder.at('b/0.txt'));
    symlinkSync(folder.at('a/self'), folder.at('a/self'));
    symlinkSync(folder.at('b'), folder.at('a/x'));
    expect(await briefs([folder.path])).toEqual([
      'a/1.txt: 1', 'a/self! link loop', 'a/up! link loop: the link leads back to a folder above it',
      'a/x/0.txt! broken link', 'a/x/2.txt: 2',
    ]);
  });

  it('whose files vanish name them and go on', async () => {
    given({ 'a.txt': 'A', 'b.txt': 'B' });
    const all = loadArticles({ paths: [folder.path], asOf: '2022-06-01', stdin: streamOf() });
    const first = await all.next();
    unlinkSync(folder.at('b.txt'));
    const rest = await collect(all);
    expect([first.value as Loaded, ...rest].map((l) => brief(l, folder))).toEqual(['a.txt: A', 'b.txt! vanished while reading']);
  });
});

describe('globs', () => {
  it('stand for the files they match', async () => {
    given({ 'x/2022-02.txt': '2', 'x/2022-01.txt': '1', 'x/2021-12.txt': '0', 'y/2022-01.txt': 'Y' });
    expect(await briefs([folder.at('*/2022-*.txt')])).toEqual(['x/2022-01.txt: 1', 'x/2022-02.txt: 2', 'y/2022-01.txt: Y']);
    expect(await briefs([folder.at('{x,z}/*-12.txt')])).toEqual(['x/2021-12.txt: 0']);
  });

  it('that match nothing are failures; a file of that very name is a file', async () => {
    given({ 'a[1].txt': 'A' });
    expect(await briefs([folder.at('b*.txt'), folder.at('a[1].txt')])).toEqual(['b*.txt! no file matches', 'a[1].txt: A']);
  });
});

describe('--files-from', () => {
  it.each([['newlines', '\n'], ['newlines of Windows', '\r\n'], ['NULs', '\0']])('takes paths separated by %s', async (_, separator) => {
    given({ 'a b.txt': 'A', 'c.txt': 'C' });
    const list = folder.write('list', [folder.at('a b.txt'), folder.at('no.txt'), folder.at('c.txt')].join(separator));
    expect(await briefs([], { filesFrom: list })).toEqual(['a b.txt: A', 'no.txt! no such file', 'c.txt: C']);
  });

  it('takes the list from standard input, in pieces', async () => {
    given({ 'a.txt': 'A', 'c.txt': 'C' });
    const stdin = streamOf(folder.at('a.t'), `xt\n${folder.at('c.txt')}`);
    expect(await briefs([], { filesFrom: '-', stdin })).toEqual(['a.txt: A', 'c.txt: C']);
  });

  it('that is missing is a failure', async () => {
    given();
    expect(await briefs([], { filesFrom: folder.at('list') })).toEqual(['list! no such file']);
  });

  it('that is no list of paths says so, and is not read on', async () => {
    given({ 'a.txt': 'A' });
    const list = folder.write('list', `${folder.at('a.txt')}\n${'x'.repeat(300_000)}`);
    expect(await briefs([], { filesFrom: list })).toEqual(['a.txt: A', 'list! not a list of paths, one a line or separated by NULs']);
  });
});

describe('standard input', () => {
  it('is one article', async () => {
    expect(await briefs(['-'], { stdin: streamOf('Teh', Buffer.from('ran (X) – é').subarray(0, -1), Buffer.from('é').subarray(1), ' fell') })).toEqual(['-: Tehran (X) – é fell']);
  });

  it('is records when it begins as one', async () => {
    expect(await briefs(['-'], { stdin: streamOf('{"te', 'xt":"A"}\n{"text":', '"B"}') })).toEqual(['-#1: A', '-#2: B']);
    expect(await briefs(['-'], { stdin: streamOf('{', ' ', ' ', ' ', ' ', '"text":"A"}') })).toEqual(['-#1: A']);
    expect(await briefs(['-'], { stdin: streamOf(' {"text":"A"}\n') })).toEqual(['-#1: A']);
    expect(await briefs(['-'], { stdin: streamOf('{\n  "text":"A"\n}\n') })).toEqual(['-#1: A']);
    expect(await briefs(['-'], { stdin: streamOf('{Tehran} – Iran said so.\nIt rained.') })).toEqual(['-: {Tehran} – Iran said so.\nIt rained.']);
  });

  it('is read as the options say', async () => {
    expect(await briefs(['-'], { input: 'text', stdin: streamOf('{"text":"A"}') })).toEqual(['-: {"text":"A"}']);
    expect(await briefs(['-'], { preset: 'c4', stdin: streamOf(gzipSync('{"text":"A"}\n')) })).toEqual(['-#1: A']);
  });
});

describe('options that cannot be meant', () => {
  it.each([
    [{ preset: 'fineweeb' }, 'unknown preset "fineweeb"; did you mean "fineweb"?'],
    [{ encoding: 'utf-9' }, 'unknown encoding "utf-9"'],
  ])('%o', (options, message) => {
    expect(() => loadArticles({ paths: ['-'], asOf: '2022-06-01', stdin: streamOf(), ...options })).toThrow(CorpusUsageError);
    expect(() => loadArticles({ paths: ['-'], asOf: '2022-06-01', stdin: streamOf(), ...options })).toThrow(message);
  });
});
