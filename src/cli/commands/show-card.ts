/** What `show` prints for a person to read: the card, or the annotated text. Loaded only for these. */
import { annotated } from '../../output/card/annotated.js';
import { card } from '../../output/card/index.js';
import type { Entry } from '../../core/entry.js';
import { styleOf } from '../../output/style.js';
import { colorLevel } from '../color.js';
import type { Io } from '../io.js';
import type { Values } from '../values.js';

/** Of a page that goes into a pipe or a file. */
const PAGE_WIDTH = 80;

export async function cardPrinter(values: Values, io: Io): Promise<{ entry(entry: Entry): Promise<boolean> }> {
  const style = await styleOf(colorLevel(values, io));
  const width = io.out.columns ?? PAGE_WIDTH;
  let first = true;
  return {
    async entry(entry) {
      const page = values.has('annotate') ? annotated(entry, width, style) : card(entry, { width, style, explain: values.has('explain') });
      const rule = style('quiet', '─'.repeat(Math.min(width, PAGE_WIDTH)));
      await io.out.write(`${first ? '' : `\n${rule}\n\n`}${page}`);
      first = false;
      return true;
    },
  };
}
