import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { loadWarcio, pageBlocks } from '../../../src/corpus/source/warc.js';
import { brief, collect, Folder, load, streamOf } from '../helpers/folder.js';

let folder = new Folder();
afterEach(() => folder.remove());

const record = (type: string, payload: string, headers: Record<string, string> = {}): string => {
  const head = { 'WARC-Type': type, 'Content-Length': String(Buffer.byteLength(payload)), ...headers };
  return `WARC/1.0\r\n${Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${payload}\r\n\r\n`;
};
const INFO = record('warcinfo', 'software: none\r\n', { 'Content-Type': 'application/warc-fields' });
const page = (text: string, n = 1, headers: Record<string, string> = {}): string =>
  record('conversion', text, { 'WARC-Target-URI': `https://example.org/${n}`, 'WARC-Date': `2017-11-0${n % 9 + 1}T05:06:07Z`, 'Content-Type': 'text/plain', ...headers });
const HTML = record('response', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Hello', { 'Content-Type': 'application/http; msgtype=response' });

const briefs = async (name: string, content: string | Uint8Array, options = {}): Promise<string[]> => {
  folder = new Folder({ [name]: content });
  return (await load([folder.at(name)], options)).map((l) => brief(l, folder));
};

describe('an archive', () => {
  it('gives its records of plain text, with their place among all records', async () => {
    expect(await briefs('a.warc.wet', INFO + page('Tehran – A.') + record('metadata', 'x: y') + page('B'))).toEqual(['a.warc.wet#2: Tehran – A.', 'a.warc.wet#4: B']);
  });

  it('is read packed, a member a record or all in one, and known by its first bytes', async () => {
    const members = Buffer.concat([INFO, page('A'), page('B', 2)].map((text) => gzipSync(text)));
    expect(await briefs('a.warc.wet.gz', members)).toEqual(['a.warc.wet.gz#2: A', 'a.warc.wet.gz#3: B']);
    expect(await briefs('a.warc.gz', gzipSync(INFO + page('A')))).toEqual(['a.warc.gz#2: A']);
    expect(await briefs('a.jsonl.gz', members)).toEqual(['a.jsonl.gz#2: A', 'a.jsonl.gz#3: B']);
    expect(await briefs('part-00017', members, { input: 'warc' })).toEqual(['part-00017#2: A', 'part-00017#3: B']);
  });

  it('comes through standard input too, byte by byte', async () => {
    const bytes = [...Buffer.from(INFO + page('é') + page('B'))].map((byte) => Uint8Array.of(byte));
    expect((await load(['-'], { stdin: streamOf(...bytes) })).map((l) => brief(l))).toEqual(['-#2: é', '-#3: B']);
  });

  it('gives the headers under their own names, and the day of the crawl as the reference date', async () => {
    folder = new Folder({ 'a.wet': page('TEHRAN, Dec. 31 (Xyz) -- A harbour was opened on Sunday, December 31.', 1, { 'WARC-Record-ID': '<urn:uuid:1>', '__proto__': 'p' }) });
    const [first] = await load([folder.at('a.wet')], { fields: { text: null, id: 'WARC-Record-ID', date: null } });
    if (!first?.ok) throw new Error('not read');
    expect(first.article.source).toEqual({
      path: folder.at('a.wet'), record: 1,
      meta: {
        'WARC-Type': 'conversion', 'Content-Length': '69', 'WARC-Target-URI': 'https://example.org/1', 'WARC-Date': '2017-11-02T05:06:07Z',
        'Content-Type': 'text/plain', 'WARC-Record-ID': '<urn:uuid:1>',
      },
    });
    expect(first.article.id).toBe('<urn:uuid:1>');
    // On 2 November 2017 the last Sunday that was a 31 December lay in 2006.
    expect(first.article.date?.iso).toBe('2006-12-31');
  });

  it('says that a header which was asked for is not there, and whose day the page has instead', async () => {
    folder = new Folder({ 'a.wet': page('A') });
    const messages = async (date: string | null, id: string | null) => {
      const [first] = await load([folder.at('a.wet')], { fields: { text: null, id, date } });
      return first?.ok ? first.article.messages.filter(({ rule }) => rule === 'input/field').map(({ reason }) => reason.replace(/ \(it has .*?\)/, '')) : null;
    };
    expect(await messages('Date', 'Key')).toEqual(['no field "Date"; the reference date is that of the crawl', 'no field "Key"; the id is made from the text']);
    expect(await messages('WARC-Target-URI', null)).toEqual(['field "WARC-Target-URI" is no day as 2022-02-03; the reference date is that of the crawl']);
    expect(await messages('WARC-Date', 'WARC-Target-URI')).toEqual([]);
    expect(await messages(null, null)).toEqual([]);
  });

  it('that holds pages as HTML says so once', async () => {
    expect(await briefs('a.warc', INFO + HTML + page('A') + HTML + record('resource', 'x', { 'Content-Type': 'image/png' }))).toEqual([
      'a.warc#3: A', 'a.warc! only plain text is read (conversion records, as in WET files), no HTML and nothing else; records not read: response: 2, resource: 1',
    ]);
  });

  it('may hold empty texts and others that are no text', async () => {
    const all = await briefs('a.wet', page('') + record('conversion', '%PDF-1.4', { 'Content-Type': 'text/plain' }) + page('Z'));
    expect(all).toEqual(['a.wet#1: ', 'a.wet#2! binary data (a PDF file), not text', 'a.wet#3: Z']);
  });
});

describe('a broken archive', () => {
  const whole = INFO + page('A') + page('B');

  it.each([
    ['inside of a text', (whole + page('C'.repeat(100))).slice(0, -20), 'truncated WARC data'],
    ['inside of a record that is not read', whole + HTML.slice(0, -10), 'truncated WARC data'],
    ['inside of a head', whole + page('C').slice(0, 40), 'damaged WARC data'],
  ])('cut off %s: what is whole is read, the rest named', async (_, content, reason) => {
    expect(await briefs('a.wet', content)).toEqual(['a.wet#2: A', 'a.wet#3: B', `a.wet#4! ${reason}`]);
  });

  it('cut off in its gzip data', async () => {
    const packed = Buffer.concat([INFO, ...Array.from({ length: 50 }, (_, i) => page(`text ${i}`))].map((text) => gzipSync(text)));
    const all = await briefs('a.wet.gz', packed.subarray(0, packed.length / 2));
    expect(all.length).toBeGreaterThan(20);
    expect(all.slice(0, -1)).toEqual(all.slice(0, -1).map((_, i) => `a.wet.gz#${i + 2}: text ${i}`));
    expect(all.at(-1)).toBe(`a.wet.gz#${all.length + 1}! truncated gzip data`);
  });

  it.each([
    ['a length that is too small', INFO + page('A') + page('Bulletin', 2, { 'Content-Length': '3' }) + page('C')],
    ['no length', INFO + page('A') + page('B', 2, { 'Content-Length': 'some' }) + page('C')],
    ['something else between its records', `${INFO}${page('A')}nothing of the kind\r\n\r\n${page('C')}`],
    ['a head without an end', `${INFO}${page('A')}WARC/1.0\r\n${'x'.repeat(3_000_000)}`],
  ])('with %s', async (_, content) => {
    expect(await briefs('a.wet', content)).toEqual(['a.wet#2: A', 'a.wet#3! damaged WARC data']);
  });

  it('that is none', async () => {
    expect(await briefs('a.wet', '{"text":"A"}\n', { input: 'warc' })).toEqual(['a.wet! damaged WARC data']);
  });

  it('with a record that is too long to be an article', async () => {
    const blocks = await collect(pageBlocks(streamOf(page('A') + page('B'.repeat(300)), page('C')), 200));
    expect(blocks.map((b) => (b.ok ? b.pages.map((p) => p.number) : [b.number, b.reason]))).toEqual([[2, 'record longer than 0 MB'], [1, 3]]);
  });
});

describe('the package that reads archives', () => {
  it('is named where it is not installed', () => {
    const load = (): never => {
      throw Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' });
    };
    expect(() => loadWarcio(load)).toThrow('WARC data, which is read with the package warcio: npm install warcio');
  });
});
