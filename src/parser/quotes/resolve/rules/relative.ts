/** "who" and "which": the one named or described right before. */
import { itemAt } from '../../../../core/reading.js';
import { CLOSING, COMMA, OPENING, SMALL_S, STOP } from '../../../../core/signs.js';
import { tidy } from '../../../../core/span.js';
import { internWord, WordSet } from '../../../../core/words.js';
import { OUTLET_KINDS } from '../../../../lexicon/cues.js';
import type { EntityMention } from '../../../doc.js';
import { isMark, isSmallWord } from '../../../entities/runs.js';
import { BY, DETERMINER, FROM, INDEFINITE, WHICH, WHOSE } from '../../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../../text/tokens.js';
import { Class, classesOf, ENDS_NOUNS } from '../../classes.js';
import { Head, headOfWord, isPersonWord } from '../../heads.js';
import { firstFrom } from '../cast.js';
import { describe, type Description } from '../description.js';
import { body, nameOfBody, person, type Found, type MentionRule } from '../rule.js';
import { Asked, type Story } from '../story.js';
import { isSomebody } from './apposition.js';
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
const PRONOUN = new WordSet(['he', 'she', 'they', 'it', 'we', 'i']);
const REACH = 5;

/** "Karvani, who said", "the envoy, who sits on the board": the one named or described right before. */
export const RELATIVE: MentionRule = {
  id: 'relative',
  why: '"who" is the person or body right before it, and what follows "who" is said of that one',
  kind: 'pronoun',
  find(asked, story) {
    const who = firstWho(story.doc.tokens, whoBefore(story.doc.tokens, asked));
    if (who < 0) return null;
    const end = beforeState(story, beforeSigns(story.doc.tokens, who));
    const isWho = WHO.has(story.doc.tokens.id[who]!);
    return (isWho || end < who ? null : paperBy(asked, story, end)) ?? namedAt(end, isWho, story) ?? (isWho ? null : apposedBody(end, story)) ?? described(asked, story, end, isWho) ?? (isWho ? null : unlisted(story, end));
  },
};

/** "firms", "businesses", "a paper"; no "race" and no "Old Town". */
function maySpeak({ id, shape, text, end }: Tokens, at: number): boolean {
  if (shape[at]! & Shape.capital) return false;
  return THINGS.has(headOfWord(id[at]!)) || text.charCodeAt(end[at]! - 1) === SMALL_S;
}

/** "a doctor from Golzar | *, New Jersey,* who": the token where the state behind a town begins, its comma; else `end`. */
function beforeState({ doc: { tokens }, entities: { mentions } }: Story, end: number): number {
  if (!isMark(tokens, end, COMMA)) return end;
  const before = mentions[firstFrom(mentions, tokens.end[end - 1]!) - 1];
  const isState = before?.type === 'place' && before.last === end && isMark(tokens, before.first - 1, COMMA) && (tokens.shape[before.first - 2]! & Shape.capital) !== 0;
  return isState ? before.first - 1 : end;
}

/** "rows of *legal experts*, who", "*those* who", "*23 percent* who" */
export const RELATIVE_NOUN: MentionRule = {
  id: 'relative-noun',
  why: '"who" that no name or description answers means the nouns right before it',
  guess: true,
  find(asked, story) {
    const { tokens } = story.doc;
    const who = firstWho(tokens, whoBefore(tokens, asked));
    if (who < 0) return null;
    const end = beforeSigns(tokens, who);
    // "large firms that warn", but "a race that shows": of things only those that can speak
    return WHO.has(tokens.id[who]!) || maySpeak(tokens, end - 1) ? several(story, end) : null;
  },
};

/** "Karvani | *,* who", "Karvani | *(D-Mo.),* who", "Karvani | *—* who", "Karvani | *(* who": the token where the signs between begin. */
function beforeSigns(tokens: Tokens, who: number): number {
  const { kind } = tokens;
  if (kind[who - 1] === Kind.dash || isMark(tokens, who - 1, OPENING) || isMark(tokens, who - 1, STOP)) return who - 1;
  if (!isMark(tokens, who - 1, COMMA)) return who;
  // "Faith Mwende *Jr.*, who"
  if (isMark(tokens, who - 2, STOP)) return who - 2;
  if (isMark(tokens, who - 2, CLOSING)) for (let open = who - 3; open > 0 && open > who - BRACKET; open--) if (isMark(tokens, open, OPENING)) return open;
  return who - 1;
}

const BRACKET = 8;

