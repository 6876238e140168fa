import { itemAt } from '../../../../core/reading.js';
import { COMMA } from '../../../../core/signs.js';
import { WordMap, WordSet, wordId } from '../../../../core/words.js';
import { Class, classesOf } from '../../classes.js';
import { Head, headOfWord, isPersonWord } from '../../heads.js';
import { ANYONE, STATE_OFFICES } from '../../../../lexicon/roles.js';
import { sentenceAt } from '../../../text/sentences.js';
import type { EntityMention } from '../../../doc.js';
import { Kind, type Tokens } from '../../../text/tokens.js';
import { firstFrom } from '../cast.js';
import type { Description } from '../description.js';
import type { Introduced } from '../introduced.js';
import { person, type Found, type MentionRule } from '../rule.js';
import { Asked, type Spoken, type Story, type Who } from '../story.js';
import { candidatesBefore } from './candidates.js';
import { isSomebodyElse, talksTo } from './talked-to.js';
import { canBe, sentenceBefore, toldBefore } from './told-before.js';
import { asSpoken } from './unnamed.js';
import type { Gender } from '../../../entities/gender-of-name.js';
import { genderOf, HE_OR_HIS, OPPOSITE } from '../gender.js';

const SINGULAR = new WordMap<NonNullable<Gender>>([['he', 'male'], ['she', 'female'], ['him', 'male'], ['her', 'female'], ['himself', 'male'], ['herself', 'female'], ['his', 'male']]);

const QUOTING = new WordSet(['quoted', 'quotes', 'quoting', 'cited', 'cites']);
/** "Karvani, quoted him": a comma and the verb. */
const BESIDE = 2;
const SPEAKERS_BACK = 5;
const NAMES_BACK = 12;
/** Farther back than this many paragraphs a pronoun's man is a guess. */
const NEAR = 2;

/** "he", "she": the subject since the last speaker, or the last speaker. */
export const PRONOUN: MentionRule = {
  id: 'pronoun',
  why: 'the last subject or speaker whom "he" or "she" can mean',
  kind: 'pronoun',
  of: 'word',
  find(asked, story) {
    const { tokens } = story.doc;
    const gender = SINGULAR.get(tokens.id[asked.first]!);
    if (gender === undefined) return null;
    const opening = answeredFrom(asked, story);
    const speakers = story.speakersBefore(asked.range.start, SPEAKERS_BACK).filter(({ who, at }) => at < opening && !isThings(who) && !(who.kind === 'unnamed' && (who.plural || isAnonymous(who.description) || (who.description?.named !== true && isOf(who, OPPOSITE[gender])) || talksTo(tokens, tokens.firstFrom(at), gender))));
    const first = toldOf(asked, story, gender, speakers[0]) ?? singular(asked, story, gender, speakers);
    const found = first?.who.kind === 'person' && isSomebodyElse(first.who.person, asked, story, gender) ? lastSpeaker(asked, story, (index) => !isSomebodyElse(index, asked, story, gender) && canBe(story, index, gender), speakers) : first;
    if (found?.who.kind !== 'person') return found;
    // "Karvani quoted *him* as saying": not himself.
    const named = QUOTING.has(tokens.id[asked.first - 1]!) ? story.namedBefore(asked.range.start, 1)[0] : undefined;
    if (named?.index === found.who.person && named.last >= asked.first - BESIDE) return null;
    story.cast.learn(found.who.person, gender);
    return found;
  },
};

/** Whom the sentences before are about, whoever has spoken last. */
function toldOf(asked: Asked, story: Story, gender: Gender, last: Spoken | undefined): Found | null {
  for (const find of TOLD_OF) {
    const found = find(asked, story, gender, last);
    if (found !== null) return found;
  }
  return null;
}

/** "*Referring to remarks by* a German diplomat, who had called for a new deal, *he* noted that": where the sentence begins, if the pronoun answers those whom it tells of first; else the mention itself. */
function answeredFrom({ first, passage, range }: Asked, { doc: { tokens }, passages }: Story): number {
  const { sentences } = passages[passage]!;
  const opening = sentences[sentenceAt(sentences, first)]?.first ?? first;
  const refers = opening < first && REFERRING.has(tokens.id[opening]!) && tokens.kind[first - 1] === Kind.mark && tokens.id[first - 1] === COMMA;
  return refers ? tokens.start[opening]! : range.start;
}

