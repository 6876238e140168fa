/**
 * What follows "of" and "for" in the name of a body: fields, lists of them, members, places.
 *
 *   Ministry of | Industry, Mine and Trade          Institute of | Earthquake Engineering and Seismology
 *   Chamber of | Turkish Engineers                  Economic Commission | of the Iranian parliament
 */
import { CLOSING, COMMA, OPENING, SMALL_S } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { knownAt, type Entry } from './gazetteer.js';
import { isMark, isSmallWord, joinsRun } from './runs.js';
import { ON } from '../text/small-words.js';

/** So many words a run of fields may have. */
const LONGEST = 12;

/** End of the phrase that begins at token `from`, behind "of" or "for": a place, fields, a plain run; 0 where none does. */
export function nounPhrase(tokens: Tokens, from: number, limit: number): number {
  const known = tokens.id[from] === 0 ? undefined : knownAt(tokens, from, limit);
  const told = known ? behindKnown(tokens, known, from + known.length, limit) : -1;
  if (told >= 0) return told;
  const after = known ? from + known.length : from;
  const fields = runOf(tokens, after, limit, LONGEST, isFieldWord);
  const plain = runOf(tokens, fields, limit, 4, isNoPerson);
  // One more word behind field words is theirs ("Station Owners", "Modern Art"); two may be a person.
  if (fields > after) return listEnd(tokens, plain === fields + 1 ? plain : overField(tokens, fields, limit), limit);
  if (plain === after) return 0;
  const end = runOf(tokens, plain, limit, LONGEST, isFieldWord);
  // "Institute of Earthquake Engineering *and Seismology*"
  if (isFieldWord(tokens, end - 1)) return listEnd(tokens, end, limit);
  return end === plain && plain === after + 1 ? pairEnd(tokens, after, limit) : end;
}

/** "Nuclear | *Waste Management*", "Cultural | *Property Law*": one or two words that no list of fields has, the last of them a field or a common noun that ends the run; `from` for others, which may be somebody. */
function overField(tokens: Tokens, from: number, limit: number): number {
  for (const at of [from + 1, from + 2]) {
    if (at >= limit || !joinsRun(tokens, at - 1) || !joinsRun(tokens, at) || !isNoPerson(tokens, at - 1)) return from;
    if (isFieldWord(tokens, at)) return runOf(tokens, at, limit, LONGEST, isFieldWord);
    if (!(at + 1 < limit && joinsRun(tokens, at + 1))) return isCommonNoun(tokens, at) ? at + 1 : from;
  }
  return from;
}

/** "Disposal", "Law", "Excellence", "Exporters", "Monitoring": by its ending, or by the list. */
function isCommonNoun(tokens: Tokens, at: number): boolean {
  const bits = classOf(tokens.id[at]!);
  return !(bits & (Is.given | Is.surname | Is.bodyHead)) && isNoPerson(tokens, at) && (COMMON.test(tokens.textOf(at)) || LAW.has(tokens.id[at]!));
}

const COMMON = /..(?:tion|sion|ment|ance|ence|ship|osal|ness|logy|ity|ers|ors|[drnpstk]ing)$/;
const LAW = new WordSet(['law', 'history', 'markets', 'life', 'property', 'zero']);

/** "Department for *Business and Trade*", "Center for *Palms and Dates*": of two fields the second is one, or both are plurals; behind the first where they are no pair. */
function pairEnd(tokens: Tokens, first: number, limit: number): number {
  const second = first + 2;
  if (second >= limit || !isAnd(tokens, first + 1) || !joinsRun(tokens, second)) return first + 1;
  if (second + 1 < limit && joinsRun(tokens, second + 1)) return membersEnd(tokens, first, limit);
  if (tokens.id[second] !== 0 && knownAt(tokens, second, limit) !== undefined) return first + 1;
  // "Commission on *Informatics and Liberty* (CIL)": its letters follow.
  if (isMark(tokens, second + 1, OPENING) && tokens.shape[second + 2]! & Shape.caps && isMark(tokens, second + 3, CLOSING)) return second + 1;
  const plurals = isPlural(tokens, first, limit) && isPlural(tokens, second, limit);
  return plurals || (isFieldWord(tokens, second) && (classOf(tokens.id[second]!) & Is.topic) !== 0) ? second + 1 : first + 1;
}

