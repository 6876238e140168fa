import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../helpers/speakers.js';

describe('whom a mention means that sets somebody against others', () => {
  it.each<[why: string, text: string, ...speakers: string[]]>([
    ['one who is set against him who has just spoken', 'RASHT (Reuters) - Minister Ali Karvan said it was late. A senior official of the board, who did not want to be named, was less sanguine. “It is over,” he said.',
      'Minister Ali Karvan -> Ali Karvan', 'he -> A senior official'],
    ['a spokesman of one whose province is told', 'RASHT (Reuters) - A spokesman for Sindh Chief Minister Ali Karvan said it was late.', 'A spokesman for Sindh Chief Minister Ali Karvan -> A spokesman for Sindh Chief Minister Ali Karvan'],
    ['a lawmaker who leads a parliamentary group', 'RASHT (Reuters) - Chairman of the Parliamentary Friendship Group Ali Karvan said it was late. He met Governor Omid Vell.\n\nThe lawmaker said it was not.', 'Chairman of the Parliamentary Friendship Group Ali Karvan -> Ali Karvan', 'The lawmaker -> Ali Karvan'],
    ['not whose widow speaks', 'RASHT (Reuters) - The widow of the slain mayor Ali Karvan said it was late.', 'The widow of the slain mayor Ali Karvan -> The widow of the slain mayor Ali Karvan'],
    ['not whom a lawyer represents', 'RASHT (Reuters) - A lawyer representing Ali Karvan said it was late.', 'A lawyer representing Ali Karvan -> A lawyer representing Ali Karvan'],
    ['not whom the court tried', 'RASHT (Reuters) - The court that tried Ali Karvan said it was late. The council that named the clerk said it was not.', 'The court -> The court', 'The council -> The council'],
    ['him who is named behind what he was', 'RASHT (Reuters) - The slain mayor Ali Karvan said it was late.', 'The slain mayor Ali Karvan -> Ali Karvan'],
    ['not one who comes by', 'RASHT (Reuters) - Minister Ali Karvan said it was late. A clerk brought tea. “It is over,” he said.', 'Minister Ali Karvan -> Ali Karvan', 'he -> Ali Karvan'],
    ['not one who is named', 'RASHT (Reuters) - A clerk who gave his name as Omid disagreed. “It is over,” he said.', 'he -> Omid'],
    ['what the coach was elsewhere', 'RASHT (Reuters) - "It is late," coach Ali Karvan said.\n\nThe former Perugia coach said it was not.', 'coach Ali Karvan -> Ali Karvan', 'The former Perugia coach -> Ali Karvan'],
    ['not what he is still', 'RASHT (Reuters) - "It is late," Minister Ali Karvan said.\n\nThe former minister said it was not.', 'Minister Ali Karvan -> Ali Karvan', 'The former minister -> The former minister'],
    ['not one of two coaches', 'RASHT (Reuters) - Golzar coach Omid Vell came. "It is late," coach Ali Karvan said.\n\nThe former Perugia coach said it was not.', 'coach Ali Karvan -> Ali Karvan', 'The former Perugia coach -> The former Perugia coach'],
    ['the negotiator of a foreign ministry', 'RASHT (Reuters) - Deputy Foreign Minister Ali Karvan said it was late. The senior negotiator said it was not.', 'Deputy Foreign Minister Ali Karvan -> Ali Karvan', 'The senior negotiator -> Ali Karvan'],
    ['no negotiator of another ministry', 'RASHT (Reuters) - Deputy Oil Minister Ali Karvan said it was late. The senior negotiator said it was not.', 'Deputy Oil Minister Ali Karvan -> Ali Karvan', 'The senior negotiator -> The senior negotiator'],
    ['whose name stands behind the office and before more', 'RASHT (Reuters) - The Danish charity Rydning has cleared 17 fields around the town since 2021, said its coordinator, Signe Lindholt, but much of the ridge is still sown with devices laid in the war.', 'its coordinator -> Signe Lindholt'],
  ])('%s', (_, text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
