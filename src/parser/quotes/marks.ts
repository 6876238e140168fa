/**
 * Quotation marks, paired within one paragraph, so that a stray one costs one quote at most.
 *
 *   "We believe,” he added "that …          opened one way, closed another
 *   “A first paragraph.                     never closed: runs to the paragraph's end
 *   “A second one,” she said.               … because the next one opens again; where it does not, a message says so
 *   „We believe“, he said; »We do«          opened by the mark that closes elsewhere
 *   We will answer,” he said.               never opened: runs from the paragraph's start, behind another quote from its sentence's
 *   the workers' don't                      apostrophes are no marks
 *
 * What stands inside marks stays inside: a pair within a pair is part of the outer one.
 */
import type { Message } from '../../core/article.js';
import type { Passage } from '../doc.js';
import { isBlank } from '../../core/span.js';
import { COMMA } from '../../core/signs.js';
import { WordSet } from '../../core/words.js';
import { AS } from '../text/small-words.js';
import { Kind, Shape, type Tokens } from '../text/tokens.js';
import { Class, classesOf } from './classes.js';

/** The stretch between two marks: tokens `[first, last)` inside, UTF-16 range `[start, end)` without the marks. */
export interface Stretch {
  /** Token of the opening mark, or the first token inside when the mark is missing. */
  open: number;
  /** Token after the closing mark. */
  close: number;
  start: number;
  end: number;
  /** The closing mark is missing. */
  unclosed: boolean;
  /** The opening mark is missing. */
  unopened: boolean;
  single: boolean;
}

const LEFT = new Set(['“', '„', '‟', '«', '〝'].map((c) => c.charCodeAt(0)));
const RIGHT = new Set(['”', '»', '〞'].map((c) => c.charCodeAt(0)));
/** Marks that open where others close: „German“ and »German«. By the opening mark, the one that closes it. */
const CLOSERS = new Map([['„', '“'], ['‟', '“'], ['»', '«']].map(([open, close]) => [open!.charCodeAt(0), close!.charCodeAt(0)]));
const CURLY_SINGLE_LEFT = 0x2018;
/** So many tokens ahead a single mark's other one is looked for. */
const FARTHEST = 120;
/** Pairs inside of a pair, at most. */
const MOST_INNER = 4;

/** The marked stretches of a passage in order, none inside another, and what is wrong with its marks. Linear. */
export function stretchesOf(tokens: Tokens, passage: Passage, messages: Message[]): readonly Stretch[] {
  const { kind } = tokens;
  let pairing: Pairing | null = null;
  for (let i = passage.first; i < passage.last; i++) {
    if (kind[i] === Kind.quote) (pairing ??= new Pairing(tokens, passage, messages)).double(i);
    else if (kind[i] === Kind.apostrophe) (pairing ??= new Pairing(tokens, passage, messages)).single(i);
  }
  return pairing === null ? NO_STRETCHES : pairing.finish();
}

const NO_STRETCHES: readonly Stretch[] = [];

/** "“It is late", "- “It is late", "• “It is late": a mark at the paragraph's head, or behind the sign of a list. */
function opensAgain({ kind }: Tokens, { first }: Passage): boolean {
  return kind[first] === Kind.quote || (kind[first] !== Kind.word && kind[first + 1] === Kind.quote);
}

/** "“Nobody came to open it.¶ The next day it rained": the message where the mark of one paragraph's last speech is never closed and the next one does not open again. */
export function runsOut(tokens: Tokens, passage: Passage, stretches: readonly Stretch[], next: Passage | undefined): Message | null {
  const last = stretches[stretches.length - 1];
  if (last === undefined || !last.unclosed || last.close !== passage.last || (next !== undefined && opensAgain(tokens, next))) return null;
  return neverClosed(tokens, last.open);
}

