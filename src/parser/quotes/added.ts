/**
 * A participle of speech behind a report, and a clause behind it without "that", which the model takes for an object:
 *
 *   He explained that the dam was old, *adding* contracts worth $17 billion had been signed.
 *   The club won, adding a cup to its shelf.         nothing is said
 */
import { lemmaSet, Form } from './classes.js';
import type { Cue } from './cue.js';
import type { Decision } from './decode.js';
import { clauseEnd, found, isClause } from './found.js';
import { Tag } from './items.js';
import { Place } from './contents.js';
import { chunkEnd } from './nouns.js';
import { Side } from './sources.js';

const ADDS = lemmaSet('add note say stress explain claim insist argue emphasize emphasise');
/** The report before is this sure. */
const SURE = 0.5;

/** The model's own answer, or the clause where it has none that is sure; `before`: the report before, if there is one. */
export function orAdded(cue: Cue, own: Decision | null, before: Decision | null): Decision | null {
  return before === null || (own !== null && own.confidence >= SURE) ? own : addedClause(cue, before) ?? own;
}

/** The clause as what he said who spoke in `before`; null where the words do not stand so. */
function addedClause(cue: Cue, before: Decision): Decision | null {
  const { items, at, behind, unit, form, lemma } = cue;
  if (form !== Form.ing || items.tag[at - 1] !== Tag.comma || !ADDS.has(lemma) || before.confidence < SURE || before.source.side === Side.none) return null;
  const last = clauseEnd(items, unit, behind);
  if (chunkEnd(items, behind, last) < 0 || !isClause(items, behind, last)) return null;
  const { first, last: end, side } = before.source;
  return found(cue, { first, last: end, side }, { first: behind, last }, Place.right);
}
