/** What a reader knows when he comes to a quote: who spoke, who was the subject, who is still to be named. */
import { itemAt } from '../../../core/reading.js';
import { COMMA, STOP } from '../../../core/signs.js';
import type { Doc, Entities, EntityMention, Passage } from '../../doc.js';
import { WordSet } from '../../../core/words.js';
import { Is, classOf } from '../../entities/classes.js';
import { sentenceAt } from '../../text/sentences.js';
import { AND, BY, DETERMINER, FOR, PART, YEARS_OLD } from '../../text/small-words.js';
import { Kind, Shape } from '../../text/tokens.js';
import type { Extracted, Range } from '../extracted.js';
import { isPersonWord } from '../heads.js';
import { beforeApposed, beforeTrade } from './apposed.js';
import { firstFrom, type Cast } from './cast.js';
import { describe, type Description } from './description.js';
import type { Hint } from './hints.js';
import { introducedIn, type Introduced } from './introduced.js';
import type { Candidate } from './match.js';
import { Ranges } from './ranges.js';

/** Whom a mention means. */
export type Who =
  | { kind: 'person'; person: number }
  /** A body, a document, a government. */
  | { kind: 'body'; name: string }
  /** Somebody whom the article does not name: the words that stand for him. */
  | { kind: 'unnamed'; name: string; description: Description | null; plural: boolean };

export interface Spoken {
  who: Who;
  /** Offset of the quote's first piece. */
  at: number;
  end: number;
}

/** A quote's mention, with the tokens `[first, last)` that it is made of. What the rules find out about it is found out once. */
export class Asked {
  /** The names that it holds, once a rule has asked. */
  names: readonly EntityMention[] | null = null;
  /** Whom its description can mean, once a rule has asked. */
  candidates: readonly Candidate[] | null = null;
  /** Who was met before it, once a rule has asked. */
  met: readonly number[] | null = null;
  /** The unnamed one whom its noun meant before; undefined until a rule has asked. */
  called: Spoken | null | undefined;
  /** Index into the passages. */
  readonly passage: number;
  readonly #story: Story;
  #description: Description | null;

  constructor(story: Story, readonly quote: Extracted, readonly range: Range, readonly first: number, readonly last: number, description: Description | null = null) {
    this.#story = story;
    this.#description = description;
    this.passage = quote.passage;
  }

  description(): Description {
    return (this.#description ??= describe(this.#story.doc, this.#story.entities, this.first, this.last));
  }
}

/** What a name is where it stands: in what somebody says, a sentence's subject, or neither. */
export const Role = { spokenOf: 1, subject: 2, mentioned: 3 } as const;

export class Story {
  readonly spoken: Spoken[] = [];
  /** By index of the name mention; 0 until asked. */
  #roles: Uint8Array | null = null;
  #content: Ranges | null = null;
  #speakers: Ranges | null = null;
  /** By index of the passage. */
  readonly #introduced: (readonly Introduced[] | undefined)[] = [];
  readonly #definite: (readonly Introduced[] | undefined)[] = [];

  constructor(readonly doc: Doc, readonly entities: Entities, readonly cast: Cast, readonly quotes: readonly Extracted[], readonly hints: readonly Hint[]) {}

  get passages(): readonly Passage[] {
    return this.doc.passages;
  }

  /** Offset of the passage's sentence that what stands at offset `at` belongs to. */
  sentenceStart(passage: number, at: number): number {
    const { sentences, first } = this.passages[passage]!;
    const { tokens } = this.doc;
    return tokens.start[sentences[sentenceAt(sentences, tokens.firstFrom(at))]?.first ?? first]!;
  }

