/** A mention without a name, taken apart: "Iran's top diplomat" -> head "diplomat", country IR, of the top. */
import { itemAt } from '../../../core/reading.js';
import { COMMA } from '../../../core/signs.js';
import { BODY_KINDS } from '../../../lexicon/body-kinds.js';
import { OBTAINED, REDUCED } from '../../../lexicon/cues.js';
import { ANYONE, LOOKS, NOBODY, VAGUE } from '../../../lexicon/roles.js';
import { WordSet, wordId } from '../../../core/words.js';
import type { Doc, Entities } from '../../doc.js';
import { OF, POSSESSIVE, WHO } from '../../text/small-words.js';
import { Kind, Shape } from '../../text/tokens.js';
import { Head, headOfWord } from '../heads.js';
import { firstFrom } from './cast.js';
import { isRole } from './roles.js';

export interface Description {
  /** The noun that says what he is, small letters; "premier" for a prime minister. */
  head: string;
  /** Its word id. */
  headId: number;
  /** What else is said of him and tells people apart: "deputy", "energy", "aeoi". */
  details: string[];
  /** The words behind of, for, at: "Research", "university". */
  complement: string[];
  /** The same in small letters too: "the economic commission". */
  of: string[];
  countries: string[];
  /** The places that are his own, by index: "the mayor of *Yazd*". */
  places: number[];
  /** The words of these places, small letters. */
  seat: string[];
  definite: boolean;
  plural: boolean;
  /** A word follows the head: "Minister Iraji" is a name that nobody knows, no office alone. */
  named: boolean;
  /** How many words of age, looks and fate stand before the noun: "the *old* lady". */
  looks: number;
  /** Nothing behind the noun: "the man", not "the man at the door". */
  alone: boolean;
  /** "top diplomat", "chief diplomat". */
  top: boolean;
  /** "the *former* president". */
  former: boolean;
  /** "his", "her", "its" or "their" opens it. */
  possessor: boolean;
  /** Somebody else's: "Karvani's mother", "the girl's brother"; not "Iran's president". */
  owned: boolean;
}

const LINKER = new WordSet([...`${REDUCED} ${OBTAINED}`.split(' '), 'dated', 'of', 'for', 'to', 'in', 'at', 'with', 'from', 'on', 'who', 'which', 'that', 'whose', 'by', 'speaking', 'named', 'calling', 'quoted', 'cited', 'representing']);
const TARGET = new WordSet(['to', 'for', 'in', 'at', 'from', 'with', 'on']);
const INDEFINITE = new WordSet(['a', 'an', 'one', 'another', 'some', 'several', 'many', 'two', 'three', 'any', 'no', 'other']);
const DETERMINER = new WordSet(['the', 'a', 'an', 'one', 'another', 'this', 'that', 'his', 'her', 'its', 'their', 'our', 'both', 'two', 'these', 'those', 'each', 'some', 'several', 'many', 'any']);
/** "the *other* lawyer": not the one who has spoken. */
const OTHER = new WordSet(['other', 'second', 'third', 'latter']);
/** "*two* of its members", "*seven* of them" */
const COUNTED = new WordSet('two three four five six seven eight nine ten several many few some most both dozens hundreds thousands');
const LOOK = new Set(LOOKS);
const IGNORED = new Set([...VAGUE, ...LOOKS]);
const MANY = new Set(NOBODY);
const ANY = new Set(ANYONE);

/** Takes tokens `[first, last)` apart. Bounded by the mention's length. */
export function describe(doc: Doc, entities: Entities, first: number, last: number): Description {
  const { tokens } = doc;
  const end = phraseEnd(doc, first, last);
  const place = placesIn(doc, entities, first, last);
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    if (place.tokens.has(i) || tellsNothing(doc, i, end)) continue;
    const word = tokens.textOf(i).toLowerCase();
    words.push(tokens.shape[i]! & Shape.hyphen ? word.replace(/^(?:ex|co)-/, '') : word);
  }
  const at = headAt(words);
  const noun = itemAt(words, at) ?? '';
  const head = noun === 'minister' && itemAt(words, at - 1) === 'prime' ? 'premier' : noun;
  const headId = wordId(head);
  const before = words.slice(0, Math.max(at, 0));
  return {
    head,
    headId,
    details: before.filter((word) => !IGNORED.has(word) && word !== 'prime'),
    complement: complementOf(doc, end, last, place.tokens),
    of: bodiesOf(doc, end, last),
    countries: place.countries,
    places: place.own,
    seat: place.seat,
    definite: isDefinite(doc, first, place.tokens.size > 0),
    // "Norway and Sweden"
    plural: head === 'and' || MANY.has(head) || headOfWord(headId) === Head.people || (COUNTED.has(tokens.id[first]!) && OF.has(tokens.id[first + 1]!)),
    named: at < words.length - 1,
    looks: before.reduce((n, word) => (LOOK.has(word) ? n + 1 : n), 0),
    alone: end === last || opensClause(doc, end, WHO),
    top: words.includes('top') || words.includes('chief'),
    former: words.includes('former'),
    possessor: POSSESSIVE.has(tokens.id[first]!),
    owned: isOwned(doc, first, end, place.tokens),
  };
}

