/** Outlets ("state television", "the Tehran daily Sharq"), and where somebody spoke to one or wrote in one. */
import { agencyOf, mayOpenAgency } from '../../../agencies/index.js';
import { SLASH } from '../../../core/signs.js';
import { OUTLET_KINDS, OUTLET_NAMES, OUTLET_NOUNS, REMARKS, VENUE_NOUNS, WRITINGS } from '../../../lexicon/cues.js';
import { WordMap, WordSet } from '../../../core/words.js';
import { Is, classOf } from '../../entities/classes.js';
import { THE } from '../../text/small-words.js';
import { Kind, Shape } from '../../text/tokens.js';
import { Head, headOfWord } from '../heads.js';
import type { Decision } from '../decode.js';
import { Tag, type Items } from '../items.js';
import { bits, chunkEnd, idAt, isIn, type Chunk } from '../nouns.js';

export function isAgency({ tokens, token, behind }: Items, { first, last }: Chunk): boolean {
  const at = token[first]!;
  if (!mayOpenAgency(tokens.hash[THE.has(tokens.id[at]!) ? at + 1 : at]!)) return false;
  return agencyOf(tokens.text.slice(tokens.start[at], tokens.end[behind[last - 1]! - 1]).replace(/^the /i, '')) !== null;
}

/** The outlet whose name begins at item `first`, not beyond `last`, or null: whatever has a name and is no place, person or body that holds speeches. */
export function outletAt(items: Items, first: number, last: number): Chunk | null {
  const end = chunkEnd(items, first, last);
  if (end < 0 || items.tag[first] === Tag.pronoun || items.tag[first] === Tag.object) return null;
  // "RFE | / | RL's Radio Farda" is one name.
  if (isSlash(items, end, last)) return { first, last: Math.max(end, chunkEnd(items, end + 1, last)) };
  if (isAgency(items, { first, last: end })) return { first, last: end };
  // "told *the press*": everybody.
  if (isMedia(items, end - 1)) return PRESS.has(idAt(items, end - 1)) && !hasName(items, first, end) ? null : namedBehind(items, first, end, last) ?? { first, last: end };
  const told = toldOf(items, first, end, last);
  if (told) return told;
  return mayBeOutlet(items, first, end, last) ? { first, last: end } : null;
}

function isSlash({ tokens, token }: Items, at: number, last: number): boolean {
  return at < last && tokens.id[token[at]!] === SLASH && tokens.kind[token[at]!] === Kind.mark;
}

/** "told a local website, *Port Watch*, on Sunday": its name between commas. */
function namedBehind(items: Items, first: number, end: number, last: number): Chunk | null {
  const { tag } = items;
  if (tag[first] !== Tag.determiner || hasName(items, first, end) || tag[end] !== Tag.comma || tag[end + 1] !== Tag.name) return null;
  const close = chunkEnd(items, end + 1, last);
  return close > 0 && close < last && tag[close] === Tag.comma && items.head[close - 1] !== Head.named ? { first: end + 1, last: close } : null;
}

/** "state *television*", "the Harbour *Post*"; not "an Instagram *post*". */
function isMedia({ tokens, token }: Items, i: number): boolean {
  const { id, shape } = tokens;
  return MEDIA.has(id[token[i]!]!) && !(POST.has(id[token[i]!]!) && !(shape[token[i]!]! & Shape.capital));
}

const POST = new WordSet(['post']);
const PRESS = new WordSet(['press', 'media']);

/** A name of which nothing says that it is somebody's, a place's or that of a body or gathering. */
function mayBeOutlet(items: Items, first: number, end: number, last: number): boolean {
  const word = items.tokens.id[items.token[end - 1]!]!;
  const head = items.head[end - 1]!;
  // "told Karvani"
  if (end === first + 1 && (classOf(word) & (Is.surname | Is.given)) === Is.surname && !isAgency(items, { first, last: end })) return false;
  if (head === Head.named || head === Head.namedPlace || VENUES.has(word) || headOfWord(word) !== Head.none) return false;
  // "told dpa"
  if (!hasName(items, first, end)) return end === first + 1 && isAgency(items, { first, last: end });
  // "told the Money | and Credit Council"
  const goesOn = (items.tag[end] === Tag.conjunction || (items.tag[end] === Tag.comma && items.head[end] === Head.namedBody)) && end + 1 < last && items.tag[end + 1] === Tag.name;
  return !goesOn || isAgency(items, { first, last: end });
}

