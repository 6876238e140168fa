/** Who handed on what another said: "Tasnim quoted X as saying", "X told Reuters". */
import { ADDRESSING, RELAYING, STATEMENTS } from '../../../lexicon/cues.js';
import { WordSet } from '../../../core/words.js';
import { AS, BY, CITING, IN, OF } from '../../text/small-words.js';
import { beOf } from '../agents.js';
import { cueCodeOf, Form, formOf, lemmaOf, lemmaSet } from '../classes.js';
import { Place, REACH } from '../contents.js';
import { movedTo, type Cue } from '../cue.js';
import { Tag, type Items } from '../items.js';
import { copyOf, type Content } from '../lattice.js';
import { Side } from '../sources.js';
import { Head } from '../heads.js';
import { isAgency, outletAt, outletNamedAt, outletOf } from './outlets.js';
import { hasThat, settled, type Settled } from './settled.js';
import { subjectOf } from './subject.js';
import { bits, chunkEnd, type Chunk, idAt, isIn } from '../nouns.js';

export const RELAYS = lemmaSet(RELAYING);
export const ADDRESSES = lemmaSet(ADDRESSING);
const TELLS = lemmaSet('tell inform');

const WITHIN = 25;

/** `Tasnim quoted X as saying "…"`, `X was quoted by Tasnim as saying "…"`. */
export function relay(kept: Settled[], possible: readonly Settled[]): Settled[] {
  let result = kept;
  for (const quoting of possible) {
    const { cue } = quoting;
    if (!RELAYS.has(cue.lemma)) continue;
    if (cue.form === Form.ing) {
      result = quotedWho(result, quoting);
      continue;
    }
    const saying = sayingBehind(cue);
    if (saying < 0) continue;
    const told = possible.find((other) => other.cue.at === saying);
    const passive = beOf(cue.items, cue.at, cue.unit.first - 1) >= 0;
    // Nothing is left behind the "saying" of `"…," state television quoted him as saying (in a statement).`
    const options = [told, ...(told?.others ?? []), quoting, ...quoting.others];
    const content = options.find((one) => one?.content.place === Place.right && one.content.first > saying)?.content ?? behindSaying(quoting, saying)
      ?? options.find((one) => one && one.content.place !== Place.right && !kept.some((other) => other !== told && other !== quoting && other.content.first === one.content.first) && (passive || saying + 1 >= cue.unit.end || isIn(OCCASION, cue.items.tag[saying + 1]!)))?.content;
    if (!content) continue;
    result = result.filter((one) => one !== quoting && one !== told);
    result.push(passive ? quotedBy(quoting, content, saying) : quotedAs(quoting, content, saying));
  }
  return result === kept ? kept : result.sort((a, b) => a.cue.at - b.cue.at);
}

