/**
 * All of a description of somebody without a name, where only a part of it was taken for the subject.
 *
 *   dockers in Genoa and | Piraeus | have announced         dockers in Genoa and Piraeus
 *   | An envoy | accredited to Yemen said                   An envoy accredited to Yemen
 *   A report published by | the Harbour Project | found     A report published by the Harbour Project
 */
import { SMALL_D, SMALL_N } from '../../../core/signs.js';
import { internWord, WordSet } from '../../../core/words.js';
import { OBTAINED, REDUCED } from '../../../lexicon/cues.js';
import { BY, OF, REFLEXIVE, THE } from '../../text/small-words.js';
import { Form, lemmaSet } from '../classes.js';
import { Head } from '../heads.js';
import { Tag, type Items } from '../items.js';
import { bits, chunkEnd, chunkStart, idAt, isIn } from '../nouns.js';
import { Side, type Source } from '../sources.js';
import { overMonth } from './month.js';
import { overAmount } from './quantified.js';
import type { Settled } from './settled.js';
import { speaks } from './speaking.js';

const PHRASE = bits(Tag.noun, Tag.name, Tag.number, Tag.possessive, Tag.determiner, Tag.preposition, Tag.to, Tag.conjunction, Tag.time);
/** "by the Harbour Union (HU)" */
const TAIL = PHRASE | bits(Tag.openBracket, Tag.closeBracket);
const OPENS = bits(Tag.noun, Tag.number, Tag.determiner);
const LEADS = bits(Tag.preposition, Tag.to, Tag.conjunction);
const BEFORE = bits(Tag.comma, Tag.that, Tag.semicolon, Tag.stop, Tag.quote, Tag.relative);
const CARRIED = bits(Tag.adverb, Tag.auxiliary);
const DESCRIBED = new Set<number>([Head.person, Head.people, Head.role, Head.paper]);
const SEEN = new WordSet(OBTAINED);
const [ACCORDING] = lemmaSet('according').lemmas;
const REDUCING = new WordSet(`${REDUCED} ${OBTAINED}`);
const SOME = new WordSet('one two three four five some several many most few both none neither either each another all');
/** No description is longer, in items. */
const LONGEST = 24;

/** `before` is the report before in the unit. */
export function makeWhole(decision: Settled, before: Settled | null): void {
  const { cue, source } = decision;
  if (source.side === Side.none || cue.items.tag[source.first] === Tag.pronoun) return;
  source.last = overMonth(cue.items, source);
  if (cue.lemma === ACCORDING && seenBy(cue.items, cue.behind, source)) return;
  if (before !== null && before.source.side === source.side && before.source.first === source.first) {
    // "An envoy accredited to Yemen praised it, adding"
    source.last = Math.max(source.last, before.source.last);
    return;
  }
  if (isSome(cue.items, source)) {
    source.last = ofThem(cue.items, source.last);
    return;
  }
  if (source.side === Side.left) {
    source.first = overAmount(cue.items, source.first, cue.unit.first);
    source.first = overBody(cue.items, source.first, cue.unit.first);
    source.first = overPair(cue.items, source, cue.unit.first);
    source.first = startOf(cue.items, source.first, cue.unit.first);
    source.first = overList(cue.items, source, cue.unit.first);
    source.last = overName(cue.items, overCalled(cue.items, source.last, cue.at), cue.at);
  }
  if (source.side === Side.right) source.last = overOwn(cue.items, source.last);
  if (source.side !== Side.by && isDescribed(cue.items, source.first, source.last)) lengthen(decision);
  if (source.side !== Side.by && isAnybody(cue.items, source)) source.last = overWho(decision);
  source.last = beforeCited(cue.items, source);
}

/** "according to *Western diplomats* | cited by the Associated Press": through whom it is known, and not who they are; "figures cited by the daily" are a paper's. */
function beforeCited({ tokens: { id }, token, head }: Items, { first, last }: Source): number {
  for (let i = first + 1; i + 1 < last; i++) if (CITED.has(id[token[i]!]!) && BY.has(id[token[i + 1]!]!) && isIn(SOMEBODY, head[i - 1]!) && !PAPERS.has(id[token[i - 1]!]!)) return i;
  return last;
}

