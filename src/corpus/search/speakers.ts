/** `--speaker` where quotes are listed: the same words that find a speaker in a search, without a page. */
import type { Quote } from '../../core/article.js';
import { speakerTexts } from './fields.js';
import { leavesOf } from './filters.js';
import { matcherOf, type Matching } from './matcher.js';

const AS_USUAL: Matching = { exact: false, names: true };

/** The quotes of any of these speakers; all quotes where no name has a word in it. */
export function speakerTest(names: readonly string[]): (quote: Quote) => boolean {
  const matchers = names.flatMap((name) => leavesOf('speaker', name)).map((leaf) => matcherOf(leaf, AS_USUAL, '')!);
  if (matchers.length === 0) return () => true;
  return ({ speaker }) => speaker !== null && speakerTexts(speaker).some((text) => matchers.some((matcher) => matcher.inValue(text, true)));
}
