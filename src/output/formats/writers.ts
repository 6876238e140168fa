/** The two ways in which a JSON document grows item by item. */
import type { Entry } from '../../core/entry.js';
import type { FormatWriter } from '../format.js';

/** `[`, items with commas between, `]`; or with `head` and `tail` of one's own around them. */
export function arrayWriter(items: (entry: Entry) => readonly string[], head = '[', tail = ']'): FormatWriter {
  let before = head;
  return {
    add(entry) {
      let out = '';
      for (const item of items(entry)) {
        out += `${before}\n${item}`;
        before = ',';
      }
      return out;
    },
    // No item at all: the head is still owed.
    end: () => (before === head ? `${head}${tail}\n` : `\n${tail}\n`),
  };
}

/** One item a line. */
export function lineWriter(lines: (entry: Entry) => readonly string[]): FormatWriter {
  return {
    add: (entry) => lines(entry).map((line) => `${line}\n`).join(''),
    end: () => '',
  };
}
