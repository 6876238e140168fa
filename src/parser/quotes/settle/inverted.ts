/** "Five teams of the society (HCS) have been sent, | said | *its spokeswoman Sara Vakili* |, adding": who stands behind the cue speaks, where nothing stands between it and the comma before. */
import { FORCE } from '../classes.js';
import { Place } from '../contents.js';
import type { Decision } from '../decode.js';
import { Head } from '../heads.js';
import { Tag } from '../items.js';
import { copyOf } from '../lattice.js';
import { bits, type Chunk, chunkEnd, isIn } from '../nouns.js';
import { Side } from '../sources.js';

/** The report with the clause before the cue for its content, and who stands behind it for its speaker; null where the words do not stand so. */
export function saidBehind(decision: Decision): Decision | null {
  const speaker = speakerBehind(decision);
  if (speaker === null) return null;
  const { cue, confidence, content, others } = decision;
  const clause = copyOf(content);
  clause.place = Place.left;
  clause.first = cue.unit.first;
  clause.last = cue.at - 1;
  return { cue, source: { first: speaker.first, last: speaker.last, side: Side.right, part: -1 }, content: clause, confidence, others };
}

function speakerBehind({ cue: { items, at, behind, unit, force }, source, content }: Decision): Chunk | null {
  const { tag, verbs, quotes, head } = items;
  if (content.place !== Place.right || content.first !== behind || force !== FORCE.say || source.side === Side.right) return null;
  if (at - 2 <= unit.first || tag[at - 1] !== Tag.comma || quotes[at] !== quotes[unit.first] || verbs[at - 1] === verbs[unit.first]) return null;
  const last = chunkEnd(items, behind, unit.last);
  if (last < 0 || tag[last - 1] !== Tag.name || head[last - 1] !== Head.named) return null;
  return last === unit.last || isIn(ENDS_UNIT, tag[last]!) ? { first: behind, last } : null;
}

const ENDS_UNIT = bits(Tag.stop, Tag.comma);
