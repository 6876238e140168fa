/** What the walk over the page fills in, piece by piece. */
import type { Agency, Furniture, FurnitureKind, Link, Message, Paragraph, ParagraphRole, Span } from '../../core/article.js';
import type { Dateline } from '../../core/article.js';
import type { StampDate } from './stamp.js';
import type { Unit } from './units.js';

export interface Page {
  readonly text: string;
  readonly asOf: string;
  readonly units: readonly Unit[];
  dateline: Dateline | null;
  /** The unit that the dateline opens, -1 without one. */
  lineUnit: number;
  section: Span | null;
  kicker: Span | null;
  headline: Span | null;
  byline: Span | null;
  paragraphs: Paragraph[];
  links: Link[];
  furniture: Furniture[];
  /** Whether a label of tags is among the furniture. */
  tagged: boolean;
  messages: Message[];
  /** Agencies named outside the dateline, most telling first by `rank`. */
  agencies: { agency: Agency; rank: AgencyRank }[];
  stamps: StampDate[];
  /** Words of the story's beginning, gathered when a link block asks for them. */
  storyWords?: Set<string>;
}

/** A label over a paragraph tells more than a stamp, a stamp more than a credit, and any of them more than what a page says to its readers. */
export const AgencyRank = { label: 1, stamp: 2, byline: 3, credit: 4, notice: 5 } as const;
export type AgencyRank = typeof AgencyRank[keyof typeof AgencyRank];

export function newPage(text: string, asOf: string, units: readonly Unit[]): Page {
  return {
    text, asOf, units, dateline: null, lineUnit: -1, section: null, kicker: null, headline: null, byline: null,
    paragraphs: [], links: [], furniture: [], tagged: false, messages: [], agencies: [], stamps: [],
  };
}

export function addFurniture(page: Page, range: { start: number; end: number }, kind: FurnitureKind): void {
  page.tagged ||= kind === 'tags';
  page.furniture.push({ text: page.text.slice(range.start, range.end), start: range.start, end: range.end, kind });
}

export function addParagraph(page: Page, range: { start: number; end: number }, role: ParagraphRole): void {
  page.paragraphs.push({ text: page.text.slice(range.start, range.end), start: range.start, end: range.end, index: 0, role });
}
