/** Who handed on what another said: "Tasnim quoted X as saying", "X told Reuters". */
import { ADDRESSING, RELAYING } from '../../../lexicon/cues.js';
import { WordSet } from '../../../core/words.js';
import { AS, BY, IN } from '../../text/small-words.js';
import { beOf } from '../agents.js';
import { cueCodeOf, Form, formOf, lemmaOf, lemmaSet } from '../classes.js';
import { Place, REACH } from '../contents.js';
import { movedTo, type Cue } from '../cue.js';
import { Tag, type Items } from '../items.js';
import { copyOf, type Content } from '../lattice.js';
import { Side } from '../sources.js';
import { outletAt, outletNamedAt } from './outlets.js';
import { settled, type Settled } from './settled.js';
import { subjectOf } from './subject.js';
import { bits, chunkEnd, chunkStart, type Chunk, idAt, isIn } from '../nouns.js';

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
    const passive = isReduced(cue) || beOf(cue.items, cue.at, cue.unit.first - 1) >= 0;
    // Nothing is left behind the "saying" of `"…," state television quoted him as saying (in a statement).`
    const options = [told, ...(told?.others ?? []), quoting, ...quoting.others];
    const content = options.find((one) => one?.content.place === Place.right && one.content.first > saying)?.content ?? behindSaying(quoting, saying)
      ?? options.find((one) => one && one.content.place !== Place.right && !kept.some((other) => other !== told && other !== quoting && other.content.first === one.content.first) && (passive || saying + 1 >= cue.unit.end || isIn(OCCASION, cue.items.tag[saying + 1]!)))?.content;
    if (!content) continue;
    result = result.filter((one) => one.cue.at !== cue.at && one !== told);
    result.push(passive ? quotedBy(quoting, content, saying) : quotedAs(quoting, content, saying));
  }
  return result === kept ? kept : result.sort((a, b) => a.cue.at - b.cue.at);
}

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

/** "The envoy, *quoted by* Tasnim as saying it was late, left": he was. */
function isReduced({ items, behind, form }: Cue): boolean {
  return form === Form.past && BY.has(idAt(items, behind));
}

/** "*The envoy*, | quoted", "*an official* | quoted": who stands right before. */
function beforeReduced({ items, at, unit }: Cue): Chunk | null {
  const last = items.tag[at - 1] === Tag.comma ? at - 1 : at;
  const first = chunkStart(items, last, unit.first);
  return first < 0 ? null : { first, last };
}

/** "X was quoted by Tasnim as saying": the subject speaks. */
function quotedBy(quoting: Settled, content: Content, saying: number): Settled {
  const { items, behind, at, unit } = quoting.cue;
  const subject = quoting.source.side === Side.left ? null : subjectOf(items, at, unit.first) ?? beforeReduced(quoting.cue);
  const as = HAVING.has(idAt(items, saying - 1)) ? saying - 2 : saying - 1;
  const via = viaWithin(items, behind, as) ?? viaBehind(items, saying + 1, unit.last, content);
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
  return items.tag[behind] === Tag.to ? outletNamedAt(items, behind + 1, last) : null;
}

/** "told *a news conference*", "told *reporters*": somebody who is no outlet. */
export function isToldToOthers({ cue: { items, behind, lemma, unit }, content }: Settled): boolean {
  const end = chunkEnd(items, behind, content.place === Place.right ? content.first : unit.last);
  return TELLS.has(lemma) && end > behind && !isIn(PRONOUNS, items.tag[behind]!) && !SAME.has(idAt(items, end - 1));
}

/** "told *the agency*": the outlet of the interview, or who sits before it. */
const SAME = new WordSet('agency newspaper paper daily weekly magazine channel station broadcaster outlet radio network interviewer viewers listeners readers host programme program');

const PRONOUNS = bits(Tag.pronoun, Tag.object);
