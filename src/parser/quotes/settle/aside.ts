/** Subjects that stand before an aside: "X, who teaches in Kuala Lumpur, said", "X — a friend — said". */
import { WordSet } from '../../../core/words.js';
import { INDEFINITE, OF, ONE_OF_SEVERAL, WHOSE } from '../../text/small-words.js';
import { Shape } from '../../text/tokens.js';
import { Head } from '../heads.js';
import { Tag, type Items } from '../items.js';
import { bits, type Chunk, FINITE, idAt, isIn } from '../nouns.js';
import { Side, type Source } from '../sources.js';
import { NOMINAL, phraseBefore, speaks } from './speaking.js';

/**
 * The noun phrase before the aside that closes with the comma at `close`. "X, who teaches in Kuala Lumpur, said"; "X, a former
 * deputy governor who now teaches there, said"; "X, speaking in Kerman, said".
 */
export function acrossAside(items: Items, close: number, from: number, source: Source): Chunk | null {
  const called = beforeCalled(items, close, from);
  if (called > 0) return acrossCalled(items, called, from, source);
  const named = namedByTrade(items, close, from);
  if (named !== null) return holds(source, named) ? null : named;
  const whose = beforeWhose(items, close, from);
  return whose === null ? acrossNearest(items, close, from, source) : holds(source, whose) ? null : whose;
}

/** "X, president of the Lake Office, | *known by its German acronym LBO*, | told", "an official of the Lake Office, | *or LBO*, | said": the comma that opens what somebody or something is called, too; -1 for another aside. */
function beforeCalled({ tag, tokens: { id }, token }: Items, close: number, from: number): number {
  let open = close - 1;
  while (open > from && open > close - LONGEST_CALLED && tag[open] !== Tag.comma) open--;
  if (tag[open] !== Tag.comma || open <= from) return -1;
  const first = tag[open + 1] === Tag.adverb ? open + 2 : open + 1;
  return CALLED.has(id[token[first]!]!) || (OR.has(id[token[first]!]!) && close - first <= LONGEST_SHORT && tag[close - 1] === Tag.name) ? open : -1;
}

const LONGEST_CALLED = 10;
/** "or LBO", "or the LBO" */
const LONGEST_SHORT = 3;
const CALLED = new WordSet(['known', 'called', 'abbreviated', 'nicknamed', 'dubbed']);
const OR = new WordSet(['or']);

/** "an official of the Lake Office, *or LBO*, | speaking": the comma before what the body is called; `comma` where nothing stands so. */
function overCalled(items: Items, comma: number, from: number): number {
  const called = beforeCalled(items, comma, from);
  return called > 0 ? called : comma;
}

/** The subject before such an aside, which begins at the comma `open`; null where the chosen source has it. */
function acrossCalled(items: Items, open: number, from: number, source: Source): Chunk | null {
  const subject = acrossNearest(items, open, from, NOWHERE) ?? phraseBefore(items, open, from);
  return subject === null || !speaks(items, subject) || holds(source, subject) ? null : subject;
}

function acrossNearest(items: Items, close: number, from: number, source: Source): Chunk | null {
  const { tag } = items;
  for (let open = close - 1; open > from; open--) {
    if (tag[open] === Tag.quote || tag[open] === Tag.semicolon) return null;
    if (tag[open] !== Tag.comma || !(isAside(items, open + 1, close) || isDone(items, open + 1, close))) continue;
    if (isNamedIn(items, open + 1, close, source)) return null;
    const some = someNamed(items, open, close, from);
    if (some !== null) return some;
    const subject = phraseBefore(items, overCalled(items, open, from), from);
    if (subject && (speaks(items, subject) || isHeldInside(items, subject, open, from, source)) && isFree(items, subject.first, from)) return holds(source, subject) ? null : subject;
  }
  return null;
}

/** Whether the subject that begins at item `first` stands in no aside of its own. */
function isFree(items: Items, first: number, from: number): boolean {
  return !isDoerInAside(items, first, from) && !isWhereFrom(items, first, from) && !isListed(items, first, from);
}

/** "*The controllers*, whose wages have fallen since the economy collapsed, | say": whatever opens the sentence, where the chosen source stands in the clause on it. */
function isHeldInside({ tag }: Items, { first }: Chunk, open: number, from: number, source: Source): boolean {
  return tag[open + 1] === Tag.relative && source.side === Side.left && source.first > open + 1 && first <= from + 1;
}

