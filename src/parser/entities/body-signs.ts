/** Signs around an unknown name that say it is a body's: a sport, an ezafe, an edition, a party's nouns; and that it ends before a rank. */
import { WordSet } from '../../core/words.js';
import { BEFORE_CLUBS, CLUB_PEOPLE, CLUB_WORDS, EDITIONS, LEGISLATURES, PARTISANS, PARTY_NOUNS, PLATFORMS, SIDES, SPORTS } from '../../lexicon/bodies.js';
import { RANK_ORDINALS } from '../../lexicon/titles.js';
import { FOR } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { knownAt, type Entry } from './gazetteer.js';
import { isAdjective, isSmallWord, joinsRun } from './runs.js';

const SPORT = new WordSet(SPORTS);
const SIDE = new WordSet(SIDES);
const CLUB_PERSON = new WordSet(CLUB_PEOPLE);
const EDITION = new WordSet(EDITIONS);
const PLATFORM = new WordSet(PLATFORMS);
const PARTY_NOUN = new WordSet(PARTY_NOUNS);
const LABOUR = new WordSet(['labour']);
const ON = new WordSet(['on', 'via']);
const TO = new WordSet(BEFORE_CLUBS);
const UNITED = new WordSet(CLUB_WORDS);
const HYPHEN_E = /[-\u2010\u2011]y?e$/;

/** "Foolad Rokh *football team*", "lost 3-2 to Al-Rayhan", "Al-Rayhan*'s Spanish coach*": a club, by the words around the name `[i, end)`. */
export function isClub(tokens: Tokens, i: number, end: number, last: number): boolean {
  if (end + 1 >= last) return afterScore(tokens, i);
  if (isSmallWord(tokens, end) && SPORT.has(tokens.id[end]!) && isSmallWord(tokens, end + 1) && SIDE.has(tokens.id[end + 1]!)) return true;
  return hasClubPerson(tokens, end, last) || afterScore(tokens, i);
}

function hasClubPerson(tokens: Tokens, end: number, last: number): boolean {
  if (tokens.kind[end] !== Kind.possessive) return false;
  // "Vakili's coach" is a wrestler's.
  const at = end + 2;
  return at < last && isSmallWord(tokens, at) && CLUB_PERSON.has(tokens.id[at]!) && knownAt(tokens, end + 1, last)?.demonym === true;
}

/** "3-2 to", "0-0 against" */
function afterScore(tokens: Tokens, i: number): boolean {
  const { kind, id } = tokens;
  return i > 3 && isSmallWord(tokens, i - 1) && TO.has(id[i - 1]!) && kind[i - 2] === Kind.number && kind[i - 3] === Kind.dash && kind[i - 4] === Kind.number
    && !((tokens.shape[i - 2]! | tokens.shape[i - 3]!) & Shape.blankBefore);
}

/** End of "Kashima *United*", "Nordvik *FC*": the club's word behind the unknown name `[i, end)`; 0 when there is none. */
export function clubEnd(tokens: Tokens, i: number, end: number, last: number): number {
  return end < last && joinsRun(tokens, end) && UNITED.has(tokens.id[end]!) && (classOf(tokens.id[i]!) & Is.given) === 0
    && !(end + 1 < last && joinsRun(tokens, end + 1)) ? end + 1 : 0;
}

/** "Royan-e Shargh": the name goes on behind the ezafe, whatever its words mean elsewhere; its end, or 0 when token `i` has none. */
export function ezafeEnd(tokens: Tokens, i: number, last: number): number {
  let at = i;
  while (at + 1 < last && at < i + 4 && hasEzafe(tokens, at) && joinsRun(tokens, at + 1) && !isAdjective(tokens, at + 1)) at++;
  return at > i ? at + 1 : 0;
}

function hasEzafe(tokens: Tokens, i: number): boolean {
  return (tokens.shape[i]! & Shape.hyphen) !== 0 && tokens.id[i] === 0 && HYPHEN_E.test(tokens.textOf(i));
}

/** "Al Jazeera *Arabic*": whether token `at` names the edition of the known body before it. */
export function isEdition(tokens: Tokens, at: number, last: number, known: Entry): boolean {
  return known.kind === 'body' && at < last && joinsRun(tokens, at) && EDITION.has(tokens.id[at]!) && !(at + 1 < last && joinsRun(tokens, at + 1));
}

/** "wrote *on Twitter*": the platform, not the company. */
export function isPlatform(tokens: Tokens, i: number): boolean {
  return PLATFORM.has(tokens.id[i]!) && i > 0 && isSmallWord(tokens, i - 1) && ON.has(tokens.id[i - 1]!);
}

/** "the Labour benches", "a Labour MP", not "Labour costs": the party's short name. */
export function isParty(tokens: Tokens, i: number, last: number): boolean {
  return LABOUR.has(tokens.id[i]!) && i + 1 < last && tokens.kind[i + 1] === Kind.word && PARTY_NOUN.has(tokens.id[i + 1]!);
}

const PARTISAN = new WordSet(PARTISANS);
const LEGISLATURE = new WordSet(LEGISLATURES);

/** "the *Republican* Senate", "the *Democrats'* House": whose majority a house has is no part of its name. */
export function isMajority({ id }: Tokens, i: number): boolean {
  return PARTISAN.has(id[i]!) && (LEGISLATURE.has(id[i + 1]!) || LEGISLATURE.has(id[i + 2]!));
}

/** "Navy for Operations | *Second* Brigadier General": the ordinal is the rank's. */
export function beforeRank({ id, shape }: Tokens, end: number): number {
  return end > 0 && RANK_ORDINAL.has(id[end - 1]!) && (classOf(id[end]!) & Is.rank) !== 0 && (shape[end]! & Shape.capital) !== 0 ? end - 1 : end;
}

const RANK_ORDINAL = new WordSet(RANK_ORDINALS);

/** "the Tunisian *Forum for* Economic Rights": what it is for, in capitals. */
export function isForumFor(tokens: Tokens, at: number, limit: number): boolean {
  return at + 2 < limit && FORUM.has(tokens.id[at]!) && FOR.has(tokens.id[at + 1]!) && joinsRun(tokens, at + 2);
}

const FORUM = new WordSet(['forum', 'network', 'coalition', 'initiative']);
