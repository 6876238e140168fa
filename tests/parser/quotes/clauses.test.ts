import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "speaker | text" of each quote. People and events are invented. */
function quotesOf(text: string): string[] {
  return parseArticle(`The guild met on Monday.\n\n${text}`, { asOf: '2022-02-10' }).quotes.map(({ speaker, text: words }) => `${speaker?.name ?? '–'} | ${words}`);
}

/** By what is tried: a text, and "speaker | text" of each quote in it. */
const CASES: readonly (readonly [title: string, rows: readonly (readonly [text: string, ...quotes: string[]])[]])[] = [
  ['a clause with a subject of its own: who says it, and not what it is about', [
    ['The plan, which officials say is late, opens on Monday.', 'officials | is late, opens on Monday'],
    ['A hacker group that Vanarak officials say is foreign hit the port.', 'Vanarak officials | is foreign hit the port'],
    ['A dam that engineers say could break was shut.', 'engineers | could break'],
    ['The guild, which critics call a sect, denied it.', 'critics | a sect', 'The guild | it'],
    ['The mayor, who doctors say is well, waved.', 'doctors | is well'],
    ['The mayor, who police say is ill, left.', 'police | is ill'],
    ['A man whom police said they had sought was found.', 'police | they had sought was found'],
    // nothing stands between the noun and who says it
    ['The man police say set the fire was held.', 'police | set the fire'],
    ['A device police said was a bomb was found in Vanarak.', 'police | was a bomb'],
    ['Those the ministry says were killed came from the north.', 'the ministry | were killed'],
    ['Guards arrested two men prosecutors say were behind the raid.', 'prosecutors | were behind the raid'],
    ['He met a woman Vanarak doctors said had lost her sight.', 'Vanarak doctors | had lost her sight'],
    ['A man police said would have been shot was found.', 'police | would have been shot'],
    ['The plan that Mayor Omid Vakili said was late has been dropped.', 'Omid Vakili | was late'],
    ['The union of harbour workers said it was ready.', 'The union of harbour workers | it was ready'],
    ['In the hall the mayor said work would start.', 'the mayor | work would start'],
    // the clause's verb is the cue, or stands before it
    ['A union that represents nurses said prices were wrong.', 'A union | prices were wrong'],
    ['The man, who guards the gate, said it was shut.', 'The man | it was shut'],
    ['The mayor, who last year warned of a flood, left.', 'The mayor | a flood'],
    ['The mayor, who last year urged calm, left the town in May.', 'The mayor | calm'],
    ['Karvani, who said the mayor, of all people, should pay, left.', 'Karvani | the mayor, of all people, should pay'],
    ['It was no joke to Karvani, who said the two owners, and the mayor in particular, must pay.', 'Karvani | the two owners, and the mayor in particular, must pay'],
    ['The club, which fans have called a joke, lost.', 'fans | a joke'],
    ['The guild deplored the ruling, which, it said, ruined many.', 'The guild | the ruling', 'The guild | ruined many'],
  ]],
  ['who is quoted by a paper, and not the paper', [
    ['The minister, quoted by the Herald as saying it was late, resigned.', 'The minister | it was late'],
    ['An official, cited by Mehr as saying the gate was shut, resigned.', 'An official | the gate was shut'],
    ['Omid Karvani, quoted by Mehr as saying “we wait,” left.', 'Omid Karvani | we wait,'],
    ['The mayor, cited by the guild as having said it was late, left.', 'The mayor | it was late'],
    ['Mehr quoted an official as saying the gate was shut.', 'an official | the gate was shut'],
  ]],
  ['an official whom the story does not name', [
    ['A senior official briefed on the talks said the text was ready.\n\nDeputy Foreign Minister Arash Vakili said the text was long.', 'A senior official briefed on the talks | the text was ready', 'Arash Vakili | the text was long'],
    ['A senior foreign ministry official said the text was ready.\n\nDeputy Foreign Minister Arash Vakili said the text was long.', 'Arash Vakili | the text was ready', 'Arash Vakili | the text was long'],
  ]],
  ['to whom it was suggested is no part of what', [
    ['Arash Karvani suggested to me that workers were harder to replace with labor.', 'Arash Karvani | workers were harder to replace with labor'],
    ['Arash Karvani of Golzar University suggested to me that clerks were hard to replace.', 'Arash Karvani | clerks were hard to replace'],
    ['She objected to the idea that prices would fall.', 'She | the idea that prices would fall'],
  ]],
  ['a directorate general is a body', [
    ["Oman's Directorate General of Harbour Pilotage said the storm had passed.\n\nPilot Salim al-Vanari said the waves fell.", 'Directorate General of Harbour Pilotage | the storm had passed', 'Salim al-Vanari | the waves fell'],
    ['The Directorate General in Basra said the port was shut.', 'The Directorate General in Basra | the port was shut'],
  ]],
];

describe.each(CASES)('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});

describe('a name over a dash is one', () => {
  it.each<[text: string, mention: string]>([
    ['Also, the Chairman of the Iran – Oman Joint Committee of Ports Pavel Drun said it was late.', 'the Chairman of the Iran – Oman Joint Committee of Ports Pavel Drun'],
    ['The Quays and Locks Authority — the QLA — said it was late.', 'The Quays and Locks Authority'],
  ])('%s', (text, mention) => {
    expect(parseArticle(`The guild met on Monday.\n\n${text}`, { asOf: '2022-02-10' }).quotes.map(({ speaker }) => speaker?.mention?.text)).toEqual([mention]);
  });
});
