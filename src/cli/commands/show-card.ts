/** What `show` prints for a person to read: the card, or the annotated text. Loaded only for these. */
import { annotated } from '../../output/card/annotated.js';
import { card } from '../../output/card/index.js';
import type { Entry } from '../../core/entry.js';
import { articleName } from '../../output/hits/location.js';
import { styleOf } from '../../output/style.js';
import { colorLevel } from '../color.js';
import type { Io } from '../io.js';
import { remark } from '../remarks.js';
import type { Values } from '../values.js';

/** Of a text without a word in it: a card of that would be one message in a frame. */
const EMPTY = 'input/empty';
/** Of a page that goes into a pipe or a file. */
const PAGE_WIDTH = 80;

export async function cardPrinter(values: Values, io: Io): Promise<{ entry(entry: Entry): Promise<boolean> }> {
  const style = await styleOf(colorLevel(values, io));
  const width = io.out.columns ?? PAGE_WIDTH;
  let first = true;
  return {
    async entry(entry) {
      const nothing = entry.article.messages.find(({ rule }) => rule === EMPTY);
      if (nothing !== undefined) {
        await remark(`${articleName(entry.article)}: ${nothing.reason}`, values, io);
        return false;
      }
      const page = values.has('annotate') ? annotated(entry, width, style) : card(entry, { width, style, explain: values.has('explain') });
      const rule = style('quiet', '─'.repeat(Math.min(width, PAGE_WIDTH)));
      await io.out.write(`${first ? '' : `\n${rule}\n\n`}${page}`);
      first = false;
      return true;
    },
  };
}
