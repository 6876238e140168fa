/** The dates of the article, in order: those of the running text, and the article's own where it stands outside of it. */
import type { NewsDate } from '../../core/article.js';
import type { Doc } from '../doc.js';
import { Kind } from '../text/tokens.js';
import { CALENDAR_WORD, READERS, readNumber, type Running } from './running.js';
import { dayOfIso } from './resolve.js';

/** The dates of the running text, relative ones resolved from the article's own date. `asOf` is an ISO day. Linear. */
export function datesOf(doc: Doc, asOf: string): NewsDate[] {
  const dates = ownDates(doc);
  const anchor = dayOfIso(doc.structure.date?.iso ?? null);
  for (const { first, last } of doc.passages) readPassage({ tokens: doc.tokens, first, last, anchor, asOf }, dates);
  return dates.sort((a, b) => a.start - b.start);
}

/** The dateline's date and the article's, unless a passage holds them and will find them again. */
function ownDates({ structure, passages }: Doc): NewsDate[] {
  const own = structure.date;
  const line = structure.dateline?.date ?? null;
  const outside = [own, line !== null && line.start === own?.start ? null : line].filter((date): date is NewsDate => date !== null);
  return outside.filter((date) => !passages.some(({ paragraph }) => date.start >= paragraph.start && date.end <= paragraph.end));
}

function readPassage(run: Running, dates: NewsDate[]): void {
  const { last } = run;
  const { start, kind, id } = run.tokens;
  let end = 0;
  for (let i = run.first; i < last; i++) {
    if (kind[i] !== Kind.number && (kind[i] !== Kind.word || !CALENDAR_WORD.has(id[i]!))) continue;
    if (start[i]! < end) continue;
    const date = kind[i] === Kind.number ? readNumber(run, i) : READERS.get(id[i]!)!(run, i);
    if (date && date.start >= end) {
      dates.push(date);
      end = date.end;
    }
  }
}
