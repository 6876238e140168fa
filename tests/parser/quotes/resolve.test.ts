import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/parser/parse.js';
import { resolve } from '../../../src/parser/quotes/resolve.js';
import { MENTION_RULES } from '../../../src/parser/quotes/resolve/sieve.js';
import { marked, type Marked } from '../../helpers/marked.js';

interface Scenario { file: string; why: string; head: Marked; expected: string[] }

const folder = new URL('resolve/', import.meta.url);

/** A file: why, people (one a line, "- name | title"), "kicker: …", a line of dashes, the marked text, a line of dashes, `mention -> name`. */
function read(file: string): Scenario {
  const [top, text, expected] = readFileSync(new URL(file, folder), 'utf8').split(/^---\n/m) as [string, string, string];
  const lines = top.trim().split('\n');
  const people = lines.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  const value = (key: string): string | undefined => lines.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2);
  const [kicker, headline] = [value('kicker'), value('headline')];
  const head = marked(text.trim(), people, { ...(kicker && { kicker }), ...(headline && { headline }) });
  return { file, why: lines[0]!, head, expected: expected.trim().split('\n') };
}

const scenarios = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map(read);
const answersOf = ({ doc, entities, quotes }: Marked): string[] => resolve(doc, structuredClone(entities), quotes)
  .map(({ speaker }) => `${speaker?.mention?.text ?? '·'} -> ${speaker?.name ?? '·'}`);

describe('resolve', () => {
  it.each(scenarios.map((scenario) => [scenario.file, scenario.why, scenario] as const))('%s: %s', (_file, _why, { head, expected }) => {
    expect(answersOf(head)).toEqual(expected);
  });

  it('has about as many descriptions that stand as ones that are resolved', () => {
    const lines = scenarios.flatMap(({ expected }) => expected).map((line) => line.split(' -> '));
    const resolved = lines.filter(([mention, name]) => !name!.includes(mention!.split(' ').at(-1)!)).length;
    const standing = lines.filter(([mention, name]) => mention === name).length;
    expect(standing).toBeGreaterThanOrEqual(resolved / 2);
  });

  it('adds offices and pronouns to the mentions, in order, none twice', () => {
    const { doc, entities, quotes } = marked('{<0:Minister |Farid Zand>} spoke. {He} spoke. {The minister} spoke.', ['Farid Zand | Minister']);
    resolve(doc, entities, [...quotes, quotes[1]!]);
    expect(entities.people[0]!.mentions.map(({ text, kind }) => [text, kind])).toEqual([['Farid Zand', 'name'], ['He', 'pronoun'], ['The minister', 'office']]);
  });

  it('signs each answer and gives the title that goes with the name', () => {
    const { doc, entities, quotes } = marked('{<0:Minister |Farid Zand>} spoke. {He} spoke.', ['Farid Zand | Minister | Doctor']);
    expect(resolve(doc, entities, quotes).map(({ speaker }) => [speaker!.rule, speaker!.title, speaker!.person])).toEqual([
      ['test/name', 'Minister', 'p1'], ['test/pronoun', 'Minister', 'p1'],
    ]);
  });

  it('a body in an office is the same by its short and its long name', () => {
    const text = 'Farid Zand, head of the Harbour Safety Organization (HSO), said the pier was safe.\n\nMayor Amin Rad said ships were late.\n\n“Any delay is costly,” the HSO head said.';
    expect(parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker }) => speaker?.name)).toEqual(['Farid Zand', 'Amin Rad', 'Farid Zand']);
  });

  it('a man may be called by his people, which is no government', () => {
    const text = 'Coach Dragan Maric said the pitch was wet. The Serb said two balls were lost.\n\nThe Vatican said the pitch was dry.';
    expect(parseArticle(text, { asOf: '2022-02-10' }).quotes.map(({ speaker }) => speaker?.name)).toEqual(['Dragan Maric', 'Dragan Maric', 'Vatican']);
  });

  it('is less sure where two could be meant', () => {
    const text = '<0:Minister |Farid Zand> met <1:Minister |Amin Rad>. {The minister} spoke.';
    const { doc, entities, quotes } = marked(text, ['Farid Zand | Minister', 'Amin Rad | Minister']);
    expect(resolve(doc, entities, quotes)[0]!.sure).toBeLessThan(0.8);
  });

  it('has a speaker or null for each quote, whatever the ranges', () => {
    const { doc, entities, quotes } = marked('{he} said «x»', []);
    const odd = [...quotes, { ...quotes[0]!, mention: { start: 0, end: 0 } }, { ...quotes[0]!, mention: null }, { ...quotes[0]!, mention: null, continues: 1 }];
    expect(resolve(doc, entities, odd)).toHaveLength(4);
  });

  it('costs no more than linear time on ten thousand speakers and pronouns', () => {
    const people = Array.from({ length: 300 }, (_, i) => `Farid Zand${String.fromCharCode(97 + (i % 26))}${i} | Minister`);
    const lines = Array.from({ length: 9000 }, (_, i) => `{<${i % 300}:Minister |Farid Zand>} said «yes». {He} said «no». {The minister} said «so».`);
    const { doc, entities, quotes } = marked(lines.join('\n'), people);
    expect(resolve(doc, entities, quotes)).toHaveLength(27_000);
  });

  it('names each rule once and says why', () => {
    expect(new Set(MENTION_RULES.map(({ id }) => id)).size).toBe(MENTION_RULES.length);
    for (const { why } of MENTION_RULES) expect(why.length).toBeGreaterThan(20);
  });
});
