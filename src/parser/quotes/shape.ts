/** From items to characters: the kind of a content, its segments, and the words in marks of a mixed one. */
import type { QuoteKind } from '../../core/article.js';
import { appended } from '../../core/reading.js';
import { internWord, WordSet } from '../../core/words.js';
import { Kind, Shape as Look } from '../text/tokens.js';
import { Class, classesOf, FORCE } from './classes.js';
import type { Cue } from './cue.js';
import { Place } from './contents.js';
import type { Range } from './extracted.js';
import { isFragment } from './fragment.js';
import { Tag, type Items } from './items.js';
import type { Content } from './lattice.js';
import { isNickname, isTitleCased } from './marks.js';
import { bits, idAt, isIn } from './nouns.js';

export interface Shaped {
  kind: QuoteKind;
  segments: Range[];
  marked: Range[] | null;
  /** Nothing but a name or a single word in marks. */
  named: boolean;
}

const EDGE_MARKS = bits(Tag.comma, Tag.colon, Tag.semicolon, Tag.dash, Tag.stop, Tag.that);
const SPEECHLESS = bits(Tag.comma, Tag.colon, Tag.semicolon, Tag.dash, Tag.stop, Tag.that, Tag.conjunction);

/** UTF-16 range of items `[first, last)`. */
export function rangeOf(items: Items, first: number, last: number): Range {
  return { start: items.tokens.start[items.token[first]!]!, end: items.tokens.end[items.behind[last - 1]! - 1]! };
}

/** The speech of a quote item, without its marks. */
export function insideOf(items: Items, item: number): Range {
  const { start, end } = items.stretches[items.stretch[item]!]!;
  return { start, end };
}

/** What stands in items `[first, last)` of each piece; `spoken` is an item whose one marked word counts, -1 for none. Null where nothing is left of it. */
export function shapeOf(items: Items, pieces: readonly (readonly [first: number, last: number])[], spoken: number): Shaped | null {
  const shape: Shape = { segments: null, marked: null, direct: true, named: false, alone: -1 };
  const split = pieces.length > 1 && pieces[1]![0] >= 0;
  for (const [from, to] of pieces) {
    const last = endOf(items, from, to);
    const first = behindLabel(items, startOf(items, from, last), last);
    // “Nobody”, she said, “has counted them”: one word in marks is speech if more follows.
    if (first < last) addPiece(items, first, last, split && last - first === 1 ? first : spoken, shape);
  }
  const { segments, marked, direct, named, alone } = shape;
  if (segments === null) return null;
  if (marked === null) return { kind: 'indirect', segments, marked: null, named };
  return direct && !(marked.length === 1 && isFragment(items, alone)) ? { kind: 'direct', segments, marked: null, named: false } : { kind: 'mixed', segments, marked, named: false };
}

/** What the pieces of a content come to; `alone` is the item marked last. */
interface Shape { segments: Range[] | null; marked: Range[] | null; direct: boolean; named: boolean; alone: number }

function addPiece(items: Items, first: number, last: number, spoken: number, shape: Shape): void {
  const before = shape.marked?.length ?? 0;
  let bare = false;
  for (let i = first; i < last; i++) {
    if (items.stretch[i]! < 0) {
      if (!isIn(SPEECHLESS, items.tag[i]!)) bare = true;
    } else if (isName(items, i, spoken)) {
      shape.named = true;
      bare = true;
    } else {
      shape.marked = appended(shape.marked, insideOf(items, i));
      shape.alone = i;
    }
  }
  const { marked } = shape;
  if (bare || marked === null || marked.length === before) {
    shape.direct = false;
    shape.segments = appended(shape.segments, rangeOf(items, first, last));
  } else {
    for (let i = before; i < marked.length; i++) shape.segments = appended(shape.segments, marked[i]!);
  }
}

