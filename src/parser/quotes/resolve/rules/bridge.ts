/** What somebody is, told by nothing but the mention: "Professor Karvani agrees. “…,” *the hydrologist* said". */
import { COMMA } from '../../../../core/signs.js';
import { ANYONE, LEARNED_HEADS } from '../../../../lexicon/roles.js';
import { wordId } from '../../../../core/words.js';
import { INDEFINITE, THE } from '../../../text/small-words.js';
import type { EntityMention } from '../../../doc.js';
import { classOf, Is } from '../../../entities/classes.js';
import { Kind, Shape, type Tokens } from '../../../text/tokens.js';
import { Head, headOfWord, isPersonWord } from '../../heads.js';
import { commaBehindAge, firstFrom } from '../cast.js';
import type { Description } from '../description.js';
import { isForeign } from '../match.js';
import { person, type MentionRule } from '../rule.js';
import { type Asked, type Story, type Who } from '../story.js';
import { metBefore } from './candidates.js';
import { focusOf, hasGender, isNew, isOtherNamed, mayBeTrade } from './focus.js';
import { isToldOf } from './told-of.js';

const ANY = new Set(ANYONE);
const LEARNED = new Set(LEARNED_HEADS);

/** Of one of whom nothing else is told, or only a degree, and who has just spoken or become the subject. */
export const BRIDGE: MentionRule = {
  id: 'bridge',
  why: '"the" with a trade or office that nobody is known for is the one who has just spoken, if nothing is known of him',
  kind: 'office',
  guess: true,
  find(asked, story) {
    const description = asked.description();
    const compatriot = compatriotOf(asked, story, description);
    if (compatriot !== undefined) return person(compatriot, 0.7);
    const going = goesOn(asked, story, description);
    if (going !== null) return person(going, 0.75);
    // "*The volunteer*, who goes by the name of Fips": somebody else.
    if (!isAsked(description) || !THE.has(story.doc.tokens.id[asked.first]!)) return null;
    const met = justMet(asked, story);
    return met === null || (met.kind === 'person' && !canBe(met.person, description, story)) ? null : { who: met, sure: 0.7 };
  },
};

/**
 * `Karvani recalled it. “…,” *the conductor* said`: he who spoke last in the very paragraph, or its subject where nobody has, and nobody is
 * named since; a trade or a noun that no list knows, and that nothing before tells of anybody; "the Afghan politician" too.
 */
function goesOn(asked: Asked, story: Story, description: Description): number | null {
  const { first, last } = asked;
  const { tokens } = story.doc;
  const { details, countries, looks } = description;
  if (last - first !== 2 + countries.length + details.length + looks || !isPlain(description) || !THE.has(tokens.id[first]!) || !mayBeTrade(description.head)) return null;
  const on = focusOf(asked, story);
  // An office of his own would be named again.
  if (on === null || (on.subject !== undefined && isOther(on.subject, asked, story)) || isOfElsewhere(description, on.index, story.sentenceStart(asked.passage, on.at), story)) return null;
  if (hasOwnTrade(on.index, story)) return null;
  // "the Green politician": a party; "the village baker" is somebody else.
  if (details.length > 0 && (tokens.shape[first + 1]! & Shape.capital) === 0) return null;
  return hasGender(on.index, description, story) && isNew(tokens, last - 1, story.passages[0]!.first) ? on.index : null;
}

/** A subject that has an office, or of whom others tell. */
function isOther(subject: EntityMention, asked: Asked, story: Story): boolean {
  return story.cast.profile(subject.index).heads.size > 0 || isToldOf(subject, asked, story);
}

/** "her mother, Laleh Karvani, *a seamstress*", "Karvani, 52, *a baker*": no coroner. `but`: trades that do not count. */
export function hasOwnTrade(index: number, { cast, doc: { tokens } }: Story, but: (noun: string) => boolean = () => false): boolean {
  return cast.mentionsOf(index).slice(0, FEW_NAMES).some(({ last }) => {
    const noun = nounOfAside(tokens, last);
    return noun >= 0 && isPersonWord(tokens.id[noun]!) && !but(tokens.textOf(noun).toLowerCase());
  });
}

/** "Karvani, a retired village *teacher* at", "Karvani, 52, a *baker*": the token of the noun behind a name that ends at `last`; -1 where no such aside stands. */
export function nounOfAside(tokens: Tokens, last: number): number {
  const comma = commaBehindAge(tokens, last);
  if (tokens.kind[comma] !== Kind.mark || tokens.id[comma] !== COMMA || !INDEFINITE.has(tokens.id[comma + 1]!)) return -1;
  let end = comma + 2;
  while (end < comma + LONGEST_TRADE && tokens.kind[end] === Kind.word && !(classOf(tokens.id[end]!) & Is.linker)) end++;
  return end - 1;
}