  /** The people without a name whom the passage's sentences behind offset `after` and before `before` bring in, the last one first; at most eight. */
  introducedIn(passage: number, after: number, before: number): Introduced[] {
    // Who speaks there is among the speakers.
    const all = (this.#introduced[passage] ??= introducedIn(this.doc, this.entities, passage).filter(({ start }) => this.#speakerAround(start) === null && !this.inContent(start)));
    const out: Introduced[] = [];
    for (let i = lastBefore(all, before); i >= 0 && out.length < FEW && all[i]!.start > after; i--) out.push(all[i]!);
    return out;
  }

  /** Who opens a sentence of the passage as "the" somebody, the last one first, before `before`; no speakers. */
  definiteIn(passage: number, before: number): Introduced[] {
    const all = (this.#definite[passage] ??= introducedIn(this.doc, this.entities, passage, true).filter(({ start }) => this.#speakerAround(start) === null && !this.inContent(start)));
    const out: Introduced[] = [];
    for (let i = lastBefore(all, before); i >= 0 && out.length < FEW; i--) out.push(all[i]!);
    return out;
  }

  /** The last `count` different speakers before offset `at`, the latest first. */
  speakersBefore(at: number, count: number): Spoken[] {
    const out: Spoken[] = [];
    for (let i = this.spoken.length - 1; i >= 0 && out.length < count && i > this.spoken.length - RECENT; i--) {
      const spoken = this.spoken[i]!;
      if (spoken.at < at && !out.some(({ who }) => sameWho(who, spoken.who))) out.push(spoken);
    }
    return out;
  }

  /** The last one, for whom a dozen rules ask. */
  speakerBefore(at: number): Spoken | undefined {
    for (let i = this.spoken.length - 1; i >= 0 && i > this.spoken.length - RECENT; i--) if (this.spoken[i]!.at < at) return this.spoken[i];
    return undefined;
  }

  /** People named before offset `at`, the latest first, outside of what others say of them; at most `count` mentions back. */
  namedBefore(at: number, count: number): EntityMention[] {
    const { mentions } = this.cast;
    const out: EntityMention[] = [];
    for (let i = firstFrom(mentions, at) - 1; i >= 0 && out.length < count; i--) out.push(mentions[i]!);
    return out;
  }

  /** Whether the person was named or spoke between the two offsets, of the last forty who did. */
  metSince(person: number, after: number, before: number): boolean {
    for (let i = this.spoken.length - 1, n = 0; i >= 0 && n < RECENT && this.spoken[i]!.at > after; i--, n++) {
      const { who } = this.spoken[i]!;
      if (who.kind === 'person' && who.person === person) return true;
    }
    const { mentions } = this.cast;
    for (let i = firstFrom(mentions, before) - 1, n = 0; i >= 0 && n < RECENT && mentions[i]!.start > after; i--, n++) if (mentions[i]!.index === person) return true;
    return false;
  }

  /** Whom the last sentence before token `before` (and behind offset `after`) that is about somebody is about: its first subject. */
  subjectBetween(after: number, before: number): EntityMention | null {
    const { mentions } = this.cast;
    let subject: EntityMention | null = null;
    let i = firstFrom(mentions, this.doc.tokens.start[before] ?? this.doc.text.length) - 1;
    for (let n = 0; i >= 0 && n < 12 && mentions[i]!.start > after; i--, n++) {
      const mention = mentions[i]!;
      if (subject && this.#isApart(mention, subject)) break;
      if (this.isSubject(mention) && !this.inContent(mention.start)) subject = mention;
    }
    return subject;
  }

  /** A full stop or a line's end between two names. */
  #isApart(first: EntityMention, second: EntityMention): boolean {
    const { tokens } = this.doc;
    if (second.first - first.last > SENTENCE) return true;
    for (let i = first.last; i < second.outerFirst; i++) if ((tokens.kind[i] === Kind.mark && tokens.id[i] === STOP) || opensLine(tokens.shape[i]!)) return true;
    return opensLine(tokens.shape[second.outerFirst]!);
  }

  /** "Karvani", "the minister, Hossein Karvani," where a clause begins, "among them was Karvani"; not "to Karvani", not "Karvani's", not "met Karvani". */
  isSubject(mention: EntityMention): boolean {
    const { tokens } = this.doc;
    if (tokens.kind[mention.last] === Kind.possessive) return false;
    const at = this.#before(mention);
    return at < 0 || tokens.kind[at] !== Kind.word || CLAUSE_OPENER.has(tokens.id[at]!) || (GOES_ON.has(tokens.id[at]!) && this.#opensAt(at)) || this.#isBehindTime(at, mention) || this.#joinsClause(at, mention) || this.#isWhoseView(at, mention) || this.#leads(at);
  }

  /** "… | *after* EU foreign policy chief Karvani described it": whether the name opens a clause of time or reason inside its sentence. */
  opensClause(mention: EntityMention): boolean {
    const { tokens } = this.doc;
    const at = this.#before(mention);
    return at > 0 && tokens.kind[at] === Kind.word && SUBORDINATE.has(tokens.id[at]!) && !this.#opensAt(at);
  }

  /** "… and by first light Karvani *was* walking up". */
  isBeforeVerb({ last, outerLast }: EntityMention): boolean {
    const { kind, id } = this.doc.tokens;
    const behind = Math.max(last, outerLast);
    return kind[behind] === Kind.word && HAS.has(id[behind]!);
  }

  /** "the creek was back between its banks*, and* Karvani had lit an oven" */
  #joinsClause(at: number, mention: EntityMention): boolean {
    const { kind, id } = this.doc.tokens;
    return at > 0 && AND.has(id[at]!) && kind[at - 1] === Kind.mark && id[at - 1] === COMMA && this.isBeforeVerb(mention);
  }

  /** "The delegation is *led by* Karvani. He …": whose name ends the clause. */
  #leads(by: number): boolean {
    const { tokens: { id } } = this.doc;
    return by > 1 && BY.has(id[by]!) && LED.has(id[by - 1]!) && BE.has(id[by - 2]!);
  }

  /** "*For Karvani*, the affair is no joke": at the sentence's head, before a comma. */
  #isWhoseView(at: number, { last, outerLast }: EntityMention): boolean {
    const { tokens } = this.doc;
    const behind = Math.max(last, outerLast);
    const opens = opensLine(tokens.shape[at]!) || (at > 0 && tokens.kind[at - 1] === Kind.mark && tokens.id[at - 1] === STOP);
    return opens && FOR.has(tokens.id[at]!) && tokens.kind[behind] === Kind.mark && tokens.id[behind] === COMMA;
  }

