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
    // One of several, whom nobody names.
    ['Two diplomats met special envoy Corinne Vell. It is longer, one of the diplomats said.\n\n“It reads well,” the diplomat added.', 'the diplomat -> one of the diplomats'],
    ['It is longer, one of the guards said.\n\nSpecial envoy Corinne Vell said no.\n\n“It reads well,” the diplomat added.', 'the diplomat -> Corinne Vell'],
    // Whose lawyer he is stands in the next sentence.
    ['“It is ours,” director Parvaneh Vell said.\n\nThe editor, Kamran Nemoun, was jailed, according to his lawyer.\n\nParvaneh Vell wept.', 'his lawyer -> his lawyer'],
    // Who is a champion now is no former one.
    ['Omid Nemoun said it was late.\n\nCoach Ali Vell smiled. “Men,” Vell said. European champion Burak Zand wept.\n\nThe former champion said no.', 'The former champion -> The former champion'],
    ['“Men,” said coach Ali Vell.\n\nThe former Asian champion denied the reports.', 'The former Asian champion -> Ali Vell'],
    ['Special envoy Marcus Vell said it was late.\n\n“We are patient,” said the former ambassador to Jordan.', 'the former ambassador to Jordan -> Marcus Vell'],
    ['Special envoy Marcus Vell said it was late. Omid Zand nodded.\n\n“We are patient,” said the former ambassador to Jordan.', 'the former ambassador to Jordan -> the former ambassador to Jordan'],
    ['Regional Minister Ugo Vell said it was late.\n\n“Let him melt,” the League heavyweight said.', 'the League heavyweight -> Ugo Vell'],
    ['Sara Zand, secretary of the Harbour Workers’ Union, said it was late.\n\nThe unionist said no.', 'The unionist -> Sara Zand'],
    ['Sara Zand, secretary of the Harbour Bank, said it was late.\n\nThe unionist said no.', 'The unionist -> The unionist'],
    // Words that tell more of a small title.
    ['A nurse said it was late.\n\nRetired bus captain Desmond Vell has been ill. He said he had ignored it.', 'He -> Desmond Vell'],
    ['A nurse said it was late.\n\nOne day bus captain Desmond Vell met her. She said no.', 'She -> A nurse'],
    // What a group calls itself.
    ['A group met.\n\nThe group, which calls itself Black Saffron, claimed to have won.\n\n“We were inside,” it wrote.', 'it -> Black Saffron'],
    ['Karvan Inc. spokesman Omid Vell said it was late.', 'Karvan Inc. spokesman Omid Vell -> Omid Vell'],
    ['A Karvan Inc. spokesman said it was late.', 'A Karvan Inc. spokesman -> A Karvan Inc. spokesman'],
    ['Lena Vell, a spokeswoman for the ministry, left. The company’s spokeswoman said it was late.', 'The company’s spokeswoman -> The company’s spokeswoman'],
  ])('%s', (text, who) => {
    expect(lastOf(text)).toBe(who);
  });
});

describe('whom the lead does not name', () => {
  it.each<[text: string, who: string]>([
    ['TEHRAN (ILNA) - A workers\' representative in the council said on Sunday that wages were low.\n\nOmid Vell, who is also the secretary of the center, came.', 'A workers\' representative in the council -> Omid Vell'],
    ['TEHRAN (ILNA) - A workers\' representative in the council said on Sunday that wages were low.\n\nOmid Vell, the secretary of the center, came.', 'A workers\' representative in the council -> A workers\' representative in the council'],
  ])('%s', (text, who) => {
    const { quotes } = parseArticle(text, { asOf: '2022-02-10' });
    expect(`${quotes[0]?.speaker?.mention?.text} -> ${quotes[0]?.speaker?.name}`).toBe(who);
  });
});
