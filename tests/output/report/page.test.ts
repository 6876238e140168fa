import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../../src/output/report/overview.js';
import { blank, full, spanIn, TEXT, written } from '../formats/sample.js';

const page = await written('html', [full()]);
const pages = await written('html', [full(), full()]);

describe('a report', () => {
  it('lets run only what it holds, and loads nothing', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!.replaceAll('&#39;', "'");
    const hash = (tag: string): string => `'sha256-${createHash('sha256').update(new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)![1]!).digest('base64')}'`;
    expect(policy).toBe(`default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`);
    expect(page).not.toMatch(/\b(?:src|srcset|action|style|on\w+)=|@import|url\(|https?:/);
  });

  it.each([['one', page], ['many', pages]])('has every anchor it links to, once (%s)', (_, html) => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/<a href="#([^"]+)"(?! data-date)/g)].map(([, id]) => id!);
    expect(links.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(links));
  });

  it('holds the whole text, in order', () => {
    const text = /<div class="text">([^]*?)<div class="side">/.exec(page)![1]!
      .replace(/<span class="role">[^<]*<\/span>/g, '').replace(/<\/(?:p|h3)>/g, '\n').replace(/<[^>]+>/g, '');
    expect(text.replace(/\s+/g, ' ').trim()).toBe(TEXT.replace(/\s+/g, ' ').trim());
  });

  it('marks quotes, cue and speaker, and says who said what', () => {
    expect(page).toContain('<span class="speech direct hue0" id="a1-q1" title="direct quote: Laleh Mirzadeh"');
    expect(page).toContain('<span class="cue hue0" data-voice="lalmirzad">said</span>'.replace('lalmirzad', /data-voice="([^"]+)"/.exec(page)![1]!));
    expect(page).toContain('<h4><bdi>Laleh Mirzadeh</bdi><small>Mayor</small></h4>');
  });

  it('cuts crossing marks instead of dropping one', async () => {
    const text = 'one two three';
    const article = blank({
      paragraphs: [{ ...spanIn(text, text), index: 0, role: 'body' }],
      people: [{ id: 'p1', name: 'A', titles: [], variants: [], mentions: [{ ...spanIn(text, 'one two'), kind: 'name' }] }],
      places: [{ name: 'B', country: null, mentions: [{ ...spanIn(text, 'two three'), government: false }] }],
    });
    expect(await written('html', [{ article, text }])).toContain(
      '<span class="person" title="person: A">one <span class="place" title="place: B">two</span></span><span class="place" title="place: B"> three</span>');
  });

  it('counts speakers over all articles, descriptions within theirs', async () => {
    const entry = full();
    entry.article.quotes[0]!.speaker!.name = 'the minister';
    expect(pages).toContain('2 quotes by 1 speaker<');
    expect(await written('html', [entry, entry])).toContain('2 quotes by 2 speakers<');
  });

  it('is a page also without articles', async () => {
    expect(await written('html', [])).toContain('0 articles');
  });
});

describe('scaleOf', () => {
  it.each([
    [['2022-02-03', '2022-02-06'], ['2022-02-03', '2022-02-04', '2022-02-05', '2022-02-06']],
    [['2022-02', '2021-11-30'], ['2021-11', '2021-12', '2022-01', '2022-02']],
    [['2013-09-12', '2024', '2022-01-01'], ['2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024']],
    [['0001-01-01', '2022-02-03'], ['0001', '2022']],
  ])('%j', (dates, scale) => expect(scaleOf(dates)).toEqual(scale));
});