  /** "At dusk Karvani walks the pier", "Last year Karvani sold it": two or three words of time open the sentence without a comma, and the verb follows. */
  #isBehindTime(at: number, { last }: EntityMention): boolean {
    const { tokens } = this.doc;
    if (tokens.kind[last] !== Kind.word || (tokens.shape[last]! & Shape.capital) !== 0) return false;
    for (let first = at; first > at - SHORT_TIME && first >= 0 && tokens.kind[first] === Kind.word; first--) {
      const opens = opensLine(tokens.shape[first]!) || (first > 0 && tokens.id[first - 1] === STOP && tokens.kind[first - 1] === Kind.mark);
      if (opens) return first < at && TIMES.has(tokens.id[first]!);
    }
    return false;
  }

  /** The subject of a whole sentence that ends before token `before`: "Karvani arrived", "Among them was Karvani"; not "…, Karvani having left". */
  opensSentence(mention: EntityMention, before: number): boolean {
    const { tokens } = this.doc;
    const at = this.#before(mention);
    if (at < 0 || tokens.kind[at] === Kind.quote || this.#isBehindDateline(at)) return true;
    if (tokens.kind[at] === Kind.word) return BE.has(tokens.id[at]!) || (GOES_ON.has(tokens.id[at]!) && this.#opensAt(at)) || this.#leads(at);
    return tokens.id[at] === STOP || this.isForOwnPart(at) || (tokens.id[at] === COMMA && this.#isBehindPlace(at, mention) && this.#stopsBetween(mention.last, before));
  }

  /** "TEHRAN (IRNA) – | Karvani arrived": whether token `at` is of the dateline. */
  #isBehindDateline(at: number): boolean {
    const { structure: { dateline }, tokens: { start } } = this.doc;
    return dateline ? start[at]! >= dateline.start && start[at]! < dateline.end : false;
  }

  /** "*For her part,* Karvani thanked": `comma` is its last token. */
  isForOwnPart(comma: number): boolean {
    const { tokens: { id, kind } } = this.doc;
    return comma > 2 && kind[comma] === Kind.mark && id[comma] === COMMA && PART.has(id[comma - 1]!) && FOR.has(id[comma - 3]!);
  }

  #opensAt(at: number): boolean {
    const { tokens } = this.doc;
    return opensLine(tokens.shape[at]!) || (at > 0 && tokens.kind[at - 1] === Kind.mark && tokens.id[at - 1] === STOP);
  }

  /** The subject that opens the sentence of token `first`, or "*For Karvani*, both sides are wrong", "Asked about it, *Karvani* laughed", and no speaker himself. */
  leadsIn(mention: EntityMention, first: number): boolean {
    const { tokens } = this.doc;
    if (this.inContent(mention.start) || this.isSpeaker(mention) || tokens.kind[mention.last] === Kind.possessive) return false;
    const before = this.#before(mention);
    if (before > first && tokens.kind[before] === Kind.mark && tokens.id[before] === COMMA && LEADING.has(tokens.id[first]!)) return true;
    if (before > first && this.#isBehindPlace(before, mention)) return true;
    return mention.outerFirst === first || (mention.outerFirst === first + 1 && FOR.has(tokens.id[first]!)) || before === first - 1;
  }

  #stopsBetween(first: number, last: number): boolean {
    const { tokens } = this.doc;
    for (let i = first; i < last && i < first + SENTENCE; i++) if (tokens.kind[i] === Kind.mark && tokens.id[i] === STOP) return true;
    return false;
  }

  /** "At a clinic in Kerman, Karvani weighs infants": words of place or time open the sentence, and the subject's verb follows. */
  #isBehindPlace(comma: number, { last, outerLast }: EntityMention): boolean {
    const { tokens } = this.doc;
    const behind = Math.max(last, outerLast);
    if (tokens.kind[behind] !== Kind.word || (tokens.shape[behind]! & Shape.capital) !== 0) return false;
    let first = comma;
    while (first > 0 && first > comma - OPENING && tokens.kind[first - 1] === Kind.word && !opensLine(tokens.shape[first]!)) first--;
    const opens = opensLine(tokens.shape[first]!) || (first > 0 && tokens.kind[first - 1] !== Kind.word && tokens.id[first - 1] === STOP);
    return opens && WHERE.has(tokens.id[first]!);
  }

