/** A page in another script than the Latin one: a title and what stands below it. Nothing is known of its words, and none is thrown away. */
import { spanOf } from '../../core/span.js';
import { addParagraph, type Page } from './page.js';
import { endsSentence } from './units.js';

const MAX_TITLE = 160;

export function readForeign(page: Page): void {
  const { text, units } = page;
  const [first] = units;
  if (first === undefined) return;
  const titled = units.length > 1 && first.end - first.start <= MAX_TITLE && !endsSentence(text, first.end);
  if (titled) page.headline = spanOf(text, first.start, first.end);
  for (let i = titled ? 1 : 0, story = i; i < units.length; i++) addParagraph(page, units[i]!, i === story ? 'lead' : 'body');
}
