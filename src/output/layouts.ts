/**
 * How the columns of the tables of `columns.ts` look at a terminal: which are shown, how wide, in what colour. Each table has its entry
 * in SHOWN; `--fields` shows those it names.
 */
import type { TableName } from './columns.js';
import type { Role } from './style.js';

export interface Look {
  role?: Role;
  align?: 'right';
  /** Cells the column may not go below before it is left out. */
  min: number;
  /** Cells it takes at most; a column without takes all that is left. */
  max?: number;
  /** Cells that a column without a maximum gets before the others are given more than their minimum. */
  want?: number;
  /** Columns with the highest rank are left out first when the terminal is narrow; 0 always stays. */
  rank: number;
  /** A path is clipped at its front: its end tells files apart. */
  clip?: 'front';
  /** Left out where all rows say the same: the file, when there is one. */
  varied?: true;
}

const word: Look = { min: 6, max: 14, rank: 3 };
const name: Look = { min: 12, max: 30, rank: 0 };
const open: Look = { min: 24, want: 44, rank: 0 };
const count: Look = { min: 4, max: 10, rank: 4, align: 'right' };

/** By column name, the same in every table. */
export const LOOKS: Readonly<Record<string, Look>> = {
  file: { min: 12, max: 32, rank: 6, role: 'quiet', clip: 'front', varied: true },
  date: { min: 10, max: 10, rank: 2, role: 'date', varied: true },
  agency: { min: 8, max: 20, rank: 3 },
  place: { min: 8, max: 16, rank: 4, role: 'place' },
  section: { min: 8, max: 16, rank: 6, role: 'quiet' },
  story: open,
  headline: open, lead: open, kicker: { min: 10, max: 24, rank: 4 }, byline: { min: 10, max: 24, rank: 4 },
  paragraphs: count, quotes: count, links: count, mentions: count, messages: count,
  speaker: { min: 12, max: 28, rank: 1, role: 'person' },
  cue: { min: 8, max: 18, rank: 3, role: 'cue' },
  kind: { min: 8, max: 8, rank: 4, role: 'quiet' },
  mention: { min: 10, max: 28, rank: 2, role: 'quiet' },
  rule: { min: 8, max: 24, rank: 2, role: 'quiet' },
  speakerRule: { min: 8, max: 24, rank: 2, role: 'quiet' },
  confidence: count,
  text: open, title: open,
  name: { ...name, max: 40 },
  titles: { ...open, min: 14, want: 24, rank: 1, role: 'quiet' }, variants: { min: 12, max: 36, rank: 3, role: 'quiet' },
  acronym: word, country: { min: 2, max: 7, rank: 2, role: 'quiet' },
  short: { min: 5, max: 14, rank: 0 }, long: open, source: { ...word, role: 'quiet' },
  value: { min: 6, max: 16, rank: 1, align: 'right', role: 'figure' }, unit: { min: 4, max: 18, rank: 2 }, qualifier: { ...word, role: 'quiet' },
  iso: { min: 10, max: 10, rank: 0, role: 'date' }, precision: word, calendar: { ...word, rank: 5 }, inferred: { ...word, role: 'inferred' },
  why: { ...open, rank: 2, role: 'quiet' },
  label: { min: 8, max: 16, rank: 2, role: 'quiet' },
  index: { min: 2, max: 6, rank: 1, align: 'right', role: 'quiet' }, role: { min: 4, max: 10, rank: 1, role: 'quiet' },
};

/** The columns that a terminal shows, in their order. */
export const SHOWN: Readonly<Record<TableName, readonly string[]>> = {
  articles: ['date', 'agency', 'place', 'story', 'quotes', 'file'],
  quotes: ['date', 'speaker', 'cue', 'kind', 'text', 'file'],
  people: ['name', 'titles', 'variants', 'quotes', 'mentions', 'file'],
  organizations: ['name', 'acronym', 'mentions', 'file'],
  places: ['name', 'country', 'mentions', 'file'],
  acronyms: ['short', 'long', 'source', 'mentions', 'file'],
  figures: ['value', 'unit', 'qualifier', 'kind', 'text', 'file'],
  dates: ['iso', 'text', 'inferred', 'why', 'file'],
  links: ['label', 'title', 'speaker', 'file'],
  paragraphs: ['index', 'role', 'text', 'file'],
};

const UNKNOWN: Look = { min: 8, rank: 3 };

/** How the column called `column` looks. */
export function lookOf(column: string): Look {
  return LOOKS[column] ?? LOOKS[column.split('.').at(-1)!] ?? UNKNOWN;
}
