/** Mentions that touch a name without holding it. */
import { CLOSING, COMMA, OPENING, STOP } from '../../../../core/signs.js';
import { tidy } from '../../../../core/span.js';
import { WordSet, wordId } from '../../../../core/words.js';
import { OUTLET_KINDS } from '../../../../lexicon/cues.js';
import { ANYONE, NOBODY } from '../../../../lexicon/roles.js';
import type { EntityMention } from '../../../doc.js';
import { DETERMINER, WHICH } from '../../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../../text/tokens.js';
import { Class, classesOf } from '../../classes.js';
import { Head, headOfWord, isPersonWord } from '../../heads.js';
import { firstFrom } from '../cast.js';
import { describe, type Description } from '../description.js';
import { isForeign } from '../match.js';
import { isRole } from '../roles.js';
import { body, nameOfBody, person, type Found, type MentionRule } from '../rule.js';
import { Asked, type Story } from '../story.js';
import { OFFICE } from './office.js';
import { AGE, NATIONAL } from './trait.js';
import { DESCRIPTION, SAME } from './unnamed.js';

const WHO = new WordSet(['who', 'whom']);
const WHICH_OR_THAT = new WordSet(['which', 'that']);
const AND = new WordSet(['and', 'but']);
/** "the Harbour Online *website*, which" */
const OUTLET = new WordSet(OUTLET_KINDS);
/** A relative clause before "and who" is no longer. */
const CLAUSE = 30;
const COUNT = new WordSet('two three four five six seven eight nine ten several some many most few both other');
const ASIDE = new WordSet(['then', 'now', 'also', 'himself', 'herself', 'is', 'was', 'has', 'had', 'a', 'an', 'the', 'currently', 'formerly', 'himself']);
const PRONOUN = new WordSet(['he', 'she', 'they', 'it', 'we', 'i']);
const PERSON = new Set([...ANYONE, ...NOBODY]);
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
    if (next && isNamedAside(asked, next, story)) {
      story.cast.describeBy(next.index, range);
      return person(next.index, 0.9);
    }
    const before = mentions[firstFrom(mentions, range.start) - 1];
    if (before && ((before.outerLast > first && isOffice(asked.description())) || (isAside(tokens, before.outerLast, first) && isOwnAside(before, asked, story)))) return person(before.index, 0.85);
    return null;
  },
};

/** "Its chairman | , Faith Mwende, said", "The alleged ringleader | , a restorer named Faith Mwende, denied". */
function isNamedAside(asked: Asked, next: EntityMention, { doc: { tokens } }: Story): boolean {
  const { first, last } = asked;
  if (isEnclosed(tokens, last, next) && (isSomebody(asked.description()) || isOneOf(tokens, first))) return true;
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
    const before = mentions[next - 1];
    if (before && before.last < first && before.outerLast >= last) return person(before.index, 0.9);
    const behind = mentions[next];
    return behind && behind.outerFirst < first && behind.first >= last ? person(behind.index, 0.9) : null;
  },
};

/** "Karvani, who said", "the envoy, who sits on the board": the one named or described right before. */
export const RELATIVE: MentionRule = {
  id: 'relative',
  why: '"who" is the person or body right before it, and what follows "who" is said of that one',
  kind: 'pronoun',
  find(asked, story) {
    const who = firstWho(story.doc.tokens, whoBefore(story.doc.tokens, asked));
    if (who < 0) return null;
    const end = beforeSigns(story.doc.tokens, who);
    const isWho = WHO.has(story.doc.tokens.id[who]!);
    return namedAt(end, isWho, story) ?? described(asked, story, end, isWho) ?? (isWho ? null : unlisted(story, end));
  },
};

/** "rows of *legal experts*, who", "*those* who", "*23 percent* who" */
export const RELATIVE_NOUN: MentionRule = {
  id: 'relative-noun',
  why: '"who" that no name or description answers means the nouns right before it',
  find(asked, story) {
    const { tokens } = story.doc;
    const who = firstWho(tokens, whoBefore(tokens, asked));
    return who < 0 || !WHO.has(tokens.id[who]!) ? null : several(story, beforeSigns(tokens, who));
  },
};

