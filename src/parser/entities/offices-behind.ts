/** The office behind a name: "Arash Vakili, | the | spokesman for the Atomic Energy Organization of Iran | , said". */
import { WordSet } from '../../core/words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Is, classOf } from './classes.js';
import { CLOSING, COMMA, OPENING, REACH, isGenerals, isOfficer, isPlaced, isPlainRole, titleText, type Context, type Offices } from './office-words.js';
import { isMark, isSmallWord, joinsRun } from './runs.js';

/** "a member of the European Parliament | from the United Kingdom": no part of the office. */
const FROM = new WordSet(['from']);
const PROFESSOR = new WordSet(['professor']);

const SMALL_N = 110;
const SMALL_T = 116;
/** Of words in small letters behind "a": "a geneticist", "an electrician", "a fisherman". */
const TRADES: readonly string[] = ['ist', 'ician', 'woman', 'sman', 'rman'];

export class After {
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
    if (isProfessor(tokens, start)) {
      found.noun = true;
      found.outerLast = start + 1;
      return titleText(tokens, start, start + 1);
    }
    const head = this.#head(start, limit, found, start > from + 1);
    return head < 0 ? null : this.#title(start, head, limit, found);
  }

  /** The title whose first and head words are known; null where the words are none after all. */
  #title(start: number, head: number, limit: number, found: Offices): string | null {
    const tokens = this.#tokens;
    const end = this.#end(head + 1, limit);
    if (end >= this.#last || this.#tokens.kind[end] === Kind.possessive) return null;
    // "Nasiri, a commander who fell": a noun, not his title; "a Labour MP who sits" is one.
    if (end === head + 1 && head === start && classOf(this.#tokens.id[end]!) & Is.who && tokens.kind[end] === Kind.word) {
      found.noun = true;
      return null;
    }
    found.outerLast = end;
    found.noun ||= isPlainRole(tokens, start, head, end);
    return isPlainRole(tokens, start, head, end) ? null : titleText(tokens, start, isPlaced(tokens, head) ? head + 1 : end);
  }

  /** Over "the", "a", "Iran's", "the country's", "the new Iranian". */
  #opening(from: number): number {
    let at = from;
    for (let n = 0; n < 8 && at + 1 < this.#last; n++) {
      const bits = classOf(this.#tokens.id[at]!);
      if (this.#tokens.kind[at + 1] === Kind.possessive) at += 2;
      // "the *interim government's* adviser"
      else if (at > from && this.#tokens.kind[at + 2] === Kind.possessive && isSmallWord(this.#tokens, at) && isSmallWord(this.#tokens, at + 1)) at += 3;
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
      if (this.#isHead(at, start, bits)) return at;
      if ((bits & Is.personNoun && !(bits & Is.officePart)) || (determined && (bits & Is.who || this.#isTrade(at)))) found.noun = true;
      const inside = bits & (Is.office | Is.officePart | Is.topic | Is.bodyHead | Is.and) || shape[at]! & Shape.capital;
      // "the department's wildlife officer": behind an article any word but a verb or a relative.
      if (!inside && (!determined || at > start + 4 || bits & (Is.speech | Is.who | Is.linker | Is.article))) return -1;
    }
    return -1;
  }

  /** "a *geneticist* | at the institute", "a *fisherwoman*": an ending of trades, and the noun phrase ends with it. */
  #isTrade(at: number): boolean {
    const { kind, id, shape, text, start, end } = this.#tokens;
    if (shape[at]! & Shape.capital || end[at]! - start[at]! < 6 || !(kind[at + 1] !== Kind.word || classOf(id[at + 1]!) & (Is.linker | Is.who))) return false;
    const last = text.charCodeAt(end[at]! - 1);
    return (last === SMALL_T || last === SMALL_N) && TRADES.some((ending) => text.endsWith(ending, end[at]));
  }

  /** "*minister*", "director *general* of the authority", "chief financial *officer*" */
  #isHead(at: number, start: number, bits: number): boolean {
    if (at > start && ((bits & Is.rank && isGenerals(this.#tokens, at - 1)) || isOfficer(this.#tokens, at))) return true;
    return (bits & Is.office) !== 0 && !(this.#tokens.kind[at + 1] === Kind.word && classOf(this.#tokens.id[at + 1]!) & (Is.office | Is.officePart));
  }

  /** Over the office's complements: to the comma, bracket, stop or verb behind them. */
  #end(from: number, limit: number): number {
    const { kind, id, shape } = this.#tokens;
    let at = from;
    for (; at < limit; at++) {
      if (isMark(this.#tokens, at, COMMA)) {
        if (!this.#listGoesOn(at)) break;
      } else if (kind[at] === Kind.mark && !this.#acronymBracket(at)) break;
      else if (kind[at]! >= Kind.quote && kind[at]! < Kind.mark && kind[at] !== Kind.dash && !this.#isOwners(at)) break;
      else if (kind[at] === Kind.word && !(shape[at]! & Shape.capital) && (classOf(id[at]!) & (Is.speech | Is.who) || FROM.has(id[at]!))) break;
    }
    return at;
  }

  /** "chair of the Textile Exporters*'* Union" */
  #isOwners(at: number): boolean {
    return this.#tokens.kind[at] === Kind.apostrophe && at + 1 < this.#last && joinsRun(this.#tokens, at + 1);
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

/** "a professor at", "a professor of", not "a professor emeritus". */
function isProfessor(tokens: Tokens, at: number): boolean {
  if (!PROFESSOR.has(tokens.id[at]!) || !isSmallWord(tokens, at)) return false;
  return !isSmallWord(tokens, at + 1) || (classOf(tokens.id[at + 1]!) & (Is.linker | Is.who)) !== 0;
}