function isAnd({ kind, id }: Tokens, at: number): boolean {
  return kind[at] === Kind.word && (classOf(id[at]!) & Is.and) !== 0;
}

/** "Union of Port *and Coal Workers*": two fields of those whom the last plural names; behind the first where they are none. */
function membersEnd(tokens: Tokens, first: number, limit: number): number {
  const [second, last] = [first + 2, first + 3];
  const known = tokens.id[second] === 0 ? undefined : knownAt(tokens, second, limit);
  const members = known === undefined && isNoPerson(tokens, second) && (isPlural(tokens, last, limit) || isCommonNoun(tokens, last)) && !(last + 1 < limit && joinsRun(tokens, last + 1));
  return members && !isPlural(tokens, first, limit) && !isPlural(tokens, second, limit) ? last + 1 : first + 1;
}

/** The phrase that a known place, people or thing opens, and token `after` follows; 0 where it is none, -1 where the fields behind decide. */
function behindKnown(tokens: Tokens, known: Entry, after: number, limit: number): number {
  // "Chambers of Turkish *Engineers*"
  const members = known.demonym || known.kind === 'thing' ? pluralEnd(tokens, after, limit) : 0;
  // "Council of Iranian Teachers*' Trade Associations*"
  if (members > 0) return listEnd(tokens, tokens.kind[members] === Kind.apostrophe ? runOf(tokens, after, limit, 4, isNoPerson) : members, limit);
  // "Economic Commission | of the *Iranian* parliament"
  if (known.demonym && after < limit && isSmallWord(tokens, after) && !isPeople(tokens, after - 1)) return 0;
  if (known.kind === 'place' && ON.has(tokens.id[after - known.length - 1]!) && isTopic(tokens, after, limit)) return after + 1;
  return known.kind !== 'thing' && !goesOn(tokens, after, limit) ? after : -1;
}

/** "Commission on Caspian *Sturgeon*": the last capital, and nobody's name. */
function isTopic(tokens: Tokens, at: number, limit: number): boolean {
  return at < limit && joinsRun(tokens, at) && isNoPerson(tokens, at) && !(at + 1 < limit && joinsRun(tokens, at + 1));
}

/** "Council of *Americans* and": the plural of a demonym. */
function isPeople({ text, end }: Tokens, i: number): boolean {
  return text.charCodeAt(end[i]! - 1) === SMALL_S && text.charCodeAt(end[i]! - 2) !== SMALL_S;
}

/** "Turkish *Engineers*", "Turkish *Short Film Makers*": the end of up to four words whose last is a plural; 0 where none is. */
function pluralEnd(tokens: Tokens, from: number, limit: number): number {
  for (let at = from; at < limit && at < from + 4 && joinsRun(tokens, at) && isNoPerson(tokens, at); at++) if (isPlural(tokens, at, limit)) return at + 1;
  return 0;
}

function isPlural(tokens: Tokens, at: number, limit: number): boolean {
  return at < limit && joinsRun(tokens, at) && isNoPerson(tokens, at) && (tokens.text.charCodeAt(tokens.end[at]! - 1) === SMALL_S || tokens.text.endsWith('men', tokens.end[at]));
}

function goesOn(tokens: Tokens, at: number, limit: number): boolean {
  return at < limit && joinsRun(tokens, at) && isFieldWord(tokens, at);
}

export function runOf(tokens: Tokens, from: number, limit: number, most: number, fits: (tokens: Tokens, i: number) => boolean): number {
  let at = from;
  while (at < limit && at < from + most && joinsRun(tokens, at) && fits(tokens, at)) {
    at++;
    // "Teachers' Trade Associations"
    if (tokens.kind[at] === Kind.apostrophe && at + 1 < limit && joinsRun(tokens, at + 1) && !(tokens.shape[at]! & Shape.blankBefore)) at++;
  }
  return at;
}