  /** The token before the name and what belongs to it ("Student | Bahareh Sohrabi"); -1 where it opens the line. */
  #before(mention: EntityMention): number {
    const { tokens } = this.doc;
    let at = mention.outerFirst - 1;
    if (mention.outerFirst < mention.first && at >= 0 && !opensLine(tokens.shape[at + 1]!) && this.#isPlaceAt(at)) at--;
    for (let n = 0; n < OF_NAME && at >= 0 && !opensLine(tokens.shape[at + 1]!) && this.#isOfName(at); n++) at -= tokens.kind[at] === Kind.possessive && at > 0 && !opensLine(tokens.shape[at]!) ? 2 : 1;
    at = this.#beforeOwner(at);
    if (at >= 0) at = beforeTrade(tokens, beforeApposed(tokens, at, mention), mention);
    return at < 0 || opensLine(tokens.shape[at + 1]!) ? -1 : at;
  }

  /** "*Bushehr* | province's deputy governor, Karvani,": over the capitals that the owner's name begins with. */
  #beforeOwner(at: number): number {
    const { tokens } = this.doc;
    if (at < 0 || tokens.kind[at + 2] !== Kind.possessive) return at;
    let first = at;
    while (first >= 0 && first > at - OWNER && !opensLine(tokens.shape[first + 1]!) && tokens.kind[first] === Kind.word && (tokens.shape[first]! & Shape.capital) !== 0) first--;
    return first;
  }

