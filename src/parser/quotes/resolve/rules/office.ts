import type { Description } from '../description.js';
import type { Candidate } from '../match.js';
import type { MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';
import { best, candidatesBefore, metBefore } from './candidates.js';
import { lastCalled } from './unnamed.js';

/** A guess is not remembered. */
const SURE = 0.9;

/** "the minister", "Iran's top diplomat", "the cleric". */
export const OFFICE: MentionRule = {
  id: 'office',
  why: 'an office, rank or class of people that one person met before holds; country and details must not speak against him',
  kind: 'office',
  find(asked, story) {
    const description = asked.description();
    // "a source" brings somebody new.
    if (!description.definite || description.plural || description.named) return null;
    const candidates = notOthersCountry(candidatesBefore(asked, story), asked, story, description);
    const unnamed = description.possessor ? null : lastCalled(asked, story, description);
    if (unnamed && !candidates.some(({ person, fit }) => fit > 1 && story.metSince(person, unnamed.at, asked.range.start))) return { who: unnamed.who, sure: 0.8 };
    // "his lawyer" is not the man who spoke last; "the lawyer" may be.
    const found = best(description.possessor ? candidates.filter(({ fit, rank }) => fit === 3 && rank > 0) : candidates);
    // "The artist has always denied it": who is called so once may be called so again.
    if (found?.who.kind === 'person' && found.sure >= SURE && !description.possessor) story.cast.call(found.who.person, description.head);
    return found;
  },
};

/** "Hojatoleslam Karvani …. Marco Sato, an Italian ethnomusicologist …. *The Italian scholar* said": not the cleric of whom no country is told, where one of that country was met. */
function notOthersCountry(candidates: readonly Candidate[], asked: Asked, story: Story, { countries }: Description): readonly Candidate[] {
  if (countries.length === 0 || candidates.every(({ fit, sameCountry }) => fit === 3 || sameCountry)) return candidates;
  const isMet = metBefore(asked, story).slice(0, MET).some((index) => countries.some((code) => story.cast.profile(index).countries.has(code)));
  return isMet ? candidates.filter(({ fit, sameCountry }) => fit === 3 || sameCountry) : candidates;
}

const MET = 8;
