/**
 * Reports without words: it is told that somebody spoke, or when and where, and not what was said.
 *
 *   Vakili said nothing about the mill                   said nothing had changed: a clause
 *   In a speech on Friday, Vakili argued                  In the end the gate will hold, Vakili argued: a clause
 */
import { internWord } from '../../../core/words.js';
import { Place } from '../contents.js';
import type { Decision } from '../decode.js';
import { Tag } from '../items.js';
import { bits, idAt, isIn } from '../nouns.js';
import { Side } from '../sources.js';

const NOTHING = internWord('nothing');
/** "In a speech to the guild on Friday": phrases and no clause. */
const CIRCUMSTANCE = bits(Tag.preposition, Tag.determiner, Tag.noun, Tag.name, Tag.number, Tag.time, Tag.possessive, Tag.to);

export function isSilent(decision: Decision): boolean {
  return saysNothing(decision) || tellsWhen(decision);
}

function saysNothing({ cue: { items, behind }, content: { place, first, last } }: Decision): boolean {
  return place === Place.right && first === behind && idAt(items, first) === NOTHING && items.verbs[first] === items.verbs[last];
}

function tellsWhen({ cue: { items, at, unit }, source, content: { place, first, last } }: Decision): boolean {
  const { tag } = items;
  if (place !== Place.left || first !== unit.first || tag[first] !== Tag.preposition || tag[last] !== Tag.comma || source.side !== Side.left || source.last > at) return false;
  for (let i = first; i < last; i++) if (!isIn(CIRCUMSTANCE, tag[i]!)) return false;
  return true;
}
