/** "Five teams of the society (HCS) have been sent, | said | *its spokeswoman Sara Vakili* |, adding": who stands behind the cue speaks, where nothing stands between it and the comma before. */
import { WordSet } from '../../../core/words.js';
import { FORCE, SAY } from '../classes.js';
import type { Cue } from '../cue.js';
import { Place } from '../contents.js';
import type { Decision } from '../decode.js';
import { Head } from '../heads.js';
import { Tag, type Items } from '../items.js';
import { copyOf } from '../lattice.js';
import { bits, type Chunk, chunkEnd, idAt, isIn } from '../nouns.js';
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

function speakerBehind({ cue, source, content }: Decision): Chunk | null {
  const { items, at, behind, unit, force } = cue;
  const { tag, verbs, quotes } = items;
  if (content.place !== Place.right || content.first !== behind || force !== FORCE.say || source.side === Side.right) return null;
  if (at - 2 <= unit.first || tag[at - 1] !== Tag.comma || quotes[at] !== quotes[unit.first] || verbs[at - 1] === verbs[unit.first]) return null;
  const last = chunkEnd(items, behind, unit.last);
  return last > 0 && (isApposed(items, last, unit.last) || isWhole(cue, last)) ? { first: behind, last } : null;
}

/** "said | *its spokeswoman Sara Vakili* |,", "said | *the port* |." */
function isWhole(cue: Cue, last: number): boolean {
  const { items: { tag, head }, unit } = cue;
  if (!(head[last - 1] === Head.named ? tag[last - 1] === Tag.name : isSaidByThing(cue, last))) return false;
  return last === unit.last || isIn(ENDS_UNIT, tag[last]!);
}

/** "…, said | *its coordinator* |, Sara Vakili, but": whose name stands between commas behind the office. */
function isApposed({ tag, head }: Items, last: number, end: number): boolean {
  if (head[last - 1] !== Head.role || tag[last] !== Tag.comma || last + 1 >= end || tag[last + 1] !== Tag.name) return false;
  let close = last + 1;
  while (close < end && tag[close] === Tag.name) close++;
  return head[close - 1] === Head.named && tag[close] === Tag.comma;
}

/** "A ship brought cars, said | *the port* |": "said" has no object but words, and those are none. */
function isSaidByThing({ items, at, behind, unit, lemma }: Cue, last: number): boolean {
  return lemma === SAY && isThing(items, behind, last) && !isAside(items, unit.first, at);
}

function isThing(items: Items, first: number, last: number): boolean {
  return items.tag[first] === Tag.determiner && items.tag[last - 1] === Tag.noun && items.tag[last] !== Tag.comma && last - first <= LONGEST && !SAID_THINGS.has(idAt(items, last - 1));
}

/** "The group, *which is based in Yazd*, says": what stands before the comma is no clause of its own. */
function isAside({ tag }: Items, first: number, at: number): boolean {
  for (let i = first; i < at; i++) if (tag[i] === Tag.relative) return true;
  return false;
}

const LONGEST = 4;
/** "…, said the prayer" */
const SAID_THINGS = new WordSet(['word', 'words', 'name', 'names', 'prayer', 'prayers', 'truth', 'same', 'opposite', 'contrary', 'thing', 'things', 'rest', 'mass', 'blessing', 'blessings', 'pledge', 'oath', 'psalm', 'psalms', 'poem', 'grace', 'rosary', 'goodbye', 'farewell', 'vow', 'vows', 'line', 'lines']);

const ENDS_UNIT = bits(Tag.stop, Tag.comma);
