import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

const speakers = (text: string): (string | null)[] => parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker }) => speaker && `${speaker.name} | ${speaker.mention?.text ?? '–'}`);

describe('marked speech that no cue claims', () => {
  it('is his of whom the sentence before tells', () => {
    expect(speakers('For Laleh Mirzadeh, who follows the port, both sides have erred. “Each sees only the mistakes of the other.”')).toEqual(['Laleh Mirzadeh | –']);
    expect(speakers('Mayor Farid Zand said the pier was safe. Laleh Mirzadeh was waiting for an answer. “I have waited here for three weeks.”'))
      .toEqual(['Farid Zand | Mayor Farid Zand', 'Laleh Mirzadeh | –']);
  });

  it('is his whom the clause behind a question or a place is about', () => {
    expect(speakers('Goalkeeper Farid Zand admitted that the gate was open. Asked whether the boy was ready, Arash Vakili laughed. “Let him finish school.”'))
      .toEqual(['Farid Zand | Goalkeeper Farid Zand', 'Arash Vakili | –']);
    expect(speakers('In Rasht, Laleh Mirzadeh sits in her shop all day. “Nobody buys a hat any more.”')).toEqual(['Laleh Mirzadeh | –']);
    expect(speakers('Asked whether the boy was ready, the keeper of Arash Vakili laughed. “Let him finish school.”')).not.toContain('Arash Vakili | –');
  });

  it('is in the next paragraph his of whom the last sentence behind a speech is', () => {
    expect(speakers('Pier to close\n\n“The pier is old,” said Farid Zand, its owner. Laleh Mirzadeh, the mayor, disagreed.\n\n“Nobody who knows the lake calls it old.”')).toEqual(['Farid Zand | Farid Zand', 'Laleh Mirzadeh | –']);
    expect(speakers('Pier to close\n\n“The pier is old,” said Farid Zand, its owner. The pier belongs to Laleh Mirzadeh, too.\n\n“Nobody who knows the lake calls it new.”')).toEqual(['Farid Zand | Farid Zand', 'Farid Zand | –']);
  });

  it('is the other speaker\'s right behind marked speech, turn by turn', () => {
    expect(speakers('“Is it true?” the judge asked. “No,” Farid Zand replied. “Then why did you sign?” “I was afraid.”'))
      .toEqual(['the judge | the judge', 'Farid Zand | Farid Zand', 'the judge | –', 'Farid Zand | –']);
    expect(speakers('“We are open,” Farid Zand said. “It is late at the pier.” “Go home now.”')).toEqual(['Farid Zand | Farid Zand', null, null]);
    expect(speakers('“Is it true?” the judge asked. “No,” Farid Zand replied. “I was at the pier.” He left.')).toEqual(['the judge | the judge', 'Farid Zand | Farid Zand']);
  });

  it('is not his who stands in that sentence without opening it, and goes on from who spoke there', () => {
    expect(speakers('The pier was built by Laleh Mirzadeh. “I have waited here for three weeks.”')).toEqual([null]);
    expect(speakers('Laleh Mirzadeh denied that ships were late. “I have waited here for three weeks.”')).toEqual(['Laleh Mirzadeh | Laleh Mirzadeh', 'Laleh Mirzadeh | Laleh Mirzadeh']);
  });

  it('is one word, where it is a sentence and somebody is speaking', () => {
    const texts = (text: string): string[] => parseArticle(text, { asOf: '2022-02-10' }).quotes.map((quote) => quote.text);
    expect(texts('“No,” said the guard. “Never.”')).toEqual(['No, … Never.']);
    expect(texts('“We agree,” said Farid Zand. “Why?”')).toEqual(['We agree, … Why?']);
    expect(texts('“We agree,” said Farid Zand. The plan was called “Dawn.”')).toEqual(['We agree,']);
    expect(texts('Three films were shown. “Up.”')).toEqual([]);
  });
});