/** The name that ends before token `end`. */
function namedAt(end: number, isWho: boolean, story: Story): Found | null {
  const { entities: { mentions }, doc: { tokens } } = story;
  const before = mentions[firstFrom(mentions, tokens.end[end - 1]!) - 1];
  if (before === undefined) return null;
  const { type, index, last, outerLast } = before;
  if (type === 'person') return outerLast === end || last === end ? person(index, 0.95) : null;
  const somebody = isWho ? memberAt(before, end, story) ?? holderOf(before, story) : null;
  if (somebody) return person(somebody.index, 0.9);
  if (type === 'organization') return bodyAt(before, end, isWho, story);
  return last === end && !isWho ? asGovernment(before, story) : null;
}

function memberAt(where: EntityMention, end: number, story: Story): EntityMention | null {
  return where.last === end ? memberOf(where, story) : null;
}

/** The body that ends before token `end`; "a spokesman *for the Harbour Union*, who" is somebody else. */
function bodyAt(named: EntityMention, end: number, isWho: boolean, { doc: { tokens }, entities }: Story): Found | null {
  if (isWho && isOfBody(named, tokens)) return null;
  return endsAt(named, end, tokens) ? body(nameOfBody(entities, named.index), 0.9) : null;
}

/** "*Nasrin Karvani*, head of research at the Harbour Union, who": whose office behind the name the body ends. */
function holderOf({ type, start, last }: EntityMention, { cast: { mentions } }: Story): EntityMention | null {
  if (type !== 'organization') return null;
  const before = mentions[firstFrom(mentions, start) - 1];
  return before !== undefined && before.outerLast >= last ? before : null;
}

/** "the *Harbour Union*, a research group, which": what a body is stands between its name and "which". */
function apposedBody(end: number, { doc: { tokens }, entities }: Story): Found | null {
  let article = end - 1;
  while (article > end - LONGEST_KIND && isSmallWord(tokens, article) && !INDEFINITE.has(tokens.id[article]!)) article--;
  if (!INDEFINITE.has(tokens.id[article]!) || !isMark(tokens, article - 1, COMMA)) return null;
  const named = itemAt(entities.mentions, firstFrom(entities.mentions, tokens.start[article]!) - 1);
  return named?.type === 'organization' && named.last === article - 1 ? body(nameOfBody(entities, named.index), 0.9) : null;
}

/** "a Leeds-based research and policy group" */
const LONGEST_KIND = 7;

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

/** "*Nasrin Karvani* of the University of Rasht, who", "*Nasrin Karvani* of Rasht's Dena Hospital, who": who is of the body or place. */
function memberOf(where: EntityMention, { cast: { mentions }, entities, doc: { tokens } }: Story): EntityMention | null {
  const owner = tokens.kind[where.first - 1] === Kind.possessive ? entities.mentions[firstFrom(entities.mentions, tokens.start[where.first - 1]!) - 1] : undefined;
  const first = owner?.type === 'place' && owner.last === where.first - 1 ? owner.first : where.first;
  const of = DETERMINER.has(tokens.id[first - 1]!) ? first - 2 : first - 1;
  const before = OF.has(tokens.id[of]!) ? mentions[firstFrom(mentions, tokens.start[of]!) - 1] : undefined;
  return before !== undefined && (before.last === of || before.last === beforeAge(tokens, of)) ? before : null;
}

/** "Nasrin Karvani | *, 24,* | of Rasht, who": the token where an age between commas begins; `at` where none ends there. */
function beforeAge(tokens: Tokens, at: number): number {
  return at > 3 && isMark(tokens, at - 1, COMMA) && tokens.kind[at - 2] === Kind.number && isMark(tokens, at - 3, COMMA) ? at - 3 : at;
}

const OF = new WordSet(['of', 'at', 'from', 'with']);

/** The description that ends before token `end`: "The envoy, who …", "A trading source in the port, who …", "a draft that calls for …". */
function described(asked: Asked, story: Story, end: number, who: boolean): Found | null {
  const { tokens } = story.doc;
  if (who && isSeveralOfOwn(tokens, end)) return null;
  for (let first = end - 1; first >= 0 && first > end - FARTHEST && IN_PHRASE.has(tokens.kind[first]!); first--) {
    const found = opensPhrase(tokens, first) ? asPhrase(asked, story, first, end, who) : null;
    if (found) return found;
  }
  return null;
}