/** An outlet that its own words or the list of agencies tell for one: "the daily Sharq", "the Harbour Times", "ISNA"; not "Muscat", "a newspaper". */
export function outletNamedAt(items: Items, first: number, last: number): Chunk | null {
  const end = chunkEnd(items, first, last);
  if (end < 0) return null;
  const told = toldOf(items, first, end, last);
  if (told) return told;
  const whole = { first, last: isSlash(items, end, last) ? Math.max(end, chunkEnd(items, end + 1, last)) : end };
  if (isAgency(items, whole)) return whole;
  return isMedia(items, end - 1) && hasName(items, first, end) ? whole : null;
}

/** What its own words tell for an outlet: "the daily Sharq", "the BBC's Persian Service", "the Harbour Courier", "The National". */
function toldOf(items: Items, first: number, end: number, last: number): Chunk | null {
  const called = calledAt(items, first, end, last) ?? whoseReporter(items, first, end);
  if (called) return called;
  const { tag, tokens, token } = items;
  const isNamed = isOfAgency(items, first, end) || isBranch(items, first, end) || (tag[end - 1] === Tag.name && NAMES.has(tokens.id[token[end - 1]!]!)) || isBroadcaster(items, first, end) || isTitled(items, first, end);
  return isNamed ? { first, last: end } : null;
}

/** "told a *Reuters* reporter": whose reporter it is. */
function whoseReporter(items: Items, first: number, end: number): Chunk | null {
  const from = items.tag[first] === Tag.determiner ? first + 1 : first;
  const outlet = { first: from, last: items.tag[end - 2] === Tag.possessive ? end - 2 : end - 1 };
  return REPORTER.has(idAt(items, end - 1)) && outlet.last > from && isAgency(items, outlet) ? outlet : null;
}

const REPORTER = new WordSet(['reporter', 'correspondent', 'journalist', 'interviewer', 'columnist', 'anchor', 'presenter']);

/** "*CNN* Chile", "*BBC* Arabic": an agency's letters before where or in what it is heard. */
function isBranch(items: Items, first: number, end: number): boolean {
  const { tag, tokens: { shape }, token } = items;
  return end === first + 2 && tag[first + 1] === Tag.name && (shape[token[first]!]! & Shape.caps) !== 0 && isAgency(items, { first, last: first + 1 });
}

/** "told the Lake Islands *Broadcasting* Corporation" */
function isBroadcaster({ tokens, token }: Items, first: number, end: number): boolean {
  return end > first + 1 && BROADCASTING.has(tokens.id[token[end - 2]!]!) && (tokens.shape[token[end - 2]!]! & Shape.capital) !== 0;
}

const BROADCASTING = new WordSet(['broadcasting', 'television', 'radio']);

/** "told *The National*": a capital inside the sentence opens a title. */
function isTitled({ tokens, token }: Items, first: number, end: number): boolean {
  const isCapital = (i: number): boolean => (tokens.shape[token[i]!]! & Shape.capital) !== 0;
  return end > first + 1 && THE.has(tokens.id[token[first]!]!) && isCapital(first) && isCapital(first + 1) && isCapital(end - 1);
}

function hasName({ tag }: Items, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tag[i] === Tag.name) return true;
  return false;
}

