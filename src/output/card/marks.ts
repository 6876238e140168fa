/** The fields of an article as marked stretches of its text, in UTF-16 indices. */
import type { Article, Span } from '../../core/article.js';
import { utf16IndexOf } from '../../core/offsets.js';
import type { Role } from '../style.js';

export interface Mark {
  start: number;
  end: number;
  role: Role;
  /** "person", "direct q1", "furniture stamp". */
  label: string;
}

type Marker = (span: Span | null | undefined, role: Role, label: string) => Mark[];

/** What colours the running text of the card: speech, people, places. Later marks lie over earlier ones. */
export function quietMarks(article: Article, text: string): Mark[] {
  const mark = marker(text);
  return [
    ...article.quotes.filter(({ kind }) => kind !== 'indirect').flatMap(({ segments }) => segments.flatMap((span) => mark(span, 'speech', 'quote'))),
    ...article.places.flatMap(({ mentions }) => mentions.flatMap((span) => mark(span, 'place', 'place'))),
    ...names(article, mark),
  ];
}

/** All fields, for `--annotate`. */
export function allMarks(article: Article, text: string): Mark[] {
  const mark = marker(text);
  const each = (list: readonly { mentions: readonly Span[] }[], role: Role, label: string): Mark[] =>
    list.flatMap(({ mentions }) => mentions.flatMap((span) => mark(span, role, label)));
  return [
    ...headMarks(article, mark),
    ...article.paragraphs.filter(({ role }) => role === 'subheading' || role === 'caption').flatMap((span) => mark(span, 'title', span.role)),
    ...article.furniture.flatMap((span) => mark(span, 'quiet', `furniture ${span.kind}`)),
    ...article.links.flatMap((span) => mark(span, 'link', 'link')),
    ...article.quotes.flatMap(({ id, kind, segments, cue, speaker, via }) => [
      ...segments.flatMap((span) => mark(span, 'speech', `${kind} ${id}`)),
      ...mark(cue, 'cue', `cue ${id}`),
      ...mark(speaker?.mention, 'person', `speaker ${id}`),
      ...mark(via, 'organization', `via ${id}`),
    ]),
    ...names(article, mark),
    ...each(article.organizations, 'organization', 'organization'),
    ...each(article.places, 'place', 'place'),
    ...each(article.acronyms, 'organization', 'acronym'),
    ...article.figures.flatMap((span) => mark(span, 'figure', span.kind)),
    ...article.dates.flatMap((span) => mark(span, 'date', 'date')),
  ];
}

function names(article: Article, mark: Marker): Mark[] {
  return article.people.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name').flatMap((span) => mark(span, 'person', 'person')));
}

function headMarks({ dateline, agency, section, kicker, headline, byline, date, lead }: Article, mark: Marker): Mark[] {
  return [
    ...mark(dateline, 'quiet', 'dateline'), ...mark(dateline?.place, 'place', 'place'), ...mark(dateline?.date, 'date', 'date'),
    ...mark(agency, 'organization', 'agency'), ...mark(section, 'quiet', 'section'), ...mark(kicker, 'title', 'kicker'),
    ...mark(headline, 'title', 'headline'), ...mark(byline, 'person', 'byline'), ...mark(lead, 'title', 'lead'), ...mark(date, 'date', 'date'),
  ];
}

function marker(text: string): Marker {
  const at = utf16IndexOf(text);
  return (span, role, label) => (span ? [{ start: at(span.start), end: at(span.end), role, label }] : []);
}

/** `marks` by start, each inside or outside every other: of two that cross the later one is left out, of two of one kind at one place the second. */
export function nested(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  const open: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && open.at(-1)!.end <= mark.start) open.pop();
    const outer = open.at(-1);
    if (mark.end <= mark.start || (outer && mark.end > outer.end) || (outer && alike(outer, mark))) continue;
    open.push(mark);
    kept.push(mark);
  }
  return kept;
}

function alike(a: Mark, b: Mark): boolean {
  return a.start === b.start && a.end === b.end && a.role === b.role;
}
