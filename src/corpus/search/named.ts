/** `--speaker` and `--agency` where articles and quotes are listed: the same words that find them in a search, without a page. */
import type { Article, Quote } from '../../core/article.js';
import { AGENCIES } from '../../agencies/index.js';
import { nearest } from '../../core/nearest.js';
import { agencyTexts, speakerTexts } from './fields.js';
import { leavesOf } from './filters.js';
import { matcherOf, type Matching } from './matcher.js';

const AS_USUAL: Matching = { exact: false, names: true };

/** The quotes of any of these speakers; all quotes where no name has a word in it. */
export function speakerTest(names: readonly string[]): (quote: Quote) => boolean {
  const holds = valueTest('speaker', names, true);
  return ({ speaker }) => holds === null || (speaker !== null && speakerTexts(speaker).some(holds));
}

/** The articles of any of these agencies; all articles where no name has a word in it. */
export function agencyTest(names: readonly string[]): (article: Article) => boolean {
  const holds = valueTest('agency', names, false);
  return (article) => holds === null || agencyTexts(article).some(holds);
}

/** Whether some house that the lists know has this name, code or alias, or a name with these words in it. */
export function isKnownHouse(given: string): boolean {
  const holds = valueTest('agency', [given], false);
  return holds === null || AGENCIES.some(({ name, code, aliases = [] }) => [name, ...(code ? [code] : []), ...aliases].some(holds));
}

/** The house whose name or code is nearest to a mistyped one; null when none is near. */
export function nearestHouse(given: string): string | null {
  return nearest(given, AGENCIES.flatMap(({ name, code }) => (code ? [name, code] : [name])));
}

/** Whether a value has the words of one of `names`; null where none has a word. `spelt`: the values are names of people, in any spelling. */
function valueTest(field: string, names: readonly string[], spelt: boolean): ((value: string) => boolean) | null {
  const matchers = names.flatMap((name) => leavesOf(field, name)).map((leaf) => matcherOf(leaf, AS_USUAL, '')!);
  return matchers.length === 0 ? null : (value) => matchers.some((matcher) => matcher.inValue(value, spelt));
}
