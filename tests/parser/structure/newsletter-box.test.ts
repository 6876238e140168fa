import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../src/parser/structure/index.js';

const bodyOf = (...lines: string[]): string[] => structureOf(`Ferry stops\n\nThe ferry to Karvan stopped on Monday, its owner said.\n\n${lines.join('\n\n')}\n`, '2024-06-01').paragraphs.filter(({ role }) => role === 'body').map(({ text }) => text);

describe('the box of a newsletter between paragraphs', () => {
  const before = 'Nobody had crossed the lake for a week, he added.';
  const after = 'The last passenger was a goat, and it was late.';
  const offer = 'Get set for the working day – we’ll point you to all the news of the lake every morning';

  it('is no part of the story, with blank lines in it too', () => {
    expect(bodyOf(before, 'skip past newsletter promotion', 'Sign up to Lake Today', offer, 'Enter your email', 'after newsletter promotion', after)).toEqual([before, after]);
  });

  it('is none without its first line, or without its last', () => {
    expect(bodyOf(before, offer, 'Enter your email', 'after newsletter promotion', after)).toContain(offer);
    expect(bodyOf(before, 'skip past newsletter promotion', offer, after)).toContain(offer);
  });
});