const CITED = new WordSet(['cited', 'quoted']);
/** No people here, though "party figures" are some. */
const PAPERS = new WordSet(['figures']);
const SOMEBODY = bits(Head.person, Head.people, Head.role, Head.body);

/** "Two *people*", "a *man*": only what they did tells who they are; not "two Western *diplomats*", and "the man who traced it" is somebody of whom the story tells. */
function isAnybody(items: Items, { first, last }: Source): boolean {
  const { tag } = items;
  if (last - first > MOST_BARE || !ANYBODY.has(idAt(items, last - 1)) || tag[last] !== Tag.relative || THE.has(idAt(items, first))) return false;
  for (let i = first; i < last - 1; i++) if (tag[i] !== Tag.determiner && tag[i] !== Tag.number && !SOME.has(idAt(items, i))) return false;
  return true;
}

const MOST_BARE = 4;
const ANYBODY = new WordSet(['people', 'person', 'persons', 'man', 'woman', 'men', 'women', 'those', 'anyone', 'residents', 'scientists', 'researchers', 'parents', 'villagers', 'employees', 'workers', 'foreman', 'passengers', 'witnesses']);

/** "Two people | *who were in the room* | said": behind the clause, if it is one to the cue or the next comma; the source's end where it tells no more than that he has no name. */
function overWho({ cue: { items, at, unit }, source }: Settled): number {
  const { tag, head } = items;
  const left = source.side === Side.left;
  const limit = left ? at : Math.min(unit.last, source.last + LONGEST);
  let end = source.last + 1;
  while (end < limit && !isIn(ENDS_WHO, tag[end]!)) {
    // "A woman who has accused *President Vakili*": not he.
    if (UNNAMED.has(idAt(items, end)) || head[end] === Head.named) return source.last;
    end++;
  }
  if (left && end < at) return source.last;
  while (left && end > source.last && isIn(CARRIED, tag[end - 1]!)) end--;
  return end < source.last + 2 ? source.last : end;
}

const ENDS_WHO = bits(Tag.comma, Tag.stop, Tag.quote, Tag.semicolon, Tag.colon, Tag.dash);
/** "who spoke on *condition* of anonymity", "who asked not to be *named*" */
const UNNAMED = new WordSet(['condition', 'anonymity', 'anonymous', 'anonymously', 'named', 'identified', 'name', 'authorized', 'authorised', 'unnamed', 'surname']);

/** "A group | *calling itself Silver Dawn* | said"; `last` where nothing of the kind stands there. */
function overCalled({ tag, tokens: { id }, token }: Items, last: number, at: number): number {
  if (last + 2 >= at || !CALLING.has(id[token[last]!]!) || !REFLEXIVE.has(id[token[last + 1]!]!)) return last;
  let end = last + 2;
  while (end < at && (tag[end] === Tag.name || tag[end] === Tag.determiner || tag[end] === Tag.noun)) end++;
  return end > last + 2 && (end === at || isIn(CARRIED, tag[end]!)) ? end : last;
}

const CALLING = new WordSet(['calling', 'styling', 'naming']);

/** "the regulator*, Lumena*, said": behind the name between the commas; `last` where none stands there. */
function overName({ tag }: Items, last: number, at: number): number {
  if (tag[last] !== Tag.comma || tag[last - 1] !== Tag.noun) return last;
  let end = last + 1;
  while (end < at && tag[end] === Tag.name) end++;
  if (end === last + 1 || tag[end] !== Tag.comma) return last;
  let verb = end + 1;
  while (verb < at && isIn(CARRIED, tag[verb]!)) verb++;
  return verb === at ? end : last;
}