function neverClosed({ start, end }: Tokens, open: number): Message {
  return { rule: 'quotes.mark.never-closed', severity: 'warning', start: start[open]!, end: end[open]!, reason: 'A quotation mark is opened and never closed.' };
}

class Pairing {
  readonly #stretches: Stretch[] = [];
  /** Token of the double mark that stands open, or -1. */
  #open = -1;
  #openSingle = -1;
  /** The mark that closes the single one that stands open, where a double one inside of it made us look; -1 before. */
  #singleEnd = -1;
  /** Behind a pair of double marks inside of the double one that stands open. */
  #innerEnd = -1;
  #closed = 0;
  #sentence = 0;
  readonly #tokens: Tokens;
  readonly #passage: Passage;
  readonly #messages: Message[];

  constructor(tokens: Tokens, passage: Passage, messages: Message[]) {
    this.#tokens = tokens;
    this.#passage = passage;
    this.#messages = messages;
  }

  double(i: number): void {
    if (this.#inSingle(i)) return;
    if (this.#open < 0) {
      if (this.#opens(i)) this.#open = i;
      else this.#neverOpened(i);
      this.#openSingle = -1;
    } else if (i < this.#innerEnd) {
      return;
    } else if (this.#opens(i) && !this.#closes(i)) {
      this.#innerEnd = this.#innerPairEnd(i);
      if (i < this.#innerEnd) return;
      this.#neverClosed(i);
      this.#open = i;
    } else {
      this.#push(this.#open, i, i + 1, false);
      this.#open = -1;
    }
  }

  /** ‘…’, '…', `…' and ``…'': only where no double mark is open, and only if both ends look the part. */
  single(i: number): void {
    if (this.#open >= 0) return;
    const { shape } = this.#tokens;
    const after = this.#glued(i + 1);
    if (this.#openSingle >= 0 && !(shape[i]! & Shape.blankBefore) && i > this.#openSingle + 1 && (!after || this.#isSingle(i + 1) || this.#isMark(i + 1))
      && this.#singleCloses(i)) {
      const close = after && this.#isSingle(i + 1) ? i + 2 : i + 1;
      this.#push(this.#openSingle, i, close, true);
      this.#openSingle = -1;
    } else if (this.#singleOpens(i)) {
      this.#openSingle = i;
    }
  }

  /** ‘A man said: “Miss!” You know.’: a pair inside of a single one, if that one is closed behind it. */
  #inSingle(i: number): boolean {
    if (this.#openSingle < 0 || this.#open >= 0) return false;
    if (i < this.#singleEnd) return true;
    this.#singleEnd = this.#closerOf(i);
    return i < this.#singleEnd;
  }

  /** `"It is "The Quiet Gulf" and no other," he said.`: behind the pair that token `i` opens, if a mark behind it and the next pairs closes the outer one; -1 for none. */
  #innerPairEnd(i: number): number {
    const { text, end } = this.#tokens;
    let first = -1;
    for (let open = i, pairs = 0; pairs < MOST_INNER; pairs++) {
      const inner = this.#nextDouble(open + 1);
      // `"It is late. "We go," he said`: the first was never closed.
      if (inner < 0 || this.#opens(inner) || text.charCodeAt(end[inner - 1]! - 1) === COMMA) return -1;
      if (first < 0) first = inner + 1;
      open = this.#nextDouble(inner + 1);
      if (open < 0) return -1;
      if (!this.#opens(open)) return this.#closes(open) ? first : -1;
    }
    return -1;
  }

  /** The next double mark from token `i` on; -1 where none is near. */
  #nextDouble(i: number): number {
    const { kind } = this.#tokens;
    const to = Math.min(this.#passage.last, i + FARTHEST);
    for (let at = i; at < to; at++) if (kind[at] === Kind.quote) return at;
    return -1;
  }

  /** The single mark behind token `i` that closes what stands open: behind a stop or comma, and no single one opens before it; -1 for none. */
  #closerOf(i: number): number {
    const to = Math.min(this.#passage.last, i + FARTHEST);
    for (let at = i + 1; at < to; at++) {
      if (!this.#isSingle(at)) continue;
      if (this.#singleOpens(at)) return -1;
      if (this.#isMark(at - 1) && !(this.#glued(at + 1) && this.#isWord(at + 1))) return at;
    }
    return -1;
  }

  #singleOpens(i: number): boolean {
    const { shape, id } = this.#tokens;
    return this.#glued(i + 1) && ((shape[i]! & Shape.blankBefore) !== 0 || id[i] === CURLY_SINGLE_LEFT) && !this.#isDecade(i + 1);
  }

  finish(): Stretch[] {
    if (this.#open >= 0) this.#runsOn();
    return this.#stretches;
  }

  #push(open: number, mark: number, close: number, single: boolean, unclosed = false): void {
    const { start, end, text } = this.#tokens;
    let from = end[open]!;
    // ``…'' opens with two marks.
    if (single && this.#isSingle(open + 1) && this.#glued(open + 1)) from = end[open + 1]!;
    let to = unclosed ? end[mark - 1]! : start[mark]!;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    if (from < to) this.#stretches.push({ open, close, start: from, end: to, unclosed, unopened: false, single });
    this.#closed = close;
  }

  /** Blank (or a bracket, a dash, a colon) before it and none behind: it opens. A curly one says so itself, unless it stands as a closer would. */
  #opens(i: number): boolean {
    const { shape, id } = this.#tokens;
    const before = (shape[i]! & Shape.blankBefore) !== 0 || i === this.#passage.first;
    const behind = this.#glued(i + 1);
    if (before && behind) return true;
    if (LEFT.has(id[i]!)) return behind || before;
    if (RIGHT.has(id[i]!)) return false;
    if (this.#open >= 0) return false;
    return behind ? this.#afterBracket(i) || !this.#wordBefore(i) || this.#isWord(i + 1) : before;
  }

  /** While a mark stands open, a straight mark with a blank on both sides closes it, and so does a right-hand one anywhere. */
  #closes(i: number): boolean {
    const { shape, id } = this.#tokens;
    if (RIGHT.has(id[i]!)) return true;
    const isGlued = !(shape[i]! & Shape.blankBefore);
    return isGlued && CLOSERS.get(id[this.#open]!) === id[i] || isGlued && !LEFT.has(id[i]!);
  }

  /** `We will answer,” he said.`: the speech begins where the paragraph does, or behind the last quote where its sentence does. A mark after a bare word is a slip of the pen. */
  #neverOpened(i: number): void {
    const tokens = this.#tokens;
    const passage = this.#passage;
    const before = i > passage.first ? tokens.text.charCodeAt(tokens.end[i - 1]! - 1) : 0;
    const at = tokens.start[i]!;
    this.#messages.push({
      rule: 'quotes.mark.never-opened', severity: 'warning', start: at, end: tokens.end[i]!,
      reason: 'A closing quotation mark without an opening one.',
    });
    if (before !== 44 && before !== 46 && before !== 63 && before !== 33) return;
    const first = Math.max(this.#closed === 0 ? passage.first : this.#sentenceStart(i - 1), this.#closed);
    if (first >= i) return;
    let end = at;
    while (isBlank(tokens.text.charCodeAt(end - 1))) end--;
    this.#stretches.push({
      open: first, close: i + 1, start: tokens.start[first]!, end, unclosed: false, unopened: true, single: false,
    });
    this.#closed = i + 1;
  }

  /** A mark opens while another stands open: the first one ends with the sentence before this one. */
  #neverClosed(i: number): void {
    const sentence = this.#sentenceStart(i);
    const end = sentence > this.#open + 1 ? sentence : i;
    this.#report(this.#open);
    this.#push(this.#open, end, end, false, true);
  }

  /** First token of the sentence that token `i` stands in. Called with growing `i` only. */
  #sentenceStart(i: number): number {
    const { sentences, first } = this.#passage;
    while (this.#sentence + 1 < sentences.length && sentences[this.#sentence + 1]!.first <= i) this.#sentence++;
    return sentences[this.#sentence]?.first ?? first;
  }

  #runsOn(): void {
    this.#push(this.#open, this.#passage.last, this.#passage.last, false, true);
  }

  #report(open: number): void {
    this.#messages.push(neverClosed(this.#tokens, open));
  }

  #glued(i: number): boolean {
    return i < this.#passage.last && !(this.#tokens.shape[i]! & Shape.blankBefore);
  }

  #isSingle(i: number): boolean {
    return i < this.#passage.last && this.#tokens.kind[i] === Kind.apostrophe;
  }

  #isMark(i: number): boolean {
    return this.#tokens.kind[i] === Kind.mark || this.#tokens.kind[i] === Kind.dash;
  }

  #isWord(i: number): boolean {
    return this.#tokens.kind[i] === Kind.word || this.#tokens.kind[i] === Kind.number;
  }

