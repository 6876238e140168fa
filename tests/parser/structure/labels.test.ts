import { describe, expect, it } from 'vitest';
import { inlineLinkOf, relatedLabelOf, sectionLabelAt } from '../../../src/parser/structure/labels.js';

const sectionOf = (text: string) => sectionLabelAt(text, { start: 0, end: text.length, gap: 1 })?.section?.text;

describe('a section label', () => {
  it.each([['Iran PressIran News: rain fell.', 'Iran News'], ['Iran Press/Nouvelles d\'Iran: il pleut.', 'Nouvelles d\'Iran'], ['Iran Press/Voix de l’Orient: il pleut.', undefined], ['Iran Press/Sport d’Oman: il pleut.', 'Sport d’Oman']])(
    '%s', (text, section) => expect(sectionOf(text)).toBe(section),
  );

  it.each(['Iran Press/Nouvelles d\'hier: il pleut.', 'Iran Press quoted an official: rain fell.', 'Iran Press/News x\'Iran: rain fell.'])('is not: %s', (text) => expect(sectionOf(text)).toBeUndefined());
});

const relatedOf = (text: string) => relatedLabelOf(text, { start: 0, end: text.length, gap: 1 });

describe('a label over other stories', () => {
  it.each(['Keep reading', 'Continue reading', 'More Campaign News', 'More Stories from Karvan News on Animals', 'MORE STORIES FROM KARVAN', 'More news from Tehran', 'More from Bloomberg', 'Most Read from Bloomberg', 'Related fact checks'])('%s', (text) => expect(relatedOf(text)).toBe(text));

  it.each(['More news on Iran expected soon', 'More stories about harbour emerge', 'More articles from 1911 found', 'More harbour news', 'Most read from the list', 'Most visitors came from Karvan', 'Related facts'])('is not: %s', (text) => expect(relatedOf(text)).toBeNull());
});

describe('a link on one line with its label', () => {
  const linkOf = (text: string) => {
    const link = inlineLinkOf(text, { start: 0, end: text.length, gap: 1 });
    return link && `${link.label} | ${text.slice(link.start, link.end)}`;
  };

  it.each([
    ['ALSO READ | Ferry runs again', 'ALSO READ | Ferry runs again'], ['Read | Ferry runs again', 'Read | Ferry runs again'], ['» Read more: Ferry runs again', 'Read more | Ferry runs again'],
    ['>>> Read more: Ferry runs again', 'Read more | Ferry runs again'], ['* Read also: Ferry runs again', 'Read also | Ferry runs again'], ['(Read also: Ferry runs again)', 'Read also | Ferry runs again'],
    ['Don’t miss: Ferry runs again', 'Don’t miss | Ferry runs again'], ['Related stories: Ferry runs again', 'Related stories | Ferry runs again'],
  ])('%s', (text, link) => expect(linkOf(text)).toBe(link));

  it.each(['Read it aloud | he said', 'Recommended by the council', '* Reading list: two books', 'Must read letters to his son'])('is not: %s', (text) => expect(linkOf(text)).toBeNull());
});