/** The description `[first, end)`, if "who" or "which" can mean what it does. */
function asPhrase(asked: Asked, story: Story, first: number, end: number, who: boolean): Found | null {
  const { tokens } = story.doc;
  const description = describe(story.doc, story.entities, first, end);
  const phrase = new Asked(story, asked.quote, { start: tokens.start[first]!, end: tokens.end[end - 1]! }, first, end, description);
  const aged = AGE.find(phrase, story) ?? NATIONAL.find(phrase, story);
  if (aged) return aged;
  const isHis = isMeant(description, who) || (who && isPlainPhrase(tokens, first, end));
  // "Karvani, *the union's chief strategist*, who": whatever he is called
  const named = isHis || (who && first < end - 1) ? namedBefore(story, first) : undefined;
  if (named) return person(named.index, 0.9);
  return isHis ? OFFICE.find(phrase, story) ?? SAME.find(phrase, story) ?? DESCRIPTION.find(phrase, story) : null;
}

/** "kept secret | *a report by a retired judge* | which found": the paper, and not its writer; behind a comma either may be meant. */
function paperBy(asked: Asked, story: Story, end: number): Found | null {
  const { tokens } = story.doc;
  for (let by = end - 1; by > 1 && by > end - FARTHEST && IN_PHRASE.has(tokens.kind[by]!); by--) {
    if (!(BY.has(tokens.id[by]!) || FROM.has(tokens.id[by]!)) || headOfWord(tokens.id[by - 1]!) !== Head.paper) continue;
    let first = by - 1;
    while (first > 0 && first > by - REACH && tokens.kind[first] === Kind.word && !opensPhrase(tokens, first)) first--;
    return opensPhrase(tokens, first) ? asPhrase(asked, story, first, end, false) : null;
  }
  return null;
}

/** "The plan set off alarm *among legal experts*, who": several, told of by a word that opens nothing larger; not "a group *of* experts, who". */
function isSeveralOfOwn(tokens: Tokens, end: number): boolean {
  const before = nounsFrom(tokens, end) - 1;
  return before >= 0 && headOfWord(tokens.id[end - 1]!) === Head.people && tokens.kind[before] === Kind.word && (classesOf(tokens.id[before]!) & Class.preposition) !== 0 && !OF.has(tokens.id[before]!);
}

/** The nouns that end before token `behind`, from the function word or mark before them. */
function several(story: Story, behind: number): Found | null {
  const { doc: { tokens, text }, entities: { mentions } } = story;
  const { kind, id } = tokens;
  const outer = beforePhrase(tokens, behind);
  // "Karvani, *president of the Harbour Union*, who": what he is
  const named = namedBefore(story, nounsFrom(tokens, outer));
  if (named) return person(named.index, 0.85);
  // "enough *of the delegates* who"
  const end = isBehindOf(tokens, behind) ? behind : outer;
  let first = nounsFrom(tokens, end);
  // "a doctor from *Golzar*, who": nobody is a town
  const place = mentions[firstFrom(mentions, tokens.start[first] ?? 0)];
  if (place?.type === 'place' && place.first === first && place.last === end) return null;
  if (first > 0 && ((first === end - 1 && kind[first - 1] === Kind.number) || (first === end && DEMONSTRATIVE.has(id[first - 1]!)))) first--;
  if (first === end) return null;
  return { who: { kind: 'unnamed', name: tidy(text.slice(tokens.start[first], tokens.end[end - 1])), description: null, plural: true }, sure: 0.7 };
}

/** "democrats | *across the country*, who": the end of the nouns of which a preposition, an article and what is nobody tell where they are. */
function beforePhrase(tokens: Tokens, end: number): number {
  const { kind, id } = tokens;
  const first = nounsFrom(tokens, end);
  const head = first < end ? headOfWord(id[end - 1]!) : Head.people;
  const before = first - 2;
  if (head === Head.people || isPersonWord(id[end - 1]!) || before < 1 || !DETERMINER.has(id[first - 1]!) || kind[before] !== Kind.word || !(classesOf(id[before]!) & Class.preposition)) return end;
  return nounsFrom(tokens, before) < before ? before : end;
}

/** "of the *delegates*" */
function isBehindOf(tokens: Tokens, end: number): boolean {
  const first = nounsFrom(tokens, end);
  return first > 1 && OF.has(tokens.id[first - 2]!);
}

/** The first token of the words before token `end` that may be nouns of one phrase; `end` for none. */
function nounsFrom({ kind, id, shape }: Tokens, end: number): number {
  let first = end;
  while (first > 0 && end - first < REACH && kind[first - 1] === Kind.word && !(classesOf(id[first - 1]!) & FUNCTION)) {
    first--;
    if ((shape[first]! & Shape.lineStart) !== 0) break;
  }
  return first;
}

