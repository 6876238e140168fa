/** "the Christian Democrat", "the Texas Republican": a politician by his party. */
import { PARTISANS_ALONE } from '../../../../lexicon/roles.js';
import { WordSet } from '../../../../core/words.js';
import { THE } from '../../../text/small-words.js';
import { Shape } from '../../../text/tokens.js';
import { person, type MentionRule } from '../rule.js';

const PARTISAN = new WordSet(PARTISANS_ALONE);
/** "the South Carolina Republican" */
const LONGEST = 4;

export const PARTY: MentionRule = {
  id: 'party',
  why: '"the" with what members of a party are called is the one with an office who has just spoken, in this paragraph or the one before',
  kind: 'office',
  find(asked, story) {
    const { first, last, passage, range } = asked;
    const { tokens } = story.doc;
    if (last - first < 2 || last - first > LONGEST || !THE.has(tokens.id[first]!) || !PARTISAN.has(tokens.id[last - 1]!)) return null;
    for (let i = first + 1; i < last; i++) if (!(tokens.shape[i]! & Shape.capital)) return null;
    const [spoken] = story.speakersBefore(range.start, 1);
    const top = story.passages[Math.max(passage - 1, 0)]!.paragraph.start;
    if (spoken?.who.kind !== 'person' || spoken.at < top || story.cast.profile(spoken.who.person).heads.size === 0) return null;
    return person(spoken.who.person, 0.75);
  },
};