  /** "*German* Foreign Minister Karvani": a place's word right before the office. */
  #isPlaceAt(at: number): boolean {
    const { tokens } = this.doc;
    const { mentions } = this.entities;
    if (tokens.kind[at] !== Kind.word || (tokens.shape[at]! & Shape.capital) === 0) return false;
    const place = itemAt(mentions, firstFrom(mentions, tokens.end[at]!) - 1);
    return place?.type === 'place' && place.first === at && place.last === at + 1;
  }

  #isOfName(at: number): boolean {
    const { tokens } = this.doc;
    if (tokens.kind[at] === Kind.number || tokens.kind[at] === Kind.possessive) return true;
    // "Its commander | , | Rear Admiral Karvani, radioed"
    if (tokens.kind[at] === Kind.mark) return tokens.id[at] === COMMA && at > 0 && !opensLine(tokens.shape[at]!) && isPersonWord(tokens.id[at - 1]!);
    if (tokens.kind[at] !== Kind.word) return tokens.kind[at] === Kind.dash;
    return DETERMINER.has(tokens.id[at]!) || isPersonWord(tokens.id[at]!) || this.#saysWhich(at) || (classOf(tokens.id[at]!) & (Is.officePart | Is.descriptor)) !== 0 || YEARS_OLD.has(tokens.id[at]!);
  }

  /** "His *Houthi* counterpart, Yahya Karvani", "Its *field* coordinator, Ingvild Sohrabi" */
  #saysWhich(at: number): boolean {
    const { tokens } = this.doc;
    if (!isPersonWord(tokens.id[at + 1]!)) return false;
    return (tokens.shape[at]! & Shape.capital) !== 0 || (at > 0 && DETERMINER.has(tokens.id[at - 1]!));
  }

  /** The role of the name mention of index `i`. Every later speaker asks for it again. */
  roleOf(i: number): number {
    this.#roles ??= new Uint8Array(this.cast.mentions.length);
    const known = this.#roles[i]!;
    if (known !== 0) return known;
    const mention = this.cast.mentions[i]!;
    return (this.#roles[i] = this.inContent(mention.start) ? Role.spokenOf : this.isSubject(mention) ? Role.subject : Role.mentioned);
  }

  /** Whether the name, or the office behind it ("Vakili, *the acting head of the board*, said"), is (part of) the mention of a quote's speaker. */
  isSpeaker({ start, end, first, last, outerFirst, outerLast }: EntityMention): boolean {
    const range = this.#speakerAround(start);
    if (range !== null) return end <= range.end;
    const { tokens } = this.doc;
    // "said *the director*, Karim Vakili"
    if (outerFirst < first - 1 && this.#speakerAround(tokens.start[outerFirst]!)?.end === tokens.end[first - 2]) return true;
    if (outerLast <= last + 1) return false;
    const office = this.#speakerAround(tokens.start[outerLast - 1]!);
    return office !== null && office.start >= end && office.end <= tokens.end[outerLast - 1]!;
  }

  /** "In a meeting with Qureshi, | Sadri said": another name right behind its comma, with which its words end. */
  isOtherBefore(mention: EntityMention): boolean {
    const { tokens } = this.doc;
    const { mentions } = this.cast;
    const comma = Math.max(mention.last, mention.outerLast);
    if (tokens.kind[comma] !== Kind.mark || tokens.id[comma] !== COMMA) return false;
    const next = mentions[firstFrom(mentions, mention.end)];
    if (!next || next.index === mention.index || next.outerFirst !== comma + 1) return false;
    return this.#speakerAround(mention.start)?.end === next.end;
  }

  #speakerAround(at: number): Range | null {
    this.#speakers ??= new Ranges(this.quotes.flatMap(({ mention }) => (mention ? [mention] : [])));
    return this.#speakers.around(at);
  }

  /** Whether offset `at` lies in what somebody says. */
  inContent(at: number): boolean {
    this.#content ??= new Ranges(this.quotes.flatMap(({ segments }) => segments));
    return this.#content.around(at) !== null;
  }
}

function opensLine(shape: number): boolean {
  return (shape & Shape.lineStart) !== 0;
}

/** So many speakers and names back is as far as anybody remembers. */
const RECENT = 40;
const FEW = 8;
/** So many tokens of office, age and owner stand before a name, and so many words before the comma of an opening "At a clinic in Kerman,". */
const OF_NAME = 6;
/** "Karvan Lake province's" */
const OWNER = 4;
const OPENING = 9;
const WHERE = new WordSet(['in', 'at', 'on', 'inside', 'outside', 'near', 'across', 'from', 'during', 'after', 'before', 'earlier', 'down', 'up']);
/** No sentence is longer, for this purpose. */
const SENTENCE = 60;
const CLAUSE_OPENER = new WordSet(['when', 'while', 'as', 'after', 'before', 'because', 'but', 'also', 'meanwhile', 'earlier', 'later', 'that', 'if', 'since', 'then', 'however', 'yesterday', 'today', 'elsewhere', 'separately', 'where', 'although', 'though', 'until', 'unless', 'once', 'was', 'were', 'is', 'are']);
const SUBORDINATE = new WordSet(['after', 'before', 'because', 'since', 'when', 'while', 'as']);
const SHORT_TIME = 3;
const TIMES = new WordSet(['at', 'on', 'last', 'every', 'this', 'that', 'each', 'one', 'by', 'early', 'late']);
const LEADING = new WordSet(['asked', 'pressed', 'questioned', 'told', 'reminded', 'shown', 'reached', 'when', 'while', 'after', 'as']);
const BE = new WordSet(['was', 'were', 'is', 'are']);
const HAS = new WordSet(['was', 'were', 'is', 'are', 'had', 'has']);
const LED = new WordSet(['led', 'headed', 'chaired', 'run', 'directed', 'owned', 'written', 'founded']);
/** "*And* Karvani has signed up for every Tuesday. “…,” she says" */
const GOES_ON = new WordSet(['and', 'but', 'yet', 'so', 'now', 'then', 'still', 'today', 'soon']);

function sameWho(a: Who, b: Who): boolean {
  if (a.kind === 'person' || b.kind === 'person') return a.kind === b.kind && (a as { person: number }).person === (b as { person: number }).person;
  return a.name === b.name;
}

/** The last of those, in the order of the text, that begins before the offset; -1 for none. */
function lastBefore(all: readonly Introduced[], before: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.start < before) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
