/**
 * The offices, ranks and honorifics that stand with a name, read outwards from it.
 *
 *   Chairman of the Iran – Japan Joint Committee of Commerce | Bahram Shakouri
 *   Commander of the Ground Force | Brigadier General | Kioumars Heydari
 *   Arash Vakili, | the | spokesman for the Atomic Energy Organization of Iran | , said
 */
import { tidy } from '../../core/span.js';
import { WordSet } from '../../core/words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { knownWord, opensKnown } from './gazetteer.js';
import { placeNamed, type Piece } from './piece.js';
import { isAbbreviationStop, isArticled, isMark } from './runs.js';

export interface Offices {
  titles: readonly string[];
  /** First token of the name with what stands before it, last token (exclusive) with what stands behind. */
  outerFirst: number;
  outerLast: number;
  /** A form of address or a noun that shows a person: "Mr.", "counterpart". */
  address: boolean;
  noun: boolean;
  /** A title stands before the name; `loose` where only the capitals of its last phrase part it from the name. */
  before: boolean;
  loose: boolean;
}

const COMMA = 44;
const OPENING = 40;
const CLOSING = 41;
/** No office is longer than this many tokens. */
const REACH = 28;

/** What the readers need: the tokens of one passage and the pieces found in it, in order. */
export interface Context {
  tokens: Tokens;
  pieces: readonly Piece[];
  first: number;
  last: number;
}

/** Reads the offices before and after the names of one page; most names have none, so nothing is made for each of them. */
export class OfficeReader {
  readonly #before: Before;
  readonly #after: After;
  readonly #found: Offices = { titles: NO_TITLES, outerFirst: 0, outerLast: 0, address: false, noun: false, before: false, loose: false };

  constructor(tokens: Tokens) {
    this.#before = new Before(tokens);
    this.#after = new After(tokens);
  }

  /** The offices that stand with piece `at`; the answer is written over by the next one. */
  read(context: Context, at: number): Offices {
    const { first, last } = context.pieces[at]!;
    const found = this.#found;
    found.titles = NO_TITLES;
    found.outerFirst = first;
    found.outerLast = last;
    found.address = found.noun = found.before = found.loose = false;
    const behind = this.#after.read(context, last, found);
    this.#before.read(context, at, found, behind !== null || isMark(context.tokens, last, COMMA));
    if (behind !== null) found.titles = [...found.titles, behind];
    return found;
  }
}

const NO_TITLES: readonly string[] = [];

