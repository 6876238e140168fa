import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/core/article.js';
import { docOf, parseArticle } from '../../../src/parser/parse.js';
import { stretchesOf } from '../../../src/parser/quotes/marks.js';

function marked(text: string): { inside: string[]; messages: Message[] } {
  const doc = docOf(text, '2022-02-10');
  const messages: Message[] = [];
  const inside = doc.passages.flatMap((passage) => stretchesOf(doc.tokens, passage, messages).map(({ start, end }) => text.slice(start, end)));
  return { inside, messages };
}

describe('quotation marks', () => {
  it.each<[text: string, inside: string[]]>([
    ['He said: "We are ready."', ['We are ready.']],
    ['“We are ready,” he said. “So are they.”', ['We are ready,', 'So are they.']],
    ['"We believe,” he added "that it holds."', ['We believe,', 'that it holds.']],
    ['«We are ready», he said.', ['We are ready']],
    ['„We are ready“, he said. „We always were“.', ['We are ready', 'We always were']],
    ['„We are ready”, he said.', ['We are ready']],
    ['»We are ready«, he said. »We always were.«', ['We are ready', 'We always were.']],
    ['He called it “ready” and said “we always were”.', ['ready', 'we always were']],
    ['He said: ‘We are ready.’', ['We are ready.']],
    ["He said: 'We don't know the workers' names.'", ["We don't know the workers' names."]],
    ["He said: `We are ready.'", ['We are ready.']],
    ["He said: ``We are ready.''", ['We are ready.']],
    ['He said: “They shouted ‘Go home’ at us.”', ['They shouted ‘Go home’ at us.']],
    ['Iran PressIran News: "We are ready," he said.', ['We are ready,']],
    ['He said:"We are ready."', ['We are ready.']],
    ['“We are ready. We always were.', ['We are ready. We always were.']],
    ['He said: “We are ready. Ms Tavakol said: “We are not.”', ['We are ready.', 'We are not.']],
    ['We are ready,” he said.', ['We are ready,']],
    ['We are ready. ” he said.', ['We are ready.']],
    ['A paper (“the draft”) lies there.', ['the draft']],
    ['‘The guilds’ view is plain,’ he said. ‘The cooks’ comfort is not ours.’', ['The guilds’ view is plain,', 'The cooks’ comfort is not ours.']],
    ['The ‘Prisoners’ said ‘no’.', ['Prisoners', 'no']],
    ['‘A man said to me: “Miss, no.” You do not forget it.’', ['A man said to me: “Miss, no.” You do not forget it.']],
    ['\'I thought, "This is it",\' said Reza.', ['I thought, "This is it",']],
    ['‘A man said: “Miss, no.” You forget it.', ['Miss, no.']],
    ['"The name is "The Quiet Gulf" and no other,” he said.', ['The name is "The Quiet Gulf" and no other,']],
    ['"They call it "a shame" and "a sin", and leave," he said.', ['They call it "a shame" and "a sin", and leave,']],
    ['"We will go. "It is late," he said, adding that "we must."', ['We will go.', 'It is late,', 'we must.']],
    ['"A" is "B" and "C" is "D", he said.', ['A', 'B', 'C', 'D']],
    ['ˈWe are ready.ˈ The countryˈs ships were not.', ['We are ready.']],
  ])('%s', (text, inside) => {
    expect(marked(text).inside).toEqual(inside);
  });

  it.each([
    "The workers' demands and the '90s don't matter, the ministers' aides said.",
    'Ra\'isi and Kan’ani met at 5\' 10.',
    'No mark at all.',
  ])('%s holds no mark', (text) => {
    expect(marked(text)).toEqual({ inside: [], messages: [] });
  });

  it.each<[text: string, rule: string, start: number]>([
    ['He said: “We are ready. Ms Tavakol said: “We are not.”', 'quotes.mark.never-closed', 9],
    ['The minister” said so.', 'quotes.mark.never-opened', 12],
  ])('%s is reported', (text, rule, start) => {
    expect(marked(text).messages).toMatchObject([{ rule, start }]);
  });

  it.each<[why: string, text: string, at: string | null]>([
    ['the next one does not open again', 'The mill was shut. “Nobody came to open it.\n\nThe next day it rained, and the gate was shut.', '“Nobody'],
    ['it is the last one', 'The mill was shut.\n\n“Nobody came to open it, and the crews of the port went home.', '“Nobody'],
    ['the first one opens again and the second one does not', '“Nobody came to open it.\n\n“The crews went home, all of them.\n\nThe next day it rained.', '“The crews'],
    ['the next one opens again', 'The mill was shut. “Nobody came to open it.\n\n“The crews went home,” Vakili said.', null],
    ['the next one opens again with a title', 'The mill was shut. “Nobody came to open it.\n\n“Calm Sea” was off,” Vakili said.', null],
  ])('a paragraph\'s last mark is not closed: %s', (_, paragraphs, at) => {
    const text = `Mill shut in Rasht\n\nRASHT (KP) – ${paragraphs}`;
    const { messages } = parseArticle(text, { asOf: '2024-01-01' });
    expect(messages.filter(({ rule }) => rule === 'quotes.mark.never-closed').map(({ start }) => start)).toEqual(at === null ? [] : [text.indexOf(at)]);
  });

  it.each([
    ['opening marks', '“'.repeat(100_000)],
    ['closing marks', '”'.repeat(100_000)],
    ['spaced straight marks', '" '.repeat(100_000)],
    ['opening marks with words', 'A. “b '.repeat(100_000)],
    ['closing marks with stops', 'We go.” '.repeat(100_000)],
    ['single marks', "'a ".repeat(100_000)],
  ])('100,000 %s cost no more than linear time', (_, text) => {
    const begun = performance.now();
    marked(text);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
