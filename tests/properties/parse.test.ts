import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.js';
import { ARTICLE_JSON_SCHEMA } from '../../src/output/schema/generated.js';
import { parseArticle } from '../../src/parser/parse.js';
import { LINES, PAGES, UNITS, WORDS } from './nasty.js';

const OPTIONS = { asOf: '2022-02-10' };
const validate = new Ajv2020({ allErrors: true }).compile(ARTICLE_JSON_SCHEMA);

/** What is wrong with a record of `text`: empty when every span is its slice and the schema holds. */
function faults(text: string, article: Article = parseArticle(text, OPTIONS)): string[] {
  const points = Array.from(text);
  const found = validate(article) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
  const visit = (value: unknown, path: string): void => {
    if (value === null || typeof value !== 'object') return;
    const { start, end, text: words } = value as { start?: unknown; end?: unknown; text?: unknown };
    if (typeof start === 'number' && typeof end === 'number') {
      if (!(start >= 0 && start <= end && end <= points.length)) found.push(`${path} [${start}, ${end}) is outside of ${points.length}`);
      else if (typeof words === 'string' && points.slice(start, end).join('') !== words) found.push(`${path} is not its slice: ${JSON.stringify(words)}`);
    }
    for (const [key, child] of Object.entries(value)) visit(child, `${path}.${key}`);
  };
  visit(article, '');
  return [...found, ...meaning(article)];
}

/** What the fields promise each other. */
function meaning(article: Article): string[] {
  const people = new Set(article.people.map(({ id }) => id));
  const found: string[] = [];
  const ids = article.quotes.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) found.push('two quotes with one id');
  for (const { id, kind, speaker, paragraph, segments, text } of article.quotes) {
    if (speaker !== null && speaker.person !== null && !people.has(speaker.person)) found.push(`${id}: no person ${speaker.person}`);
    if (!article.paragraphs.some(({ index }) => index === paragraph)) found.push(`${id}: no paragraph ${paragraph}`);
    if (segments.length === 0) found.push(`${id}: no segment`);
    const whole = segments.map((segment) => segment.text).join(' … ');
    // The text of a mixed quote is the words in marks; its segments are the clauses around them.
    if (kind === 'mixed' ? !text.split(' … ').every((words) => whole.includes(words)) : whole !== text) found.push(`${id}: text is not its segments`);
    if (segments.some((segment, i) => i > 0 && segment.start < segments[i - 1]!.end)) found.push(`${id}: segments out of order`);
  }
  for (const list of ['people', 'organizations', 'places', 'acronyms'] as const) {
    article[list].forEach(({ mentions }, i) => mentions.length === 0 && found.push(`${list}.${i} stands nowhere in the text`));
  }
  article.paragraphs.forEach(({ index, start }, i) => {
    if (index !== i) found.push(`paragraph ${i} has index ${index}`);
    if (i > 0 && start < article.paragraphs[i - 1]!.end) found.push(`paragraph ${i} begins inside the one before`);
  });
  return found;
}

describe('any text gives a sound record', () => {
  const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 150) };

  it('random characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void expect(faults(text)).toEqual([])), runs);
  });

  it('words of the trade in any order', () => {
    const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(fc.property(texts, (text) => void expect(faults(text)).toEqual([])), runs);
  });

  it('words of the trade, with nothing between', () => {
    const texts = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', ' ', '\n')), { maxLength: 60 }).map((words) => words.flat().join(''));
    fc.assert(fc.property(texts, (text) => void expect(faults(text)).toEqual([])), runs);
  });

  it.each(PAGES)('%s', (_, text) => expect(faults(text)).toEqual([]));

  it.each(PAGES)('%s, cut anywhere', (_, text) => {
    const cuts = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b)));
    fc.assert(fc.property(cuts, (part) => void expect(faults(part)).toEqual([])), { numRuns: Math.ceil(runs.numRuns / 10) });
  });

  it.each(Object.entries(UNITS))('%s, over and over', (_, unit) => expect(faults(unit.repeat(200))).toEqual([]));

  it('a broken record is noticed', () => {
    const article = parseArticle('“We agree,” said Laleh Mirzadeh.', OPTIONS);
    const broken = { ...article, lead: { text: 'agree', start: 0, end: 5 }, kicker: { text: 'x', start: 99, end: 100 }, offsets: 'utf16' as 'codepoint' };
    expect(faults('“We agree,” said Laleh Mirzadeh.', broken)).toHaveLength(3);
  });

  it('is the same twice', () => {
    for (const [, text] of PAGES) expect(parseArticle(text, OPTIONS)).toEqual(parseArticle(text, OPTIONS));
  });
});

describe('work grows with the text', () => {
  /** Least time of some runs, in ms: noise only ever adds. */
  const timeOf = (text: string): number => {
    let least = Infinity;
    for (let i = 0; i < 2; i++) {
      const start = performance.now();
      parseArticle(text, OPTIONS);
      least = Math.min(least, performance.now() - start);
    }
    return least;
  };
  const LENGTH = 12_000;
  // Four times the text: linear work takes four times as long, quadratic sixteen. The floor keeps tiny times from being compared.
  const FACTOR = 10;
  const FLOOR = 15;

  it.each(Object.entries(UNITS))('%s', { retry: 3 }, (_, unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length));
    parseArticle(text, OPTIONS);
    expect(timeOf(text.repeat(4))).toBeLessThan(Math.max(FLOOR, timeOf(text)) * FACTOR);
  });

  it.each(Object.entries(LINES))('%s, in a long file', { retry: 3 }, (_, lines) => {
    const text = lines.repeat(Math.ceil(LENGTH * 5 / lines.length));
    // Eight times the text: 7 to 10 where work is linear, 20 and more where each line looked through the whole file.
    expect(timeOf(text.repeat(8))).toBeLessThan(Math.max(FLOOR, timeOf(text)) * 15);
  });
});