/** `by telephone: "…"`, `with the caption: "…"`: what stands before the colon says how, and is no part of the speech. */
function behindLabel(items: Items, first: number, last: number): number {
  for (let i = first; i + 1 < last; i++) {
    if (items.tag[i] !== Tag.colon || items.tag[i + 1] !== Tag.quote) continue;
    return items.verbs[i] === items.verbs[first] ? i + 1 : first;
  }
  return first;
}

/** `“Khoda Afarin”`, `“One Book, One Ummah”`, `“illegal”`: a name, a title or a single word, none of them closed by a stop or comma of its own. */
function isName(items: Items, item: number, spoken: number): boolean {
  if (item === spoken) return false;
  if (isNickname(items.tokens, items.token[item]!, items.behind[item]!)) return true;
  const code = lastSign(items, item);
  return code !== 44 && code !== 46 && code !== 63 && code !== 33 && isTitle(items, item);
}

/** UTF-16 unit of the last sign inside the marks: 44 for “Go home,” */
export function lastSign(items: Items, item: number): number {
  return items.tokens.text.charCodeAt(items.stretches[items.stretch[item]!]!.end - 1);
}

/** Few words, and all but the small ones with a capital: “A History for Beginners,” */
export function isTitle({ tokens, token, behind }: Items, item: number): boolean {
  return isTitleCased(tokens, token[item]! + 1, behind[item]! - 1);
}

/** "*that* was untrue": a pronoun, not the word that opens a clause. */
export function isSubjectThat(items: Items, i: number): boolean {
  const { tag } = items;
  return tag[i] === Tag.that && tag[i + 1] === Tag.auxiliary && !(INVERTED.has(idAt(items, i + 1)) && isIn(SUBJECT, tag[i + 2]!));
}

/** "that | *should the dam* break" */
const INVERTED = new WordSet(['should', 'had', 'were']);
const SUBJECT = bits(Tag.determiner, Tag.pronoun, Tag.name, Tag.possessive);

/** Without the commas, stops and dashes around it. */
function startOf(items: Items, from: number, to: number): number {
  let first = from;
  while (first < to && isIn(EDGE_MARKS, items.tag[first]!) && !isSubjectThat(items, first)) first++;
  return first;
}

function endOf(items: Items, from: number, to: number): number {
  let last = to;
  while (last > from && isIn(EDGE_MARKS, items.tag[last - 1]!) && !isObject(items, last - 1)) last--;
  return last;
}

/** "he doubted *that*": what a verb is done to. */
function isObject({ tag }: Items, i: number): boolean {
  return tag[i] === Tag.that && i > 0 && isIn(GOVERNS, tag[i - 1]!);
}

const GOVERNS = bits(Tag.verb, Tag.cue, Tag.auxiliary, Tag.preposition);

/** Speech by its marks, or without them by its own words. */
export function kindOf(shaped: QuoteKind, { items, behind, force }: Cue, content: Content): QuoteKind {
  return shaped === 'indirect' && force === FORCE.say && content.first === behind + 1 && speaksOfHimself(items, content) ? 'direct' : shaped;
}

/** "Vakili said: *We* will open it." stands without marks, and is speech by its "we". */
function speaksOfHimself({ tag, tokens: { id, shape, kind }, token }: Items, { place, first, last }: Content): boolean {
  if (place !== Place.right || !(tag[first - 1] === Tag.colon || tag[first - 1] === Tag.comma)) return false;
  for (let i = first; i < last; i++) {
    const at = token[i]!;
    if (!(classesOf(id[at]!) & Class.first)) continue;
    // "US forces", "World War I", "Pictures of Us"
    const isName = (shape[at]! & Look.capital) !== 0 && (id[at] === I ? kind[at - 1] === Kind.word && (shape[at - 1]! & Look.capital) !== 0 : i > first || (shape[at]! & Look.caps) !== 0);
    if (!isName) return true;
  }
  return false;
}

const I = internWord('i');
