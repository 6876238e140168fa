/**
 * How well quotes agree with attributions marked by hand.
 *
 * - speech: stretches between quotation marks of three words or more, found (IoU >= 0.8) with a mention that lies on the right source;
 * - relation: attributions of every kind whose content agrees (Dice >= 0.5 in characters) and whose mention lies on the source;
 * - content: characters that stand in some attributed content.
 */
import type { Article } from '../../src/core/article.js';
import type { GoldDocument, Relation, Stretch } from './gold.js';

export interface Tally { right: number; predicted: number; gold: number }
export interface Figures extends Tally { precision: number; recall: number; f1: number }

/** A marked stretch that was missed or given to somebody else. */
export interface Miss { name: string; quote: string; want: string; got: string | null }

export interface Measures {
  speech: Tally;
  relation: Tally;
  content: Tally;
  /** By rule: how many quotes it gave, and how many of them are right relations; `gold` stays 0. */
  rules: Map<string, Tally>;
  misses: Miss[];
}

interface Found { content: Stretch[]; mention: Stretch | null; rule: string }

const MARKED = /“[^“”]*”|"[^"]*"/g;

export const noMeasures = (): Measures => ({ speech: tally(), relation: tally(), content: tally(), rules: new Map(), misses: [] });

/** Adds the counts of one document. */
export function measure(into: Measures, gold: GoldDocument, quotes: Article['quotes']): void {
  const found = quotes.map(({ segments, speaker, rule }) => ({
    content: segments.map(({ start, end }) => [start, end] as const),
    mention: speaker?.mention ? [speaker.mention.start, speaker.mention.end] as const : null,
    rule,
  }));
  measureSpeech(into, gold, found);
  measureRelations(into, gold, found);
  measureContent(into, gold, found);
}

export function figuresOf({ right, predicted, gold }: Tally): Figures {
  const precision = right / (predicted || 1);
  const recall = right / (gold || 1);
  return { right, predicted, gold, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function tally(): Tally {
  return { right: 0, predicted: 0, gold: 0 };
}

const length = ([a, b]: Stretch): number => Math.max(0, b - a);
const common = ([a, b]: Stretch, [c, d]: Stretch): number => Math.max(0, Math.min(b, d) - Math.max(a, c));
export const overlap = (xs: readonly Stretch[], ys: readonly Stretch[]): number => xs.reduce((n, x) => n + ys.reduce((m, y) => m + common(x, y), 0), 0);
export const size = (xs: readonly Stretch[]): number => xs.reduce((n, x) => n + length(x), 0);
const iou = (x: Stretch, y: Stretch): number => common(x, y) / (length(x) + length(y) - common(x, y) || 1);
const lies = (mention: Stretch, source: readonly Stretch[]): boolean => length(mention) > 0 && overlap([mention], source) >= 0.5 * length(mention);

/** Quotation marks pair within a paragraph; one left open runs to its end. */
function markedStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let base = 0;
  for (const paragraph of text.split('\n')) {
    let covered = 0;
    for (const match of paragraph.matchAll(MARKED)) {
      covered = match.index + match[0].length;
      stretches.push([base + match.index + 1, base + covered - 1]);
    }
    const rest = paragraph.slice(covered).search(/[“"]/);
    if (rest >= 0) stretches.push([base + covered + rest + 1, base + paragraph.length]);
    base += paragraph.length + 1;
  }
  return stretches.filter(([a, b]) => text.slice(a, b).split(/\s+/).filter(Boolean).length >= 3);
}

function measureSpeech({ speech, misses }: Measures, { name, text, relations }: GoldDocument, found: readonly Found[]): void {
  const stretches = markedStretches(text);
  const unitsOf = <T extends { content: readonly Stretch[] }>(owners: readonly T[]): { span: Stretch; owner: T }[] => stretches.flatMap((span) => {
    const owner = owners.find(({ content }) => overlap([span], content) >= 0.5 * length(span));
    return owner ? [{ span, owner }] : [];
  });
  const wanted = unitsOf(relations).filter(({ owner }) => owner.source.length > 0);
  const given = unitsOf(found).filter(({ owner }) => owner.mention !== null);
  speech.gold += wanted.length;
  speech.predicted += given.length;
  for (const { span, owner } of wanted) {
    const match = given.find((g) => iou(g.span, span) >= 0.8);
    if (match && lies(match.owner.mention!, owner.source)) speech.right++;
    else misses.push({ name, quote: text.slice(...span), want: owner.source.map((s) => text.slice(...s)).join(' … '), got: match ? text.slice(...match.owner.mention!) : null });
  }
}

function measureRelations({ relation, rules }: Measures, { relations }: GoldDocument, found: readonly Found[]): void {
  const wanted = relations.filter(({ source, content }) => source.length > 0 && content.length > 0);
  relation.gold += wanted.length;
  const taken = new Set<Relation>();
  for (const { content, mention, rule } of found) {
    if (mention === null || content.length === 0) continue;
    const byRule = rules.get(rule) ?? tally();
    rules.set(rule, byRule);
    relation.predicted++;
    byRule.predicted++;
    let best: Relation | null = null;
    let score = 0.5;
    for (const candidate of wanted) {
      if (taken.has(candidate) || !lies(mention, candidate.source)) continue;
      const dice = (2 * overlap(content, candidate.content)) / (size(content) + size(candidate.content) || 1);
      if (dice >= score) {
        best = candidate;
        score = dice;
      }
    }
    if (best === null) continue;
    taken.add(best);
    relation.right++;
    byRule.right++;
  }
}

function measureContent({ content }: Measures, { text, relations }: GoldDocument, found: readonly Found[]): void {
  const wanted = painted(text.length, relations);
  const given = painted(text.length, found);
  for (let i = 0; i < wanted.length; i++) {
    content.gold += wanted[i]!;
    content.predicted += given[i]!;
    content.right += wanted[i]! & given[i]!;
  }
}

function painted(size: number, all: readonly { content: readonly Stretch[] }[]): Uint8Array {
  const mask = new Uint8Array(size);
  for (const { content } of all) for (const [a, b] of content) mask.fill(1, a, b);
  return mask;
}
