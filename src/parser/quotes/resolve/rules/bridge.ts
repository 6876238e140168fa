/** What somebody is, told by nothing but the mention: "Professor Karvani agrees. “…,” *the hydrologist* said". */
import { FEMALE_HEADS, MALE_HEADS } from '../../../../lexicon/female-names.js';
import { ANYONE } from '../../../../lexicon/roles.js';
import { WordSet, wordId } from '../../../../core/words.js';
import { Head, headOfWord, isPersonWord } from '../../heads.js';
import type { Description } from '../description.js';
import { isForeign } from '../match.js';
import { person, type MentionRule } from '../rule.js';
import type { Asked, Story, Who } from '../story.js';
import { metBefore } from './candidates.js';

const FEMALE = new Set(FEMALE_HEADS);
const MALE = new Set(MALE_HEADS);
const ANY = new Set(ANYONE);
const THE = new WordSet(['the']);
/** Of any trade. */
const LEARNED = new Set(['professor', 'doctor', 'dr', 'academic', 'scholar', 'researcher', 'scientist', 'expert', 'lecturer', 'author', 'engineer']);

/** Of one of whom nothing else is told, or only a degree, and who has just spoken or become the subject. */
export const BRIDGE: MentionRule = {
  id: 'bridge',
  why: '"the" with a trade or office that nobody is known for is the one who has just spoken, if nothing is known of him',
  kind: 'office',
  find(asked, story) {
    const description = asked.description();
    const compatriot = compatriotOf(asked, story, description);
    if (compatriot !== undefined) return person(compatriot, 0.7);
    if (!isAsked(description) || !THE.has(story.doc.tokens.id[asked.first]!)) return null;
    const met = justMet(asked, story);
    return met === null || (met.kind === 'person' && !canBe(met.person, description, story)) ? null : { who: met, sure: 0.7 };
  },
};

/** "his Pakistani counterpart, Karvani. … *The Pakistani foreign minister* said": the one of that country of whom nothing else is told. */
function compatriotOf(asked: Asked, story: Story, { plural, named, definite, possessor, countries, head }: Description): number | undefined {
  if (plural || named || !definite || possessor || countries.length === 0 || !isPersonWord(wordId(head))) return undefined;
  return [...metBefore(asked, story)].slice(0, MET).find((index) => {
    const profile = story.cast.profile(index);
    return profile.heads.size === 0 && countries.some((code) => profile.countries.has(code));
  });
}

const MET = 4;

function canBe(index: number, description: Description, { cast }: Story): boolean {
  const profile = cast.profile(index);
  if (![...profile.heads, ...profile.nouns].every((word) => LEARNED.has(word)) || isForeign(description, profile)) return false;
  const gender = FEMALE.has(description.head) ? 'female' : MALE.has(description.head) ? 'male' : null;
  return gender === null || (cast.gender(index) ?? gender) === gender;
}

function isAsked({ plural, named, alone, head, details }: Description): boolean {
  return !plural && !named && alone && details.length === 0 && !ANY.has(head) && isPersonWord(wordId(head));
}

/** The subject since the last speaker, or the last speaker, of this paragraph or the one before. */
function justMet(asked: Asked, story: Story): Who | null {
  const top = story.passages[Math.max(asked.passage - 1, 0)]!.paragraph.start - 1;
  const last = story.speakersBefore(asked.range.start, 1)[0];
  const subject = story.subjectBetween(Math.max(last?.at ?? -1, top), asked.first);
  if (subject) return story.opensSentence(subject, asked.first) ? { kind: 'person', person: subject.index } : null;
  return last !== undefined && last.at > top && (last.who.kind === 'person' || isFullName(last.who)) ? last.who : null;
}

/** A name that the names pass does not know, of whom nothing is told. */
function isFullName(who: Who): boolean {
  return who.kind === 'unnamed' && !who.plural && FULL_NAME.test(who.name) && !who.name.split(' ').some((word) => NO_NAME.has(headOfWord(wordId(word))));
}

const NO_NAME = new Set<number>([Head.body, Head.paper, Head.role, Head.person, Head.people]);
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){1,2}$/u;
