/** Mentions that touch a name without holding it. */
import { itemAt } from '../../../../core/reading.js';
import { CLOSING, COMMA, OPENING, STOP } from '../../../../core/signs.js';
import { WordSet } from '../../../../core/words.js';
import { ANYONE, NOBODY, PARTISANS_ALONE } from '../../../../lexicon/roles.js';
import type { EntityMention } from '../../../doc.js';
import { isAbbreviationStop, isMark } from '../../../entities/runs.js';
import { Kind, Shape, type Tokens } from '../../../text/tokens.js';
import { Class, classesOf } from '../../classes.js';
import { isPersonWord } from '../../heads.js';
import { firstFrom } from '../cast.js';
import type { Description } from '../description.js';
import { isForeign } from '../match.js';
import { isRole } from '../roles.js';
import { person, type MentionRule } from '../rule.js';
import type { Asked, Story } from '../story.js';
import { CALLED, OF, POSSESSIVE, THE, TO, WHO } from '../../../text/small-words.js';

/** "The lone *Democrat* to vote no, Sen. Faith Mwende," */
const PARTISAN = new Set(PARTISANS_ALONE);
const PERSON = new Set([...ANYONE, ...NOBODY]);
const RELATIVE = new WordSet(['who', 'whom', 'which', 'that']);
const ASIDE = new WordSet(['then', 'now', 'also', 'himself', 'herself', 'is', 'was', 'has', 'had', 'a', 'an', 'the', 'currently', 'formerly', 'himself']);
const REACH = 5;

/** "Head of the Fisheries Organization (IFO) | Nasser Lahijanian", "Dr | . Golnar Ebtekar", "Karvani, then | a young hydrologist". */
export const APPOSITION: MentionRule = {
  id: 'apposition',
  why: 'the mention is (part of) the office that stands with a name right behind or before it',
  kind: 'office',
  find(asked, story) {
    const { first, last, range } = asked;
    const { mentions } = story.cast;
    const { tokens } = story.doc;
    const next = mentions[firstFrom(mentions, range.end)];
    if (next && (next.outerFirst < last || onlySigns(tokens, last, next.outerFirst)) && isOffice(asked.description())) return person(next.index, 0.9);
    if (next && isTitledBehind(tokens, last, next) && isSomebody(asked.description())) return person(next.index, 0.9);
    if (next && isNamedAside(asked, next, story)) {
      story.cast.describeBy(next.index, range);
      return person(next.index, 0.9);
    }
    const before = itemAt(mentions, firstFrom(mentions, range.start) - 1);
    if (before && ((before.outerLast > first && isOffice(asked.description())) || (isAside(tokens, before.outerLast, first) && isOwnAside(before, asked, story)))) return person(before.index, 0.85);
    return null;
  },
};

/** "Its chairman | , Faith Mwende, said", "The alleged ringleader | , a restorer named Faith Mwende, denied". */
function isNamedAside(asked: Asked, next: EntityMention, { doc: { tokens } }: Story): boolean {
  const { first, last } = asked;
  if ((isEnclosed(tokens, last, next) || isBehindClause(tokens, last, next)) && (isSomebody(asked.description()) || PARTISAN.has(asked.description().head) || isOneOf(tokens, first) || POSSESSIVE.has(tokens.id[first]!))) return true;
  return isCalled(tokens, last, next) && !asked.description().plural;
}

/** "Karvani, the director of | the heritage department |, said", "a spokesman for | the Harbour Union |, Faith Mwende, said": a body in somebody's office does not speak. */
export const IN_OFFICE: MentionRule = {
  id: 'in-office',
  why: 'the mention is a part of the office that stands with a name, which is the subject',
  kind: 'office',
  find({ first, last, range }, story) {
    const { mentions } = story.cast;
    const next = firstFrom(mentions, range.start);
    const before = itemAt(mentions, next - 1);
    if (before && before.last < first && before.outerLast >= last) return person(before.index, 0.9);
    const behind = mentions[next];
    return behind && behind.outerFirst < first && behind.first >= last ? person(behind.index, 0.9) : null;
  },
};

/** "His colleague | *the Rev.* Faith Mwende accused": the name with its title right behind an article. */
function isTitledBehind(tokens: Tokens, last: number, { outerFirst, first }: EntityMention): boolean {
  return outerFirst === last + 1 && outerFirst < first && THE.has(tokens.id[last]!);
}

/** Nothing but an acronym in brackets, a stop or a comma-free gap: "(IFO)", ".". */
function onlySigns(tokens: Tokens, from: number, to: number): boolean {
  if (to < from || to - from > 4) return false;
  let inside = false;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === Kind.mark && tokens.id[i] === OPENING) inside = true;
    else if (tokens.kind[i] === Kind.mark && tokens.id[i] === CLOSING) inside = false;
    // `Secretary of the Guild "Farhad Karvani" told`: ILNA's names stand in marks
    else if (!inside && !(tokens.kind[i] === Kind.quote && to === i + 1) && !(isAbbreviationStop(tokens, i) && to === i + 1 && from === i)) return false;
  }
  return true;
}

