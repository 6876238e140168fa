import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "mention | text" of each quote. People and events are invented. */
function quotesOf(text: string): string[] {
  return parseArticle(`The guild met on Monday.\n\n${text}`, { asOf: '2022-02-10' }).quotes.map(({ speaker, text: words }) => `${speaker?.mention?.text ?? '–'} | ${words}`);
}

describe('marked speech beside what its speaker does', () => {
  it.each<[text: string, ...quotes: string[]]>([
    ['“It is over,” Karim Vell said. Omid Rad nodded. “Where would we go?”', 'Karim Vell | It is over,', 'Omid Rad | Where would we go?'],
    ['“Maybe it holds.” She shrugged. “Maybe it does not.”', 'She | Maybe it holds.', 'She | Maybe it does not.'],
    ['The old fisherman shook his head. “We have seen worse.”', 'The old fisherman | We have seen worse.'],
    ['“We will see,” Omid Rad said. He paused. “Or nobody will.”', 'Omid Rad | We will see,', 'He | Or nobody will.'],
    ['The dam shook its gates. “We have seen worse.”', '– | We have seen worse.'],
    ['The crowd laughed. “We have seen worse.”', '– | We have seen worse.'],
    ['“We have seen worse.” The fisherman nodded.', '– | We have seen worse.'],
    ['Omid Rad nodded, and the mayor asked for calm. “We have seen worse,” said Karim Vell.', 'the mayor | calm', 'Karim Vell | We have seen worse,'],
  ])('%s', (text, ...quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });
});
