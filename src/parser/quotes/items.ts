/**
 * A paragraph as extraction sees it: a row of items, each a token or a whole marked stretch, with one tag an item, cut into
 * units. A unit is a sentence in which marked speech counts as one item, however many sentences stand inside its marks:
 *
 *   "We are ready. We always were," the minister said on Monday.
 *   [ Quote                         , Det Noun    Cue  Prep Time . ]
 */
import type { Message } from '../../core/article.js';
import { AMPERSAND, OPENING, PLUS, STOP } from '../../core/signs.js';
import type { EntityMention, Passage } from '../doc.js';
import { WordSet } from '../../core/words.js';
import { ABBREVIATIONS } from '../../lexicon/abbreviations.js';
import { isBased, isInitial } from '../entities/runs.js';
import { AND } from '../text/small-words.js';
import { isInSite, sentenceAt } from '../text/sentences.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { isBeforeDay, isDate } from './item-dates.js';
import { Head, headOfName, headOfWord } from './heads.js';
import { isNickname, isTitleCased, runsOut, stretchesOf, type Stretch } from './marks.js';
import { firstFrom } from './resolve/cast.js';
import { retag } from './retag.js';
import { isSigned } from './signature.js';
import { Tag, tagOfWord } from './tags.js';

export { Tag };

/** A unit as items `[first, last)`. */
export interface Unit {
  first: number;
  last: number;
  /** `last` without the stops at the end: "Why | ? ? ?" */
  end: number;
}

export interface Items {
  tokens: Tokens;
  passage: Passage;
  length: number;
  tag: Uint8Array;
  /** What it is as the head of a noun phrase: `Head`. */
  head: Uint8Array;
  /** First token of the item. */
  token: Int32Array;
  /** Token after the item. */
  behind: Int32Array;
  /** For a quote item, its index in `stretches`; else -1. */
  stretch: Int32Array;
  stretches: readonly Stretch[];
  units: Unit[];
  /** Per item, how many finite verbs, marked stretches and commas stand before it: what lies between two items is one subtraction. */
  verbs: Int32Array;
  quotes: Int32Array;
  commas: Int32Array;
}

/** Tags of the ASCII marks by their code; all others are `Tag.mark`. */
const MARK_TAGS = new Uint8Array(128).fill(Tag.mark);
for (const [signs, tag] of [[',', Tag.comma], [':', Tag.colon], [';', Tag.semicolon], ['.?!', Tag.stop], ['([', Tag.openBracket], [')]', Tag.closeBracket]] as const) {
  for (const sign of signs) MARK_TAGS[sign.charCodeAt(0)] = tag;
}

/** The arrays of one row. */
type Room = Pick<Items, 'tag' | 'head' | 'token' | 'behind' | 'stretch' | 'verbs' | 'quotes' | 'commas'>;

/** Room behind the last item that may be looked at: it reads as a noun without a head, of a word that no list holds. */
const MARGIN = 4;

function roomFor(capacity: number): Room {
  const n = capacity + MARGIN;
  return {
    tag: new Uint8Array(n), head: new Uint8Array(n), token: new Int32Array(n), behind: new Int32Array(n), stretch: new Int32Array(n),
    verbs: new Int32Array(n), quotes: new Int32Array(n), commas: new Int32Array(n),
  };
}

/** Rooms are used again, article after article: eight arrays a paragraph cost more than what is written into them. Wider ones are given back: few paragraphs need them. */
const rooms: Room[] = [];
const MOST_ROOMS = 200;
const WIDEST_ROOM = 512;

function usedRoom(number: number, capacity: number): Room {
  if (number >= MOST_ROOMS || capacity > WIDEST_ROOM) return roomFor(capacity);
  const known = rooms[number];
  if (known && known.tag.length >= capacity + MARGIN) return known;
  return (rooms[number] = roomFor(Math.max(capacity * 2, 128)));
}