const FEW_NAMES = 3;
/** "a retired village teacher" */
const LONGEST_TRADE = 6;

function isPlain({ plural, named, alone, details, countries }: Description): boolean {
  return !plural && !named && alone && details.length <= 1 && countries.length <= 1;
}

/** "the Turkish politician": he is known to be of another country, or nothing is known and another one stands before his name in the paragraph. */
export function isOfElsewhere(description: Description, index: number, from: number, story: Story): boolean {
  const { countries } = description;
  const profile = story.cast.profile(index);
  if (countries.length === 0 || profile.countries.size > 0) return isForeign(description, profile);
  const { mentions, places } = story.entities;
  const first = firstFrom(mentions, from);
  for (let i = first; i < mentions.length && i < first + FEW; i++) {
    if (mentions[i]!.type === 'person' && mentions[i]!.index === index) return false;
    const country = mentions[i]!.type === 'place' ? places[mentions[i]!.index]!.country : null;
    if (country !== null && !countries.includes(country)) return true;
  }
  return false;
}

/** "his Pakistani counterpart, Karvani. … *The Pakistani foreign minister* said": the one of that country of whom nothing else is told. */
function compatriotOf(asked: Asked, story: Story, { plural, named, definite, possessor, countries, headId }: Description): number | undefined {
  if (plural || named || !definite || possessor || countries.length === 0 || !isPersonWord(headId)) return undefined;
  return metBefore(asked, story).slice(0, MET).find((index) => {
    const profile = story.cast.profile(index);
    return profile.heads.size === 0 && countries.some((code) => profile.countries.has(code));
  });
}

const MET = 4;
/** So many mentions of a paragraph are looked at. */
const FEW = 40;

function canBe(index: number, description: Description, story: Story): boolean {
  const profile = story.cast.profile(index);
  return [...profile.heads, ...profile.nouns].every((word) => LEARNED.has(word)) && !isForeign(description, profile) && hasGender(index, description, story);
}

function isAsked({ plural, named, alone, head, headId, details }: Description): boolean {
  return !plural && !named && alone && details.length === 0 && !ANY.has(head) && isPersonWord(headId);
}

/** The subject since the last speaker, or the last speaker, of this paragraph or the one before. */
function justMet(asked: Asked, story: Story): Who | null {
  const top = story.passages[Math.max(asked.passage - 1, 0)]!.paragraph.start - 1;
  const last = story.speakerBefore(asked.range.start);
  // "Although Karvani said it was shut, *the mayor* denied it": two people.
  if (last !== undefined && last.at >= story.sentenceStart(asked.passage, asked.range.start)) return null;
  const subject = story.subjectBetween(Math.max(last?.at ?? -1, top), asked.first);
  if (subject) return story.opensSentence(subject, asked.first) && !isToldOf(subject, asked, story) ? { kind: 'person', person: subject.index } : null;
  if (last === undefined || last.at <= top) return null;
  return isPassing(last.who) ? onlySubject(asked, story, top) : whoSpoke(last.who, asked, story);
}

/** The last speaker; nobody where the paragraph names another: "Karvani said it was dry. ¶ It worries *Zand*. The plumber said …". */
function whoSpoke(who: Who, { passage, range }: Asked, story: Story): Who | null {
  if (who.kind !== 'person') return isFullName(who) ? who : null;
  return isOtherNamed(who.person, story.passages[passage]!.paragraph.start, range.start, story) ? null : who;
}

/** "A clerk at the town hall": nobody whom "the baker" means. */
function isPassing(who: Who): boolean {
  return who.kind === 'unnamed' && who.description !== null && !who.description.definite && !who.description.named;
}

/** "*Karvani* does not cheer. He wrote to the town hall, and a clerk replied …. | “…,” *the baker* said": the only one named in the two paragraphs. */
function onlySubject({ range, first }: Asked, story: Story, top: number): Who | null {
  const named = story.namedBefore(range.start, MET).filter(({ start }) => start > top);
  const [last] = named;
  if (last === undefined || named.length === MET || named.some(({ index }) => index !== last.index)) return null;
  return story.opensSentence(named.at(-1)!, first) ? { kind: 'person', person: last.index } : null;
}

/** A name that the names pass does not know, of whom nothing is told. */
function isFullName(who: Who): boolean {
  return who.kind === 'unnamed' && !who.plural && FULL_NAME.test(who.name) && !who.name.split(' ').some((word) => NO_NAME.has(headOfWord(wordId(word))));
}

const NO_NAME = new Set<number>([Head.body, Head.paper, Head.role, Head.person, Head.people]);
const FULL_NAME = /^(?!The )\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){1,2}$/u;