class Before {
  readonly #tokens: Tokens;
  #pieces: readonly Piece[] = [];
  #floor = 0;
  #piece = 0;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** `enclosed`: a comma or an office stands behind the name. */
  read({ pieces, first }: Context, at: number, found: Offices, enclosed: boolean): void {
    this.#pieces = pieces;
    this.#piece = at - 1;
    this.#floor = Math.max(first, found.outerFirst - REACH);
    const next = this.#skip(found.outerFirst - 1, found);
    // "The foreign minister, Arash Vakili, said": the comma before counts only with one behind.
    const comma = enclosed && next > this.#floor && isMark(this.#tokens, next, COMMA);
    const k = this.#titles(comma ? next - 1 : next, found, enclosed, comma);
    if (!found.before && k >= this.#floor && classOf(this.#tokens.id[k]!) & Is.personNoun) found.noun = true;
  }

  /** Takes the titles that end at token `from`, one before the other; returns the token before them. */
  #titles(from: number, found: Offices, enclosed: boolean, comma: boolean): number {
    let k = from;
    for (let n = 0; n < 6 && k >= this.#floor; n++) {
      k = this.#skip(k, found);
      // "Secretary of the Council, Rear Admiral Vakili, said"
      const inner = enclosed && found.titles.length === 1 && isMark(this.#tokens, k, COMMA) ? k - 1 : k;
      const start = this.#titleEndingAt(inner);
      if (start < 0) break;
      if (!found.before && !comma && start < inner) found.loose = this.#isLoose(inner);
      found.titles = [titleText(this.#tokens, start, inner + 1), ...found.titles];
      found.before = true;
      k = start - 1;
      found.outerFirst = start;
    }
    return k;
  }

  /** Steps over forms of address and the stops of abbreviations: "Mr.", "Seyyed". */
  #skip(from: number, found: Offices): number {
    let k = from;
    while (k >= this.#floor) {
      if (k > this.#floor && isAbbreviationStop(this.#tokens, k)) k--;
      else if (this.#tokens.kind[k] === Kind.word && classOf(this.#tokens.id[k]!) & Is.address) {
        found.address = true;
        found.outerFirst = k--;
      } else break;
    }
    return k;
  }

  /** First token of the title whose last token is `k`; -1 when none ends there. */
  #titleEndingAt(k: number): number {
    if (k < this.#floor) return -1;
    const bits = this.#tokens.kind[k] === Kind.word ? classOf(this.#tokens.id[k]!) : 0;
    if (bits & Is.rankTail) return this.#rankStart(k);
    // "Secretary General" is an office, "Major General" a rank.
    if (bits & Is.rank && !(k > this.#floor && bits & Is.officePart && classOf(this.#tokens.id[k - 1]!) & Is.office)) {
      return this.#isRank(k, bits) ? this.#rankStart(k) : -1;
    }
    if (bits & (Is.office | Is.rank)) return this.#officeStart(k);
    return this.#phraseStart(k);
  }

  /** "director of Muslim | Advocates": no office, rank, body, place or bracket ends the title, only one more capital. */
  #isLoose(k: number): boolean {
    if (this.#tokens.kind[k] !== Kind.word || this.#pieceEndingAt(k + 1)) return false;
    return (classOf(this.#tokens.id[k]!) & (Is.office | Is.rank | Is.rankTail)) === 0 && (this.#tokens.shape[k]! & Shape.capital) !== 0;
  }

  /** Small "general", "doctor", "father" are nouns. */
  #isRank(k: number, bits: number): boolean {
    return (this.#tokens.shape[k]! & Shape.capital) !== 0 || (bits & Is.eponymRank) !== 0;
  }

  #rankStart(k: number): number {
    let from = k;
    while (from > this.#floor) {
      const before = isAbbreviationStop(this.#tokens, from - 1) ? from - 2 : from - 1;
      const bits = classOf(this.#tokens.id[before]!);
      const tail = classOf(this.#tokens.id[from]!) & Is.rankTail;
      if (!(bits & (Is.rankPart | Is.rankTail)) && !(tail && bits & Is.rank)) break;
      if (!(this.#tokens.shape[before]! & Shape.capital) && !(bits & Is.rankTail)) break;
      from = before;
    }
    return from;
  }

  /** Leftwards from the head of an office over the words that belong to it: "[Deputy Foreign] Minister", "[IRGC] commander". */
  #officeStart(head: number): number {
    let from = head;
    while (from > this.#floor) {
      const before = from - 1;
      const piece = this.#pieceEndingAt(from);
      if (piece) {
        if (!belongs(piece)) break;
        from = piece.first;
      } else if (this.#tokens.kind[before] === Kind.word && classOf(this.#tokens.id[before]!) & (Is.officePart | Is.office | Is.topic | Is.rank)
        && !this.#breaks(before)) {
        from = before;
      } else if (this.#joinsFields(before)) from = before - 1;
      else break;
    }
    return from;
  }

  /** A rank before an office is a title of its own; a lower-case word before a capitalised office is the sentence's. */
  #breaks(at: number): boolean {
    const bits = classOf(this.#tokens.id[at]!);
    if (bits & Is.opener && !(this.#tokens.shape[at]! & Shape.capital) && this.#tokens.shape[at + 1]! & Shape.capital && !(bits & Is.officePart)) return true;
    // "Lieutenant Commander of the base"
    if (LIEUTENANT.has(this.#tokens.id[at]!) && DEPUTED.has(this.#tokens.id[at + 1]!)) return false;
    return (bits & Is.rank) !== 0 && !(bits & Is.officePart);
  }

  /** "Industry, Mine *and* Trade Minister": `at` is "and" or a comma between two field words. */
  #joinsFields(at: number): boolean {
    const { id, kind } = this.#tokens;
    if (at - 1 < this.#floor || !(classOf(id[at + 1]!) & Is.topic)) return false;
    const joins = isMark(this.#tokens, at, COMMA) || (kind[at] === Kind.word && (classOf(id[at]!) & Is.and) !== 0);
    return joins && kind[at - 1] === Kind.word && (classOf(id[at - 1]!) & Is.topic) !== 0
      && (this.#tokens.shape[at - 1]! & Shape.capital) === (this.#tokens.shape[at + 1]! & Shape.capital);
  }

  /** "Head of the Atomic Energy Organization of Iran": the office behind which the phrase ending at `k` stands. */
  #phraseStart(k: number): number {
    if (!this.#endsPhrase(k)) return -1;
    let start = -1;
    for (let at = k - 1; at >= this.#floor && this.#allowed(at); at--) {
      const bits = classOf(this.#tokens.id[at]!);
      if (bits & Is.given && this.#tokens.shape[at]! & Shape.capital && this.#isPersonStart(at)) break;
      const compound = (bits & Is.rank) !== 0 && (classOf(this.#tokens.id[at - 1]!) & Is.office) !== 0;
      if ((bits & Is.office || compound) && classOf(this.#tokens.id[at + 1]!) & Is.linker) {
        start = this.#officeStart(at);
        // "adviser to the Leader of …": an office inside the phrase of another.
        if (!this.#linkedLeft(start)) break;
        at = start;
      }
    }
    return start;
  }

  #endsPhrase(k: number): boolean {
    const { kind, shape, id } = this.#tokens;
    if (isMark(this.#tokens, k, CLOSING)) return true;
    return kind[k] === Kind.word && ((shape[k]! & Shape.capital) !== 0 || (classOf(id[k]!) & (Is.topic | Is.bodyHead)) !== 0);
  }

  #isPersonStart(at: number): boolean {
    const piece = this.#pieceStartingAt(at);
    return piece !== null && piece.kind === 'person' && piece.last - piece.first > 1;
  }

  #linkedLeft(start: number): boolean {
    const { id, kind } = this.#tokens;
    let at = start - 1;
    for (let n = 0; n < 3 && at > this.#floor && (kind[at] === Kind.possessive || classOf(id[at]!) & Is.article || this.#pieceEndingAt(at + 1)?.demonym); n++) at--;
    return at > this.#floor && (classOf(id[at]!) & Is.linker) !== 0;
  }

  #allowed(at: number): boolean {
    const { kind, shape, id } = this.#tokens;
    if (kind[at] === Kind.possessive || kind[at] === Kind.dash || isMark(this.#tokens, at, OPENING) || isMark(this.#tokens, at, CLOSING)) return true;
    if (isMark(this.#tokens, at, COMMA)) return this.#joinsFields(at) || (classOf(id[at - 1]!) & Is.topic) !== 0;
    if (kind[at] !== Kind.word) return false;
    if (shape[at]! & Shape.capital || isArticled(this.#tokens, at)) return true;
    return (classOf(id[at]!) & (Is.linker | Is.article | Is.and | Is.topic | Is.bodyHead | Is.officePart | Is.office)) !== 0;
  }

  #pieceEndingAt(token: number): Piece | null {
    while (this.#piece > 0 && this.#pieces[this.#piece]!.last > token) this.#piece--;
    while (this.#piece + 1 < this.#pieces.length && this.#pieces[this.#piece + 1]!.last <= token) this.#piece++;
    const piece = this.#pieces[this.#piece];
    return piece && piece.last === token ? piece : null;
  }

  #pieceStartingAt(token: number): Piece | null {
    for (let at = this.#piece; at >= 0 && this.#pieces[at]!.first >= token; at--) if (this.#pieces[at]!.first === token) return this.#pieces[at]!;
    return null;
  }
}

/** "IRGC commander", "Tehran Mayor": a body or a city is part of the office, a country is not. */
function belongs(piece: Piece): boolean {
  if (piece.kind === 'body' || piece.kind === 'caps') return true;
  return piece.kind === 'place' && !piece.demonym && placeNamed(piece)?.power !== 'country';
}

class After {
  readonly #tokens: Tokens;
  #last = 0;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** The office behind a name's comma, up to the next one; null when there is none. */
  read({ last }: Context, from: number, found: Offices): string | null {
    const tokens = this.#tokens;
    this.#last = last;
    if (!isMark(tokens, from, COMMA) && !isMark(tokens, from, OPENING)) return null;
    const start = this.#opening(from + 1);
    const limit = Math.min(this.#last, from + REACH);
    const head = this.#head(start, limit, found, start > from + 1);
    if (head < 0) return null;
    const end = this.#end(head + 1, limit);
    if (end >= this.#last || this.#tokens.kind[end] === Kind.possessive) return null;
    // "Nasiri, a commander who fell": a noun, not his title; "a Labour MP who sits" is one.
    if (end === head + 1 && head === start && classOf(this.#tokens.id[end]!) & Is.who && tokens.kind[end] === Kind.word) {
      found.noun = true;
      return null;
    }
    found.outerLast = end;
    return titleText(tokens, start, end);
  }

  /** Over "the", "a", "Iran's", "the country's", "the new Iranian". */
  #opening(from: number): number {
    let at = from;
    for (let n = 0; n < 8 && at + 1 < this.#last; n++) {
      const bits = classOf(this.#tokens.id[at]!);
      if (this.#tokens.kind[at + 1] === Kind.possessive) at += 2;
      else if (bits & (Is.article | Is.possessor | Is.descriptor) || this.#isDemonym(at)) at++;
      else break;
    }
    return at;
  }

  #isDemonym(at: number): boolean {
    const { shape, id } = this.#tokens;
    return (shape[at]! & Shape.capital) !== 0 && !(classOf(id[at]!) & (Is.office | Is.officePart | Is.rank | Is.topic)) && !(shape[at]! & Shape.caps)
      && !(classOf(id[at + 1]!) & Is.bodyHead) && this.#tokens.kind[at + 1] === Kind.word
      && (classOf(id[at + 1]!) & (Is.office | Is.officePart | Is.descriptor)) !== 0;
  }

  /** The office's head: within eight words, before any mark, verb or relative. */
  #head(start: number, limit: number, found: Offices, determined: boolean): number {
    const { kind, id, shape } = this.#tokens;
    for (let at = start; at < Math.min(limit, start + 8); at++) {
      if (kind[at] === Kind.possessive) continue;
      if (kind[at] !== Kind.word) return -1;
      const bits = classOf(id[at]!);
      const officeNext = (classOf(id[at + 1]!) & (Is.office | Is.officePart)) !== 0 && kind[at + 1] === Kind.word;
      if (bits & Is.office && !officeNext) return at;
      if (bits & Is.personNoun && !(bits & Is.officePart)) found.noun = true;
      const inside = bits & (Is.office | Is.officePart | Is.topic | Is.bodyHead | Is.and) || shape[at]! & Shape.capital;
      // "the department's wildlife officer": behind an article any word but a verb or a relative.
      if (!inside && (!determined || at > start + 4 || bits & (Is.speech | Is.who | Is.linker | Is.article))) return -1;
    }
    return -1;
  }

  /** Over the office's complements: to the comma, bracket, stop or verb behind them. */
  #end(from: number, limit: number): number {
    const { kind, id, shape } = this.#tokens;
    let at = from;
    for (; at < limit; at++) {
      if (isMark(this.#tokens, at, COMMA)) {
        if (!this.#listGoesOn(at)) break;
      } else if (kind[at] === Kind.mark && !this.#acronymBracket(at)) break;
      else if (kind[at]! >= Kind.quote && kind[at]! < Kind.mark && kind[at] !== Kind.dash) break;
      else if (kind[at] === Kind.word && !(shape[at]! & Shape.capital) && (classOf(id[at]!) & (Is.speech | Is.who) || FROM.has(id[at]!))) break;
    }
    return at;
  }

  /** "Minister of Industry*,* Mine and Trade". */
  #listGoesOn(comma: number): boolean {
    const { id } = this.#tokens;
    return (classOf(id[comma - 1]!) & Is.topic) !== 0 && (classOf(id[comma + 1]!) & Is.topic) !== 0;
  }

  /** "(AEOI)" inside an office, and the opening bracket of nothing else. */
  #acronymBracket(at: number): boolean {
    if (isMark(this.#tokens, at, OPENING)) return (this.#tokens.shape[at + 1]! & Shape.caps) !== 0 && isMark(this.#tokens, at + 2, CLOSING);
    return isMark(this.#tokens, at, CLOSING) && isMark(this.#tokens, at - 2, OPENING);
  }
}

const LIEUTENANT = new WordSet(['lieutenant']);
const DEPUTED = new WordSet(['commander', 'governor']);

/** "a member of the European Parliament | from the United Kingdom": no part of the office. */
const FROM = new WordSet(['from']);

const BRACKET = / ?\([^()]{1,40}\)/g;
const ARTICLE = /^the /i;

/** The title as written, without its article and the acronym in brackets. */
export function titleText(tokens: Tokens, first: number, last: number): string {
  const from = afterCountry(tokens, first, last);
  const end = isAbbreviationStop(tokens, last) ? last : last - 1;
  const title = tidy(tokens.text.slice(tokens.start[from], tokens.end[end]));
  return (title.includes('(') ? title.replace(BRACKET, '') : title).replace(ARTICLE, '');
}

/** "[Iranian] Foreign Ministry Spokesman", "[Iran's] Parliament Speaker": the country is not part of the office. */
function afterCountry(tokens: Tokens, first: number, last: number): number {
  const id = tokens.id[first]!;
  const known = opensKnown(id) ? knownWord(id, tokens.textOf(first)) : undefined;
  if (known?.known.power !== 'country') return first;
  const next = tokens.kind[first + 1] === Kind.possessive ? first + 2 : first + 1;
  return next < last ? next : first;
}
