/**
 * Decisions into quotes, in reading order, and what to do with marked speech that no cue claims:
 *
 *   "A," he said. "B."                 B belongs to A's quote, as its second segment
 *   He denied it. "B."                 B is a quote of its own; "he" stands for its speaker
 *   "A," he said.  ¶  "B."             B is a quote of its own, its speaker goes on speaking
 */
import { QUESTION } from '../../core/signs.js';
import { itemAt } from '../../core/reading.js';
import { NAMING } from '../../lexicon/cues.js';
import { doerBeside } from './beat.js';
import { Kind } from '../text/tokens.js';
import { lemmaSet } from './classes.js';
import { bits, isIn, type Chunk } from './nouns.js';
import { phraseOf } from './phrase.js';
import type { Extracted, Range } from './extracted.js';
import { Place } from './contents.js';
import type { Content } from './lattice.js';
import { Tag, type Items, type Unit } from './items.js';
import { insideOf, isSubjectThat, isTitle, kindOf, rangeOf, shapeOf } from './shape.js';
import { contentRule, FOLLOWING, MENTION } from './rules.js';
import { beforeLate } from './settle/mention.js';
import type { Settled } from './settle/settled.js';
import { quoteOf, type Turn } from './turn.js';
import { verdictAt } from './verdict.js';
import { Side } from './sources.js';

/** Marked words that no cue claims are taken for speech from this many tokens on; with a stop one word is, where nothing else stands in the sentence: “Never.” */
const LEAST = 3;
const LEAST_ALONE = 2;

const LEADS_ON = bits(Tag.conjunction, Tag.adverb);

let scratch = new Int32Array(256);
/** Room for a longer unit is given back. */
const MOST_KEPT = 1 << 14;

/** `n` zeros, good until the next call. */
function cleared(n: number): Int32Array {
  if (n > MOST_KEPT) return new Int32Array(n);
  if (scratch.length < n) scratch = new Int32Array(n * 2);
  return scratch.fill(0, 0, n);
}

export class Assembly {
  readonly quotes: Extracted[] = [];
  readonly #rows: readonly Items[];
  /** Index of the quote found last, and the passage and unit that it stands in. */
  #last = -1;
  #lastPassage = -1;
  #lastUnit = -1;
  /** Index of the first quote of that unit. */
  #first = 0;
  /** Index of the speech of the last paragraph that nobody has claimed and no mark has closed; -1 for none. */
  #pending = -1;
  /** Item up to which the passage's marked speech is claimed already by a cue in the paragraph before. */
  #claimed = new Map<number, number>();

  constructor(rows: readonly Items[]) {
    this.#rows = rows;
  }

  /** The quotes of one unit: those that cues claim, then the marked speech that none does. */
  unit(passage: number, number: number, decisions: readonly Settled[]): void {
    const items = this.#rows[passage]!;
    const unit = items.units[number]!;
    const marked = items.quotes[unit.last] !== items.quotes[unit.first];
    // How many contents begin (or end, counted down) at each item of the unit; asked only where something is marked.
    const borders = marked ? cleared(unit.last - unit.first + 1) : null;
    for (const decision of decisions) {
      this.#add(decision, passage, number);
      const { first, last, first2, last2, place } = decision.content;
      if (borders === null || place === Place.next) continue;
      borders[first - unit.first]!++;
      borders[last - unit.first]!--;
      if (place !== Place.both) continue;
      borders[first2 - unit.first]!++;
      borders[last2 - unit.first]!--;
    }
    if (borders === null) return;
    const from = this.#claimed.get(passage) ?? 0;
    let inside = 0;
    for (let i = unit.first; i < unit.last; i++) {
      inside += borders[i - unit.first]!;
      if (items.tag[i] === Tag.quote && inside === 0 && i >= from) this.#unclaimed(passage, number, unit, i);
    }
  }

