/** What extraction hands to resolution: the pieces of an attribution as UTF-16 ranges, before anyone asks who is meant. */
import type { QuoteKind } from '../../core/article.js';

export interface Range {
  start: number;
  end: number;
}

export interface Extracted {
  kind: QuoteKind;
  /** All that is attributed: the speech between the marks, or the whole reported clause. */
  segments: Range[];
  /** Of a mixed quote the words in marks, which are its text; else null. */
  marked: Range[] | null;
  cue: Range | null;
  /** The nearest words that stand for the speaker: "he", "Iran's top diplomat", "Foreign Ministry Spokesman Arash Vakili". */
  mention: Range | null;
  /** The rule that found the mention, or that says why there is none. */
  mentionRule: string;
  /** Index (in the list of extracted quotes) of the quote whose speaker goes on speaking here without being named again. */
  continues: number | null;
  /** Who passed it on: "told Reuters", "Tasnim quoted …". */
  via: Range | null;
  /** It was an interview: what else the speaker says behind it went the same way. */
  interview: boolean;
  /** "told a news conference": not in that interview. */
  elsewhere: boolean;
  /** Index into `doc.passages`. */
  passage: number;
  rule: string;
  confidence: number;
}

/** An interview of which a sentence without a quote tells: "In an interview with the daily Sharq, Karvani gave his account." */
export interface Interview {
  /** The sentence. */
  start: number;
  end: number;
  outlet: Range;
}
