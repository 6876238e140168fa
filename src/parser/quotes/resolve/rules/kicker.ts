import { wordsOf } from '../cast.js';
import { isRole } from '../roles.js';
import { person, type MentionRule } from '../rule.js';

/** "President Mehrabadi:" over a story that says "the president". */
export const KICKER: MentionRule = {
  id: 'kicker',
  why: 'kicker or headline names the holder of the office that the story calls by his office alone',
  kind: 'office',
  find(asked, story) {
    const description = asked.description();
    if (description.plural || description.named || !description.definite) return null;
    for (const hint of story.hints) {
      const heads = wordsOf(hint.title ?? '').filter(isRole);
      if (!heads.includes(description.head) && !(description.head === 'president' && heads.includes('pres'))) continue;
      if (hint.person >= 0) return person(hint.person, 0.9);
      return { who: { kind: 'unnamed', name: hint.name, description: null, plural: false }, sure: 0.8 };
    }
    return null;
  },
};
