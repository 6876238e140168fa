import type { Hit } from '../../core/hit.js';
import { visibleLine } from '../safe.js';

/** "news/a.txt:12"; of a record its line in its file, "crawl.jsonl:7". */
export function locationOf({ source, line }: Pick<Hit, 'source' | 'line'>): string {
  return visibleLine(`${source.path ?? '-'}:${source.record ?? line}`);
}

/** A name for the article itself: its file, with the line for a record. */
export function articleName({ source }: Pick<Hit, 'source'>): string {
  return visibleLine(`${source.path ?? '-'}${source.record === null ? '' : `:${source.record}`}`);
}
