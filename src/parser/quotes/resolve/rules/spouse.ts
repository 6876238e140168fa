import { COMMA } from '../../../../core/signs.js';
import { WordMap } from '../../../../core/words.js';
import type { Gender } from '../../../entities/gender-of-name.js';
import { isMark } from '../../../entities/runs.js';
import { HIS_OR_HER } from '../../../text/small-words.js';
import { person, type MentionRule } from '../rule.js';
import type { Story } from '../story.js';

const SPOUSE = new WordMap<NonNullable<Gender>>([['husband', 'male'], ['wife', 'female']]);
const NAMES_BACK = 24;

/** "Gus and Teresa Karvani run the laundry. “…,” Teresa Karvani said. *Her husband* vowed to reopen", "Omid Vakili and his wife Sara live there. … *His wife* said". */
export const SPOUSE_NAMED: MentionRule = {
  id: 'spouse',
  why: '"her husband" is who was named as one before, or the only other person of the article with the family name of whoever spoke last',
  kind: 'office',
  find({ first, range }, story) {
    const { doc: { tokens }, cast } = story;
    const noun = tokens.id[first + 1]!;
    const gender = HIS_OR_HER.has(tokens.id[first]!) ? SPOUSE.get(noun) : undefined;
    const last = gender === undefined ? undefined : story.speakerBefore(range.start);
    if (last?.who.kind !== 'person') return null;
    const { person: owner } = last.who;
    if (cast.gender(owner) === gender) return null;
    const told = namedAs(noun, owner, range.start, story);
    if (told !== null) return person(told, 0.8);
    const named = cast.family(owner).filter((index) => index !== owner && (cast.gender(index) ?? gender) === gender);
    return named.length === 1 ? person(named[0]!, 0.8) : null;
  },
};

/** "his *wife* Sara", "his *wife*, Sara,": who was named so before the offset, if only one was. */
function namedAs(noun: number, owner: number, before: number, story: Story): number | null {
  const { tokens } = story.doc;
  const named = new Set<number>();
  for (const { outerFirst, index } of story.namedBefore(before, NAMES_BACK)) {
    const at = isMark(tokens, outerFirst - 1, COMMA) ? outerFirst - 2 : outerFirst - 1;
    if (at > 0 && tokens.id[at] === noun && HIS_OR_HER.has(tokens.id[at - 1]!) && index !== owner) named.add(index);
  }
  return named.size === 1 ? [...named][0]! : null;
}
