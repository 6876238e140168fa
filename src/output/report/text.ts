/** The article's whole text, line by line as it stands, with its fields marked. Nothing is left out: what is no story is there, quieter. */
import type { Article, Span } from '../../core/article.js';
import { codePointIndexOf } from '../../core/offsets.js';
import { fieldMarks, quoteMarks } from '../marks.js';
import { slicer } from '../slices.js';
import { el, group, type Child, type Html } from './element.js';
import type { Voice } from './speakers.js';

/** A marked stretch: CSS class, what a pointer shows, and for a quote where it links from. */
interface Stretch {
  start: number;
  end: number;
  kind: string;
  title: string | null;
  id: string | null;
  voice: Voice | null;
}

interface Block {
  start: number;
  end: number;
  role: string;
  /** Shown beside the text: "lead", "stamp". */
  label: string | null;
}

/** `prefix` keeps the anchors of several articles apart. */
export function runningText(article: Article, text: string, voices: ReadonlyMap<string, Voice | null>, prefix: string): Html {
  const cut = slicer(text);
  const stretches = stretchesOf(article, voices, prefix);
  let next = 0;
  const lines = blocksOf(article, text, cut).map((block) => {
    const inside: Stretch[] = [];
    while (next < stretches.length && stretches[next]!.start < block.end) inside.push(stretches[next++]!);
    return el('div', { class: `block ${block.role}` },
      block.label === null ? null : el('span', { class: 'role' }, block.label),
      el(block.role === 'subheading' ? 'h3' : 'p', { dir: 'auto' }, marked(inside, block.start, block.end, cut)));
  });
  return el('div', { class: 'text' }, ...lines);
}

function stretchesOf(article: Article, voices: ReadonlyMap<string, Voice | null>, prefix: string): Stretch[] {
  const all: Stretch[] = fieldMarks(article)
    .filter(({ label }) => INLINE.has(label))
    .map(({ start, end, label, value }) => ({ start, end, kind: label.toLowerCase(), id: null, voice: null, title: value === null ? label.toLowerCase() : `${label.toLowerCase()}: ${value}` }));
  for (const quote of article.quotes) {
    const voice = voices.get(quote.id) ?? null;
    quoteMarks(quote).forEach(({ start, end, label }, i) => {
      const kind = label === 'Content' ? `speech ${quote.kind}` : label.toLowerCase();
      const said = voice === null ? `${quote.kind} quote, no speaker` : `${quote.kind} quote: ${voice.name}`;
      all.push({ start, end, kind, title: label === 'Content' ? said : null, voice, id: i === 0 ? `${prefix}${quote.id}` : null });
    });
  }
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What is marked inside a line; the others are lines of their own. */
const INLINE: ReadonlySet<string> = new Set(['Dateline', 'Agency', 'Date', 'Section', 'Person', 'Organization', 'Place', 'Figure']);

/** `[from, to)` with its stretches as nested spans; one that crosses another's end is cut in two there. */
function marked(stretches: readonly Stretch[], from: number, to: number, cut: (start: number, end: number) => string): Child {
  const out: Child[] = [];
  // Second halves of stretches that were cut: they come before what is left of the list.
  const halves: Stretch[] = [];
  let at = from;
  let next = 0;
  const peek = (): Stretch | undefined => halves.at(-1) ?? stretches[next];
  const take = (): Stretch => halves.pop() ?? stretches[next++]!;
  while (peek()) {
    const stretch = take();
    const start = Math.max(stretch.start, at);
    const end = Math.min(stretch.end, to);
    if (start >= end) continue;
    const inner: Stretch[] = [];
    while (peek() && peek()!.start < end) inner.push(take());
    for (const other of inner) if (other.end > end) halves.unshift({ ...other, start: end, id: null });
    out.push(cut(at, start), span(stretch, marked(inner, start, end, cut)));
    at = end;
  }
  out.push(cut(at, to));
  return group(...out);
}

function span({ kind, title, id, voice }: Stretch, content: Child): Html {
  return el('span', { class: voice ? `${kind} hue${voice.hue}` : kind, id, title, 'data-voice': voice?.key ?? null }, content);
}

/** The lines of the text that hold more than blanks. A paragraph wrapped over several lines is one. */
function blocksOf(article: Article, text: string, cut: (start: number, end: number) => string): Block[] {
  const wholes: readonly { span: Span; role: string; label: string | null }[] = [
    ...article.paragraphs.map((span) => ({ span, role: span.role, label: span.role === 'body' ? null : span.role.replace('subheading', 'sub-heading') })),
    ...article.links.map((span) => ({ span, role: 'related', label: span.label })),
    ...article.furniture.map((span) => ({ span, role: 'furniture', label: span.kind })),
    ...(['headline', 'kicker', 'byline', 'section'] as const).flatMap((role) => (article[role] === null ? [] : [{ span: article[role], role, label: role }])),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const blocks: Block[] = [];
  let next = 0;
  for (let { start, end } of linesOf(text)) {
    const inside: typeof wholes[number][] = [];
    const last = blocks.at(-1);
    if (last && start < last.end) start = last.end;
    for (; next < wholes.length && wholes[next]!.span.start < end; next++) {
      inside.push(wholes[next]!);
      end = Math.max(end, wholes[next]!.span.end);
    }
    if (start >= end || cut(start, end).trim() === '') continue;
    const main = inside.find(({ role }) => role === 'lead' || role === 'body') ?? inside[0];
    blocks.push({ start, end, role: main?.role ?? 'aside', label: main?.label ?? null });
  }
  return blocks;
}

/** Ranges of the lines of `text`, in code points. */
function linesOf(text: string): { start: number; end: number }[] {
  const point = codePointIndexOf(text);
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push({ start: point(start), end: point(end) });
    start = end + 1;
  }
  lines.push({ start: point(start), end: point(text.length) });
  return lines;
}
