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

export function terminalHit(hit: Hit, style: Style): string {
  const heading = [
    style('quiet', locationOf(hit)),
    ...(hit.date === null ? [] : [style('date', hit.date)]),
    ...(hit.speaker === null ? [] : [style('person', visibleLine(hit.speaker))]),
  ].join('  ');
  const context = (spans: readonly Span[]): string => spans.map(({ text }) => `  ${style('quiet', visibleLine(text))}\n`).join('');
  return `${heading}\n${context(hit.before)}  ${marked(hit, style)}\n${context(hit.after)}`;
}

export function pipeHit(hit: Hit, style: Style): string {
  const row = (text: string, place: string): string => `${[place, hit.date ?? '', visibleLine(hit.speaker ?? ''), text].join('\t')}\n`;
  const around = locationOf(hit).replace(/:(\d+)$/, '-$1-');
  const context = (spans: readonly Span[]): string => spans.map(({ text }) => row(visibleLine(text), around)).join('');
  return context(hit.before) + row(marked(hit, style), locationOf(hit)) + context(hit.after);
}

/** The hit's text on one line, its matches in their colour. Offsets of the hit are UTF-16 indices. */
function marked(hit: Hit, style: Style): string {
  let out = '';
  let at = hit.start;
  for (const { start, end } of hit.matches) {
    // A match of the article need not lie in what is shown of it.
    if (start < at || end > hit.end) continue;
    out += visibleLine(hit.text.slice(at - hit.start, start - hit.start)) + style('match', visibleLine(hit.text.slice(start - hit.start, end - hit.start)));
    at = end;
  }
  return (out + visibleLine(hit.text.slice(at - hit.start))).trim();
}