  /** A paragraph of a printed conversation is one quote, whatever it tells of others. */
  turn(passage: number, turn: Turn): void {
    this.quotes.push(quoteOf(turn, passage, this.#last < 0 ? null : this.#last));
    this.#last = this.quotes.length - 1;
    this.#first = this.#last;
    this.#lastPassage = passage;
    this.#lastUnit = this.#rows[passage]!.units.length - 1;
  }

  #add(decision: Settled, passage: number, unit: number): void {
    const { cue, source, content, confidence, via, interview, elsewhere, inherited } = decision;
    const where = content.place === Place.next ? passage + 1 : passage;
    const items = this.#rows[where]!;
    const words = phraseOf(cue);
    const first = content.place === Place.right ? startOf(cue.items, content.first, words) : content.first;
    const pieces = content.place === Place.next ? this.#opening(where) : [[first, content.last], [content.first2, content.last2]] as const;
    const shaped = shapeOf(items, pieces, verdictAt(decision));
    if (!shaped || (NAMES.has(cue.lemma) && (shaped.named || isBrief(cue.items, content)))) return;
    const named = source.side !== Side.none;
    this.quotes.push({
      kind: kindOf(shaped.kind, cue, content), segments: shaped.segments, marked: shaped.marked,
      // “…” – Vakili: a dash is no word that reports.
      cue: cue.items.tag[words.first] === Tag.dash ? null : rangeOf(cue.items, words.first, words.last), mention: named ? mentionOf(cue.items, source.first, source.last) : null,
      mentionRule: MENTION[inherited ?? (source.side as 0 | 1 | 2 | 3)].id, continues: null, via: via && rangeOf(cue.items, via.first, beforeLate(cue.items, via.first, via.last)), interview, elsewhere,
      passage: where, rule: contentRule(source.side, content.place).id, confidence: Math.round(confidence * 100) / 100,
    });
    this.#claimPending(passage, content);
    this.#last = this.quotes.length - 1;
    const at = where === passage ? unit : 0;
    if (this.#lastPassage !== where || this.#lastUnit !== at) this.#first = this.#last;
    this.#lastPassage = where;
    this.#lastUnit = at;
  }

  /** The speech that opens a paragraph whose cue stands in the one before: its marked stretches, or all of it. */
  #opening(passage: number): [number, number][] {
    const items = this.#rows[passage]!;
    if (items.tag[0] !== Tag.quote) return [[0, items.length]];
    let last = 0;
    while (last < items.length && items.tag[last] === Tag.quote) last++;
    this.#claimed.set(passage, last);
    return [[0, last]];
  }

  #unclaimed(passage: number, number: number, unit: Unit, item: number): void {
    const items = this.#rows[passage]!;
    const inside = insideOf(items, item);
    const last = itemAt(this.quotes, this.#last);
    const tokens = items.behind[item]! - items.token[item]!;
    if (tokens - 2 < (this.#lastPassage === passage && isAlone(items, unit) && isSentence(items, item) ? LEAST_ALONE : LEAST)) return;
    if (last && item > unit.first + 1 && items.tag[item - 1] === Tag.colon && endsAt(items, item - 1, last.segments.at(-1)!.end)) {
      // `X believes in the harbour: “A boat pays twice as much.”`: right behind what X said
      this.#push(inside, passage, last, MENTION.samePara.id, FOLLOWING.samePara.id);
    } else if (isAlone(items, unit) || (this.#lastPassage === passage && opensWithSpeech(items, unit, item))) this.#alone(inside, passage, number);
    else if (isBehindClause(items, unit, item)) this.#push(inside, passage, null, MENTION[Side.none].id, FOLLOWING.colon.id);
  }

  /** A sentence that is nothing but marked speech. */
  #alone(inside: Range, passage: number, number: number): void {
    const items = this.#rows[passage]!;
    const doer = doerBeside(items, number);
    if (doer !== null) {
      this.#byDoer(inside, passage, number, rangeOf(items, doer.first, doer.last));
      return;
    }
    if (this.#isExchange(passage, number) || this.#isDialogue(passage, number)) {
      this.#turnTo(inside, passage, number);
      return;
    }
    const last = itemAt(this.quotes, this.#lastSpeech());
    if (last && this.#lastPassage === passage && number === this.#lastUnit + 1) {
      this.#lastUnit = number;
      if (last.kind === 'direct') {
        last.segments.push(inside);
        return;
      }
      this.#push(inside, passage, last, MENTION.samePara.id, FOLLOWING.samePara.id);
    } else if (last && (this.#lastPassage === passage || this.#isNext(passage))) {
      const over = this.#lastPassage !== passage;
      this.#push(inside, passage, last, MENTION[over ? 'goesOn' : 'samePara'].id, FOLLOWING[over ? 'goesOn' : 'samePara'].id, over);
      this.#lastPassage = passage;
      this.#lastUnit = number;
    } else {
      this.#push(inside, passage, null, MENTION[Side.none].id, FOLLOWING.alone.id);
      if (this.#runsOn(passage, number)) this.#pending = this.quotes.length - 1;
    }
  }

  /** "Omid nodded. “Where would we go?”" */
  #byDoer(inside: Range, passage: number, number: number, mention: Range): void {
    this.#push(inside, passage, null, MENTION.beat.id, FOLLOWING.beat.id);
    const quote = this.quotes[this.quotes.length - 1]!;
    quote.mention = mention;
    quote.confidence = 0.6;
    this.#last = this.quotes.length - 1;
    this.#first = this.#last;
    this.#lastPassage = passage;
    this.#lastUnit = number;
  }

  /** The paragraph behind the one in which somebody spoke last, or behind a pause of his: “…,” Vakili said. ¶ She paused. ¶ “…” */
  #isNext(passage: number): boolean {
    if (this.#lastPassage === passage - 1) return true;
    const between = itemAt(this.#rows, passage - 1);
    return this.#lastPassage === passage - 2 && between !== undefined && between.length <= LONGEST_PAUSE && between.tag[0] === Tag.pronoun && this.quotes[this.#last]!.kind === 'direct';
  }

  /** “The sea took the boats. ¶ “It did not take us,” said Vakili: whether the unit's speech is not closed, and the next paragraph opens again. */
  #runsOn(passage: number, number: number): boolean {
    const items = this.#rows[passage]!;
    const next = this.#rows[passage + 1];
    const last = items.stretches[items.stretches.length - 1];
    return number === items.units.length - 1 && last !== undefined && last.unclosed && next !== undefined && next.tag[0] === Tag.quote;
  }

  /** Whoever speaks with the words that open this paragraph has spoken the paragraph before, which was not closed. */
  #claimPending(passage: number, content: Content): void {
    const pending = this.#pending < 0 ? undefined : this.quotes[this.#pending];
    this.#pending = -1;
    if (pending === undefined || pending.passage !== passage - 1 || content.first !== 0 || content.place === Place.right) return;
    pending.continues = this.quotes.length - 1;
    pending.mentionRule = MENTION.named.id;
    pending.rule = FOLLOWING.before.id;
    pending.confidence = 0.6;
  }

  /** `“No,” the man replied. | “Then why did you sign?” | “I was afraid.”`: marked speech right behind marked speech, with nothing between, is another's. */
  #isExchange(passage: number, number: number): boolean {
    const items = this.#rows[passage]!;
    const speaks = (n: number): boolean => {
      const unit = itemAt(items.units, n);
      return unit !== undefined && items.quotes[unit.last] !== items.quotes[unit.first] && isAlone(items, unit);
    };
    return speaks(number - 1) || speaks(number + 1);
  }

  /** `“At home,” said Vakili. ¶ “Until when?” ¶ “Until the sirens.”`: a closed question between paragraphs of speech, and the one behind it, are turns; nobody tells whose. */
  #isDialogue(passage: number, number: number): boolean {
    if (number > 0 || !isAllSpeech(this.#rows[passage]!)) return false;
    const [before, next] = [itemAt(this.#rows, passage - 1), this.#rows[passage + 1]];
    if (before !== undefined && isAllSpeech(before) && endsAsking(before)) return true;
    return this.#lastPassage === passage - 1 && endsAsking(this.#rows[passage]!) && next !== undefined && isAllSpeech(next);
  }

  /** The next turn of an exchange: of him who spoke before the last speaker, if somebody did close by. */
  #turnTo(inside: Range, passage: number, number: number): void {
    const other = this.#otherSpeaker(passage);
    this.#push(inside, passage, null, MENTION.exchange.id, FOLLOWING.exchange.id);
    this.quotes[this.quotes.length - 1]!.continues = other;
    this.#last = this.quotes.length - 1;
    this.#first = this.#last;
    this.#lastPassage = passage;
    this.#lastUnit = number;
  }

  /** Index of the quote, here or in the paragraph before, of another than the last one's speaker; null for none. */
  #otherSpeaker(passage: number): number | null {
    const of = (i: number): number => this.quotes[i]!.continues ?? i;
    if (this.#last < 0) return null;
    const named = (i: number): string | null => {
      const { mention } = this.quotes[of(i)]!;
      return mention && this.#rows[this.quotes[of(i)]!.passage]!.tokens.text.slice(mention.start, mention.end);
    };
    const last = named(this.#last);
    for (let i = this.#last - 1; i >= 0 && i > this.#last - NEAR_TURNS && this.quotes[i]!.passage >= passage - 1; i--) {
      const name = named(i);
      if (name !== null && last !== null && name !== last) return of(i);
    }
    return null;
  }

  /** `"A," said the clerk, who said the gate was shut. "B."`: of the last unit's quotes the last one that is marked speech, if there is one. */
  #lastSpeech(): number {
    for (let i = this.#last; i >= this.#first; i--) if (this.quotes[i]!.kind === 'direct') return i;
    return this.#last;
  }

  #push(inside: Range, passage: number, from: Extracted | null, mentionRule: string, rule: string, over = false): void {
    const continues = over ? (from?.continues ?? this.#last) : null;
    this.quotes.push({
      kind: 'direct', segments: [inside], marked: null, cue: null, mention: over ? null : from?.mention ?? null,
      mentionRule, continues, via: null, interview: false, elsewhere: false, passage, rule, confidence: from ? 0.6 : 0.3,
    });
    if (from) this.#last = this.quotes.length - 1;
  }
}

/** A paragraph of one marked sentence or more, and nothing besides. */
function isAllSpeech(items: Items): boolean {
  const [unit] = items.units;
  return items.units.length === 1 && unit !== undefined && items.stretches.length === 1 && !items.stretches[0]!.unclosed && isAlone(items, unit);
}

function endsAsking({ stretches, tokens: { text } }: Items): boolean {
  return text.charCodeAt(stretches[stretches.length - 1]!.end - 1) === QUESTION;
}


/** "She paused for a while." with its stop */
const LONGEST_PAUSE = 6;
/** So many quotes back the other speaker of an exchange is looked for. */
const NEAR_TURNS = 6;

/** Behind the cue's own words; "expressed dissatisfaction | with | the level of trade" leaves the small word out too. */
function startOf(items: Items, first: number, words: Chunk): number {
  // "said | *that* was untrue": what he said begins with it.
  if (isSubjectThat(items, first - 1)) return first - 1;
  if (first > words.last) return first;
  const expressed = items.tag[words.last - 1] === Tag.noun && items.tag[words.last] === Tag.preposition;
  return expressed ? words.last + 1 : words.last;
}

/** Whether what ends at character `end` stands right before item `i`, its closing mark between them or not. */
function endsAt({ tokens, token }: Items, i: number, end: number): boolean {
  const before = token[i]! - 1;
  return tokens.end[before] === end || (tokens.kind[before] === Kind.quote && tokens.start[before] === end);
}

/** "(ICCIMA" at its end takes its bracket along. */
function mentionOf(items: Items, first: number, last: number): Range {
  let open = false;
  for (let i = first; i < last; i++) {
    if (items.tag[i] === Tag.openBracket) open = true;
    else if (items.tag[i] === Tag.closeBracket) open = false;
  }
  return rangeOf(items, first, open && items.tag[last] === Tag.closeBracket ? last + 1 : last);
}

const NAMES = lemmaSet(NAMING);

const FEW_WORDS = 2;

/** Two words in marks or one: `dubbed "clean wheels,"`. */
function isBrief(items: Items, { first, last }: Content): boolean {
  if (items.tag[first] !== Tag.quote || items.quotes[last]! - items.quotes[first]! > 1) return false;
  let words = 0;
  for (let i = items.token[first]!; i < items.behind[first]! && words <= FEW_WORDS; i++) if (items.tokens.kind[i] === Kind.word) words++;
  return words <= FEW_WORDS;
}

/** `That drew a reply: “We were promised two million.”`: whoever said it; `The mill, by Omid Vakili: “…”` is a line of a list; of "has not said: “…”" it is told that nobody did. */
function isBehindClause(items: Items, unit: Unit, item: number): boolean {
  return items.tag[item - 1] === Tag.colon && items.tag[item - 2] !== Tag.cue && items.verbs[item]! > items.verbs[unit.first]! && isSentence(items, item) && !isTitle(items, item);
}

/** `"He has been harsh with us," which will lead to cuts.`: the sentence begins with what the last speaker went on to say. */
function opensWithSpeech(items: Items, unit: Unit, item: number): boolean {
  return item === unit.first && items.behind[item]! - items.token[item]! > LEAST_OPENING && !isTitle(items, item);
}

/** Marks and all. */
const LEAST_OPENING = 6;

/** “Never.”, “Why?”: both marks stand, and the stop of a sentence before the second; not “Related:”, nor what a lost mark makes of `he said.` */
function isSentence({ tokens: { text }, stretch, stretches }: Items, item: number): boolean {
  const { end, unclosed, unopened } = stretches[stretch[item]!]!;
  return !unclosed && !unopened && STOPS.includes(text[end - 1]!);
}

const STOPS = '.?!';

/**
 * Nothing in the unit but marked speech: all its items are marks or stretches, behind a word that leads on: `But "the gate is shut."`
 * A row of stretches is looked at once, from its first.
 */
function isAlone(items: Items, unit: Unit): boolean {
  const least = items.quotes[unit.last]! - items.quotes[unit.first]!;
  const first = isIn(LEADS_ON, items.tag[unit.first]!) ? unit.first + 1 : unit.first;
  if (unit.last - first > 2 * least + 2) return false;
  for (let i = first; i < unit.last && i < unit.first + 40; i++) {
    if (items.tag[i] !== Tag.quote && items.tag[i] !== Tag.stop && items.tag[i] !== Tag.comma) return false;
  }
  return true;
}
