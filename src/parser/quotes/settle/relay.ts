/** Who handed on what another said: "Tasnim quoted X as saying", "X told Reuters". */
import { agencyOf } from '../../../agencies/index.js';
import { ADDRESSING, OUTLET_NOUNS, RELAYING, VENUE_NOUNS } from '../../../lexicon/cues.js';
import { WordMap, WordSet } from '../../../core/words.js';
import { cueCodeOf, Form, formOf, lemmaSet } from '../classes.js';
import { Place } from '../contents.js';
import type { Cue } from '../cue.js';
import { Head, headOfWord } from '../heads.js';
import { Tag, type Items } from '../items.js';
import { copyOf, type Content } from '../lattice.js';
import { chunkEnd, type Chunk } from '../nouns.js';
import { Side } from '../sources.js';
import type { Settled } from './settled.js';
import { subjectOf } from './subject.js';

export const RELAYS = lemmaSet(RELAYING);
export const ADDRESSES = lemmaSet(ADDRESSING);

const WITHIN = 25;

/** `Tasnim quoted X as saying "…"`, `X was quoted by Tasnim as saying "…"`. */
export function relay(kept: Settled[], possible: readonly Settled[]): Settled[] {
  let result = kept;
  for (const quoting of possible) {
    const { cue } = quoting;
    if (!RELAYS.has(cue.lemma) || cue.form === Form.ing) continue;
    const saying = sayingBehind(cue);
    if (saying < 0) continue;
    const told = possible.find((other) => other.cue.at === saying);
    const passive = cue.items.tag[cue.at - 1] === Tag.auxiliary || cue.items.tag[cue.at - 1] === Tag.adverb;
    const options = [told, ...(told?.others ?? []), quoting, ...quoting.others];
    const content = options.find((one) => one && (one.content.place === Place.right ? one.content.first > saying : passive || saying + 1 >= endOf(cue)))?.content
      ?? behindSaying(quoting, saying);
    if (!content) continue;
    result = result.filter((one) => one !== quoting && one !== told);
    result.push(passive ? quotedBy(quoting, content, saying) : quotedAs(quoting, content, saying));
  }
  return result === kept ? kept : result.sort((a, b) => a.cue.at - b.cue.at);
}

/** Item of "saying" in "quoted … as saying", or -1. */
function sayingBehind({ items, unit, behind }: Cue): number {
  for (let i = behind + 1; i < unit.last && i < behind + WITHIN; i++) {
    if (items.tag[i] !== Tag.cue || formOf(cueCodeOf(items.tokens.id[items.token[i]!]!)) !== Form.ing) continue;
    const token = items.token[i - 1]!;
    if (items.tokens.text.slice(items.tokens.start[token], items.tokens.end[token]) === 'as') return i;
  }
  return -1;
}

/** "as saying by IRNA that | the port was open": of a content that took the "saying" along, what stands behind its "that". */
function behindSaying({ cue: { items }, content }: Settled, saying: number): Content | null {
  if (content.place !== Place.right || content.last <= saying) return null;
  for (let i = saying + 1; i + 1 < content.last; i++) {
    if (items.tag[i] !== Tag.that) continue;
    const clause = copyOf(content);
    clause.first = i + 1;
    return clause;
  }
  return null;
}

/** The unit's end without its full stop: nothing is left behind the "saying" of `"…," state television quoted him as saying.` */
function endOf({ items, unit }: Cue): number {
  let last = unit.last;
  while (last > unit.first && items.tag[last - 1] === Tag.stop) last--;
  return last;
}

/** "X was quoted by Tasnim as saying": the subject speaks. */
function quotedBy(quoting: Settled, content: Content, saying: number): Settled {
  const { items, behind, at, unit } = quoting.cue;
  const subject = quoting.source.side === Side.left ? null : subjectOf(items, at, unit.first);
  const via = items.tag[behind] === Tag.preposition && behind + 1 < saying ? phraseUntil(items, behind + 1, saying - 1)
    // "was quoted as saying by IRNA"
    : BY.has(items.tokens.id[items.token[saying + 1]!]!) && saying + 2 < unit.last ? outletAt(items, saying + 2, unit.last) : null;
  return { ...quoting, cue: { ...quoting.cue, behind: saying + 1 }, source: subject ? { ...quoting.source, ...subject, side: Side.left } : quoting.source, content: copyOf(content), via };
}

