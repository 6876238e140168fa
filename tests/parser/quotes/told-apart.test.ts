import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../helpers/speakers.js';

/** People and events are invented. */
describe('whom a mention means, and whom not', () => {
  it.each<[why: string, text: string, ...speakers: string[]]>([
    ['nobody, where the next one has a trade of her own', 'Town news\n\nA spokeswoman for the bank said it would pay.\n\nSara Karvani, a customer, said she had lost all.', 'A spokeswoman for the bank -> A spokeswoman for the bank', 'Sara Karvani -> Sara Karvani'],
    ['nobody, where the next one has an age', 'Town news\n\nA teacher said the road was shut.\n\nSara Karvani, 52, said she had lost all.', 'A teacher -> A teacher', 'Sara Karvani -> Sara Karvani'],
    ['nobody, where the next one has a trade before her name', 'Town news\n\nAn official said the road was shut.\n\nBaker Sara Karvani said she had lost all.', 'An official -> An official', 'Baker Sara Karvani -> Sara Karvani'],
    ['not one of another people', 'Karvani wins\n\nPARIS, June 1 (Reuters) - Second seed Milan Karvani beat Argentine Omid Sato.\n\n"My legs were gone," the 34-year-old Serb said.', 'the 34-year-old Serb -> Milan Karvani'],
    ['somebody of a people, and no government', 'Town news\n\nA man came. "Go," the Briton said. "No," the French said.', 'the Briton -> the Briton', 'the French -> France'],
    ['not who asks what is answered', 'RASHT (Reuters) - “Where to?” asked Omid Vakili. “Home,” the conductor replied. It rained.', 'Omid Vakili -> Omid Vakili', 'the conductor -> the conductor'],
    ['who goes on without having asked', 'RASHT (Reuters) - “It is late,” said Omid Vakili. “Home,” the conductor added. It rained.', 'Omid Vakili -> Omid Vakili', 'the conductor -> Omid Vakili'],
    ['three of a list', 'Ann Karvani, Bob Amiri and Carl Sato said they would vote. Laleh Vell, Omid Lunt, and Farid Moor said they would not.', 'Ann Karvani, Bob Amiri and Carl Sato -> Ann Karvani, Bob Amiri and Carl Sato', 'Laleh Vell, Omid Lunt, and Farid Moor -> Laleh Vell, Omid Lunt and Farid Moor'],
    ['no list of those who are met', 'He met Ann Karvani, Bob Amiri, and Carl Sato said no.', 'Carl Sato -> Carl Sato'],
    ['no list behind an office', 'The mayor, Ann Karvani, and Carl Sato said no.', 'Carl Sato -> Carl Sato'],
    ['whose clause opens the sentence', 'SARI (Reuters) - “It leaks,” said Farid Karvani of the union.\n\nWhen Omid Sato, an adviser on transit, came in January, he assured his hosts of a second track.', 'Farid Karvani of the union -> Farid Karvani', 'he -> Omid Sato'],
    ['not whom his own words open with', 'SARI (Reuters) - “We will win,” Ali Sato said. If Omid Karvani wins the vote, he said, the country will be poor.', 'Ali Sato -> Ali Sato', 'he -> Ali Sato'],
    ['not one who was found dead', 'SARI (Reuters) - Ali Sato led the search. “We looked,” Sato said. When Omid Karvani was found dead, he called it a tragedy.', 'Sato -> Ali Sato', 'he -> Ali Sato'],
    ['not whom he met', 'SARI (Reuters) - Ali Sato left the meeting with Omid Karvani saying it was over.', 'Ali Sato -> Ali Sato'],
    ['nobody of a people', 'SARI (Reuters) - A man, identified as Iranian, said he fled.', 'A man -> A man'],
    ['the scholar of that country', 'SARI (Reuters) - Hojatoleslam Farid Karvani said it was late.\n\nThe prize was given to Marco Sato, an Italian ethnomusicologist who has made recordings.\n\nThe Italian scholar said no.', 'Hojatoleslam Farid Karvani -> Farid Karvani', 'The Italian scholar -> Marco Sato'],
    ['the cleric of whom it is told', 'SARI (Reuters) - The prayer leader Hojatoleslam Farid Karvani came.\n\nThe cleric had a surprise. His grandfather, he revealed, had sung.', 'he -> Farid Karvani'],
    ['what it is called', 'An engineer at the plant, identified only as Behnam R., said it had gone.', 'An engineer at the plant -> Behnam R'],
    ['the only body of the paragraph', 'The daily Etemad said it was late.\n\nArithmetic of another kind is on offer in the economic daily Donya-e-Eqtesad. A day without school, it calculates, costs a fortune.', 'The daily Etemad -> Etemad', 'it -> Donya-e-Eqtesad'],
    ['a month, where it is a name', 'Theresa May said no.\n\nMrs. May said yes.\n\n“Go,” May said.\n\nMr. March left in May.', 'Theresa May -> Theresa May', 'Mrs. May -> Theresa May', 'May -> Theresa May'],
    ['no month', 'The dam will open on a Monday in May. In March said the law was dead.'],
    ['the counterpart by any of the offices told of him', 'TEHRAN (IRNA) - Governor Omar Karvan, chairman of the union, met the Turkish chairman, Kemal Vrell. "It is late," Karvan said. His Turkish counterpart said it was cold.',
      'Karvan -> Omar Karvan', 'His Turkish counterpart -> Kemal Vrell'],
    ['not the counterpart from elsewhere', 'TEHRAN (IRNA) - Governor Omar Karvan, chairman of the union, met the Syrian chairman, Kemal Vrell. "It is late," Karvan said. His Turkish counterpart said it was cold.',
      'Karvan -> Omar Karvan', 'His Turkish counterpart -> His Turkish counterpart'],
  ])('%s', (_why, text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