const REFERRING = new WordSet(['referring', 'reacting', 'responding', 'commenting', 'replying', 'answering', 'alluding', 'asked', 'pressed', 'rejecting', 'dismissing', 'criticizing', 'criticising', 'citing', 'addressing', 'touching', 'elaborating']);

const TOLD_OF: readonly ((asked: Asked, story: Story, gender: Gender, last: Spoken | undefined) => Found | null)[] = [himself, whenHere, bornHere, spouseHere, broughtIn, toldBefore, describedHere, onlyOneHere, goesOnAbout];

function singular(asked: Asked, story: Story, gender: Gender, speakers: readonly Spoken[]): Found | null {
  const can: Test = (index) => canBe(story, index, gender);
  const last = speakers[0];
  const main = (last === undefined ? null : mainSubject(asked, story, can, last)) ?? toldOfByMany(asked, story, can);
  if (main !== null) return main;
  if (last && isOf(last.who, gender)) return subjectSince(asked, story, can, last) ?? { who: last.who, sure: 0.85 };
  const woman = gender === 'female' ? knownWoman(asked, story, speakers) : null;
  if (woman) return woman;
  return subjectSince(asked, story, can, last) ?? since(asked, story, gender, last) ?? lastSpeaker(asked, story, can, speakers) ?? unnamedSpeaker(speakers) ?? lastNamed(asked, story, can) ?? overTheStory(story) ?? onlyOneTold(asked, story, last);
}

/** "*Karvani* made the comments after Sohrabi described it as “barbaric”. | *He* rejected them": whom the sentence before is about, and not who spoke in its last clause. */
function mainSubject({ passage, first, range }: Asked, story: Story, test: Test, last: Spoken): Found | null {
  const { tokens } = story.doc;
  const before = sentenceBefore(story, passage, range.start);
  if (last.who.kind !== 'person' || before === null || last.at < before.start || last.at >= before.end || tokens.start[first] !== story.sentenceStart(passage, range.start)) return null;
  const { person: spoke } = last.who;
  const named = story.namedBefore(before.end, FEW).filter(({ start }) => start >= before.start).reverse();
  const [subject, other] = named;
  if (subject === undefined || other?.index !== spoke || subject.index === spoke || !test(subject.index) || !story.opensSentence(subject, first)) return null;
  return story.opensClause(other) ? person(subject.index, 0.7) : null;
}

/** The list of women's names is long: one who is on it, close by, is meant rather than one of whom nothing is known; but not rather than one who has just spoken, a sentence before. */
function knownWoman(asked: Asked, story: Story, speakers: readonly Spoken[]): Found | null {
  const last = speakers[0];
  if (last && isUnknownHere(last, asked, story)) return null;
  const is: Test = (index) => story.cast.gender(index) === 'female';
  const found = subjectSince(asked, story, (index) => canBe(story, index, 'female'), last)
    ?? namedSinceFarSpeaker(asked, story, is, speakers) ?? lastSpeaker(asked, story, is, speakers) ?? lastNamed(asked, story, is);
  return found && found.sure >= 0.6 ? found : null;
}

/** "On one of the beds lay *Sara Karvani*. ¶ “…,” she said": who is named in this paragraph or the one before, where the last woman spoke far above. */
function namedSinceFarSpeaker(asked: Asked, story: Story, is: Test, speakers: readonly Spoken[]): Found | null {
  const spoke = speakers.find(({ who }) => who.kind === 'person' && is(who.person));
  if (spoke && near(asked, story, spoke.at)) return null;
  const named = story.namedBefore(asked.range.start, NAMES_BACK).find(({ index }) => is(index));
  return named && named.start >= story.passages[Math.max(asked.passage - 1, 0)]!.paragraph.start ? person(named.index, 0.65) : null;
}

/** "*Karvani himself* had been there, he recounted": whom his own words begin with. */
function himself({ quote: { segments }, range }: Asked, story: Story, gender: Gender): Found | null {
  const start = segments[0]?.start ?? range.start;
  if (start >= range.start) return null;
  const { tokens } = story.doc;
  const { mentions } = story.cast;
  const name = mentions[firstFrom(mentions, start)];
  if (name === undefined || name.start !== start || SELF.get(tokens.id[name.last]!) !== gender) return null;
  return canBe(story, name.index, gender) ? person(name.index, 0.85) : null;
}

const SELF = new WordMap<Gender>([['himself', 'male'], ['herself', 'female']]);

