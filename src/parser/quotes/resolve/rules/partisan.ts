/** "the Christian Democrat", "the Texas Republican": a politician by his party. */
import { PARTISANS_ALONE } from '../../../../lexicon/roles.js';
import { WordSet } from '../../../../core/words.js';
import { Shape } from '../../../text/tokens.js';
import { person, type MentionRule } from '../rule.js';
import type { Story } from '../story.js';
import { focusOf } from './focus.js';

const PARTISAN = new WordSet(PARTISANS_ALONE);
/** "the South Carolina Republican" */
const LONGEST = 4;

export const PARTY: MentionRule = {
  id: 'party',
  why: '"the" with what members of a party are called is the one with an office, or who stands for one, whom the paragraph is about, or who has just spoken',
  kind: 'office',
  of: 'the',
  find(asked, story) {
    const { first, last, passage, range } = asked;
    const { tokens } = story.doc;
    if (last - first > LONGEST || !PARTISAN.has(tokens.id[last - 1]!)) return null;
    for (let i = first + 1; i < last; i++) if (!(tokens.shape[i]! & Shape.capital)) return null;
    const spoken = story.speakerBefore(range.start);
    const top = story.passages[Math.max(passage - 1, 0)]!.paragraph.start;
    // `Governor Karvani toured the wreckage. “…,” the Republican said`: nobody has spoken there, and the sentence is about him.
    const focus = focusOf(asked, story);
    const index = focus?.spoke === false ? focus.index : spoken?.who.kind === 'person' && spoken.at >= top ? spoken.who.person : null;
    if (index === null) return null;
    return story.cast.profile(index).heads.size > 0 ? person(index, 0.75) : mayStand(index, story) ? person(index, 0.65) : null;
  },
};

/** "Presidential candidate Vakili"; one of whom nothing is told, and "Vakili, 52, a baker", may be of any party, and are not called by it. */
function mayStand(index: number, story: Story): boolean {
  const { nouns } = story.cast.profile(index);
  for (const noun of nouns) if (!STANDS.has(noun)) return false;
  return nouns.size > 0;
}

const STANDS = new Set(['candidate', 'nominee', 'contender', 'incumbent', 'challenger', 'hopeful', 'frontrunner', 'politician', 'lawmaker', 'legislator']);