/** "the Ministry of Economy, Trade and | Industry |": where the name of the body begins that item `at` is in, with its article. */
function overBody({ tag, head }: Items, at: number, from: number): number {
  if (head[at] !== Head.namedBody || at <= from || !isIn(JOINS, tag[at - 1]!) || head[at - 1] !== Head.namedBody) return at;
  let first = at;
  while (first > from && first > at - LONGEST && head[first - 1] === Head.namedBody) first--;
  return first > from && tag[first - 1] === Tag.determiner ? first - 1 : first;
}

const JOINS = bits(Tag.comma, Tag.conjunction);

/** "The Iraqi parliament's water and | *agriculture committee*": of two fields of one body the first; where the phrase begins. */
function overPair({ tag, head }: Items, { first, last }: Source, from: number): number {
  if (first - 2 <= from || tag[first - 1] !== Tag.conjunction || tag[first] !== Tag.noun || tag[first - 2] !== Tag.noun || head[first - 2] !== Head.none || !isIn(OF_FIELDS, head[last - 1]!)) return first;
  let at = first - 2;
  while (at > from && at > first - LONGEST && isIn(OWNED, tag[at - 1]!)) at--;
  return tag[at] === Tag.determiner || tag[at] === Tag.name ? at : first;
}

/** "*Norway,* | Japan and an insurers' group | accused": where a list of speakers begins that was cut at its last comma; what stands behind "in" is none of them. */
function overList(items: Items, source: Source, from: number): number {
  const { tag } = items;
  if (isPersonsName(items, source.last - 1)) return overPeople(items, source, from);
  let at = source.first;
  if (!isPair(items, source.first, source.last)) return at;
  for (let n = 0; n < MOST_LISTED && at - 1 > from && tag[at - 1] === Tag.comma; n++) {
    const start = chunkStart(items, at - 1, from);
    if (start < 0 || isPersonsName(items, at - 2) || !speaks(items, { first: start, last: at - 1 }) || !(start === from || isIn(BEFORE_LIST, tag[start - 1]!))) break;
    at = start;
  }
  return at;
}

/** "*Ann Karvani,* | Bob Amiri and Carl Sato | said", "*Ann Karvani, Bob Amiri, and* | Carl Sato | said": names alone, of which the first opens its clause; "They met Karvani, *Amiri and Sato*" does not list who speaks. */
function overPeople(items: Items, { first, last }: Source, from: number): number {
  const { tag } = items;
  let at = first;
  if (!isPair(items, first, last)) {
    if (first - 2 <= from || tag[first - 1] !== Tag.conjunction || tag[first - 2] !== Tag.comma) return first;
    at = first - 1;
  }
  for (let n = 0; n < MOST_LISTED && at - 1 > from && tag[at - 1] === Tag.comma; n++) {
    let start = at - 1;
    while (start > from && tag[start - 1] === Tag.name && items.head[start - 1] === Head.named) start--;
    if (start === at - 1) return first;
    at = start;
  }
  return at < first && (at === from || isIn(OPENS_LIST, tag[at - 1]!)) ? at : first;
}

const OPENS_LIST = bits(Tag.that, Tag.subordinator, Tag.semicolon, Tag.quote, Tag.stop);

function isPersonsName({ tag, head }: Items, i: number): boolean {
  return tag[i] === Tag.name && (head[i] === Head.named || head[i] === Head.none);
}

/** "Japan | and | an insurers' group" */
function isPair({ tag }: Items, first: number, last: number): boolean {
  for (let i = first + 1; i + 1 < last; i++) if (tag[i] === Tag.conjunction) return true;
  return false;
}

const MOST_LISTED = 6;
const BEFORE_LIST = bits(Tag.comma, Tag.that, Tag.time, Tag.subordinator, Tag.semicolon, Tag.quote);

const OWNED = bits(Tag.noun, Tag.name, Tag.possessive, Tag.determiner);
/** Bodies and people of two fields: "four shipping and | *trade sources*". */
const OF_FIELDS = bits(Head.body, Head.people, Head.role, Head.person);

