/**
 * Who is quoted by the one that tells: of "Lake Radio reported, citing the mayor, that the gate was shut" the mayor says it, and the radio
 * hands it on.
 */
import { SO_PLACED, STATEMENTS } from '../../../lexicon/cues.js';
import { WordSet } from '../../../core/words.js';
import { BY, CITING, FROM, OF } from '../../text/small-words.js';
import { Form, lemmaSet } from '../classes.js';
import { Place } from '../contents.js';
import { Head } from '../heads.js';
import { Tag, type Items } from '../items.js';
import { bits, chunkEnd, type Chunk, idAt, isIn } from '../nouns.js';
import { Side } from '../sources.js';
import { isAgency, outletOf } from './outlets.js';
import { hasThat, type Settled } from './settled.js';

/** "Lake Radio, *quoting the mayor*, said the gate was shut": he says it, and the radio hands it on. */
export function quotingSomebody(decisions: readonly Settled[]): void {
  for (let i = 0; i < decisions.length; i++) {
    const { source, content } = decisions[i]!;
    const upTo = citedUpTo(decisions[i]!);
    // "citing a memo, that | *the gate was shut*"
    if (upTo > 0) content.first = upTo + 2;
    const quoted = quotedOutright(decisions[i]!) ?? quotedFirst(decisions[i]!) ?? citedBefore(decisions[i]!) ?? quotedAside(decisions[i]!) ?? quotedBehind(decisions[i]!) ?? whoseStatement(decisions[i]!);
    // "…, *adding* that people could pass"
    for (let j = i; quoted !== null && j < decisions.length; j++) if (decisions[j]!.source.side === Side.left && decisions[j]!.source.first === source.first) takeQuoted(decisions[j]!, quoted);
  }
}

/** "The daily reported, *citing* a source, that the gate was shut": what is behind "that" is of the first verb. */
export function dropCited(decisions: Settled[]): void {
  for (let i = decisions.length - 1; i > 0; i--) {
    const { cue, content } = decisions[i]!;
    const before = decisions[i - 1]!;
    if (!CITING.has(idAt(cue.items, cue.at)) || !hasThat(decisions[i]!) || before.content.place !== Place.right || cue.at - before.cue.behind > WHEN_ROOM) continue;
    before.content.first = content.first;
    before.content.last = content.last;
    decisions.splice(i, 1);
  }
}

function takeQuoted(decision: Settled, { first, last }: Chunk): void {
  const { source } = decision;
  decision.via ??= { first: source.first, last: source.last };
  decision.source = { first, last, side: Side.left, part: source.part };
}

/** "Lake Radio quoted | *the mayor* |: “…”": the object of an outlet's verb, right before its marks; null for others. */
function quotedOutright(decision: Settled): Chunk | null {
  const { cue: { items, lemma, behind, form }, source, content } = decision;
  if (!QUOTES.has(lemma) || form === Form.ing || source.side !== Side.left || content.place === Place.left || content.first <= behind) return null;
  const end = chunkEnd(items, behind, content.first);
  if (end < 0 || end + 1 < content.first || !(isIn(QUOTED, items.head[end - 1]!) || items.tag[behind] === Tag.object) || !isIn(BEFORE_MARKS, items.tag[end]!)) return null;
  return outletOf(decision) === null ? null : { first: behind, last: end };
}

const QUOTES = lemmaSet('quote cite');
const BEFORE_MARKS = bits(Tag.colon, Tag.comma, Tag.quote);

/** "Citing | *the mayor* |, Lake Radio said": the sentence begins with whom it quotes; null for others. */
function quotedFirst(decision: Settled): Chunk | null {
  const { cue: { items, unit }, source } = decision;
  const comma = source.first - 1;
  if (source.side !== Side.left || items.tag[comma] !== Tag.comma || !CITING.has(idAt(items, unit.first))) return null;
  const last = citedEnd(items, unit.first + 1, comma);
  return last !== comma || outletOf(decision) === null ? null : citedOne(items, unit.first + 1, comma);
}

/** "Lake Radio, quoting | *the mayor* |, said", "citing | *a source close to the talks* |, reported": null where nobody is quoted so. */
function quotedAside(decision: Settled): Chunk | null {
  const { cue: { items, at }, source } = decision;
  const quoting = source.last + 1;
  if (source.side !== Side.left || items.tag[source.last] !== Tag.comma || quoting >= at || !CITING.has(idAt(items, quoting))) return null;
  let end = chunkEnd(items, quoting + 1, at);
  // "a source *close* to the talks", "two people *familiar* with them"
  while (end > quoting + 2 && PLACED.has(idAt(items, end - 1))) end--;
  if (end < 0 || !isIn(QUOTED, items.head[end - 1]!) || isAgency(items, { first: quoting + 1, last: end })) return null;
  // What is said of him stands before the one comma, right before the verb.
  let last = end;
  while (last < at && items.tag[last] !== Tag.comma) last++;
  return last + 1 !== at || outletOf(decision) === null ? null : { first: quoting + 1, last };
}

