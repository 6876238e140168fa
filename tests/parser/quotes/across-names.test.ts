import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention -> name | text" of each quote. People and events are invented. */
function quotesOf(text: string): string[] {
  return parseArticle(`The guild met on Monday.\n\n${text}`, { asOf: '2022-02-10' }).quotes.map(({ speaker, text: words }) => `${speaker?.mention?.text ?? '–'} -> ${speaker?.name ?? '–'} | ${words}`);
}

describe('the subject across what somebody or something is called, too', () => {
  it.each<[text: string, ...quotes: string[]]>([
    ['“It is late,” Sara Vell, president of the Federal Office for Waste, known by its German acronym FOW, told reporters.', 'Sara Vell -> Sara Vell | It is late,'],
    ['The Golzar Society, a Rasht-based NGO in special consultative status with the Lake Economic and Social Council, known by its acronym LESCO, condemned the sale.', 'The Golzar Society -> Golzar Society | the sale'],
    ['An official of the Karvan Rowing Committee, or KRC, speaking on condition of anonymity, acknowledged it was late.', 'An official of the Karvan Rowing Committee -> An official of the Karvan Rowing Committee | it was late'],
    ['The regulator, also called LVM, said it was late.', 'The regulator -> The regulator | it was late'],
    // must not match: another subject behind "and"
    ['The lake, known as the Eye, and the mayor said it was late.', 'the mayor -> the mayor | it was late'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});

describe('the subject across a party, a seat and a bracket', () => {
  it.each<[text: string, ...quotes: string[]]>([
    ['State Sen. Omid Vell, R-New Harbury, whose committee oversees it, said it was late.', 'State Sen. Omid Vell -> Omid Vell | it was late'],
    ['Cllr Omid Vell (Con, Upper Dale), who chairs the Rivers Forum (RF), said it was late.', 'Cllr Omid Vell (Con, Upper Dale) -> Omid Vell | it was late'],
    ['The mayor (who is ill) and Omid Vell said it was late.', 'Omid Vell -> Omid Vell | it was late'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});

describe('who is named between commas behind words in small letters', () => {
  it.each<[text: string, ...quotes: string[]]>([
    ['The study’s lead author, social work professor Omid Vell, said it was late.', 'The study’s lead author, social work professor Omid Vell -> Omid Vell | it was late'],
    ['Its chair, retired rear admiral Omid Vell, told a broadcaster it was late.', 'Its chair, retired rear admiral Omid Vell -> Omid Vell | it was late'],
    ['Speaking on Radio Karvan, one of the signatories, Dr Omid Vell, said it was late.', 'one of the signatories, Dr Omid Vell -> Omid Vell | it was late'],
    ['Kestrel Capital, which owns 2 percent of the mill, plans to vote against it, its managing partner, Sara Vell, said by phone.', 'its managing partner, Sara Vell -> Sara Vell | Kestrel Capital, which owns 2 percent of the mill, plans to vote against it'],
    // must not match: somebody else is told of
    ['The minister, asked about Omid Vell, said it was late.', 'The minister -> The minister | it was late'],
    ['The envoy, who met Omid Vell, said it was late.', 'The envoy -> The envoy | it was late'],
    ['The envoy, standing beside Omid Vell, said it was late.', 'The envoy -> The envoy | it was late'],
    ['The judge, unlike Omid Vell, said it was late.', 'The judge -> The judge | it was late'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});

describe('what words stood in is no speaker, a number no end', () => {
  it.each<[text: string, ...quotes: string[]]>([
    ['Professor Omid Vell of the University of Turin, who led the talks on the Italian side, said in an email to the Lake Times that the ivories had been kept “in better health.”', 'Professor Omid Vell of the University of Turin -> Omid Vell | in better health.'],
    ['Juror No. 7, who asked not to be named, said the panel took one vote.', 'Juror No. 7 -> Juror No. 7 | the panel took one vote'],
    ['“It is late,” said a letter to the mayor.', 'a letter to the mayor -> a letter to the mayor | It is late,'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});

describe('what nobody has said yet', () => {
  it.each<[text: string, ...quotes: string[]]>([
    ['The company may announce a deal this month, said the people.', 'the people -> the people | The company may announce a deal this month'],
    ['The bank will ask the court to step in, it said.', 'it -> The bank | The bank will ask the court to step in'],
    ['The gate stays shut until the clerks can say how much is left.'],
    // must not match: marks, "that", and what somebody thinks
    ['The envoy would only say that he was tired.', 'The envoy -> The envoy | he was tired'],
    ['The envoy could announce “a deal of the century”.', 'The envoy -> The envoy | a deal of the century'],
    ['The envoy would reject the deal.', 'The envoy -> The envoy | the deal'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
