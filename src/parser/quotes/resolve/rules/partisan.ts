/** "the Christian Democrat", "the Texas Republican": a politician by his party. */
import { PARTISANS_ALONE } from '../../../../lexicon/roles.js';
import { WordSet } from '../../../../core/words.js';
import { Shape } from '../../../text/tokens.js';
import { person, type MentionRule } from '../rule.js';
import { focusOf } from './focus.js';

const PARTISAN = new WordSet(PARTISANS_ALONE);
/** "the South Carolina Republican" */
const LONGEST = 4;

export const PARTY: MentionRule = {
  id: 'party',
  why: '"the" with what members of a party are called is the one with an office whom the paragraph is about, or who has just spoken',
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
    return index === null || story.cast.profile(index).heads.size === 0 ? null : person(index, 0.75);
  },
};