  /** "'90s" is a decade, not speech. */
  #isDecade(i: number): boolean {
    return this.#tokens.kind[i] === Kind.number && this.#tokens.text.charCodeAt(this.#tokens.end[i]! - 1) === 115;
  }

  #wordBefore(i: number): boolean {
    return i > this.#passage.first && this.#isWord(i - 1);
  }

  #afterBracket(i: number): boolean {
    const code = i > this.#passage.first ? this.#tokens.id[i - 1]! : 0;
    return this.#tokens.kind[i - 1] === Kind.dash || code === 40 || code === 91 || code === 58;
  }

  /** "the workers' demands" closes nothing: after an s a single mark needs a stop or comma on one of its sides. */
  #singleCloses(i: number): boolean {
    const { text, end } = this.#tokens;
    const before = text.charCodeAt(end[i - 1]! - 1) | 32;
    if (before !== 115 || (i + 1 < this.#passage.last && this.#glued(i + 1))) return true;
    // ‘The workers’ pay is low,’ he said: the one behind the comma closes it.
    return this.#tokens.id[this.#openSingle] === CURLY_SINGLE_LEFT && this.#closerOf(i) < 0;
  }
}

/** "the exercise, *dubbed* “Calm Sea 4,” would cover", "the plan, *known as* “Blue Road,” is dead": the name of a thing, right behind what calls it so. */
export function isNickname(tokens: Tokens, open: number, close: number): boolean {
  if (open < 2 || close - open > LONGEST_NAME || !isTitleCased(tokens, open + 1, close - 1)) return false;
  const { id } = tokens;
  return NICKNAMED.has(id[open - 1]!) || (AS.has(id[open - 1]!) && KNOWN.has(id[open - 2]!));
}

const NICKNAMED = new WordSet(['dubbed', 'nicknamed', 'codenamed', 'code-named', 'christened']);
const KNOWN = new WordSet(['known']);
/** Marks and all. */
const LONGEST_NAME = 8;

/** Tokens `[first, last)` are few words, and all but the small ones with a capital: “A History for Beginners” */
export function isTitleCased(tokens: Tokens, first: number, last: number): boolean {
  if (last - first > LONGEST_TITLE) return false;
  let words = 0;
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== Kind.word) continue;
    words++;
    if (last - first > 1 && !(tokens.shape[i]! & Shape.capital) && !(classesOf(tokens.id[i]!) & SMALL_IN_TITLES)) return false;
  }
  return words <= MOST_TITLE_WORDS;
}

/** "of", "the", "and"; not "will", "always". */
const SMALL_IN_TITLES = Class.determiner | Class.preposition | Class.conjunction;
const MOST_TITLE_WORDS = 8;
/** Marks within it, too. */
const LONGEST_TITLE = 16;
