import { describe, expect, it } from 'vitest';
import { literalsOf } from '../../../src/corpus/search/literals.js';
import { finderOf } from '../../../src/corpus/search/regex.js';

/** A pattern, what it surely holds, and a text that it matches: all that it surely holds must be there. */
const CASES: readonly (readonly [pattern: string, literals: readonly string[], text: string])[] = [
  ['enrich(ed|ment) to \\d+', ['enrich'], 'enriched to 60'],
  ['colou?red flags', ['colo', 'red', 'flags'], 'colored flags'],
  ['talks{0,1}ing', ['talk', 'ing'], 'talking'],
  ['haa+rd', ['haa'], 'haaard'],
  ['missile*s', ['missil'], 'missils'],
  ['oil|gas', [], 'gas'],
  ['(oil|gas) field', ['field'], 'gas field'],
  ['(?i)Tehran', ['Tehran'], 'TEHRAN'],
  ['[Cc]entrifuge', ['entrifuge'], 'Centrifuge'],
  ['[^]a]bcd', ['bcd'], 'xbcd'],
  ['[[:alpha:]\\]]bcd', ['bcd'], ']bcd'],
  ['\\bsanctions\\b', ['sanctions'], 'the sanctions'],
  ['\\x41bcd', ['bcd'], 'Abcd'],
  ['\\x{41}bcd', ['bcd'], 'Abcd'],
  ['\\p{Lu}ran', ['ran'], 'Iran'],
  ['\\pLran', ['ran'], 'Iran'],
  ['a.b.c', [], 'a-b-c'],
  ['\\(JCPOA\\)', ['JCPOA'], '(JCPOA)'],
  ['(a(b|c)[)]d)?efg', ['efg'], 'efg'],
  ['(?:warn\\)ed){2}loudly', ['loudly'], 'warn)edwarn)edloudly'],
  ['\\Qa|b\\E', [], 'a|b'],
  ['ab', [], 'ab'],
  ['10 percent', ['percent'], '10 percent'],
];

describe('what every match of a pattern holds', () => {
  it.each(CASES)('%s: %j', (pattern, literals, text) => {
    expect(literalsOf(pattern)).toEqual(literals);
    expect(finderOf(pattern, false)(text)).not.toEqual([]);
    for (const literal of literals) expect(text.toLowerCase()).toContain(literal.toLowerCase());
  });

  it('reads what is no pattern to its end', () => {
    for (const broken of ['(', '[', '[^', '\\', 'a{', '\\p{', '[[:al', '((((']) expect(literalsOf(broken)).toEqual([]);
  });
});
