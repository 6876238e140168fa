import { describe, expect, it } from 'vitest';
import { relatedLabelOf, sectionLabelAt } from '../../../src/parser/structure/labels.js';

const sectionOf = (text: string) => sectionLabelAt(text, { start: 0, end: text.length, gap: 1 })?.section?.text;

describe('a section label', () => {
  it.each([['Iran PressIran News: rain fell.', 'Iran News'], ['Iran Press/Nouvelles d\'Iran: il pleut.', 'Nouvelles d\'Iran'], ['Iran Press/Voix de l’Orient: il pleut.', undefined], ['Iran Press/Sport d’Oman: il pleut.', 'Sport d’Oman']])(
    '%s', (text, section) => expect(sectionOf(text)).toBe(section),
  );

  it.each(['Iran Press/Nouvelles d\'hier: il pleut.', 'Iran Press quoted an official: rain fell.', 'Iran Press/News x\'Iran: rain fell.'])('is not: %s', (text) => expect(sectionOf(text)).toBeUndefined());
});

const relatedOf = (text: string) => relatedLabelOf(text, { start: 0, end: text.length, gap: 1 });

describe('a label over other stories', () => {
  it.each(['More Campaign News', 'More Stories from Karvan News on Animals', 'MORE STORIES FROM KARVAN', 'More news from Tehran', 'More from Bloomberg', 'Most Read from Bloomberg', 'Related fact checks'])('%s', (text) => expect(relatedOf(text)).toBe(text));

  it.each(['More news on Iran expected soon', 'More stories about harbour emerge', 'More articles from 1911 found', 'More harbour news', 'Most read from the list', 'Most visitors came from Karvan', 'Related facts'])('is not: %s', (text) => expect(relatedOf(text)).toBeNull());
});
