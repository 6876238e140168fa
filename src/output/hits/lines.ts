/**
 * Hits as lines. At a terminal a heading and the words below it; in a pipe one line a hit, place, date, speaker and text with tabs
 * between.
 *
 *   news/a.txt:12  2022-02-03  Bahram Shakouri
 *     Recently, JETRO has prepared a package …
 */
import type { Hit } from '../../core/hit.js';
import type { Span } from '../../core/article.js';
import { visibleLine } from '../safe.js';
import type { Style } from '../style.js';
import { locationOf } from './location.js';
import type { Piece } from './pieces.js';

/** `pieces`: what is shown of the hit. */
export function terminalHit(hit: Hit, style: Style, pieces: readonly Piece[]): string {
  const heading = [
    style('quiet', locationOf(hit)),
    ...(hit.date === null ? [] : [style('date', hit.date)]),
    ...(hit.speaker === null ? [] : [style('person', visibleLine(hit.speaker))]),
  ].join('  ');
  const context = (spans: readonly Span[]): string => spans.map(({ text }) => `  ${style('quiet', visibleLine(text))}\n`).join('');
  return `${heading}\n${context(hit.before)}  ${marked(hit, style, pieces)}\n${context(hit.after)}`;
}

/** `article` is the text of the hit's article. */
export function pipeHit(hit: Hit, style: Style, pieces: readonly Piece[], article: string): string {
  const row = (text: string, place: string, speaker: string | null): string => `${[place, hit.date ?? '', visibleLine(speaker ?? ''), text].join('\t')}\n`;
  // As grep has it: "a.txt-12-" beside the "a.txt:13" of the hit. Who speaks there is another question.
  const beside = ({ text }: Span, line: number): string => row(visibleLine(text), locationOf({ source: hit.source, line }).replace(/:(\d+)$/, '-$1-'), null);
  let line = hit.line;
  const before = hit.before.toReversed().map((span, i, all) => beside(span, (line -= linesBetween(article, span.start, (all[i - 1] ?? hit).start)))).reverse();
  line = hit.line;
  const after = hit.after.map((span, i) => beside(span, (line += linesBetween(article, (hit.after[i - 1] ?? hit).start, span.start))));
  return [...before, row(marked(hit, style, pieces), locationOf(hit), hit.speaker), ...after].join('');
}

function linesBetween(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** The hits of one article, in order, with each unit of their context once: none that another hit shows, as hit or as context. */
export function withoutRepeats(hits: readonly Hit[]): readonly Hit[] {
  let shown = 0;
  return hits.map((hit, i) => {
    const next = hits[i + 1];
    const before = hit.before.filter(({ start }) => start >= shown);
    const after = next === undefined || next.start < hit.end ? hit.after : hit.after.filter(({ end }) => end <= next.start);
    shown = Math.max(shown, hit.end, ...after.map(({ end }) => end));
    return { ...hit, before, after };
  });
}

/** The hit's pieces on one line, as the text of a quote has them. */
function marked(hit: Hit, style: Style, pieces: readonly Piece[]): string {
  return pieces.map((piece) => markedPiece(hit, style, piece)).join(' … ');
}

/** With its matches in their colour. Offsets of the hit are UTF-16 indices. */
function markedPiece(hit: Hit, style: Style, piece: Piece): string {
  let out = '';
  let at = piece.start;
  for (const { start, end } of hit.matches) {
    // A match of the article need not lie in what is shown of it.
    if (start < at || end > piece.end) continue;
    out += visibleLine(hit.text.slice(at - hit.start, start - hit.start)) + style('match', visibleLine(hit.text.slice(start - hit.start, end - hit.start)));
    at = end;
  }
  return (out + visibleLine(hit.text.slice(at - hit.start, piece.end - hit.start))).trim();
}