/** "When *Rufat Karvani*, an adviser, came to the port, | *he* assured his hosts": whose clause opens the sentence. */
function whenHere({ passage, range, first, quote: { segments } }: Asked, story: Story, gender: Gender): Found | null {
  const { tokens } = story.doc;
  const opening = tokens.firstFrom(story.sentenceStart(passage, range.start));
  if (opening >= first || !OPENS_CLAUSE.has(tokens.id[opening]!) || tokens.kind[first - 1] !== Kind.mark || tokens.id[first - 1] !== COMMA) return null;
  // "If Omid Sato wins, he said, the country will be poor": the clause is what he said.
  if (segments[0] !== undefined && segments[0].start <= tokens.start[opening]!) return null;
  const { mentions } = story.cast;
  const subject = mentions[firstFrom(mentions, tokens.start[opening + 1]!)];
  // "When Omid Sato *was* found dead, he called it a tragedy": another.
  if (subject === undefined || WAS.has(tokens.id[subject.last]!) || subject.outerFirst !== opening + 1 || tokens.kind[subject.last] === Kind.possessive) return null;
  return canBe(story, subject.index, gender) ? person(subject.index, 0.85) : null;
}

const WAS = new WordSet(['was', 'were', 'is', 'are', 'had']);
const OPENS_CLAUSE = new WordSet(['when', 'after', 'before', 'while', 'as', 'once', 'although', 'though', 'since', 'until', 'because', 'if']);

/** "*Born* on an island, he learnt to swim. …, he recalled": the life that the paragraph tells is that of whom the lead is about. */
function bornHere({ passage, first }: Asked, story: Story, gender: Gender): Found | null {
  const { tokens } = story.doc;
  const { sentences } = story.passages[passage]!;
  if (passage === 0 || tokens.start[first]! < tokens.start[sentences[0]!.first]! || !BORN.has(tokens.id[sentences[0]!.first]!)) return null;
  const [about] = story.cast.mentions;
  return about !== undefined && about.end <= story.passages[0]!.paragraph.end && story.isSubject(about) && canBe(story, about.index, gender) ? person(about.index, 0.75) : null;
}

const BORN = new WordSet(['born', 'raised', 'educated']);

/** "*Sara Karvani's* husband was taken in spring; she sold her rings, *she* says": with whom the sentence opens, where her husband is no "she". */
function spouseHere({ passage, range, first }: Asked, story: Story, gender: Gender): Found | null {
  const { tokens } = story.doc;
  const opening = story.sentenceStart(passage, range.start);
  const owner = story.cast.mentions[firstFrom(story.cast.mentions, opening)];
  if (owner === undefined || owner.outerFirst !== tokens.firstFrom(opening) || owner.end > range.start || tokens.kind[owner.last] !== Kind.possessive) return null;
  return SPOUSE.get(tokens.id[owner.last + 1]!) === gender && isCalledSo(tokens, owner.last, first, gender) && canBe(story, owner.index, gender) ? person(owner.index, 0.75) : null;
}

/** "…; *she* sold her rings, she says": she is told of before she tells. */
function isCalledSo({ id, kind }: Tokens, from: number, to: number, gender: Gender): boolean {
  for (let i = from; i < to && i < from + SHORT_SENTENCE; i++) if (kind[i] === Kind.word && SINGULAR.get(id[i]!) === gender) return true;
  return false;
}

const SHORT_SENTENCE = 60;

/** Of whom the husband or wife is told, as a rule. */
const SPOUSE = new WordMap<Gender>([['husband', 'female'], ['wife', 'male'], ['boyfriend', 'female'], ['girlfriend', 'male']]);

/** "A street vendor was selling masks. Business, *he* said": behind the last speaker and every other subject of the paragraph. */
function broughtIn({ passage, range, first }: Asked, story: Story, gender: Gender, last: Spoken | undefined): Found | null {
  const top = story.passages[passage]!.paragraph.start;
  // Somebody in passing does not take the word from the one who speaks in this paragraph.
  if (last && last.at >= top) return null;
  const [introduced] = story.introducedIn(passage, top - 1, range.start);
  if (!introduced) return null;
  const subject = story.subjectBetween(top - 1, first);
  // "A man was waiting. His wife, Sara, was in labour. *He* …": not she.
  if (subject !== null && subject.start > introduced.start && canBe(story, subject.index, gender)) return null;
  const { who } = asSpoken(introduced, story);
  return (genderOf(who.description.head) ?? gender) !== gender ? null : { who, sure: 0.75 };
}