/** The rows of all passages; they share their arrays with the article read next and do not outlive their own. */
export function rowsOf(tokens: Tokens, passages: readonly Passage[], names: readonly EntityMention[], messages: Message[]): Items[] {
  const rows: Items[] = [];
  for (let p = 0; p < passages.length; p++) {
    const passage = passages[p]!;
    const row = fill(tokens, passage, names, messages, usedRoom(p, passage.last - passage.first));
    rows.push(row);
    const runOut = runsOut(tokens, passage, row.stretches, passages[p + 1]);
    if (runOut !== null) messages.push(runOut);
  }
  return rows;
}

export function itemsOf(tokens: Tokens, passage: Passage, names: readonly EntityMention[], messages: Message[]): Items {
  return fill(tokens, passage, names, messages, roomFor(passage.last - passage.first));
}

function fill(tokens: Tokens, passage: Passage, names: readonly EntityMention[], messages: Message[], room: Room): Items {
  const stretches = stretchesOf(tokens, passage, messages);
  const { tag, head, token, behind, stretch: stretchAt, verbs, quotes, commas } = room;
  const items: Items = { tokens, passage, length: 0, stretches, units: [], tag, head, token, behind, stretch: stretchAt, verbs, quotes, commas };
  let n = 0;
  let next = 0;
  let open = stretches.length > 0 ? stretches[0]!.open : NO_END;
  for (let i = behindBullet(tokens, passage); i < passage.last; n++) {
    const owner = ownerOf(items, n, i);
    if (owner >= 0) {
      behind[owner] = i = Math.max(behindParty(tokens, i), i + 1);
      n = owner;
      continue;
    }
    token[n] = i;
    if (i === open) {
      const stretch = stretches[next]!;
      tag[n] = tagOfStretch(items, stretch);
      stretchAt[n] = next++;
      open = next < stretches.length ? stretches[next]!.open : NO_END;
      i = stretch.close;
    } else {
      tag[n] = tokens.kind[i] === Kind.word ? tagOfWord(tokens, i, n > 0 ? tag[n - 1]! : Tag.stop) : tagOfSign(items, i);
      stretchAt[n] = -1;
      i++;
    }
    behind[n] = i;
    items.length = n + 1;
    quotes[n + 1] = quotes[n]! + (tag[n] === Tag.quote ? 1 : 0);
    commas[n + 1] = commas[n]! + (tag[n] === Tag.comma ? 1 : 0);
    if (n > 0) {
      retag(items, n - 1);
      countVerb(items, n - 1);
    }
  }
  if (n > 0) countVerb(items, n - 1);
  clearMargin(room, n, tokens.length);
  fillHeads(items, names);
  cutUnits(items);
  return items;
}

/** "a court heard¶": what the arrays held in the article before stands behind no paragraph of this one; `none` is the token behind the page. */
function clearMargin({ tag, head, token, behind, stretch }: Room, end: number, none: number): void {
  for (let i = end; i < end + MARGIN; i++) {
    tag[i] = head[i] = 0;
    token[i] = behind[i] = none;
    stretch[i] = -1;
  }
}

/** The item that what begins at token `i` is a part of, where item `n` would be the next: "Vakili *(R-Tenn.)*", "the Lund*, Sweden-based* company"; -1 for none. */
function ownerOf(items: Items, n: number, i: number): number {
  if (n === 0) return -1;
  if (behindParty(items.tokens, i) > i) return n - 1;
  return n > 2 && items.tag[n - 1] === Tag.comma && isBased(items.tokens, i) && isBehindArticle(items, n - 2) ? n - 2 : -1;
}

/** "*the* Lund", "*the* San Francisco": nothing but names between the article and item `at`. */
function isBehindArticle({ tag }: Items, at: number): boolean {
  let first = at;
  while (first > 0 && first > at - LONGEST_TOWN && tag[first] === Tag.name) first--;
  return first < at && tag[first] === Tag.determiner;
}

