/**
 * What a cue's own subject says, where the marked words farther on are another report's:
 *
 *   The mayor told residents | the dam would burst, | and the governor added: “Leave now.”
 *
 * The model prefers marked speech, and each cue is asked alone.
 */
import { isClause } from '../found.js';
import { Place } from '../contents.js';
import type { Decision } from '../decode.js';
import { Tag } from '../items.js';
import { bits, chunkEnd, isIn } from '../nouns.js';
import { Side } from '../sources.js';

const JOINS = bits(Tag.conjunction, Tag.comma);

/** The decision with the clause behind its verb and whom it is told for content, if `next` has a subject between the two and the same content; else as it is. */
export function nearer(decision: Decision, next: Decision | undefined): Decision {
  const { cue: { items, behind, at }, source, content } = decision;
  if (next === undefined || content.place !== Place.right || next.content.place !== Place.right || content.first !== next.content.first || source.side !== Side.left) return decision;
  if (next.source.side !== Side.left || next.source.first <= behind || next.cue.at <= at || next.confidence < SURE) return decision;
  let last = next.source.first;
  while (last > behind && isIn(JOINS, items.tag[last - 1]!)) last--;
  const first = clauseBehind(decision, last);
  return first < 0 ? decision : { ...decision, content: { ...content, first, last } };
}

const SURE = 0.5;

/** Where the clause begins: behind "that", behind whom it is told, or behind the verb; -1 where none does. */
function clauseBehind({ cue: { items, behind } }: Decision, last: number): number {
  if (items.tag[behind] === Tag.that) return behind + 1;
  const told = chunkEnd(items, behind, last);
  if (told > 0 && items.tag[told] === Tag.that) return told + 1;
  if (told > 0 && isClause(items, told, last)) return told;
  return isClause(items, behind, last) ? behind : -1;
}
