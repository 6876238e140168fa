/** People whom a sentence brings in without a name: "On a footbridge, *a street vendor* was selling masks." */
import { COMMA } from '../../../core/signs.js';
import { WordSet } from '../../../core/words.js';
import type { Doc, Entities } from '../../doc.js';
import { THE } from '../../text/small-words.js';
import { Kind, Shape, type Tokens } from '../../text/tokens.js';
import { isPersonWord } from '../heads.js';
import { firstFrom } from './cast.js';

/** Tokens `[first, last)` from the article to the noun; `start` is the offset of the first. */
export interface Introduced {
  first: number;
  last: number;
  start: number;
}

/** "*Another* official put it more gently": brings somebody in as "an" does. */
const INDEFINITE = new WordSet(['a', 'an', 'another']);
/** "A retired village teacher": no longer than this; "Outside the gates of the old mill," neither. */
const LONGEST = 7;
const OPENING = 12;
/** "A prosecutor in Bandar Abbas, | Karvani": a name so close behind the comma is his. */
const PLACE = 6;
/** "On the quay, in a borrowed coat," */
const PHRASES = 2;
/** "Asked if he believed it, *a young driver* laughed" */
const WHERE = new WordSet(['asked', 'in', 'at', 'on', 'inside', 'outside', 'near', 'across', 'along', 'behind', 'beside', 'under', 'down', 'up']);
/** "a former president" is nobody whom "the president" means. */
const OTHER = new WordSet(['former', 'ex', 'another', 'of', 'and', 'in', 'for', 'to', 'with', 'by', 'at', 'on']);

/** All of a passage, in order; `again` for those whom "the" says to be known: "On the quay, *the geologist* kept it brief." Linear: of each sentence the opening words are read. */
export function introducedIn(doc: Doc, entities: Entities, passage: number, again = false): Introduced[] {
  const out: Introduced[] = [];
  for (const { first, last } of doc.passages[passage]!.sentences) {
    const at = subjectAt(doc, first, last, again ? THE : INDEFINITE);
    const end = at < 0 ? -1 : nounEnd(doc, at, last);
    if (end > 0 && !isNamed(doc, entities, end, last) && !isApposed(doc, end, last)) out.push({ first: at, last: end, start: doc.tokens.start[at]! });
  }
  return out;
}

/** Token of the article that opens the sentence, or what follows "On a footbridge over the road, in the rain,"; -1 for none. */
function subjectAt({ tokens }: Doc, first: number, last: number, article: WordSet): number {
  let at = first;
  for (let phrase = 0; phrase < PHRASES && at < last && tokens.kind[at] === Kind.word && WHERE.has(tokens.id[at]!); phrase++) {
    const end = phraseEnd(tokens, at, last);
    const stands = article === INDEFINITE ? standingIn(tokens, at, end) : -1;
    if (stands >= 0) return stands;
    if (tokens.kind[end] !== Kind.mark || tokens.id[end] !== COMMA) return -1;
    at = end + 1;
  }
  return at < last && tokens.kind[at] === Kind.word && article.has(tokens.id[at]!) ? at : -1;
}

/** Behind the words that "on" or "at" opens. */
function phraseEnd({ kind }: Tokens, from: number, last: number): number {
  let at = from;
  while (at < last && at < from + OPENING && kind[at] === Kind.word) at++;
  return at;
}

/** "Behind the last wall of stones | *a young man was* waiting": the article of somebody who stands there without a comma; -1 for none. */
function standingIn(tokens: Tokens, from: number, end: number): number {
  for (let at = from + 2; at < end; at++) if (INDEFINITE.has(tokens.id[at]!) && stood(tokens, at, end + LONGEST)) return at;
  return -1;
}

/** "Behind the last wall of stones | a young man *was* waiting": somebody, and the verb right behind him. */
function stood(tokens: Tokens, at: number, last: number): boolean {
  for (let i = at + 1; i < last && i < at + LONGEST && tokens.kind[i] === Kind.word; i++) if (isPersonWord(tokens.id[i]!)) return STOOD.has(tokens.id[i + 1]!);
  return false;
}

const STOOD = new WordSet(['was', 'is', 'sat', 'sits', 'stood', 'stands', 'waited', 'waits', 'lay', 'lies', 'knelt', 'leaned']);

/** Behind the noun of "a street vendor": a word for a person, and no name or other such word behind it. */
function nounEnd({ tokens }: Doc, at: number, last: number): number {
  for (let i = overAge(tokens, at + 1); i < last && i < at + LONGEST && tokens.kind[i] === Kind.word && !OTHER.has(tokens.id[i]!); i++) {
    if (!isPersonWord(tokens.id[i]!)) continue;
    if (tokens.kind[i + 1] === Kind.possessive) return -1;
    if (tokens.kind[i + 1] !== Kind.word) return i + 1;
    if ((tokens.shape[i + 1]! & Shape.capital) !== 0) return -1;
    if (!isPersonWord(tokens.id[i + 1]!)) return i + 1;
  }
  return -1;
}

/** "a | *19-year-old* | driver": behind the age that stands at `at`. */
export function overAge({ kind }: Tokens, at: number): number {
  return kind[at] === Kind.number && kind[at + 1] === Kind.dash && kind[at + 2] === Kind.word ? at + 3 : at;
}

/** "A pediatrician by day, *she* …": what the one is who was spoken of before. */
function isApposed({ tokens: { kind, id } }: Doc, end: number, last: number): boolean {
  for (let at = end; at + 1 < last && at < end + PLACE; at++) if (kind[at] === Kind.mark && id[at] === COMMA) return ONE.has(id[at + 1]!);
  return false;
}

const ONE = new WordSet(['he', 'she']);

/** "A prosecutor in Bandar Abbas, Ali Karvani, said": his name stands behind the noun. */
function isNamed({ tokens }: Doc, { mentions }: Entities, end: number, last: number): boolean {
  let comma = end;
  while (comma < last && comma < end + PLACE && !(tokens.kind[comma] === Kind.mark && tokens.id[comma] === COMMA)) comma++;
  const next = mentions[firstFrom(mentions, tokens.start[comma]!)];
  return next?.type === 'person' && next.first <= comma + 2;
}
