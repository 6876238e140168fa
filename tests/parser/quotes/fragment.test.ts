import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';

/** "kind: text" of each quote. People and events are invented. */
const kindsOf = (text: string): string[] => parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ kind, text: words }) => `${kind}: ${words}`);

describe('marked words and nothing else', () => {
  it.each<[why: string, text: string, ...quotes: string[]]>([
    ['a phrase', 'Farid Vakili spoke of “a score without a single unnecessary note”.', 'mixed: a score without a single unnecessary note'],
    ['a phrase with a clause that hangs on it', 'Farid Vakili called for “small steps that can be measured.”', 'mixed: small steps that can be measured.'],
    ['a phrase with a participle', 'Farid Vakili spoke of “a few tired sisters misled by foreign channels.”', 'mixed: a few tired sisters misled by foreign channels.'],
    ['a predicate', 'The accounts of the club, Farid Vakili said, “have no soul to be washed”.', 'mixed: have no soul to be washed'],
    ['when it was', 'The bread would come, Farid Vakili said, “before the rubble is cold and the snow is here”.', 'mixed: before the rubble is cold and the snow is here'],
    ['whom to do what', 'Farid Vakili urged “all parties in the harbour to refrain from settling scores”.', 'mixed: all parties in the harbour to refrain from settling scores'],
    ['a verdict in one word', 'Farid Vakili called the result “disappointing”.', 'mixed: disappointing'],
    ['a verdict behind "as"', 'Farid Vakili described the visit as “historic”.', 'mixed: historic'],
    ['a verdict before what it is on', 'Farid Vakili dismissed as “baseless” a report that the port was shut.', 'mixed: baseless'],
    ['a name is no verdict', 'Sailors call the wind “shamal”.'],
    ['one word in what is said', 'Farid Vakili said the results were “decent”.', 'indirect: the results were “decent”'],
    ['a clause behind "that"', 'Farid Vakili replied that “no brick will be laid here”.', 'direct: no brick will be laid here'],
    ['a phrase behind "that" is the clause of somebody who left words out', 'Farid Vakili replied that “a contract without a channel is a poem”.', 'direct: a contract without a channel is a poem'],
    ['a clause with a small letter', 'In the words of Farid Vakili, “nobody asks how old the lady is.”', 'direct: nobody asks how old the lady is.'],
    ['a clause with a long subject', 'Farid Vakili said, “the price of bread has risen.”', 'direct: the price of bread has risen.'],
    ['a clause behind another', 'Farid Vakili said, “if the ice goes, the ferry will sail again.”', 'direct: if the ice goes, the ferry will sail again.'],
    ['a phrase behind a clause', 'The bread would come, Farid Vakili said, “when the rubble is cold, and not before.”', 'mixed: when the rubble is cold, and not before.'],
    ['a pronoun', 'Farid Vakili said “we found nothing at all”.', 'direct: we found nothing at all'],
    ['a capital opens a sentence', 'Farid Vakili shouted “Bread for the harbour!”', 'direct: Bread for the harbour!'],
    ['behind a colon', 'Farid Vakili wrote: “still no bread for the harbour.”', 'direct: still no bread for the harbour.'],
  ])('%s', (_why, text, ...quotes) => {
    expect(kindsOf(text)).toEqual(quotes);
  });
});

describe('speech without marks', () => {
  it.each<[text: string, quote: string]>([
    ['Farid Vakili said: We will open the gate.', 'direct: We will open the gate'],
    ['Farid Vakili said, we will open the gate.', 'direct: we will open the gate'],
    ['Farid Vakili said: The gate is ours and our sons will open it.', 'direct: The gate is ours and our sons will open it'],
    ['The guild said: The US and Iran will meet in May.', 'indirect: The US and Iran will meet in May'],
    ['Farid Vakili said: World War I changed the port.', 'indirect: World War I changed the port'],
    ['According to Farid Vakili, our town is ready.', 'indirect: our town is ready'],
    ['Farid Vakili said that our town is ready.', 'indirect: our town is ready'],
  ])('%s', (text, quote) => {
    expect(kindsOf(text)).toEqual([quote]);
  });
});
