import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

const HEAD = 'NOORABAD (XYZ) – Mayor Karim Lotfi said that the platforms were ready.\n\n';
const read = (text: string): { speakers: string[]; titles: string[] } => {
  const { quotes, people } = parseArticle(HEAD + text, { asOf: '2022-02-10' });
  return { speakers: quotes.slice(1).map(({ speaker }) => speaker?.name ?? '·'), titles: people.slice(1).map(({ name, titles }) => `${name}: ${titles.join(', ')}`) };
};

describe('an office, its man named in the next sentence', () => {
  it.each([
    ['of the next paragraph', 'The chief executive of the Harbour Company stressed the need to hold on to pressure.\n\nBahram Nikfar further said the builders had left.',
      ['Bahram Nikfar', 'Bahram Nikfar'], 'Bahram Nikfar: chief executive of the Harbour Company'],
    ['of a body in the story', 'The mill has shut its gates, and its manager says the sample was left in a hot car. “Open the second bottle,” Sina Rahbar demanded.',
      ['Sina Rahbar', 'Sina Rahbar'], 'Sina Rahbar: manager'],
    ['by the same office again', 'The station broadcasts at noon. In 18 months it has found 412 families, its director said.\n\n“Somebody hears a name,” said the director, Omid Farhadi, a former pilot.',
      ['Omid Farhadi', 'Omid Farhadi'], 'Omid Farhadi: director'],
  ])('%s', (_, text, speakers, title) => {
    const found = read(text);
    expect(found.speakers).toEqual(speakers);
    expect(found.titles).toContain(title);
  });

  it.each([
    ['who is asked by him', '“Is it shut?” the judge asked. “No,” Sina Rahbar said.', 'the judge'],
    ['of another office', 'The chief executive of the Harbour Company stressed the need for calm.\n\nEngineer Mina Vaziri said the builders had left.', 'The chief executive of the Harbour Company'],
    ['farther down', 'The warden of the park told a paper the gate was shut. It rained for an hour. Parviz Amini said it was open.', 'The warden of the park'],
    ['who is somebody’s', 'Tara Zandi lost the case, and her lawyer said it was over. Mina Vaziri said no work was done.', 'her lawyer'],
    ['whose trade is told', 'The chief executive of the Harbour Company stressed the need for calm.\n\nMina Vaziri, a diver, said the builders had left.', 'The chief executive of the Harbour Company'],
  ])('not one %s', (_, text, speaker) => {
    expect(read(text).speakers[0]).toBe(speaker);
  });
});