/** "On the quay, *the geologist* kept it brief. “…,” *he* said": before the first speech of the paragraph, in which nobody is named, one of whom it is told. */
function describedHere(asked: Asked, story: Story, gender: Gender, last: Spoken | undefined): Found | null {
  const { passage, range, first } = asked;
  const top = story.passages[passage]!.paragraph.start;
  if ((last && last.at >= top) || story.subjectBetween(top - 1, first) !== null) return null;
  const [described] = story.definiteIn(passage, range.start);
  if (!described) return null;
  const phrase = new Asked(story, asked.quote, { start: described.start, end: story.doc.tokens.end[described.last - 1]! }, described.first, described.last);
  const called = candidatesBefore(phrase, story).filter(({ fit, person: index }) => fit > 1 && canBe(story, index, gender));
  const holders = called.filter(({ fit }) => fit === 3);
  // "*The cleric* had a surprise": a prayer leader, if nobody else is one.
  const fitting = holders.length > 0 ? holders : called;
  if (fitting.length > 0) return fitting.length === 1 ? person(fitting[0]!.person, 0.8) : null;
  return isAnother(described, story, gender, last) || SELF.get(story.doc.tokens.id[described.last]!) === gender ? { who: asSpoken(described, story).who, sure: 0.6 } : null;
}

/** `Lawyer Karvani said …. | *The defendant* stood up. “…,” he said`: nobody the last speaker, of whom something else is known, could be. */
function isAnother({ last: end }: Introduced, story: Story, gender: Gender, last: Spoken | undefined): boolean {
  const head = story.doc.tokens.textOf(end - 1).toLowerCase();
  if (last?.who.kind !== 'person' || !isPersonWord(wordId(head)) || (genderOf(head) ?? gender) !== gender) return false;
  const { heads, nouns } = story.cast.profile(last.who.person);
  return (heads.size > 0 || STATESMEN.has(head)) && !heads.has(head) && !nouns.has(head) && !WIDE.has(head);
}

/** "*The president* has enjoyed it": no banker of whom no office is told. */
const STATESMEN = new Set(STATE_OFFICES);
/** "the man", "the official": anybody. */
const WIDE = new Set<string>(ANYONE);

/** `The court heard *Karvani* on Monday. “…,” he told it`: before the speech, the only one whom a paragraph names in which nobody has spoken yet. */
function onlyOneHere(asked: Asked, story: Story, gender: Gender, last: Spoken | undefined): Found | null {
  const { range, quote: { segments } } = asked;
  return (segments[0]?.start ?? range.start) < range.start ? namedHere(asked, story, gender, last) : null;
}

/**
 * "Water for the trees of *Sara Karvani* came at dusk. *She* had a lantern. | “I was done before I lit it,” she said": a paragraph without speech that names
 * one person and goes on with the pronoun; who spoke above it is meant no more.
 */
function goesOnAbout({ passage, quote: { segments }, range }: Asked, story: Story, gender: Gender, last: Spoken | undefined): Found | null {
  const top = story.passages[passage]!.paragraph.start;
  if (passage === 0 || (segments[0]?.start ?? range.start) > top + 1 || range.start < top) return null;
  const before = story.passages[passage - 1]!;
  if (last !== undefined && last.end > before.paragraph.start) return null;
  const named = story.namedBefore(top, FEW).filter(({ start }) => start >= before.paragraph.start);
  const [only] = named;
  if (!only || named.length === FEW || named.some(({ index }) => index !== only.index) || !canBe(story, only.index, gender)) return null;
  const { tokens } = story.doc;
  return before.sentences.some(({ first }) => first > only.last && HE_OR_HIS.get(tokens.id[first]!) === gender) ? person(only.index, 0.8) : null;
}

/** Who is named since one spoke whom the pronoun cannot mean. */
function since(asked: Asked, story: Story, gender: Gender, last: Spoken | undefined): Found | null {
  return onlyOneSince(asked, story, gender, last) ?? namedSinceOther(asked, story, (index) => canBe(story, index, gender), last);
}

/** `“…,” Sara Karvani said. | The play is directed by *Sato*. He …`: the only one whom the paragraph names, rather than one who spoke before somebody whom "he" cannot mean. */
function onlyOneSince(asked: Asked, story: Story, gender: Gender, last: Spoken | undefined): Found | null {
  return last?.who.kind === 'person' && !canBe(story, last.who.person, gender) ? namedHere(asked, story, gender, last) : null;
}

