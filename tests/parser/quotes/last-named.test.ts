import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention -> speaker" of each quote of a whole article. People and events are invented. */
function speakersOf(text: string): string[] {
  return parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker }) => `${speaker?.mention?.text ?? '–'} -> ${speaker?.name ?? '–'}`);
}

describe('whom a description means', () => {
  it.each<[why: string, text: string, ...speakers: string[]]>([
    ['the only one whom the paragraph has named, with a number', 'GENOA (Reuters) - It rained.\n\nThe mill is new, according to its founder, Laleh Karvani. "It sings," the 29-year-old engineer said.', 'its founder -> Laleh Karvani', 'the 29-year-old engineer -> Laleh Karvani'],
    ['the only one whom the paragraph before has named', 'GENOA (Reuters) - It rained.\n\nMariam Karvani fled over the hills.\n\n"It sang in August, too," the nurse said.', 'the nurse -> Mariam Karvani'],
    ['who is named in the next sentence, with nothing beside his name', 'GENOA (Reuters) - It rained.\n\nA gate was shut.\n\nThe prosecutor, however, told Radio Sari he would appeal. “The file is not closed,” Farid Karvani said.', 'The prosecutor -> Farid Karvani', 'Farid Karvani -> Farid Karvani'],
    ['not one with an office of his own', 'GENOA (Reuters) - It rained.\n\nA gate was shut.\n\nThe prosecutor told Radio Sari he would appeal. “The file is not closed,” Mayor Farid Karvani said.', 'The prosecutor -> The prosecutor', 'Mayor Farid Karvani -> Farid Karvani'],
    ['not one named before', 'GENOA (Reuters) - It rained on Farid Karvani.\n\nA gate was shut.\n\nA board met.\n\nThe prosecutor told Radio Sari he would appeal. “The file is not closed,” Farid Karvani said.', 'The prosecutor -> The prosecutor', 'Farid Karvani -> Farid Karvani'],
    ['not one of another paragraph', 'GENOA (Reuters) - It rained.\n\nA gate was shut.\n\nThe prosecutor told Radio Sari he would appeal.\n\n“The file is not closed,” Farid Karvani said.', 'The prosecutor -> The prosecutor', 'Farid Karvani -> Farid Karvani'],
    ['not one who answers', 'GENOA (Reuters) - It rained.\n\nA gate was shut.\n\n“Is it closed?” the judge asked. “No,” Farid Karvani said.', 'the judge -> the judge', 'Farid Karvani -> Farid Karvani'],
    ['not one two sentences on', 'GENOA (Reuters) - It rained.\n\nA gate was shut.\n\nThe prosecutor told Radio Sari he would appeal. It rained again. “The file is not closed,” Farid Karvani said.', 'The prosecutor -> The prosecutor', 'Farid Karvani -> Farid Karvani'],
    ['not for somebody new', 'GENOA (Reuters) - It rained.\n\nA gate was shut.\n\nA prosecutor told Radio Sari he would appeal. “The file is not closed,” Farid Karvani said.', 'A prosecutor -> A prosecutor', 'Farid Karvani -> Farid Karvani'],
    ['a woman whose given name men bear, where nobody else is named', 'LAHORE (Reuters) - It rained.\n\nIts researcher Hani Karvani said it was late.\n\n"It was cold," she said.', 'Its researcher Hani Karvani -> Hani Karvani', 'she -> Hani Karvani'],
    ['not one of two', 'LAHORE (Reuters) - It rained on Omid Vakili.\n\nIts researcher Hani Karvani said it was late.\n\n"It was cold," she said.', 'Its researcher Hani Karvani -> Hani Karvani', 'she -> she'],
    ['not a man by his title', 'LAHORE (Reuters) - It rained.\n\nMr. Hani Karvani said it was late.\n\n"It was cold," she said.', 'Mr. Hani Karvani -> Hani Karvani', 'she -> she'],
    ['who goes on behind a pause', 'LAHORE (Reuters) - It rained.\n\n"It was late," Clara Vakili said.\n\nShe paused.\n\n"It was cold, too."', 'Clara Vakili -> Clara Vakili', '– -> Clara Vakili'],
    ['not behind another paragraph', 'LAHORE (Reuters) - It rained.\n\n"It was late," Clara Vakili said.\n\nThe rain went on for days and the lake rose.\n\n"It was cold, too."', 'Clara Vakili -> Clara Vakili', '– -> –'],
    ['of whom an apposition in front tells', 'LAHORE (Reuters) - It rained.\n\nThe cellist, Clara Vakili, laughed at it. A doctor by day, she described herself as tired.', 'she -> Clara Vakili'],
    ['not one of two', 'GENOA (Reuters) - It rained.\n\nMariam Karvani fled with Omid Vakili.\n\n"It sang in August, too," the harbour engineer said.', 'the harbour engineer -> the harbour engineer'],
    ['one of two, where the other is his', 'GENOA (Reuters) - It rained.\n\nThe bowls were made by Farid Karvani and his daughter Negar.\n\n"They told me they were warm," the potter said.', 'the potter -> Farid Karvani'],
    ['not the one who died', 'GENOA (Reuters) - It rained.\n\nOmid Karvani died in hospital on Monday. “We did all we could,” the nurse said.', 'the nurse -> the nurse'],
    ['not the one who was shot', 'GENOA (Reuters) - It rained.\n\nOmid Karvani was shot. “We heard it all,” the baker said.', 'the baker -> the baker'],
    ['not the one whom others took', 'GENOA (Reuters) - It rained.\n\nPolice arrested Omid Karvani on Monday. “It took an hour,” the baker said.', 'the baker -> the baker'],
    ['not the one of whom the words tell', 'GENOA (Reuters) - It rained.\n\nOmid Karvani robbed the bank. “He had a gun,” the baker said.', 'the baker -> the baker'],
    ['not the one with whom that trade deals', 'GENOA (Reuters) - It rained.\n\nOmid Karvani lost his flat. “It was my right,” the landlord said.', 'the landlord -> the landlord'],
    ['not a minister where a teacher speaks', 'GENOA (Reuters) - It rained.\n\nMinister Omid Karvani visited a school. “We have no heating,” the 52-year-old teacher said.', 'the 52-year-old teacher -> the 52-year-old teacher'],
    ['not a president where a minister speaks', 'GENOA (Reuters) - It rained.\n\nPresident Omid Karvani flew to Paris. “The talks were good,” the oil minister said.', 'the oil minister -> the oil minister'],
    ['not the one of a part in a trial', 'GENOA (Reuters) - It rained.\n\nMariam Karvani was brought in.\n\n"It sang in August, too," the deputy prosecutor said.', 'the deputy prosecutor -> the deputy prosecutor'],
    ['not one of whom the story has told before', 'GENOA (Reuters) - It rained.\n\nNo engineer was there. Mariam Karvani fled over the hills.\n\n"It sang in August, too," the harbour engineer said.', 'the harbour engineer -> the harbour engineer'],
    ['the same with a word that tells nobody apart', 'GENOA (Reuters) - It rained.\n\nMariam Karvani fled over the hills.\n\n"It sang in August, too," the harbour engineer said.', 'the harbour engineer -> Mariam Karvani'],
    ['not the new one who opens his sentence', 'GENOA (Reuters) - It rained.\n\nMariam Karvani fled over the hills.\n\nThe shift foreman said it sang in August, too.', 'The shift foreman -> The shift foreman'],
    ['not somebody\'s', 'GENOA (Reuters) - It rained.\n\nMariam Karvani fled over the hills.\n\n"It sang," the festival\'s director said.', 'the festival\'s director -> the festival\'s director'],
    ['an agency without the words for what it is', 'TEHRAN (Reuters) - The Tang-e Karvan dam gave way, the semiofficial ISNA news agency said. It rained, the judiciary\'s Mizan news agency said.', 'the semiofficial ISNA news agency -> ISNA', 'the judiciary\'s Mizan news agency -> Mizan'],
    ['sources of a group', 'TEHRAN (Reuters) - Three OPEC+ sources said it rained.', 'Three OPEC+ sources -> Three OPEC+ sources'],
    ['without the visit behind him', 'TEHRAN (Reuters) - "It rained," said Interior Minister Omid Karvani during a visit to Qom. "It did," said the mayor after the talks.', 'Interior Minister Omid Karvani -> Omid Karvani', 'the mayor -> the mayor'],
    ['of two officials the one of that country', 'TEHRAN (Reuters) - The spokesman for the Tea Organization of Iran spoke.\n\nFarid Karvani, the spokesman for the Tea Organization of Iran, said it rained.\n\nThe director for leaves, Inga Salve, said it did not. Asked about it, the Iranian official said it did.',
      'Farid Karvani -> Farid Karvani', 'The director for leaves, Inga Salve -> Inga Salve', 'the Iranian official -> Farid Karvani'],
    ['a foreign minister by two letters', 'TEHRAN (Reuters) - FM Farid Karvani met his guest Omid Testi.\n\nThe foreign minister said it rained.', 'The foreign minister -> Farid Karvani'],
    ['a chief justice', 'TEHRAN (Reuters) - Chief Justice Farid Karvani said it rained.\n\nThe judiciary official said it did.', 'Chief Justice Farid Karvani -> Farid Karvani', 'The judiciary official -> Farid Karvani'],
    ['a government by its regime', 'GENOA (Reuters) - It rained.\n\nTadhg Breslin has promised a vote.\n\nThe Israeli regime called it “a reward for goats”.', 'Tadhg Breslin -> Tadhg Breslin', 'The Israeli regime -> Israel'],
    ['who stands right before the verb, with a time before him', 'GENOA (Reuters) - It rained.\n\nA contest will be held in Kazan, the capital of Tatarstan, next month, a guild official said.', 'a guild official -> a guild official'],
    ['not the rest of a list of names', 'GENOA (Reuters) - It rained.\n\nOmid Karvani said letters to London, Paris and Berlin have been sent by mail, and noted that a draft is ready.', 'Omid Karvani -> Omid Karvani', 'Omid Karvani -> Omid Karvani'],
    ['not the doer in an aside', 'GENOA (Reuters) - It rained.\n\nThe potter, accompanied by the baker, however, said it was late.', 'The potter -> The potter'],
    ['not a weekday with a number', 'GENOA (Reuters) - It rained.\n\nOf those asked on Monday 12 said they would strike.', '12 -> 12'],
    ['a treasurer by the name behind his comma', 'GENOA (Reuters) - More is needed, according to the guild\'s treasurer, Omid Karvani.', 'the guild\'s treasurer -> Omid Karvani'],
    ['what somebody knows', 'GENOA (Reuters) - Omid Karvani told the guild it was hot. According to his data, it had been hotter.', 'Omid Karvani -> Omid Karvani', 'his -> Omid Karvani'],
    ['what others know', 'GENOA (Reuters) - Omid Karvani told the guild it was hot. According to his lawyer, it had been hotter.', 'Omid Karvani -> Omid Karvani', 'his lawyer -> his lawyer'],
    ['without the day behind him', 'GENOA (Reuters) - The road is open, said the guild\'s envoy to Dushanbe late on Wednesday.', 'the guild\'s envoy to Dushanbe -> the guild\'s envoy to Dushanbe'],
  ])('%s', (_why, text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