const LONGEST_TOWN = 4;

/** "Sen. Omid Vakili *(R-Tenn.)* called": the party and the state, and nobody who calls; the token behind the bracket that opens at token `i`, `i` where none of that kind does. */
function behindParty({ kind, id, shape, text, start, end, length }: Tokens, i: number): number {
  if (kind[i] !== Kind.mark || id[i] !== OPENING || !(shape[i + 1]! & Shape.capital) || end[i + 1]! - start[i]! > LONGEST_PARTY) return i;
  PARTY.lastIndex = start[i]!;
  if (!PARTY.test(text)) return i;
  let at = i + 1;
  while (at < length && start[at]! < PARTY.lastIndex) at++;
  return at;
}

/** "(R-Tenn.)", "(R., Tenn.)", "(D-N.Y.)", "(D)" */
const PARTY = /\((?:[RDI]|Rep|Dem|Ind)\.?(?:(?:[-–—]|,[ \u00a0])(?:[A-Z][A-Za-z]{0,5}\.?){1,3})?\)/y;
/** "(R-Tenn" */
const LONGEST_PARTY = 12;

/** "• | “It is late,” said Vakili": the sign of a list is no part of what is said. */
function behindBullet({ kind, id }: Tokens, { first, last }: Passage): number {
  return first + 1 < last && kind[first] === Kind.mark && BULLETS.includes(id[first]!) ? first + 1 : first;
}

const BULLETS: readonly number[] = [...'•●▪■◦‣·'].map((sign) => sign.charCodeAt(0));

function fillHeads({ tokens: { id, start }, passage, length, tag, head, token, stretch }: Items, names: readonly EntityMention[]): void {
  let next = passage.first < passage.last ? firstFrom(names, start[passage.first]!) : names.length;
  // The name that is met next.
  let first = next < names.length ? names[next]!.first : NO_END;
  for (let i = 0; i < length; i++) {
    const at = token[i]!;
    if (stretch[i]! >= 0) head[i] = Head.none;
    else if (at < first) head[i] = headOfWord(id[at]!);
    else {
      while (next < names.length && names[next]!.last <= at) next++;
      first = next < names.length ? names[next]!.first : NO_END;
      head[i] = first <= at ? headOfName(names[next]!) : headOfWord(id[at]!);
      // "Mrs. *May* said", "told the *Sunday* Telegraph"
      if (tag[i] === Tag.time && (head[i] === Head.named || head[i] === Head.namedBody)) tag[i] = Tag.name;
    }
  }
}

const FINITE = 1 << Tag.verb | 1 << Tag.auxiliary | 1 << Tag.cue;

function countVerb({ tag, verbs }: Items, i: number): void {
  verbs[i + 1] = verbs[i]! + (FINITE >> tag[i]! & 1);
}

/** Marked words that are long, end like speech or stand where speech stands; the rest is a name or a word at arm's length. */
function tagOfStretch({ tokens, tag, length }: Items, { open, close, end }: Stretch): number {
  const before = length > 0 ? tag[length - 1]! : Tag.stop;
  const code = tokens.text.charCodeAt(end - 1);
  const ends = code === 44 || code === 46 || code === 63 || code === 33;
  // `told the channel's "Good Morning Harbour."`; `On the channel's "Good Morning," Vakili said`: a comma inside the marks ends the phrase.
  if (isTitle(tokens, open, close, before)) return ends ? Tag.mark : Tag.noun;
  if (isNickname(tokens, open, close)) return Tag.noun;
  if (ends || close - open >= SPEECH_TOKENS) return Tag.quote;
  // "warned of “progressive erosion”": two words or more
  if (before === Tag.preposition && close - open > 2) return length > 1 && tag[length - 2] === Tag.cue ? Tag.quote : Tag.noun;
  return 1 << before & BEFORE_SPEECH ? Tag.quote : Tag.noun;
}

