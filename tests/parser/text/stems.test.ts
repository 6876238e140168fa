import { describe, expect, it } from 'vitest';
import { Stems } from '../../../src/parser/text/stems.js';

describe('stems', () => {
  const stems = new Stems(['read more', 'by', 'e-mail', 'tag']);

  it.each(['Read more: a title', 'READ', 'by A. Sample', 'By', 'E-mail us', 'tags', 'TAG'])('%s can open with a word of the list', (line) => {
    expect(stems.openAt(line, 0)).toBe(true);
  });

  it.each(['The minister', 'bypass', 'b', 'Re', 'em', 'email', '»read', '3 tags', '', 'tä'])('%s cannot', (line) => {
    expect(stems.openAt(line, 0)).toBe(false);
  });

  it('looks at a place of the text', () => {
    expect([stems.openAt('See: read', 5), stems.openAt('See: read', 4), stems.openAt('read', 9)]).toEqual([true, false, false]);
  });
});
