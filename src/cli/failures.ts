import type { Failed } from '../corpus/contract.js';
import { articleName } from '../output/hits/location.js';
import { visibleLine } from '../output/safe.js';
import { PROGRAM } from './names.js';

/** What standard error is told of an input that could not be read: "iran-news: crawl.jsonl:17: not valid JSON". */
export function failureLine({ source, reason }: Failed): string {
  return `${PROGRAM}: ${articleName({ source })}: ${visibleLine(reason)}\n`;
}