/** `“…,” she told them. The answer came from *Omid Karvani*. The ministry, *he* said, …`: the only one named, in this paragraph, since one spoke whom "he" cannot mean. */
function namedSinceOther({ passage, range }: Asked, story: Story, can: Test, last: Spoken | undefined): Found | null {
  const { start: top } = story.passages[passage]!.paragraph;
  if (last?.who.kind !== 'person' || can(last.who.person) || last.end < top) return null;
  const named = story.namedBefore(range.start, FEW).filter(({ start, index }) => start > last.end && can(index) && !story.inContent(start));
  const [only] = named;
  return only === undefined || named.length === FEW || named.some(({ index }) => index !== only.index) || story.doc.tokens.kind[only.last] === Kind.possessive ? null : person(only.index, 0.7);
}

/** "Prosecutors said *Karvani* took $2.4 million. ¶ In one message, *he* wrote: “…”": whom the last to speak, several or a body, spoke of first, and of nobody else. */
function toldOfByMany({ passage, range }: Asked, story: Story, can: Test): Found | null {
  const last = story.speakerBefore(range.start);
  if (last === undefined || last.who.kind === 'person' || (last.who.kind === 'unnamed' && !last.who.plural && !isThings(last.who)) || last.at < story.passages[Math.max(passage - 1, 0)]!.paragraph.start) return null;
  const named = story.namedBefore(range.start, FEW).filter(({ start }) => start >= last.at);
  const subject = named[named.length - 1];
  if (subject === undefined || named.length === FEW || named.some(({ index }) => index !== subject.index) || !can(subject.index)) return null;
  // "said | *Karvani* took": the words begin with him.
  const { start, kind } = story.doc.tokens;
  const first = subject.outerFirst;
  return first > 0 && story.inContent(start[first]!) && !story.inContent(start[first - 1]!) && kind[subject.last] !== Kind.possessive ? person(subject.index, 0.7) : null;
}

function namedHere({ passage, range }: Asked, story: Story, gender: Gender, last: Spoken | undefined): Found | null {
  const top = story.passages[passage]!.paragraph.start;
  if (last === undefined || last.at >= top) return null;
  const named = story.namedBefore(range.start, FEW).filter(({ start }) => start >= top && !story.inContent(start));
  const [only] = named;
  if (!only || named.length === FEW || named.some(({ index }) => index !== only.index) || (story.doc.tokens.kind[only.last] === Kind.possessive && !isOwnParagraph(only, top, gender, story))) return null;
  return canBe(story, only.index, gender) ? person(only.index, 0.75) : null;
}

/** "*Dr Sara Karvani's* team plans more. …, *she* said": a woman's name opens the paragraph, and what is hers is the subject. */
function isOwnParagraph({ index, outerFirst, last }: EntityMention, top: number, gender: Gender, { cast, doc: { tokens } }: Story): boolean {
  return gender !== null && cast.gender(index) === gender && tokens.start[outerFirst]! <= top + 1 && WORKS_FOR.has(tokens.id[last + 1]!);
}

/** Those who act for somebody: not her death, her house, her husband. */
const WORKS_FOR = new WordSet(['team', 'group', 'lab', 'laboratory', 'office', 'firm', 'company', 'colleagues', 'crew', 'staff', 'studio', 'school', 'study', 'research', 'project', 'campaign', 'clinic', 'workshop']);

const FEW = 4;

/** "The cameras", "The report", "The claim": nobody who is "he", although a cue takes them for speakers. */
function isThings(who: Who): boolean {
  if (who.kind !== 'unnamed' || who.description === null || who.description.named) return false;
  const { head, headId, definite, details } = who.description;
  const kind = headOfWord(headId);
  // "the coast guard" is no man
  return (kind === Head.body && !(EITHER.has(head) && !(definite && details.length > 0))) || kind === Head.paper || (classesOf(headId) & Class.cueNoun) !== 0 || (kind === Head.none && THING.test(head));
}

/** A body, and one of its men: "A *guard* said …. “…,” he said". */
const EITHER = new Set(['guard', 'operator', 'watch', 'carrier', 'counsel']);

/** "The cameras", "the dispute", "the dismissal" */
const THING = /(?:s|tion|sion|ment|ness|ity|ance|ence|ute|ism|ing)$/;

/** "one person close to the talks": of whom no "she" will say more. */
function isAnonymous(description: Description | null): boolean {
  return description !== null && !description.definite && ANONYMOUS.has(description.head);
}

const ANONYMOUS = new Set(['person', 'source']);