/** "*Governor Karvani*, whose husband, Don, owns the land, | said": whose people are told of, with commas of their own. */
function beforeWhose(items: Items, close: number, from: number): Chunk | null {
  const { tag, commas } = items;
  for (let i = close - 1; i > from + 1 && i > close - LONGEST_WHOSE; i--) {
    if (isIn(ENDS_ASIDE, tag[i]!)) return null;
    if (tag[i] !== Tag.relative || !WHOSE.has(idAt(items, i))) continue;
    const subject = tag[i - 1] === Tag.comma && commas[close]! > commas[i]! + 1 ? phraseBefore(items, i - 1, from) : null;
    return subject && speaks(items, subject) ? subject : null;
  }
  return null;
}

const LONGEST_WHOSE = 24;
const ENDS_ASIDE = bits(Tag.quote, Tag.semicolon, Tag.stop, Tag.cue);

/** "*one of them, Sajida al-Karvan*, cried out": of several the one who is named behind the comma; null for others. */
function someNamed(items: Items, open: number, close: number, from: number): Chunk | null {
  const { tag, head, tokens: { id }, token } = items;
  if (tag[open + 1] !== Tag.name) return null;
  for (let i = open + 1; i < close; i++) if (!isIn(NOMINAL, tag[i]!)) return null;
  let of = open - 1;
  while (of > from && of > open - LONGEST_OF && !OF.has(id[token[of]!]!)) of--;
  if (of <= from || !ONE_OF_SEVERAL.has(id[token[of - 1]!]!) || !(tag[of + 1] === Tag.object || head[open - 1] === Head.people)) return null;
  return isOthers(items, of - 1, from) ? null : { first: of - 1, last: close };
}

/** "the mother of | *one of the victims, Vakili*, said": somebody else; but "Speaking on Lake Radio, | *one of the authors, Vakili*, said". */
function isOthers(items: Items, one: number, from: number): boolean {
  const { tag } = items;
  if (one <= from || !isIn(BEFORE_ONE, tag[one - 1]!)) return false;
  return !(tag[one - 1] === Tag.comma && (tag[from] === Tag.preposition || tag[from] === Tag.participle || isIng(items, from)));
}

/** "*Its chair, retired rear admiral Sara Vakili*, said", "*the lead author, social work professor Sara Vakili*, said": words in small letters right before the name that ends the aside, and somebody before its comma; null for others. */
function namedByTrade(items: Items, close: number, from: number): Chunk | null {
  const { tag, tokens, token } = items;
  let name = close;
  while (name > from && tag[name - 1] === Tag.name) name--;
  let open = name - 1;
  while (open > from && isIn(OF_TRADE, tag[open]!) && (tokens.shape[token[open]!]! & Shape.capital) === 0) open--;
  if (name === close || open <= from || open === name - 1 || name - open > LONGEST_TRADE || tag[open] !== Tag.comma) return null;
  const subject = phraseBefore(items, open, from);
  return subject === null || !isIn(SOMEBODY, items.head[open - 1]!) ? null : { first: subject.first, last: close };
}

/** "retired rear admiral" */
const LONGEST_TRADE = 6;
const OF_TRADE = bits(Tag.noun, Tag.verb, Tag.adverb, Tag.cue);
const SOMEBODY = bits(Head.person, Head.role);

/** "of the younger members" */
const LONGEST_OF = 5;
const BEFORE_ONE = bits(Tag.preposition, Tag.to, Tag.comma);

/** "Vakili, who is in *charge of culture*, tourism and crafts, said": in a list inside of what is said of somebody else. */
function isListed(items: Items, first: number, from: number): boolean {
  const { tag } = items;
  let who = first - 1;
  while (who > from && who > first - LONGEST_RELATIVE && isIn(IN_CLAUSE, tag[who]!)) who--;
  return tag[who] === Tag.relative && tag[who - 1] === Tag.comma && who < first - 1 && WHO.has(items.tokens.id[items.token[who]!]!);
}

const WHO = new WordSet(['who', 'which']);
const LONGEST_RELATIVE = 10;
const IN_CLAUSE = bits(Tag.auxiliary, Tag.verb, Tag.adverb, Tag.preposition, Tag.noun, Tag.determiner, Tag.to);

/** "accompanied by the mayor, however" */
function isDone(items: Items, first: number, last: number): boolean {
  return isIn(DONE, items.tag[first]!) && items.tag[first + 1] === Tag.preposition && isAside(items, first + 1, last);
}

