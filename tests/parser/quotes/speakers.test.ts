import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention -> speaker" of each quote of a whole article. People and events are invented. */
function speakersOf(text: string): string[] {
  return parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker }) => `${speaker?.mention?.text ?? '–'} -> ${speaker?.name ?? '–'}`);
}

describe('whom a mention means', () => {
  it.each<[why: string, text: string, ...speakers: string[]]>([
    ['a countryman of him who has just spoken', 'KABUL (Reuters) - The governor, Ghulam Popal, who now lives in Hamburg, rejected the claim. "I never sold a drop of water," the Afghan politician said.',
      'The governor, Ghulam Popal -> Ghulam Popal', 'the Afghan politician -> Ghulam Popal'],
    ['who adds has just spoken, whatever he is', 'ERDENET (Reuters) - "You do not sell the cow," lawmaker Farid Karvani said. The former wrestler added that he would vote against it.',
      'lawmaker Farid Karvani -> Farid Karvani', 'The former wrestler -> Farid Karvani'],
    ['a woman who adds is no man', 'ERDENET (Reuters) - "You do not sell the cow," lawmaker Farid Karvani said. The former actress added that she would vote against it.',
      'lawmaker Farid Karvani -> Farid Karvani', 'The former actress -> The former actress'],
    ['his opinion is that of the last speaker', 'MOSCOW (Reuters) - Farid Karvani believes that the time should be used. In his opinion, the school has been "broken off for two lifetimes."',
      'Farid Karvani -> Farid Karvani', 'his -> Farid Karvani'],
    ['of two names not the owner, though he ends in s', 'GENEVA (Reuters) - Guild chief Antonio Karvanes’ spokesman, Farid Dujarek, said the guild had closed.', 'Guild chief Antonio Karvanes’ spokesman, Farid Dujarek -> Farid Dujarek'],
    ['not of another country', 'ANKARA (Reuters) - Iran\'s envoy to the talks, Arash Vakili, rejected the claim. "I never sold a drop of water," the Turkish politician said.',
      'Iran\'s envoy to the talks, Arash Vakili -> Arash Vakili', 'the Turkish politician -> the Turkish politician'],
    ['the subject of the sentence before, named behind what he is', 'MUSCAT (Reuters) - The chief negotiator, Farid Karvani, said that the flights would take off soon. His Houthi counterpart, Yahya Sohrabi, was less glad. Speaking to the press, he said that the wounded were missing.',
      'The chief negotiator, Farid Karvani -> Farid Karvani', 'he -> Yahya Sohrabi'],
    ['the same with a small word', 'JUBA (Reuters) - "We have a door," General Farid Karvani told the press. Its field coordinator, Ingvild Sohrabi, opens a tank every day. The limit is 15, she points out.',
      'General Farid Karvani -> Farid Karvani', 'she -> Ingvild Sohrabi'],
    ['a body with its acronym and where it sits', 'GHENT (Reuters) - The European Court of Harbours (ECH) in Luxembourg held in 2019 that firms may ban signs.', 'The European Court of Harbours (ECH) in Luxembourg -> European Court of Harbours'],
    ['a union by what it is', 'MARSEILLE (Reuters) - The Dockers\' Federation of the Delta shut the port on Monday. The Harbour Council met at noon. "We will not load," the union said.', 'the union -> Dockers\' Federation of the Delta'],
    ['a body by its acronym that the article explains', 'RENK (Reuters) - The army and the Rapid Support Forces (RSF) are fighting. The RSF said that the road was open.', 'The RSF -> Rapid Support Forces'],
    ['a body named in one word behind what it is', 'GENOA (Reuters) - The gap is wide, according to the state grid operator, Ofgrid. Bills would rise, the regulator, Lumena, said. The company, Monday\'s big loser, said it was fair.',
      'the state grid operator -> Ofgrid', 'the regulator, Lumena -> Lumena', 'The company -> The company'],
    ['a court of the lead that is named after it', 'GHENT (Reuters) - The crane must stay, a court in the Belgian city said on Thursday.\n\nNobody had looked for nests, the Ghent Administrative Court found.',
      'a court in the Belgian city -> Ghent Administrative Court', 'the Ghent Administrative Court -> Ghent Administrative Court'],
    ['but not a wider one', 'GHENT (Reuters) - The crane must stay, a court in the Belgian city said on Thursday.\n\nNobody had looked for nests, the European Court of Harbours said.',
      'a court in the Belgian city -> a court in the Belgian city', 'the European Court of Harbours -> European Court of Harbours'],
    ['nor one of two', 'GHENT (Reuters) - The crane must stay, a court in the Belgian city said on Thursday.\n\nThe Ghent Labour Court said it was glad. The Ghent Commercial Court said it was late.',
      'a court in the Belgian city -> a court in the Belgian city', 'The Ghent Labour Court -> Ghent Labour Court', 'The Ghent Commercial Court -> Ghent Commercial Court'],
    ['a department by its own words', 'WASHINGTON (Reuters) - The Treasury Department on Tuesday put nine firms on a list. The firms are new, the department said.', 'the department -> Treasury Department'],
    ['several in two ports', 'GENOA (Reuters) - Elsewhere on the coast, dockers in Genoa and Piraeus have announced that they will not touch the cargo.', 'dockers in Genoa and Piraeus -> dockers in Genoa and Piraeus'],
    ['a country behind what it did', 'GENOA (Reuters) - After talks with officials in Muscat and Doha, Iran said that the gate was shut.', 'Iran -> Iran'],
    ['a verb between the two', 'GENOA (Reuters) - The minister traveled to Muscat and Doha said that the gate was shut.', 'Doha -> Doha'],
    ['where an envoy sits', 'GENOA (Reuters) - A Western ambassador accredited to Yemen praised the talks as patient "to the point of rudeness," adding that the mission had been helpful.',
      'A Western ambassador accredited to Yemen -> A Western ambassador accredited to Yemen', 'A Western ambassador accredited to Yemen -> A Western ambassador accredited to Yemen'],
    ['whose adviser he is', 'GENOA (Reuters) - An adviser to the central bank, reached by phone, conceded that inspectors had come. He said that they had left.',
      'An adviser to the central bank -> An adviser to the central bank', 'He -> An adviser to the central bank'],
    ['whose study it is', 'GENOA (Reuters) - The gate was shut, according to a study released last week by the Harbour Institute, a think-tank.',
      'a study released last week by the Harbour Institute -> a study released last week by the Harbour Institute'],
    ['and who has seen it', 'GENOA (Reuters) - The gate was shut, according to court papers reviewed by Reuters.', 'court papers reviewed by Reuters -> court papers reviewed by Reuters'],
    ['somebody before what he asked for', 'GENOA (Reuters) - A lawyer for the family who asked not to be named said the gate was shut.', 'A lawyer for the family -> A lawyer for the family'],
    ['a countryman, though another country was named before', 'KABUL (Reuters) - Water ran to Iran for a week. The governor, Ghulam Popal, who now lives in Hamburg, rejected the claim. "I never sold a drop of water," the Afghan politician said.',
      'The governor, Ghulam Popal -> Ghulam Popal', 'the Afghan politician -> Ghulam Popal'],
    ['by a party that nobody was said to be of', 'BERLIN (Reuters) - Germany\'s culture chief, Philipp Sohrabi, spoke of "a late but honest house." The Green politician conceded that Berlin had slept.',
      'Germany\'s culture chief, Philipp Sohrabi -> Philipp Sohrabi', 'The Green politician -> Philipp Sohrabi'],
    ['not by a place of his own', 'BERLIN (Reuters) - Germany\'s culture chief, Philipp Sohrabi, spoke of "a late but honest house." The village politician conceded that Berlin had slept.',
      'Germany\'s culture chief, Philipp Sohrabi -> Philipp Sohrabi', 'The village politician -> The village politician'],
    ['the one who listened, not the judge who left', 'BAKU (Reuters) - A court jailed a critic on Monday.\n\nFarid Karvani listened in a cage. He was on his feet when Judge Sevinj Sohrabi left the room.\n\n"I counted barrels," the 58-year-old said.',
      'the 58-year-old -> Farid Karvani'],
    ['a woman by the next sentence', 'RENK (Reuters) - "We have a door," said Laleh Sohrabi.\n\nFarid Karvani crossed on a barge. Her husband was taken away. “They told me to walk,” she said.',
      'Laleh Sohrabi -> Laleh Sohrabi', 'she -> Farid Karvani'],
    ['a message by whom it is from', 'TEHRAN (Reuters) - A boy brought a message from the head of the Harbour Union, Farid Karvani, in blue ink. The gate will be painted, the message adds.', 'the message -> Farid Karvani'],
    ['a message from nobody', 'TEHRAN (Reuters) - A boy brought a message in blue ink. Farid Karvani read it. The gate will be painted, the message adds.', 'the message -> the message'],
    ['no union where none is named', 'MARSEILLE (Reuters) - The Harbour Council shut the port on Monday. "We will not load," the union said.', 'the union -> the union'],
    ['the subject of the paragraph, by her trade', 'SHIRAZ (Reuters) - The fair closed on Monday.\n\nGolbahar Karvani, 63, had come from Kerman with a carpet. “It flew over our tents,” the tribeswoman explained.', 'the tribeswoman -> Golbahar Karvani'],
    ['not one who has an office', 'SHIRAZ (Reuters) - The fair closed on Monday.\n\nMayor Golbahar Karvani had come from Kerman with a carpet. “It flew over our tents,” the tribeswoman explained.', 'the tribeswoman -> the tribeswoman'],
  ])('%s', (_why, text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
