import { wordsOf } from '../profile.js';
import type { Description } from '../description.js';
import type { Hint } from '../hints.js';
import { fitOf } from '../match.js';
import { isRole } from '../roles.js';
import { person, type MentionRule } from '../rule.js';
import type { Story } from '../story.js';

/** Paragraphs from the top in which "an official" may be the one over the story. */
const TOP = 2;

/** "President Mehrabadi:" over a story that says "the president"; "Zanganloo: Ferry line is ready" over "a maritime official said". */
export const KICKER: MentionRule = {
  id: 'kicker',
  why: 'kicker or headline names the speaker whom the story calls by his office alone',
  kind: 'office',
  find(asked, story) {
    const description = asked.description();
    if (description.plural || description.named || (!description.definite && asked.passage >= TOP)) return null;
    for (const hint of story.hints) {
      if (!fits(hint, description, story)) continue;
      if (hint.person >= 0) return person(hint.person, 0.85);
      return { who: { kind: 'unnamed', name: hint.name, description: null, plural: false }, sure: 0.8 };
    }
    return null;
  },
};

function fits({ person: index, title }: Hint, description: Description, { cast }: Story): boolean {
  const heads = wordsOf(title ?? '').filter(isRole);
  if (heads.includes(description.head) || (description.head === 'president' && heads.includes('pres'))) return true;
  if (index < 0 || !isRole(description.head)) return false;
  const profile = cast.profile(index);
  return profile.heads.size === 0 || fitOf(description, profile, { details: false }) > 0;
}