/** "Lake Radio reported, *citing | the Ministry of Roads |*, that the gate was shut": behind the one cited, where "that" follows him; -1 elsewhere. */
function citedUpTo({ cue: { items, at, behind, unit }, content }: Settled): number {
  if (!CITING.has(idAt(items, at)) || content.place !== Place.right) return -1;
  const last = citedEnd(items, behind, unit.last);
  return last > 0 && items.tag[last] === Tag.comma && items.tag[last + 1] === Tag.that && content.first <= last + 2 && last + 2 < content.last ? last : -1;
}

/** Who is cited before "that"; null where it is no outlet that cites. */
function citedBefore(decision: Settled): Chunk | null {
  const last = citedUpTo(decision);
  return last < 0 || outletOf(decision) === null ? null : citedOne(decision.cue.items, decision.cue.behind, last);
}

/** Who is cited in items `[first, last)`; null where it is nobody who says it: "citing three sources", "citing IRNA": the outlet tells it, and not they. */
function citedOne(items: Items, first: number, last: number): Chunk | null {
  const head = items.head[chunkEnd(items, first, last) - 1]!;
  return head !== Head.people && isIn(CITED, head) && !isAgency(items, { first, last }) ? { first, last } : null;
}

/** Behind "the Ministry *of Roads*", "the governor *of Rasht*", where a phrase begins at item `first`; -1 where none does. */
function citedEnd(items: Items, first: number, to: number): number {
  const end = chunkEnd(items, first, to);
  const of = end > 0 && end + 1 < to && OF.has(idAt(items, end)) ? chunkEnd(items, end + 1, to) : -1;
  return of > 0 ? of : end;
}

/** "Trade fell, Lake Radio reported on Monday, quoting | *the mayor*", "reports citing | *the port*", "reported, citing | *the mayor*, that": behind its verb and when it was; null where nobody is quoted so. */
function quotedBehind(decision: Settled): Chunk | null {
  const { cue: { items, behind, unit }, source, content } = decision;
  if (content.place === Place.next || source.side !== Side.left || outletOf(decision) === null) return null;
  let comma = behind;
  while (comma < unit.last && comma < behind + WHEN_ROOM && isIn(WHEN, items.tag[comma]!)) comma++;
  const citing = items.tag[comma] === Tag.comma ? comma + 1 : comma;
  if (!CITING.has(idAt(items, citing))) return null;
  const last = citedEnd(items, citing + 1, unit.last);
  if (last < 0 || (content.place === Place.right && (items.tag[last] !== Tag.comma || content.first < last))) return null;
  return citedOne(items, citing + 1, last);
}

/** "Lake Radio carried a statement by *the mayor*, | calling the drill late": whose statement it is; null where it carries none. */
function whoseStatement(decision: Settled): Chunk | null {
  const { cue: { items, at, form }, source } = decision;
  if (form !== Form.ing || source.side !== Side.left || source.last + 4 > at || !CARRIES.has(idAt(items, source.last)) || outletOf(decision) === null) return null;
  let noun = source.last + 1;
  while (noun < source.last + STATEMENT_WITHIN && !STATEMENT.has(idAt(items, noun))) noun++;
  if (!STATEMENT.has(idAt(items, noun)) || !(BY.has(idAt(items, noun + 1)) || FROM.has(idAt(items, noun + 1)))) return null;
  const last = chunkEnd(items, noun + 2, at);
  return last > 0 && isIn(QUOTED, items.head[last - 1]!) ? { first: noun + 2, last } : null;
}

const CARRIES = new WordSet(['carried', 'published', 'released', 'ran', 'aired', 'broadcast', 'printed', 'carries', 'publishes']);
const STATEMENT = new WordSet(STATEMENTS);
/** "a long joint statement" */
const STATEMENT_WITHIN = 5;

/** "on Monday", "last week" */
const WHEN = bits(Tag.preposition, Tag.time, Tag.determiner, Tag.noun, Tag.adverb);
const WHEN_ROOM = 5;

const QUOTED = bits(Head.named, Head.person, Head.people, Head.role, Head.body, Head.namedBody);
const PLACED = new WordSet(SO_PLACED);
const CITED = bits(Head.named, Head.person, Head.role, Head.body, Head.namedBody);