/** "Karvani | *,* who", "Karvani | *(D-Mo.),* who", "Karvani | *—* who", "Karvani | *(* who": the token where the signs between begin. */
function beforeSigns(tokens: Tokens, who: number): number {
  const { kind, id } = tokens;
  if (who < 2 || kind[who - 1] === Kind.word) return who;
  const isSign = isComma(tokens, who - 1) || kind[who - 1] === Kind.dash || (kind[who - 1] === Kind.mark && (id[who - 1] === OPENING || id[who - 1] === STOP));
  if (!isSign) return who;
  let end = who - 1;
  // "Faith Mwende *Jr.*, who"
  if (isComma(tokens, end) && kind[end - 1] === Kind.mark && id[end - 1] === STOP) return end - 1;
  if (kind[end - 1] !== Kind.mark || id[end - 1] !== CLOSING) return end;
  for (let open = end - 2; open > 0 && open > end - BRACKET; open--) if (kind[open] === Kind.mark && id[open] === OPENING) end = open;
  return end;
}

const BRACKET = 8;

/** The name that ends before token `end`. */
function namedAt(end: number, isWho: boolean, story: Story): Found | null {
  const { entities: { mentions }, doc: { tokens } } = story;
  const before = mentions[firstFrom(mentions, tokens.end[end - 1]!) - 1];
  if (before === undefined) return null;
  const { type, index, last, outerLast } = before;
  if (type === 'person') return outerLast === end || last === end ? person(index, 0.95) : null;
  const member = isWho && last === end ? memberOf(before, story) : null;
  if (member) return person(member.index, 0.9);
  // "a spokesman *for the Harbour Union*, who"
  if (type === 'organization' && isWho && isOfBody(before, tokens)) return null;
  if (type === 'organization') return endsAt(before, end, tokens) ? body(nameOfBody(story.entities, index), 0.9) : null;
  return last === end && !isWho ? asGovernment(before, story) : null;
}

/** "a spokesman | *for the* | Harbour Union" */
function isOfBody({ first }: EntityMention, { id, kind }: Tokens): boolean {
  const link = DETERMINER.has(id[first - 1]!) ? first - 2 : first - 1;
  return link > 0 && kind[link] === Kind.word && FOR_BODY.has(id[link]!) && kind[link - 1] === Kind.word && isPersonWord(id[link - 1]!);
}

const FOR_BODY = new WordSet(['for', 'of', 'at', 'from', 'with', 'to']);

/** "*Tehran*, which denied it" */
function asGovernment(place: EntityMention, story: Story): Found | null {
  return story.isSubject(place) ? body(story.entities.places[place.index]!.name, 0.8) : null;
}

/** "the Harbour Union, | which", "the Harbour Online | website, which" */
function endsAt({ last }: EntityMention, end: number, { id }: Tokens): boolean {
  return last === end || (last === end - 1 && OUTLET.has(id[end - 1]!));
}

/** "*Nasrin Karvani* of the University of Rasht, who": who is of the body or place. */
function memberOf({ first }: EntityMention, { cast: { mentions }, doc: { tokens } }: Story): EntityMention | null {
  const of = DETERMINER.has(tokens.id[first - 1]!) ? first - 2 : first - 1;
  const before = OF.has(tokens.id[of]!) ? mentions[firstFrom(mentions, tokens.start[of]!) - 1] : undefined;
  return before !== undefined && (before.last === of || before.last === beforeAge(tokens, of)) ? before : null;
}

/** "Nasrin Karvani | *, 24,* | of Rasht, who": the token where an age between commas begins; `at` where none ends there. */
function beforeAge(tokens: Tokens, at: number): number {
  return at > 3 && isComma(tokens, at - 1) && tokens.kind[at - 2] === Kind.number && isComma(tokens, at - 3) ? at - 3 : at;
}

const OF = new WordSet(['of', 'at', 'from', 'with']);

/** The description that ends before token `end`: "The envoy, who …", "A trading source in the port, who …", "a draft that calls for …". */
function described(asked: Asked, story: Story, end: number, who: boolean): Found | null {
  const { tokens } = story.doc;
  for (let first = end - 1; first >= 0 && first > end - FARTHEST && IN_PHRASE.has(tokens.kind[first]!); first--) {
    if (!opensPhrase(tokens, first)) continue;
    const description = describe(story.doc, story.entities, first, end);
    const phrase = new Asked(story, asked.quote, { start: tokens.start[first]!, end: tokens.end[end - 1]! }, first, end, description);
    const aged = AGE.find(phrase, story) ?? NATIONAL.find(phrase, story);
    if (aged) return aged;
    const holder = who && first < end - 1 ? namedBefore(story, first) : undefined;
    // "Karvani, *the union's chief strategist*, who": whatever he is called
    if (holder) return person(holder.index, 0.9);
    if (!isMeant(description, who) && !(who && isPlainPhrase(tokens, first, end))) continue;
    const named = namedBefore(story, first);
    if (named) return person(named.index, 0.9);
    return OFFICE.find(phrase, story) ?? SAME.find(phrase, story) ?? DESCRIPTION.find(phrase, story);
  }
  return null;
}