/** "said the mother | *of three*", "added the owner | *of the mill*": behind what is somebody's; `last` where nothing is, and behind a name ("said Vakili of the plan"). */
function overOwn(items: Items, last: number): number {
  const isOwn = last + 1 < items.length && DESCRIBED.has(items.head[last - 1]!) && OF.has(idAt(items, last));
  return isOwn ? Math.max(last, chunkEnd(items, last + 1, items.length)) : last;
}

/** "*One* of them, who buys for a mill, said" */
function isSome({ tokens: { id }, token }: Items, { first, last }: Source): boolean {
  return last - first === 1 && SOME.has(id[token[first]!]!);
}

/** Behind "One | of them"; `last` where nothing of the kind follows. */
function ofThem(items: Items, last: number): number {
  const end = last + 1 < items.length && OF.has(items.tokens.id[items.token[last]!]!) ? chunkEnd(items, last + 1, items.length) : -1;
  return end < 0 ? last : end;
}

/** "a study | published on Monday by the institute", "a memo | by its own hydrologists" */
function lengthen({ cue: { items, at, unit, form }, source }: Settled): void {
  const left = source.side === Side.left;
  const to = left ? at : unit.last;
  const last = madeEnd(items, source.last, to) || tailOf(items, source.last, to, left && form !== Form.ing);
  if (last > source.last && (!left || reaches(items, last, at))) source.last = last;
}

/** Behind who made the paper that ends at `last`, over when: "| last month by the institute"; 0 where nobody is told. */
function madeEnd(items: Items, last: number, to: number): number {
  const by = overTime(items, last);
  const isTold = by > last ? FROM.has(idAt(items, by)) : items.head[last - 1] === Head.paper && BY.has(idAt(items, by));
  const end = isTold ? tailEnd(items, by, to) : by;
  return end > by ? end : 0;
}

/** Behind what participles say of it; a clause's own verb follows only where the cue is none in -ing: "Letters arrived by courier, announcing". */
function tailOf(items: Items, last: number, to: number, inClause: boolean): number {
  // "a study published" is one chunk.
  const behind = isReduced(items, last - 1) ? last - 1 : last;
  return inClause && behind === last ? endOfClause(items, behind, to) : endOf(items, behind, to);
}

/** "A report | *last month* | by the institute", "a report | *this fall* | from the institute": behind when it came out; `first` where nothing tells it. */
function overTime({ tag, tokens: { id }, token }: Items, first: number): number {
  let at = first;
  while (tag[at] === Tag.time) at++;
  if (at > first || !THIS.has(id[token[at]!]!) || !SEASON.has(id[token[at + 1]!]!)) return at;
  return at + 2;
}

const THIS = new WordSet(['this', 'last']);
const SEASON = new WordSet(['spring', 'summer', 'autumn', 'fall', 'winter', 'week', 'month', 'year', 'term', 'season']);
const FROM = new WordSet(['by', 'from']);

/** "People | briefed on her thinking | say", "The union | representing the controllers | has warned": of two verbs in a row the first is a participle. */
function endOfClause(items: Items, first: number, at: number): number {
  const { tag } = items;
  const opens = (isDone(items, first) && isIn(BEHIND_DONE, tag[first + 1]!)) || (tag[first] === Tag.participle && isIn(OPENS_OBJECT, tag[first + 1]!));
  return opens ? tailEnd(items, first, at) : endOf(items, first, at);
}

/** "briefed", "shown": a past form, and no auxiliary before it. */
function isDone({ tag, tokens, token }: Items, i: number): boolean {
  // "A diplomat | based in Vienna": where, and not who.
  if ((tag[i] !== Tag.verb && tag[i] !== Tag.cue) || tokens.id[token[i]!] === BASED) return false;
  const end = tokens.end[token[i]!]!;
  const code = tokens.text.charCodeAt(end - 1);
  return code === SMALL_D || code === SMALL_N;
}

const BASED = internWord('based');
const BEHIND_DONE = bits(Tag.preposition, Tag.to, Tag.time);
const OPENS_OBJECT = bits(Tag.determiner, Tag.name, Tag.noun);

