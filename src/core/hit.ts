/** A place in an article that a search found. */
import type { Source, Span } from './article.js';

export const HIT_SCHEMA = 'iran-news/hit/1';

/** What a hit shows: `--unit`. */
export type HitUnit = 'sentence' | 'paragraph' | 'quote' | 'article';

/** The part of the page that it stands in. */
export type HitPart = 'text' | 'quote' | 'kicker' | 'headline' | 'byline' | 'dateline' | 'section' | 'link';

/** Offsets count code points of the article's text, as in the article's record. */
export interface Hit extends Span {
  schema: typeof HIT_SCHEMA;
  /** The article's id. */
  id: string;
  source: Source;
  /**
   * 1-based line of the article's text in which it begins.
   * @asType integer
   * @minimum 1
   */
  line: number;
  unit: HitUnit;
  part: HitPart;
  /** Index of the paragraph, null outside of the story. */
  paragraph: number | null;
  /** What matched, in order, without overlaps; may be empty (a query of nothing but conditions on the article). */
  matches: Span[];
  /** Of the quote in which the first match stands, or of a "claim: Speaker" link. */
  speaker: string | null;
  /** ISO date of the article: of its text, else of the record it came in. */
  date: string | null;
  agency: string | null;
  /** Place of the dateline. */
  place: string | null;
  /** Units before and after it, `-C`. */
  before: Span[];
  after: Span[];
}