/** The nouns that end before token `end`, from the function word or mark before them. */
function several({ doc: { tokens, text } }: Story, end: number): Found | null {
  const { kind, id, shape } = tokens;
  let first = end;
  while (first > 0 && end - first < REACH && kind[first - 1] === Kind.word && !(classesOf(id[first - 1]!) & FUNCTION)) {
    first--;
    if ((shape[first]! & Shape.lineStart) !== 0) break;
  }
  const counted = first > 0 && first === end - 1 && kind[first - 1] === Kind.number;
  if (counted) first--;
  else if (first === end && first > 0 && DEMONSTRATIVE.has(id[first - 1]!)) first--;
  if (first === end) return null;
  return { who: { kind: 'unnamed', name: tidy(text.slice(tokens.start[first], tokens.end[end - 1])), description: null, plural: true }, sure: 0.7 };
}

const FUNCTION = Class.subject | Class.object | Class.determiner | Class.preposition | Class.conjunction | Class.subordinator | Class.auxiliary | Class.time | Class.relative | Class.that | Class.verb;
const DEMONSTRATIVE = new WordSet(['those', 'these', 'others', 'anyone', 'someone', 'everyone', 'some', 'many', 'one', 'ones', 'both', 'all']);

/** "*Blue Wake*, which last year called it a joke": a name that no list knows, where the sentence or clause begins. */
function unlisted({ doc: { tokens, text } }: Story, end: number): Found | null {
  let first = end;
  while (first > 0 && end - first < REACH && tokens.kind[first - 1] === Kind.word && (tokens.shape[first - 1]! & Shape.capital) !== 0) first--;
  if (first === end || (first > 0 && tokens.kind[first - 1] === Kind.word && (tokens.shape[first]! & Shape.lineStart) === 0)) return null;
  return { who: { kind: 'unnamed', name: tidy(text.slice(tokens.start[first], tokens.end[end - 1])), description: null, plural: false }, sure: 0.7 };
}

/** "the man at the door, who": not the door. */
function isMeant(description: Description, who: boolean): boolean {
  return isSomebody(description) || (who ? SEVERAL : THINGS).has(headOfWord(wordId(description.head)));
}

/** "*the* envoy", "*two* clerks", "*22* actors", "*Critics* of the plan" */
function opensPhrase(tokens: Tokens, first: number): boolean {
  return DETERMINER.has(tokens.id[first]!) || COUNT.has(tokens.id[first]!) || isNumberOf(tokens, first) || opensAsSeveral(tokens, first);
}

/** "one of *22* actors, who": a number and several people. */
function isNumberOf(tokens: Tokens, first: number): boolean {
  return tokens.kind[first] === Kind.number && headOfWord(tokens.id[first + 1]!) === Head.people;
}

/** "*Critics* of the plan, who": several without an article, where a sentence or clause begins. */
function opensAsSeveral(tokens: Tokens, first: number): boolean {
  return (tokens.shape[first]! & Shape.capital) !== 0 && (first === 0 || tokens.kind[first - 1] !== Kind.word || (tokens.shape[first]! & Shape.lineStart) !== 0) && headOfWord(tokens.id[first]!) === Head.people;
}

/** "A clerk, who": a noun that no list knows; not "the man at the door, who", not "the day when the board, who". */
function isPlainPhrase(tokens: Tokens, first: number, end: number): boolean {
  return end - first <= 4 && (first === 0 || tokens.kind[first - 1] !== Kind.word);
}

const FARTHEST = 14;
const IN_PHRASE = new Set<number>([Kind.word, Kind.number, Kind.dash, Kind.possessive]);
const SEVERAL = new Set<number>([Head.people]);
const THINGS = new Set<number>([Head.people, Head.body, Head.paper]);

/** "Karvani, | a member of the council, who …". */
function namedBefore({ cast, doc: { tokens } }: Story, first: number): EntityMention | null {
  const before = cast.mentions[firstFrom(cast.mentions, tokens.start[first]!) - 1];
  return before && before.outerLast >= first - 1 && before.last <= first - 1 && isComma(tokens, first - 1) ? before : null;
}

/** Token of the "who" that is the mention or stands a few words before it, in one clause; -1 for none. */
function whoBefore(tokens: Tokens, { first, last }: Asked): number {
  if (first > 0 && tokens.kind[first] === Kind.word && (last - first === 1 ? WHICH_OR_THAT : WHICH).has(tokens.id[first]!)) return first;
  // "the governor, whom *he* accused"
  if (DETERMINER.has(tokens.id[first]!) || PRONOUN.has(tokens.id[first]!)) return -1;
  for (let i = first; i > 0 && i > first - REACH; i--) {
    if (tokens.kind[i] !== Kind.word) return -1;
    if (WHO.has(tokens.id[i]!)) return i;
  }
  return -1;
}

