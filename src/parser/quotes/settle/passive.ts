/** "The schools exist on paper only, a panel was informed *by the education secretary*": who is told is not who tells. */
import { TELLING } from '../../../lexicon/cues.js';
import { lemmaSet } from '../classes.js';
import { Place } from '../contents.js';
import type { Decision } from '../decode.js';
import { agentOf } from '../agents.js';
import { Side } from '../sources.js';

const TELLS = lemmaSet(TELLING);

/** The decision with the agent for its speaker; as it was where it is no such passive. */
export function turned(decision: Decision): Decision {
  const { cue: { items, unit, at, behind, lemma }, content } = decision;
  if (!TELLS.has(lemma) || content.place !== Place.left) return decision;
  const agent = agentOf(items, unit, at, behind);
  return agent === null ? decision : { ...decision, source: { ...agent, side: Side.by, part: -1 } };
}
