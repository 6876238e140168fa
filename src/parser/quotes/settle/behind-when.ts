/** "The cup will be played in Karvan, the capital of the south, | next month, | an official said": who stands right before the cue speaks, not what stands before the time. */
import { Place } from '../contents.js';
import type { Decision } from '../decode.js';
import { Tag, type Items } from '../items.js';
import { bits, isIn } from '../nouns.js';
import { Side } from '../sources.js';
import { phraseBefore, speaks } from './speaking.js';

const OF_A_TIME = bits(Tag.time, Tag.noun, Tag.number, Tag.determiner);
/** So many items has a time between two commas: "in the next few weeks" is none, "early next month" is one. */
const WITHIN = 4;

/** Whether items `[first, last)` are a time alone: "next month", "this week". */
function isWhen({ tag }: Items, first: number, last: number): boolean {
  if (last <= first || last - first > WITHIN || tag[last - 1] !== Tag.time) return false;
  for (let i = first; i < last; i++) if (!isIn(OF_A_TIME, tag[i]!)) return false;
  return true;
}

/** The analysis with its subject behind the time and its words up to there; else `decision`. */
export function behindWhen(decision: Decision): Decision {
  const { cue, source, content, confidence, others } = decision;
  const { items, at } = cue;
  if (source.side !== Side.left || content.place !== Place.left || items.tag[source.last] !== Tag.comma || content.last + 1 !== source.first) return decision;
  const subject = phraseBefore(items, at, source.last);
  if (subject === null || items.tag[subject.first - 1] !== Tag.comma || !isWhen(items, source.last + 1, subject.first - 1) || !speaks(items, subject)) return decision;
  return { cue, source: { ...subject, side: Side.left, part: source.part }, content: { ...content, last: subject.first - 1 }, confidence, others };
}
