/** Contents beside a relative pronoun: "moved the yard to Bandar, where, she said, | the rents are low". */
import { Place } from '../contents.js';
import { Tag } from '../items.js';
import type { Content } from '../lattice.js';
import { backOver, type Settled } from './settled.js';

/** "called the rule “a gift”|, *where*, she predicted, the yards would move": of the report behind it. */
export function beforeRelative({ cue: { items }, content }: Settled): void {
  const { tag } = items;
  const relative = content.last - 1;
  if (tag[relative] === Tag.relative && relative > content.first && (tag[relative - 1] === Tag.comma || tag[relative - 1] === Tag.quote)) content.last = backOver(items, relative, content.first);
}

/** "They moved the yard to Bandar, *where*, she said, | the rents are low": of a sentence of the writer's what the relative tells of. */
export function relativeAlone({ cue: { items: { tag, quotes } }, content }: Settled): void {
  const { first, last, first2, last2 } = content;
  const isRelative = tag[last - 1] === Tag.relative && last - 1 > first && (tag[last - 2] === Tag.comma || tag[last - 2] === Tag.quote);
  if (!isRelative || (tag[last - 2] === Tag.comma && quotes[last] !== quotes[first])) return;
  goRight(content, first2, last2);
}

/** The content is what stands behind the cue, items `[first, last)`, alone. */
export function goRight(content: Content, first: number, last: number): void {
  content.place = Place.right;
  content.first = first;
  content.last = last;
  content.first2 = -1;
  content.last2 = -1;
}