/** "the Tehran daily | Bazar-e Now", "state news agency | KPL"; not "the weekly Friday sermon". */
function calledAt(items: Items, first: number, end: number, last: number): Chunk | null {
  const { tag, tokens, token } = items;
  // "the reformist | daily | Sharq": taken for an adverb, it ends what stands before it.
  if (end + 1 < last && tag[end + 1] === Tag.name && KINDS.has(tokens.id[token[end]!]!)) {
    const behind = chunkEnd(items, end + 1, last);
    return tag[behind - 1] === Tag.name ? { first: end + 1, last: behind } : null;
  }
  return tag[end - 1] === Tag.name ? calledBehind(items, first, end) : smallAgency(items, first, end);
}

/** "the Tehran daily | Bazar-e Now"; "*Radio Karvan*": a capital makes the kind a part of the name. */
function calledBehind({ tag, tokens, token }: Items, first: number, end: number): Chunk | null {
  for (let i = end - 2; i >= first && tag[i + 1] === Tag.name; i--) {
    if (KINDS.has(tokens.id[token[i]!]!)) return { first: i > first && (tokens.shape[token[i]!]! & Shape.capital) !== 0 ? i : i + 1, last: end };
  }
  return null;
}

/** "news agency | dpa" */
function smallAgency(items: Items, first: number, end: number): Chunk | null {
  const outlet = { first: end - 1, last: end };
  return end - 2 >= first && KINDS.has(items.tokens.id[items.token[end - 2]!]!) && isAgency(items, outlet) ? outlet : null;
}

/** "the BBC's | Persian Service" */
function isOfAgency(items: Items, first: number, end: number): boolean {
  let owner = first + 1;
  while (owner < end && items.tag[owner] !== Tag.possessive) owner++;
  return owner + 1 < end && items.tag[owner + 1] === Tag.name && isAgency(items, { first, last: owner });
}

const MEDIA = new WordSet(OUTLET_NOUNS);
const NAMES = new WordSet(OUTLET_NAMES);
const KINDS = new WordSet(OUTLET_KINDS);
const VENUES = new WordSet(VENUE_NOUNS);

/** The outlet that is all of the report's speaker, or null. */
export function outletOf({ cue: { items }, source: { first, last } }: Decision): Chunk | null {
  const outlet = outletAt(items, first, last);
  return outlet !== null && (outlet.last === last || isShort(items, outlet.last, last)) ? outlet : null;
}

/** "the Saudi Press Agency | *(SPA* | ) reported": the letters are no words of its own. */
function isShort({ tag }: Items, i: number, last: number): boolean {
  return last - i < 4 && tag[i] === Tag.openBracket && tag[i + 1] === Tag.name && (i + 2 === last || tag[i + 2] === Tag.closeBracket);
}

/** The outlet whose report speaks: "a *Tasnim* report", "*Tasnim*'s report", "a report by *Tasnim*"; null for any other. */
export function reportingOutlet({ cue: { items }, source: { first, last } }: Decision): Chunk | null {
  const { tag } = items;
  const from = tag[first] === Tag.determiner ? first + 1 : first;
  if (last - from < 2) return null;
  if (REPORT.has(idAt(items, from)) && PAPER_OF.has(idAt(items, from + 1))) {
    const by = outletNamedAt(items, from + 2, last);
    return by?.last === last ? by : null;
  }
  const end = tag[last - 2] === Tag.possessive ? last - 2 : last - 1;
  const outlet = { first: from, last: end };
  return REPORT.has(idAt(items, last - 1)) && end > from && isAgency(items, outlet) ? outlet : null;
}

const REPORT = new WordSet(['report', 'reports', 'dispatch']);
const PAPER_OF = new WordSet(['by', 'from', 'of']);

export interface Meeting {
  outlet: Chunk;
  /** Item of the word that tells of it. */
  at: number;
  /** An interview or an article: what else is said behind it was said there too; "speaking to Mehr" may be one word in passing. */
  lasts: boolean;
}

