/** Where an office behind a name ends: at the comma, bracket, stop or verb behind what it is of. */
import { AMPERSAND, CLOSING, COMMA, OPENING } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { FOR, IN, ON, WHICH } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { partsForms } from './company-forms.js';
import { isCounted } from './counted.js';
import { isSeat } from './office-words.js';
import type { Piece } from './piece.js';
import { isAbbreviationStop, isInitial, isMark, joinsRun } from './runs.js';

/** "a member of the European Parliament | from the United Kingdom": no part of the office. */
const FROM = new WordSet(['from']);
const BEFORE_WHOM = new WordSet(['with', 'of', 'to', 'for', 'by', 'from', 'in', 'on', 'at', 'under', 'about', 'against', 'through']);
const SAINT = new WordSet(['st', 'mt', 'ft']);
const UNTIL = new WordSet(['turned', 'until', 'till', 'since', 'between', 'during', 'when', 'while', 'before', 'after', 'because', 'where', 'whether']);
const LASTING = new WordSet(['years', 'decades', 'months', 'decade', 'year', 'terms', 'seasons']);

/** Whether the sign at token `at` ends the office before it: a comma that lists nothing, a mark of the sentence. `last`: behind the passage; `next`: index of the first piece behind the name. */
export function signEnds(tokens: Tokens, at: number, last: number, pieces: readonly Piece[], next: number): boolean {
  const kind = tokens.kind[at]!;
  if (isMark(tokens, at, COMMA)) return !listGoesOn(tokens, at) && !partsForms(tokens, at, last) && !isInBody(pieces, next, at) && !joinsPlaces(tokens, pieces, next, at);
  if (kind === Kind.mark) return !isAmpersand(tokens, at) && !isShortForm(tokens, at) && !isInNames(tokens, at, last) && !partsForms(tokens, at + 1, last);
  if (kind >= Kind.quote && kind < Kind.mark) return !isJoining(tokens, at, last) && !isOwners(tokens, at, last) && !isCounted(tokens, at);
  return false;
}

/** Whether the small word `at` is no part of the office before it. */
export function wordEnds(tokens: Tokens, at: number): boolean {
  const { id, kind } = tokens;
  if (classOf(id[at]!) & (Is.speech | Is.who) || WHICH.has(id[at]!)) return true;
  if (FROM.has(id[at]!)) return !isSeat(tokens, at);
  // "a longtime adviser *with whom* he spoke"; not "governor of the central *bank who*"
  if (BEFORE_WHOM.has(id[at]!) && kind[at + 1] === Kind.word && (classOf(id[at + 1]!) & Is.who || WHICH.has(id[at + 1]!))) return true;
  if (FOR.has(id[at]!) && isLasting(tokens, at + 1)) return true;
  // "governor of Gilan *until* 2013", "*in* 2013"
  return UNTIL.has(id[at]!) || tellsWhen(tokens, at);
}

/** "(AEOI)" inside an office, and the opening bracket of nothing else. */
export function isShortForm(tokens: Tokens, at: number): boolean {
  if (isMark(tokens, at, OPENING)) return (tokens.shape[at + 1]! & Shape.caps) !== 0 && isMark(tokens, at + 2, CLOSING);
  return isMark(tokens, at, CLOSING) && isMark(tokens, at - 2, OPENING);
}

/** "governor of Gilan | *in* 2013", "ambassador to Dushanbe | *on* Wednesday" */
function tellsWhen({ id, kind }: Tokens, at: number): boolean {
  if (IN.has(id[at]!)) return kind[at + 1] === Kind.number;
  return ON.has(id[at]!) && kind[at + 1] === Kind.word && (classOf(id[at + 1]!) & Is.calendar) !== 0;
}

/** "editor-in-chief for | *four decades*", "for the past 12 *years*" */
function isLasting({ id }: Tokens, from: number): boolean {
  for (let at = from; at < from + 4; at++) if (LASTING.has(id[at]!)) return true;
  return false;
}

/** "adviser to President George W*.* Vakili", "aide to Sen*.* Omid Vakili", "spokesman for Mrs*.* Vakili", "head of research at St*.* Miriam University" */
function isInNames(tokens: Tokens, stop: number, last: number): boolean {
  if (!isAbbreviationStop(tokens, stop) || stop + 1 >= last || !joinsRun(tokens, stop + 1)) return false;
  return isInitial(tokens, stop - 1) || SAINT.has(tokens.id[stop - 1]!) || (classOf(tokens.id[stop - 1]!) & (Is.address | Is.office | Is.rank)) !== 0;
}

/** "the Iran *–* Japan Committee"; not "chairman of the Council *—* no friend of the plan" */
function isJoining(tokens: Tokens, at: number, last: number): boolean {
  return tokens.kind[at] === Kind.dash && at + 1 < last && joinsRun(tokens, at - 1) && joinsRun(tokens, at + 1);
}

/** "chair of the Textile Exporters*'* Union", "spokeswoman for the weavers*'* guild" */
function isOwners(tokens: Tokens, at: number, last: number): boolean {
  if (tokens.kind[at] !== Kind.apostrophe || at + 1 >= last || tokens.kind[at + 1] !== Kind.word) return false;
  return joinsRun(tokens, at + 1) || (classOf(tokens.id[at + 1]!) & (Is.bodyHead | Is.office)) !== 0;
}

/** "Minister of Industry*,* Mine and Trade", "committee on water resources*,* and ecology". */
function listGoesOn({ id }: Tokens, comma: number): boolean {
  const next = classOf(id[comma + 1]!) & Is.and ? comma + 2 : comma + 1;
  return (classOf(id[comma - 1]!) & Is.topic) !== 0 && (classOf(id[next]!) & Is.topic) !== 0;
}

/** "deputy head of the Forests*,* Lakes and Parks Organization": inside of a body's name. */
function isInBody(pieces: readonly Piece[], next: number, comma: number): boolean {
  for (let i = next; i < pieces.length && pieces[i]!.first < comma; i++) if (pieces[i]!.last > comma && pieces[i]!.kind === 'body') return true;
  return false;
}

/** "member of parliament for Bushehr*,* Genaveh and Deylam": of several places; not "mayor of Golzar, Yazd Province". */
function joinsPlaces(tokens: Tokens, pieces: readonly Piece[], next: number, comma: number): boolean {
  for (let i = next; i + 1 < pieces.length && pieces[i]!.first < comma; i++) {
    const behind = pieces[i + 1]!;
    if (pieces[i]!.last !== comma || pieces[i]!.kind !== 'place' || behind.kind !== 'place' || behind.first !== comma + 1) continue;
    const and = tokens.kind[behind.last] === Kind.word && (classOf(tokens.id[behind.last]!) & Is.and) !== 0;
    return and && pieces[i + 2]?.kind === 'place' && pieces[i + 2]!.first === behind.last + 1;
  }
  return false;
}

/** "head of research at Straits *&* Orient Bank" */
function isAmpersand(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, AMPERSAND) && joinsRun(tokens, at - 1) && joinsRun(tokens, at + 1);
}
