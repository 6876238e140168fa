import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../helpers/speakers.js';

describe('whom the story tells of before the mention', () => {
  it.each<[why: string, text: string, ...speakers: string[]]>([
    ['another official than the first', 'LONDON (Reuters) - An official at the fund said patience was short. Another official put it more gently. The money, he said, would be there.', 'An official at the fund -> An official at the fund', 'he -> Another official'],
    ['the official who came in last', 'LONDON (Reuters) - A ministry official said it was late. Another official was less troubled. The room, the official said, was small.', 'A ministry official -> A ministry official', 'the official -> Another official'],
    ['the Republican of whom the paragraph tells', 'BOSTON (AP) - Gov. Clara Moss toured the wreckage. “I have stood here,” the Republican said.', 'the Republican -> Clara Moss'],
    ['who has a rank behind what he is', 'TEHRAN (Reuters) - “The waves were high,” Admiral Omid Karvani said.\n\nThe master of the vessel, Captain Stavros Vell, thanked the crew in a letter in which he called them “angels of the sea”.',
      'Admiral Omid Karvani -> Omid Karvani', 'he -> Stavros Vell'],
    ['a boy between commas', 'TEHRAN (Reuters) - Omid Karvani, the pilot, said the flood came at night.\n\nThe boy, Danial, 9, has lost a shoe. “I waved with it,” he told nurses.', 'Omid Karvani -> Omid Karvani', 'he -> Danial'],
    ['the holder of the office that the sentence before tells of', 'TEHRAN (Reuters) - Governor Ali Salehin met farmers. Economy Minister Omid Karvani said prices would fall.\n\nThe governor declined to answer.\n\n“I wrote it in pencil,” he said later.',
      'Economy Minister Omid Karvani -> Omid Karvani', 'he -> Ali Salehin'],
    ['the subject, and not who speaks in its clause', 'TEHRAN (Reuters) - Spokesman Nader Karvani made the comments after trade chief Omid Vell described it as “a barbaric act”. He rejected them as “mere interference”.', 'trade chief Omid Vell -> Omid Vell', 'He -> Nader Karvani'],
    ['the father, who has just spoken', 'TEHRAN (Reuters) - The father of Mahsa Karvani, Amjad Karvani, said he was lied to. “My daughter was well,” Karvani said.', 'The father of Mahsa Karvani, Amjad Karvani -> Amjad Karvani', 'Karvani -> Amjad Karvani'],
    ['the president before the vice president', 'TEHRAN (Reuters) - President Omar Vell met the cabinet.\n\nVice President Sina Karvani said the villages were dry.\n\nThe President thanked him and said, “Go to the villages.”', 'Vice President Sina Karvani -> Sina Karvani', 'The President -> Omar Vell'],
    ['the minister before the former one', 'OSLO (Reuters) - Health Minister Jo Vell says it is safe. The former minister, Per Moss, says that it is not. “Then read it again,” says the minister.', 'Health Minister Jo Vell -> Jo Vell', 'The former minister, Per Moss -> Per Moss', 'the minister -> Jo Vell'],
    ['nobody of whom something else is told', 'OSLO (Reuters) - The mayor said the bridge was safe.\n\n“I saw it sway,” said John Moss, a taxi driver.', 'The mayor -> The mayor', 'John Moss -> John Moss'],
    ['nor the sister of somebody', 'OSLO (Reuters) - The judge said the case was closed.\n\nMary Moss, the defendant’s sister, said she would appeal.', 'The judge -> The judge', 'Mary Moss -> Mary Moss'],
    ['nor a lawyer', 'OSLO (Reuters) - A spokesman for the judiciary denied the charge.\n\nLawyer Nasrin Vell told Reuters that her client was gone.', 'A spokesman for the judiciary -> A spokesman for the judiciary', 'Lawyer Nasrin Vell -> Nasrin Vell'],
    ['an archaeologist may head a team', 'OSLO (Reuters) - The tablet is old, the head of the team said.\n\nMary Moss, an archaeologist at the museum, said it listed wages.', 'the head of the team -> Mary Moss', 'Mary Moss -> Mary Moss'],
    ['the other one of a family', 'OHIO (AP) - The owners of the laundry, Gus and Teresa Moss, were away.\n\n“Gus laughed,” Teresa Moss said.\n\nHer husband vowed to reopen it.', 'Teresa Moss -> Teresa Moss', 'Her husband -> Gus Moss'],
    ['the wife who was named', 'OHIO (AP) - Roger Moss and his wife Felicity built it.\n\n“It is a tree,” Mr. Moss said.\n\nHis wife said it was for the children.', 'Mr. Moss -> Roger Moss', 'His wife -> Felicity'],
    ['no husband of one who has none', 'OHIO (AP) - Teresa Moss came. “Gus laughed,” Teresa Moss said. Her husband vowed to reopen it.', 'Teresa Moss -> Teresa Moss', 'Her husband -> Her husband'],
    ['a union by the name behind it', 'LONDON (Reuters) - The players’ union, the Alliance of Women Footballers (AWF), called for a ban.', 'The players’ union -> Alliance of Women Footballers'],
    ['a firm by what it makes', 'OHIO (AP) - Halvorsen Dynamics fired its chief executive on Tuesday.\n\nThe Milwaukee-based maker of truck engines said he had hidden a loan.', 'The Milwaukee-based maker of truck engines -> Halvorsen Dynamics'],
    ['a fund by its partners', 'OHIO (AP) - Lockjaw Partners called for the sale of the chain. In a letter, the hedge fund described it as “a kitchen without a cook”.', 'Lockjaw Partners -> Lockjaw Partners', 'the hedge fund -> Lockjaw Partners'],
    ['turns of a dialogue, nobody’s for sure', 'GRAZ (Reuters) - “At my sister’s,” said Tobias Vell.\n\n“Until when?”\n\n“Until the sirens came.”', 'Tobias Vell -> Tobias Vell', '– -> –', '– -> –'],
    ['but he goes on who does not ask', 'GRAZ (Reuters) - “We will build it,” said Tobias Vell.\n\n“It will stand for a hundred years.”', 'Tobias Vell -> Tobias Vell', '– -> Tobias Vell'],
    ['who goes on over the paragraph’s end', 'TEHRAN (Reuters) - Vice President Omid Karvani told a member of the board that the poor would be paid.\n\n“Nobody goes hungry,” he said.\n\nThe cabinet member also pointed out that flour was smuggled.', 'Vice President Omid Karvani -> Omid Karvani', 'he -> Omid Karvani', 'The cabinet member -> Omid Karvani'],
    ['the setter of so many years', 'TEHRAN (Reuters) - Saghar Karvani spoke to Reuters on Friday.\n\n“We flew to Doha,” she recalled.\n\nThe 31-year-old setter, who plays for a club, added that the team was tired.', 'she -> Saghar Karvani', 'The 31-year-old setter -> Saghar Karvani'],
    ['not where somebody else is named since', 'TEHRAN (Reuters) - Vice President Omid Karvani told lawmakers that the poor would be paid, and thanked Sara Vell.\n\nThe cabinet member also pointed out that flour was smuggled.', 'Vice President Omid Karvani -> Omid Karvani', 'The cabinet member -> The cabinet member'],
    ['one whom a sentence alone brings in', 'TEHRAN (Reuters) - “I have nine men,” Omid Karvani told Reuters.\n\nA ministry adviser laughed when the words were read to him.\n\n“It is a family’s mill,” he said.', 'Omid Karvani -> Omid Karvani', 'he -> A ministry adviser'],
    ['the young man of so many years', 'TEHRAN (Reuters) - The mayor, Omid Karvani, said the gate would open.\n\nAsked if he believed the mayor, a 19-year-old driver laughed. “I have believed four,” the young man said.', 'The mayor, Omid Karvani -> Omid Karvani', 'the young man -> a 19-year-old driver'],
    ['a statesman, and no banker', 'BOSTON (AP) - Leonard Moss, a banker, said that he was “a citizen”.\n\nThe president himself enjoys it. At an event on Thursday he said that talks were going well.', 'Leonard Moss -> Leonard Moss', 'he -> The president'],
    ['who sent the message', 'TEHRAN (Reuters) - Deputy Minister Omid Karvani welcomed the bridge in a message but asked others to wait.\n\n“One bridge is no road,” the message read.', 'Deputy Minister Omid Karvani -> Omid Karvani', 'Deputy Minister Omid Karvani -> Omid Karvani', 'the message -> Omid Karvani'],
    ['not one who read another’s', 'TEHRAN (Reuters) - Deputy Minister Omid Karvani welcomed the bridge.\n\nA letter lay on the table. “One bridge is no road,” the letter read.', 'Deputy Minister Omid Karvani -> Omid Karvani', 'the letter -> the letter'],
  ])('%s', (_why, text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
