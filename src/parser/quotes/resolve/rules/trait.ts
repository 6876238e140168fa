/** Mentions by what a person is rather than does: his country, his age. */
import { COMMA } from '../../../../core/signs.js';
import { WordSet } from '../../../../core/words.js';
import { THE, YEARS_OLD } from '../../../text/small-words.js';
import { Kind } from '../../../text/tokens.js';
import { firstFrom } from '../cast.js';
import { describe } from '../description.js';
import { person, type Found, type MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';
import type { Profile } from '../profile.js';
import { metBefore } from './candidates.js';
import { focusOf, hasGender, isNew, mayBeTrade } from './focus.js';
import { genderOf } from '../gender.js';
import { isForeign } from '../match.js';
import { isDemonym } from '../nationality.js';

const MET = 8;
/** Younger than this, somebody of that class holds no office. */
const OFFICE_AGE = 33;

/** "the Spaniard", "the Iranian": one person of that country, and no government. */
export const NATIONAL: MentionRule = {
  id: 'national',
  why: '"the" with what the people of a country are called is the one of that country who was met last',
  kind: 'office',
  of: 'the',
  find(asked, story) {
    const { first, last, range } = asked;
    const { doc: { tokens, text }, entities: { mentions, places }, cast } = story;
    if (last - first < 2 || last - first > LONGEST || !THE.has(tokens.id[first]!)) return null;
    const place = mentions[firstFrom(mentions, tokens.start[first + 1]!)];
    if (place?.type !== 'place' || place.first !== first + 1 || place.end !== range.end || !isDemonym(text.slice(tokens.start[first + 1], range.end), places[place.index]!.name)) return null;
    const { country } = places[place.index]!;
    const met = metBefore(asked, story).slice(0, MET);
    const own = country === null ? undefined : met.find((index) => cast.profile(index).countries.has(country));
    if (own !== undefined) return person(own, 0.85);
    return met[0] !== undefined && cast.profile(met[0]).countries.size === 0 ? person(met[0], 0.6) : null;
  },
};

/** "the South African" */
const LONGEST = 4;

/** "the 52-year-old": the one of that age, or of whom nobody told it. */
export const AGE: MentionRule = {
  id: 'age',
  why: '"the 52-year-old" is the person of that age, or else the last speaker or subject, if his is not told',
  kind: 'office',
  of: 'the',
  find(asked, story) {
    const { first, last } = asked;
    const { doc: { tokens } } = story;
    if (last - first < 2 || !THE.has(tokens.id[first]!)) return null;
    if (last - first === 2) return WORDED.test(tokens.textOf(first + 1)) ? ofUntoldAge(asked, story) : null;
    const aged = agedAt(asked, story);
    if (aged < 0) return null;
    const age = tokens.textOf(first + 1);
    const all = metBefore(asked, story).slice(0, MET);
    const own = all.find((index) => ageOf(index, story) === age);
    if (own !== undefined) return person(own, 0.95);
    const noun = aged < last - 1 ? aged + 1 : null;
    const focus = noun === null ? null : agedFocus(asked, noun, story);
    return focus === null ? ofNoAge(asked, noun, all, story) : person(focus, 0.8);
  },
};

/** "*the 34-year-old Serb*", "the 52-year-old": the likeliest of those met whose age is not told, and who may be what the noun at token `noun` says. */
function ofNoAge(asked: Asked, noun: number | null, all: readonly number[], story: Story): Found | null {
  // "Seed Milan Karvani beat Argentine Omid Sato": no Serb is Argentine.
  const told = noun === null ? null : describe(story.doc, story.entities, noun, asked.last);
  const met = told === null ? all : all.filter((index) => !isForeign(told, story.cast.profile(index)));
  const likeliest = likeliestOf(asked, story, met);
  if (likeliest === undefined || (noun !== null && !mayBeCalled(likeliest, asked, noun, story))) return null;
  return ageOf(likeliest, story) === null ? person(likeliest, 0.75) : null;
}

/** "the *nine-year-old*": the last speaker or subject, if his age is not told. */
function ofUntoldAge(asked: Asked, story: Story): Found | null {
  const likeliest = likeliestOf(asked, story, metBefore(asked, story).slice(0, MET));
  return likeliest !== undefined && ageOf(likeliest, story) === null ? person(likeliest, 0.7) : null;
}

const WORDED = /^[a-z]{3,9}-years?-old$/;

/** Token of "year-old" in "the 52-year-old", "the 52-year-old mother of five"; -1 for none. */
function agedAt({ first, last }: Asked, { doc: { tokens } }: Story): number {
  for (let i = first + 2; i < last && i < first + 5; i++) if (YEARS_OLD.has(tokens.id[i]!)) return i;
  return -1;
}

/**
 * "Minister Karvani said …. *The 61-year-old agronomist* also said …", "Director Sato was unmoved. “…,” *the 58-year-old Uzbek* said": of the one
 * whom the paragraph is about a trade may be told that nobody was said to have, or his people.
 */
function agedFocus(asked: Asked, noun: number, story: Story): number | null {
  const focus = focusOf(asked, story);
  if (focus === null || ageOf(focus.index, story) !== null) return null;
  const profile = story.cast.profile(focus.index);
  if (profile.heads.size > 0 && isTooYoung(asked, story)) return null;
  const description = describe(story.doc, story.entities, noun, asked.last);
  const { head, plural, named, countries } = description;
  if (plural || named || isForeign(description, profile) || !hasGender(focus.index, description, story)) return null;
  if (head === '') return countries.length > 0 ? focus.index : null;
  return focus.spoke && goesOnSpeaking(profile, asked, story) && isNewTrade(asked, noun, head, story) ? focus.index : null;
}

/** The last word of the mention, and no word of the story before. */
function isNewTrade({ last }: Asked, noun: number, head: string, { doc: { tokens }, passages }: Story): boolean {
  return noun === last - 1 && mayBeTrade(head) && isNew(tokens, noun, passages[0]!.first);
}

/** "Minister Karvani said the child was found. “…,” the 61-year-old shepherd said": of one with an office it is told in one breath, "the 61-year-old agronomist *also* said". */
function goesOnSpeaking({ heads }: Profile, { last }: Asked, { doc: { tokens } }: Story): boolean {
  return heads.size === 0 || ALSO.has(tokens.id[last]!) || ALSO.has(tokens.id[last + 1]!);
}

const ALSO = new WordSet(['also', 'further', 'added', 'adds', 'went', 'then']);

/** Whether "the 52-year-old *teacher*" may be somebody of whom no office, or just that, is told, and nobody else was called a teacher. */
function mayBeCalled(index: number, asked: Asked, noun: number, story: Story): boolean {
  const { head, plural, named } = describe(story.doc, story.entities, noun, asked.last);
  if (plural || named || story.speakersBefore(asked.range.start, MET).some(({ who }) => who.kind === 'unnamed' && who.description?.head === head)) return false;
  const profile = story.cast.profile(index);
  const gender = genderOf(head);
  if (gender !== null && (story.cast.gender(index) ?? gender) !== gender) return false;
  if (profile.heads.size === 0 || profile.heads.has(head)) return true;
  // "General Karvani visited the wounded. “…,” the 23-year-old soldier said."
  return profile.wider.has(head) && !isTooYoung(asked, story);
}

/** The last speaker, of those met; or who has come since, if he has no office: of "Captain Karvani" one would not say it. */
function likeliestOf(asked: Asked, story: Story, met: readonly number[]): number | undefined {
  const last = story.speakersBefore(asked.range.start, 3).find(({ who }) => who.kind === 'person');
  if (met[0] !== undefined && (isLedIn(met[0], last?.at ?? -1, asked, story) || hasCome(met[0], last?.at ?? -1, asked, story))) return met[0];
  const spoke = last?.who;
  if (spoke?.kind === 'person' && (met[0] === undefined || story.cast.profile(met[0]).heads.size > 0)) return spoke.person;
  return spoke === undefined ? met.find((index) => opens(index, asked, story)) ?? met[0] : met[0];
}

/** "In the hall, Karvani, whose son is ill, was silent. “…,” the 34-year-old said.": not who spoke in a paragraph above. */
function hasCome(index: number, spokeAt: number, { passage, first }: Asked, story: Story): boolean {
  const { start } = story.passages[passage]!.paragraph;
  return spokeAt >= 0 && spokeAt < start && story.cast.profile(index).heads.size === 0 && story.subjectBetween(start - 1, first)?.index === index;
}

/** "Coach Karvani saw it differently." / "“…,” the 61-year-old said.": the paragraph above is short, he is its subject and the only one whom it names, and nobody has spoken in it. */
function isLedIn(index: number, spokeAt: number, { passage, first }: Asked, story: Story): boolean {
  const above = passage > 0 ? story.passages[passage - 1]!.paragraph : undefined;
  if (above === undefined || above.end - above.start > SHORT || spokeAt >= above.start) return false;
  const { mentions } = story.cast;
  for (let i = firstFrom(mentions, above.start); i < mentions.length && mentions[i]!.start < above.end; i++) if (mentions[i]!.index !== index) return false;
  return story.subjectBetween(above.start - 1, first)?.index === index;
}

/** "Karvani, who has coached the side since 2003, saw it differently." */
const SHORT = 100;

/** "*Karvani* listened. He was on his feet when Judge Sato left": the subject of a whole sentence. */
function opens(index: number, { range, first }: Asked, story: Story): boolean {
  return story.cast.mentionsOf(index).slice(0, MET).some((mention) => mention.start < range.start && story.opensSentence(mention, first));
}

function isTooYoung({ first }: Asked, { doc: { tokens } }: Story): boolean {
  return Number(tokens.textOf(first + 1)) < OFFICE_AGE;
}

/** "Karvani, 52, said", "the 52-year-old Karvani". */
function ageOf(index: number, { doc: { tokens }, cast }: Story): string | null {
  for (const { outerFirst, last } of cast.mentionsOf(index).slice(0, MET)) {
    if (tokens.kind[last] === Kind.mark && tokens.id[last] === COMMA && tokens.kind[last + 1] === Kind.number) return tokens.textOf(last + 1);
    if (outerFirst > 3 && YEARS_OLD.has(tokens.id[outerFirst - 1]!)) return tokens.textOf(outerFirst - 3);
  }
  return null;
}
