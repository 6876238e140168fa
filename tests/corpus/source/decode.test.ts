import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/corpus/source/decode.js';

const utf16 = (text: string, mark: boolean, big = false): Uint8Array => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from('Türkiye – “so”'), 'Türkiye – “so”', []],
    ['UTF-8 with a mark', Buffer.from('\ufeffTehran'), 'Tehran', []],
    ['UTF-16 LE with a mark', utf16('Tehran – ok', true), 'Tehran – ok', []],
    ['UTF-16 BE with a mark', utf16('Tehran – ok', true, true), 'Tehran – ok', []],
    ['UTF-16 LE without a mark', utf16('The minister left Tehran.', false), 'The minister left Tehran.', ['input/encoding']],
    ['UTF-16 BE without a mark', utf16('The minister left Tehran.', false, true), 'The minister left Tehran.', ['input/encoding']],
    ['a broken byte', bytes('A\nB\xe9C'), 'A\nB\ufffdC', ['input/decoding']],
    ['a cut sequence', Buffer.from('Tehran é').subarray(0, -1), 'Tehran \ufffd', ['input/decoding']],
    ['nothing', new Uint8Array(0), '', ['input/empty']],
    ['blanks', bytes(' \r\n\t\n'), ' \r\n\t\n', ['input/empty']],
    ['Persian', Buffer.from('وزیر امور خارجه ایران وارد مسقط شد'), 'وزیر امور خارجه ایران وارد مسقط شد', ['input/script']],
    ['English with a Persian name', Buffer.from('The minister met his guest (وزیر) in Tehran.'), 'The minister met his guest (وزیر) in Tehran.', []],
    ['capitals', Buffer.from('THE MINISTER LEFT TEHRAN ON MONDAY.'), 'THE MINISTER LEFT TEHRAN ON MONDAY.', ['input/capitals']],
    ['a short text in capitals', Buffer.from('TEHRAN (IRNA)'), 'TEHRAN (IRNA)', []],
    ['HTML', Buffer.from('<!DOCTYPE html><p>A mill'), '<!DOCTYPE html><p>A mill', ['input/markup']],
    ['a text on HTML', Buffer.from('A page opens with <!DOCTYPE html>.'), 'A page opens with <!DOCTYPE html>.', []],
    ['a real U+FFFD', Buffer.from('a \ufffd b'), 'a \ufffd b', []],
    ['line ends of all kinds', bytes('a\r\nb\rc\n'), 'a\r\nb\rc\n', []],
  ])('%s', (_, input, text, rules) => {
    const decoded = decode(input);
    expect(decoded.ok && [decoded.text, decoded.messages.map((m) => m.rule)]).toEqual([text, rules]);
  });

  it('says how many bytes are broken, and in which line the first is', () => {
    const decoded = decode(bytes('one\ntwo \xe9\nthree \xff\xfe'));
    expect(decoded.ok && decoded.messages[0]).toEqual({
      rule: 'input/decoding', severity: 'warning', start: null, end: null,
      reason: '3 byte sequences are not valid UTF-8 and read as U+FFFD, the first in line 2; --encoding names another',
    });
  });

  it('takes an encoding by name', () => {
    const decoded = decode(bytes('caf\xe9'), 'windows-1252');
    expect(decoded.ok && [decoded.text, decoded.messages]).toEqual(['café', []]);
  });

  it.each([['windows-1252', '\x93No,\x94 he said \x96 \x80 5\x85', '“No,” he said – € 5…'], ['latin1', 'it\x92s \x97', 'it’s —'], ['windows-1251', '\xcd\xe5\xf2', 'Нет'], ['windows-1256', '\x93\xc7\x94', '“ا”']])('reads the marks of %s', (encoding, input, text) => {
    expect(decode(bytes(input), encoding)).toEqual({ ok: true, text, messages: [] });
  });

  it.each([
    ['UTF-32', '\xff\xfe\0\0a\0\0\0', 'binary data (text in UTF-32), not text'],
    ['zeros', 'ab\x00\x01\x02cd', 'binary data, not text'],
    ['a PDF', '%PDF-1.7\n…', 'binary data (a PDF file), not text'],
    ['a ZIP', 'PK\x03\x04rest', 'binary data (a ZIP or Office file), not text'],
    ['a WARC', 'WARC/1.0\r\nWARC-Type: conversion', 'binary data (a WARC file; --input warc reads it), not text'],
    ['a PNG', '\x89PNG\r\n\x1a\n', 'binary data (a PNG image), not text'],
  ])('refuses %s', (_, input, reason) => {
    expect(decode(bytes(input))).toEqual({ ok: false, reason });
  });

  it.each(['PK is a code', 'GIF is a word', '%PD', 'BZ'])('reads the text "%s"', (text) => {
    expect(decode(bytes(text)).ok).toBe(true);
  });
});
