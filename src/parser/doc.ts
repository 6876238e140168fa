/**
 * What the passes hand to each other. All offsets in here are UTF-16 indices; the record is converted once, at the end.
 *
 *   text -> structure -> doc (tokens, passages) -> dates, entities -> quotes -> article
 */
import type { Acronym, Article, Organization, Paragraph, Person, Place } from '../core/article.js';
import type { Sentence } from './text/sentences.js';
import type { Tokens } from './text/tokens.js';

/** The page taken apart: which characters are what. */
export type Structure = Pick<
  Article,
  'agency' | 'dateline' | 'section' | 'kicker' | 'headline' | 'byline' | 'date' | 'lead' | 'paragraphs' | 'links' | 'furniture' | 'messages'
>;

/** A paragraph of the story with its tokens `[first, last)` and its sentences. */
export interface Passage {
  paragraph: Paragraph;
  first: number;
  last: number;
  sentences: Sentence[];
}

export interface Doc {
  text: string;
  tokens: Tokens;
  structure: Structure;
  /** Lead and body paragraphs only, in order. */
  passages: Passage[];
}

/** A name in a passage: tokens `[first, last)` and what it belongs to. `text` is `doc.text.slice(start, end)`. */
export interface EntityMention {
  start: number;
  end: number;
  first: number;
  last: number;
  type: 'person' | 'organization' | 'place';
  /** Index into the list of its type. */
  index: number;
  /**
   * Tokens of the name with its offices, `[outerFirst, outerLast)`: "Foreign Minister Arash Vakili",
   * "Arash Vakili, the spokesman for the ministry". The name's own tokens where there are none.
   */
  outerFirst: number;
  outerLast: number;
}

export interface Entities {
  people: Person[];
  organizations: Organization[];
  places: Place[];
  acronyms: Acronym[];
  /** Indices of organizations that the list names with their owner, as no mention does: "Japan's Foreign Ministry" beside "Russian Foreign Ministry". */
  ownedBodies: ReadonlySet<number>;
  /** All name mentions, by start; they do not overlap. */
  mentions: EntityMention[];
}