/** "The minister, accompanied by *the mayor*, however, said": who is in an aside of its own. */
function isDoerInAside({ tag }: Items, first: number, from: number): boolean {
  return first - 3 > from && tag[first - 1] === Tag.preposition && isIn(DONE, tag[first - 2]!) && tag[first - 3] === Tag.comma;
}

/** "Vakili, of *Canal Row*, Harbury, had denied", "Vakili, 54, of *Canal Row*, Harbury", "Vakili, of *the institute* in Golzar, who …, said": where somebody lives or works. */
function isWhereFrom(items: Items, first: number, from: number): boolean {
  const { tag, tokens, token } = items;
  return first - 2 > from && tag[first - 1] === Tag.preposition && tag[first - 2] === Tag.comma && isIn(NAME_OR_AGE, tag[first - 3]!) && WHERE_FROM.has(tokens.id[token[first - 1]!]!);
}

const NAME_OR_AGE = bits(Tag.name, Tag.number);
const WHERE_FROM = new WordSet(['of', 'from']);

const DONE = bits(Tag.verb, Tag.cue);

/** "*Karvani*, a member of his inner circle — which met twice — said": before the dashes, where nobody or somebody between them was taken for the subject. */
export function acrossDashes(items: Items, close: number, from: number, source: Source): Chunk | null {
  let open = close - 1;
  while (open > from && open > close - LONGEST_DASHED && items.tag[open] !== Tag.dash) open--;
  if (items.tag[open] !== Tag.dash || (source.side !== Side.none && !(source.side === Side.left && source.first > open))) return null;
  const subject = acrossAside(items, open, from, NOWHERE) ?? phraseBefore(items, open, from);
  return subject && speaks(items, subject) ? subject : null;
}

const LONGEST_DASHED = 24;

/** "Its spokesman, Colonel Amini, said": who is named in the aside speaks. */
function isNamedIn(items: Items, first: number, last: number, source: Source): boolean {
  if (isIn(CLAUSE, items.tag[first]!) || isIng(items, first)) return false;
  // "Harbour Watch, *a Norwegian aid group that runs a clinic*, said": what it is, not who.
  if (INDEFINITE.has(items.tokens.id[items.token[first]!]!) && items.tag[first - 2] !== Tag.noun) return false;
  // "Karvan Mezat, *the house that had offered it*, denied"
  if (items.tag[first] === Tag.determiner && items.tag[first - 2] === Tag.name && source.last < last && (items.tag[source.last] === Tag.that || items.tag[source.last] === Tag.relative)) return false;
  return source.side === Side.left && source.last <= last && (source.first === first || source.first === first - 1) && speaks(items, source);
}

function holds(source: Source, { first, last }: Chunk): boolean {
  return source.side === Side.left && source.first <= first && source.last >= last;
}

const CLAUSE = bits(Tag.relative, Tag.participle);
/** "himself a player" too */
const OPENS_ASIDE = bits(Tag.relative, Tag.participle, Tag.determiner, Tag.preposition, Tag.adverb, Tag.noun, Tag.name, Tag.number, Tag.object);

/** No verb but in a relative clause: "who heads the club", "a group that heads it", "a geologist at the survey who has studied Delhi", "for his part". */
export function isAside(items: Items, first: number, last: number): boolean {
  const { tag } = items;
  if (first >= last || !(isIn(OPENS_ASIDE, tag[first]!) || isIng(items, first))) return false;
  let relative = false;
  for (let i = first; i < last; i++) {
    if (tag[i] === Tag.relative || (tag[i] === Tag.that && isIn(NOMINAL, tag[i - 1]!))) relative = true;
    else if (!relative && isIn(FINITE, tag[i]!) && !(isIng(items, i) && i === first)) return false;
  }
  return true;
}

export function isIng({ tokens, token, tag }: Items, i: number): boolean {
  if (tag[i] === Tag.participle) return true;
  const end = tokens.end[token[i]!]!;
  return tag[i] === Tag.cue && tokens.text.charCodeAt(end - 1) === 103 && tokens.text.charCodeAt(end - 2) === 110;
}

const NOWHERE: Source = { first: -1, last: -1, side: Side.none, part: -1 };

export function beforeAsides(items: Items, close: number, from: number): Chunk | null {
  return acrossAside(items, close, from, NOWHERE);
}
