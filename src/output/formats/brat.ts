/**
 * `brat`: stand-off annotations beside the text, in the shape of PolNeAR's: text-bound Source, Cue and Content, an Attribution
 * event that joins them, and the names as entities (brat.nlplab.org/standoff.html). Offsets count code points.
 */
import type { Article } from '../../core/article.js';
import { codePointCount } from '../../core/offsets.js';
import type { FolderFormat } from '../format.js';
import { fieldMarks, LABELS, quoteMarks, type Mark } from '../marks.js';
import { stemOf } from '../names.js';
import { sameLength, visibleLine } from '../safe.js';

export const format: FolderFormat = {
  kind: 'folder',
  common: () => [{ name: 'annotation.conf', content: CONFIGURATION }],
  files({ article, text }) {
    const stem = stemOf(article);
    return [{ name: `${stem}.txt`, content: sameLength(text) }, { name: `${stem}.ann`, content: annotations(article) }];
  },
};

const CONFIGURATION = [
  '[entities]', ...Object.keys(LABELS), '', '[relations]', '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>', '',
  '[events]', 'Attribution\tContent+:Content, Cue*:Cue, Source*:Source', '', '[attributes]', 'Kind\tArg:<EVENT>, Value:direct|mixed|indirect', '',
].join('\n');

function annotations(article: Article): string {
  const lines: string[] = [];
  let bound = 0;
  const bind = (label: string, spans: readonly { text: string; start: number; end: number }[]): string | null => {
    const pieces = spans.flatMap(unbroken);
    if (pieces.length === 0) return null;
    const id = `T${++bound}`;
    const offsets = pieces.map(({ start, end }) => `${start} ${end}`).join(';');
    lines.push(`${id}\t${label} ${offsets}\t${pieces.map(({ text }) => text).join(' ')}`);
    return id;
  };
  for (const mark of fieldMarks(article)) bind(mark.label, [mark]);
  article.quotes.forEach((quote, i) => {
    const marks = quoteMarks(quote);
    const labelled = (label: Mark['label']): Mark[] => marks.filter((mark) => mark.label === label);
    const parts = (['Content', 'Cue', 'Source'] as const).map((label) => [label, bind(label, labelled(label))] as const);
    const trigger = bind('Attribution', labelled('Cue').length > 0 ? labelled('Cue') : labelled('Content').slice(0, 1));
    if (trigger === null) return;
    const event = `E${i + 1}`;
    lines.push(`${event}\t${[`Attribution:${trigger}`, ...parts.filter(([, id]) => id !== null).map(([label, id]) => `${label}:${id}`)].join(' ')}`);
    lines.push(`A${i + 1}\tKind ${event} ${quote.kind}`);
    if (quote.speaker !== null) lines.push(`#${i + 1}\tAnnotatorNotes ${event}\t${visibleLine(quote.speaker.name)}`);
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** A span cut at line ends, over which brat lets no annotation run: "at the\nport" is "at the" and "port". */
function unbroken({ text, start }: { text: string; start: number }): { text: string; start: number; end: number }[] {
  const pieces: { text: string; start: number; end: number }[] = [];
  let at = start;
  for (const line of text.split('\n')) {
    // "at the\r\nport": the line's end has two signs.
    const words = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (words.trim() !== '') pieces.push({ text: sameLength(words).replaceAll('\t', ' '), start: at, end: at + codePointCount(words) });
    at += codePointCount(line) + 1;
  }
  return pieces;
}
