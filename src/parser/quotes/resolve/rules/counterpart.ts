import { wordId } from '../../../../core/words.js';
import { person, type MentionRule } from '../rule.js';
import { candidatesFor } from './candidates.js';

/** Nobody has more; each is looked for among all who were met. */
const OFFICES = 6;

/** "his Iranian counterpart": the same office in another country. */
export const COUNTERPART: MentionRule = {
  id: 'counterpart',
  why: 'the person of that country who shares an office with the last speaker',
  kind: 'office',
  find(asked, story) {
    const description = asked.description();
    if (description.head !== 'counterpart') return null;
    const owner = story.speakersBefore(asked.range.start, 4).find(({ who }) => who.kind === 'person')?.who;
    if (owner?.kind !== 'person') return null;
    let tried = 0;
    for (const head of story.cast.profile(owner.person).heads) {
      if (tried++ === OFFICES) break;
      const found = candidatesFor(asked, story, { ...description, head, headId: wordId(head), details: [], possessor: false })
        .filter((candidate) => candidate.fit > 1 && candidate.sameCountry && owner.person !== candidate.person);
      if (found.length > 0) return person(found[0]!.person, found.length === 1 ? 0.85 : 0.6);
    }
    return null;
  },
};
