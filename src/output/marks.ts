/** A record as labelled stretches of its text: what annotation tools and the report show. Offsets count code points. */
import type { Article, Quote, Span } from '../core/article.js';
import { agencyOf } from './columns.js';

export type Label =
  | 'Agency' | 'Dateline' | 'Section' | 'Kicker' | 'Headline' | 'Byline' | 'Date' | 'Link' | 'Furniture'
  | 'Person' | 'Organization' | 'Place' | 'Figure'
  | 'Source' | 'Cue' | 'Content';

/** All labels in legend order, with what they mean. */
export const LABELS: Readonly<Record<Label, string>> = {
  Headline: 'headline', Kicker: 'kicker', Section: 'section', Byline: 'byline', Dateline: 'dateline', Agency: 'agency', Date: 'date',
  Content: 'quoted or reported words', Cue: 'verb or phrase that reports', Source: 'words that stand for the speaker',
  Person: 'person', Organization: 'organization', Place: 'place', Figure: 'figure', Link: 'related link', Furniture: 'not part of the story',
};

export interface Mark extends Span {
  label: Label;
  /** What the stretch stands for: a full name, an ISO date; null where it adds nothing. */
  value: string | null;
}

/** Every marked stretch but the parts of quotes, by start, the wider first. */
export function fieldMarks(article: Article): Mark[] {
  return [...headMarks(article), ...nameMarks(article), ...valueMarks(article)].sort((a, b) => a.start - b.start || b.end - a.end);
}

const mark = (label: Label, { text, start, end }: Span, value: string | null = null): Mark => ({ label, text, start, end, value });

function headMarks(article: Article): Mark[] {
  const { headline, kicker, section, byline, dateline, agency, date } = article;
  const fields: readonly [Label, Span | null, string | null][] = [
    ['Headline', headline, null], ['Kicker', kicker, null], ['Section', section, null], ['Byline', byline, null],
    ['Dateline', dateline, null], ['Agency', agency, agencyOf(article)], ['Date', date, date && date.iso],
  ];
  return fields.flatMap(([label, span, value]) => (span === null ? [] : [mark(label, span, value)]));
}

function nameMarks({ people, organizations, places }: Article): Mark[] {
  const all = (label: Label, entities: readonly { name: string; mentions: readonly Span[] }[]): Mark[] =>
    entities.flatMap(({ name, mentions }) => mentions.map((span) => mark(label, span, name)));
  // "He" and "the minister" stand for somebody, but are no names: as such they spoil what is trained on them.
  const named = people.map(({ name, mentions }) => ({ name, mentions: mentions.filter(({ kind }) => kind === 'name') }));
  return [...all('Person', named), ...all('Organization', organizations), ...all('Place', places)];
}

function valueMarks({ figures, dates, date, links, furniture }: Article): Mark[] {
  return [
    ...figures.map((figure) => mark('Figure', figure, figure.unit === null ? String(figure.value) : `${figure.value} ${figure.unit}`)),
    // The article's own date is among the dates, and is marked already.
    ...dates.filter(({ start, end }) => start !== date?.start || end !== date.end).map((written) => mark('Date', written, written.iso)),
    ...links.map((link) => mark('Link', link, link.label)),
    ...furniture.map((piece) => mark('Furniture', piece, piece.kind)),
  ];
}

/** The stretches of one quote: its contents, its cue, the words that stand for its speaker. */
export function quoteMarks(quote: Quote): Mark[] {
  const marks: Mark[] = quote.segments.map((segment) => ({ label: 'Content', ...segment, value: quote.kind }));
  if (quote.cue !== null) marks.push({ label: 'Cue', ...quote.cue, value: null });
  const mention = quote.speaker?.mention;
  if (mention) marks.push({ label: 'Source', ...mention, value: quote.speaker!.name });
  return marks;
}
