import type { MentionRule } from '../rule.js';
import { best, candidatesBefore } from './candidates.js';
import { lastCalled } from './unnamed.js';
import { wordId } from '../../../../core/words.js';
import { isPersonWord } from '../../heads.js';
import type { Description } from '../description.js';
import { genderOf } from '../gender.js';
import type { Asked, Story, Who } from '../story.js';

/** A guess is not remembered. */
const SURE = 0.9;

/** "A former cellmate described the ward. *The woman* also recalled …": in one paragraph, the one without a name who has just spoken. */
function lastUnnamed({ passage, range, first, last: end }: Asked, story: Story, { head }: Description): Who | null {
  if (!ANYBODY.has(head) || end - first !== 2) return null;
  const [last] = story.speakersBefore(range.start, 1);
  if (last?.who.kind !== 'unnamed' || last.who.plural || last.who.description === null || last.at < story.passages[passage]!.paragraph.start) return null;
  // "Ella Brekke was freed. A former cellmate described it. *The woman* …" may be either.
  if (story.namedBefore(range.start, 1).some(({ start }) => start >= story.passages[passage]!.paragraph.start)) return null;
  const { named, definite, head: called } = last.who.description;
  return !named && !definite && isPersonWord(wordId(called)) && (genderOf(called) ?? genderOf(head)) === genderOf(head) ? last.who : null;
}

/** Women and men of whom no more is told. */
const ANYBODY = new Set(['woman', 'man']);

/** "the minister", "Iran's top diplomat", "the cleric". */
export const OFFICE: MentionRule = {
  id: 'office',
  why: 'an office, rank or class of people that one person met before holds; country and details must not speak against him',
  kind: 'office',
  find(asked, story) {
    const description = asked.description();
    // "a source" brings somebody new.
    if (!description.definite || description.plural || description.named) return null;
    const goingOn = lastUnnamed(asked, story, description);
    if (goingOn !== null) return { who: goingOn, sure: 0.8 };
    const candidates = candidatesBefore(asked, story, description);
    const unnamed = description.possessor ? null : lastCalled(asked, story, description);
    if (unnamed && !candidates.some(({ person, fit }) => fit > 1 && story.metSince(person, unnamed.at, asked.range.start))) return { who: unnamed.who, sure: 0.8 };
    // "his lawyer" is not the man who spoke last; "the lawyer" may be.
    const found = best(description.possessor ? candidates.filter(({ fit, rank }) => fit === 3 && rank > 0) : candidates);
    // "The artist has always denied it": who is called so once may be called so again.
    if (found?.who.kind === 'person' && found.sure >= SURE && !description.possessor) story.cast.call(found.who.person, description.head);
    return found;
  },
};
