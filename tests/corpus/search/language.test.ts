import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/corpus/search/parse.js';
import type { Query } from '../../../src/corpus/search/query.js';

/** (and a (or b c)), (not a), "a b"~5, speaker=a, /x/ */
function brief(tree: Query): string {
  switch (tree.type) {
    case 'and':
    case 'or': return `(${tree.type} ${tree.parts.map(brief).join(' ')})`;
    case 'not': return `(not ${brief(tree.part)})`;
    case 'quote': return `(quote ${brief(tree.part)})`;
    case 'leaf': return `${tree.field === null ? '' : `${tree.field}=`}${briefTest(tree.test)}`;
  }
}

function briefTest(test: (Query & { type: 'leaf' })['test']): string {
  switch (test.kind) {
    case 'words': return `${test.words.map((w) => w.text + (w.prefix ? '*' : '')).join('_')}${test.near === null ? '' : `~${test.near}`}`;
    case 'regex': return `/${test.source}/`;
    case 'range': return `${test.from ?? ''}..${test.to ?? ''}`;
    case 'any': return '*';
  }
}

describe('the query language', () => {
  it.each([
    ['oil', 'oil'],
    ['oil price', '(and oil price)'],
    ['oil AND price', '(and oil price)'],
    ['oil && price', '(and oil price)'],
    ['oil OR gas', '(or oil gas)'],
    ['oil|gas', '(or oil gas)'],
    ['oil | gas', '(or oil gas)'],
    ['oil || gas', '(or oil gas)'],
    ['oil and gas or coal', '(and oil and gas or coal)'],
    // NOT before AND before OR, whatever is spelt how.
    ['a b OR c', '(or (and a b) c)'],
    ['a OR b c', '(or a (and b c))'],
    ['a AND b OR c AND d', '(or (and a b) (and c d))'],
    ['good|-dinner', '(or good (not dinner))'],
    ['-a b', '(and (not a) b)'],
    ['NOT a OR b', '(or (not a) b)'],
    ['a -(b c)', '(and a (not (and b c)))'],
    ['!a', '(not a)'],
    ['NOT NOT a', '(not (not a))'],
    ['(a OR b) c', '(and (or a b) c)'],
    ['((a))', 'a'],
    ['a - b', '(and a - b)'],
    ['oil*', 'oil*'],
    ['"oil price"', 'oil_price'],
    ['“oil price”', 'oil_price'],
    // A mark ends a word, wherever it stands.
    ['crude"oil price"', '(and crude oil_price)'],
    ['"oil price"crude', '(and oil_price crude)'],
    ['crude|"oil price"', '(or crude oil_price)'],
    ["5'11", "5'11"],
    ['"oil price"~5', 'oil_price~5'],
    ['"nuclear tal*"', 'nuclear_tal*'],
    ['Amir-Abdollahian', 'Amir_Abdollahian'],
    ["Ra'isi", "Ra'isi"],
    ['U.S.', 'U.S'],
    ['$38 50% AT&T C++', '(and $38 50% AT&T C++)'],
    ['%', '%'],
    ['/oil.{0,9}price/', '/oil.{0,9}price/'],
    ['/and\\/or/', '/and/or/'],
    ['and/or', 'and/or'],
    ['/home', '/home'],
    ['speaker:raisi', 'speaker=raisi'],
    ['SPEAKER:raisi', 'speaker=raisi'],
    ['speaker:"Amir Abdollahian"', 'speaker=Amir_Abdollahian'],
    ['speaker:/^Am/', 'speaker=/^Am/'],
    ['speaker:*', 'speaker=*'],
    ['speaker:(a OR b)', '(or speaker=a speaker=b)'],
    ['speaker:(a -b)', '(and speaker=a (not speaker=b))'],
    ['-speaker:a', '(not speaker=a)'],
    ['organisation:x', 'org=x'],
    ['role:x', 'title=x'],
    ['quote:(speaker:a oil)', '(quote (and speaker=a oil))'],
    ['quote:oil', '(quote oil)'],
    ['date:2022', 'date=2022..2022'],
    ['date:2022-01..2022-03', 'date=2022-01..2022-03'],
    ['date:..2022-03-15', 'date=..2022-03-15'],
    ['date:2022-03..', 'date=2022-03..'],
    ['kind:indirect', 'kind=indirect'],
    ['has:quote', 'has=quote'],
    ['"a:b"', 'a:b'],
    ['12:30', '12:30'],
  ])('%s', (query, expected) => {
    expect(brief(parseQuery(query))).toBe(expected);
  });

  it.each([
    ['', 'the query is empty', 0],
    ['   ', 'the query is empty', 3],
    ['"oil', 'a quotation mark is not closed', 0],
    ['oil price"', 'a quotation mark is not closed', 9],
    ['5\'11"', 'a quotation mark is not closed', 4],
    ['(oil', 'a bracket is not closed', 0],
    ['oil)', 'a closing bracket without an opening one', 3],
    ['a ()', 'empty brackets', 2],
    ['a OR', 'nothing follows "OR"', 4],
    ['OR a', 'a word is missing before "OR"', 0],
    ['AND a', 'nothing stands before AND', 0],
    ['a OR OR b', 'a word is missing before "OR"', 5],
    ['speeker:a', 'unknown field "speeker": did you mean "speaker"?', 0],
    ['a agncy:b', 'unknown field "agncy": did you mean "agency"?', 2],
    ['speaker: a', 'nothing follows "speaker:"', 0],
    ['speaker:', 'nothing follows "speaker:"', 0],
    ['speaker:(date:2022)', 'a field inside another field', 9],
    ['kind:indrect', 'unknown kind of quote "indrect": did you mean "indirect"?', 5],
    ['has:qoute', 'unknown thing to have "qoute": did you mean "quote"?', 4],
    ['"oil gas"~x', 'behind ~ stands how many words', 9],
    ['wa*er', '* is no sign inside of a word; /wa\\w*er/ finds it', 2],
    ['oil wat?r', '? is no sign inside of a word; /wat\\wr/ finds it', 7],
    ['/oman/i', 'no letters stand behind a closed /expression/', 6],
    ['date:2022-02-30', 'a date is', 5],
    ['*flation', "* stands at a word's end: inflat*", 0],
    ['date:2022-13', 'a date is 2022, 2022-02, 2022-02-03 or a range', 5],
    ['date:yesterday', 'a date is', 5],
    ['date:2022-05..2022-03', '2022-05 is after 2022-03', 5],
    ['date:1..2..3', 'a date is', 5],
    ['"..."', 'nothing to look for', 0],
    ['drone NEAR depot', 'nearness is written "drone depot"~5, at most so many words between them; in marks, "NEAR" is a word', 6],
    ['oil NEAR/8 "crude price"', 'nearness is written "oil crude price"~8', 4],
    ['(oil w/3 price)', 'nearness is written "oil price"~3', 5],
    ['oil ADJ price', 'nearness is written "oil price"~5', 4],
  ])('%s is refused', (query, message, at) => {
    const error = ((): { message: string; at: number } => {
      try {
        parseQuery(query);
      } catch (e) {
        return e as { message: string; at: number };
      }
      throw new Error('was read');
    })();
    expect(error.message).toContain(message);
    expect(error.at).toBe(at);
  });

  it.each(['drone near depot', 'drone "NEAR" depot', 'NEAR depot', 'drone NEAR', 'NEAR', 'drone OR NEAR depot', 'drone NEARBY depot', 'oil w price', 'oil within price', 'drone -NEAR depot', 'said:NEAR depot', '"drone NEAR depot"', 'NEAR NEAR'])('%s is read: no sign of nearness', (query) => {
    expect(() => parseQuery(query)).not.toThrow();
  });

  it('takes long queries and refuses deep ones', () => {
    expect(parseQuery(Array(5000).fill('a').join(' OR '))).toMatchObject({ type: 'or' });
    expect(() => parseQuery('('.repeat(100_000))).toThrow('nested too deeply');
    expect(() => parseQuery('-'.repeat(100_000) + 'a')).toThrow('nested too deeply');
  });
});