/** "on the channel's “Good Morning Harbour”", "a note titled “Soup is on.”" */
function isTitle(tokens: Tokens, open: number, close: number, before: number): boolean {
  if (open > 0 && TITLED.has(tokens.id[open - 1]!)) return true;
  return (1 << before & BEFORE_TITLE) !== 0 && close - open > 3 && isTitleCased(tokens, open + 1, close - 1);
}

const TITLED = new WordSet(['titled', 'entitled', 'headlined', 'subtitled', 'captioned']);
const SPEECH_TOKENS = 7;
const PERCENT = 37;
const BEFORE_SPEECH = 1 << Tag.stop | 1 << Tag.semicolon | 1 << Tag.comma | 1 << Tag.colon | 1 << Tag.cue;
const BEFORE_TITLE = 1 << Tag.possessive | 1 << Tag.preposition;

/** "'s", not "'ve" */
function isOwners({ text, start, end }: Tokens, i: number): boolean {
  return end[i]! - start[i]! === 2 && (text.charCodeAt(end[i]! - 1) | 32) === 115;
}

function tagOfSign(items: Items, i: number): number {
  const { tokens } = items;
  switch (tokens.kind[i]!) {
    case Kind.number: return isDate(items, i) ? Tag.time : Tag.number;
    // "she | *'s* urging them", "he | *'d* said"
    case Kind.possessive: return isOwners(tokens, i) && !(i > 0 && SHORTENED.has(tokens.id[i - 1]!)) ? Tag.possessive : Tag.auxiliary;
    case Kind.dash: return tokens.shape[i]! & Shape.blankBefore || tokens.end[i]! - tokens.start[i]! > 1 || tokens.text.charCodeAt(tokens.start[i]!) > 0x2011 ? Tag.dash : Tag.noun;
    case Kind.apostrophe: return Tag.possessive;
    case Kind.mark: return tagOfMark(items, i);
    default: return Tag.mark;
  }
}

const SHORTENED = new WordSet(['he', 'she', 'it', 'who', 'that', 'there', 'here', 'what', 'where']);

function tagOfMark(items: Items, i: number): number {
  const { tokens: { id }, tag, length } = items;
  if (isBeforeDay(items, i)) return Tag.time;
  // "12 | *%* | of voters", as "12 percent"
  if (id[i] === PERCENT && length > 0 && tag[length - 1] === Tag.number) return Tag.noun;
  if (abbreviates(items, i) || joinsNames(items, i)) return Tag.name;
  return id[i]! < 128 ? MARK_TAGS[id[i]!]! : Tag.mark;
}

/** The stop of "Dr. Amini", "Gen. Salimi" and "Bea T. Salimi" is part of the name. */
function abbreviates({ tokens, passage }: Items, i: number): boolean {
  if (isInSite(tokens, i) || isInHouse(tokens, i)) return true;
  if (tokens.id[i] !== STOP || i === passage.first || i + 1 >= passage.last || tokens.end[i - 1] !== tokens.start[i] || !(areCapital(tokens, i) || isHyphened(tokens, i) || isNumbered(tokens, i))) return false;
  return (ABBREVIATION.has(tokens.id[i - 1]!) || isInitial(tokens, i - 1)) && !endsSentence(passage, i);
}

/** "Karvan Inc*.* spokesman", "a former Vell & Co*.* engineer", "Karvan Inc*.*'s Omid Vell", "Karvan Inc*.* and Vell Corp.": no end of anything. */
function isInHouse({ kind, id, shape }: Tokens, stop: number): boolean {
  if (id[stop] !== STOP || kind[stop] !== Kind.mark || stop < 2 || !HOUSE_SHORT.has(id[stop - 1]!) || !(shape[stop - 1]! & Shape.capital) || !(shape[stop - 2]! & Shape.capital || id[stop - 2] === AMPERSAND)) return false;
  if (kind[stop + 1] !== Kind.word || shape[stop + 1]! & Shape.capital) return kind[stop + 1] === Kind.possessive || kind[stop + 1] === Kind.apostrophe;
  return HOLDERS.has(headOfWord(id[stop + 1]!)) || (AND.has(id[stop + 1]!) && (shape[stop + 2]! & Shape.capital) !== 0);
}

