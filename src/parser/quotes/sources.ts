/**
 * Who could be the source of a cue: noun phrases to its left, to its right ("said the minister") and behind "by".
 *
 *   The head of the atomic organization, Arash Vakili, on Monday said …
 *   [----------------------------------------------]           office and name
 *   [-----------------------------------]                      office alone
 *           [--------------------------]                       what stands nearer
 */
import { WordSet } from '../../core/words.js';
import { WAYS } from '../../lexicon/cues.js';
import { IN } from '../text/small-words.js';
import { Class, classesOf, lemmaSet } from './classes.js';
import type { Cue } from './cue.js';
import { Tag, type Items } from './items.js';
import { COUNTS } from './tags.js';
import { bits, chunkEnd, chunkStart, isIn } from './nouns.js';
import { Pool } from './pool.js';

export const Side = { left: 0, right: 1, by: 2, none: 3 } as const;

/** Items `[first, last)`, and on which side of the cue. */
export interface Source {
  first: number;
  last: number;
  side: number;
  /** The part that scores it. */
  part: number;
}

/** So many chunks are looked at to the left, and so many pieces joined into one phrase. */
const CHUNKS_LEFT = 5;
const REACH_LEFT = 60;
const PIECES = 6;

const LINK = bits(Tag.preposition, Tag.to, Tag.conjunction);

export type Sources = Pool<Source>;

export const sources = (): Sources => new Pool(() => ({ first: 0, last: 0, side: 0, part: -1 }));

function add(all: Sources, first: number, last: number, side: number): void {
  const source = all.next();
  source.first = first;
  source.last = last;
  source.side = side;
}

/** Candidates, nearest first, into `all`; the last one is "no source". */
export function sourcesOf(cue: Cue, all: Sources): void {
  all.length = 0;
  leftOf(cue, all);
  rightOf(cue, all);
  add(all, -1, -1, Side.none);
}

function leftOf(cue: Cue, all: Sources): void {
  const { items, unit, at } = cue;
  const from = Math.max(unit.first, at - REACH_LEFT);
  let chunks = 0;
  for (let last = at; last > from && chunks < CHUNKS_LEFT;) {
    const first = chunkStart(items, last, from);
    if (first < 0) {
      last--;
      continue;
    }
    chunks++;
    if (last - first === 1 && isArticle(items, first)) {
      last = first;
      continue;
    }
    add(all, first, last, Side.left);
    if (chunks <= 3) joinLeft(cue, first, last, from, all);
    last = first;
  }
}

/** "a | recently published | report": an article alone is nobody. */
function isArticle({ tokens, token, tag }: Items, i: number): boolean {
  const id = tokens.id[token[i]!]!;
  return tag[i] === Tag.determiner && (classesOf(id) & Class.subject) === 0 && !COUNTS.has(id);
}

/** "the head | of | the organization", "Arash Vakili | , | the spokesman": a phrase and the pieces before it. */
function joinLeft(cue: Cue, start: number, last: number, from: number, all: Sources): void {
  const { items } = cue;
  let first = start;
  for (let piece = 1; piece < PIECES; piece++) {
    let link = first - 1;
    // "Central Bank of Sri Lanka (CBSL) Governor …"
    if (items.tag[link] === Tag.closeBracket && items.tag[link - 2] === Tag.openBracket) link -= 2;
    if (link <= from) return;
    const tag = items.tag[link]!;
    const joins = isIn(LINK, tag) || tag === Tag.openBracket || (tag === Tag.comma && items.tag[last - 1] === Tag.name && (piece === 1 || items.tag[first] === Tag.name)) || tag === Tag.dash;
    if (!joins) return;
    const before = chunkStart(items, link, from);
    if (before < 0) return;
    first = before;
    add(all, first, last, Side.left);
  }
}

function rightOf(cue: Cue, all: Sources): void {
  const { items, unit } = cue;
  let at = cue.behind;
  const skip = at;
  while (at < unit.last && at < skip + 2 && (items.tag[at] === Tag.adverb || items.tag[at] === Tag.to || items.tag[at] === Tag.preposition)) at++;
  if (at > skip && (isWay(items, at) || isInWriting(items, at))) return;
  if (!isToWhom(cue, at)) joinRight(cue, at, Side.right, all);
  for (let i = at; i < unit.last && i < at + 5; i++) {
    if (items.tag[i] === Tag.preposition && isBy(cue, i)) {
      if (isWay(items, i + 1)) return;
      joinRight(cue, i + 1, Side.by, all);
      return;
    }
  }
}

/** "…, one of them shouted *to | a reporter*": whom he told stands at `at`. */
function isToWhom({ items, at: verb, behind, lemma }: Cue, at: number): boolean {
  if (at === behind || items.tag[behind] !== Tag.to || !ADDRESSES.has(lemma)) return false;
  // "“He lied,” complained to the judge Sara Vakili": who says it may stand behind.
  const before = items.tag[verb - 1] === Tag.comma ? verb - 2 : verb - 1;
  return before >= 0 && items.tag[before] !== Tag.quote;
}

const ADDRESSES = lemmaSet('say tell shout whisper mutter yell cry explain complain call remark murmur scream repeat admit confess report describe announce');

function joinRight(cue: Cue, at: number, side: number, all: Sources): void {
  const { items, unit } = cue;
  let last = chunkEnd(items, at, unit.last);
  if (last < 0) return;
  // "according to government figures": behind "to" a verb's form is a noun.
  while (cue.lemma === ACCORDING && last < unit.last && items.tag[last] === Tag.cue && items.tag[last + 1] !== Tag.that) last++;
  add(all, at, last, side);
  for (let piece = 1; piece < PIECES && last < unit.last; piece++) {
    const tag = items.tag[last]!;
    if (!isIn(LINK, tag)) return;
    const next = chunkEnd(items, last + 1, unit.last);
    if (next < 0) return;
    last = next;
    add(all, at, last, side);
  }
}

/** "argued by *email*": nobody. */
function isWay({ tokens, token, tag }: Items, i: number): boolean {
  return tag[i] === Tag.noun && BY.has(tokens.id[token[i - 1]!]!) && WAY.has(tokens.id[token[i]!]!);
}

/** "said in | *an email* to the paper", "wrote in | *a letter* to him": what it stood in. */
function isInWriting({ tokens, token, tag }: Items, i: number): boolean {
  if (!IN.has(tokens.id[token[i - 1]!]!) || tag[i] !== Tag.determiner) return false;
  let noun = i + 1;
  while (tag[noun] === Tag.noun && tag[noun + 1] === Tag.noun) noun++;
  return tag[noun] === Tag.noun && WAY.has(tokens.id[token[noun]!]!);
}

const BY = new WordSet(['by', 'via', 'over']);
const WAY = new WordSet(WAYS);

const [ACCORDING] = lemmaSet('according').lemmas;

function isBy(cue: Cue, i: number): boolean {
  const { tokens, token } = cue.items;
  const t = token[i]!;
  return tokens.end[t]! - tokens.start[t]! === 2 && (tokens.text.charCodeAt(tokens.start[t]!) | 32) === 98;
}
