/**
 * The record of one article, `iran-news/article/1`.
 *
 * Every extracted value carries half-open offsets into the decoded text as it stands. In the published record they count
 * Unicode code points (what Python, jq and brat count); inside the parser they are UTF-16 indices, and `core/offsets.ts`
 * is the one place that converts. Absent scalars are `null`, absent lists `[]`; no key is ever missing.
 */

export const ARTICLE_SCHEMA = 'iran-news/article/1';

/** A stretch of the text: `text` equals the slice `[start, end)`. */
export interface Span {
  text: string;
  /** @asType integer @minimum 0 */
  start: number;
  /** @asType integer @minimum 0 */
  end: number;
}

export interface Source {
  /** File path as given, `-` for standard input, null when parsed from a string. */
  path: string | null;
  /** 1-based record number in a JSON Lines or WARC file, else null. */
  record: number | null;
  /** Fields of that record which iran-news does not know, passed through. */
  meta: Record<string, unknown> | null;
}

export interface Agency extends Span {
  /** Usual English name; null for an agency known by its code only ("(ABC)"). */
  name: string | null;
  code: string | null;
  /** ISO 3166-1 alpha-2 of its seat. */
  country: string | null;
}

export type DatePrecision = 'day' | 'week' | 'month' | 'year' | 'month-day' | 'weekday';
export type DatePart = 'year' | 'month' | 'day' | 'weekday';
export type Weekday = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday';

export interface NewsDate extends Span {
  /** "2022-02-03", "2022-W05", "2022-02" or "2022", always Gregorian; null when a part is missing and nothing settles it. */
  iso: string | null;
  /** What is known once the inferred parts are filled in; "month-day" and "weekday" have no ISO date. */
  precision: DatePrecision;
  /** The calendar in which the date is written. */
  calendar: 'gregorian' | 'jalali';
  /** The weekday as written, under its full name. */
  weekday: Weekday | null;
  /** Parts that the text does not state. */
  inferred: DatePart[];
  /** How the inferred parts were found, or why there is no ISO date; null when all is stated. */
  why: string | null;
}

export interface DatelinePlace extends Span {
  name: string;
  country: string | null;
}

export interface Dateline extends Span {
  place: DatelinePlace | null;
  date: NewsDate | null;
  agency: Agency | null;
}

export type ParagraphRole = 'lead' | 'body' | 'subheading' | 'caption';

export interface Paragraph extends Span {
  /** @asType integer @minimum 0 */
  index: number;
  role: ParagraphRole;
}

export interface Link extends Span {
  /** The label the title stands under, without its colon: "Related News". */
  label: string;
  /** The claim: the title without its speaker, blanks tidied. */
  title: string;
  /** The speaker of a "claim: Speaker" or "Speaker: claim" title. */
  speaker: string | null;
}

export type FurnitureKind =
  | 'stamp' | 'id' | 'staff-code' | 'share' | 'captcha' | 'breadcrumb' | 'menu' | 'promo' | 'credit' | 'tags'
  | 'label' | 'teaser' | 'advert' | 'biography' | 'duplicate' | 'separator';

export interface Furniture extends Span {
  kind: FurnitureKind;
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

export interface Speaker {
  /** The person or body meant, by its full name where the article gives one. */
  name: string;
  /** Office or rank that goes with the name. */
  title: string | null;
  /** `people[].id`, or null for a body, a document or an unnamed person. */
  person: string | null;
  /** The nearest words that stand for the speaker; null where a quote continues the last speaker's words unsaid. */
  mention: Span | null;
  /** The rule that found the speaker. */
  rule: string;
}

export interface Quote {
  id: string;
  kind: QuoteKind;
  /** The segments' texts, joined by " … "; of a mixed quote the words in marks alone. */
  text: string;
  /** What is attributed: the speech between the marks, or the whole reported clause. */
  segments: Span[];
  cue: Span | null;
  speaker: Speaker | null;
  /** Who passed it on: "told Reuters", "Tasnim quoted X as saying". */
  via: Via | null;
  /**
   * Index of the paragraph in which the quote begins.
   * @asType integer @minimum 0
   */
  paragraph: number;
  /** The rule that found the quote. */
  rule: string;
  /**
   * 0 to 1.
   * @minimum 0
   * @maximum 1
   */
  confidence: number;
}

export interface Via extends Span {
  name: string;
}

export type MentionKind = 'name' | 'office' | 'pronoun';

export interface PersonMention extends Span {
  kind: MentionKind;
}

export interface Person {
  id: string;
  /** The fullest form met. */
  name: string;
  /** Offices, ranks and honorifics attached to the name, in order of appearance. */
  titles: string[];
  /** Other spellings and short forms met. */
  variants: string[];
  mentions: PersonMention[];
}

export interface Organization {
  name: string;
  acronym: string | null;
  mentions: Span[];
}

export interface PlaceMention extends Span {
  /** True where a capital or country clearly stands for its government ("Tehran says"). */
  government: boolean;
}

export interface Place {
  name: string;
  /** ISO 3166-1 alpha-2; null for seas, regions and the like. */
  country: string | null;
  mentions: PlaceMention[];
}

export interface Acronym {
  short: string;
  long: string | null;
  /** Where the long form comes from. */
  source: 'article' | 'lexicon';
  mentions: Span[];
}

export type FigureKind = 'money' | 'percent' | 'quantity' | 'count';

export interface Figure extends Span {
  kind: FigureKind;
  value: number;
  /** ISO 4217 code for money (the word as it stands, "kroner", or null, "Z$5", where the text does not say whose), "%" for percentages, the unit or counted noun as written otherwise. */
  unit: string | null;
  /** "more than", "around", … as written. */
  qualifier: string | null;
}

export type Severity = 'info' | 'warning' | 'error';

/** Something about the text that a reader of the record should know. */
export interface Message {
  rule: string;
  severity: Severity;
  reason: string;
  start: number | null;
  end: number | null;
}

export interface Article {
  schema: typeof ARTICLE_SCHEMA;
  offsets: 'codepoint';
  /** First 12 hex digits of the SHA-256 of the text, or what a JSON record calls itself where `--id-field` says so. */
  id: string;
  source: Source;
  agency: Agency | null;
  dateline: Dateline | null;
  section: Span | null;
  kicker: Span | null;
  headline: Span | null;
  byline: Span | null;
  date: NewsDate | null;
  lead: Span | null;
  paragraphs: Paragraph[];
  links: Link[];
  furniture: Furniture[];
  quotes: Quote[];
  people: Person[];
  organizations: Organization[];
  places: Place[];
  acronyms: Acronym[];
  figures: Figure[];
  dates: NewsDate[];
  messages: Message[];
}