const FUNCTION = ENDS_NOUNS | Class.verb;

const DEMONSTRATIVE = new WordSet(['those', 'these', 'others', 'anyone', 'someone', 'everyone', 'some', 'many', 'one', 'ones', 'both', 'all']);

/** "*Blue Wake*, which last year called it a joke": a name that no list knows, where the sentence or clause begins. */
function unlisted({ doc: { tokens, text } }: Story, end: number): Found | null {
  let first = end;
  while (first > 0 && end - first < REACH && tokens.kind[first - 1] === Kind.word && (tokens.shape[first - 1]! & Shape.capital) !== 0) first--;
  if (first === end || (first > 0 && tokens.kind[first - 1] === Kind.word && (tokens.shape[first]! & Shape.lineStart) === 0)) return null;
  return { who: { kind: 'unnamed', name: tidy(text.slice(tokens.start[first], tokens.end[end - 1])), description: null, plural: false }, sure: 0.7 };
}

/** "the 43-*year-old*, who" */
const YEAR_OLD = internWord('year-old');

/** "the man at the door, who": not the door. */
function isMeant(description: Description, who: boolean): boolean {
  return isSomebody(description) || description.headId === YEAR_OLD || (who ? SEVERAL : THINGS).has(headOfWord(description.headId));
}

/** "*the* envoy", "*two* clerks", "*22* actors", "*Critics* of the plan" */
function opensPhrase(tokens: Tokens, first: number): boolean {
  return DETERMINER.has(tokens.id[first]!) || COUNT.has(tokens.id[first]!) || isNumberOf(tokens, first) || opensAsSeveral(tokens, first) || isOwner(tokens, first);
}

/** "*Karvani*'s lawyer", "*Dena Karvani*'s lawyer", "*Rasht*'s envoy to the UN": the name's first word. */
function isOwner({ kind, shape }: Tokens, first: number): boolean {
  if (!(shape[first]! & Shape.capital) || (first > 0 && kind[first - 1] === Kind.word && (shape[first - 1]! & Shape.capital) !== 0)) return false;
  let end = first + 1;
  while (kind[end] === Kind.word && (shape[end]! & Shape.capital) !== 0) end++;
  return kind[end] === Kind.possessive;
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
  const before = itemAt(cast.mentions, firstFrom(cast.mentions, tokens.start[first]!) - 1);
  return before && before.outerLast >= first - 1 && before.last <= first - 1 && isMark(tokens, first - 1, COMMA) ? before : null;
}

/** Token of the "who" that is the mention or stands a few words before it, in one clause; -1 for none. */
function whoBefore(tokens: Tokens, { first, last }: Asked): number {
  if (first > 0 && tokens.kind[first] === Kind.word && (last - first === 1 ? WHICH_OR_THAT : WHICH).has(tokens.id[first]!)) return first;
  if (isAnother(tokens, first, last)) return -1;
  for (let i = first; i > 0 && i > first - REACH; i--) {
    if (tokens.kind[i] !== Kind.word) return -1;
    // "*WHO* officials said"
    if (WHO.has(tokens.id[i]!)) return tokens.shape[i]! & Shape.caps ? -1 : i;
  }
  return -1;
}

/** "the governor, whom *he* accused", "who was told by | *doctors*", "the mayor, who | *police* say is ill": not the one before "who". */
function isAnother({ id }: Tokens, first: number, last: number): boolean {
  if (DETERMINER.has(id[first]!) || PRONOUN.has(id[first]!)) return true;
  return (first > 0 && BY.has(id[first - 1]!)) || (headOfWord(id[last - 1]!) === Head.people && !WHO.has(id[first]!));
}

/** "diplomats *who* had read the notes and | who asked", "the scholar, *whose* book it was and | who asked": both tell of the same. */
function firstWho(tokens: Tokens, who: number): number {
  if (who < 1 || !AND.has(tokens.id[who - 1]!) || tokens.kind[who - 1] !== Kind.word) return who;
  let whose = who;
  for (let i = who - 2; i > 0 && i > who - CLAUSE; i--) {
    if (tokens.kind[i] === Kind.mark && tokens.id[i] === STOP) return whose;
    if (tokens.kind[i] === Kind.word && WHOSE.has(tokens.id[i]!)) whose = i;
    if (tokens.kind[i] === Kind.word && (WHO.has(tokens.id[i]!) || WHICH.has(tokens.id[i]!))) return i;
  }
  return whose;
}
