/** All of a part of those who were asked: "*Only* | 12% | said", "*More than* | half of respondents | said". */
import { WordSet } from '../../../core/words.js';
import { THAN } from '../../text/small-words.js';
import { Tag, type Items } from '../items.js';
import { idAt } from '../nouns.js';

/** Words before an amount, the last first: "at least", "more than", "nearly". */
const ONE_WORD = new WordSet(['only', 'just', 'nearly', 'almost', 'about', 'around', 'roughly', 'some', 'over', 'under', 'fully', 'exactly', 'barely']);
const MORE = new WordSet(['more', 'less', 'fewer', 'greater']);
const LEAST = new WordSet(['least', 'most']);
const AT = new WordSet(['at']);
const PARTS = new WordSet(['half', 'third', 'thirds', 'quarter', 'quarters', 'two-thirds', 'three-quarters', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']);

/** Where the phrase that begins at item `first` begins with the words before its amount, not before item `from`; `first` where it opens with none. */
export function overAmount(items: Items, first: number, from: number): number {
  const one = first - 1;
  if (one < from || (items.tag[first] !== Tag.number && !PARTS.has(idAt(items, first)))) return first;
  if (ONE_WORD.has(idAt(items, one))) return one;
  return one > from && ((THAN.has(idAt(items, one)) && MORE.has(idAt(items, one - 1))) || (LEAST.has(idAt(items, one)) && AT.has(idAt(items, one - 1)))) ? one - 1 : first;
}