/** "the union's secretary-general | , Faith Mwende, said", "Its chairman | , *retired* headmaster Faith Mwende, said". */
function isEnclosed(tokens: Tokens, last: number, next: EntityMention): boolean {
  if (!isMark(tokens, last, COMMA) || next.outerFirst <= last || next.outerFirst > last + 1 + LOOKS || !isClosed(tokens, next.outerLast)) return false;
  for (let i = last + 1; i < next.outerFirst; i++) if (tokens.kind[i] !== Kind.word || (tokens.shape[i]! & Shape.capital) !== 0 || leadsToOther(tokens, i)) return false;
  return true;
}

/** "The envoy, *who* met Faith Mwende, said", "The minister, asked *about* Faith Mwende, said", "*standing beside* Faith Mwende": somebody else. */
function leadsToOther({ id, text, end }: Tokens, i: number): boolean {
  return (classesOf(id[i]!) & LEADS) !== 0 || BESIDE.has(id[i]!) || text.endsWith('ing', end[i]);
}

const LEADS = Class.relative | Class.preposition | Class.subordinator | Class.conjunction | Class.auxiliary;
const BESIDE = new WordSet(['past', 'than', 'not']);

/** "Faith Mwende | *,*", "Sen. Faith Mwende | *of New Jersey,*", "Dr Faith Mwende | *of the Harbour Institute.*" */
function isClosed(tokens: Tokens, behind: number): boolean {
  if (tokens.kind[behind] === Kind.mark) return true;
  if (!OF.has(tokens.id[behind]!)) return false;
  const seat = THE.has(tokens.id[behind + 1]!) ? behind + 2 : behind + 1;
  let at = seat;
  while (at < seat + LONGEST_SEAT && tokens.kind[at] === Kind.word && (tokens.shape[at]! & Shape.capital) !== 0) at++;
  return at > seat && (isMark(tokens, at, COMMA) || isMark(tokens, at, STOP));
}

/** "of New South Wales" */
const LONGEST_SEAT = 5;

/** "The prosecutor | who tried the case, Faith Mwende, told", "The only Democrat | to vote no, Sen. Faith Mwende of New Jersey, said"; not "who met the mayor, Faith Mwende,". */
function isBehindClause(tokens: Tokens, last: number, next: EntityMention): boolean {
  const comma = next.outerFirst - 1;
  if (!(WHO.has(tokens.id[last]!) || TO.has(tokens.id[last]!)) || comma <= last || comma > last + LONG_ASIDE || !isMark(tokens, comma, COMMA) || !isClosed(tokens, next.outerLast)) return false;
  for (let i = last; i < comma; i++) if (tokens.kind[i] !== Kind.word) return false;
  // "A driver who gave only his first *name*, Navid," is another rule's.
  return !isPersonWord(tokens.id[comma - 1]!) && !NAME.has(tokens.id[comma - 1]!) && (tokens.shape[comma - 1]! & Shape.capital) === 0;
}

/** "The alleged ringleader, a 46-year-old restorer *named* | Faith Mwende, denied": the aside ends in the name. */
function isCalled(tokens: Tokens, last: number, next: EntityMention): boolean {
  // "a 46-year-old restorer | *named* Faith Mwende, denied"
  if (next.outerFirst === last + 1) return CALLED.has(tokens.id[last]!);
  if (!isMark(tokens, last, COMMA) || next.outerFirst <= last + 1 || next.outerFirst > last + LONG_ASIDE || tokens.kind[next.last] !== Kind.mark) return false;
  for (let i = last + 1; i < next.outerFirst; i++) if (tokens.kind[i] === Kind.mark) return false;
  return CALLED.has(tokens.id[next.outerFirst - 1]!);
}

const LONG_ASIDE = 14;
const NAME = new WordSet(['name']);

/** "*one of* its authors, Faith Mwende," */
function isOneOf({ id }: Tokens, first: number): boolean {
  return ONE.has(id[first]!) && OF.has(id[first + 1]!);
}

const ONE = new WordSet(['one']);

/** "the long retired | headmaster": so many words of looks. */
const LOOKS = 2;

/** "Karvani, then a young hydrologist": a comma and a few small words between. */
function isAside(tokens: Tokens, from: number, first: number): boolean {
  if (first <= from || first - from > REACH || !isMark(tokens, from, COMMA)) return false;
  for (let i = from + 1; i < first; i++) if (tokens.kind[i] !== Kind.word || !(ASIDE.has(tokens.id[i]!) || RELATIVE.has(tokens.id[i]!))) return false;
  return true;
}

/** Not "In a meeting with Karvani, | the Omani minister | said": there the name is no subject and no comma closes the aside, or the country is another. */
function isOwnAside(before: EntityMention, asked: Asked, story: Story): boolean {
  const { tokens } = story.doc;
  return !isForeign(asked.description(), story.cast.profile(before.index)) && (story.isSubject(before) || tokens.kind[asked.last] !== Kind.word);
}

/** A word for one person, known or by its kind. */
export function isSomebody({ head, headId }: Description): boolean {
  return isRole(head) || PERSON.has(head) || isPersonWord(headId);
}

/** "Mr. Sanders's campaign" before the next sentence's name is no office of his. */
function isOffice({ plural, head }: Description): boolean {
  return !plural && isRole(head);
}
