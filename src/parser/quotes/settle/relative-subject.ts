/**
 * Who stands before a relative clause, where what was taken for the subject stands inside of it.
 *
 *   A man who answered the number listed for it in Izmir said          not "it"
 *   Two people who were in the room said                               not "the room"
 *   Two people who left after the fire said                            not "the fire"; but "after the mayor said"
 */
import { INDEFINITE } from '../../text/small-words.js';
import { Tag, type Items } from '../items.js';
import { bits, type Chunk, FINITE, isIn } from '../nouns.js';
import { Side, type Source } from '../sources.js';
import { CARRIED, NOMINAL, phraseBefore, speaks } from './speaking.js';

/** "*A man* who answered the number listed for it in Izmir said": what opens the sentence, where the chosen source stands in its relative clause; "*A lawyer for them* who asked not to be named said", where there is none. */
export function beforeRelative(items: Items, opening: number, at: number, source: Source): Chunk | null {
  const { tag, commas, verbs } = items;
  // "“We left,” | *a colleague* who spoke for fear of reprisal told"
  const first = tag[opening] === Tag.quote ? opening + 1 : opening;
  let who = first + 1;
  while (who < at && who <= first + LONGEST_SUBJECT && tag[who] !== Tag.relative) who++;
  // "a debate *in which* members said" has another subject.
  if (tag[who] !== Tag.relative || isIn(BEHIND, tag[who - 1]!) || verbs[who] !== verbs[first]) return null;
  if (commas[at] !== commas[first] || verbs[at]! - verbs[who]! < 1) return null;
  return isInRelative(items, { first, last: who }, at, source) ? { first, last: who } : null;
}

/** Whether the chosen source stands in the relative clause behind the subject, or is its "who", or there is none and the subject can speak. */
function isInRelative(items: Items, subject: Chunk, at: number, { first, last, side }: Source): boolean {
  // "*A steward* who asked not to be named told": somebody, by the "who".
  if (side === Side.none) return speaks(items, subject) || INDEFINITE.has(items.tokens.id[items.token[subject.first]!]!);
  const who = subject.last;
  return side === Side.left && (first > who + 1 ? isIn(BEHIND, items.tag[first - 1]!) || (items.tag[first - 1] === Tag.subordinator && !speaks(items, { first, last })) : first === who && isAnother(items, who + 1, at));
}

/** "Two people who *were in the room* | said": a clause with a verb of its own before the cue's. */
function isAnother({ tag }: Items, first: number, at: number): boolean {
  let last = at;
  while (last > first && isIn(CARRIED, tag[last - 1]!)) last--;
  for (let i = first; i < last; i++) if (isIn(FINITE, tag[i]!)) return true;
  return false;
}

/** "*An engineer* who helped to develop *the system* told": who stands before the relative clause whose object was taken for the subject. */
export function beforeObject(items: Items, last: number, from: number, source: Source): Chunk | null {
  const { tag, verbs } = items;
  if (source.side !== Side.left || source.last !== last || (tag[source.first] !== Tag.determiner && tag[source.first] !== Tag.name)) return null;
  let who = source.first - 1;
  while (who > from && isIn(INSIDE_RELATIVE, tag[who]!)) who--;
  // "*The court* that tried *Karvani* said"
  if (who <= from || (tag[who] !== Tag.relative && !(tag[who] === Tag.that && isIn(NOMINAL, tag[who - 1]!))) || verbs[source.first] === verbs[who]) return null;
  const subject = phraseBefore(items, who, from);
  return subject && speaks(items, subject) ? subject : null;
}

/** "*A union* that represents nurses said": what opens the sentence, where what was taken for the subject begins right behind its "that". */
export function beforeThat(items: Items, first: number, at: number, { first: source, side }: Source): Chunk | null {
  const { tag, commas } = items;
  const that = source - 1;
  if (side !== Side.left || that - first < 1 || that - first > LONGEST_SUBJECT || tag[that] !== Tag.that || commas[at] !== commas[first]) return null;
  for (let i = first; i < that; i++) if (isIn(FINITE, tag[i]!)) return null;
  return isIn(NOMINAL, tag[that - 1]!) && speaks(items, { first, last: that }) ? { first, last: that } : null;
}

/** "helped to develop"; a plain form behind a verb, "helped *develop*", may be a noun for all that its word tells. */
const INSIDE_RELATIVE = bits(Tag.verb, Tag.auxiliary, Tag.adverb, Tag.to, Tag.noun);

/** "An official at the port" */
const LONGEST_SUBJECT = 6;
/** "listed *for* it": no subject. */
const BEHIND = bits(Tag.preposition, Tag.to);
