/**
 * The marked articles of the houses (see houses.ts) as attributions to learn from. Their cue and mention are words, not places, so that
 * they are looked for beside the content: the nearest ones, and in its sentence rather than in another.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ABBREVIATIONS } from '../../src/lexicon/abbreviations.js';
import type { GoldDocument, Relation, Stretch } from './gold.js';
import type { MarkedQuote } from './houses.js';

/** What another sentence, or words that another quote has for its cue, count in characters of distance. */
const ELSEWHERE = 400;
const SENTENCE_END = /(\w*)[.?!]["”’']?\s+["“‘']?\p{Lu}/gu;
const SHORT = new Set(ABBREVIATIONS);

/** All articles of a folder, by name. Quotes that have no cue of their own are left out. */
export function readHouses(folder: string): GoldDocument[] {
  return readdirSync(folder).filter((file) => file.endsWith('.json')).sort().map((file) => {
    const name = file.slice(0, -'.json'.length);
    const raw = readFileSync(join(folder, `${name}.txt`), 'utf8');
    const { quotes } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { quotes: MarkedQuote[] };
    return { name, raw, ...relationsOf(raw, quotes) };
  });
}

/** `text` is `raw` with one unit a code point. */
export function relationsOf(raw: string, quotes: readonly MarkedQuote[]): Pick<GoldDocument, 'text' | 'relations'> {
  const text = raw.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '�');
  const relations: Relation[] = [];
  for (const { kind, spans, cue, mention } of quotes) {
    if (cue === null) continue;
    const used = relations.flatMap((relation) => relation.cue);
    const cueAt = nearest(text, cue, spans, (place) => (used.some((other) => gap(other, place) < 0) ? ELSEWHERE : 0));
    if (cueAt === null) continue;
    const source = mention === null ? null : nearest(text, mention, [cueAt], () => 0);
    relations.push({ content: spans, cue: [cueAt], source: source === null ? [] : [source], partly: kind === 'mixed' });
  }
  return { text, relations };
}

/** Where `words` stand nearest to `places` and not inside of them. */
function nearest(text: string, words: string, places: readonly Stretch[], penalty: (place: Stretch) => number): Stretch | null {
  let best: Stretch | null = null;
  let least = Infinity;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const place: Stretch = [at, at + words.length];
    if (isInWord(text, place) || places.some((other) => gap(other, place) < 0)) continue;
    const distance = Math.min(...places.map((other) => distanceOf(text, other, place))) + penalty(place);
    if (distance >= least) continue;
    least = distance;
    best = place;
  }
  return best;
}

/** "he" in "the" is no mention. */
function isInWord(text: string, [start, end]: Stretch): boolean {
  return /\w\w/.test(text.slice(Math.max(0, start - 1), start + 1)) || /\w\w/.test(text.slice(end - 1, end + 1));
}

/** Characters between two stretches; below 0 where they overlap. */
const gap = ([a, b]: Stretch, [c, d]: Stretch): number => Math.max(a, c) - Math.min(b, d);

function distanceOf(text: string, a: Stretch, b: Stretch): number {
  const [from, to] = a[1] <= b[0] ? [a[1] - 2, b[0] + 1] : [b[1] - 2, a[0] + 1];
  const between = text.slice(Math.max(0, from), to).matchAll(SENTENCE_END);
  return gap(a, b) + ([...between].some(([, word]) => !SHORT.has(word!.toLowerCase())) ? ELSEWHERE : 0);
}
