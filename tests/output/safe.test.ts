import { describe, expect, it } from 'vitest';
import { fileName, html, json, markdown, spreadsheetCell, visible, visibleLine } from '../../src/output/safe.js';

const ESC = '\u001b';

describe('visible', () => {
  it.each([
    [`a${ESC}[31mred`, 'a\\u{1b}[31mred'],
    [`${ESC}]8;;http://x.test${ESC}\\go`, '\\u{1b}]8;;http://x.test\\u{1b}\\go'],
    ['\u009d8;;x\u009cgo', '\\u{9d}8;;x\\u{9c}go'],
    ['\u009b2J', '\\u{9b}2J'],
    ['bell\u0007 back\b del\u007f', 'bell\\u{7} back\\u{8} del\\u{7f}'],
    ['over\rwrite', 'over\\u{d}write'],
    ['user\u202etxt.exe', 'user\\u{202e}txt.exe'],
    ['\u2067left\u2069', '\\u{2067}left\\u{2069}'],
    ['a\u{e0041}b', 'a\\u{e0041}b'],
  ])('shows what acts in %j', (text, shown) => expect(visible(text)).toBe(shown));

  it.each(['plain', 'tab\tand\nline', 'می\u200cخواهم', '👩‍👩‍👧', 'Türkiye – “x”', 'no-break\u00a0space'])('leaves %j', (text) =>
    expect(visible(text)).toBe(text));

  it('reads CRLF as a line end', () => expect(visible(`a\r\nb${ESC}`)).toBe('a\nb\\u{1b}'));
});

describe('visibleLine', () => {
  it.each([['a\nb', 'a b'], ['a\r\n\r\nb', 'a b'], ['a\tb', 'a b'], ['a\u2028b', 'a b'], ['a  b', 'a b'], ['a b', 'a b']])('%j is %j', (text, line) =>
    expect(visibleLine(text)).toBe(line));
});

describe('spreadsheetCell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '"=1', '＝1', '\ufeff=1', '\n=1'])('guards %j', (text) =>
    expect(spreadsheetCell(text)).toBe(`'${text}`));
  it.each(['', 'a=1', '1-2', 'Tehran', '"We will"', '(-5)', '$5'])('leaves %j', (text) => expect(spreadsheetCell(text)).toBe(text));
});

describe('html', () => {
  it('escapes markup, quotes and controls', () =>
    expect(html(`<img onerror='x' alt="a&b">${ESC}`)).toBe('&lt;img onerror=&#39;x&#39; alt=&quot;a&amp;b&quot;&gt;\\u{1b}'));
});

describe('markdown', () => {
  it.each([
    ['[x](javascript:alert(1))', '\\[x\\](javascript\\:alert(1))'],
    ['<script>', '\\<script\\>'],
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['12. no item', '12\\. no item'],
    ['3) no item', '3\\) no item'],
    ['a | b', 'a \\| b'],
    ['a\n\nb', 'a b'],
    ['==', '\\=='],
    ['see https://x.test', 'see https\\://x.test'],
    ['www.x.test', 'www\\.x.test'],
    ['&copy;', '\\&copy;'],
    ['Amir-Abdollahian said 3.5', 'Amir-Abdollahian said 3.5'],
  ])('%j', (text, escaped) => expect(markdown(text)).toBe(escaped));
});

describe('json', () => {
  it('lets no acting character through raw, and reads back', () => {
    const value = { text: `${ESC}[2J\u009b\u202e\u2028\u{e0041}\u007f ok 😀`, lone: '\ud800' };
    const text = json(value);
    expect(text).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028-\u202e]|\udb40/);
    expect(text).toContain('😀');
    expect(JSON.parse(text)).toEqual(value);
  });
});

describe('fileName', () => {
  it.each([
    ['../../etc/passwd', 'etc_passwd'],
    ['-rf', 'rf'],
    ['.hidden', 'hidden'],
    [`a${ESC}]0;x\u0007b`, 'a_0_x_b'],
    ['a\u202eb', 'a_b'],
    ['con.txt', '_con.txt'],
    ['', 'article'],
    ['...', 'article'],
    ['x'.repeat(500), 'x'.repeat(80)],
    ['تهران 1', 'تهران_1'],
  ])('%j becomes %j', (name, safe) => expect(fileName(name)).toBe(safe));
});
