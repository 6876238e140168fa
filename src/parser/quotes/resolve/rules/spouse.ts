import { WordMap } from '../../../../core/words.js';
import type { Gender } from '../../../entities/gender-of-name.js';
import { HIS_OR_HER } from '../../../text/small-words.js';
import { person, type MentionRule } from '../rule.js';

const SPOUSE = new WordMap<NonNullable<Gender>>([['husband', 'male'], ['wife', 'female']]);

/** "Gus and Teresa Karvani run the laundry. “…,” Teresa Karvani said. *Her husband* vowed to reopen"; who was named as his wife is found by own-named.ts. */
export const SPOUSE_NAMED: MentionRule = {
  id: 'spouse',
  why: '"her husband" is the only other person of the article with the family name of whoever spoke last',
  kind: 'office',
  find({ first, range }, story) {
    const { doc: { tokens }, cast } = story;
    const noun = tokens.id[first + 1]!;
    const gender = HIS_OR_HER.has(tokens.id[first]!) ? SPOUSE.get(noun) : undefined;
    const last = gender === undefined ? undefined : story.speakerBefore(range.start);
    if (last?.who.kind !== 'person') return null;
    const { person: owner } = last.who;
    if (cast.gender(owner) === gender) return null;
    const named = cast.family(owner).filter((index) => index !== owner && (cast.gender(index) ?? gender) === gender);
    return named.length === 1 ? person(named[0]!, 0.8) : null;
  },
};
