/** Speakers who are told by what they are: a country's soldiers, a ministry in small letters, somebody's spokesman. People and bodies are invented. */
import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../helpers/speakers.js';

describe('whom a description means', () => {
  it.each<[why: string, text: string, ...speakers: string[]]>([
    ['a coach of another country than his team', 'TEHRAN (AP) - Head coach of the Iranian rowing team Dragan Vell said it was late. "We will row," the Serbian coach said.', 'Head coach of the Iranian rowing team Dragan Vell -> Dragan Vell', 'the Serbian coach -> Dragan Vell'],
    ['no commander of another country', 'TEHRAN (AP) - Iranian commander Omid Vell said it was late. "We will row," the Serbian commander said.', 'Iranian commander Omid Vell -> Omid Vell', 'the Serbian commander -> the Serbian commander'],
    ['her lawyer, of another word for it', 'GENEVA (AP) - Ruth Vell said she was calm, but her lawyer, Beatrice Rad, was not.\n\n"A wrong bell is no test," the Bern attorney said.', 'Ruth Vell -> Ruth Vell', 'the Bern attorney -> Beatrice Rad'],
    ['who has spoken, of what her lawyer is not', 'GENEVA (AP) - Ruth Vell said she was calm, but her lawyer, Beatrice Rad, was not.\n\n"A wrong bell is no test," the Bern physician said.', 'Ruth Vell -> Ruth Vell', 'the Bern physician -> Ruth Vell'],
    ['the soldiers of a country', 'HAIFA (AP) - The Karvan Defense Forces said it was late. The Lake Board was there. "We will not go," the military said.', 'The Karvan Defense Forces -> Karvan Defense Forces', 'the military -> Karvan Defense Forces'],
    ['no soldiers where no name tells of them', 'HAIFA (AP) - The Lake Board said it was late. "We will not go," the military said.', 'The Lake Board -> Lake Board', 'the military -> the military'],
    ['who won, and is named behind it', 'SYDNEY (AP) - "We go," said the winner, Ros Kemp. The runner-up, Ann Vell, said she was tired.', 'the winner -> Ros Kemp', 'The runner-up, Ann Vell -> Ann Vell'],
    ['no soldiers of a charity', 'HAIFA (AP) - The Salvation Army gave out soup, a clerk said. "We will not go," the military said.', 'a clerk -> a clerk', 'the military -> the military'],
    ['a company whose name holds "Union"', 'HAIFA (AP) - Western Union closed four shops. "It is late," the company said.', 'the company -> Western Union'],
    ['a body behind what it is', 'OMAHA (AP) - Nine wards have shut, according to the National Center for Lake Care, a research group, which warns that more could follow.', 'the National Center for Lake Care -> National Center for Lake Care', 'which -> National Center for Lake Care'],
    ['the several of a village', 'QOM (AP) - Residents of the nearby village of Golzarvand want guards. Looters, they say, come at night.', 'they -> Residents of the nearby village of Golzarvand'],
    ['a ministry in small letters with its country', 'MUSCAT (AFP) - The crew was freed, Oman\'s foreign ministry said. They were "in good health", the ministry said in a statement. Its energy ministry said no.', 'Oman\'s foreign ministry -> Oman\'s foreign ministry', 'the ministry -> Oman\'s foreign ministry', 'Its energy ministry -> Its energy ministry'],
    ['the only one of the paragraph above', 'SYDNEY (AP) - Warwick Vell, who bakes, was up. "It is flour," he said.\n\nOpposition leader Damian Orr said it was late.\n\nBy dusk the creek was back between its banks, and Vell had lit an oven.\n\n"It is dry," he said.', 'he -> Warwick Vell', 'Opposition leader Damian Orr -> Damian Orr', 'he -> Warwick Vell'],
    ['not one of two of the paragraph above', 'SYDNEY (AP) - Warwick Vell, who bakes, was up.\n\nOpposition leader Damian Orr said it was late.\n\nBy dusk Omid Rad was back, and Vell had lit an oven.\n\n"It is dry," he said.', 'Opposition leader Damian Orr -> Damian Orr', 'he -> Damian Orr'],
    ['not the owner whom he speaks for', 'SYDNEY (AP) - A spokesman for the dam\'s owner, Omid Vell, said the house was sad. The dam\'s owner, Omid Vell, said he was ill.', 'A spokesman for the dam\'s owner, Omid Vell -> A spokesman for the dam\'s owner, Omid Vell', 'The dam\'s owner, Omid Vell -> Omid Vell'],
    ['an apprentice, and no park', 'SYDNEY (AP) - He and his apprentice, Sienna Park, sat on the roof. Park said she was cold.', 'Park -> Sienna Park'],
    ['the age of whom the paragraph is about', 'TEHRAN (AP) - "It is empty," spokeswoman Elnaz Vell said.\n\nIn the hall, Marzieh Rad, whose son is ill, stood still. "I have five of them," the 34-year-old said.', 'spokeswoman Elnaz Vell -> Elnaz Vell', 'the 34-year-old -> Marzieh Rad'],
    ['no office of who gave a first name only', 'TEHRAN (AP) - A student who gave only her first name, Elaheh, said she slept.\n\nIn a message, the First Vice President said that it was late.', 'A student -> Elaheh', 'the First Vice President -> the First Vice President'],
    ['not who is named in the same breath', 'VELL (AP) - "No action," an official noted in the margin. Environment Minister Kofi Vell said he had never seen the file.', 'an official -> an official', 'Environment Minister Kofi Vell -> Kofi Vell'],
    ['nobody with an office, of one to whom something was done', 'VELL (AP) - The victim told the tribunal that the guard had laughed.\n\nTribunal president Maria Vell told him to leave.', 'The victim -> The victim', 'Tribunal president Maria Vell -> Maria Vell'],
    ['nobody\'s father, of a spokesperson', 'VELL (AP) - A spokesperson for Delta Foods said it was sorry. Her father, Sean, said she was ill.', 'A spokesperson for Delta Foods -> A spokesperson for Delta Foods', 'Her father, Sean -> Sean'],
    ['a man, of "her brother"', 'VELL (AP) - Nadia Vell began a strike, according to her brother, Reza. In a letter, she wrote that she would not stop.', 'her brother -> Reza', 'she -> Nadia Vell'],
    ['her whose husband owns it', 'VELL (AP) - Governor Alice Vell, whose husband, Don, owns the land, said it was fair. "We are separate," she said.', 'Governor Alice Vell -> Alice Vell', 'she -> Alice Vell'],
    ['whom she heads, of a body whose head is named', 'VELL (AP) - It is the view of the Lake Board, whose head, Rivka Vell, called for calm.', 'head, Rivka Vell -> Rivka Vell'],
    ['a pope', 'VELL (AP) - Pope Leo urged them to act. "No sea is a grave," the pontiff said.', 'Pope Leo -> Leo', 'the pontiff -> Leo'],
    ['no union, of a company', 'VELL (AP) - The Lake Workers\' Union said its men would strike. The company said it was sad.', 'The Lake Workers\' Union -> Lake Workers\' Union', 'The company -> The company'],
    ['her publisher, by name', 'VELL (AP) - "She taught us to listen," said her publisher, Jean Vell.', 'her publisher -> Jean Vell'],
    ['the whole of a name', 'VELL (AP) - "It is over," Tore Vell of the Oil Workers\' Association told NRK.', 'Tore Vell of the Oil Workers\' Association -> Tore Vell'],
    ['him whose name ends as words of every day do', 'VELL (AP) - Striker Mateo Rivas scored twice. "We won nothing," said his coach, Luis Vell. Rivas agreed.\n\n"The coach is right," he said.', 'his coach -> Luis Vell', 'he -> Mateo Rivas'],
    ['"He", who is no He Lifeng', 'RASHT (Reuters) - Vice Premier He Lifeng met Omid Karvani. Karvani left at noon. He said the gate was shut.', 'He -> Omid Karvani'],
    ['two with "&"', 'RASHT (Reuters) - Omid Karvani & Clara Moss said it was late.', 'Omid Karvani & Clara Moss -> Omid Karvani and Clara Moss'],
    ['not him who speaks to her', 'BOSTON (AP) - Anna Moss came. Peter Karvan told her the shop was closed. "I am shocked," she said.', 'Peter Karvan -> Peter Karvan', 'she -> Anna Moss'],
    ['her who is asked by another', 'BOSTON (AP) - Anna Moss said it was late. Sara Karvan asked her why. "I am tired," she replied.', 'Anna Moss -> Anna Moss', 'Sara Karvan -> Sara Karvan', 'she -> Anna Moss'],
    ['her who answers, and not who asks', 'BOSTON (AP) - Anna Moss said it was late. Sara Karvan asked why she had stayed. "I am tired," she replied.', 'Anna Moss -> Anna Moss', 'Sara Karvan -> Sara Karvan', 'she -> Anna Moss'],
    ['him who speaks to her mother', 'BOSTON (AP) - Peter Karvan told her mother the shop was closed. "I am sorry," he said.', 'Peter Karvan -> Peter Karvan', 'he -> Peter Karvan'],
    ['her for whom something was done', 'BOSTON (AP) - Anna Moss said it was late. A home was built for Moss during her years there. "I am tired," she said.', 'Anna Moss -> Anna Moss', 'she -> Anna Moss'],
    ['her whom a professor advises', 'BOSTON (AP) - Anna Moss said it was late. A professor at Vrell advised her to “leave the ice to the men”. “I stayed,” she said.', 'Anna Moss -> Anna Moss', 'A professor at Vrell -> A professor at Vrell', 'she -> Anna Moss'],
    ['him who thanked somebody', 'BOSTON (AP) - “I love it,” Omid Karvan said. Karvan thanked him for it. “It is great,” he added.', 'Omid Karvan -> Omid Karvan', 'he -> Omid Karvan'],
    ['him who asked for something', 'BOSTON (AP) - Omid Karvan asked for more time. “I need it,” he replied.', 'Omid Karvan -> Omid Karvan', 'he -> Omid Karvan'],
    ['two of whom one has no family name', 'BOSTON (AP) - Omid & Sara Karvan said it was late.', 'Omid & Sara Karvan -> Omid & Sara Karvan'],
    ['the town and nobody called so', 'BOSTON (AP) - The border town Golzar Bala said it had no water.', 'The border town Golzar Bala -> The border town Golzar Bala'],
  ])('%s', (_why, text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