type Test = (person: number) => boolean;

/** "His daughter" is a woman, named or not. */
function isOf(who: Who, gender: Gender): boolean {
  return who.kind === 'unnamed' && genderOf(who.description?.head ?? '') === gender;
}

/** Somebody who spoke in this paragraph, woman or man; "Karvani's neighbour", who spoke in the one before. */
function isUnknownHere({ who, at }: Spoken, { passage, quote: { segments } }: Asked, { cast, passages }: Story): boolean {
  if (who.kind === 'unnamed') return isSomebody(who) && at >= passages[Math.max(passage - 1, 0)]!.paragraph.start;
  // She who has just spoken goes on in a paragraph that opens with her words.
  const goesOn = passage > 0 && (segments[0]?.start ?? Infinity) <= passages[passage]!.paragraph.start + 1;
  return who.kind === 'person' && cast.gender(who.person) === null && at >= passages[goesOn ? passage - 1 : passage]!.paragraph.start;
}

function isSomebody({ plural, description }: Who & { kind: 'unnamed' }): boolean {
  return !plural && description !== null && !description.named && isPersonWord(description.headId) && genderOf(description.head) !== 'male';
}

/** Somebody else has become what the story is about: "Karvani said … Sato arrived on Monday. He …" */
function subjectSince(asked: Asked, story: Story, test: Test, last: Spoken | undefined): Found | null {
  const subject = story.subjectBetween(last?.at ?? -1, asked.first);
  if (!subject || !test(subject.index)) return null;
  if (last?.who.kind === 'person' && last.who.person === subject.index) return person(subject.index, 0.95);
  // Somebody in passing does not take the word from the one who is speaking.
  if (last?.who.kind === 'person' && test(last.who.person) && near(asked, story, last.at) && !story.opensSentence(subject, asked.first) && !isOnlyOneAbove(subject, asked, story, last)) return null;
  return person(subject.index, near(asked, story, subject.start) ? 0.8 : 0.6);
}

/** "By dusk the creek was back, and *Karvani* had lit an oven. ¶ “…,” he said": the paragraph before is of nobody else, and whoever spoke last did so above it. */
function isOnlyOneAbove({ index, start }: EntityMention, { passage }: Asked, story: Story, last: Spoken): boolean {
  const above = itemAt(story.passages, passage - 1)?.paragraph;
  if (above === undefined || start < above.start || last.at >= above.start) return false;
  return story.namedBefore(above.end, FEW).every((mention) => mention.start < above.start || mention.index === index);
}

function lastSpeaker(asked: Asked, story: Story, test: Test, speakers: readonly Spoken[]): Found | null {
  for (const [i, { who, at }] of speakers.entries()) {
    // An unnamed speaker in between is rather meant than one before him.
    if (who.kind === 'unnamed' && !who.plural) return null;
    if (who.kind === 'person' && test(who.person)) return person(who.person, (i === 0 ? 0.95 : 0.75) * (near(asked, story, at) ? 1 : 0.8));
  }
  return null;
}

function unnamedSpeaker(speakers: readonly Spoken[]): Found | null {
  const who = speakers.find(({ who: { kind } }) => kind !== 'body')?.who;
  return who?.kind === 'unnamed' && !who.plural ? { who, sure: 0.8 } : null;
}

function lastNamed(asked: Asked, story: Story, test: Test): Found | null {
  const named = story.namedBefore(asked.range.start, NAMES_BACK).find(({ index }) => test(index));
  return named ? person(named.index, near(asked, story, named.start) ? 0.6 : 0.5) : null;
}

function overTheStory({ hints }: Story): Found | null {
  const hint = hints.find(({ person: index }) => index >= 0);
  return hint ? person(hint.person, 0.6) : null;
}

/** "Its researcher *Hani Karvani* said …. “…,” she said": nobody else is named in the story so far, and only the list of names speaks against it. */
function onlyOneTold(asked: Asked, story: Story, last: Spoken | undefined): Found | null {
  if (last?.who.kind !== 'person' || !near(asked, story, last.at) || !story.cast.isGuessed(last.who.person)) return null;
  const { person: index } = last.who;
  return story.namedBefore(asked.range.start, NAMES_BACK).every((mention) => mention.index === index) ? person(index, 0.5) : null;
}

function near({ passage }: Asked, { passages }: Story, at: number): boolean {
  return at >= passages[Math.max(passage - NEAR, 0)]!.paragraph.start;
}
