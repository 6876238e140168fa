/** Who wrote it, as the head of an invented page says it. */
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const TITLE = 'Ferry to Karvan stops for the winter';
const page = (...lines: string[]) => structureOf([...lines, '', 'The ferry to Karvan stopped on Monday after a week of ice, its owner said.', ''].join('\n\n'), '2024-06-01');

describe('the writer', () => {
  it.each([
    ['By Jane Sample', 'By Jane Sample'], ['Interview by Jane Sample', 'Jane Sample'], ['Written by: Jane Sample', 'Jane Sample'], ['Story by Jane Sample and Omid Testi', 'Jane Sample and Omid Testi'], ['By: Jane Sample', 'Jane Sample'],
  ])('of "%s" is told without what he did', (line, writer) => {
    expect(page(TITLE, line).byline?.text).toBe(writer);
  });
});
