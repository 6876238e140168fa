import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** Whom the last quote's mention means. People and events are invented. */
function lastOf(text: string): string {
  const { quotes } = parseArticle(`The guild met on Monday.\n\n${text}`, { asOf: '2022-02-10' });
  const last = quotes[quotes.length - 1];
  return `${last?.speaker?.mention?.text ?? '–'} -> ${last?.speaker?.name ?? '–'}`;
}

describe('"he" and "she"', () => {
  it.each<[text: string, who: string]>([
    // A guard is a body, too, and here a man.
    ['Omid Vell gave the horse in 1987. A guard said the gallery had been full. “People want to say goodbye,” he said.', 'he -> A guard'],
    ['Omid Vell gave the horse in 1987. The coast guard said the lake was calm. “It is over,” he said.', 'he -> Omid Vell'],
    // The only one named since a woman spoke.
    ['Lord Nemoun told a paper it was late. "It is a crime scene," Sara Zand told them. The answer came from Arts Minister Omid Vell. The board, he said, "does not comment on spirits".', 'he -> Omid Vell'],
    // Of whom the many spoke first.
    ['“It was luck,” Ali Nemoun, a lawyer, said.\n\nProsecutors said Omid Vell took two million.\n\nIn one message, he wrote, “The lettuce can’t vote.”', 'he -> Omid Vell'],
    ['“It was luck,” Ali Nemoun, a lawyer, said.\n\nProsecutors said the mill took two million from Omid Vell.\n\nIn one message, he wrote, “The lettuce can’t vote.”', 'he -> Ali Nemoun'],
  ])('%s', (text, who) => {
    expect(lastOf(text)).toBe(who);
  });
});

describe('offices and trades', () => {
  it.each<[text: string, who: string]>([
    ['“Show us one wall,” remarked Justice Laleh Nemoun.\n\nA bench headed by Chief Justice Omid Vell heard it.\n\n“It does not,” the chief justice replied.', 'the chief justice -> Omid Vell'],
    ['“Show us one wall,” remarked Justice Laleh Nemoun. “It does not,” the chief justice replied.', 'the chief justice -> the chief justice'],
    ['Governor Ali Nemoun said it was early. A senior member of the team, who spoke on condition of anonymity, noted that they had settled it.\n\n"It cost us two nights," the official said.', 'the official -> A senior member of the team'],
    ['A member of the city council who asked not to be named told a paper that it was late. "He jumped," the councilor said.', 'the councilor -> A member of the city council'],
    ['A member of the council\'s board, who spoke on condition of anonymity, said 130 had been held. Asked if it could succeed, the board member said: "They docked our pay."', 'the board member -> A member of the council\'s board'],
    ['A member of the rowing club said it was late. "He jumped," the councilor said.', 'the councilor -> the councilor'],
    ['Omid Vell, deputy head of the Institute of Earthquake Engineering and Seismology, warned of aftershocks.\n\n"The fault has spoken," the seismologist noted.', 'the seismologist -> Omid Vell'],
    ['Omid Vell, deputy head of the Institute of Fisheries, warned of storms.\n\n"The fault has spoken," the seismologist noted.', 'the seismologist -> the seismologist'],
    ['Captain Omid Vell fronted alongside the chief executive and said it was late.\n\n“We asked for balance,” the flanker said.', 'the flanker -> Omid Vell'],
    ['Minister Omid Vell said it was late.\n\n“We asked for balance,” the flanker said.', 'the flanker -> the flanker'],
  ])('%s', (text, who) => {
    expect(lastOf(text)).toBe(who);
  });
});

describe('letters and posts', () => {
  it.each<[text: string, who: string]>([
    ['The Lake Union wrote to the board on July 14. The letter describes the plan as “reckless and late”.', 'The letter -> Lake Union'],
    ['Omid Vell wrote to the mayor in May. The letter says it is late.', 'The letter -> Omid Vell'],
    ['In a post on its page, the Karvan Ministry said it was late. "It is late," the post read.', 'the post -> Karvan Ministry'],
    ['Omid Vell wrote a book. The letter says it is late.', 'The letter -> The letter'],
  ])('%s', (text, who) => {
    expect(lastOf(text)).toBe(who);
  });
});

describe('whose brother he is', () => {
  it.each<[text: string, who: string]>([
    ['Lena Vell, 43, runs the mill. Her brother, Pavel Drun, keeps the books. “It is late,” her brother said.', 'her brother -> Pavel Drun'],
    ['Lena Vell’s brother, Pavel Drun, keeps the books. “It is late,” her brother said.', 'her brother -> Pavel Drun'],
    ['Lena Vell died on Sunday. “She was ill,” said Anna Drun, her mother. “It is late,” her mother said.', 'her mother -> Anna Drun'],
    ['The mill will close, its owner, Lena Vell, said. Its owner said it was late.', 'Its owner -> Lena Vell'],
    ['Lena Vell died. Her mother, Anna Drun, left. Maria Karvan, 30, died too. “It is late,” her mother said.', 'her mother -> her mother'],
    ['Lena Vell died. Her mother, Anna Drun, and Maria Karvan’s mother, Olga, met. “It is late,” her mother said.', 'her mother -> her mother'],
    ['Lena Vell’s lawyer, Pavel Drun, left. “It is late,” his lawyer said.', 'his lawyer -> his lawyer'],
    ['At the gate stood Omid Vell, his son said.', 'his son -> his son'],
    ['Lena Vell, the chief executive of Karvan Mills, left. The company’s chief executive said it was late.', 'The company’s chief executive -> Lena Vell'],
    ['Lena Vell, the chief executive of Karvan Airlines, left. The airline’s chief executive said it was late.', 'The airline’s chief executive -> Lena Vell'],
    ['Lena Vell, a spokeswoman for the ministry, left. The company’s spokeswoman said it was late.', 'The company’s spokeswoman -> The company’s spokeswoman'],
  ])('%s', (text, who) => {
    expect(lastOf(text)).toBe(who);
  });
});
