import { WordMap } from '../../../../core/words.js';
import { person, type MentionRule } from '../rule.js';

const WHICH = new WordMap<'latter' | 'former'>([['latter', 'latter'], ['former', 'former']]);

/** "Karvani met his guest, Sato. *The latter* said": the second of the two people named last; "the former": the first. */
export const LATTER: MentionRule = {
  id: 'latter',
  why: 'the second, or the first, of the two people whom the text named last, in this paragraph or the one before',
  kind: 'office',
  find({ first, last, passage, range }, story) {
    const { tokens } = story.doc;
    const which = last - first === 2 ? WHICH.get(tokens.id[last - 1]!) : undefined;
    if (which === undefined) return null;
    const from = story.passages[Math.max(passage - 1, 0)]!.paragraph.start;
    const [second, ...others] = story.namedBefore(range.start, NAMES_BACK).filter(({ start }) => start >= from);
    const other = others.find(({ index }) => index !== second!.index);
    return second && other ? person(which === 'latter' ? second.index : other.index, 0.8) : null;
  },
};

const NAMES_BACK = 8;