const HOUSE_SHORT = new WordSet(['inc', 'corp', 'co', 'ltd', 'bros', 'cos']);
const HOLDERS = new Set<number>([Head.role, Head.person, Head.people]);

/** "Juror No*.* 7" */
function isNumbered({ kind, shape, id }: Tokens, stop: number): boolean {
  return kind[stop + 1] === Kind.number && (shape[stop - 1]! & Shape.capital) !== 0 && NUMBER_SIGN.has(id[stop - 1]!);
}

const NUMBER_SIGN = new WordSet(['no', 'nos', 'sgt']);

/** "Brig*.*-Gen. Karvani", "Gov*.*-elect Karvani" */
function isHyphened({ kind, shape, id }: Tokens, stop: number): boolean {
  if (kind[stop + 1] !== Kind.dash || shape[stop + 1]! & Shape.blankBefore || !(shape[stop - 1]! & Shape.capital)) return false;
  return (shape[stop + 2]! & Shape.capital) !== 0 || TO_BE.has(id[stop + 2]!);
}

const TO_BE = new WordSet(['elect', 'designate', 'general']);

/** "Karvani *&* Lowe", "OPEC*+*" */
function joinsNames({ tokens, passage }: Items, i: number): boolean {
  if (tokens.id[i] === PLUS) return i > passage.first && (tokens.shape[i - 1]! & Shape.caps) !== 0 && !(tokens.shape[i]! & Shape.blankBefore);
  return tokens.id[i] === AMPERSAND && i > passage.first && i + 1 < passage.last && areCapital(tokens, i);
}

/** Capitals before token `i` and behind it. */
function areCapital({ shape }: Tokens, i: number): boolean {
  return (shape[i - 1]! & shape[i + 1]! & Shape.capital) !== 0;
}

/** "They took vitamin C*.* Karvani said": whether a sentence ends behind token `i`. */
function endsSentence({ sentences }: Passage, i: number): boolean {
  return sentences[sentenceAt(sentences, i)]?.last === i + 1;
}

const ABBREVIATION = new WordSet(ABBREVIATIONS);

/** Units: sentences, with the ends that fall inside marked speech left out, and "Why?" he asked kept whole. */
function cutUnits(items: Items): void {
  const { sentences } = items.passage;
  let from = 0;
  let sentence = 0;
  let end = sentences.length > 0 ? sentences[0]!.last : NO_END;
  for (let i = 1; i < items.length; i++) {
    const token = items.token[i]!;
    if (token < end) continue;
    while (end < token) end = ++sentence < sentences.length ? sentences[sentence]!.last : NO_END;
    if (end !== token) continue;
    if (items.tag[i - 1] === Tag.quote && ((asks(items, i - 1) && items.tag[i] !== Tag.quote) || isSigned(items, i))) continue;
    items.units.push(unitOf(items, from, i));
    from = i;
  }
  if (from < items.length) items.units.push(unitOf(items, from, items.length));
}

function unitOf({ tag }: Items, first: number, last: number): Unit {
  let end = last;
  while (end > first && tag[end - 1] === Tag.stop) end--;
  return { first, last, end };
}

const NO_END = 0x7fffffff;

/** "Why?", "I asked him, ‘Why?’": a question or a call, also one that it quotes. */
function asks(items: Items, i: number): boolean {
  const { tokens: { text }, stretches } = items;
  const { end } = stretches[items.stretch[i]!]!;
  const inner = CLOSES_INNER.includes(text[end - 1]!) ? end - 2 : end - 1;
  return text[inner] === '?' || text[inner] === '!';
}

const CLOSES_INNER = '\'’"”';
