/** "according to a | *September report by the guild*": a month that says which report cuts the phrase. */
import { WordSet } from '../../../core/words.js';
import { Head } from '../heads.js';
import { Tag, type Items } from '../items.js';
import { chunkEnd, idAt } from '../nouns.js';
import type { Source } from '../sources.js';

const FROM = new WordSet(['by', 'from', 'of']);

/** Where the source ends behind such a month; its own end where none stands there. */
export function overMonth(items: Items, { first, last }: Source): number {
  if (last - first !== 1 || items.tag[first] !== Tag.determiner || items.tag[last] !== Tag.time) return last;
  // "report" may be taken for a verb.
  const noun = Math.max(chunkEnd(items, last + 1, items.length), last + 2);
  if (items.head[noun - 1] !== Head.paper) return last;
  const by = FROM.has(idAt(items, noun)) ? chunkEnd(items, noun + 1, items.length) : -1;
  return by < 0 ? noun : by;
}
