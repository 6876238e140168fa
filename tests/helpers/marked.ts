/**
 * A short article with its entities and quotes marked by hand, so that resolution is tested alone.
 *
 *   <0:Foreign Minister |Hossein Karvani>   person 0, with the office before the bar
 *   <0:|Hossein Karvani|, head of the Union>   … or behind the second bar
 *   <@IR:Iran>   place       <#UN:the UN>   body       {he}   a quote's mention       {}   a quote that continues the one before
 *   «…»   what is said, in the order of the mentions
 */
import type { Person, Span } from '../../src/core/article.js';
import { spanOf } from '../../src/core/span.js';
import type { Doc, Entities, EntityMention } from '../../src/parser/doc.js';
import type { Extracted, Range } from '../../src/parser/quotes/extracted.js';
import { sentencesOf } from '../../src/parser/text/sentences.js';
import { tokenize } from '../../src/parser/text/tokens.js';

export interface Marked { doc: Doc; entities: Entities; quotes: Extracted[] }

interface Named extends Range { tag: string; outer: number; outerEnd: number }

/** `people`: "Hossein Karvani | Foreign Minister | …" in order of their numbers; `head`: kicker and headline. */
export function marked(source: string, people: readonly string[], head: { kicker?: string; headline?: string } = {}): Marked {
  const { text, named, mentions, contents } = read(source);
  const tokens = tokenize(text);
  const doc: Doc = { text, tokens, passages: [], structure: structureOf(head) };
  for (const [start, end] of paragraphs(text)) {
    const [first, last] = [tokens.firstFrom(start), tokens.firstFrom(end)];
    const paragraph = { ...spanOf(text, start, end), index: doc.passages.length, role: 'body' as const };
    doc.passages.push({ paragraph, first, last, sentences: sentencesOf(tokens, first, last) });
  }
  return { doc, entities: entitiesOf(doc, named, people), quotes: quotesOf(doc, mentions, contents) };
}

const SIGN = /<([^:<>]+):|[>{}«»]/g;

function read(source: string): { text: string; named: Named[]; mentions: (Range | null)[]; contents: Range[] } {
  const named: Named[] = [];
  const mentions: (Range | null)[] = [];
  const contents: Range[] = [];
  const open: Named[] = [];
  let mention = -1;
  let content = -1;
  let text = '';
  let at = 0;
  for (const sign of source.matchAll(SIGN)) {
    text += plain(source.slice(at, sign.index), text.length, open);
    at = sign.index + sign[0].length;
    if (sign[1] !== undefined) open.push({ tag: sign[1], start: text.length, end: 0, outer: text.length, outerEnd: 0 });
    else if (sign[0] === '>') named.push(closed(open.pop()!, text.length));
    else if (sign[0] === '{') mention = text.length;
    else if (sign[0] === '}') mentions.push(mention < text.length ? { start: mention, end: text.length } : null);
    else if (sign[0] === '«') content = text.length;
    else contents.push({ start: content, end: text.length });
  }
  return { text: text + source.slice(at), named, mentions, contents };
}

function closed(name: Named, at: number): Named {
  return { ...name, end: name.end === 0 ? at : name.end, outerEnd: at };
}

/** Takes the bars out: the name begins behind the first and ends before the second. */
function plain(piece: string, offset: number, open: Named[]): string {
  const [before, ...behind] = piece.split('|');
  let text = before!;
  for (const part of behind) {
    const name = open.at(-1)!;
    if (behind.length === 2 && part === behind[1]) name.end = offset + text.length;
    else name.start = offset + text.length;
    text += part;
  }
  return text;
}

function paragraphs(text: string): [number, number][] {
  return [...text.matchAll(/\S[^\n]*/g)].map(({ index, 0: line }) => [index, index + line.length]);
}

function structureOf(head: { kicker?: string; headline?: string }): Doc['structure'] {
  const span = (text: string | undefined): Doc['structure']['kicker'] => (text === undefined ? null : { text, start: 0, end: 0 });
  return { kicker: span(head.kicker), headline: span(head.headline) } as Doc['structure'];
}

function entitiesOf(doc: Doc, named: readonly Named[], people: readonly string[]): Entities {
  const entities: Entities = { people: people.map(personOf), organizations: [], places: [], acronyms: [], ownedBodies: new Set(), mentions: [] };
  for (const { tag, start, end, outer, outerEnd } of [...named].sort((a, b) => a.start - b.start)) {
    const mention = { start, end, first: doc.tokens.firstFrom(start), last: doc.tokens.firstFrom(end), outerFirst: doc.tokens.firstFrom(outer), outerLast: doc.tokens.firstFrom(outerEnd) };
    entities.mentions.push({ ...mention, ...typeOf(tag, entities, spanOf(doc.text, start, end)) });
    if (/^\d+$/.test(tag)) entities.people[Number(tag)]!.mentions.push({ ...spanOf(doc.text, start, end), kind: 'name' });
  }
  return entities;
}

function typeOf(tag: string, { organizations, places }: Entities, span: Span): Pick<EntityMention, 'type' | 'index'> {
  if (/^\d+$/.test(tag)) return { type: 'person', index: Number(tag) };
  const name = tag.slice(1);
  if (tag.startsWith('#')) return { type: 'organization', index: organizations.push({ name, acronym: null, mentions: [{ ...span, text: span.text.replace(/^the /i, '') }] }) - 1 };
  return { type: 'place', index: places.push({ name, country: name, mentions: [] }) - 1 };
}

function personOf(line: string, index: number): Person {
  const [name, ...titles] = line.split('|').map((part) => part.trim());
  return { id: `p${index + 1}`, name: name!, titles, variants: [], mentions: [] };
}

function quotesOf({ passages }: Doc, mentions: readonly (Range | null)[], contents: readonly Range[]): Extracted[] {
  let passage = 0;
  return mentions.map((mention, i) => {
    const segments = contents[i] ? [contents[i]] : [{ start: mention!.end, end: mention!.end }];
    const at = mention?.start ?? segments[0]!.start;
    while (passages[passage]!.paragraph.end < at) passage++;
    const continues = mention ? null : i - 1;
    return { kind: 'direct', segments, marked: null, cue: null, mention, mentionRule: 'test', continues, via: null, interview: false, elsewhere: false, opens: false, passage, rule: 'test', confidence: 1 };
  });
}