/** "diplomats *who* had read the notes and | who asked": both tell of the same. */
function firstWho(tokens: Tokens, who: number): number {
  if (who < 1 || !AND.has(tokens.id[who - 1]!) || tokens.kind[who - 1] !== Kind.word) return who;
  for (let i = who - 2; i > 0 && i > who - CLAUSE; i--) {
    if (tokens.kind[i] === Kind.mark && tokens.id[i] === STOP) return who;
    if (tokens.kind[i] === Kind.word && (WHO.has(tokens.id[i]!) || WHICH.has(tokens.id[i]!))) return i;
  }
  return who;
}

/** Nothing but an acronym in brackets, a stop or a comma-free gap: "(IFO)", ".". */
function onlySigns(tokens: Tokens, from: number, to: number): boolean {
  if (to < from || to - from > 4) return false;
  let inside = false;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === Kind.mark && tokens.id[i] === OPENING) inside = true;
    else if (tokens.kind[i] === Kind.mark && tokens.id[i] === CLOSING) inside = false;
    else if (!inside && !(tokens.kind[i] === Kind.mark && tokens.id[i] === STOP && to === i + 1 && from === i)) return false;
  }
  return true;
}

/** "the union's secretary-general | , Faith Mwende, said", "Its chairman | , *retired* headmaster Faith Mwende, said". */
function isEnclosed(tokens: Tokens, last: number, next: EntityMention): boolean {
  if (!isComma(tokens, last) || next.outerFirst <= last || next.outerFirst > last + 1 + LOOKS || tokens.kind[next.outerLast] !== Kind.mark) return false;
  for (let i = last + 1; i < next.outerFirst; i++) if (tokens.kind[i] !== Kind.word || (tokens.shape[i]! & Shape.capital) !== 0) return false;
  return true;
}

/** "The alleged ringleader, a 46-year-old restorer *named* | Faith Mwende, denied": the aside ends in the name. */
function isCalled(tokens: Tokens, last: number, next: EntityMention): boolean {
  // "a 46-year-old restorer | *named* Faith Mwende, denied"
  if (next.outerFirst === last + 1) return CALLED.has(tokens.id[last]!);
  if (!isComma(tokens, last) || next.outerFirst <= last + 1 || next.outerFirst > last + LONG_ASIDE || tokens.kind[next.last] !== Kind.mark) return false;
  for (let i = last + 1; i < next.outerFirst; i++) if (tokens.kind[i] === Kind.mark) return false;
  return CALLED.has(tokens.id[next.outerFirst - 1]!);
}

const CALLED = new WordSet(['named', 'called']);
const LONG_ASIDE = 14;

/** "*one of* its authors, Faith Mwende," */
function isOneOf({ id }: Tokens, first: number): boolean {
  return ONE.has(id[first]!) && OF.has(id[first + 1]!);
}

const ONE = new WordSet(['one']);

/** "the long retired | headmaster": so many words of looks. */
const LOOKS = 2;

/** "Karvani, then a young hydrologist": a comma and a few small words between. */
function isAside(tokens: Tokens, from: number, first: number): boolean {
  if (first <= from || first - from > REACH || !isComma(tokens, from)) return false;
  for (let i = from + 1; i < first; i++) if (tokens.kind[i] !== Kind.word || !(ASIDE.has(tokens.id[i]!) || WHO.has(tokens.id[i]!) || WHICH_OR_THAT.has(tokens.id[i]!))) return false;
  return true;
}

/** Not "In a meeting with Karvani, | the Omani minister | said": there the name is no subject and no comma closes the aside, or the country is another. */
function isOwnAside(before: EntityMention, asked: Asked, story: Story): boolean {
  const { tokens } = story.doc;
  return !isForeign(asked.description(), story.cast.profile(before.index)) && (story.isSubject(before) || tokens.kind[asked.last] !== Kind.word);
}

function isSomebody({ head }: Description): boolean {
  return isRole(head) || PERSON.has(head) || headOfWord(wordId(head)) === Head.person;
}

/** "Mr. Sanders's campaign" before the next sentence's name is no office of his. */
function isOffice({ plural, head }: Description): boolean {
  return !plural && isRole(head);
}

function isComma(tokens: Tokens, i: number): boolean {
  return i >= 0 && tokens.kind[i] === Kind.mark && tokens.id[i] === COMMA;
}