/** "according to | documents seen by Reuters |": the papers speak. */
function seenBy(items: Items, behind: number, source: Source): boolean {
  const { tokens: { id }, token, tag } = items;
  const first = tag[behind] === Tag.to ? behind + 1 : behind;
  const end = chunkEnd(items, first, items.length);
  if (end < 0) return false;
  const seen = SEEN.has(id[token[end - 1]!]!) ? end - 1 : end;
  if (seen <= first || seen + 1 >= items.length || !SEEN.has(id[token[seen]!]!) || !BY.has(id[token[seen + 1]!]!)) return false;
  const by = chunkEnd(items, seen + 2, items.length);
  source.first = first;
  source.last = by < 0 ? seen : by;
  source.side = Side.right;
  return true;
}

/** "*one of* the crewmen" */
function isSomeOf({ tokens: { id }, token }: Items, i: number, from: number): boolean {
  return i >= from && SOME.has(id[token[i]!]!) && OF.has(id[token[i + 1]!]!);
}

/** The item where the noun phrase begins that holds item `at`, which a small word leads to; `at` where there is none. */
function startOf(items: Items, at: number, from: number): number {
  const { tag } = items;
  if (at <= from || !isIn(LEADS, tag[at - 1]!)) return at;
  if (isSomeOf(items, at - 2, from)) return at - 2;
  let first = at;
  while (first > from && first > at - LONGEST && !isCount(items, first) && (isIn(PHRASE, tag[first - 1]!) || isReduced(items, first - 1))) first--;
  const opens = first === from || isIn(BEFORE, tag[first - 1]!) || isCount(items, first);
  return opens && isIn(OPENS, tag[first]!) && isDescribed(items, first, at, items.head[at] === Head.namedPlace) ? first : at;
}

/** "in an open letter | *140* members of": a number behind a noun begins another phrase. */
function isCount({ tag }: Items, i: number): boolean {
  return tag[i] === Tag.number && i > 0 && tag[i - 1] === Tag.noun;
}

/** Somebody without a name, or a paper, for the head of what begins at item `first`; "dockers", which no list knows, where only a place could be meant else. */
function isDescribed(items: Items, first: number, to: number, placed = false): boolean {
  let end = chunkEnd(items, first, to);
  // "people | familiar" is one chunk.
  while (end > first + 1 && isReduced(items, end - 1)) end--;
  // "*People* briefed on it": the sentence's first word has a capital.
  if (end === first + 1 && items.tag[first] === Tag.name && (items.head[first] === Head.people || items.head[first] === Head.paper)) return true;
  return end > 0 && items.tag[end - 1] === Tag.noun && (DESCRIBED.has(items.head[end - 1]!) || (placed && items.head[end - 1] === Head.none));
}

/** "accredited to", "familiar with": behind a noun these say which one; "lawmakers *signed a statement*" is a sentence. */
function isReduced({ tag, tokens, token }: Items, i: number): boolean {
  return REDUCING.has(tokens.id[token[i]!]!) && (!isIn(OBJECT, tag[i + 1]!) || tag[i + 2] === Tag.time);
}

const OBJECT = bits(Tag.determiner, Tag.noun, Tag.name, Tag.number, Tag.object, Tag.that);

/** Where what "accredited to Yemen" or "to the central bank" says of it ends; `first` where nothing of the kind follows. */
function endOf(items: Items, first: number, to: number): number {
  return isReduced(items, first) || items.tag[first] === Tag.to ? tailEnd(items, first, to) : first;
}

function tailEnd(items: Items, first: number, to: number): number {
  const { tag } = items;
  let last = first + 1;
  while (last < to && last < first + LONGEST && (isIn(TAIL, tag[last]!) || isReduced(items, last))) last++;
  return last === first + 1 || isIn(LEADS, tag[last - 1]!) || isReduced(items, last - 1) ? first : last;
}

/** Nothing between but the verb's own small words, or an aside. */
function reaches({ tag }: Items, last: number, at: number): boolean {
  let i = last;
  while (i < at && isIn(CARRIED, tag[i]!)) i++;
  return i === at || tag[i] === Tag.comma;
}