/** "Industry*, Mine and Trade*": more field words after a comma or "and"; "Health and Care *Excellence*": and one common noun behind them all. */
export function listEnd(tokens: Tokens, from: number, limit: number): number {
  const end = fieldsEnd(tokens, from, limit);
  const goesOnce = end > from && end < limit && joinsRun(tokens, end) && !(end + 1 < limit && joinsRun(tokens, end + 1));
  return goesOnce && isCommonNoun(tokens, end) ? end + 1 : end;
}

function fieldsEnd(tokens: Tokens, from: number, limit: number): number {
  let at = from;
  for (let n = 0; n < 4; n++) {
    let next = at;
    if (tokens.kind[next] === Kind.mark && tokens.id[next] === COMMA) next++;
    if (next < limit && tokens.kind[next] === Kind.word && classOf(tokens.id[next]!) & Is.and) next++;
    if (next === at || next >= limit || !joinsRun(tokens, next)) break;
    if (!isFieldWord(tokens, next)) return isDeed(tokens, next, at) ? next + 1 : modifiedEnd(tokens, next, at, limit) || at;
    const end = runOf(tokens, next, limit, LONGEST, isFieldWord);
    // "Ministry of Petroleum, | *Oil Ministry*": the next of several.
    if (end > next + 1 && (classOf(tokens.id[end - 1]!) & (Is.bodyHead | Is.topic | Is.weakHead)) === Is.bodyHead) break;
    at = end;
  }
  return at;
}

/** "Ministry of Agriculture and *Rural Affairs*", "Agency for Maritime and *River Transport*": behind "and" one word that no list of fields has, and a field; 0 for a place, a person or a body of its own. */
function modifiedEnd(tokens: Tokens, i: number, before: number, limit: number): number {
  if (!isAnd(tokens, i - 1) || i - 1 < before || i + 1 >= limit || !joinsRun(tokens, i + 1) || !isNoPerson(tokens, i) || !(classOf(tokens.id[i + 1]!) & Is.topic)) return 0;
  // "the Department of Energy and *Exelon* Nuclear": two names.
  if (tokens.id[i] === 0 ? !ADJECTIVE.test(tokens.textOf(i)) : knownAt(tokens, i, limit) !== undefined) return 0;
  const end = runOf(tokens, i + 1, limit, LONGEST, isFieldWord);
  return classOf(tokens.id[end - 1]!) & Is.bodyHead || (end < limit && joinsRun(tokens, end)) ? 0 : end;
}

const ADJECTIVE = /(?:al|ic|ary|ory|ive|ous|ble|ine|ern|ant|ent)$/;

/** "Ministry of Refugees and *Repatriation*": behind "and" a word that no list knows, by an ending of what is done. */
function isDeed(tokens: Tokens, i: number, before: number): boolean {
  return i > before && tokens.kind[i - 1] === Kind.word && (classOf(tokens.id[i - 1]!) & Is.and) !== 0
    && !joinsRun(tokens, i + 1) && isNoPerson(tokens, i) && DEED.test(tokens.textOf(i));
}

const DEED = /[^s]..(?:tion|ment|ance|ence|ship|ture|reach)$|^(?:Sciences|Statistics|Logistics|Economics|Technologies)$/;

export function isFieldWord(tokens: Tokens, i: number): boolean {
  const bits = classOf(tokens.id[i]!);
  if (!(bits & (Is.topic | Is.bodyHead))) return false;
  // "Institute of *Marine* Research", "Association of *Marine* Insurers", where Marine is a given name elsewhere
  return !(bits & Is.given) || (joinsRun(tokens, i + 1) && (isFieldWord(tokens, i + 1) || isCommonNoun(tokens, i + 1)));
}

export function isNoPerson(tokens: Tokens, i: number): boolean {
  return (classOf(tokens.id[i]!) & (Is.given | Is.office | Is.rank | Is.calendar | Is.address)) === 0;
}
