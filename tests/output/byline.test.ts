import { describe, expect, it } from 'vitest';
import { bylineText, writerNames } from '../../src/output/byline.js';

const span = (text: string) => ({ text, start: 0, end: text.length });

describe('a byline', () => {
  it.each<[line: string, text: string, ...writers: string[]]>([
    ['By Jane Sample', 'Jane Sample', 'Jane Sample'],
    ['By Jane Sample and Omid Testi', 'Jane Sample and Omid Testi', 'Jane Sample', 'Omid Testi'],
    ['BY JANE SAMPLE', 'JANE SAMPLE', 'JANE SAMPLE'],
    ['Jane Sample', 'Jane Sample', 'Jane Sample'],
    ['By: Jane Sample, Omid Testi, and Leila Probe', 'Jane Sample, Omid Testi, and Leila Probe', 'Jane Sample', 'Omid Testi', 'Leila Probe'],
    ['By Jane Sample, Karvan Post', 'Jane Sample, Karvan Post', 'Jane Sample'],
    ['By Jane Sample, Omid Testi, Leila Probe', 'Jane Sample, Omid Testi, Leila Probe', 'Jane Sample', 'Omid Testi', 'Leila Probe'],
    ['Interview by Jane Sample', 'Jane Sample', 'Jane Sample'],
    ['Byron Sample', 'Byron Sample', 'Byron Sample'],
    ['Andy Sample & Sandy Testi', 'Andy Sample & Sandy Testi', 'Andy Sample', 'Sandy Testi'],
  ])('%s', (line, text, ...writers) => {
    expect(bylineText(span(line))).toBe(text);
    expect(writerNames(span(line))).toEqual(writers);
  });
});