/** "Lake Radio, *quoting the mayor*, said the gate was shut": he says it, and the radio hands it on. */
export function quotingSomebody(decisions: readonly Settled[]): void {
  for (let i = 0; i < decisions.length; i++) {
    const { source, content } = decisions[i]!;
    const upTo = citedUpTo(decisions[i]!);
    // "citing a memo, that | *the gate was shut*"
    if (upTo > 0) content.first = upTo + 2;
    const quoted = citedBefore(decisions[i]!) ?? quotedAside(decisions[i]!) ?? quotedBehind(decisions[i]!) ?? whoseStatement(decisions[i]!);
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

/** "Lake Radio, quoting | *the mayor* |, said", "citing | *a source close to the talks* |, reported": null where nobody is quoted so. */
function quotedAside(decision: Settled): Chunk | null {
  const { cue: { items, at }, source } = decision;
  const quoting = source.last + 1;
  if (source.side !== Side.left || items.tag[source.last] !== Tag.comma || quoting >= at || !CITING.has(idAt(items, quoting))) return null;
  let end = chunkEnd(items, quoting + 1, at);
  // "a source *close* to the talks", "two people *familiar* with them"
  while (end > quoting + 2 && SO_PLACED.has(idAt(items, end - 1))) end--;
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
  if (!STATEMENT.has(idAt(items, noun)) || !WHOSE.has(idAt(items, noun + 1))) return null;
  const last = chunkEnd(items, noun + 2, at);
  return last > 0 && isIn(AUTHORS, items.head[last - 1]!) ? { first: noun + 2, last } : null;
}

const CARRIES = new WordSet(['carried', 'published', 'released', 'ran', 'aired', 'broadcast', 'printed', 'carries', 'publishes']);
const STATEMENT = new WordSet(STATEMENTS);
const WHOSE = new WordSet(['by', 'from']);
/** "a long joint statement" */
const STATEMENT_WITHIN = 5;

/** "on Monday", "last week" */
const WHEN = bits(Tag.preposition, Tag.time, Tag.determiner, Tag.noun, Tag.adverb);
const WHEN_ROOM = 5;

const QUOTED = bits(Head.named, Head.person, Head.people, Head.role, Head.body, Head.namedBody);
/** "a source *close* to", "people *familiar* with", "officials *briefed* on" */
const SO_PLACED = new WordSet(['close', 'familiar', 'privy', 'aware', 'near', 'knowledgeable', 'briefed', 'involved']);
const CITED = bits(Head.named, Head.person, Head.role, Head.body, Head.namedBody);
const AUTHORS = bits(Head.named, Head.person, Head.people, Head.role, Head.body, Head.namedBody);

/** "Tasnim reported on Monday, *quoting* the mayor | who announced that the gate was shut": he says it, and nobody a second time. */
function quotedWho(kept: Settled[], { cue: { items, unit, at, behind }, source }: Settled): Settled[] {
  const end = chunkEnd(items, behind, Math.min(unit.last, behind + WITHIN));
  const told = end < 0 || items.tag[end] !== Tag.relative ? undefined : kept.find((other) => other.source.first === end && other.cue.at > end);
  if (told === undefined) return kept;
  if (source.side === Side.left) told.via ??= { first: source.first, last: source.last };
  return kept.filter((one) => one.cue.at !== at && !(one.source.side === Side.left && one.source.first === source.first && one.content.place === Place.right && one.content.last > at && !cutAt(one, at)));
}

/** "reported *that the port was shut*, | quoting the mayor who": cut there; false where nothing that is a clause stands before. */
function cutAt({ cue: { items }, content }: Settled, at: number): boolean {
  if (content.first >= at - 1 || items.verbs[at - 1] === items.verbs[content.first]) return false;
  content.last = at - 1;
  return true;
}

/** Item of "saying" in "quoted … as saying", of "promised" in "quoted … as having promised", or -1. */
function sayingBehind({ items, unit, behind }: Cue): number {
  for (let i = behind + 1; i < unit.last && i < behind + WITHIN; i++) {
    if (items.tag[i] !== Tag.cue) continue;
    if (formOf(cueCodeOf(idAt(items, i))) === Form.ing ? AS.has(idAt(items, i - 1)) : HAVING.has(idAt(items, i - 1)) && AS.has(idAt(items, i - 2))) return i;
  }
  return -1;
}

/** "as saying *in* a statement", "as saying *on* Monday" */
const OCCASION = bits(Tag.preposition, Tag.time);

const HAVING = new WordSet(['having']);

/** "as saying | the port was open", "as saying by IRNA that | the port was open": what stands behind, of a content that took the "saying" along, or where none was found. */
function behindSaying({ cue, content }: Settled, saying: number): Content | null {
  const { items } = cue;
  const last = content.place === Place.right && content.last > saying ? content.last : Math.min(cue.unit.end, saying + REACH);
  const from = clauseStart(items, saying + 1, last);
  // "as telling a meeting on Monday": whom, and not what.
  if (items.tag[from - 1] !== Tag.that && TELLS.has(lemmaOf(cueCodeOf(idAt(items, saying))))) return null;
  // "…, he was quoted as saying, | was shut"; but "as saying (that) | “…”", which is one item
  if (from >= last || (from + 1 === last && items.tag[from] !== Tag.quote && items.tag[from - 1] !== Tag.that) || isIn(NO_CLAUSE, items.tag[from]!)) return null;
  const clause = copyOf(content);
  clause.place = Place.right;
  clause.first = from;
  clause.last = last;
  return clause;
}

const NO_CLAUSE = bits(Tag.comma, Tag.stop, Tag.conjunction, Tag.preposition, Tag.semicolon, Tag.time);

/** Behind a "that" near "saying", a colon or "by IRNA", or right behind it. */
function clauseStart(items: Items, first: number, last: number): number {
  for (let i = first; i + 1 < last && i < first + BEHIND && items.tag[i] !== Tag.comma; i++) if (items.tag[i] === Tag.that) return i + 1;
  const outlet = BY.has(idAt(items, first)) ? outletAt(items, first + 1, last) : null;
  return outlet ? outlet.last : first;
}

/** "X was quoted by Tasnim as saying": the subject speaks. */
function quotedBy(quoting: Settled, content: Content, saying: number): Settled {
  const { items, behind, at, unit } = quoting.cue;
  const subject = quoting.source.side === Side.left ? null : subjectOf(items, at, unit.first);
  const via = viaWithin(items, behind, saying - 1) ?? viaBehind(items, saying + 1, unit.last, content);
  const { source, confidence, others } = quoting;
  const speaker = subject ? { first: subject.first, last: subject.last, side: Side.left, part: source.part } : source;
  const told = settled({ cue: movedTo(quoting.cue, at, saying + 1), source: speaker, content: copyOf(content), confidence, others });
  told.via = via;
  return told;
}

/** "was quoted *by Tasnim* as saying", "was quoted on *state television* as saying"; not "on Monday", "in Vienna". */
function viaWithin(items: Items, first: number, last: number): Chunk | null {
  for (let i = first; i + 1 < last; i++) {
    if (items.tag[i] !== Tag.preposition) continue;
    const outlet = outletAt(items, i + 1, last) ?? (BY.has(idAt(items, i)) ? phraseUntil(items, i + 1, last) : null);
    if (outlet) return outlet;
  }
  return null;
}

/** "was quoted as saying *by IRNA*", "as telling the press on Monday *by state news agency IRNA*": not in what he said. */
function viaBehind(items: Items, first: number, last: number, content: Content): Chunk | null {
  const end = content.place === Place.right ? content.first : last;
  for (let i = first; i + 1 < end && i < first + BEHIND && items.tag[i] !== Tag.comma; i++) {
    if (!BY.has(idAt(items, i))) continue;
    const outlet = i === first ? outletAt(items, i + 1, end) : outletNamedAt(items, i + 1, end);
    if (outlet) return outlet;
  }
  return null;
}

/** So far behind "saying" an outlet stands at the most. */
const BEHIND = 10;

/** "Tasnim quoted X as saying": the object speaks. */
function quotedAs(quoting: Settled, content: Content, saying: number): Settled {
  const { cue, source, confidence, others } = quoting;
  // "quoted Karvani | as *having* promised"
  const as = HAVING.has(idAt(cue.items, saying - 1)) ? saying - 2 : saying - 1;
  const object = phraseUntil(cue.items, cue.behind, as);
  // "“…,” Reuters quoted *the minister* as saying": he looks like the subject behind its verb.
  const outlet = source.side === Side.left ? source : subjectOf(cue.items, cue.at, cue.unit.first);
  const via = outlet && { first: outlet.first, last: outlet.last };
  const speaker = { first: object.first, last: object.last, side: Side.right, part: source.part };
  const told = settled({ cue: movedTo(cue, saying, saying + 1), source: speaker, content: copyOf(content), confidence, others });
  told.via = via;
  told.inherited = 'quoted';
  return told;
}

/** Items `[first, last)` up to the first comma. */
function phraseUntil(items: Items, first: number, last: number): Chunk {
  let end = first;
  while (end < last && items.tag[end] !== Tag.comma) end++;
  return { first, last: Math.max(end, first + 1) };
}

/**
 * "told IRNA", "told state television", but not "told reporters", "told him", "told the Security Council"; "complained to Anadolu", but
 * not "said to Karvani"; "argued in the daily Sharq", but not "said in Muscat".
 */
export function addressee({ cue, content }: Settled): Chunk | null {
  const { items, behind, unit } = cue;
  const last = content.place === Place.right ? content.first : unit.last;
  // "told Karvani Radio"; "warned the West" names no outlet unless its words tell that it is one.
  if (ADDRESSES.has(cue.lemma)) return (TELLS.has(cue.lemma) ? outletAt : outletNamedAt)(items, behind, last);
  if (behind + 1 >= last) return null;
  if (IN.has(idAt(items, behind))) return outletNamedAt(items, behind + 1, last);
  if (items.tag[behind] !== Tag.to) return null;
  const outlet = outletAt(items, behind + 1, last);
  return outlet && isAgency(items, outlet) ? outlet : null;
}

/** "told *a news conference*", "told *reporters*": somebody who is no outlet. */
export function isToldToOthers({ cue: { items, behind, lemma, unit }, content }: Settled): boolean {
  const end = chunkEnd(items, behind, content.place === Place.right ? content.first : unit.last);
  return TELLS.has(lemma) && end > behind && !isIn(PRONOUNS, items.tag[behind]!) && !SAME.has(idAt(items, end - 1));
}

/** "told *the agency*": the outlet of the interview, or who sits before it. */
const SAME = new WordSet('agency newspaper paper daily weekly magazine channel station broadcaster outlet radio network interviewer viewers listeners readers host programme program');

const PRONOUNS = bits(Tag.pronoun, Tag.object);
