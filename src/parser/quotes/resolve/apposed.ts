/**
 * Who somebody is, told before his name as the subject of the sentence.
 *
 *   The master of the vessel, | Captain Omid Karvani, thanked the crew          Karvani's producer, | Sara Sohrabi, shrugged
 *   The owner of the airfield where he landed, | Omid Karvani of Lake Aero, had gone home
 */
import { COMMA, STOP } from '../../../core/signs.js';
import { WordSet } from '../../../core/words.js';
import type { EntityMention } from '../../doc.js';
import { Is, classOf } from '../../entities/classes.js';
import { isMark, isSmallWord } from '../../entities/runs.js';
import { DETERMINER, OF } from '../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';
import { Class, classesOf, ENDS_NOUNS } from '../classes.js';
import { isPersonWord } from '../heads.js';

/** The token before such a phrase, -1 where it opens the text; `comma` itself where none ends there. */
export function beforeApposed(tokens: Tokens, comma: number, mention: EntityMention): number {
  if (!isMark(tokens, comma, COMMA) || !isClosed(tokens, Math.max(mention.last, mention.outerLast))) return comma;
  const first = sentenceHead(tokens, comma);
  if (first < 0) return comma;
  // "The *master* of the vessel, Captain Karvani,": whatever the noun is, the rank tells of a person.
  const ranked = mention.outerFirst < mention.first && DETERMINER.has(tokens.id[first]!) && tokens.kind[first + 1] === Kind.word ? first + 1 : -1;
  const noun = Math.max(personFrom(tokens, first, comma), ranked);
  return noun >= 0 && isPhrase(tokens, noun + 1, comma) ? first - 1 : comma;
}

/** "*Retired bus* | captain Omid Karvani": the token before the words with which the sentence opens, where they tell more of a title in small letters; `at` elsewhere. */
export function beforeTrade(tokens: Tokens, at: number, { outerFirst, first }: EntityMention): number {
  if (outerFirst === first || (tokens.shape[outerFirst]! & Shape.capital) !== 0) return at;
  for (let i = at; i >= 0 && i > at - LONGEST_TRADE && tokens.kind[i] === Kind.word && (classesOf(tokens.id[i]!) & ENDS_NOUNS) === 0; i--) {
    if ((tokens.shape[i]! & Shape.lineStart) !== 0 || i === 0 || isMark(tokens, i - 1, STOP)) return i - 1;
  }
  return at;
}

const LONGEST_TRADE = 4;

/** "Captain Omid Karvani | *,*", "Omid Karvani | *of* Lake Aero*,*" */
function isClosed(tokens: Tokens, behind: number): boolean {
  if (isMark(tokens, behind, COMMA)) return true;
  if (tokens.kind[behind] !== Kind.word || !OF.has(tokens.id[behind]!)) return false;
  let at = behind + 1;
  while (at < behind + LONGEST_HOUSE && tokens.kind[at] === Kind.word) at++;
  return isMark(tokens, at, COMMA);
}

/** First token of the sentence that the comma stands in, if no other comma or mark stands between; -1 else. */
function sentenceHead(tokens: Tokens, comma: number): number {
  for (let at = comma - 1; at >= 0 && at > comma - LONGEST; at--) {
    if (tokens.kind[at] !== Kind.word && tokens.kind[at] !== Kind.possessive && tokens.kind[at] !== Kind.dash) return -1;
    if ((tokens.shape[at]! & Shape.lineStart) !== 0 || at === 0 || isMark(tokens, at - 1, STOP) || tokens.kind[at - 1] === Kind.quote) return at;
  }
  return -1;
}

/** "The *master* of", "Karvani's *producer*", "But the union's regional *organiser*": the noun near the head of the sentence; -1 for none. */
function personFrom(tokens: Tokens, first: number, comma: number): number {
  const { id, kind } = tokens;
  const from = OPENS.has(id[first]!) ? first + 1 : first;
  let determined = DETERMINER.has(id[from]!);
  for (let at = from; at < comma && at < from + NOUN_WITHIN; at++) {
    if (kind[at] === Kind.possessive) determined = true;
    else if (kind[at] !== Kind.word || (at > from && (classesOf(id[at]!) & VERBAL) !== 0)) return -1;
    else if (determined && isPersonWord(id[at]!) && !(kind[at + 1] === Kind.word && isPersonWord(id[at + 1]!))) return kind[at + 1] === Kind.possessive ? -1 : at;
  }
  return -1;
}

/** "of the vessel", "where he landed": from the noun to the comma stands no verb, if it is not that of a relative clause. */
function isPhrase({ id, kind, end, text }: Tokens, from: number, comma: number): boolean {
  if (from === comma) return true;
  if (!LEADS_ON.has(id[from]!)) return false;
  for (let at = from; at < comma; at++) {
    if (kind[at] !== Kind.word) continue;
    if (RELATIVE.has(id[at]!)) return true;
    if ((classesOf(id[at]!) & VERBAL) !== 0 || text.endsWith('ed', end[at])) return false;
  }
  return true;
}

const VERBAL = Class.auxiliary | Class.subject;
const OPENS = new WordSet(['but', 'and', 'meanwhile', 'yet']);
const LEADS_ON = new WordSet(['of', 'for', 'at', 'in', 'on', 'to', 'from', 'with', 'who', 'whose', 'where', 'which', 'that']);
const RELATIVE = new WordSet(['who', 'whose', 'where', 'which', 'that']);
const NOUN_WITHIN = 7;
const LONGEST = 22;
/** "of Karvan Lake Aero" */
const LONGEST_HOUSE = 7;

/** The noun that says what somebody is whose name stands behind token `before` and before token `behind`: "*Sociologist* Omid Karvani", "but her *lawyer*, Sara Karvani, said"; -1 for none. */
export function nounBefore(tokens: Tokens, before: number, behind: number): number {
  if (before < 0) return -1;
  if (tokens.kind[before] === Kind.word) return classOf(tokens.id[before]!) & Is.personNoun ? before : -1;
  return isMark(tokens, before, COMMA) && isMark(tokens, behind, COMMA) && isOwned(tokens, before - 1) ? before - 1 : -1;
}

/** "her *lawyer*", "the town's *baker*" */
function isOwned(tokens: Tokens, noun: number): boolean {
  const { kind, id } = tokens;
  if (noun < 1 || !isSmallWord(tokens, noun) || !(classOf(id[noun]!) & (Is.personNoun | Is.office))) return false;
  return kind[noun - 1] === Kind.possessive || (kind[noun - 1] === Kind.word && (classOf(id[noun - 1]!) & Is.possessor) !== 0);
}
