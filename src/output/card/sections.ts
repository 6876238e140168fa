/** The tables below the text: one entry a section, in the order of the page. */
import type { Article, Figure, NewsDate, Quote } from '../../core/article.js';
import { tidy } from '../../core/span.js';
import { quotesByPerson } from '../columns.js';
import type { Look } from '../layouts.js';
import type { Heading, Paragraph } from '../table.js';
import { dateWords } from './head.js';

export interface Section {
  title: string;
  columns: readonly Heading[];
  rows: readonly (readonly (readonly Paragraph[])[])[];
}

/** The sections in their order. `explain` adds why: rules, cues, mentions, what was inferred. */
const SECTIONS: readonly ((article: Article, explain: boolean) => Section)[] = [
  quotes, people, organizations, places, figures, dates, links, messages,
];

/** The sections of an article that have something in them. */
export function sectionsOf(article: Article, explain: boolean): Section[] {
  return SECTIONS.map((section) => section(article, explain)).filter(({ rows }) => rows.length > 0);
}

/** Cells for running text before the columns beside it grow. */
const WANTED = 28;

function column(name: string, min: number, max?: number): Heading {
  const look: Look = { min, rank: 0, ...(max === undefined ? { want: WANTED } : { max }) };
  return { name, look };
}

function cell(text: string | null | undefined, role?: Paragraph['role']): Paragraph[] {
  if (!text) return [];
  return [role === undefined ? { text } : { text, role }];
}

const times = (count: number): string => `${count}×`;

function quotes(article: Article, explain: boolean): Section {
  return {
    title: 'Quotes',
    columns: [column('who', 16, 28), column('how', 11, 16), column('what', 20)],
    rows: article.quotes.map((quote) => [who(quote), how(quote), [...what(quote), ...(explain ? why(quote) : [])]]),
  };
}

function who({ speaker, via }: Quote): Paragraph[] {
  const passedOn = cell(via && `via ${via.name}`, 'quiet');
  if (!speaker) return [...cell('(no speaker)', 'quiet'), ...passedOn];
  return [...cell(speaker.name, 'person'), ...cell(speaker.title, 'quiet'), ...passedOn];
}

function how({ cue, kind }: Quote): Paragraph[] {
  return [...cell(cue && tidy(cue.text), 'cue'), ...(kind === 'direct' ? [] : cell(kind, 'quiet'))];
}

function what({ kind, segments }: Quote): Paragraph[] {
  const text = segments.map((segment) => tidy(segment.text)).join(' … ');
  // A mixed quote has marks of its own, round the words that were said: the clause said “at least twice”.
  return kind === 'direct' ? [{ text: `“${text}”`, role: 'speech' }] : [{ text }];
}

/** "q1 found by marked-clause · speaker by name-before-cue · mention “he” · confidence 0.9". */
function why({ id, rule, speaker, confidence }: Quote): Paragraph[] {
  const parts = [
    `${id} found by ${rule}`,
    speaker && `speaker by ${speaker.rule}`,
    speaker && (speaker.mention ? `mention “${tidy(speaker.mention.text)}”` : 'no mention: the last speaker goes on'),
    `confidence ${confidence}`,
  ];
  return [{ text: parts.filter(Boolean).join(' · '), role: 'inferred' }];
}

function people(article: Article): Section {
  const quoted = quotesByPerson(article);
  return {
    title: 'People',
    columns: [column('name', 16, 34), column('title', 12, 44), column('also', 8, 30), column('named', 5, 5), column('quoted', 6, 6)],
    rows: article.people.map(({ id, name, titles, variants, mentions }) => [
      cell(name, 'person'),
      titles.flatMap((title) => cell(title)),
      cell(variants.filter((variant) => variant !== name).join(', '), 'quiet'),
      cell(times(mentions.length), 'quiet'),
      cell(quoted.has(id) ? times(quoted.get(id)!) : null, 'quiet'),
    ]),
  };
}

/** Bodies, and what else the text spells out: "Joint Comprehensive Plan of Action (JCPOA)". */
function organizations({ organizations: list, acronyms }: Article): Section {
  const known = new Set(list.map(({ acronym }) => acronym));
  const spelled = acronyms.filter(({ short, long }) => long !== null && !known.has(short));
  return {
    title: 'Organizations and acronyms',
    columns: [column('name', 20, 64), column('short', 6, 14), column('named', 5, 5)],
    rows: [
      ...list.map(({ name, acronym, mentions }) => [cell(name, 'organization'), cell(acronym), cell(times(mentions.length), 'quiet')]),
      ...spelled.map(({ short, long, mentions }) => [cell(long), cell(short), cell(times(mentions.length), 'quiet')]),
    ],
  };
}

/** Many and short: running on. */
function places({ places: list }: Article): Section {
  const text = list.map(({ name, mentions }) => (mentions.length > 1 ? `${name} ${times(mentions.length)}` : name)).join(' · ');
  return { title: 'Places', columns: [column('', 20)], rows: text === '' ? [] : [[cell(text, 'place')]] };
}

function figures({ figures: list }: Article): Section {
  return {
    title: 'Figures',
    columns: [column('as written', 14, 40), column('value', 8, 20), column('unit', 4, 24)],
    rows: list.map((figure) => [cell(writtenFigure(figure), 'figure'), cell(grouped(figure.value)), cell(figure.unit)]),
  };
}

function writtenFigure({ text, qualifier }: Figure): string {
  const written = tidy(text);
  return qualifier === null || written.toLowerCase().includes(qualifier.toLowerCase()) ? written : `${qualifier} ${written}`;
}

/** 38000000 as "38,000,000"; by hand, because the machine's locale must not decide. */
function grouped(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (rest === undefined ? '' : `.${rest}`);
}

function dates({ dates: list, date }: Article, explain: boolean): Section {
  const all = explain && date && !list.some(({ start }) => start === date.start) ? [date, ...list] : list;
  return {
    title: 'Dates',
    columns: [column('as written', 14, 30), column('iso', 10, 10), column(explain ? 'why' : 'meaning', 12)],
    rows: all.map((item) => [
      cell(tidy(item.text), 'date'), cell(item.iso), cell(explain ? (item.why ?? 'all of it is stated') : meaning(item), 'inferred'),
    ]),
  };
}

function meaning(date: NewsDate): string | null {
  if (date.iso === null) return date.why;
  return date.inferred.length > 0 || date.calendar === 'jalali' ? dateWords(date) : null;
}

function links({ links: list }: Article): Section {
  return {
    title: 'Links',
    columns: [column('under', 8, 16), column('title', 20), column('speaker', 8, 26)],
    rows: list.map(({ label, title, speaker }) => [cell(label, 'quiet'), cell(title), cell(speaker, 'person')]),
  };
}

function messages({ messages: list }: Article): Section {
  return {
    title: 'Messages',
    columns: [column('severity', 7, 8), column('at', 4, 9), column('reason', 20)],
    rows: list.map(({ severity, start, reason }) => [
      cell(severity, severity === 'info' ? 'quiet' : 'warning'), cell(start === null ? null : String(start), 'quiet'), cell(reason),
    ]),
  };
}