/** "in an interview with Sputnik", "speaking to Mehr", "when reached by Reuters", "in a column for the daily Sharq": where it was said what items `[first, last)` report, of somebody whose name ends before item `speaker`; -1 for one of whom a clause tells. */
export function meetingIn(items: Items, first: number, last: number, speaker = -1): Meeting | null {
  const { tokens: { id }, token } = items;
  for (let i = first; i + 2 < last; i++) {
    const way = MEETS.get(id[token[i]!]!);
    if (way === undefined || (way.passing && isElsewhere(items, i, first, speaker))) continue;
    const outlet = outletBehind(items, i + 1, last, way);
    // "a study published in the journal Lake Letters": who wrote it tells, and no house of news.
    if (outlet && way.distant && JOURNAL.has(idAt(items, outlet.first - 1))) continue;
    if (outlet) return { outlet, at: i, lasts: (way.lasts && !isOfYear(items, i)) || (way.distant && isInterview(items, i, first)) };
  }
  return null;
}

const JOURNAL = new WordSet(['journal']);

/** "in a *2004* interview with": what is said elsewhere in the story was not. */
function isOfYear({ tag, tokens, token }: Items, i: number): boolean {
  return i > 0 && (tag[i - 1] === Tag.number || tag[i - 1] === Tag.time) && tokens.end[token[i - 1]!]! - tokens.start[token[i - 1]!]! === 4 && tokens.kind[token[i - 1]!] === Kind.number;
}

/** In "a charge which an official, *who spoke to Mehr*, dismissed" another speaks; not in "according to the official, *who spoke to Mehr*", who ends before item `speaker`. */
function isElsewhere({ tag }: Items, i: number, first: number, speaker: number): boolean {
  if (speaker > 0 && i === speaker + 2 && tag[speaker] === Tag.comma) return false;
  return i > first && (tag[i - 1] === Tag.stop || tag[i - 1] === Tag.relative);
}

/** "an *interview* published by the daily Sharq" */
function isInterview({ tokens: { id }, token }: Items, i: number, first: number): boolean {
  return i > first && INTERVIEW.has(id[token[i - 1]!]!);
}

/** Behind the small word that leads to it: "spoke *to* IRNA", "published in full on Monday *by* the daily Sharq". */
function outletBehind(items: Items, first: number, last: number, { links, named, distant }: Way): Chunk | null {
  const { tokens: { id }, token, tag } = items;
  for (let i = first; i + 1 < last && i < first + FARTHEST; i++) {
    const outlet = !links.has(id[token[i]!]!) ? null : named ? outletNamedAt(items, i + 1, last) : outletAt(items, i + 1, last);
    if (outlet || !distant || !isIn(BETWEEN, tag[i]!)) return outlet;
  }
  return null;
}

const FARTHEST = 6;
const BETWEEN = bits(Tag.time, Tag.adverb, Tag.preposition, Tag.noun, Tag.number);

/** How a word leads to an outlet. */
interface Way {
  links: WordSet;
  lasts: boolean;
  /** What is told in passing, or of another. */
  passing: boolean;
  /** Only what is told for an outlet by its words. */
  named: boolean;
  /** Words of time and manner may stand between. */
  distant: boolean;
}

const way = (links: string, marks: string): Way => ({
  links: new WordSet(links), lasts: marks.includes('lasts'), passing: marks.includes('passing'), named: marks.includes('named'), distant: marks.includes('distant'),
});
const ways = (words: string, one: Way): [string, Way][] => words.split(' ').map((word) => [word, one]);

const INTERVIEW = new WordSet(['interview']);
const MEETS = new WordMap<Way>([
  ...ways('interview', way('with to for by', 'lasts')),
  // "in a conversation with Al-Bandar television"; with a minister it is no interview
  ...ways('conversation talk chat', way('with', 'named lasts')),
  ...ways('speaking talking spoke', way('to with', 'passing')),
  ...ways('reached contacted interviewed', way('by', 'lasts')),
  // "in a statement carried by Mehr": that one statement
  ...ways('carried broadcast aired', way('by', '')),
  ...ways('published printed quoted cited', way('by in', 'named distant')),
  ...ways(REMARKS, way('to through via', 'named')),
  ...ways('response responses reply replies letter answer', way('to', 'named')),
  ...ways(WRITINGS, way('in for', 'named lasts')),
  ...ways('writing', way('in for', 'named lasts')),
]);
