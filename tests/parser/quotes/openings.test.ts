import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../helpers/speakers.js';

describe('whom a participle and a pronoun mean', () => {
  it.each<[why: string, text: string, ...speakers: string[]]>([
    ['her who declines what another offers in the clause before', 'BOSTON (AP) - Laleh Karvan came in May. When a farmer from Kuwait offered her 9 million rials, she declined, saying that the loom was not for sale.', 'she -> Laleh Karvan'],
    ['her who does so, where the clause has no comma inside', 'BOSTON (AP) - When the mayor left the hall, Laleh Karvan rose, saying that it was late.', 'Laleh Karvan -> Laleh Karvan'],
    ['him who leaves in the clause that opens, where the participle stands in it', 'BOSTON (AP) - When the mayor left the hall, saying that it was late, nobody rose.', 'the mayor -> the mayor'],
    ['him and not his mother', 'BOSTON (AP) - Omar Karvan was born in Bandar. His mother said that it was his. “They try to wake me,” he said.', 'His mother -> His mother', 'he -> Omar Karvan'],
    ['one of several, who is named between the commas', 'BOSTON (AP) - Lawmakers criticized the slow pace, one of them, Omar Karvan, noting that only nine homes stand.', 'Lawmakers -> Lawmakers', 'one of them, Omar Karvan -> Omar Karvan'],
    ['her behind a span of time', 'BOSTON (AP) - Forty seconds later the dispatcher told the car that it was late.', 'the dispatcher -> the dispatcher'],
    ['him who gave his surname', 'BOSTON (AP) - One participant, an 81-year-old who asked to be identified only by his surname, Vang, said it smelled.', 'One participant -> Vang'],
    ['himself, whose brother has spoken', 'BOSTON (AP) - Oren Karvan, who works there, was freed. “He asked for tea,” his brother, Amit Karvan, said.\n\nKarvan himself has not spoken. Karvan said it was late.', 'his brother, Amit Karvan -> Amit Karvan', 'Karvan -> Oren Karvan'],
    ['him and not the spokeswoman', 'BOSTON (AP) - Omar Karvan was born in Bandar. A spokeswoman said that it was his. “They try to wake me,” he said.', 'A spokeswoman -> A spokeswoman', 'he -> Omar Karvan'],
    ['nobody, where only a spokeswoman has spoken', 'BOSTON (AP) - A spokeswoman said that it was dry. “They try to wake me,” he said.', 'A spokeswoman -> A spokeswoman', 'he -> he'],
    ['him, where a spokesman has spoken', 'BOSTON (AP) - A spokesman said that it was dry. “They try to wake me,” he said.', 'A spokesman -> A spokesman', 'he -> A spokesman'],
  ])('%s', (_why, text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