/** A mark or an article, and of whatever company he is one. */
function tellsNothing(doc: Doc, i: number, end: number): boolean {
  return doc.tokens.kind[i] !== Kind.word || DETERMINER.has(doc.tokens.id[i]!) || isAnyBodys(doc, i, end);
}

/** "the *company*'s chief executive": others than companies have none. */
function isAnyBodys({ tokens: { id, kind } }: Doc, i: number, end: number): boolean {
  return kind[i + 1] === Kind.possessive && COMPANY.has(id[i]!) && OF_A_COMPANY.has(id[end - 1]!);
}

const COMPANY = new WordSet([...BODY_KINDS.company.split(' '), 'group', 'business']);
const OF_A_COMPANY = new WordSet(['executive', 'ceo', 'boss', 'founder', 'co-founder', 'owner', 'cfo', 'coo']);

/** A possessive before the head, of no place. */
function isOwned({ tokens: { kind } }: Doc, first: number, end: number, places: ReadonlySet<number>): boolean {
  for (let i = first + 1; i < end; i++) if (kind[i] === Kind.possessive && !places.has(i - 1)) return true;
  return false;
}

/** "the physician | , *who* studied abroad": one of the words behind a comma opens what tells nothing apart from another physician. */
export function opensClause({ tokens }: Doc, comma: number, words: WordSet): boolean {
  return tokens.kind[comma] === Kind.mark && tokens.id[comma] === COMMA && words.has(tokens.id[comma + 1]!);
}

/** Index of the word that says what he is: the last office or class of people, else the last word. */
function headAt(words: readonly string[]): number {
  const last = words.length - 1;
  // "an expert *report*", "the governor's *office*": the paper or the body, and nobody.
  const kind = last > 0 ? headOfWord(wordId(words[last]!)) : Head.none;
  if (kind === Head.paper || kind === Head.body) return last;
  let at = last;
  while (at > 0 && !isHead(words[at]!)) at--;
  return isHead(itemAt(words, at) ?? '') ? at : last;
}

/** "the official", "his lawyer", "Iran's president", "President"; not "official figures", "a source". */
function isDefinite({ tokens }: Doc, first: number, hasPlace: boolean): boolean {
  if (INDEFINITE.has(tokens.id[first]!) || OTHER.has(tokens.id[first + 1]!)) return false;
  return hasPlace || DETERMINER.has(tokens.id[first]!) || (tokens.shape[first]! & Shape.capital) !== 0;
}

function isHead(word: string): boolean {
  return isRole(word) || MANY.has(word) || ANY.has(word);
}

/** "Iran's president | of the chamber": where the noun phrase ends and its complement begins. */
function phraseEnd({ tokens }: Doc, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    // "About 140 temporary workers"
    const isInside = tokens.kind[i] === Kind.word ? !LINKER.has(tokens.id[i]!) : tokens.kind[i] === Kind.number || tokens.kind[i] === Kind.possessive || isHyphen(tokens.kind[i]!);
    if (!isInside) return i;
  }
  return last;
}

function isHyphen(kind: number): boolean {
  return kind === Kind.dash || kind === Kind.apostrophe;
}

function complementOf({ tokens }: Doc, from: number, last: number, places: ReadonlySet<number>): string[] {
  const words: string[] = [];
  for (let i = from; i < last; i++) {
    if (tokens.kind[i] !== Kind.word || LINKER.has(tokens.id[i]!) || DETERMINER.has(tokens.id[i]!) || places.has(i)) continue;
    if (tokens.shape[i]! & Shape.capital) words.push(tokens.textOf(i).toLowerCase());
  }
  return words;
}

/** The first phrase behind the head, small letters: "of the economic *commission* | of parliament". */
function bodiesOf({ tokens }: Doc, from: number, last: number): string[] {
  const words: string[] = [];
  if (!OF.has(tokens.id[from]!)) return words;
  for (let i = from + 1; i < last && !LINKER.has(tokens.id[i]!) && tokens.kind[i] !== Kind.mark; i++) {
    if (tokens.kind[i] === Kind.word && !DETERMINER.has(tokens.id[i]!)) words.push(tokens.textOf(i).toLowerCase());
  }
  return words;
}

/** Countries that are his own: not the one he is sent to. */
function placesIn({ tokens }: Doc, entities: Entities, first: number, last: number): { tokens: Set<number>; countries: string[]; own: number[]; seat: string[] } {
  const { mentions, places } = entities;
  const inside = new Set<number>();
  const countries: string[] = [];
  const own: number[] = [];
  const seat: string[] = [];
  for (let i = firstFrom(mentions, tokens.start[first]!); i < mentions.length && mentions[i]!.last <= last; i++) {
    const mention = mentions[i]!;
    if (mention.type !== 'place') continue;
    for (let k = mention.first; k < mention.last; k++) inside.add(k);
    const before = mention.first - 1;
    if (before > first && TARGET.has(tokens.id[before]!)) continue;
    own.push(mention.index);
    const { country } = places[mention.index]!;
    if (country !== null) countries.push(country);
    for (let k = mention.first; k < mention.last; k++) seat.push(tokens.textOf(k).toLowerCase());
  }
  return { tokens: inside, countries, own, seat };
}
