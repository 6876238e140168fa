import { expect, it } from 'vitest';
import { failureLine } from '../../src/cli/failures.js';
import { failed } from '../../src/corpus/contract.js';

it.each<[string | null, number | null, string, string]>([
  ['a.txt', null, 'no such file', 'a.txt: no such file'],
  ['crawl.jsonl', 17, 'not valid JSON', 'crawl.jsonl:17: not valid JSON'],
  ['-', 1, 'not valid JSON', '-:1: not valid JSON'],
  [null, null, 'binary data, not text', '-: binary data, not text'],
  ['\u001b[31ma.txt', null, 'a field "\u202e"', '\\u{1b}[31ma.txt: a field "\\u{202e}"'],
])('%j:%s: %s', (path, record, reason, line) => {
  expect(failureLine(failed(path, reason, record))).toBe(`iran-news: ${line}\n`);
});
