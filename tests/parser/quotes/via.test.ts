import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention | via" of each quote. People, outlets and events are invented. */
function waysOf(text: string): string[] {
  return parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker, via }) => `${speaker?.mention?.text ?? '–'} | ${via?.name ?? '–'}`);
}

describe('who handed on what somebody said', () => {
  it.each<[text: string, ...ways: string[]]>([
    ['GENOA (Reuters) - Speaking to the guild\'s Al-Marsa TV, Vakili said the gate was shut.', 'Vakili | Al-Marsa TV'],
    ['GENOA (Reuters) - Vakili argued in the Genoa daily Lanterna that the gate was shut.', 'Vakili | Lanterna'],
    ['GENOA (Reuters) - Vakili argued in the reformist daily Lanterna that the gate was shut.', 'Vakili | Lanterna'],
    ['GENOA (Reuters) - Vakili regretted in a column for the weekly Lanterna that the gate was shut.', 'Vakili | Lanterna'],
    ['GENOA (Reuters) - Vakili warned in a letter to the mayor, published in full by the newspaper Lanterna, that the gate would stay shut.', 'Vakili | Lanterna'],
    ['GENOA (Reuters) - In an op-ed for the Harbour Courier, Vakili wrote that the gate was shut.', 'Vakili | Harbour Courier'],
    ['GENOA (Reuters) - IRNA quoted Omar Vakili as saying "the gate is shut".', 'Omar Vakili | Islamic Republic News Agency'],
    ['GENOA (Reuters) - IRNA quoted Omar Vakili as having promised that the gate would be shut.', 'Omar Vakili | Islamic Republic News Agency'],
    ['GENOA (Reuters) - IRNA quoted Omar Vakili as saying that "the gate is shut".', 'Omar Vakili | Islamic Republic News Agency'],
    ['GENOA (Reuters) - The guild issued a statement through Shana, saying it had sold the gate.', 'The guild | Shana News Agency'],
    ['GENOA (Reuters) - "The gate is shut," Vakili was cited as telling a meeting by state news agency HPL.', 'Vakili | HPL'],
    ['GENOA (Reuters) - The gate was shut, Vakili was quoted as saying on Monday by the IRNA news agency.', 'Vakili | Islamic Republic News Agency'],
    ['GENOA (Reuters) - Vakili said in an Instagram post that the gate was shut.', 'Vakili | –'],
    ['GENOA (Reuters) - Vakili told the Harbour Post that the gate was shut.', 'Vakili | Harbour Post'],
    ['GENOA (Reuters) - Vakili told the New Straits Courier the gate was shut.', 'Vakili | New Straits Courier'],
    ['GENOA (Reuters) - Vakili told the BBC\'s Persian Service the gate was shut.', 'Vakili | BBC\'s Persian Service'],
    ['GENOA (Reuters) - In a long interview with the monthly Lanterna, Farid Karvani gave his account of the affair.\n\n“There were two gates,” he recalled.', 'he | Lanterna'],
    ['GENOA (Reuters) - In a conversation with Al-Bandar television, Farid Karvani said the gate was shut. “It is iron,” he said.', 'Farid Karvani | Al-Bandar', 'he | Al-Bandar'],
    ['GENOA (Reuters) - In a conversation with Omid Vakili, Farid Karvani said the gate was shut.', 'Farid Karvani | –'],
    ['GENOA (Reuters) - Karvani said in a rare interview with state television that the gate was shut.', 'Karvani | state television'],
    ['GENOA (Reuters) - Vakili said the gate was shut, Tasnim reported.', 'Vakili | Tasnim News Agency'],
    ['GENOA (Reuters) - According to Tasnim, Vakili said the gate was shut.', 'Vakili | Tasnim News Agency'],
    ['GENOA (Reuters) - According to the Fars news agency, the mayor warned on Monday that the gate would “stay shut for a month.”', 'the mayor | Fars News Agency'],
    ['GENOA (Reuters) - The mayor, according to Tasnim, said the gate was shut.', 'The mayor | Tasnim News Agency'],
    ['GENOA (Reuters) - Vakili told state television that he would appeal. In an interview with Etemad, Laleh Amini defended it. “I judge by papers,” she told the daily.', 'Vakili | state television', 'Laleh Amini | Etemad', 'she | Etemad'],
    ['GENOA (Reuters) - Trade doubled in May, the semi-official ILNA news agency reported last week, quoting Farid Vakili, the head of the port.', 'Farid Vakili | Iranian Labour News Agency'],
    ['GENOA (Reuters) - Trade doubled in May, Lanterna Radio reported, citing a clerk.', 'a clerk | Lanterna Radio'],
    ['GENOA (Reuters) - Trade doubled in May, Lanterna Radio reported, citing a letter.', 'Lanterna Radio | –'],
    ['GENOA (Reuters) - A different account came from the ISNA news agency, which cited an unnamed clerk as saying that the boat had left.', 'an unnamed clerk | Iranian Students\' News Agency'],
    ['GENOA (Reuters) - Rossiyskaya Gazeta writes about schools. The ministry told the newspaper that the gate was shut.', 'Rossiyskaya Gazeta | –', 'The ministry | Rossiyskaya Gazeta'],
    ['GENOA (Reuters) - The Karvan Gazette has a photograph of it. Ali Karvan tells the same paper that the gate was shut.', 'Ali Karvan | Karvan Gazette'],
    ['GENOA (Reuters) - Tasnim also quoted Ali Vakili as saying that the gate was shut.', 'Ali Vakili | Tasnim News Agency'],
    ['GENOA (Reuters) - Tasnim had earlier quoted Ali Vakili as saying that the gate was shut.', 'Ali Vakili | Tasnim News Agency'],
    ['GENOA (Reuters) - The gate was shut, Vakili was quoted on Monday as saying by state TV.', 'Vakili | state TV'],
    ['GENOA (Reuters) - Vakili was quoted on Monday by the Mehr news agency as saying that the gate was shut.', 'Vakili | Mehr News Agency'],
    ['GENOA (Reuters) - Vakili was quoted on state television as saying that the gate was shut.', 'Vakili | state television'],
    ['GENOA (Reuters) - Vakili was quoted by a Genoa weekly on Monday as saying that the gate was shut.', 'Vakili | a Genoa weekly'],
    ['GENOA (Reuters) - Vakili said in an interview with Reuters that the gate was shut. He told a news conference in May that it was open.', 'Vakili | Reuters', 'He | –'],
    ['GENOA (Reuters) - The gate was shut, Vakili said, Karvan Post reports citing IRNA.', 'Vakili | Karvan Post'],
    ['GENOA (Reuters) - The gate was shut, Vakili said, informs Anadolu Agency.', 'Vakili | Anadolu Agency'],
    ['GENOA (Reuters) - Lake Radio, quoting the mayor Farid Vakili, said the gate was shut, adding that boats could wait.', 'the mayor Farid Vakili | Lake Radio', 'the mayor Farid Vakili | Lake Radio'],
    ['GENOA (Reuters) - Fars reported that the port was shut, quoting the mayor who said that boats were stuck.', 'Fars | –', 'who | Fars News Agency'],
    ['GENOA (Reuters) - Vakili said in an interview with Reuters that the gate was shut. He told the agency that boats would wait.', 'Vakili | Reuters', 'He | Reuters'],
    ['GENOA (Reuters) - Tasnim reported on May 4, quoting the mayor who announced that the gate was shut.', 'who | Tasnim News Agency'],
    ['GENOA (Reuters) - Ali Vakili was also quoted by Tasnim as saying that the gate was shut.', 'Ali Vakili | Tasnim News Agency'],
    ['GENOA (Reuters) - Vakili, quoted by Tasnim, said the gate was shut.', 'Vakili | Tasnim News Agency'],
    ['GENOA (Reuters) - The mill, according to Tasnim, will be closed.', 'Tasnim | –'],
    ['GENOA (Reuters) - According to the mayor, the governor said the gate was shut.', 'the mayor | –', 'the governor | –'],
    ['GENOA (Reuters) - Vakili said the gate was shut, the Lanterna news agency reported on Sunday.', 'Vakili | Lanterna'],
    ['GENOA (Reuters) - Vakili said the gate was shut and urged the guild to wait, according to The Harbour Courier.', 'Vakili | The Harbour Courier', 'Vakili | The Harbour Courier'],
    ['GENOA (Reuters) - Vakili has warned that any attack would be met with a crushing response, state TV reported on Sunday.', 'Vakili | state TV'],
    ['GENOA (Reuters) - “The gate is shut,” Vakili said, according to state television.', 'Vakili | state television'],
    ['GENOA (Reuters) - “The gate is shut,” Vakili told the guild on Monday, according to the Los Santos Sun.', 'Vakili | Los Santos Sun'],
    ['GENOA (Reuters) - “The gate is shut,” Vakili said and left the hall, according to state television.', 'Vakili | state television'],
    ['GENOA (Reuters) - “The gate is shut,” Vakili said, but not on Monday, according to IRNA.', 'Vakili | Islamic Republic News Agency'],
    ['GENOA (Reuters) - Vakili said the gate was shut, and the guild had paid, according to Mehr News Agency.', 'Vakili | Mehr News Agency'],
    ['GENOA (Reuters) - “The gate is shut,” Vakili told the guild, according to the minutes.', 'Vakili | –'],
    ['GENOA (Reuters) - Vakili said the gate was shut, according to two clerks.', 'Vakili | –', 'two clerks | –'],
  ])('%s', (text, ...ways) => {
    expect(waysOf(text)).toEqual(ways);
  });

  it.each<[why: string, text: string, ...ways: string[]]>([
    ['the house itself', 'TEHRAN, Apr. 02 (MNA) – Speaking to Mehr News Agency, Farid Karvani said the gate was shut.', 'Farid Karvani | –'],
    ['what else is told', 'GENOA (Reuters) - “It is over,” Vakili said, but nine men remain in jail, according to IRNA.', 'Vakili | –', 'IRNA | –'],
    ['whom he warned', 'GENOA (Reuters) - “We will not wait,” Vakili warned the West.', 'Vakili | –'],
    ['a board with two names', 'GENOA (Reuters) - "One gate is enough," Vakili told the Money and Credit Council.', 'Vakili | –'],
    ['of what he speaks', 'GENOA (Reuters) - Vakili said an article in the daily Lanterna was false.', 'Vakili | –'],
    ['a day', 'GENOA (Reuters) - Vakili was quoted on Monday as saying that the gate was shut.', 'Vakili | –'],
    ['what an outlet reports of a place', 'GENOA (Reuters) - The gate, Vakili said, is what Interfax reports.', 'Vakili | –'],
    ['a paper that is no speaker', 'GENOA (Reuters) - Tasnim, citing a report, said that the gate was shut.', 'Tasnim | –'],
    ['everybody', 'GENOA (Reuters) - Vakili told the press that the gate was shut.', 'Vakili | –'],
    ['where', 'GENOA (Reuters) - Vakili was quoted in Vienna as saying that the gate was shut.', 'Vakili | –'],
    ['a place', 'GENOA (Reuters) - Vakili announced in the city of Qom that the gate was shut.', 'Vakili | –'],
    ['an interview of years ago', 'GENOA (Reuters) - Homa Karvani walked.\n\n"They gave me a cupboard," Karvani recalled in a 2004 interview with The Desert Quarterly.\n\nIn her last lecture Karvani said, "Water remembers."', 'Karvani | Desert Quarterly', 'Karvani | –'],
    ['an interview that two are named beside', 'GENOA (Reuters) - In an interview with the monthly Lanterna, Farid Karvani sat beside Arash Sohrabi.\n\n“There were two gates,” Karvani recalled.', 'Karvani | –'],
  ])('not %s: %s', (_why, text, ...ways) => {
    expect(waysOf(text)).toEqual(ways);
  });
});