/** "Tasnim quoted X as saying": the object speaks. */
function quotedAs(quoting: Settled, content: Content, saying: number): Settled {
  const { cue, source } = quoting;
  const object = phraseUntil(cue.items, cue.behind, saying - 1);
  const via = source.side === Side.left ? { first: source.first, last: source.last } : null;
  return { ...quoting, cue: { ...cue, at: saying, behind: saying + 1 }, source: { ...source, ...object, side: Side.right }, content: copyOf(content), via, inherited: 'quoted' };
}

/** Items `[first, last)` up to the first comma. */
function phraseUntil(items: Items, first: number, last: number): Chunk {
  let end = first;
  while (end < last && items.tag[end] !== Tag.comma) end++;
  return { first, last: Math.max(end, first + 1) };
}

/** "told IRNA", "told state television", but not "told reporters", "told him", "told the Security Council"; "complained to Anadolu", but not "said to Karvani". */
export function addressee({ cue, content }: Settled): Chunk | null {
  const { items, behind, unit } = cue;
  const last = content.place === Place.right ? content.first : unit.last;
  if (ADDRESSES.has(cue.lemma)) return outletAt(items, behind, last);
  if (behind + 1 >= last || items.tag[behind] !== Tag.to) return null;
  const outlet = outletAt(items, behind + 1, last);
  return outlet && isAgency(items, outlet) ? outlet : null;
}

function isAgency({ tokens, token, behind }: Items, { first, last }: Chunk): boolean {
  return agencyOf(tokens.text.slice(tokens.start[token[first]!], tokens.end[behind[last - 1]! - 1]).replace(/^the /i, '')) !== null;
}

/** The outlet whose name begins at item `first`, not beyond `last`, or null. */
function outletAt(items: Items, first: number, last: number): Chunk | null {
  const end = chunkEnd(items, first, last);
  if (end < 0 || items.tag[first] === Tag.pronoun || items.tag[first] === Tag.object) return null;
  // "RFE | / | RL's Radio Farda" is one name.
  if (end < last && items.tokens.id[items.token[end]!] === SLASH) return { first, last: Math.max(end, chunkEnd(items, end + 1, last)) };
  const word = items.tokens.id[items.token[end - 1]!]!;
  if (MEDIA.has(word)) return { first, last: end };
  const head = items.head[end - 1]!;
  if (head === Head.named || head === Head.namedPlace || VENUES.has(word) || headOfWord(word) !== Head.none) return null;
  for (let i = first; i < end; i++) if (items.tag[i] === Tag.name) return { first, last: end };
  // "told dpa"
  return end === first + 1 && isAgency(items, { first, last: end }) ? { first, last: end } : null;
}

const SLASH = 47;

const MEDIA = new WordSet(OUTLET_NOUNS);
const VENUES = new WordSet(VENUE_NOUNS);

export interface Meeting {
  outlet: Chunk;
  /** An interview: what else is said behind it was said there too; "speaking to Mehr" may be one word in passing. */
  lasts: boolean;
}

/** "in an interview with Sputnik", "speaking to Mehr", "when reached by Reuters": to whom it was said what items `[first, last)` report. */
export function meetingIn(items: Items, first: number, last: number): Meeting | null {
  const { tokens: { id }, token } = items;
  for (let i = first; i + 2 < last; i++) {
    const link = MEETS.get(id[token[i]!]!);
    if (link === undefined || !link.has(id[token[i + 1]!]!) || (link === TO && isElsewhere(items, i, first))) continue;
    const outlet = outletAt(items, i + 2, last);
    if (outlet) return { outlet, lasts: link !== TO && link !== CARRIES };
  }
  return null;
}

/** "*Speaking to Mehr* on the sidelines, X said" opens a house's own report; in "a charge which an official, *who spoke to Mehr*, dismissed" another speaks. */
function isElsewhere({ tag }: Items, i: number, first: number): boolean {
  return i === first || tag[i - 1] === Tag.stop || tag[i - 1] === Tag.relative;
}

const WITH = new WordSet(['with', 'to', 'for', 'by']);
const TO = new WordSet(['to', 'with']);
const BY = new WordSet(['by']);
/** "in a statement carried by Mehr": that one statement. */
const CARRIES = new WordSet(['by']);
const MEETS = new WordMap([['interview', WITH], ['speaking', TO], ['talking', TO], ['spoke', TO], ['reached', BY], ['contacted', BY], ['interviewed', BY], ['carried', CARRIES], ['broadcast', CARRIES], ['aired', CARRIES]]);
